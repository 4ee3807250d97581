package com.carbon254.spark.validate.store;

import com.carbon254.spark.validate.rule.RuleSet;
import java.util.List;

/** The rules over the object store, catalogs and their readers. A new one is a class beside this and a line here. */
public final class StoreRules {

    private static final RuleSet ALL = new RuleSet(
            List.of(
                    new CatalogClients(),
                    new CatalogKeys(),
                    new FurtherCatalogs(),
                    new StoreClients(),
                    new StoreKeys()),
            List.of());

    private StoreRules() {}

    /** All of them. */
    public static RuleSet all() {
        return ALL;
    }
}

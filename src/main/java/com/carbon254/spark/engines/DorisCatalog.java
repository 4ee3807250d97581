package com.carbon254.spark.engines;

import com.carbon254.spark.plan.engine.DorisPlan;
import com.carbon254.spark.text.DorisStatement;
import com.carbon254.spark.text.Property;
import java.util.List;

/** The statement that makes the catalog in Apache Doris, which can refer to no Secret. */
final class DorisCatalog {

    private DorisCatalog() {}

    static String statement(DorisPlan plan) {
        List<String> replaced = plan.placeholders().stream()
                .map(value -> "Before: replace " + value.text() + " by the value of the key "
                        + value.key().key() + " of the Secret " + value.key().secret() + ".")
                .toList();
        List<Property> properties = plan.properties().stream()
                .map(setting -> new Property(setting.name(), setting.value()))
                .toList();
        return DorisStatement.render(plan.catalog(), plan.whose(), replaced, properties);
    }
}

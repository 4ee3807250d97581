package com.carbon254.spark.plan.engine;

import com.carbon254.spark.catalogue.engine.EngineProperties;
import com.carbon254.spark.plan.pod.SecretKey;
import com.carbon254.spark.plan.pod.Variable;
import java.util.ArrayList;
import java.util.List;

/**
 * A catalog of Apache Doris, which a statement makes.
 *
 * @param catalog what it is called
 * @param whose whose tables they are, for readers
 * @param properties by name, in the order of the statement; a credential is a placeholder
 * @param placeholders what stands for values of Secrets, in the order in which it stands there
 */
public record DorisPlan(String catalog, String whose, List<Setting> properties, List<Placeholder> placeholders) {

    public DorisPlan {
        properties = List.copyOf(properties);
        placeholders = List.copyOf(placeholders);
    }

    /** A property and its value. */
    public record Setting(String name, String value) {}

    /**
     * A text in the statement that whoever runs it replaces.
     *
     * @param text how it stands there
     * @param key where the value lies
     */
    public record Placeholder(String text, SecretKey key) {

        static Placeholder of(Variable.FromSecret variable) {
            SecretKey key = variable.key();
            return new Placeholder("<" + key.secret() + "/" + key.key() + ">", key);
        }
    }

    static DorisPlan of(EngineProperties names, Lake lake) {
        DorisLogin login = new DorisLogin(names, lake);
        List<Setting> properties = new ArrayList<>();
        properties.add(new Setting("type", "iceberg"));
        properties.add(new Setting(
                "iceberg.catalog.type", names.name(lake.tables().type().toString())));
        properties.addAll(login.settings());
        lake.endpoint().ifPresent(url -> properties.add(new Setting("s3.endpoint", url)));
        properties.add(new Setting("s3.region", lake.storage().region()));
        lake.storage()
                .pathStyleAccess()
                .ifPresent(inPath -> properties.add(new Setting(names.name("path-style"), inPath.toString())));
        properties.addAll(login.keysOfTables());
        return new DorisPlan(lake.name(), lake.whose(), properties, login.placeholders());
    }
}

package com.carbon254.spark.plan.engine;

import com.carbon254.spark.catalogue.engine.EngineProperties;
import com.carbon254.spark.plan.connection.CatalogLogin;
import com.carbon254.spark.plan.engine.DorisPlan.Placeholder;
import com.carbon254.spark.plan.engine.DorisPlan.Setting;
import com.carbon254.spark.plan.pod.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How Apache Doris is told of a catalog and its login, and of the store (doris.apache.org, lakehouse/metastores/iceberg-rest). */
record DorisLogin(EngineProperties names, Lake lake) {

    private static final String REST = "iceberg.rest.";

    /** What the statement says of the catalog (doris.apache.org, lakehouse/metastores/hive-metastore and aws-glue for the others). */
    List<Setting> settings() {
        Setting warehouse = new Setting("warehouse", lake.tables().warehouse());
        return switch (lake.tables().type()) {
            case REST -> rest();
            case HIVE -> List.of(new Setting("hive.metastore.uris", lake.catalog()), warehouse);
            case GLUE -> glue(warehouse);
            case NESSIE -> throw new IllegalStateException("Doris has no word for Nessie");
        };
    }

    private List<Setting> glue(Setting warehouse) {
        List<Setting> settings = new ArrayList<>();
        String region = lake.storage().region();
        settings.add(warehouse);
        settings.add(new Setting("glue.region", region));
        settings.add(new Setting("glue.endpoint", "https://glue." + region + ".amazonaws.com"));
        settings.addAll(keys("glue.access_key", "glue.secret_key"));
        return settings;
    }

    private List<Setting> rest() {
        List<Setting> settings = new ArrayList<>();
        settings.add(new Setting(names.name("uri"), lake.catalog()));
        settings.add(new Setting(names.name("warehouse"), lake.tables().warehouse()));
        CatalogLogin login = lake.tables().login();
        if (login instanceof CatalogLogin.OAuth2 credential) {
            settings.add(new Setting(names.name("oauth2"), "oauth2"));
            settings.add(secret("oauth2.credential", credential.credential()));
            lake.tokens(credential).ifPresent(url -> settings.add(new Setting(names.name("oauth2-server"), url)));
            credential.scope().ifPresent(scope -> settings.add(new Setting(names.name("oauth2-scope"), scope)));
        } else if (login instanceof CatalogLogin.Token token) {
            settings.add(new Setting(names.name("oauth2"), "oauth2"));
            settings.add(secret("oauth2.token", token.token()));
        } else if (login instanceof CatalogLogin.SigV4 signature) {
            settings.add(new Setting(names.name("sigv4"), "true"));
            settings.add(new Setting(REST + "signing-name", signature.service()));
            settings.add(new Setting(REST + "signing-region", signature.region()));
            settings.addAll(keys(REST + "access-key-id", REST + "secret-access-key"));
        }
        if (lake.tables().vendedCredentials()) {
            settings.add(new Setting(names.name("vended"), "true"));
        }
        return settings;
    }

    /** What it says of the files of tables. */
    List<Setting> keysOfTables() {
        return keys("s3.access_key", "s3.secret_key");
    }

    /** What stands for secrets in either. */
    List<Placeholder> placeholders() {
        return Stream.concat(lake.keys().stream(), lake.tables().login().variables().stream())
                .map(Placeholder::of)
                .toList();
    }

    private static Setting secret(String name, Variable.FromSecret variable) {
        return new Setting(REST + name, Placeholder.of(variable).text());
    }

    private List<Setting> keys(String... names) {
        List<Setting> settings = new ArrayList<>();
        for (int i = 0; i < lake.keys().size(); i++) {
            settings.add(
                    new Setting(names[i], Placeholder.of(lake.keys().get(i)).text()));
        }
        return settings;
    }
}

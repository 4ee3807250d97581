package com.carbon254.spark.plan.engine;

import com.carbon254.spark.catalogue.engine.EngineProperties;
import com.carbon254.spark.plan.connection.CatalogLogin;
import com.carbon254.spark.plan.engine.DorisPlan.Placeholder;
import com.carbon254.spark.plan.engine.DorisPlan.Setting;
import com.carbon254.spark.plan.pod.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How Apache Doris is told to log in at a REST catalog and at the store (doris.apache.org, lakehouse/metastores/iceberg-rest). */
record DorisLogin(EngineProperties names, Lake lake) {

    private static final String REST = "iceberg.rest.";

    /** What the statement says of the catalog. */
    List<Setting> settings() {
        List<Setting> settings = new ArrayList<>();
        CatalogLogin login = lake.access().login();
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
        if (lake.access().vendedCredentials()) {
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
        return Stream.concat(lake.keys().stream(), lake.access().login().variables().stream())
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

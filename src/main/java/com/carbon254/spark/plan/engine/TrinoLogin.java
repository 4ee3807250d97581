package com.carbon254.spark.plan.engine;

import com.carbon254.spark.catalogue.engine.EngineProperties;
import com.carbon254.spark.plan.connection.CatalogLogin;
import com.carbon254.spark.plan.property.PropertyGroups;

/** How Trino is told to log in at a REST catalog (trino.io, object-storage/metastores). */
record TrinoLogin(EngineProperties names, Lake lake) {

    private static final String OF_CATALOG = "iceberg.rest-catalog.";
    private static final String OAUTH2 = OF_CATALOG + "oauth2.";

    void addTo(PropertyGroups groups) {
        CatalogLogin login = lake.tables().login();
        if (login instanceof CatalogLogin.OAuth2 credential) {
            oauth2(groups, credential);
        } else if (login instanceof CatalogLogin.Token token) {
            groups.put(OF_CATALOG + "security", "OAUTH2")
                    .put(OAUTH2 + "token", reference(token.token().name()));
        } else if (login instanceof CatalogLogin.SigV4 signature) {
            String[] kind = names.name("sigv4").split("=", 2);
            groups.put(kind[0], kind[1]).put(OF_CATALOG + "signing-name", signature.service());
        }
        if (lake.tables().vendedCredentials()) {
            groups.put(names.name("vended"), true);
        }
    }

    private void oauth2(PropertyGroups groups, CatalogLogin.OAuth2 login) {
        groups.put(OF_CATALOG + "security", "OAUTH2")
                .put(OAUTH2 + "credential", reference(login.credential().name()));
        lake.tokens(login).ifPresent(url -> groups.put(names.name("oauth2-server"), url));
        login.scope().ifPresent(scope -> groups.put(names.name("oauth2-scope"), scope));
        login.exchange().ifPresent(wanted -> groups.put(names.name("token-exchange"), wanted));
    }

    /** How Trino reads a variable of its pods. */
    static String reference(String variable) {
        return "${ENV:" + variable + "}";
    }
}

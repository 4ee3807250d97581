package com.carbon254.spark.plan.connection;

import com.carbon254.spark.plan.pod.Variable;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a client proves to a REST catalog who it is. Iceberg's words are those of OAuth2Properties, AuthProperties and
 * AwsProperties (1.12). A secret is never a property: {@code env:NAME} lets the catalog's client read it from its
 * environment (EnvironmentUtil, called by RESTSessionCatalog alone, in the driver).
 */
public sealed interface CatalogLogin {

    /** What Iceberg is told, by the keys behind the name of a catalog. */
    default SortedMap<String, String> properties() {
        return Collections.emptySortedMap();
    }

    /** What the bootstrap's program is told, in its words; empty where it need not log in. */
    default SortedMap<String, String> ofBootstrap() {
        return Collections.emptySortedMap();
    }

    /** The variables that hold secrets. Without one, Iceberg drops the property without a word and does not log in. */
    default List<Variable.FromSecret> variables() {
        return List.of();
    }

    /** Not at all. */
    record Anonymous() implements CatalogLogin {}

    /**
     * By a token that is given for a client's credential.
     *
     * @param credential client id and secret, with a colon between
     * @param server the address that gives tokens; empty where the catalog does
     * @param scope what a token is asked for; empty to leave that to Iceberg
     * @param exchange whether old tokens are exchanged for new ones; empty to leave that to Iceberg
     */
    record OAuth2(
            Variable.FromSecret credential, Optional<String> server, Optional<String> scope, Optional<Boolean> exchange)
            implements CatalogLogin {

        @Override
        public SortedMap<String, String> properties() {
            SortedMap<String, String> properties = new TreeMap<>();
            properties.put(TYPE, "oauth2");
            properties.put("credential", environment(credential));
            server.ifPresent(url -> properties.put("oauth2-server-uri", url));
            scope.ifPresent(text -> properties.put("scope", text));
            exchange.ifPresent(wanted -> properties.put("token-exchange-enabled", wanted.toString()));
            return properties;
        }

        @Override
        public SortedMap<String, String> ofBootstrap() {
            SortedMap<String, String> told = told("oauth2");
            server.ifPresent(url -> told.put("server", url));
            scope.ifPresent(text -> told.put("scope", text));
            return told;
        }

        @Override
        public List<Variable.FromSecret> variables() {
            return List.of(credential);
        }
    }

    /**
     * By a token that never changes.
     *
     * @param token the token
     */
    record Token(Variable.FromSecret token) implements CatalogLogin {

        @Override
        public SortedMap<String, String> properties() {
            SortedMap<String, String> properties = new TreeMap<>();
            properties.put(TYPE, "oauth2");
            properties.put("token", environment(token));
            return properties;
        }

        @Override
        public SortedMap<String, String> ofBootstrap() {
            return told("token");
        }

        @Override
        public List<Variable.FromSecret> variables() {
            return List.of(token);
        }
    }

    /**
     * By a signature, with the keys of AWS that the pod has anyway.
     *
     * @param service the service that requests are signed for
     * @param region the region
     */
    record SigV4(String service, String region) implements CatalogLogin {

        /** Left alone, Iceberg signs and asks for a token as well. */
        @Override
        public SortedMap<String, String> properties() {
            SortedMap<String, String> properties = new TreeMap<>();
            properties.put(TYPE, "sigv4");
            properties.put("rest.auth.sigv4.delegate-auth-type", "none");
            properties.put("rest.signing-name", service);
            properties.put("rest.signing-region", region);
            return properties;
        }

        @Override
        public SortedMap<String, String> ofBootstrap() {
            SortedMap<String, String> told = told("sigv4");
            told.put("service", service);
            told.put("region", region);
            return told;
        }
    }

    /** The property that says the kind. */
    String TYPE = "rest.auth.type";

    private static SortedMap<String, String> told(String type) {
        SortedMap<String, String> told = new TreeMap<>();
        told.put("type", type);
        return told;
    }

    private static String environment(Variable.FromSecret variable) {
        return "env:" + variable.name();
    }
}

package com.carbon254.spark.config.lake;

import com.carbon254.spark.config.network.Whereabouts;
import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.address.HttpUrl;
import com.carbon254.spark.value.data.OAuthScope;
import com.carbon254.spark.value.kubernetes.DataKey;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.ObjectName;
import org.jspecify.annotations.Nullable;

/**
 * How clients prove to a REST catalog who they are.
 *
 * <pre>{@code
 * authentication:
 *   type: oauth2
 *   secret: iceberg-catalog
 *   tokenUri: https://login.example.com/oauth2/token
 *   scope: PRINCIPAL_ROLE:ALL
 * }</pre>
 */
public record CatalogAuthentication(
        @Key(
                "What the catalog asks for: nothing, an access token for a client's credential (OAuth2), a token that never"
                        + " changes, or requests that are signed as AWS signs them (SigV4).")
        AuthenticationType type,

        @Key(
                value =
                        "For oauth2 and token: the Secret that holds the credential or the token. It is made outside of this"
                                + " project.",
                example = "iceberg-catalog")
        @Nullable
        ObjectName secret,

        @Key(
                value =
                        "For oauth2 and token: the key of the Secret. If nothing is said, it is credential for oauth2, whose"
                                + " value is the client id, a colon and the client secret, and token for token.",
                example = "credential")
        @Nullable
        DataKey secretKey,

        @Key(
                value = "For oauth2: the address that gives tokens, where it is not v1/oauth/tokens of the catalog.",
                example = "https://login.example.com/oauth2/token")
        @Nullable
        HttpUrl tokenUri,

        @Key(
                "For oauth2: where those run who answer at tokenUri. If nothing is said, policies open the port to every address.")
        @Nullable
        Whereabouts where,

        @Key("For oauth2: what a token is asked for. If nothing is said, Iceberg asks for catalog.") @Nullable
        OAuthScope scope,

        @Key(
                "For oauth2: whether an old token is exchanged for a new one. With false, the credential is shown again, which"
                        + " identity providers without token exchange need.")
        @Nullable
        Boolean tokenExchange,

        @Key(value = "For sigv4: the service of AWS that requests are signed for.", example = "glue") @Nullable
        DnsLabel signingName,

        @Key(
                value =
                        "For sigv4: the region that requests are signed for. If nothing is said, it is that of objectStore.region.",
                example = "eu-central-1")
        @Nullable
        DnsLabel signingRegion) {

    /** What a catalog asks for. */
    public enum AuthenticationType {
        /** Nothing. */
        NONE("none"),
        /** A token, which a client has for its id and secret. */
        OAUTH2("oauth2"),
        /** A token that never changes. */
        TOKEN("token"),
        /** A signature by keys of AWS: those of the object store, or of the pod's identity. */
        SIGV4("sigv4");

        private final String name;

        AuthenticationType(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}

package com.carbon254.spark.config;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.address.HostName;
import com.carbon254.spark.value.address.HttpUrl;
import com.carbon254.spark.value.kubernetes.AnnotationKey;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.ObjectName;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Ingress of the history server.
 *
 * <pre>{@code
 * ingress:
 *   host: spark-history.254carbon.com
 *   className: nginx
 *   tls:
 *     secret: spark-history-tls
 *   authentication:
 *     type: oauth2-proxy
 *     url: https://oauth2.254carbon.com/oauth2/auth
 *     signInUrl: https://oauth2.254carbon.com/oauth2/start
 * }</pre>
 */
public record HistoryIngress(
        @Key("Whether there is an Ingress.") boolean enabled,

        @Key("The host name of the history server. Needed where there is an Ingress.") @Nullable
        HostName host,

        @Key(value = "The ingress class.", example = "nginx")
        DnsLabel className,

        @Key("The certificate of the host. Without it, the history server is reached by plain HTTP.") @Nullable
        Tls tls,

        @Key("Who asks users for their name. The history server itself knows no users.")
        Authentication authentication,

        @Key(
                value = "More annotations for the ingress controller.",
                names = "annotation",
                nameType = AnnotationKey.class)
        Map<AnnotationKey, String> annotations) {

    /** The certificate of the host. */
    public record Tls(
            @Key(value = "The Secret with the certificate.", example = "history-tls")
            ObjectName secret,

            @Key(
                    value =
                            "The cert-manager ClusterIssuer that fills the Secret; without the key your team makes the Secret.",
                    example = "letsencrypt")
            @Nullable
            ObjectName clusterIssuer) {}

    /** Authentication in front of the history server, by annotations of ingress-nginx. */
    public record Authentication(
            @Key("How users are asked for their name.") AuthenticationType type,

            @Key("For oauth2-proxy: the address that says whether a request is signed in.") @Nullable
            HttpUrl url,

            @Key("For oauth2-proxy: the address that users sign in at.") @Nullable
            HttpUrl signInUrl,

            @Key(value = "For basic: the Secret with the key auth, made by htpasswd.", example = "history-users")
            @Nullable
            ObjectName secret) {}

    /** How users are asked for their name. */
    public enum AuthenticationType {
        /** Not at all. */
        NONE("none"),
        /** By an oauth2-proxy. */
        OAUTH2_PROXY("oauth2-proxy"),
        /** By user name and password. */
        BASIC("basic");

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

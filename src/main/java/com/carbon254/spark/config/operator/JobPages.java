package com.carbon254.spark.config.operator;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.address.PageUrlFormat;
import com.carbon254.spark.value.kubernetes.AnnotationKey;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import io.fabric8.kubernetes.api.model.networking.v1.IngressTLS;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The web pages of running jobs.
 *
 * <pre>{@code
 * jobPages:
 *   service: true
 *   ingress:
 *     enabled: true
 *     urlFormat: "{{$appName}}.spark.254carbon.com"
 *     className: nginx
 * }</pre>
 */
public record JobPages(
        @Key("Whether the operator makes a Service for the page of each job.")
        boolean service,

        @Key("How pages are reached from outside.") Ingresses ingress) {

    /** An Ingress for the page of each job. */
    public record Ingresses(
            @Key("Whether the operator makes one for each job.")
            boolean enabled,

            @Key("The address of a page, with the job's name in it.") @Nullable
            PageUrlFormat urlFormat,

            @Key(value = "The ingress class.", example = "nginx") @Nullable
            DnsLabel className,

            @Key("The certificates, as Kubernetes writes them.") @Nullable
            List<IngressTLS> tls,

            @Key(value = "Annotations of each Ingress.", names = "annotation", nameType = AnnotationKey.class)
            Map<AnnotationKey, String> annotations) {}
}

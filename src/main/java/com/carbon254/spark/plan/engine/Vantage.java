package com.carbon254.spark.plan.engine;

import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.net.URI;

/**
 * Where the pods of an engine are.
 *
 * @param home the namespace of the platform
 * @param namespace that of the pods
 */
record Vantage(DnsLabel home, DnsLabel namespace) {

    /** A bare host is a Service in the namespace of the platform; from another one it takes the namespace behind it. */
    String address(String url) {
        String host = URI.create(url).getHost();
        return home.equals(namespace) || host.contains(".")
                ? url
                : url.replaceFirst("://" + host, "://" + host + "." + home);
    }
}

package com.carbon254.spark.config.operator;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.address.HttpUrl;
import com.carbon254.spark.value.address.ProxyException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The proxy on the way to other networks: for the operator, and for the packages that a submission resolves. The API
 * server is never asked through it.
 *
 * <pre>{@code
 * proxy:
 *   http: http://proxy.254carbon.com:3128
 *   https: http://proxy.254carbon.com:3128
 *   except: [.254carbon.com, 10.0.0.0/8]
 * }</pre>
 */
public record Proxy(
        @Key("The proxy of plain requests.") @Nullable HttpUrl http,
        @Key("The proxy of encrypted requests.") @Nullable HttpUrl https,

        @Key(
                value = "Hosts, domains and networks that are reached without it, beside the cluster's own.",
                max = 100,
                optional = true)
        List<ProxyException> except) {}

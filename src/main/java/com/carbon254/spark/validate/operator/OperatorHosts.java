package com.carbon254.spark.validate.operator;

import com.carbon254.spark.claims.Namespaces;
import com.carbon254.spark.config.lake.ObjectStore;
import com.carbon254.spark.config.operator.Proxy;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.value.address.HttpUrl;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.net.URI;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An operator with a namespace of its own reaches what it connects to by names that are the same in every namespace: a name
 * without a dot is a Service of the namespace of the pod that asks.
 */
final class OperatorHosts implements OperatorRule {

    @Override
    public void check(Subject subject) {
        DnsLabel home = subject.environment().config().namespace();
        DnsLabel own = Namespaces.ofOperator(subject.operator(), home).value();
        if (!own.equals(home)) {
            addresses(subject)
                    .forEach((key, url) -> host(url)
                            .filter(host -> !host.contains("."))
                            .ifPresent(host -> fault(subject, key, host, own)));
        }
    }

    /** What the controller itself connects to, by the key that says so. */
    private static SortedMap<String, HttpUrl> addresses(Subject subject) {
        SortedMap<String, HttpUrl> addresses = new TreeMap<>();
        ObjectStore store = subject.environment().config().objectStore();
        if (store != null
                && store.endpoint() != null
                && subject.operator().controller().submission().objectStore()) {
            addresses.put("objectStore.endpoint", store.endpoint());
        }
        Proxy proxy = subject.operator().proxy();
        if (proxy != null && proxy.http() != null) {
            addresses.put("operator.proxy.http", proxy.http());
        }
        if (proxy != null && proxy.https() != null) {
            addresses.put("operator.proxy.https", proxy.https());
        }
        return addresses;
    }

    private static Optional<String> host(HttpUrl url) {
        return Optional.ofNullable(URI.create(url.toString()).getHost());
    }

    private static void fault(Subject subject, String key, String host, DnsLabel own) {
        DnsLabel home = subject.environment().config().namespace();
        subject.findings()
                .add(new Finding(
                        Rule.OPERATOR_HOST,
                        subject.environment().place(key),
                        key,
                        "the operator looks for \"" + host + "\" in its own namespace \"" + own + "\"",
                        "a name without a dot is a Service of the namespace of the pod that asks",
                        "write \"" + host + "." + home + "\" if it is a Service of the platform's namespace"));
    }
}

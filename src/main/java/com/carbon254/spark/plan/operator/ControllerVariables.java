package com.carbon254.spark.plan.operator;

import com.carbon254.spark.claims.pod.OperatorSlots;
import com.carbon254.spark.config.Authorities;
import com.carbon254.spark.config.operator.Operator;
import com.carbon254.spark.config.operator.Proxy;
import com.carbon254.spark.plan.connection.StorageAccess;
import com.carbon254.spark.plan.pod.Trust;
import com.carbon254.spark.plan.pod.Variable;
import com.carbon254.spark.value.Stated;
import com.carbon254.spark.value.address.HttpUrl;
import com.carbon254.spark.value.address.ProxyException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The environment of the controller, which each submission inherits. */
final class ControllerVariables {

    /** The cluster's own names, and the API server's address as Kubernetes puts it into every container. */
    private static final List<String> INSIDE =
            List.of("$(KUBERNETES_SERVICE_HOST)", ".svc", ".cluster.local", "localhost");

    private final List<Stated<Variable>> variables = new ArrayList<>();
    private final StringBuilder options = new StringBuilder();

    private ControllerVariables() {}

    static List<Stated<Variable>> of(
            Operator operator, @Nullable Authorities authorities, Optional<StorageAccess> storage) {
        ControllerVariables made = new ControllerVariables();
        made.put(OperatorSlots.SETTINGS_VARIABLE, OperatorSlots.CONTROLLER.own().path(), "operator.controller");
        made.options.append("-Xmx").append(operator.controller().submission().heap());
        if (operator.proxy() != null) {
            made.proxy(operator.proxy());
        }
        Trust.javaOption(authorities)
                .ifPresent(option -> made.options.append(' ').append(option));
        // Read by spark-submit for its own JVM; drivers and executors know nothing of it.
        made.put(OperatorSlots.OPTIONS_VARIABLE, made.options.toString(), "operator.controller.submission.heap");
        storage.ifPresent(made::credentials);
        return List.copyOf(made.variables);
    }

    private void proxy(Proxy proxy) {
        List<ProxyException> except = proxy.except();
        url(OperatorSlots.HTTP_PROXY, "http", proxy.http());
        url(OperatorSlots.HTTPS_PROXY, "https", proxy.https());
        put(
                OperatorSlots.NO_PROXY,
                Stream.concat(INSIDE.stream(), except.stream().map(Object::toString))
                        .collect(Collectors.joining(",")),
                "operator.proxy.except");
        // A JVM has another form: hosts between bars, with * for what a domain begins with; it knows no networks.
        String hosts = Stream.concat(INSIDE.stream(), except.stream().map(Object::toString))
                .filter(host -> !host.contains("/"))
                .map(host -> host.startsWith(".") ? "*" + host : host)
                .collect(Collectors.joining("|"));
        options.append(" -Dhttp.nonProxyHosts=").append(hosts);
    }

    private void url(String variable, String scheme, @Nullable HttpUrl url) {
        if (url == null) {
            return;
        }
        put(variable, url.toString(), "operator.proxy." + scheme);
        URI uri = URI.create(url.toString());
        int port = uri.getPort() < 0 ? 80 : uri.getPort();
        options.append(" -D").append(scheme).append(".proxyHost=").append(uri.getHost());
        options.append(" -D").append(scheme).append(".proxyPort=").append(port);
    }

    private void put(String name, String value, String key) {
        variables.add(new Stated<>(new Variable.Plain(name, value), key));
    }

    private void credentials(StorageAccess storage) {
        storage.login()
                .variables()
                .forEach(variable ->
                        variables.add(new Stated<>(variable, storage.login().key())));
    }
}

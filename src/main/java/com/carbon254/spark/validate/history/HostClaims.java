package com.carbon254.spark.validate.history;

import com.carbon254.spark.config.HistoryIngress;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EstateRule;
import com.carbon254.spark.value.address.HostName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A host name leads to one history server. */
final class HostClaims implements EstateRule {

    private static final String PATH = "history.ingress.host";

    @Override
    public SortedMap<String, List<Finding>> check(List<LoadedEnvironment> environments) {
        SortedMap<String, List<Finding>> findings = new TreeMap<>();
        Map<String, LoadedEnvironment> owners = new LinkedHashMap<>();
        for (LoadedEnvironment environment : environments) {
            host(environment).ifPresent(host -> {
                LoadedEnvironment owner = owners.putIfAbsent(host.toString(), environment);
                if (owner != null) {
                    findings.put(environment.name().toString(), List.of(finding(environment, host, owner)));
                }
            });
        }
        return findings;
    }

    private static Optional<HostName> host(LoadedEnvironment environment) {
        return environment
                .config()
                .historyIngress()
                .filter(HistoryIngress::enabled)
                .map(HistoryIngress::host);
    }

    private static Finding finding(LoadedEnvironment environment, HostName host, LoadedEnvironment owner) {
        return new Finding(
                Rule.HOST_CLAIM,
                environment.place(PATH),
                PATH,
                "\"" + host + "\" belongs to " + owner.file() + " already",
                "a host name leads to one history server",
                "choose another host in " + environment.file());
    }
}

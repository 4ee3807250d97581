package com.carbon254.spark.validate.connect;

import com.carbon254.spark.claims.Namespaces;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.connect.Connect;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EstateRule;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Two environments do not render the connectors of one Kafka Connect. */
final class ConnectClaims implements EstateRule {

    private static final String PATH = "kafka.connect.cluster";

    @Override
    public SortedMap<String, List<Finding>> check(List<LoadedEnvironment> environments) {
        SortedMap<String, List<Finding>> findings = new TreeMap<>();
        Map<String, LoadedEnvironment> owners = new LinkedHashMap<>();
        for (LoadedEnvironment environment : environments) {
            Environment config = environment.config();
            Connect connect = config.kafkaConnect().orElse(null);
            if (connect == null) {
                continue;
            }
            DnsLabel namespace = Namespaces.of(connect, config.namespace());
            String claim = config.cluster().name() + "/" + namespace + "/" + connect.cluster();
            LoadedEnvironment owner = owners.putIfAbsent(claim, environment);
            if (owner != null) {
                findings.put(environment.name().toString(), List.of(finding(environment, connect.cluster(), owner)));
            }
        }
        return findings;
    }

    private static Finding finding(LoadedEnvironment environment, DnsLabel cluster, LoadedEnvironment owner) {
        return new Finding(
                Rule.CONNECT_CLAIM,
                environment.place(PATH),
                PATH,
                "\"" + cluster + "\" belongs to " + owner.file() + " already",
                "one environment renders the connectors of a Kafka Connect",
                "choose another name or namespace in " + environment.file());
    }
}

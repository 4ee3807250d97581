package com.carbon254.spark.validate.platform;

import com.carbon254.spark.claims.Namespaces;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EstateRule;
import com.carbon254.spark.value.Stated;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Two environments of one cluster do not claim the same objects: they have namespaces of their own. */
final class NamespaceClaims implements EstateRule {

    @Override
    public SortedMap<String, List<Finding>> check(List<LoadedEnvironment> environments) {
        SortedMap<String, List<Finding>> findings = new TreeMap<>();
        Map<String, LoadedEnvironment> owners = new LinkedHashMap<>();
        for (LoadedEnvironment environment : environments) {
            claims(environment).forEach((namespace, path) -> {
                String claim = environment.config().cluster().name() + "/" + namespace;
                LoadedEnvironment owner = owners.putIfAbsent(claim, environment);
                if (owner != null) {
                    findings.computeIfAbsent(environment.name().toString(), name -> new ArrayList<>())
                            .add(finding(environment, owner, namespace, path));
                }
            });
        }
        return findings;
    }

    /** The namespaces that an environment renders objects in, and the keys that name them. */
    private static SortedMap<String, String> claims(LoadedEnvironment environment) {
        SortedMap<String, String> claims = new TreeMap<>();
        environment
                .config()
                .jobNamespaces()
                .keySet()
                .forEach(namespace -> claims.put(namespace.toString(), "jobNamespaces." + namespace));
        if (environment.config().operator().managed()) {
            Stated<DnsLabel> ofOperator = Namespaces.ofOperator(
                    environment.config().operator(), environment.config().namespace());
            claims.put(ofOperator.value().toString(), ofOperator.key());
        }
        claims.put(environment.config().namespace().toString(), "namespace");
        return claims;
    }

    private static Finding finding(
            LoadedEnvironment environment, LoadedEnvironment owner, String namespace, String path) {
        return new Finding(
                Rule.NAMESPACE_CLAIM,
                environment.place(path),
                path,
                "\"" + namespace + "\" of the cluster \""
                        + environment.config().cluster().name() + "\" belongs to " + owner.file() + " already",
                "a namespace belongs to one environment",
                "choose another namespace in " + environment.file() + ", or another cluster.name");
    }
}

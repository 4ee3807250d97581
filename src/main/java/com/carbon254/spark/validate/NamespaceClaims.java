package com.carbon254.spark.validate;

import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Two environments of one cluster do not claim the same objects: they have namespaces of their own. */
final class NamespaceClaims implements EstateRule {

    private static final String PATH = "namespace";

    @Override
    public SortedMap<String, List<Finding>> check(List<LoadedEnvironment> environments) {
        SortedMap<String, List<Finding>> findings = new TreeMap<>();
        Map<String, LoadedEnvironment> owners = new LinkedHashMap<>();
        for (LoadedEnvironment environment : environments) {
            String claim = environment.config().cluster().name() + "/"
                    + environment.config().namespace();
            LoadedEnvironment owner = owners.putIfAbsent(claim, environment);
            if (owner != null) {
                findings.put(environment.name().toString(), List.of(finding(environment, owner)));
            }
        }
        return findings;
    }

    private static Finding finding(LoadedEnvironment environment, LoadedEnvironment owner) {
        return new Finding(
                Rule.NAMESPACE_CLAIM,
                environment.place(PATH),
                PATH,
                "\"" + environment.config().namespace() + "\" of the cluster \""
                        + environment.config().cluster().name() + "\" belongs to " + owner.file() + " already",
                "a namespace belongs to one environment",
                "choose another namespace in " + environment.file() + ", or another cluster.name");
    }
}

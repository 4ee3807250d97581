package com.carbon254.spark.validate.platform;

import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EstateRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A PriorityClass belongs to the cluster: one environment of it makes the class, and the names of Kubernetes are its own. */
final class PriorityClassClaims implements EstateRule {

    /** What the names of the classes begin with that are Kubernetes' own. */
    static final String OF_KUBERNETES = "system-";

    @Override
    public SortedMap<String, List<Finding>> check(List<LoadedEnvironment> environments) {
        SortedMap<String, List<Finding>> findings = new TreeMap<>();
        Map<String, LoadedEnvironment> owners = new LinkedHashMap<>();
        for (LoadedEnvironment environment : environments) {
            environment.config().priorityClasses().keySet().forEach(name -> {
                LoadedEnvironment owner =
                        owners.putIfAbsent(environment.config().cluster().name() + "/" + name, environment);
                if (name.toString().startsWith(OF_KUBERNETES)) {
                    add(findings, environment, name.toString(), "the prefix system- belongs to Kubernetes");
                } else if (owner != null) {
                    add(findings, environment, name.toString(), owner.file() + " makes the class in the same cluster");
                }
            });
        }
        return findings;
    }

    private static void add(
            SortedMap<String, List<Finding>> findings, LoadedEnvironment environment, String name, String why) {
        String key = "priorityClasses." + name;
        findings.computeIfAbsent(environment.name().toString(), one -> new ArrayList<>())
                .add(new Finding(
                        Rule.PRIORITY_CLASS,
                        environment.place(key),
                        key,
                        "\"" + name + "\" is taken: " + why,
                        "a PriorityClass belongs to the cluster, and one environment of it makes the class",
                        "choose another name, or leave the class to its owner"));
    }
}

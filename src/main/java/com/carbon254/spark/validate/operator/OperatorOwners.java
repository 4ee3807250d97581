package com.carbon254.spark.validate.operator;

import com.carbon254.spark.claims.Namespaces;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EstateRule;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * One environment of a cluster renders the operator, one its definitions, and the operator runs the jobs of all: two
 * operators would fight over the same jobs, and jobs that none knows of never start.
 */
final class OperatorOwners implements EstateRule {

    @Override
    public SortedMap<String, List<Finding>> check(List<LoadedEnvironment> environments) {
        SortedMap<String, List<Finding>> findings = new TreeMap<>();
        Map<String, LoadedEnvironment> operators = owners(
                environments, "operator.managed", config -> config.operator().managed(), findings);
        owners(environments, "crds.managed", config -> config.crds().managed(), findings);
        environments.forEach(environment -> {
            LoadedEnvironment owner = operators.get(cluster(environment));
            if (owner != null && !environment.config().operator().managed()) {
                served(environment, owner, findings);
            }
        });
        return findings;
    }

    /** The first owner in each cluster; each further one is a fault. */
    private static Map<String, LoadedEnvironment> owners(
            List<LoadedEnvironment> environments,
            String path,
            Predicate<Environment> owns,
            SortedMap<String, List<Finding>> findings) {
        Map<String, LoadedEnvironment> owners = new LinkedHashMap<>();
        for (LoadedEnvironment environment : environments) {
            if (!owns.test(environment.config())) {
                continue;
            }
            LoadedEnvironment owner = owners.putIfAbsent(cluster(environment), environment);
            if (owner != null) {
                add(
                        findings,
                        environment,
                        path,
                        "\"true\" makes a second one in the cluster \"" + cluster(environment) + "\": " + owner.file()
                                + " has it already",
                        "set it to false in one of them");
            }
        }
        return owners;
    }

    private static void served(
            LoadedEnvironment environment, LoadedEnvironment owner, SortedMap<String, List<Finding>> findings) {
        Environment known = owner.config();
        Environment config = environment.config();
        if (!known.jobNamespaceSelector().isEmpty()) {
            return;
        }
        List<DnsLabel> served =
                Namespaces.served(Namespaces.prepared(known.namespace(), known.jobNamespaces()), known.operator());
        Namespaces.prepared(config.namespace(), config.jobNamespaces()).stream()
                .filter(namespace -> !served.contains(namespace))
                .forEach(namespace -> add(
                        findings,
                        environment,
                        namespace.equals(config.namespace()) ? "namespace" : "jobNamespaces." + namespace,
                        "\"" + namespace + "\" is not known to the operator of " + owner.file()
                                + ", so its jobs would never start",
                        "add it to operator.serves of " + owner.file()));
    }

    private static String cluster(LoadedEnvironment environment) {
        return environment.config().cluster().name().toString();
    }

    private static void add(
            SortedMap<String, List<Finding>> findings,
            LoadedEnvironment environment,
            String path,
            String problem,
            String remedy) {
        findings.computeIfAbsent(environment.name().toString(), name -> new ArrayList<>())
                .add(new Finding(
                        Rule.OPERATOR_OWNER,
                        environment.place(path),
                        path,
                        problem,
                        "a cluster has one operator and one set of definitions, for all its environments",
                        remedy));
    }
}

package com.carbon254.spark.change.workload;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.ReadersOfConfigMap;
import com.carbon254.spark.change.rule.Verdict;
import java.util.List;
import java.util.Optional;

/** What pods read from ConfigMaps. */
final class ConfigMapsOfPods implements ImpactRule {

    /** What people import elsewhere; a rule of its own judges it. */
    private static final String WORKFLOW = "spark-workflow-";

    @Override
    public String statement() {
        return "A variable is read at the start of a container. A file follows after one or two minutes (the "
                + "kubelet's sync), but never one that is mounted by subPath; a pod whose template carries the "
                + "checksum of a ConfigMap is replaced.";
    }

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        if (!change.isOf("ConfigMap") || !change.isIn("/data", "/binaryData")) {
            return Verdict.none();
        }
        ReadersOfConfigMap readers = ReadersOfConfigMap.in(change.scene().after(), change.identity());
        if (readers.isReadBySubmissions() || change.identity().name().startsWith(WORKFLOW)) {
            return Verdict.none();
        }
        if (!readers.byChecksum().isEmpty()) {
            return Verdict.of(Impact.ROLL, "Its checksum replaces the pods of " + names(readers.byChecksum()) + ".");
        }
        if (!readers.atStart().isEmpty()) {
            return Verdict.of(
                    Impact.NEXT_RUN, "It is read at the next start of the pods of " + names(readers.atStart()) + ".");
        }
        if (!readers.asFile().isEmpty()) {
            return Verdict.of(
                    Impact.LIVE,
                    "The kubelet brings the file to the pods of " + names(readers.asFile()) + " within two minutes.");
        }
        return Verdict.of(
                Impact.LIVE,
                readers.once().isEmpty()
                        ? "No pod of this environment reads it: Grafana's sidecar, kube-state-metrics or whatever reads it"
                                + " takes it when it looks next."
                        : names(readers.once()) + " reads it, once.");
    }

    private static String names(List<String> readers) {
        return String.join(", ", readers);
    }
}

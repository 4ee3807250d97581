package com.carbon254.spark.validate;

import com.carbon254.spark.config.layer.EnvironmentLoader;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * What is to be said of a configuration before anything is made of it.
 *
 * @param report the faults of the files and what breaks the rules, without what is silenced
 * @param silences for the findings of later stages
 * @param idle silences of rules over the configuration that silence nothing; none where a file is at fault, for what
 *     that file would have said is not known
 */
public record Judgement(Report report, Silences silences, List<Finding> idle) {

    public Judgement {
        idle = List.copyOf(idle);
    }

    /** Asks all rules. */
    public static Judgement of(EnvironmentLoader.Outcome loaded) {
        Silences silences = new Silences();
        SortedMap<String, List<Finding>> broken = Validation.check(loaded.environments());
        List<Finding> findings = new ArrayList<>(loaded.findings());
        for (LoadedEnvironment environment : loaded.environments()) {
            findings.addAll(silences.apply(
                    environment, broken.getOrDefault(environment.name().toString(), List.of())));
        }
        loaded.incomplete()
                .forEach(environment ->
                        findings.addAll(silences.apply(environment, Validation.checkIncomplete(environment))));
        findings.addAll(silences.faults());
        List<Finding> idle = loaded.findings().isEmpty() ? silences.unused(Validation.SILENCEABLE) : List.of();
        return new Judgement(Report.of(findings), silences, idle);
    }

    /** The report where all environments were judged, so that a silence of a shared file has had its chance. */
    public Report ofAll() {
        return report.and(idle);
    }
}

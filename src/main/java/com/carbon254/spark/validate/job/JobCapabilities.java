package com.carbon254.spark.validate.job;

import com.carbon254.spark.claims.Part;
import com.carbon254.spark.config.job.Capability;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.JobRule;
import com.carbon254.spark.validate.rule.MissingPart;
import java.util.List;

/** What a job uses is described in its environment, and has what it needs. */
final class JobCapabilities implements JobRule {

    private static final String USES = "uses";

    @Override
    public void check(Subject subject) {
        List<Capability> uses = subject.job().uses();
        for (int i = 0; i < uses.size(); i++) {
            parts(subject, uses.get(i), USES + "[" + i + "]");
        }
        if (uses.contains(Capability.CDC) && subject.job().streaming() == null) {
            fault(
                    subject,
                    Capability.CDC,
                    "changes are read on from where the last run ended",
                    "set streaming.checkpoint");
        }
        if (uses.contains(Capability.JDBC) && subject.job().secrets().isEmpty()) {
            fault(subject, Capability.JDBC, "a database asks for a password", "name its Secret under secrets");
        }
        if (uses.stream().distinct().count() < uses.size()) {
            subject.fault(
                    Rule.JOB_CAPABILITY,
                    USES,
                    "one of them stands twice",
                    "a job uses each once",
                    "remove one of the two");
        }
    }

    private static void parts(Subject subject, Capability capability, String key) {
        Part.of(capability).stream()
                .flatMap(part -> MissingPart.of(
                        subject.environment(),
                        part,
                        subject.path(key),
                        capability.toString(),
                        "a job uses what its environment describes")
                        .stream())
                .forEach(subject.findings()::add);
    }

    private static void fault(Subject subject, Capability capability, String reason, String remedy) {
        subject.fault(Rule.JOB_CAPABILITY, USES, "\"" + capability + "\" cannot work", reason, remedy);
    }
}

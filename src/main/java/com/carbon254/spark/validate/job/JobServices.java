package com.carbon254.spark.validate.job;

import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.spelling.NearName;
import com.carbon254.spark.validate.rule.JobRule;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.List;

/** A job reaches services that its environment describes: of any other, no policy knows where it is. */
final class JobServices implements JobRule {

    @Override
    public void check(Subject subject) {
        List<DnsLabel> reached = subject.job().reaches();
        List<String> known = subject.environment().config().services().keySet().stream()
                .map(DnsLabel::toString)
                .toList();
        for (int i = 0; i < reached.size(); i++) {
            if (!known.contains(reached.get(i).toString())) {
                subject.fault(
                        Rule.JOB_SERVICE,
                        "reaches[" + i + "]",
                        "\"" + reached.get(i) + "\" is not described",
                        known.isEmpty() ? "services is empty" : "services describes " + String.join(", ", known),
                        remedy(reached.get(i).toString(), known));
            }
        }
    }

    private static String remedy(String name, List<String> known) {
        return NearName.find(name, known)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("add it to services with its address");
    }
}

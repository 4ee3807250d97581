package com.carbon254.spark.validate.workflow;

import com.carbon254.spark.config.workflow.WorkflowStep;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.spelling.NearName;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Steps follow steps of their workflow, and none follows itself in a circle. */
final class StepOrder implements WorkflowRule {

    @Override
    public void check(Subject subject) {
        Map<DnsLabel, WorkflowStep> steps = subject.workflow().steps();
        List<String> known = steps.keySet().stream().map(DnsLabel::toString).toList();
        steps.forEach((name, step) -> {
            for (int i = 0; i < step.after().size(); i++) {
                DnsLabel before = step.after().get(i);
                String key = "steps." + name + ".after[" + i + "]";
                if (!steps.containsKey(before)) {
                    subject.fault(
                            Rule.WORKFLOW_STEP,
                            key,
                            "there is no step \"" + before + "\"",
                            "there are " + String.join(", ", known),
                            NearName.find(before.toString(), known)
                                    .map(near -> "did you mean \"" + near + "\"?")
                                    .orElse("name a step of this workflow"));
                } else if (step.after().indexOf(before) < i) {
                    subject.fault(
                            Rule.WORKFLOW_STEP,
                            key,
                            "\"" + before + "\" stands here twice",
                            "a step follows another once",
                            "remove one of them");
                }
            }
        });
        circle(steps)
                .ifPresent(circle -> subject.fault(
                        Rule.WORKFLOW_STEP,
                        "steps." + circle.get(0) + ".after",
                        "the steps follow each other in a circle: " + String.join(" after ", circle),
                        "one of them must be the first",
                        "remove one of these names"));
    }

    /** The first circle, from a step back to it. */
    private static Optional<List<String>> circle(Map<DnsLabel, WorkflowStep> steps) {
        Set<DnsLabel> done = new LinkedHashSet<>();
        for (DnsLabel first : steps.keySet()) {
            List<DnsLabel> way = new ArrayList<>();
            if (leadsBack(first, steps, way, done)) {
                DnsLabel last = way.get(way.size() - 1);
                return Optional.of(way.subList(way.indexOf(last), way.size()).stream()
                        .map(DnsLabel::toString)
                        .toList());
            }
        }
        return Optional.empty();
    }

    private static boolean leadsBack(
            DnsLabel step, Map<DnsLabel, WorkflowStep> steps, List<DnsLabel> way, Set<DnsLabel> done) {
        boolean seen = way.contains(step);
        WorkflowStep stated = steps.get(step);
        if (done.contains(step) || stated == null) {
            return false;
        }
        way.add(step);
        if (seen) {
            return true;
        }
        for (DnsLabel before : stated.after()) {
            if (leadsBack(before, steps, way, done)) {
                return true;
            }
        }
        way.remove(way.size() - 1);
        done.add(step);
        return false;
    }
}

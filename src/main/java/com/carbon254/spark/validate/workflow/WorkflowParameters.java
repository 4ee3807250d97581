package com.carbon254.spark.validate.workflow;

import com.carbon254.spark.catalogue.workflow.SchedulerRelease;
import com.carbon254.spark.claims.WorkflowWords;
import com.carbon254.spark.config.workflow.DolphinScheduler;
import com.carbon254.spark.config.workflow.WorkflowStep;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.spelling.NearName;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.workflow.ParameterName;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every parameter is used by a step, and every one that a step names is there. */
final class WorkflowParameters implements WorkflowRule {

    @Override
    public void check(Subject subject) {
        NavigableSet<String> stated = new TreeSet<>();
        subject.workflow().parameters().keySet().forEach(name -> stated.add(name.toString()));
        NavigableSet<String> images = new TreeSet<>();
        subject.workflow().steps().values().stream()
                .map(WorkflowStep::imageParameter)
                .filter(Objects::nonNull)
                .forEach(name -> images.add(name.toString()));
        List<String> known = new ArrayList<>(stated);
        known.addAll(images);
        known.addAll(builtIn(subject));
        NavigableSet<String> used = new TreeSet<>(images);
        subject.workflow().parameters().values().forEach(value -> names(value).forEach(used::add));
        subject.workflow().steps().forEach((name, step) -> arguments(subject, name, step, known, used));
        subject.workflow().parameters().forEach((name, value) -> {
            unused(subject, name, value, used);
            itself(subject, name, value);
        });
    }

    private static List<String> builtIn(Subject subject) {
        DolphinScheduler scheduler = subject.environment().config().dolphinScheduler();
        return Optional.ofNullable(scheduler)
                .flatMap(stated -> SchedulerRelease.find(stated.version()))
                .map(SchedulerRelease::parameters)
                .orElse(List.of());
    }

    private static Stream<String> names(String text) {
        return WorkflowWords.parameters(text);
    }

    private static void arguments(
            Subject subject, DnsLabel step, WorkflowStep stated, List<String> known, NavigableSet<String> used) {
        for (int i = 0; i < stated.arguments().size(); i++) {
            String key = "steps." + step + ".arguments[" + i + "]";
            names(stated.arguments().get(i)).forEach(name -> {
                used.add(name);
                if (!known.contains(name)) {
                    subject.fault(
                            Rule.WORKFLOW_PARAMETER,
                            key,
                            "there is no parameter \"" + name + "\"",
                            "there are " + String.join(", ", known),
                            NearName.find(name, known)
                                    .map(near -> "did you mean \"" + near + "\"?")
                                    .orElse("state it under parameters"));
                }
            });
        }
    }

    private static void unused(Subject subject, ParameterName name, String value, NavigableSet<String> used) {
        if (!used.contains(name.toString())) {
            subject.fault(
                    Rule.WORKFLOW_PARAMETER,
                    "parameters." + name,
                    "\"" + value + "\" is read by no step",
                    "a step names a parameter among its arguments, as ${" + name + "}, or as imageParameter",
                    "name it there, or remove it");
        }
    }

    /** DolphinScheduler fails such a run before its first line. */
    private static void itself(Subject subject, ParameterName name, String value) {
        if (names(value).anyMatch(name.toString()::equals)) {
            subject.fault(
                    Rule.WORKFLOW_PARAMETER,
                    "parameters." + name,
                    "\"" + value + "\" names itself",
                    "DolphinScheduler replaces names until none is left",
                    "write the value out");
        }
    }
}

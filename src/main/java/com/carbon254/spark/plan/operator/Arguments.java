package com.carbon254.spark.plan.operator;

import com.carbon254.spark.catalogue.operator.OperatorFlag;
import com.carbon254.spark.catalogue.operator.OperatorProcess;
import com.carbon254.spark.catalogue.operator.OperatorRelease;
import com.carbon254.spark.claims.ReleaseSetting;
import com.carbon254.spark.config.operator.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Puts together the arguments of a process: only flags that its release reads, in its order, and only those whose value
 * says something.
 */
final class Arguments {

    private final OperatorRelease release;
    private final OperatorProcess process;
    private final NavigableMap<String, String> values = new TreeMap<>();

    Arguments(OperatorRelease release, OperatorProcess process) {
        this.release = release;
        this.process = process;
    }

    /**
     * States a flag.
     *
     * @throws IllegalStateException if the release does not read it: our own fault
     */
    Arguments set(String flag, Object value) {
        OperatorFlag known = release.flag(process, flag);
        if (!known.isRead()) {
            throw new IllegalStateException("the " + process + " does not read " + flag);
        }
        if (known.isStated(value.toString())) {
            values.put(flag, value.toString());
        }
        return this;
    }

    /**
     * States the settings that not every release has a flag for, where this one has it.
     *
     * @param selector the labels by which the operator finds namespaces
     * @throws IllegalStateException if the release would do something else: a rule refuses that
     */
    Arguments setByRelease(Operator operator, SortedMap<String, String> selector) {
        ReleaseSetting.of(process).forEach(setting -> {
            OperatorFlag known = setting.flag(release);
            setting.value(operator, selector)
                    .filter(value -> !known.isDoneWithout(value))
                    .ifPresent(value -> set(known.name(), value));
        });
        return this;
    }

    /** The arguments, with the sub-command in front. */
    List<String> list() {
        List<String> arguments = new ArrayList<>();
        arguments.add(process.toString());
        arguments.add("start");
        release.flags(process).stream()
                .map(OperatorFlag::name)
                .filter(values::containsKey)
                .map(flag -> flag + "=" + values.get(flag))
                .forEach(arguments::add);
        return arguments;
    }
}

package com.carbon254.spark.plan.operator;

import com.carbon254.spark.catalogue.operator.OperatorFlag;
import com.carbon254.spark.catalogue.operator.OperatorProcess;
import com.carbon254.spark.catalogue.operator.OperatorRelease;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Puts together the arguments of a process: only flags that its release reads, in its order, and only those whose value
 * says something.
 */
final class Arguments {

    private final OperatorProcess process;
    private final List<OperatorFlag> flags;
    private final NavigableMap<String, String> values = new TreeMap<>();

    Arguments(OperatorRelease release, OperatorProcess process) {
        this.process = process;
        this.flags = release.flags(process);
    }

    /**
     * States a flag.
     *
     * @throws IllegalStateException if the release does not read it: our own fault
     */
    Arguments set(String flag, Object value) {
        OperatorFlag known = flags.stream()
                .filter(candidate -> candidate.name().equals(flag))
                .filter(OperatorFlag::isRead)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the " + process + " does not read " + flag));
        if (known.isStated(value.toString())) {
            values.put(flag, value.toString());
        }
        return this;
    }

    /** The arguments, with the sub-command in front. */
    List<String> list() {
        List<String> arguments = new ArrayList<>();
        arguments.add(process.toString());
        arguments.add("start");
        flags.stream()
                .map(OperatorFlag::name)
                .filter(values::containsKey)
                .map(flag -> flag + "=" + values.get(flag))
                .forEach(arguments::add);
        return arguments;
    }
}

package com.carbon254.spark.check.network;

import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.plan.network.NetworkPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is open between whom, as the policies say it: a line for each two parties between whom something is. */
public final class FlowMatrix {

    private FlowMatrix() {}

    /**
     * A line.
     *
     * @param from who opens connections
     * @param to who answers
     * @param ports where, such as {@code TCP 7078}
     */
    public record Line(String from, String to, List<String> ports) {

        public Line {
            ports = List.copyOf(ports);
        }
    }

    /** The lines of an environment, in the order of its objects. */
    public static List<Line> of(NetworkPlan plan, List<Manifest> manifests) {
        Map<String, Map<String, List<String>>> open = new LinkedHashMap<>();
        FlowTrials.of(plan, Objects.of(manifests))
                .filter(FlowTrial::open)
                .forEach(trial -> open.computeIfAbsent(trial.from().name(), from -> new LinkedHashMap<>())
                        .computeIfAbsent(trial.to().name(), to -> new ArrayList<>())
                        .add(trial.need().toString()));
        return open.entrySet().stream()
                .flatMap(from -> lines(from.getKey(), from.getValue()))
                .toList();
    }

    private static Stream<Line> lines(String from, Map<String, List<String>> open) {
        return open.entrySet().stream().map(to -> new Line(from, to.getKey(), to.getValue()));
    }
}

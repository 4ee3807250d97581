package com.carbon254.spark.network;

import com.carbon254.spark.plan.network.End;
import com.carbon254.spark.plan.network.Flow;
import com.carbon254.spark.plan.network.FlowPort;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a policy is for, in words: a line a rule, in the order of the rules. A comment would not reach the cluster.
 *
 * @param pods what the pods are called
 */
record PolicyDescription(String pods) {

    /** Of a policy that closes the network, but for these flows. */
    String closing(List<Flow> in, List<Flow> out) {
        String all = "Closes the network around " + pods;
        return in.isEmpty() && out.isEmpty() ? all + "." : lines(all + ", but for:", in, out);
    }

    /** Of a policy that is added to a closing one. */
    String opening(List<Flow> in, List<Flow> out) {
        return lines("Opens to " + pods + " what only Cilium can say:", in, out);
    }

    private static String lines(String head, List<Flow> in, List<Flow> out) {
        Stream<String> callers = in.stream().map(flow -> line("from", flow.from(), flow));
        Stream<String> called = out.stream().map(flow -> line("to", flow.to(), flow));
        return Stream.of(Stream.of(head), callers, called)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String line(String preposition, End other, Flow flow) {
        return preposition + " " + other.name() + " at " + ports(flow) + ": " + flow.reason();
    }

    private static String ports(Flow flow) {
        return flow.ports().isEmpty()
                ? "every port"
                : flow.ports().stream().map(FlowPort::toString).collect(Collectors.joining(", "));
    }
}

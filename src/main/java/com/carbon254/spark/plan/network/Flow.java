package com.carbon254.spark.plan.network;

import java.util.List;
import java.util.stream.Stream;

/**
 * A connection that one end opens and that policies allow; answers need no flow of their own. At least one end is ours.
 *
 * @param from who opens it
 * @param to who answers
 * @param ports where they answer, sorted; none for every port
 * @param reason what for, as a noun phrase
 */
public record Flow(End from, End to, List<FlowPort> ports, String reason) {

    public Flow {
        ports = ports.stream().distinct().sorted().toList();
    }

    /** Whether another flow differs in its reason alone. */
    boolean isLike(Flow other) {
        return from.equals(other.from) && to.equals(other.to) && ports.equals(other.ports);
    }

    /** The same, for one more reason. */
    Flow and(String another) {
        return reason.contains(another) ? this : new Flow(from, to, ports, reason + ", " + another);
    }

    /** What the environment does not say of its ends. */
    Stream<Unstated> unstated() {
        return Stream.of(from, to).filter(Peer.class::isInstance).flatMap(end -> ((Peer) end).unstated().stream());
    }
}

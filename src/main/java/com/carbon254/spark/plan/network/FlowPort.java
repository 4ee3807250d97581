package com.carbon254.spark.plan.network;

import com.carbon254.spark.plan.connection.Protocol;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A port that one end of a flow listens at.
 *
 * @param protocol how it is spoken with
 * @param number the port
 */
public record FlowPort(Protocol protocol, int number) implements Comparable<FlowPort> {

    private static final Comparator<FlowPort> ORDER =
            Comparator.comparing(FlowPort::protocol).thenComparingInt(FlowPort::number);

    /** Ports of TCP. */
    static List<FlowPort> tcp(int... numbers) {
        return IntStream.of(numbers)
                .mapToObj(number -> new FlowPort(Protocol.TCP, number))
                .toList();
    }

    @Override
    public int compareTo(FlowPort other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return protocol + " " + number;
    }
}

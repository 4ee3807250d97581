package com.carbon254.spark.note;

import com.carbon254.spark.plan.connection.Server;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds servers in a text: in addresses with a scheme, and as a host and a port. */
final class NamedServers {

    private static final String HOST = "([A-Za-z0-9](?:[-A-Za-z0-9.]*[A-Za-z0-9])?)";
    private static final String PORT = ":([1-9][0-9]{0,4})(?![0-9A-Za-z:.])";
    private static final Pattern ADDRESS =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.]*)://(?:[^/@ ]*@)?" + HOST + "(?:" + PORT + ")?");

    /** A time of day, a coordinate of Maven or a pair of words has no host with a dot or a hyphen in front of a number. */
    private static final Pattern PAIR =
            Pattern.compile("(?<![-A-Za-z0-9./:@])(?=[^:]*[-.])(?=[^:]*[A-Za-z])" + HOST + PORT);

    private NamedServers() {}

    static List<Server> in(String text) {
        Stream<Server> addresses = ADDRESS.matcher(text).results().flatMap(NamedServers::address);
        Stream<Server> pairs = PAIR.matcher(text).results().map(pair -> server(pair.group(1), pair.group(2)));
        return Stream.concat(addresses, pairs).distinct().toList();
    }

    private static Stream<Server> address(MatchResult address) {
        if (address.group(3) != null) {
            return Stream.of(server(address.group(2), address.group(3)));
        }
        return switch (address.group(1)) {
            case "http" -> Stream.of(new Server(address.group(2), 80));
            case "https" -> Stream.of(new Server(address.group(2), 443));
            default -> Stream.of();
        };
    }

    private static Server server(String host, String port) {
        return new Server(host, Integer.parseInt(port));
    }
}

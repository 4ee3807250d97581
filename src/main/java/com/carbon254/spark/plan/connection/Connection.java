package com.carbon254.spark.plan.connection;

import java.util.List;
import java.util.Optional;

/**
 * A service outside that pods speak with.
 *
 * @param to the service
 * @param reason what for, as a noun phrase
 */
public record Connection(Endpoint to, String reason) {

    private static final String LIBRARIES = "libraries";

    /** To a service that the environment may not have. */
    public static List<Connection> to(Optional<Endpoint> endpoint, String reason) {
        return endpoint.stream().map(service -> new Connection(service, reason)).toList();
    }

    /** By which libraries of a job are fetched. */
    public static Connection toLibraries(Endpoint repository) {
        return new Connection(repository, LIBRARIES);
    }

    /** Whether libraries of a job are fetched by it: the operator opens it, too. */
    public boolean bringsLibraries() {
        return reason.equals(LIBRARIES);
    }
}

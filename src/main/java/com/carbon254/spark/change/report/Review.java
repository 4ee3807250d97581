package com.carbon254.spark.change.report;

import java.util.List;

/**
 * What a change does to all environments.
 *
 * @param subject what is compared with what, as a sentence
 * @param isDeployed whether the older objects run and the newer ones will; else two environments are compared, and
 *     nothing happens to either
 * @param environments sorted by name
 * @param notes what holds of all of them, one a line
 */
public record Review(String subject, boolean isDeployed, List<EnvironmentReview> environments, List<String> notes) {

    public Review {
        environments = List.copyOf(environments);
        notes = List.copyOf(notes);
    }

    /** Whether no object differs. */
    public boolean isEmpty() {
        return environments.stream()
                .allMatch(environment -> environment.changes().isEmpty());
    }
}

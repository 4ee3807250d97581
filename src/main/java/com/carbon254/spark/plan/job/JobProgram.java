package com.carbon254.spark.plan.job;

import java.util.List;
import java.util.Optional;

/**
 * What a job runs.
 *
 * @param language what it is written in, as the operator calls it
 * @param sparkVersion the Spark release
 * @param file where it lies
 * @param mainClass its class, in Java or Scala
 * @param arguments what it is given
 */
public record JobProgram(
        String language, String sparkVersion, String file, Optional<String> mainClass, List<String> arguments) {

    /** Copies the arguments. */
    public JobProgram {
        arguments = List.copyOf(arguments);
    }
}

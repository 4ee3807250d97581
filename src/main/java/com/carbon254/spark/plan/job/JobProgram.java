package com.carbon254.spark.plan.job;

import com.carbon254.spark.api.spark.ApplicationType;
import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.config.job.Language;
import com.carbon254.spark.value.spark.SparkVersion;
import java.util.List;
import java.util.Optional;

/**
 * The program of a job.
 *
 * @param language what it is written in
 * @param sparkVersion the Spark release
 * @param file where it lies
 * @param mainClass its class, in Java or Scala
 * @param arguments what it is given
 */
public record JobProgram(
        ApplicationType language,
        SparkVersion sparkVersion,
        String file,
        Optional<String> mainClass,
        List<String> arguments) {

    public JobProgram {
        arguments = List.copyOf(arguments);
    }

    static JobProgram of(StatedJob stated) {
        Job job = stated.job();
        return new JobProgram(
                language(job.type()),
                stated.stack().spark(),
                job.main().toString(),
                Optional.ofNullable(job.mainClass()),
                job.arguments());
    }

    private static ApplicationType language(Language language) {
        return switch (language) {
            case JAVA -> ApplicationType.JAVA;
            case PYTHON -> ApplicationType.PYTHON;
            case SCALA -> ApplicationType.SCALA;
            case R -> ApplicationType.R;
        };
    }
}

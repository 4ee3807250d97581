package com.carbon254.spark.plan.job;

import com.carbon254.spark.plan.pod.SparkImage;
import com.carbon254.spark.plan.settings.SettingsPlan;
import com.carbon254.spark.value.Stated;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a job runs, and with what.
 *
 * @param program what it runs
 * @param image what it runs in, its own or the environment's
 * @param libraries files and libraries beside those of the image
 * @param properties its Spark properties
 */
public record JobCode(
        JobProgram program, Stated<SparkImage> image, JobLibraries libraries, SortedMap<String, String> properties) {

    public JobCode {
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
    }

    static JobCode of(StatedJob stated, SettingsPlan settings, SparkImage image) {
        return new JobCode(
                JobProgram.of(stated),
                image(stated, image),
                JobLibraries.of(stated),
                JobProperties.of(stated, settings));
    }

    private static Stated<SparkImage> image(StatedJob stated, SparkImage image) {
        return stated.job().image() == null
                ? new Stated<>(image, "spark.image")
                : new Stated<>(image.with(stated.job().image()), stated.key(".image"));
    }
}

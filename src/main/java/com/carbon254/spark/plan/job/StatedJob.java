package com.carbon254.spark.plan.job;

import com.carbon254.spark.catalogue.image.SparkStack;
import com.carbon254.spark.claims.JobRelease;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.plan.capability.UsedCapabilities;
import com.carbon254.spark.value.kubernetes.DnsLabel;

/**
 * A job as an environment states it, with what it uses resolved once.
 *
 * @param name its name
 * @param job what is said of it
 * @param environment where it runs: all of it, for each part of the plan of a job reads other keys of it
 * @param uses the capabilities that it uses
 */
record StatedJob(DnsLabel name, Job job, Environment environment, UsedCapabilities uses) {

    static StatedJob of(DnsLabel name, Job job, Environment environment) {
        return new StatedJob(name, job, environment, UsedCapabilities.of(job, environment));
    }

    /** The set of versions that fit the Spark release of the job. */
    SparkStack stack() {
        return SparkStack.find(JobRelease.of(job, environment.spark().version()))
                .orElseThrow();
    }

    /** The key path of the job, or of something below it. */
    String key(String below) {
        return JobPlan.key(name) + below;
    }
}

package com.carbon254.spark.validate;

import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.config.job.Language;
import com.carbon254.spark.finding.Rule;

/** A program in Java or Scala names its class; another has none. */
final class JobPrograms implements JobRule {

    private static final String CLASS = "mainClass";

    @Override
    public void check(Subject subject) {
        Job job = subject.job();
        boolean compiled = job.type() == Language.JAVA || job.type() == Language.SCALA;
        if (compiled && job.mainClass() == null) {
            subject.fault(
                    Rule.JOB_PROGRAM,
                    CLASS,
                    "the key is missing",
                    "a program in " + job.type() + " names its class",
                    "set it, or correct type");
        }
        if (!compiled && job.mainClass() != null) {
            subject.fault(
                    Rule.JOB_PROGRAM,
                    CLASS,
                    "\"" + job.mainClass() + "\" is never run",
                    "a program in " + job.type() + " has no class",
                    "remove it, or correct type");
        }
    }
}

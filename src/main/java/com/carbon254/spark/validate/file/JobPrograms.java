package com.carbon254.spark.validate.file;

import com.carbon254.spark.catalogue.image.PlatformPrograms;
import com.carbon254.spark.config.job.Capability;
import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.config.job.Language;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.spelling.NearName;
import com.carbon254.spark.validate.rule.JobRule;

/**
 * A program in Java or Scala names its class, another has none; and it lies where the driver can read it before the
 * job's packages are on its class path, and before it has a Kerberos ticket (tried with Spark 3.5.7).
 */
final class JobPrograms implements JobRule {

    private static final String CLASS = "mainClass";
    private static final String MAIN = "main";

    @Override
    public void check(Subject subject) {
        tooEarly(subject);
        misspelt(subject);
        ofLanguage(subject);
    }

    /** Programs in stores that the driver reaches only once it has packages or a ticket. */
    private static void tooEarly(Subject subject) {
        Job job = subject.job();
        if (uses(job, Capability.PACKAGES) && job.main().scheme().equals("s3a")) {
            subject.fault(
                    Rule.JOB_PROGRAM,
                    MAIN,
                    "\"" + job.main() + "\" is read before packages are there",
                    "an image that needs packages cannot read s3a:// by itself",
                    "put the program into the image (local:///), or use an image with hadoop-aws");
        }
        if (uses(job, Capability.KERBEROS) && job.main().scheme().equals("hdfs")) {
            subject.fault(
                    Rule.JOB_PROGRAM,
                    MAIN,
                    "\"" + job.main() + "\" is read before the driver has a ticket",
                    "a driver logs in once its program has begun",
                    "put the program into a bucket (s3a://) or into the image (local:///)");
        }
    }

    private static boolean uses(Job job, Capability capability) {
        return job.uses().contains(capability);
    }

    private static void ofLanguage(Subject subject) {
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

    /** A team's own image may hold more programs, so only what is nearly one of ours is taken for a mistake. */
    private static void misspelt(Subject subject) {
        String main = subject.job().main().toString();
        String folder = "local://" + PlatformPrograms.FOLDER + "/";
        String file = main.startsWith(folder) ? main.substring(folder.length()) : "";
        if (PlatformPrograms.all().contains(file)) {
            return;
        }
        NearName.find(file, PlatformPrograms.all())
                .ifPresent(near -> subject.fault(
                        Rule.JOB_PROGRAM,
                        MAIN,
                        "\"" + main + "\" is no program of the platform's image",
                        "it has " + String.join(", ", PlatformPrograms.all()),
                        "did you mean \"" + folder + near + "\"?"));
    }
}

package com.carbon254.spark.validate.file;

import com.carbon254.spark.config.job.Capability;
import com.carbon254.spark.config.job.Dependencies;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.JobRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dependencies lie where spark-submit finds them, which asks their file systems before anything reaches the cluster: in
 * the operator's pod, with the operator's image and account (tried with the Spark 4.0.4 that operator 2.5.2 holds). The
 * program itself is read by the driver.
 */
final class JobFiles implements JobRule {

    @Override
    public void check(Subject subject) {
        Dependencies dependencies = subject.job().dependencies();
        if (dependencies == null) {
            return;
        }
        check(subject, "jars", dependencies.jars());
        check(subject, "files", dependencies.files());
        check(subject, "pyFiles", dependencies.pyFiles());
        check(subject, "archives", dependencies.archives());
    }

    private static void check(Subject subject, String list, @Nullable List<?> files) {
        for (int i = 0; files != null && i < files.size(); i++) {
            String key = "dependencies." + list + "[" + i + "]";
            String file = files.get(i).toString();
            if (file.startsWith("s3a:")) {
                inTheObjectStore(subject, key, file);
            } else if (file.startsWith("hdfs:")) {
                behindKerberos(subject, key, file);
            }
        }
    }

    private static void inTheObjectStore(Subject subject, String key, String file) {
        if (!subject.environment().config().operator().controller().submission().objectStore()) {
            subject.fault(
                    Rule.JOB_FILES,
                    key,
                    "\"" + file + "\" is looked for by the operator, whose image has no S3A client",
                    "a job with such a file is never submitted",
                    "put it into the image (local:///), serve it by https://, or give the operator an image with"
                            + " hadoop-aws and set operator.controller.submission.objectStore");
        }
    }

    private static void behindKerberos(Subject subject, String key, String file) {
        if (subject.job().uses().contains(Capability.KERBEROS)) {
            subject.fault(
                    Rule.JOB_FILES,
                    key,
                    "\"" + file + "\" is looked for by the operator, which has no ticket",
                    "a job with such a file is never submitted",
                    "put it into the image (local:///), or serve it by https://");
        }
    }
}

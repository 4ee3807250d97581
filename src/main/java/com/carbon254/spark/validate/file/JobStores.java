package com.carbon254.spark.validate.file;

import com.carbon254.spark.claims.Part;
import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.validate.rule.JobRule;
import com.carbon254.spark.validate.rule.MissingPart;

/** A job that reads its program from the object store, or writes its checkpoint there, has one. */
final class JobStores implements JobRule {

    private static final String SCHEME = "s3a";

    @Override
    public void check(Subject subject) {
        Job job = subject.job();
        if (job.main().scheme().equals(SCHEME)) {
            needs(subject, "main", job.main().toString(), "the driver reads the program from the object store");
        }
        if (job.streaming() != null) {
            String checkpoint = job.streaming().checkpoint().toString();
            needs(
                    subject,
                    "streaming.checkpoint",
                    checkpoint,
                    "a stream writes how far it has come to the object store");
        }
    }

    private static void needs(Subject subject, String key, String value, String reason) {
        MissingPart.of(subject.environment(), Part.OBJECT_STORE, subject.path(key), value, reason)
                .ifPresent(subject.findings()::add);
    }
}

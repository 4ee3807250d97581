package com.carbon254.spark.validate.file;

import com.carbon254.spark.claims.DeclaredBuckets;
import com.carbon254.spark.config.job.Dependencies;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.spelling.NearName;
import com.carbon254.spark.validate.rule.JobRule;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The program of a job, its dependencies and the paths among its arguments lie in buckets that the environment declares.
 * Buckets of other teams exist without that, so it is a warning; an environment that declares none says nothing of it.
 */
final class JobBuckets implements JobRule {

    private static final Pattern PATH = Pattern.compile("s3a?://([a-z0-9][-a-z0-9]{1,61}[a-z0-9])(/.*)?");

    @Override
    public void check(Subject subject) {
        var store = subject.environment().config().objectStore();
        if (store == null || store.buckets().isEmpty()) {
            return;
        }
        check(subject, "main", subject.job().main().toString());
        all(subject, "arguments", subject.job().arguments());
        Dependencies dependencies = subject.job().dependencies();
        if (dependencies != null) {
            all(subject, "dependencies.jars", dependencies.jars());
            all(subject, "dependencies.files", dependencies.files());
            all(subject, "dependencies.pyFiles", dependencies.pyFiles());
            all(subject, "dependencies.archives", dependencies.archives());
        }
    }

    private static void all(Subject subject, String list, @Nullable List<?> paths) {
        for (int i = 0; paths != null && i < paths.size(); i++) {
            check(subject, list + "[" + i + "]", paths.get(i).toString());
        }
    }

    private static void check(Subject subject, String key, String path) {
        List<String> declared = DeclaredBuckets.of(subject.environment().config());
        Matcher bucket = PATH.matcher(path);
        if (!bucket.matches() || declared.contains(bucket.group(1))) {
            return;
        }
        subject.fault(
                Rule.BUCKET_DECLARED,
                key,
                "no key declares the bucket \"" + bucket.group(1) + "\"",
                "there are the buckets " + String.join(", ", declared),
                NearName.find(bucket.group(1), declared)
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("name it under objectStore.buckets, or silence this rule if another team keeps it"));
    }
}

package com.carbon254.spark.validate.file;

import com.carbon254.spark.catalogue.image.MavenArtifact;
import com.carbon254.spark.catalogue.image.SparkStack;
import com.carbon254.spark.claims.JobRelease;
import com.carbon254.spark.config.job.Dependencies;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.JobRule;
import java.util.List;
import java.util.Optional;

/**
 * Packages fit the Spark release and each other: a Spark module of another release, or another release of what the
 * platform's image holds, fails at run time with classes or methods that are not there.
 */
final class JobPackages implements JobRule {

    private static final String SPARK = "org.apache.spark";

    @Override
    public void check(Subject subject) {
        Dependencies dependencies = subject.job().dependencies();
        Optional<SparkStack> stack = SparkStack.find(JobRelease.of(
                subject.job(), subject.environment().config().spark().version()));
        if (dependencies == null || dependencies.packages().isEmpty() || stack.isEmpty()) {
            return;
        }
        List<String> packages =
                dependencies.packages().stream().map(Object::toString).toList();
        for (int i = 0; i < packages.size(); i++) {
            check(subject, i, MavenArtifact.parse(packages.get(i)), stack.get());
        }
    }

    private static void check(Subject subject, int index, MavenArtifact wanted, SparkStack stack) {
        Optional<String> scala = scala(wanted).filter(suffix -> !suffix.equals(stack.scala()));
        Optional<String> version = version(wanted, stack).filter(fitting -> !fitting.equals(wanted.version()));
        if (scala.isPresent()) {
            fault(subject, index, wanted, "Spark " + stack.spark() + " is built for Scala " + stack.scala());
        } else if (version.isPresent()) {
            fault(subject, index, wanted, "the version that fits Spark " + stack.spark() + " is " + version.get());
        }
    }

    /** The version that the platform's set of libraries gives an artifact, if it is one of them. */
    private static Optional<String> version(MavenArtifact wanted, SparkStack stack) {
        if (wanted.group().equals(SPARK)) {
            return Optional.of(stack.spark().toString());
        }
        return stack.jars().stream()
                .filter(jar ->
                        jar.group().equals(wanted.group()) && jar.artifact().equals(wanted.artifact()))
                .map(MavenArtifact::version)
                .findFirst();
    }

    private static Optional<String> scala(MavenArtifact wanted) {
        int suffix = wanted.artifact().lastIndexOf("_2.");
        return suffix < 0 ? Optional.empty() : Optional.of(wanted.artifact().substring(suffix + 1));
    }

    private static void fault(Subject subject, int index, MavenArtifact wanted, String reason) {
        subject.fault(
                Rule.JOB_LIBRARIES,
                "dependencies.packages[" + index + "]",
                "\"" + wanted + "\" does not fit",
                reason,
                "correct it");
    }
}

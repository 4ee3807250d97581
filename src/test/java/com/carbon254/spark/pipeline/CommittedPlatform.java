package com.carbon254.spark.pipeline;

import com.carbon254.spark.output.OutputFolder;
import com.carbon254.spark.output.WriteScope;
import com.carbon254.spark.revision.Committed;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.nio.file.Path;
import java.util.Optional;

/** A repository whose last commit holds environment files and the tree of one of them: what the benchmark reviews. */
public final class CommittedPlatform {

    private CommittedPlatform() {}

    /** Takes the folder of the repository, which holds {@code environments}, and the name of the environment. */
    public static void main(String[] arguments) {
        Path root = Path.of(arguments[0]);
        Generator generator =
                new Generator(root.resolve("environments"), "environments", Optional.of(new DnsLabel(arguments[1])));
        Generator.Outcome outcome = generator.run();
        if (outcome.report().stops()) {
            throw new IllegalStateException(outcome.report().lines());
        }
        OutputFolder.at(root.resolve("generated")).write(outcome.trees(), WriteScope.ALL_ENVIRONMENTS);
        Committed.in(root).commit("What was");
    }
}

package com.carbon254.spark.supply;

import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.manifest.SecretNeed;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.report.SecretNeeds;
import com.carbon254.spark.spelling.NearName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds Secrets that the environment describes and no object reads: a name is misspelt, or a reader is gone. */
public final class UnneededSecrets {

    private UnneededSecrets() {}

    /** A finding for each description that no object needs. */
    public static List<Finding> of(LoadedEnvironment environment, Platform platform, List<Manifest> manifests) {
        List<String> read = names(SecretNeeds.of(manifests, platform).stream());
        List<String> provided = names(new SuppliedSecrets(environment, platform).needs(manifests).stream());
        Stream<String> remotes =
                platform.secrets().source().stream().flatMap(source -> source.remotes().keySet().stream());
        return Stream.concat(
                        remotes.filter(name -> !provided.contains(name))
                                .map(name -> finding(
                                        environment,
                                        "secrets.external.remotes." + name,
                                        "\"" + name + "\" is no Secret that the External Secrets Operator has to make",
                                        NearName.find(name, provided))),
                        platform.secrets().madeElsewhere().keySet().stream()
                                .filter(name -> !read.contains(name))
                                .map(name -> finding(
                                        environment,
                                        "secrets.madeElsewhere." + name,
                                        "no object reads the Secret \"" + name + "\"",
                                        NearName.find(name, read))))
                .toList();
    }

    private static List<String> names(Stream<SecretNeed> needs) {
        return needs.map(SecretNeed::name).toList();
    }

    private static Finding finding(LoadedEnvironment environment, String key, String problem, Optional<String> near) {
        return new Finding(
                Rule.SECRET_UNNEEDED,
                environment.place(key),
                key,
                problem,
                "make secrets lists those that are read, and who makes them",
                near.map(name -> "did you mean \"" + name + "\"?").orElse("remove it, or correct the name"));
    }
}

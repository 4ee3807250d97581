package com.carbon254.spark.supply;

import com.carbon254.spark.config.folder.SealedFile;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.config.secret.SecretProvider;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.manifest.ObjectKey;
import com.carbon254.spark.manifest.SecretNeed;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.report.SecretPage;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compares the Secrets that objects read with the files that your team sealed. */
public final class UnsealedSecrets {

    private static final String PROVIDER = "secrets.provider";

    private final SortedMap<String, SealedFile> files = new TreeMap<>();
    private final SortedMap<String, ObjectNode> objects = new TreeMap<>();
    private final LoadedEnvironment environment;
    private final List<SecretNeed> needs;

    private UnsealedSecrets(LoadedEnvironment environment, List<SecretNeed> needs) {
        this.environment = environment;
        this.needs = needs;
        environment
                .sealed()
                .forEach(file -> SuppliedSecrets.object(file).ifPresent(object -> {
                    files.put(file.fileName(), file);
                    objects.put(file.fileName(), object);
                }));
    }

    /** Everything that is wrong with the sealed files; empty where another provider makes the Secrets. */
    public static List<Finding> of(LoadedEnvironment environment, Platform platform, List<Manifest> manifests) {
        if (platform.secrets().provider() != SecretProvider.SEALED_SECRETS) {
            return List.of();
        }
        return new UnsealedSecrets(environment, new SuppliedSecrets(environment, platform).needs(manifests)).findings();
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        objects.forEach((name, object) -> {
            findings.addAll(SealedFindings.of(file(name), object, needs));
            if (isUnneeded(object)) {
                findings.add(unneeded(file(name), ObjectKey.of(object)));
            }
        });
        needs.forEach(need -> need.namespaces().stream()
                .filter(namespace -> objects.values().stream().noneMatch(object -> isOf(object, need, namespace)))
                .forEach(namespace -> findings.add(unsealed(need, namespace))));
        return findings;
    }

    private SealedFile file(String name) {
        return files.getOrDefault(name, environment.sealed().get(0));
    }

    private boolean isUnneeded(ObjectNode object) {
        ObjectKey key = ObjectKey.of(object);
        return key.kind().equals(SuppliedSecrets.SEALED)
                && !key.name().isEmpty()
                && !key.namespace().isEmpty()
                && needs.stream().noneMatch(need -> SealedFindings.isFor(object, need));
    }

    private static boolean isOf(ObjectNode object, SecretNeed need, String namespace) {
        ObjectKey key = ObjectKey.of(object);
        return List.of("Secret", SuppliedSecrets.SEALED).contains(key.kind())
                && key.name().equals(need.name())
                && key.namespace().equals(namespace);
    }

    private Finding unneeded(SealedFile file, ObjectKey key) {
        List<String> elsewhere = needs.stream()
                .filter(need -> need.name().equals(key.name()))
                .flatMap(need -> need.namespaces().stream())
                .toList();
        return new Finding(
                Rule.SECRET_UNNEEDED,
                Place.start(file.source().name()),
                "metadata.name",
                "no object reads the Secret \"" + key.name() + "\" in \"" + key.namespace() + "\"",
                elsewhere.isEmpty()
                        ? "make secrets lists those that are read"
                        : "it is read in " + String.join(", ", elsewhere),
                elsewhere.isEmpty()
                        ? "remove the file, or correct the name and seal it again"
                        : "seal it for that namespace: a value that is sealed strictly is decrypted nowhere else");
    }

    private Finding unsealed(SecretNeed need, String namespace) {
        String folder = environment.file().substring(0, environment.file().lastIndexOf('/') + 1);
        return new Finding(
                Rule.SEALED_SECRET,
                environment.place(PROVIDER),
                PROVIDER,
                "\"" + need.name() + "\" in \"" + namespace + "\" has no sealed file, and "
                        + String.join(", ", need.readers()) + " read it",
                "each Secret that is read is sealed, or stands in secrets.madeElsewhere",
                "seal it: " + SecretPage.command(need, namespace) + " --dry-run=client --output yaml"
                        + " | kubeseal --format yaml > " + folder + "sealed/" + environment.name() + "/" + namespace
                        + "-"
                        + need.name() + ".yaml");
    }
}

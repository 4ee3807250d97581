package com.carbon254.spark.crds;

import com.carbon254.spark.kube.Labels;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.plan.Platform;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.apiextensions.v1.CustomResourceDefinition;
import io.fabric8.kubernetes.api.model.apiextensions.v1.CustomResourceDefinitionBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import software.constructs.Construct;

/** The definition of one kind. It has no descriptions: with them, plain {@code kubectl apply} could not keep it. */
final class KindDefinition extends Construct {

    private static final String PROGRAM = "spark-operator";

    /** The API server asks for it of every kind below k8s.io; the value is upstream's. */
    private static final String APPROVED = "api-approved.kubernetes.io";

    private static final String APPROVAL = "https://github.com/kubeflow/spark-operator/pull/1298";

    private static final ObjectMapper JSON = new ObjectMapper();

    KindDefinition(ManifestFile file, Platform platform, String plural) {
        super(file, plural);
        file.add(this, labelled(read(plural), platform)).from("crds.managed");
    }

    private static CustomResourceDefinition labelled(CustomResourceDefinition definition, Platform platform) {
        Labels labels = Labels.of(
                PROGRAM,
                "crds",
                platform.site().environment(),
                platform.site().marks().labels());
        return new CustomResourceDefinitionBuilder(definition)
                .editMetadata()
                .addToAnnotations(APPROVED, APPROVAL)
                .withLabels(labels.all())
                .endMetadata()
                .build();
    }

    private static CustomResourceDefinition read(String plural) {
        String name = "/crds/" + plural + ".json";
        try (InputStream json = KindDefinition.class.getResourceAsStream(name)) {
            return JSON.readValue(
                    Objects.requireNonNull(json, name + " is made in the build"), CustomResourceDefinition.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

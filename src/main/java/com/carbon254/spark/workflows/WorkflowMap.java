package com.carbon254.spark.workflows;

import com.carbon254.spark.kube.ManifestFile;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import software.constructs.Construct;

/** The ConfigMap with a workflow, so that whoever has the cluster has the file to import. */
final class WorkflowMap extends Construct {

    WorkflowMap(ManifestFile file, WorkflowProps props, String text) {
        super(file, "workflow-" + props.workflow().name());
        file.add(this, map(props, text)).from(props.workflow().key()).from("/metadata/namespace", "namespace");
    }

    private static ConfigMap map(WorkflowProps props, String text) {
        return new ConfigMapBuilder()
                .withNewMetadata()
                .withName(props.name())
                .withNamespace(props.namespace())
                .withLabels(props.labels().all())
                .addToAnnotations("kubernetes.io/description", props.workflow().description())
                .endMetadata()
                .addToData(props.workflow().file(), text)
                .build();
    }
}

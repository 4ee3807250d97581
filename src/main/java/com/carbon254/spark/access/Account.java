package com.carbon254.spark.access;

import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.kube.Origin;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.ServiceAccountBuilder;
import software.constructs.Construct;

/** A ServiceAccount. */
final class Account extends Construct {

    Account(ManifestFile file, AccountProps props) {
        super(file, "account-" + props.namespace().name() + "-" + props.name());
        Origin origin = file.add(this, account(props))
                .from("/metadata/namespace", props.namespace().key());
        if (!props.annotations().isEmpty()) {
            origin.from("/metadata/annotations", props.annotationsKey());
        }
    }

    private static ServiceAccount account(AccountProps props) {
        return new ServiceAccountBuilder()
                .withNewMetadata()
                .withName(props.name())
                .withNamespace(props.namespace().name())
                .withLabels(props.labels().all())
                .withAnnotations(props.annotations().isEmpty() ? null : props.annotations())
                .endMetadata()
                .withAutomountServiceAccountToken(true)
                .build();
    }
}

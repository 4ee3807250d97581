package com.carbon254.spark.access;

import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.kube.Origin;
import com.carbon254.spark.value.Stated;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.ServiceAccountBuilder;
import software.constructs.Construct;

/** A ServiceAccount. */
final class Account extends Construct {

    Account(ManifestFile file, AccountProps props) {
        super(file, "account-" + props.namespace().value() + "-" + props.name());
        Origin origin = file.add(this, account(props))
                .from("/metadata/namespace", props.namespace().key());
        props.annotations().ifPresent(annotations -> origin.from("/metadata/annotations", annotations.key()));
    }

    private static ServiceAccount account(AccountProps props) {
        return new ServiceAccountBuilder()
                .withNewMetadata()
                .withName(props.name())
                .withNamespace(props.namespace().value().toString())
                .withLabels(props.labels().all())
                .withAnnotations(props.annotations().map(Stated::value).orElse(null))
                .endMetadata()
                .withAutomountServiceAccountToken(true)
                .build();
    }
}

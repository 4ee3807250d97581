package com.carbon254.spark.access;

import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.kube.Origin;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.ServiceAccountBuilder;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.constructs.Construct;

/** A ServiceAccount. */
final class Account extends Construct {

    Account(ManifestFile file, AccountProps props) {
        super(file, "account-" + props.namespace().value() + "-" + props.name());
        Origin origin = file.add(this, account(props))
                .from("/metadata/namespace", props.namespace().key());
        props.annotations()
                .forEach(stated -> stated.value().keySet().forEach(name -> origin.from(pointer(name), stated.key())));
    }

    private static String pointer(String annotation) {
        return "/metadata/annotations/" + annotation.replace("~", "~0").replace("/", "~1");
    }

    /** An empty map would be printed. */
    private static @Nullable SortedMap<String, String> annotations(AccountProps props) {
        SortedMap<String, String> all = new TreeMap<>();
        props.annotations().forEach(stated -> all.putAll(stated.value()));
        return all.isEmpty() ? null : all;
    }

    private static ServiceAccount account(AccountProps props) {
        return new ServiceAccountBuilder()
                .withNewMetadata()
                .withName(props.name())
                .withNamespace(props.namespace().value().toString())
                .withLabels(props.labels().all())
                .withAnnotations(annotations(props))
                .endMetadata()
                .withAutomountServiceAccountToken(true)
                .build();
    }
}

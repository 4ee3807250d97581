package com.carbon254.spark.secrets;

import com.carbon254.spark.api.secret.ExternalSecret;
import com.carbon254.spark.api.secret.ExternalSecretData;
import com.carbon254.spark.api.secret.ExternalSecretDataFrom;
import com.carbon254.spark.api.secret.ExternalSecretRemoteRef;
import com.carbon254.spark.api.secret.ExternalSecretSpec;
import com.carbon254.spark.api.secret.ExternalSecretTarget;
import com.carbon254.spark.api.secret.ExternalSecretTemplate;
import com.carbon254.spark.api.secret.ExternalSecretTemplateMetadata;
import com.carbon254.spark.api.secret.SecretStoreRef;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.manifest.SecretNeed;
import com.carbon254.spark.plan.secret.SecretSource;
import com.carbon254.spark.plan.secret.SecretSource.Place;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import software.constructs.Construct;

/**
 * A Secret that the External Secrets Operator makes in one namespace. What its definitions would fill in is stated, so
 * that a GitOps tool sees no difference; without a template the Secret would take the annotations of the object, that by
 * which Argo CD knows what it deployed among them.
 */
final class FilledSecret extends Construct {

    private static final String KEY = "secrets.external";

    FilledSecret(ManifestFile file, FilledSecretProps props) {
        super(file, props.need().name() + "-in-" + props.namespace());
        file.add(this, new ExternalSecret(metadata(props), spec(props)))
                .from("secrets.provider")
                .from("/spec/refreshInterval", KEY + ".refreshInterval")
                .from("/spec/secretStoreRef", KEY + ".store")
                .from("/spec/data", values(props))
                .from("/spec/dataFrom", values(props));
    }

    private static String values(FilledSecretProps props) {
        String remote = props.need().name();
        return props.source().remotes().containsKey(remote) ? KEY + ".remotes." + remote : KEY + ".prefix";
    }

    private static ObjectMeta metadata(FilledSecretProps props) {
        return new ObjectMetaBuilder()
                .withName(props.need().name())
                .withNamespace(props.namespace())
                .withLabels(props.labels().all())
                .build();
    }

    private static ExternalSecretSpec spec(FilledSecretProps props) {
        SecretSource source = props.source();
        boolean isWhole = isWhole(props);
        return new ExternalSecretSpec(
                text(source.refreshInterval()),
                new SecretStoreRef(source.storeKind(), source.storeName()),
                target(props),
                isWhole ? null : data(props),
                isWhole ? List.of(new ExternalSecretDataFrom(whole(props))) : null);
    }

    /** Go writes a duration so, and the operator would write any other back in this form. */
    private static String text(Duration interval) {
        return interval.toHours() + "h" + interval.toMinutesPart() + "m" + interval.toSecondsPart() + "s";
    }

    private static ExternalSecretTarget target(FilledSecretProps props) {
        SecretNeed need = props.need();
        Map<String, String> labels = props.labels().all();
        return new ExternalSecretTarget(
                need.name(),
                "Owner",
                "Retain",
                new ExternalSecretTemplate(
                        "v2", "Replace", need.type(), new ExternalSecretTemplateMetadata(labels, null)));
    }

    /** Which keys a pod finds that mounts whatever the Secret has is for the store to say. */
    private static boolean isWhole(FilledSecretProps props) {
        return props.need().whole() && !props.source().listsKeys(props.need().name());
    }

    private static ExternalSecretRemoteRef whole(FilledSecretProps props) {
        return reference(props, props.source().whole(props.need().name()));
    }

    private static List<ExternalSecretData> data(FilledSecretProps props) {
        return props.source().places(props.need().name(), props.need().keys()).entrySet().stream()
                .map(entry -> new ExternalSecretData(entry.getKey(), reference(props, entry.getValue())))
                .toList();
    }

    private static ExternalSecretRemoteRef reference(FilledSecretProps props, Place place) {
        return new ExternalSecretRemoteRef(
                place.key(),
                place.property().orElse(null),
                "Default",
                place.decoding(),
                "None",
                props.source().saysNullBytes() ? "Ignore" : null);
    }
}

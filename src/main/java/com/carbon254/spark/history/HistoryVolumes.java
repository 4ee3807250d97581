package com.carbon254.spark.history;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.claims.pod.JobSlots;
import com.carbon254.spark.kube.Scratch;
import com.carbon254.spark.kube.Traced;
import com.carbon254.spark.plan.connection.Keytab;
import com.carbon254.spark.plan.service.HistoryPlan;
import com.carbon254.spark.trust.TrustParts;
import com.carbon254.spark.value.kubernetes.ObjectName;
import com.carbon254.spark.value.kubernetes.Quantity;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeBuilder;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.VolumeMountBuilder;
import java.util.ArrayList;
import java.util.List;

/** What the history server reads and where it may write: its root file system is read-only. */
final class HistoryVolumes {

    private static final Quantity TEMPORARY = new Quantity("512Mi");
    private static final String KRB5 = "/etc/krb5.conf";

    private HistoryVolumes() {}

    static Traced<List<Volume>> volumes(HistoryPlan plan, TrustParts trust) {
        List<Traced<Volume>> volumes = new ArrayList<>();
        volumes.add(Traced.of(configMap("configuration", PlatformNames.SPARK_HISTORY_CONF)));
        volumes.add(Traced.of(Scratch.volume("store", plan.storeVolume()))
                .from("/emptyDir/sizeLimit", "history.storeSize"));
        volumes.add(Traced.of(Scratch.volume("temporary", TEMPORARY)));
        plan.kerberos().ifPresent(keytab -> {
            volumes.add(Traced.of(secret("keytab", keytab.keytab().secret()), Keytab.KEY));
            volumes.add(Traced.of(configMap("krb5", keytab.krb5ConfigMap().toString()), Keytab.KRB5_KEY));
        });
        volumes.addAll(trust.volumes());
        return Traced.list(volumes);
    }

    static Traced<List<VolumeMount>> mounts(HistoryPlan plan, TrustParts trust) {
        List<Traced<VolumeMount>> mounts = new ArrayList<>();
        mounts.add(
                Traced.of(readOnly("configuration", HistoryPlan.CONFIGURATION).build()));
        mounts.add(Traced.of(writable("store", HistoryPlan.STORE)));
        mounts.add(Traced.of(writable("temporary", "/tmp")));
        if (plan.kerberos().isPresent()) {
            mounts.add(Traced.of(readOnly("keytab", JobSlots.KEYTAB.path()).build(), Keytab.KEY));
            mounts.add(Traced.of(readOnly("krb5", KRB5).withSubPath("krb5.conf").build(), Keytab.KRB5_KEY));
        }
        mounts.addAll(trust.mounts());
        return Traced.list(mounts);
    }

    private static Volume configMap(String name, String map) {
        return new VolumeBuilder()
                .withName(name)
                .withNewConfigMap()
                .withName(map)
                .endConfigMap()
                .build();
    }

    private static Volume secret(String name, ObjectName secret) {
        return new VolumeBuilder()
                .withName(name)
                .withNewSecret()
                .withSecretName(secret.toString())
                .endSecret()
                .build();
    }

    private static VolumeMountBuilder readOnly(String volume, String path) {
        return new VolumeMountBuilder().withName(volume).withMountPath(path).withReadOnly(true);
    }

    private static VolumeMount writable(String volume, String path) {
        return new VolumeMountBuilder().withName(volume).withMountPath(path).build();
    }
}

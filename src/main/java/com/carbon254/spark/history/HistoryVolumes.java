package com.carbon254.spark.history;

import com.carbon254.spark.claims.JobSlots;
import com.carbon254.spark.plan.HistoryPlan;
import com.carbon254.spark.plan.Names;
import com.carbon254.spark.value.Quantity;
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

    static List<Volume> volumes(HistoryPlan plan) {
        List<Volume> volumes = new ArrayList<>();
        volumes.add(new VolumeBuilder()
                .withName("configuration")
                .withNewConfigMap()
                .withName(Names.SPARK_HISTORY_CONF)
                .endConfigMap()
                .build());
        volumes.add(scratch("store", plan.storeVolume()));
        volumes.add(scratch("temporary", TEMPORARY));
        plan.kerberos().ifPresent(keytab -> {
            volumes.add(new VolumeBuilder()
                    .withName("keytab")
                    .withNewSecret()
                    .withSecretName(keytab.keytab().secret().toString())
                    .endSecret()
                    .build());
            volumes.add(new VolumeBuilder()
                    .withName("krb5")
                    .withNewConfigMap()
                    .withName(keytab.krb5ConfigMap().toString())
                    .endConfigMap()
                    .build());
        });
        return volumes;
    }

    static List<VolumeMount> mounts(HistoryPlan plan) {
        List<VolumeMount> mounts = new ArrayList<>();
        mounts.add(readOnly("configuration", HistoryPlan.CONFIGURATION).build());
        mounts.add(writable("store", HistoryPlan.STORE));
        mounts.add(writable("temporary", "/tmp"));
        if (plan.kerberos().isPresent()) {
            mounts.add(readOnly("keytab", JobSlots.KEYTAB.path()).build());
            mounts.add(readOnly("krb5", KRB5).withSubPath("krb5.conf").build());
        }
        return mounts;
    }

    private static Volume scratch(String name, Quantity size) {
        return new VolumeBuilder()
                .withName(name)
                .withNewEmptyDir()
                .withSizeLimit(io.fabric8.kubernetes.api.model.Quantity.parse(size.text()))
                .endEmptyDir()
                .build();
    }

    private static VolumeMountBuilder readOnly(String volume, String path) {
        return new VolumeMountBuilder().withName(volume).withMountPath(path).withReadOnly(true);
    }

    private static VolumeMount writable(String volume, String path) {
        return new VolumeMountBuilder().withName(volume).withMountPath(path).build();
    }
}

package com.carbon254.spark.bootstrap;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.kube.Checksums;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.kube.Traced;
import com.carbon254.spark.trust.TrustProgram;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.batch.v1.JobBuilder;
import io.fabric8.kubernetes.api.model.batch.v1.JobSpec;
import io.fabric8.kubernetes.api.model.batch.v1.JobSpecBuilder;
import java.util.List;
import software.constructs.Construct;

/**
 * The bootstrap Job and the ConfigMap with its program.
 *
 * <p>A Job is immutable, so its name carries a checksum of its spec, which holds the checksum of its files: what changed
 * is a new Job, what did not is left alone when it is applied again. It has no time to live: a GitOps tool would put a
 * deleted Job back, and it would run for ever.
 */
final class BootstrapJob extends Construct {

    /** With the kubelet's back-off, some hours of attempts: the object store may come up after this Job. */
    private static final int ATTEMPTS = 20;

    BootstrapJob(ManifestFile file, BootstrapProps props) {
        super(file, "bootstrap");
        ConfigMap program = program(props);
        file.add(this, program)
                .from("bootstrap")
                .from("/metadata/namespace", "namespace")
                .from("/data/plan.json", "objectStore");
        file.add(this, job(props, program)).from("bootstrap").from("/metadata/namespace", "namespace");
    }

    private static ConfigMap program(BootstrapProps props) {
        return new ConfigMapBuilder()
                .withMetadata(metadata(props, PlatformNames.BOOTSTRAP))
                .withData(BootstrapFiles.of(props.plan()))
                .build();
    }

    private static Traced<Job> job(BootstrapProps props, ConfigMap program) {
        Traced<PodSpec> pod = BootstrapPod.of(props);
        JobSpec spec = new JobSpecBuilder()
                .withBackoffLimit(ATTEMPTS)
                .withNewTemplate()
                .withNewMetadata()
                .withLabels(props.podLabels())
                .withAnnotations(Checksums.annotations(List.of(program)))
                .addToAnnotations(TrustProgram.annotations(props.trust()))
                .endMetadata()
                .withSpec(pod.value())
                .endTemplate()
                .build();
        Job job = new JobBuilder()
                .withMetadata(metadata(props, PlatformNames.BOOTSTRAP + "-" + Checksums.brief(spec)))
                .withSpec(spec)
                .build();
        return Traced.of(job).with("/spec/template/spec", pod);
    }

    private static ObjectMeta metadata(BootstrapProps props, String name) {
        return new ObjectMetaBuilder()
                .withName(name)
                .withNamespace(props.namespace())
                .withLabels(props.labels().all())
                .build();
    }
}

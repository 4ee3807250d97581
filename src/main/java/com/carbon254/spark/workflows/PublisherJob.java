package com.carbon254.spark.workflows;

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
 * The Job that publishes workflows, and the ConfigMap with its program. As with the bootstrap, a changed workflow is a
 * new Job, for its name carries a checksum of its spec, which holds that of every file; and it has no time to live.
 */
final class PublisherJob extends Construct {

    /** With the kubelet's back-off, some hours of attempts: DolphinScheduler may come up after this Job. */
    private static final int ATTEMPTS = 20;

    private static final String KEY = "dolphinScheduler";

    PublisherJob(ManifestFile file, PublisherProps props, List<String> workflows) {
        super(file, "publisher");
        ConfigMap program = program(props);
        file.add(this, program).from(KEY).from("/metadata/namespace", "namespace");
        file.add(this, job(props, program, workflows)).from(KEY).from("/metadata/namespace", "namespace");
    }

    private static ConfigMap program(PublisherProps props) {
        return new ConfigMapBuilder()
                .withMetadata(metadata(props, PlatformNames.PUBLISHER))
                .addToData(PublisherFiles.PLAN, PublisherFiles.plan(props.plans()))
                .addToData(PublisherFiles.PROGRAM, PublisherFiles.program())
                .build();
    }

    private static Traced<Job> job(PublisherProps props, ConfigMap program, List<String> workflows) {
        Traced<PodSpec> pod = PublisherPod.of(props);
        JobSpec spec = new JobSpecBuilder()
                .withBackoffLimit(ATTEMPTS)
                .withNewTemplate()
                .withNewMetadata()
                .withLabels(props.labels().all())
                .withAnnotations(Checksums.annotations(List.of(program)))
                .addToAnnotations("checksum/workflows", Checksums.sha256(String.join("", workflows)))
                .addToAnnotations(TrustProgram.annotations(props.trust()))
                .endMetadata()
                .withSpec(pod.value())
                .endTemplate()
                .build();
        Job job = new JobBuilder()
                .withMetadata(metadata(props, PlatformNames.PUBLISHER + "-" + Checksums.brief(spec)))
                .withSpec(spec)
                .build();
        return Traced.of(job).with("/spec/template/spec", pod);
    }

    private static ObjectMeta metadata(PublisherProps props, String name) {
        return new ObjectMetaBuilder()
                .withName(name)
                .withNamespace(props.namespace())
                .withLabels(props.labels().all())
                .build();
    }
}

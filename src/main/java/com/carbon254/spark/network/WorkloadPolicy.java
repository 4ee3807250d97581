package com.carbon254.spark.network;

import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.kube.Traced;
import com.carbon254.spark.plan.network.Flow;
import com.carbon254.spark.plan.network.PolicyPlan;
import com.carbon254.spark.plan.network.Workload;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyBuilder;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyEgressRule;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyIngressRule;
import java.util.List;
import software.constructs.Construct;

/**
 * The policy of one workload, and what only Cilium can say of it. It closes both directions, for a list of
 * {@code policyTypes} that is left out closes the way out only if some rule opens a part of it.
 */
final class WorkloadPolicy extends Construct {

    WorkloadPolicy(ManifestFile file, PolicyProps props) {
        super(
                file,
                "network-" + props.plan().workload().namespace() + "-"
                        + props.plan().workload().policy());
        Workload workload = props.plan().workload();
        file.add(this, policy(props)).from(workload.key());
        CiliumPolicy.of(props).ifPresent(policy -> file.add(this, policy).from(workload.key()));
    }

    private static Traced<NetworkPolicy> policy(PolicyProps props) {
        PolicyPlan plan = props.plan();
        PolicyPeers peers = new PolicyPeers(plan.workload().namespace());
        List<Flow> in = plan.in().stream().filter(peers::isPlain).toList();
        List<Flow> out = plan.out().stream().filter(peers::isPlain).toList();
        Traced<List<NetworkPolicyIngressRule>> ingress =
                Traced.list(in.stream().map(peers::from).toList());
        Traced<List<NetworkPolicyEgressRule>> egress =
                Traced.list(out.stream().map(peers::to).toList());
        NetworkPolicy policy = new NetworkPolicyBuilder()
                .withMetadata(props.metadata(props.description().closing(in, out)))
                .withNewSpec()
                .withPodSelector(PolicyPeers.selector(plan.workload().pods()))
                .withPolicyTypes("Ingress", "Egress")
                .withIngress(ingress.value())
                .withEgress(egress.value())
                .endSpec()
                .build();
        return Traced.of(policy).with("/spec/ingress", ingress).with("/spec/egress", egress);
    }
}

package com.carbon254.spark.access;

import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.kube.Origin;
import com.carbon254.spark.kube.Traced;
import com.carbon254.spark.plan.operator.AccessPlan;
import com.carbon254.spark.value.Stated;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.api.model.rbac.ClusterRoleBindingBuilder;
import io.fabric8.kubernetes.api.model.rbac.ClusterRoleBuilder;
import io.fabric8.kubernetes.api.model.rbac.PolicyRule;
import io.fabric8.kubernetes.api.model.rbac.RoleBindingBuilder;
import io.fabric8.kubernetes.api.model.rbac.RoleBuilder;
import io.fabric8.kubernetes.api.model.rbac.RoleRef;
import io.fabric8.kubernetes.api.model.rbac.RoleRefBuilder;
import io.fabric8.kubernetes.api.model.rbac.Subject;
import io.fabric8.kubernetes.api.model.rbac.SubjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.constructs.Construct;

/** A role and its binding: those of a namespace, or those of the cluster. */
final class Grant extends Construct {

    private static final String RBAC = "rbac.authorization.k8s.io";

    Grant(ManifestFile file, GrantProps props) {
        super(file, "grant-" + namespace(props).orElse("") + "-" + props.name());
        Origin role = file.add(this, role(props));
        Origin binding = file.add(this, binding(props));
        props.namespace().map(Stated::key).ifPresent(key -> {
            role.from("/metadata/namespace", key);
            binding.from("/metadata/namespace", key);
        });
    }

    private static Optional<String> namespace(GrantProps props) {
        return props.namespace().map(Stated::value).map(DnsLabel::toString);
    }

    private static HasMetadata role(GrantProps props) {
        List<PolicyRule> rules =
                props.permissions().stream().map(Permission::rule).toList();
        return props.namespace().isPresent()
                ? new RoleBuilder()
                        .withMetadata(metadata(props))
                        .withRules(rules)
                        .build()
                : new ClusterRoleBuilder()
                        .withMetadata(metadata(props))
                        .withRules(rules)
                        .build();
    }

    private static Traced<HasMetadata> binding(GrantProps props) {
        Traced<List<Subject>> subjects = subjects(props);
        HasMetadata binding = props.namespace().isPresent()
                ? new RoleBindingBuilder()
                        .withMetadata(metadata(props))
                        .withRoleRef(reference("Role", props))
                        .withSubjects(subjects.value())
                        .build()
                : new ClusterRoleBindingBuilder()
                        .withMetadata(metadata(props))
                        .withRoleRef(reference("ClusterRole", props))
                        .withSubjects(subjects.value())
                        .build();
        return Traced.of(binding).with("/subjects", subjects);
    }

    private static RoleRef reference(String kind, GrantProps props) {
        return new RoleRefBuilder()
                .withApiGroup(RBAC)
                .withKind(kind)
                .withName(props.name())
                .build();
    }

    private static Traced<List<Subject>> subjects(GrantProps props) {
        List<Traced<Subject>> subjects = new ArrayList<>();
        subjects.add(Traced.of(account(props.account())));
        props.others().forEach(other -> subjects.add(Traced.of(subject(other), "access.submitters." + other.name())));
        return Traced.list(subjects).from("", "access.submitters");
    }

    private static Subject account(AccountProps account) {
        return new SubjectBuilder()
                .withKind("ServiceAccount")
                .withName(account.name())
                .withNamespace(account.namespace().value().toString())
                .build();
    }

    private static Subject subject(AccessPlan.Submitter submitter) {
        return new SubjectBuilder()
                .withApiGroup(RBAC)
                .withKind(submitter.kind())
                .withName(submitter.name())
                .build();
    }

    private static ObjectMeta metadata(GrantProps props) {
        return new ObjectMetaBuilder()
                .withName(props.name())
                .withNamespace(namespace(props).orElse(null))
                .withLabels(props.labels().all())
                .build();
    }
}

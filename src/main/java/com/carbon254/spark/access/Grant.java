package com.carbon254.spark.access;

import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.kube.Origin;
import com.carbon254.spark.plan.AccessPlan;
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
import software.constructs.Construct;

/** A role and its binding: those of a namespace, or those of the cluster. */
final class Grant extends Construct {

    private static final String RBAC = "rbac.authorization.k8s.io";

    Grant(ManifestFile file, GrantProps props) {
        super(file, "grant-" + props.namespace().map(NamespaceProps::name).orElse("") + "-" + props.name());
        Origin role = file.add(this, role(props));
        Origin binding = file.add(this, binding(props)).from("/subjects", "access.submitters");
        props.namespace().map(NamespaceProps::key).ifPresent(key -> {
            role.from("/metadata/namespace", key);
            binding.from("/metadata/namespace", key);
        });
        for (int i = 0; i < props.others().size(); i++) {
            // Behind the account itself.
            binding.from(
                    "/subjects/" + (i + 1),
                    "access.submitters." + props.others().get(i).name());
        }
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

    private static HasMetadata binding(GrantProps props) {
        return props.namespace().isPresent()
                ? new RoleBindingBuilder()
                        .withMetadata(metadata(props))
                        .withRoleRef(reference("Role", props))
                        .withSubjects(subjects(props))
                        .build()
                : new ClusterRoleBindingBuilder()
                        .withMetadata(metadata(props))
                        .withRoleRef(reference("ClusterRole", props))
                        .withSubjects(subjects(props))
                        .build();
    }

    private static RoleRef reference(String kind, GrantProps props) {
        return new RoleRefBuilder()
                .withApiGroup(RBAC)
                .withKind(kind)
                .withName(props.name())
                .build();
    }

    private static List<Subject> subjects(GrantProps props) {
        List<Subject> subjects = new ArrayList<>();
        subjects.add(new SubjectBuilder()
                .withKind("ServiceAccount")
                .withName(props.account().name())
                .withNamespace(props.account().namespace().name())
                .build());
        props.others().stream().map(Grant::subject).forEach(subjects::add);
        return subjects;
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
                .withNamespace(props.namespace().map(NamespaceProps::name).orElse(null))
                .withLabels(props.labels().all())
                .build();
    }
}

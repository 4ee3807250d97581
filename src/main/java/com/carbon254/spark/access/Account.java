package com.carbon254.spark.access;

import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.kube.Origin;
import com.carbon254.spark.plan.AccessPlan;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.ServiceAccountBuilder;
import io.fabric8.kubernetes.api.model.rbac.Role;
import io.fabric8.kubernetes.api.model.rbac.RoleBinding;
import io.fabric8.kubernetes.api.model.rbac.RoleBindingBuilder;
import io.fabric8.kubernetes.api.model.rbac.RoleBuilder;
import io.fabric8.kubernetes.api.model.rbac.Subject;
import io.fabric8.kubernetes.api.model.rbac.SubjectBuilder;
import java.util.ArrayList;
import java.util.List;
import software.constructs.Construct;

/** A ServiceAccount, its Role and the RoleBinding between them. */
final class Account extends Construct {

    private static final String RBAC = "rbac.authorization.k8s.io";

    Account(ManifestFile file, AccountProps props) {
        super(file, props.name());
        file.add(this, account(props)).from("/metadata/namespace", "namespace");
        file.add(this, role(props)).from("/metadata/namespace", "namespace");
        Origin binding = file.add(this, binding(props))
                .from("/metadata/namespace", "namespace")
                .from("/subjects", "access.submitters");
        for (int i = 0; i < props.others().size(); i++) {
            // Behind the account itself.
            binding.from(
                    "/subjects/" + (i + 1),
                    "access.submitters." + props.others().get(i).name());
        }
    }

    private static ServiceAccount account(AccountProps props) {
        return new ServiceAccountBuilder()
                .withMetadata(metadata(props))
                .withAutomountServiceAccountToken(true)
                .build();
    }

    private static Role role(AccountProps props) {
        return new RoleBuilder()
                .withMetadata(metadata(props))
                .withRules(props.permissions().stream().map(Permission::rule).toList())
                .build();
    }

    private static RoleBinding binding(AccountProps props) {
        return new RoleBindingBuilder()
                .withMetadata(metadata(props))
                .withNewRoleRef()
                .withApiGroup(RBAC)
                .withKind("Role")
                .withName(props.name())
                .endRoleRef()
                .withSubjects(subjects(props))
                .build();
    }

    private static List<Subject> subjects(AccountProps props) {
        List<Subject> subjects = new ArrayList<>();
        subjects.add(new SubjectBuilder()
                .withKind("ServiceAccount")
                .withName(props.name())
                .withNamespace(props.namespace())
                .build());
        props.others().stream().map(Account::subject).forEach(subjects::add);
        return subjects;
    }

    private static Subject subject(AccessPlan.Submitter submitter) {
        return new SubjectBuilder()
                .withApiGroup(RBAC)
                .withKind(submitter.kind())
                .withName(submitter.name())
                .build();
    }

    private static ObjectMeta metadata(AccountProps props) {
        return new ObjectMetaBuilder()
                .withName(props.name())
                .withNamespace(props.namespace())
                .withLabels(props.labels().all())
                .build();
    }
}

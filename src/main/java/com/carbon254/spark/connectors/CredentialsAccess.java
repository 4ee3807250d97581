package com.carbon254.spark.connectors;

import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.kube.Traced;
import com.carbon254.spark.value.kubernetes.ObjectName;
import io.fabric8.kubernetes.api.model.rbac.Role;
import io.fabric8.kubernetes.api.model.rbac.RoleBinding;
import io.fabric8.kubernetes.api.model.rbac.RoleBindingBuilder;
import io.fabric8.kubernetes.api.model.rbac.RoleBuilder;
import io.fabric8.kubernetes.api.model.rbac.Subject;
import io.fabric8.kubernetes.api.model.rbac.SubjectBuilder;
import java.util.List;
import software.constructs.Construct;

/**
 * Lets Kafka Connect read the Secrets with the credentials of databases, and no others: its config provider asks the API
 * server for each when a connector starts.
 */
final class CredentialsAccess extends Construct {

    private static final String RBAC = "rbac.authorization.k8s.io";

    CredentialsAccess(ManifestFile file, ConnectProps props) {
        super(file, "credentials-access");
        String connectors = ConnectProps.KEY + ".connectors";
        props.trace(file.add(this, role(props)), connectors).from("/metadata/name", ConnectProps.KEY + ".cluster");
        props.trace(file.add(this, binding(props)), connectors).from("/metadata/name", ConnectProps.KEY + ".cluster");
    }

    private static Role role(ConnectProps props) {
        return new RoleBuilder()
                .withMetadata(props.metadata(name(props)))
                .addNewRule()
                .withApiGroups("")
                .withResources("secrets")
                .withResourceNames(props.plan().credentials().stream()
                        .map(ObjectName::toString)
                        .sorted()
                        .toList())
                .withVerbs("get")
                .endRule()
                .build();
    }

    private static Traced<RoleBinding> binding(ConnectProps props) {
        Traced<List<Subject>> subjects = Traced.list(List.of(account(props)));
        RoleBinding binding = new RoleBindingBuilder()
                .withMetadata(props.metadata(name(props)))
                .withNewRoleRef(RBAC, "Role", name(props))
                .withSubjects(subjects.value())
                .build();
        return Traced.of(binding).with("/subjects", subjects);
    }

    private static Traced<Subject> account(ConnectProps props) {
        Subject account = new SubjectBuilder()
                .withKind("ServiceAccount")
                .withName(props.plan().account())
                .withNamespace(props.plan().namespace().toString())
                .build();
        return Traced.of(account).from("/name", ConnectProps.KEY + ".cluster");
    }

    private static String name(ConnectProps props) {
        return props.plan().account() + "-credentials";
    }
}

package com.carbon254.spark.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.kube.Emitted;
import com.carbon254.spark.plan.Plans;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The accounts by which a cloud knows pods. */
final class StoreAccountsTest {

    private static final String IRSA = """
            objectStore:
              credentials: null
              identity: {type: irsa, role: "arn:aws:iam::111122223333:role/spark"}
            """;

    @TempDir
    private Path folder;

    @Test
    void withKeysServicesShareTheAccountOfTheirNamespace() {
        assertThat(access("").names())
                .contains("ServiceAccount/spark-app")
                .doesNotContain("ServiceAccount/spark-history-server", "ServiceAccount/spark-bootstrap");
    }

    @Test
    void withAnIdentityEachServiceHasAnAccountThatTheCloudKnows() {
        Emitted access = access(IRSA);

        for (String account : new String[] {"spark-app", "spark-history-server", "spark-bootstrap"}) {
            assertThat(access.yaml("ServiceAccount/" + account, "/metadata/annotations"))
                    .isEqualTo("eks.amazonaws.com/role-arn: arn:aws:iam::111122223333:role/spark\n");
        }
        assertThat(access.names()).noneMatch(name -> name.equals("Role/spark-history-server"));
    }

    @Test
    void theControllerHasTheIdentityWhereItReadsTheStore() {
        assertThat(access(IRSA).yaml("ServiceAccount/spark-operator", "/metadata"))
                .doesNotContain("role-arn");
        assertThat(access(IRSA + "operator: {controller: {submission: {objectStore: true}}}\n")
                        .yaml("ServiceAccount/spark-operator", "/metadata/annotations"))
                .contains("role-arn: arn:aws:iam::111122223333:role/spark");
    }

    @Test
    void anAnnotationOfTheTeamWins() {
        assertThat(access(IRSA + """
                        access:
                          applicationAnnotations: {eks.amazonaws.com/role-arn: "arn:aws:iam::111122223333:role/jobs"}
                        """).yaml("ServiceAccount/spark-app", "/metadata/annotations"))
                .isEqualTo("eks.amazonaws.com/role-arn: arn:aws:iam::111122223333:role/jobs\n");
    }

    @Test
    void aJobWithAnAccountOfItsOwnHasTheRoleOfADriverInItsNamespace() {
        Emitted access = access(IRSA + """
                jobNamespaces: {team-a: Jobs of a team}
                jobs:
                  orders:
                    description: Reads orders.
                    start: manual
                    namespace: team-a
                    type: Python
                    main: local:///opt/jobs/orders.py
                    account: {annotations: {eks.amazonaws.com/role-arn: "arn:aws:iam::111122223333:role/orders"}}
                """);

        assertThat(access.yaml("ServiceAccount/spark-job-orders", "/metadata"))
                .contains("namespace: team-a\n", "role-arn: arn:aws:iam::111122223333:role/orders\n");
        assertThat(access.yaml("Role/spark-job-orders", "/rules")).isEqualTo(access.yaml("Role/spark-app", "/rules"));
        assertThat(access.yaml("RoleBinding/spark-job-orders", "/subjects")).isEqualTo("""
                  - kind: ServiceAccount
                    name: spark-job-orders
                    namespace: team-a
                """);
    }

    private Emitted access(String lines) {
        return Emitted.by(new AccessFeature(new Plans(folder).of(lines)));
    }
}

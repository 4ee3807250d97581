package com.carbon254.spark.namespaces;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.kube.Emitted;
import com.carbon254.spark.plan.Plans;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Namespaces and their bounds, as the feature prints them. */
final class NamespacesFeatureTest {

    private static final String NAMESPACES = """
            jobNamespaces: {team-a: Jobs of a team, team-b: Jobs of another}
            namespaces:
              team-a: {managed: true, podSecurity: baseline, quota: {pods: "9"}}
              team-b: {managed: false}
            priorityClasses:
              streams: {value: 7, description: Streams come first.}
            """;

    @TempDir
    private Path folder;

    @Test
    void managedNamespaceAloneIsPrinted() {
        assertThat(namespaces(NAMESPACES).names())
                .containsExactly("PriorityClass/streams", "Namespace/team-a", "ResourceQuota/spark-bounds");
    }

    @Test
    void levelOfPodSecurityIsEnforcedAndWarnedOf() {
        assertThat(namespaces(NAMESPACES).yaml("Namespace/team-a", "/metadata/labels"))
                .contains("/enforce: baseline\n", "/warn: baseline\n", "/audit: baseline\n");
    }

    @Test
    void whatTheServerWouldFillInIsStated() {
        assertThat(namespaces(NAMESPACES).yaml("PriorityClass/streams", ""))
                .contains("preemptionPolicy: PreemptLowerPriority\n", "value: 7\n");
    }

    @Test
    void nothingIsPrintedOfSharedNamespaces() {
        assertThat(namespaces("").names()).isEmpty();
    }

    private Emitted namespaces(String lines) {
        return Emitted.by(new NamespacesFeature(new Plans(folder).of(lines)));
    }
}

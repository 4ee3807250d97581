package com.carbon254.spark.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.manifest.SecretNeed;
import com.carbon254.spark.pipeline.GeneratorRuns;
import com.carbon254.spark.pipeline.RenderedEnvironment;
import com.carbon254.spark.userdata.OwnFolder;
import com.carbon254.spark.value.kubernetes.ObjectName;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of the Secrets, in every environment of every scenario. */
@OwnFolder
final class SecretPageTest {

    @ParameterizedTest
    @MethodSource("environments")
    void everySecretThatIsMadeOutsideHasALine(RenderedEnvironment environment) {
        List<SecretNeed> needs = SecretNeeds.of(environment.manifests(), environment.platform());

        assertThat(needs).map(SecretNeed::name).containsAll(read(environment));
        assertThat(needs).allSatisfy(need -> {
            assertThat(need.name()).isNotEmpty();
            assertThat(need.namespaces()).isNotEmpty();
            assertThat(need.readers()).isNotEmpty();
            assertThat(environment.secrets()).contains("| `" + need.name() + "` |");
        });
    }

    /** What jobs alone would read is not read where there is no job. */
    private static SortedSet<String> read(RenderedEnvironment environment) {
        TreeSet<String> names = new TreeSet<>();
        environment.platform().externalSecrets().forEach(name -> names.add(name.toString()));
        if (environment.platform().jobs().isEmpty()) {
            environment.platform().secretsOfJobs().map(ObjectName::toString).forEach(names::remove);
        }
        return names;
    }

    @Test
    void aPageWithoutSecretsSaysSo() {
        assertThat(SecretPage.of("dev", List.of())).endsWith("\nNone.\n");
    }

    static List<Named<RenderedEnvironment>> environments() {
        return GeneratorRuns.allEnvironments();
    }
}

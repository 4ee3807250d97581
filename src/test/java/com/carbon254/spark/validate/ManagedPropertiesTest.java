package com.carbon254.spark.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.config.layer.EnvironmentLoader;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.golden.Scenario;
import com.carbon254.spark.plan.Platform;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The properties that a user may not set are those that the program sets, no more and no fewer. */
final class ManagedPropertiesTest {

    @Test
    void everyRenderedPropertyIsManaged() {
        LoadedEnvironment plain = environment("a-minimal-environment-gives-every-file");
        LoadedEnvironment kerberos = environment("kerberos-reaches-jobs-and-the-history-server");
        LoadedEnvironment lake = environment("a-catalog-of-another-name-is-a-catalog-of-jobs");

        for (LoadedEnvironment environment : new LoadedEnvironment[] {plain, kerberos, lake}) {
            assertThat(rendered(environment))
                    .isNotEmpty()
                    .allMatch(property -> ManagedProperties.typedKey(property, environment.config())
                            .isPresent());
        }
    }

    @Test
    void everyManagedPropertyIsRendered() {
        LoadedEnvironment kerberos = environment("kerberos-reaches-jobs-and-the-history-server");

        assertThat(renderedWithJobs(kerberos)).containsAll(ManagedProperties.ofAnyEnvironment());
    }

    /** The properties of all submissions, and those that jobs add. */
    private static NavigableSet<String> renderedWithJobs(LoadedEnvironment environment) {
        NavigableSet<String> properties = rendered(environment);
        Platform.of(environment.name(), environment.config())
                .jobs()
                .forEach(job -> properties.addAll(job.properties().keySet()));
        return properties;
    }

    private static NavigableSet<String> rendered(LoadedEnvironment environment) {
        NavigableSet<String> properties = new TreeSet<>();
        Platform.of(environment.name(), environment.config())
                .settings()
                .sparkDefaults()
                .forEach(group -> properties.addAll(group.properties().keySet()));
        return properties;
    }

    private static LoadedEnvironment environment(String scenario) {
        return EnvironmentLoader.load(Scenario.called(scenario).in(), "in", Optional.empty())
                .environments()
                .get(0);
    }
}

package com.carbon254.spark.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.catalogue.property.PropertyClass;
import com.carbon254.spark.catalogue.property.PropertyClass.Kind;
import com.carbon254.spark.catalogue.property.PropertyClasses;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.layer.EnvironmentLoader;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.config.shape.Shapes;
import com.carbon254.spark.golden.Scenario;
import com.carbon254.spark.plan.Platform;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the catalogue says of Spark properties is what the platform does with them. */
final class PropertyMeaningTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a-minimal-environment-gives-every-file",
                "kerberos-reaches-jobs-and-the-history-server",
                "a-catalog-of-another-name-is-a-catalog-of-jobs",
                "where-another-environment-has-the-operator-jobs-state-all-properties"
            })
    void whatThePlatformSetsIsThePlatformsOrShared(String scenario) {
        LoadedEnvironment environment = EnvironmentLoader.load(
                        Scenario.called(scenario).in(), "in", Optional.empty())
                .environments()
                .get(0);

        assertThat(rendered(environment))
                .isNotEmpty()
                .allSatisfy(property -> assertThat(PropertyMeaning.of(
                                property, environment.config().iceberg(), PropertyOwner.SETTINGS))
                        .as(property)
                        .hasValueSatisfying(
                                meaning -> assertThat(meaning.kind()).isIn(Kind.OURS, Kind.ADDITIVE)));
    }

    /** The properties of all submissions and those of jobs, without what the environment's files add. */
    private static NavigableSet<String> rendered(LoadedEnvironment environment) {
        NavigableSet<String> properties = new TreeSet<>();
        Platform platform = Platform.of(environment.name(), environment.config());
        platform.foundation()
                .settings()
                .sparkDefaults()
                .forEach(group -> properties.addAll(group.properties().keySet()));
        platform.jobs().stream().map(job -> job.code().properties()).forEach(own -> properties.addAll(own.keySet()));
        environment.config().settings().sparkConf().keySet().forEach(key -> properties.remove(key.toString()));
        environment
                .config()
                .jobs()
                .values()
                .forEach(job -> job.conf().keySet().forEach(key -> properties.remove(key.toString())));
        return properties;
    }

    @Test
    void everyKeyThatStandsForAPropertyExists() {
        assertThat(PropertyClasses.all().stream()
                        .flatMap(entry -> entry.key().stream())
                        .map(key -> key.replace(PropertyClass.OF_JOB, "jobs.orders.")))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(Shapes.find(Shapes.of(Environment.class), key))
                        .as(key)
                        .isPresent());
    }
}

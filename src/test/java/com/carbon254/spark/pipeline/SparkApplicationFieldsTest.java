package com.carbon254.spark.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.catalogue.property.ApplicationField;
import com.carbon254.spark.catalogue.property.ApplicationField.Kind;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.shape.Shape;
import com.carbon254.spark.config.shape.Shapes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of a SparkApplication is reached from a file, or stands on the list of those that something stands for. */
class SparkApplicationFieldsTest {

    private static final String JOB = "jobs.orders.";
    private static final String OVERRIDES = JOB + "overrides.";
    private static final Shape ENVIRONMENT = Shapes.of(Environment.class);

    @Test
    void eachIsReachedByAnOverrideUnlessItIsOnTheList() throws IOException {
        List<String> unreached = ofTheOperator()
                .filter(field -> !isOnTheList(field))
                .filter(field -> find(OVERRIDES + field).isEmpty())
                .toList();

        assertThat(ofTheOperator()).hasSizeGreaterThan(1900);
        assertThat(unreached).isEmpty();
    }

    static Stream<ApplicationField> list() {
        return ApplicationField.all().stream();
    }

    @ParameterizedTest
    @MethodSource("list")
    void listNamesOnlyFieldsThatExist(ApplicationField field) {
        assertThat(find(OVERRIDES + field.name().replaceAll("\\[[^]]*]", "[0]")))
                .as(field.name())
                .isPresent();
    }

    @ParameterizedTest
    @MethodSource("list")
    void whatStandsForAFieldExists(ApplicationField field) {
        String first = field.text().split("[ ,]", 2)[0];
        switch (field.kind()) {
            case JOB, TEMPLATE -> assertThat(find(JOB + first)).as(first).isPresent();
            case ENVIRONMENT -> assertThat(find(first)).as(first).isPresent();
            case REFUSED -> assertThat(field.text()).contains(" ");
        }
    }

    @Test
    void onlyThePodTemplateStandsForWhatTheWebhookWouldAdd() {
        assertThat(list().filter(field -> field.kind() == Kind.TEMPLATE))
                .isNotEmpty()
                .allSatisfy(field ->
                        assertThat(field.text()).startsWith("overrides.").contains(".template.spec"));
    }

    /** Those of the spec, items as 0 and entries of maps as a name; the rest belongs to the API server and the operator. */
    private static Stream<String> ofTheOperator() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/api/spark-application.tsv")).stream()
                .map(line -> line.split("\t", 2)[0])
                .filter(path -> path.startsWith(".spec."))
                .map(path -> path.substring(".spec.".length()).replace("{}", ".name"));
    }

    /** It, or what it is a part of. */
    private static boolean isOnTheList(String path) {
        return list().anyMatch(field -> path.equals(field.name())
                || path.startsWith(field.name() + ".")
                || path.startsWith(field.name() + "["));
    }

    private static Optional<Shape> find(String path) {
        return Shapes.find(ENVIRONMENT, path.replace("[]", "[0]"));
    }
}

package com.carbon254.spark.plan.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.plan.Plans;
import com.carbon254.spark.value.Stated;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The alert on a queue asks for the names that the queues have in the operator's release. */
final class OperatorQueuesTest {

    private static final String MONITORED = """
            monitoring: {enabled: true, runbooks: "https://docs.example/runbooks"}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "2.5.2, sparkapplication|scheduledsparkapplication",
        "2.4.0, spark-application-controller|scheduled-spark-application-controller"
    })
    void alertAsksForTheQueuesOfTheRelease(String release, String queues) {
        String rules = rules(MONITORED + "operator: {version: \"" + release + "\"}\n");

        assertThat(rules).contains("workqueue_depth{").contains(",name=~\"" + queues + "\"}");
    }

    @Test
    void releaseOfAnotherEnvironmentsOperatorNeedNotBeKnown() {
        String rules = rules(MONITORED + """
                operator: {managed: false, version: "1.0.0"}
                crds: {managed: false}
                """);

        assertThat(rules).isNotEmpty().doesNotContain("workqueue_depth", "${");
    }

    private String rules(String lines) {
        StringBuilder text = new StringBuilder();
        new Plans(folder)
                .of(lines).services().monitoring().orElseThrow().rules().groups().stream()
                        .flatMap(group -> group.rules().stream())
                        .map(Stated::value)
                        .forEach(rule -> text.append(rule.expression()).append('\n'));
        return text.toString();
    }
}

package com.carbon254.spark.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearKeyTest {

    private static final List<String> KEYS = List.of(
            "spark.executor.cores",
            "spark.hive.anything",
            "spark.sql.adaptive.enabled",
            "spark.sql.shuffle.partitions",
            "spark.task.cpus",
            "spark.ui.port");

    @ParameterizedTest
    @CsvSource({
        "spark.sql.shufle.partitions, spark.sql.shuffle.partitions",
        "spark.sq.shufle.partitions, spark.sql.shuffle.partitions",
        "spark.sql.shuffle.Partition, spark.sql.shuffle.partitions",
        "park.executor.core, spark.executor.cores",
        "spark.sql.adaptiveenabled, spark.sql.adaptive.enabled",
        "spark.sql..adaptive.enabled, spark.sql.adaptive.enabled",
        "spark.ui.prot, spark.ui.port",
        "spark.UI.PORT, spark.ui.port",
        "spark.hvie.anything, spark.hive.anything",
    })
    void slipInAPartIsForgiven(String wrong, String meant) {
        assertThat(NearKey.find(wrong, KEYS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "spark.acme.anything",
        "spark.ai.port",
        "spark.test.cpus",
        "spark.task.gpu",
        "spark.executor.tasks",
        "spark.sql.shuffle.partit",
        "spark.sqa.shufle.partition5.more",
        "spark.sla.shufla.partitionsa",
        "spark",
        "''",
    })
    void otherPartIsNoSlipHoweverLongTheRestIs(String wrong) {
        assertThat(NearKey.find(wrong, KEYS)).isEmpty();
    }

    @Test
    void equallyNearKeysAreTakenInAlphabeticalOrderWhateverTheirOrder() {
        assertThat(NearKey.find("a.cord", List.of("a.cort", "a.core"))).contains("a.core");
        assertThat(NearKey.find("a.cord", List.of("a.core", "a.cort"))).contains("a.core");
    }
}

package com.carbon254.spark.kube;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private static final Labels LABELS = new Labels("spark-history-server", "prod", "history", new TreeMap<>());

    @Test
    void everyObjectCarriesTheRecommendedLabelsAndTheOneOfTheGuide() {
        assertThat(LABELS.all().toString())
                .isEqualTo("{app=spark-history-server, app.kubernetes.io/component=history, "
                        + "app.kubernetes.io/instance=prod, app.kubernetes.io/managed-by=spark-platform-generator, "
                        + "app.kubernetes.io/name=spark-history-server, app.kubernetes.io/part-of=spark-platform}");
    }

    @Test
    void selectorsHoldOnlyWhatNeverChanges() {
        assertThat(LABELS.selector().toString())
                .isEqualTo("{app.kubernetes.io/component=history, app.kubernetes.io/instance=prod, "
                        + "app.kubernetes.io/name=spark-history-server}");
        assertThat(LABELS.all()).containsAllEntriesOf(LABELS.selector());
    }
}

package com.carbon254.spark.kube;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChecksumsTest {

    @Test
    void textIsDigestedInUtf8() {
        assertThat(Checksums.sha256("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Checksums.sha256("ü")).isEqualTo("607474ca475a9724d7360aba71a56d5df77e61350e3f724cfa1f46e857e2d85f");
    }

    @Test
    void orderOfMapsDoesNotCount() {
        assertThat(Checksums.of(map("a", "1", "b", "2"))).isEqualTo(Checksums.of(map("b", "2", "a", "1")));
        assertThat(Checksums.of(map("a", "1", "b", "2"))).isNotEqualTo(Checksums.of(map("a", "2", "b", "1")));
    }

    @Test
    void briefChecksumFitsIntoTheNameOfAJob() {
        assertThat(Checksums.brief(map("a", "1", "b", "2"))).matches("[0-9a-f]{10}");
    }

    @Test
    void podRollsWhenTheContentItReadsChanges() {
        ConfigMap relabelled = new ConfigMapBuilder(map("a", "1", "b", "2"))
                .editMetadata()
                .addToLabels("new", "label")
                .endMetadata()
                .build();

        Map<String, String> annotations = Checksums.annotations(List.of(map("a", "1", "b", "2")));

        assertThat(annotations).containsOnlyKeys("checksum/settings");
        assertThat(Checksums.annotations(List.of(relabelled))).isEqualTo(annotations);
        assertThat(Checksums.annotations(List.of(map("a", "1", "b", "3")))).isNotEqualTo(annotations);
    }

    private static ConfigMap map(String firstKey, String firstValue, String secondKey, String secondValue) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put(firstKey, firstValue);
        data.put(secondKey, secondValue);
        return new ConfigMapBuilder()
                .withNewMetadata()
                .withName("settings")
                .withNamespace("data-platform")
                .endMetadata()
                .withData(data)
                .build();
    }
}

package com.carbon254.spark.catalogue.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.carbon254.spark.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MavenArtifactTest {

    @Test
    void coordinatesAreReadAndPrintedBack() {
        String coordinates = "org.apache.hadoop:hadoop-aws:3.3.4";

        MavenArtifact artifact = MavenArtifact.parse(coordinates);

        assertThat(artifact).isEqualTo(new MavenArtifact("org.apache.hadoop", "hadoop-aws", "3.3.4"));
        assertThat(artifact).hasToString(coordinates);
    }

    @Test
    void thePathIsThatOfAMavenRepository() {
        MavenArtifact artifact = MavenArtifact.parse("org.apache.hadoop:hadoop-aws:3.3.4");

        assertThat(artifact.path()).isEqualTo("org/apache/hadoop/hadoop-aws/3.3.4/hadoop-aws-3.3.4.jar");
        assertThat(artifact.fileName()).isEqualTo("hadoop-aws-3.3.4.jar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a:b", "a:b:c:d", "a::1", "a/b:c:1", "a:b:${c}"})
    void otherTextIsRefused(String text) {
        assertThatThrownBy(() -> MavenArtifact.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("group:artifact:version");
    }
}

package com.carbon254.spark.value.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.carbon254.spark.value.InvalidValueException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ImageReferenceTest {

    private static final String DIGEST = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ghcr.io/254carbon/spark:3.5.7-1",
                "localhost:5000/spark:a",
                "ghcr.io/254carbon/spark:3.5.7-1@" + DIGEST,
                "library/spark:latest-1",
            })
    void referenceReadsAndSaysItsText(String text) {
        assertThat(ImageReference.parse(text)).hasToString(text);
    }

    @Test
    void referenceHasItsParts() {
        ImageReference reference = ImageReference.parse("localhost:5000/spark:3.5.7-1@" + DIGEST);

        assertThat(reference)
                .isEqualTo(new ImageReference(
                        new ImageRepository("localhost:5000/spark"), "3.5.7-1", Optional.of(new ImageDigest(DIGEST))));
    }

    @ParameterizedTest
    @CsvSource({
        "ghcr.io/254carbon/spark, ghcr.io/254carbon/spark, an image tag other than latest",
        "localhost:5000/spark, localhost:5000/spark, an image tag other than latest",
        "ghcr.io/254carbon/spark:latest, latest, an image tag other than latest",
        "ghcr.io/254carbon/spark:, '', an image tag other than latest",
        "ghcr.io/254carbon/spark:a b, a b, an image tag other than latest",
        "spark:3.5.7, spark, an image repository without tag or digest",
        "ghcr.io/254carbon/spark:1@sha256:0123, sha256:0123, a digest: sha256: and 64 hexadecimal digits",
    })
    void partThatIsNoneIsRefusedByItsName(String text, String part, String allowed) {
        assertThatThrownBy(() -> ImageReference.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("\"" + part + "\" is not " + allowed + "; for example \"");
    }
}

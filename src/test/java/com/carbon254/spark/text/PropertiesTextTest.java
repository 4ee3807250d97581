package com.carbon254.spark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PropertiesTextTest {

    @ParameterizedTest
    @MethodSource("awkwardTexts")
    void keyAndValueComeBackAsTheyWere(String text) throws IOException {
        String file = PropertiesText.key("key " + text) + "=" + PropertiesText.value(text) + "\nlast=1\n";

        Properties asText = new Properties();
        asText.load(new StringReader(file));
        Properties asLatin1 = new Properties();
        asLatin1.load(new ByteArrayInputStream(file.getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(asText).hasSize(2).containsEntry("key " + text, text).containsEntry("last", "1");
        assertThat(asLatin1).isEqualTo(asText);
    }

    @ParameterizedTest
    @MethodSource("awkwardTexts")
    void linesDoNotEndInBlanksThatAnEditorWouldTakeAway(String text) {
        assertThat(PropertiesText.value(text).toString()).doesNotEndWith(" ");
    }

    @ParameterizedTest
    @CsvSource({
        "http://minio-service:9000, http://minio-service:9000",
        "-Xmx1g -Da=b, -Xmx1g -Da=b",
        "s3a://logs/#1, s3a://logs/#1",
        "größe, gr\\u00f6\\u00dfe",
    })
    void valueStaysReadable(String value, String written) {
        assertThat(PropertiesText.value(value)).hasToString(written);
    }

    @Test
    void commentCannotEndEarly() throws IOException {
        String file = "# " + CommentText.of("one\ntwo=2\rthree=3\r\nfour=4") + "\nlast=1\n";

        Properties properties = new Properties();
        properties.load(new StringReader(file));

        assertThat(properties).hasSize(1).containsEntry("last", "1");
    }

    private static Stream<String> awkwardTexts() {
        return AwkwardTexts.all();
    }
}

package com.carbon254.spark.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every value has in common: it takes the texts of its syntax, says them again, and refuses all others in words. */
final class TextValuesTest {

    /** A sign that no value has, behind many that many values have. */
    private static final String NO_LETTER = "\u0000";

    @ParameterizedTest(name = "{0} takes {1}")
    @MethodSource("accepted")
    void valueReadsAndSaysItsText(TextSamples samples, String text) throws Throwable {
        Object value = samples.parse(text);

        assertThat(value).hasToString(text).isEqualTo(samples.parse(value.toString()));
    }

    @ParameterizedTest(name = "{0} refuses {1}")
    @MethodSource("refused")
    void valueRefusesAnyOtherTextAndSaysHowToWriteIt(TextSamples samples, String text) {
        assertThat(samples.syntax().admits(text)).isFalse();
        assertThatThrownBy(() -> samples.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(samples.message(text));
    }

    @ParameterizedTest
    @MethodSource("com.carbon254.spark.value.TextSamples#all")
    void exampleIsAValue(TextSamples samples) throws Throwable {
        String example = samples.syntax().example();

        assertThat(samples.parse(example)).hasToString(example);
    }

    /** Expressions recurse in Java: a long text must be judged, not end in a stack overflow or never. */
    @ParameterizedTest
    @MethodSource("com.carbon254.spark.value.TextSamples#all")
    void longTextIsJudged(TextSamples samples) {
        List<String> shapes = List.of("a", "a.", "a/", "a-", "-", "1", "spark.a", "s3a://abc/a/", "http://a.a", " ");

        assertThat(shapes)
                .map(shape -> shape.repeat(samples.syntax().maxLength() / shape.length()) + NO_LETTER)
                .noneMatch(samples.syntax()::admits);
    }

    @Test
    void everyValueHasSamples() {
        assertThat(TextSamples.all().map(TextSamples::toString))
                .containsExactlyInAnyOrderElementsOf(TextSamples.types().toList());
    }

    private static Stream<Arguments> accepted() {
        return TextSamples.all()
                .flatMap(samples -> samples.accepts().stream().map(text -> Arguments.of(samples, text)));
    }

    private static Stream<Arguments> refused() {
        return TextSamples.all()
                .flatMap(samples -> samples.refuses().stream().map(text -> Arguments.of(samples, text)));
    }
}

package com.carbon254.spark.change.cause;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.change.Difference;
import com.carbon254.spark.config.layer.Setting;
import com.carbon254.spark.finding.Place;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Keys that are found in a difference by their values alone. */
final class NamedValuesTest {

    @Test
    void keyIsFoundWhereBothOfItsValuesStand() {
        assertThat(found("run --shop north-1 now", "run --shop south-2 now", key("shop", "north-1", "south-2")))
                .containsExactly("shop");
    }

    @Test
    void keyOfWhichOneValueIsMissingIsNotFound() {
        assertThat(found(
                        "run north-1",
                        "run south-2",
                        key("shop", "north-1", "west-3"),
                        key("other", "east", "south-2")))
                .isEmpty();
    }

    @Test
    void partOfALongerWordOrOfADottedNameIsNoValue() {
        assertThat(found("1000 a.10", "2000 a.20", key("longer", "100", "200"), key("dotted", "10", "20")))
                .isEmpty();
    }

    @Test
    void quotesOfAValueDoNotCount() {
        assertThat(found("tag 1.0", "tag 2.0", key("tag", "\"1.0\"", "'2.0'"))).containsExactly("tag");
    }

    @Test
    void valueThatBeginsWithoutALetterIsFound() {
        assertThat(found("java -Xmx1g", "java -Xmx2g", key("heap", "-Xmx1g", "-Xmx2g")))
                .containsExactly("heap");
    }

    @Test
    void valueWithoutALetterIsFound() {
        assertThat(found("a * b", "a / b", key("sign", "*", "/"))).containsExactly("sign");
    }

    @Test
    void keyThatCameIsFoundByItsNewValueAndOneThatWentByItsOldOne() {
        assertThat(found("old", "new", key("came", null, "new"), key("went", "old", null)))
                .containsExactly("came", "went");
    }

    @Test
    void keysKeepTheirOrder() {
        assertThat(found("z a", "y b", key("first", "z", "y"), key("second", "a", "b")))
                .containsExactly("first", "second");
    }

    private static List<String> found(String before, String after, KeyChange... keys) {
        Difference difference = new Difference(
                "/spec/text",
                "/spec/text",
                Optional.of(TextNode.valueOf(before)),
                Optional.of(TextNode.valueOf(after)));
        return new NamedValues(List.of(keys))
                .in(difference).stream().map(KeyChange::path).toList();
    }

    private static KeyChange key(String path, @Nullable String before, @Nullable String after) {
        return new KeyChange(path, setting(before), setting(after));
    }

    private static Optional<Setting> setting(@Nullable String value) {
        return Optional.ofNullable(value)
                .map(text -> new Setting(Setting.Action.SET, text, Place.start("environments/base.yaml")));
    }
}

package com.carbon254.spark.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.apache.velocity.exception.MethodInvocationException;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.exception.VelocityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    @Test
    void escapedValueIsPrinted() {
        assertThat(render("raw.txt", new Escaped("a b"))).isEqualTo("value=a b\n");
    }

    @Test
    void valueThatNobodyEscapedIsRefused() {
        assertThatThrownBy(() -> render("raw.txt", "a b"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("$value was not escaped for its format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"method.txt", "literal.txt"})
    void templateCannotTurnAnEscapedValueIntoARawOne(String template) {
        assertThatThrownBy(() -> render(template, new Escaped("a"))).hasMessageContaining("was not escaped");
    }

    @Test
    void unknownReferenceIsAnErrorWithItsPlace() {
        assertThatThrownBy(() -> Template.of("raw.txt").render(new TreeMap<>()))
                .isInstanceOf(MethodInvocationException.class)
                .hasMessageContaining("$value")
                .hasMessageContaining("templates/raw.txt.vm")
                .hasMessageContaining("line 1");
    }

    @Test
    void quietReferenceIsNoWayAround() {
        assertThatThrownBy(() -> render("quiet.txt", new Escaped("a"))).hasMessageContaining("missing");
    }

    @Test
    void missingTemplateIsAnError() {
        assertThatThrownBy(() -> render("none.txt", new Escaped("a"))).isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void templateIsNotLookedForAmongFiles() {
        assertThatThrownBy(() -> render("../../../../pom.xml", new Escaped("a")))
                .isInstanceOf(VelocityException.class);
    }

    @Test
    void templateIsUtf8() {
        assertThat(render("unicode.txt", new Escaped("1"))).isEqualTo("größe=1\n");
    }

    private static String render(String template, Object value) {
        Map<String, Object> values = new TreeMap<>();
        values.put("value", value);
        return Template.of(template).render(values);
    }
}

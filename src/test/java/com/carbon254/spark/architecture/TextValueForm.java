package com.carbon254.spark.architecture;

import com.carbon254.spark.value.Syntax;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.function.Function;

/** What reflection finds in a value that is written as text. */
final class TextValueForm {

    static final ArchCondition<JavaClass> HAVE_SYNTAX = shown(
            "have a public static final Syntax SYNTAX",
            value -> value.tryGetField("SYNTAX")
                    .filter(field -> field.getRawType().isEquivalentTo(Syntax.class)
                            && field.getModifiers().contains(JavaModifier.FINAL)));

    static final ArchCondition<JavaClass> HAVE_PARSE = shown(
            "have a public static parse(String) that gives such a value",
            value -> value.tryGetMethod("parse", String.class)
                    .filter(method -> method.getRawReturnType().equals(value)));

    private TextValueForm() {}

    private static ArchCondition<JavaClass> shown(
            String description, Function<JavaClass, Optional<? extends JavaMember>> member) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass value, ConditionEvents events) {
                boolean good = member.apply(value)
                        .filter(found -> found.getModifiers().contains(JavaModifier.PUBLIC)
                                && found.getModifiers().contains(JavaModifier.STATIC))
                        .isPresent();
                events.add(new SimpleConditionEvent(value, good, value.getName() + " does not " + description));
            }
        };
    }
}

package com.carbon254.spark.finding;

import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which rules the classes of a package name, read from their byte code: a new one cannot be forgotten by a test. */
public final class RaisedRules {

    private RaisedRules() {}

    /** The rules that the program's classes in a room, or in one of the rooms of that room, each once. */
    public static Stream<Rule> in(String name) {
        return named(name, type -> isIn(type, name));
    }

    /** The rules that classes of the program in any other room, each once. */
    public static Stream<Rule> outside(String name) {
        return named("com.carbon254.spark", type -> !isIn(type, name) && !type.isEquivalentTo(Rule.class));
    }

    private static boolean isIn(JavaClass type, String room) {
        return (type.getPackageName() + ".").startsWith(room + ".");
    }

    private static Stream<Rule> named(String root, Predicate<JavaClass> chosen) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(root).stream()
                        .filter(chosen)
                        .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                        .map(JavaFieldAccess::getTarget)
                        .filter(target -> target.getOwner().isEquivalentTo(Rule.class))
                        .map(FieldAccessTarget::getName)
                        .distinct()
                        .map(Rule::valueOf)
                        .sorted();
    }
}

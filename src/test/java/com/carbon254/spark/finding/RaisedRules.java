package com.carbon254.spark.finding;

import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;

/** Which rules the classes of a package name, read from their byte code: a new one cannot be forgotten by a test. */
public final class RaisedRules {

    private RaisedRules() {}

    /** The rules that the program's classes of this very package name, each once. */
    public static Stream<Rule> in(String name) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(name).stream()
                        .filter(type -> type.getPackageName().equals(name))
                        .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                        .map(JavaFieldAccess::getTarget)
                        .filter(target -> target.getOwner().isEquivalentTo(Rule.class))
                        .map(FieldAccessTarget::getName)
                        .distinct()
                        .map(Rule::valueOf)
                        .sorted();
    }
}

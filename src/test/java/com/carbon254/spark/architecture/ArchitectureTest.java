package com.carbon254.spark.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.check.object.ObjectRule;
import com.carbon254.spark.kube.Feature;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import com.carbon254.spark.validate.rule.EstateRule;
import com.carbon254.spark.value.TextValue;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.constructs.Construct;

/** The rooms of the program, the arrows between them, and the habits that all of them share. */
final class ArchitectureTest {

    private static final String ROOT = Room.ROOT;

    /** Classes of a room. */
    private static final long MOST_CLASSES = 25;

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @ParameterizedTest
    @FieldSource("com.carbon254.spark.architecture.Room#ALL")
    void roomKnowsOnlyTheRoomsThatItsArrowsPointTo(Room room) {
        classes()
                .that()
                .resideInAPackage(room.pattern())
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(ROOT + "..").or(resideInAnyPackage(room.known())))
                .because("the stages of the program follow one another, and nothing flows back")
                .check(PROGRAM);
    }

    @ParameterizedTest
    @FieldSource("com.carbon254.spark.architecture.Library#ALL")
    void libraryStaysInItsRooms(Library library) {
        noClasses()
                .that(resideOutsideOfPackages(library.users()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library.packages())
                .because(library.reason())
                .check(PROGRAM);
    }

    @Test
    void stagesBeforeTheFeaturesMakeNoObjectsOfKubernetes() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".config..", ROOT + ".plan..", ROOT + ".validate..")
                .should()
                .callConstructorWhere(target(owner(resideInAPackage("io.fabric8.."))))
                .because("files state parts of objects and the binder reads them; only a feature puts objects together")
                .check(PROGRAM);
    }

    @Test
    void valuesAndFindingsNeedNothingButJava() {
        classes()
                .that()
                .resideInAnyPackage(ROOT + ".finding", ROOT + ".spelling", ROOT + ".value..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(ROOT + "..", "java..", "org.jspecify.."))
                .because("everything else builds on them")
                .check(PROGRAM);
    }

    @Test
    void everyPackageIsARoomWithArrows() {
        classes()
                .that()
                .resideOutsideOfPackage(ROOT)
                .should()
                .resideInAnyPackage(Room.patterns())
                .because("a new package states its arrows before it is used")
                .check(PROGRAM);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("packages that know each other cannot be understood one by one")
                .check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("featureRooms")
    void featureShowsNothingButItsRecord(String room) {
        classes()
                .that()
                .resideInAPackage(room)
                .and()
                .arePublic()
                .should()
                .beAssignableTo(Feature.class)
                .andShould()
                .beRecords()
                .andShould()
                .haveSimpleNameEndingWith("Feature")
                .because("a part of the platform can be rebuilt as long as no other part looks inside")
                .check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("featureRooms")
    void featureHasItsTestsBesideIt(String room) {
        assertThat(Path.of("src/test/java", room.split("\\.")))
                .isDirectoryContaining(file -> file.toString().endsWith("Test.java"));
    }

    @Test
    void ruleIsSeenByItsRoomAlone() {
        classes()
                .that()
                .implement(EnvironmentRule.class)
                .or()
                .implement(EstateRule.class)
                .or()
                .implement(ObjectRule.class)
                .and()
                .areNotInterfaces()
                .should()
                .notBePublic()
                .because("each room of rules lists its own, and the list is what others see")
                .check(PROGRAM);
    }

    @Test
    void everyClassHasASimpleNameOfItsOwn() {
        Map<String, List<String>> byName = PROGRAM.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getSimpleName, TreeMap::new, mapping(JavaClass::getName, toList())));

        assertThat(byName.values().stream().filter(types -> types.size() > 1))
                .as("classes that a reader could take for each other")
                .isEmpty();
    }

    @Test
    void roomIsSmallEnoughToBeReadAtOnce() {
        Map<String, Long> sizes = PROGRAM.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .filter(type -> !type.getSimpleName().endsWith("Builder"))
                .collect(groupingBy(JavaClass::getPackageName, TreeMap::new, counting()));

        assertThat(sizes)
                .as("classes by room; a room with more has two subjects")
                .allSatisfy((room, size) -> assertThat(size).as(room).isLessThanOrEqualTo(MOST_CLASSES));
    }

    private static Stream<String> featureRooms() {
        return PROGRAM.stream()
                .filter(assignableTo(Feature.class).and(resideOutsideOfPackage(ROOT + ".kube")))
                .map(feature -> feature.getPackageName())
                .distinct()
                .sorted();
    }

    @Test
    void everyPackageIsNullMarked() {
        Stream<JavaPackage> packages = PROGRAM.getPackage(ROOT).getSubpackagesInTree().stream();

        assertThat(Stream.concat(Stream.of(PROGRAM.getPackage(ROOT)), packages)
                        .filter(room -> !room.getClasses().isEmpty())
                        .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName))
                .as("packages where a reference may be null although nothing says so")
                .isEmpty();
    }

    @Test
    void everyTextValueSaysHowItIsWrittenAndReadsItself() {
        classes()
                .that()
                .implement(TextValue.class)
                .should(TextValueForm.HAVE_SYNTAX)
                .andShould(TextValueForm.HAVE_PARSE)
                .andShould()
                .beRecords()
                .because("the binder and the editors' schema find both by reflection")
                .check(PROGRAM);
    }

    @Test
    void constructsAreFinal() {
        classes()
                .that()
                .areAssignableTo(Construct.class)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .because("a construct is one thing; what varies is in its props")
                .check(PROGRAM);
    }

    @Test
    void classesAreFinalOrMeantToBeExtended() {
        classes()
                .that()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .areNotAnonymousClasses()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .and()
                .doNotHaveSimpleName("SynthCommand")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .haveModifier(JavaModifier.FINAL)
                .because("inheritance is designed for or forbidden; Main alone extends the command that it also is")
                .check(PROGRAM);
    }

    @Test
    void nothingStaticChanges() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("what a run leaves behind would change the bytes of the next one")
                .check(PROGRAM);
    }

    @Test
    void nothingPublicAndStaticCanBeChanged() {
        fields().that()
                .areStatic()
                .and()
                .arePublic()
                .should()
                .notHaveRawType(resideInAPackage("java.util").or(assignableTo(Object[].class)))
                .because("no caller can change a collection or an array that it is not shown")
                .check(PROGRAM);
    }
}

package com.carbon254.spark.golden;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.carbon254.spark.userdata.OwnFolder;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@OwnFolder
final class TagsTest {

    @Test
    void everyTestThatHoldsACommittedFileRunsWhenTheyAreRewritten() {
        noClasses()
                .that()
                .resideOutsideOfPackage(TagsTest.class.getPackageName())
                .and()
                .areNotAnnotatedWith(Tag.class)
                .should()
                .callMethod(CommittedFile.class, "holds", String.class)
                .check(new ClassFileImporter().importPath(Path.of("target", "test-classes")));
    }
}

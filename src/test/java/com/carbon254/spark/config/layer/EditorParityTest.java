package com.carbon254.spark.config.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.carbon254.spark.golden.Scenario;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The editor and the program give the same verdict. */
class EditorParityTest {

    private static final EditorVerdict EDITOR = new EditorVerdict();

    @TestFactory
    Stream<DynamicTest> bothAcceptGoodFiles() {
        Stream<Path> ours = Stream.of("base", "dev", "staging", "prod")
                .map(name -> Scenario.platform().in().resolve(name + ".yaml"));
        return Stream.concat(Corpus.good().stream(), ours)
                .map(file -> dynamicTest(Corpus.nameOf(file), () -> bothAccept(Corpus.read(file))));
    }

    @TestFactory
    Stream<DynamicTest> bothRefuseBadFilesForOneFault() {
        return Corpus.bad().stream().map(file -> dynamicTest(Corpus.nameOf(file), () -> bothRefuse(Corpus.read(file))));
    }

    @Test
    void bothAcceptTheBuiltInDefaults() {
        bothAccept(Corpus.read(Path.of("src/main/resources/defaults.yaml")));
    }

    @Test
    void corpusIsLargeEnoughToProveSomething() {
        assertThat(Corpus.good()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(Corpus.bad()).hasSizeGreaterThanOrEqualTo(40);
    }

    private static void bothAccept(String yaml) {
        assertThat(ProgramVerdict.on(yaml)).isEmpty();
        assertThat(EDITOR.on(yaml)).isEmpty();
    }

    private static void bothRefuse(String yaml) {
        assertThat(ProgramVerdict.on(yaml)).hasSize(1);
        assertThat(EDITOR.on(yaml)).isNotEmpty();
    }
}

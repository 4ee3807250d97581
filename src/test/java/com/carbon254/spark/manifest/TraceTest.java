package com.carbon254.spark.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TraceTest {

    private static final ObjectKey SERVER = new ObjectKey("apps/v1", "Deployment", "data-platform", "server");
    private static final ObjectKey OTHER = new ObjectKey("apps/v1", "Deployment", "spark-jobs", "server");

    @Test
    void placeOfAnObjectThatNobodyTracesComesFromNoKey() {
        Trace trace = new Trace(List.of(entry("/spec", "history")));

        assertThat(trace.entry(OTHER, "/spec")).isEmpty();
        assertThat(Trace.EMPTY.entry(SERVER, "/spec")).isEmpty();
    }

    @Test
    void entryCoversItsPlaceAndAllBelowAndNothingBeside() {
        Trace trace = new Trace(List.of(entry("/spec/replicas", "history.replicas")));

        assertThat(path(trace, "/spec/replicas")).isEqualTo("history.replicas");
        assertThat(path(trace, "/spec/replicas/0")).isEqualTo("history.replicas");
        assertThat(trace.entry(SERVER, "/spec")).isEmpty();
        assertThat(trace.entry(SERVER, "/spec/replicasOfAnother")).isEmpty();
    }

    @Test
    void itemOneDoesNotCoverItemTen() {
        Trace trace = new Trace(List.of(entry("/volumes/1", "volumes.data")));

        assertThat(trace.entry(SERVER, "/volumes/10")).isEmpty();
    }

    @Test
    void emptyPointerCoversTheWholeObject() {
        Trace trace = new Trace(List.of(entry("", "history")));

        assertThat(path(trace, "")).isEqualTo("history");
        assertThat(path(trace, "/spec/replicas")).isEqualTo("history");
    }

    @Test
    void deepestEntryWinsWhereverItStands() {
        Trace trace = new Trace(List.of(
                entry("/spec", "history"), entry("/spec/template/spec", "history.pod"), entry("/spec/template", "a")));

        assertThat(path(trace, "/spec/template/spec/volumes")).isEqualTo("history.pod");
        assertThat(path(trace, "/spec/template/metadata")).isEqualTo("a");
        assertThat(path(trace, "/spec/replicas")).isEqualTo("history");
    }

    @Test
    void ofTwoEntriesOfOnePlaceTheLastWins() {
        Trace trace = new Trace(List.of(
                entry("/spec/image", "spark.image"),
                entry("/spec/image", "jobs.orders.image"),
                entry("/spec/image", "jobs.orders.overrides.image"),
                entry("/spec", "jobs.orders")));

        assertThat(path(trace, "/spec/image")).isEqualTo("jobs.orders.overrides.image");
    }

    @Test
    void entriesOfAnotherTraceComeLast() {
        Trace first = new Trace(List.of(entry("/spec", "first")));
        Trace second = new Trace(List.of(entry("/spec", "second")));

        assertThat(path(first.and(second), "/spec")).isEqualTo("second");
        assertThat(path(second.and(first), "/spec")).isEqualTo("first");
    }

    @Test
    void stepsOfThePlaceItselfAreNone() {
        assertThat(entry("/spec", "history").steps("/spec")).isEmpty();
        assertThat(entry("", "history").steps("")).isEmpty();
    }

    @Test
    void stepsBelowAPlaceAreNamesAndIndexes() {
        assertThat(entry("/spec", "history").steps("/spec/args/0")).containsExactly("args", "0");
        assertThat(entry("", "history").steps("/spec//replicas")).containsExactly("spec", "", "replicas");
    }

    /** RFC 6901: ~1 is a slash and ~0 a tilde, in this order, so that ~01 stays ~1. */
    @Test
    void stepsAreNamesAsTheConfigurationWritesThem() {
        assertThat(entry("/metadata", "a").steps("/metadata/labels/strimzi.io~1cluster"))
                .containsExactly("labels", "strimzi.io/cluster");
        assertThat(entry("", "a").steps("/a~0b/~01/~1~0")).containsExactly("a~b", "~1", "/~");
    }

    @Test
    void pointerWithEscapesCoversWhatIsWrittenAlike() {
        Trace trace = new Trace(List.of(entry("/metadata/labels/strimzi.io~1cluster", "kafka.connect.cluster")));

        assertThat(path(trace, "/metadata/labels/strimzi.io~1cluster")).isEqualTo("kafka.connect.cluster");
        assertThat(trace.entry(SERVER, "/metadata/labels/strimzi.io/cluster")).isEmpty();
    }

    private static String path(Trace trace, String pointer) {
        return trace.entry(SERVER, pointer).orElseThrow().path();
    }

    private static Trace.Entry entry(String pointer, String path) {
        return new Trace.Entry(SERVER, pointer, path);
    }
}

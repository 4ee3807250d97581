package com.carbon254.spark.kube;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.value.Stated;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class TracedTest {

    @Test
    void partOfNoKeyTellsNothing() {
        assertThat(Traced.of("tmp").origins()).isEmpty();
    }

    @Test
    void whatAKeyStatesComesFromIt() {
        assertThat(Traced.of(new Stated<>("data", "volumes.data"))).isEqualTo(Traced.of("data", "volumes.data"));
        assertThat(Traced.of("data", "volumes.data").origins()).containsExactly(Map.entry("", "volumes.data"));
    }

    @Test
    void itemsStandWhereTheListHasThem() {
        Traced<List<String>> list = Traced.list(List.of(
                Traced.of("data", "volumes.data"), Traced.of("tmp"), Traced.of("rules", "monitoring.exporter")));

        assertThat(list.value()).containsExactly("data", "tmp", "rules");
        assertThat(list.origins())
                .containsExactly(Map.entry("/0", "volumes.data"), Map.entry("/2", "monitoring.exporter"));
    }

    @Test
    void itemsOfAListOfTheConfigurationComeFromTheirPlaceThere() {
        Traced<List<String>> list =
                Traced.list(join(List.of(Traced.of("tmp")), Traced.items(List.of("jars", "keys"), "pod.volumes")));

        assertThat(list.value()).containsExactly("tmp", "jars", "keys");
        assertThat(list.origins())
                .containsExactly(Map.entry("/1", "pod.volumes[0]"), Map.entry("/2", "pod.volumes[1]"));
    }

    @Test
    void originsOfAPartMoveWithItThroughEveryLevel() {
        Traced<String> port = Traced.of("http").from("/port", "operator.metrics.port");
        Traced<String> container = Traced.of("main").with("/ports", Traced.list(List.of(Traced.of("health"), port)));
        Traced<String> pod = Traced.of("pod", "operator").with("/containers", Traced.list(List.of(container)));

        assertThat(pod.origins())
                .containsExactly(
                        Map.entry("", "operator"), Map.entry("/containers/0/ports/1/port", "operator.metrics.port"));
    }

    @Test
    void ofTwoStatementsAboutOnePlaceTheLaterHolds() {
        Traced<String> image = Traced.of("a", "spark.image");

        assertThat(image.from("", "jobs.a.image").origins()).containsExactly(Map.entry("", "jobs.a.image"));
        assertThat(Traced.of("pod")
                        .from("/image", "other")
                        .with("/image", image)
                        .origins())
                .containsExactly(Map.entry("/image", "spark.image"));
    }

    @Test
    void partStaysAsItWasWhereMoreIsSaidOfIt() {
        Traced<String> part = Traced.of("a");

        Traced<String> more = part.from("/b", "c");

        assertThat(part.origins()).isEmpty();
        assertThat(more.value()).isEqualTo("a");
    }

    private static <T> List<T> join(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}

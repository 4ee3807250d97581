package com.carbon254.spark.config.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.config.source.Mapping;
import com.carbon254.spark.config.source.SourceReader;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.TolerationBuilder;
import io.fabric8.kubernetes.api.model.VolumeBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ForeignValuesTest {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Free(
            @Nullable Map<String, Object> values, @Nullable JsonNode tree) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Port(String name, @Nullable String protocol, Integer number) {

        Port {
            Objects.requireNonNull(name, "name is null");
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Ports(
            @Nullable List<Port> list,
            @Nullable Map<String, Port> byName,
            @Nullable Port single) {}

    record PortsHolder(@Key("Ports.") Ports ports) {}

    record Holder(@Key("Anything.") Free free) {}

    private static Mapping mapping(String yaml) {
        return SourceReader.read(yaml.getBytes(StandardCharsets.UTF_8), "a.yaml")
                .root()
                .orElseThrow();
    }

    private static PodTexts pods(String yaml) {
        assertThat(LayerCheck.check(mapping(yaml), Shapes.of(PodTexts.class), "")
                        .findings())
                .isEmpty();
        return Binder.bind(mapping(yaml), PodTexts.class).value().orElseThrow();
    }

    private static Container proxy(String yaml) {
        return Objects.requireNonNull(pods(yaml).sidecars().get(new DnsLabel("proxy")));
    }

    @Test
    void nodesBecomeTheObjectsThatTheyDescribe() {
        PodTexts pods = pods("""
                tolerations:
                  - {key: spark, operator: Exists, tolerationSeconds: 8589934592}
                  - key: other
                    value: null
                volumes:
                  - {name: work, emptyDir: {sizeLimit: 1024Mi}}
                  - {name: scratch, emptyDir: {}}
                maxUnavailable: 25%
                """);

        assertThat(pods.tolerations())
                .containsExactly(
                        new TolerationBuilder()
                                .withKey("spark")
                                .withOperator("Exists")
                                .withTolerationSeconds(8589934592L)
                                .build(),
                        new TolerationBuilder().withKey("other").build());
        assertThat(pods.volumes())
                .containsExactly(
                        new VolumeBuilder()
                                .withName("work")
                                .withNewEmptyDir()
                                .withSizeLimit(Quantity.parse("1Gi"))
                                .endEmptyDir()
                                .build(),
                        new VolumeBuilder()
                                .withName("scratch")
                                .withNewEmptyDir()
                                .endEmptyDir()
                                .build());
        assertThat(pods.maxUnavailable()).isEqualTo(new IntOrString("25%"));
        assertThat(pods.affinity()).isNull();
        assertThat(pods.sidecars()).isEmpty();
    }

    /** The webhook of the operator rewrites any other form, and a GitOps tool would show a difference for ever. */
    @Test
    void quantitiesAreCanonicalAndNamesSorted() {
        Container proxy = proxy("{sidecars: {proxy: {resources: {limits: {memory: 2048Mi, cpu: 2000m}}}}}");

        assertThat(proxy.getResources().getLimits().entrySet())
                .map(limit -> limit.getKey() + "=" + limit.getValue())
                .containsExactly("cpu=2", "memory=2Gi");
    }

    @Test
    void wholeNumberStaysANumberInAnyForm() {
        assertThat(pods("{maxUnavailable: 0x10}").maxUnavailable()).isEqualTo(new IntOrString(16));
        assertThat(pods("{maxUnavailable: 1.0}").maxUnavailable()).isEqualTo(new IntOrString(1));
        assertThat(pods("{tolerations: [{tolerationSeconds: 3e2}]}").tolerations())
                .containsExactly(
                        new TolerationBuilder().withTolerationSeconds(300L).build());
    }

    @Test
    void textMayBeEmpty() {
        Container proxy = proxy("{sidecars: {proxy: {env: [{name: A, value: ''}]}}}");

        assertThat(proxy)
                .isEqualTo(new ContainerBuilder()
                        .addNewEnv()
                        .withName("A")
                        .withValue("")
                        .endEnv()
                        .build());
    }

    @Test
    void whatNoTypeDescribesKeepsTheTypesOfYaml() {
        Mapping yaml =
                mapping("{free: {values: {b: [1, true, null, 0.5], a: {y: '1', x: 0x10}}, tree: [2.0, {z: null}]}}");

        Free free = Binder.bind(yaml, Holder.class).value().orElseThrow().free();

        assertThat(free.values()).hasToString("{a={x=16, y=1}, b=[1, true, null, 0.5]}");
        assertThat(free.tree()).hasToString("[2,{}]");
    }

    /** The constructor of the record would throw, at the first. */
    @Test
    void everyKeyThatAForeignRecordNeedsIsNamedWhereItIsMissing() {
        Mapping yaml = mapping("""
                ports:
                  list: [{name: a, number: 1}, {name: null, number: 2}, {name: c}]
                  byName: {x: {protocol: TCP}, y: null}
                  single: {}
                """);

        Binder.Outcome<PortsHolder> outcome = Binder.bind(yaml, PortsHolder.class);

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.missing())
                .containsExactly(
                        "ports.list[1].name",
                        "ports.list[2].number",
                        "ports.byName.x.name",
                        "ports.byName.x.number",
                        "ports.single.name",
                        "ports.single.number");
    }

    @Test
    void foreignRecordIsMadeOfWhatItNeeds() {
        PortsHolder holder = Binder.bind(mapping("{ports: {single: {name: a, number: 1}}}"), PortsHolder.class)
                .value()
                .orElseThrow();

        assertThat(holder.ports()).isEqualTo(new Ports(null, null, new Port("a", null, 1)));
    }
}

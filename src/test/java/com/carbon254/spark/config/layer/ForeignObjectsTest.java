package com.carbon254.spark.config.layer;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.config.document.EditorSchema;
import com.carbon254.spark.config.shape.LayerCheck;
import com.carbon254.spark.config.shape.PodTexts;
import com.carbon254.spark.config.shape.Shape.RecordShape;
import com.carbon254.spark.config.shape.Shapes;
import com.carbon254.spark.config.source.Mapping;
import com.carbon254.spark.config.source.SourceReader;
import com.carbon254.spark.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of Kubernetes objects in a file are judged, merged and placed like the keys of our own records. */
class ForeignObjectsTest {

    private static final RecordShape SHAPE = Shapes.of(PodTexts.class);
    private static final EditorVerdict EDITOR = new EditorVerdict(EditorSchema.of(SHAPE));

    private static Mapping read(String yaml) {
        return SourceReader.read(yaml.getBytes(StandardCharsets.UTF_8), "prod.yaml")
                .root()
                .orElseThrow();
    }

    private static List<Finding> findings(String yaml) {
        return LayerCheck.check(read(yaml), SHAPE, "").findings();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{affinity: null}",
                "{affinity: {}}",
                "{affinity: {nodeAffinity: null, podAffinity: {}}}",
                "{tolerations: [{}]}",
                "{tolerations: [{key: null, value: ''}]}",
                "{tolerations: [{tolerationSeconds: -9223372036854775808}]}",
                "{volumes: [{name: a, emptyDir: {sizeLimit: 500Mi}}, {name: b, configMap: {defaultMode: 0o440}}]}",
                "{sidecars: {a: {command: [sh, -c, ''], env: [{name: A, value: 'true'}]}, b: null}}",
                "{sidecars: {a: {resources: {limits: {cpu: 2000m, memory: null}}}}}",
                "{sidecars: {a: {livenessProbe: {httpGet: {port: 8080}}}}}",
                "{sidecars: {a: {livenessProbe: {httpGet: {port: 8e3}}}}}",
                "{sidecars: {a: {livenessProbe: {httpGet: {port: http}}}}}",
                "{sidecars: {a: {livenessProbe: {httpGet: {port: null}}}}}",
                "{maxUnavailable: 0}",
                "{maxUnavailable: 2147483647}",
                "{maxUnavailable: 50%}",
                "{maxUnavailable: null}",
            })
    void bothTakeWhatKubernetesTakes(String yaml) {
        assertThat(findings(yaml)).isEmpty();
        assertThat(EDITOR.on(yaml)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{affinity: []}",
                "{affinity: text}",
                "{affinity: {nodeAfinity: {}}}",
                "{affinity: {additionalProperties: {}}}",
                "{tolerations: {}}",
                "{tolerations: []}",
                "{tolerations: [null]}",
                "{tolerations: [text]}",
                "{tolerations: [{seconds: 1}]}",
                "{tolerations: [{value: 1}]}",
                "{tolerations: [{tolerationSeconds: '1'}]}",
                "{tolerations: [{tolerationSeconds: 9223372036854775808000}]}",
                "{volumes: [{emptyDir: {sizeLimit: 1}}]}",
                "{volumes: [{emptyDir: {sizeLimit: 1.5Gi}}]}",
                "{volumes: [{configMap: {defaultMode: 2147483648}}]}",
                "{volumes: [{configMap: {optional: yes}}]}",
                "{sidecars: {A_B: {}}}",
                "{sidecars: {a: {command: sh}}}",
                "{sidecars: {a: {command: []}}}",
                "{sidecars: {a: {command: [null]}}}",
                "{sidecars: {a: {env: [{name: A, value: true}]}}}",
                "{sidecars: {a: {resources: {limits: {cpu: 2}}}}}",
                "{maxUnavailable: '8080'}",
                "{maxUnavailable: -1}",
                "{maxUnavailable: 2147483648}",
                "{maxUnavailable: 0.5}",
                "{maxUnavailable: ''}",
                "{maxUnavailable: a b}",
                "{maxUnavailable: true}",
                "{maxUnavailable: [1]}",
            })
    void bothRefuseWhatKubernetesWouldRefuseOrMisread(String yaml) {
        assertThat(findings(yaml)).hasSize(1);
        assertThat(EDITOR.on(yaml)).isNotEmpty();
    }

    @Test
    void findingsNameThePlaceThePathAndTheRemedy() {
        assertThat(findings("""
                        affinity:
                          nodeAfinity: {}
                        tolerations:
                          - key: a
                          - key: b
                            value: 1
                        maxUnavailable: '1'
                        """))
                .map(Finding::toString)
                .containsExactly(
                        "prod.yaml:2:3: error: affinity.nodeAfinity: the key \"nodeAfinity\" is unknown; allowed here:"
                                + " nodeAffinity, podAffinity, podAntiAffinity; did you mean \"nodeAffinity\"? [unknown-key]",
                        "prod.yaml:6:12: error: tolerations[1].value: \"1\" is a whole number; it must be a text; put it in"
                                + " quotes: \"1\" [wrong-type]",
                        "prod.yaml:7:17: error: maxUnavailable: \"1\" is a text; it must be a whole number from 0 to 2147483647,"
                                + " or a text: the name of a port, a percentage; take the quotes away [wrong-type]");
    }

    @Test
    void objectsMergeByKeyAndTheirListsAreReplacedWhole() {
        Mapping lower = read("""
                affinity:
                  nodeAffinity:
                    preferredDuringSchedulingIgnoredDuringExecution: [{weight: 1}, {weight: 2}]
                  podAffinity: {}
                tolerations: [{key: a}, {key: b}]
                """);
        Mapping upper = read("""
                affinity:
                  nodeAffinity:
                    preferredDuringSchedulingIgnoredDuringExecution:
                      - weight: 3
                        preference:
                          matchFields: [{key: c}]
                  podAffinity: null
                """);

        Merge.Outcome merge = Merge.of(List.of(lower, upper), "prod.yaml");

        String list = "affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution";
        History history = merge.history();
        assertThat(merge.merged().literal())
                .isEqualTo(
                        "{affinity: {nodeAffinity: {preferredDuringSchedulingIgnoredDuringExecution:"
                                + " [{weight: 3, preference: {matchFields: [{key: c}]}}]}}, tolerations: [{key: a}, {key: b}]}");
        assertThat(history.place(list + "[0].preference.matchFields[0].key")).hasToString("prod.yaml:6:31");
        assertThat(history.place(list + "[0].preference.matchFields[0].values")).hasToString("prod.yaml:6:25");
        assertThat(history.of(list + "[1].weight")).isEmpty();
        assertThat(history.place("tolerations[1].key")).hasToString("prod.yaml:5:31");
        assertThat(history.home(list + "[0].preference.matchFields[0].operator"))
                .hasToString("prod.yaml:6:25");
        assertThat(history.deepest("tolerations", List.of("1", "key"))).isEqualTo("tolerations[1].key");
        assertThat(history.deepest("tolerations", List.of("1", "effect"))).isEqualTo("tolerations[1]");
        assertThat(history.below("")).containsExactly(list, "tolerations");
        assertThat(history.below("tolerations[0]")).containsExactly("tolerations[0].key");
    }
}

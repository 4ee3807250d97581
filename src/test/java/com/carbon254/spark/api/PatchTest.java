package com.carbon254.spark.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A patch merges as Kubernetes does, and says where each of its fields went. */
class PatchTest {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // what is there | what is laid over it | what comes of it
                "{hostname: a}                               | {subdomain: b}                           | {hostname: a, subdomain: b}",
                "{hostname: a}                               | {hostname: b}                            | {hostname: b}",
                "{nodeSelector: {a: b, c: d}}                | {nodeSelector: {c: e, f: g}}             | {nodeSelector: {a: b, c: e, f: g}}",
                "{containers: [{name: a, image: x}]}         | {containers: [{name: a, tty: true}]}     | {containers: [{image: x, name: a, tty: true}]}",
                "{containers: [{name: a}]}                   | {containers: [{name: b}]}                | {containers: [{name: a}, {name: b}]}",
                "{volumes: [{name: a, emptyDir: {}}]}        | {volumes: [{name: a, hostPath: {path: x}}]} | {volumes: [{hostPath: {path: x}, name: a}]}",
                "{containers: [{name: a, volumeMounts: [{mountPath: /x, name: v}]}]} | {containers: [{name: a, volumeMounts: [{mountPath: /y, name: v}, {mountPath: /x, name: w}]}]} | {containers: [{name: a, volumeMounts: [{mountPath: /x, name: w}, {mountPath: /y, name: v}]}]}",
                "{containers: [{name: a, env: [{name: X, value: v}]}]} | {containers: [{name: a, env: [{name: X, valueFrom: {fieldRef: {fieldPath: y}}}]}]} | {containers: [{env: [{name: X, valueFrom: {fieldRef: {fieldPath: y}}}], name: a}]}",
                "{containers: [{name: a, envFrom: [{prefix: p}]}]} | {containers: [{name: a, envFrom: [{prefix: q}, {prefix: p}]}]} | {containers: [{envFrom: [{prefix: p}, {prefix: q}], name: a}]}",
                "{containers: [{name: a, args: [x, y]}]}     | {containers: [{name: a, args: [z]}]}     | {containers: [{args: [z], name: a}]}",
                "{tolerations: [{key: a}]}                   | {tolerations: [{key: b}]}                | {tolerations: [{key: b}]}",
                "{hostAliases: [{ip: 10.0.0.1, hostnames: [a]}]} | {hostAliases: [{ip: 10.0.0.1, hostnames: [b]}, {ip: 10.0.0.2}]} | {hostAliases: [{hostnames: [b], ip: 10.0.0.1}, {ip: 10.0.0.2}]}"
            })
    void objectsMergeByFieldAndListsByName(String whole, String fields, String expected) throws IOException {
        PodTemplateSpec merged = pod(fields).over(template(whole)).value();

        assertThat(JSON.<JsonNode>valueToTree(merged.getSpec())).isEqualTo(YAML.readTree(expected));
    }

    @Test
    void originsNameTheFieldsWhereTheyStandNow() throws IOException {
        Patch<PodTemplateSpec> patch = new Patch<>(PodTemplateSpec.class, (ObjectNode) YAML.readTree("""
                        metadata: {annotations: {example.com/a: b}}
                        spec:
                          containers:
                            - {name: new, image: x}
                            - {name: old, tty: true}
                        """));

        assertThat(patch.over(template("{containers: [{name: old}]}")).origins())
                .containsExactly(
                        entry("/metadata", "metadata"),
                        entry("/spec/containers/0/name", "spec.containers[1].name"),
                        entry("/spec/containers/0/tty", "spec.containers[1].tty"),
                        entry("/spec/containers/1", "spec.containers[0]"));
    }

    @Test
    void fieldsAreNamedByIndexAndByName() throws IOException {
        assertThat(pod("{containers: [{name: a, args: [x]}]}").fields())
                .containsExactly(
                        new Patch.Field("spec", "spec", ""),
                        new Patch.Field("spec.containers", "spec.containers", ""),
                        new Patch.Field("spec.containers[0]", "spec.containers[a]", ""),
                        new Patch.Field("spec.containers[0].name", "spec.containers[a].name", "a"),
                        new Patch.Field("spec.containers[0].args", "spec.containers[a].args", ""),
                        new Patch.Field("spec.containers[0].args[0]", "spec.containers[a].args[]", "x"));
    }

    @Test
    void wholeStaysAsItIs() throws IOException {
        PodTemplateSpec whole = template("{hostname: a}");

        pod("{hostname: b}").over(whole);

        assertThat(whole).isEqualTo(template("{hostname: a}"));
    }

    private static Patch<PodTemplateSpec> pod(String spec) throws IOException {
        return new Patch<>(PodTemplateSpec.class, (ObjectNode) YAML.readTree("{spec: " + spec + "}"));
    }

    private static PodTemplateSpec template(String spec) throws IOException {
        return YAML.readValue("{spec: " + spec + "}", PodTemplateSpec.class);
    }
}

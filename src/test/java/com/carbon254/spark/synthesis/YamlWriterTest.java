package com.carbon254.spark.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.output.Elsewhere;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class YamlWriterTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<String> scalarsThatOtherwiseMeanSomethingElse() {
        return List.of(
                "yes",
                "no",
                "Yes",
                "NO",
                "on",
                "off",
                "On",
                "OFF",
                "y",
                "n",
                "Y",
                "N",
                "true",
                "false",
                "True",
                "FALSE",
                "~",
                "null",
                "Null",
                "NULL",
                "",
                "1e3",
                "1E3",
                "1.5e-7",
                "0x1F",
                "0b101",
                "0o17",
                "012",
                "08",
                "1_000",
                "1_0.5",
                "-1",
                "+1",
                "0",
                "1.",
                ".5",
                "-.5",
                ".inf",
                "-.INF",
                ".nan",
                "1:30",
                "190:20:30",
                "2026-11-22",
                "2026-11-22T10:00:00Z",
                "2001-12-14 21:59:43.10 -5",
                "=",
                "<<",
                "1.0",
                "3.5",
                "1__0",
                "123456789012345678901");
    }

    static List<String> textsOfEveryShape() {
        List<String> texts = new ArrayList<>(scalarsThatOtherwiseMeanSomethingElse());
        texts.addAll(List.of(
                "plain",
                "two words",
                "3.5.7",
                "1Gi",
                "500m",
                "a: b",
                "a:",
                ":a",
                "a #b",
                "#a",
                "a#b",
                "- a",
                "-",
                "--",
                "---",
                "...",
                "? a",
                "?",
                "! a",
                "!tag",
                "& a",
                "&anchor",
                "*alias",
                "* a",
                "%percent",
                "@at",
                "`tick`",
                "'quoted'",
                "\"quoted\"",
                "it's",
                "back\\slash",
                "{a: b}",
                "[a]",
                ", a",
                "a, b",
                "| a",
                "> a",
                " leading",
                "trailing ",
                "tab\tinside",
                "\tleading tab",
                "trailing tab\t",
                "\t",
                " ",
                "  ",
                "line\n",
                "line\nline",
                "line\nline\n",
                "line\nline\n\n",
                "\n",
                "\n\n",
                "\nline",
                "\n\nline\n",
                "line\n\nline\n",
                " line\nline\n",
                "  line\n line\n",
                "line \nline\n",
                "line\n \nline\n",
                "line\n\t\nline\n",
                "\tline\nline\n",
                "line\n\tline\n",
                "line\nline ",
                "line\nline\t",
                "# comment\nline\n",
                "a: b\n- c\n",
                "---\nline\n",
                "line\n---\nline\n",
                "line\n...\n",
                "\r",
                "line\r\nline\r\n",
                "line\rline",
                "nel\u0085inside",
                "nel\u0085\nline\n",
                "ls\u2028inside",
                "ps\u2029\nline\n",
                "\u00a0nbsp\u00a0",
                "bom\ufeffinside",
                "\ufeff",
                "zero\u0000byte",
                "bell\u0007",
                "escape\u001b[0m\n",
                "delete\u007f",
                "c1\u009f",
                "ümlaut",
                "日本語\nテキスト\n",
                "emoji 😀",
                "emoji 😀\nline\n",
                "नेपाल",
                "İstanbul ı",
                "x".repeat(5000),
                ("word ".repeat(1000) + "end"),
                ("word ".repeat(1000) + "\nend\n"),
                "${env:HOME}",
                "{{ .Values.x }}",
                "%d %m%n",
                "a=b\nc=d\n",
                "key: |\n  block\n",
                "\"",
                "'",
                "\\",
                "\\n",
                "\\L",
                "\\P",
                "\\L\u2028\\P\u2029",
                "a \\L: b",
                "\u2028",
                "line\n\\L\n",
                "\\L\n\\P",
                "line\\\nline\n",
                " \n",
                "\n ",
                " \n ",
                "x\n\n\n",
                "\n\n\nx"));
        return texts;
    }

    @ParameterizedTest
    @MethodSource("textsOfEveryShape")
    void everyTextIsReadBackAsItWas(String text) throws IOException {
        ObjectNode object = JSON.createObjectNode();
        object.putObject("data").put("value", text).put("next", "x");
        object.putArray("list").add(text).addObject().put("value", text).put("next", text);
        object.putObject("last").put("value", text);

        String yaml = YamlWriter.write(List.of(object, object));

        assertThat(asYaml12(yaml)).containsExactly(object, object);
        assertThat(asYaml11(yaml)).containsExactly(object, object);
        assertThat(asJacksonReads(yaml)).containsExactly(object, object);
        assertThat(yaml).endsWith("\n").doesNotEndWith("\n\n").doesNotContain("\r");
    }

    @ParameterizedTest
    @MethodSource("textsOfEveryShape")
    void everyTextCanBeAKey(String text) throws IOException {
        ObjectNode object = JSON.createObjectNode();
        object.putObject("data").put(text, "value").put("next", "x");

        String yaml = YamlWriter.write(List.of(object));

        assertThat(asYaml12(yaml)).containsExactly(object);
        assertThat(asYaml11(yaml)).containsExactly(object);
    }

    @ParameterizedTest
    @MethodSource("scalarsThatOtherwiseMeanSomethingElse")
    void aTextThatLooksLikeAnotherTypeIsQuoted(String text) {
        ObjectNode object = JSON.createObjectNode().put("value", text);

        String yaml = YamlWriter.write(List.of(object));

        assertThat(yaml).isEqualTo(YamlWriter.HEADER + "value: \"" + text + "\"\n");
    }

    @Test
    void aFileReadsAsPeopleWriteIt() throws IOException {
        JsonNode configMap = JSON.readTree("""
                {"apiVersion": "v1", "kind": "ConfigMap",
                 "metadata": {"labels": {"app.kubernetes.io/name": "spark"}, "name": "spark-defaults"},
                 "data": {"spark-defaults.conf": "spark.a  1\\n\\nspark.b  2 # x\\n", "version": "3.5"},
                 "numbers": [1, 18080, true], "objects": [{"name": "a", "cpu": "500m"}, {"name": "b"}], "empty": {}}
                """);

        String yaml = YamlWriter.write(List.of(configMap));

        assertThat(yaml).isEqualTo("""
                        # Made by spark-platform from your environment files. The next run overwrites what is edited here.
                        apiVersion: v1
                        kind: ConfigMap
                        metadata:
                          labels:
                            app.kubernetes.io/name: spark
                          name: spark-defaults
                        data:
                          spark-defaults.conf: |
                            spark.a  1

                            spark.b  2 # x
                          version: "3.5"
                        numbers:
                          - 1
                          - 18080
                          - true
                        objects:
                          - name: a
                            cpu: 500m
                          - name: b
                        empty: {}
                        """);
    }

    @Test
    void theBytesDependOnNeitherLocaleNorTimeZone() throws IOException {
        JsonNode object = JSON.readTree("{\"TITLE\": \"NO\", \"I\": \"INFO\", \"number\": 1234567.5, \"on\": 1}");
        String here = YamlWriter.write(List.of(object));

        String elsewhere = Elsewhere.call(() -> YamlWriter.write(List.of(object)));

        assertThat(elsewhere).isEqualTo(here);
    }

    private static List<JsonNode> asYaml12(String yaml) {
        List<JsonNode> documents = new ArrayList<>();
        new Load(LoadSettings.builder().build())
                .loadAllFromString(yaml)
                .forEach(document -> documents.add(JSON.valueToTree(document)));
        return documents;
    }

    private static List<JsonNode> asYaml11(String yaml) {
        List<JsonNode> documents = new ArrayList<>();
        new Yaml(new SafeConstructor(new LoaderOptions()))
                .loadAll(yaml)
                .forEach(document -> documents.add(JSON.valueToTree(document)));
        return documents;
    }

    private static List<JsonNode> asJacksonReads(String yaml) throws IOException {
        return new YAMLMapper()
                .readerFor(JsonNode.class)
                .<JsonNode>readValues(yaml)
                .readAll();
    }
}

package com.carbon254.spark.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Editors judge by ECMA-262 what the program judges by Java: one Node process says what an editor would. */
final class EditorVerdictsTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void javaAndJavaScriptReadEveryExpressionAlike() throws IOException {
        List<TextSamples> samples = TextSamples.all().toList();

        List<List<Boolean>> javaScript = ask(samples);

        for (int i = 0; i < samples.size(); i++) {
            Syntax syntax = samples.get(i).syntax();
            assertThat(javaScript.get(i))
                    .as("%s on %s", samples.get(i), texts(samples.get(i)))
                    .isEqualTo(
                            texts(samples.get(i)).stream().map(syntax::admits).toList());
        }
    }

    private static List<List<Boolean>> ask(List<TextSamples> samples) throws IOException {
        Process node = new ProcessBuilder("node", "src/test/resources/values/verdicts.js")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (OutputStream input = node.getOutputStream()) {
            input.write(JSON.writeValueAsBytes(
                    samples.stream().map(EditorVerdictsTest::question).toList()));
        }
        String answer = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return JSON.readValue(answer, new TypeReference<>() {});
    }

    private static Map<String, Object> question(TextSamples samples) {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("pattern", samples.syntax().pattern().pattern());
        question.put("maxLength", samples.syntax().maxLength());
        question.put("texts", texts(samples));
        return question;
    }

    /** All samples, and texts that other values are made of. */
    private static List<String> texts(TextSamples samples) {
        List<String> texts = new ArrayList<>(samples.accepts());
        texts.addAll(samples.refuses());
        TextSamples.all()
                .flatMap(other -> Stream.of(other.accepts(), other.refuses()))
                .forEach(texts::addAll);
        return texts;
    }
}

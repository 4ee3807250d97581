package com.carbon254.spark.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.golden.Scenario;
import com.carbon254.spark.userdata.OwnFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The same environments give the same bytes, however their files are written and wherever the program runs. */
@OwnFolder
final class SameBytesTest {

    @TempDir
    private Path temporary;

    static List<Path> environments() {
        return List.of(
                Scenario.platform().in(),
                Scenario.called("values-survive-the-format-of-their-file").in());
    }

    @Test
    void otherOrderIsAnotherOrder() {
        assertThat(reversed("a: 1\nb: {c: x, d: [2, 3]}\n")).isEqualTo("b:\n  d: [2, 3]\n  c: x\na: 1\n");
    }

    @ParameterizedTest
    @MethodSource("environments")
    void secondTime(Path environments) {
        assertSameBytes(GeneratorRuns.again(environments), environments);
    }

    @ParameterizedTest
    @MethodSource("environments")
    void inTurkeyOnAClockOfNepal(Path environments) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));

            assertSameBytes(GeneratorRuns.again(environments), environments);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("environments")
    void fromFilesWithLineEndsOfWindows(Path environments) throws IOException {
        Path copy = copy(environments, text -> text.replace("\n", "\r\n"));

        assertSameBytes(GeneratorRuns.again(copy), environments);
    }

    @ParameterizedTest
    @MethodSource("environments")
    void fromFilesWithKeysInAnotherOrder(Path environments) throws IOException {
        Path copy = copy(environments, SameBytesTest::reversed);

        assertSameBytes(GeneratorRuns.again(copy), environments);
    }

    private static void assertSameBytes(Generator.Outcome outcome, Path environments) {
        Generator.Outcome first = GeneratorRuns.once(environments);
        assertThat(outcome.report().lines()).isEqualTo(first.report().lines());
        assertThat(outcome.trees()).isNotEmpty().isEqualTo(first.trees());
    }

    private Path copy(Path environments, UnaryOperator<String> change) throws IOException {
        Path copy = temporary.resolve(environments.getFileName());
        try (Stream<Path> files = Files.walk(environments)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(environments.relativize(file));
                Files.createDirectories(target.getParent());
                String text = Files.readString(file);
                Files.writeString(target, file.toString().endsWith(".yaml") ? change.apply(text) : text);
            }
        }
        return copy;
    }

    private static String reversed(String yaml) {
        LoadSettings reading =
                LoadSettings.builder().setSchema(new CoreSchema()).build();
        DumpSettings writing =
                DumpSettings.builder().setSchema(new CoreSchema()).build();
        return new Dump(writing).dumpToString(reversed(new Load(reading).loadFromString(yaml)));
    }

    private static @Nullable Object reversed(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
        Collections.reverse(entries);
        Map<Object, @Nullable Object> reversed = new LinkedHashMap<>();
        entries.forEach(entry -> reversed.put(entry.getKey(), reversed(entry.getValue())));
        return reversed;
    }
}

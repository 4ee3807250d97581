package com.carbon254.spark.value;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * Texts for one type of value.
 *
 * @param type the type
 * @param says what a refusal calls it
 * @param accepts texts that are taken
 * @param refuses texts that are refused
 */
record TextSamples(Class<?> type, String says, List<String> accepts, List<String> refuses) {

    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(TextValue.class.getPackageName());

    private static final Path FILE = Path.of("src/test/resources/values/texts.yaml");
    private static final SortedMap<String, TextSamples> ALL = read();

    /** All samples, by the name of the type. */
    static Stream<TextSamples> all() {
        return ALL.values().stream();
    }

    /** The types of which the program has values. */
    static Stream<String> types() {
        return values().map(JavaClass::getSimpleName);
    }

    private static Stream<JavaClass> values() {
        return CLASSES.stream().filter(type -> type.isAssignableTo(TextValue.class) && !type.isInterface());
    }

    Syntax syntax() {
        try {
            return (Syntax) type.getField("SYNTAX").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    Object parse(String text) throws Throwable {
        try {
            return type.getMethod("parse", String.class).invoke(null, text);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** The whole message about a refused text. */
    String message(String text) {
        return "\"" + text + "\" is not " + says + "; for example \"" + syntax().example() + "\"";
    }

    /** One entry of the file. */
    private record Entry(String says, List<String> accepts, List<String> refuses) {}

    private static SortedMap<String, TextSamples> read() {
        Load yaml =
                new Load(LoadSettings.builder().setSchema(new FailsafeSchema()).build());
        SortedMap<String, TextSamples> samples = new TreeMap<>();
        try {
            Object all = yaml.loadFromString(Files.readString(FILE));
            new JsonMapper()
                    .convertValue(all, new TypeReference<TreeMap<String, Entry>>() {})
                    .forEach((name, entry) -> samples.put(
                            name, new TextSamples(type(name), entry.says(), entry.accepts(), entry.refuses())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return samples;
    }

    private static Class<?> type(String name) {
        return values().filter(type -> type.getSimpleName().equals(name))
                .map(JavaClass::reflect)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no value is called " + name));
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}

package com.carbon254.spark.promql;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A function of PromQL.
 *
 * @param name its name
 * @param result what it gives
 * @param parameters what it takes
 * @param optional how many of the last ones may be missing; -1 if the last one may also stand several times
 */
record Function(String name, ValueType result, List<ValueType> parameters, int optional) {

    private static final String FILE = "/promql/functions.tsv";
    private static final SortedMap<String, Function> ALL = read();

    static Optional<Function> find(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    int least() {
        return parameters.size() - Math.abs(optional);
    }

    int most() {
        return optional < 0 ? Integer.MAX_VALUE : parameters.size();
    }

    ValueType parameter(int index) {
        return parameters.get(Math.min(index, parameters.size() - 1));
    }

    private static SortedMap<String, Function> read() {
        SortedMap<String, Function> functions = new TreeMap<>();
        try (InputStream stream = Objects.requireNonNull(Function.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Function::of)
                    .forEach(function -> functions.put(function.name(), function));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return functions;
    }

    private static Function of(String line) {
        String[] columns = line.split("\t", -1);
        List<ValueType> parameters = columns[2].isEmpty()
                ? List.of()
                : Arrays.stream(columns[2].split(",", -1)).map(Function::type).toList();
        return new Function(columns[0], type(columns[1]), parameters, Integer.parseInt(columns[3]));
    }

    private static ValueType type(String word) {
        return ValueType.valueOf(word.toUpperCase(Locale.ROOT));
    }
}

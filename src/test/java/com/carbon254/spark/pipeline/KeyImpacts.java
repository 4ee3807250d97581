package com.carbon254.spark.pipeline;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.shape.KeyShape;
import com.carbon254.spark.config.shape.Shape;
import com.carbon254.spark.config.shape.Shape.MapShape;
import com.carbon254.spark.config.shape.Shape.RecordShape;
import com.carbon254.spark.config.shape.Shapes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The table that says which rules judge a change of which key. */
final class KeyImpacts {

    /** What stands in place of a rule where no object differs. */
    static final String NOTHING = "nothing";

    private static final Path TABLE = Path.of("src/test/resources/impacts/keys.tsv");

    private KeyImpacts() {}

    /**
     * A line of the table.
     *
     * @param key a key, or one above it
     * @param rules the ids of rules
     * @param what what is to know
     */
    record Row(String key, List<String> rules, String what) {

        /** Whether the line is about a key, as the reference or a finding writes it. */
        boolean covers(String path) {
            String expression = Pattern.quote(key).replaceAll("<[a-z ]+>", "\\\\E[^.]+\\\\Q");
            return Pattern.matches(expression + "([.].*)?", path);
        }
    }

    /** The lines, in the order of the file. */
    static List<Row> rows() {
        try {
            return Files.readAllLines(TABLE).stream()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Row(cells[0], List.of(cells[1].split(", ")), cells[2]))
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The line that holds for a key: the one with the longest name. */
    static Optional<Row> of(String path) {
        return rows().stream()
                .filter(row -> row.covers(path))
                .max(Comparator.comparingInt(row -> row.key().length()));
    }

    /** Every key of the files, as the reference writes it: {@code jobs.<job>.driver.cores}. */
    static List<String> keys() {
        List<String> keys = new ArrayList<>();
        collect("", Shapes.of(Environment.class), keys);
        return keys;
    }

    private static void collect(String path, Shape shape, List<String> keys) {
        if (shape instanceof RecordShape record) {
            for (KeyShape key : record.keys()) {
                collect(path.isEmpty() ? key.name() : path + "." + key.name(), key.shape(), keys);
            }
        } else if (shape instanceof MapShape map && map.value() instanceof RecordShape) {
            collect(path + ".<" + map.noun() + ">", map.value(), keys);
        } else {
            keys.add(path);
        }
    }
}

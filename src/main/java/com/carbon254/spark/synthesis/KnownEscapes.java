package com.carbon254.spark.synthesis;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes the line ends of Unicode by their numbers: YAML has an escape of its own for each, which snakeyaml-engine does
 * not read, and fabric8's client reads by it. The emitter hands over an escape by itself and whole; what a text holds
 * comes in another way, as a part of that text.
 */
final class KnownEscapes extends FilterWriter {

    KnownEscapes(Writer writer) {
        super(writer);
    }

    @Override
    public void write(String text) throws IOException {
        super.write(known(text));
    }

    private static String known(String escape) {
        return switch (escape) {
            case "\\L" -> "\\u2028";
            case "\\P" -> "\\u2029";
            default -> escape;
        };
    }
}

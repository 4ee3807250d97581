package com.carbon254.spark.own;

import com.carbon254.spark.config.source.SourceReader;
import com.carbon254.spark.config.source.SourceStream;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads a file that a team has written back from a tree, as it was read before it went there. */
public final class OwnText {

    private OwnText() {}

    /** The objects in a text; empty if it is no YAML. */
    public static Optional<List<ObjectNode>> objects(String file, String text) {
        SourceStream read = SourceReader.readStream(text.getBytes(StandardCharsets.UTF_8), file);
        return read.findings().isEmpty()
                ? Optional.of(read.documents().stream().map(JsonOfNodes::object).toList())
                : Optional.empty();
    }
}

package com.carbon254.spark.finding.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes JSON in the same bytes on every machine. */
final class Written {

    static final ObjectMapper MAPPER = new ObjectMapper();

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    /** That of the library ends lines as the machine does. */
    private static final ObjectWriter WRITER =
            MAPPER.writer(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

    private Written() {}

    static String of(ObjectNode root) {
        try {
            return WRITER.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }
}

package com.carbon254.spark.workflows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** JSON as it is printed: alike on every machine. */
final class WorkflowJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private WorkflowJson() {}

    /** A tree over several lines, which end with a newline. */
    static String print(JsonNode tree) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(INDENT)
                .withArrayIndenter(INDENT);
        try {
            return JSON.writer(printer).writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a JSON tree is always printed", e);
        }
    }

    /** A tree in one line, for a text that holds JSON. */
    static String inLine(JsonNode tree) {
        return tree.toString();
    }
}

package com.carbon254.spark.text;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** {@code spark-env.sh}: environment variables for Spark's launch scripts, which source it with a POSIX shell. */
public final class ShellExports {

    private static final Template TEMPLATE = Template.of("spark-env.sh");

    private ShellExports() {}

    /** The script that exports these variables. */
    public static String render(SortedMap<String, String> variables) {
        Map<String, Object> values = new TreeMap<>();
        values.put(
                "exports",
                variables.entrySet().stream()
                        .map(variable ->
                                new Export(ShellText.name(variable.getKey()), ShellText.word(variable.getValue())))
                        .toList());
        return TEMPLATE.render(values);
    }

    /** What the template sees of a variable; public, as Velocity calls its accessors. */
    public record Export(Escaped name, Escaped value) {}
}

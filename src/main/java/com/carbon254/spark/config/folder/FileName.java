package com.carbon254.spark.config.folder;

import java.util.List;
import java.util.Locale;

/**
 * The name of a file, and whether its owner may have meant it as an environment or a job.
 *
 * @param text the last part of its path
 */
record FileName(String text) {

    /** How the files end that are read. */
    static final String YAML = ".yaml";

    /** JSON is YAML, so a user may try it. */
    private static final List<String> MEANT = List.of(YAML, ".yml", ".json");

    /** What an editor reads, beside the files that it checks. */
    private static final List<String> SCHEMAS = List.of("schema.json", "team-schema.json");

    /**
     * Whether a file of this name looks like one that is read. Hidden files, schemas of editors, their backups
     * ({@code dev.yaml~}, {@code dev.yaml.bak}) and whatever has another ending do not.
     */
    boolean isMeant() {
        String lower = text.toLowerCase(Locale.ROOT);
        return !isHidden(text) && !SCHEMAS.contains(lower) && MEANT.stream().anyMatch(lower::endsWith);
    }

    /** Whether it ends as the files that are read. */
    boolean isYaml() {
        return text.endsWith(YAML);
    }

    /** The name without its ending. */
    String stem() {
        return text.substring(0, text.lastIndexOf('.'));
    }

    /** Whether a file or folder of this name is hidden. */
    static boolean isHidden(String name) {
        return name.startsWith(".");
    }
}

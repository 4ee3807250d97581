package com.carbon254.spark.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the README shows. */
public final class Readme {

    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    private Readme() {}

    /** The first block of YAML in a section. */
    public static String block(String section) throws IOException {
        String text = Files.readString(Path.of("README.md"));
        Matcher block = YAML.matcher(text);
        if (!block.find(text.indexOf("\n## " + section + "\n"))) {
            throw new IllegalStateException("no block of YAML below " + section);
        }
        return block.group(1);
    }
}

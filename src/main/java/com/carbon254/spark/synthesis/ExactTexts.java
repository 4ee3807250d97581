package com.carbon254.spark.synthesis;

import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Jackson's YAML without its one way to lose text: it makes a literal block of every text with several lines, but a
 * block cannot hold all texts. Those stand between quotes.
 */
final class ExactTexts extends JsonGeneratorDelegate {

    /**
     * Line ends of Unicode, which YAML 1.1 and 1.2 read differently, and the empty lines at the end of a text, which
     * would be the empty lines at the end of a file.
     */
    private static final Pattern UNFIT_FOR_BLOCKS = Pattern.compile("[\\x{85}\\u2028\\u2029]|\\n\\n\\z|\\A\\n\\z");

    private final YAMLGenerator yaml;

    ExactTexts(YAMLGenerator yaml) {
        super(yaml, false);
        this.yaml = yaml;
    }

    @Override
    public void writeString(String text) throws IOException {
        if (!UNFIT_FOR_BLOCKS.matcher(text).find()) {
            yaml.writeString(text);
            return;
        }
        yaml.disable(YAMLGenerator.Feature.MINIMIZE_QUOTES);
        yaml.writeString(text);
        yaml.enable(YAMLGenerator.Feature.MINIMIZE_QUOTES);
    }
}

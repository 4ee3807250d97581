package com.carbon254.spark.config.source;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a text without quotes is to kubectl and Argo CD, which read YAML 1.1 (sigs.k8s.io/yaml, goyaml.v2, resolve.go),
 * where that is something else than YAML 1.2 has it.
 *
 * @param meaning what it is to them
 * @param newer what it is in YAML 1.2
 * @param remedy how to write it
 */
record OlderYaml(String meaning, String newer, String remedy) {

    private static final List<String> YES = List.of("y", "Y", "yes", "Yes", "YES", "on", "On", "ON");
    private static final List<String> NO = List.of("n", "N", "no", "No", "NO", "off", "Off", "OFF");
    private static final Pattern OCTAL = Pattern.compile("[-+]?0[0-7]+");
    private static final Pattern OTHER_NUMBER = Pattern.compile("[-+]?(0b[01_]+|[0-9][0-9_]*_[0-9_]*)");
    private static final String MERGE_KEY = "<<";
    private static final int EIGHT = 8;

    /** The older meaning of a text; empty if both are the same. */
    static Optional<OlderYaml> meaning(String text) {
        if (YES.contains(text) || NO.contains(text)) {
            String word = String.valueOf(YES.contains(text));
            return Optional.of(new OlderYaml(word, "a text", "write " + word + ", or put it in quotes"));
        }
        if (OCTAL.matcher(text).matches()) {
            BigInteger number = new BigInteger(text, EIGHT);
            return Optional.of(new OlderYaml("the number " + number, "another number", "write " + number));
        }
        if (OTHER_NUMBER.matcher(text).matches()) {
            return Optional.of(new OlderYaml("a number", "a text", "write its digits alone, or put it in quotes"));
        }
        return text.equals(MERGE_KEY)
                ? Optional.of(new OlderYaml("a merge", "a key like others", "write out the keys that it stands for"))
                : Optional.empty();
    }
}

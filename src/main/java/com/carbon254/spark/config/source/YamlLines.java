package com.carbon254.spark.config.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file as the lines that its author sees, for a file that is no YAML: what stands where a key stands, how far it is
 * indented, what follows it. Lines are counted from 0.
 *
 * @param lines the lines, without their ends
 */
record YamlLines(List<String> lines) {

    /** Spaces, dashes of list items, a key without quotes, a colon, the rest. */
    private static final Pattern KEY = Pattern.compile("^((?: |- )*)([^\\s#'\"{\\[:][^:]*?) *:(?: +(.*))?$");

    private static final Pattern INDENT = Pattern.compile("^ *");
    private static final Pattern ITEM = Pattern.compile("^ *- +");
    private static final Pattern COMMENT = Pattern.compile(" +#.*$");
    private static final Pattern NO_TEXT = Pattern.compile("^\\s*(#.*)?$");

    YamlLines {
        lines = List.copyOf(lines);
    }

    static YamlLines of(String text) {
        return new YamlLines(List.of(text.split("\\r\\n?|\\n", -1)));
    }

    /** A line; an empty one beyond the end. */
    String line(int number) {
        return number >= 0 && number < lines.size() ? lines.get(number) : "";
    }

    /** Whether a line holds neither a key nor a value. */
    boolean isBlank(int number) {
        return NO_TEXT.matcher(line(number)).matches();
    }

    /** The line before this one that holds something; -1 if there is none. */
    int before(int number) {
        int line = number - 1;
        while (line >= 0 && isBlank(line)) {
            line--;
        }
        return line;
    }

    /** The key of a line, if it has one. */
    Optional<String> key(int number) {
        return match(number).map(matcher -> matcher.group(2));
    }

    /** What follows the key of a line, without a comment; empty if nothing does. */
    String value(int number) {
        return match(number)
                .map(matcher -> matcher.group(3))
                .map(value -> COMMENT.matcher(value).replaceFirst("").strip())
                .orElse("");
    }

    /** What stands in a line, without its indentation and a comment. */
    String content(int number) {
        return COMMENT.matcher(line(number)).replaceFirst("").strip();
    }

    /** How many spaces stand before the key, or before the text of a line without one; dashes count as spaces. */
    int column(int number) {
        return match(number)
                .map(matcher -> matcher.group(1).length())
                .orElseGet(() -> end(ITEM.matcher(line(number)).find() ? ITEM : INDENT, number));
    }

    /** How many spaces stand at the beginning of a line. */
    int indent(int number) {
        return end(INDENT, number);
    }

    /** Where the value of a line begins. */
    int valueColumn(int number) {
        return match(number)
                .filter(matcher -> matcher.group(3) != null)
                .map(matcher -> matcher.start(3))
                .orElseGet(() -> column(number));
    }

    /** The keys that lead to a line, its own last; read off the indentation. */
    String path(int number) {
        Deque<String> keys = new ArrayDeque<>();
        int bound = key(number).isPresent() || isBlank(number) ? Integer.MAX_VALUE : column(number);
        for (int line = number; line >= 0 && bound > 0; line--) {
            if (!isBlank(line) && column(line) < bound && key(line).isPresent()) {
                key(line).ifPresent(keys::addFirst);
                bound = column(line);
            }
        }
        return String.join(".", keys);
    }

    /** The keys that lead to what follows a line: its own among them if it has no value. */
    String pathBelow(int number) {
        return value(number).isEmpty() ? path(number) : pathAbove(number);
    }

    /** The keys that lead to a line, without its own. */
    String pathAbove(int number) {
        String path = path(number);
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }

    private int end(Pattern pattern, int number) {
        Matcher matcher = pattern.matcher(line(number));
        return matcher.find() ? matcher.end() : 0;
    }

    private Optional<Matcher> match(int number) {
        Matcher matcher = KEY.matcher(line(number));
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }
}

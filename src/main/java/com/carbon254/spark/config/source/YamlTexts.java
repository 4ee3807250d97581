package com.carbon254.spark.config.source;

import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Faults in texts, and in lists and mappings within a line: quotes, brackets, and signs that YAML keeps for itself.
 */
final class YamlTexts {

    private static final Pattern RESERVED = Pattern.compile("found character '(.)' that cannot start any token.*");
    private static final Pattern UNKNOWN_ESCAPE = Pattern.compile("found unknown escape character (.).*");
    private static final String ALIAS = "which YAML takes for an alias";
    private static final String IN_QUOTES = "quoted scalar";

    private final YamlFault fault;
    private final YamlLines lines;

    YamlTexts(YamlFault fault) {
        this.fault = fault;
        this.lines = fault.lines();
    }

    Optional<Finding> escape() {
        Matcher escape = UNKNOWN_ESCAPE.matcher(fault.problem());
        return escape.matches()
                ? Optional.of(YamlFault.finding(
                        fault.mark(),
                        lines.path(fault.line()),
                        "\"\\" + escape.group(1) + "\" is no escape",
                        "in double quotes a backslash begins an escape",
                        "write the backslash twice, or put the text in single quotes"))
                : Optional.empty();
    }

    Optional<Finding> alias() {
        if (fault.context().contains("alias")
                && fault.begin().isPresent()
                && lines.value(fault.firstLine()).startsWith("[")) {
            int at = fault.begin().get().column() - 1;
            String item = lines.line(fault.firstLine())
                    .substring(at)
                    .split("[,\\]]", 2)[0]
                    .strip();
            return Optional.of(unquoted(fault.firstLine(), at, item, "*", ALIAS));
        }
        return Stream.of(fault.line(), fault.firstLine())
                .filter(line -> lines.value(line).startsWith("*"))
                .findFirst()
                .map(line -> unquoted(line, "*", ALIAS));
    }

    Optional<Finding> reserved() {
        Matcher reserved = RESERVED.matcher(fault.problem());
        return reserved.matches()
                        && lines.valueColumn(fault.line()) == fault.mark().column() - 1
                        && !lines.content(fault.line()).isEmpty()
                ? Optional.of(unquoted(fault.line(), reserved.group(1), "which YAML keeps for itself"))
                : Optional.empty();
    }

    private Finding unquoted(int line, String sign, String why) {
        String value = lines.key(line).isPresent()
                ? lines.value(line)
                : lines.line(line).substring(lines.column(line));
        return unquoted(line, lines.valueColumn(line), value, sign, why);
    }

    private Finding unquoted(int line, int at, String value, String sign, String why) {
        return YamlFault.finding(
                fault.at(line, at),
                lines.path(line),
                YamlFault.quoted(value) + " begins with '" + sign + "', " + why,
                "a text that begins with '" + sign + "' stands in quotes",
                "quote it: " + quote(value));
    }

    /** A quote without its end; the parser reads on, to the next quote or to the end of the file. */
    Optional<Finding> openQuote() {
        if (!fault.context().contains(IN_QUOTES) && !fault.isMissingEnd() && !fault.isMisplacedColon()) {
            return Optional.empty();
        }
        return IntStream.iterate(fault.line(), line -> line >= 0 && line > fault.line() - 3, line -> line - 1)
                .boxed()
                .filter(this::isOpenQuote)
                .map(Optional::of)
                .findFirst()
                .orElseGet(() -> fault.begin()
                        .filter(place -> fault.context().contains(IN_QUOTES))
                        .map(place -> place.line() - 1))
                .map(this::openQuote);
    }

    private Finding openQuote(int line) {
        int at = fault.context().contains(IN_QUOTES) && line == fault.firstLine()
                ? fault.begin().map(Place::column).orElse(1) - 1
                : lines.valueColumn(line);
        boolean single = lines.line(line).startsWith("'", at);
        return YamlFault.finding(
                fault.at(line, at),
                lines.path(line),
                "the " + (single ? "single" : "double") + " quote that opens here is not closed",
                "a text in quotes ends with the quote that it begins with",
                "close it on this line");
    }

    private boolean isOpenQuote(int line) {
        String value = lines.line(line)
                .substring(Math.min(lines.valueColumn(line), lines.line(line).length()));
        return (value.startsWith("\"") || value.startsWith("'")) && value.indexOf(value.charAt(0), 1) < 0;
    }

    /** Text behind a closed quote, most often an apostrophe in single quotes. */
    Optional<Finding> closedQuote() {
        String value = lines.value(fault.line());
        boolean begins = value.startsWith("'") || value.startsWith("\"");
        int end = begins ? value.indexOf(value.charAt(0), 1) : -1;
        if (!fault.isMissingEnd() || end < 0 || end == value.length() - 1) {
            return Optional.empty();
        }
        boolean single = value.startsWith("'");
        return Optional.of(YamlFault.finding(
                fault.at(fault.line(), lines.valueColumn(fault.line()) + end),
                lines.path(fault.line()),
                "text follows the quote that closes " + YamlFault.quoted(value.substring(1, end)),
                single
                        ? "a single quote inside of single quotes is written twice"
                        : "a text in quotes ends with its quote",
                single
                        ? "write the quote inside twice, or put the text in double quotes"
                        : "put the whole text in single quotes"));
    }

    Optional<Finding> openBracket() {
        boolean list = fault.context().contains("flow sequence");
        if ((!list && !fault.context().contains("flow mapping"))
                || fault.begin().isEmpty()) {
            return Optional.empty();
        }
        String closing = list ? "]" : "}";
        if (lines.line(fault.firstLine()).indexOf(closing, fault.begin().get().column()) >= 0) {
            return Optional.of(YamlFault.finding(
                    fault.mark(),
                    lines.path(fault.firstLine()),
                    "a comma is missing here, or a quote around a text",
                    "entries between brackets are separated by commas",
                    "write the comma, or put a text that holds one of , [ ] { } in quotes"));
        }
        return Optional.of(YamlFault.finding(
                fault.at(fault.firstLine(), fault.begin().get().column() - 1),
                lines.path(fault.firstLine()),
                "the '" + (list ? "[" : "{") + "' that opens here is not closed",
                (list ? "a list in brackets" : "a mapping in braces") + " ends with '" + closing + "'",
                "close it"));
    }

    /** A second colon in a line: what stands before it would be a key. */
    Optional<Finding> colonInText() {
        int value = lines.valueColumn(fault.line());
        if (!fault.isMisplacedColon()
                || lines.key(fault.line()).isEmpty()
                || fault.mark().column() - 1 <= value) {
            return Optional.empty();
        }
        return Optional.of(YamlFault.finding(
                fault.at(fault.line(), fault.mark().column() - 1),
                lines.path(fault.line()),
                "a colon and a space follow "
                        + YamlFault.quoted(lines.line(fault.line())
                                .substring(value, fault.mark().column() - 1)),
                "a colon and a space end a key, so a text that holds them stands in quotes",
                "quote it: " + quote(lines.value(fault.line()))));
    }

    /** The text in the quotes that it does not hold. */
    private static String quote(String text) {
        String quote = text.contains("\"") ? "'" : "\"";
        return quote + Summary.of(text) + quote;
    }
}

package com.carbon254.spark.config.source;

import com.carbon254.spark.finding.Finding;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Faults in how a file is laid out: its indentation, its keys and their colons. */
final class YamlLayout {

    private static final Pattern CONFLICT = Pattern.compile("^(<{7}|>{7}|={7})( .*)?$");
    private static final Pattern TAB = Pattern.compile("^ *\t\\s*(\\S*?):?(\\s.*)?$");
    private static final Pattern GLUED = Pattern.compile("([A-Za-z0-9_.-]+):((?!//)\\S.*)");
    private static final Pattern NO_KEY = Pattern.compile("([A-Za-z0-9_.-]+) +(\\S.*)");
    private static final Pattern BLOCK_TEXT = Pattern.compile("[|>][-+0-9]*");

    private final YamlFault fault;
    private final YamlLines lines;

    YamlLayout(YamlFault fault) {
        this.fault = fault;
        this.lines = fault.lines();
    }

    Optional<Finding> conflict() {
        return IntStream.range(0, lines.lines().size())
                .filter(line -> CONFLICT.matcher(lines.line(line)).matches())
                .mapToObj(line -> YamlFault.finding(
                        fault.at(line, 0),
                        "",
                        YamlFault.quoted(lines.line(line)) + " is a mark that git left where two changes met",
                        "a file holds one of the two",
                        "keep one of them, and remove the three marks"))
                .findFirst();
    }

    Optional<Finding> tab() {
        Matcher tab = TAB.matcher(lines.line(fault.line()));
        return tab.matches()
                ? Optional.of(YamlFault.finding(
                        fault.at(fault.line(), lines.line(fault.line()).indexOf('\t')),
                        lines.pathBelow(lines.before(fault.line())),
                        "a tab stands before " + YamlFault.quoted(tab.group(1)),
                        "YAML is indented by spaces",
                        "replace each tab by spaces"))
                : Optional.empty();
    }

    /** {@code key:value}, which YAML takes for one word. */
    Optional<Finding> glued() {
        return Stream.of(fault.firstLine(), fault.line(), lines.before(fault.line()))
                .filter(line -> GLUED.matcher(lines.content(line)).matches())
                .findFirst()
                .map(line -> YamlFault.finding(
                        fault.at(line, lines.column(line)),
                        lines.path(line),
                        YamlFault.quoted(lines.content(line)) + " has no space after the colon",
                        "a key is followed by a colon, a space and the value",
                        "write " + GLUED.matcher(lines.content(line)).replaceFirst("$1: $2")));
    }

    Optional<Finding> tooFarRight() {
        int above = lines.before(fault.line());
        String value = lines.value(above);
        int more = lines.column(fault.line()) - lines.column(above);
        if (!fault.isMisplacedColon()
                || above < 0
                || more <= 0
                || value.isEmpty()
                || BLOCK_TEXT.matcher(value).matches()) {
            return Optional.empty();
        }
        return Optional.of(indented(fault.line(), above, "less", more));
    }

    Optional<Finding> tooFarLeft() {
        if (!fault.isMissingEnd() || fault.begin().isEmpty()) {
            return Optional.empty();
        }
        int own = lines.indent(fault.line());
        int above = lines.before(fault.line());
        int other = above;
        for (int line = above; line >= 0 && lines.indent(line) > own; line = lines.before(line)) {
            other = lines.column(line) < lines.column(other) ? line : other;
        }
        return own > 0 && above >= 0 && lines.column(other) > own
                ? Optional.of(indented(fault.line(), other, "more", lines.column(other) - own))
                : Optional.empty();
    }

    private Finding indented(int line, int above, String more, int by) {
        int own = lines.line(line).stripLeading().startsWith("- ") ? lines.indent(line) : lines.column(line);
        int other = more.equals("less") ? own - by : own + by;
        return YamlFault.finding(
                fault.at(line, own),
                lines.pathAbove(above),
                YamlFault.quoted(lines.key(line).orElseGet(() -> lines.content(line))) + " is indented by "
                        + spaces(own) + ", and what stands before it by " + other,
                "keys of one mapping, and items of one list, begin in one column",
                "indent it by " + spaces(by) + " " + more);
    }

    private static String spaces(int number) {
        return number + (number == 1 ? " space" : " spaces");
    }

    Optional<Finding> noColon() {
        int line = fault.firstLine();
        Matcher words = NO_KEY.matcher(lines.content(line));
        if (!fault.problem().startsWith("could not find expected ':'")) {
            return Optional.empty();
        }
        return Optional.of(YamlFault.finding(
                fault.at(line, lines.column(line)),
                lines.path(line),
                YamlFault.quoted(lines.content(line)) + " has no colon",
                "a key is followed by a colon, a space and the value",
                words.matches() ? "write " + words.group(1) + ": " + words.group(2) : "write a colon after the key"));
    }
}

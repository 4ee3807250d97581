package com.carbon254.spark.config.source;

import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Says why a file is no YAML in the words of its author: which line, which key, which sign, and what to write. The
 * parser knows where it gave up, which may be far below the fault, and speaks of tokens; what a line looks like tells
 * more. Where no known fault is seen, the parser's own words are passed on.
 */
final class YamlFaults {

    private static final Pattern CONFLICT = Pattern.compile("^(<{7}|>{7}|={7})( .*)?$");
    private static final Pattern TAB = Pattern.compile("^ *\t\\s*(\\S*?):?(\\s.*)?$");
    private static final Pattern GLUED = Pattern.compile("([A-Za-z0-9_.-]+):((?!//)\\S.*)");
    private static final Pattern NO_KEY = Pattern.compile("([A-Za-z0-9_.-]+) +(\\S.*)");
    private static final Pattern RESERVED = Pattern.compile("found character '(.)' that cannot start any token.*");
    private static final Pattern UNKNOWN_ESCAPE = Pattern.compile("found unknown escape character (.).*");
    private static final Pattern BLOCK_TEXT = Pattern.compile("[|>][-+0-9]*");
    private static final String ALIAS = "which YAML takes for an alias";
    private static final String NOT_HERE = "mapping values are not allowed here";
    private static final String END_EXPECTED = "expected <block end>";
    private static final String IN_QUOTES = "quoted scalar";

    private final String file;
    private final YamlLines lines;
    private final String problem;
    private final String context;
    private final Place mark;
    private final Optional<Place> begin;

    private YamlFaults(String file, String text, MarkedYamlEngineException fault) {
        this.file = file;
        this.lines = YamlLines.of(text);
        this.problem = Objects.requireNonNullElse(fault.getProblem(), "it cannot be parsed");
        this.context = Objects.requireNonNullElse(fault.getContext(), "while parsing");
        this.begin = fault.getContextMark().map(this::place);
        this.mark = fault.getProblemMark().map(this::place).or(() -> begin).orElse(Place.start(file));
    }

    /** The finding for a text that the parser refused. */
    static Finding finding(String file, String text, MarkedYamlEngineException fault) {
        return new YamlFaults(file, text, fault).finding();
    }

    private Finding finding() {
        return Stream.<Supplier<Optional<Finding>>>of(
                        this::conflict,
                        this::tab,
                        this::escape,
                        this::alias,
                        this::reserved,
                        this::openQuote,
                        this::closedQuote,
                        this::glued,
                        this::openBracket,
                        this::colonInText,
                        this::tooFarRight,
                        this::tooFarLeft,
                        this::noColon)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(this::unknown);
    }

    /** The line that the parser gave up in, and the one that it was reading on from. */
    private int line() {
        return mark.line() - 1;
    }

    private int firstLine() {
        return begin.map(place -> place.line() - 1).orElse(line());
    }

    private Optional<Finding> conflict() {
        return IntStream.range(0, lines.lines().size())
                .filter(line -> CONFLICT.matcher(lines.line(line)).matches())
                .mapToObj(line -> fault(
                        at(line, 0),
                        "",
                        quoted(lines.line(line)) + " is a mark that git left where two changes met",
                        "a file holds one of the two",
                        "keep one of them, and remove the three marks"))
                .findFirst();
    }

    private Optional<Finding> tab() {
        Matcher tab = TAB.matcher(lines.line(line()));
        return tab.matches()
                ? Optional.of(fault(
                        at(line(), lines.line(line()).indexOf('\t')),
                        lines.pathBelow(lines.before(line())),
                        "a tab stands before " + quoted(tab.group(1)),
                        "YAML is indented by spaces",
                        "replace each tab by spaces"))
                : Optional.empty();
    }

    private Optional<Finding> escape() {
        Matcher escape = UNKNOWN_ESCAPE.matcher(problem);
        return escape.matches()
                ? Optional.of(new Finding(
                        Rule.YAML_SYNTAX,
                        mark,
                        lines.path(line()),
                        "\"\\" + escape.group(1) + "\" is no escape",
                        "in double quotes a backslash begins an escape",
                        "write the backslash twice, or put the text in single quotes"))
                : Optional.empty();
    }

    private Optional<Finding> alias() {
        if (context.contains("alias")
                && begin.isPresent()
                && lines.value(firstLine()).startsWith("[")) {
            int at = begin.get().column() - 1;
            String item =
                    lines.line(firstLine()).substring(at).split("[,\\]]", 2)[0].strip();
            return Optional.of(unquoted(firstLine(), at, item, "*", ALIAS));
        }
        return Stream.of(line(), firstLine())
                .filter(line -> lines.value(line).startsWith("*"))
                .findFirst()
                .map(line -> unquoted(line, "*", ALIAS));
    }

    private Optional<Finding> reserved() {
        Matcher reserved = RESERVED.matcher(problem);
        return reserved.matches()
                        && lines.valueColumn(line()) == mark.column() - 1
                        && !lines.content(line()).isEmpty()
                ? Optional.of(unquoted(line(), reserved.group(1), "which YAML keeps for itself"))
                : Optional.empty();
    }

    private Finding unquoted(int line, String sign, String why) {
        String value = lines.key(line).isPresent()
                ? lines.value(line)
                : lines.line(line).substring(lines.column(line));
        return unquoted(line, lines.valueColumn(line), value, sign, why);
    }

    private Finding unquoted(int line, int at, String value, String sign, String why) {
        return fault(
                at(line, at),
                lines.path(line),
                quoted(value) + " begins with '" + sign + "', " + why,
                "a text that begins with '" + sign + "' stands in quotes",
                "quote it: " + quote(value));
    }

    /** A quote without its end; the parser reads on, to the next quote or to the end of the file. */
    private Optional<Finding> openQuote() {
        if (!context.contains(IN_QUOTES) && !problem.startsWith(END_EXPECTED) && !problem.equals(NOT_HERE)) {
            return Optional.empty();
        }
        return IntStream.iterate(line(), line -> line >= 0 && line > line() - 3, line -> line - 1)
                .boxed()
                .filter(this::isOpenQuote)
                .map(Optional::of)
                .findFirst()
                .orElseGet(
                        () -> begin.filter(place -> context.contains(IN_QUOTES)).map(place -> place.line() - 1))
                .map(this::openQuote);
    }

    private Finding openQuote(int line) {
        int at = context.contains(IN_QUOTES) && line == firstLine()
                ? begin.map(Place::column).orElse(1) - 1
                : lines.valueColumn(line);
        boolean single = lines.line(line).startsWith("'", at);
        return fault(
                at(line, at),
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
    private Optional<Finding> closedQuote() {
        String value = lines.value(line());
        boolean begins = value.startsWith("'") || value.startsWith("\"");
        int end = begins ? value.indexOf(value.charAt(0), 1) : -1;
        if (!problem.startsWith(END_EXPECTED) || end < 0 || end == value.length() - 1) {
            return Optional.empty();
        }
        boolean single = value.startsWith("'");
        return Optional.of(fault(
                at(line(), lines.valueColumn(line()) + end),
                lines.path(line()),
                "text follows the quote that closes " + quoted(value.substring(1, end)),
                single
                        ? "a single quote inside of single quotes is written twice"
                        : "a text in quotes ends with its quote",
                single
                        ? "write the quote inside twice, or put the text in double quotes"
                        : "put the whole text in single quotes"));
    }

    /** {@code key:value}, which YAML takes for one word. */
    private Optional<Finding> glued() {
        return Stream.of(firstLine(), line(), lines.before(line()))
                .filter(line -> GLUED.matcher(lines.content(line)).matches())
                .findFirst()
                .map(line -> fault(
                        at(line, lines.column(line)),
                        lines.path(line),
                        quoted(lines.content(line)) + " has no space after the colon",
                        "a key is followed by a colon, a space and the value",
                        "write " + GLUED.matcher(lines.content(line)).replaceFirst("$1: $2")));
    }

    private Optional<Finding> openBracket() {
        boolean list = context.contains("flow sequence");
        if ((!list && !context.contains("flow mapping")) || begin.isEmpty()) {
            return Optional.empty();
        }
        String closing = list ? "]" : "}";
        if (lines.line(firstLine()).indexOf(closing, begin.get().column()) >= 0) {
            return Optional.of(new Finding(
                    Rule.YAML_SYNTAX,
                    mark,
                    lines.path(firstLine()),
                    "a comma is missing here, or a quote around a text",
                    "entries between brackets are separated by commas",
                    "write the comma, or put a text that holds one of , [ ] { } in quotes"));
        }
        return Optional.of(fault(
                at(firstLine(), begin.get().column() - 1),
                lines.path(firstLine()),
                "the '" + (list ? "[" : "{") + "' that opens here is not closed",
                (list ? "a list in brackets" : "a mapping in braces") + " ends with '" + closing + "'",
                "close it"));
    }

    /** A second colon in a line: what stands before it would be a key. */
    private Optional<Finding> colonInText() {
        int value = lines.valueColumn(line());
        if (!problem.equals(NOT_HERE) || lines.key(line()).isEmpty() || mark.column() - 1 <= value) {
            return Optional.empty();
        }
        return Optional.of(fault(
                at(line(), mark.column() - 1),
                lines.path(line()),
                "a colon and a space follow " + quoted(lines.line(line()).substring(value, mark.column() - 1)),
                "a colon and a space end a key, so a text that holds them stands in quotes",
                "quote it: " + quote(lines.value(line()))));
    }

    private Optional<Finding> tooFarRight() {
        int above = lines.before(line());
        String value = lines.value(above);
        int more = lines.column(line()) - lines.column(above);
        if (!problem.equals(NOT_HERE)
                || above < 0
                || more <= 0
                || value.isEmpty()
                || BLOCK_TEXT.matcher(value).matches()) {
            return Optional.empty();
        }
        return Optional.of(indented(line(), above, "less", more));
    }

    private Optional<Finding> tooFarLeft() {
        if (!problem.startsWith(END_EXPECTED) || begin.isEmpty()) {
            return Optional.empty();
        }
        int own = lines.indent(line());
        int above = lines.before(line());
        int other = above;
        for (int line = above; line >= 0 && lines.indent(line) > own; line = lines.before(line)) {
            other = lines.column(line) < lines.column(other) ? line : other;
        }
        return own > 0 && above >= 0 && lines.column(other) > own
                ? Optional.of(indented(line(), other, "more", lines.column(other) - own))
                : Optional.empty();
    }

    private Finding indented(int line, int above, String more, int by) {
        int own = lines.line(line).stripLeading().startsWith("- ") ? lines.indent(line) : lines.column(line);
        int other = more.equals("less") ? own - by : own + by;
        return fault(
                at(line, own),
                lines.pathAbove(above),
                quoted(lines.key(line).orElseGet(() -> lines.content(line))) + " is indented by " + spaces(own)
                        + ", and what stands before it by " + other,
                "keys of one mapping, and items of one list, begin in one column",
                "indent it by " + spaces(by) + " " + more);
    }

    private static String spaces(int number) {
        return number + (number == 1 ? " space" : " spaces");
    }

    private Optional<Finding> noColon() {
        int line = firstLine();
        Matcher words = NO_KEY.matcher(lines.content(line));
        if (!problem.startsWith("could not find expected ':'")) {
            return Optional.empty();
        }
        return Optional.of(fault(
                at(line, lines.column(line)),
                lines.path(line),
                quoted(lines.content(line)) + " has no colon",
                "a key is followed by a colon, a space and the value",
                words.matches() ? "write " + words.group(1) + ": " + words.group(2) : "write a colon after the key"));
    }

    /** What the parser says; it often notices a fault far below the line where it began, so that line is told, too. */
    private Finding unknown() {
        String said = begin.map(place -> problem + ", " + context + " from line " + place.line())
                .orElse(problem);
        return new Finding(
                Rule.YAML_SYNTAX,
                mark,
                lines.path(line()),
                "this is not YAML: " + said.replaceAll("\\s+", " "),
                "YAML 1.2 is expected",
                "mend the line, or the one before it");
    }

    private Place at(int line, int column) {
        return new Place(file, line + 1, column + 1);
    }

    private static Finding fault(Place place, String path, String problem, String allowed, String remedy) {
        return new Finding(Rule.YAML_SYNTAX, place, path, problem, allowed, remedy);
    }

    private static String quoted(String text) {
        return "\"" + Summary.of(text) + "\"";
    }

    /** The text in the quotes that it does not hold. */
    private static String quote(String text) {
        String quote = text.contains("\"") ? "'" : "\"";
        return quote + Summary.of(text) + quote;
    }

    private Place place(Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}

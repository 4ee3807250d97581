package com.carbon254.spark.config.source;

import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import java.util.Objects;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Where and why the parser gave up.
 *
 * @param file the name of the file
 * @param lines its text
 * @param problem what the parser says
 * @param context what it was reading
 * @param mark where it noticed
 * @param begin where what it was reading begins, if it says so
 */
record YamlFault(String file, YamlLines lines, String problem, String context, Place mark, Optional<Place> begin) {

    private static final String MISPLACED_COLON = "mapping values are not allowed here";
    private static final String MISSING_END = "expected <block end>";

    /** A fault in a text. */
    static YamlFault of(String file, String text, MarkedYamlEngineException fault) {
        Optional<Place> begin = fault.getContextMark().map(mark -> place(file, mark));
        return new YamlFault(
                file,
                YamlLines.of(text),
                Objects.requireNonNullElse(fault.getProblem(), "it cannot be parsed"),
                Objects.requireNonNullElse(fault.getContext(), "while parsing"),
                fault.getProblemMark()
                        .map(mark -> place(file, mark))
                        .or(() -> begin)
                        .orElse(Place.start(file)),
                begin);
    }

    /** The line that the parser gave up in, counted from zero. */
    int line() {
        return mark.line() - 1;
    }

    /** The line that it was reading on from, counted from zero. */
    int firstLine() {
        return begin.map(place -> place.line() - 1).orElse(line());
    }

    /** Whether the parser met a colon where no key can stand. */
    boolean isMisplacedColon() {
        return problem.equals(MISPLACED_COLON);
    }

    /** Whether the parser met something else where a mapping or a list had to end. */
    boolean isMissingEnd() {
        return problem.startsWith(MISSING_END);
    }

    /** A place in the file; line and column are counted from zero. */
    Place at(int line, int column) {
        return new Place(file, line + 1, column + 1);
    }

    static Finding finding(Place place, String path, String problem, String allowed, String remedy) {
        return new Finding(Rule.YAML_SYNTAX, place, path, problem, allowed, remedy);
    }

    static String quoted(String text) {
        return "\"" + Summary.of(text) + "\"";
    }

    private static Place place(String file, Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}

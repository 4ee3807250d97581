package com.carbon254.spark.config.source;

import com.carbon254.spark.finding.Finding;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Says why a file is no YAML in the words of its author: which line, which key, which sign, and what to write. The
 * parser knows where it gave up, which may be far below the fault, and speaks of tokens; what a line looks like tells
 * more. Where no known fault is seen, the parser's own words are passed on.
 */
final class YamlFaults {

    private YamlFaults() {}

    /** The finding for a text that the parser refused. */
    static Finding finding(String file, String text, MarkedYamlEngineException refusal) {
        YamlFault fault = YamlFault.of(file, text, refusal);
        YamlLayout layout = new YamlLayout(fault);
        YamlTexts texts = new YamlTexts(fault);
        return Stream.<Supplier<Optional<Finding>>>of(
                        layout::conflict,
                        layout::tab,
                        texts::escape,
                        texts::alias,
                        texts::reserved,
                        texts::openQuote,
                        texts::closedQuote,
                        layout::glued,
                        texts::openBracket,
                        texts::colonInText,
                        layout::tooFarRight,
                        layout::tooFarLeft,
                        layout::noColon)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> unknown(fault));
    }

    /** What the parser says; it often notices a fault far below the line where it began, so that line is told, too. */
    private static Finding unknown(YamlFault fault) {
        String said = fault.begin()
                .map(place -> fault.problem() + ", " + fault.context() + " from line " + place.line())
                .orElse(fault.problem());
        return YamlFault.finding(
                fault.mark(),
                fault.lines().path(fault.line()),
                "this is not YAML: " + said.replaceAll("\\s+", " "),
                "YAML 1.2 is expected",
                "mend the line, or the one before it");
    }
}

package com.carbon254.spark.golden;

import com.carbon254.spark.finding.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page that says of each rule what breaks it and what keeps it, made of the cases that it is tested with. */
final class RulesPage {

    private static final Path CASES = Path.of("src/test/resources");
    /** How a link from the page to a case begins. */
    private static final String HERE = "../../test/resources/";
    /** The folders with cases: of files by themselves, of the configuration, of objects. */
    private static final List<String> KINDS = List.of("findings", "rules", "check");

    private static final String FINDINGS = ".findings";
    private static final String SILENT = "silent-";

    private static final String INTRODUCTION = """
            # Rules

            <!-- Made from the rules and the cases under src/test/resources; edits are lost. -->

            What each rule asks for, what the program says where it is broken, and the cases that it is tested with: each leads
            to the files, and beside them, in `.findings`, is what is said of them. [The reference](reference.md#rules) lists
            all rules with what the severities mean.
            """;

    private final StringBuilder page = new StringBuilder(INTRODUCTION);

    private RulesPage() {}

    /** The page as it is committed. */
    static String write() {
        RulesPage page = new RulesPage();
        for (Rule rule : Rule.values()) {
            page.section(rule);
        }
        return page.page.toString();
    }

    private void section(Rule rule) {
        page.append("\n## ").append(rule).append("\n\n");
        page.append("*")
                .append(rule.severity())
                .append("*: ")
                .append(rule.statement())
                .append("\n");
        List<Case> cases = cases(rule);
        List<Case> broken = cases.stream().filter(one -> !one.isSilent()).toList();
        broken.stream()
                .flatMap(one -> one.said().lines())
                .filter(line -> line.endsWith("[" + rule + "]"))
                .findFirst()
                .ifPresent(this::example);
        links("Broken by", broken);
        links("Kept by", cases.stream().filter(Case::isSilent).toList());
    }

    /** One finding shows the form; the others are behind the links. */
    private void example(String finding) {
        page.append("\n```\n").append(finding).append("\n```\n");
    }

    private void links(String title, List<Case> cases) {
        if (!cases.isEmpty()) {
            page.append("\n")
                    .append(title)
                    .append(": ")
                    .append(cases.stream().map(Case::link).collect(Collectors.joining(", ")))
                    .append(".\n");
        }
    }

    private static List<Case> cases(Rule rule) {
        return KINDS.stream()
                .map(kind -> CASES.resolve(kind).resolve(rule.toString()))
                .filter(Files::isDirectory)
                .flatMap(Listing::of)
                .flatMap(RulesPage::at)
                .toList();
    }

    /** A case is a folder that holds what is said of it, or something that what is said of it lies beside. */
    private static Stream<Case> at(Path input) {
        return Stream.of(input.resolve("all" + FINDINGS), input.resolveSibling(name(input) + FINDINGS))
                .filter(findings -> !findings.equals(input) && Files.exists(findings))
                .map(findings -> new Case(input, findings));
    }

    private static String name(Path input) {
        return Listing.name(input).replaceFirst("\\.[a-z]+$", "");
    }

    /**
     * Something that a rule is tested with.
     *
     * @param input a folder of environment files, or one file
     * @param findings what is said of it
     */
    private record Case(Path input, Path findings) {

        boolean isSilent() {
            return name(input).startsWith(SILENT);
        }

        String link() {
            String words = name(input).replaceFirst("^" + SILENT, "").replace('-', ' ');
            return "[" + words + "](" + HERE
                    + CASES.relativize(input).toString().replace('\\', '/') + ")";
        }

        String said() {
            try {
                return Files.readString(findings);
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }
}

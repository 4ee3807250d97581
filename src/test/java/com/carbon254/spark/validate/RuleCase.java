package com.carbon254.spark.validate;

import com.carbon254.spark.config.layer.EnvironmentLoader;
import com.carbon254.spark.finding.Report;
import com.carbon254.spark.golden.Listing;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder with environment files over a base that all cases share, and the findings that they give: of all
 * environments in {@code all.findings}, of one alone in {@code <environment>.findings}.
 *
 * @param rule the rule that the case is about
 * @param name what breaks the rule, or {@code silent-} and what keeps it
 */
record RuleCase(String rule, String name) {

    private static final Path RULES = Path.of("src/test/resources/rules");
    private static final String ALL = "all";

    /** The cases of all rules. */
    static Stream<RuleCase> all() {
        return Listing.of(RULES).filter(Files::isDirectory).flatMap(rule -> of(Listing.name(rule)));
    }

    /** The cases of a rule. */
    static Stream<RuleCase> of(String rule) {
        Path folder = RULES.resolve(rule);
        return Files.isDirectory(folder)
                ? Listing.of(folder).map(path -> new RuleCase(rule, Listing.name(path)))
                : Stream.empty();
    }

    private Path folder() {
        return RULES.resolve(rule).resolve(name);
    }

    /** The files with findings that the case expects. */
    List<Path> expectations() {
        return Listing.of(folder())
                .filter(file -> Listing.name(file).endsWith(".findings"))
                .toList();
    }

    /** The report lines that belong into a file with findings. */
    String lines(Path expectation, Path environments) {
        layOut(environments);
        String who = Listing.name(expectation).replace(".findings", "");
        Optional<DnsLabel> only =
                Optional.of(who).filter(name -> !name.equals(ALL)).map(DnsLabel::new);
        Judgement judgement = Judgement.of(EnvironmentLoader.load(environments, "environments", only));
        Report report = only.isEmpty() ? judgement.ofAll() : judgement.report();
        return report.lines();
    }

    /** Whether the rule shows in the findings of all environments. */
    boolean fires() {
        try {
            return Files.readString(folder().resolve(ALL + ".findings")).contains("[" + rule + "]\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void layOut(Path environments) {
        copy(RULES.resolve("base.yaml"), environments.resolve("base.yaml"));
        try (Stream<Path> own = Files.walk(folder())) {
            own.filter(Files::isRegularFile)
                    .filter(file -> !Listing.name(file).endsWith(".findings"))
                    .forEach(file -> copy(file, environments.resolve(folder().relativize(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path file, Path target) {
        try {
            Files.createDirectories(target.resolveSibling("."));
            Files.copy(file, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return rule + "/" + name;
    }
}

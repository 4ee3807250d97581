package com.carbon254.spark.pipeline;

import com.carbon254.spark.change.cause.KeyChange;
import com.carbon254.spark.change.cause.KeyChanges;
import com.carbon254.spark.change.cause.TracedRendering;
import com.carbon254.spark.change.impact.Effect;
import com.carbon254.spark.change.impact.Impacts;
import com.carbon254.spark.change.impact.JudgedChange;
import com.carbon254.spark.change.report.EnvironmentReview;
import com.carbon254.spark.change.report.ReviewedChange;
import com.carbon254.spark.golden.Listing;
import com.carbon254.spark.golden.Scenario;
import com.carbon254.spark.manifest.YamlManifests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One change, and what it is expected to do. {@code <name>.edit} edits the environment files of the product's own
 * platform; {@code <name>.before.yaml} and {@code <name>.after.yaml} are objects that it does not render.
 *
 * @param folder the folder of the rule that the case is about
 * @param name what changes
 */
public record ImpactCase(Path folder, String name) {

    static final Path CASES = Path.of("src/test/resources/impacts");

    private static final String FROM_KEYS = "    from KEYS ";
    private static final String EDIT = ".edit";
    private static final String BEFORE = ".before.yaml";

    /** All cases, by rule and name. */
    public static List<ImpactCase> all() {
        return Listing.of(CASES)
                .filter(Files::isDirectory)
                .flatMap(Listing::of)
                .map(ImpactCase::at)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ImpactCase> at(Path file) {
        String name = Listing.name(file);
        return Stream.of(EDIT, BEFORE)
                .filter(name::endsWith)
                .map(end -> new ImpactCase(file.resolveSibling("."), name.substring(0, name.length() - end.length())))
                .findFirst();
    }

    /** The id of the rule that the case is about. */
    public String rule() {
        return Listing.name(folder.normalize());
    }

    /** Whether it edits the environment files. */
    public boolean isEdit() {
        return Files.exists(file(EDIT));
    }

    /** The environment whose files an edit is about. */
    public String environment() {
        return EnvironmentEdit.parse(read(file(EDIT))).environment();
    }

    private Path file(String end) {
        return folder.resolve(name + end).normalize();
    }

    /** The committed expectation. */
    Path expectation() {
        return file(".impacts");
    }

    /** What the program says of the change. */
    String said(Path scratch) {
        return isEdit() ? edited(scratch) : compared();
    }

    /** The objects before and after that differ, and what that does. */
    public List<JudgedChange> judged(Path scratch) {
        if (!isEdit()) {
            return Impacts.of(
                    YamlManifests.of("objects.yaml", read(file(BEFORE))),
                    YamlManifests.of("objects.yaml", read(file(".after.yaml"))));
        }
        EnvironmentEdit edit = EnvironmentEdit.parse(read(file(EDIT)));
        return Impacts.of(
                GeneratorRuns.ofPlatform(edit.environment()).manifests(),
                rendered(edit, scratch).manifests());
    }

    private String compared() {
        StringBuilder text = new StringBuilder();
        judged(folder).forEach(one -> one.effects().forEach(effect -> line(text, one, effect)));
        return text.toString();
    }

    private RenderedEnvironment rendered(EnvironmentEdit edit, Path scratch) {
        edit.apply(Scenario.platform().in(), scratch);
        Generator.Outcome after = GeneratorRuns.again(scratch, edit.environment());
        if (after.report().stops()) {
            throw new IllegalStateException(
                    name + " is refused:\n" + after.report().lines());
        }
        return after.environments().get(0);
    }

    private String edited(Path scratch) {
        EnvironmentEdit edit = EnvironmentEdit.parse(read(file(EDIT)));
        RenderedEnvironment now = rendered(edit, scratch);
        RenderedEnvironment old = GeneratorRuns.ofPlatform(edit.environment());
        KeyChanges keys = new KeyChanges(old.loaded().history(), now.loaded().history());
        EnvironmentReview review = new EnvironmentChange(
                        edit.environment(),
                        true,
                        old.manifests(),
                        Optional.of(now),
                        Optional.of(keys),
                        () -> Optional.of(new TracedRendering(
                                old.manifests(), old.trace(), old.loaded().history())))
                .review();
        return text(review);
    }

    private static String text(EnvironmentReview review) {
        StringBuilder text = new StringBuilder();
        for (ReviewedChange change : review.changes()) {
            List<Effect> effects = change.judged().effects();
            for (int i = 0; i < effects.size(); i++) {
                line(text, change.judged(), effects.get(i));
                text.append("    from ")
                        .append(change.causes().get(i).kind())
                        .append(' ')
                        .append(String.join(
                                ", ",
                                change.causes().get(i).keys().stream()
                                        .map(KeyChange::path)
                                        .toList()))
                        .append('\n');
            }
        }
        review.notes().forEach(note -> text.append("note: ").append(note).append('\n'));
        return text.toString();
    }

    private static void line(StringBuilder text, JudgedChange judged, Effect effect) {
        text.append(effect.verdict().impact())
                .append(' ')
                .append(judged.object())
                .append(' ')
                .append(
                        effect.difference().field().isEmpty()
                                ? "(whole)"
                                : effect.difference().field())
                .append(" [")
                .append(effect.rule())
                .append("]\n");
    }

    /** The rules that speak in what is expected. */
    List<String> rulesThatSpeak() {
        List<String> rules = new ArrayList<>();
        read(expectation())
                .lines()
                .filter(line -> line.endsWith("]"))
                .forEach(line -> rules.add(line.substring(line.lastIndexOf('[') + 1, line.length() - 1)));
        return rules;
    }

    /** What a rule is expected to say, the worst first. */
    List<String> impactsOf(String rule) {
        return read(expectation())
                .lines()
                .filter(line -> line.endsWith("[" + rule + "]"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .distinct()
                .toList();
    }

    /** That a rule speaks of something that comes from a key. */
    record Statement(String key, String rule) {}

    /** What is expected to be said of keys, one by one; of what has several causes nothing. */
    List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        String rule = "";
        for (String line : read(expectation()).lines().toList()) {
            if (line.endsWith("]")) {
                rule = line.substring(line.lastIndexOf('[') + 1, line.length() - 1);
            } else if (line.startsWith(FROM_KEYS) && !line.contains(",")) {
                statements.add(new Statement(line.substring(FROM_KEYS.length()), rule));
            }
        }
        return statements;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public String toString() {
        return rule() + ": " + name.replace('-', ' ');
    }
}

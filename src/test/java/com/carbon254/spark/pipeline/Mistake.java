package com.carbon254.spark.pipeline;

import com.carbon254.spark.command.ExplainCommand;
import com.carbon254.spark.golden.Listing;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine;

/**
 * A mistake that a user makes, and the whole report that should come of it: an edit of a small platform without a fault,
 * maybe a question to {@code explain}, then what is said, a line a cause.
 *
 * <pre>{@code
 * replace dev.yaml
 * -  tier: development
 * +  tier: dev
 * says
 * environments/dev.yaml:5:9: error: cluster.tier: ...
 * }</pre>
 *
 * @param file the file that holds it; its name says what the user did
 */
record Mistake(Path file) {

    /** The platform that is edited. */
    static final Path PLATFORM = Path.of("src/test/resources/mistakes/platform");

    private static final String END = ".mistake";
    private static final String ASKS = "asks explain ";
    private static final Pattern SAYS = Pattern.compile("^says\n", Pattern.MULTILINE);

    /** All mistakes, by subject and name. */
    static List<Mistake> all() {
        return Listing.of(PLATFORM.resolveSibling("."))
                .map(Path::normalize)
                .filter(Files::isDirectory)
                .flatMap(Listing::of)
                .filter(file -> Listing.name(file).endsWith(END))
                .map(Mistake::new)
                .toList();
    }

    /** What the user did, up to the line before the report. */
    String deed() {
        return SAYS.split(text(), 2)[0];
    }

    /** The report that should come of it. */
    String expected() {
        return SAYS.split(text(), 2)[1];
    }

    /** Makes the mistake in a copy of the platform and says what the program says. */
    String said(Path scratch) {
        Path folder = scratch.resolve(PLATFORM.resolveSibling(".").normalize().relativize(file))
                .resolve("environments");
        List<String> question = new ArrayList<>();
        List<String> edits = new ArrayList<>();
        deed().lines().forEach(line -> (line.startsWith(ASKS) ? question : edits).add(line));
        EnvironmentEdit.parse(String.join("\n", edits)).apply(PLATFORM, folder);
        return question.isEmpty()
                ? GeneratorRuns.again(folder).report().lines()
                : explained(folder, question.get(0).substring(ASKS.length()));
    }

    private static String explained(Path folder, String question) {
        List<String> arguments = new ArrayList<>(List.of("--environments", folder.toString()));
        arguments.addAll(List.of(question.split(" ", -1)));
        StringWriter errors = new StringWriter();
        int code = new CommandLine(new ExplainCommand())
                .setErr(new PrintWriter(errors, true))
                .execute(arguments.toArray(String[]::new));
        String report = errors.toString().replace(folder.toString().replace('\\', '/'), "environments");
        return code == 1 ? report : "exit code " + code + "\n" + report;
    }

    /** The file with what is said in place of what should be. */
    String with(String said) {
        return deed() + "says\n" + said;
    }

    private String text() {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public String toString() {
        Path subject = PLATFORM.resolveSibling(".").normalize().relativize(file);
        return subject.toString().replace(END, "").replace('-', ' ').replace('\\', '/');
    }
}

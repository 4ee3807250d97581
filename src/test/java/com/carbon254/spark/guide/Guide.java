package com.carbon254.spark.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The platform's guide.
 *
 * @param text the page
 */
public record Guide(String text) {

    private static final Path PAGE = Path.of("src/site/markdown/guide.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)");
    private static final Pattern HOST = Pattern.compile("https://([a-z0-9.-]+)");
    private static final Pattern OBJECT = Pattern.compile("([A-Z][A-Za-z]+)/([a-z0-9-]+)");
    private static final Pattern VARIABLE = Pattern.compile("\\b([A-Z]+(?:_[A-Z]+)+)\\b");
    private static final Pattern METRIC = Pattern.compile("\\b(?!rate\\b)([a-z_]{4,})\\b(?=[{\\[])");

    /** Prometheus itself knows whether it reaches a target. */
    private static final List<String> OF_PROMETHEUS = List.of("up");

    /** Reads the committed page. */
    public static Guide read() {
        try {
            return new Guide(Files.readString(PAGE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that the page says exists in every environment, in its order. */
    public List<Promise> promises() {
        List<Promise> promises = new ArrayList<>();
        block("sh").lines().map(Command::of).map(Command::promises).forEach(promises::addAll);
        block("properties").lines().map(Guide::property).forEach(promises::add);
        matches(METRIC, String.join("\n", queries()))
                .map(match -> match.group(1))
                .filter(name -> !OF_PROMETHEUS.contains(name))
                .map(Promise.Metric::new)
                .forEach(promises::add);
        matches(VARIABLE, block("python"))
                .map(match -> new Promise.Variable(match.group(1)))
                .forEach(promises::add);
        matches(CODE, prose())
                .map(match -> match.group(1))
                .flatMap(Guide::inline)
                .forEach(promises::add);
        return promises.stream().distinct().toList();
    }

    /** What the page asks Prometheus, a line each. */
    public List<String> queries() {
        return block("promql").lines().toList();
    }

    /** The hosts that the page leads to. */
    public List<String> hosts() {
        return matches(HOST, text).map(match -> match.group(1)).distinct().toList();
    }

    /** The pages that it links to, from the root of the project. */
    public List<Path> links() {
        return matches(LINK, prose())
                .map(match -> PAGE.resolveSibling(match.group(1)).normalize())
                .toList();
    }

    private String block(String language) {
        StringBuilder blocks = new StringBuilder();
        matches(BLOCK, text)
                .filter(block -> block.group(1).equals(language))
                .forEach(block -> blocks.append(block.group(2)));
        return blocks.toString();
    }

    private String prose() {
        return BLOCK.matcher(text).replaceAll("");
    }

    private static Promise property(String line) {
        String[] parts = line.strip().split("\\s+", 2);
        return new Promise.Property(parts[0], parts[1]);
    }

    private static Stream<Promise> inline(String code) {
        MatchResult object = matches(OBJECT, code).findFirst().orElse(null);
        if (object != null && object.group().equals(code)) {
            return Stream.of(new Promise.NamedObject(object.group(1), object.group(2)));
        }
        if (code.startsWith("k8s/")) {
            return Stream.of(new Promise.File(code));
        }
        return VARIABLE.matcher(code).matches() ? Stream.of(new Promise.Variable(code)) : Stream.empty();
    }

    private static Stream<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }
}

package com.carbon254.spark.config.document;

import static com.carbon254.spark.config.document.Markdown.code;
import static com.carbon254.spark.config.document.Markdown.head;
import static com.carbon254.spark.config.document.Markdown.row;
import static com.carbon254.spark.config.document.Markdown.text;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.shape.KeyShape;
import com.carbon254.spark.config.shape.Shape;
import com.carbon254.spark.config.shape.Shape.MapShape;
import com.carbon254.spark.config.shape.Shape.RecordShape;
import com.carbon254.spark.config.shape.Shape.ValueShape;
import com.carbon254.spark.config.shape.Shapes;
import com.carbon254.spark.config.source.Mapping;
import com.carbon254.spark.config.source.Node;
import com.carbon254.spark.finding.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page that lists every key of an environment and every rule, in Markdown. */
public final class ReferencePage {

    private static final String INTRODUCTION = """
            # Reference of the environment files

            <!-- Made from the annotated records in com.carbon254.spark.config, defaults.yaml and the rules; edits are lost. -->

            Every key that an environment file may hold, a section a mapping; [Rules](#rules) stand at the end. Any file may leave out any key: the file that it extends, or the
            built-in defaults, then decide. `null` removes what lower files set. A key that is *required* must be set in
            one of them. A mapping whose default is *none* is a part of the platform: it is there where a file states any key of
            it, and the defaults of its keys alone do not bring it. What is *required* below it is required where the part
            is there.
            """;

    private static final String RULES = """

            ## Rules

            Each finding ends with the rule that is broken. An *error* always stops the run. A *danger* stops it
            until `silence.<rule>` gives a reason; a *warning* is printed, and can be silenced too. The name of a rule leads
            to what breaks it and what keeps it.

            """;

    private static final String JOB = "jobs.<job>.";
    private static final String TEAM = "teams.<team>.defaults.";

    private final StringBuilder page = new StringBuilder();
    private final Function<String, Optional<String>> examples;

    private ReferencePage(Function<String, Optional<String>> examples) {
        this.examples = examples;
    }

    /**
     * The page as it is committed.
     *
     * @param examples a value that a file could hold at a key: {@code jobs.<job>.executor.memory} to {@code 8g}
     */
    public static String write(Function<String, Optional<String>> examples) {
        ReferencePage reference = new ReferencePage(examples);
        reference.page.append(INTRODUCTION);
        reference.contents(Shapes.of(Environment.class));
        reference.section(Shapes.of(Environment.class), "", Defaults.ofEnvironment());
        reference.rules();
        return reference.page.toString();
    }

    /** A line for each key at the top, with a link to its section, and behind it the sections right below. */
    private void contents(RecordShape shape) {
        page.append("\n## Contents\n\n").append(head(List.of("Section", "Its sections")));
        for (KeyShape key : shape.keys()) {
            if (inner(key.shape()) instanceof RecordShape record) {
                String title = title(key, key.name());
                String below = record.keys().stream()
                        .filter(inner -> inner(inner.shape()) instanceof RecordShape)
                        .map(inner -> link(inner.name(), title(inner, title + "." + inner.name())))
                        .collect(Collectors.joining(", "));
                page.append(row(List.of(link(key.name(), title), below)));
            }
        }
        page.append(row(List.of("[the rules](#rules)", "")));
        page.append("\n## The top of a file\n");
    }

    private static String link(String words, String title) {
        return "[" + code(words) + "](" + Markdown.anchor(title) + ")";
    }

    private void parent() {
        page.append(row(List.of(
                code("extends"),
                "the name of another file, without .yaml, for example " + code("base"),
                "*required*, except in base",
                text(EditorSchema.PARENT))));
    }

    /** The keys of a record; those that are records themselves follow in sections of their own. */
    private void section(RecordShape shape, String path, Defaults defaults) {
        List<Runnable> sections = new ArrayList<>();
        page.append("\n").append(head(List.of("Key", "Allowed", "Default", "Meaning")));
        if (path.isEmpty()) {
            parent();
        }
        for (KeyShape key : shape.keys()) {
            String below = path.isEmpty() ? key.name() : path + "." + key.name();
            Defaults own = defaults.below(key.name());
            page.append(row(List.of(
                    name(key, below),
                    allowed(key.shape()) + example(key.shape(), below, own),
                    standard(key, below, own),
                    text(key.description()))));
            if (inner(key.shape()) instanceof RecordShape record) {
                sections.add(() -> subsection(title(key, below), key, record, own));
            }
        }
        sections.forEach(Runnable::run);
    }

    private void subsection(String path, KeyShape key, RecordShape shape, Defaults defaults) {
        page.append("\n## ").append(text(path)).append("\n\n");
        page.append(text(key.description())).append("\n");
        section(shape, path, defaults);
    }

    private static String name(KeyShape key, String path) {
        return inner(key.shape()) instanceof RecordShape
                ? "[" + code(path) + "](" + Markdown.anchor(title(key, path)) + ")"
                : code(path);
    }

    /** The heading of the section with the keys of a record, or of each record of a map. */
    private static String title(KeyShape key, String path) {
        return key.shape() instanceof MapShape map ? path + ".<" + map.noun() + ">" : path;
    }

    /** What stands at the key, or under each name if it is a map. */
    private static Shape inner(Shape shape) {
        return shape instanceof MapShape map ? map.value() : shape;
    }

    private static String allowed(Shape shape) {
        if (shape instanceof RecordShape) {
            return "a mapping, see below";
        }
        if (shape instanceof MapShape map) {
            return "a mapping from " + map.noun() + " (" + allowed(map.name()) + ofType(map.name()) + ") to "
                    + allowed(map.value()) + ofType(map.value());
        }
        return text(shape.allowed());
    }

    /** The names and values of a mapping have no key that an example could fit. */
    private static String ofType(Shape shape) {
        return shape instanceof ValueShape value
                ? ", for example " + code(value.syntax().example())
                : "";
    }

    /** A default is an example of itself; what the type has is the last resort, for it knows nothing of the key. */
    private String example(Shape shape, String path, Defaults defaults) {
        if (!(shape instanceof ValueShape value) || defaults.value().isPresent()) {
            return "";
        }
        return ", for example "
                + code(examples.apply(path).orElse(value.syntax().example()));
    }

    private static String standard(KeyShape key, String path, Defaults defaults) {
        if (key.shape() instanceof RecordShape) {
            return key.optional() ? "none" : "";
        }
        if (defaults.value().isPresent()) {
            return written(defaults.value().get());
        }
        if (key.shape() instanceof MapShape) {
            return "empty";
        }
        if (key.optional()) {
            return "none";
        }
        return inherited(path) ? "as in " + code("jobDefaults") : "*required*";
    }

    /** Whether a job or a team that does not state the key has it from the defaults of all jobs. */
    private static boolean inherited(String path) {
        return Stream.of(JOB, TEAM).filter(path::startsWith).anyMatch(heir -> isDefault(path.substring(heir.length())));
    }

    private static boolean isDefault(String key) {
        Defaults defaults = Defaults.ofEnvironment().below("jobDefaults");
        for (String step : key.split("[.]", -1)) {
            defaults = defaults.below(step);
        }
        return defaults.value().isPresent();
    }

    private static String written(Node value) {
        if (value instanceof Mapping mapping) {
            return mapping.entries().entrySet().stream()
                    .map(entry -> code(
                            entry.getKey() + ": " + entry.getValue().value().literal()))
                    .collect(Collectors.joining(", "));
        }
        return code(value.literal());
    }

    private void rules() {
        page.append(RULES);
        page.append(head(List.of("Rule", "Severity", "What must hold")));
        for (Rule rule : Rule.values()) {
            page.append(row(List.of(example(rule), rule.severity().toString(), text(rule.statement()))));
        }
    }

    /** The page with examples is made of the cases that the rules are tested with, and has a section a rule. */
    private static String example(Rule rule) {
        return "[" + code(rule.toString()) + "](rules.md#" + rule + ")";
    }
}

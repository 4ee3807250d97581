package com.carbon254.spark.change.report;

import com.carbon254.spark.change.Difference;
import com.carbon254.spark.change.cause.Cause;
import com.carbon254.spark.change.impact.Effect;
import com.carbon254.spark.change.impact.JudgedChange;
import com.carbon254.spark.config.layer.Setting;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;

/** A review for programs; {@code changes.md} documents the fields, and a change of their meaning raises the version. */
public final class JsonReport {

    /** The version of the format. */
    public static final int VERSION = 1;

    /** Of a thousand keys that changed, a thousand differences would name each: more than fits into memory. */
    private static final int MOST_CANDIDATES = 20;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** That of the library ends lines as the machine does. */
    private static final ObjectWriter WRITER =
            MAPPER.writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private JsonReport() {}

    /** The text of a review. */
    public static String of(Review review) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("version", VERSION);
        root.put("subject", review.subject());
        root.put("deployed", review.isDeployed());
        ArrayNode environments = root.putArray("environments");
        review.environments().forEach(environment -> environment(environments.addObject(), environment));
        ArrayNode notes = root.putArray("notes");
        review.notes().forEach(notes::add);
        try {
            return WRITER.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }

    private static void environment(ObjectNode node, EnvironmentReview environment) {
        node.put("name", environment.name());
        node.put("production", environment.isProduction());
        ArrayNode changes = node.putArray("changes");
        environment.changes().forEach(change -> change(changes.addObject(), change));
        ArrayNode notes = node.putArray("notes");
        environment.notes().forEach(notes::add);
    }

    private static void change(ObjectNode node, ReviewedChange change) {
        JudgedChange judged = change.judged();
        node.put("group", judged.object().group());
        node.put("kind", judged.object().kind());
        node.put("namespace", judged.object().namespace());
        node.put("name", judged.object().name());
        node.put("impact", judged.worst().toString());
        ArrayNode differences = node.putArray("differences");
        for (int i = 0; i < judged.effects().size(); i++) {
            effect(differences.addObject(), judged.effects().get(i));
            cause((ObjectNode) differences.get(i), change.causes().get(i));
        }
    }

    /** A whole object is in the tree already; it is not said again. */
    private static void effect(ObjectNode node, Effect effect) {
        Difference difference = effect.difference();
        node.put("pointer", difference.pointer());
        node.put("field", difference.field());
        if (difference.isWhole()) {
            node.put("object", difference.before().isEmpty() ? "added" : "removed");
        } else {
            difference.before().ifPresent(value -> node.set("before", value));
            difference.after().ifPresent(value -> node.set("after", value));
        }
        node.put("impact", effect.verdict().impact().toString());
        node.put("rule", effect.rule());
        node.put("reason", effect.verdict().reason());
        effect.verdict().command().ifPresent(command -> node.put("command", command));
    }

    private static void cause(ObjectNode node, Cause cause) {
        ObjectNode stated = node.putObject("cause");
        stated.put("kind", cause.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        ArrayNode keys = stated.putArray("keys");
        int told = cause.kind() == Cause.Kind.SOME_KEY
                ? MOST_CANDIDATES
                : cause.keys().size();
        cause.keys().stream().limit(told).forEach(key -> {
            ObjectNode one = keys.addObject();
            one.put("path", key.path());
            setting(one, "before", key.before(), key.valueBefore());
            setting(one, "after", key.after(), key.valueAfter());
        });
        if (cause.keys().size() > told) {
            stated.put("more", cause.keys().size() - told);
        }
    }

    private static void setting(ObjectNode node, String name, Optional<Setting> setting, Optional<String> value) {
        setting.ifPresent(one -> {
            ObjectNode stated = node.putObject(name);
            value.ifPresent(text -> stated.put("value", text));
            stated.put("file", one.place().file());
            stated.put("line", one.place().line());
            stated.put("column", one.place().column());
        });
    }
}

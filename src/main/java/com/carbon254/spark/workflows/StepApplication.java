package com.carbon254.spark.workflows;

import com.carbon254.spark.claims.WorkflowWords;
import com.carbon254.spark.claims.pod.AuthorityFiles;
import com.carbon254.spark.plan.ObjectMarks;
import com.carbon254.spark.plan.workflow.StepPlan;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The application of a step, in pieces: what DolphinScheduler fills in for each run stands between them. Everywhere else a
 * dollar is written as JSON may write it, by its number, so that DolphinScheduler replaces nothing that Spark should read.
 */
final class StepApplication {

    /** Characters of private use, which no manifest holds, around what is filled in. */
    private static final char OPEN = '\uE000';

    private static final char CLOSE = '\uE001';
    private static final String RUN = OPEN + "run" + CLOSE;
    private static final Pattern CHOSEN = Pattern.compile(OPEN + "([^" + CLOSE + "]*)" + CLOSE);
    private static final String PREFIX = "spark.kubernetes.executor.podNamePrefix";

    private final StepPlan step;
    private final Predicate<String> known;

    /**
     * The application of a step.
     *
     * @param known whether DolphinScheduler replaces a name
     */
    StepApplication(StepPlan step, Predicate<String> known) {
        this.step = step;
        this.known = known;
    }

    /**
     * The pieces, in their order.
     *
     * @param application what people would apply by hand; it is changed
     * @param marks what every object carries
     */
    List<Piece> pieces(ObjectNode application, ObjectMarks marks) {
        ObjectNode metadata = (ObjectNode) application.get("metadata");
        metadata.put("name", RUN);
        marks.annotations().forEach((key, value) -> {
            ObjectNode annotations = metadata.withObject("/annotations");
            if (!annotations.has(key)) {
                annotations.put(key, value);
            }
        });
        ObjectNode spec = (ObjectNode) application.get("spec");
        executors(spec);
        arguments(spec);
        step.changes().image().ifPresent(parameter -> {
            String usual = step.job().code().image().value().reference().toString();
            image(spec, usual, OPEN + "${" + parameter + "}" + CLOSE);
        });
        return cut(WorkflowJson.print(application).stripTrailing());
    }

    /** Two runs at once would give two executors one name: Spark makes one of the run's. */
    private void executors(ObjectNode spec) {
        if (spec.path("sparkConf")
                .path(PREFIX)
                .asText()
                .equals(step.job().name().toString())) {
            ((ObjectNode) spec.get("sparkConf")).remove(PREFIX);
        }
    }

    private void arguments(ObjectNode spec) {
        if (!step.changes().arguments().isEmpty()) {
            ArrayNode arguments = spec.putArray("arguments");
            step.changes().arguments().forEach(argument -> arguments.add(marked(argument)));
        }
    }

    private String marked(String argument) {
        return WorkflowWords.PARAMETER
                .matcher(argument)
                .replaceAll(match -> Matcher.quoteReplacement(
                        known.test(match.group(1)) ? OPEN + match.group() + CLOSE : match.group()));
    }

    /** Driver and executors state the image beside the application; the image of the platform makes their trust stores. */
    private static void image(JsonNode node, String usual, String chosen) {
        boolean makesStores = node.path("name").asText().equals(AuthorityFiles.CONTAINER);
        if (node instanceof ObjectNode object
                && !makesStores
                && object.path("image").asText().equals(usual)) {
            object.put("image", chosen);
        }
        node.forEach(child -> image(child, usual, chosen));
    }

    private static List<Piece> cut(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher chosen = CHOSEN.matcher(text);
        int begin = 0;
        while (chosen.find()) {
            pieces.add(fixed(text.substring(begin, chosen.start())));
            pieces.add(new Piece(chosen.group(1), chosen.group().equals(RUN) ? Piece.Kind.RUN : Piece.Kind.CHOSEN));
            begin = chosen.end();
        }
        pieces.add(fixed(text.substring(begin)));
        return pieces;
    }

    private static Piece fixed(String text) {
        return new Piece(text.replace("$", "\\u0024"), Piece.Kind.FIXED);
    }
}

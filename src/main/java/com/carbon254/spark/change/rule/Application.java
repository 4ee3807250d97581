package com.carbon254.spark.change.rule;

import com.carbon254.spark.manifest.Manifest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A SparkApplication, or the one that a schedule is the template of.
 *
 * @param manifest the object
 * @param pointer where its specification stands: {@code /spec}, in a schedule {@code /spec/template}
 */
public record Application(Manifest manifest, String pointer) {

    /** The kind of an application. */
    public static final String KIND = "SparkApplication";

    /** The kind of a schedule. */
    public static final String SCHEDULED = "ScheduledSparkApplication";

    /** Where the product's streams read how far they have come (job-contract.md). */
    public static final String CHECKPOINT = "CHECKPOINT_LOCATION";

    /** The application of an object of one of the two kinds. */
    public static Application of(Manifest manifest) {
        return new Application(manifest, manifest.key().kind().equals(SCHEDULED) ? "/spec/template" : "/spec");
    }

    /** The specification. */
    public JsonNode spec() {
        return manifest.content().at(pointer);
    }

    /** Its name. */
    public String name() {
        return manifest.key().name();
    }

    /** The place where its stream keeps how far it has come; empty if it is no stream. */
    public Optional<String> checkpoint() {
        return variables()
                .filter(variable -> variable.path("name").asText().equals(CHECKPOINT))
                .map(variable -> variable.path("value").asText())
                .findFirst();
    }

    private Stream<JsonNode> variables() {
        JsonNode driver = spec().path("driver");
        Stream<JsonNode> inTemplate = driver.at("/template/spec/containers")
                .valueStream()
                .flatMap(container -> container.path("env").valueStream());
        return Stream.concat(driver.path("env").valueStream(), inTemplate);
    }

    /** Whether it streams, and so runs for as long as it exists. */
    public boolean isStream() {
        return checkpoint().isPresent();
    }

    /** What its program is given on the command line. */
    public List<String> arguments() {
        return spec().path("arguments").valueStream().map(JsonNode::asText).toList();
    }

    /** The value behind an option on the command line. */
    public Optional<String> argument(String option) {
        int at = arguments().indexOf(option);
        return at < 0 || at + 1 >= arguments().size()
                ? Optional.empty()
                : Optional.of(arguments().get(at + 1));
    }

    /** The program. */
    public String program() {
        return spec().path("mainApplicationFile").asText();
    }

    /** The accounts of its pods. */
    public Stream<String> accounts() {
        return Stream.of("driver", "executor")
                .map(pod -> spec().path(pod).path("serviceAccount").asText())
                .filter(name -> !name.isEmpty())
                .distinct();
    }

    /** Whether the operator is told to hold it back. */
    public boolean isSuspended() {
        return manifest.content().at("/spec/suspend").asBoolean();
    }
}

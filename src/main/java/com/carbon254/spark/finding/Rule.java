package com.carbon254.spark.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Every rule that a finding can name, with its severity and what must hold. The id that users read and silence is the
 * constant in lower case with {@code -}.
 */
public enum Rule {
    /** The file is UTF-8 text without NUL or other control characters. */
    FILE_ENCODING(Severity.ERROR, "A file is UTF-8 text without control characters."),
    /** The file can be read. */
    FILE_READABLE(Severity.ERROR, "Every file of the environments can be read."),
    /** The file is small, shallow and has few aliases. */
    FILE_SIZE(Severity.ERROR, "A file stays within the bounds of size, depth and number of aliases."),
    /** The file holds exactly one YAML mapping. */
    ONE_DOCUMENT(Severity.ERROR, "A file holds exactly one YAML document, a mapping."),
    /** The file is YAML. */
    YAML_SYNTAX(Severity.ERROR, "A file is YAML 1.2."),
    /** No tags. */
    YAML_TAG(Severity.ERROR, "Values carry no YAML tags; the key decides the type."),
    /** No key twice in one mapping. */
    DUPLICATE_KEY(Severity.ERROR, "A key stands once in a mapping."),
    /** extends names a file that exists, and ends at a base. */
    EXTENDS(Severity.ERROR, "extends names another environment file, without a circle."),
    /** File names are environment names. */
    ENVIRONMENT_NAME(Severity.ERROR, "A file is called after its environment or job, in a DNS label."),
    /** At least one environment. */
    ENVIRONMENT_EXISTS(Severity.ERROR, "The environment that is asked for exists."),
    /** Only keys that exist. */
    UNKNOWN_KEY(Severity.ERROR, "Only keys of the reference are set."),
    /** Required keys are set in some layer. */
    MISSING_KEY(Severity.ERROR, "Every required key is set in some layer."),
    /** The value has the type of the key. */
    WRONG_TYPE(Severity.ERROR, "A value has the type of its key."),
    /** The value has the form of the key's type. */
    INVALID_VALUE(Severity.ERROR, "A value has the form that its key asks for."),
    /** The value is within bounds. */
    OUT_OF_BOUNDS(Severity.ERROR, "A number is within the bounds of its key."),
    /** Silences name rules that can be silenced. */
    SILENCE(Severity.ERROR, "A silence names a rule that can be silenced, with a reason."),
    /** Silences are used. */
    SILENCE_UNUSED(Severity.ERROR, "A silence is used: the finding that it silences exists."),
    /** Node.js, which cdk8s runs on, is there. */
    NODE(Severity.ERROR, "Node.js is installed, in a release that cdk8s runs on.");

    private final Severity severity;
    private final String statement;

    Rule(Severity severity, String statement) {
        this.severity = severity;
        this.statement = statement;
    }

    /** What breaking this rule does to the run. */
    public Severity severity() {
        return severity;
    }

    /** What must hold, as a sentence. */
    public String statement() {
        return statement;
    }

    /** The rule with this id, if there is one. */
    public static Optional<Rule> find(String id) {
        return Arrays.stream(values())
                .filter(rule -> rule.toString().equals(id))
                .findFirst();
    }

    /** The ids of all rules that an environment may silence, sorted. */
    public static List<String> silenceable() {
        return Arrays.stream(values())
                .filter(rule -> rule.severity != Severity.ERROR)
                .map(Rule::toString)
                .sorted()
                .toList();
    }

    /** The id: {@code unknown-key}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

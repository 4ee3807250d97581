package com.carbon254.spark.validate.connect;

import com.carbon254.spark.config.job.Job;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The topics that a job reads, by its arguments: {@code --topics} and an expression for their names, or {@code --topic} and a
 * name, as the contract with the code of jobs has it.
 *
 * @param index of the argument that says so
 * @param text what it says
 * @param option the option itself
 */
public record ReadTopics(int index, String text, String option) {

    private static final List<String> OPTIONS = List.of("--topics", "--topic");

    /** The topics that the arguments of a job name; empty if they name none. */
    public static Optional<ReadTopics> of(Job job) {
        List<String> arguments = job.arguments();
        for (int i = 0; i < arguments.size(); i++) {
            for (String option : OPTIONS) {
                if (arguments.get(i).equals(option) && i + 1 < arguments.size()) {
                    return Optional.of(new ReadTopics(i + 1, arguments.get(i + 1), option));
                }
                if (arguments.get(i).startsWith(option + "=")) {
                    return Optional.of(new ReadTopics(i, arguments.get(i).substring(option.length() + 1), option));
                }
            }
        }
        return Optional.empty();
    }

    /** The expression; empty if it is none. */
    public Optional<Pattern> pattern() {
        try {
            return Optional.of(
                    option.equals("--topic") ? Pattern.compile(text, Pattern.LITERAL) : Pattern.compile(text));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whether the job reads the topic. */
    public boolean reads(String topic) {
        return pattern().filter(pattern -> pattern.matcher(topic).matches()).isPresent();
    }
}

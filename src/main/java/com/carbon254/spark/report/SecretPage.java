package com.carbon254.spark.report;

import com.carbon254.spark.manifest.SecretNeed;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** The page of the Secrets of an environment, as Markdown. */
public final class SecretPage {

    private static final String INTRODUCTION = """

            Every Secret that an object of this tree names, and no value of any. What an override or the code of a job reads beside
            them is not known here.

            """;

    private static final String BEFORE = """

            ## Make those of your team

            Write each value to a file first: a value on the command line stays in the shell's history.

            ```sh
            """;

    private static final String AFTER = """
            ```

            A pod reads the variables of a Secret when it starts. After a change, roll the Deployments that read it
            (`kubectl rollout restart`); jobs read it at their next start.
            """;

    private SecretPage() {}

    /**
     * The page.
     *
     * @param environment its name
     * @param needs in the order of the page
     */
    public static String of(String environment, List<SecretNeed> needs) {
        StringBuilder page = new StringBuilder("# Secrets of " + environment + "\n" + INTRODUCTION);
        if (needs.isEmpty()) {
            return page + "None.\n";
        }
        row(page, "Secret", "namespaces", "keys", "read by", "made by");
        row(page, "---", "---", "---", "---", "---");
        needs.forEach(need -> row(
                page,
                code(need.name()),
                codes(need.namespaces()),
                need.keys().isEmpty() ? "all" : codes(need.keys()),
                codes(need.readers()),
                need.maker()));
        String commands = needs.stream()
                .filter(SecretNeed::isOfTeam)
                .flatMap(need -> need.namespaces().stream().map(namespace -> command(need, namespace) + "\n"))
                .collect(Collectors.joining());
        return commands.isEmpty() ? page.toString() : page + BEFORE + commands + AFTER;
    }

    /**
     * The command that makes a Secret of files that are called as its keys. The types that Kubernetes knows have keys of
     * their own names; every other Secret is generic.
     */
    public static String command(SecretNeed need, String namespace) {
        StringBuilder command =
                new StringBuilder("kubectl --namespace " + namespace + " create secret generic " + need.name());
        if (!need.type().equals(SecretNeed.GENERIC)) {
            command.append(" --type=").append(need.type());
        }
        need.keys()
                .forEach(key ->
                        command.append(" --from-file=").append(key).append('=').append(key));
        return command.append(need.keys().isEmpty() ? " --from-file=." : "").toString();
    }

    private static void row(StringBuilder page, String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String codes(SortedSet<String> texts) {
        return texts.stream().map(SecretPage::code).collect(Collectors.joining(", "));
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}

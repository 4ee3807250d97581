package com.carbon254.spark.config.inherit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys of jobs and of the defaults of teams, and where each takes from what nothing says of it: a job from its team,
 * a team and a job without one from {@code jobDefaults}.
 */
public final class Heirs {

    /** The key of a team with what its jobs inherit in place of {@code jobDefaults}. */
    public static final String DEFAULTS = "defaults";

    private static final List<String> OF_TEAM = List.of("owner", "namespace");

    private static final String JOB_DEFAULTS = "jobDefaults";
    private static final Pattern KEY_OF_JOB = Pattern.compile("(jobs\\.([^.\\[]+))(|[.].*)");
    private static final Pattern KEY_OF_TEAM = Pattern.compile("teams\\.[^.\\[]+\\." + DEFAULTS + "(|[.].*)");

    private Heirs() {}

    /** The keys that the jobs of a team have from the team itself. */
    public static List<String> ofTeam() {
        return OF_TEAM;
    }

    /** The job that a path lies in, as a path. */
    public static Optional<String> job(String path) {
        Matcher matcher = KEY_OF_JOB.matcher(path);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /**
     * The path that a path takes its value from, if it is one that does.
     *
     * @param teams the team of each job that has one
     */
    public static Optional<String> source(String path, Function<String, Optional<String>> teams) {
        Matcher job = KEY_OF_JOB.matcher(path);
        if (job.matches()) {
            String rest = job.group(3);
            return Optional.of(teams.apply(job.group(2))
                    .map(team -> "teams." + team + (isOfTeam(rest) ? "" : "." + DEFAULTS) + rest)
                    .orElse(JOB_DEFAULTS + rest));
        }
        Matcher team = KEY_OF_TEAM.matcher(path);
        return team.matches() ? Optional.of(JOB_DEFAULTS + team.group(1)) : Optional.empty();
    }

    private static boolean isOfTeam(String rest) {
        return OF_TEAM.stream().anyMatch(key -> rest.equals("." + key));
    }
}

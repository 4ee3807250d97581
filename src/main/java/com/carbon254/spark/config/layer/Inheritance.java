package com.carbon254.spark.config.layer;

import com.carbon254.spark.config.source.Mapping;
import com.carbon254.spark.config.source.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Each job inherits the keys of {@code jobDefaults} that it neither sets nor removes, as if they stood in a layer below
 * its own. It happens after all layers are merged: a default that an environment overrides holds for every job.
 */
final class Inheritance {

    private static final String DEFAULTS = "jobDefaults";
    private static final String JOBS = "jobs";
    private static final Pattern KEY_OF_JOB = Pattern.compile("(" + JOBS + "\\.[^.\\[]+)(|[.].*)");

    private final Mapping defaults;
    private final History history;

    private Inheritance(Mapping defaults, History history) {
        this.defaults = defaults;
        this.history = history;
    }

    /** The path in the defaults that a path in a job inherits from, if it is one. */
    static Optional<String> source(String path) {
        Matcher matcher = KEY_OF_JOB.matcher(path);
        return matcher.matches() ? Optional.of(DEFAULTS + matcher.group(2)) : Optional.empty();
    }

    /** The job that a path lies in, as a path. */
    static Optional<String> heir(String path) {
        Matcher matcher = KEY_OF_JOB.matcher(path);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The environment with complete jobs. */
    static Mapping applied(Mapping environment, History history) {
        Optional<Mapping> defaults = mapping(environment, DEFAULTS);
        Optional<Mapping> jobs = mapping(environment, JOBS);
        if (defaults.isEmpty() || jobs.isEmpty()) {
            return environment;
        }
        Inheritance inheritance = new Inheritance(defaults.get(), history);
        Map<String, Mapping.Entry> complete = new LinkedHashMap<>();
        jobs.get().entries().forEach((name, entry) -> complete.put(name, inheritance.job(name, entry)));
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>(environment.entries());
        entries.put(
                JOBS,
                new Mapping.Entry(
                        jobs.get().place(), new Mapping(complete, jobs.get().place())));
        return new Mapping(entries, environment.place());
    }

    private Mapping.Entry job(String name, Mapping.Entry job) {
        return job.value() instanceof Mapping own
                ? new Mapping.Entry(job.keyPlace(), over(defaults, own, JOBS + "." + name))
                : job;
    }

    private Mapping over(Mapping inherited, Mapping own, String path) {
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
        inherited.entries().forEach((key, entry) -> {
            if (!isRemoved(path + "." + key)) {
                entries.put(key, entry);
            }
        });
        own.entries().forEach((key, entry) -> {
            Mapping.Entry below = entries.get(key);
            entries.put(key, below == null ? entry : merged(below, entry, path + "." + key));
        });
        return new Mapping(entries, own.place());
    }

    /** Mappings merge; anything else is replaced. */
    private Mapping.Entry merged(Mapping.Entry inherited, Mapping.Entry own, String path) {
        return inherited.value() instanceof Mapping lower && own.value() instanceof Mapping upper
                ? new Mapping.Entry(own.keyPlace(), over(lower, upper, path))
                : own;
    }

    private boolean isRemoved(String path) {
        return history.last(path)
                .filter(setting -> setting.action() == Setting.Action.REMOVE)
                .isPresent();
    }

    private static Optional<Mapping> mapping(Mapping parent, String key) {
        return parent.get(key)
                .map(Node.class::cast)
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast);
    }
}

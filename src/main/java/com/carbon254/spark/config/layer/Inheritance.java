package com.carbon254.spark.config.layer;

import com.carbon254.spark.config.source.Mapping;
import com.carbon254.spark.config.source.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Each job inherits the keys of {@code jobDefaults} that it neither sets nor removes, as if they stood in a layer below
 * its own, and each kind of pods those of {@code pods}. It happens after all layers are merged: a default that an
 * environment overrides holds for every job.
 */
final class Inheritance {

    private static final String DEFAULTS = "jobDefaults";
    private static final String JOBS = "jobs";
    private static final Pattern KEY_OF_JOB = Pattern.compile("(" + JOBS + "\\.[^.\\[]+)(|[.].*)");

    private final History history;

    private Inheritance(History history) {
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

    /** The environment with complete pods and jobs. */
    static Mapping applied(Mapping environment, History history) {
        Inheritance inheritance = new Inheritance(history);
        Mapping placed = environment;
        for (Bequest bequest : Bequest.all()) {
            placed = inheritance.left(placed, bequest);
        }
        return inheritance.jobs(placed);
    }

    private Mapping left(Mapping environment, Bequest bequest) {
        Optional<Mapping.Entry> source = entry(environment, steps(bequest.source()));
        boolean says = source.filter(entry -> !(entry.value() instanceof Mapping mapping)
                        || !mapping.entries().isEmpty())
                .isPresent();
        boolean exists = entry(environment, steps(bequest.block()))
                .filter(block -> block.value() instanceof Mapping)
                .isPresent();
        return says && exists ? with(environment, steps(bequest.heir()), "", source.orElseThrow()) : environment;
    }

    private static List<String> steps(String path) {
        return List.of(path.split("\\.", -1));
    }

    private static Optional<Mapping.Entry> entry(Mapping mapping, List<String> steps) {
        Optional<Mapping.Entry> found = Optional.ofNullable(mapping.entries().get(steps.get(0)));
        return steps.size() == 1
                ? found
                : found.filter(entry -> entry.value() instanceof Mapping)
                        .flatMap(entry -> entry((Mapping) entry.value(), steps.subList(1, steps.size())));
    }

    /** The mapping with an entry below others, where none of them is removed; what is there already lies over it. */
    private Mapping with(Mapping mapping, List<String> steps, String above, Mapping.Entry inherited) {
        String name = steps.get(0);
        String path = above.isEmpty() ? name : above + "." + name;
        if (isRemoved(path)) {
            return mapping;
        }
        Mapping.Entry own = mapping.entries().get(name);
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>(mapping.entries());
        if (steps.size() == 1) {
            entries.put(name, own == null ? inherited : merged(inherited, own, path));
        } else {
            Mapping below = own != null && own.value() instanceof Mapping there ? there : Layers.nothing("");
            Mapping complete = with(below, steps.subList(1, steps.size()), path, inherited);
            entries.put(name, new Mapping.Entry(own == null ? inherited.keyPlace() : own.keyPlace(), complete));
        }
        return new Mapping(entries, mapping.place());
    }

    private Mapping jobs(Mapping environment) {
        Optional<Mapping> defaults = mapping(environment, DEFAULTS);
        Optional<Mapping> jobs = mapping(environment, JOBS);
        if (defaults.isEmpty() || jobs.isEmpty()) {
            return environment;
        }
        Map<String, Mapping.Entry> complete = new LinkedHashMap<>();
        jobs.get().entries().forEach((name, entry) -> complete.put(name, job(name, entry, defaults.get())));
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>(environment.entries());
        entries.put(
                JOBS,
                new Mapping.Entry(
                        jobs.get().place(), new Mapping(complete, jobs.get().place())));
        return new Mapping(entries, environment.place());
    }

    private Mapping.Entry job(String name, Mapping.Entry job, Mapping defaults) {
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

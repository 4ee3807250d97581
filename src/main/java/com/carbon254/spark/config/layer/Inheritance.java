package com.carbon254.spark.config.layer;

import com.carbon254.spark.config.folder.Layers;
import com.carbon254.spark.config.inherit.Bequest;
import com.carbon254.spark.config.inherit.Heirs;
import com.carbon254.spark.config.source.Mapping;
import com.carbon254.spark.config.source.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Keys that are neither set nor removed are inherited, as if they stood in a layer below: those of each kind of pods from
 * {@code pods}, those of the defaults of a team from {@code jobDefaults}, those of a job from its team or, if it has none,
 * from {@code jobDefaults}. It happens after all layers are merged: a default that an environment overrides holds for
 * every job.
 */
final class Inheritance {

    private static final String DEFAULTS = "jobDefaults";
    private static final String JOBS = "jobs";
    private static final String TEAMS = "teams";

    private final History history;

    private Inheritance(History history) {
        this.history = history;
    }

    /** The environment with complete pods, teams and jobs. */
    static Mapping applied(Mapping environment, History history) {
        Inheritance inheritance = new Inheritance(history);
        Mapping complete = environment;
        for (Bequest bequest : Bequest.all()) {
            complete = inheritance.left(complete, bequest);
        }
        Mapping defaults = mapping(complete, DEFAULTS).orElseGet(() -> Layers.nothing(""));
        complete = each(complete, TEAMS, (name, team) -> inheritance.team(name, team, defaults));
        Mapping teams = mapping(complete, TEAMS).orElseGet(() -> Layers.nothing(""));
        return each(complete, JOBS, (name, job) -> inheritance.job(name, job, teams, defaults));
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

    /** The environment with each mapping below a key completed. */
    private static Mapping each(Mapping environment, String key, BiFunction<String, Mapping, Mapping> completed) {
        Optional<Mapping> all = mapping(environment, key);
        if (all.isEmpty()) {
            return environment;
        }
        Map<String, Mapping.Entry> complete = new LinkedHashMap<>();
        all.get()
                .entries()
                .forEach((name, entry) -> complete.put(
                        name,
                        entry.value() instanceof Mapping own
                                ? new Mapping.Entry(entry.keyPlace(), completed.apply(name, own))
                                : entry));
        return put(environment, key, new Mapping(complete, all.get().place()));
    }

    private static Mapping put(Mapping mapping, String key, Mapping value) {
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>(mapping.entries());
        entries.put(key, new Mapping.Entry(value.place(), value));
        return new Mapping(entries, mapping.place());
    }

    private Mapping team(String name, Mapping team, Mapping defaults) {
        Mapping own = mapping(team, Heirs.DEFAULTS).orElseGet(() -> Layers.nothing(""));
        return put(team, Heirs.DEFAULTS, over(defaults, own, TEAMS + "." + name + "." + Heirs.DEFAULTS));
    }

    private Mapping job(String name, Mapping job, Mapping teams, Mapping defaults) {
        Mapping inherited = history.team(name)
                .flatMap(team -> mapping(teams, team))
                .map(Inheritance::ofTeam)
                .orElse(defaults);
        return over(inherited, job, JOBS + "." + name);
    }

    private static Mapping ofTeam(Mapping team) {
        Mapping defaults = mapping(team, Heirs.DEFAULTS).orElseThrow();
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>(defaults.entries());
        for (String key : Heirs.ofTeam()) {
            Optional.ofNullable(team.entries().get(key)).ifPresent(entry -> entries.put(key, entry));
        }
        return new Mapping(entries, defaults.place());
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

package com.carbon254.spark.config.layer;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.layer.EnvironmentFiles.NamedFile;
import com.carbon254.spark.config.shape.Binder;
import com.carbon254.spark.config.shape.Shapes;
import com.carbon254.spark.config.source.SourceFile;
import com.carbon254.spark.config.source.SourceReader;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.value.DnsLabel;
import com.carbon254.spark.value.NearName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads all files of a folder and makes environments of them. From the lowest layer to the highest: the built-in
 * defaults, base, the jobs, then the files that the environment extends, and its own.
 */
public final class EnvironmentLoader {

    /** The file that only others extend; it is no environment by itself. */
    public static final String BASE = "base";

    private final SortedMap<String, Layer> environments = new TreeMap<>();
    private final List<Layer> jobs = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Layer defaults;

    private EnvironmentLoader(EnvironmentFiles files) {
        Layers layers = new Layers(Shapes.of(Environment.class));
        defaults = layers.environment(BuiltInDefaults.read());
        files.environments().forEach((name, file) -> environments.put(name, layers.environment(read(file))));
        files.jobs().forEach((name, file) -> jobs.add(layers.job(read(file), name)));
        findings.addAll(files.findings());
    }

    /**
     * What came of the folder.
     *
     * @param environments those that could be bound, sorted by name
     * @param findings everything that is wrong with the files that the wanted environments are made of
     */
    public record Outcome(List<LoadedEnvironment> environments, List<Finding> findings) {

        /** Copies both lists. */
        public Outcome {
            environments = List.copyOf(environments);
            findings = List.copyOf(findings);
        }
    }

    /**
     * Loads environments.
     *
     * @param folder where the files lie
     * @param folderName what the user calls the folder
     * @param only the one environment that is wanted; all of them if empty
     */
    public static Outcome load(Path folder, String folderName, Optional<DnsLabel> only) {
        EnvironmentFiles files = EnvironmentFiles.in(folder, folderName);
        EnvironmentLoader loader = new EnvironmentLoader(files);
        return loader.load(folderName, only.map(DnsLabel::toString));
    }

    private static SourceFile read(NamedFile file) {
        return SourceReader.read(file.path(), file.name());
    }

    private Outcome load(String folderName, Optional<String> only) {
        List<String> names = names();
        List<String> wanted = only.map(List::of).orElse(names);
        if (!names.containsAll(wanted) || names.isEmpty()) {
            findings.add(noSuch(folderName, only, names));
            return new Outcome(List.of(), findings);
        }
        List<LoadedEnvironment> loaded = new ArrayList<>();
        Set<Layer> involved = new LinkedHashSet<>();
        for (String name : wanted) {
            List<Layer> layers = chain(name);
            involved.addAll(layers);
            bind(name, layers).ifPresent(loaded::add);
        }
        if (only.isEmpty()) {
            involved.addAll(environments.values());
        }
        involved.forEach(layer -> findings.addAll(layer.findings()));
        return new Outcome(loaded, findings);
    }

    private List<String> names() {
        return environments.keySet().stream().filter(name -> !name.equals(BASE)).toList();
    }

    private static Finding noSuch(String folder, Optional<String> only, List<String> names) {
        String known = names.isEmpty() ? "there is none" : "there are " + String.join(", ", names);
        return new Finding(
                Rule.ENVIRONMENT_EXISTS,
                Place.of(only.map(name -> folder + "/" + name + ".yaml").orElse(folder)),
                "",
                only.map(name -> "there is no environment \"" + name + "\"").orElse("the folder has no environment"),
                known,
                only.flatMap(name -> NearName.find(name, names))
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("add a file that extends base"));
    }

    /** The layers of an environment, from the lowest to the highest. */
    private List<Layer> chain(String name) {
        List<Layer> chain = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        boolean base = name.equals(BASE);
        Layer layer = Objects.requireNonNull(environments.get(name));
        for (String current = name; seen.add(current); ) {
            if (current.equals(BASE)) {
                chain.addAll(0, jobs);
                base = true;
            }
            chain.add(0, layer);
            Optional<String> parent = parent(current, layer, seen);
            if (parent.isEmpty()) {
                break;
            }
            current = parent.get();
            layer = Objects.requireNonNull(environments.get(current));
        }
        if (!base) {
            chain.addAll(0, jobs);
        }
        chain.add(0, defaults);
        return chain;
    }

    private Optional<String> parent(String name, Layer layer, Set<String> seen) {
        if (layer.parent().isEmpty()) {
            boolean refused = layer.findings().stream()
                    .anyMatch(finding ->
                            finding.rule() == Rule.EXTENDS || finding.place().line() == 0);
            if (!name.equals(BASE) && !refused) {
                extendsFault(Place.of(layer.file()), "the key \"extends\" is missing", "write \"extends: base\"");
            }
            return Optional.empty();
        }
        Layer.Parent parent = layer.parent().get();
        if (!environments.containsKey(parent.name())) {
            String near = NearName.find(parent.name(), environments.keySet())
                    .map(candidate -> "did you mean \"" + candidate + "\"?")
                    .orElse("name a file that exists");
            extendsFault(parent.place(), "there is no environment \"" + parent.name() + "\"", near);
            return Optional.empty();
        }
        if (seen.contains(parent.name())) {
            String circle = String.join(" → ", seen) + " → " + parent.name();
            extendsFault(parent.place(), "the environments extend each other in a circle: " + circle, "end it at base");
            return Optional.empty();
        }
        return Optional.of(parent.name());
    }

    private void extendsFault(Place place, String problem, String remedy) {
        String known = "an environment extends another file here: " + String.join(", ", environments.keySet());
        findings.add(new Finding(Rule.EXTENDS, place, Layers.EXTENDS, problem, known, remedy));
    }

    private Optional<LoadedEnvironment> bind(String name, List<Layer> layers) {
        Layer own = layers.get(layers.size() - 1);
        Merge.Outcome merged = Merge.of(layers.stream().map(Layer::clean).toList(), own.file());
        Binder.Outcome<Environment> bound = Binder.bind(merged.merged(), Environment.class);
        boolean complete = layers.stream().allMatch(Layer::readable);
        bound.missing().stream()
                .filter(path -> complete && !refused(path, layers))
                .map(path -> missing(path, merged.history()))
                .forEach(findings::add);
        List<String> files = layers.stream().map(Layer::file).toList();
        return bound.value().map(config -> new LoadedEnvironment(new DnsLabel(name), config, merged.history(), files));
    }

    /** Whether some layer sets the key, but wrongly: then that is the finding. */
    private static boolean refused(String path, List<Layer> layers) {
        return layers.stream()
                .flatMap(layer -> layer.findings().stream())
                .map(Finding::path)
                .anyMatch(faulty -> !faulty.isEmpty() && (path.equals(faulty) || path.startsWith(faulty + ".")));
    }

    private static Finding missing(String path, History history) {
        boolean removed = !history.of(path).isEmpty();
        return new Finding(
                Rule.MISSING_KEY,
                history.place(path),
                path,
                removed ? "the key is removed by null, and needed" : "the key is missing",
                "it must be set in some layer",
                "set it in " + history.file() + " or in a file below it");
    }
}

package com.carbon254.spark.config.layer;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.folder.EnvironmentFiles;
import com.carbon254.spark.config.folder.Layer;
import com.carbon254.spark.config.folder.Layers;
import com.carbon254.spark.config.folder.PlacedFiles;
import com.carbon254.spark.config.folder.SealedFiles;
import com.carbon254.spark.config.folder.Unread;
import com.carbon254.spark.config.own.OwnFolder;
import com.carbon254.spark.config.own.SideFiles;
import com.carbon254.spark.config.shape.Binder;
import com.carbon254.spark.config.shape.Shape.RecordShape;
import com.carbon254.spark.config.shape.Shapes;
import com.carbon254.spark.config.source.FileText;
import com.carbon254.spark.config.source.Mapping;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.spelling.NearName;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads all files of a folder and makes environments of them. From the lowest layer to the highest: the built-in
 * defaults, the digests of images, base, the teams and the jobs, then the files that the environment extends, and its own.
 */
public final class EnvironmentLoader {

    /** The file that only others extend; it is no environment by itself. */
    public static final String BASE = "base";

    private static final RecordShape SHAPE = Shapes.of(Environment.class);

    private final SortedMap<String, Layer> environments = new TreeMap<>();
    private final List<Layer> jobs = new ArrayList<>();
    private final List<Layer> locks;
    private final SortedMap<String, String> members;
    private final List<Finding> findings = new ArrayList<>();
    private final List<LoadedEnvironment> incomplete = new ArrayList<>();
    private final Layer defaults;
    private final Unread unread;
    private final SealedFiles sealed;
    private final MissingKeys missing;
    private final OwnFolder team;
    private final SideFiles side;

    private EnvironmentLoader(PlacedFiles files, SealedFiles sealed, String folder, OwnFolder team, SideFiles side) {
        this.sealed = sealed;
        this.team = team;
        this.side = side;
        findings.addAll(side.findings());
        Layers layers = new Layers(SHAPE);
        defaults = layers.environment(BuiltInDefaults.read());
        files.environments().forEach((name, source) -> environments.put(name, layers.environment(source)));
        files.teams().forEach((name, source) -> jobs.add(layers.team(source, name)));
        members = files.members();
        files.jobs().forEach((name, source) -> jobs.add(layers.job(source, name)));
        locks = files.locks().stream().map(layers::lock).toList();
        unread = files.unread();
        unread.jobs().forEach(name -> jobs.add(Layers.unreadJob(name)));
        missing = new MissingKeys(SHAPE, folder, files.jobs().keySet());
        findings.addAll(files.findings());
    }

    /**
     * What came of the folder.
     *
     * @param environments those that could be bound, sorted by name
     * @param incomplete those that lack keys, which stand-ins are set for: they can be judged, and are never rendered
     * @param findings everything that is wrong with the files that the wanted environments are made of
     */
    public record Outcome(
            List<LoadedEnvironment> environments, List<LoadedEnvironment> incomplete, List<Finding> findings) {

        public Outcome {
            environments = List.copyOf(environments);
            incomplete = List.copyOf(incomplete);
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
        EnvironmentLoader loader = new EnvironmentLoader(
                PlacedFiles.of(files, folderName),
                SealedFiles.of(files.sealed()),
                folderName,
                OwnFolder.in(folder, folderName),
                SideFiles.in(folder, folderName));
        return loader.load(folderName, only.map(DnsLabel::toString));
    }

    private Outcome load(String folderName, Optional<String> only) {
        List<String> names = names();
        List<String> wanted = only.map(List::of).orElse(names);
        if (!names.containsAll(wanted) || names.isEmpty()) {
            // A folder that is not there, or holds only files with wrong names, has its finding already.
            boolean isKnown = only.filter(unread.environments()::contains).isPresent();
            if (!isKnown && (findings.isEmpty() || !names.isEmpty())) {
                findings.add(noSuch(folderName, only, names));
            }
            return new Outcome(List.of(), List.of(), findings);
        }
        List<LoadedEnvironment> loaded = new ArrayList<>();
        Set<Layer> involved = new LinkedHashSet<>();
        NavigableSet<String> lines = new TreeSet<>();
        for (String name : wanted) {
            Lineage.Line line = Lineage.of(name, environments, unread, findings);
            List<Layer> layers = layers(line.names());
            involved.addAll(layers);
            lines.addAll(line.names());
            findings.addAll(team.idle(line.names()));
            findings.addAll(sealed.findings(name));
            bind(layers, line).ifPresent(loaded::add);
        }
        findings.addAll(sealed.misplaced(folderName, names, unread));
        findings.addAll(Rehearsals.unknown(loaded, names, unread.environments()));
        if (only.isEmpty()) {
            involved.addAll(environments.values());
            lines.addAll(environments.keySet());
            findings.addAll(UntestedAlerts.of(side, loaded));
            findings.addAll(team.strangers(environments.keySet()));
        }
        findings.addAll(team.findings(lines));
        involved.forEach(layer -> findings.addAll(layer.findings()));
        return new Outcome(loaded, incomplete, findings);
    }

    private List<String> names() {
        return environments.keySet().stream().filter(name -> !name.equals(BASE)).toList();
    }

    private static Finding noSuch(String folder, Optional<String> only, List<String> names) {
        String known = names.isEmpty()
                ? "an environment is a file that extends base, and needs in one of the two "
                        + String.join(", ", needed())
                : "there are " + String.join(", ", names);
        return new Finding(
                Rule.ENVIRONMENT_EXISTS,
                Place.of(folder),
                "",
                only.map(name -> "there is no environment \"" + name + "\"").orElse("the folder has no environment"),
                known,
                only.flatMap(name -> NearName.find(name, names))
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse(
                                names.isEmpty()
                                        ? "write " + folder + "/base.yaml, and " + folder
                                                + "/dev.yaml that begins with \"extends: base\""
                                        : "add the file, or name another"));
    }

    /** The keys that no environment can do without. */
    private static List<String> needed() {
        Mapping defaults = BuiltInDefaults.read().root().orElseThrow();
        Mapping stated = StatedParts.of(defaults, List.of(), SHAPE);
        return Binder.bind(stated, Environment.class).missing();
    }

    /** The layers of an environment, from the lowest to the highest. */
    private List<Layer> layers(List<String> names) {
        List<Layer> layers = new ArrayList<>();
        layers.add(defaults);
        layers.addAll(locks);
        names.forEach(name -> layers.add(Objects.requireNonNull(environments.get(name))));
        int base = names.indexOf(BASE);
        layers.addAll(base < 0 ? 1 + locks.size() : base + 2 + locks.size(), jobs);
        return layers;
    }

    private static List<Mapping> clean(List<Layer> layers) {
        List<Mapping> all = layers.stream().map(Layer::clean).toList();
        List<Mapping> users = all.subList(1, all.size());
        List<Mapping> clean = new ArrayList<>(users);
        clean.add(0, StatedParts.of(all.get(0), users, SHAPE));
        return clean;
    }

    private Optional<LoadedEnvironment> bind(List<Layer> layers, Lineage.Line line) {
        Layer own = layers.get(layers.size() - 1);
        Merge.Outcome merged = Merge.of(clean(layers), own.file());
        History known = merged.history().with(members);
        Mapping complete = Inheritance.applied(merged.merged(), known);
        Binder.Outcome<Environment> bound = Binder.bind(complete, Environment.class);
        RefusedKeys refused = RefusedKeys.of(layers);
        boolean read = line.whole() && layers.stream().allMatch(Layer::readable);
        if (read) {
            List<String> open = bound.missing().stream()
                    .filter(path -> !refused.cover(path))
                    .toList();
            findings.addAll(missing.findings(open, known));
        }
        History history = history(known, line.names());
        List<String> files = files(layers, line.names());
        if (read && bound.value().isEmpty()) {
            List<String> open = Stream.concat(refused.paths().stream(), bound.missing().stream())
                    .toList();
            Binder.bind(StandIns.in(complete, bound.missing(), SHAPE), Environment.class)
                    .value()
                    .map(config -> loaded(line, config, history, files, new RefusedKeys(open)))
                    .ifPresent(incomplete::add);
        }
        return bound.value().map(config -> loaded(line, config, history, files, refused));
    }

    private History history(History known, List<String> names) {
        return known.and(OwnHistory.of(team.of(names))).and(OwnHistory.ofDashboards(side.dashboards()));
    }

    private List<String> files(List<Layer> layers, List<String> names) {
        return Stream.of(
                        layers.stream().map(Layer::file),
                        team.read(names).stream(),
                        side.dashboards().stream().map(FileText::name),
                        side.tests().stream())
                .flatMap(all -> all)
                .toList();
    }

    private LoadedEnvironment loaded(
            Lineage.Line line, Environment config, History history, List<String> files, RefusedKeys refused) {
        String name = line.names().get(line.names().size() - 1);
        return new LoadedEnvironment(
                new DnsLabel(name),
                config,
                history,
                files,
                sealed.of(name),
                refused,
                team.of(line.names()),
                side.dashboards());
    }
}

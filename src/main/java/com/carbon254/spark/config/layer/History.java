package com.carbon254.spark.config.layer;

import com.carbon254.spark.config.inherit.Bequest;
import com.carbon254.spark.config.inherit.Heirs;
import com.carbon254.spark.config.layer.Setting.Action;
import com.carbon254.spark.finding.Place;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What every layer of an environment did to every key.
 *
 * @param settings by key path; of one key from the lowest layer to the highest
 * @param file the environment's own file
 * @param members the jobs that lie in the folder of a team: job to team
 */
public record History(SortedMap<String, List<Setting>> settings, String file, SortedMap<String, String> members) {

    /** Follows the dot among characters: the border of what begins with a path and a dot. */
    private static final char AFTER_DOT = '.' + 1;

    private static final Pattern ITEM = Pattern.compile("\\[[0-9]+](\\.|\\[|$)");

    public History {
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
        members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    }

    /** That of an environment without teams. */
    public History(SortedMap<String, List<Setting>> settings, String file) {
        this(settings, file, new TreeMap<>());
    }

    /** The same, where jobs belong to teams. */
    History with(SortedMap<String, String> teams) {
        return new History(settings, file, teams);
    }

    /** The team of a job, if its file lies in the folder of one. */
    public Optional<String> team(String job) {
        return Optional.ofNullable(members.get(job)).filter(team -> settings.containsKey("teams." + team));
    }

    /** This history and that of other keys. */
    History and(SortedMap<String, List<Setting>> others) {
        if (others.isEmpty()) {
            return this;
        }
        SortedMap<String, List<Setting>> all = new TreeMap<>(settings);
        all.putAll(others);
        return new History(all, file, members);
    }

    /**
     * What the layers did to this key, from the lowest to the highest; empty if no layer names it. A key of a job, and one
     * of the placement of pods, begins with what it inherits.
     */
    public List<Setting> of(String path) {
        List<Setting> own = own(path);
        return source(path)
                .map(this::of)
                .filter(inherited -> !inherited.isEmpty())
                .map(inherited ->
                        Stream.concat(inherited.stream(), own.stream()).toList())
                .orElse(own);
    }

    /** What the layers did to this very key, without what it inherits. */
    public List<Setting> own(String path) {
        return settings.getOrDefault(path, List.of());
    }

    /** The key that this one takes its value from where no layer names it. Only jobs and pods that exist inherit. */
    public Optional<String> source(String path) {
        if (Heirs.job(path).filter(job -> !settings.containsKey(job)).isPresent()) {
            return Optional.empty();
        }
        return Heirs.source(path, this::team)
                .or(() -> Bequest.all().stream()
                        .filter(bequest -> bequest.covers(path))
                        .filter(this::exists)
                        .map(bequest -> bequest.sourceOf(path))
                        .findFirst());
    }

    /** Whether the pods exist that {@code pods} leaves something to. */
    private boolean exists(Bequest bequest) {
        return settings.containsKey(bequest.block());
    }

    /** What the highest layer that names this key did to it. */
    public Optional<Setting> last(String path) {
        List<Setting> own = own(path);
        return own.isEmpty() ? source(path).flatMap(this::last) : Optional.of(own.get(own.size() - 1));
    }

    /** The paths below this one that some layer gave a value, sorted; what stands in a list below it is no key. */
    public List<String> below(String path) {
        return namedBelow(path)
                .filter(key -> !ITEM.matcher(key).find(path.length()))
                .filter(this::isSet)
                .distinct()
                .sorted()
                .toList();
    }

    /** The keys that mean something else in another environment, sorted; what stands in lists is part of the list. */
    public List<String> differing(History other) {
        NavigableSet<String> keys = new TreeSet<>(settings.keySet());
        keys.addAll(other.settings.keySet());
        return keys.stream()
                .filter(key -> !key.contains("["))
                .filter(key -> Setting.differ(last(key), other.last(key)))
                .filter(key -> isSet(key) || other.isSet(key))
                .toList();
    }

    /** The paths below this one that some layer names, and those that it inherits. At the top none inherits. */
    private Stream<String> namedBelow(String path) {
        if (path.isEmpty()) {
            return settings.keySet().stream();
        }
        Stream<String> own = settings.subMap(path + ".", path + AFTER_DOT).keySet().stream();
        Stream<String> left = Bequest.all().stream()
                .filter(bequest -> bequest.heir().startsWith(path + "."))
                .filter(this::exists)
                .flatMap(bequest -> inherited(bequest.heir(), bequest.source()));
        return Stream.of(own, source(path).stream().flatMap(source -> inherited(path, source)), left, ofTeam(path))
                .flatMap(paths -> paths);
    }

    /** What a job has from its team beside defaults. */
    private Stream<String> ofTeam(String path) {
        return Heirs.ofTeam().stream()
                .map(key -> path + "." + key)
                .filter(key -> Heirs.job(key).filter(path::equals).isPresent())
                .filter(this::isSet);
    }

    private Stream<String> inherited(String path, String source) {
        return Stream.concat(Stream.of(source), namedBelow(source)).map(key -> path + key.substring(source.length()));
    }

    /** Whether some layer gave the key a value, even if another removed it. */
    public boolean isSet(String path) {
        return own(path).stream().anyMatch(setting -> setting.action() == Action.SET)
                || source(path).filter(this::isSet).isPresent();
    }

    /** Whether some layer names the key. */
    private boolean isNamed(String path) {
        return last(path).isPresent();
    }

    /** Whether a file of the user's gives this very key a value. */
    public boolean isStated(String path) {
        return own(path).stream().anyMatch(setting -> setting.action() == Action.SET && isEditable(setting.place()));
    }

    /**
     * The deepest key that some layer names, on the way from this one.
     *
     * @param steps names of keys below it, and indexes of items
     */
    public String deepest(String path, List<String> steps) {
        if (steps.isEmpty()) {
            return path;
        }
        String step = steps.get(0);
        return Stream.of(path + "[" + step + "]", path + "." + step)
                .filter(this::isNamed)
                .findFirst()
                .map(below -> deepest(below, steps.subList(1, steps.size())))
                .orElse(path);
    }

    /**
     * The place to show for a key: where its value stands or where it is removed, for a key with keys below it where the
     * highest layer names it; if no layer does, the place of the key above it, at last the start of the environment's
     * own file. A built-in default has no place that a user could open: then it is the key's {@link #home}.
     */
    public Place place(String path) {
        return last(path)
                .map(Setting::place)
                .or(() -> described(path))
                .or(() -> above(path).map(this::place))
                .filter(History::isEditable)
                .orElseGet(() -> home(path));
    }

    /**
     * The place where a key that no layer sets would best be written: the nearest key above it in a file that the user
     * can edit, else the start of the environment's own file.
     */
    public Place home(String path) {
        return above(path).map(this::block).orElseGet(() -> Place.start(file));
    }

    /** The place where a key is missing: in the file that describes the job if it is one of a job, else its {@link #home}. */
    Place lack(String path) {
        return described(path).orElseGet(() -> home(path));
    }

    /**
     * Where the file that describes a job would state one of its keys: environments override what stands there, and what
     * the job lacks they lack all together. Empty where the environment's own file is the one that describes it.
     */
    private Optional<Place> described(String path) {
        Optional<Place> job = Heirs.job(path)
                .filter(above -> !above.equals(path))
                .flatMap(above -> own(above).stream()
                        .filter(setting -> setting.action() == Action.OPEN && isEditable(setting.place()))
                        .map(Setting::place)
                        .findFirst())
                .filter(place -> !place.file().equals(file));
        return job.flatMap(found -> above(path).map(above -> deepestIn(found, above)));
    }

    private Place deepestIn(Place job, String path) {
        return own(path).stream()
                .filter(setting -> setting.action() == Action.OPEN || path.endsWith("]"))
                .map(Setting::place)
                .filter(place -> place.file().equals(job.file()))
                .findFirst()
                .or(() -> above(path).map(above -> deepestIn(job, above)))
                .orElse(job);
    }

    private Place block(String path) {
        List<Place> places = of(path).stream()
                .filter(setting -> setting.action() == Action.OPEN || path.endsWith("]"))
                .map(Setting::place)
                .filter(History::isEditable)
                .toList();
        return places.isEmpty() ? home(path) : places.get(places.size() - 1);
    }

    private static boolean isEditable(Place place) {
        return !place.file().equals(BuiltInDefaults.NAME);
    }

    /** The path of the key above this one; empty at the top. A name with dots in it has more steps than keys. */
    static Optional<String> above(String path) {
        int end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return end < 0 ? Optional.empty() : Optional.of(path.substring(0, end));
    }
}

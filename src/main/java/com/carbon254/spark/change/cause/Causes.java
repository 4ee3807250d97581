package com.carbon254.spark.change.cause;

import com.carbon254.spark.change.Difference;
import com.carbon254.spark.change.ObjectChange;
import com.carbon254.spark.change.ObjectIdentity;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Follows differences to the keys that they come from. */
public final class Causes {

    private static final String CHECKSUM = "/metadata/annotations/checksum~1";

    private final TracedRendering now;
    private final KeyChanges keys;
    private final List<KeyChange> changed;
    private final NamedValues values;
    private final RenderedAnew base;
    private final List<ObjectChange> configMaps;
    private final SortedMap<ObjectIdentity, List<KeyChange>> ofConfigMaps = new TreeMap<>();

    private Causes(TracedRendering now, KeyChanges keys, RenderedAnew base, List<ObjectChange> configMaps) {
        this.now = now;
        this.keys = keys;
        this.changed = keys.all();
        this.values = new NamedValues(changed);
        this.base = base;
        this.configMaps = configMaps;
    }

    /**
     * Knows where to look.
     *
     * @param now the newer rendering
     * @param keys what was set before and is set now
     * @param base what this program makes of the older files, asked only where needed; empty if it refuses them
     * @param changes all objects that differ
     */
    public static Causes of(
            TracedRendering now,
            KeyChanges keys,
            Supplier<Optional<TracedRendering>> base,
            List<ObjectChange> changes) {
        List<ObjectChange> configMaps = changes.stream()
                .filter(change -> change.object().kind().equals("ConfigMap"))
                .toList();
        return new Causes(now, keys, new RenderedAnew(base), configMaps);
    }

    /** What a difference of an object comes from. */
    public Cause of(ObjectChange change, Difference difference) {
        if (changed.isEmpty() && !keys.isRenamed()) {
            return Cause.GENERATOR;
        }
        Optional<KeyChange> exact = exact(change, difference);
        if (exact.isPresent()) {
            return new Cause(Cause.Kind.KEYS, List.of(exact.get()));
        }
        if (base.isSame(change, difference)) {
            return Cause.GENERATOR;
        }
        if (keys.isRenamed() && (changed.isEmpty() || keys.isNameIn(difference))) {
            return Cause.NAME;
        }
        return Stream.<Supplier<List<KeyChange>>>of(
                        () -> traced(change, difference),
                        () -> checksummed(change, difference),
                        () -> values.in(difference),
                        () -> changed.size() == 1 ? changed : List.of())
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> new Cause(Cause.Kind.KEYS, found))
                .orElseGet(() -> new Cause(Cause.Kind.SOME_KEY, changed));
    }

    /** The very key that the newer object has the field from, if that changed: the older files need not be rendered. */
    private Optional<KeyChange> exact(ObjectChange change, Difference difference) {
        return newer(change, difference).map(keys::at).filter(KeyChange::isReal);
    }

    private Optional<String> newer(ObjectChange change, Difference difference) {
        return change.after()
                .filter(manifest -> difference.after().isPresent())
                .flatMap(manifest -> now.key(manifest.key(), difference.pointer()));
    }

    /** By the trace of the newer object, and where something is gone by that of the older one. */
    private List<KeyChange> traced(ObjectChange change, Difference difference) {
        Optional<String> newer = newer(change, difference);
        List<KeyChange> found = newer.map(keys::near).orElse(List.of());
        if (!found.isEmpty() || difference.before().isEmpty() || (difference.isWhole() && newer.isPresent())) {
            return found;
        }
        return base.key(change, difference).map(keys::near).orElse(List.of());
    }

    /** A checksum differs because what it is the sum of does; a Job with a hash in its name likewise. */
    private List<KeyChange> checksummed(ObjectChange change, Difference difference) {
        if (!mayBeSum(change, difference)) {
            return List.of();
        }
        return configMaps.stream()
                .filter(map -> map.object().namespace().equals(change.object().namespace()))
                .filter(map -> isSumOf(map.object().name(), difference))
                .flatMap(map -> ofConfigMaps.computeIfAbsent(map.object(), object -> keysOf(map)).stream())
                .distinct()
                .toList();
    }

    private static boolean mayBeSum(ObjectChange change, Difference difference) {
        return difference.isWhole()
                ? change.object().kind().equals("Job")
                : difference.field().contains(CHECKSUM);
    }

    private static boolean isSumOf(String configMap, Difference difference) {
        if (!difference.isWhole()) {
            return difference.field().endsWith(CHECKSUM + configMap);
        }
        return difference
                .before()
                .or(difference::after)
                .filter(object -> object.toString().contains("checksum/" + configMap))
                .isPresent();
    }

    private List<KeyChange> keysOf(ObjectChange configMap) {
        return configMap.differences().stream()
                .map(part -> of(configMap, part))
                .filter(cause -> cause.kind() == Cause.Kind.KEYS)
                .flatMap(cause -> cause.keys().stream())
                .toList();
    }
}

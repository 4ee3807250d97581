package com.carbon254.spark.change.cause;

import com.carbon254.spark.change.Difference;
import com.carbon254.spark.change.ObjectChange;
import com.carbon254.spark.change.ObjectIdentity;
import com.carbon254.spark.change.TreeComparison;
import com.carbon254.spark.manifest.Manifest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Follows differences to the keys that they come from. */
public final class Causes {

    private static final String CHECKSUM = "/metadata/annotations/checksum~1";

    private final KeyChanges keys;
    private final List<KeyChange> changed;
    private final TracedRendering now;
    private final Supplier<Optional<TracedRendering>> base;
    private final List<ObjectChange> changes;
    private final SortedMap<ObjectIdentity, List<ObjectChange>> byKeys = new TreeMap<>();

    private Causes(
            TracedRendering now,
            KeyChanges keys,
            Supplier<Optional<TracedRendering>> base,
            List<ObjectChange> changes) {
        this.now = now;
        this.keys = keys;
        this.changed = keys.all();
        this.base = base;
        this.changes = changes;
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
        return new Causes(now, keys, base, changes);
    }

    /** What a difference of an object comes from. */
    public Cause of(ObjectChange change, Difference difference) {
        if (changed.isEmpty()) {
            return Cause.GENERATOR;
        }
        Optional<KeyChange> exact = exact(change, difference);
        if (exact.isPresent()) {
            return new Cause(Cause.Kind.KEYS, List.of(exact.get()));
        }
        if (base.get().isPresent() && isRenderedAnew(change, difference)) {
            return Cause.GENERATOR;
        }
        List<KeyChange> traced = traced(change, difference);
        if (!traced.isEmpty()) {
            return new Cause(Cause.Kind.KEYS, traced);
        }
        List<KeyChange> read = checksummed(change, difference);
        if (!read.isEmpty()) {
            return new Cause(Cause.Kind.KEYS, read);
        }
        List<KeyChange> alike = alike(difference);
        if (!alike.isEmpty()) {
            return new Cause(Cause.Kind.KEYS, alike);
        }
        return changed.size() == 1 ? new Cause(Cause.Kind.KEYS, changed) : new Cause(Cause.Kind.SOME_KEY, changed);
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
        return base.get()
                .flatMap(older -> change.before().flatMap(old -> older.key(old.key(), difference.pointer())))
                .map(keys::near)
                .orElse(List.of());
    }

    /** Whether this program makes of the older files what stands there now: then no key is the cause. */
    private boolean isRenderedAnew(ObjectChange change, Difference difference) {
        return byKeys.computeIfAbsent(change.object(), object -> byKeys(change)).stream()
                .flatMap(one -> one.differences().stream())
                .noneMatch(one -> one.touches(difference.field()) || one.isWhole());
    }

    private List<ObjectChange> byKeys(ObjectChange change) {
        TracedRendering older = base.get().orElseThrow();
        List<Manifest> old = older.manifests().stream()
                .filter(manifest -> ObjectIdentity.of(manifest.key()).equals(change.object()))
                .toList();
        return TreeComparison.of(old, change.after().stream().toList());
    }

    /** A checksum differs because what it is the sum of does; a Job with a hash in its name likewise. */
    private List<KeyChange> checksummed(ObjectChange change, Difference difference) {
        String subject = difference.isWhole()
                ? difference
                        .before()
                        .or(difference::after)
                        .map(Object::toString)
                        .orElse("")
                : difference.field();
        return changes.stream()
                .filter(other -> other.object().kind().equals("ConfigMap"))
                .filter(other ->
                        other.object().namespace().equals(change.object().namespace()))
                .filter(other -> difference.isWhole()
                        ? change.object().kind().equals("Job")
                                && subject.contains("checksum/" + other.object().name())
                        : subject.endsWith(CHECKSUM + other.object().name()))
                .flatMap(other -> other.differences().stream().map(part -> of(other, part)))
                .filter(cause -> cause.kind() == Cause.Kind.KEYS)
                .flatMap(cause -> cause.keys().stream())
                .distinct()
                .toList();
    }

    /** Keys whose older value stands in the older text, and whose newer one in the newer. */
    private List<KeyChange> alike(Difference difference) {
        String old = difference.before().map(Object::toString).orElse("");
        String newer = difference.after().map(Object::toString).orElse("");
        List<KeyChange> alike = new ArrayList<>();
        for (KeyChange key : changed) {
            boolean before = key.valueBefore().map(value -> names(old, value)).orElse(true);
            boolean after = key.valueAfter().map(value -> names(newer, value)).orElse(true);
            if (before
                    && after
                    && (key.valueBefore().isPresent() || key.valueAfter().isPresent())) {
                alike.add(key);
            }
        }
        return alike;
    }

    /** Whether a text has a value in it that no other letter or digit continues. */
    private static boolean names(String text, String value) {
        String plain = value.replaceAll("^[\"']|[\"']$", "");
        return Pattern.compile("(?<![A-Za-z0-9.])" + Pattern.quote(plain) + "(?![A-Za-z0-9])")
                .matcher(text)
                .find();
    }
}

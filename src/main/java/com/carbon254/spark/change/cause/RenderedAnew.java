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

/** The older environment files as this program renders them: asked for at most once, and only where it is needed. */
final class RenderedAnew {

    private final Supplier<Optional<TracedRendering>> source;
    private final SortedMap<ObjectIdentity, List<Manifest>> objects = new TreeMap<>();
    private final SortedMap<ObjectIdentity, List<ObjectChange>> byKeys = new TreeMap<>();
    private Optional<TracedRendering> rendering = Optional.empty();
    private boolean asked;

    /** Knows whom to ask; that is empty if this program refuses the older files. */
    RenderedAnew(Supplier<Optional<TracedRendering>> source) {
        this.source = source;
    }

    /** Whether this program makes of the older files what stands there now: then no key is the cause. */
    boolean isSame(ObjectChange change, Difference difference) {
        return rendering().isPresent()
                && byKeys.computeIfAbsent(change.object(), object -> byKeys(change)).stream()
                        .flatMap(one -> one.differences().stream())
                        .noneMatch(one -> one.touches(difference.field()) || one.isWhole());
    }

    /** The key that a place in the older object comes from. */
    Optional<String> key(ObjectChange change, Difference difference) {
        return rendering().flatMap(older -> change.before().flatMap(old -> older.key(old.key(), difference.pointer())));
    }

    private List<ObjectChange> byKeys(ObjectChange change) {
        List<Manifest> old = objects.getOrDefault(change.object(), List.of());
        if (old.equals(change.before().stream().toList())) {
            return List.of(change);
        }
        return TreeComparison.of(old, change.after().stream().toList());
    }

    private Optional<TracedRendering> rendering() {
        if (!asked) {
            asked = true;
            rendering = source.get();
            rendering.ifPresent(older -> older.manifests()
                    .forEach(manifest -> objects.computeIfAbsent(
                                    ObjectIdentity.of(manifest.key()), object -> new ArrayList<>())
                            .add(manifest)));
        }
        return rendering;
    }
}

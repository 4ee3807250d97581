package com.carbon254.spark.change.cause;

import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Tells the keys that changed and that no object shows from those that are a cause of some difference. */
public final class UnshownKeys {

    private final NavigableSet<String> shown = new TreeSet<>();

    private UnshownKeys() {}

    /**
     * The keys that changed, without those that a cause names, or decides by inheritance, and without those above and
     * below them. Where some difference may come from any key that changed, none is told.
     *
     * @param keys what changed
     * @param causes what the differences of all objects come from
     */
    public static List<KeyChange> of(KeyChanges keys, Collection<Cause> causes) {
        if (causes.stream().anyMatch(cause -> cause.kind() == Cause.Kind.SOME_KEY)) {
            return List.of();
        }
        UnshownKeys unshown = new UnshownKeys();
        causes.stream()
                .flatMap(cause -> cause.keys().stream())
                .filter(cause -> unshown.shown.add(cause.path()))
                .forEach(cause -> keys.deciding(cause).forEach(unshown.shown::add));
        return keys.all().stream().filter(key -> !unshown.isShown(key.path())).toList();
    }

    private boolean isShown(String key) {
        return shown.contains(key) || isBelow(key, '.') || isBelow(key, '[') || isAbove(key);
    }

    /** Whether something is shown that the key holds. */
    private boolean isBelow(String key, char separator) {
        String below = shown.ceiling(key + separator);
        return below != null && below.startsWith(key + separator);
    }

    private boolean isAbove(String key) {
        for (int end = key.lastIndexOf('.'); end > 0; end = key.lastIndexOf('.', end - 1)) {
            if (shown.contains(key.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}

package com.carbon254.spark.change.cause;

import com.carbon254.spark.change.Difference;
import com.carbon254.spark.config.layer.History;
import com.carbon254.spark.config.layer.Setting;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What was set in an environment before and is set now. */
public final class KeyChanges {

    private final History before;
    private final History after;
    private final List<KeyChange> all;
    private final Map<String, List<KeyChange>> near = new LinkedHashMap<>();

    /**
     * Compares all keys.
     *
     * @param before who set what before
     * @param after who sets what now
     */
    public KeyChanges(History before, History after) {
        this.before = before;
        this.after = after;
        this.all = before.differing(after).stream().map(this::at).toList();
    }

    /** Who sets what now. */
    public History after() {
        return after;
    }

    /** Whether the environment has another name than before. */
    boolean isRenamed() {
        return !before.settings().isEmpty()
                && !after.settings().isEmpty()
                && !name(before).equals(name(after));
    }

    /** Whether a text is what it was, but for the name of the environment. */
    boolean isNameIn(Difference difference) {
        return difference.before().filter(JsonNode::isTextual).isPresent()
                && difference.textBefore().replace(name(before), name(after)).equals(difference.textAfter());
    }

    private static String name(History history) {
        return history.file().replaceFirst(".*/", "").replaceFirst("\\.yaml$", "");
    }

    /** The keys with another value than before, sorted; what stands in lists is part of the list. */
    public List<KeyChange> all() {
        return all;
    }

    /** The keys that some layer names, at or below a path. */
    private Stream<String> paths(String path) {
        NavigableSet<String> paths = new TreeSet<>(before.below(path));
        paths.addAll(after.below(path));
        return paths.stream();
    }

    /** What happened to one key, or to the one that it inherits: the key that some file names before or now. */
    KeyChange at(String path) {
        if (before.own(path).isEmpty() && after.own(path).isEmpty()) {
            Optional<String> source = after.source(path);
            if (source.isPresent() && source.equals(before.source(path))) {
                return at(source.get());
            }
        }
        return new KeyChange(path, before.last(path), after.last(path));
    }

    /** The keys that decide before and now: the one that changed, and what it inherits on a side where no file names it. */
    Stream<String> deciding(KeyChange key) {
        return Stream.of(before, after).map(history -> deciding(history, key.path()));
    }

    private static String deciding(History history, String path) {
        return history.own(path).isEmpty()
                ? history.source(path).map(source -> deciding(history, source)).orElse(path)
                : path;
    }

    /** The keys that changed at this path, else below it, else the nearest above it that came or went. */
    List<KeyChange> near(String path) {
        return near.computeIfAbsent(path, this::nearest);
    }

    private List<KeyChange> nearest(String path) {
        KeyChange exact = at(path);
        if (exact.isReal()) {
            return List.of(exact);
        }
        List<KeyChange> below =
                paths(path).map(this::at).filter(KeyChange::isReal).toList();
        return below.isEmpty() ? above(path) : below;
    }

    private List<KeyChange> above(String path) {
        int end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        if (end < 0) {
            return List.of();
        }
        String parent = path.substring(0, end);
        KeyChange above = at(parent);
        return above.isReal() ? List.of(above) : above(parent);
    }

    /**
     * The keys that some file says something else of than before, although a higher file decides them as before: a
     * change without effect here.
     */
    public List<KeyChange> overridden() {
        List<KeyChange> overridden = new ArrayList<>();
        before.settings().forEach((path, old) -> {
            List<Setting> now = after.own(path);
            if (old.size() > 1 && now.size() > 1 && isOverridden(path)) {
                differing(path, old, now).ifPresent(overridden::add);
            }
        });
        return List.copyOf(overridden);
    }

    private boolean isOverridden(String path) {
        return !path.contains("[") && (before.isSet(path) || after.isSet(path)) && !at(path).isReal();
    }

    private static Optional<KeyChange> differing(String path, List<Setting> before, List<Setting> after) {
        return after.subList(0, after.size() - 1).stream()
                .filter(now -> before.stream().noneMatch(old -> isMoved(old, now, after)))
                .map(now -> new KeyChange(path, inFile(before, now.place().file()), Optional.of(now)))
                .filter(KeyChange::isReal)
                .findFirst();
    }

    /** Whether another file says now what this one said before, as of a job that moved into the folder of a team. */
    private static boolean isMoved(Setting old, Setting now, List<Setting> after) {
        return !Setting.differ(Optional.of(old), Optional.of(now))
                && inFile(after, old.place().file()).isEmpty();
    }

    private static Optional<Setting> inFile(List<Setting> settings, String file) {
        return settings.stream().filter(one -> one.place().file().equals(file)).findFirst();
    }
}

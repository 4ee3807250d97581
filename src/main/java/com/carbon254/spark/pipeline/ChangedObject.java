package com.carbon254.spark.pipeline;

import com.carbon254.spark.change.ObjectChange;
import java.util.Locale;

/**
 * An object that a run adds, changes or removes, or a file that it does so to although no object in it differs, as a
 * kustomization.
 *
 * @param action what happens to it
 * @param kind its kind; {@code file} for a file
 * @param namespace its namespace; empty for an object without one, and for a file
 * @param name its name; for a file its path below the environment's folder
 * @param file where it stands, or stood, below the environment's folder
 */
public record ChangedObject(Action action, String kind, String namespace, String name, String file) {

    private static final String FILE = "file";

    /** What a run does. */
    public enum Action {
        ADDED,
        CHANGED,
        REMOVED;

        /** The word that stands in lists. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static ChangedObject of(ObjectChange change) {
        Action action = change.isAdded() ? Action.ADDED : change.isRemoved() ? Action.REMOVED : Action.CHANGED;
        return new ChangedObject(
                action,
                change.object().kind(),
                change.object().namespace(),
                change.object().name(),
                change.either().file());
    }

    static ChangedObject ofFile(Action action, String file) {
        return new ChangedObject(action, FILE, "", file, file);
    }

    /** Whether it is a file. */
    public boolean isFile() {
        return kind.equals(FILE);
    }

    /** {@code SparkApplication/orders in data-platform}, or {@code file kustomization.yaml}. */
    @Override
    public String toString() {
        return isFile() ? FILE + " " + name : kind + "/" + name + (namespace.isEmpty() ? "" : " in " + namespace);
    }
}

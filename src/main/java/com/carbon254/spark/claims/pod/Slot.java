package com.carbon254.spark.claims.pod;

/**
 * A place in a pod that is taken: a volume, by its name, and the folder where it is mounted.
 *
 * @param volume the name of the volume
 * @param path the folder, without a slash at its end
 * @param owner who takes it
 * @param content what is in the folder when the pod starts
 */
public record Slot(String volume, String path, String owner, Content content) {

    /** What a volume holds when its pod starts. */
    public enum Content {
        /** Nothing: what the image has in the folder is hidden. */
        NOTHING,
        /** Files that can only be read: nothing can be mounted below, for its folder cannot be made. */
        FILES,
        /** What only its user knows. */
        UNKNOWN
    }

    /** Whether something at a path, or below it, is hidden by what is mounted here. */
    public boolean hides(String file) {
        return content != Content.UNKNOWN && file.startsWith(path + "/");
    }
}

package com.carbon254.spark.pipeline;

import com.carbon254.spark.pipeline.ChangedObject.Action;
import java.util.List;

/**
 * What a run does to the tree of one environment.
 *
 * @param environment its name
 * @param action added if there was no tree, removed if there is none any more
 * @param parts what differs; never empty
 * @param unchanged how many objects do not
 */
public record ChangedTree(String environment, Action action, List<ChangedObject> parts, long unchanged) {

    public ChangedTree {
        parts = List.copyOf(parts);
    }

    /** How many objects meet with this. */
    public long count(Action wanted) {
        return parts.stream()
                .filter(part -> part.action() == wanted && !part.isFile())
                .count();
    }
}

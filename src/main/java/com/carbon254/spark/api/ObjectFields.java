package com.carbon254.spark.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.SortedMap;

/**
 * Some fields of an object of any kind, to be laid over a whole one as a strategic merge patch of Kubernetes: objects merge
 * by field and lists of named things by name; all else is replaced.
 *
 * @param tree the fields
 */
public record ObjectFields(ObjectNode tree) {

    public ObjectFields {
        tree = tree.deepCopy();
    }

    /**
     * Lays the fields over an object, which is changed.
     *
     * @return JSON pointers into the object, to the paths of the fields that stand there now, items by their index
     */
    public SortedMap<String, String> over(ObjectNode object) {
        return new StrategicMerge().merge(object, tree);
    }
}

package com.carbon254.spark.config.own;

import com.carbon254.spark.config.source.Mapping;
import com.carbon254.spark.config.source.Node;
import com.carbon254.spark.config.source.Scalar;
import java.util.Optional;

/**
 * An object of Kubernetes that a team has written.
 *
 * @param key what the file's history calls it: {@code ResourceQuota/team}
 * @param root its fields, each with its place
 */
public record OwnDocument(String key, Mapping root) {

    /** The text of a field at the top; empty if there is none. */
    public String text(String field) {
        return text(root, field);
    }

    /** The text of a field of {@code metadata}; empty if there is none. */
    public String metadata(String field) {
        return root.get("metadata")
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .map(metadata -> text(metadata, field))
                .orElse("");
    }

    static String text(Mapping mapping, String field) {
        Optional<Node> value = mapping.get(field);
        return value.filter(Scalar.class::isInstance)
                .map(Scalar.class::cast)
                .filter(scalar -> !scalar.isNull())
                .map(Scalar::text)
                .orElse("");
    }
}

package com.carbon254.spark.config.folder;

import com.carbon254.spark.config.source.Mapping;
import com.carbon254.spark.config.source.Mapping.Entry;
import com.carbon254.spark.config.source.Node;
import com.carbon254.spark.config.source.SourceFile;
import com.carbon254.spark.finding.Place;
import java.util.List;

/**
 * A file that a team encrypted with kubeseal, which is deployed as it is.
 *
 * @param fileName its name: {@code minio-secret.yaml}
 * @param source the file as nodes, for those who judge it
 * @param text what stands in it, byte for byte
 */
public record SealedFile(String fileName, SourceFile source, String text) {

    /** Where a key stands, or the last one above it. */
    public Place place(List<String> path) {
        Place place = Place.start(source.name());
        Node node = source.root().orElseThrow();
        for (String key : path) {
            if (!(node instanceof Mapping mapping) || !mapping.entries().containsKey(key)) {
                return place;
            }
            Entry entry = mapping.entries().get(key);
            place = entry.keyPlace();
            node = entry.value();
        }
        return place;
    }
}

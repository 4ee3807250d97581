package com.carbon254.spark.config.own;

import com.carbon254.spark.config.source.SourceStream;
import com.carbon254.spark.finding.Finding;
import java.util.List;

/**
 * A file of objects that a team has written.
 *
 * @param name its name without the ending: {@code quota}
 * @param source the file as it was read
 * @param documents the objects in it
 * @param findings what is wrong with it
 */
public record OwnFile(String name, SourceStream source, List<OwnDocument> documents, List<Finding> findings) {

    public OwnFile {
        documents = List.copyOf(documents);
        findings = List.copyOf(findings);
    }

    /** The path as the user would type it. */
    public String path() {
        return source.name();
    }

    /** Whether it says nothing: then it takes away the file of its name in the layers below. */
    boolean isEmpty() {
        return source.documents().isEmpty() && source.findings().isEmpty();
    }
}

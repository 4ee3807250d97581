package com.carbon254.spark.config.source;

import com.carbon254.spark.finding.Finding;
import java.util.List;

/**
 * A file of several documents as it was read.
 *
 * @param name the path as the user would type it
 * @param text what it holds, without a byte order mark
 * @param documents the mappings that it holds, without documents that hold nothing
 * @param findings what is wrong with the file as YAML
 */
public record SourceStream(String name, String text, List<Mapping> documents, List<Finding> findings) {

    public SourceStream {
        documents = List.copyOf(documents);
        findings = List.copyOf(findings);
    }
}

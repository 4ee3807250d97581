package com.carbon254.spark.config.source;

import com.carbon254.spark.finding.Finding;
import java.util.List;
import java.util.Optional;

/**
 * One file as it was read.
 *
 * @param name the path as the user would type it
 * @param root the mapping that it holds; empty if a finding says why there is none
 * @param findings what is wrong with the file as YAML
 */
public record SourceFile(String name, Optional<Mapping> root, List<Finding> findings) {

    public SourceFile {
        findings = List.copyOf(findings);
    }
}

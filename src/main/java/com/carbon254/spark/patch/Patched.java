package com.carbon254.spark.patch;

import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.manifest.Rendered;
import java.util.List;

/**
 * What came of the patches of an environment.
 *
 * @param rendered the objects with the patches laid over them, and where their parts come from
 * @param findings patches that find nothing or change nothing
 */
public record Patched(Rendered rendered, List<Finding> findings) {

    public Patched {
        findings = List.copyOf(findings);
    }
}

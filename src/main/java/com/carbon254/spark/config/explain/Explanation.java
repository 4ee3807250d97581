package com.carbon254.spark.config.explain;

import com.carbon254.spark.finding.Finding;
import java.util.List;

/**
 * The answer to a question about a key.
 *
 * @param text the answer, in lines; empty if there is no such key
 * @param findings why there is no answer; empty if there is one
 */
public record Explanation(String text, List<Finding> findings) {

    public Explanation {
        findings = List.copyOf(findings);
    }
}

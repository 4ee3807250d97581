package com.carbon254.spark.validate.platform;

import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.config.layer.OwnHistory;
import com.carbon254.spark.config.own.OwnDocument;
import com.carbon254.spark.config.own.OwnFile;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EstateRule;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Two environments of a cluster do not have one object of a team's: each would undo what the other says, and the one that
 * goes takes the object with it.
 */
final class ManifestClaims implements EstateRule {

    @Override
    public SortedMap<String, List<Finding>> check(List<LoadedEnvironment> environments) {
        SortedMap<String, LoadedEnvironment> owners = new TreeMap<>();
        SortedMap<String, List<Finding>> findings = new TreeMap<>();
        for (LoadedEnvironment environment : environments) {
            List<Finding> own = new ArrayList<>();
            for (OwnFile file : environment.manifests()) {
                for (OwnDocument document : file.documents()) {
                    LoadedEnvironment first = owners.putIfAbsent(identity(environment, document), environment);
                    if (first != null && !first.equals(environment)) {
                        own.add(finding(environment, file, document, first));
                    }
                }
            }
            findings.put(environment.name().toString(), own);
        }
        return findings;
    }

    /** An object is the same in every version of its group. */
    private static String identity(LoadedEnvironment environment, OwnDocument document) {
        String api = document.text("apiVersion");
        String group = api.contains("/") ? api.substring(0, api.indexOf('/')) : "";
        return String.join(
                " ",
                environment.config().cluster().name().toString(),
                group,
                document.text("kind"),
                document.metadata("namespace"),
                document.metadata("name"));
    }

    private static Finding finding(
            LoadedEnvironment environment, OwnFile file, OwnDocument document, LoadedEnvironment first) {
        String subject = document.text("kind") + "/" + document.metadata("name");
        return new Finding(
                Rule.MANIFEST_CLAIM,
                environment.place(OwnHistory.path(file, document) + ".metadata.name"),
                subject,
                "\"" + subject + "\" belongs to \"" + first.name() + "\" as well, which is in the same cluster",
                "an object of a cluster belongs to one environment",
                "move the file to the folder of one of them, or give each a name or namespace of its own");
    }
}

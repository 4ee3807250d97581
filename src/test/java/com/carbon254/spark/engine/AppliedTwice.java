package com.carbon254.spark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.manifest.ObjectKey;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a server made of the same files, which came twice, as they come from a GitOps tool.
 *
 * @param first what was said to those that were new
 * @param second what was said to those that were there
 */
record AppliedTwice(CommandResult first, CommandResult second) {

    /** A claim gets another version by each apply, and differs in nothing else (seen of 1.34). */
    private static final String RESTLESS = "PersistentVolumeClaim";

    static AppliedTwice on(ApiServer server, List<Path> files) throws IOException, InterruptedException {
        return new AppliedTwice(server.apply(files), server.apply(files));
    }

    /** Every object is taken without a word and kept as it is stated, and the second time nothing is left to do. */
    void isTaken(List<Manifest> stated) throws IOException {
        assertThat(first.errors()).as("refusals and warnings").isEmpty();
        assertThat(first.exitCode()).isZero();
        assertThat(second.errors()).isEmpty();
        Map<ObjectKey, JsonNode> live = byKey(second);
        assertThat(live).hasSameSizeAs(stated);
        assertThat(versions(live)).as("versions after both").isEqualTo(versions(byKey(first)));
        assertThat(lost(stated, live)).as("fields dropped or normalised").isEmpty();
    }

    private static Map<ObjectKey, JsonNode> byKey(CommandResult result) throws IOException {
        Map<ObjectKey, JsonNode> byKey = new TreeMap<>();
        ApiServer.objects(result).forEach(object -> byKey.put(ObjectKey.of(object), object));
        return byKey;
    }

    private static Map<ObjectKey, String> versions(Map<ObjectKey, JsonNode> objects) {
        Map<ObjectKey, String> versions = new TreeMap<>();
        objects.forEach((key, object) -> {
            if (!key.kind().equals(RESTLESS)) {
                versions.put(key, object.at("/metadata/resourceVersion").asText());
            }
        });
        return versions;
    }

    private static List<String> lost(List<Manifest> stated, Map<ObjectKey, JsonNode> live) {
        List<String> lost = new ArrayList<>();
        for (Manifest manifest : stated) {
            JsonNode object = live.getOrDefault(manifest.key(), MissingNode.getInstance());
            StatedFields.lost(manifest.content(), object).forEach(difference -> lost.add(manifest.key() + difference));
        }
        return lost;
    }
}

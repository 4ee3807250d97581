package com.carbon254.spark.check.pod;

import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.check.object.ObjectRule;
import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.check.object.Pod;
import com.carbon254.spark.finding.Rule;
import java.util.List;

/**
 * Where digests are locked, the images of sidecars, overrides, patches and a team's own objects have theirs, too. Those
 * that a key names have them from the file, or are refused before.
 *
 * @param locked whether every image has a digest
 */
record LockedContainers(boolean locked) implements ObjectRule {

    private static final String DIGEST = "@sha256:";

    @Override
    public List<Fault> check(Objects objects) {
        return objects.pods().stream()
                .filter(pod -> locked)
                .flatMap(pod -> pod.containers().stream()
                        .filter(container -> !image(container).isEmpty())
                        .filter(container -> !image(container).contains(DIGEST))
                        .map(container -> pod.fault(
                                Rule.IMAGE_LOCK_CONTAINER,
                                container.pointer() + "/image",
                                "\"" + image(container) + "\" has no digest",
                                "where images.lock is there, every image has a digest; the file is about those that keys name",
                                "write " + DIGEST + " and the digest behind it where the container is stated")))
                .toList();
    }

    private static String image(Pod.Container container) {
        return container.content().path("image").asText();
    }
}

package com.carbon254.spark.check.pod;

import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.check.object.ObjectRule;
import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.check.object.Pod;
import com.carbon254.spark.finding.Rule;
import java.util.List;
import java.util.regex.Pattern;

/** Every image has a tag other than latest, or a digest. */
final class PinnedImages implements ObjectRule {

    private static final Pattern PINNED =
            Pattern.compile("[^@]+(@sha256:[0-9a-f]{64}|:(?!latest$)[A-Za-z0-9_][-A-Za-z0-9_.]*)");

    @Override
    public List<Fault> check(Objects objects) {
        return objects.pods().stream()
                .flatMap(pod -> pod.containers().stream()
                        .filter(container -> !isPinned(image(container)))
                        .map(container -> pod.fault(
                                Rule.IMAGE_PINNED,
                                container.pointer() + "/image",
                                "\"" + image(container) + "\" can change under a running platform",
                                "an image has a tag other than latest, or a digest",
                                "pin it")))
                .toList();
    }

    private static String image(Pod.Container container) {
        return container.content().path("image").asText();
    }

    private static boolean isPinned(String image) {
        return PINNED.matcher(image).matches();
    }
}

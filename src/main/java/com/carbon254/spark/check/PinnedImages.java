package com.carbon254.spark.check;

import com.carbon254.spark.finding.Rule;
import java.util.List;

/** Every image has a tag other than latest, or a digest. */
final class PinnedImages implements ObjectRule {

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
        if (image.contains("@sha256:")) {
            return true;
        }
        int tag = image.indexOf(':', image.lastIndexOf('/') + 1);
        return tag >= 0 && !image.substring(tag + 1).equals("latest");
    }
}

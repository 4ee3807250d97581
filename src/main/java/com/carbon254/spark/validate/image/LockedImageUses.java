package com.carbon254.spark.validate.image;

import com.carbon254.spark.claims.StatedImages;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.finding.UserCommand;
import com.carbon254.spark.validate.rule.EstateRule;
import com.carbon254.spark.value.image.TaggedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A digest is that of an image that runs somewhere. */
final class LockedImageUses implements EstateRule {

    @Override
    public SortedMap<String, List<Finding>> check(List<LoadedEnvironment> environments) {
        SortedSet<String> used = new TreeSet<>();
        environments.forEach(environment -> StatedImages.of(environment.config())
                .forEach(image -> used.add(TaggedImage.of(image.value()).text())));
        SortedMap<String, List<Finding>> findings = new TreeMap<>();
        SortedSet<String> seen = new TreeSet<>();
        for (LoadedEnvironment environment : environments) {
            environment.config().images().digests().keySet().stream()
                    .map(TaggedImage::text)
                    .filter(image -> !used.contains(image) && seen.add(image))
                    .forEach(
                            image -> findings.computeIfAbsent(environment.name().toString(), name -> new ArrayList<>())
                                    .add(finding(environment, image)));
        }
        return findings;
    }

    private static Finding finding(LoadedEnvironment environment, String image) {
        String path = "images.digests." + image;
        return new Finding(
                Rule.IMAGE_LOCK_UNUSED,
                environment.place(path),
                path,
                "no environment names \"" + image + "\"",
                "a digest is that of an image that some environment names",
                "run \"" + UserCommand.here().lockImages() + "\", which keeps what is used, or remove the line");
    }
}

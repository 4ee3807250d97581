package com.carbon254.spark.validate.image;

import com.carbon254.spark.claims.StatedImages;
import com.carbon254.spark.config.Images;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.finding.UserCommand;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import com.carbon254.spark.value.Stated;
import com.carbon254.spark.value.image.ImageReference;
import com.carbon254.spark.value.image.TaggedImage;
import java.util.List;

/** Where digests are locked, no image runs without one. */
final class LockedImages implements EnvironmentRule {

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        Images images = environment.config().images();
        if (!images.areLocked()) {
            return List.of();
        }
        return StatedImages.of(environment.config()).stream()
                .filter(image -> image.value().digest().isEmpty())
                .filter(image -> !images.digests().containsKey(TaggedImage.of(image.value())))
                .map(image -> finding(environment, image))
                .toList();
    }

    private static Finding finding(LoadedEnvironment environment, Stated<ImageReference> image) {
        return new Finding(
                Rule.IMAGE_LOCK,
                environment.place(image.key()),
                image.key(),
                "\"" + image.value() + "\" has no digest",
                "where " + Images.LOCK + " is there, every image has a line in it, or a digest of its own",
                "run \"" + UserCommand.here().lockImages() + "\", which asks the registries");
    }
}

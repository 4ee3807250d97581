package com.carbon254.spark.validate.image;

import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import java.util.List;

/** The image is known by its digest, so that what runs cannot change under its tag. */
final class ImageDigestKnown implements EnvironmentRule {

    private static final String PATH = "spark.image.digest";

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        if (environment.config().spark().image().digest() != null
                || environment.config().images().areLocked()) {
            return List.of();
        }
        return List.of(new Finding(
                Rule.IMAGE_DIGEST,
                environment.place(PATH),
                PATH,
                "the key is not set",
                "an image without digest can change under its tag",
                "set the digest, or silence this rule with the reason why tags do not move"));
    }
}

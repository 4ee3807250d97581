package com.carbon254.spark.crds;

import com.carbon254.spark.kube.EnvironmentScope;
import com.carbon254.spark.kube.Feature;
import com.carbon254.spark.plan.Platform;
import java.util.List;

/**
 * The definitions of the operator's kinds, a file each, as upstream names them.
 *
 * @param platform the plan
 */
public record CrdsFeature(Platform platform) implements Feature {

    private static final String FOLDER = "k8s/compute/spark/crds/sparkoperator.k8s.io_";
    private static final List<String> PLURALS =
            List.of("sparkapplications", "scheduledsparkapplications", "sparkconnects");

    @Override
    public void addTo(EnvironmentScope scope) {
        if (!platform.site().ownsCrds()) {
            return;
        }
        for (String plural : PLURALS) {
            new KindDefinition(scope.file(FOLDER + plural + ".yaml"), platform, plural);
        }
    }
}

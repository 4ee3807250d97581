package com.carbon254.spark.synthesis;

import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.kube.EnvironmentScope;
import com.carbon254.spark.kube.Feature;
import com.carbon254.spark.kube.SharedMarks;
import com.carbon254.spark.manifest.Rendered;
import java.util.List;
import java.util.Optional;

/**
 * From features to objects: builds the construct tree of one environment after the other, in the one Node process of
 * this program, and lets cdk8s synthesize it.
 *
 * <p>jsii is not made for several threads. The thread that starts Node is done before {@link #blocked()} returns; from
 * then on one thread at a time may render.
 */
public final class Synthesis {

    private final NodeStart start;

    private Synthesis(NodeStart start) {
        this.start = start;
    }

    /** Starts Node in the background and returns at once, so that the configuration can be read meanwhile. */
    public static Synthesis warmUp() {
        return new Synthesis(NodeStart.inBackground());
    }

    /** Waits until Node answers; the finding says what to install if it never will. */
    public Optional<Finding> blocked() {
        return start.await();
    }

    /**
     * Renders one environment.
     *
     * @param features in the order in which they add to the output
     * @param marks what every object carries
     * @throws IllegalStateException if synthesis is {@link #blocked()}
     */
    public Rendered render(List<? extends Feature> features, SharedMarks marks) {
        blocked().ifPresent(finding -> {
            throw new IllegalStateException(finding.toString());
        });
        EnvironmentScope scope = new EnvironmentScope(marks);
        features.forEach(feature -> feature.addTo(scope));
        return scope.render();
    }
}

package com.carbon254.spark.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.kube.Emitted;
import com.carbon254.spark.plan.Plans;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bootstrap Job, as the feature prints it. */
final class BootstrapFeatureTest {

    @TempDir
    private Path folder;

    @Test
    void jobOfOtherNeedsHasAnotherName() {
        assertThat(job("")).isNotEqualTo(job("quality: {metricsRepository: s3a://more-data/quality}\n"));
    }

    @Test
    void jobOfTheSameNeedsHasTheSameName() {
        assertThat(job("")).isEqualTo(job("mlflow: {trackingUri: http://another:5000}\n"));
    }

    @Test
    void nothingIsPrintedWhereYourTeamMakesTheBuckets() {
        assertThat(bootstrap("bootstrap: {enabled: false}\n").names()).isEmpty();
    }

    private String job(String lines) {
        return bootstrap(lines).names().get(1);
    }

    private Emitted bootstrap(String lines) {
        return Emitted.by(new BootstrapFeature(new Plans(folder).of(lines)));
    }
}

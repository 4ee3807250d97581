package com.carbon254.spark.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.golden.Scenario;
import com.carbon254.spark.pipeline.GeneratorRuns;
import com.carbon254.spark.pipeline.RenderedEnvironment;
import java.nio.file.Files;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide names only what every environment of the product's own platform has. */
final class GuideTest {

    private static final Guide GUIDE = Guide.read();

    /** Hosts of systems that this project does not render. */
    private static final List<String> OF_OTHERS = List.of("grafana.254carbon.com", "dolphin.254carbon.com");

    @Test
    void everyPromiseIsKeptInEveryEnvironment() {
        List<Offer> offers = environments().map(GuideTest::offer).toList();
        SortedSet<String> broken = new TreeSet<>();

        for (Promise promise : GUIDE.promises()) {
            if (!offers.stream().allMatch(promise::isKeptBy)) {
                broken.add(promise.toString());
            }
        }

        assertThat(GUIDE.promises()).hasSizeGreaterThan(40);
        assertThat(broken).isEmpty();
    }

    @Test
    void everyHostIsThatOfAnIngressOrOfAnotherSystem() {
        List<String> ingresses = environments()
                .flatMap(environment -> environment.manifests().stream())
                .filter(manifest -> manifest.key().kind().equals("Ingress"))
                .flatMap(ingress -> ingress.content().findValuesAsText("host").stream())
                .toList();

        assertThat(GUIDE.hosts()).isNotEmpty().allMatch(host -> ingresses.contains(host) || OF_OTHERS.contains(host));
    }

    @Test
    void everyLinkLeadsToAPage() {
        assertThat(GUIDE.links()).isNotEmpty().allMatch(Files::isRegularFile);
    }

    private static Stream<RenderedEnvironment> environments() {
        return GeneratorRuns.of(Scenario.platform()).environments().stream();
    }

    private static Offer offer(RenderedEnvironment environment) {
        SortedSet<String> external = new TreeSet<>();
        environment.platform().externalSecrets().forEach(name -> external.add("Secret/" + name));
        return new Offer(
                environment.platform().site().namespace().toString(),
                new TreeSet<>(environment.tree().files().keySet()),
                environment.manifests(),
                external);
    }
}

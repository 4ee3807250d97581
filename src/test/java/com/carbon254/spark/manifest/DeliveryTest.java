package com.carbon254.spark.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DeliveryTest {

    private static final Manifest PLAIN =
            YamlManifests.of("a.yaml", "{kind: ConfigMap}").get(0);

    @Test
    void objectIsSyncedUnlessItsFileSaysOtherwise() {
        assertThat(PLAIN.delivery()).isEqualTo(Delivery.SYNCED);
    }

    @Test
    void objectThatPeopleApplyIsAnotherThanTheOneThatIsSynced() {
        Manifest byHand = new Manifest(PLAIN.file(), PLAIN.content(), Delivery.BY_HAND);

        assertThat(byHand).isNotEqualTo(PLAIN);
        assertThat(byHand.key()).isEqualTo(PLAIN.key());
    }
}

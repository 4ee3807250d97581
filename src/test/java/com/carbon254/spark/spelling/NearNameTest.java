package com.carbon254.spark.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNameTest {

    private static final List<String> KEYS =
            List.of("executor", "executors", "instances", "memory", "cores", "uri", "id", "type", "warehouse");

    @ParameterizedTest
    @CsvSource({
        "instnces, instances",
        "instancess, instances",
        "imstances, instances",
        "isntances, instances",
        "Memory, memory",
        "MEMORY, memory",
        "wharehose, warehouse",
        "url, uri",
        "tpye, type",
        "ID, id",
    })
    void slipOfTheFingerIsForgiven(String wrong, String meant) {
        assertThat(NearName.find(wrong, KEYS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"replicas", "mem", "it", "warehouse-address", "''"})
    void farNameGetsNoGuess(String wrong) {
        assertThat(NearName.find(wrong, KEYS)).isEmpty();
    }

    @Test
    void nearestNameWins() {
        assertThat(NearName.find("executorz", KEYS)).contains("executor");
        assertThat(NearName.find("executorss", KEYS)).contains("executors");
    }

    @Test
    void equallyNearNamesAreTakenInAlphabeticalOrderWhateverTheirOrder() {
        assertThat(NearName.find("cord", List.of("core", "cort"))).contains("core");
        assertThat(NearName.find("cord", List.of("cort", "core"))).contains("core");
    }

    @Test
    void shortNameIsAllowedFewerEditsThanALongOne() {
        assertThat(NearName.find("abcd", List.of("abxy"))).isEmpty();
        assertThat(NearName.find("abcde", List.of("abcxy"))).contains("abcxy");
        assertThat(NearName.find("abcdefghi", List.of("abcdefxyz"))).isEmpty();
        assertThat(NearName.find("abcdefghij", List.of("abcdefgxyz"))).contains("abcdefgxyz");
    }
}

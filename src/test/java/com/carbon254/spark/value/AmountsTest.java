package com.carbon254.spark.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.value.spark.JavaMemory;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Memory and time, in the units that the program counts in. */
final class AmountsTest {

    @ParameterizedTest
    @CsvSource({
        "1k, 1024",
        "10m, 10485760",
        "2g, 2147483648",
        "1t, 1099511627776",
        "999999999g, 1073741822926258176",
        "999999t, 1099510528264372224",
    })
    void memoryCountsInBytesUpToTheLongestText(String text, long bytes) {
        assertThat(JavaMemory.parse(text).bytes()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @CsvSource({"10s, PT10S", "5min, PT5M", "36h, PT36H", "14d, PT336H", "9999999d, PT239999976H"})
    void timeSpanIsADuration(String text, Duration duration) {
        assertThat(TimeSpan.parse(text).duration()).isEqualTo(duration);
    }
}

package com.carbon254.spark.value.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.carbon254.spark.value.InvalidValueException;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The one value whose form an editor knows, and whose names only the JDK. */
final class TimeZoneNameTest {

    @Test
    void everyRegionOfTheDatabaseIsAName() {
        assertThat(ZoneId.getAvailableZoneIds().stream().filter(id -> id.contains("/") && !id.startsWith("SystemV/")))
                .hasSizeGreaterThan(400)
                .allMatch(TimeZoneName.SYNTAX::admits);
    }

    @Test
    void nameThatTheDatabaseLacksIsRefusedAlthoughItHasTheForm() {
        assertThat(TimeZoneName.SYNTAX.admits("Europe/Berln")).isTrue();
        assertThatThrownBy(() -> TimeZoneName.parse("Europe/Berln"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("\"Europe/Berln\" is not a time zone of the IANA database, Area/City, or UTC; for example"
                        + " \"Europe/Berlin\"");
    }
}

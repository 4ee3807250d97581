package com.carbon254.spark.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.carbon254.spark.value.address.FileUri;
import com.carbon254.spark.value.kubernetes.CronSchedule;
import com.carbon254.spark.value.kubernetes.TimeZoneName;
import com.carbon254.spark.value.spark.MavenCoordinate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What to do about a text that is wrong in a way that other programs taught. */
final class HintsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CRON_TZ=UTC 0 2 * * * | leave the zone out here, and name it under timeZone",
                "TZ=UTC 0 2 * * *      | leave the zone out here, and name it under timeZone",
                "0 0 2 * * *           | leave out seconds and year: the first of the five fields is the minute",
                "0 30 2 * * ? *        | leave out seconds and year: the first of the five fields is the minute",
                "0 2 L * *             | write days by number or name: L, W and # are of another cron",
                "0 2 * * MON#1         | write days by number or name: L, W and # are of another cron",
                "0 2 15W * *           | write days by number or name: L, W and # are of another cron",
                "0 2 * * SAT-SUN       | a week begins with SUN here: write the days as a list, like SAT,SUN",
                "0 2 * * 7             | write 0 or SUN for Sunday",
                "0 2 * * 1-7           | write 0 or SUN for Sunday",
                "0 2 * * 6,7           | write 0 or SUN for Sunday",
                "@every 1d             | write the time like \"@every 1h30m\"",
                "0 2                   | write it like \"30 2 * * MON-FRI\"",
            })
    void scheduleOfAnotherCron(String text, String remedy) {
        assertThat(catchThrowableOfType(InvalidValueException.class, () -> CronSchedule.parse(text))
                        .remedy())
                .isEqualTo(remedy);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "s3://bucket/a.py  | write \"s3a://bucket/a.py\"",
                "s3n://bucket/a.py | write \"s3a://bucket/a.py\"",
                "local://opt/a.py  | write \"local:///opt/a.py\"",
                "ftp://a/b         | write it like \"local:///opt/spark/app/etl.py\"",
                "/opt/a.py         | write local:// before its path if the file is in the image; else put it into a"
                        + " bucket and write s3a://",
                "file:///opt/a.py  | write local:// before its path if the file is in the image; else put it into a"
                        + " bucket and write s3a://",
            })
    void fileThatNobodyFinds(String text, String remedy) {
        assertThat(catchThrowableOfType(InvalidValueException.class, () -> FileUri.parse(text))
                        .remedy())
                .isEqualTo(remedy);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a:b                 | add the version after another ':'",
                "a:b:LATEST          | name a released version: this one changes under the job",
                "a:b:1-SNAPSHOT      | name a released version: this one changes under the job",
                "https://files/a.jar | write group:artifact:version; the address of a jar belongs under jars",
                "a:b:[1,2)           | write it like \"org.apache.spark:spark-avro_2.12:3.5.7\"",
            })
    void packageThatIsNotPinned(String text, String remedy) {
        assertThat(catchThrowableOfType(InvalidValueException.class, () -> MavenCoordinate.parse(text))
                        .remedy())
                .isEqualTo(remedy);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "utc           | write UTC",
                "CET           | name the city whose clocks are meant, like \"Europe/Berlin\"",
                "UTC+1         | name the city whose clocks are meant, like \"Europe/Berlin\"",
                "+01:00        | name the city whose clocks are meant, like \"Europe/Berlin\"",
                "Europe/Berln  | did you mean \"Europe/Berlin\"?",
                "Middle/Nowhere| look it up in the IANA list of time zones",
                "Berlin        | write it like \"Europe/Berlin\"",
            })
    void zoneThatIsNone(String text, String remedy) {
        assertThat(catchThrowableOfType(InvalidValueException.class, () -> TimeZoneName.parse(text))
                        .remedy())
                .isEqualTo(remedy);
    }
}

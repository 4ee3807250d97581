package com.carbon254.spark.value.address;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.value.spark.MavenCoordinate;
import org.junit.jupiter.api.Test;

final class LocationsTest {

    @Test
    void locationIsABucketAndAPrefix() {
        S3Location location = S3Location.parse("s3a://spark-events/logs/prod");

        assertThat(location.bucket()).isEqualTo(BucketName.parse("spark-events"));
        assertThat(location.prefix()).isEqualTo("logs/prod");
    }

    @Test
    void warehouseLiesInABucket() {
        assertThat(Warehouse.parse("s3://iceberg-warehouse/").bucket()).hasValue(BucketName.parse("iceberg-warehouse"));
        assertThat(Warehouse.parse("s3://iceberg-warehouse/a/b/").bucket())
                .hasValue(BucketName.parse("iceberg-warehouse"));
        assertThat(Warehouse.parse("analytics").bucket()).isEmpty();
    }

    @Test
    void fileLiesWhereItsSchemeSays() {
        assertThat(FileUri.parse("local:///opt/a.py").scheme()).isEqualTo("local");
        assertThat(FileUri.parse("s3a://artifacts/a.py").scheme()).isEqualTo("s3a");
    }

    @Test
    void coordinateHasThreeParts() {
        MavenCoordinate coordinate = MavenCoordinate.parse("org.apache.spark:spark-avro_2.12:3.5.7");

        assertThat(coordinate.group()).isEqualTo("org.apache.spark");
        assertThat(coordinate.artifact()).isEqualTo("spark-avro_2.12");
        assertThat(coordinate.version()).isEqualTo("3.5.7");
    }
}

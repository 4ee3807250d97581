package com.carbon254.spark.value;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(Warehouse.parse("s3://iceberg-warehouse/").bucket()).hasToString("iceberg-warehouse");
        assertThat(Warehouse.parse("s3://iceberg-warehouse/a/b/").bucket()).hasToString("iceberg-warehouse");
    }
}

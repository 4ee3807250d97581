package com.carbon254.spark.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NamedServersTest {

    @ParameterizedTest
    @CsvSource({
        "https://rates.partner.com/v1, rates.partner.com:443",
        "http://rates, rates:80",
        "jdbc:postgresql://warehouse:5432/sales?ssl=true, warehouse:5432",
        "jdbc:sqlserver://db.finance:1433;database=a, db.finance:1433",
        "mongodb://user@mongo-0.mongo:27017/a, mongo-0.mongo:27017",
        "hdfs://namenode:8020/data, namenode:8020",
        "redis.cache:6379, redis.cache:6379",
        "--server=kafka-service:9092, kafka-service:9092",
    })
    void serverIsFound(String text, String server) {
        assertThat(NamedServers.in(text)).extracting(Object::toString).containsExactly(server);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s3a://output-data/quality/metrics",
                "local:///opt/spark/app/job.py",
                "12:30",
                "2024-01-01T10:30:00",
                "org.apache.spark:spark-avro_2.12:3.5.7",
                "rows:1000",
                "mysql\\..*",
                "iceberg.raw.events",
                "hdfs://nameservice/data",
            })
    void otherTextsNameNone(String text) {
        assertThat(NamedServers.in(text)).isEmpty();
    }
}

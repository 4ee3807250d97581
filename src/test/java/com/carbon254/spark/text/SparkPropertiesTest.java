package com.carbon254.spark.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SparkPropertiesTest {

    @Test
    void wholeFileOfTheDefaults() {
        TreeMap<String, String> catalog = new TreeMap<>();
        catalog.put("spark.sql.catalog.iceberg.uri", "http://iceberg-rest-catalog:8181");
        catalog.put("spark.sql.catalog.iceberg", "org.apache.iceberg.spark.SparkCatalog");
        PropertySection lastFirst = new PropertySection(
                "Executors\nand drivers",
                List.of(new Property("spark.b", "two  words"), new Property("spark.a", "größe")));

        String file = SparkProperties.defaults(
                List.of(PropertySection.of("Iceberg", catalog), new PropertySection("Nothing", List.of()), lastFirst));

        assertThat(file).isEqualTo("""
                # What holds for every Spark submission that does not say otherwise.
                # Read by spark-submit in the operator (SPARK_CONF_DIR); the settings of an application win.

                # Iceberg
                spark.sql.catalog.iceberg=org.apache.iceberg.spark.SparkCatalog
                spark.sql.catalog.iceberg.uri=http://iceberg-rest-catalog:8181

                # Executors
                # and drivers
                spark.b=two  words
                spark.a=gr\\u00f6\\u00dfe
                """);
    }

    @Test
    void wholeFileOfTheHistoryServer() {
        PropertySection logs = new PropertySection(
                "Event logs", List.of(new Property("spark.history.fs.logDirectory", "s3a://spark-logs/events")));

        assertThat(SparkProperties.history(List.of(logs))).isEqualTo("""
                # The configuration of the Spark history server (--properties-file).

                # Event logs
                spark.history.fs.logDirectory=s3a://spark-logs/events
                """);
    }

    @Test
    void everyAwkwardTextComesBackThroughTheTemplate() throws IOException {
        List<Property> properties = new ArrayList<>();
        AwkwardTexts.all().forEach(text -> properties.add(new Property("spark. " + text, text)));

        Properties read = new Properties();
        read.load(new StringReader(SparkProperties.defaults(List.of(new PropertySection("Awkward", properties)))));

        assertThat(read).hasSameSizeAs(properties);
        assertThat(properties).allSatisfy(property -> assertThat(read).containsEntry(property.key(), property.value()));
    }

    @Test
    void keyThatStandsTwiceIsOurFault() {
        PropertySection one = new PropertySection("One", List.of(new Property("spark.a", "1")));
        PropertySection two = new PropertySection("Two", List.of(new Property("spark.a", "2")));

        assertThatThrownBy(() -> SparkProperties.defaults(List.of(one, two)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("spark.a");
    }
}

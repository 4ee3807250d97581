package com.carbon254.spark.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.carbon254.spark.value.spark.LoggerName;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class Log4j2Test {

    @Test
    void wholeFile() {
        TreeMap<String, String> loggers = new TreeMap<>();
        loggers.put("org.sparkproject.jetty", "warn");
        loggers.put("org.apache.hadoop.util.NativeCodeLoader", "error");

        assertThat(Log4j2.render("info", loggers)).isEqualTo("""
                # What Spark logs: everything to the standard error stream.
                rootLogger.level=info
                rootLogger.appenderRef.console.ref=console

                appender.console.type=Console
                appender.console.name=console
                appender.console.target=SYSTEM_ERR
                appender.console.layout.type=PatternLayout
                appender.console.layout.pattern=%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %p %c{1}: %m%n%ex

                logger.org-apache-hadoop-util-NativeCodeLoader.name=org.apache.hadoop.util.NativeCodeLoader
                logger.org-apache-hadoop-util-NativeCodeLoader.level=error

                logger.org-sparkproject-jetty.name=org.sparkproject.jetty
                logger.org-sparkproject-jetty.level=warn
                """);
    }

    @Test
    void textThatLog4jWouldReplaceIsRefused() {
        assertThatThrownBy(() -> Log4j2.render("${env:LEVEL}", new TreeMap<>()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("${env:LEVEL}");
    }

    @Test
    void namesThatDifferInADotOnlyHaveIdsOfTheirOwn() {
        assertThat(Log4jText.id(LoggerName.parse("a.b")))
                .asString()
                .isEqualTo("a-b")
                .isNotEqualTo(Log4jText.id(LoggerName.parse("a_b")).toString());
    }
}

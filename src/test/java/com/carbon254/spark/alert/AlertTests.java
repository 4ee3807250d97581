package com.carbon254.spark.alert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The tests of alerts, one file an alert, as promtool reads them below {@code tests}. */
public final class AlertTests {

    static final Path FOLDER = Path.of("src/test/resources/alerts");

    private AlertTests() {}

    /** The tests of an alert. */
    public static String text(String alert) {
        try {
            return Files.readString(FOLDER.resolve(alert + ".yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many there are. */
    public static int count(String alert) {
        return (int)
                text(alert).lines().filter(line -> line.startsWith("- name: ")).count();
    }
}

package com.carbon254.spark.command;

import com.carbon254.spark.value.AtTheEdge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/** Whether a person looks at the standard error stream. */
@AtTheEdge("asks the process for its standard error stream and the variables that speak of terminals")
final class Terminal {

    /** The property by which a launcher tells that it is a terminal: Java 17 cannot ask. */
    private static final String PROPERTY = "spark-platform.terminal";

    private Terminal() {}

    /** A terminal that can move its cursor back, and no CI behind it. */
    static boolean isWatched() {
        String ci = Objects.requireNonNullElse(System.getenv("CI"), "");
        String kind = Objects.requireNonNullElse(System.getenv("TERM"), "dumb");
        return (ci.isEmpty() || ci.equals("false")) && !kind.equals("dumb") && isTerminal();
    }

    private static boolean isTerminal() {
        try {
            String stream = Path.of("/proc/self/fd/2").toRealPath().toString();
            return stream.startsWith("/dev/pts/") || stream.startsWith("/dev/tty") || stream.equals("/dev/console");
        } catch (IOException noLinux) {
            return Boolean.getBoolean(PROPERTY);
        }
    }
}

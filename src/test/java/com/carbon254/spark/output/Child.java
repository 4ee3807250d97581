package com.carbon254.spark.output;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A program of the tests in a process of its own, which can be killed in earnest. */
record Child(Process process) implements AutoCloseable {

    /** Starts a program and waits until it says that it has begun. */
    static Child begin(Class<?> program, Path argument) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        argument.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Child child = new Child(process);
        if (!"begun".equals(child.firstLine())) {
            child.close();
            throw new IOException(program + " did not begin");
        }
        return child;
    }

    private @Nullable String firstLine() throws IOException {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        return output.readLine();
    }

    /** Kills it without any notice, and waits until it is gone. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}

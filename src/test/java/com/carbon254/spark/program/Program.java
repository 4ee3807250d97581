package com.carbon254.spark.program;

import com.carbon254.spark.Main;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The program in a process of its own, started in a folder of its own, as from a shell: without the variables and the
 * settings of the build.
 *
 * @param folder where it is started
 * @param jvm options of its virtual machine
 * @param variables what the environment holds beside that of this process, as {@code NAME=value}
 */
record Program(Path folder, List<String> jvm, List<String> variables) {

    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    Program {
        jvm = List.copyOf(jvm);
        variables = List.copyOf(variables);
    }

    /** What a run said and how it ended. */
    record Run(int exit, String out, String err) {

        /** What went to the standard error stream, without notes: there is nothing to do about them. */
        String complaints() {
            return err.lines()
                    .filter(line -> !line.contains(": note: "))
                    .map(line -> line + "\n")
                    .collect(Collectors.joining());
        }
    }

    static Program in(Path folder) {
        return new Program(folder, QUICK, List.of());
    }

    Program withOption(String option) {
        return new Program(folder, with(jvm, option), variables);
    }

    Program withVariable(String name, String value) {
        return new Program(folder, jvm, with(variables, name + "=" + value));
    }

    /** Runs it to its end. */
    Run run(String... arguments) throws IOException, InterruptedException {
        return end(start(arguments));
    }

    /** Runs it in a line of the shell, where {@code %s} stands for its command. */
    Run through(String line) throws IOException, InterruptedException {
        String words = String.join(" ", command());
        return end(started(List.of("sh", "-c", String.format(line, words))));
    }

    /** Starts it in a process group of its own, as a shell does, so that all of it hears the key that interrupts. */
    Process startGroup() throws IOException {
        List<String> group = new ArrayList<>(List.of("setsid"));
        group.addAll(command());
        return started(group);
    }

    /** Starts it; what it says goes to files, so that it never waits for a reader. */
    Process start(String... arguments) throws IOException {
        return started(command(arguments));
    }

    private List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(jvm);
        command.addAll(List.of("-cp", classPath(), Main.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private Process started(List<String> command) throws IOException {
        ProcessBuilder program = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out().toFile())
                .redirectError(err().toFile());
        program.environment().keySet().removeIf(name -> name.startsWith("JSII_") || name.startsWith("JAVA_"));
        variables.forEach(variable -> {
            int sign = variable.indexOf('=');
            program.environment().put(variable.substring(0, sign), variable.substring(sign + 1));
        });
        return program.start();
    }

    /** Waits for the end of a started run. */
    Run end(Process process) throws IOException, InterruptedException {
        int exit = process.waitFor();
        return new Run(exit, Files.readString(out()), Files.readString(err()));
    }

    private Path out() {
        return folder.resolve(".standard-output");
    }

    private Path err() {
        return folder.resolve(".standard-error");
    }

    /** That of the tests would let their classes take part. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Objects.equals(Path.of(entry).getFileName(), Path.of("test-classes")))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static List<String> with(List<String> list, String item) {
        List<String> longer = new ArrayList<>(list);
        longer.add(item);
        return longer;
    }
}

package com.carbon254.spark.launch;

import com.carbon254.spark.value.AtTheEdge;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What {@code mvn synth} runs inside of Maven: it starts the program in a process of its own, on the streams of Maven, and
 * if that fails, ends Maven with the same exit code. Maven would otherwise say in thirty lines that a report was written.
 *
 * <p>The first arguments, up to {@code --}, are options of the virtual machine.
 */
@AtTheEdge("starts a process, and ends that of Maven")
public final class UnderMaven {

    private UnderMaven() {}

    /** Starts the program and returns only if it is done. */
    public static void main(String[] arguments) throws IOException, InterruptedException, URISyntaxException {
        List<String> all = Arrays.asList(arguments);
        int border = all.indexOf("--");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(all.subList(0, border));
        command.addAll(List.of("-classpath", classPath(), "com.carbon254.spark.Main"));
        // An option of Maven that is not set is an empty argument.
        all.subList(border + 1, all.size()).stream()
                .filter(argument -> !argument.isEmpty())
                .forEach(command::add);
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            System.exit(exit);
        }
    }

    /** Maven runs this class in a loader with the dependencies of the project. */
    private static String classPath() throws URISyntaxException {
        List<String> entries = new ArrayList<>();
        if (UnderMaven.class.getClassLoader() instanceof URLClassLoader loader) {
            for (URL entry : loader.getURLs()) {
                entries.add(new File(entry.toURI()).toString());
            }
        }
        return entries.stream().collect(Collectors.joining(File.pathSeparator));
    }
}

package com.carbon254.spark;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: wires the stages and turns their outcome into an exit code. */
@Command(name = "spark-platform", mixinStandardHelpOptions = true)
public final class Main implements Callable<Integer> {

    private Main() {}

    /** Runs the program and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public Integer call() {
        return 0;
    }
}

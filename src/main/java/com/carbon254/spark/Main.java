package com.carbon254.spark;

import com.carbon254.spark.command.DiffCommand;
import com.carbon254.spark.command.ExplainCommand;
import com.carbon254.spark.command.LockImagesCommand;
import com.carbon254.spark.command.SecretsCommand;
import com.carbon254.spark.command.StepsCommand;
import com.carbon254.spark.command.SynthCommand;
import com.carbon254.spark.synthesis.Interruption;
import com.carbon254.spark.value.AtTheEdge;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/**
 * The command line of the program.
 *
 * <p>Exit codes: 0 done; 1 the input is at fault, and a report says where; 2 we are at fault, and a stack trace says
 * where. Ctrl-C ends it with 130 and no word.
 */
@AtTheEdge("the standard streams and the end of the process are this class's subject")
@Command(
        name = "spark-platform",
        description = "Turns typed environment files into every manifest of a Spark platform on Kubernetes.",
        subcommands = {
            DiffCommand.class,
            ExplainCommand.class,
            LockImagesCommand.class,
            SecretsCommand.class,
            StepsCommand.class,
            AutoComplete.GenerateCompletion.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
public final class Main extends SynthCommand {

    private static final int OUR_FAULT = 2;

    /** Where the locale is C, Java cannot name a file whose name is not ASCII. */
    private static final String UNNAMED =
            "A path has letters that the locale of this shell cannot write; set LC_ALL=C.UTF-8";

    private Main() {}

    /** Runs the program and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        if (!canNameItsFolder()) {
            System.err.println(UNNAMED);
            return SynthCommand.REFUSED;
        }
        Interruption interruption = Interruption.watch();
        return new CommandLine(new Main())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                // Taken now: while Node starts, the standard error stream holds back what Node says.
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((fault, line, parsed) -> {
                    if (!interruption.hasBegun()) {
                        fault.printStackTrace(line.getErr());
                        line.getErr().flush();
                    }
                    return OUR_FAULT;
                })
                .setParameterExceptionHandler((fault, remaining) -> {
                    CommandLine line = fault.getCommandLine();
                    line.getErr().println(message(fault) + "; see " + line.getCommandName() + " --help");
                    line.getErr().flush();
                    return SynthCommand.REFUSED;
                })
                .execute(arguments);
    }

    /** Or every path below it would be one that is not there. */
    private static boolean canNameItsFolder() {
        try {
            return Files.isDirectory(Path.of(System.getProperty("user.dir")));
        } catch (InvalidPathException fault) {
            return false;
        }
    }

    private static String message(Exception fault) {
        String text = String.valueOf(fault.getMessage());
        return text.contains("InvalidPathException") ? UNNAMED : text;
    }

    /** The version that the jar's manifest names. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"spark-platform " + (version == null ? "(not packaged)" : version)};
        }
    }
}

package com.carbon254.spark.engine;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * A terminal in which a user types commands for an API server: the kubectl of the server's version comes first on the path.
 *
 * @param binaries where kubectl is
 * @param server whom it speaks with
 * @param folder that the commands are typed in
 * @param variables that are set in it
 */
record Shell(KubernetesBinaries binaries, ApiServer server, Path folder, Map<String, String> variables) {

    private static final long MINUTES = 2;
    private static final List<String> CREDENTIALS = List.of(
            "AWS_ACCESS_KEY_ID",
            "AWS_SECRET_ACCESS_KEY",
            "MYSQL_USER",
            "MYSQL_PASSWORD",
            "POSTGRES_USER",
            "POSTGRES_PASSWORD");

    /** In a folder, with the variables that the commands of the pages take credentials from: random ones. */
    static Shell in(Path folder, KubernetesBinaries binaries, ApiServer server) {
        Map<String, String> variables = new LinkedHashMap<>();
        CREDENTIALS.forEach(name -> variables.put(name, UUID.randomUUID().toString()));
        return new Shell(binaries, server, folder, variables);
    }

    /** Types a line and waits until it ends. What lasts longer than two minutes waits for something that never comes. */
    CommandResult type(String line) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Path errors = folder.resolve("errors.txt");
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", line)
                .directory(folder.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        shell.environment().putAll(variables);
        shell.environment().put("KUBECONFIG", server.configuration().toString());
        shell.environment().put("HOME", folder.toString());
        shell.environment().merge("PATH", binaries.folder().toString(), (path, own) -> own + File.pathSeparator + path);
        Process typed = shell.start();
        boolean ended = typed.waitFor(MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            Processes.end(List.of(typed));
        }
        return new CommandResult(ended ? typed.exitValue() : -1, Files.readString(output), Files.readString(errors));
    }
}

package com.carbon254.spark.pipeline;

import com.carbon254.spark.finding.UserCommand;
import com.carbon254.spark.manifest.Delivery;
import com.carbon254.spark.manifest.Manifest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The commands that start a first job of those that people apply by hand: one with a file of its own, if there is one. */
final class FirstJob {

    private static final String APPLICATION = "SparkApplication";

    private FirstJob() {}

    /**
     * The lines; none if every job starts by itself.
     *
     * @param folder that of the environment's tree, as the user would type it
     */
    static List<String> lines(RenderedEnvironment environment, String folder) {
        List<Manifest> jobs = environment.manifests().stream()
                .filter(one -> one.delivery() == Delivery.BY_HAND)
                .filter(one -> one.key().kind().equals(APPLICATION))
                .toList();
        Optional<Manifest> alone =
                jobs.stream().filter(job -> isAlone(environment, job)).findFirst();
        return alone.or(() -> jobs.stream().findFirst())
                .map(job -> start(environment, job, folder))
                .orElse(List.of());
    }

    private static boolean isAlone(RenderedEnvironment environment, Manifest job) {
        return environment.manifests().stream()
                        .filter(one -> one.file().equals(job.file()))
                        .count()
                == 1;
    }

    private static List<String> start(RenderedEnvironment environment, Manifest job, String folder) {
        List<String> lines = new ArrayList<>();
        String name = job.key().name();
        String program = job.content().at("/spec/mainApplicationFile").asText();
        boolean isElsewhere = program.contains("://") && !program.startsWith("local://");
        lines.add("# A first job, " + name + (isElsewhere ? ". Its program must lie at " + program : ""));
        if (isElsewhere && UserCommand.here().hasUpload()) {
            lines.add("make upload ENV=" + environment.loaded().name());
        }
        String one = isAlone(environment, job) ? "" : " -l spark_job=" + name;
        lines.add("kubectl apply -f " + Quoted.word(folder + "/" + job.file()) + one);
        lines.add("until kubectl logs -n " + job.key().namespace() + " " + name + "-driver -f; do sleep 5; done");
        return lines;
    }
}

package com.carbon254.spark.pipeline;

import com.carbon254.spark.bench.Load;
import com.carbon254.spark.bench.Stopwatch;
import com.carbon254.spark.kube.Feature;
import com.carbon254.spark.output.OutputFolder;
import com.carbon254.spark.output.WriteScope;
import com.carbon254.spark.plan.Platform;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** All stages on a folder of environments, with extra objects in production: what the benchmark runs as a process. */
public final class WholeProgram {

    private WholeProgram() {}

    /** Takes the output folder, the number of extra objects and the folder with the environments. */
    public static void main(String[] arguments) throws IOException {
        Stopwatch watch = new Stopwatch();
        Generator generator = generator(arguments);
        Generator.Outcome outcome = generator.run();
        if (outcome.report().stops()) {
            throw new IllegalStateException(outcome.report().lines());
        }
        watch.phase("configuration, Node, constructs, checks, overlapping");
        var trees = outcome.trees();
        watch.phase("YAML");
        var result = OutputFolder.at(Path.of(arguments[0])).write(trees, WriteScope.ALL_ENVIRONMENTS);
        if (result.report().stops()) {
            throw new IllegalStateException(result.report().lines());
        }
        watch.phase("comparing and writing files");
        Stopwatch.peak();
    }

    static Generator generator(String... arguments) {
        Load load = new Load(Integer.parseInt(arguments[1]));
        Function<Platform, List<Feature>> features = platform -> features(platform, load);
        return new Generator(Path.of(arguments[2]), "environments", Optional.empty(), features, Stages.UNHEARD);
    }

    private static List<Feature> features(Platform platform, Load load) {
        List<Feature> features = new ArrayList<>(Features.of(platform));
        if (platform.site().environment().text().equals("prod")) {
            features.addAll(load.extras());
        }
        return features;
    }
}

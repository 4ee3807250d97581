package com.carbon254.spark.pipeline;

import com.carbon254.spark.bench.Stopwatch;
import com.carbon254.spark.config.layer.EnvironmentLoader;
import com.carbon254.spark.output.OutputFolder;
import com.carbon254.spark.output.WriteScope;
import com.carbon254.spark.synthesis.Synthesis;
import com.carbon254.spark.validate.Judgement;
import java.nio.file.Path;
import java.util.List;

/** The stages of the program one after the other, without their overlap: where the benchmark says the time goes. */
public final class StepByStep {

    private StepByStep() {}

    /** Takes the output folder, the number of extra objects and the folder with the environments. */
    public static void main(String[] arguments) {
        Stopwatch watch = new Stopwatch();
        Generator generator = WholeProgram.generator(arguments);
        EnvironmentLoader.Outcome loaded = generator.load();
        Judgement.of(loaded);
        watch.phase("reading and judging the configuration");
        Synthesis synthesis = Synthesis.warmUp();
        if (synthesis.blocked().isPresent()) {
            throw new IllegalStateException("Node does not answer");
        }
        watch.phase("Node start");
        List<RenderedEnvironment> rendered = loaded.environments().stream()
                .map(environment -> RenderedEnvironment.of(environment, synthesis, generator.features()))
                .toList();
        watch.phase("construct calls and toJson");
        rendered.forEach(RenderedEnvironment::findings);
        watch.phase("checks");
        var trees = rendered.stream().map(RenderedEnvironment::tree).toList();
        watch.phase("YAML");
        OutputFolder.at(Path.of(arguments[0])).write(trees, WriteScope.ALL_ENVIRONMENTS);
        watch.phase("comparing and writing files");
    }
}

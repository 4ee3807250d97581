package com.carbon254.spark;

import com.carbon254.spark.golden.Scenario;
import com.carbon254.spark.output.Synthesis;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** Runs of the generator inside this process: they share one Node, and no folder is rendered twice. */
final class GeneratorRuns {

    private static final Synthesis SYNTHESIS = Synthesis.warmUp();
    private static final ConcurrentSkipListMap<Path, Generator.Outcome> DONE = new ConcurrentSkipListMap<>();

    private GeneratorRuns() {}

    /** What the generator makes of a scenario. */
    static Generator.Outcome of(Scenario scenario) {
        return DONE.computeIfAbsent(scenario.in(), GeneratorRuns::again);
    }

    /** What the generator makes of the project's own environments. */
    static Generator.Outcome ofEnvironments() {
        return DONE.computeIfAbsent(Path.of("environments"), GeneratorRuns::again);
    }

    /** Runs the generator whatever it made before; the folder is called by its last name. */
    static Generator.Outcome again(Path folder) {
        return new Generator(folder, String.valueOf(folder.getFileName()), Optional.empty()).run(SYNTHESIS);
    }

    /** What the generator makes of everything that is committed. */
    static List<RenderedEnvironment> allEnvironments() {
        List<RenderedEnvironment> all = new ArrayList<>(ofEnvironments().environments());
        Scenario.all().forEach(scenario -> all.addAll(of(scenario).environments()));
        return List.copyOf(all);
    }
}

package com.carbon254.spark.pipeline;

import com.carbon254.spark.finding.Report;
import com.carbon254.spark.golden.Scenario;
import com.carbon254.spark.output.OutputFolder;
import com.carbon254.spark.output.WriteScope;
import com.carbon254.spark.synthesis.Synthesis;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.Named;

/** Runs of the generator inside this process: they share one Node, and no folder is rendered twice. */
public final class GeneratorRuns {

    private static final Synthesis SYNTHESIS = Synthesis.warmUp();
    private static final ConcurrentSkipListMap<Path, Generator.Outcome> DONE = new ConcurrentSkipListMap<>();

    private GeneratorRuns() {}

    /** The Node that all runs share. */
    static Synthesis synthesis() {
        return SYNTHESIS;
    }

    /** What the generator makes of a scenario. */
    public static Generator.Outcome of(Scenario scenario) {
        return once(scenario.in());
    }

    /** An environment of the product's own platform. */
    public static RenderedEnvironment ofPlatform(String name) {
        return of(Scenario.platform()).environments().stream()
                .filter(environment -> environment.loaded().name().text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What the generator makes of a folder that no test changes. */
    static Generator.Outcome once(Path folder) {
        return DONE.computeIfAbsent(folder, GeneratorRuns::again);
    }

    /** Runs the generator whatever it made before; the folder is called by its last name. */
    public static Generator.Outcome again(Path folder) {
        return new Generator(folder, String.valueOf(folder.getFileName()), Optional.empty()).run(SYNTHESIS);
    }

    /** The same for one environment alone. */
    static Generator.Outcome again(Path folder, String environment) {
        return new Generator(folder, String.valueOf(folder.getFileName()), Optional.of(new DnsLabel(environment)))
                .run(SYNTHESIS);
    }

    /** Writes what the generator makes of a scenario, a folder an environment; nothing if it refuses the scenario. */
    public static void write(Scenario scenario, Path folder) {
        Report report = OutputFolder.at(folder)
                .write(of(scenario).trees(), WriteScope.ALL_ENVIRONMENTS)
                .report();
        if (report.stops()) {
            throw new IllegalStateException(report.lines());
        }
    }

    /** Every environment of every scenario, under a name that says where it comes from. */
    public static List<Named<RenderedEnvironment>> allEnvironments() {
        List<Named<RenderedEnvironment>> all = new ArrayList<>();
        for (Scenario scenario : Scenario.all()) {
            of(scenario).environments().forEach(environment -> all.add(named(scenario.toString(), environment)));
        }
        return List.copyOf(all);
    }

    private static Named<RenderedEnvironment> named(String origin, RenderedEnvironment environment) {
        return Named.of(origin + ", " + environment.loaded().name(), environment);
    }
}

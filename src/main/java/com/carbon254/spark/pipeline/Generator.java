package com.carbon254.spark.pipeline;

import com.carbon254.spark.config.layer.EnvironmentLoader;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Report;
import com.carbon254.spark.kube.Feature;
import com.carbon254.spark.output.EnvironmentTree;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.synthesis.Synthesis;
import com.carbon254.spark.validate.Judgement;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * From a folder of environments to their trees: load, validate, plan, render, check. Nothing is written.
 *
 * @param folder where the environment files lie
 * @param folderName what the user calls the folder
 * @param only the one environment that is wanted; all of them if empty
 * @param features the parts of the platform that a plan gives
 * @param stages hears what the run is doing
 */
public record Generator(
        Path folder,
        String folderName,
        Optional<DnsLabel> only,
        Function<Platform, List<Feature>> features,
        Stages stages) {

    /** A run with all parts of the platform. */
    public Generator(Path folder, String folderName, Optional<DnsLabel> only) {
        this(folder, folderName, only, Features::of, Stages.UNHEARD);
    }

    /** The same run, with a listener. */
    public Generator heardBy(Stages listener) {
        return new Generator(folder, folderName, only, features, listener);
    }

    /**
     * What came of a run.
     *
     * @param environments the rendered environments; empty if the report stops
     * @param report everything that the user should know
     * @param written the files of each environment
     */
    public record Outcome(List<RenderedEnvironment> environments, Report report, Once<List<EnvironmentTree>> written) {

        public Outcome {
            environments = List.copyOf(environments);
        }

        Outcome(List<RenderedEnvironment> environments, Report report) {
            this(
                    environments,
                    report,
                    new Once<>(() ->
                            environments.stream().map(RenderedEnvironment::tree).toList()));
        }

        /** The files of each environment. */
        public List<EnvironmentTree> trees() {
            return written.get();
        }
    }

    /** Runs all stages; Node starts while the configuration is read. */
    public Outcome run() {
        return run(Synthesis.warmUp());
    }

    /** The first stage alone. */
    public EnvironmentLoader.Outcome load() {
        return EnvironmentLoader.load(folder, folderName, only);
    }

    /** Runs all stages on a Node that is started already. */
    public Outcome run(Synthesis synthesis) {
        stages.begin("reading " + folderName);
        EnvironmentLoader.Outcome loaded = load();
        Judgement judgement = Judgement.of(loaded);
        Report report = only.isEmpty() ? judgement.ofAll() : judgement.report();
        if (report.stops()) {
            return new Outcome(List.of(), report);
        }
        stages.begin("starting Node.js");
        Optional<Finding> blocked = synthesis.blocked();
        if (blocked.isPresent()) {
            return new Outcome(List.of(), report.and(List.of(blocked.get())));
        }
        return render(loaded.environments(), synthesis, judgement);
    }

    /**
     * The objects of one environment, which no rule has seen; empty if the report on its files stops.
     *
     * @param loaded what {@link #load} gave
     */
    Optional<RenderedEnvironment> unchecked(EnvironmentLoader.Outcome loaded, DnsLabel name, Synthesis synthesis) {
        if (Judgement.of(loaded).report().stops()) {
            return Optional.empty();
        }
        return loaded.environments().stream()
                .filter(environment -> environment.name().equals(name))
                .findFirst()
                .map(environment -> RenderedEnvironment.of(environment, synthesis, features));
    }

    private Outcome render(List<LoadedEnvironment> environments, Synthesis synthesis, Judgement judgement) {
        List<RenderedEnvironment> rendered = new ArrayList<>();
        List<CompletableFuture<List<Finding>>> checks = new ArrayList<>();
        for (LoadedEnvironment environment : environments) {
            stages.begin(
                    "rendering " + environment.name() + ", " + (rendered.size() + 1) + " of " + environments.size());
            RenderedEnvironment one = RenderedEnvironment.of(environment, synthesis, features);
            rendered.add(one);
            // Objects are checked while the next environment is rendered: that waits for Node most of the time.
            checks.add(CompletableFuture.supplyAsync(one::findings));
        }
        stages.begin("checking the objects");
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < rendered.size(); i++) {
            findings.addAll(judgement
                    .silences()
                    .apply(rendered.get(i).loaded(), checks.get(i).join()));
        }
        if (only.isEmpty()) {
            findings.addAll(judgement.silences().unused());
        }
        Report complete = judgement.report().and(findings);
        return new Outcome(complete.stops() ? List.of() : rendered, complete);
    }
}

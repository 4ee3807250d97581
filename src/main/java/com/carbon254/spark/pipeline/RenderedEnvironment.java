package com.carbon254.spark.pipeline;

import com.carbon254.spark.check.Check;
import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.check.schema.SchemaCheck;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.kube.Feature;
import com.carbon254.spark.kube.SharedMarks;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.manifest.ObjectKey;
import com.carbon254.spark.manifest.Rendered;
import com.carbon254.spark.manifest.SecretNeed;
import com.carbon254.spark.manifest.Trace;
import com.carbon254.spark.note.EnvironmentNotes;
import com.carbon254.spark.output.EnvironmentTree;
import com.carbon254.spark.own.OwnObjects;
import com.carbon254.spark.own.TeamDashboards;
import com.carbon254.spark.patch.Patched;
import com.carbon254.spark.patch.Patches;
import com.carbon254.spark.plan.ObjectMarks;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.report.SecretNeeds;
import com.carbon254.spark.report.SecretPage;
import com.carbon254.spark.supply.SuppliedSecrets;
import com.carbon254.spark.supply.UnneededSecrets;
import com.carbon254.spark.supply.UnsealedSecrets;
import com.carbon254.spark.synthesis.Kustomizations;
import com.carbon254.spark.synthesis.Synthesis;
import com.carbon254.spark.synthesis.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An environment as objects.
 *
 * @param loaded what it was made of
 * @param platform what that means
 * @param manifests all objects, kustomizations first
 * @param trace where their parts come from
 * @param texts the files that are written as they are, by their paths: those without objects, and those of the team
 * @param vain patches and dashboards of the team that come to nothing
 */
public record RenderedEnvironment(
        LoadedEnvironment loaded,
        Platform platform,
        List<Manifest> manifests,
        Trace trace,
        SortedMap<String, String> texts,
        List<Finding> vain) {

    /** Renders an environment that no rule refuses. */
    static RenderedEnvironment of(
            LoadedEnvironment loaded, Synthesis synthesis, Function<Platform, List<Feature>> features) {
        Platform platform = Platform.of(loaded.name(), loaded.config());
        SharedMarks marks = marks(platform.site().marks());
        Rendered synthesized = new SuppliedSecrets(loaded, platform)
                .beside(synthesis.render(features.apply(platform), marks), more -> synthesis.render(more, marks));
        Patched patched = Patches.of(loaded, synthesized);
        Rendered rendered = patched.rendered();
        OwnObjects own = OwnObjects.of(loaded);
        TeamDashboards dashboards = TeamDashboards.of(loaded, platform);
        List<Manifest> objects = own.with(dashboards.manifests()).among(rendered.manifests());
        List<Manifest> manifests = new ArrayList<>(Kustomizations.of(objects));
        manifests.addAll(objects);
        SortedMap<String, String> texts = new TreeMap<>(rendered.texts());
        texts.putAll(own.texts());
        Trace trace = rendered.trace().and(own.trace()).and(dashboards.trace());
        List<Finding> vain = Stream.concat(patched.findings().stream(), dashboards.findings().stream())
                .toList();
        return new RenderedEnvironment(loaded, platform, List.copyOf(manifests), trace, texts, vain);
    }

    private static SharedMarks marks(ObjectMarks marks) {
        return new SharedMarks(marks.labels(), marks.annotations());
    }

    /** The files. */
    public EnvironmentTree tree() {
        SortedMap<String, String> all = new TreeMap<>(texts);
        all.put("secrets.md", secrets());
        return Trees.of(loaded.name().toString(), manifests, all);
    }

    /** The page of the Secrets that the objects name. */
    public String secrets() {
        return SecretPage.of(loaded.name().toString(), secretNeeds());
    }

    /** The Secrets that the objects name, by name. */
    List<SecretNeed> secretNeeds() {
        return SecretNeeds.of(manifests, platform);
    }

    /** The key that a place in an object comes from. */
    Optional<String> key(ObjectKey object, String pointer) {
        return trace.entry(object, pointer).map(entry -> loaded.history().deepest(entry.path(), entry.steps(pointer)));
    }

    /** What is wrong with the objects, at the place in the environment that caused it. */
    List<Finding> findings() {
        SchemaCheck schemas = SchemaCheck.of(platform.site().kubernetes().toString());
        Stream<Finding> faults = Stream.concat(
                        schemas.check(SuppliedSecrets.withoutNulls(manifests)).stream(),
                        Check.of(platform, manifests).stream())
                .map(this::finding);
        Stream<Finding> notes = EnvironmentNotes.of(loaded, platform).stream();
        Stream<Finding> secrets = Stream.concat(
                UnneededSecrets.of(loaded, platform, manifests).stream(),
                UnsealedSecrets.of(loaded, platform, manifests).stream());
        return Stream.of(faults, notes, UncheckedKinds.of(this).stream(), vain.stream(), secrets)
                .flatMap(findings -> findings)
                .toList();
    }

    /** A file that your team sealed is in the tree as it is. */
    private Place place(String file) {
        return loaded.sealed().stream()
                .filter(own -> SuppliedSecrets.path(own).equals(file))
                .map(own -> Place.start(own.source().name()))
                .findFirst()
                .orElse(Place.start(loaded.file()));
    }

    private Finding finding(Fault fault) {
        if (Manifest.isOwn(fault.file())) {
            return OwnFindings.finding(this, fault);
        }
        Optional<String> path = key(fault.object(), fault.pointer());
        Place place = path.map(key -> loaded.place(key)).orElseGet(() -> place(fault.file()));
        String where = fault.object() + " " + fault.pointer() + " in " + fault.file();
        return new Finding(
                fault.rule(), place, path.orElse(""), where + ": " + fault.problem(), fault.allowed(), fault.remedy());
    }
}

package com.carbon254.spark.config.folder;

import com.carbon254.spark.config.shape.LayerCheck;
import com.carbon254.spark.config.shape.Shape.RecordShape;
import com.carbon254.spark.config.source.Mapping;
import com.carbon254.spark.config.source.Node;
import com.carbon254.spark.config.source.Scalar;
import com.carbon254.spark.config.source.SourceFile;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns files into layers: takes {@code extends} off, checks the rest against the shape of an environment. */
public final class Layers {

    /** The key that names the environment below. */
    public static final String EXTENDS = "extends";

    private final RecordShape shape;

    public Layers(RecordShape shape) {
        this.shape = shape;
    }

    /** The layer of an environment file, or of the built-in defaults. */
    public Layer environment(SourceFile source) {
        Mapping root = root(source);
        List<Finding> findings = new ArrayList<>(source.findings());
        Optional<Layer.Parent> parent = root.get(EXTENDS).flatMap(value -> parent(value, findings));
        return layer(source, parent, root.without(EXTENDS), findings);
    }

    /** The layer of a job's file: what it says stands below {@code jobs.<name>}. */
    public Layer job(SourceFile source, String name) {
        Mapping root = root(source);
        List<Finding> findings = new ArrayList<>(source.findings());
        Optional<WrappedJobs> wrapped = WrappedJobs.in(root, name);
        wrapped.map(jobs -> jobs.finding(name)).ifPresent(findings::add);
        Mapping jobs = wrapped.map(WrappedJobs::jobs).orElseGet(() -> below(name, root));
        return layer(source, Optional.empty(), below(EnvironmentFiles.JOBS, jobs), findings);
    }

    /** The layer of a team's file: what it says stands below {@code teams.<name>}. */
    public Layer team(SourceFile source, String name) {
        Mapping teams = below("teams", below(name, root(source)));
        return layer(source, Optional.empty(), teams, new ArrayList<>(source.findings()));
    }

    /** The layer of the file with digests: what it says stands below {@code images.digests}. */
    public Layer lock(SourceFile source) {
        Mapping images = below("images", below("digests", root(source)));
        return layer(source, Optional.empty(), images, new ArrayList<>(source.findings()));
    }

    /** In place of the layer of a job whose file is not read: what the job says is still open. */
    public static Layer unreadJob(String name) {
        SourceFile source = new SourceFile(name, Optional.of(nothing(name)), List.of());
        LayerCheck.Outcome check =
                new LayerCheck.Outcome(nothing(name), List.of(), List.of(EnvironmentFiles.JOBS + "." + name));
        return new Layer(source, Optional.empty(), check, List.of());
    }

    private Layer layer(SourceFile source, Optional<Layer.Parent> parent, Mapping keys, List<Finding> findings) {
        LayerCheck.Outcome check = LayerCheck.check(keys, shape, "");
        findings.addAll(check.findings());
        return new Layer(source, parent, check, findings);
    }

    private static Optional<Layer.Parent> parent(Node value, List<Finding> findings) {
        if (value instanceof Scalar scalar
                && scalar.type() == Scalar.Type.TEXT
                && DnsLabel.SYNTAX.admits(scalar.text())) {
            return Optional.of(new Layer.Parent(scalar.text(), scalar.place()));
        }
        findings.add(new Finding(
                Rule.EXTENDS,
                value.place(),
                EXTENDS,
                "\"" + value.summary() + "\" is no name of an environment",
                "it must be the name of another file here, without .yaml",
                name(value.summary()).map(name -> "write \"" + name + "\"").orElse("write for example \"base\"")));
        return Optional.empty();
    }

    /** What was meant by the name of a file, or by a path to it. */
    private static Optional<String> name(String text) {
        return Optional.of(text.substring(text.lastIndexOf('/') + 1).replaceFirst("[.]ya?ml$", ""))
                .filter(DnsLabel.SYNTAX::admits);
    }

    /** A mapping whose only key has this value. */
    public static Mapping below(String name, Mapping value) {
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
        entries.put(name, new Mapping.Entry(value.place(), value));
        return new Mapping(entries, value.place());
    }

    private static Mapping root(SourceFile source) {
        return source.root().orElseGet(() -> nothing(source.name()));
    }

    /** What a file says that holds no keys. */
    public static Mapping nothing(String file) {
        return new Mapping(new LinkedHashMap<>(), Place.start(file));
    }
}

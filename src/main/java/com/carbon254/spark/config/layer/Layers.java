package com.carbon254.spark.config.layer;

import com.carbon254.spark.config.shape.KeyShape;
import com.carbon254.spark.config.shape.LayerCheck;
import com.carbon254.spark.config.shape.Shape;
import com.carbon254.spark.config.shape.Shape.RecordShape;
import com.carbon254.spark.config.source.Mapping;
import com.carbon254.spark.config.source.Node;
import com.carbon254.spark.config.source.Scalar;
import com.carbon254.spark.config.source.SourceFile;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.value.DnsLabel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns files into layers: takes {@code extends} off, checks the rest against the shape of an environment. */
final class Layers {

    /** The key that names the environment below. */
    static final String EXTENDS = "extends";

    private final RecordShape shape;

    Layers(RecordShape shape) {
        this.shape = shape;
    }

    /** The layer of an environment file, or of the built-in defaults. */
    Layer environment(SourceFile source) {
        List<Finding> findings = new ArrayList<>(source.findings());
        Mapping root = source.root().orElseGet(() -> nothing(source.name()));
        Optional<Layer.Parent> parent = root.get(EXTENDS).flatMap(value -> parent(value, findings));
        LayerCheck.Outcome outcome = LayerCheck.check(root.without(EXTENDS), shape, "");
        findings.addAll(outcome.findings());
        return new Layer(source.name(), source.root().isPresent(), parent, outcome.clean(), List.copyOf(findings));
    }

    /** The layer of a job's file: what it says stands below {@code jobs.<name>}. */
    Layer job(SourceFile source, String name) {
        Mapping root = source.root().orElseGet(() -> nothing(source.name()));
        Optional<RecordShape> job = shape.key("jobs").map(KeyShape::shape).flatMap(Layers::valueOfMap);
        List<Finding> findings = new ArrayList<>(source.findings());
        if (job.isEmpty()) {
            return new Layer(source.name(), true, Optional.empty(), below("jobs", root), List.copyOf(findings));
        }
        LayerCheck.Outcome outcome = LayerCheck.check(root, job.get(), "jobs." + name);
        findings.addAll(outcome.findings());
        Mapping jobs = below("jobs", below(name, outcome.clean()));
        return new Layer(source.name(), source.root().isPresent(), Optional.empty(), jobs, List.copyOf(findings));
    }

    private static Optional<RecordShape> valueOfMap(Shape map) {
        return map instanceof Shape.MapShape jobs && jobs.value() instanceof RecordShape job
                ? Optional.of(job)
                : Optional.empty();
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
                "write for example \"base\""));
        return Optional.empty();
    }

    private static Mapping below(String name, Mapping value) {
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
        entries.put(name, new Mapping.Entry(value.place(), value));
        return new Mapping(entries, value.place());
    }

    private static Mapping nothing(String file) {
        return new Mapping(new LinkedHashMap<>(), Place.of(file));
    }
}

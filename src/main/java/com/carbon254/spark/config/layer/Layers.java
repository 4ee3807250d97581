package com.carbon254.spark.config.layer;

import com.carbon254.spark.config.shape.LayerCheck;
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

    private static final String JOBS = "jobs";

    private final RecordShape shape;

    Layers(RecordShape shape) {
        this.shape = shape;
    }

    /** The layer of an environment file, or of the built-in defaults. */
    Layer environment(SourceFile source) {
        Mapping root = root(source);
        List<Finding> findings = new ArrayList<>(source.findings());
        Optional<Layer.Parent> parent = root.get(EXTENDS).flatMap(value -> parent(value, findings));
        return layer(source, parent, root.without(EXTENDS), findings);
    }

    /** The layer of a job's file: what it says stands below {@code jobs.<name>}. */
    Layer job(SourceFile source, String name) {
        Mapping jobs = below(JOBS, below(name, root(source)));
        return layer(source, Optional.empty(), jobs, new ArrayList<>(source.findings()));
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
                "write for example \"base\""));
        return Optional.empty();
    }

    private static Mapping below(String name, Mapping value) {
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
        entries.put(name, new Mapping.Entry(value.place(), value));
        return new Mapping(entries, value.place());
    }

    private static Mapping root(SourceFile source) {
        return source.root().orElseGet(() -> new Mapping(new LinkedHashMap<>(), Place.start(source.name())));
    }
}

package com.carbon254.spark.config.own;

import com.carbon254.spark.config.source.Mapping;
import com.carbon254.spark.config.source.Scalar;
import com.carbon254.spark.config.source.Sequence;
import com.carbon254.spark.config.source.SourceStream;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Takes the documents of a file for objects of Kubernetes, each with a kind and a name. */
final class OwnDocuments {

    private static final String KUSTOMIZE = "kustomize.config.k8s.io/";
    private static final String METADATA = "metadata";
    private static final String NAME = "name";

    private final List<Finding> findings = new ArrayList<>();
    private final List<OwnDocument> documents = new ArrayList<>();
    private final NavigableSet<String> keys = new TreeSet<>();

    private OwnDocuments() {}

    static OwnFile of(String name, SourceStream source) {
        OwnDocuments own = new OwnDocuments();
        own.findings.addAll(source.findings());
        source.documents().forEach(own::take);
        return new OwnFile(name, source, own.documents, own.findings);
    }

    private void take(Mapping root) {
        String kind = OwnDocument.text(root, "kind");
        if (isList(root, kind)) {
            find(root.place(), "\"" + kind + "\" holds a list of objects", "write each item as a document of its own");
        } else if (OwnDocument.text(root, "apiVersion").startsWith(KUSTOMIZE)) {
            find(
                    root.place(),
                    "\"" + kind + "\" is read by Kustomize and is no object",
                    "list no files: all are taken");
        } else if (isComplete(root)) {
            documents.add(new OwnDocument(key(root, kind), root));
        }
    }

    private static boolean isList(Mapping root, String kind) {
        return kind.endsWith("List")
                && root.get("items").filter(Sequence.class::isInstance).isPresent();
    }

    private boolean isComplete(Mapping root) {
        boolean served = has(root, "apiVersion", "for example apiVersion: v1");
        boolean known = has(root, "kind", "for example kind: ConfigMap");
        if (!(root.get(METADATA).orElse(null) instanceof Mapping metadata)) {
            find(root.place(), "the object has no metadata", "write metadata with a name below it");
            return false;
        }
        if (!OwnDocument.text(metadata, "generateName").isEmpty()) {
            find(metadata.place(), "\"generateName\" makes a new object at each apply", "write a name");
            return false;
        }
        return has(metadata, NAME, "write it below metadata") && served && known;
    }

    private boolean has(Mapping mapping, String field, String remedy) {
        boolean isText = mapping.get(field)
                .filter(Scalar.class::isInstance)
                .map(Scalar.class::cast)
                .filter(scalar ->
                        scalar.type() == Scalar.Type.TEXT && !scalar.text().isEmpty())
                .isPresent();
        if (!isText) {
            Place place = mapping.get(field).map(value -> value.place()).orElse(mapping.place());
            boolean stated = mapping.get(field).isPresent();
            find(place, stated ? "\"" + field + "\" is no text" : "the object has no " + field, remedy);
        }
        return isText;
    }

    /** Two objects of one file may differ in their namespaces alone. */
    private String key(Mapping root, String kind) {
        OwnDocument named = new OwnDocument("", root);
        String key = kind + "/" + named.metadata(NAME);
        String whole = keys.contains(key) ? key + "/" + named.metadata("namespace") : key;
        keys.add(whole);
        return whole;
    }

    private void find(Place place, String problem, String remedy) {
        findings.add(new Finding(
                Rule.MANIFEST_OBJECT,
                place,
                "",
                problem,
                "each document of a manifest is one object with apiVersion, kind and name",
                remedy));
    }
}

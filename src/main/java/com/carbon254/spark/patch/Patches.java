package com.carbon254.spark.patch;

import com.carbon254.spark.config.ObjectPatch;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.manifest.ObjectKey;
import com.carbon254.spark.manifest.Rendered;
import com.carbon254.spark.manifest.Trace;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.FieldPointer;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Lays the patches of an environment over its rendered objects, in the order of their names. */
public final class Patches {

    private final PatchFindings words;
    private final List<Manifest> manifests;
    private final List<Trace.Entry> trace = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private Patches(LoadedEnvironment environment, Rendered rendered) {
        this.words = new PatchFindings(environment);
        this.manifests = new ArrayList<>(rendered.manifests());
    }

    /** The objects of an environment with its patches; without any, what was rendered. */
    public static Patched of(LoadedEnvironment environment, Rendered rendered) {
        if (environment.config().patches().isEmpty()) {
            return new Patched(rendered, List.of());
        }
        Patches patches = new Patches(environment, rendered);
        environment.config().patches().forEach(patches::lay);
        List<Trace.Entry> entries = new ArrayList<>(rendered.trace().entries());
        entries.addAll(patches.trace);
        Renewed renewed = Renewed.of(rendered.manifests(), patches.manifests, entries);
        return new Patched(
                new Rendered(renewed.manifests(), new Trace(renewed.trace()), rendered.texts()), patches.findings);
    }

    private void lay(DnsLabel name, ObjectPatch patch) {
        String path = "patches." + name;
        List<Integer> found = IntStream.range(0, manifests.size())
                .filter(i -> isMeant(manifests.get(i), patch.target()))
                .boxed()
                .toList();
        if (found.isEmpty()) {
            boolean ofTeam = words.isOfTeam(patch.target());
            findings.add(ofTeam ? words.ofTeam(path, patch.target()) : words.noTarget(path, patch.target(), manifests));
        }
        found.forEach(i -> change(i, path, patch));
    }

    private static boolean isMeant(Manifest manifest, ObjectPatch.Target target) {
        ObjectKey key = manifest.key();
        boolean named = key.name().equals(target.name().toString())
                || (key.kind().equals(Renewed.JOB)
                        && Renewed.stem(key.name()).equals(target.name().toString()));
        return named
                && key.kind().equals(target.kind().toString())
                && Optional.ofNullable(target.namespace())
                        .map(DnsLabel::toString)
                        .map(key.namespace()::equals)
                        .orElse(true);
    }

    private void change(int index, String path, ObjectPatch patch) {
        Manifest old = manifests.get(index);
        ObjectNode content = old.content().deepCopy();
        boolean complete = patch.remove().stream()
                .filter(pointer -> !remove(content, pointer))
                .peek(pointer -> findings.add(words.absent(path + ".remove", old, pointer.toString())))
                .toList()
                .isEmpty();
        SortedMap<String, String> origins =
                patch.merge() == null ? new TreeMap<>() : patch.merge().over(content);
        ObjectKey key = ObjectKey.of(content);
        if (!key.equals(old.key())) {
            findings.add(words.other(path, old, key + (key.namespace().isEmpty() ? "" : " in " + key.namespace())));
        } else if (content.equals(old.content()) && complete) {
            findings.add(words.idle(path, old));
        } else {
            manifests.set(index, new Manifest(old.file(), content, old.delivery()));
            origins.forEach((pointer, field) -> trace.add(new Trace.Entry(key, pointer, path + ".merge." + field)));
        }
    }

    private static boolean remove(ObjectNode content, FieldPointer pointer) {
        JsonPointer at = JsonPointer.compile(pointer.toString());
        JsonNode parent = content.at(at.head());
        if (content.at(at).isMissingNode()) {
            return false;
        }
        if (parent instanceof ArrayNode list) {
            list.remove(at.last().getMatchingIndex());
        } else {
            ((ObjectNode) parent).remove(at.last().getMatchingProperty());
        }
        return true;
    }
}

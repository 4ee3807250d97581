package com.carbon254.spark.change.tree;

import com.carbon254.spark.manifest.Delivery;
import com.carbon254.spark.manifest.Kustomization;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.own.OwnText;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Reads the files of an environment's tree. A document that is written like one that is known already is not read again:
 * most of a tree does not change.
 */
public final class TreeReader {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String SEPARATOR = "(?m)^---\\n";
    private static final String KUSTOMIZATION = "kustomization.yaml";

    private final SortedMap<String, ObjectNode> known = new TreeMap<>();
    private final SortedMap<String, List<ObjectNode>> knownOfTeam = new TreeMap<>();

    /** Knows the objects of a tree that was rendered in this run, so that what is written alike need not be read. */
    public void know(SortedMap<String, String> files, List<Manifest> manifests) {
        files.forEach((file, text) -> {
            List<Manifest> objects = manifests.stream()
                    .filter(manifest -> manifest.file().equals(file))
                    .toList();
            if (Manifest.isOwn(file)) {
                knownOfTeam.put(text, objects.stream().map(Manifest::content).toList());
                return;
            }
            List<String> documents = documents(text);
            for (int i = 0; i < documents.size() && documents.size() == objects.size(); i++) {
                known.putIfAbsent(documents.get(i), objects.get(i).content());
            }
        });
    }

    /**
     * The objects of a tree.
     *
     * @param files the text of each file by its path below the environment's folder
     * @throws UnreadableTreeException if a file is no YAML
     */
    public List<Manifest> read(SortedMap<String, String> files) {
        learn(files);
        NavigableSet<String> synced = synced(files);
        List<Manifest> manifests = new ArrayList<>();
        files.forEach((file, text) -> {
            if (file.endsWith(".yaml")) {
                Delivery delivery = synced.contains(file) ? Delivery.SYNCED : Delivery.BY_HAND;
                objects(file, text)
                        .map(object -> new Manifest(file, object, delivery))
                        .forEach(manifests::add);
            }
        });
        return List.copyOf(manifests);
    }

    /**
     * Parses what is not known yet, on all cores. What cannot be parsed stays unknown, so that the first such file is told
     * of, whichever core was faster.
     */
    private void learn(SortedMap<String, String> files) {
        SortedMap<String, CompletableFuture<Optional<ObjectNode>>> parsing = new TreeMap<>();
        files.forEach((file, text) -> {
            if (file.endsWith(".yaml") && !Manifest.isOwn(file)) {
                documents(text).stream()
                        .filter(document -> !known.containsKey(document))
                        .forEach(document -> parsing.computeIfAbsent(
                                document, unknown -> CompletableFuture.supplyAsync(() -> readable(document))));
            }
        });
        parsing.forEach((document, object) -> object.join().ifPresent(found -> known.put(document, found)));
    }

    private static Optional<ObjectNode> readable(String document) {
        try {
            return parsed(document);
        } catch (JsonProcessingException fault) {
            return Optional.empty();
        }
    }

    private static Optional<ObjectNode> parsed(String document) throws JsonProcessingException {
        return YAML.readTree(document) instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
    }

    private Stream<ObjectNode> objects(String file, String text) {
        return Manifest.isOwn(file)
                ? knownOfTeam.computeIfAbsent(text, unread -> ofTeam(file, text)).stream()
                : documents(text).stream().flatMap(document -> object(file, document).stream());
    }

    /** What a team writes may separate its documents in any way that YAML has, and use anchors. */
    private static List<ObjectNode> ofTeam(String file, String text) {
        return OwnText.objects(file, text).orElseThrow(() -> new UnreadableTreeException(file));
    }

    /** A file is synced if the kustomization beside it names it. */
    private NavigableSet<String> synced(SortedMap<String, String> files) {
        NavigableSet<String> synced = new TreeSet<>();
        files.forEach((file, text) -> {
            if (file.equals(KUSTOMIZATION) || file.endsWith("/" + KUSTOMIZATION)) {
                synced.add(file);
                String folder = file.substring(0, file.length() - KUSTOMIZATION.length());
                documents(text).stream()
                        .flatMap(document -> object(file, document).stream())
                        .filter(object -> object.path("kind").asText().equals(Kustomization.KIND))
                        .flatMap(object -> object.path("resources").valueStream())
                        .forEach(resource -> synced.add(folder + resource.asText()));
            }
        });
        return synced;
    }

    /** A line of three dashes stands between documents only: every text of several lines is indented. */
    private static List<String> documents(String text) {
        return Arrays.asList(text.substring(headerEnd(text)).split(SEPARATOR));
    }

    private static int headerEnd(String text) {
        return text.startsWith("#") ? text.indexOf('\n') + 1 : 0;
    }

    private Optional<ObjectNode> object(String file, String document) {
        ObjectNode same = known.get(document);
        return same != null ? Optional.of(same) : parse(file, document);
    }

    private static Optional<ObjectNode> parse(String file, String document) {
        try {
            return parsed(document);
        } catch (JsonProcessingException fault) {
            throw new UnreadableTreeException(file, fault);
        }
    }
}

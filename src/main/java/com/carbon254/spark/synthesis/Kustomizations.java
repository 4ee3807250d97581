package com.carbon254.spark.synthesis;

import com.carbon254.spark.manifest.Delivery;
import com.carbon254.spark.manifest.Kustomization;
import com.carbon254.spark.manifest.Manifest;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The kustomizations of an environment: one in each folder that holds objects, naming its files, and one at the top that
 * names the folders, all in the order of the output. Each synced object is therefore rendered once, and no file that
 * people apply by hand is named.
 */
public final class Kustomizations {

    private static final String FILE = "kustomization.yaml";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Kustomizations() {}

    /** The kustomizations that belong to these objects. */
    public static List<Manifest> of(List<Manifest> manifests) {
        Map<String, Set<String>> folders = new LinkedHashMap<>();
        for (Manifest manifest : manifests) {
            if (manifest.delivery() == Delivery.BY_HAND) {
                continue;
            }
            int slash = manifest.file().lastIndexOf('/');
            folders.computeIfAbsent(manifest.file().substring(0, slash), folder -> new LinkedHashSet<>())
                    .add(manifest.file().substring(slash + 1));
        }
        List<Manifest> kustomizations = new ArrayList<>();
        kustomizations.add(kustomization(FILE, folders.keySet()));
        folders.forEach((folder, files) -> kustomizations.add(kustomization(folder + "/" + FILE, files)));
        return kustomizations;
    }

    private static Manifest kustomization(String file, Set<String> resources) {
        Kustomization kustomization = Kustomization.of(List.copyOf(resources));
        return new Manifest(file, JSON.<ObjectNode>valueToTree(kustomization));
    }
}

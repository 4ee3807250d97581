package com.carbon254.spark.bench;

import com.carbon254.spark.kube.Feature;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.manifest.Rendered;
import com.carbon254.spark.output.Synthesis;
import com.carbon254.spark.output.YamlWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Our way from typed objects to YAML, run as a process of its own. */
final class Pipeline {

    private Pipeline() {}

    /** Takes the output folder and the number of extra objects. */
    public static void main(String[] arguments) throws IOException {
        Synthesis synthesis = Synthesis.warmUp();
        Stopwatch watch = new Stopwatch();
        List<List<Feature>> environments = environments(new Load(Integer.parseInt(arguments[1])));
        watch.phase("typed objects");
        synthesis.blocked().ifPresent(finding -> {
            throw new IllegalStateException(finding.toString());
        });
        watch.phase("rest of Node start");
        List<Rendered> rendered = environments.stream().map(synthesis::render).toList();
        watch.phase("construct calls and toJson");
        for (int number = 0; number < rendered.size(); number++) {
            write(Path.of(arguments[0], "environment-" + number), rendered.get(number));
        }
        watch.phase("YAML");
        Stopwatch.peak();
    }

    private static List<List<Feature>> environments(Load load) {
        List<List<Feature>> environments = new ArrayList<>();
        for (int number = 0; number < Load.ENVIRONMENTS; number++) {
            environments.add(load.environment(number));
        }
        return environments;
    }

    private static void write(Path folder, Rendered rendered) throws IOException {
        Map<String, List<ObjectNode>> files = new LinkedHashMap<>();
        for (Manifest manifest : rendered.manifests()) {
            files.computeIfAbsent(manifest.file(), file -> new ArrayList<>()).add(manifest.content());
        }
        Files.createDirectories(folder);
        for (Map.Entry<String, List<ObjectNode>> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), YamlWriter.write(file.getValue()));
        }
    }
}

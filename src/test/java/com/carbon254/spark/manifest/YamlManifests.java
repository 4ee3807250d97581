package com.carbon254.spark.manifest;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Objects as tests write them down. */
public final class YamlManifests {

    private static final JsonMapper JSON = new JsonMapper();

    private YamlManifests() {}

    /** The objects of a text with one YAML document each. */
    public static List<Manifest> of(String file, String text) {
        Load yaml = new Load(LoadSettings.builder().build());
        return StreamSupport.stream(yaml.loadAllFromString(text).spliterator(), false)
                .map(document -> new Manifest(file, JSON.<ObjectNode>valueToTree(document)))
                .toList();
    }
}

package com.carbon254.spark.config.layer;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.folder.Layer;
import com.carbon254.spark.config.folder.Layers;
import com.carbon254.spark.config.shape.Shapes;
import com.carbon254.spark.config.source.SourceReader;
import com.carbon254.spark.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the program says about an environment file by itself. */
final class ProgramVerdict {

    static final String FILE = "environments/prod.yaml";

    private ProgramVerdict() {}

    static Layer layer(String yaml) {
        byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
        return new Layers(Shapes.of(Environment.class)).environment(SourceReader.read(bytes, FILE));
    }

    static List<Finding> on(String yaml) {
        return layer(yaml).findings();
    }
}

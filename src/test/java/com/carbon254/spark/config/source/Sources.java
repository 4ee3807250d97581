package com.carbon254.spark.config.source;

import com.carbon254.spark.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files for the tests of this package. */
final class Sources {

    private Sources() {}

    static SourceFile read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static SourceFile read(byte[] bytes) {
        return SourceReader.read(bytes, "a.yaml");
    }

    static Mapping mapping(String text) {
        return read(text).root().orElseThrow();
    }

    static Node value(String text, String key) {
        return mapping(text).get(key).orElseThrow();
    }

    static List<String> findings(SourceFile file) {
        return file.findings().stream().map(Finding::toString).toList();
    }
}

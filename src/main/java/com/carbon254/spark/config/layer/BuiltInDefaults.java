package com.carbon254.spark.config.layer;

import com.carbon254.spark.config.source.SourceFile;
import com.carbon254.spark.config.source.SourceReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The lowest layer, in the jar: what holds where no file of the user's says otherwise. */
public final class BuiltInDefaults {

    /** What the layer is called in places. */
    public static final String NAME = "defaults.yaml";

    private BuiltInDefaults() {}

    /** Reads the layer. */
    public static SourceFile read() {
        try (InputStream stream = BuiltInDefaults.class.getResourceAsStream("/" + NAME)) {
            return SourceReader.read(Objects.requireNonNull(stream).readAllBytes(), NAME);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

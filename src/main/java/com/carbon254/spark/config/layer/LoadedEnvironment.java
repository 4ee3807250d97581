package com.carbon254.spark.config.layer;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.value.DnsLabel;
import java.util.List;

/**
 * An environment that could be bound, with the history of its keys.
 *
 * @param name its name, the file's
 * @param config what the user wrote, all layers merged
 * @param history who set what
 * @param files the files that it is made of, from the lowest layer to the highest
 */
public record LoadedEnvironment(DnsLabel name, Environment config, History history, List<String> files) {

    /** Copies the files. */
    public LoadedEnvironment {
        files = List.copyOf(files);
    }

    /** The environment's own file. */
    public String file() {
        return history.file();
    }
}

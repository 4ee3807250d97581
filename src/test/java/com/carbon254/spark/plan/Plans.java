package com.carbon254.spark.plan;

import com.carbon254.spark.config.layer.EnvironmentLoader;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.plan.property.PropertyGroup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes plans of the least environment there is and a few lines over it.
 *
 * @param folder where the environment's files are laid out
 */
public record Plans(Path folder) {

    /** The plan of the environment "dev" with these lines. */
    public Platform of(String lines) {
        try {
            Path base = folder.resolve("base.yaml");
            if (!Files.exists(base)) {
                Files.copy(Path.of("src/test/resources/rules/base.yaml"), base);
            }
            Files.writeString(folder.resolve("dev.yaml"), "extends: base\n" + lines);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        EnvironmentLoader.Outcome outcome = EnvironmentLoader.load(folder, "environments", Optional.empty());
        if (!outcome.findings().isEmpty()) {
            throw new IllegalArgumentException(outcome.findings().toString());
        }
        LoadedEnvironment environment = outcome.environments().get(0);
        return Platform.of(environment.name(), environment.config());
    }

    /** The properties of all groups. */
    public static SortedMap<String, String> flat(List<PropertyGroup> groups) {
        SortedMap<String, String> properties = new TreeMap<>();
        groups.forEach(group -> properties.putAll(group.properties()));
        return properties;
    }
}

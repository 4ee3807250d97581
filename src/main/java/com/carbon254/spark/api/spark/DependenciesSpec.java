package com.carbon254.spark.api.spark;

import com.carbon254.spark.api.Built;
import com.carbon254.spark.api.Copies;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is fetched before the application starts. */
@Built
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DependenciesSpec(
        @JsonProperty("jars") @Nullable List<String> jars,
        @JsonProperty("files") @Nullable List<String> files,
        @JsonProperty("pyFiles") @Nullable List<String> pyFiles,
        @JsonProperty("packages") @Nullable List<String> packages,
        @JsonProperty("excludePackages") @Nullable List<String> excludePackages,
        @JsonProperty("repositories") @Nullable List<String> repositories,
        @JsonProperty("archives") @Nullable List<String> archives) {

    /** Copies collections, and refuses the absence of what the API requires. */
    public DependenciesSpec {
        jars = Copies.list(jars);
        files = Copies.list(files);
        pyFiles = Copies.list(pyFiles);
        packages = Copies.list(packages);
        excludePackages = Copies.list(excludePackages);
        repositories = Copies.list(repositories);
        archives = Copies.list(archives);
    }
}

package com.carbon254.spark.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What {@code docker login} has kept in {@code ~/.docker/config.json}: {@code auths.<registry>.auth} is name and password in
 * Base64. What a helper keeps elsewhere is not read.
 *
 * @param byRegistry the values of {@code auth}, by registry
 */
public record DockerLogins(SortedMap<String, String> byRegistry) {

    public DockerLogins {
        byRegistry = Collections.unmodifiableSortedMap(new TreeMap<>(byRegistry));
    }

    /** Those of a file; none if it is not there. */
    public static DockerLogins in(Path file) throws IOException {
        SortedMap<String, String> logins = new TreeMap<>();
        if (Files.isRegularFile(file)) {
            JsonNode auths = new ObjectMapper().readTree(file.toFile()).path("auths");
            auths.properties().forEach(entry -> logins.put(registry(entry.getKey()), text(entry.getValue())));
            logins.values().removeIf(String::isEmpty);
        }
        return new DockerLogins(logins);
    }

    /** Older files have the address with its scheme. */
    private static String registry(String key) {
        return key.replaceFirst("^https?://", "").replaceFirst("/.*$", "");
    }

    private static String text(JsonNode login) {
        return login.path("auth").asText();
    }

    /** The header that proves who asks a registry, if it is known. */
    Optional<String> header(String registry) {
        return Optional.ofNullable(byRegistry.get(registry)).map(login -> "Basic " + login);
    }

    /** Without the values: they are passwords. */
    @Override
    public String toString() {
        return byRegistry.keySet().toString();
    }
}

package com.carbon254.spark.check.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Volumes, mounts and variables that Spark makes of properties, behind those of the template (Spark 3.5,
 * MountVolumesFeatureStep, MountSecretsFeatureStep, EnvSecretsFeatureStep, BasicDriverFeatureStep,
 * BasicExecutorFeatureStep). What an application sets wins over what holds for every submission.
 */
final class PropertyParts {

    private static final Pattern VOLUME = Pattern.compile("volumes\\.([^.]+)\\.([^.]+)\\.mount\\.path");
    private static final Pattern SECRET = Pattern.compile("secrets\\.(.+)");
    private static final Pattern KEY_OF_SECRET = Pattern.compile("secretKeyRef\\.(.+)");

    private final String pointer;
    private final SortedMap<String, String> properties;
    private final JsonNode own;

    /**
     * The properties of an application.
     *
     * @param pointer where they stand in its object
     * @param own those that it sets
     * @param defaults those of every submission
     */
    PropertyParts(String pointer, JsonNode own, SortedMap<String, String> defaults) {
        this.pointer = pointer;
        this.own = own;
        this.properties = new TreeMap<>(defaults);
        own.properties()
                .forEach(property ->
                        properties.put(property.getKey(), property.getValue().asText()));
    }

    /**
     * Adds what the properties make to a pod.
     *
     * @param role {@code driver} or {@code executor}, as properties have it
     * @param at where the pod stands in the object
     * @return the added parts, each with the property that it is made of
     */
    SortedMap<String, String> addTo(ObjectNode pod, ObjectNode container, String role, String at) {
        SortedMap<String, String> made = new TreeMap<>();
        String prefix = "spark.kubernetes." + role + ".";
        String variables = role.equals("driver") ? "spark.kubernetes.driverEnv." : "spark.executorEnv.";
        Target target = new Target(pod, container, at, made);
        properties.forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                add(target, prefix, key.substring(prefix.length()), value);
            } else if (key.startsWith(variables)) {
                target.variable(key.substring(variables.length()), place(key)).put("value", value);
            }
        });
        return made;
    }

    private void add(Target target, String prefix, String name, String value) {
        Matcher volume = VOLUME.matcher(name);
        Matcher secret = SECRET.matcher(name);
        Matcher key = KEY_OF_SECRET.matcher(name);
        if (volume.matches()) {
            String options = prefix + "volumes." + volume.group(1) + "." + volume.group(2) + ".options.";
            ObjectNode made = target.volume(volume.group(2), value, place(prefix + name));
            options(made.putObject(volume.group(1)), options);
        } else if (secret.matches()) {
            target.volume(secret.group(1) + "-volume", value, place(prefix + name))
                    .putObject("secret")
                    .put("secretName", secret.group(1));
        } else if (key.matches()) {
            reference(target.variable(key.group(1), place(prefix + name)), value);
        }
    }

    /** The value is the name of a Secret and a key, between them a colon. */
    private static void reference(ObjectNode variable, String value) {
        int colon = value.indexOf(':');
        variable.putObject("valueFrom")
                .putObject("secretKeyRef")
                .put("name", value.substring(0, Math.max(colon, 0)))
                .put("key", value.substring(colon + 1));
    }

    private void options(ObjectNode source, String prefix) {
        properties.forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                source.put(key.substring(prefix.length()), value);
            }
        });
    }

    /** What holds for every submission stands in another object; here all properties of the application are meant. */
    private String place(String key) {
        return own.has(key) ? pointer + "/" + key.replace("~", "~0").replace("/", "~1") : pointer;
    }

    /** A pod that is added to. */
    private record Target(ObjectNode pod, ObjectNode container, String at, SortedMap<String, String> made) {

        ObjectNode volume(String name, String path, String place) {
            ObjectNode volume = add(pod.withArray("/volumes"), at + "/volumes/", place);
            add(container.withArray("/volumeMounts"), mounts(), place)
                    .put("name", name)
                    .put("mountPath", path);
            return volume.put("name", name);
        }

        ObjectNode variable(String name, String place) {
            return add(container.withArray("/env"), containerPointer() + "/env/", place)
                    .put("name", name);
        }

        private ObjectNode add(ArrayNode list, String where, String place) {
            made.put(where + list.size(), place);
            return list.addObject();
        }

        private String mounts() {
            return containerPointer() + "/volumeMounts/";
        }

        private String containerPointer() {
            ArrayNode containers = pod.withArray("/containers");
            int index = 0;
            while (!containers.get(index).equals(container)) {
                index++;
            }
            return at + "/containers/" + index;
        }
    }
}

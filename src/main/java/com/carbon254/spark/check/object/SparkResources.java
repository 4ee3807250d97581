package com.carbon254.spark.check.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The CPU and memory that Spark gives the container of a driver or an executor, whatever the template says: it asks for
 * {@code coreRequest} or its cores, has a limit only by {@code coreLimit}, and is bound to heap and overhead, which is
 * four tenths of the heap for Python and R, else one, and never less than 384 MiB.
 *
 * @param spec the application
 * @param wish what it says of the pod
 */
record SparkResources(JsonNode spec, JsonNode wish) {

    private static final Pattern MEMORY = Pattern.compile("([0-9]+)([kmgt])b?");
    private static final long KIBIBYTES = 1024;
    private static final long LEAST_OVERHEAD = 384;
    private static final List<String> BESIDE_JVM = List.of("Python", "R");

    void stateIn(ObjectNode container) {
        ObjectNode resources = container.withObject("/resources");
        ObjectNode requests = resources.withObject("/requests");
        ObjectNode limits = resources.withObject("/limits");
        requests.put("cpu", wish.path("coreRequest").asText(wish.path("cores").asText("1")));
        limits.remove("cpu");
        if (wish.has("coreLimit")) {
            limits.put("cpu", wish.path("coreLimit").asText());
        }
        String memory = mebibytes() + "Mi";
        requests.put("memory", memory);
        limits.put("memory", memory);
    }

    /** Heap and overhead together. */
    long mebibytes() {
        long heap = mebibytes(wish.path("memory").asText("1g"));
        return heap
                + (wish.has("memoryOverhead")
                        ? mebibytes(wish.path("memoryOverhead").asText())
                        : overhead(heap));
    }

    private long overhead(long heap) {
        boolean besideJvm = BESIDE_JVM.contains(spec.path("type").asText());
        return Math.max(LEAST_OVERHEAD, heap * (besideJvm ? 4 : 1) / 10);
    }

    /** As Spark reads it; a bare number counts mebibytes. */
    private static long mebibytes(String memory) {
        Matcher parts = MEMORY.matcher(memory);
        if (!parts.matches()) {
            return memory.matches("[0-9]+") ? Long.parseLong(memory) : 0;
        }
        long number = Long.parseLong(parts.group(1));
        return switch (parts.group(2)) {
            case "k" -> number / KIBIBYTES;
            case "g" -> number * KIBIBYTES;
            case "t" -> number * KIBIBYTES * KIBIBYTES;
            default -> number;
        };
    }
}

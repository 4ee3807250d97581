package com.carbon254.spark.engine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a process serves to Prometheus, in Prometheus' text format.
 *
 * @param lines its lines
 */
record Exposition(List<String> lines) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final Pattern SERIES = Pattern.compile("(\\w+)(?:\\{(.*)})? (\\S+)");

    Exposition {
        lines = List.copyOf(lines);
    }

    /** What is served at a port of this machine at this moment; nothing if no server answers. */
    static Exposition at(int port) throws InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + port + "/metrics");
        try {
            return new Exposition(CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofLines())
                    .body()
                    .toList());
        } catch (IOException notYet) {
            return new Exposition(List.of());
        }
    }

    /** The metrics with the labels that their series have. */
    SortedMap<String, SortedSet<String>> labels() {
        SortedMap<String, SortedSet<String>> metrics = new TreeMap<>();
        for (String line : lines) {
            Matcher series = SERIES.matcher(line);
            if (series.matches()) {
                metrics.computeIfAbsent(series.group(1), key -> new TreeSet<>()).addAll(names(series.group(2)));
            }
        }
        return metrics;
    }

    private static List<String> names(@Nullable String labels) {
        return labels == null || labels.isEmpty()
                ? List.of()
                : Arrays.stream(labels.split(",", -1))
                        .map(label -> label.replaceFirst("=.*", ""))
                        .toList();
    }

    /** Each series as its metric, the values of these labels where it has them, and its own value. */
    List<String> values(String... labels) {
        List<String> values = new ArrayList<>();
        for (String line : lines) {
            Matcher series = SERIES.matcher(line);
            if (series.matches()) {
                StringBuilder text = new StringBuilder(series.group(1));
                for (String label : labels) {
                    Matcher value = Pattern.compile("(?:[{,])" + label + "=\"([^\"]*)\"")
                            .matcher(line);
                    text.append(value.find() ? " " + value.group(1) : "");
                }
                values.add(text + " " + series.group(3));
            }
        }
        return values;
    }
}

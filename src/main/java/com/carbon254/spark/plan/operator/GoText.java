package com.carbon254.spark.plan.operator;

import com.carbon254.spark.value.TimeSpan;
import io.fabric8.kubernetes.api.model.networking.v1.IngressTLS;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Values as the flags of a Go program take them. */
final class GoText {

    private GoText() {}

    /** A span in the largest unit that Go has and that divides it: Go knows no days. */
    static String duration(TimeSpan span) {
        Duration duration = span.duration();
        long seconds = duration.toSeconds();
        if (seconds % 3600 == 0) {
            return duration.toHours() + "h";
        }
        return seconds % 60 == 0 ? duration.toMinutes() + "m" : seconds + "s";
    }

    /** An object of texts in JSON, sorted by key. */
    static String json(Map<?, ?> texts) {
        SortedMap<String, String> sorted = new TreeMap<>();
        texts.forEach((key, value) -> sorted.put(key.toString(), value.toString()));
        return sorted.entrySet().stream()
                .map(entry -> quote(entry.getKey()) + ":" + quote(entry.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** The certificates of Ingresses: a list of objects in JSON. */
    static String json(List<IngressTLS> certificates) {
        return certificates.stream().map(GoText::certificate).collect(Collectors.joining(",", "[", "]"));
    }

    private static String certificate(IngressTLS certificate) {
        String hosts = certificate.getHosts().stream().map(GoText::quote).collect(Collectors.joining(","));
        String secret = certificate.getSecretName();
        return "{\"hosts\":[" + hosts + "]" + (secret == null ? "" : ",\"secretName\":" + quote(secret)) + "}";
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(letter -> {
            if (letter < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", letter));
            } else {
                quoted.append(letter == '"' || letter == '\\' ? "\\" : "").append((char) letter);
            }
        });
        return quoted.append('"').toString();
    }
}

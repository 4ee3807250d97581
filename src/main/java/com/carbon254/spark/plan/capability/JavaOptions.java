package com.carbon254.spark.plan.capability;

import com.carbon254.spark.plan.connection.KafkaLogin;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The options that capabilities have for one JVM: of two that set one property, it would take the last. */
final class JavaOptions {

    private static final String TOKEN_URLS = "-D" + KafkaLogin.TOKEN_URLS + "=";

    private JavaOptions() {}

    /** The same, with the addresses of all authorization servers in one option: Kafka separates them by commas. */
    static List<String> joined(List<String> options) {
        String urls = options.stream()
                .filter(option -> option.startsWith(TOKEN_URLS))
                .map(option -> option.substring(TOKEN_URLS.length()))
                .collect(Collectors.joining(","));
        List<String> joined = new ArrayList<>();
        for (String option : options) {
            if (!option.startsWith(TOKEN_URLS)) {
                joined.add(option);
            } else if (!joined.contains(TOKEN_URLS + urls)) {
                joined.add(TOKEN_URLS + urls);
            }
        }
        return List.copyOf(joined);
    }
}

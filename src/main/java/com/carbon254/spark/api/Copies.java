package com.carbon254.spark.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies of collections that keep their order; what is not set stays absent, for an empty list says something else. */
public final class Copies {

    private Copies() {}

    /** An unmodifiable copy in the same order; absent if there is none. */
    public static <T> @Nullable List<T> list(@Nullable List<T> given) {
        return given == null ? null : List.copyOf(given);
    }

    /** An unmodifiable copy in the same order; absent if there is none. */
    public static <T> @Nullable Map<String, T> map(@Nullable Map<String, T> given) {
        return given == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }
}

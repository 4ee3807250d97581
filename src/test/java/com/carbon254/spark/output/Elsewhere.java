package com.carbon254.spark.output;

import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/** Runs code as on a machine in Turkey whose clock is set to Nepal. */
public final class Elsewhere {

    private Elsewhere() {}

    public static <T> T call(Supplier<T> code) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            return code.get();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}

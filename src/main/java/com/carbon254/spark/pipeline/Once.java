package com.carbon254.spark.pipeline;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is worked out when it is first asked for, and kept. Several threads may ask.
 *
 * @param <T> what it is
 */
public final class Once<T> implements Supplier<T> {

    private final Supplier<T> work;
    private @Nullable T result;

    Once(Supplier<T> work) {
        this.work = work;
    }

    @Override
    public synchronized T get() {
        T known = result;
        if (known == null) {
            known = work.get();
            result = known;
        }
        return known;
    }
}

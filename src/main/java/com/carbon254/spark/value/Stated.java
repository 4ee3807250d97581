package com.carbon254.spark.value;

import java.util.function.Function;

/**
 * A value and the key of the configuration that states it, so that both arrive together where the value is put.
 *
 * @param value the value
 * @param key the key path in the environment: {@code history.replicas}
 */
public record Stated<T>(T value, String key) {

    /** What is made of the value; the same key states it. */
    public <R> Stated<R> map(Function<? super T, ? extends R> make) {
        return new Stated<>(make.apply(value), key);
    }
}

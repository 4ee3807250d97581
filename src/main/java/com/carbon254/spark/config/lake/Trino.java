package com.carbon254.spark.config.lake;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.data.IcebergName;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import org.jspecify.annotations.Nullable;

/**
 * Trino, which your team runs and which reads the tables of the Iceberg catalog.
 *
 * <pre>{@code
 * trino:
 *   version: 476
 *   namespace: trino
 * }</pre>
 */
public record Trino(
        @Key(value = "The release of Trino, which decides how properties are called.", min = 419, max = 999)
        int version,

        @Key("The namespace of its pods. If nothing is said, it is that of the platform.") @Nullable
        DnsLabel namespace,

        @Key(
                "What the catalog is called in Trino's SQL, in small letters. If nothing is said, its name is that of iceberg.catalog.")
        @Nullable
        IcebergName catalog) {}

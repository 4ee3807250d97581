package com.carbon254.spark.config.lake;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.data.DorisVersion;
import com.carbon254.spark.value.data.IcebergName;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import org.jspecify.annotations.Nullable;

/**
 * Apache Doris, which your team runs and which reads the tables of the Iceberg catalog.
 *
 * <pre>{@code
 * doris:
 *   version: "3.1"
 * }</pre>
 */
public record Doris(
        @Key("The release of Doris, which decides how properties are called.")
        DorisVersion version,

        @Key("The namespace of its pods. If nothing is said, it is that of the platform.") @Nullable
        DnsLabel namespace,

        @Key("What the catalog is called in Doris' SQL. If nothing is said, its name is that of iceberg.catalog.")
        @Nullable
        IcebergName catalog) {}

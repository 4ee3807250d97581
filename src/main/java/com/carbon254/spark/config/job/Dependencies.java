package com.carbon254.spark.config.job;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.address.ArchiveUri;
import com.carbon254.spark.value.address.FileUri;
import com.carbon254.spark.value.address.HttpUrl;
import com.carbon254.spark.value.spark.MavenCoordinate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Files and libraries beside those of the image.
 *
 * <pre>{@code
 * dependencies:
 *   pyFiles: [https://files.254carbon.com/spark/common.zip]
 *   packages: [org.apache.spark:spark-avro_2.12:3.5.7]
 * }</pre>
 */
public record Dependencies(
        @Key("Jars for the class path.") @Nullable List<FileUri> jars,

        @Key("Files for the working directory of each executor.") @Nullable
        List<FileUri> files,

        @Key("Python files, zips and eggs for PYTHONPATH.") @Nullable
        List<FileUri> pyFiles,

        @Key("Archives that are unpacked into the working directory of each executor, in a folder that # names.")
        @Nullable
        List<ArchiveUri> archives,

        @Key("Libraries by group:artifact:version, fetched at each start with what they need.") @Nullable
        List<MavenCoordinate> packages,

        @Key("Libraries by group:artifact that are not fetched although a package needs them.") @Nullable
        List<String> excludePackages,

        @Key("Maven repositories beside Maven Central: a mirror, or one of the company.") @Nullable
        List<HttpUrl> repositories) {}

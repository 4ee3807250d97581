package com.carbon254.spark.config.job;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.address.ArchiveUri;
import com.carbon254.spark.value.address.FileUri;
import com.carbon254.spark.value.address.HttpUrl;
import com.carbon254.spark.value.spark.MavenCoordinate;
import java.util.List;

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
        @Key(value = "Jars for the class path.", optional = true)
        List<FileUri> jars,

        @Key(value = "Files for the working directory of each executor.", optional = true)
        List<FileUri> files,

        @Key(value = "Python files, zips and eggs for PYTHONPATH.", optional = true)
        List<FileUri> pyFiles,

        @Key(
                value =
                        "Archives that are unpacked into the working directory of each executor, in a folder that # names.",
                optional = true)
        List<ArchiveUri> archives,

        @Key(value = "Libraries by group:artifact:version, fetched at each start with what they need.", optional = true)
        List<MavenCoordinate> packages,

        @Key(value = "Libraries by group:artifact that are not fetched although a package needs them.", optional = true)
        List<String> excludePackages,

        @Key(value = "Maven repositories beside Maven Central: a mirror, or one of the company.", optional = true)
        List<HttpUrl> repositories) {}

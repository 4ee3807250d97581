package com.carbon254.spark.config;

import com.carbon254.spark.config.network.Whereabouts;
import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.address.HadoopFileSystem;
import com.carbon254.spark.value.kubernetes.DataKey;
import com.carbon254.spark.value.kubernetes.ObjectName;
import com.carbon254.spark.value.spark.KerberosPrincipal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Kerberos for the history server and for jobs that say {@code uses: [kerberos]}.
 *
 * <pre>{@code
 * kerberos:
 *   principal: spark@EXAMPLE.COM
 *   keytab:
 *     secret: spark-keytab
 *     key: spark.keytab
 *   krb5ConfigMap: krb5-conf
 *   fileSystems: [hdfs://namenode:8020]
 * }</pre>
 */
public record Kerberos(
        @Key("The principal that Spark logs in as.") KerberosPrincipal principal,

        @Key("The Secret with the keytab. It is made outside of this project.")
        Keytab keytab,

        @Key("The ConfigMap with krb5.conf. It is made outside of this project.")
        ObjectName krb5ConfigMap,

        @Key("Where the servers run that give tickets. If nothing is said, policies open port 88 to every address.")
        @Nullable
        Whereabouts where,

        @Key(
                value =
                        "The Hadoop file systems that jobs read and write with a ticket. A job that opens another one is refused by it.",
                optional = true)
        List<HadoopFileSystem> fileSystems) {

    /** A Secret and the key that holds the keytab. */
    public record Keytab(
            @Key(value = "The name of the Secret.", example = "spark-keytab")
            ObjectName secret,

            @Key("The key that holds the keytab; it is mounted under this file name.")
            DataKey key) {}
}

package com.carbon254.spark.config.lake;

import com.carbon254.spark.config.network.Whereabouts;
import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.address.BucketName;
import com.carbon254.spark.value.address.HttpUrl;
import com.carbon254.spark.value.kubernetes.DataKey;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.ObjectName;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Any S3 endpoint; the guide's is MinIO. Pods have keys from a Secret, or a cloud knows who they are.
 *
 * <pre>{@code
 * objectStore:
 *   endpoint: http://minio-service:9000
 *   credentials:
 *     secret: minio-secret
 * }</pre>
 */
public record ObjectStore(
        @Key(
                "The address of the S3 endpoint, with its scheme. With an identity it may be missing: the store is then Amazon's.")
        @Nullable
        HttpUrl endpoint,

        @Key("Where those run who answer at the address. If nothing is said, policies open the port to every address.")
        @Nullable
        Whereabouts where,

        @Key(
                value = "The region that requests are signed for. MinIO takes any, but the client needs one.",
                example = "eu-central-1")
        DnsLabel region,

        @Key(
                "Whether the bucket stands in the path rather than the host name. Needed for service names in a cluster. If"
                        + " nothing is said, it does where there is an endpoint.")
        @Nullable
        Boolean pathStyleAccess,

        @Key("Which requests of Iceberg's client carry and ask for checksums: all that can, or only those that must."
                + " Older servers of S3 refuse the former. S3A and the bootstrap send none beyond what must be.")
        Checksums checksums,

        @Key("The Secret with the credentials. It is made outside of this project.") @Nullable
        Credentials credentials,

        @Key("Who pods are to the object store, in place of credentials.") @Nullable
        StoreIdentity identity,

        @Key(
                value = "Buckets that jobs expect, beside those of event logs and warehouse: name to purpose.",
                names = "bucket",
                nameType = BucketName.class)
        Map<BucketName, String> buckets) {

    /** Which requests have a checksum. */
    public enum Checksums {
        /** All that can, as the AWS SDK does by itself since 2.30. */
        WHEN_SUPPORTED("whenSupported"),
        /** Those that must. */
        WHEN_REQUIRED("whenRequired");

        private final String name;

        Checksums(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** A Secret and the names of its keys. */
    public record Credentials(
            @Key("The name of the Secret.") ObjectName secret,
            @Key("The key that holds the access key id.") DataKey accessKeyIdKey,

            @Key("The key that holds the secret access key.")
            DataKey secretAccessKeyKey) {}
}

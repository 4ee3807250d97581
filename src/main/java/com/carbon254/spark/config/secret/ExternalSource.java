package com.carbon254.spark.config.secret;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.TimeSpan;
import com.carbon254.spark.value.cloud.ExternalSecretsVersion;
import com.carbon254.spark.value.cloud.RemoteKey;
import com.carbon254.spark.value.kubernetes.ObjectName;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The store that the External Secrets Operator reads, and where the values of each Secret lie in it.
 *
 * <pre>{@code
 * store: {name: vault}
 * prefix: spark/prod/
 * remotes:
 *   minio-secret:
 *     remoteKey: minio/spark
 *     keys:
 *       access-key: {property: user}
 * }</pre>
 */
public record ExternalSource(
        @Key("The store, an object of the operator that your team makes.")
        Store store,

        @Key("How often the operator reads the values again; every hour if nothing is said.") @Nullable
        TimeSpan refreshInterval,

        @Key(
                value =
                        "What stands before the name of a Secret in the store. If nothing is said, the Secret has its name there.",
                example = "spark/prod/")
        @Nullable
        RemoteKey prefix,

        @Key("The minor release of the operator. Stated, objects have the fields that its definitions fill in, so that"
                + " a GitOps tool sees no difference; the releases 2.3 to 2.8 need it.")
        @Nullable
        ExternalSecretsVersion operatorVersion,

        @Key(
                value = "Secrets whose values do not lie under prefix and name: name to where they lie.",
                names = "Secret",
                nameType = ObjectName.class,
                nameExample = "minio-secret")
        Map<ObjectName, RemoteSecret> remotes) {

    /** A SecretStore, of which each namespace needs one, or a ClusterSecretStore. */
    public record Store(
            @Key(
                    "The kind of the store: a SecretStore must stand in every namespace that needs a Secret. If nothing is said, it"
                            + " is a ClusterSecretStore.")
            @Nullable
            StoreKind kind,

            @Key(value = "The name of the store.", example = "vault")
            ObjectName name) {}

    /** The kinds of stores. */
    public enum StoreKind {
        /** One for all namespaces, or for those that it names. */
        CLUSTER_SECRET_STORE("ClusterSecretStore"),
        /** One in each namespace. */
        SECRET_STORE("SecretStore");

        private final String name;

        StoreKind(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}

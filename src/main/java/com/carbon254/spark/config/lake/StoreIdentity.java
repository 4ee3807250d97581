package com.carbon254.spark.config.lake;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.cloud.AwsRole;
import com.carbon254.spark.value.cloud.AzureClientId;
import com.carbon254.spark.value.cloud.GoogleAccount;
import org.jspecify.annotations.Nullable;

/**
 * The identity by which pods reach the object store, in place of a Secret with keys.
 *
 * <pre>{@code
 * identity:
 *   type: irsa
 *   role: arn:aws:iam::111122223333:role/spark
 * }</pre>
 */
public record StoreIdentity(
        @Key("Who vouches for the pods: the cloud by one of its ways. With none, requests are not signed.")
        IdentityType type,

        @Key("For irsa: the IAM role that the accounts of the pods take. It must trust each of these accounts.")
        @Nullable
        AwsRole role,

        @Key(
                "For gke: the Google service account that the accounts of the pods stand for. Not needed where Google grants"
                        + " access to the accounts of the cluster themselves.")
        @Nullable
        GoogleAccount account,

        @Key(
                "For gke: whether pods ask for nodes with GKE's metadata server. Needed where some nodes of the cluster lack it.")
        @Nullable
        Boolean selectNodes,

        @Key("For azure: the client id of the managed identity that the accounts of the pods stand for.") @Nullable
        AzureClientId clientId) {

    /** Who vouches for pods. */
    public enum IdentityType {
        /** Roles of AWS for the accounts of a cluster, by tokens of the cluster (IAM roles for service accounts). */
        IRSA("irsa"),
        /** Roles of AWS that EKS gives to accounts, by an agent on each node. */
        EKS_POD_IDENTITY("eksPodIdentity"),
        /** Workload identity of Google's clusters, by the metadata server of each node. */
        GKE("gke"),
        /** Workload identity of Microsoft Entra, by tokens of the cluster. */
        AZURE("azure"),
        /** Requests are not signed. */
        NONE("none");

        private final String name;

        IdentityType(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}

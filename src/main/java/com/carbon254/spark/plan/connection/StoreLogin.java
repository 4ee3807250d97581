package com.carbon254.spark.plan.connection;

import com.carbon254.spark.claims.pod.StoreVariables;
import com.carbon254.spark.plan.pod.PodIdentity;
import com.carbon254.spark.plan.pod.SecretKey;
import com.carbon254.spark.plan.pod.Variable;
import java.util.List;
import java.util.Optional;

/** How a pod proves to the object store who it is. */
public sealed interface StoreLogin {

    /** The key path that says it. */
    String key();

    /** The variables that hold keys of the store. */
    default List<Variable.FromSecret> variables() {
        return List.of();
    }

    /** Whether Hadoop's S3A can log in so. */
    default boolean servesS3a() {
        return true;
    }

    /** The class that S3A asks for credentials; empty where its own chain finds them. */
    default Optional<String> s3aProvider() {
        return Optional.empty();
    }

    /** The class that Iceberg's S3FileIO asks for credentials; empty where its own chain finds them. */
    default Optional<String> icebergProvider() {
        return Optional.empty();
    }

    /** What the pod and its account must have. */
    default PodIdentity pods() {
        return PodIdentity.NONE;
    }

    /** How the bootstrap's program logs in, by the word that it knows; empty for keys in its environment. */
    default Optional<String> ofBootstrap() {
        return Optional.empty();
    }

    /**
     * By keys that lie in a Secret. Spark copies them from the environment to S3A (SparkHadoopUtil, 3.5), S3FileIO finds
     * them there.
     *
     * @param accessKeyId where the access key id lies
     * @param secretAccessKey where the secret access key lies
     */
    record Keys(SecretKey accessKeyId, SecretKey secretAccessKey) implements StoreLogin {

        @Override
        public String key() {
            return "objectStore.credentials";
        }

        @Override
        public List<Variable.FromSecret> variables() {
            return List.of(
                    new Variable.FromSecret(StoreVariables.ACCESS_KEY_ID, accessKeyId),
                    new Variable.FromSecret(StoreVariables.SECRET_ACCESS_KEY, secretAccessKey));
        }
    }

    /**
     * By an identity that a cloud gives to the pod.
     *
     * @param servesS3a whether S3A can use it
     * @param s3aProvider the class that S3A asks for it
     * @param pods what the cloud asks of pods and accounts
     */
    record Cloud(boolean servesS3a, Optional<String> s3aProvider, PodIdentity pods) implements StoreLogin {

        @Override
        public String key() {
            return IDENTITY;
        }

        @Override
        public Optional<String> ofBootstrap() {
            return Optional.of("pod");
        }
    }

    /**
     * Not at all.
     *
     * @param s3aProvider the class by which S3A signs nothing
     * @param icebergProvider the class by which S3FileIO signs nothing
     */
    record Anonymous(Optional<String> s3aProvider, Optional<String> icebergProvider) implements StoreLogin {

        @Override
        public String key() {
            return IDENTITY;
        }

        @Override
        public Optional<String> ofBootstrap() {
            return Optional.of("none");
        }
    }

    /** The key path of an identity. */
    String IDENTITY = "objectStore.identity";
}

package com.carbon254.spark.config.secret;

/** Who makes the Secrets that no part of the platform makes. */
public enum SecretProvider {
    /** The team, outside of this project. */
    EXISTING("existing"),
    /** The External Secrets Operator, of values in a store. */
    EXTERNAL_SECRETS("externalSecrets"),
    /** The Sealed Secrets controller, of files that the team encrypts and commits. */
    SEALED_SECRETS("sealedSecrets");

    private final String name;

    SecretProvider(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}

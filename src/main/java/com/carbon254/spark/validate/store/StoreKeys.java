package com.carbon254.spark.validate.store;

import com.carbon254.spark.config.lake.ObjectStore;
import com.carbon254.spark.config.lake.StoreIdentity;
import com.carbon254.spark.config.lake.StoreIdentity.IdentityType;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pods have keys of the object store or an identity, and an identity has the keys of its type. */
final class StoreKeys implements EnvironmentRule {

    private static final String STORE = "objectStore";
    private static final String IDENTITY = "objectStore.identity";

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        ObjectStore store = environment.config().objectStore();
        if (store == null || environment.refused().cover(STORE)) {
            return List.of();
        }
        Subject subject = new Subject(environment, new ArrayList<>());
        oneOfBoth(subject, store);
        if (store.identity() != null) {
            keys(subject, store.identity());
        }
        return subject.findings();
    }

    private static void oneOfBoth(Subject subject, ObjectStore store) {
        if (store.credentials() != null && store.identity() != null) {
            subject.fault(
                    IDENTITY,
                    "the identity \"" + store.identity().type()
                            + "\" stands beside objectStore.credentials, whose keys every client takes first",
                    "pods have keys or an identity",
                    "remove objectStore.credentials with null, or the identity");
        } else if (store.credentials() == null && store.identity() == null) {
            subject.fault(
                    STORE,
                    "neither credentials nor identity is set, so that pods cannot prove who they are",
                    "pods have keys or an identity",
                    "set objectStore.credentials to a Secret with keys, or objectStore.identity;"
                            + " identity {type: none} is for a store that takes unsigned requests");
        } else if (store.credentials() != null && store.endpoint() == null) {
            subject.fault(
                    STORE + ".endpoint",
                    STORE,
                    "the key is missing, and objectStore.credentials has keys of some store",
                    "only pods with an identity find the store by themselves",
                    "set it, https://s3.<region>.amazonaws.com for Amazon's");
        }
    }

    private static void keys(Subject subject, StoreIdentity identity) {
        subject.belongs("role", identity.role(), identity.type(), IdentityType.IRSA);
        subject.belongs("account", identity.account(), identity.type(), IdentityType.GKE);
        subject.belongs("selectNodes", identity.selectNodes(), identity.type(), IdentityType.GKE);
        subject.belongs("clientId", identity.clientId(), identity.type(), IdentityType.AZURE);
        if (identity.type() == IdentityType.IRSA) {
            subject.needs("role", identity.role(), identity.type());
        }
        if (identity.type() == IdentityType.AZURE) {
            subject.needs("clientId", identity.clientId(), identity.type());
        }
    }

    private record Subject(LoadedEnvironment environment, List<Finding> findings) {

        void belongs(String key, @Nullable Object value, IdentityType type, IdentityType owner) {
            if (value != null && type != owner) {
                fault(
                        IDENTITY + "." + key,
                        "\"" + value + "\" contradicts " + IDENTITY + ".type \"" + type + "\"",
                        "it belongs to the type " + owner,
                        "remove it with null, or choose the type " + owner);
            }
        }

        void needs(String key, @Nullable Object value, IdentityType type) {
            if (value == null) {
                fault(
                        IDENTITY + "." + key,
                        IDENTITY + ".type",
                        "the key is missing, and " + IDENTITY + ".type is \"" + type + "\"",
                        "the cloud vouches for an account that names it",
                        "set it, or choose another type");
            }
        }

        void fault(String path, String problem, String allowed, String remedy) {
            fault(path, path, problem, allowed, remedy);
        }

        private void fault(String path, String place, String problem, String allowed, String remedy) {
            findings.add(new Finding(Rule.STORE_KEYS, environment.place(place), path, problem, allowed, remedy));
        }
    }
}

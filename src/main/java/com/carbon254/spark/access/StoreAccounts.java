package com.carbon254.spark.access;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.claims.Program;
import com.carbon254.spark.kube.Labels;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.plan.connection.StorageAccess;
import com.carbon254.spark.plan.connection.StoreLogin;
import com.carbon254.spark.plan.pod.PodIdentity;
import com.carbon254.spark.value.Stated;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** The accounts of services by which a cloud knows them: those that ask nothing of the API server and reach the object store. */
record StoreAccounts(ManifestFile file, Platform platform) {

    /** The annotations by which a cloud knows an account whose pods reach the store. */
    static Stated<SortedMap<String, String>> annotations(Optional<StorageAccess> storage) {
        return new Stated<>(
                storage.map(store -> store.login().pods())
                        .orElse(PodIdentity.NONE)
                        .annotations(),
                StoreLogin.IDENTITY);
    }

    void add() {
        Optional<StorageAccess> storage = platform.foundation()
                .storage()
                .filter(store -> store.login().pods().byAccount());
        if (storage.isEmpty()) {
            return;
        }
        platform.services().bootstrap().ifPresent(plan -> account(PlatformNames.BOOTSTRAP, Program.BOOTSTRAP, storage));
        platform.services()
                .history()
                .ifPresent(plan -> account(PlatformNames.HISTORY_SERVER, Program.HISTORY_SERVER, storage));
    }

    private void account(String name, Program program, Optional<StorageAccess> storage) {
        Labels labels = Labels.of(
                program.app(),
                program.component(),
                platform.site().environment(),
                platform.site().marks().labels());
        new Account(
                file, new AccountProps(AccessNamespaces.home(platform), name, labels, List.of(annotations(storage))));
    }
}

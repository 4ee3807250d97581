package com.carbon254.spark.engine;

import io.fabric8.kubeapitest.KubeAPIServerConfig;
import io.fabric8.kubeapitest.KubeAPIServerConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The programs of one Kubernetes version on this machine.
 *
 * @param folder {@code <version>-<os>-<architecture>}, which holds etcd, kube-apiserver and kubectl
 */
record KubernetesBinaries(Path folder) {

    /**
     * The programs below the folder that {@code KUBE_API_TEST_DIR} names, the newest if there are several. Nothing is
     * downloaded: a test that reaches out to the internet is no test of this project.
     */
    private static Optional<KubernetesBinaries> find() {
        Path versions = testFolder().resolve("k8s");
        if (!Files.isDirectory(versions)) {
            return Optional.empty();
        }
        try (Stream<Path> folders = Files.list(versions)) {
            return folders.filter(folder -> Files.isExecutable(folder.resolve("kube-apiserver")))
                    .max(Comparator.naturalOrder())
                    .map(KubernetesBinaries::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, or the end of a test that has no API server for its purpose: {@code to judge the manifests}. */
    static KubernetesBinaries needed(String purpose) {
        return Engines.needed(
                find(),
                "No API server " + purpose + ": kube-apiserver, etcd and kubectl are not below " + testFolder()
                        + "; build them with .ci/kubernetes/build");
    }

    /** Where the programs are looked for: the choice of kube-api-test, from its environment variable. */
    static Path testFolder() {
        return Path.of(KubeAPIServerConfigBuilder.anAPIServerConfig().build().getKubeAPITestDir());
    }

    /** A program of this version. */
    String program(String name) {
        return folder.resolve(name).toString();
    }

    /**
     * Webhooks are taken but not called: no pod of the operator runs here, and the server would refuse every Spark object
     * that comes after them.
     */
    KubeAPIServerConfig configuration() {
        return thisVersion()
                .withApiServerFlag("--disable-admission-plugins", "MutatingAdmissionWebhook,ValidatingAdmissionWebhook")
                .build();
    }

    /**
     * Webhooks are called, through the endpoints of their Services, for no proxy runs here; accounts are asked for. The
     * plugin that is switched off is one that is off by itself: without it the server would start with others off.
     */
    KubeAPIServerConfig configurationWithWebhooks() {
        return thisVersion()
                .withApiServerFlag("--disable-admission-plugins", "AlwaysPullImages")
                .withApiServerFlag("--enable-aggregator-routing=true")
                .build();
    }

    /** Starts this version and never another. */
    private KubeAPIServerConfigBuilder thisVersion() {
        String name = String.valueOf(folder.getFileName());
        return KubeAPIServerConfigBuilder.anAPIServerConfig()
                .withTestDir(testFolder().toString())
                .withApiServerVersion(name.substring(0, name.indexOf('-')))
                .withOfflineMode(true)
                .withUpdateKubeConfig(false);
    }
}

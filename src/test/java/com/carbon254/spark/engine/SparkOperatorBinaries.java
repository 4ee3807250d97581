package com.carbon254.spark.engine;

import com.carbon254.spark.value.spark.OperatorVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A release of the operator, and the Spark that it submits with.
 *
 * @param folder where {@code .ci/operator/build} put all releases
 * @param release which of them it is
 */
record SparkOperatorBinaries(Path folder, OperatorVersion release) {

    private static final String VARIABLE = "SPARK_OPERATOR_TEST_DIR";

    /** Those of a release in the folder that {@code SPARK_OPERATOR_TEST_DIR} names. */
    static Optional<SparkOperatorBinaries> find(OperatorVersion release) {
        return Optional.of(new SparkOperatorBinaries(testFolder(), release))
                .filter(binaries -> Files.isExecutable(Path.of(binaries.program())));
    }

    /** Where they are looked for. */
    static Path testFolder() {
        String named = System.getenv(VARIABLE);
        return named == null ? Path.of(System.getProperty("user.home"), ".sparkoperatortest") : Path.of(named);
    }

    /** The operator. */
    String program() {
        return folder.resolve(release.toString()).resolve("spark-operator").toString();
    }

    /** The definition of a kind that belongs to the release. */
    Path definition(String plural) {
        return folder.resolve(release.toString()).resolve("crds").resolve("sparkoperator.k8s.io_" + plural + ".yaml");
    }

    /** The folder that the operator finds {@code bin/spark-submit} in. */
    String sparkHome() {
        return folder.resolve("spark").toString();
    }
}

package com.carbon254.spark.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The operator, and the Spark that it submits with.
 *
 * @param folder where {@code .ci/operator/build} put them
 */
record SparkOperatorBinaries(Path folder) {

    private static final String VARIABLE = "SPARK_OPERATOR_TEST_DIR";

    /** Those in the folder that {@code SPARK_OPERATOR_TEST_DIR} names. */
    static Optional<SparkOperatorBinaries> find() {
        return Optional.of(new SparkOperatorBinaries(testFolder()))
                .filter(binaries -> Files.isExecutable(Path.of(binaries.program())));
    }

    /** Where they are looked for. */
    static Path testFolder() {
        String named = System.getenv(VARIABLE);
        return named == null ? Path.of(System.getProperty("user.home"), ".sparkoperatortest") : Path.of(named);
    }

    /** The operator. */
    String program() {
        return folder.resolve("spark-operator").toString();
    }

    /** The folder that the operator finds {@code bin/spark-submit} in. */
    String sparkHome() {
        return folder.resolve("spark").toString();
    }
}

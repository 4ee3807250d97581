package com.carbon254.spark.validate.operator;

import com.carbon254.spark.catalogue.operator.OperatorRelease;
import com.carbon254.spark.config.operator.Controller;
import com.carbon254.spark.finding.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The controller's memory holds all JVMs that may submit at once: otherwise the kernel ends one of them, and its job stays
 * new or fails.
 */
final class OperatorMemory implements OperatorRule {

    private static final BigDecimal MEBIBYTE = BigDecimal.valueOf(1L << 20);

    @Override
    public void check(Subject subject) {
        OperatorRelease.find(subject.operator().version()).ifPresent(release -> check(subject, release));
    }

    private static void check(Subject subject, OperatorRelease release) {
        Controller controller = subject.operator().controller();
        BigDecimal heap = BigDecimal.valueOf(controller.submission().heap().bytes());
        BigDecimal beside = release.submissionMemory().amount();
        BigDecimal own = release.controllerMemory().amount();
        BigDecimal needed = heap.add(beside)
                .multiply(BigDecimal.valueOf(controller.workers()))
                .add(own);
        if (needed.compareTo(controller.resources().memory().amount()) <= 0) {
            return;
        }
        subject.fault(
                Rule.OPERATOR_MEMORY,
                "controller.resources.memory",
                "\"" + controller.resources().memory() + "\" is less than " + controller.workers() + " workers x ("
                        + mebibytes(heap) + " heap + " + mebibytes(beside) + " beside it) + " + mebibytes(own)
                        + " of the controller = " + mebibytes(needed),
                "each worker may start a JVM that submits",
                "raise it, or lower controller.workers or controller.submission.heap");
    }

    private static String mebibytes(BigDecimal bytes) {
        return bytes.divide(MEBIBYTE, 0, RoundingMode.CEILING) + "Mi";
    }
}

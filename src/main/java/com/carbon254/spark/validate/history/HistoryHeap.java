package com.carbon254.spark.validate.history;

import com.carbon254.spark.config.HistoryServer;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import java.math.BigDecimal;
import java.util.List;

/** The heap of the history server leaves room in its container for threads, metaspace and the store's native memory. */
final class HistoryHeap implements EnvironmentRule {

    private static final String PATH = "history.heap";
    private static final BigDecimal SHARE = new BigDecimal("0.75");
    private static final BigDecimal MEBIBYTE = BigDecimal.valueOf(1L << 20);

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        HistoryServer history = environment.config().history();
        if (history == null) {
            return List.of();
        }
        BigDecimal most = history.resources().memory().amount().multiply(SHARE);
        if (BigDecimal.valueOf(history.heap().bytes()).compareTo(most) <= 0) {
            return List.of();
        }
        return List.of(new Finding(
                Rule.HISTORY_HEAP,
                environment.place(PATH, "history.resources.memory"),
                PATH,
                "\"" + history.heap() + "\" is more than three quarters of history.resources.memory \""
                        + history.resources().memory() + "\"",
                "at most " + most.divideToIntegralValue(MEBIBYTE).toBigInteger() + "m fit",
                "lower the heap, or raise history.resources.memory"));
    }
}

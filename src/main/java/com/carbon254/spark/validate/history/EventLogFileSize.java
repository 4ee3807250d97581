package com.carbon254.spark.validate.history;

import com.carbon254.spark.config.EventLog;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import com.carbon254.spark.value.spark.JavaMemory;
import java.util.List;
import java.util.stream.Stream;

/** Event logs roll at 10 MiB or later, or no application starts (Spark 3.5, spark.eventLog.rolling.maxFileSize). */
final class EventLogFileSize implements EnvironmentRule {

    private static final String PATH = "eventLog.maxFileSize";
    private static final JavaMemory LEAST = new JavaMemory("10m");

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        return Stream.ofNullable(environment.config().eventLog())
                .map(EventLog::maxFileSize)
                .filter(size -> size.bytes() < LEAST.bytes())
                .map(size -> tooSmall(environment, size))
                .toList();
    }

    private static Finding tooSmall(LoadedEnvironment environment, JavaMemory size) {
        return new Finding(
                Rule.EVENT_LOG_FILE_SIZE,
                environment.place(PATH),
                PATH,
                "\"" + size + "\" is too small",
                "Spark refuses less than " + LEAST,
                "choose a larger size, for example \"128m\"");
    }
}

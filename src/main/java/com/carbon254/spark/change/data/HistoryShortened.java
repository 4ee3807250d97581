package com.carbon254.spark.change.data;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Event logs that are kept for less time. */
final class HistoryShortened implements ImpactRule {

    @Override
    public String statement() {
        return "The history server deletes event logs older than spark.history.fs.cleaner.maxAge, and compacts "
                + "those beyond spark.history.fs.eventLog.rolling.maxFilesToRetain, as soon as it has started with "
                + "the new file; nothing brings them back.";
    }

    private static final List<String> PROPERTIES = List.of(
            "spark.history.fs.cleaner.maxAge",
            "spark.history.fs.cleaner.maxNum",
            "spark.history.fs.eventLog.rolling.maxFilesToRetain");

    private static final Pattern SPAN = Pattern.compile("(\\d+)\\s*(ms|s|m|min|h|d)?");

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        boolean applies = change.isOf("ConfigMap")
                && PROPERTIES.contains(change.difference().lastStep());
        return applies && isShorter(change)
                ? Verdict.of(
                        Impact.LOSS,
                        "The history server deletes what is older or more than the new bound as soon as it has started"
                                + " anew. Copy the logs that your team still needs first.")
                : Verdict.none();
    }

    private static boolean isShorter(FieldChange change) {
        long before = seconds(change.difference().textBefore(), Long.MAX_VALUE);
        return seconds(change.difference().textAfter(), Long.MAX_VALUE) < before;
    }

    private static long seconds(String text, long otherwise) {
        Matcher matcher = SPAN.matcher(text);
        if (!matcher.matches()) {
            return otherwise;
        }
        long number = Long.parseLong(matcher.group(1));
        return switch (Optional.ofNullable(matcher.group(2)).orElse("")) {
            case "ms" -> number / 1000;
            case "m", "min" -> number * 60;
            case "h" -> number * 3600;
            case "d" -> number * 86400;
            default -> number;
        };
    }
}

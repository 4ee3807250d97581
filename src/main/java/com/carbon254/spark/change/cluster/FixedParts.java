package com.carbon254.spark.change.cluster;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of Services and claims that cannot be changed. */
final class FixedParts implements ImpactRule {

    @Override
    public String statement() {
        return "clusterIP of a Service is immutable, None to an address too, and kept where it is no longer stated; of "
                + "a PersistentVolumeClaim everything but a growing requests.storage (core/v1).";
    }

    private static final Pattern QUANTITY = Pattern.compile("([0-9.]+)(Ki|Mi|Gi|Ti|Pi|Ei|k|M|G|T|P|E)?");
    private static final List<String> BINARY = List.of("Ki", "Mi", "Gi", "Ti", "Pi", "Ei");
    private static final List<String> DECIMAL = List.of("k", "M", "G", "T", "P", "E");

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        if (change.isOf("PersistentVolumeClaim") && change.isDeparture()) {
            return Verdict.of(
                    Impact.LOSS,
                    "The volume goes with its claim, unless its class retains it.",
                    change.identity().deletion());
        }
        if (change.isOf("PersistentVolumeClaim") && change.isIn("/spec")) {
            return grows(change)
                    ? Verdict.of(Impact.LIVE, "The volume grows, if its class allows that.")
                    : Verdict.of(
                            Impact.LOSS,
                            "The API server refuses it: delete the claim first, and what lies on the volume goes with it.",
                            change.identity().deletion());
        }
        return change.isOf("Service") && change.isIn("/spec/clusterIP", "/spec/clusterIPs")
                ? address(change)
                : Verdict.none();
    }

    private static Optional<Verdict> address(FieldChange change) {
        return change.difference().after().isEmpty()
                ? Verdict.of(Impact.NOTHING, "The API server keeps the address that the Service has.")
                : Verdict.of(
                        Impact.RECREATE,
                        "The API server refuses it: delete the Service first; it is away until it is applied again.",
                        change.identity().deletion());
    }

    private static boolean grows(FieldChange change) {
        return change.isIn("/spec/resources/requests/storage")
                && bytes(change.difference().textAfter())
                                .compareTo(bytes(change.difference().textBefore()))
                        > 0;
    }

    private static BigDecimal bytes(String text) {
        Matcher matcher = QUANTITY.matcher(text);
        if (!matcher.matches()) {
            return BigDecimal.ZERO;
        }
        String unit = Optional.ofNullable(matcher.group(2)).orElse("");
        BigDecimal factor = BINARY.contains(unit)
                ? BigDecimal.valueOf(1024).pow(BINARY.indexOf(unit) + 1)
                : BigDecimal.valueOf(1000).pow(DECIMAL.indexOf(unit) + 1);
        return new BigDecimal(matcher.group(1)).multiply(factor);
    }
}

package com.carbon254.spark.check.own;

import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.manifest.Manifest;
import java.util.List;
import java.util.Optional;

/**
 * What a rule of the platform is to an object that a team has written. What could not work is as wrong there as anywhere;
 * what the platform asks of its own objects, a team may decide otherwise, with a reason; and what runs outside of this
 * project is unknown here.
 */
public final class OwnStandards {

    private static final List<String> SELECTING =
            List.of("CiliumNetworkPolicy", "NetworkPolicy", "PodDisruptionBudget", "Service");

    private OwnStandards() {}

    /** The fault as it is told; empty if it is none. */
    public static Optional<Fault> of(Fault fault) {
        if (!Manifest.isOfTeam(fault.file())) {
            return Optional.of(fault);
        }
        if (fault.rule() == Rule.METRIC_KNOWN || fault.rule() == Rule.METRIC_SCRAPED) {
            return Optional.of(undeclared(fault));
        }
        if (!Manifest.isOwn(fault.file())) {
            return Optional.of(fault);
        }
        return switch (fault.rule()) {
            case OBJECT_LABELS -> Optional.empty();
            case ACCESS_NARROW, POD_RESTRICTED, POD_TOKEN -> Optional.of(as(Rule.MANIFEST_SECURITY, fault));
            case CONTAINER_RESOURCES, IMAGE_PINNED, POD_DISK -> Optional.of(as(Rule.MANIFEST_PRACTICE, fault));
            case MONITOR_TARGET -> Optional.of(as(Rule.MANIFEST_REACH, fault));
            case SELECTOR_MATCHES ->
                Optional.of(SELECTING.contains(fault.object().kind()) ? as(Rule.MANIFEST_REACH, fault) : fault);
            default -> Optional.of(fault);
        };
    }

    private static Fault undeclared(Fault fault) {
        return new Fault(
                fault.object(),
                fault.file(),
                fault.pointer(),
                fault.problem(),
                fault.allowed() + ", or declared with their labels under monitoring.metrics",
                fault.remedy(),
                Rule.METRIC_DECLARED);
    }

    private static Fault as(Rule rule, Fault fault) {
        return new Fault(
                fault.object(),
                fault.file(),
                fault.pointer(),
                fault.problem(),
                fault.allowed(),
                fault.remedy() + ", or silence the rule with a reason",
                rule);
    }
}

package com.carbon254.spark.check.capacity;

import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.check.object.ObjectRule;
import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.value.kubernetes.Quantity;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A quota has room for what runs in its namespace: for each job with what always runs beside it, and for all drivers with
 * the executors of the largest job. Where drivers alone fill a quota, each waits for executors that never come.
 */
final class QuotaRoom implements ObjectRule {

    private static final List<String> SERVICES = List.of("Deployment", "StatefulSet");

    @Override
    public List<Fault> check(Objects objects) {
        return objects.ofKind("ResourceQuota")
                .flatMap(quota -> bounds(objects, quota))
                .toList();
    }

    private static Stream<Fault> bounds(Objects objects, Manifest quota) {
        String namespace = quota.key().namespace();
        List<ApplicationDemand> applications = ApplicationDemand.in(objects, namespace);
        Demand services = services(objects, namespace);
        return quota.content().at("/spec/hard").properties().stream()
                .filter(hard -> Quantity.SYNTAX.admits(hard.getValue().asText()))
                .flatMap(hard -> new HardLimit(quota, hard, services).faults(applications).stream());
    }

    private static Demand services(Objects objects, String namespace) {
        return objects.pods().stream()
                .filter(pod -> pod.owner().key().namespace().equals(namespace))
                .filter(pod -> SERVICES.contains(pod.owner().key().kind()))
                .map(pod -> Demand.of(pod)
                        .times(pod.owner().content().at("/spec/replicas").asLong(1)))
                .reduce(Demand.none(), Demand::and);
    }

    /** One resource of a quota. */
    private record HardLimit(Manifest quota, String resource, BigDecimal hard, Demand services) {

        HardLimit(Manifest quota, Map.Entry<String, JsonNode> hard, Demand services) {
            this(quota, hard.getKey(), new Quantity(hard.getValue().asText()).amount(), services);
        }

        List<Fault> faults(List<ApplicationDemand> applications) {
            List<Fault> faults = new ArrayList<>();
            for (ApplicationDemand one : applications) {
                BigDecimal needed = one.whole().of(resource).add(services.of(resource));
                if (needed.compareTo(hard) > 0) {
                    faults.add(fault(
                            Rule.QUOTA_ROOM,
                            one.manifest().key() + " needs " + text(needed)
                                    + " to begin, with what always runs beside it, and " + resource + " is \""
                                    + text(hard) + "\"",
                            "the API server refuses pods beyond the quota, and the job waits for ever",
                            "raise the quota, or give the job fewer or smaller executors"));
                }
            }
            if (faults.isEmpty()) {
                deadlock(applications).forEach(faults::add);
            }
            return faults;
        }

        private Stream<Fault> deadlock(List<ApplicationDemand> applications) {
            Demand drivers =
                    applications.stream().map(ApplicationDemand::driver).reduce(services, Demand::and);
            Demand largest =
                    applications.stream().map(ApplicationDemand::executors).reduce(Demand.none(), Demand::max);
            BigDecimal needed = drivers.and(largest).of(resource);
            return needed.compareTo(hard) <= 0
                    ? Stream.empty()
                    : Stream.of(fault(
                            Rule.QUOTA_DEADLOCK,
                            "if all jobs start at once, their drivers and the executors of the largest job need "
                                    + text(needed) + ", and " + resource + " is \"" + text(hard) + "\"",
                            "drivers that fill a quota wait for executors that never come",
                            "raise the quota, start jobs one after the other, or use a scheduler that starts all pods of a"
                                    + " job or none"));
        }

        private Fault fault(Rule rule, String problem, String allowed, String remedy) {
            return new Fault(
                    quota.key(),
                    quota.file(),
                    "/spec/hard/" + resource.replace("/", "~1"),
                    problem,
                    allowed,
                    remedy,
                    rule);
        }

        /** Memory in the largest unit that holds it without a fraction. */
        private static String text(BigDecimal amount) {
            BigDecimal gibibyte = BigDecimal.valueOf(1L << 30);
            BigDecimal mebibyte = BigDecimal.valueOf(1L << 20);
            if (amount.compareTo(mebibyte) < 0) {
                return amount.stripTrailingZeros().toPlainString();
            }
            return amount.remainder(gibibyte).signum() == 0
                    ? amount.divide(gibibyte).toPlainString() + "Gi"
                    : amount.divide(mebibyte, RoundingMode.CEILING).toPlainString() + "Mi";
        }
    }
}

package com.carbon254.spark.validate.job;

import com.carbon254.spark.api.Patch;
import com.carbon254.spark.config.operator.Operator;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.JobRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Services and Ingresses of a driver are made by the operator: only where its environment lets it, each for a port and an
 * address of its own, and with a name that fits (operator 2.5.2, its validating webhook and driveringress.go).
 */
final class JobDriverPages implements JobRule {

    private static final String PAGE = "sparkUIOptions";
    private static final String MORE = "driverIngressOptions";
    private static final String PORT = "servicePort";
    private static final String ADDRESS = "ingressURLFormat";
    private static final int LONGEST_NAME = 63;

    @Override
    public void check(Subject subject) {
        Patch<?> overrides = subject.job().overrides();
        if (overrides == null) {
            return;
        }
        List<Patch.Field> fields = overrides.fields();
        Operator operator = subject.environment().config().operator();
        if (operator.managed()) {
            served(subject, fields, PAGE, operator.jobPages().service(), "operator.jobPages.service");
            served(subject, fields, MORE, operator.jobPages().ingress().enabled(), "operator.jobPages.ingress.enabled");
        }
        unique(subject, fields, PORT);
        unique(subject, fields, ADDRESS);
        stated(fields, MORE + "[]")
                .filter(item -> fields.stream().noneMatch(field -> field.path().equals(item.path() + "." + ADDRESS)))
                .forEach(item -> fault(
                        subject,
                        item,
                        "it has no " + ADDRESS,
                        "the operator's webhook refuses a page without an address",
                        "add it, for example {{$appName}}.jobs.example.com"));
        stated(fields, MORE + "[]." + PORT).forEach(port -> name(subject, port));
    }

    private static void served(Subject subject, List<Patch.Field> fields, String part, boolean enabled, String key) {
        if (!enabled) {
            stated(fields, part)
                    .forEach(field -> fault(
                            subject,
                            field,
                            "\"" + part + "\" asks for a page of the driver that the operator does not serve",
                            "it needs " + key,
                            "switch that on, or remove this"));
        }
    }

    private static void unique(Subject subject, List<Patch.Field> fields, String key) {
        Set<String> taken = new TreeSet<>();
        stated(fields, MORE + "[]." + key)
                .filter(field -> !taken.add(field.value()))
                .forEach(field -> fault(
                        subject,
                        field,
                        "\"" + field.value() + "\" is taken by another page of the driver",
                        "each has its own",
                        "choose another"));
    }

    private static void name(Subject subject, Patch.Field port) {
        String name = subject.name() + "-driver-" + port.value();
        if (name.length() > LONGEST_NAME) {
            fault(
                    subject,
                    port,
                    "its Service would be called \"" + name + "\"",
                    "a name has at most " + LONGEST_NAME + " characters",
                    "choose a shorter name for the job");
        }
    }

    private static Stream<Patch.Field> stated(List<Patch.Field> fields, String name) {
        return fields.stream().filter(field -> field.name().equals(name));
    }

    private static void fault(Subject subject, Patch.Field field, String problem, String allowed, String remedy) {
        subject.fault(Rule.JOB_PAGE, "overrides." + field.path(), problem, allowed, remedy);
    }
}

package com.carbon254.spark.operator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A command line of the operator, read as the program reads it: by the types that the flags of its release have in Go, from a
 * table of the test's own.
 *
 * @param process {@code controller} or {@code webhook}
 * @param values what is stated, by flag
 * @param faults what the program would refuse, ignore, or take without being told
 */
record OperatorCommandLine(String process, Map<String, String> values, List<String> faults) {

    private static final Path TABLES = Path.of("src/test/resources/operator");
    private static final Pattern DURATION = Pattern.compile("([0-9]+(h|m|s|ms))+");

    /** The Helm chart states these although they are the program's defaults or differ from them: readers expect them. */
    private static final List<String> OF_THE_CHART = List.of(
            "--leader-election-lock-name",
            "--leader-election-lock-namespace",
            "--mutating-webhook-name",
            "--namespaces",
            "--validating-webhook-name",
            "--webhook-secret-name",
            "--webhook-secret-namespace",
            "--webhook-svc-name",
            "--webhook-svc-namespace",
            "--workqueue-ratelimiter-bucket-qps",
            "--workqueue-ratelimiter-bucket-size",
            "--leader-election",
            "--enable-metrics",
            "--zap-encoder");

    private record Flag(String process, String name, String type, String fallback, boolean read, String allowed) {

        static Flag of(String line) {
            String[] columns = Arrays.copyOf(line.split("\t", -1), 6);
            return new Flag(
                    columns[0],
                    columns[1],
                    columns[2],
                    columns[3],
                    columns[4].equals("read"),
                    columns[5] == null ? "" : columns[5]);
        }
    }

    static OperatorCommandLine parse(String release, List<String> arguments) {
        List<String> faults = new ArrayList<>();
        Map<String, String> values = new LinkedHashMap<>();
        String process = arguments.get(0);
        if (!arguments.get(1).equals("start")) {
            faults.add("no sub-command start");
        }
        arguments.stream().skip(2).forEach(argument -> {
            String[] parts = argument.split("=", 2);
            if (values.putIfAbsent(parts[0], parts[1]) != null) {
                faults.add(parts[0] + " stands twice");
            }
        });
        values.forEach((name, value) -> flags(release, process)
                .filter(flag -> flag.name().equals(name))
                .findFirst()
                .ifPresentOrElse(
                        flag -> check(flag, value, faults), () -> faults.add(name + " is no flag of the " + process)));
        return new OperatorCommandLine(process, values, faults);
    }

    private static void check(Flag flag, String value, List<String> faults) {
        if (!flag.read()) {
            faults.add(flag.name() + " is ignored by the " + flag.process());
        }
        if (value.equals(flag.fallback()) && !OF_THE_CHART.contains(flag.name())) {
            faults.add(flag.name() + "=" + value + " says nothing");
        }
        if (!hasType(flag.type(), value)) {
            faults.add(flag.name() + "=" + value + " is no " + flag.type());
        }
        if (!flag.allowed().isEmpty() && !value.matches(flag.allowed())) {
            faults.add(flag.name() + "=" + value + " is not allowed");
        }
    }

    private static boolean hasType(String type, String value) {
        return switch (type) {
            case "int" -> value.matches("[1-9][0-9]{0,8}");
            case "bool" -> value.equals("true") || value.equals("false");
            case "duration" -> DURATION.matcher(value).matches();
            case "decimal" -> isDecimal(value);
            case "decimals" -> Arrays.stream(value.split(",", -1)).allMatch(OperatorCommandLine::isDecimal);
            case "list" -> Arrays.stream(value.split(",", -1)).noneMatch(String::isBlank);
            case "text" -> !value.isEmpty();
            default -> false;
        };
    }

    private static boolean isDecimal(String value) {
        try {
            return new BigDecimal(value).signum() > 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static Stream<Flag> flags(String release, String process) {
        try {
            return Files.readAllLines(TABLES.resolve("flags-" + release + ".tsv")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(Flag::of)
                    .filter(flag -> flag.process().equals(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The flags that a process has. */
    static List<String> known(String release, String process) {
        return flags(release, process).map(Flag::name).toList();
    }

    /** Those that it reads. */
    static List<String> read(String release, String process) {
        return flags(release, process).filter(Flag::read).map(Flag::name).toList();
    }

    /** What the program takes without a flag. */
    static String fallback(String release, String process, String name) {
        return flags(release, process)
                .filter(flag -> flag.name().equals(name))
                .findFirst()
                .orElseThrow()
                .fallback();
    }
}

package com.carbon254.spark.config.own;

import com.carbon254.spark.config.source.FileText;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a team adds to monitoring beside keys: the folder {@code dashboards} with dashboards of Grafana, and the folder
 * {@code alerts} with tests of its alerts, which promtool reads.
 *
 * @param dashboards the dashboards, sorted by name
 * @param tests the paths of the tests, as the user would type them
 * @param findings what is wrong with the names and places of files
 */
public record SideFiles(List<FileText> dashboards, List<String> tests, List<Finding> findings) {

    /** The folder of dashboards. */
    public static final String DASHBOARDS = "dashboards";

    /** The folder of tests of alerts. */
    public static final String ALERTS = "alerts";

    private static final String JSON = ".json";
    private static final String TEST = ".test.yaml";

    public SideFiles {
        dashboards = List.copyOf(dashboards);
        tests = List.copyOf(tests);
        findings = List.copyOf(findings);
    }

    /**
     * Reads both folders, if they are there.
     *
     * @param environments the folder of environments
     * @param name what the user calls that
     */
    public static SideFiles in(Path environments, String name) {
        List<FileText> dashboards = new ArrayList<>();
        List<String> tests = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Path file : files(environments.resolve(DASHBOARDS))) {
            String shown = name + "/" + DASHBOARDS + "/" + file.getFileName();
            if (isNamed(file, JSON)) {
                FileText text = FileText.read(file, shown);
                findings.addAll(text.findings());
                dashboards.add(text);
            } else {
                findings.add(
                        misplaced(shown, "a dashboard is a file like " + name + "/" + DASHBOARDS + "/orders" + JSON));
            }
        }
        for (Path file : files(environments.resolve(ALERTS))) {
            String shown = name + "/" + ALERTS + "/" + file.getFileName();
            if (file.toString().endsWith(TEST)) {
                tests.add(shown);
            } else {
                findings.add(misplaced(
                        shown,
                        "a test is a file called after its alert, " + name + "/" + ALERTS + "/OrdersLate" + TEST));
            }
        }
        return new SideFiles(dashboards, tests, findings);
    }

    /** The alert that a test is about. */
    public static String alert(String test) {
        return test.substring(test.lastIndexOf('/') + 1, test.length() - TEST.length());
    }

    /** The name of a dashboard's file without its ending. */
    public static String stem(FileText dashboard) {
        String path = dashboard.name();
        return path.substring(path.lastIndexOf('/') + 1, path.length() - JSON.length());
    }

    private static boolean isNamed(Path file, String ending) {
        String entry = String.valueOf(file.getFileName());
        return entry.endsWith(ending) && DnsLabel.SYNTAX.admits(entry.substring(0, entry.length() - ending.length()));
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(path -> !String.valueOf(path.getFileName()).matches("[.].*|.*[.]md"))
                    .sorted()
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Finding misplaced(String shown, String allowed) {
        return new Finding(
                Rule.FILE_PLACE,
                Place.of(shown),
                "",
                "the program reads no file of this name here",
                allowed,
                "rename it, in small letters, digits and dashes for a dashboard, or move it away");
    }
}

package com.carbon254.spark.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.catalogue.image.SparkStack;
import com.carbon254.spark.catalogue.metric.Metric;
import com.carbon254.spark.catalogue.metric.Metrics;
import com.carbon254.spark.text.PackagedFile;
import io.prometheus.jmx.JavaAgent;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The agent that the image has, with our rules, makes of Spark's metrics exactly those that the catalogue lists. */
final class AgentRulesTest {

    /** The line of Spark whose objects these are; test_served_metrics.py asks real drivers of every line. */
    private static final String LINE = "3.5";

    private static final Path OBJECTS = Path.of("src/test/resources/jmx/objects.tsv");
    private static final Pattern SAMPLE = Pattern.compile("^([a-z]\\w*)(\\{\\S*})? ", Pattern.MULTILINE);
    private static final Pattern TYPE = Pattern.compile("^# TYPE (spark_\\w+) (\\w+)$", Pattern.MULTILINE);

    @TempDir
    private static Path folder;

    private static String page = "";

    @BeforeAll
    static void anAgentReadsWhatSparkShows() throws Exception {
        for (String line : Files.readAllLines(OBJECTS)) {
            if (!line.startsWith("#")) {
                ShownNumber.parse(line).show(ManagementFactory.getPlatformMBeanServer());
            }
        }
        int port = freePort();
        Path rules = Files.writeString(
                folder.resolve("jmx-exporter.yaml"), PackagedFile.read("/monitoring/jmx-exporter.yaml"));
        JavaAgent.premain("127.0.0.1:" + port + ":" + rules, null);
        page = get(URI.create("http://127.0.0.1:" + port + "/metrics"));
    }

    @Test
    void namesAreThoseOfTheCatalogue() {
        assertThat(names("spark_.*"))
                .containsExactlyElementsOf(catalogue()
                        .map(Metric::name)
                        .filter(name -> name.startsWith("spark_"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void whatTheJvmTellsOfItselfIsServedToo() {
        assertThat(names("jvm_.*"))
                .containsAll(catalogue()
                        .map(Metric::name)
                        .filter(name -> name.startsWith("jvm_"))
                        .toList());
    }

    @Test
    void typesAreThoseOfTheCatalogue() {
        assertThat(TYPE.matcher(page).results())
                .hasSizeGreaterThan(190)
                .allSatisfy(match -> assertThat(
                                Metrics.find(match.group(1)).orElseThrow().type())
                        .as(match.group(1))
                        .hasToString(match.group(2).toUpperCase(Locale.ROOT)));
    }

    @Test
    void labelsAreThoseOfTheCatalogue() {
        assertThat(SAMPLE.matcher(page).results().filter(match -> match.group(1).startsWith("spark_")))
                .allSatisfy(match -> assertThat(labels(match))
                        .as(match.group())
                        .containsExactlyElementsOf(
                                Metrics.find(match.group(1)).orElseThrow().ownLabels()));
        assertThat(page).contains("spark_structured_streaming_driver_inputrate{query_name=\"raw.events\"} 1.0");
    }

    @Test
    void theAgentIsThatOfTheImage() {
        assertThat(SparkStack.locked())
                .allSatisfy(stack -> assertThat(page)
                        .contains("version=\"" + stack.jmxExporter().version() + "\""));
    }

    private static Stream<Metric> catalogue() {
        return Metrics.all().stream()
                .filter(metric -> metric.exporter().name().equals("spark-jmx"))
                .filter(metric -> metric.isServedOn(List.of(LINE)));
    }

    private static SortedSet<String> names(String pattern) {
        return SAMPLE.matcher(page)
                .results()
                .map(match -> match.group(1))
                .filter(name -> name.matches(pattern))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> labels(MatchResult sample) {
        return sample.group(2) == null
                ? List.of()
                : Pattern.compile("(\\w+)=")
                        .matcher(sample.group(2))
                        .results()
                        .map(match -> match.group(1))
                        .toList();
    }

    private static String get(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

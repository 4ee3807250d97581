package com.carbon254.spark.change.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.change.cause.Cause;
import com.carbon254.spark.change.cause.KeyChange;
import com.carbon254.spark.change.impact.Impacts;
import com.carbon254.spark.change.impact.JudgedChange;
import com.carbon254.spark.golden.CommittedFile;
import com.carbon254.spark.golden.Golden;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.manifest.YamlManifests;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One review in each of the formats, and very large ones. */
@Tag(Golden.TAG)
final class ReportFormatsTest {

    private static final String FOLDER = "src/test/resources/reviews/";

    private static final String BEFORE = """
            apiVersion: sparkoperator.k8s.io/v1beta2
            kind: SparkApplication
            metadata: {name: events, namespace: data-platform}
            spec:
              driver: {env: [{name: CHECKPOINT_LOCATION, value: "s3a://checkpoint/events"}]}
              executor: {instances: 2}
              arguments: [--table, "a|b`c<d>"]
            ---
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: settings, namespace: data-platform}
            data:
              spark-defaults.conf: |
                # What holds for all
                spark.sql.shuffle.partitions=200
                spark.eventLog.enabled=true
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: web, namespace: data-platform}
            spec: {replicas: 1, selector: {matchLabels: {app: web}}}
            """;

    private static final String AFTER = """
            apiVersion: sparkoperator.k8s.io/v1beta2
            kind: SparkApplication
            metadata: {name: events, namespace: data-platform}
            spec:
              driver: {env: [{name: CHECKPOINT_LOCATION, value: "s3a://checkpoint/events"}]}
              executor: {instances: 4}
              arguments: [--table, "a|b`c<e>"]
            ---
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: settings, namespace: data-platform}
            data:
              spark-defaults.conf: |
                # What holds for every job
                spark.sql.shuffle.partitions=400
                spark.eventLog.enabled=true
            ---
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: web, namespace: data-platform}
            spec: {replicas: 2, selector: {matchLabels: {app: web, tier: front}}}
            """;

    @Test
    void textIsAsCommitted() {
        CommittedFile.at(FOLDER + "review.txt").holds(TextReport.of(review(), false));
    }

    @Test
    void markdownIsAsCommitted() {
        CommittedFile.at(FOLDER + "review.md").holds(MarkdownReport.of(review()));
    }

    @Test
    void jsonIsAsCommitted() {
        CommittedFile.at(FOLDER + "review.json").holds(JsonReport.of(review()));
    }

    @Test
    void coloursMarkWhatIsBadAndChangeNoWord() {
        String colours = TextReport.of(review(), true);

        assertThat(colours).contains("\u001b[31mrecreate\u001b[0m  Deployment/web");
        assertThat(colours.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(TextReport.of(review(), false));
    }

    @Test
    void longValuesAreShortenedAroundTheChange() {
        String same = "0123456789".repeat(20);
        String before = "kind: A\napiVersion: v1\nmetadata: {name: a}\nvalue: " + same + "old" + same;

        List<Manifest> old = YamlManifests.of("a.yaml", before);
        List<Manifest> now = YamlManifests.of("a.yaml", before.replace("old", "new"));

        assertThat(TextReport.of(review(old, now), false))
                .contains("  /value: …01234567890123456789old01234567890123456789… →"
                        + " …01234567890123456789new01234567890123456789…\n");
    }

    @Test
    void valueCannotMoveTheCursor() {
        String before = "kind: A\napiVersion: v1\nmetadata: {name: a}\nvalue: a";

        List<Manifest> old = YamlManifests.of("a.yaml", before);
        List<Manifest> now = YamlManifests.of("a.yaml", before.replace("value: a", "value: \"\\e[31mb\""));

        assertThat(TextReport.of(review(old, now), false)).contains("  /value: a → \\u001b[31mb\n");
    }

    @Test
    void commentStaysBelowWhatGitHubTakesAndSaysHowMuchIsMissing() {
        Review large = review(applications(1000, 2), applications(1000, 3));

        String comment = MarkdownReport.of(large);

        long shown =
                comment.lines().filter(line -> line.startsWith("<details>")).count();
        assertThat(comment).hasSizeBetween(60_000, MarkdownReport.MOST).endsWith("""

                **%d more objects are not shown**, because a comment may not be longer; `spark-platform diff` prints all of them.
                """.formatted(1000 - shown));
        assertThat(shown)
                .isEqualTo(comment.lines()
                        .filter(line -> line.equals("</details>"))
                        .count());
    }

    @Test
    void textTellsEveryObjectOfManyOfThem() {
        String text = TextReport.of(review(applications(1000, 2), applications(1000, 3)), false);

        assertThat(text).contains("prod (production): 1000 re-run");
        assertThat(text.lines().filter(line -> line.startsWith("re-run  "))).hasSize(1000);
    }

    @Test
    void jsonNamesTwentyOfTheKeysThatMayBeTheCause() {
        List<KeyChange> keys = IntStream.range(100, 125)
                .mapToObj(i -> new KeyChange("jobs.job-" + i + ".owner", Optional.empty(), Optional.empty()))
                .toList();
        JudgedChange judged = Impacts.of(applications(1, 2), applications(1, 3)).get(0);
        ReviewedChange change = new ReviewedChange(judged, List.of(new Cause(Cause.Kind.SOME_KEY, keys)));
        EnvironmentReview environment = new EnvironmentReview("prod", true, List.of(change), List.of());

        String json = JsonReport.of(new Review("What differs.", true, List.of(environment), List.of()));

        assertThat(json)
                .contains("\"path\" : \"jobs.job-119.owner\"", "\"more\" : 5")
                .doesNotContain("jobs.job-120.owner");
    }

    private static List<Manifest> applications(int number, int executors) {
        String all = IntStream.range(0, number)
                .mapToObj(i -> """
                        apiVersion: sparkoperator.k8s.io/v1beta2
                        kind: SparkApplication
                        metadata: {name: job-%s, namespace: data-platform}
                        spec: {type: Python, executor: {instances: %s}}
                        """.formatted(i, executors))
                .collect(Collectors.joining("---\n"));
        return YamlManifests.of("jobs.yaml", all);
    }

    private static Review review() {
        return review(YamlManifests.of("a.yaml", BEFORE), YamlManifests.of("a.yaml", AFTER));
    }

    private static Review review(List<Manifest> before, List<Manifest> after) {
        List<ReviewedChange> changes = Impacts.of(before, after).stream()
                .map(ReportFormatsTest::withoutCauses)
                .toList();
        return new Review(
                "Compared with main (0123456789): what the environments give now.",
                true,
                List.of(new EnvironmentReview("prod", true, changes, List.of())),
                List.of(
                        "environments/base.yaml:1:1 a.key: 1 → 2: it has no effect, because a higher file decides the key"
                                + " in prod"));
    }

    private static ReviewedChange withoutCauses(JudgedChange judged) {
        return new ReviewedChange(
                judged, judged.effects().stream().map(effect -> Cause.GENERATOR).toList());
    }
}

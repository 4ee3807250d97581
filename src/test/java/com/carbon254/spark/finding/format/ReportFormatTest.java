package com.carbon254.spark.finding.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Report;
import com.carbon254.spark.finding.Rule;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Each format is read by a reader of its own, and says every message in full. */
final class ReportFormatTest {

    private static final Path FOLDER = Path.of("/home/ann/plat form");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What each format has to escape, a whole file, a file elsewhere, and one finding of each severity. */
    private static final Report REPORT = Report.of(List.of(
            finding(
                    Rule.INVALID_VALUE,
                    new Place("environments/prod.yaml", 17, 14),
                    "history.retention",
                    "\"90 days\" is 100% <wrong> & 'odd', é 𝄞"),
            finding(
                    Rule.INGRESS_TLS,
                    new Place("/home/ann/plat form/environments/ä b,c:d%.yaml", 2, 1),
                    "a.b",
                    "line\nbreak\uFFFE"),
            finding(Rule.JOB_FLOW, new Place("/elsewhere/base.yaml", 3, 5), "jobs.orders", "open"),
            finding(Rule.ALERT_LEFT_OUT, Place.of("generated"), "", "left out")));

    private static Finding finding(Rule rule, Place place, String path, String problem) {
        return new Finding(rule, place, path, problem, "it must be so", "write it like \"14d\"");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void emptyReportIsWholeToo(ReportFormat format) throws Exception {
        String text = format.write(Report.EMPTY, FOLDER);

        switch (format) {
            case TEXT, GITHUB -> assertThat(text).isEmpty();
            case JSON -> assertThat(JSON.readTree(text).path("findings")).isEmpty();
            case SARIF -> assertThat(refusals(text)).isEmpty();
            case JUNIT ->
                assertThat(xml(text).getElementsByTagName("testcase").getLength())
                        .isOne();
        }
    }

    @Test
    void jsonHasThePartsOfEachFindingApart() throws Exception {
        JsonNode root = JSON.readTree(ReportFormat.JSON.write(REPORT, FOLDER));

        assertThat(root.path("version").asInt()).isOne();
        assertThat(root.path("stops").asBoolean()).isTrue();
        assertThat(root.path("counts").toString()).isEqualTo("{\"error\":1,\"danger\":1,\"warning\":1,\"note\":1}");
        assertThat(root.path("findings")
                        .valueStream()
                        .map(one -> one.path("file").asText()))
                .containsExactly(
                        "/elsewhere/base.yaml", "environments/ä b,c:d%.yaml", "environments/prod.yaml", "generated");
        assertThat(root.path("findings").get(2).toString())
                .isEqualTo(
                        "{\"rule\":\"invalid-value\",\"severity\":\"error\",\"file\":\"environments/prod.yaml\",\"line\":17,"
                                + "\"column\":14,\"path\":\"history.retention\",\"problem\":\"\\\"90 days\\\" is 100% <wrong> & 'odd', é 𝄞\","
                                + "\"allowed\":\"it must be so\",\"remedy\":\"write it like \\\"14d\\\"\"}");
    }

    /** The page says of each field what it holds, and of no other. */
    @Test
    void jsonHasTheFieldsOfThePage() throws Exception {
        String page = Files.readString(Path.of("src/site/markdown/findings.md"));
        String table = page.substring(page.indexOf("| field | holds |"), page.indexOf("## SARIF"));
        JsonNode root = JSON.readTree(ReportFormat.JSON.write(REPORT, FOLDER));

        Stream<String> documented = Pattern.compile("(?m)^\\| `([a-z.\\[\\]…]+)` \\|")
                .matcher(table)
                .results()
                .map(row -> row.group(1));

        Stream<String> outer =
                root.propertyStream().map(field -> field.getValue().isArray() ? field.getKey() + "[]" : field.getKey());
        Stream<String> inner = root.path("findings").get(0).propertyStream().map(field -> "…" + field.getKey());
        assertThat(documented)
                .containsExactlyElementsOf(Stream.concat(outer, inner).toList());
    }

    @Test
    void sarifIsWhatTheSchemaOfOasisAsksFor() throws Exception {
        String text = ReportFormat.SARIF.write(REPORT, FOLDER);

        JsonNode run = JSON.readTree(text).at("/runs/0");
        assertThat(refusals(text)).isEmpty();
        assertThat(refusals(text.replace("\"warning\"", "\"alarm\""))).isNotEmpty();
        assertThat(run.path("results")).hasSize(4).allSatisfy(result -> {
            JsonNode rule =
                    run.at("/tool/driver/rules").get(result.path("ruleIndex").asInt());
            assertThat(rule.path("id")).isEqualTo(result.path("ruleId"));
        });
        assertThat(run.path("results")
                        .valueStream()
                        .map(one -> one.path("level").asText()))
                .containsExactly("warning", "error", "error", "note");
        assertThat(run.at("/results/2/locations/0/physicalLocation").toString())
                .isEqualTo(
                        "{\"artifactLocation\":{\"uri\":\"environments/prod.yaml\"},\"region\":{\"startLine\":17,\"startColumn\":14}}");
        assertThat(run.at("/results/3/locations/0/physicalLocation").has("region"))
                .isFalse();
    }

    @Test
    void sarifNamesFilesByReferencesThatReadBack() throws Exception {
        JsonNode results =
                JSON.readTree(ReportFormat.SARIF.write(REPORT, FOLDER)).at("/runs/0/results");

        Stream<String> uris = results.valueStream()
                .map(one -> one.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText());

        assertThat(uris.toList())
                .containsExactly(
                        "file:///elsewhere/base.yaml",
                        "environments/%C3%A4%20b,c:d%25.yaml",
                        "environments/prod.yaml",
                        "generated")
                .allSatisfy(uri -> assertThat(URI.create(uri).toString()).isEqualTo(uri));
        assertThat(new RelativePaths(FOLDER).uri("c:d/e.yaml")).isEqualTo("./c:d/e.yaml");
    }

    @Test
    void junitFailsWhatStopsTheRunAndSaysTheRest() throws Exception {
        Element root = xml(ReportFormat.JUNIT.write(REPORT, FOLDER));

        Element suite = (Element) root.getElementsByTagName("testsuite").item(0);
        NodeList failures = root.getElementsByTagName("failure");
        assertThat(suite.getAttribute("tests")).isEqualTo("4");
        assertThat(suite.getAttribute("failures")).isEqualTo("2");
        assertThat(root.getElementsByTagName("testcase").getLength()).isEqualTo(4);
        assertThat(root.getElementsByTagName("system-out").getLength()).isEqualTo(2);
        assertThat(failures.getLength()).isEqualTo(2);
        assertThat(failures.item(1).getTextContent())
                .isEqualTo(
                        "environments/prod.yaml:17:14: error: history.retention: \"90 days\" is 100% <wrong> & 'odd', é 𝄞;"
                                + " it must be so; write it like \"14d\"");
        assertThat(((Element) failures.item(0)).getAttribute("message")).isEqualTo("line\\u000abreak\uFFFD");
    }

    @Test
    void githubIsToldInCommandsWhoseSeparatorsAreEscaped() {
        assertThat(ReportFormat.GITHUB.write(REPORT, FOLDER)).isEqualTo("""
                        ::warning file=/elsewhere/base.yaml,line=3,col=5,title=job-flow::jobs.orders: open; it must be so; write it like "14d"
                        ::error file=environments/ä b%2Cc%3Ad%25.yaml,line=2,col=1,title=ingress-tls::a.b: line\\u000abreak\uFFFE; it must be so; write it like "14d"
                        ::error file=environments/prod.yaml,line=17,col=14,title=invalid-value::history.retention: "90 days" is 100%25 <wrong> & 'odd', é 𝄞; it must be so; write it like "14d"
                        ::notice file=generated,title=alert-left-out::left out; it must be so; write it like "14d"
                        """);
    }

    private static List<String> refusals(String sarif) throws Exception {
        try (InputStream schema = ReportFormatTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDialect(Dialects.getDraft7())
                    .getSchema(JSON.readTree(schema))
                    .validate(JSON.readTree(sarif))
                    .stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    private static Element xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }
}

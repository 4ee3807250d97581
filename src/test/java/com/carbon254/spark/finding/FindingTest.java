package com.carbon254.spark.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingTest {

    private static final Place PLACE = new Place("environments/prod.yaml", 3, 5);

    @Test
    void lineHasPlaceSeverityPathProblemAllowedRemedyAndRule() {
        Finding finding = new Finding(Rule.UNKNOWN_KEY, PLACE, "a.b", "\"b\" is unknown", "allowed: c", "remove it");

        assertThat(finding)
                .hasToString(
                        "environments/prod.yaml:3:5: error: a.b: \"b\" is unknown; allowed: c; remove it [unknown-key]");
    }

    @Test
    void whatAUserWroteCannotBreakTheLineOrReachTheTerminal() {
        Finding finding = new Finding(Rule.UNKNOWN_KEY, PLACE, "a\nb", "\u001b[2J", "x\u202Ey", "\u2028\u0007\u200B");

        assertThat(finding)
                .hasToString(
                        "environments/prod.yaml:3:5: error: a\\u000ab: \\u001b[2J; x\\u202ey; \\u2028\\u0007\\u200b"
                                + " [unknown-key]");
    }

    @Test
    void lettersOfAllLanguagesStayAsTheyAre() {
        Finding finding = new Finding(Rule.UNKNOWN_KEY, PLACE, "größe", "名前", "😀", "");

        assertThat(finding.toString()).contains("größe: 名前; 😀; ");
    }

    @Test
    void endlessTextLosesItsMiddle() {
        String endless = "\"" + "x".repeat(100_000) + "\" is not allowed";

        Finding finding = new Finding(Rule.UNKNOWN_KEY, PLACE, "", endless, "", "");

        assertThat(finding.problem())
                .hasSizeLessThanOrEqualTo(4000)
                .startsWith("\"xx")
                .endsWith("xx\" is not allowed");
    }

    @Test
    void listOfAllThatIsAllowedIsWhole() {
        String allowed = "one of " + "a-name-of-a-job, ".repeat(200) + "the-last";

        Finding finding = new Finding(Rule.UNKNOWN_KEY, PLACE, "", "wrong", allowed, "");

        assertThat(finding.allowed()).isEqualTo(allowed);
    }
}

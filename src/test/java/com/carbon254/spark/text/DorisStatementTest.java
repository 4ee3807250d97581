package com.carbon254.spark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The statement for Apache Doris, with texts that SQL would read otherwise. */
final class DorisStatementTest {

    @Test
    void quotesAndBackslashesStayInTheirString() {
        String statement = DorisStatement.render(
                "lake", "x", List.of(), List.of(new Property("type", "it's a \\ here"), new Property("uri", "x")));

        assertThat(statement).contains("    'type' = 'it\\'s a \\\\ here',\n    'uri' = 'x'\n);\n");
    }

    @Test
    void aCommentOfTwoLinesIsNoStatement() {
        assertThat(DorisStatement.render("lake", "x", List.of("first\nDROP CATALOG lake;"), List.of()))
                .contains("-- first\n-- DROP CATALOG lake;\n");
    }

    @Test
    void aNameKeepsItsBackQuotes() {
        assertThat(DorisStatement.render("a`b", "x", List.of(), List.of())).contains("EXISTS `a``b` PROPERTIES");
    }
}

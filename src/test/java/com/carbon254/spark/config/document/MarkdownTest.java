package com.carbon254.spark.config.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void markupInATextIsEscaped() {
        assertThat(Markdown.text("a|b *c* _d_ `e` <f> [g](h) \\ ~i~ &amp; #"))
                .isEqualTo("a\\|b \\*c\\* \\_d\\_ \\`e\\` \\<f\\> \\[g\\](h) \\\\ \\~i\\~ \\&amp; \\#");
    }

    @Test
    void plainTextStaysAsItIs() {
        assertThat(Markdown.text("letters, digits and '-', at most 63."))
                .isEqualTo("letters, digits and '-', at most 63.");
    }

    @Test
    void barInCodeIsEscapedBecauseTheTableIsReadFirst() {
        assertThat(Markdown.code("(s|min)")).isEqualTo("`(s\\|min)`");
    }

    @Test
    void backtickInCodeGetsALongerFence() {
        assertThat(Markdown.code("a`b")).isEqualTo("``a`b``");
        assertThat(Markdown.code("`a``")).isEqualTo("``` `a`` ```");
    }

    @Test
    void anchorOfAKeyPathIsWhatRenderersMakeOfItsHeading() {
        assertThat(Markdown.anchor("history.ingress.tls")).isEqualTo("#historyingresstls");
    }
}

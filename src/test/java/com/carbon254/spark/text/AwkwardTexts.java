package com.carbon254.spark.text;

import java.util.stream.Stream;

/** Texts that some format reads as something else if they are not escaped. */
final class AwkwardTexts {

    private AwkwardTexts() {}

    static Stream<String> all() {
        return Stream.of(
                "",
                " ",
                "plain",
                "one blank behind ",
                "  two blanks around  ",
                "\ttab around\t",
                "first line\nsecond line",
                "\nonly\n\nlines\n",
                "carriage\r\nreturn\r",
                "form\ffeed",
                "# no comment",
                "! no comment",
                "= starts with the separator",
                ": starts with the other one",
                "a=b:c d#e!f",
                "back\\slash\\",
                "\\",
                "\\n is no newline",
                "\\u0041 is no letter",
                "it's 'quoted' \"twice\"",
                "'",
                "$HOME ${HOME} $(id) `id`",
                "a;b&&c|d>e<f*g?h[i]~j",
                "-n",
                "größe 日本語 \uD83D\uDE80 \u00a0",
                "\u0001\u007f\u2028",
                "$reference #set($x = 1) ## no comment #end");
    }
}

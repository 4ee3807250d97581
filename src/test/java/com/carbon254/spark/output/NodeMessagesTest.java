package com.carbon254.spark.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeMessagesTest {

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private final NodeMessages messages = new NodeMessages(new PrintStream(terminal, true, StandardCharsets.UTF_8));
    private final PrintStream stream = new PrintStream(messages, true, StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!!!!!!!!!!!!!!!!!!!!!!!!!!",
                "!!                       !!",
                "!!  Node 20 is end-of-life and not supported anymore  !!\n",
                "\u001b[103m\u001b[30m!!  This software is currently running on node v20.20.2.  !!\u001b[39m\u001b[49m",
                ""
            })
    void bannerDoesNotReachTheUser(String line) {
        messages.release();

        stream.println(line);

        assertThat(shown()).isEmpty();
    }

    @Test
    void everythingElseDoesOnceNodeHasStarted() {
        stream.println("Warnung: für später");
        assertThat(shown()).isEmpty();

        messages.release();

        stream.println("\tat one.Method");
        assertThat(shown()).isEqualTo("Warnung: für später\n\tat one.Method\n");
    }

    @Test
    void traceOfAFailedStartGivesWayToTheFinding() {
        stream.println("SyntaxError: Unexpected token");

        messages.discard();

        stream.println("later");
        assertThat(shown()).isEqualTo("later\n");
    }

    private String shown() {
        return terminal.toString(StandardCharsets.UTF_8);
    }
}

package com.carbon254.spark.synthesis;

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
    void bannerDoesNotReachTheUser(String line) throws InterruptedException {
        messages.show();

        nodePrints(line);

        assertThat(shown()).isEmpty();
    }

    @Test
    void whatElseNodeSaysIsShownOnceItHasStarted() throws InterruptedException {
        nodePrints("Warnung: für später");
        assertThat(shown()).isEmpty();

        messages.show();

        nodePrints("\tat one.Method");
        assertThat(shown()).isEqualTo("Warnung: für später\n\tat one.Method\n");
    }

    @Test
    void wordsOfAFailedStartGiveWayToTheFinding() throws InterruptedException {
        nodePrints("SyntaxError: Unexpected token");

        messages.drop();

        nodePrints("at Module._compile");
        assertThat(shown()).isEmpty();
    }

    @Test
    void ourOwnWordsAreAlwaysShown() {
        stream.println("!! held by nobody");
        messages.drop();

        stream.println();

        assertThat(shown()).isEqualTo("!! held by nobody\n\n");
    }

    private void nodePrints(String text) throws InterruptedException {
        Thread thread = new Thread(() -> stream.println(text), NodeMessages.PRINTER);
        thread.start();
        thread.join();
    }

    private String shown() {
        return terminal.toString(StandardCharsets.UTF_8);
    }
}

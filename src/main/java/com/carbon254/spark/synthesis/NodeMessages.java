package com.carbon254.spark.synthesis;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Stands before the standard error stream, where jsii prints what Node says: holds it back until it is known whether
 * Node starts, and drops the banner about Node's end of life, a box of exclamation marks. The banner can be silenced by
 * an environment variable too, but a process cannot set its own environment.
 */
final class NodeMessages extends OutputStream {

    /** The thread that prints for Node; what others print passes untouched. */
    static final String PRINTER = "software.amazon.jsii.JsiiRuntime.ErrorStreamSink";

    /** A blank line or a line of the box, with or without the colours of a terminal. */
    private static final Pattern BANNER = Pattern.compile("\\s*(\u001b\\[[0-9;]*m)*(!!.*)?\\s*", Pattern.DOTALL);

    private enum Mode {
        HOLD,
        SHOW,
        DROP
    }

    private final PrintStream user;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final StringBuilder held = new StringBuilder();
    private Mode mode = Mode.HOLD;

    NodeMessages(PrintStream user) {
        this.user = user;
    }

    @Override
    public synchronized void write(int octet) {
        if (!Thread.currentThread().getName().equals(PRINTER)) {
            user.write(octet);
            return;
        }
        line.write(octet);
        if (octet == '\n') {
            endLine();
        }
    }

    @Override
    public synchronized void flush() {
        user.flush();
    }

    /** Node has started: shows what was held back, and from now on everything but the banner at once. */
    synchronized void show() {
        mode = Mode.SHOW;
        user.print(held);
    }

    /** Node has not started, and a finding says why: its own words would only repeat that. */
    synchronized void drop() {
        mode = Mode.DROP;
    }

    private void endLine() {
        String text = line.toString(StandardCharsets.UTF_8);
        line.reset();
        if (BANNER.matcher(text).matches()) {
            return;
        }
        switch (mode) {
            case HOLD -> held.append(text);
            case SHOW -> user.print(text);
            case DROP -> {}
        }
    }
}

package com.carbon254.spark.output;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Stands before the standard error stream while cdk8s runs, because Node's messages pass through it: holds them back
 * until it is known whether Node starts, and drops the banner about Node's end of life, a box of exclamation marks. The
 * banner can be silenced by an environment variable too, but a process cannot set its own environment.
 */
final class NodeMessages extends OutputStream {

    /** A blank line or a line of the box, with or without the colours of a terminal. */
    private static final Pattern BANNER = Pattern.compile("\\s*(\u001b\\[[0-9;]*m)*(!!.*)?\\s*", Pattern.DOTALL);

    private final PrintStream user;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final StringBuilder held = new StringBuilder();
    private boolean holding = true;

    NodeMessages(PrintStream user) {
        this.user = user;
    }

    @Override
    public synchronized void write(int octet) {
        line.write(octet);
        if (octet == '\n') {
            endLine();
        }
    }

    /** Node has started: shows what was held back, and from now on everything but the banner at once. */
    synchronized void release() {
        holding = false;
        user.print(held);
        held.setLength(0);
    }

    /** Node has not started, and a finding says why: drops what was held back. */
    synchronized void discard() {
        held.setLength(0);
        release();
    }

    private void endLine() {
        String text = line.toString(StandardCharsets.UTF_8);
        line.reset();
        if (BANNER.matcher(text).matches()) {
            return;
        }
        if (holding) {
            held.append(text);
        } else {
            user.print(text);
        }
    }
}

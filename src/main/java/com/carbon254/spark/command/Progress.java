package com.carbon254.spark.command;

import com.carbon254.spark.pipeline.Stages;
import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Shows on a terminal what a run is doing, once it has lasted for two seconds, in one line that is gone afterwards. It
 * writes no escape sequence, so it is the same with {@code NO_COLOR}.
 */
final class Progress implements Stages, AutoCloseable {

    private static final long PATIENCE = 2_000;
    private static final long PERIOD = 250;
    private static final int WIDTH = 70;

    private final PrintWriter err;
    private final CountDownLatch end = new CountDownLatch(1);
    private final long begun = System.nanoTime();
    private String stage = "";
    private int shown;

    private Progress(PrintWriter err) {
        this.err = err;
    }

    /** Begins to watch a run; it says nothing where no terminal is. */
    static Progress on(PrintWriter err) {
        Progress progress = new Progress(err);
        if (Terminal.isWatched()) {
            Thread thread = new Thread(progress::show, "progress");
            thread.setDaemon(true);
            thread.start();
            // Ctrl-C leaves a clean line, too.
            Runtime.getRuntime().addShutdownHook(new Thread(progress::close, "progress-end"));
        }
        return progress;
    }

    @Override
    public synchronized void begin(String next) {
        stage = next;
    }

    /** Wipes the line; what is printed next stands at its beginning. */
    @Override
    public synchronized void close() {
        end.countDown();
        draw("");
    }

    private void show() {
        try {
            long wait = PATIENCE;
            while (!end.await(wait, TimeUnit.MILLISECONDS)) {
                drawStage();
                wait = PERIOD;
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void drawStage() {
        if (end.getCount() > 0) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
            String what = stage.length() > WIDTH ? stage.substring(0, WIDTH - 1) + "…" : stage;
            draw(what + " … " + seconds + " s");
        }
    }

    private void draw(String line) {
        if (shown > 0 || !line.isEmpty()) {
            err.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())) + (line.isEmpty() ? "\r" : ""));
            err.flush();
        }
        shown = line.length();
    }
}

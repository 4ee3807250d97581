package com.carbon254.spark.plan.workflow;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * Numbers by which DolphinScheduler knows projects, workflows and tasks, made of their names alone: the same names give the
 * same numbers in every run. They are positive and below 2^53, for its pages read them as numbers of JavaScript.
 */
final class Codes {

    private static final long FIRST = 1_000_000_000_000L;
    private static final long COUNT = 8_000_000_000_000_000L;

    /** Of eight digits each, so that what follows them is told from them. */
    private static final long FIRST_STEP = 10_000_000L;

    private static final long STEPS = 90_000_000L;

    private Codes() {}

    /** The number of what has these names, the outermost first. */
    static long of(String... names) {
        return FIRST + hash(names) % COUNT;
    }

    /** Eight digits that tell a step from other steps that run the same job. */
    static long digits(String... names) {
        return FIRST_STEP + hash(names) % STEPS;
    }

    private static long hash(String... names) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("/", List.of(names)).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong() >>> 1;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}

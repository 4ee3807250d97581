package com.carbon254.spark.plan.job;

import com.carbon254.spark.config.job.Language;
import com.carbon254.spark.value.spark.JavaMemory;
import org.jspecify.annotations.Nullable;

/**
 * The memory beside the heap, by Spark's own arithmetic (3.5, BasicDriverFeatureStep), stated so that what is committed
 * is what runs.
 *
 * @param tenths of the heap
 */
record JobMemory(long tenths) {

    private static final long MEBIBYTE = 1L << 20;

    /** In mebibytes. */
    private static final long LEAST_OVERHEAD = 384;

    static JobMemory of(Language language) {
        return switch (language) {
            case JAVA, SCALA -> new JobMemory(1);
            case PYTHON, R -> new JobMemory(4);
        };
    }

    JavaMemory overhead(@Nullable JavaMemory stated, JavaMemory heap) {
        if (stated != null) {
            return stated;
        }
        long share = heap.bytes() / MEBIBYTE * tenths / 10;
        return new JavaMemory(Math.max(LEAST_OVERHEAD, share) + "m");
    }
}

package com.carbon254.spark.promql;

/** An expression that Prometheus would refuse, and where. */
public final class InvalidPromqlException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int offset;

    InvalidPromqlException(int offset, String problem) {
        super(problem);
        this.offset = offset;
    }

    /** How many characters stand before the fault. */
    public int offset() {
        return offset;
    }
}

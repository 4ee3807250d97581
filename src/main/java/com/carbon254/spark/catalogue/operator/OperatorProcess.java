package com.carbon254.spark.catalogue.operator;

import java.util.Locale;

/** A process of the operator, as its sub-command is called. */
public enum OperatorProcess {
    /** It submits jobs and follows them. */
    CONTROLLER,
    /** It admits Spark objects and pods. */
    WEBHOOK;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

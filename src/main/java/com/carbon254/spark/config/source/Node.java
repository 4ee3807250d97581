package com.carbon254.spark.config.source;

import com.carbon254.spark.finding.Place;

/** A value that stands in a file. */
public sealed interface Node permits Scalar, Sequence, Mapping {

    /** Where the value begins. */
    Place place();

    /** The value on one line, as a report quotes it. */
    String summary();

    /** What the value is, as a noun phrase: {@code a list}. */
    String kind();
}

package com.carbon254.spark.config.source;

import com.carbon254.spark.finding.Place;

/** A value that stands in a file. */
public sealed interface Node permits Scalar, Sequence, Mapping {

    /** Where the value begins. */
    Place place();

    /** The value on one line, as a report quotes it. */
    String summary();

    /** The whole value on one line as YAML writes it, with quotes where it would else be no text. */
    String literal();

    /** What the value is, as a noun phrase: {@code a list}. */
    String kind();
}

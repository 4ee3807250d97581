package com.carbon254.spark.change.report;

import com.carbon254.spark.change.cause.Cause;
import com.carbon254.spark.change.impact.JudgedChange;
import java.util.List;

/**
 * An object that differs, with impact and causes.
 *
 * @param judged the object and what its differences do
 * @param causes of each of them, in the same order
 */
public record ReviewedChange(JudgedChange judged, List<Cause> causes) {

    public ReviewedChange {
        causes = List.copyOf(causes);
    }
}

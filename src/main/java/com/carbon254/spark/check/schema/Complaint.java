package com.carbon254.spark.check.schema;

import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.manifest.Manifest;

/**
 * What is wrong at one place of an object, in words.
 *
 * @param rule the rule that is broken
 * @param pointer the place in the object
 * @param problem what is wrong
 * @param allowed what is allowed
 * @param remedy what to do
 */
record Complaint(Rule rule, String pointer, String problem, String allowed, String remedy) {

    /** The complaint about this object. */
    Fault about(Manifest manifest) {
        return new Fault(manifest.key(), manifest.file(), pointer, problem, allowed, remedy, rule);
    }
}

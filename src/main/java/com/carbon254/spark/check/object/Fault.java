package com.carbon254.spark.check.object;

import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.manifest.ObjectKey;

/**
 * Something in a rendered object that breaks a rule; a finding but for the place in the environment, which only the
 * trace knows.
 *
 * @param object the object
 * @param file the file it is printed to
 * @param pointer a JSON pointer to the field; for a missing field to what lacks it
 * @param problem what is wrong, with the bad value in quotes
 * @param allowed what is allowed
 * @param remedy what to do
 * @param rule the rule that is broken
 */
public record Fault(
        ObjectKey object, String file, String pointer, String problem, String allowed, String remedy, Rule rule) {}

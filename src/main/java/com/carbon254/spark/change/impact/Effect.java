package com.carbon254.spark.change.impact;

import com.carbon254.spark.change.Difference;
import com.carbon254.spark.change.rule.Verdict;

/**
 * A difference and what it does.
 *
 * @param difference the field that differs
 * @param verdict what that does, and why
 * @param rule the id of the rule that knows it
 */
public record Effect(Difference difference, Verdict verdict, String rule) {}

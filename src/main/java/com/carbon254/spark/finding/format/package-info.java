/** The report of findings as other programs read it: JSON, SARIF, JUnit's XML, and the commands of GitHub's workflows. */
@NullMarked
package com.carbon254.spark.finding.format;

import org.jspecify.annotations.NullMarked;

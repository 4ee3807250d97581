/** What a reviewer reads: a change as text, as Markdown and as JSON, and the gate that asks for acknowledgements. */
@NullMarked
package com.carbon254.spark.change.report;

import org.jspecify.annotations.NullMarked;

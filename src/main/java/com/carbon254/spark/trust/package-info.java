/** What every pod has that trusts the authorities of the company. */
@NullMarked
package com.carbon254.spark.trust;

import org.jspecify.annotations.NullMarked;

/** Where something is: hosts, URLs, servers, buckets, folders. */
@NullMarked
package com.carbon254.spark.value.address;

import org.jspecify.annotations.NullMarked;

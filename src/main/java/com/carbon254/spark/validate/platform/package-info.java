/** Rules over what all parts share: names, namespaces, resources, credentials. */
@NullMarked
package com.carbon254.spark.validate.platform;

import org.jspecify.annotations.NullMarked;

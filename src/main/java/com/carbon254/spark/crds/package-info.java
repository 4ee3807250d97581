/** The operator's CustomResourceDefinitions ({@code crds/}), made from its types when the program is built. */
@NullMarked
package com.carbon254.spark.crds;

import org.jspecify.annotations.NullMarked;

/** From features to texts: Node, cdk8s, kustomizations and YAML. */
@NullMarked
package com.carbon254.spark.synthesis;

import org.jspecify.annotations.NullMarked;

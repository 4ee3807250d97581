/**
 * The committed output before judges that are not ours: kubeconform in a container, and a real Kubernetes API server.
 * Both run without a network. Where an engine is missing its tests are skipped, unless {@code -Dengines.required=true}.
 */
@NullMarked
package com.carbon254.spark.engine;

import org.jspecify.annotations.NullMarked;

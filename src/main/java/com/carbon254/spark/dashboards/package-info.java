/** Dashboards as Grafana reads them, and the ConfigMaps in which its sidecar finds them. */
@NullMarked
package com.carbon254.spark.dashboards;

import org.jspecify.annotations.NullMarked;

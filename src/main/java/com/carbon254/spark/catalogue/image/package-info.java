/** What lies in the platform's image, and which versions of it fit each other. */
@NullMarked
package com.carbon254.spark.catalogue.image;

import org.jspecify.annotations.NullMarked;

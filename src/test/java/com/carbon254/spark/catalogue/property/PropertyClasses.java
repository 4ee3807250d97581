package com.carbon254.spark.catalogue.property;

import java.util.List;

/** All classes of properties, for tests of other rooms. */
public final class PropertyClasses {

    private PropertyClasses() {}

    /** The rows of the table. */
    public static List<PropertyClass> all() {
        return PropertyClass.all();
    }
}

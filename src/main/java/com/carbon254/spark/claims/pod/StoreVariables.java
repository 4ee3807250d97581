package com.carbon254.spark.claims.pod;

import java.util.List;

/** The variables with the credentials of the object store, by the names that Spark, Hadoop and the AWS SDK read. */
public final class StoreVariables {

    /** The access key id. */
    public static final String ACCESS_KEY_ID = "AWS_ACCESS_KEY_ID";

    /** The secret access key. */
    public static final String SECRET_ACCESS_KEY = "AWS_SECRET_ACCESS_KEY";

    private StoreVariables() {}

    /** Both. */
    static List<String> all() {
        return List.of(ACCESS_KEY_ID, SECRET_ACCESS_KEY);
    }
}

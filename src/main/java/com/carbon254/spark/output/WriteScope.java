package com.carbon254.spark.output;

/** What a list of trees says about the environments that it does not name. */
public enum WriteScope {
    /** The list is complete: the tree of an environment that it does not name is removed. */
    ALL_ENVIRONMENTS,
    /** The list is a choice: the environments that it does not name are left alone. */
    GIVEN_ENVIRONMENTS
}

package com.carbon254.spark.userdata;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A class of tests that takes its time and whose environments are all its own, in folders that it lays out: what a user
 * has in {@code environments/} cannot change its verdict, so the checks run it once.
 */
@Tag("own-folder")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OwnFolder {}

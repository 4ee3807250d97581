package com.carbon254.spark.api;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.lang.model.element.Modifier;

/** A record with a builder, which the annotation processor makes. */
@RecordBuilder.Template(
        options =
                @RecordBuilder.Options(
                        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL},
                        enableWither = false))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface Built {}

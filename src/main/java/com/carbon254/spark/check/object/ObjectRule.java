package com.carbon254.spark.check.object;

import java.util.List;

/** Something that must hold of the rendered objects, each by itself or together. */
public interface ObjectRule {

    /** What breaks the rule; empty if it holds. */
    List<Fault> check(Objects objects);
}

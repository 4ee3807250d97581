package com.carbon254.spark.config.team;

import com.carbon254.spark.config.job.Capability;
import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.KeyPath;
import java.util.List;

/**
 * What the jobs of a team may not do.
 *
 * <pre>{@code
 * mayNot:
 *   set: [overrides, placement.priorityClass]
 *   use: [jdbc]
 *   exceed: {executors: 20, memory: 32g}
 * }</pre>
 */
public record MayNot(
        @Key(
                value =
                        "Keys of a job that no file in the team's folder may set, nor any key below them. The file of an environment"
                                + " may: that is how one job is let.",
                optional = true)
        List<KeyPath> set,

        @Key(value = "What none of its jobs may work with, in the words of uses.", optional = true)
        List<Capability> use,

        @Key("What none of its jobs may exceed, whoever says how large it is.")
        JobBounds exceed) {}

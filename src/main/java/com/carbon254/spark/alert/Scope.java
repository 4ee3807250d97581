package com.carbon254.spark.alert;

/** What an alert watches; it renders only where there is such a thing. */
public enum Scope {
    /** All jobs; a job may have bounds of its own. */
    JOBS,
    /** All jobs that end by themselves; a job may have bounds of its own. */
    BATCH_JOBS,
    /** Each job that never ends, by a rule of its own. */
    EACH_STREAM,
    /** What is neither a job nor a part of the operator. */
    PLATFORM,
    /** The operator, where the environment renders it. */
    OPERATOR,
    /** The operator's webhook, where it runs. */
    WEBHOOK,
    /** The history server, where it runs. */
    HISTORY_SERVER
}

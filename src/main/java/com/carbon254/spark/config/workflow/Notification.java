package com.carbon254.spark.config.workflow;

import com.carbon254.spark.config.shape.Key;

/**
 * Whom DolphinScheduler tells how a run ended.
 *
 * <pre>{@code
 * notification: {when: failure, group: 1}
 * }</pre>
 */
public record Notification(
        @Key("After which ends.") End when,

        @Key(
                value = "The number of the alert group, as DolphinScheduler's security centre shows it.",
                min = 1,
                max = 2147483647)
        int group) {

    /** How a run may end. */
    public enum End {
        /** Well. */
        SUCCESS("success"),
        /** Badly. */
        FAILURE("failure"),
        /** One or the other. */
        ALL("all");

        private final String name;

        End(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}

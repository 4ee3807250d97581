package com.carbon254.spark.workflows;

/**
 * A piece of an application.
 *
 * @param text JSON that is written as it is, or what DolphinScheduler puts in its place
 * @param kind who decides what stands there
 */
record Piece(String text, Kind kind) {

    /** Who decides what stands there, by the ending of the file that the script keeps it in. */
    enum Kind {
        /** The platform: it is written as it is. */
        FIXED("json"),
        /** People, for each run: it is the inside of a text of JSON. */
        CHOSEN("text"),
        /** The script: it is the name of the run. */
        RUN("run");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }

        @Override
        public String toString() {
            return ending;
        }
    }
}

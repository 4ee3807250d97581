package com.carbon254.spark.change.report;

/** A number with its words. */
final class Plural {

    private Plural() {}

    static String of(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}

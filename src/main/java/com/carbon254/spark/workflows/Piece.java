package com.carbon254.spark.workflows;

/**
 * A piece of an application.
 *
 * @param text JSON that is written as it is, or what DolphinScheduler puts in its place
 * @param chosen whether people choose it for a run: then it is the inside of a text of JSON
 */
record Piece(String text, boolean chosen) {}

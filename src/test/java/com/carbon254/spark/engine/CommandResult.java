package com.carbon254.spark.engine;

/**
 * What a command left behind.
 *
 * @param exitCode zero if it succeeded
 * @param output what it printed
 * @param errors what it printed to standard error, warnings included
 */
record CommandResult(int exitCode, String output, String errors) {}

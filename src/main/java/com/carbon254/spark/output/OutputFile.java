package com.carbon254.spark.output;

/**
 * A file of the output folder, after a run.
 *
 * @param file the path as the user would type it, with {@code /}
 * @param fate what the run did to it
 */
public record OutputFile(String file, Fate fate) implements Comparable<OutputFile> {

    @Override
    public int compareTo(OutputFile other) {
        return file.compareTo(other.file);
    }
}

package com.carbon254.spark.finding;

import java.util.Arrays;

/**
 * The commands that the user has, by what started the program: its script from the distribution, {@code make} in a clone,
 * or {@code mvn synth} there. Whatever names a command asks here.
 *
 * <p>The launcher says so in the system property {@value #PROPERTY}: the {@code Makefile} and the forked run of Maven.
 */
public enum UserCommand {
    /** {@code bin/spark-platform} of the distribution; the default, which its script does not announce. */
    SCRIPT("spark-platform", "spark-platform"),
    /** {@code make} in a clone. */
    MAKE("make synth", "make"),
    /** {@code mvn synth} in a clone, whose other commands are those of make. */
    MAVEN("mvn synth", "make");

    /** The property by which a launcher tells who it is: {@code make} or {@code maven}. */
    public static final String PROPERTY = "spark-platform.started-by";

    private final String synth;
    private final String program;

    UserCommand(String synth, String program) {
        this.synth = synth;
        this.program = program;
    }

    /** Those of this process. */
    public static UserCommand here() {
        String name = System.getProperty(PROPERTY, "");
        return Arrays.stream(values())
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(SCRIPT);
    }

    /** Writes the output folder. */
    public String synth() {
        return synth;
    }

    /** Writes the output folder and lists the notes. */
    public String verbose() {
        return this == SCRIPT ? "spark-platform --verbose" : "make synth VERBOSE=1";
    }

    /** Says what a change does to what runs. */
    public String diff() {
        return program + " diff";
    }

    /** Says where the value of a key comes from. */
    public String explain(String environment, String key) {
        return this == SCRIPT
                ? "spark-platform explain " + environment + " " + key
                : "make explain ENV=" + environment + " KEY=" + key;
    }

    /** Asks the registries for the digests of all images. */
    public String lockImages() {
        return program + " lock-images";
    }

    /** Prints the steps of a first installation. */
    public String steps(String environment) {
        return this == SCRIPT ? "spark-platform steps " + environment : "make steps ENV=" + environment;
    }

    /** Brings the programs of jobs to the object store; the distribution has no command for that. */
    public boolean hasUpload() {
        return this != SCRIPT;
    }

    /** {@link #synth()}, as it is named in a sentence. */
    @Override
    public String toString() {
        return '"' + synth + '"';
    }
}

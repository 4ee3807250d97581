package com.carbon254.spark.config.job;

/** What a program is written in, as the operator calls it. */
public enum Language {
    /** Java. */
    JAVA("Java"),
    /** Python. */
    PYTHON("Python"),
    /** Scala. */
    SCALA("Scala"),
    /** R. */
    R("R");

    private final String name;

    Language(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}

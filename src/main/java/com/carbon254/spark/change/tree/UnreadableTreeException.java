package com.carbon254.spark.change.tree;

/** A file of a tree is no YAML. */
public final class UnreadableTreeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String file;

    UnreadableTreeException(String file, Exception cause) {
        super(cause.getMessage(), cause);
        this.file = file;
    }

    UnreadableTreeException(String file) {
        super("a document cannot be read");
        this.file = file;
    }

    /** The path of the file below the environment's folder. */
    public String file() {
        return file;
    }
}

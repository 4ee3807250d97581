package com.carbon254.spark.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;

/**
 * The real steps up to a chosen one, where the run dies or the disk fails. Nothing is forced to disk: this makes no
 * difference to who reads it afterwards, and hundreds of runs bearable.
 */
final class ScriptedSteps implements FileSteps {

    /** How the chosen step ends. */
    enum End {
        /** The program is killed before it. */
        KILLED,
        /** The program is killed in the midst of it: half a file is written. */
        TORN,
        /** The disk refuses it. */
        REFUSED,
        /** The disk is full half-way through it. */
        FULL
    }

    /** The death of the program: an error, because no code of ours may catch it. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final FileSteps disk = new DiskSteps();
    private final int last;
    private final End end;
    private int count;

    ScriptedSteps(int last, End end) {
        this.last = last;
        this.end = end;
    }

    /** Steps that all succeed, to be counted. */
    static ScriptedSteps unharmed() {
        return new ScriptedSteps(Integer.MAX_VALUE, End.KILLED);
    }

    int count() {
        return count;
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        step(folder);
        disk.createFolder(folder);
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        if (count == last && (end == End.TORN || end == End.FULL)) {
            disk.write(file, Arrays.copyOf(content, content.length / 2));
        }
        step(file);
        disk.write(file, content);
    }

    @Override
    public void force(Collection<Path> paths) throws IOException {
        step(paths.iterator().next());
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step(to);
        disk.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        step(path);
        disk.delete(path);
    }

    private void step(Path path) throws IOException {
        if (count++ != last) {
            return;
        }
        switch (end) {
            case KILLED, TORN -> throw new Killed();
            case REFUSED -> throw new FileSystemException(path.toString(), null, "Input/output error");
            case FULL -> throw new FileSystemException(path.toString(), null, "No space left on device");
        }
    }
}

package com.carbon254.spark.output;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** The steps on the real disk. */
final class DiskSteps implements FileSteps {

    private static final int FORCED_AT_ONCE = 8;

    @Override
    public void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        try {
            Files.write(file, content);
        } catch (FileSystemException fault) {
            throw fault;
        } catch (IOException fault) {
            throw at(file, fault);
        }
    }

    /** At once, because a disk waits for many files hardly longer than for one. */
    @Override
    public void force(Collection<Path> paths) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(FORCED_AT_ONCE);
        try {
            List<Future<@Nullable Void>> pending = new ArrayList<>();
            paths.forEach(path -> pending.add(threads.submit(() -> force(path))));
            for (Future<@Nullable Void> one : pending) {
                await(one);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.deleteIfExists(path);
    }

    private static @Nullable Void force(Path path) throws IOException {
        boolean isFolder = Files.isDirectory(path);
        try (FileChannel channel =
                FileChannel.open(path, isFolder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (AccessDeniedException fault) {
            // Windows opens no folder to write it through, and needs no such help to keep a name.
            if (!isFolder) {
                throw fault;
            }
        } catch (FileSystemException fault) {
            throw fault;
        } catch (IOException fault) {
            throw at(path, fault);
        }
        return null;
    }

    private static void await(Future<?> pending) throws IOException {
        try {
            pending.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException fault) {
                throw fault;
            }
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the disk was written");
        }
    }

    /** A full disk shows itself in an exception that does not say where. */
    private static FileSystemException at(Path path, IOException fault) {
        FileSystemException located = new FileSystemException(path.toString(), null, fault.getMessage());
        located.initCause(fault);
        return located;
    }
}

package com.carbon254.spark.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The right to write the output folder, held by one run at a time. The operating system takes it back from a process
 * that ends in whatever way, so nothing that a killed run leaves behind can block the next one.
 */
final class OutputLock implements AutoCloseable {

    private final FileChannel channel;
    private final @Nullable FileLock lock;

    private OutputLock(FileChannel channel, @Nullable FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Tries to take the lock, without waiting. */
    static OutputLock on(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        try {
            return new OutputLock(channel, channel.tryLock());
        } catch (OverlappingFileLockException heldByThisProcess) {
            return new OutputLock(channel, null);
        } catch (IOException fault) {
            channel.close();
            throw fault;
        }
    }

    /** Whether the lock was free. */
    boolean isHeld() {
        return lock != null;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

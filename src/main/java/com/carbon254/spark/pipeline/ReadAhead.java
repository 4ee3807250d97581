package com.carbon254.spark.pipeline;

import com.carbon254.spark.revision.RevisionException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A commit that is read while the environments are rendered: the program waits for Node.js most of that time. */
final class ReadAhead implements AutoCloseable {

    private final CompletableFuture<Baseline> reading;

    private ReadAhead(CompletableFuture<Baseline> reading) {
        this.reading = reading;
    }

    /** What reads a commit. */
    interface Source {
        Baseline read() throws RevisionException;
    }

    /** Begins to read. */
    static ReadAhead of(Source source) {
        return new ReadAhead(CompletableFuture.supplyAsync(() -> {
            try {
                return source.read();
            } catch (RevisionException fault) {
                throw new CompletionException(fault);
            }
        }));
    }

    /** What was read, as soon as it is. */
    Baseline baseline() throws RevisionException {
        try {
            return reading.join();
        } catch (CompletionException fault) {
            if (fault.getCause() instanceof RevisionException unreadable) {
                throw unreadable;
            }
            throw fault;
        }
    }

    /** Closes what was read, which need not have been asked for. */
    @Override
    public void close() {
        reading.handle((base, fault) -> Optional.ofNullable(base)).join().ifPresent(Baseline::close);
    }
}

package com.carbon254.spark.engine;

import com.github.dockerjava.api.DockerClient;
import org.testcontainers.containers.startupcheck.StartupCheckStrategy;

/**
 * Waits until the container has run to its end, whatever its exit code. The library's own strategy for one-shot
 * containers takes a non-zero code as a failed start and removes the container before its output can be read; here that
 * code is a verdict.
 */
final class UntilItExits extends StartupCheckStrategy {

    @Override
    public StartupStatus checkStartupState(DockerClient client, String containerId) {
        String status = getCurrentState(client, containerId).getStatus();
        return "exited".equals(status) ? StartupStatus.SUCCESSFUL : StartupStatus.NOT_YET_KNOWN;
    }
}

package com.carbon254.spark.config.shape;

import com.carbon254.spark.config.shape.Shape.BlockShape;

/**
 * A mapping that is being looked at.
 *
 * @param path where it stands
 * @param shape its keys
 */
record OpenBlock(String path, BlockShape shape) {

    /** The path of a key below it. */
    String below(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}

package com.carbon254.spark.plan.engine;

/**
 * A catalog that an engine is not told of.
 *
 * @param engine what people call the engine, and its release
 * @param path the key path of what the engine cannot do
 * @param obstacle why not, as a clause
 * @param remedy what would change that
 */
public record LeftOut(String engine, String path, String obstacle, String remedy) {}

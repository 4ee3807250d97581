package com.carbon254.spark.plan.capability;

/**
 * Libraries of the other capabilities from a Maven repository, for an image that does not hold them. They are fetched by
 * the operator and again by the driver, at every start.
 */
final class PackagesCapability implements CapabilityPlan {}

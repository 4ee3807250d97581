package com.carbon254.spark.check.network;

/**
 * A packet that is tried, the first one of a connection.
 *
 * @param from who sends it
 * @param to who shall get it
 * @param need where
 * @param declared whether the plan has a flow for it
 * @param open whether the policies let it pass
 */
record FlowTrial(Party from, Party to, PortNeed need, boolean declared, boolean open) {}

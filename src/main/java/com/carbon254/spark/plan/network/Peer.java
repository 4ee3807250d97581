package com.carbon254.spark.plan.network;

import java.util.List;
import java.util.Optional;

/**
 * Others that pods of ours speak with.
 *
 * @param name what people call them
 * @param key the key path that describes them
 * @param places where they are, one or the other; none for anywhere
 * @param unstated what the environment does not say of them; empty if it says all
 */
public record Peer(String name, String key, List<PeerPlace> places, Optional<Unstated> unstated) implements End {

    public Peer {
        places = List.copyOf(places);
    }

    static Peer at(String name, String key, List<? extends PeerPlace> places) {
        return new Peer(name, key, List.copyOf(places), Optional.empty());
    }

    static Peer anywhere(String name, String key, Unstated unstated) {
        return new Peer(name, key, List.of(), Optional.of(unstated));
    }
}

package com.carbon254.spark.config.network;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.address.HostAndPort;
import org.jspecify.annotations.Nullable;

/**
 * A service outside that jobs reach and no other key describes: an interface of a partner, a database.
 *
 * <pre>{@code
 * services:
 *   exchange-rates:
 *     description: Rates of the day, as the finance team publishes them.
 *     address: rates.partner.com:443
 *     where:
 *       outside: true
 * }</pre>
 */
public record OutsideService(
        @Key("What jobs find there, as a note to readers.") String description,

        @Key("The host and the port that jobs ask.") HostAndPort address,

        @Key("Where those run who answer. If nothing is said, policies open the port to every address.") @Nullable
        Whereabouts where) {}

package com.carbon254.spark.plan.secret;

import com.carbon254.spark.config.secret.SecretProvider;
import com.carbon254.spark.config.secret.SecretSupply;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who makes the Secrets that objects of the platform read.
 *
 * @param provider who makes those that no part of the platform makes
 * @param madeElsewhere who else makes a Secret, by its name
 * @param source where the External Secrets Operator finds values; empty where another provides Secrets
 */
public record SecretPlan(
        SecretProvider provider, SortedMap<String, String> madeElsewhere, Optional<SecretSource> source) {

    public SecretPlan {
        madeElsewhere = Collections.unmodifiableSortedMap(new TreeMap<>(madeElsewhere));
    }

    /** What the configuration means. */
    public static SecretPlan of(SecretSupply supply) {
        SortedMap<String, String> others = new TreeMap<>();
        supply.madeElsewhere().forEach((name, who) -> others.put(name.toString(), who));
        return new SecretPlan(
                supply.provider(),
                others,
                Optional.ofNullable(supply.external())
                        .filter(source -> supply.provider() == SecretProvider.EXTERNAL_SECRETS)
                        .map(SecretSource::of));
    }
}

package com.carbon254.spark.validate.platform;

import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.config.secret.SecretProvider;
import com.carbon254.spark.config.secret.SecretSupply;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import java.util.ArrayList;
import java.util.List;

/** The External Secrets Operator is told of its store, and what belongs to one provider does not stand beside another. */
final class SecretProviders implements EnvironmentRule {

    private static final String PROVIDER = "secrets.provider";
    private static final String EXTERNAL = "secrets.external";

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        SecretSupply supply = environment.config().secrets();
        if (environment.refused().cover("secrets")) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        boolean isExternal = supply.provider() == SecretProvider.EXTERNAL_SECRETS;
        if (isExternal && supply.external() == null) {
            findings.add(finding(
                    environment.place(PROVIDER),
                    EXTERNAL,
                    "the key is missing, and " + PROVIDER + " is \"" + supply.provider() + "\"",
                    "the operator reads values from a store",
                    "set " + EXTERNAL + ".store.name to the store that your team made"));
        }
        if (!isExternal && supply.external() != null) {
            findings.add(finding(
                    environment.place(EXTERNAL),
                    EXTERNAL,
                    "no operator reads the store, for " + PROVIDER + " is \"" + supply.provider() + "\"",
                    "it belongs to the provider externalSecrets",
                    "remove it with null, or choose that provider"));
        }
        if (supply.provider() != SecretProvider.SEALED_SECRETS) {
            environment.sealed().stream()
                    .limit(1)
                    .map(file -> finding(
                            Place.start(file.source().name()),
                            "",
                            "the sealed Secrets of this folder are not deployed, for " + PROVIDER + " is \""
                                    + supply.provider() + "\"",
                            "they belong to the provider sealedSecrets",
                            "remove the files, or choose that provider"))
                    .forEach(findings::add);
        }
        return findings;
    }

    private static Finding finding(Place place, String path, String problem, String allowed, String remedy) {
        return new Finding(Rule.SECRET_PROVIDER, place, path, problem, allowed, remedy);
    }
}

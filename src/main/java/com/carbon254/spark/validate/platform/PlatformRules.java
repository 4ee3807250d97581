package com.carbon254.spark.validate.platform;

import com.carbon254.spark.validate.rule.RuleSet;
import java.util.List;

/** The rules over what all parts share. A new one is a class beside this and a line here. */
public final class PlatformRules {

    private static final RuleSet ALL = new RuleSet(
            List.of(
                    new Credentials(),
                    new EnvironmentNames(),
                    new ManagedNamespaces(),
                    new MlflowLogin(),
                    new NeededParts(),
                    new PriorityClassNames(),
                    new QuotaCounting(),
                    new ResourceLimits(),
                    new ResourceSizes(),
                    new SecretProviders(),
                    new SharedLabels()),
            List.of(
                    new ManifestClaims(),
                    new NamespaceClaims(),
                    new PriorityClassClaims(),
                    new RehearsedDifferences()));

    private PlatformRules() {}

    /** All of them. */
    public static RuleSet all() {
        return ALL;
    }
}

package com.carbon254.spark.validate.trust;

import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * What pods reach by https at a name that only the cluster knows is signed by an authority of the company: a public one signs
 * no certificate for such a name (CA/Browser Forum, Baseline Requirements 7.1.2.7.12).
 */
final class ClusterNames implements EnvironmentRule {

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        if (environment.config().authorities() != null || environment.refused().cover("authorities")) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        OpenedAddresses.of(environment.config()).forEach((path, address) -> {
            if (isEncrypted(address) && isOfCluster(address)) {
                findings.add(new Finding(
                        Rule.AUTHORITY_UNKNOWN,
                        environment.place(path),
                        path,
                        "\"" + address
                                + "\" has a name that only the cluster knows, for which no public authority signs a"
                                + " certificate",
                        "pods trust the public authorities, and those of authorities",
                        "set authorities.configMap and authorities.key to the certificates of those who signed that of the"
                                + " service"));
            }
        });
        return findings;
    }

    private static boolean isEncrypted(String address) {
        return address.startsWith("https:");
    }

    /** A Service by its name alone, or with its namespace and {@code svc}. */
    private static boolean isOfCluster(String address) {
        String host = URI.create(address).getHost();
        return host != null && (!host.contains(".") || host.endsWith(".svc") || host.contains(".svc."));
    }
}

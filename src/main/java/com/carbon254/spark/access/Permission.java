package com.carbon254.spark.access;

import io.fabric8.kubernetes.api.model.rbac.PolicyRule;
import io.fabric8.kubernetes.api.model.rbac.PolicyRuleBuilder;
import java.util.List;

/**
 * What an account may do with some resources, and why it must.
 *
 * @param groups API groups; the core group is empty
 * @param resources plural names
 * @param names the only objects meant; empty for all
 * @param verbs what may be done
 * @param reason why, for readers of this code
 */
record Permission(List<String> groups, List<String> resources, List<String> names, List<String> verbs, String reason) {

    private static final String CORE = "";

    Permission {
        groups = List.copyOf(groups);
        resources = List.copyOf(resources);
        names = List.copyOf(names);
        verbs = List.copyOf(verbs);
    }

    /** On objects of the core group. */
    static Permission core(String resource, String reason, String... verbs) {
        return of(CORE, resource, reason, verbs);
    }

    /** On objects of a group. */
    static Permission of(String group, String resource, String reason, String... verbs) {
        return new Permission(List.of(group), List.of(resource), List.of(), List.of(verbs), reason);
    }

    /** On these objects only. */
    Permission only(String... objects) {
        return new Permission(groups, resources, List.of(objects), verbs, reason);
    }

    PolicyRule rule() {
        return new PolicyRuleBuilder()
                .withApiGroups(groups)
                .withResources(resources)
                .withResourceNames(names)
                .withVerbs(verbs)
                .build();
    }
}

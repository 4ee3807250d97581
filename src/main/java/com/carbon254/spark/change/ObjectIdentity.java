package com.carbon254.spark.change;

import com.carbon254.spark.manifest.ObjectKey;
import java.util.Comparator;
import java.util.Locale;

/**
 * What the API server knows an object by, in whatever version of its group it is written.
 *
 * @param group the group of the API; empty for the core of Kubernetes
 * @param kind the kind
 * @param namespace the namespace; empty for a cluster-scoped object
 * @param name the name
 */
public record ObjectIdentity(String group, String kind, String namespace, String name)
        implements Comparable<ObjectIdentity> {

    private static final Comparator<ObjectIdentity> ORDER = Comparator.comparing(ObjectIdentity::kind)
            .thenComparing(ObjectIdentity::name)
            .thenComparing(ObjectIdentity::namespace)
            .thenComparing(ObjectIdentity::group);

    /** The identity of an object with this key. */
    public static ObjectIdentity of(ObjectKey key) {
        int slash = key.apiVersion().indexOf('/');
        String group = slash < 0 ? "" : key.apiVersion().substring(0, slash);
        return new ObjectIdentity(group, key.kind(), key.namespace(), key.name());
    }

    /** Whether the other is the same kind of object under the same name, in a namespace of its own. */
    public boolean isNamesakeOf(ObjectIdentity other) {
        return group.equals(other.group)
                && kind.equals(other.kind)
                && name.equals(other.name)
                && !namespace.equals(other.namespace);
    }

    /** The command by which your team removes the object from a cluster. */
    public String deletion() {
        String where = namespace.isEmpty() ? "" : " -n " + namespace;
        String type = group.isEmpty() ? kind : kind + "." + group;
        return "kubectl delete" + where + " " + type.toLowerCase(Locale.ROOT) + " " + name;
    }

    @Override
    public int compareTo(ObjectIdentity other) {
        return ORDER.compare(this, other);
    }

    /** {@code Kind/name}, as kubectl and {@code explain} take it. */
    @Override
    public String toString() {
        return kind + "/" + name;
    }
}

package com.carbon254.spark.plan.engine;

import com.carbon254.spark.catalogue.engine.EngineProperties;
import com.carbon254.spark.plan.pod.Variable;
import com.carbon254.spark.plan.property.PropertyGroup;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.List;
import java.util.stream.Stream;

/**
 * Trino's catalogs.
 *
 * @param namespace where Trino's pods are
 * @param catalogs that of the platform first
 */
public record TrinoPlan(DnsLabel namespace, List<Catalog> catalogs) {

    public TrinoPlan {
        catalogs = List.copyOf(catalogs);
    }

    /**
     * A catalog.
     *
     * @param name what it is called, and its file without the ending
     * @param whose whose tables they are, for readers
     * @param key the key path that describes it
     * @param properties what the file says; a credential is the name of a variable
     * @param variables those that the pods must have for it
     */
    public record Catalog(
            String name,
            String whose,
            String key,
            List<PropertyGroup> properties,
            List<Variable.FromSecret> variables) {

        public Catalog {
            properties = List.copyOf(properties);
            variables = List.copyOf(variables);
        }

        private static Catalog of(EngineProperties names, Lake lake) {
            return new Catalog(
                    lake.name(),
                    lake.whose(),
                    lake.key(),
                    new TrinoTables(names, lake).properties(),
                    Stream.concat(lake.keys().stream(), lake.tables().login().variables().stream())
                            .toList());
        }
    }

    /** The catalogs that Trino reaches, of which there is one at least. */
    static TrinoPlan of(EngineProperties names, List<Lake> lakes) {
        return new TrinoPlan(
                lakes.get(0).from().namespace(),
                lakes.stream().map(lake -> Catalog.of(names, lake)).toList());
    }

    /** The variables that the pods must have, each once: catalogs share the keys of the store. */
    public List<Variable.FromSecret> variables() {
        return catalogs.stream()
                .flatMap(catalog -> catalog.variables().stream())
                .distinct()
                .toList();
    }
}

package com.carbon254.spark.catalogue.operator;

import com.carbon254.spark.catalogue.Table;
import java.util.Arrays;
import java.util.List;

/**
 * An admission webhook of the operator.
 *
 * @param mutates whether it changes objects; otherwise it only refuses them
 * @param path where it is served
 * @param group the API group of the resource; empty for the core group
 * @param version the API version of the resource
 * @param resource what it admits, in the plural
 * @param operations what is done to it
 */
public record OperatorHook(
        boolean mutates, String path, String group, String version, String resource, List<String> operations) {

    public OperatorHook {
        operations = List.copyOf(operations);
    }

    /** Its name: the path as a name in the operator's domain. */
    public String name() {
        return path.substring(1) + ".sparkoperator.k8s.io";
    }

    static OperatorHook of(Table.Row row) {
        return new OperatorHook(
                row.name().equals("mutating"),
                "/" + row.column(1),
                row.column(2),
                row.column(3),
                row.column(4),
                Arrays.asList(row.column(5).split(",")));
    }
}

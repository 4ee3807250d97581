package com.carbon254.spark.plan.capability;

import com.carbon254.spark.config.Kerberos;
import com.carbon254.spark.plan.connection.Connection;
import com.carbon254.spark.plan.connection.Endpoints;
import com.carbon254.spark.plan.connection.Keytab;
import com.carbon254.spark.plan.connection.NamedServices;
import com.carbon254.spark.plan.pod.Mount;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A Kerberos login. The driver's token manager logs in from the keytab and fetches delegation tokens for itself and its
 * executors, if Hadoop's security is on (Spark 3.5.7, CoarseGrainedSchedulerBackend), for the file systems that are named
 * and no other. A driver ends without krb5.conf (Hadoop 3.3.4, HadoopKerberosName), and so does an executor once the
 * driver's credentials reach it, which switch its security on. The submitter leaves a {@code local:} keytab alone
 * (SparkSubmit), and needs neither.
 *
 * @param kerberos who logs in, and where tickets are given
 * @param services among which the file systems may be
 */
record KerberosCapability(Kerberos kerberos, NamedServices services) implements CapabilityPlan {

    /** Without a value, whatever reads by an input format of Hadoop ends (TokenCache, 3.3.4): SparkContext.textFile, Hive. */
    private static final String RENEWER = "spark.hadoop.yarn.resourcemanager.principal";

    @Override
    public SortedMap<String, String> properties() {
        Keytab keytab = keytab();
        SortedMap<String, String> properties = new TreeMap<>();
        properties.put(Keytab.SECURITY, Keytab.KERBEROS);
        properties.put("spark.kerberos.keytab", "local://" + keytab.file());
        properties.put("spark.kerberos.principal", keytab.principal());
        properties.put(RENEWER, keytab.principal());
        if (!keytab.fileSystems().isEmpty()) {
            properties.put("spark.kerberos.access.hadoopFileSystems", String.join(",", keytab.fileSystems()));
        }
        return Collections.unmodifiableSortedMap(properties);
    }

    @Override
    public List<Mount> driverMounts() {
        return keytab().mounts();
    }

    @Override
    public List<Mount> executorMounts() {
        return List.of(keytab().krb5());
    }

    @Override
    public List<String> javaOptions() {
        return List.of(Keytab.JAVA_OPTION);
    }

    @Override
    public List<Connection> connections() {
        return Stream.concat(Stream.of(Endpoints.tickets(kerberos)), services.fileSystems(kerberos))
                .map(endpoint -> new Connection(endpoint, Keytab.REASON))
                .toList();
    }

    private Keytab keytab() {
        return Keytab.of(kerberos);
    }
}

package com.carbon254.spark.plan.connection;

import com.carbon254.spark.claims.pod.JobSlots;
import com.carbon254.spark.config.Kerberos;
import com.carbon254.spark.plan.pod.Mount;
import com.carbon254.spark.plan.pod.SecretKey;
import com.carbon254.spark.plan.pod.VolumeSource;
import com.carbon254.spark.value.address.HadoopFileSystem;
import com.carbon254.spark.value.kubernetes.ObjectName;
import java.util.List;

/**
 * A keytab and what belongs to it.
 *
 * @param principal who Spark logs in as
 * @param keytab where the keytab lies
 * @param krb5ConfigMap the ConfigMap with krb5.conf
 * @param fileSystems what jobs fetch delegation tokens for
 */
public record Keytab(String principal, SecretKey keytab, ObjectName krb5ConfigMap, List<String> fileSystems) {

    /** The key path of the keytab. */
    public static final String KEY = "kerberos.keytab";

    /** The key path of krb5.conf. */
    public static final String KRB5_KEY = "kerberos.krb5ConfigMap";

    /** The property that turns Hadoop's security on; without it nothing logs in (UserGroupInformation, 3.3.4). */
    public static final String SECURITY = "spark.hadoop.hadoop.security.authentication";

    /** Its value. */
    public static final String KERBEROS = "kerberos";

    /** What the JVM of a job is told. */
    public static final String JAVA_OPTION = "-Djava.security.krb5.conf=" + JobSlots.KRB5.path() + "/krb5.conf";

    /** Why pods ask for tickets, as a noun phrase. */
    public static final String REASON = "tickets and what they open";

    public Keytab {
        fileSystems = List.copyOf(fileSystems);
    }

    /** The keytab of an environment with Kerberos. */
    public static Keytab of(Kerberos kerberos) {
        return new Keytab(
                kerberos.principal().toString(),
                new SecretKey(kerberos.keytab().secret(), kerberos.keytab().key()),
                kerberos.krb5ConfigMap(),
                kerberos.fileSystems().stream().map(HadoopFileSystem::toString).toList());
    }

    /** The keytab and krb5.conf, for those who log in. */
    public List<Mount> mounts() {
        VolumeSource source = new VolumeSource.OfSecret(keytab.secret());
        return List.of(new Mount(JobSlots.KEYTAB.volume(), JobSlots.KEYTAB.path(), true, source), krb5());
    }

    /** krb5.conf alone, for those who have tickets of others. */
    public Mount krb5() {
        VolumeSource source = new VolumeSource.OfConfigMap(krb5ConfigMap);
        return new Mount(JobSlots.KRB5.volume(), JobSlots.KRB5.path(), true, source);
    }

    /** The keytab as a file of the container. */
    public String file() {
        return JobSlots.KEYTAB.path() + "/" + keytab.key();
    }
}

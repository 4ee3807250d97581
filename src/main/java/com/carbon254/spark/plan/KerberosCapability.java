package com.carbon254.spark.plan;

/** A Kerberos ticket. Principal, keytab and krb5.conf stand in the defaults of all submissions where there is a block. */
final class KerberosCapability implements CapabilityPlan {}

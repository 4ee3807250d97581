package com.carbon254.spark.value.address;

/** Parts of the expressions for addresses; they bound a port, and let no label be empty. */
public final class Address {

    /** A host name in any case, of one label or more. */
    static final String HOST = labels("[A-Za-z0-9]([-A-Za-z0-9]*[A-Za-z0-9])?");

    /** A host name in lower case, of one label or more. */
    public static final String LOWER_CASE_HOST = labels("[a-z0-9]([-a-z0-9]*[a-z0-9])?");

    /** A port from 1 to 65535. */
    public static final String PORT =
            "([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])";

    private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";

    /** An address of four numbers. */
    static final String IPV4 = "(" + OCTET + "\\.){3}" + OCTET;

    private static final String GROUP = "[0-9a-f]{1,4}";

    /** An address of eight groups, a row of which {@code ::} may stand for. */
    static final String IPV6 = "((" + GROUP + ":){7}" + GROUP + "|(" + GROUP + ":){1,7}:|(" + GROUP + ":){1,6}:" + GROUP
            + "|(" + GROUP + ":){1,5}(:" + GROUP + "){1,2}|(" + GROUP + ":){1,4}(:" + GROUP + "){1,3}|(" + GROUP
            + ":){1,3}(:" + GROUP + "){1,4}|(" + GROUP + ":){1,2}(:" + GROUP + "){1,5}|" + GROUP + ":(:" + GROUP
            + "){1,6}|:(:" + GROUP + "){1,7}|::)";

    /** Names between slashes, each after one; {@code .} and {@code ..} are no names: clients resolve them. */
    static final String PATH_NAME = "(?!\\.{1,2}(/|$))[-A-Za-z0-9_.=]+";

    /** A bucket of an object store. */
    static final String BUCKET = "[a-z0-9][-a-z0-9]{1,61}[a-z0-9]";

    /** The key of a label or an annotation: a name of at most 63 characters, with or without a prefix. */
    public static final String QUALIFIED_NAME =
            "(" + LOWER_CASE_HOST + "/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?";

    private Address() {}

    private static String labels(String label) {
        return label + "(\\." + label + ")*";
    }
}

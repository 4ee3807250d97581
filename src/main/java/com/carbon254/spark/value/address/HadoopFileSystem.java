package com.carbon254.spark.value.address;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;

/** A file system of Hadoop that asks for a Kerberos ticket or a token, by the address of its name node. */
public record HadoopFileSystem(String text) implements TextValue {

    /** How it is written. */
    public static final Syntax SYNTAX = Syntax.of(
                    "(hdfs|s?webhdfs)://" + Address.HOST + "(:" + Address.PORT + ")?",
                    "the address of a Hadoop file system, without a path",
                    "hdfs://namenode:8020")
            .hint("s3[an]?://.*", "leave it out: an object store knows no Kerberos")
            .hint("[^/]*//[^/]+/.*", "leave out the path: a token is for the whole file system");

    /** Refuses a text that is not written as {@link #SYNTAX} says, with an {@link InvalidValueException}. */
    public HadoopFileSystem {
        SYNTAX.require(text);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if the text is not written as {@link #SYNTAX} says
     */
    public static HadoopFileSystem parse(String text) {
        return new HadoopFileSystem(text);
    }

    /** The host name of the name node, or the name that stands for several. */
    public String host() {
        String server = text.substring(text.indexOf("//") + 2);
        return server.contains(":") ? server.substring(0, server.indexOf(':')) : server;
    }

    /** The port of the name node; Hadoop's own where the address has none (hdfs-default.xml, 3.3). */
    public int port() {
        String server = text.substring(text.indexOf("//") + 2);
        return server.contains(":") ? Integer.parseInt(server.substring(server.indexOf(':') + 1)) : standardPort();
    }

    private int standardPort() {
        if (text.startsWith("hdfs:")) {
            return 8020;
        }
        return text.startsWith("webhdfs:") ? 9870 : 9871;
    }

    @Override
    public String toString() {
        return text;
    }
}

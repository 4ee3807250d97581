package com.carbon254.spark.value;

import java.util.Locale;
import java.util.regex.Pattern;

/** Recognises texts that are credentials, or are called like one; those stand in Secrets, never in a file. */
public final class CredentialText {

    private static final Pattern NAME = Pattern.compile(
            ".*(SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|PRIVATE_KEY|ACCESS_KEY|API_KEY|TOKEN(_.*)?$).*");

    /** A file that holds a credential may be named: it is mounted from a Secret. */
    private static final Pattern FILE = Pattern.compile(".*_(DIR|FILE|PATH)");

    /** Passwords in addresses, assignments, keys of AWS, tokens of GitHub, private keys; a reference is none. */
    private static final Pattern VALUE = Pattern.compile("://[^/\\s:@]*:[^/\\s@]+@"
            + "|(?i:(password|passwd|secret|token|credential|(api|access)[._-]?key)\\s*=\\s*(?!env:)[^\\s;&$])"
            + "|\\b(AKIA|ASIA)[0-9A-Z]{16}\\b"
            + "|\\bgh[pousr]_[A-Za-z0-9]{36}"
            + "|-----BEGIN [A-Z ]*PRIVATE KEY-----");

    private CredentialText() {}

    /** Whether an environment variable of this name holds a credential: {@code DB_PASSWORD}. */
    public static boolean isName(String variable) {
        String name = variable.toUpperCase(Locale.ROOT);
        return NAME.matcher(name).matches() && !FILE.matcher(name).matches();
    }

    /** What a report may show of a text: all of it, unless a credential stands in it. */
    public static String shown(String text) {
        return standsIn(text) ? "(hidden: a credential stands in it)" : text;
    }

    /** Whether a credential stands in the text, as in {@code http://user:password@proxy:3128}. */
    public static boolean standsIn(String text) {
        return VALUE.matcher(text).find();
    }
}

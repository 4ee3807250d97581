package com.carbon254.spark.value;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Guesses that several syntaxes share: what a user meant who wrote a name or an address as another system does. */
public final class Corrections {

    private static final Pattern NO_DASHES = Pattern.compile("[\\s_]+");
    private static final Pattern NO_LABEL = Pattern.compile("[\\s_.]+");

    private Corrections() {}

    /** In lower case, with dashes for what stands between words: a name of Kubernetes, which may hold dots. */
    public static String name(String text) {
        return NO_DASHES.matcher(lower(text)).replaceAll("-");
    }

    /** The same without dots. */
    public static String label(String text) {
        return NO_LABEL.matcher(lower(text)).replaceAll("-");
    }

    /** In lower case, without blanks around it. */
    public static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** Another scheme in place of any of these, which end before the colon. */
    public static UnaryOperator<String> scheme(String schemes, String meant) {
        Pattern wrong = Pattern.compile("^(?:" + schemes + "):/*");
        return text -> wrong.matcher(text.strip()).replaceFirst(meant + "://");
    }
}

package com.carbon254.spark.alert;

import java.util.Locale;

/** Puts parts into an expression, in no country's way of writing. */
final class ExpressionTemplate {

    private ExpressionTemplate() {}

    static String fill(String text, Object... parts) {
        return String.format(Locale.ROOT, text, parts);
    }
}

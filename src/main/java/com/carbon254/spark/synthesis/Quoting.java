package com.carbon254.spark.synthesis;

import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Decides which texts are quoted because they would be read as something else, by YAML 1.2 or by YAML 1.1. Quotes too
 * many do no harm; what is no plain scalar for reasons of syntax is quoted by the emitter anyway.
 */
final class Quoting extends StringQuotingChecker {

    private static final long serialVersionUID = 1L;

    private static final Set<String> WORDS =
            new TreeSet<>(List.of("", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "=", "<<"));

    /** Whatever an integer, a float (1e3, 0x1F, 1_000, 012, 1:30, .inf), a date or a time is made of. */
    private static final Pattern NUMBER_OR_DATE =
            Pattern.compile("[-+]?[.]?[0-9][-+.:_0-9a-fA-FoOtTxXzZ ]*|[-+]?[.](inf|nan)", Pattern.CASE_INSENSITIVE);

    /** Line ends of Unicode and control characters, which the emitter only escapes between quotes. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9f}\\u2028\\u2029\\ufeff]");

    @Override
    public boolean needToQuoteName(String name) {
        return readsAsOther(name) || INVISIBLE.matcher(name).find();
    }

    @Override
    public boolean needToQuoteValue(String value) {
        return readsAsOther(value);
    }

    private static boolean readsAsOther(String text) {
        return WORDS.contains(text.toLowerCase(Locale.ROOT))
                || NUMBER_OR_DATE.matcher(text).matches();
    }
}

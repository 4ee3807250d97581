package com.carbon254.spark.promql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes an expression apart into words. */
final class Lexer {

    private static final Pattern SPACE = Pattern.compile("(?:[ \\t\\r\\n]|#[^\\n]*)*");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*");
    private static final Pattern DURATION = Pattern.compile(
            "(?=[0-9])(?:[0-9]+y)?(?:[0-9]+w)?(?:[0-9]+d)?(?:[0-9]+h)?(?:[0-9]+m(?!s))?(?:[0-9]+s)?(?:[0-9]+ms)?(?![a-zA-Z0-9_.])");
    private static final Pattern NUMBER = Pattern.compile(
            "(?:0[xX][0-9a-fA-F]+|(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?)(?![a-zA-Z0-9_.])");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\$\\{[A-Za-z_][A-Za-z0-9_]*(?::[a-z]+)?}|\\$[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern SIGN = Pattern.compile("=~|!~|==|!=|<=|>=|[-+*/%^=<>(){}\\[\\],:@]");

    private final String text;
    private final Placeholders placeholders;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Lexer(String text, Placeholders placeholders) {
        this.text = text;
        this.placeholders = placeholders;
    }

    /** The words, with the end behind the last. */
    List<Token> tokens() {
        skipSpace();
        while (at < text.length()) {
            next();
            skipSpace();
        }
        tokens.add(new Token(Token.Kind.END, "", at));
        return tokens;
    }

    private void next() {
        char first = text.charAt(at);
        if (first == '"' || first == '\'' || first == '`') {
            tokens.add(quoted(first));
            return;
        }
        boolean taken = (bracketIsOpen() && first == ':' && take(Token.Kind.SIGN, SIGN))
                || take(Token.Kind.NAME, NAME)
                || takeSpan()
                || take(Token.Kind.NUMBER, NUMBER)
                || (placeholders == Placeholders.ACCEPTED && take(Token.Kind.PLACEHOLDER, PLACEHOLDER))
                || take(Token.Kind.SIGN, SIGN);
        if (!taken) {
            throw new InvalidPromqlException(at, "\"" + shown() + "\" is no PromQL");
        }
    }

    private String shown() {
        Matcher word = Pattern.compile("[A-Za-z0-9_.]+|.", Pattern.DOTALL).matcher(text);
        return word.find(at) ? word.group() : "";
    }

    /** In {@code [1h:5m]} the colon stands between spans, elsewhere it belongs to the name of a metric. */
    private boolean bracketIsOpen() {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.get(i).is("[") || tokens.get(i).is("]")) {
                return tokens.get(i).is("[");
            }
        }
        return false;
    }

    private boolean takeSpan() {
        Matcher matcher = matcher(DURATION);
        return matcher.lookingAt() && matcher.end() > at && add(Token.Kind.DURATION, matcher);
    }

    private boolean take(Token.Kind kind, Pattern pattern) {
        Matcher matcher = matcher(pattern);
        return matcher.lookingAt() && add(kind, matcher);
    }

    private boolean add(Token.Kind kind, Matcher matcher) {
        tokens.add(new Token(kind, matcher.group(), at));
        at = matcher.end();
        return true;
    }

    private void skipSpace() {
        Matcher space = matcher(SPACE);
        if (space.lookingAt()) {
            at = space.end();
        }
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
    }

    private Token quoted(char quote) {
        int start = at;
        StringBuilder value = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != quote) {
            char next = text.charAt(at);
            if (next == '\n' && quote != '`') {
                break;
            }
            if (next == '\\' && quote != '`') {
                value.append(escaped(quote));
            } else {
                value.append(next);
                at++;
            }
        }
        if (at >= text.length() || text.charAt(at) != quote) {
            throw new InvalidPromqlException(start, "the text is not closed by " + quote);
        }
        at++;
        return new Token(Token.Kind.TEXT, value.toString(), start);
    }

    /** The escapes of Go, which Prometheus is written in. */
    private String escaped(char quote) {
        int start = at;
        char letter = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        at += 2;
        String plain = "abfnrtv\\";
        int index = plain.indexOf(letter);
        if (index >= 0) {
            return String.valueOf("\u0007\b\f\n\r\t\u000b\\".charAt(index));
        }
        if (letter == quote) {
            return String.valueOf(quote);
        }
        int digits = "x".indexOf(letter) == 0 ? 2 : letter == 'u' ? 4 : letter == 'U' ? 8 : 0;
        if (digits > 0) {
            return character(start, at, at += digits, 16);
        }
        if (letter >= '0' && letter <= '7') {
            return character(start, at - 1, at += 2, 8);
        }
        throw new InvalidPromqlException(start, "\"\\" + letter + "\" is no escape");
    }

    private String character(int start, int from, int end, int radix) {
        try {
            return Character.toString(Integer.parseInt(text.substring(from, end), radix));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            InvalidPromqlException fault = new InvalidPromqlException(start, "the escape is not complete");
            fault.initCause(e);
            throw fault;
        }
    }
}

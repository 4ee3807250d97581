package com.carbon254.spark.promql;

import java.util.List;

/** Goes through the words of an expression. */
final class Cursor {

    private final List<Token> tokens;
    private int index;

    Cursor(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    /** The word to come. */
    Token peek() {
        return tokens.get(index);
    }

    /** The word behind the word to come. */
    Token peekFurther() {
        return tokens.get(Math.min(index + 1, tokens.size() - 1));
    }

    /** Takes the word to come; the end stays. */
    Token take() {
        Token token = peek();
        index = Math.min(index + 1, tokens.size() - 1);
        return token;
    }

    /** Takes the sign if it comes. */
    boolean takeIf(String sign) {
        boolean comes = peek().is(sign);
        if (comes) {
            take();
        }
        return comes;
    }

    /** Takes the keyword if it comes. */
    boolean takeWordIf(String word) {
        boolean comes = peek().isWord(word);
        if (comes) {
            take();
        }
        return comes;
    }

    /** Takes the sign, which must come. */
    void expect(String sign) {
        if (!takeIf(sign)) {
            throw fault("\"" + sign + "\"");
        }
    }

    /** Takes a word of this kind, which must come. */
    Token expect(Token.Kind kind, String noun) {
        if (peek().kind() != kind) {
            throw fault(noun);
        }
        return take();
    }

    /** Says that something else was expected. */
    InvalidPromqlException fault(String expected) {
        return new InvalidPromqlException(peek().offset(), expected + " is expected, not " + peek().shown());
    }
}

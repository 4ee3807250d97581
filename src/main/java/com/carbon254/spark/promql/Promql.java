package com.carbon254.spark.promql;

/** Reads PromQL. */
public final class Promql {

    private Promql() {}

    /**
     * Reads the expression of a rule.
     *
     * @throws InvalidPromqlException if Prometheus would refuse it
     */
    public static Expression parse(String text) {
        return parse(text, Placeholders.REFUSED);
    }

    /**
     * Reads an expression.
     *
     * @throws InvalidPromqlException if Prometheus would refuse it
     */
    public static Expression parse(String text, Placeholders placeholders) {
        Parser parser = new Parser(new Cursor(new Lexer(text, placeholders).tokens()));
        Expression expression = parser.whole();
        TypeCheck.check(expression);
        return expression;
    }
}

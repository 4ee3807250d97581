"""Checks of a table, as a file states them and as Deequ runs them."""

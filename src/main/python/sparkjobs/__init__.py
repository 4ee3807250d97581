"""What the platform's programs share: arguments, sessions, tables, streams, tracking."""

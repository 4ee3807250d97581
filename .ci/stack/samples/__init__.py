"""Data to try jobs on: events of shops, and two databases whose changes are captured."""

"""What the programs of users import."""

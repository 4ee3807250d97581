"""Whom S3A takes a pod for, by the class that the platform names for each identity."""

"""A real DolphinScheduler on this machine, and what it does with rendered workflows."""

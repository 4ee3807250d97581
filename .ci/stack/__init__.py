"""The platform's neighbours, run for real on one machine, and jobs run on them as they are rendered."""

"""A person's rights over their data: see what was used, take it along, be forgotten. Start at ``services.py``."""

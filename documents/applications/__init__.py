"""The tracker: applications on their way, the files sent, reminders, the calendar. Start at ``services.py``."""

"""Reads an advert without any AI: each module reads one subject, and every value comes with its quote.

Pure: text in, values out; no database, no settings, no clock. Imports ``jobs.schemas`` and ``jobs.quotes`` only. Start
reading at ``reading.read_advert``; ``lines`` cuts the text, ``vocabulary`` knows the headings.
"""

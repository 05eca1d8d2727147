"""From what people bring (JSON Resume, LinkedIn's export, PDF, Word, text, ten questions) to a resume to confirm.

Pure but for ``files``, which opens them in the killable child. Start at ``files.py``; nothing here writes a row.
"""

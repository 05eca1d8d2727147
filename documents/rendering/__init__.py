"""One content, several outputs that say the same: HTML, PDF, DOCX, Markdown, plain text, JSON Resume.

Pure: takes the schemas of ``documents.schemas``, returns text or bytes.
"""

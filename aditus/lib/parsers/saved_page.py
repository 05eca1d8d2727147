"""Pages that Chrome saved in one file (.mhtml): a mail message whose parts are the page and its pictures."""

from __future__ import annotations

from email.message import Message
from email.parser import BytesParser
from typing import Any

from aditus.lib.kinds import FileRefused


def source(data: bytes) -> tuple[dict[str, Any], list[bytes]]:
    """The HTML as the one part; ``url``: where the page was saved from, as the file claims, or None."""
    message = BytesParser().parsebytes(data)
    for part in message.walk():
        content = part.get_payload(decode=True) if part.get_content_type() == "text/html" else None
        if isinstance(content, bytes):
            return {"url": _web_url(message, part)}, [content]
    raise FileRefused("unreadable", "The saved page holds no HTML. Save it anew, or paste its text.")


def _web_url(message: Message, part: Message) -> str | None:
    url = str(message.get("Snapshot-Content-Location") or part.get("Content-Location") or "").strip()
    return url if url.startswith(("https://", "http://")) else None

"""Adverts copied out of a chat, with the time and the sender before each message. Pure."""

from __future__ import annotations

import re

from jobs.rules.names import is_organisation

_DAY = r"\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{2,4})?"
_CLOCK = r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:[\s\u202f]?[ap]\.?m\.?)?"
_MESSAGE = re.compile(
    rf"^[ \t\u200e]*\[?(?:{_CLOCK},?\s{_DAY}|{_DAY},?\s{_CLOCK})(?:\]|\s[-–])\s?(?P<sender>[^:\n]{{1,60}}):[ \t]+",
    re.IGNORECASE | re.MULTILINE,
)
_FURNITURE = re.compile(
    r"^[ \t\u200e]*(?:forwarded(?:\smany\stimes)?|<media\somitted>|read\smore|\d{1,2}:\d\d(?:\s?[ap]m)?\s?✓*)[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)


def without_chat_marks(text: str) -> str:
    """The messages alone; a sender who is an organisation keeps a line above. Cuts and breaks lines only."""
    if not _MESSAGE.search(text):
        return text
    return _FURNITURE.sub("", _MESSAGE.sub(_sender_line, text))


def _sender_line(message: re.Match[str]) -> str:
    sender = message["sender"].strip(" ~")
    return f"{sender}\n" if is_organisation(sender) else ""

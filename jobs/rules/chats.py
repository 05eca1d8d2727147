"""Adverts copied out of a chat or a mailbox, without what stands before each message. Pure."""

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


_MAIL_LINE = re.compile(
    r"^[ \t>]*(?:from|to|cc|bcc|date|sent|reply-to|von|an|gesendet|de|à|envoyé)\s?:.*$", re.IGNORECASE
)
_MAIL_SUBJECT = re.compile(
    r"^[ \t>]*(?:subject|betreff|objet)\s?:[ \t]*(?:(?:fwd?|re|aw|wg|tr)\s?:[ \t]*)*", re.IGNORECASE
)
_LONGEST_HEAD = 8


def without_mail_head(text: str) -> str:
    """A message without sender, receiver and date; its subject is its first line. Cuts only."""
    lines = text.split("\n")
    subject = next((number for number, line in enumerate(lines[:_LONGEST_HEAD]) if _MAIL_SUBJECT.match(line)), None)
    if subject is None or any(line.strip() and not _MAIL_LINE.match(line) for line in lines[:subject]):
        return text
    behind = subject + 1
    while behind < len(lines) and _MAIL_LINE.match(lines[behind]):
        behind += 1
    return "\n".join([_MAIL_SUBJECT.sub("", lines[subject]), "", *lines[behind:]])

"""The papers an application must hold, in the advert's words. Pure."""

from __future__ import annotations

import re

from jobs.quotes import plain
from jobs.rules.lines import Item, Notice
from jobs.rules.prose import wrapped_sentences
from jobs.rules.vocabulary import Section

_DOCUMENTS = (
    r"(?:up-?\s?to-?\s?date\s|updated\s|current\s|detailed\s)?(?:curriculum\svitae|cvs?\b|r[ée]sum[ée]s?\b"
    r"|wasifu(?:\sbinafsi)?|lebenslauf)",
    r"(?:signed\s)?(?:cover(?:ing)?\sletters?|application\sletters?|letters?\sof\s(?:application|motivation"
    r"|interest)|motivation(?:al)?\sletters?|barua\sya\smaombi|lettre\sde\smotivation|anschreiben"
    r"|recommendation\sletters?|letters?\sof\srecommendation"
    r"|(?:short|brief|one-page|1-page|hand-?written|personal)\s(?:letter|statement)|kurzes\s(?:an)?schreiben)",
    r"(?:certified\s|relevant\s)?(?:copies\sof\s(?:their\s|your\s|all\s)?)?(?:(?:academic|professional"
    r"|educational|testimonials\sand|relevant)\s(?:and\s\w+\s|&\s\w+\s)?)?(?:certificates(?!\sof\sgood)"
    r"|testimonials|transcripts|vyeti|zeugnisse|diplômes)",
    r"(?:copy\sof\s(?:the\s|your\s|a\s)?|copies\sof\s(?:the\s|your\s)?)?(?:national\s)?(?:id(?:entity)?\scards?"
    r"|identification\scards?|national\sid)\b",
    r"(?:valid\s)?(?:certificate\sof\sgood\sconduct|police\sclearance(?:\scertificate)?)",
    r"(?:kra\s(?:tax\s)?(?:pin(?:\scertificate)?|compliance(?:\scertificate)?|clearance)|tax\scompliance\scertificate)",
    r"(?:helb\s(?:clearance|compliance)(?:\scertificate)?"
    r"|clearance\s(?:certificate\s)?from\s(?:the\s)?(?:higher\seducation\sloans\sboard|helb))",
    r"(?:eacc\s(?:clearance|self-?\s?declaration)(?:\s(?:form|certificate))?|(?:self-?declaration\sform))",
    r"(?:crb\s(?:clearance|report|certificate)(?:\scertificate)?|credit\sreference\sbureau\s(?:clearance|report"
    r"|certificate)?)",
    r"clearance\s(?:certificates?\s)?from\s(?:the\s)?(?-i:[A-Z]{3,5}(?:,\s?[A-Z]{3,5})*(?:,?\s(?:and|&)\s[A-Z]{3,5})?)",
    r"(?:nysc\s(?:discharge\s|exemption\s)?certificate)",
    r"(?:names?\s(?:and\s\w+\s)?(?:of|for)\s(?:at\sleast\s)?(?:\w+\s)?(?:\(\d\)\s)?(?:professional\s)?referees"
    r"|(?:\w+\s)?(?:professional\s)?referees|references)\b",
    r"(?:recent\s)?passport[\s-]?size(?:d)?\s?(?:photo(?:graph)?s?)?|(?:valid\s)?(?:kenyan\s)?passport(?!\ssize)",
    r"portfolio",
    r"(?:practi[cs]ing|valid)\slicen[cs]es?|birth\scertificate|driving\slicen[cs]e",
    r"(?:duly\s)?(?:filled|completed)\s(?:job\s)?application\sforms?|psc\s?2\sform|salary\s(?:history"
    r"|expectations?|requirements?)",
)
_DOCUMENT = re.compile("|".join(f"(?:{pattern})" for pattern in _DOCUMENTS), re.IGNORECASE)
_HANDING_IN = re.compile(
    r"\b(?:submit\w*|attach\w*|send|sent|enclos\w+|provid\w+|upload\w*|email|e-mail|forward|accompanied"
    r"|together\swith|along\swith|including|includes?|copies|bring"
    r"|present|with\syour|apply\s(?:by|with|to)|application[s]?\swith|drop|deliver\w*|deposit|mail|addressed"
    r"|share|ambatanish\w+|tuma|kuambatan\w+|joindre|envoy\w+|bewerbung|senden)\b",
    re.IGNORECASE,
)


def read_documents(notice: Notice) -> list[Item]:
    """The papers an application must hold, in the advert's words."""
    found: dict[str, Item] = {}
    parts = [line.text for block in notice.of(Section.DOCUMENTS) for line in block.lines if line.text]
    parts += [
        part
        for part in wrapped_sentences(notice.text)
        if _HANDING_IN.search(part) and not re.search(r"\bproject\sportfolio\b", part)
    ]
    for part in parts:
        for match in _DOCUMENT.finditer(plain(part)):
            words = re.sub(r"\s+", " ", match.group()).strip()
            key = re.sub(
                r"^(?:up-?\s?to-?\s?date|updated|current|detailed|certified|relevant|copies of|copy of)\s",
                "",
                words.casefold(),
            ).rstrip("s")
            found.setdefault(key, Item(words, words))
    return list(found.values())[:12]

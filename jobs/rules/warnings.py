"""Facts a job seeker should know, each with the advert's words: fees, free mail, no employer, talk to an AI. Pure.

Facts, never verdicts: the reader judges.
"""

from __future__ import annotations

import re

from jobs.quotes import plain
from jobs.rules.applying import EMAIL, PHONE
from jobs.rules.lines import tamed
from jobs.rules.prose import sentences
from jobs.schemas import JobFields, ReadingWarning

_FEE = re.compile(
    r"\b(?:(?:registration|processing|application|training|interview|medical|visa|agency|facilitation|commitment"
    r"|service|admin(?:istration|istrative)?|placement|security|refundable|"
    r"uniform|insurance|vetting|consultation|booking|clearance|recruitment)\s(?:and\s\w+\s)?(?:fees?|charges?"
    r"|deposit|costs?)|non-?\s?refundable|(?:pay|send|deposit|remit|lipa)\s(?:a\s|an\s|the\s)?(?:\w+\s){0,5}?"
    r"(?:ksh?s?|kes|usd|\$|tsh|ugx|naira|₦|r\s?\d)|(?:via|to|through|kupitia)\s(?:m-?pesa|till|paybill"
    r"|airtel\smoney)|paybill|till\s(?:no|number)|ada\sya)\b",
    re.IGNORECASE,
)
_NO_FEE = re.compile(
    r"\b(?:no|not|never|free\sof|without|don't|do\snot|does\snot|will\snot|hatutozi|bila"
    r"|zero)\b[^.;]{0,60}\b(?:fees?|charges?|charged?|pay(?:ment)?s?|money|cost|deposit|malipo)\b"
    r"|\b(?:fees?|charges?|costs?)\b[^.;]{0,40}\b(?:covered|paid|borne|met)\sby\s(?:the\s|us|our)|(?:school"
    r"|tuition|legal|audit|professional|collect\w*|subscription)\s(?:\w+\s)?fees?"
    r"|\bfees?\s(?:collection|structure|payments?|payable\sby\sstudents)",
    re.IGNORECASE,
)
_PAY = re.compile(
    r"\b(?:gross|net|basic|salary|monthly|per\smonth|a\smonth|annum|earn|pay\s(?:is|of|range))\b", re.IGNORECASE
)
_FEE_NOUN = re.compile(r"\b(?:fees?|charges?|deposit|refundable|paybill|till|ada)\b", re.IGNORECASE)
_MONEY = re.compile(r"\d{2,}|\bfees?\b|deposit|refundable", re.IGNORECASE)
_FREE_MAIL = re.compile(
    r"@(?:gmail|yahoo|hotmail|outlook|ymail|live|aol|icloud|proton(?:mail)?|mail|gmx|rocketmail)\.", re.IGNORECASE
)
_LARGE = re.compile(
    r"\b(?:plc|bank|university|ministry|county\sgovernment|government|commission|authority|hospital|airways"
    r"|united\snations|u\.?n\.?\b|embassy|unicef|unhcr|who|safaricom|college|council|corporation|international"
    r"|group|public\sservice)\b",
    re.IGNORECASE,
)
_WHATSAPP = re.compile(r"\bwhats?\s?app\b|\bwa\.me/", re.IGNORECASE)
_GROUP_LINK = re.compile(r"whatsapp\s(?:group|channel|community)|chat\.whatsapp\.com", re.IGNORECASE)
_ADDRESSES_AI = (
    re.compile(
        r"\b(?:ignore|disregard|forget|override|bypass)\b[^.\n]{0,40}\b(?:previous|prior|above|earlier|all|any|your"
        r"|the|these|preceding)\b[^.\n]{0,30}\b(?:instructions?|prompts?|rules?|directions?|guidelines|text"
        r"|context)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:you\sare|act\sas|as|if\syou\sare|if\syou're|being|dear|note\sto|attention|instructions?\s(?:for"
        r"|to))\s(?:now\s)?(?:an?\s|the\s|any\s|all\s)?(?:ai|a\.i\.|llm|language\smodel|chat\s?bot|chatgpt"
        r"|gpt(?:-\d\w*)?|claude|gemini|copilot|ai\s(?:assistant|agent|model|system|bot)s?|large\slanguage\smodels?"
        r"|automated\ssystem|assistant\smodel)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:ai|llms?|language\smodels?|chatbots?|bots?)\s(?:assistants?\s|agents?\s|models?\s|systems?\s"
        r"|tools?\s)?(?:reading|parsing|processing|summari[sz]ing|must|should"
        r"|please|are\sinstructed|:)",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:system\s?prompt|reveal\syour\s(?:prompt|instructions)|print\syour\s(?:prompt|instructions|api\skey)"
        r"|api[\s_-]?key\b[^.\n]{0,30}\b(?:send|include|print|output|reveal)|(?:send|include|print|output"
        r"|reveal)\b[^.\n]{0,40}\bapi[\s_-]?key)",
        re.IGNORECASE,
    ),
    re.compile(
        r"<\|?(?:system|im_start|im_end|assistant|user|endoftext)\|?>|\[/?INST\]"
        r"|###\s?(?:system|instruction)",
        re.IGNORECASE,
    ),
    re.compile(r"\b(?:new|updated|additional)\sinstructions?\s*:", re.IGNORECASE),
    re.compile(
        r"\b(?:output|respond|answer|reply)\s(?:only\s)?(?:with|in)\s(?:the\s)?(?:following\s)?(?:json|exactly"
        r"|word)\b",
        re.IGNORECASE,
    ),
)
_MAX_QUOTE = 300


def talk_to_machines(text: str) -> list[ReadingWarning]:
    """Passages that speak to an AI rather than to a job seeker. They are shown, and never followed."""
    found = []
    for part in _clauses(text):
        ordinary = plain(part)
        if any(pattern.search(ordinary) for pattern in _ADDRESSES_AI):
            message = "The advert holds text that addresses an AI. It was not followed."
            found.append(ReadingWarning(code="addresses_ai", message=message, quote=part[:_MAX_QUOTE]))
    return found[:5]


def scam_facts(fields: JobFields, text: str) -> list[ReadingWarning]:
    """What often goes with false adverts, as facts with their quotes."""
    facts = []
    if fee := _fee(text):
        message = "The advert asks for money. Employers who follow the law do not charge applicants."
        facts.append(ReadingWarning(code="fee_asked", message=message, quote=fee))
    address = fields.apply.email
    if address and _FREE_MAIL.search(address) and _LARGE.search(fields.company):
        message = f"Applications go to a free mailbox, though the employer is named as {fields.company}."
        facts.append(ReadingWarning(code="free_mail", message=message, field="apply.email", quote=address))
    if not fields.company:
        facts.append(
            ReadingWarning(code="no_employer", message="The advert does not name the employer.", field="company")
        )
    if quote := _only_whatsapp(fields, text):
        message = "The only way to apply is WhatsApp."
        facts.append(ReadingWarning(code="whatsapp_only", message=message, field="apply.phone", quote=quote))
    return facts


def _clauses(text: str) -> list[str]:
    return [piece.strip() for part in sentences(tamed(text)) for piece in part.split("\n") if piece.strip()]


def _fee(text: str) -> str:
    for part in _clauses(text):
        ordinary = plain(part)
        if _FEE.search(ordinary) and _MONEY.search(ordinary) and not _NO_FEE.search(ordinary):
            if _PAY.search(ordinary) and not _FEE_NOUN.search(ordinary):
                continue
            return part[:_MAX_QUOTE]
    return ""


def _only_whatsapp(fields: JobFields, text: str) -> str:
    if fields.apply.email or fields.apply.url or fields.apply.address:
        return ""
    for part in _clauses(text):
        if _WHATSAPP.search(part) and not _GROUP_LINK.search(part) and not EMAIL.search(part):
            is_call = PHONE.search(part) or re.search(r"\b(?:apply|cv|send|contact|tuma)\b", part, re.IGNORECASE)
            if is_call:
                return part[:_MAX_QUOTE]
    return ""

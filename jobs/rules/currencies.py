"""Currencies as adverts spell them, and whose shillings or dollars are meant. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jobs.quotes import plain

# Spellings of currencies that need no context. Longer ones first.
_CURRENCIES: tuple[tuple[str, str], ...] = (
    (r"kes|k\.?\s?sh(?:s|illings?)?|kshs?|kenyan?\sshillings?|shilingi\sza\skenya", "KES"),
    (r"tzs|t\.?shs?|tsh|tanzanian?\sshillings?", "TZS"),
    (r"ugx|u\.?shs?|ugandan?\sshillings?", "UGX"),
    (r"us\s?dollars?|us\s?\$|usd\s?\$?|\$\s?us", "USD"),
    (r"a\$|aud|au\$", "AUD"),
    (r"ca?\$|cad", "CAD"),
    (r"nz\$|nzd", "NZD"),
    (r"sg?\$|sgd", "SGD"),
    (r"hk\$|hkd", "HKD"),
    (r"r\$|brl|reais", "BRL"),
    (r"€|eur(?:os?)?", "EUR"),
    (r"£|gbp|pounds?\ssterling", "GBP"),
    (r"₦|ngn|naira", "NGN"),
    (r"zar|south\safrican\srands?|rands?", "ZAR"),
    (r"gh[s₵¢c]|₵|(?:ghana(?:ian)?\s)?cedis?", "GHS"),
    (r"rwf|frw|rwandan?\sfrancs?", "RWF"),
    (r"bif|fbu", "BIF"),
    (r"etb|(?:ethiopian\s)?birr", "ETB"),
    (r"sos", "SOS"),
    (r"ssp", "SSP"),
    (r"zmw|kwacha", "ZMW"),
    (r"mwk", "MWK"),
    (r"bwp|pula", "BWP"),
    (r"nad|n\$", "NAD"),
    (r"mzn|meticais", "MZN"),
    (r"aoa|kwanza", "AOA"),
    (r"xof|xaf|f\.?\s?cfa", "CFA"),
    (r"mad|dhs?\b|moroccan\sdirhams?", "MAD"),
    (r"egp|egyptian\spounds?", "EGP"),
    (r"aed|(?:uae\s)?dirhams?", "AED"),
    (r"sar|saudi\sriyals?", "SAR"),
    (r"qar|qatari\sriyals?", "QAR"),
    (r"omr", "OMR"),
    (r"kwd|kuwaiti?\sdinars?", "KWD"),
    (r"bhd", "BHD"),
    (r"₹|inr", "INR"),
    (r"lkr", "LKR"),
    (r"pkr", "PKR"),
    (r"czk|kč|kc", "CZK"),
    (r"pln|zł|zl", "PLN"),
    (r"chf|sfr\.?", "CHF"),
    (r"sek", "SEK"),
    (r"nok", "NOK"),
    (r"dkk", "DKK"),
    (r"jpy|¥", "JPY"),
    (r"cny|rmb", "CNY"),
    (r"huf", "HUF"),
    (r"ron", "RON"),
)
# Spellings whose currency depends on the country spoken of elsewhere in the advert.
_SHARED: tuple[tuple[str, dict[str, str], str | None], ...] = (
    (
        r"\$|dollars?",
        {"AU": "AUD", "NZ": "NZD", "CA": "CAD", "SG": "SGD", "HK": "HKD", "ZW": "USD", "NA": "NAD"},
        "USD",
    ),
    (r"bob", {"KE": "KES"}, None),
    (r"shs?\.?|shillings?|shilingi|/=", {"KE": "KES", "TZ": "TZS", "UG": "UGX", "SO": "SOS"}, None),
    (r"riyals?|rials?", {"SA": "SAR", "QA": "QAR", "OM": "OMR", "YE": "YER"}, None),
    (r"rs\.?|rupees?", {"IN": "INR", "LK": "LKR", "PK": "PKR", "NP": "NPR", "MU": "MUR"}, None),
    (r"r(?=\s?\d)", {"ZA": "ZAR"}, None),
    (r"n(?=\s?\d)", {"NG": "NGN"}, None),
    (r"k(?=\s?\d)", {"ZM": "ZMW"}, None),
    (r"p(?=\s?\d)", {"BW": "BWP"}, None),
    (r"francs?", {"RW": "RWF", "CH": "CHF", "BI": "BIF"}, None),
    (r"dinars?", {"KW": "KWD", "BH": "BHD", "JO": "JOD"}, None),
    (r"pounds?", {"GB": "GBP", "EG": "EGP", "SS": "SSP"}, None),
    (r"kr\.?", {"SE": "SEK", "NO": "NOK", "DK": "DKK"}, None),
    (r"cfa", {}, "CFA"),
)
_CFA = {
    "XOF": {"BJ", "BF", "CI", "GW", "ML", "NE", "SN", "TG"},
    "XAF": {"CM", "CF", "TD", "CG", "GQ", "GA"},
}
ALL_SPELLINGS = "|".join([f"(?:{pattern})" for pattern, _ in _CURRENCIES] + [f"(?:{row[0]})" for row in _SHARED])
_MORE_CODES = (
    "XOF XAF INR NPR MUR YER JOD TND DZD LYD SDG GMD SLE LRD MGA SZL LSL CVE ZWG MXN TRY THB MYR IDR PHP VND KRW TWD "
    "ILS UAH BGN ISK CLP COP PEN ARS BDT CDF DJF ERN SCR"
)
ISO_CODES = frozenset(code for _, code in _CURRENCIES if code != "CFA") | set(re.findall(r"[A-Z]{3}", _MORE_CODES))


def currency_of(words: str, *, countries: Sequence[str] = ()) -> str | None:
    """The ISO 4217 code of a spelling such as "KSh" or "Riyals"; None when it names none or several.

    ``countries`` are those the advert speaks of, the likeliest first: they tell whose shillings are meant.
    """
    spelling = plain(words).strip().strip(".").casefold()
    if not spelling:
        return None
    if spelling.upper() in ISO_CODES:
        return spelling.upper()
    for pattern, plain_code in _CURRENCIES:
        if re.fullmatch(pattern, spelling, re.IGNORECASE):
            return _cfa(countries) if plain_code == "CFA" else plain_code
    for pattern, by_country, otherwise in _SHARED:
        if re.fullmatch(pattern.replace(r"(?=\s?\d)", ""), spelling, re.IGNORECASE):
            likely = countries[:1] if otherwise else countries
            code = next((by_country[name] for name in likely if name in by_country), otherwise)
            return _cfa(countries) if code == "CFA" else code
    return None


def _cfa(countries: Sequence[str]) -> str | None:
    return next((code for code, members in _CFA.items() if members.intersection(countries)), None)

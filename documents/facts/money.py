"""Currencies as people write them. A name that several countries use is a currency of its own. Pure."""

from __future__ import annotations

CURRENCIES = {
    "ksh": "KES", "kshs": "KES", "kes": "KES", "usd": "USD", "us$": "USD", "ugx": "UGX", "ushs": "UGX", "ush": "UGX",
    "tzs": "TZS", "tsh": "TZS", "tshs": "TZS", "rwf": "RWF", "frw": "RWF", "ngn": "NGN", "₦": "NGN", "n": "NGN",
    "naira": "NGN", "ghs": "GHS", "gh₵": "GHS", "gh¢": "GHS", "₵": "GHS", "cedi": "GHS", "cedis": "GHS", "zar": "ZAR",
    "rand": "ZAR", "rands": "ZAR", "r": "ZAR", "eur": "EUR", "€": "EUR", "euro": "EUR", "euros": "EUR", "gbp": "GBP",
    "£": "GBP", "fcfa": "XOF", "cfa": "XOF", "xof": "XOF", "xaf": "XOF", "etb": "ETB", "birr": "ETB", "birrs": "ETB",
    "bwp": "BWP", "pula": "BWP", "zmw": "ZMW", "kwacha": "KWACHA", "k": "KWACHA", "zk": "KWACHA", "mwk": "MWK", "mad": "MAD", "dirham": "MAD",
    "dirhams": "MAD", "egp": "EGP", "inr": "INR", "₹": "INR", "rs": "RUPEE", "rupee": "RUPEE", "rupees": "RUPEE", "pkr": "PKR", "lkr": "LKR", "cad": "CAD", "aud": "AUD", "chf": "CHF", "bif": "BIF",
    "mzn": "MZN", "meticais": "MZN", "gmd": "GMD", "dalasi": "GMD", "dalasis": "GMD", "sll": "SLL", "leones": "SLL",
    "sh": "SHILLING", "shs": "SHILLING", "shilling": "SHILLING", "shillings": "SHILLING", "/=": "SHILLING",
    "shilingi": "SHILLING",
    "$": "DOLLAR", "dollar": "DOLLAR", "dollars": "DOLLAR", "pound": "POUND", "pounds": "POUND", "franc": "FRANC",
    "francs": "FRANC", "bob": "SHILLING", "php": "PHP", "₱": "PHP", "peso": "PESO", "pesos": "PESO", "brl": "BRL", "aed": "AED", "sar": "SAR",
    "qar": "QAR", "pln": "PLN", "zł": "PLN", "zloty": "PLN", "cny": "CNY", "jpy": "JPY", "¥": "YEN", "yen": "JPY", "yuan": "CNY",
    "sek": "SEK", "nok": "NOK", "dkk": "DKK", "try": "TRY", "mxn": "MXN", "sgd": "SGD", "nzd": "NZD", "thb": "THB", "nad": "NAD",
}  # fmt: skip
_SHARED = {
    "SHILLING": ("KES", "UGX", "TZS"), "DOLLAR": ("USD", "CAD", "AUD"), "POUND": ("GBP", "EGP"),
    "RUPEE": ("INR", "PKR", "LKR"), "FRANC": ("XOF", "RWF", "CHF", "BIF"), "KWACHA": ("ZMW", "MWK"), "PESO": ("PHP", "MXN"), "YEN": ("JPY", "CNY"),
}  # fmt: skip
CURRENCY_CODES = frozenset(name for name in CURRENCIES if len(name) > 2 and name.isalpha())
CURRENCY_BEFORE = (
    r"(?:\b(?:kshs?\.?|kes|shs?\.?|usd|us\$|ugx|ushs?\.?|tzs|tshs?\.?|rwf|frw|ngn|n(?=\d[\d,.]{2}|[\d.]+\s?[kmb])|k(?=\d)|ghs|gh₵|gh¢|zar|r(?=\d)|eur|gbp|etb|birr"
    r"|f?cfa|xof|xaf|bwp|zmw|mwk|mad|egp|inr|rs\.?|pkr|lkr|cad|aud|chf|bif|mzn|gmd|sll|bob|php|brl|aed|sar|qar|pln|cny|jpy|sek|nok|dkk|mxn|sgd|nzd|thb|nad|shilingi|dola)|[$€£₦₹₵₱¥])"
)
CURRENCY_AFTER = (
    r"(?:php|brl|aed|sar|qar|pln|zł|cny|jpy|sek|nok|dkk|mxn|sgd|nzd|thb|nad|kshs?|kes|usd|ugx|tzs|tshs?|rwf|frw|ngn|ghs|zar|eur|gbp|etb|f?cfa|xof|xaf|bwp|zmw|mwk|mad|egp|inr|cad|aud|chf"
    r"|bif|mzn|gmd|sll|(?:us |[a-z]{3,12}(?:an|ese|ish) |kenya |uganda |tanzania )?"
    r"(?:shillings?|dollars?|euros?|naira|cedis?|rands?|pounds?|birrs?|pula|kwacha|dirhams?|francs?|rupees?|pesos?|zloty|yuan|yen|meticais|leones|dalasis?|bob)"
    r"|€|/=)"
)


def currency_of(text: str | None) -> str:
    """The code of a currency as written, empty when it is none."""
    said = (text or "").strip().lower().rstrip(".")
    return CURRENCIES.get(said) or CURRENCIES.get(said.split()[-1] if said else "", "")


def is_same_currency(one: str, other: str) -> bool:
    """Whether two codes may mean the same money; an unnamed one may be any."""
    if not one or not other or one == other:
        return True
    return other in _SHARED.get(one, ()) or one in _SHARED.get(other, ())

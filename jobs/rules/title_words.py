"""What a job title looks like: what may stand before and after it on its line, what is none, how it is cased. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from jobs.quotes import plain, readable
from jobs.rules.lines import Line
from jobs.rules.roles import has_role
from jobs.rules.tables import cells_of, is_table_row

MAX_TITLE = 110
_COUNT_WORDS = r"""(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen
    |sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|and)\b[\s-]*)+"""
_POSTS = r"(?:posts?|positions?|vacanc(?:y|ies)|slots?|openings?|people|pax|no\.?s?)"
# What ends a title on a heading line: posts, grades, references, terms, places after a mark.
TAIL = re.compile(
    rf"""\s*(?:
        \(?\s*re-?\s?advertis\w*\)?
      | \s*\(\s*[A-Z]{{2,8}}\s(?:job\s)?grade\b
      | [,;:–—-]?\s*\(?\s*(?:job\s(?:group|grade|scale)|grade\s*[–—-]?\s?(?=[A-Z0-9])|scale\b|j/?g\b|csg
        |ref(?:erence)?\b|advert|v/no|vacancy\s?(?:no|ref)|req\b)
      | \s*[,–—-]?\s*\(?(?:nafasi)\b
      | \s*[,–—-]\s*(?:{_COUNT_WORDS})?\(?\s*\d+\s*\)?\s*(?:x\s)?{_POSTS}\b
      | \s*[–—-]\s*{_COUNT_WORDS}\(?\d*
      | \s*\(\s*(?:\d+|{_COUNT_WORDS})\s*(?:{_POSTS}|nafasi)?\s*\)
      | \s+\(?\d+\s*{_POSTS}\b
      | \s*[–—:-]\s*(?:kes|kshs?|usd|\$|€|£|salary)\b
      | \s*[-–—|·@]\s*(?:full|part)[\s-]?time\b
      | \s*[,–—-]\s*(?:temporary|fixed[\s-]term|short[\s-]term|permanent|full[\s-]time|part[\s-]time)\b
      | \s+gesucht\b | \s+auf\s\S+basis\b
      | \s*[–—-]\s*(?:b\.?\s?(?:ed|sc|a|com|eng|pharm)\b|degree|diploma|bachelor|certificate|kcse|hnd|ond|valid|must
        |minimum|at\sleast|cpa|\d+\s*\+?(?:yrs?|years?)\b)
      | \s*\(\s*(?:fe)?male\b
      | \s*\(\s*(?:fully\s)?remote\s*[,–—-]
      | \s+(?:urgently\s)?(?:needed|wanted|required)\b(?!\s(?:skills|documents))
      | \s+in\s(?:voll|teil)\S*
      | \s+(?:jobs?|vacanc(?:y|ies))(?:\s(?:vacanc(?:y|ies)|opportunit\w+|openings?))?\s*(?:\(|[–—-]|(?:in|at)\s|$)
      | \s*\(\s*(?:locally\s(?:engaged|employed)|permanent|full[\s-]time|part[\s-]time|fixed[\s-]term|contract)\b
      | \s*\bx\s?\d+\b
      | \s*[–—-]\s*(?-i:[A-Z]{{3,6}}\s\d{{1,2}})(?=\s*\()
      | \s*[–—:-]\s*\(?\d{{1,4}}\)?\s*$
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_LEAD = re.compile(
    r"""^(?:
        (?:re-?\s?advertisement|urgent(?:ly)?|hot\sjob|new|job|career|employment|exciting|great|amazing|immediate)?\s*
        (?:vacanc(?:y|ies)|job(?:\svacancy|\sopportunity|\sopening|\salert|\sadvert(?:isement)?)?|opportunity|opening
        |hiring|recruitment|
        recruiting|wanted|needed|(?:job\s)?application\sfor|offre\sd'emploi|avis\sde\srecrutement|(?:on\s)?(?:re)?cherche\b|recrute\b
        |recrutement(?:\sd(?:e\s|['’])(?:un\(e\)\s|une?\s)?)?
        |stellenangebot|wir\ssuchen(?:\sab\ssofort|\szum\s[\w.]{1,12}(?:\s\d+)?)?|hledáme|post\s\d+/\d+|position|post|role|advert(?:isement)?|announcement|call(?=\sfor\b)|terms\sof\sreference(?:\s?\(tors?\))?|we(?:'re|\sare)\shiring
        |now\shiring|nafasi\s(?:ya|za)\skazi(?:\sya\smuda)?|tangazo\sla\s(?:nafasi\sya\s)?kazi(?:\sya\smuda)?)
        (?:\savailable|\sopen|\snotice)?(?:\s(?:for|of)(?:\s(?:the|a|an))?(?:\s(?:position|post)s?\sof)?)?\s*[!:–—-]*\s*
      | (?:\d{1,2}(?:\.\d{1,2})*[.)]?|[A-Z][.)](?![A-Z]\b)|[ivx]{1,4}[.)])\s*
      | re\s?:\s* | (?:an?|the|une?|un\(e\)|eine?(?:/?[nr]|\(n\))?)\s
    )+""",
    re.VERBOSE | re.IGNORECASE,
)
NOT_TITLES = re.compile(
    r"\A\W*office\sof\s|\b(?:https?:|www\.|@|apply|applications?|applicants?|(?<!phd\s)(?<!doctoral\s)candidates?|responsible|responsibilities"
    r"|reporting\sto|reports\sto|you|we|our|your"
    r"|they|is|are|has|have|must|should|will|would|duties|welcome|click|sign\sin|log\sin|cookies?|please|thank"
    r"|dear|home|search"
    r"|similar|related|jobs|latest|all\sjobs|view|posted|about|address|telephone|p\.?\s?o\.?\sbox|ltd"
    r"|limited|republic|ministry"
    r"|opportunit(?:y|ies)|licen[cs]e|certificate|vehicle|diploma|years?|become|how\s(?:to|i|we)|who|what|when|why|because|my|he|she|his|her|went|was|were|\w+(?:tangaz|tafut|hitaj|karibish|alik)\w+|wananchi|wenye|wote|curriculum\svitae|fee)\b",
    re.IGNORECASE,
)
_ROMAN = re.compile(r"^(?:[IVX]{1,4})$")
_SMALL_WORDS = "of and the for in to on at with or wa ya na za la kwa de du des et"
_ACRONYM_WORDS = """
    ICT IT HR CEO CFO COO CTO CMO QA UX UI PR HIV AIDS NGO M&E ICU ENT OBGYN SQL AWS SAP ERP GIS SEO KRA ICPAK CPA
    TVET ECD ECDE PA MEAL WASH CCTV VIP R&D B2B POS QC HSE HVAC PHP CRM KMTC BPO CPSB NHIF SHA MCA TB RMNCH GBV DBA
    CAD BI AI ML VP HOD PLC SACCO USA UK UN EU BOM TSC FMCG KCSE IFMIS CDF VCT HTS OPD OVC SRH PMO PPE
    DT CBD JKIA UAE DRC KSA
"""
_SMALL = frozenset(_SMALL_WORDS.split())
_ACRONYMS = frozenset(_ACRONYM_WORDS.split())


@dataclass(frozen=True, slots=True)
class FoundTitle:
    """``line`` is the number of the line it stands on, None when it came from prose."""

    title: str
    quote: str
    line: int | None = None


def title_of_heading(line: Line) -> FoundTitle | None:
    """The title on a heading line such as "2.0 LEGAL OFFICER II (3 POSTS)"."""
    quote = title_within(line.quote)
    if not quote or len(quote) > MAX_TITLE:
        return None
    return FoundTitle(proper_case(readable(quote)), quote, line.number)


def title_within(words: str) -> str:
    """The words of a heading without what leads to a title and what follows it, in their own spelling."""
    whole = _title_cell(words)
    lead = _LEAD.match(whole)
    quote = whole[lead.end() :] if lead and lead.end() < len(whole) else whole
    tail = TAIL.search(quote)
    while tail and not has_role(quote[: tail.start()]) and has_role(quote[tail.end() :]):
        tail = TAIL.search(quote, tail.end())
    quote = quote[: tail.start()] if tail else quote
    before, colon, after = quote.rpartition(": ")
    quote = after if colon and has_role(after) and not has_role(before) else quote
    return re.sub(r"^(?:(?!\.NET)[\W_])+|[^\w)+#]+$|[\s_]+$", "", quote)


def _title_cell(words: str) -> str:
    """Of a table's row the cell that names a role; any other line as it is."""
    if not is_table_row(words):
        return words
    return next((cell for cell in cells_of(words) if has_role(cell) and len(cell) < 80), "")


_COUNTED = re.compile(
    r"\d\)?\s*(?:vacant\s)?(?:posts?|positions?|vacanc(?:y|ies)|slots?)\b|\bnafasi\b\W{0,4}\d", re.IGNORECASE
)


def names_vacancy(line: Line, found: FoundTitle) -> bool:
    """Whether a heading names a role, or is in capitals and counts posts, whatever the role is called."""
    if re.fullmatch(_COUNT_WORDS, f"{found.title} ", re.VERBOSE | re.IGNORECASE):
        return False
    return has_role(found.title) or (plain(found.quote).isupper() and bool(_COUNTED.search(line.text)))


def looks_like_title(words: str) -> bool:
    """Whether words are a role and say nothing else: "Farm Manager", but not "How to become a farm manager"."""
    return has_role(words) and not NOT_TITLES.search(words) and len(words.split()) <= 12


def proper_case(title: str) -> str:
    """A title shouted in capitals in ordinary case; roman numerals and known acronyms stay. Others stay as written."""
    letters = [letter for letter in title if letter.isalpha()]
    if not letters or sum(letter.isupper() for letter in letters) < 0.9 * len(letters):
        return title[:1].upper() + title[1:] if title.islower() else title
    if len(title.split()) == 1 and (title in _ACRONYMS or len(title) <= 3):
        return title
    return re.sub(r"[^\W_]+(?:[&'][^\W_]+)*", _proper_word, title)


def _proper_word(match: re.Match[str]) -> str:
    word = match.group()
    if re.search(r"\w\($", match.string[: match.start()]):  # "FINANCIER(ÈRE)"
        return word.lower()
    if word in _ACRONYMS or _ROMAN.match(word) or any(letter.isdigit() for letter in word):
        return word
    if match.start() and word.lower() in _SMALL:
        return word.lower()
    return word[:1] + word[1:].lower()

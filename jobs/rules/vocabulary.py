"""The words adverts put over their sections and before their values: English first, then Swahili, French, German."""

from __future__ import annotations

import re
from enum import Enum


class Section(Enum):
    """What a heading announces."""

    RESPONSIBILITIES = "responsibilities"
    REQUIREMENTS = "requirements"
    NICE = "nice"
    BENEFITS = "benefits"
    APPLY = "apply"
    DOCUMENTS = "documents"
    ABOUT = "about"
    CONTACT = "contact"
    OTHER = "other"


_HEADINGS: dict[Section, str] = {
    Section.NICE: r"""
        nice[ -]to[ -]haves? | (?:preferred|desirable|desired|additional|bonus)
        (?:\s(?:skills?|qualifications?|requirements?|experience|attributes|criteria)|$)
        | (?:added|an?)\s(?:advantages?|plus) | pluses | good\sto\shave | sifa\sza\sziada | atouts? | von\svorteil
        | wünschenswert""",
    Section.DOCUMENTS: r"""
        (?:required|necessary|supporting)\sdocuments? | documents?\s(?:required|to\s(?:be\s)?(?:attach|submit)\w*)
        | (?:mandatory\s)?(?:attachments|clearances)(?:\srequired)? | nyaraka | viambatisho
        | dossier\sde\scandidature | pièces\s(?:à\sfournir|requises) | unterlagen""",
    Section.APPLY: r"""
        applications? | submissions? | (?:how|where)\s(?:and\s(?:when|where)\s)?to\sapply | how\sdo\si\sapply
        | (?:mode|method|manner)\sof\sapplications?
        | applications?\s(?:procedure|process|instructions?|details|guidelines|submission|method|requirements?$)
        | to\sapply | apply(?:\snow)?$
        | submission\sof\s(?:applications?|bids?|offers?|(?:\w+\s){0,3}proposals?
          |expressions?\sof\sinterest) | interested\?? | next\ssteps
        | (?:jinsi|namna)\sya\s(?:kuomba|kutuma\smaombi|kuwasilisha\smaombi) | utaratibu\swa\s(?:kutuma\s)?maombi
        | masharti\sya\sjumla | (?:comment|pour)\spostuler | modalités?\sde\scandidature
        | (?:so\sbewirbst|bewerbung)\b.* | general\sconditions | important\sinstructions?""",
    Section.REQUIREMENTS: r"""
        (?:you(?:'ll|\swill)?\s)?needed | you(?:'ll|\swill)?\sneed(?:\sto(?:\shave)?)? | required | essential | you
        | toi | .{0,30}\b(?:requirements?|qualifications?|competenc(?:y|ies)|eligibility|prerequisites?)\b.{0,60}
        | .{0,20}\b(?:skills|experience|education|attributes|abilities)(?:\s(?:and|&|,|/).{0,40})?
          (?:\srequired|\sneeded)?
        | (?:the\s)?(?:ideal|successful)\s(?:candidate|applicant).{0,40} | (?:person|job|candidate)\sspecifications?
        | (?:what|who)\s(?:you(?:'ll)?\s(?:bring|need|have|poss?ess?|are|must\shave)|we(?:'re|\sare)?\s
          (?:need|require|expect|look(?:ing)?\sfor)|they(?:'re|\sare)\slooking\sfor).{0,40}
        | about\syou | your\s(?:profile|skills|background|experience) | we\s(?:require|expect|are\slooking\sfor)
        | must[ -]haves? | you\s(?:have|bring|are|must\shave|should\shave|will\s(?:have|need)|possess) | who\scan\sapply
        | we\s(?:believe|think|hope)\s(?:that\s)?you.{0,30}
        | you\s(?:might|may|could|will)\sbe\sa\s.{0,12}(?:fit|match).{0,20}
        | ce\sque\snous\s(?:cherchons|attendons).{0,20} | minimum\scriteria
        | (?:essential|required|selection)\scriteria | candidate\sprofile
        | for\sappointment\sto\sthis\s(?:grade|position).{0,60}
        | sifa.{0,50} | vigezo.{0,30} | elimu(?:\sna\suzoefu)?
        | profil(?:\s(?:recherché|requis|du\scandidat))? | (?:compétences|qualifications|exigences)(?:\s.{0,30})?
        | (?:dein|ihr|das\sbringst\sdu|anforderung)\w*(?:\sprofil|\squalifikation\w*|\smit)? | anforderungs?profil
        | was\s(?:du|sie)\s(?:brauch\w+|mitbring\w+)
        | (?:was\s(?:du|sie)|das)\s(?:mitbring\w+|bringst\sdu\smit|bringen\ssie\smit) | (?:wir\serwarten)
        | požadujeme | (?:co\s)?očekáváme | co\sod\svás\s.{0,20} | requisitos(?:\s.{0,30})?""",
    Section.RESPONSIBILITIES: r"""
        what(?:'s|\sis)\sinvolved | (?:the\s)?(?:role|job)\s(?:in\s(?:short|brief)|at\sa\sglance) | kazi
        | in\syour\sfirst\s.{3,20}\syou\swill |
        ce\sque\s(?:tu\sferas|vous\sferez) |
        .{0,30}\b(?:duties|responsibilities|accountabilities)\b.{0,60}
        | (?:what|how)\s(?:you(?:'ll|\swill)\s(?:do|be\sdoing|own|work\son)|the\s(?:role|job|position)\sinvolves
          |you\swill\scontribute).{0,30}
        | (?:key|main|your|core|major|principal|essential)\s
          (?:tasks?|functions?|activities|result\sareas|role|mission|deliverables|objectives)
        | (?:expected\s)?deliverables(?:\sand\s\w+)? | (?:scope\sof\s(?:work|the\s(?:role|job)) | terms\sof\sreference)
        | (?:in\sthis\s(?:role|position).{0,20}\syou\swill) | you\swill(?:\sbe)? | day[ -]to[ -]day.{0,30} | the\srole
        | your\s(?:day|impact|work)
        | (?:kazi\sna\s)?majukumu.{0,40} | wajibu.{0,30} | kazi\sza\skufanya
        | (?:(?:principales\s)?(?:missions?|tâches|responsabilités|attributions)|missions?\sprincipales|vos\smissions)
          (?:\s.{0,30})?
        | (?:deine|ihre|unsere)?\s?aufgaben(?:\w*|\s.{0,30}) | was\s(?:du|sie)\s(?:mach\w+|tun|tust)
        | das\serwartet\s(?:dich|sie) | was\sdich\serwartet
        | (?:was\s)?vás\sčeká(?:\s.{0,20})? | náplň\spráce | responsabilidades(?:\s.{0,30})? | atividades""",
    Section.BENEFITS: r"""
        .{0,20}\b(?:benefits|perks)\b.{0,40} | (?:what\s)?we(?:'ll|\swill)?\soffer.{0,20}
        | (?:the|our|salary|remuneration|compensation)?\s?(?:and\s)?package | what's\sin\sit\sfor\syou
        | why\s(?:join|work\s(?:with|for|at)).{0,40} | terms\sand\sbenefits | remuneration(?:\sand\sbenefits)?
        | marupurupu.{0,20} | avantages(?:\s.{0,30})? | (?:wir\sbieten|das\sbieten\swir|unser\sangebot
        |benefits)\w*.{0,30}
        | (?:co\s)?nabízíme | benef[íi]cios""",
    Section.CONTACT: r"""
        enquir(?:y|ies) | inquir(?:y|ies) | contacts?(?:\s(?:us|person|information|details|info))?
        | kontakt\w*(?:\s\w+)? | mawasiliano""",
    Section.ABOUT: r"""
        about\s(?:us|the\s(?:company|organi[sz]ation|employer|client|team)|\w+(?:\s\w+)?) | who\swe\sare
        | our\s(?:company|story|client)
        | company\s(?:profile|overview|description|background) | background | kuhusu\s.{1,30} | à\spropos.{0,30}
        | über\s(?:uns|die\sfirma|das\sunternehmen).{0,20} | wer\swir\ssind | o\snás""",
    Section.OTHER: r"""
        job\s(?:description|summary|purpose|overview|details|profile) | (?:role|position)\s(?:summary|overview
        |purpose|description)
        | (?:summary|overview|description|introduction|purpose|the\sposition) | about\s(?:the|this)\s(?:role|job
        |position)
        | maelezo.{0,20} | beschreibung | stellenbeschreibung | description\sdu\sposte | equal\sopportunit\w+.{0,40}
        | financial\srequirements? | (?:ngazi|kiwango)\s(?:ya|cha)\sm?mshahara | ngazi\sya\smshahara | mshahara
        | reasonable\saccommodation.{0,20} | similar\sjobs.{0,30} | related\s(?:jobs|posts).{0,30} | share\sthis.{0,30}
        | report\s(?:this\s)?job.{0,20} | terms\sof\s(?:service|employment) | disclaimer | note | n\.?b\.? | salary
        | working\sconditions | tenure | package\sand\sduties | people\salso\sviewed.{0,20} | be\scareful""",
}  # fmt: skip

_ORDER = (
    Section.OTHER,
    Section.NICE,
    Section.DOCUMENTS,
    Section.APPLY,
    Section.BENEFITS,
    Section.CONTACT,
    Section.RESPONSIBILITIES,
    Section.REQUIREMENTS,
    Section.ABOUT,
)
_HEADING_PATTERNS = [(section, re.compile(_HEADINGS[section], re.VERBOSE | re.IGNORECASE)) for section in _ORDER]


def heading_of(words: str) -> Section | None:
    """Which section these words announce, when they are a heading and nothing else."""
    for section, pattern in _HEADING_PATTERNS:
        if pattern.fullmatch(words):
            return section
    return None


_LABELS: dict[str, str] = {
    "title": r"""(?:job|class|position|post|vacancy|role|assignment|consultancy)\s?(?:title|name)
        |position(?!s)|role|post|vacancy|job|designation
        |(?:cheo|nafasi\sya\skazi|jina\sla\skazi)|(?:intitulé\sdu\s)?poste|stelle(?:nbezeichnung)?|job\sopening|title
        |vacant\spositions?|advertised\sposition|pozice""",
    "company": r"""(?:hiring\s|contracting\s|recruiting\s|name\sof\s(?:the\s)?)?
        (?:company|employer|organi[sz]ation|institution|business)
        (?:\sname)?
        |agency|school|college|hospital|clinic|hotel|lodge|restaurant|pharmacy|ngo|firm|mwajiri|duka|shule|hoteli|hospitali|kampuni|taasisi|employeur|entreprise|société|organisme|arbeitgeber|firma|unternehmen|společnost
        |empresa""",
    "location": r"""(?:job|work|duty|office|position|project)?\s?(?:locations?|stations?)|place\sof\s(?:work|duty)
        |work\s?place
        |based\s(?:at|in)|where|pracoviště|county|city|town|location\(s\)|cent(?:re|er)|mahali(?:\spa\skazi)?|kituo(?:\scha\skazi)?|eneo
        |lieu(?:\s(?:de\stravail|d'affectation))?|localisation|(?:arbeits|einsatz|dienst)ort|standort|region|local
        |base|branch|state|station\sof\swork|work(?:ing)?\sstation|lokalita|místo\s(?:výkonu\s)?(?:práce|pracoviště)""",
    "salary": r"""(?:(?:basic|gross|net|monthly|annual|starting|base|expected|consolidated|hourly|daily|weekly)\s){0,2}
        (?:salary|pay|wages?|remuneration|compensation|stipend)(?:\s(?:range|scale|package|budget|offer(?:ed)?
        |per\smonth))?
        (?:\s\((?:gross|net|monthly|per\smonth|kes|ksh|usd)\))?
        |(?:basic\s)?salary\sscale|mshahara|salaire(?:\s(?:brut|net|mensuel)){0,2}|rémunération|gehalt|vergütung|salário
        |plat|mzda|mzdové\spodmienky|(?:monatliche[sr]?\s)?bruttogehalt|nabízená\smzda""",
    "salary_min": r"(?:minimum|min\.?)\s(?:salary|pay)|salary\s(?:from|min(?:imum)?)",
    "salary_max": r"(?:maximum|max\.?)\s(?:salary|pay)|salary\s(?:to|max(?:imum)?)",
    "currency": r"(?:salary\s)?currency|sarafu|devise|währung",
    "employment": r"""(?:job|post|employment|contract|engagement|work|position|appointment)\s?
        (?:type|status|category|nature|terms)
        |type\sof\s(?:contract|employment|job|appointment|engagement)|nature\sof\s(?:employment|job|contract
        |appointment)
        |terms(?:\sof\s(?:service|employment|engagement|appointment))?|contract(?:\s(?:duration|period))?|engagement
        |schedule|type|(?:working\s)?hours|typ\súvazku|druh\spracovn(?:ího|ého)\spom[ěe]ru|úvazek
        |masharti\sya\sajira|aina\sya\s(?:ajira|kazi|mkataba)|type\sde\scontrat|contrat|(?:vertrags|beschäftigungs|anstellungs)art|tenure
        |hours""",
    "deadline": r"""(?:applications?\s|submission\s)?(?:deadline|closing\sdate|due\sdate|end\sdate|expiry\sdate)
        (?:\sfor\s(?:receipt\sof\s)?(?:applications?|submissions?))?(?:\sand\stime)?
        |apply\s(?:before|by|until|till)|(?:applications?\sclose|closes|closing|expires?|valid)\s?(?:before|by|on|until|through|date|till)?
        |last\s(?:date|day)(?:\s(?:to\sapply|of\sapplications?|for\sapplications?))?
        |(?:tarehe\sya\s)?mwisho(?:\swa\s(?:kutuma\s)?maombi)?(?:\s(?:wa|ni).{0,20})?|date\s(?:limite
        |de\sclôture).{0,40}
        |(?:opening|application)\s(?:period|window)|bewerbungsfrist|bewerbungsschluss|prazo""",
    "posted": r"""(?:date\s)?(?:posted|published|advertised|listed)(?:\s(?:on|date))?
        |(?:posting|publication|advert|issue)\sdate
        |date(?:\sof\s(?:advert|issue|publication|advertisement))?|date\sde\s(?:publication|parution|diffusion)|date\sadvertised
        |tarehe\sya\s(?:tangazo|kutangazwa)|(?:veröffentlichungs|erscheinungs)datum|tarehe|publié\sle|veröffentlicht(?:\sam)?""",
    "reference": r"""(?:job\s|vacancy\s|advert(?:isement)?\s|our\s|position\s|tender\s)?
        (?:ref(?:erence)?|vacancy|advert(?:isement)?|job|req(?:uisition)?|position|announcement)\.?\s?
        (?:no|number|id|code|\#)?\.?(?:\sno\.?)?|kumb(?:ukumbu)?\.?\s?(?:na|namba)?\.?|réf(?:érence)?\.?(?:\sde\sl['’](?:offre|annonce)|\sdu\sposte)?|kennziffer
        |referenznummer|ref(?:erence)?\.?\s?(?:no|number|code|id)?\.?""",
    "grade": r"job\s(?:group|grade|level|scale)|grade|(?:salary\s)?scale|ngazi\sya\smshahara|pay\sgrade|level",
    "vacancies": r"""(?:number|no\.?)\sof\s(?:vacanc(?:y|ies)|posts?|positions?|openings?|vacant\s(?:posts|positions))
        |(?:vacancies|posts|positions|openings|vacant\spositions)|(?:required|needed)\s(?:no|number)\.?|(?:no|number)\.?\s(?:required|needed|wanted)|quantity|idadi(?:\sya\snafasi)?|nafasi|nombre\sde\spostes""",
    "description": r"(?:job|position|role)?\s?(?:description|summary|purpose|overview)|details",
    "reports_to": r"report(?:s|ing)\s(?:to|line)|supervisor|responsible\sto",
    "subject": r"(?:e-?mail\s)?subject(?:\sline)?|objet|betreff|kichwa\scha\shabari",
    "address": r"(?:postal\s|physical\s)?address|anwani|adresse",
    "phone": r"(?:tele)?phone(?:\s(?:number|no\.?))?|tel\.?|cell|mobile|call|simu|whatsapp|telefon|téléphone",
    "email": r"e-?mail(?:\saddress)?(?:\sto)?|barua\spepe|courriel",
    "website": r"website|(?:apply|application)\s(?:link|url|online|here|at|via)|link|tovuti|url",
}  # fmt: skip

LABEL_PATTERNS = {name: re.compile(pattern, re.VERBOSE | re.IGNORECASE) for name, pattern in _LABELS.items()}
_LABEL_ORDER = (
    "reference_strict",
    "salary_min",
    "salary_max",
    "currency",
    "title",
    "company",
    "location",
    "salary",
    "employment",
    "deadline",
    "posted",
    "grade",
    "vacancies",
    "reference",
    "description",
    "reports_to",
    "subject",
    "address",
    "phone",
    "email",
    "website",
)


def label_of(words: str) -> str | None:
    """Which value these words announce, when they are a label and nothing else."""
    words = words.strip()
    for name in _LABEL_ORDER:
        pattern = LABEL_PATTERNS.get(name)
        if pattern and pattern.fullmatch(words):
            return name
    return None


NOTHING = re.compile(
    r"(?:not\s(?:specified|stated|disclosed|mentioned|available|provided|applicable)|n/?a|none|null|unspecified|unknown"
    r"|tb[acd]|to\sbe\s(?:confirmed|advised|determined)|confidential|-+|\.+|\?|undisclosed|any|various)\.?",
    re.IGNORECASE,
)

"""The kinds of words adverts are made of, in the languages we read: vacancy, applying, asking, working, terms. Pure."""

from __future__ import annotations

import re

from jobs.quotes import plain

_SIGNALS = {
    "vacancy": r"\b(?:seeks?\sto\s(?:fill|recruit|hire|engage)|to\sfill\s(?:the|a|this)|vacant\sposition|we\sneed\b"
    r"|(?:following|below)\spositions?|vacanc(?:y|ies)|job\s(?:opportunit|opening|title|advert|description|post"
    r"|summary)|(?:we(?:'re|\sare)"
    r"|is|are)\s(?:now\s|currently\s|urgently\s)?"
    r"(?:hiring|recruiting|looking\sfor|seeking)|invites?\sapplications?|applications?\s(?:are"
    r"|is)\s(?:hereby\s)?invited|nafasi\s(?:za|ya)\s(?:kazi|ajira)|maombi\sya\skazi"
    r"|join\sour\steam|(?<!those\s)(?<!anyone\s)(?<!people\s)looking\sfor\s(?:an?|\d+)\s"
    r"(?!(?:job|work|house|car|room|place|plot|partner|school|loan|buyer|tenant)s?\b)"
    r"|preciso\sde|procuro\b|buscamos|hľadáme|cherche\s(?:une?|des|\d)\b|wir\ssuchen|\bsucht\b|\w+\sgesucht|bewerbung|recrut(?:e|ons|ement)|offre\sd'emploi|poste\sà\spourvoir|hledáme"
    r"|nabídka\spráce|vaga\sde|wanted|reqd\.?(?=\s)|(?:urgent(?:ly)?\s|staff\s|\w+s\s)needed|jobs?\sin|career\sopportunit"
    r"|wish(?:es)?\sto\s(?:recruit|hire|engage"
    r"|fill|employ)|hiring\W*(?:!|:|$)|(?:we|i)\s(?:need|require)\s\d|(?:tu|i)?natafuta|anatafutwa|wa?nahitajika"
    r"|anahitajika|inatangaza\snafasi)",
    "applying": r"\b(?:(?:proposals?|bids?|expressions?\sof\sinterest)\s(?:should|must|are\sto|shall|will|to)\s"
    r"be\s(?:\w+\s)?(?:submitted|sent|received|e-?mailed)|enviar\sproposta|interesse\?|ruf(?:en\ssie)?\s(?:uns\s)?an|anrufen|bewirb\sdich"
    r"|bewerbung\s(?:richten|senden|schicken)|ihre\sbewerbung|send\sappl\b|déposer|envo(?:ie|ye[rz])"
    r"|dossiers?\s(?:de|à|sont|doivent)|piga\ssimu|wasiliana|apply\swith|applications?\s(?:should|must|letter|form)"
    r"|applicants?\s(?:must|should|are)|updated\scv"
    r"|(?:call|whatsapp|text)\W{1,3}[+\d]\d+"
    r"|how\sto\sapply|apply\s(?:now|online|by|before|to|via|at|through"
    r"|here)|(?:send|submit|forward|email"
    r"|drop)\s(?:cvs?|resumes?|résumés?)\b|(?:send|submit|forward|email"
    r"|drop)\s(?:your|their|a|an|the|us)\s(?:\w+\s){0,3}(?:cv|resume|résumé|application|curriculum)"
    r"|interested\s(?:and\s\w+\s)?(?:candidates|applicants|persons)|closing\sdate|application\sdeadline|deadline"
    r"|tuma\smaombi|kutuma\smaombi|mwombaji|waombaji|postuler|candidature)\b",
    "asking": r"\b(?:qualifications?|requirements?|you\s(?:should|must|need\sto)\shave|certificate\sin"
    r"|years?'?\s(?:of\s)?(?:relevant\s|working\s"
    r"|proven\s)?(?:\w+\s)?experience|years\sindustry\sexperience|work\sexperience\sof|bachelor'?s?|diploma"
    r"|degree\sin|kcse|must\s(?:have|be|possess)"
    r"|ideal\scandidate|successful\s(?:candidate|applicant)|požadavky|požadujeme|požiadavky|zkušenost\w*|znalost\w*"
    r"|requisitos|experi[eê]ncia|wymagania|doświadczeni\w+"
    r"|être\sâgée?|permis\sde\sconduire|ans\sd'expérience|expérience|diplôme|führerschein|ausbildung|das\sbringen\ssie\smit|das\sbringst\sdu|abschluss\sals|sifa\sza|shahada|stashahada|profil\srecherché"
    r"|\d+\s?(?:yrs?|years)\b|(?:driving|valid|bce|psv)\slicen[cs]e|age[ds]?\W{1,3}\d\d|awe\sna|uzoefu"
    r"|dein\sprofil|ihr\sprofil|požadujeme|experience\s(?:in|with)|excellent\s\w+\s(?:and\s\w+\s)?skills"
    r"|skills)\b",
    "working": r"\b(?:responsibilities|duties|reporting\sto|reports\sto|responsible\sfor|the\s(?:role|incumbent"
    r"|jobholder|job\sholder|position)|as\s(?:the|an?)\s[A-Z]\w+|náplň\spráce|budeš|budete|responsabilidades"
    r"|atividades|obowiązki|majukumu|aufgaben|missions|you\swill|this\srole|you\s(?:plan|lead|own|build|support|manage|run|design|develop|work\swith))\b",
    "terms": r"\b(?:salary|pay\s(?:is|of|range)|a\smonth|wages|remuneration|gross|net\spay|base\spay"
    r"|per\s(?:month|day|hour|week|annum)|monthly|stipend"
    r"|p\.m\.|full[\s-]time|part[\s-]time|contract"
    r"|job\sgroup|terms\sof\sservice|duty\sstation|nabízíme|úvazek|mzda|plat|kč|benef[íi]cios|salário"
    r"|salario|oferujemy|wynagrodzenie|mshahara|gehalt|vergütung|teilzeit|vollzeit|(?:un)?befristet|minijob|(?:stunden|monats)lohn|salaire|benefits|minimum\ssalary)\b",
}
_PATTERNS = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in _SIGNALS.items()}


def signals_in(text: str) -> set[str]:
    """Which kinds of advert words a text holds: vacancy, applying, asking, working, terms."""
    ordinary = plain(text)
    return {name for name, pattern in _PATTERNS.items() if pattern.search(ordinary)}

"""Words that make a line a job title. Pure."""

from __future__ import annotations

import re

_ROLES = (
    r"accountant|accounts?|administrator|admin|adviser|advisor|agent|agronomist|ambassador|analyst|animator"
    r"|apprentice|architect|artisan|assessor|assistant|associate|attach[eé]e?|attendant|auditor|baker|barista"
    r"|barber|bartender|bookkeeper|broker|butcher|buyer|captain|caregiver|carer|caretaker|carpenter|cashier"
    r"|chaplain|chef|chemist|chief|cleaner|clerk|clinician|coach|collector|commissioner|conductor|consultant"
    r"|controller|cook|coordinator|co-ordinator|copywriter|counsel|counsell?or|courier|curator|custodian|dean"
    r"|dentist|deputy|designer|detective|developer|dietitian|director|dispatcher|doctor|draughtsman|driver"
    r"|ecologist|economist|editor|electrician|engineer|enumerator|estimator|evaluator|examiner|executive|expert"
    r"|fabricator|facilitator|farmer|fellow|fitter|forester|foreman|fundi|gardener|geologist|governess|graduate"
    r"|groom|guard|guide|hairdresser|handyman|head|hostess|housekeeper|housemaid|hydrologist|inspector|instructor"
    r"|intern|internship|interpreter|investigator|journalist|judge|laborer|labourer|lawyer|lead|leader|lecturer"
    r"|librarian|loader|locksmith|maid|manager|marketer|mason|masseuse|mechanic|mechatronics?|mentor|merchandiser"
    r"|messenger|midwife|minister|moderator|monitor|alternance|praktikum|barman|barmen|barmaid|doorman|fireman|craftsman|linesman|groundsman|stockman|nanny|cateress|caterer|nutritionist|nurse|officer|operator|optician|optometrist"
    r"|organi[sz]er|overseer|owner|painter|paralegal|paramedic|partner|pharmacist|pharmtech|photographer|physician"
    r"|physiotherapist|phlebotomist|pilot|planner|plumber|porter|president|presenter|principal|processor"
    r"|procurement|producer|professional|professor|programmer|promoter|psychologist|psychologue|publicist|radiographer"
    r"|receptionist|recruiter|registrar|rep|representative|reporter|researcher|retoucher|rider|roofer|salesman"
    r"|salesperson|saleslady|sales|scientist|seamstress|secretary|security|sergeant|servant|server|shopkeeper"
    r"|sitter|solicitor|sonographer|specialist|statistician|steward|stewardess|stockist|storekeeper|strategist"
    r"|student|superintendent|supervisor|surgeon|surveyor|tailor|taster|teacher|technician|technologist|teller"
    r"|tester|therapist|tiler|toolmaker|trainee|trainer|translator|treasurer|tutor|typist|underwriter|usher|valuer"
    r"|veterinarian|waiter|waitress|ward|warden|watchman|welder|worker|writer|yardman|youth|webmaster|matron"
    r"|patron|herdsman|pastor|imam|volunteer|cto|ceo|cfo|coo|cmo|fighter|lifeguard|stylist|beautician|salonist|braider|hairstylist|manicurist|pedicurist|kinyozi|turn\s?boy|mama\sfua"
    r"|masseur|musician|dancer|actor|host|valet|butler|concierge|runner|picker|packer|assembler|machinist|turner"
    r"|polisher|installer|rigger|scaffolder|plasterer|bricklayer|glazier|joiner|upholsterer|weaver|cutter|dishwasher"
    r"|confectioner|brewer|miller|milker|fisherman|herder|shepherd|ranger|scout|inseminator|mobili[sz]er|ombudsman"
    r"|magistrate|prosecutor|advocate|notary|bailiff|chancellor|provost|rector|bursar|headteacher|headmaster"
    r"|demonstrator|invigilator|an[ae]+sthetist|prosthetist|orthotist|podiatrist|creator|sailor|seafarer|deckhand"
    r"|diver|(?:farm|deck|stage|ranch|kitchen)\s?hand|handler|model|scholar|postdoc|devops|(?:scrum|station|harbou?r|quarter|boarding|dormitory|choir|games|toast)\s?master|dishwasher|sweeper|launderer"
    r"|(?:ph\.?d|doctoral|post-?doctoral)\s(?:candidate|position|fellow|researcher)|house\s?(?:help|girl|boy|manager)"
    r"|(?:call|contact)\scent(?:re|er)\sagent|(?:team|night|day)\smember"
    # Swahili
    r"|kijana|vijana|msichana|wasichana|muuzaji|wauzaji|mtendaji|ma(?:dereva|afisa|karani|daktari|meneja|fundi|katibu|wakala|seremala|kanika)|wa(?:hudumu|limu|uguzi|linzi|pishi|hasibu|tendaji"
    r"|saidizi|kufunzi|kaguzi|ratibu|simamizi|fanyakazi|andishi|kusanyaji|kunga|tunza|endesha)"
    r"|dada(?=\swa\skazi)|mkaguzi|afisa|mhasibu|mwalimu|dereva|katibu|mhandisi|msaidizi|muuguzi|daktari|mlinzi|mpishi|mkurugenzi"
    r"|meneja|mtaalamu|karani|mhudumu|mkufunzi|mwanasheria|mchumi|mtunza|mratibu|msimamizi|mpokezi|mkutubi"
    r"|mteknolojia|mfamasia|mfanyakazi|mkusanyaji|mwezeshaji|mlezi|mpimaji|mchambuzi|mtafiti|mwendesha|mpagazi|mjenzi"
    r"|mshauri|wakala|tabibu|mkunga|mwandishi|mpokeaji|mwangalizi|mkalimani|mtangazaji|mkadiriaji"
    # French
    r"|comptable|ing[eé]nieure?|chauffeur|responsable|charg[eé]e?|directrice|directeur|assistante|technicienn?e?"
    r"|infirmi[eè]re?|technico-commerciale?|commerciale|commerciaux|vendeu(?:r|se)|s[eé]cr[eé]taire|gestionnaire|d[eé]veloppeu(?:r|se)|stagiaire"
    r"|enseignante?|infirmi(?:er|ère)|cuisini(?:er|ère)|serveu(?:r|se)|ouvri(?:er|ère)|magasini(?:er|ère)"
    r"|logisticien(?:\(?ne\)?)?|coordina(?:teur|trice)|conseill(?:er|ère)|forma(?:teur|trice)|anima(?:teur|trice)"
    r"|[eé]duca(?:teur|trice)|m[eé]decin|sage-femme|juriste|analyste|[eé]lectricien(?:ne)?|m[eé]canicien(?:ne)?"
    r"|plombier|caissi(?:er|ère)|superviseu(?:r|se)|audi(?:teur|trice)|gardien(?:ne)?|aide-?soignante?|boulanger|nounou"
    r"|femme\sde\s(?:ménage|chambre)|ménagère|coiffeu(?:r|se)|couturi(?:er|ère)|livreu(?:r|se)|vigile|menuisier|maçon"
    r"|peintre|pâtissi(?:er|ère)|hôtesse|réceptionniste|jardini(?:er|ère)|soudeu(?:r|se)|carreleu(?:r|se)|téléopérat(?:eur|rice)"
    # German (also as word endings, below)
    r"|softwareentwickler|entwickler|sachbearbeiter|mitarbeiter|leiter|fachkraft|techniker|kaufmann|kauffrau"
    r"|verk[aä]ufer|pfleger|referent|berater|ingenieur|auszubildende[r]?|werkstudent|praktikant|buchhalter|fahrer"
    r"|elektriker|monteur|koch|köchin|erzieher|lagerist|arzt|ärztin|maurer|schweißer|kellner|tischler|bäcker|metzger"
    r"|lehrer|assistenz|hausmeister|disponent|controller|jurist|projektleitung|teamleitung"
    # Czech, Portuguese, Spanish, Polish
    r"|administr[aá]tor|program[aá]tor|specialista|inžen[yý]r|asistent(?:ka)?|vedouc[ií]|[rř]idi[cč]|analytik"
    r"|konzultant(?:ka)?|skladn(?:ík|ice)|prodavač(?:ka)?|kuchař(?:ka)?|účetní|obchodní\szástupce|manažer(?:ka)?"
    r"|vývojář(?:ka)?|technik|operátor(?:ka)?|dělník|zedník|elektrikář|svářeč|pokladní|recepční|koordinátor(?:ka)?"
    r"|učitel(?:ka)?|sestra|lékař(?:ka)?|referent(?:ka)?|číšník|servírka|pracovn(?:ík|ice)|brigádník|mechanik|montér"
    r"|uklízečka|desenvolvedora?|analista|engenheir[oa]|gerente|assistente|vendedora?|motorista|especialista"
    r"|redatora?|enfermer[oa]|recepcionista|camarer[oa]|cociner[oa]|dependient[ea]|administrativ[oa]|comercial|conductora?|encargad[oa]|técnic[oa]|t[eé]cnico|auxiliar|profesora?|programadora?|enfermeir[oa]|desarrollador|contador|ingenier[oa]"
)
_ENDINGS = (
    r"\w{2,}(?:person|woman|ologist|ographer|grapher|ician|keeper|worker|maker|smith|therapist|hygienist|processor)s?"
)
_GERMAN_ENDINGS = (
    r"[\w-]+(?:entwickler|leiter|berater|mitarbeiter|techniker|ingenieur|verkäufer|pfleger|fahrer|meister|manager|kraft"
    r"|mechaniker|planer|mechatroniker|elektroniker|installateur|helfer|arbeiter|schlosser|gärtner|friseur|lackierer"
    r"|dachdecker|monteur|angestellte[rn]?|kaufleute)(?:[/*:]?in|innen)?"
)
_GENDERS = r"\((?:[mwdfhx]|gn)(?:\s?[/|*]\s?(?:[mwdfhx]|gn)){1,3}\)"  # "(m/w/d)" and "(H/F)" stand behind roles only
_CODE = re.compile(r"\S*[A-Z0-9]/\S*\d\S*")
_ROLE = re.compile(
    rf"(?<![\w-])(?:(?:{_ROLES})(?:s|(?<=ss)es|(?:(?<=er)|(?<=nt)|(?<=st)|(?<=ur))in(?:nen)?)?|nannies|secretaries|attorneys?|salesmen|salesladies|salesgirls?"
    rf"|watchmen|foremen|{_ENDINGS}|{_GERMAN_ENDINGS})(?![\w])|{_GENDERS}",
    re.IGNORECASE,
)


def has_role(text: str) -> bool:
    """Whether the words name something a person can be hired as."""
    return bool(_ROLE.search(_CODE.sub(" ", text)))


def ends_in_role(text: str) -> bool:
    """Whether the last words name one person's role: "Programme Officer", but not "Eagle Guards"."""
    text = text.rstrip()
    return any(found.end() == len(text) and not found.group().endswith("s") for found in _ROLE.finditer(text))


def role_span(text: str) -> tuple[int, int] | None:
    """Where the first role word stands."""
    found = _ROLE.search(text)
    return found.span() if found else None

"""The gate's lists of names: titles, degrees, languages, tools, certificates. Everything is folded."""

from __future__ import annotations

from documents.wordlists import word_set

# --- Titles ---------------------------------------------------------------------------------------------------------
TITLE_HEADS = word_set(
    """accountant administrator adviser advisor agent agronomist analyst architect artisan assistant associate
    attendant auditor baker banker bookkeeper botanist broker buyer captain caregiver carpenter cashier ceo cfo chef
    chairman chairperson chairwoman clerk coach cook consultant controller coordinator co-ordinator counsellor cto
    dentist designer developer director dispatcher doctor driver economist editor electrician engineer executive
    farmer foreman founder co-founder guard guide handyman head housekeeper hr instructor intern inspector
    journalist judge labourer laborer lawyer lecturer lead leader librarian machinist manager marketer mason mechanic
    midwife nanny nurse officer operator owner painter partner paramedic pharmacist physician pilot planner plumber
    president principal producer professor programmer receptionist recruiter representative researcher salesperson
    scientist secretary sister keeper specialist statistician steward storekeeper superintendent supervisor surgeon surveyor tailor
    bursar registrar warden dean provost chancellor columnist anchor presenter photographer videographer animator
    illustrator stylist hairdresser barber beautician florist butcher brewer fitter rigger roofer tiler joiner
    upholsterer bookseller archivist curator custodian janitor porter concierge butler maid bartender barista caterer
    dietitian nutritionist radiographer radiologist sonographer phlebotomist optometrist optician physiotherapist
    psychologist psychiatrist obstetrician gynaecologist paediatrician anaesthetist vet biologist chemist physicist
    geologist hydrologist mathematician actuary epidemiologist microbiologist biochemist forester ranger fisherman
    sailor navigator purser conductor courier rider chauffeur loader packer picker sorter merchandiser fundraiser
    lobbyist advocate attorney solicitor barrister magistrate paralegal notary constable sergeant soldier firefighter
    lifeguard bodyguard detective investigator comptroller valuer appraiser assessor trader dealer shopkeeper storeman
    commissioner councillor mayor ambassador diplomat interpreter transcriber typist stenographer copywriter blogger
    musician singer dancer actor artist sculptor weaver dressmaker seamstress cobbler jeweller blacksmith surgeon
    hygienist counsel examiner invigilator headteacher headmaster headmistress tester strategist evangelist scrum-master
    chair teacher technician technologist teller therapist trainer trainee translator treasurer tutor underwriter vp waiter
    waitress welder writer chief in-charge treasurer chairlady matron comptable directeur directrice responsable gestionnaire meneja mkurugenzi chef adjoint adjointe ingenieur infirmier infirmiere
    enseignant enseignante vendeur vendeuse afisa mhasibu mwalimu muuguzi msimamizi mratibu mkuu katibu karani mhandisi""",
)
SENIOR = word_set(
    """senior lead chief principal head executive director manager vp president supervisor partner founder co-founder
    owner ceo cfo cto superintendent in-charge meneja mkurugenzi directeur directrice responsable chef msimamizi mkuu dean
    provost chancellor headteacher headmaster headmistress matron""",
)
JUNIOR = word_set(
    "assistant junior trainee intern deputy acting apprentice casual temporary volunteer student associate"
)
PLAIN_ADJECTIVES = word_set(
    """incoming experienced dedicated careful reliable motivated professional hard-working hardworking hard working diligent
    skilled committed enthusiastic recent young aspiring passionate detail-oriented detail oriented results-driven
    organised organized trusted capable competent honest practical versatile adaptable conscientious proactive
    friendly efficient thorough punctual disciplined flexible self-motivated self motivated trained qualified honorary
    former current present new full-time part-time good great strong seasoned accomplished successful full time part
    self-employed freelance contract hands-on hands on team player warm caring patient bilingual multilingual an a the and""",
)
PEOPLE_WORDS = word_set(
    """team staff people person member members employee personnel colleague worker crew group individual
    subordinate report"""
)

# --- Degrees, certificates, languages -------------------------------------------------------------------------------
LANGUAGES = word_set(
    """english swahili kiswahili french german spanish portuguese italian dutch arabic chinese mandarin cantonese
    japanese korean hindi urdu punjabi gujarati bengali tamil russian ukrainian polish turkish persian farsi hebrew
    amharic oromo tigrinya somali kikuyu gikuyu luo dholuo kamba luhya kalenjin kisii meru maasai luganda lusoga
    runyankole kinyarwanda kirundi lingala shona ndebele zulu xhosa afrikaans sotho tswana yoruba igbo hausa twi
    akan ewe wolof fula bambara malagasy chichewa bemba sheng isizulu isixhosa isindebele sesotho setswana sepedi siswati xitsonga tshivenda dinka acholi lango ateso fante ga pulaar
    mandinka krio nyanja tonga kalanga pidgin greek swedish norwegian danish finnish romanian czech
    irish gaelic welsh catalan croatian serbian bulgarian slovak lithuanian latvian estonian icelandic albanian georgian armenian azerbaijani kazakh uzbek nepali sinhala telugu marathi malayalam kannada pashto kurdish tagalog filipino giriama mijikenda embu pokot samburu tharaka kuria hungarian thai vietnamese indonesian malay anglais francais allemand espagnol arabe kiingereza kifaransa
    kiarabu kichina kijerumani kihispania kireno kiitaliano kihindi kirusi portugais italien chinois russe neerlandais""",
)
FRENCH_LANGUAGES = word_set(
    "anglais francais allemand espagnol arabe portugais italien chinois swahili russe neerlandais"
)
SAME_LANGUAGE = {
    "isizulu": "zulu", "isixhosa": "xhosa", "isindebele": "ndebele", "sesotho": "sotho", "setswana": "tswana",
    "kiswahili": "swahili", "mandarin": "chinese", "dholuo": "luo", "gikuyu": "kikuyu", "farsi": "persian",
    "anglais": "english", "francais": "french", "allemand": "german", "espagnol": "spanish", "arabe": "arabic",
    "kiingereza": "english", "kifaransa": "french", "kiarabu": "arabic", "kichina": "chinese", "kijerumani": "german", "kihispania": "spanish", "kireno": "portuguese",
    "kiitaliano": "italian", "kihindi": "hindi", "kirusi": "russian",
    "portugais": "portuguese", "italien": "italian", "chinois": "chinese", "russe": "russian", "neerlandais": "dutch",
}  # fmt: skip
LEVELS = {
    "native": 6,
    "mother": 6,
    "bilingual": 5,
    "fluent": 5,
    "fluently": 5,
    "fluency": 5,
    "proficient": 4,
    "proficiency": 4,
    "excellent": 5,
    "advanced": 4,
    "c1": 4,
    "c2": 5,
    "professional": 4,
    "full": 5,
    "very": 4,
    "good": 3,
    "working": 3,
    "intermediate": 3,
    "b2": 3,
    "b1": 3,
    "fair": 2,
    "limited": 2,
    "conversational": 2,
    "conversationally": 2,
    "basic": 1,
    "elementary": 1,
    "beginner": 1,
    "beginners": 1,
    "a1": 1,
    "a2": 1,
    "learning": 1,
    "maternelle": 6,
    "courant": 5,
    "couramment": 5,
    "intermediaire": 3,
    "notions": 1,
    "mama": 6,
    "wastani": 3,
    "bilingue": 5,
    "bien": 3,
    "bon": 3,
    "ufasaha": 5,
    "vizuri": 3,
    "expert": 5,
    "perfect": 6,
    "perfectly": 6,
}

# --- Certificates and words that name nothing -------------------------------------------------------------------------
CERTIFICATES = word_set(
    """acca cpa cfa cisa cissp ccna ccnp comptia pmp prince2 itil cima cia ceh csm cscp shrm phr toefl ielts delf dalf
    icpak ksc kasneb lsk ebk nck tsc kmpdc iema nebosh osha iso haccp six-sigma lean""",
)
ALWAYS_KNOWN = word_set(
    """i dear sir madam sirs hiring manager team yours faithfully sincerely regards kind best cv ref re mr mrs ms dr
    january february march april may june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili january's am pm
    janv fevr mars avr mai juin juil aout dec mac mei ago okt des machi aprili juni julai agosti septemba oktoba
    novemba desemba januari februari nina ningependa ningefurahi niko nimesajiliwa ninaandika ninazungumza nimefurahi
    nilifanya vyeti ujuzi mshahara muda kazi pia tafadhali ombi kumb chez depuis titulaire langues mon ma mes j'ai
    gpa madame monsieur bonjour cordialement mheshimiwa ndugu asante asanteni wako kwa tafadhali
    profile experience education skills languages interests referees references certificates projects volunteering
    awards publications summary availability curriculum vitae resume p.o po box the a an my in at as on and for with
    from to since by of our we this that 2d 3d""",
)

# What people write short, with the words of which they take letters that are no initials.
ABBREVIATED = {
    "sme": "small and medium", "wht": "withholding", "cli": "command-line", "tv": "television", "hq": "head office",
    "pos": "point of sale", "ngo": "non-governmental", "pr": "public relations", "ppe": "protective equipment",
    "m&e": "monitoring and evaluation", "r&d": "research and development", "p&l": "profit and loss",
    "q&a": "questions and answers", "b2b": "business customers", "pm": "project manage", "po": "purchase order",
    "lpo": "purchase order", "api": "programming interface", "ui": "user interface", "kpi": "performance indicator",
    "ev": "electric vehicle", "gbv": "gender-based violence", "ecd": "early childhood", "eia": "environmental impact",
    "icu": "intensive care", "opd": "outpatient", "bp": "blood pressure", "anc": "antenatal", "iv": "intravenous",
    "uat": "user acceptance", "cv": "curriculum vitae", "arv": "antiretroviral", "art": "antiretroviral", "qc": "quality control", "vm": "virtual machine", "dba": "database administrator", "ng": "nasogastric", "ap": "accounts payable",
    "ar": "accounts receivable", "hr": "human resource", "ed": "emergency department", "nicu": "neonatal intensive",
    "ml": "machine learning", "ux": "user experience", "db": "database", "it": "information technology",
    "ad": "active directory", "lc": "letter of credit", "pa": "personal assistant", "ot": "occupational therapy", "qa": "quality assurance",
    "ict": "information communication", "pmtct": "mother-to-child", "tb": "tuberculosis", "mch": "maternal", "c-section": "caesarean", "m365": "microsoft 365", "csr": "social responsibility", "fy": "financial year", "gdpr": "data protection",
}  # fmt: skip
# What the people and things of a country are called, where the name does not tell.
DEMONYMS = {
    "swiss": "switzerland", "dutch": "netherlands", "german": "germany", "french": "france", "british": "kingdom", "english": "england",
    "spanish": "spain", "polish": "poland", "irish": "ireland", "danish": "denmark", "swedish": "sweden", "finnish": "finland",
    "norwegian": "norway", "portuguese": "portugal", "greek": "greece", "turkish": "turkey", "chinese": "china",
    "japanese": "japan", "american": "states", "filipino": "philippines", "scottish": "scotland", "welsh": "wales",
    "congolese": "congo", "sudanese": "sudan", "egyptian": "egypt", "saxon": "saxony", "bavarian": "bavaria", "belgian": "belgium",
    # and towns by their English names
    "cologne": "koln", "munich": "munchen", "vienna": "wien", "nuremberg": "nurnberg", "hanover": "hannover",
    "geneva": "geneve", "brussels": "bruxelles", "antwerp": "antwerpen", "rome": "roma", "milan": "milano",
    "florence": "firenze", "prague": "praha", "warsaw": "warszawa", "copenhagen": "kobenhavn", "lisbon": "lisboa",
    "seville": "sevilla", "venice": "venezia", "turin": "torino", "naples": "napoli", "cracow": "krakow",
    "basotho": "lesotho", "batswana": "botswana", "ivorian": "ivoire", "burundian": "burundi", "norman": "normandy",
}  # fmt: skip
DEGREE_WORDS = word_set("bachelor bachelors master masters degree diploma doctorate mba phd honours honors hons")

"""Verbs by how much they claim. Everything is folded and in its base form."""

from __future__ import annotations

from documents.wordlists import word_set

HELP = word_set(
    """help assist support aid contribute participate shadow observe attend accompany collaborate cooperate join back""",
)
LEAD = word_set(
    """lead head direct spearhead chair champion pioneer captain command mastermind orchestrate helm steer""",
)
MANAGE = word_set(
    """manage supervise oversee coordinate co-ordinate govern superintend""",
)
# To begin something that was not there, and to make something.
INITIATE = word_set("introduce initiate establish institute originate found cofound pioneer invent conceive")
SHAPE = word_set("design architect engineer")
CREATE = INITIATE | SHAPE | word_set("create build develop devise formulate implement launch") | {"set up"}
TEACH = word_set("train teach coach mentor instruct tutor lecture guide educate")
OUTCOME = word_set(
    """increase grow raise boost expand reduce cut decrease lower shorten save improve enhance optimise optimize
    streamline strengthen modernise modernize transform revolutionise revolutionize accelerate maximise maximize
    minimise minimize eliminate double triple quadruple halve exceed outperform surpass beat generate slash overhaul
    revamp turbocharge elevate simplify""",
)
EXCEED = word_set("exceed outperform surpass beat")
# Each needs a verb of its own family.
DECIDE = TEACH | word_set(
    "negotiate approve authorise authorize recruit hire fire dismiss audit patent represent prescribe lobby publish diagnose arrest"
)
ROUTINE = word_set(
    """keep maintain run handle operate process perform prepare reconcile file post bank collect clean care record
    register serve sell obtain secure present win award sign code program programme fundraise inspect
    advise type update use verify visit wash check answer attend receive pack load cook guard plan
    schedule monitor review report respond compile draft write deliver provide conduct carry conclude calculate
    balance bill invoice ship test repair install treat nurse organise organize arrange migrate fix drive mark count
    order buy purchase weld paint sew bake cut pay translate interview research analyse analyze supply sort edit
    photograph inspect facilitate distribute refer advise explain demonstrate host host move debug deploy track store
    dispense administer vaccinate immunise immunize screen bathe feed plant harvest spray plough milk wire mount lay
    own author resolve solve dig excavate survey measure draw trim iron fold greet welcome book reserve escort patrol search log enter upload
    download scan print copy archive catalogue label weigh scrape transcribe proofread""",
)
# What may license another verb: families of verbs that say the same of a person's part.
FAMILIES: tuple[frozenset[str], ...] = (
    TEACH | {"supervise", "explain", "facilitate", "demonstrate", "show"},
    word_set("hire recruit employ interview select"),
    word_set("fire dismiss"),
    word_set("supervise oversee monitor"),
    word_set(
        "diagnose find identify detect troubleshoot discover trace test solve resolve repair fix treat debug examine"
    ),
    word_set("arrest detain apprehend catch"),
    word_set("coordinate co-ordinate organise organize arrange schedule plan"),
    word_set("publish author write"),
    word_set("publish post share issue release"),
    word_set("approve authorise authorize sign"),
    word_set("secure win obtain raise fundraise collect attract get receive bring earn award gain land"),
    word_set("sell vend"),
    word_set("present report speak talk show explain give share write"),
    word_set("code program programme write build develop"),
    word_set("inspect check examine verify review audit"),
    word_set("advise consult recommend counsel guide inform"),
    word_set("negotiate agree bargain"),
    word_set("raise negotiate"),
    word_set("save reduce cut"),
    word_set("launch release ship deploy introduce roll deliver publish"),
    word_set("start open begin found establish launch initiate introduce") | {"set up"},
    word_set("build construct make assemble fabricate erect"),
    word_set("overhaul rebuild repair recondition"),
    word_set("establish build create form") | {"set up"},
    word_set("design draw plan sketch"),
    word_set("introduce bring put adopt"),
    word_set("create make write produce draw set prepare compile compose draft"),
    word_set("develop write build make prepare draft code program draw add"),
    word_set("develop design build"),
    word_set("implement install introduce set add deploy carry apply build develop"),
    word_set("engineer build develop"),
    word_set("drive deliver"),
)
# What bears out that something was set up, be it a business or a printer.
SETS_UP = word_set(
    """establish found start open launch install configure set arrange organise build create make implement introduce put
    assemble prepare""",
)
# What may be called introducing a thing.
BROUGHT_IN = word_set("bring put adopt switch")
# What is done with things that others made.
USES = word_set(
    """test use maintain operate run review check inspect monitor update sell repair find clean service support audit read
    attend verify"""
)
# What is done around a thing that others do.
AROUND = word_set("review schedule arrange book record file log observe document transcribe type attend watch")
PROGRAM = word_set("program programme code")
# To see a thing through.
SOLVE = word_set("resolve solve fix repair settle treat diagnose investigate")
NOT_MADE = USES | TEACH | AROUND | word_set("reconcile process pay oversee")
CONDUCT = word_set("conduct perform execute")
ORGANISE = word_set("organise organize host")
ORGANISED = ORGANISE | word_set(
    "plan coordinate co-ordinate schedule arrange run hold lead set conduct prepare facilitate manage start chair launch open put"
)
HOSTED = word_set("host present chair run moderate lead welcome receive organise organize hold anchor")
EVENTS = word_set(
    """event drive campaign workshop camp clinic fair tournament competition conference trip meeting ceremony party
    festival session seminar show broadcast training rally concert match retreat hackathon"""
)
RUNS_IT = word_set(
    """keep maintain run handle operate administer own head lead responsible charge look organise organize plan arrange
    schedule control""",
)
# Verbs that say nothing of the part a person had.
LIGHT = word_set("account work act make do take give get start open enjoy learn use")
ALL_VERBS = HELP | LEAD | MANAGE | CREATE | DECIDE | OUTCOME | ROUTINE | LIGHT | CONDUCT | ORGANISE | SOLVE | PROGRAM
KNOWN_BASES = ALL_VERBS.union(*FAMILIES)
# Words that are more often nouns than verbs; read as verbs only at the start or after "I", "to" and the like.
NOUN_VERBS = word_set(
    """account accounts lead leads head heads chair design designs work works set sets train sign report reports document documents
    record records book books bank banks file files post posts program programs programme programmes champion pioneer
    drive drives cut cuts increase decrease boost practice bill bills invoice invoices plan plans schedule schedules
    draft drafts review reviews nurse cook guard treat test tests project projects balance balances help support aid
    exposure award awards patent patents author authors launch launches save saves visit visits type types use uses
    answer answers share shares care code codes guide guides back backs command host hosts store stores
    order orders count counts mark marks paint iron copy copies label labels log logs search searches screen screens
    plant plants survey surveys measure measures supply supplies purchase purchases research wire wires mount fold
    escort patrol patrols scan scans print prints move moves fix repair repairs deploy beat start starts weld
    translate harvest spray interview interviews audit audits direct open pay trim track tracks present
    lower double triple coach captain engineer architect tutor back feed milk sort laboratory level grow beat secure ship""",
)
# French participles and presents, and Swahili roots, with the English verb that claims as much.
FRENCH_FORMS = {
    "dirige": "lead", "dirigee": "lead", "diriger": "lead", "pilote": "lead", "piloter": "lead", "gere": "manage",
    "gerer": "manage", "encadre": "supervise", "encadrer": "supervise", "aide": "help", "aider": "help",
    "assiste": "assist", "participe": "participate", "participer": "participate", "contribue": "contribute",
    "appuye": "support", "accompagne": "support", "collabore": "collaborate", "cree": "create", "creer": "create",
    "concu": "design", "concevoir": "design", "lance": "launch", "lancer": "launch", "fonde": "found",
    "coordonne": "coordinate", "coordonner": "coordinate", "augmente": "increase", "reduit": "reduce",
    "reduire": "reduce", "ameliore": "improve", "ameliorer": "improve", "forme": "train", "former": "train",
    "enseigne": "teach", "enseigner": "teach", "negocie": "negotiate", "negocier": "negotiate", "recrute": "recruit",
    "recruter": "recruit", "vendu": "sell", "vendre": "sell", "developpe": "develop", "developper": "develop",
    "supervise": "supervise", "superviser": "supervise", "organise": "organise", "organiser": "organise",
    "encadrement": "supervise", "gestion": "manage", "participation": "participate", "elaboration": "create",
    "elabore": "create", "reduction": "reduce", "negociation": "negotiate", "mis": "put", "obtenu": "obtain", "representait": "represent", "represente": "represent", "redige": "write",
}  # fmt: skip
SWAHILI_BASES = {
    "ongoza": "lead", "simamia": "supervise", "saidia": "help", "shiriki": "participate", "anzisha": "found",
    "buni": "design", "ratibu": "coordinate", "unda": "build", "tengeneza": "make", "fundisha": "teach",
    "ongeza": "increase", "punguza": "reduce", "boresha": "improve", "andika": "write", "uza": "sell",
    "hudumia": "serve", "andaa": "prepare", "jenga": "build", "kusanya": "collect", "endesha": "run",
}  # fmt: skip
# Nouns that claim what a verb would; each with the verb it stands for.
PHRASES = {
    "supervisor of": "supervise", "leader of": "lead", "head of a": "lead", "head of the team": "lead",
    "set up": "set up", "setting up": "set up", "put in place": "introduce", "rolled out": "implement",
    "in charge of": "manage", "took charge of": "manage", "take charge of": "manage", "management of": "manage",
    "supervision of": "supervise", "oversight of": "oversee", "leadership of": "lead", "under my leadership": "lead",
    "took the lead": "lead", "taking the lead": "lead", "leading role": "lead", "lead role": "lead",
    "driving force": "lead", "at the helm": "lead", "instrumental in": "improve", "msimamizi wa": "supervise", "kiongozi wa": "lead", "look after": "maintain", "looked after": "maintain", "looking after": "maintain", "leadership role": "lead",
    "full ownership of": "lead", "took ownership of": "lead", "direct reports": "supervise", "reporting to me": "supervise", "reported to me": "supervise",
    "under my supervision": "supervise", "from the front": "lead",
}  # fmt: skip
HELP_MARKERS = (
    "part of", "part in", "role in", "member of", "alongside", "together with", "worked with", "work with", "working with", "working under",
    "under the", "involved in", "took part", "take part", "taking part", "with the", "joined", "team that",
    "my contribution", "my help", "my support", "my assistance", "exposure to", "provided input", "gave input", "input to", "input into", "in support of", "serve on", "served on", "sit on", "for the vendor", "on the team", "assistant to", "assistance", "a hand", "supporting", "with a team",
)  # fmt: skip
# What only a manager manages; anyone who deals with records or bookings may be said to manage those.
BIG_OBJECTS = word_set(
    """team staff department project programme program branch office operation operations business company shop store
    warehouse site portfolio fund grant fleet workshop laboratory kitchen unit division region factory plant farm cooperative association society union bank
    school clinic hospital hotel restaurant contract contractor subcontractor agency event campaign""",
)
# What is driven by who claims a result, and not by a driver.
DRIVEN = word_set(
    "growth sales revenue change improvement improvements adoption engagement results performance efficiency "
    "innovation transformation profit profits productivity excellence success"
)
# Who and what a guide leads.
GUIDED = word_set(
    "group groups tour tours safari safaris trip trips hike hikes visitor visitors guest guests tourist tourists"
)
# What may be founded.
FOUNDATIONS = word_set(
    """company business shop club branch office school organisation ngo foundation initiative programme project
    association group newspaper restaurant startup start-up enterprise clinic centre agency cooperative""",
)
# What may be managed, built or developed by anyone, as it is no work of its own.
SOFT_OBJECTS = word_set(
    """time workload deadline priority pressure expectation skill skills experience knowledge career relationship
    relationships rapport trust confidence ability abilities reputation myself understanding habit passion interest
    resilience patience discipline character motivation attitude""",
)

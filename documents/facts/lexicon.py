"""The gate's word lists. Everything is folded: lower case, no accents."""

from __future__ import annotations

from documents.wordlists import line_set, word_set

STOP_WORDS = word_set(
    """a about above across after again all almost along alongside already also although always am among an and
    another any are around as at back be because been before being below between both but by can could did do does
    doing done down during each either else etc even ever every few for from further had has have having he her here
    hers mine theirs him his how however i if in into is it its itself just least less like made make making many may me more
    most much must my near never no nor not now of off often on once only onto or other our out over own per plus
    quite rather she should since so some such than that the their them then there these they this those through
    throughout thus to together too toward towards under until up upon us very via was we well were what when where
    whether which while though although because unless whereas who whom whose why will with within without would yet you your yours
    de des du la le les un une et en au aux dans pour par sur avec chez mon ma mes je j l d qu que qui ce cette
    na ya wa kwa katika cha za la ni pia kama hadi tangu kutoka hivi kila comme que chez ai est sont nous vous votre plus
    am'm i'm i've i'd i'll it's that's""",
)

# --- How a sentence speaks -------------------------------------------------------------------------------------------
INTENT = line_set(
    """
    would
    will
    shall
    could
    hope
    like to
    love to
    look forward
    looking forward
    happy to
    pleased to
    glad to
    keen
    eager
    wish
    opportunity
    chance to
    ready to
    motivated to
    determined to
    hoping
    looking to
    willing to
    aspire
    ready for
    plan to
    plan on
    going to
    to learn
    learning to
    to learning
    enthusiastic about
    working towards
    working toward
    preparing for
    studying for
    aiming for
    on my list
    next step
    ahead of me
    next goal
    my goal
    my aim
    large step
    big step
    learn fast
    pick up
    aim to
    want to
    intend
    excited
    interested in
    je souhaite
    ningependa
    """
)
ATTRIBUTION = (
    r"\b(?:your|you|yours|vous|votre|vos|mnahitaji|mnatafuta|tangazo lenu|lenu|yenu|"
    r"the (?:role|post|position|job|advert|advertisement|vacancy|advertised)|advertised|as required|"
    r"requires|required)\b"
)
APPLYING = (
    r"\b(?:appl(?:y|ying|ication)|position of|post of|role of|vacancy|advert\w*|interested in|interest in|"
    r"considered for|join(?:ing)?|candidature|poste de|nafasi|kuomba|ombi)\b"
)

# --- Reach ----------------------------------------------------------------------------------------------------------
REACH = word_set(
    """national nationwide nationally countrywide international internationally multinational global globally worldwide intercontinental transcontinental
    regional regionally continental pan-african companywide company-wide organisation-wide organization-wide
    enterprise-wide industry-leading award-winning prize-winning record-breaking best-selling top-performing
    top-rated world-class leading largest biggest fastest best first-ever unprecedented alone solo unaided unassisted unrivalled unmatched
    flagship single-handedly singlehandedly solely sole independently exclusively entire entirely
    perfect perfectly flawless flawlessly zero 100% revolutionary groundbreaking renowned acclaimed expert guru
    visionary transformational mission-critical fortune blue-chip dramatically drastically substantially massively
    significantly exponentially tremendously vastly top internationalement mondial kimataifa kitaifa""",
)
REACH_PHRASES = (
    "across the country", "across kenya", "across africa", "across east africa", "across the region", "all over",
    "across the company", "across the organisation", "number one",
    "came first", "ranked first", "first in the", "no. 1", "first place",
    "best in class", "second to none", "on my own",
    "by myself", "from scratch", "from the ground up", "full responsibility", "sole responsibility", "at scale",
    "millions of", "billions of", "thousands of", "hundreds of", "dozens of", "board of directors", "c-level",
    "c-suite", "executive team", "ministry of", "in record time", "ahead of schedule", "under budget", "was promoted",
    "been promoted", "promoted to", "won an award", "award for", "employee of",
)  # fmt: skip
SOLO = (
    "alone", "solo", "on my own", "by myself", "single-handedly", "singlehandedly", "solely", "sole", "unaided",
    "unassisted", "independently", "without help",
)  # fmt: skip
# What denies that something ever went wrong: borne out by a fact that denies something of the same matter.
DENIALS = (
    "never missed", "never once", "without a single", "without any", "without error", "zero complaints", "zero errors",
    "not a single", "error-free", "no complaints", "accident-free", "incident-free", "flawless record",
)  # fmt: skip
MAGNITUDES = {
    "millions of": 1_000_000,
    "thousands of": 1_000,
    "hundreds of": 100,
    "dozens of": 12,
    "billions of": 10**9,
}

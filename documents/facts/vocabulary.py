"""Words that name no thing, place or trade: they may stand in any sentence without claiming anything new. Pure."""

from __future__ import annotations

from functools import lru_cache

from documents.facts.lexicon import STOP_WORDS
from documents.facts.money import CURRENCIES
from documents.facts.nouns import ALWAYS_KNOWN, PLAIN_ADJECTIVES
from documents.facts.numerals import number_word
from documents.facts.stems import lemma, root
from documents.facts.verbs import ALL_VERBS
from documents.facts.words import Word
from documents.wordlists import word_set

# What a person is and feels.
QUALITIES = word_set(
    """able accessible adaptable adaptability accuracy accurate attention attentive attitude ambition ambitious approachable
    aptitude awareness aware bold brave calm calmness capacity care careful caring cheerful clarity clear collaborative
    commitment committed communicative compassion compassionate competence competent composed composure comfortable
    concentrate concise confidence confident confidential confidentiality conscientious consistency consistent
    constructive convinced cool cooperative courteous courtesy creative creativity curiosity curious customer-focused
    decisive dedicated dedication dependable dependability detail determination determined devoted diligence diligent
    diplomatic discipline disciplined discreet discretion drive driven dynamic eager eagerness ease easy-going effective
    effectiveness efficiency efficient effort empathetic empathy energetic energy enjoy enthusiasm enthusiastic ethic
    ethical excited excitement exact fair fairness faith faithful fascinated firm flexible flexibility focus focused
    focussed fond friendly friendliness fulfilled fun generous gentle genuine glad good goodwill grateful gratitude
    great grounded growth habit happy hardworking hard-working helpful honest honesty honour honoured hope humble
    humility humour idea imagination important independence independent initiative innovative inspired inspiring
    integrity intelligent interest interested interpersonal intuitive joy keen kind kindness knowledgeable
    likeable lively logical love loyal loyalty mature maturity meaningful methodical meticulous mindful modest
    motivated motivation multitask neat nice open open-minded optimistic orderly organisational outgoing outlook
    passion passionate patience patient peaceful perseverance persistence persistent personable personality pleasant
    pleased pleasure polite positive positivity practical pragmatic precise precision pressure pride principled
    proactive proud prompt punctual punctuality purpose purposeful quiet rapport ready readiness reason reliable
    reliability resilience resilient resourceful respect respectful respectfully responsible responsibility responsive
    rewarding rigorous rigour satisfied satisfying sense sensible sensitive serious seriousness sharp sincere sincerity
    smile smooth sociable solid soft spirit spirited stable stamina steady strength strong-willed strong sure talent
    talented tact tactful tenacious tenacity thorough thoroughness thoughtful tidy tireless tolerant touched trust
    trusted trustworthy trustworthiness understanding unflappable upbeat value valued values versatile versatility
    vigilant vision warm warmth welcoming willing willingness wise zeal well-organised well-suited team-player
    self-starter self-motivated self-driven self-taught hands-on detail-oriented results-oriented results-driven
    people-oriented goal-oriented solution-oriented fast-paced high-pressure well-rounded down-to-earth level-headed""",
)
# What letters and summaries are made of.
_LETTERS = word_set(
    """private personal chat chats chatting chatted metre metres meter meters square cubic litre litres tonne tonnes hectare hectares acre acres tallest longest youngest oldest nearest certificate certification volunteer volunteered volunteering academic accept accepted achieve achievement acquire acquired actual addition additional addressed advance
    advert advertisement advertised agree aim align alike allow allowed amount answer apart appeal appealing applicant
    applicants apply appreciate appreciation approach appropriate area argue arise arrive aside ask aspect aspiration
    aspire asset assure attach attached attend attract attracted attractive available availability avenue background
    base based basic basis bear began begin beginning behaviour belief believe belong benefit best better big brief
    briefly bring broad build building busy call candidate career case catch caught cause central certain certainly
    challenge challenging chance change character choose circumstance close closely combination combine come comfort
    common complete component concern confirm connect connection consider considerable consideration considering
    contact content context continue contribution convenience convenient conversation convince core correct couple
    course cover craft crucial current curriculum daily date deal decide decision deep deepen define degree deliver
    demand demanding demonstrate depend describe described description desire develop development difference
    different difficult direct direction discover discuss discussion display diverse draw draws duty duties each early
    earn easy effect element emphasis enable enclosed encounter encourage encouraging end engage engaging enough ensure
    ensuring enter entrust entrusted environment equal equally equip equipped especially essential everyday everything
    evidence exactly example excellence excellent exciting exist exciting expand expect expectation experience
    experienced explain explore express extend extensive extra face fact familiar familiarity far fast feedback feel
    field find fine finish first fit fits fitting fluent follow following foremost form former forward found
    foundation free frequent fresh full fully function further future gain gather general generally get give given
    go goal ground grow growing habit hand handle hands happen hard head heart held help helpful high highlight
    high-quality hire hold home hour human idea ideal ideally identify imagine immediate immediately impact impress
    impressed improve include including increase indeed individual industry inform information insight instead
    interaction interview invite invitation involve involved issue issues item join journey keep kind know known lack
    last late lead learn learner learning leave lesson let letter level life like likely line link list listen
    literacy little live long look love main maintain major make manner mark match matching matter matters mean
    meaning means meet member mention mentioned method mind minor mix mission moment more most move name natural
    nature near necessary need needs new next nicely normal note notice number nurture objective obligation obvious
    occasion offer offered office often ongoing open opening operation opportunity option order ordinary organisation
    organization outlined overall own pace paragraph part particular particularly partly path past pay people perfect
    perform performance perhaps period permanent person personal personally perspective phone pick picture piece place
    plan play player please point portfolio pose position possess possibility possible post potential practice
    practise prefer prepare prepared presence present previous previously primary prior priority problem problems
    process profession professional professionally professionalism proficient profile progress promise proof proper
    properly provide prove proven pursue put qualification qualifications qualified qualify quality question quick
    quickly raise range rare reach read readily real realise reality really receive recent recently recognise
    recommend record refer reference reflect regard regarding regular relate related relation relationship
    relationships relevant remain remember remarkable request require required requirement requirements resemble
    resume reply respond response rest result return review rewarded rich right rise role roles rooted round routine
    run same say schedule see seek seem select send sent separate serve service set setting several shape share sharp
    short show side sight sign significant similar simple simply single situation size skill skilled skills small
    solution solve solving sort sound source speak special specific specifically speed spend stage stand standard
    standards standing start state stay step still story straightforward strive struck style subject submit success
    successful successfully such suit suitable suited summarise summary support suppose surround sustain system tackle
    take target task tasks teach teamwork tell term test thank thanks theory thing things think thinking thought
    thoughtful tie time times title today together tone took top topic total touch track trained training treat true
    truly try trying turn type typical unique unit useful usual vacancy valuable variety various vital voice wait want
    ways way week welcome whole wide willing win wish word words work worked worker working workload workplace world
    worth worthwhile write written yes young
    aspirant aligned alignment background-check collaboration communicate communication compared coordination
    competence competencies competency contribute contributing cooperation criteria culture cv deadline deadlines
    decision-making delegate discuss enquire entry exposure expertise execution feel flourish forefront fulfil
    glance gladly grasp growth guidance hesitate hone honed honing instructions interpersonal know-how leadership
    mastery mentality mindset multitasking nature objectives on-the-job outcomes ownership participation partner passion
    passionate persuaded planning possession practices prioritise problem-solving proceed proposal punctual readiness
    recruiter referees request resolve reputation safety shortlisted shift shifts signature standards strategies
    strategy strengths supervision surroundings teaching-oriented techniques thrive time-management tools transfer
    translate transferable undertake understand verbal versatility weekend workmates yield user users newcomer desk eye eyes corner steps
    anything nothing graduate graduated graduating""",
)
_OTHER_TIMES = word_set(
    """old olds ago ahead annually annual bi-weekly biweekly consecutive continuous continuously current currently daily date day
    days earlier early end ended entire eventually evening ever fortnight fortnightly forthcoming former formerly
    full-time part-time hour hourly hours initially later lately long long-term midnight minute minutes month monthly
    months morning night nightly noon now nowadays once longer onwards overnight over past period present present-day previous
    quarter quarterly recent recently round-the-clock season seasonal short short-term since soon spell subsequently
    term then today tomorrow week weekday weekdays weekend weekends weekly weeks year yearly years yesterday decade
    half spare stint tenure timely on-time simultaneous regular regularly routine routinely frequent frequently
    occasional occasionally constant constantly""",
)
_SORTS = word_set(
    """grade final about accompanying actual alike all alone altogether amount another any assorted average both bulk certain outstanding key technical rural urban secondary primary integrate embed introduce convert
    combined complete considerable dozen double entire equal even extra few fewer figure figures first fraction
    grand half handful high higher highest huge individual kind large larger largest least less level limited long
    lot lots low lower lowest main major majority many maximum medium mid mere minimum minor minority mixed modest
    more most much multiple number numbers numerous one only other pair part partial plenty portion proportion quantity
    quite rate roughly scale second separate series several share single sizeable small smaller some sort substantial
    sum third tiny total twice type types various vast volume volumes whole wider
    above below beside behind inside outside beyond within without throughout via nearby next close far away down up
    local onsite on-site offsite remote in-house external internal indoor outdoor
    area areas city cities country countries town towns place places aspect aspects basis category condition conditions detail details element elements example factor factors
    feature field fields form forms format group instance item items kinds material materials matter means member
    object options piece place point procedure procedures process processes product products range region resource
    resources result results section sector setting settings site sites situation situations source space spot stage
    step steps structure system systems task tasks thing unit units version way ways work works workflow workplace
    activity activities action actions arrangement assignment assignments duty effort job jobs measure measures
    operation operations practice project projects service services responsibility responsibilities role roles
    position positions post posts shift shifts employment career occupation appointment vacancy
    company employer organisation organization business firm institution office department team staff colleague
    colleagues manager supervisor boss superior workplace co-workers people person individual individuals others
    everyone someone anyone adult adults human folk public
    use used using usage application applied implementation execution completion creation preparation provision
    production handling processing management treatment maintenance running keeping making doing carrying taking giving
    getting bringing holding having being acting including involving covering requiring relating concerning regarding
    start starting begin beginning launch onset beginning completion end ending finish closing
    increase decrease change changes improvement improvements reduction growth rise fall drop gain loss jump decline
    difference effect impact outcome benefit advantage success failure
    help assistance support aid guidance advice information data knowledge skill skills ability abilities talent
    experience expertise exposure practice training learning education study studies
    question request enquiry need needs requirement requirements issue issues problem problems challenge challenges
    solution solutions answer answers decision decisions plan plans goal goals target targets aim objective
    """,
)
_DEEDS = word_set(
    """travel live cycle walk ride reside cater carry fetch arrive depart agree accompany admit advise announce achieve act add adjust advance aim allow apply approach arrange ask assign attain avoid base become begin bring
    build carry catch cause change check choose clear close combine come communicate complete conduct confirm consist
    contain continue control convert cope cover cut deal decide define deliver demonstrate describe determine devote do
    double draw drop ease emerge employ enable end engage ensure enter establish exceed execute expand explain face
    fall fill find finish fit focus follow form gain gather get give go guarantee guide handle happen have hit hold
    identify implement improve include increase inform interact involve join keep know lay lead learn leave let lift
    limit list listen look lose lower make maintain manage mark match mean meet move need note number obtain occur
    offer open order organise own participate pass perform place play possess practise prepare present prevent produce
    progress promote prove provide pull push put raise range reach read realise receive reduce reflect relate rely
    remain remove replace report represent require respond rest result retain return rise run save see seek select send
    serve set settle shape share shift show sit slash solve sort speak specialise spend stand start state stay step
    stop strive succeed suggest support swap switch take talk target tell tend think tie total touch train transform
    treat try turn undergo understand undertake upgrade use visit wait want watch win work write""",
)
# How duties are introduced in French and Swahili.
_INTRODUCTIONS = word_set(
    """travail comprenait comprend comprenaient incluait inclut consistait poste missions mission taches tache
    responsabilites charge chargee kazi ilihusu ilijumuisha nilifanya majukumu jukumu"""
)
PLAIN = QUALITIES | _LETTERS | _OTHER_TIMES | _SORTS | _DEEDS | _INTRODUCTIONS
_SCALES = word_set(
    """first second third fourth fifth sixth seventh eighth ninth tenth hundred hundreds thousand thousands million
    millions billion billions percent percentage point points m2 km2 m3"""
)
_VERB_ROOTS = frozenset(root(word) for word in _DEEDS | ALL_VERBS)
_PLAIN_LEMMAS = frozenset(lemma(word) for word in PLAIN)


@lru_cache(maxsize=20_000)
def is_plain_word(folded: str) -> bool:
    """Whether a folded word claims nothing by itself."""
    if folded in PLAIN or folded in STOP_WORDS or folded in ALWAYS_KNOWN or folded in PLAIN_ADJECTIVES:
        return True
    if folded.endswith("ly") and len(folded) > 4:
        return True
    if folded[0].isdigit() or (
        folded.endswith(("or", "er", "ors", "ers", "ation", "ing")) and root(folded) in _VERB_ROOTS
    ):
        return True
    return (
        lemma(folded) in _PLAIN_LEMMAS or folded in _SCALES or folded in CURRENCIES or number_word(folded) is not None
    )


def is_plain(word: Word) -> bool:
    """Whether the word claims nothing by itself; a word with parts when each part is such."""
    parts = [part for part in word.folded.split("-") if part]
    return is_plain_word(word.folded) or (len(parts) > 1 and all(is_plain_word(part) for part in parts))

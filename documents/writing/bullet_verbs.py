"""The verbs English bullets of a CV open with. Pure."""

from __future__ import annotations

from documents.wordlists import word_set

IRREGULAR_PAST = word_set(
    """led built ran wrote taught drove sold kept made gave won cut grew held oversaw set met brought bought spoke took
    went dealt found rebuilt spent sent sought undertook became began bid chose did drew fed forecast forgot got knew
    laid left lent lost paid put read rose saw shot showed sold sought split stood strove swept told thought
    withdrew hit dug flew hung upheld oversold outsold redid rewrote had sat swam sang wove wore swore threw tore
    understood rode rang hid fought fell broke bore bent bound co-led co-wrote retaught resold shone slept spun"""
)
OTHER_PARTICIPLE = word_set(  # "wrote", but "have written"
    """ran wrote drove gave grew oversaw spoke took went undertook became began bid chose did drew forgot knew rose saw
    showed strove withdrew flew redid rewrote swam sang wove wore threw tore rode rang hid fell broke bore co-wrote"""
)
# In their base form.
VERBS = word_set(
    """accept accompany achieve acquire act adapt address adhere adjust administer admit adopt advertise advise
    advocate aid align allocate amend analyse analyze answer anticipate apply appoint appraise approach approve
    arrange arrest assemble assess assign assist assure attach attend audit author authorise authorize automate
    award bake balance bank bathe become begin bid bill bind block bone book boost borrow box braid breed brief
    bring broadcast brush budget build bundle buy calculate calibrate call campaign canvass capture care carry
    catalogue catch categorise categorize cater celebrate certify chair challenge champion change charge chase
    check choose circulate claim clarify classify clean cleanse clear climb close co-author co-lead co-manage
    co-ordinate co-supervise co-teach coach code collaborate collate collect combine commission communicate
    compare compile complete comply compose compute conceive conduct configure connect conserve consolidate
    construct consult contact contract contribute control convene convert convince cook cooperate coordinate copy
    correct correspond cost counsel count cover crack craft create credit crop cultivate curate cure customise
    customize cut dash deal debug decide decorate define delegate deliver demand demonstrate deploy deposit
    deputise deputize derive describe design destroy detail detect determine develop devise diagnose dialogue dig
    digitise digitize direct disburse discount discover discuss dismantle dispatch dispense display dispose
    dissect distribute diversify divide do document double draft drain drape draw dress drill drive drop dry earn
    edit educate eliminate embed embroider empower enable encode encourage enforce engage engineer enhance enrol
    enroll ensure enter entertain erect escort establish estimate evaluate examine excavate exchange execute
    exercise exhibit expand expedite experience explain explore export extend extract fabricate face facilitate
    farm feed fell fertilise fertilize field file fill film filter finance find finish fish fit fix flag fly focus
    fold follow forecast form format formulate forward foster frame fry fuel fulfil fulfill fumigate function fund
    fundraise furnish gate gather generate get give glaze go govern grade grant graze greet grind group grow
    guarantee guard guide handle hang harmonise harmonize harvest haul have head hear help highlight hire hoist
    hold host house hunt identify illustrate immunise immunize implement import improve improvise incorporate
    increase induct influence inform initiate inject innovate input insert inspect inspire install instruct insure
    integrate interact interpret interview introduce invent inventory investigate invigilate invite invoice iron
    irrigate isolate issue job join judge justify keep knit know label land launch lay lead learn lease lecture
    lend let level liaise license lift light link list listen litigate load lobby localise localize lock lodge log
    look lower lubricate mail maintain make manage manufacture map mark market master match maximise maximize
    measure mediate meet mend mentor merit migrate milk mine minimise minimize mitigate mix mobilise mobilize
    model moderate modernise modernize modify monitor motivate mould mount mow negotiate network notify nurse
    observe obtain offer open operate optimise optimize orchestrate order organise organize orient originate
    outline oversee own pack package paint park participate partner pass patrol pay perform persuade phone
    photograph pick picture pilot pitch place plan plant plaster plate play plot plough polish position post pour
    practice predict prepare prescribe present preserve preside press prevent preview price print prioritise
    prioritize process procure produce product profile program programme progress prohibit project promote proof
    proofread propagate propose prosecute protect prototype prove provide provision prune publicise publicize
    publish pull pump purchase pursue push put qualify quantify quarantine question quiz quote raise rank rate
    read rear reassure rebuild receive recite recommend reconcile reconfigure reconstruct record recover recruit
    recycle redesign reduce refactor refer reference refill refine refinish refund register regulate rehabilitate
    reinforce relate relay release relieve relocate remind remove render renew renovate rent reorganise reorganize
    repair replace replay replenish reply report represent request rescue research reserve resolve respond restock
    restore restructure retain retrieve return reuse revamp reverse review revise revive ride roll roof root
    rotate route run safeguard sample sanitise sanitize save saw scale scan schedule score screen scrub search
    season section secure see seed segment select sell send separate sequence serve service set settle sew shadow
    shape share sharpen shave shelve shift ship shoot shop shorten show sign signal simplify simulate sing sit
    sketch slaughter slice smooth soak solder solicit solve sort source speak specify speed spend spin split
    sponsor spot spray spread stack staff stamp standard standardise standardize start state station steer
    sterilise sterilize stimulate stitch stock store streamline strengthen structure study style submit suggest
    summarise summarize supervise supplement supply support surface survey swap sweep switch synthesise synthesize
    systematise table tailor take talk target tax taxi teach telephone tell tend tender test tidy tie tighten tile
    time tour tow trace track trade train transcribe transfer transform translate transmit transplant transport
    travel treat trim troubleshoot tune turn tutor type uncover undertake underwrite unify unload unpack update
    upgrade uphold upload use utilise utilize vaccinate validate value vend ventilate verify vet visit volunteer
    walk warn wash watch water weave weed weigh welcome weld widen win wind wire withdraw witness woo work wrap
    write yield"""
)
# Of these, those that as often open a phrase without a verb: "Support desk", "Test automation".
NOUNS_TOO = word_set(
    """audit campaign contact cover design head lead link market network plan product program programme project
    record report research review sample service share source state stock study support survey test"""
)

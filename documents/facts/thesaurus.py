"""What people use for one another when they tell of work: the words themselves. Pure."""

from __future__ import annotations

# Groups of words that may stand for one another, parted by semicolons; a word of several groups counts for the first.
GROUPS = """
    customer client clientele shopper buyer purchaser; guest diner; pupil student learner scholar schoolchild grader; shop
    store outlet boutique; kid child children; infant baby newborn; car automobile; truck lorry; bus minibus;
    boat vessel ship; motorbike motorcycle; bicycle bike; staff employee worker personnel workforce; colleague coworker
    co-worker teammate peer workmate classmate; person people individual inhabitant resident villager; second sec secs s; woman lady female; man male gentleman;
    intern attache; assistant helper aide; guard watchman watchmen; lawyer attorney advocate solicitor barrister; operator handler; word wpm; footbridge pedestrian-bridge; invoice bill; salary pay wage payroll remuneration salaries; kilometre km
    kilometer kms; metre meter; application app apps; month monthly mois miezi mwezi; week weekly semaine semaines wiki; day daily jour jours siku; year annual annually
    yearly yr yrs annum ans annee annees miaka mwaka; quarter quarterly; hour hourly hr hrs h; minute min mins minutes; evening night nightly;
    hospital infirmary; clinic dispensary; doctor physician medic clinician; teach taught instruct tutor; train
    mentor; shilling ksh kes kshs; swahili kiswahili; debt receivable arrears; buy purchase procure acquire source procurement purchasing sourcing;
    sell sale sold sales vend; money cash; kilogram kg kilo kgs; tonne ton; litre liter; fast quick rapid swift speedy
    prompt; error mistake fault defect flaw inaccuracy reject; meeting conference symposium; youth young youngster;
    letter correspondence; home house household residence; hire recruit employ; website site web webpage internet
    online; book ledger; repair fix mend; record log register document note; supplier vendor; farmer grower; help
    assist support aid; deliver delivery arrive distribute distribution dispatch despatch supply shipping; sick ill; collect
    recover gather; shorten reduce cut decrease lower trim drop fall decline shrink slash minus; grow increase raise
    boost expand rise climb gain up; improve enhance optimise better upgrade strengthen; make produce manufacture;
    build construct erect assemble; meal food dish eat eating; drink beverage; view see; breakfast lunch dinner supper; reception frontdesk front-desk;
    tool instrument; equipment machinery apparatus; device gadget; pipe pipeline piping pipework; maintain maintenance
    service servicing upkeep; inspect inspection check examine checkup verify verification check-up screening; test
    testing trial qa; monitor track follow watch; inventory stock stocktaking stocktake stockkeeping; warehouse
    storeroom depot godown storage; package parcel packet consignment shipment; cargo freight load; goods merchandise
    wares product merchandising; item article piece unit; transport transportation haul carry convey; drive driving;
    schedule timetable rota roster; plan planning; report reporting; cost expense expenditure spending; profit margin;
    income revenue earnings turnover takings; price pricing; loan credit microcredit; bank banking; account accounting
    bookkeeping accountancy; tax taxation; reconcile reconciliation balance; tender
    bid; contract agreement; grant funding fund; donor funder; fundraise fundraising; class lesson classroom; grade
    mark score; exam examination; syllabus curriculum; mathematics maths math hesabu hisabati mathematiques; history historia histoire; geography jiografia geographie; physics fizikia physique; chemistry kemia chimie; biology biolojia biologie; homework assignment; parent guardian;
    headteacher headmaster headmistress principal; teaching instruction; village settlement; region province; district
    county; area zone; country nation; farm farmland; maize corn; cattle cow livestock; hectare ha; harvest yield
    harvesting; borehole well; road highway; site worksite; labourer laborer; mason bricklayer; drawing blueprint;
    survey questionnaire surveying; interview interviewee; data information; analyse analysis analytic analyst;
    statistic statistical; chart graph visualisation; software system platform; programme program; code coding
    programming; design designer; deploy deployment release rollout; bug issue ticket; computer pc laptop desktop workstation
    notebook; phone telephone mobile; email mail e-mail; complaint grievance; enquiry inquiry query question request
    queries; solve resolve resolution sort settle; respond response reply answer; serve attend; welcome greet receive;
    passenger traveller traveler; hotel lodge; clean cleaning hygiene tidy; wash laundry launder; disease illness;
    vaccine vaccination vaccinate immunise immunisation jab; treat treatment; care caring nursing nurse muuguzi infirmier infirmiere; medicine drug
    medication pharmaceutical; mother maternal mum; pregnant expectant; antenatal prenatal; safety safe safely;
    accident incident; risk hazard; law legal; policy policies; rule regulation guideline entitlement; procedure process protocol;
    target goal objective quota; result outcome; rate ratio percentage proportion; average mean; number amount
    count figure; team crew squad group; department section division; company firm business organisation enterprise
    employer; manager management manage meneja gestionnaire; supervise supervisor supervision oversee oversight; coordinate coordination;
    organise arrange hold; conduct perform execute undertake; present presentation; speak talk; write draft compose
    author; prepare preparation; publish publication; article paper; edit proofread; translate translation interpret;
    photograph photo picture image; advertise advertisement advertising ad ads promote promo promotional promotion marketing market; event
    function occasion; workshop seminar training; training course; member membership; club society; church parish;
    sport athletic; football soccer; compete competition contest; win award prize; skill ability; certificate
    certification certified; licence licensed license permit; graduate graduation; identity identification id ids;
    administration admin administrative; laboratory lab practical; information info; department dept; government govt;
    specification spec specs; executive exec; veterinary vet; temperature temp; vacancy opening; haematology
    hematology; phd doctorate doctoral; complete finish conclude; begin start commence launch; move relocate relocation transfer shift
    migrate migration switch; change alter modify; use using utilise utilize apply; install installation fit mount;
    operate run handle; wire wiring; electric electrical electricity; paint painting; wood timber; sew tailoring;
    cloth fabric textile; dress garment clothes clothing; bake bakery baking; approximately about around roughly
    nearly almost; entire whole; new fresh; small little; large big; weekend saturday sunday; file filing archive
    archiving; type typing typist keying; enter entry input capture key; post posting; appointment booking
    reservation; travel trip journey; fuel petrol diesel; tyre tire; security guarding; theft steal stealing; loss
    lose lost; waste wastage scrap; delay late; downtime outage; wait waiting; time duration; reference referee;
    election vote poll; aid relief humanitarian; beneficiary recipient; disabled disability; environment
    environmental; tree seedling; research study; laboratory lab; sample specimen; thesis dissertation; scholarship
    bursary fellowship; internship attachment placement; apprentice apprenticeship; checkout till counter; merchant
    trader retailer; wholesale wholesaler; courier rider messenger; driver chauffeur dereva; teacher educator mwalimu instituteur institutrice enseignant enseignante professeur; accountant mhasibu comptable; engineer mhandisi ingenieur; director mkurugenzi directeur directrice; officer afisa; develop
    development; television tv tvs; residential domestic; merge pull; kidney renal; heart cardiac cardiology; liver hepatic; lung pulmonary respiratory chest; rewrite rework revise redo; replace renew exchange; demonstration demo; square sq; foot ft feet; developer programmer; expert specialist; cooperative co-operative coop sacco; insurance insure;
    property estate; tenant lodger renter; rent rental lease; journalist reporter; video film; port harbour harbor;
    customs clearance clear; fluent fluency fluently; basic elementary; midwifery obstetric obstetrics maternity;
    paediatric pediatric paediatrics pediatrics; surgery surgical theatre; emergency casualty; outpatient opd;
    prescription script; injection shot; ultrasound scan sonography; xray x-ray radiography radiograph; bandage dressing; bed
    bedside; pharmacy chemist; symptom sign; malnutrition undernutrition; hiv aids; tuberculosis tb; elderly aged
    senior; caregiver carer; physiotherapy physio; counselling counseling therapy; lecture lecturing; tutorial
    tutoring; kindergarten preschool nursery; secondary high; term semester trimester; remedial extra; debate
    debating; choir singing; literacy reading; frontend front-end; backend back-end; fullstack full-stack; feature
    functionality; crash failure; database db; user end-user; login sign-in signin; cloud hosting; repository repo;
    documentation docs; interface ui; troubleshoot diagnose debug; helpdesk help-desk servicedesk; cable cabling;
    machine-learning ml; artificial-intelligence ai; forecast forecasting projection predict prediction; model
    modelling modeling; metric kpi indicator; trend pattern; cashbook cash-book; receipt voucher; creditor payable
    payables; debtor receivables; closing close month-end; teller cashier; levy duty; fee charge; quotation quote; shelf shelves; negotiate negotiation bargain; upsell upselling cross-sell; loyalty retention; brand
    branding; leaflet flyer brochure; banner poster; social-media socials; escalate escalation; satisfaction csat;
    housekeeping housekeeper; linen bedding; pastry pastries; dishwash dishwashing; waiter waitress waitstaff; chef
    cook; tourist holidaymaker; tour excursion; foreman forewoman; plumber plumbing; roof roofing; tile tiling; brick
    brickwork; reinforcement rebar; scaffold scaffolding; foundation footing; excavation excavate earthworks; culvert
    drain drainage; pavement paving; sewage sewer sewerage; tank reservoir; motor engine; generator genset; solar
    photovoltaic pv; panel module; lubricate lubrication oil grease; drill drilling; machining machinist; factory
    plant mill; production output; packaging packing pack; loader loading; unload unloading offload offloading;
    stockout stock-out shortage; reorder replenish replenishment restock; expiry expired; fertiliser fertilizer
    manure; irrigation irrigate watering; planting sowing sow; weeding weed; pruning prune; poultry chicken hen; dairy
    milk; fishery fishing; beekeeping apiary; hive beehive; proposal concept-note; ngo charity nonprofit non-profit;
    livelihood livelihoods; savings saving; mobilise mobilisation mobilize sensitise sensitisation awareness outreach;
    advocacy advocate; protection safeguarding; monitoring tracking; evaluation evaluate assess assessment appraisal
    appraise; fieldwork field-work; stakeholder partner; elder leader; memo memorandum; diary calendar; stationery
    supplies; transcribe transcription; leave holiday vacation; onboarding induction orientation; recruitment
    recruiting hiring; cctv camera surveillance; patrol patrolling; gate entrance; search frisk; first-aid firstaid;
    court tribunal; editor editing; shoot filming; layout typesetting; concert gig; microscope microscopy; reagent
    chemical; calibrate calibration; sterilise sterilisation sterilize autoclave; hostel dormitory; chairperson chair
    chairman chairwoman president; league tournament; match game fixture; swimming swim; sewing stitching stitch suture;
    hairdressing hairdresser salon; cleaner janitor; garden gardening landscaping; nanny babysitter childminder
    babysit babysitting childcare
"""

# General words, a colon, and the special ones each of them may stand for, as "vehicle" may for "truck". The general
# words of one entry may stand for one another. An indented line goes on with the entry before it.
KINDS = """
people person participant member attendee trainee delegate beneficiary adult: girl boy customer guest pupil kid infant
    woman man intern volunteer guard staff colleague farmer patient nurse doctor teacher driver clerk technician
    engineer developer visitor passenger user refugee youth parent mother labourer mason merchant courier tenant
    journalist citizen orphan widow household cook welder mechanic cashier accountant receptionist secretary
    apprentice assistant expert officer agent operator waiter cleaner mentor artisan midwife electrician plumber
    carpenter analyst designer subscriber reader viewer follower smallholder caregiver youngster graduate
    candidate applicant leader chief elder worker friend
staff team member people report subordinate professional colleague: clerk technician engineer developer nurse
    doctor teacher driver guard intern colleague labourer mason welder mechanic cashier accountant receptionist
    secretary apprentice assistant officer agent operator waiter cleaner artisan electrician plumber carpenter
    analyst designer cook chef baker porter loader rider courier officer attendant salesperson seller tailor
    picker packer trainer
woman: mother girl wife widow
operator: driver machinist
delivery: birth
birth: delivery
family household: household family
shop store outlet boutique office location site: branch
branch: shop office
user: rider courier driver customer merchant agent subscriber farmer pupil student
trainee learner beginner newcomer mentee: intern apprentice pupil assistant recruit graduate volunteer
facility site location place station venue centre point: borehole bridge project stall kiosk tower house
    building hospital clinic school shop warehouse office farm hotel restaurant kitchen ward laboratory plant
    factory mine
organisation company institution business entity partner employer firm: bank school hospital clinic shop hotel
    charity ngo agency supplier merchant manufacturer factory
media network channel: instagram facebook tiktok twitter linkedin whatsapp youtube
retail: shop supermarket store
agriculture farming: farm crop seed livestock maize poultry
hospitality: hotel restaurant lodge
healthcare health: hospital clinic ward
trip outing: visit tour
visit: trip
period: class lesson
call: callout
customer client: subscriber
book: account ledger
education: school teacher college
fleet: vehicle truck motorbike car bus
defect fault error: bug
interface: screen page form
entry: term word record
shop: kiosk supermarket pharmacy bakery butchery duka stall
customer account: shop bar kiosk restaurant hotel merchant school company household farm outlet dealer
    supermarket pharmacy business organisation clinic
position role post job opening: vacancy
community area place location: village town district region settlement camp
bike: bicycle motorbike
vehicle: truck car bus motorbike van pickup trailer tractor ambulance taxi matatu minivan
document paper record: invoice letter report contract form certificate receipt statement permit file
machine equipment device asset: server computer printer pump generator tractor compressor camera phone router
product item goods: shirt dress gate garment cake bag phone box crate part component shoe
kid: pupil infant
scan: examination
copy: run circulation
animal livestock: cattle goat chicken pig sheep hen bird camel
event activity session: workshop meeting class clinic camp visit campaign tour ceremony training
session training: workshop class clinic course lesson
system service application solution product: website dashboard database server api microservice tool module
publication: article book chapter thesis
fee fund amount money: payment salary loan grant budget rent income
subject: mathematics physics chemistry biology english history geography
meal: breakfast lunch plate
meal guest customer: cover diner
person: supervisor manager head
crop produce: maize bean rice tomato onion coffee tea cotton sugarcane cassava banana potato vegetable fruit
    rose flower
plant: tree seedling crop flower
structure: bridge culvert drain tank house building wall road tower
test analysis examination: count film assay scan screening smear
paper article report: abstract
article piece item content report text: story
task activity duty job: visit delivery check call inspection repair order
course subject class module: mathematics physics chemistry english
building property premises: house hotel school office flat apartment warehouse shop
room: ward classroom office flat hall
content post: article video photograph story
page screen: dashboard
dish: soup salad cake bread pastry
garment: dress shirt uniform skirt trouser suit
appliance: fridge cooker oven heater television
issue problem: complaint ticket bug fault error defect breakdown case
request: ticket complaint order call enquiry
contact interaction: call email visit chat
transaction: entry payment order sale invoice deposit withdrawal
shipment load: container parcel truckload
team unit department: ward shift section branch crew
"""

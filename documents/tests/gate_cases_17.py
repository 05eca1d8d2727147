"""Fresh cases, seventeenth set, people who lead: an engineering manager in Nairobi, a finance director in Kigali, a
hotel chef in Zanzibar, a project manager in Dakar (profile in English, letters in French too), a head nurse in Lusaka, a
store manager in Durban.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "engineering": {
        "title": "Director of Engineering",
        "company": "Twiga Cloud",
        "location": "Nairobi",
        "requirements": {"must": ["Managing 40 engineers", "AWS", "Kubernetes"], "nice": ["SOC 2"]},
    },
    "finance": {
        "title": "Chief Financial Officer",
        "company": "Akagera Foods",
        "location": "Kigali",
        "requirements": {"must": ["ACCA or CPA", "Raising capital of $10 million", "15 years of experience"]},
    },
    "chef": {
        "title": "Executive Chef",
        "company": "Matemwe Palms",
        "location": "Zanzibar",
        "requirements": {"must": ["Kitchen team of 25", "HACCP", "Menu costing"]},
    },
    "project": {
        "title": "Chef de programme",
        "company": "Eau Vive",
        "location": "Thiès",
        "requirements": {"must": ["PMP", "Budget de 2 millions d'euros", "Wolof"]},
    },
    "store": {
        "title": "Regional Manager",
        "company": "Cape Homeware",
        "location": "Durban",
        "requirements": {"must": ["Running 6 stores", "Retail degree", "Turnover above R100 million"]},
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "engineering": {
        "basics": {
            "name": "Wangari Mutua",
            "label": "Engineering Manager",
            "summary": "Engineering manager who came up through backend work. I care about calm releases.",
        },
        "work": [
            {
                "name": "Sendy",
                "position": "Engineering Manager",
                "startDate": "2021-06",
                "highlights": [
                    "Lead two teams, 13 engineers in all",
                    "Hired 8 engineers and let one go",
                    "Brought releases from once a month to twice a week",
                    "Run the on-call rota and write the reviews after incidents",
                    "Own a cloud budget of $180,000 a year on AWS",
                    "Severe incidents fell from 21 in 2022 to 6 in 2024",
                ],
            },
            {
                "name": "Sendy",
                "position": "Senior Backend Engineer",
                "startDate": "2018-02",
                "endDate": "2021-05",
                "highlights": ["Designed the dispatch service in Go", "Mentored 2 juniors"],
            },
        ],
        "education": [
            {
                "institution": "Strathmore University",
                "studyType": "BSc",
                "area": "Informatics",
                "startDate": "2012",
                "endDate": "2016",
            }
        ],
        "skills": [{"name": "Go"}, {"name": "AWS"}, {"name": "Hiring"}],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Swahili", "fluency": "Native"}],
    },
    "finance": {
        "basics": {"name": "Jean-Paul Mugisha", "label": "Finance Director"},
        "work": [
            {
                "name": "Inyange Dairies",
                "position": "Finance Director",
                "startDate": "2019-09",
                "highlights": [
                    "Manage a finance department of 9",
                    "Negotiated a loan of $3.2 million from BRD at 14%",
                    "Introduced a 13-week cash forecast",
                    "Brought the annual audit to close by February instead of May",
                    "Report to the board every quarter",
                    "Turnover grew from RWF 6.1 billion to RWF 9.8 billion in my time",
                ],
            },
            {
                "name": "Deloitte Rwanda",
                "position": "Audit Senior",
                "startDate": "2013-07",
                "endDate": "2019-08",
                "highlights": ["Led audits of 5 banks and 2 insurers", "Trained audit associates"],
            },
        ],
        "education": [
            {
                "institution": "University of Rwanda",
                "studyType": "BBA",
                "area": "Accounting",
                "startDate": "2008",
                "endDate": "2012",
            }
        ],
        "certificates": [{"name": "ACCA", "date": "2017"}],
        "languages": [
            {"language": "Kinyarwanda", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "French", "fluency": "Fluent"},
        ],
    },
    "chef": {
        "basics": {"name": "Omar Khamis", "label": "Sous Chef"},
        "work": [
            {
                "name": "Nungwi Dream Resort",
                "position": "Sous Chef",
                "startDate": "2020-02",
                "highlights": [
                    "Supervise 11 cooks in the main kitchen",
                    "Plan menus with the head chef",
                    "Serve up to 260 dinners a night",
                    "Brought food waste down from 14% to 8%",
                    "Train cooks in food hygiene",
                    "Replace the head chef when he is on leave",
                ],
            },
            {
                "name": "Lukmaan Restaurant",
                "position": "Cook",
                "startDate": "2015-05",
                "endDate": "2020-01",
                "highlights": ["Cooked Swahili dishes for lunch and dinner", "Bought fish at the market each morning"],
            },
        ],
        "education": [
            {
                "institution": "SUZA Institute of Tourism",
                "studyType": "Certificate",
                "area": "Food Production",
                "startDate": "2013",
                "endDate": "2014",
            }
        ],
        "languages": [
            {"language": "Swahili", "fluency": "Native"},
            {"language": "English", "fluency": "Good"},
            {"language": "Italian", "fluency": "Basic"},
        ],
    },
    "project": {
        "basics": {"name": "Aminata Diop", "label": "Project Manager"},
        "work": [
            {
                "name": "Hydro Sahel",
                "position": "Project Manager",
                "startDate": "2019-03",
                "highlights": [
                    "Manage water projects in 42 villages of the Matam region",
                    "Oversee a budget of 740,000 euros",
                    "Lead a team of 12 technicians and animators",
                    "Drilled 31 boreholes and trained 31 water committees",
                    "Write reports for the AFD every six months",
                ],
            },
            {
                "name": "Hydro Sahel",
                "position": "Project Assistant",
                "startDate": "2016-10",
                "endDate": "2019-02",
                "highlights": ["Helped to organise village meetings", "Kept the project accounts in Sage"],
            },
        ],
        "education": [
            {
                "institution": "Université Gaston Berger",
                "studyType": "Master",
                "area": "Development Economics",
                "startDate": "2014",
                "endDate": "2016",
            }
        ],
        "languages": [
            {"language": "French", "fluency": "Fluent"},
            {"language": "Pulaar", "fluency": "Native"},
            {"language": "Wolof", "fluency": "Fluent"},
            {"language": "English", "fluency": "Good"},
        ],
    },
    "headnurse": {
        "basics": {"name": "Bwalya Mwansa", "label": "Ward Sister"},
        "work": [
            {
                "name": "Levy Mwanawasa Hospital",
                "position": "Ward Sister, Paediatrics",
                "startDate": "2018-07",
                "highlights": [
                    "Run a children's ward of 48 beds with 22 nurses",
                    "Draw up the duty roster each month",
                    "Deaths from severe malaria fell from 12% to 7%",
                    "Set up a corner where mothers learn to prepare porridge",
                    "Order drugs and keep the register of controlled drugs",
                ],
            },
            {
                "name": "Kabwe General Hospital",
                "position": "Nurse",
                "startDate": "2011-01",
                "endDate": "2018-06",
                "highlights": ["Worked in the casualty department for three years", "Nursed children with burns"],
            },
        ],
        "education": [
            {
                "institution": "University of Zambia",
                "studyType": "BSc",
                "area": "Nursing",
                "startDate": "2014",
                "endDate": "2017",
            },
            {
                "institution": "Kabwe School of Nursing",
                "studyType": "Diploma",
                "area": "Registered Nursing",
                "endDate": "2010",
            },
        ],
        "meta": {
            "aditus": {"registrations": [{"body": "Nursing and Midwifery Council of Zambia", "number": "RN 3317"}]}
        },
        "languages": [{"language": "Bemba", "fluency": "Native"}, {"language": "English", "fluency": "Fluent"}],
    },
    "store": {
        "basics": {"name": "Priya Naidoo", "label": "Store Manager"},
        "work": [
            {
                "name": "HomeRight Gateway",
                "position": "Store Manager",
                "startDate": "2020-11",
                "highlights": [
                    "Manage a store of 1,900 square metres with 34 employees",
                    "Sales rose from R41 million to R52 million in three years",
                    "Stock losses went down from 2.1% to 1.2%",
                    "Recruit, train and review the staff",
                    "Opened a click-and-collect counter in 2022",
                ],
            },
            {
                "name": "HomeRight Gateway",
                "position": "Assistant Manager",
                "startDate": "2017-03",
                "endDate": "2020-10",
                "highlights": ["Made the weekly staff rota", "Handled complaints"],
            },
        ],
        "education": [{"institution": "Durban High School", "studyType": "Matric", "endDate": "2008"}],
        "awards": [{"title": "Store of the Year, second place", "awarder": "HomeRight", "date": "2023"}],
        "languages": [{"language": "English", "fluency": "Native"}, {"language": "isiZulu", "fluency": "Good"}],
    },
}

FAITHFUL: dict[str, str] = {
    "engineering": """
Engineering manager leading 13 engineers across two teams at Sendy.
Manage two engineering teams with a combined headcount of thirteen.
Increased release frequency from monthly to twice weekly.
Cut severe incidents by more than 70%, from 21 in 2022 to 6 in 2024.
Recruited eight engineers.
Responsible for an annual AWS budget of $180,000.
Coordinate the on-call rota and author post-incident reviews.
Before moving into management I designed the dispatch service in Go and mentored two junior engineers.
Progressed from Senior Backend Engineer to Engineering Manager at Sendy.
More than eight years at Sendy, five of them as an engineering manager.
Teams release twice a week now, where once a month used to be the rule. I would bring the same calm to Twiga Cloud.
Forty engineers is three times the group I lead today, so the step would be a real one.
I hold a BSc in Informatics from Strathmore University.
""",
    "finance": """
Finance director and ACCA member with thirteen years in finance and audit.
Head a finance department of nine people.
Secured a $3.2 million loan from BRD.
Negotiated $3.2 million in debt financing from BRD at an interest rate of 14%.
Implemented a 13-week cash flow forecast.
Brought forward the completion of the annual audit from May to February.
Audit now closes three months earlier, in February rather than May.
Present quarterly reports to the board.
During my tenure, turnover increased by some 60%, from RWF 6.1 billion to RWF 9.8 billion.
As an audit senior at Deloitte Rwanda I led audits of five banks and two insurance companies.
Six years with Deloitte Rwanda in audit, then seven years as finance director of Inyange Dairies.
Trilingual in Kinyarwanda, English and French.
I have raised debt, not equity: $3.2 million from BRD. Raising ten million would be new ground, but the discipline behind it is not.
""",
    "chef": """
Sous chef with more than six years at Nungwi Dream Resort, supervising eleven cooks.
Oversee a brigade of 11 cooks.
Plan menus in cooperation with the head chef.
Prepare and serve as many as 260 dinners per night.
Cut food waste by six percentage points, to 8%.
Deliver food hygiene training for cooks.
Stand in for the head chef during his leave.
Five years as a cook at Lukmaan Restaurant, preparing Swahili dishes.
Sourced fresh fish from the market every morning.
Certificate in Food Production, SUZA Institute of Tourism (2014).
Nimesimamia wapishi kumi na mmoja katika jiko kuu.
Kiswahili ni lugha yangu ya mama; nazungumza Kiingereza vizuri na Kiitaliano kidogo.
I am comfortable running a kitchen: whenever the head chef is on leave, I replace him.
""",
    "project": """
Project manager with seven years of experience managing water projects in the Matam region, after more than two years as a project assistant.
Lead 12 technicians and animators.
Oversaw the drilling of 31 boreholes and the training of as many water committees.
Manage a EUR 740,000 budget.
Half-yearly reporting to the AFD.
Je dirige une équipe de douze techniciens et animateurs.
Gestion d'un budget de 740 000 euros.
Nous avons foré 31 forages et formé 31 comités d'eau dans 42 villages.
Titulaire d'un master en économie du développement de l'Université Gaston Berger (2016).
Je parle couramment le français et le wolof; le pulaar est ma langue maternelle.
Je n'ai pas encore la certification PMP, mais je gère des projets d'eau depuis 2019.
Votre budget de 2 millions d'euros dépasse celui que je gère aujourd'hui.
""",
    "headnurse": """
Ward sister in charge of a 48-bed children's ward and a team of 22 nurses.
Manage twenty-two nurses on a paediatric ward.
Prepare monthly duty rosters.
Severe malaria deaths dropped from 12% to 7%.
Established a corner in which mothers learn how to prepare porridge.
Responsible for ordering drugs and for the controlled drugs register.
Over fifteen years of nursing experience in two hospitals.
Three years in casualty at Kabwe General Hospital, where I also nursed children with burns.
BSc Nursing (University of Zambia, 2017) and Diploma in Registered Nursing (2010).
I studied for my degree while working as a nurse.
Registered with the Nursing and Midwifery Council of Zambia.
Leadership, rostering, drug management, paediatric nursing.
""",
    "store": """
Store manager of a 1,900 m² homeware store with a team of 34.
Lead 34 employees at HomeRight Gateway.
Grew annual sales by R11 million in three years, from R41 million to R52 million.
Sales up 27% over three years.
Reduced shrinkage from 2.1% to 1.2%.
Hire, train and appraise staff.
Launched a click-and-collect counter in 2022.
Rose from assistant manager to store manager in the same store.
Nearly ten years with HomeRight Gateway.
Second place in the Store of the Year award, 2023.
Runner-up, Store of the Year 2023.
I have no university diploma: I went from Durban High School to the shop floor.
Running six stores would be a change of scale, and I am ready for it.
""",
}

INVENTED: dict[str, str] = {
    "engineering": """
engineers: Lead 31 engineers in two teams.
title: Director of Engineering at Sendy.
money: Own a cloud budget of $1.8 million a year.
incidents: Severe incidents fell from 21 in 2022 to 2 in 2024.
hires: Hired 18 engineers.
tool: Moved our services to Kubernetes.
certificate: Led the company to SOC 2 certification.
degree: MSc in Software Engineering.
release: Brought releases from once a month to daily.
juniors: Mentored 12 juniors.
employer: Engineering manager at Andela.
experience: Sixteen years in software engineering.
""",
    "finance": """
money: Negotiated a loan of $32 million from BRD.
capital: Raised $10 million in equity.
percent: A loan at 4%.
team: Manage a finance department of 29.
title: Chief Financial Officer of Inyange Dairies.
banks: Led audits of 15 banks.
degree: MBA from INSEAD.
award: Finance Leader of the Year 2023.
turnover: Turnover grew from RWF 6.1 billion to RWF 19.8 billion.
experience: Twenty years in finance.
employer: Audit manager at KPMG.
tool: Rolled out SAP S/4HANA.
weeks: Introduced a 30-week cash forecast.
""",
    "chef": """
title: Executive chef at Nungwi Dream Resort.
cooks: Supervise 25 cooks.
dinners: Serve up to 620 dinners a night.
percent: Brought food waste down from 14% to 2%.
certificate: HACCP certified.
language: Fluent Italian.
employer: Sous chef at Serena Hotel.
experience: Twenty years in professional kitchens.
award: Winner of the Zanzibar Chef Competition.
scope: Costed menus and managed a food budget of $200,000.
degree: Diploma in Culinary Arts.
Swahili: Nimesimamia wapishi ishirini na watano.
""",
    "project": """
villages: Manage water projects in 142 villages.
money: Oversee a budget of 2 million euros.
certificate: PMP certified project manager.
boreholes: Drilled 81 boreholes.
team: Lead a team of 30 technicians.
title: Country director of Hydro Sahel.
French: Je dirige une équipe de trente techniciens.
French: Gestion d'un budget de 2 millions d'euros.
degree: Doctorat en économie du développement.
donor: Write reports for the European Union.
experience: Fifteen years of experience in water projects.
place: Managed projects in Mauritania and Mali.
""",
    "headnurse": """
beds: Run a children's ward of 148 beds.
nurses: Manage 52 nurses.
percent: Deaths from severe malaria fell from 12% to 2%.
title: Matron of Levy Mwanawasa Hospital.
degree: Master of Public Health.
years: Worked in the casualty department for six years.
award: Best ward in Zambia.
swap: Set up the porridge corner at Kabwe General Hospital.
certificate: Certified in paediatric advanced life support.
experience: Twenty-five years of nursing.
research: Published a study on malaria.
""",
    "store": """
metres: Manage a store of 9,100 square metres.
employees: Manage 134 employees.
money: Sales rose from R41 million to R92 million.
percent: Stock losses went down from 2.1% to 0.2%.
award: Winner of Store of the Year 2023.
title: Regional manager at HomeRight.
stores: Responsible for six stores.
degree: Bachelor of Commerce in Retail.
year: Opened a click-and-collect counter in 2019.
experience: Eighteen years in retail.
language: Fluent Afrikaans.
time: Sales rose from R41 million to R52 million in one year.
""",
}

"""Fresh cases, twentieth set: full profiles with summaries, keywords, awards and interests. A software developer in Cape
Town, an accountant in Nakuru, a nurse in Kampala, a teacher in Dodoma, a sales executive in Lagos, a customer service
representative in Kigali; English, Swahili and French.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "software": {
        "title": "Senior Software Engineer",
        "company": "Offerzen",
        "location": "Cape Town",
        "requirements": {"must": ["5+ years of Python", "Kubernetes", "Mentoring"], "nice": ["Rust"]},
    },
    "accountant": {
        "title": "Senior Accountant",
        "company": "Kapi Tea Estates",
        "location": "Kericho",
        "requirements": {"must": ["CPA (K)", "Managing a team of 3", "SAP"], "nice": ["Agribusiness"]},
    },
    "sales": {
        "title": "Key Account Manager",
        "company": "Dangote Foods",
        "location": "Lagos",
        "requirements": {"must": ["Accounts worth ₦500 million", "HubSpot", "MBA preferred"]},
    },
    "service": {
        "title": "Chargé de clientèle",
        "company": "Banque du Lac",
        "location": "Kigali",
        "requirements": {"must": ["Français courant", "3 ans d'expérience", "Excel"]},
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "software": {
        "basics": {
            "name": "Sizwe Ndlovu",
            "label": "Software Developer",
            "summary": "Software developer with 6 years of experience in Python and PostgreSQL. I enjoy mentoring and writing documentation.",
            "location": {"city": "Cape Town", "countryCode": "ZA"},
        },
        "work": [
            {
                "name": "Luno",
                "position": "Software Developer",
                "startDate": "2022-01",
                "summary": "Backend work for the exchange's deposits team.",
                "highlights": [
                    "Rewrote the deposits service, which handles 90,000 transactions a day",
                    "Cut failed deposits by 35%",
                    "Mentored 2 interns in 2024, both were hired",
                    "Improved test coverage from 62% to 88%",
                ],
            },
            {
                "name": "Takealot",
                "position": "Junior Developer",
                "startDate": "2020-02",
                "endDate": "2021-12",
                "highlights": ["Maintained the returns portal in Flask", "Automated the weekly returns report"],
            },
        ],
        "education": [
            {
                "institution": "University of the Western Cape",
                "studyType": "BSc Honours",
                "area": "Computer Science",
                "startDate": "2015",
                "endDate": "2019",
            }
        ],
        "skills": [
            {"name": "Backend", "keywords": ["Python", "Flask", "PostgreSQL", "REST APIs"]},
            {"name": "Operations", "keywords": ["Docker", "GitHub Actions"]},
        ],
        "awards": [{"title": "Second prize, Cape Town Hackathon", "date": "2023", "awarder": "Silicon Cape"}],
        "languages": [{"language": "isiZulu", "fluency": "Native"}, {"language": "English", "fluency": "Fluent"}],
        "interests": [{"name": "Chess"}, {"name": "Trail running"}],
    },
    "accountant": {
        "basics": {
            "name": "Caroline Chepkoech",
            "label": "Accountant",
            "summary": "Accountant in manufacturing with a focus on stock and costing.",
        },
        "work": [
            {
                "name": "Valley Mills Ltd",
                "position": "Accountant",
                "startDate": "2020-03",
                "highlights": [
                    "Prepare monthly accounts and cost reports for two mills",
                    "Count stock worth KES 38 million every quarter",
                    "Stock differences fell from 4.2% to 1.1%",
                    "Pay 140 suppliers and keep the creditors' ledger",
                    "Guide an intern each year",
                ],
            },
            {
                "name": "Bora Credit Sacco",
                "position": "Accounts Assistant",
                "startDate": "2017-06",
                "endDate": "2020-02",
                "highlights": ["Posted member deposits", "Balanced the cash book daily"],
            },
        ],
        "education": [
            {
                "institution": "Egerton University",
                "studyType": "Bachelor of Commerce",
                "area": "Finance",
                "startDate": "2013",
                "endDate": "2017",
                "score": "Second Class Honours, Upper Division",
            }
        ],
        "certificates": [{"name": "CPA Part II", "issuer": "KASNEB", "date": "2019"}],
        "skills": [{"name": "Sage Evolution"}, {"name": "Excel", "keywords": ["pivot tables", "lookups"]}],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Swahili", "fluency": "Fluent"}],
    },
    "nurse": {
        "basics": {
            "name": "Grace Namukasa",
            "label": "Nurse",
            "summary": "Nurse with a heart for children and for clear handovers.",
        },
        "work": [
            {
                "name": "Mulago Hospital",
                "position": "Enrolled Nurse",
                "startDate": "2018-10",
                "highlights": [
                    "Look after 20 children a shift on the malnutrition ward",
                    "Weigh and measure each child and record it",
                    "Gave health talks to about 30 mothers a week",
                    "Took part in a measles campaign in 2023 that vaccinated 4,100 children",
                ],
            }
        ],
        "education": [
            {
                "institution": "Jinja School of Nursing",
                "studyType": "Certificate",
                "area": "Nursing",
                "startDate": "2016",
                "endDate": "2018",
            }
        ],
        "volunteer": [
            {
                "organization": "Uganda Red Cross",
                "position": "First aider",
                "startDate": "2019",
                "highlights": ["First aid at football matches"],
            }
        ],
        "meta": {
            "aditus": {
                "noticePeriod": "One month",
                "registrations": [{"body": "Uganda Nurses and Midwives Council", "number": "EN 51022"}],
            }
        },
        "languages": [{"language": "Luganda", "fluency": "Native"}, {"language": "English", "fluency": "Good"}],
    },
    "teacher": {
        "basics": {"name": "Baraka Mollel", "label": "Mwalimu wa Sekondari"},
        "work": [
            {
                "name": "Shule ya Sekondari Dodoma",
                "position": "Mwalimu wa Historia na Jiografia",
                "startDate": "2019-01",
                "highlights": [
                    "Ninafundisha vidato vya tatu na nne, wanafunzi 180",
                    "Ufaulu wa Jiografia ulipanda kutoka asilimia 58 hadi 74",
                    "Msimamizi wa klabu ya mazingira yenye wanafunzi 45",
                    "Tulipanda miti 600 shuleni mwaka 2023",
                ],
            }
        ],
        "education": [
            {
                "institution": "Chuo Kikuu cha Dodoma",
                "studyType": "Shahada ya Kwanza",
                "area": "Elimu",
                "startDate": "2015",
                "endDate": "2018",
            }
        ],
        "languages": [{"language": "Kiswahili", "fluency": "Native"}, {"language": "Kiingereza", "fluency": "Good"}],
    },
    "sales": {
        "basics": {"name": "Ngozi Umeh", "label": "Sales Executive"},
        "work": [
            {
                "name": "PZ Cussons",
                "position": "Sales Executive",
                "startDate": "2021-05",
                "highlights": [
                    "Look after 46 accounts with yearly sales of ₦210 million",
                    "Met or beat the target in 9 of the last 12 quarters",
                    "Won back 7 lost customers in 2024",
                    "Negotiate shelf space with supermarket managers",
                    "Report orders in Microsoft Dynamics",
                ],
            },
            {
                "name": "Konga",
                "position": "Telesales Agent",
                "startDate": "2018-08",
                "endDate": "2021-04",
                "highlights": ["Made 100 calls a day", "Converted 6% of calls into orders, the team's average was 4%"],
            },
        ],
        "education": [
            {
                "institution": "University of Nigeria, Nsukka",
                "studyType": "BSc",
                "area": "Marketing",
                "startDate": "2013",
                "endDate": "2017",
            }
        ],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Igbo", "fluency": "Native"}],
        "interests": [{"name": "Volleyball"}],
    },
    "service": {
        "basics": {"name": "Diane Ingabire", "label": "Conseillère clientèle"},
        "work": [
            {
                "name": "Airtel Rwanda",
                "position": "Conseillère clientèle",
                "startDate": "2021-09",
                "highlights": [
                    "Répond à 60 appels par jour",
                    "Résout 78 % des demandes au premier appel",
                    "A formé 5 nouveaux conseillers",
                    "Enregistre les plaintes dans Zoho Desk",
                ],
            }
        ],
        "education": [
            {
                "institution": "Université de Kigali",
                "studyType": "Licence",
                "area": "Gestion",
                "startDate": "2017",
                "endDate": "2020",
            }
        ],
        "languages": [
            {"language": "Kinyarwanda", "fluency": "Langue maternelle"},
            {"language": "Français", "fluency": "Courant"},
            {"language": "Anglais", "fluency": "Intermédiaire"},
        ],
    },
}

FAITHFUL: dict[str, str] = {
    "software": """
Software developer based in Cape Town with six years' experience in Python and PostgreSQL.
Rewrote the deposits service, which now processes around 90,000 transactions per day.
Reduced deposit failures by 35% and lifted test coverage to 88%.
Raised test coverage by 26 percentage points (62% to 88%).
Mentored two interns, both of whom were subsequently hired.
Both interns I mentored in 2024 were offered jobs.
Maintained Takealot's returns portal (Flask) and automated its weekly report.
Runner-up at the Cape Town Hackathon in 2023.
Won second prize at the 2023 Cape Town Hackathon organised by Silicon Cape.
Python, Flask, PostgreSQL, REST API design, Docker, CI with GitHub Actions.
BSc Honours in Computer Science from the University of the Western Cape.
Outside work I play chess and run trails.
I am applying for the Senior Software Engineer position at Offerzen. The advert speaks of mentoring, and it is the part of my work that I enjoy most: both interns I looked after in 2024 were hired.
Kubernetes is not something I have run in production, and I would not pretend otherwise.
""",
    "accountant": """
Accountant with nine years of experience, six of them in manufacturing, and a focus on stock and costing.
Produce monthly accounts and cost reports covering two mills.
Conduct quarterly stock counts (KES 38 million).
Cut stock differences from 4.2% to 1.1%.
Stock variances were reduced by more than three percentage points.
Process payments to 140 suppliers and maintain the creditors' ledger.
Guided one intern every year.
Earlier, as an accounts assistant at Bora Credit Sacco, I posted members' deposits and balanced the cash book every day.
Holder of a Bachelor of Commerce (Finance), Second Class Honours, Upper Division.
CPA Part II completed in 2019; I am preparing for the final part.
Advanced use of Excel pivot tables and lookups is part of my week.
Comfortable with Sage Evolution and Excel.
I have not used SAP, but I changed from one accounting system to another before and know how to learn one.
""",
    "nurse": """
Enrolled nurse with eight years at Mulago Hospital, caring for malnourished children.
Care for twenty children per shift on the malnutrition ward.
Weigh and measure every child and record the figures.
Deliver health talks to some 30 mothers every week.
Participated in a 2023 measles vaccination campaign that reached 4,100 children.
Was part of the 2023 measles campaign (4,100 children vaccinated).
Volunteer first aider with the Uganda Red Cross at football matches since 2019.
Registered with the Uganda Nurses and Midwives Council (EN 51022).
Certificate in Nursing from Jinja School of Nursing.
I am available after one month's notice.
Compassionate nurse who believes in clear handovers.
""",
    "teacher": """
Mwalimu wa Historia na Jiografia mwenye uzoefu wa miaka saba.
Ninawafundisha wanafunzi 180 wa kidato cha tatu na cha nne.
Ufaulu wa Jiografia umepanda kutoka asilimia 58 hadi asilimia 74.
Ninasimamia klabu ya mazingira ya wanafunzi 45.
Mwaka 2023 tulipanda miti 600 shuleni.
Nina Shahada ya Kwanza ya Elimu kutoka Chuo Kikuu cha Dodoma.
Nazungumza Kiswahili na Kiingereza.
Teacher of History and Geography with seven years of experience.
Raised the Geography pass rate from 58% to 74%.
Supervise an environment club with 45 students.
Naomba kazi ya ualimu katika shule yenu.
""",
    "sales": """
Sales executive managing 46 accounts with annual sales of ₦210 million.
Manage a portfolio of 46 accounts worth ₦210 million a year.
Achieved or exceeded quarterly targets nine times out of the last twelve.
Hit target in 9 of 12 quarters.
Recovered seven lost customers in 2024.
Skilled at negotiating shelf space with supermarket managers.
Log orders in Microsoft Dynamics.
As a telesales agent at Konga I made 100 calls daily and converted 6% of them, against a team average of 4%.
Conversion rate of 6% versus a team average of 4%.
Eight years of sales experience, from telesales to key accounts.
BSc in Marketing, University of Nigeria, Nsukka (2017).
Accounts worth ₦500 million would more than double what I look after at present.
My approach is simple: visit often, promise little, deliver on time.
""",
    "service": """
Conseillère clientèle avec cinq ans d'expérience chez Airtel Rwanda.
Je réponds à une soixantaine d'appels par jour.
Je traite environ 60 appels par jour et je résous 78 % des demandes dès le premier appel.
J'ai formé cinq nouveaux conseillers.
J'enregistre les plaintes dans Zoho Desk.
Titulaire d'une licence en gestion de l'Université de Kigali (2020).
Je parle couramment le français; le kinyarwanda est ma langue maternelle.
Mon anglais est de niveau intermédiaire.
Je souhaite mettre mon expérience au service de la Banque du Lac.
Handle 60 calls a day and resolve 78% of requests on the first call.
Trained five new advisers.
""",
}

INVENTED: dict[str, str] = {
    "software": """
transactions: The deposits service handles 900,000 transactions a day.
percent: Cut failed deposits by 53%.
award: Winner of the Cape Town Hackathon 2023.
interns: Mentored 12 interns.
tool: Deployed services on Kubernetes.
language: Wrote services in Rust.
experience: Software developer with ten years of experience.
title: Senior Software Developer at Luno.
scope: Led the deposits team.
degree: MSc in Computer Science.
swap: At Takealot I rewrote the deposits service.
certificate: AWS Certified Developer.
money: Saved R3 million a year in fees.
""",
    "accountant": """
money: Count stock worth KES 83 million every quarter.
percent: Stock differences fell from 4.2% to 0.1%.
certificate: CPA (K) since 2019.
team: Managed a team of three.
suppliers: Pay 410 suppliers.
tool: Expert user of SAP.
title: Senior Accountant at Valley Mills Ltd.
class: First Class Honours.
employer: Worked at KTDA.
degree: MBA Finance.
interval: Count stock worth KES 38 million every month.
sector: Nine years in agribusiness.
""",
    "nurse": """
children: Look after 40 children a shift.
scope: Led a measles campaign that vaccinated 4,100 children.
campaign: Took part in a measles campaign that vaccinated 41,000 children.
degree: Diploma in Nursing.
title: Senior Nurse at Mulago Hospital.
notice: I can start immediately.
ward: Worked in the neonatal intensive care unit.
experience: Twelve years of nursing.
award: Best Nurse of Mulago Hospital 2023.
disease: Took part in a polio campaign in 2023.
year: Red Cross first aider since 2015.
""",
    "teacher": """
wanafunzi: Ninafundisha wanafunzi 380.
ufaulu: Ufaulu ulipanda kutoka asilimia 58 hadi 94.
cheo: Mimi ni mkuu wa shule.
shahada: Nina Shahada ya Uzamili ya Elimu.
miti: Tulipanda miti 6,000.
lugha: Nazungumza Kifaransa vizuri.
uzoefu: Nina uzoefu wa miaka ishirini.
subject: Teach History, Geography and Mathematics.
title: Deputy headmaster at Dodoma Secondary School.
klabu: Msimamizi wa klabu yenye wanafunzi 145.
""",
    "sales": """
accounts: Look after 146 accounts.
money: Yearly sales of ₦510 million.
quarters: Beat the target in 12 of the last 12 quarters.
tool: Managed pipelines in HubSpot.
degree: MBA from Lagos Business School.
title: Key Account Manager at PZ Cussons.
team: Led a team of eight sales executives.
percent: Converted 16% of calls into orders.
award: Salesperson of the Year 2024.
employer: Sales executive at Unilever.
reach: Opened accounts nationwide.
experience: Fifteen years in sales.
""",
    "service": """
appels: Je réponds à 160 appels par jour.
pourcentage: Je résous 98 % des demandes au premier appel.
titre: Responsable d'équipe chez Airtel Rwanda.
langue: Je parle couramment l'anglais.
outil: Je maîtrise Salesforce.
diplome: Titulaire d'un master en gestion.
conseillers: J'ai formé 25 nouveaux conseillers.
experience: Dix ans d'expérience en relation clientèle.
employeur: J'ai travaillé chez MTN Rwanda.
scope: J'ai dirigé une équipe de douze conseillers.
""",
}

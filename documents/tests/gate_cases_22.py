"""Fresh cases, twenty-second set: terse profiles, fuller texts. A QA engineer in Pretoria, a cashier in Gaborone who
wants to be a teller, a community health worker in Kakamega, a primary teacher in Bujumbura (letters in French), a motor
mechanic in Kampala, a monitoring officer in Addis Ababa.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "qa": {
        "title": "QA Lead",
        "company": "Sanlam Digital",
        "location": "Pretoria",
        "requirements": {"must": ["Playwright", "Leading 3 testers", "ISTQB Advanced"], "nice": ["JMeter"]},
    },
    "cashier": {
        "title": "Bank Teller",
        "company": "Kalahari Bank",
        "location": "Gaborone",
        "requirements": {"must": ["Cash handling", "Diploma in Banking", "Balancing of P200,000 a day"]},
    },
    "health": {
        "title": "Community Health Supervisor",
        "company": "Afya Kwetu",
        "location": "Kakamega",
        "requirements": {"must": ["Supervising 30 volunteers", "Diploma in Community Health", "DHIS2"]},
    },
    "mechanic": {
        "title": "Workshop Foreman",
        "company": "Toyota Uganda",
        "location": "Kampala",
        "requirements": {"must": ["Diploma in Automotive Engineering", "Hybrid vehicles", "Team of 10"]},
    },
    "monitoring": {
        "title": "MEAL Manager",
        "company": "Horn Relief",
        "location": "Addis Ababa",
        "requirements": {"must": ["Master's degree", "Power BI", "Managing 4 officers"]},
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "qa": {
        "basics": {"name": "Kagiso Molefe", "label": "QA Engineer"},
        "work": [
            {
                "name": "Discovery Bank",
                "position": "QA Engineer",
                "startDate": "2021-07",
                "highlights": [
                    "Automated 420 regression tests in Selenium and Java",
                    "Regression runs: 3 days to 5 hours",
                    "Test the mobile app on 14 devices",
                    "Report about 30 bugs a month in Jira",
                ],
            },
            {
                "name": "Absa",
                "position": "Manual Tester",
                "startDate": "2018-05",
                "endDate": "2021-06",
                "highlights": ["Wrote test cases for internet banking"],
            },
        ],
        "certificates": [{"name": "ISTQB Foundation Level", "date": "2019"}],
        "education": [
            {
                "institution": "Tshwane University of Technology",
                "studyType": "National Diploma",
                "area": "Information Technology",
                "endDate": "2017",
            }
        ],
        "languages": [{"language": "Setswana", "fluency": "Native"}, {"language": "English", "fluency": "Fluent"}],
    },
    "cashier": {
        "basics": {"name": "Boitumelo Seretse", "label": "Cashier"},
        "work": [
            {
                "name": "Choppies Game City",
                "position": "Cashier",
                "startDate": "2022-02",
                "highlights": [
                    "Serve 250 customers a day",
                    "Balance a till of about P18,000 at closing",
                    "Till differences: none in 14 months",
                    "Stand in for the head cashier on Sundays",
                ],
            }
        ],
        "education": [{"institution": "Ledumang Senior Secondary School", "studyType": "BGCSE", "endDate": "2020"}],
        "languages": [{"language": "Setswana", "fluency": "Native"}, {"language": "English", "fluency": "Good"}],
    },
    "health": {
        "basics": {"name": "Everlyne Nekesa", "label": "Community Health Worker"},
        "work": [
            {
                "name": "Lurambi Sub-County",
                "position": "Community Health Worker",
                "startDate": "2016-05",
                "highlights": [
                    "Visit 105 households a month",
                    "Refer pregnant women and sick children to the health centre",
                    "Households with a latrine: from 61 to 94",
                    "Weigh children under five at the chief's camp",
                    "Secretary of the community health committee",
                ],
            }
        ],
        "certificates": [
            {"name": "Community health promoter basic training", "issuer": "Ministry of Health", "date": "2016"}
        ],
        "education": [{"institution": "Shikoti Girls", "studyType": "KCSE", "endDate": "2012"}],
        "meta": {"aditus": {"grades": [{"examination": "KCSE", "grade": "C-", "year": "2012"}]}},
        "languages": [
            {"language": "Luhya", "fluency": "Native"},
            {"language": "Swahili", "fluency": "Fluent"},
            {"language": "English", "fluency": "Good"},
        ],
    },
    "instituteur": {
        "basics": {"name": "Claver Niyonkuru", "label": "Instituteur"},
        "work": [
            {
                "name": "École primaire de Kinama",
                "position": "Instituteur",
                "startDate": "2017-09",
                "highlights": [
                    "Enseigne le français et le calcul à 58 élèves de cinquième année",
                    "Taux de réussite au concours: de 64 % à 81 % en quatre ans",
                    "A créé un petit jardin scolaire avec les parents",
                    "Participe au jury du concours provincial",
                ],
            }
        ],
        "education": [
            {
                "institution": "Lycée pédagogique de Gitega",
                "studyType": "Diplôme D7",
                "area": "Pédagogie",
                "endDate": "2017",
            }
        ],
        "languages": [
            {"language": "Kirundi", "fluency": "Langue maternelle"},
            {"language": "Français", "fluency": "Courant"},
            {"language": "Swahili", "fluency": "Bien"},
        ],
    },
    "mechanic": {
        "basics": {"name": "Isaac Wasswa", "label": "Motor Mechanic"},
        "work": [
            {
                "name": "Kisekka Auto Garage",
                "position": "Motor Mechanic",
                "startDate": "2017-03",
                "highlights": [
                    "Service and repair about 9 cars a week, mostly Toyota and Subaru",
                    "Rebuild engines and gearboxes",
                    "Find faults with a Launch X431 scanner",
                    "Order parts from 5 dealers",
                    "Teach three trainees",
                ],
            }
        ],
        "education": [
            {
                "institution": "Nakawa Vocational Institute",
                "studyType": "Certificate",
                "area": "Motor Vehicle Mechanics",
                "endDate": "2016",
            }
        ],
        "languages": [{"language": "Luganda", "fluency": "Native"}, {"language": "English", "fluency": "Good"}],
    },
    "monitoring": {
        "basics": {"name": "Selam Tesfaye", "label": "Monitoring Officer"},
        "work": [
            {
                "name": "Abay Water Programme",
                "position": "Monitoring Officer",
                "startDate": "2020-01",
                "highlights": [
                    "Follow 27 indicators in 6 woredas",
                    "Designed two household surveys in ODK with samples of 600 and 840",
                    "Train 16 enumerators before each survey",
                    "Presented the mid-term results to donors in Nairobi",
                    "Complaint calls answered within 48 hours: 71% to 95%",
                ],
            },
            {
                "name": "Central Statistical Agency",
                "position": "Enumerator",
                "startDate": "2017-09",
                "endDate": "2019-12",
                "highlights": ["Interviewed farmers for the agricultural census"],
            },
        ],
        "education": [
            {"institution": "Addis Ababa University", "studyType": "BA", "area": "Sociology", "endDate": "2017"}
        ],
        "languages": [{"language": "Amharic", "fluency": "Native"}, {"language": "English", "fluency": "Fluent"}],
    },
}

FAITHFUL: dict[str, str] = {
    "qa": """
QA engineer with eight years in software testing, first manual and now mostly automated.
Developed a suite of 420 automated regression tests using Selenium and Java.
Cut regression testing from three days to five hours.
Mobile app testing across fourteen devices.
Log roughly 30 defects per month in Jira.
Wrote internet banking test cases during three years at Absa.
ISTQB Foundation Level certified (2019).
National Diploma in IT from Tshwane University of Technology.
Playwright is new to me, but moving a suite from one framework to another is mostly patience. My 420 Selenium tests would be a good place to start.
What used to take three days now takes five hours, and testers can spend the time on questions that no script asks.
Although I have not led testers, I would be glad to take that step with Sanlam Digital.
""",
    "cashier": """
Cashier with more than four years of experience serving around 250 customers daily.
Accurate cash handling: no till differences in fourteen months.
For 14 months my till has balanced without a difference.
Cash up approximately P18,000 at the end of each day.
Relieve the head cashier on Sundays.
I completed my BGCSE at Ledumang Senior Secondary School in 2020.
I do not have a diploma in banking, but I know what it means to close a till without a difference for fourteen months.
Polite, honest and quick with figures.
Setswana is my mother tongue and my English is good.
I would welcome the chance to move from the till to the counter of Kalahari Bank.
""",
    "health": """
Community health worker with over ten years of experience in Lurambi Sub-County.
Conduct 105 household visits every month.
Refer sick children and expectant mothers to the health centre.
The number of households with a latrine grew from 61 to 94.
Helped 33 more households to get a latrine.
Growth monitoring of children under five at the chief's camp.
Act as secretary of the community health committee.
Completed the Ministry of Health's basic training for community health promoters in 2016.
KCSE mean grade C- (2012).
Home visits, referrals, growth monitoring, record keeping.
DHIS2 is a system I have not used myself, though my monthly figures end up in such registers.
""",
    "instituteur": """
Instituteur avec neuf ans d'expérience à l'École primaire de Kinama.
J'enseigne le français et le calcul à 58 élèves.
Le taux de réussite au concours est passé de 64 % à 81 % en quatre ans.
Le taux de réussite a augmenté de 17 points.
J'ai créé un jardin scolaire avec l'aide des parents.
Membre du jury du concours provincial.
Titulaire du diplôme D7 en pédagogie du Lycée pédagogique de Gitega (2017).
Langues: kirundi (langue maternelle), français (courant), swahili (bien).
Je vous prie d'agréer, Madame, Monsieur, l'expression de mes salutations distinguées.
Je serais heureux de mettre mon expérience au service de votre école.
Primary school teacher with nine years of experience, teaching French and arithmetic to 58 pupils.
""",
    "mechanic": """
Motor mechanic with nine years of experience servicing and repairing cars, mainly Toyota and Subaru.
Repair and service around nine cars each week.
Overhaul engines and gearboxes.
Diagnose faults using a Launch X431 scanner.
Source parts from five dealers.
Train 3 trainees.
Certificate in Motor Vehicle Mechanics, Nakawa Vocational Institute (2016).
I have repaired Toyotas for most of my working life, so Toyota Uganda is where I would like to grow.
Hybrid vehicles come into our garage more and more, and I would like to be trained on them properly.
A team of ten is bigger than my three trainees, but the habits are the same: tools back in place, work checked twice.
""",
    "monitoring": """
Monitoring officer with more than six years in the water sector, following 27 indicators across six woredas.
Track 27 indicators in 6 woredas.
Designed and rolled out two household surveys in ODK (600 and 840 households).
Designed two ODK surveys reaching 1,440 households in total.
Trained sixteen enumerators ahead of each survey.
Presented mid-term findings to donors in Nairobi.
Share of complaint calls answered within 48 hours rose from 71% to 95%.
Improved the response to complaint calls by 24 percentage points.
Worked as an enumerator for over two years, interviewing farmers for the agricultural census.
BA in Sociology, Addis Ababa University.
I hold a BA rather than the Master's degree you mention, and I have six years of practice beside it.
I would be curious to learn Power BI for my reports.
""",
}

INVENTED: dict[str, str] = {
    "qa": """
tests: Automated 4,200 regression tests.
tool: Moved the suite to Playwright.
certificate: ISTQB Advanced Level certified.
team: Led three testers.
title: QA Lead at Discovery Bank.
time: Cut regression testing from three days to 30 minutes.
tool: Load tests with JMeter.
devices: Test the mobile app on 41 devices.
experience: Twelve years in software testing.
swap: Automated regression tests at Absa.
degree: BTech in Information Technology.
""",
    "cashier": """
customers: Serve 550 customers a day.
money: Balance a till of about P80,000.
months: No till differences in 24 months.
title: Head cashier at Choppies Game City.
degree: Diploma in Banking.
experience: Eight years as a cashier.
frequency: Stand in for the head cashier every day.
employer: Teller at First National Bank.
award: Cashier of the year 2024.
language: Fluent English and Kalanga.
""",
    "health": """
households: Visit 305 households a month.
latrines: Households with a latrine went from 61 to 194.
grade: KCSE mean grade B.
title: Community Health Supervisor.
team: Supervise 30 volunteers.
degree: Diploma in Community Health.
tool: Enter data in DHIS2.
role: Chairperson of the community health committee.
year: Community health worker since 2010.
outcome: No mother died in my area.
""",
    "instituteur": """
eleves: J'enseigne à 98 élèves.
taux: Le taux de réussite est passé de 64 % à 98 %.
titre: Directeur de l'école primaire de Kinama.
diplome: Titulaire d'une licence en pédagogie.
langue: Je parle couramment l'anglais.
annees: Quinze ans d'expérience.
matiere: J'enseigne aussi les sciences et la musique.
jury: Président du jury national.
annee: Instituteur depuis 2010.
""",
    "mechanic": """
cars: Repair about 19 cars a week.
makes: Specialised in BMW and Mercedes.
team: Lead a team of ten mechanics.
title: Workshop foreman at Kisekka Auto Garage.
degree: Diploma in Automotive Engineering.
tool: Diagnosed cars with Bosch and Autel scanners.
field: Repaired hybrid vehicles.
experience: Eighteen years as a mechanic.
dealers: Order parts from 15 dealers.
trainees: Teach thirteen trainees.
""",
    "monitoring": """
indicators: Follow 72 indicators.
samples: Surveys with samples of 6,000 and 8,400.
team: Manage four officers.
degree: MA in Sociology.
title: MEAL Manager at Abay Water Programme.
tool: Built dashboards in Power BI.
enumerators: Train 60 enumerators.
place: Presented results to donors in Geneva.
percent: Complaint calls answered within 48 hours: 71% to 99%.
years: Monitoring officer since 2016.
language: Conversational Oromo.
""",
}

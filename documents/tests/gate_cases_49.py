"""Fresh cases, set 49 (blind): A UX researcher (Kenya), a paramedic (Ireland), a grants officer (Ghana), a young butcher
(Netherlands), a driver-guide (Tanzania), an actuary (Ireland).

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "uxr": {
        "title": "Lead UX Researcher",
        "company": "Jani Health",
        "location": "Nairobi",
        "requirements": {
            "must": ["Quantitative surveys", "Manage 5 researchers", "Experience in digital health"],
            "nice": ["Qualtrics", "French"],
        },
    },
    "paramedic": {
        "title": "Advanced Paramedic",
        "company": "Kerry Emergency Care",
        "location": "Tralee",
        "requirements": {
            "must": ["5 years on emergency ambulances", "Supervise a station of 12 staff"],
            "nice": ["Polish"],
        },
    },
    "grants": {
        "title": "Grants Manager",
        "company": "Sahel Water Alliance",
        "location": "Accra",
        "requirements": {
            "must": ["Portfolio of USD 10 million", "Fluent French", "Lead a team of 6"],
            "nice": ["Water and sanitation background"],
        },
    },
    "butcher": {
        "title": "Head Butcher",
        "company": "De Weide Biologisch",
        "location": "Amersfoort",
        "requirements": {"must": ["4 years behind the counter", "Lead a team of 5"], "nice": ["Good German"]},
    },
    "guide": {
        "title": "Head Guide",
        "company": "Ndovu Camps",
        "location": "Arusha",
        "requirements": {"must": ["Manage 15 guides", "Walking-safari experience"], "nice": ["French"]},
    },
    "actuary": {
        "title": "Head of Pricing",
        "company": "Claddagh Insurance",
        "location": "Galway",
        "requirements": {"must": ["Lead a team of 8", "Motor pricing"], "nice": ["Emblem"]},
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "uxr": {
        "basics": {
            "name": "Wanjiru Kamotho",
            "label": "Senior UX Researcher",
            "summary": "Researcher who listens to people at market stalls, farms and kitchen tables and brings their words to product teams.",
            "location": {"city": "Nairobi", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Tumba Pay",
                "position": "Senior UX Researcher",
                "location": "Nairobi",
                "startDate": "2022-03",
                "summary": "Research for a mobile-money app for small traders.",
                "highlights": [
                    "Ran 64 moderated interviews with market traders in Nairobi, Kisumu and Nakuru",
                    "Reworked the recruitment screener with the product team, cutting no-shows from 30% to 12%",
                    "Supported the head of design in building a research repository in Dovetail",
                    "Present findings to the product board every quarter",
                    "Mentor 2 junior researchers",
                ],
            },
            {
                "name": "Kilele Labs",
                "position": "UX Researcher",
                "location": "Nairobi",
                "startDate": "2019-06",
                "endDate": "2022-02",
                "highlights": [
                    "Carried out usability tests of a farm-advice app with 85 smallholders in Meru and Embu",
                    "Analysed a survey of 1,240 users in SPSS",
                    "Helped write discussion guides in Swahili and English",
                ],
            },
            {
                "name": "Savannah Insight",
                "position": "Field Interviewer",
                "location": "Nakuru",
                "startDate": "2017-09",
                "endDate": "2019-05",
                "highlights": [
                    "Conducted about 15 household interviews a week using KoboToolbox",
                    "Checked data from 6 enumerators before upload",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Dada Design Circle",
                "position": "Workshop Volunteer",
                "startDate": "2021-01",
                "highlights": ["Assisted at 9 Saturday workshops on design basics for girls"],
            }
        ],
        "education": [
            {
                "institution": "Egerton University",
                "studyType": "BA",
                "area": "Sociology",
                "startDate": "2013",
                "endDate": "2017",
                "score": "Second Class Honours (Upper Division)",
            }
        ],
        "certificates": [{"name": "Foundations of User Experience Design", "issuer": "Google", "date": "2019-04"}],
        "skills": [
            {"name": "Research methods", "keywords": ["usability testing", "interviews", "diary studies", "surveys"]},
            {"name": "Tools", "keywords": ["Figma", "Dovetail", "Maze", "SPSS"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Native"},
            {"language": "Kikuyu", "fluency": "Native"},
        ],
    },
    "paramedic": {
        "basics": {"name": "Cian Hallissey", "label": "Paramedic", "location": {"city": "Cork", "countryCode": "IE"}},
        "work": [
            {
                "name": "Munster Region Ambulance Service",
                "position": "Paramedic",
                "location": "Cork",
                "startDate": "2020-02",
                "highlights": [
                    "Respond to about 9 emergency calls per 12-hour shift across Cork city and county",
                    "Mentor 4 student paramedics a year on placement",
                    "Took part in a trial of electronic patient care records on tablets",
                    "Contributed to a station review that cut ambulance turnaround at the emergency department from 42 to 31 minutes",
                ],
            },
            {
                "name": "Lee Valley Patient Transport",
                "position": "Emergency Medical Technician",
                "location": "Mallow",
                "startDate": "2017-05",
                "endDate": "2020-01",
                "highlights": [
                    "Moved dialysis and oncology patients between 5 hospitals",
                    "Drove some 38,000 km a year without an at-fault accident",
                    "Checked oxygen, drugs bag and defibrillator at the start of every shift",
                ],
            },
            {
                "name": "Dineen's Hardware",
                "position": "Sales Assistant",
                "location": "Macroom",
                "startDate": "2014-06",
                "endDate": "2017-04",
            },
        ],
        "volunteer": [
            {
                "organization": "Lough Allua First Aid Corps",
                "position": "First Aider",
                "startDate": "2013-09",
                "highlights": ["Cover around 20 Gaelic football and hurling matches a season"],
            }
        ],
        "education": [
            {
                "institution": "Southern College of Paramedicine",
                "studyType": "Diploma",
                "area": "Emergency Medical Science",
                "startDate": "2018",
                "endDate": "2020",
                "score": "Merit",
            }
        ],
        "certificates": [
            {"name": "Paramedic Licence", "issuer": "PHECC", "date": "2020-01"},
            {"name": "Advanced Cardiac Life Support", "issuer": "Irish Heart Foundation", "date": "2023-10"},
            {"name": "Driving Licence C1", "date": "2017-03"},
        ],
        "languages": [{"language": "English", "fluency": "Native"}, {"language": "Irish", "fluency": "Intermediate"}],
        "awards": [
            {
                "title": "Crew Commendation",
                "awarder": "Munster Region Ambulance Service",
                "date": "2022",
                "summary": "For the response to a cardiac arrest at a swimming pool",
            }
        ],
    },
    "grants": {
        "basics": {
            "name": "Abena Ofosuhene",
            "label": "Senior Grants Officer",
            "summary": "Grants officer with an accountant's eye and a habit of reading the small print.",
            "location": {"city": "Accra", "countryCode": "GH"},
        },
        "work": [
            {
                "name": "Asempa Foundation",
                "position": "Senior Grants Officer",
                "location": "Accra",
                "startDate": "2018-08",
                "highlights": [
                    "Manage a portfolio of 27 sub-grants worth USD 3.4 million in health and education",
                    "Review quarterly financial reports from partners in Ghana, Togo and Benin",
                    "Trained 46 partner staff in donor compliance",
                    "Contributed to the design of a due-diligence checklist now used by all country offices",
                    "Cut the average time from application to first payment from 90 to 58 days",
                ],
            },
            {
                "name": "Volta Rural Trust",
                "position": "Programme and Grants Officer",
                "location": "Ho",
                "startDate": "2013-02",
                "endDate": "2018-07",
                "highlights": [
                    "Wrote or co-wrote 18 proposals, of which 7 were funded",
                    "Kept the grants tracker in Excel and filed donor reports",
                    "Supported two external audits, both without major findings",
                ],
            },
            {
                "name": "Kumasi Library Board",
                "position": "Accounts Clerk",
                "location": "Kumasi",
                "startDate": "2010-09",
                "endDate": "2013-01",
                "highlights": ["Posted payments in Sage and reconciled 3 bank accounts monthly"],
            },
        ],
        "education": [
            {
                "institution": "University of Ghana",
                "studyType": "MA",
                "area": "Development Studies",
                "startDate": "2015",
                "endDate": "2017",
            },
            {
                "institution": "University of Cape Coast",
                "studyType": "BCom",
                "area": "Accounting",
                "startDate": "2006",
                "endDate": "2010",
                "score": "Second Class Lower",
            },
        ],
        "certificates": [{"name": "Certificate in Grants Management", "issuer": "Humentum", "date": "2019-11"}],
        "skills": [
            {"name": "Systems", "keywords": ["Salesforce", "Excel", "Sage"]},
            {"name": "Compliance", "keywords": ["2 CFR 200", "sub-grantee monitoring", "due diligence"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Twi", "fluency": "Native"},
            {"language": "Ewe", "fluency": "Conversational"},
            {"language": "French", "fluency": "Basic"},
        ],
    },
    "butcher": {
        "basics": {"name": "Daan Terpstra", "label": "Butcher", "location": {"city": "Utrecht", "countryCode": "NL"}},
        "work": [
            {
                "name": "Slagerij Van Hoorn",
                "position": "Butcher",
                "location": "Utrecht",
                "startDate": "2024-08",
                "highlights": [
                    "Bone out and portion beef, pork and lamb for a counter serving about 140 customers a day",
                    "Make 6 kinds of fresh sausage each week",
                    "Help the owner with the weekly meat order",
                    "Keep the HACCP temperature logs",
                ],
            },
            {
                "name": "Versmarkt Lunetten",
                "position": "Apprentice Butcher",
                "location": "Utrecht",
                "startDate": "2022-08",
                "endDate": "2024-07",
                "highlights": [
                    "Learnt to break down half pigs under supervision",
                    "Packed and labelled 200 trays a day for the self-service chiller",
                    "Cleaned the band saw, mincer and slicer at closing time",
                ],
            },
            {
                "name": "Pizzeria Da Renzo",
                "position": "Delivery Rider",
                "location": "Utrecht",
                "startDate": "2020-09",
                "endDate": "2022-06",
            },
        ],
        "education": [
            {
                "institution": "Vakschool Midden-Nederland",
                "studyType": "MBO level 3 diploma",
                "area": "Butchery",
                "startDate": "2022",
                "endDate": "2024",
            }
        ],
        "certificates": [{"name": "Food Hygiene (HACCP)", "issuer": "Stichting Voedselzeker", "date": "2022-10"}],
        "skills": [
            {
                "name": "Butchery",
                "keywords": ["boning", "trimming", "sausage making", "knife sharpening", "counter service"],
            }
        ],
        "languages": [
            {"language": "Dutch", "fluency": "Native"},
            {"language": "English", "fluency": "B1"},
            {"language": "German", "fluency": "A2"},
        ],
        "projects": [
            {
                "name": "Dry-ageing trial",
                "description": "Tested dry-ageing of 12 rib sections over 35 days, together with the owner of Slagerij Van Hoorn",
                "keywords": ["dry-ageing", "beef"],
            }
        ],
        "awards": [
            {"title": "Third place, Young Butcher of Utrecht", "awarder": "Utrecht Butchers' Guild", "date": "2025"}
        ],
    },
    "guide": {
        "basics": {
            "name": "Elias Mollel",
            "label": "Senior Driver-Guide",
            "summary": "Driver-guide on the northern circuit; patient at the wheel, good with families.",
            "location": {"city": "Arusha", "countryCode": "TZ"},
        },
        "work": [
            {
                "name": "Twiga Trails Safaris",
                "position": "Senior Driver-Guide",
                "location": "Arusha",
                "startDate": "2012-01",
                "highlights": [
                    "Lead safaris of 6 to 10 days in Serengeti, Ngorongoro and Tarangire for groups of up to 7 guests",
                    "Guide about 35 trips a year",
                    "Maintain an assigned Land Cruiser and carry out basic repairs in the field",
                    "Advise the office on routes during the rains",
                    "Trained 11 new driver-guides in radio procedure",
                ],
            },
            {
                "name": "Kibo View Tours",
                "position": "Driver-Guide",
                "location": "Moshi",
                "startDate": "2004-06",
                "endDate": "2011-12",
                "highlights": [
                    "Drove day trips to Materuni waterfalls, coffee farms and Arusha National Park",
                    "Assisted on birdwatching trips at Lake Manyara",
                    "Handled guest complaints together with the operations manager",
                ],
            },
            {
                "name": "Meru Haulage",
                "position": "Lorry Driver",
                "location": "Arusha",
                "startDate": "1998-03",
                "endDate": "2003-08",
                "highlights": ["Delivered goods between Arusha, Dodoma and Dar es Salaam"],
            },
        ],
        "volunteer": [
            {
                "organization": "Monduli Tree Group",
                "position": "Member",
                "startDate": "2016-03",
                "highlights": ["Helped plant 4,500 seedlings at two primary schools"],
            }
        ],
        "education": [
            {
                "institution": "Arusha School of Wildlife and Tourism",
                "studyType": "Certificate",
                "area": "Tour Guiding",
                "startDate": "2003",
                "endDate": "2004",
                "score": "Credit",
            }
        ],
        "certificates": [{"name": "Wilderness First Responder", "issuer": "Safari Medics Africa", "date": "2022-02"}],
        "languages": [
            {"language": "Swahili", "fluency": "Native"},
            {"language": "Maa", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "German", "fluency": "Conversational"},
        ],
        "awards": [
            {
                "title": "Guide of the Year",
                "awarder": "Twiga Trails Safaris",
                "date": "2019",
                "summary": "In-house award, voted by guests",
            }
        ],
    },
    "actuary": {
        "basics": {
            "name": "Niamh Brophy",
            "label": "Pricing Actuary",
            "location": {"city": "Dublin", "countryCode": "IE"},
        },
        "work": [
            {
                "name": "Liffey Life Assurance",
                "position": "Pricing Actuary",
                "location": "Dublin",
                "startDate": "2021-09",
                "highlights": [
                    "Price term-life and income-protection products with about EUR 85 million in annual premium",
                    "Rebuilt the lapse model in R, shortening the monthly run from 9 hours to 2",
                    "Supervise 3 student actuaries",
                    "Contribute to the annual ORSA report",
                ],
            },
            {
                "name": "Rijnmond Verzekeringen",
                "position": "Actuarial Analyst",
                "location": "Rotterdam",
                "startDate": "2017-10",
                "endDate": "2021-08",
                "highlights": [
                    "Calculated Solvency II technical provisions each quarter for 2 non-life portfolios",
                    "Helped move reserving spreadsheets from Excel to Python",
                    "Prepared data for the external auditor",
                    "Documented 22 models for the validation team",
                ],
            },
            {
                "name": "Boyne Pensions Consulting",
                "position": "Graduate Trainee",
                "location": "Drogheda",
                "startDate": "2015-09",
                "endDate": "2017-09",
                "highlights": [
                    "Produced benefit statements for 14 defined-benefit schemes",
                    "Assisted with triennial valuations",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Maths Buddies Dublin",
                "position": "Tutor",
                "startDate": "2022-01",
                "highlights": ["Tutor 5 secondary-school pupils a term"],
            }
        ],
        "education": [
            {
                "institution": "University College Dublin",
                "studyType": "BSc",
                "area": "Actuarial and Financial Studies",
                "startDate": "2011",
                "endDate": "2015",
                "score": "First Class Honours",
            }
        ],
        "certificates": [
            {
                "name": "Fellow of the Society of Actuaries in Ireland",
                "issuer": "Society of Actuaries in Ireland",
                "date": "2020-12",
            }
        ],
        "skills": [{"name": "Tools", "keywords": ["R", "Python", "SQL", "Prophet", "Excel"]}],
        "languages": [{"language": "English", "fluency": "Native"}, {"language": "Dutch", "fluency": "B2"}],
        "projects": [
            {
                "name": "Mortality Explorer",
                "description": "A Shiny app that charts Irish mortality tables from 1990 to 2020",
                "keywords": ["R", "Shiny"],
            }
        ],
    },
}

FAITHFUL: dict[str, str] = {
    "uxr": """
Sixty-four moderated interviews with market traders, held in Nairobi, Kisumu and Nakuru.
At Tumba Pay I have held more than 60 moderated interviews with market traders, in three places: Nairobi, Kisumu and Nakuru.
No-shows fell from 30% to 12% after the product team and I reworked the recruitment screener.
Gave the head of design a hand in setting up a research repository in Dovetail.
Every quarter my findings are put before the product board.
Two junior researchers are mentored by me at Tumba Pay.
I have been Senior UX Researcher at Tumba Pay for over four years.
At Kilele Labs, a farm-advice app was put through usability tests with 85 smallholders in Meru and Embu.
A survey of some 1,200 users, analysed in SPSS.
Helped to draft discussion guides in two languages, Swahili and English.
Began in the field: around fifteen household interviews a week for Savannah Insight, recorded in KoboToolbox.
As a field interviewer in Nakuru, I checked the data of six enumerators before it was uploaded.
My Saturdays, nine of them, have gone to the Dada Design Circle, where I assisted at workshops on design basics for girls.
I hold a BA in Sociology from Egerton University, Second Class Honours, Upper Division.
Native speaker of Swahili and Kikuyu; fluent in English.
The chance to bring my interviews and usability testing to Jani Health as Lead UX Researcher is why I am writing.
Senior UX researcher, at home with usability tests, interviews, diary studies and surveys, and with Figma, Maze and Dovetail.
""",
    "paramedic": """
Nine or so emergency calls in a twelve-hour shift, in Cork city and out in the county.
I have worked as a paramedic with the Munster Region Ambulance Service since February 2020, more than six years now.
Each year four student paramedics on placement are mentored by me.
Participated in a trial of electronic patient care records, kept on tablets.
Ambulance turnaround at the emergency department came down from 42 to 31 minutes after a station review to which I contributed.
Contributed to a station review that took 11 minutes off ambulance turnaround at the emergency department.
Before Cork, Mallow: as an Emergency Medical Technician with Lee Valley Patient Transport, I moved dialysis and oncology patients between five hospitals.
Some 38,000 kilometres a year at the wheel, and not one at-fault accident.
Every shift in Mallow began the same way: oxygen, drugs bag and defibrillator were checked.
First came the shop floor, as a sales assistant at Dineen's Hardware in Macroom.
A first aider with the Lough Allua First Aid Corps since 2013, I cover about twenty Gaelic football and hurling matches each season.
My Diploma in Emergency Medical Science was awarded with Merit by the Southern College of Paramedicine.
PHECC-licensed paramedic, with Advanced Cardiac Life Support (2023) and a C1 driving licence.
In 2022 the service gave us a Crew Commendation for our response to a cardiac arrest at a swimming pool.
English is my mother tongue; my Irish is intermediate.
I would be glad to bring my years on the road in Cork to Kerry Emergency Care in Tralee.
Paramedic in Cork, licensed by PHECC in January 2020.
""",
    "grants": """
Twenty-seven sub-grants, USD 3.4 million, two fields: health and education.
At the Asempa Foundation I manage sub-grants worth more than $3 million in health and education.
Quarterly financial reports from partners in three countries, Ghana, Togo and Benin, are reviewed by me.
Taught donor compliance to 46 members of partner staff.
The due-diligence checklist that every country office now uses was designed with my contribution.
Brought the average wait between application and first payment down from 90 days to 58.
Applicants used to wait 90 days on average for a first payment; I cut that by 32 days.
I have served as Senior Grants Officer in Accra for over eight years.
Of the eighteen proposals I wrote or co-wrote at Volta Rural Trust, seven were funded.
In Ho, I kept the grants tracker in Excel, filed donor reports and supported two external audits that brought no major findings.
More than five years as Programme and Grants Officer at Volta Rural Trust.
My trade was learnt at the Kumasi Library Board, where I posted payments in Sage and reconciled three bank accounts every month.
An MA in Development Studies from the University of Ghana, completed in 2017 while I was working in Ho.
BCom in Accounting, University of Cape Coast (Second Class Lower), 2010.
I hold Humentum's Certificate in Grants Management, earned in November 2019.
Twi from birth, fluent English, conversational Ewe, and French at a basic level.
I am keen to put my knowledge of 2 CFR 200 and sub-grantee monitoring to work for the Sahel Water Alliance.
""",
    "butcher": """
Beef, pork and lamb, boned out and portioned for a counter that serves some 140 customers a day.
Six kinds of fresh sausage are made by me every week at Slagerij Van Hoorn.
I help the owner to draw up the weekly meat order.
Temperature logs kept to HACCP.
I have been a butcher at Slagerij Van Hoorn in Utrecht for more than two years.
As an apprentice at Versmarkt Lunetten I learnt, under supervision, how a half pig is broken down.
Two hundred trays a day, packed and labelled for the self-service chiller.
When the shop closed, the mincer, the slicer and the band saw were cleaned by me.
A two-year apprenticeship at Versmarkt Lunetten, from August 2022 to July 2024.
Before meat, pizza: from September 2020 to June 2022 I was a delivery rider for Pizzeria Da Renzo.
I finished my MBO level 3 diploma in Butchery at Vakschool Midden-Nederland in 2024.
My food hygiene certificate (HACCP) was issued in October 2022 by Stichting Voedselzeker.
Together with the owner I tested the dry-ageing of a dozen rib sections over 35 days.
In 2025 I came third in the Utrecht Butchers' Guild's Young Butcher of Utrecht contest.
Dutch is my first language; I speak English at B1 and German at A2.
Young butcher skilled in boning, trimming, sausage making and knife sharpening, and in serving at the counter.
The post of Head Butcher at De Weide Biologisch in Amersfoort is one I would like to grow into.
""",
    "guide": """
Serengeti, Ngorongoro, Tarangire: safaris of six to ten days, led for up to seven guests at a time.
I guide roughly thirty-five trips a year for Twiga Trails Safaris.
The Land Cruiser assigned to me is maintained by me, and basic repairs are done in the field.
When the rains come, I advise the office on routes.
Eleven new driver-guides have had their training in radio procedure from me.
With Twiga Trails Safaris since January 2012, nearly fifteen years.
At Kibo View Tours in Moshi I drove guests on day trips to the Materuni waterfalls, to coffee farms and to Arusha National Park.
Helped out on birdwatching trips at Lake Manyara.
Guest complaints at Kibo View Tours were dealt with by the operations manager and me together.
For more than seven years I was a driver-guide in Moshi.
First a lorry: for Meru Haulage I carried goods between Arusha, Dodoma and Dar es Salaam.
I trained as a tour guide at the Arusha School of Wildlife and Tourism and left in 2004 with a certificate, graded Credit.
Certified Wilderness First Responder (Safari Medics Africa, February 2022).
Guests voted me Guide of the Year 2019, the in-house award of Twiga Trails Safaris.
As a member of the Monduli Tree Group I have helped to plant 4,500 seedlings at two primary schools.
Swahili and Maa are my native languages, my English is fluent, and I can hold a conversation in German.
Over twenty years as a driver-guide, first from Moshi, then from Arusha.
I hope to bring my knowledge of the northern circuit to Ndovu Camps as Head Guide.
""",
    "actuary": """
Term life and income protection: products priced by me, with around €85 million in annual premium.
The lapse model was rebuilt in R, and its monthly run shrank from nine hours to two.
Saved seven hours on each monthly run by rebuilding the lapse model in R.
At Liffey Life Assurance I supervise three student actuaries.
Each year I contribute to the ORSA report.
I have been a Pricing Actuary in Dublin for just over five years.
In Rotterdam, at Rijnmond Verzekeringen, I calculated the Solvency II technical provisions of two non-life portfolios every quarter.
Lent a hand in moving the reserving spreadsheets out of Excel and into Python.
Twenty-two models, documented for the validation team.
Data for the external auditor was prepared by me at Rijnmond Verzekeringen.
Nearly four years as an Actuarial Analyst in the Netherlands.
My first post was a graduate traineeship in Drogheda, where I produced benefit statements for 14 defined-benefit schemes and assisted with triennial valuations.
BSc in Actuarial and Financial Studies with First Class Honours, University College Dublin, 2015.
Fellow of the Society of Actuaries in Ireland since December 2020.
I made Mortality Explorer, a Shiny app in which Irish mortality tables from 1990 to 2020 are charted.
Since January 2022 I have tutored five secondary-school pupils a term with Maths Buddies Dublin.
Native English, Dutch at B2, and a toolbox of R, Python, SQL, Prophet and Excel.
Claddagh Insurance is looking for a Head of Pricing; I would welcome the chance to talk about it in Galway.
""",
}

INVENTED: dict[str, str] = {
    "uxr": """
number: Ran 94 moderated interviews with market traders in Nairobi, Kisumu and Nakuru.
number: No-shows fell from 30% to 4% after the product team and I reworked the recruitment screener.
number: A survey of 12,400 users was analysed in SPSS at Kilele Labs.
employer: At Safaricom I ran moderated interviews with market traders in Nairobi, Kisumu and Nakuru.
employer: My years at Ipsos Kenya taught me to conduct about 15 household interviews a week.
degree: I hold an MA in Sociology from Egerton University.
grade: BA in Sociology, First Class Honours, Egerton University, 2017.
tool: Findings from 85 smallholders in Meru and Embu, gathered in usability tests and coded in NVivo.
tool: Confident in Figma, Dovetail, Maze and Qualtrics.
verb: Led the building of the research repository in Dovetail.
verb: At the Dada Design Circle I founded a series of nine Saturday workshops on design basics for girls.
title: As Head of Research at Tumba Pay, I present findings to the product board every quarter.
title: Principal UX Researcher at Tumba Pay since March 2022.
advert figure: At Tumba Pay I manage 5 researchers.
swap: At Savannah Insight I analysed a survey of 1,240 users in SPSS.
language: Native Swahili and Kikuyu, fluent English, working French.
reach: My interviews with market traders have shaped national policy on mobile money.
""",
    "paramedic": """
number: Respond to about 19 emergency calls per 12-hour shift across Cork city and county.
number: Contributed to a station review that cut ambulance turnaround from 42 to 21 minutes.
number: Some 83,000 km a year were driven without an at-fault accident.
employer: As a paramedic with Dublin Fire Brigade I respond to emergency calls and mentor students.
employer: Before Cork I moved dialysis and oncology patients for Medicall Ambulance.
degree: A BSc in Emergency Medical Science from the Southern College of Paramedicine.
grade: My Diploma in Emergency Medical Science was awarded with Distinction.
tool: Every shift in Mallow began with a check of the oxygen, the drugs bag and the LUCAS chest-compression device.
tool: Took part in a trial of drones for delivering defibrillators.
verb: Directed the trial of electronic patient care records on tablets.
verb: I led the station review that cut ambulance turnaround at the emergency department from 42 to 31 minutes.
title: Advanced Paramedic with the Munster Region Ambulance Service since 2020.
title: At Lee Valley Patient Transport I was Operations Supervisor, moving patients between five hospitals.
advert figure: In Cork I supervise a station of 12 staff.
certificate: Licensed by PHECC and certified in Pediatric Advanced Life Support.
date: I have been a paramedic with the Munster Region Ambulance Service since 2016.
language: English is my mother tongue, and my Irish is fluent.
""",
    "grants": """
number: Manage a portfolio of 72 sub-grants in health and education.
number: Of the eighteen proposals I wrote or co-wrote in Ho, 14 were funded.
number: Trained 460 partner staff in donor compliance.
employer: At Oxfam Ghana I wrote or co-wrote 18 proposals and kept the grants tracker in Excel.
employer: My trade was learnt at Ecobank, where payments were posted in Sage and three bank accounts reconciled monthly.
degree: A PhD in Development Studies from the University of Ghana.
grade: BCom in Accounting, Second Class Upper, University of Cape Coast.
tool: The grants tracker at Volta Rural Trust was kept in Microsoft Dynamics.
tool: Skilled in Salesforce, Excel, Sage and Power BI.
verb: I single-handedly designed the due-diligence checklist now used by all country offices.
verb: Conducted two external audits at Volta Rural Trust, both without major findings.
title: Director of Grants at the Asempa Foundation, with a portfolio of 27 sub-grants.
title: As Finance Manager of the Kumasi Library Board I reconciled three bank accounts every month.
advert figure: A portfolio of USD 10 million in sub-grants is managed by me at the Asempa Foundation.
language: Twi from birth, fluent English, conversational Ewe, fluent French.
swap: At Volta Rural Trust I reviewed quarterly financial reports from partners in Ghana, Togo and Benin.
certificate: Chartered Accountant with an MA in Development Studies.
""",
    "butcher": """
number: Bone out and portion beef, pork and lamb for a counter serving about 400 customers a day.
number: Sixteen kinds of fresh sausage, made each week at Slagerij Van Hoorn.
number: Packed and labelled 1,200 trays a day for the self-service chiller.
employer: As an apprentice at Albert Heijn I learnt to break down half pigs under supervision.
employer: Since August 2024 I have boned out beef, pork and lamb at Keurslager De Groot.
degree: I hold an HBO bachelor's degree in Food Technology.
grade: My MBO level 3 diploma in Butchery was awarded cum laude.
tool: At closing time the band saw, the mincer and the vacuum tumbler were cleaned by me.
tool: The weekly meat order is one I help the owner place through SAP.
verb: I run the purchasing of meat at Slagerij Van Hoorn.
verb: Taught apprentices to break down half pigs at Versmarkt Lunetten.
title: Head Butcher at Slagerij Van Hoorn in Utrecht.
title: Shop Manager at Versmarkt Lunetten, August 2022 to July 2024.
duration: Ten years of experience at the butcher's block.
advert figure: At Slagerij Van Hoorn I lead a team of 5.
award: In 2025 I won first place in Young Butcher of Utrecht.
language: Dutch is my first language; I speak English at B1 and German at B2.
""",
    "guide": """
number: Guide about 85 trips a year for Twiga Trails Safaris.
number: Safaris of 6 to 10 days in Serengeti, Ngorongoro and Tarangire, led for groups of up to 17 guests.
number: Trained 41 new driver-guides in radio procedure.
employer: At Abercrombie & Kent I maintained an assigned Land Cruiser and carried out basic repairs in the field.
employer: For Leopard Tours in Moshi I drove day trips to Materuni waterfalls and coffee farms.
degree: I hold a Bachelor's degree in Wildlife Management.
grade: Certificate in Tour Guiding with Distinction, Arusha School of Wildlife and Tourism, 2004.
tool: When the rains come, I advise the office on routes with the help of ArcGIS.
tool: Eleven new driver-guides were trained by me in radio procedure and in flying drones.
verb: Led birdwatching trips at Lake Manyara for Kibo View Tours.
verb: I founded the Monduli Tree Group, which has planted seedlings at two primary schools.
title: Operations Manager at Kibo View Tours from 2004 to 2011.
title: Chief Guide at Twiga Trails Safaris since January 2012.
advert figure: I manage 15 guides at Twiga Trails Safaris.
language: Swahili and Maa from home, fluent English, conversational German and good French.
reach: Named Tanzania's national Guide of the Year in 2019.
place: Safaris of six to ten days in Serengeti, Ngorongoro and the Selous.
""",
    "actuary": """
number: Price term-life and income-protection products with about EUR 850 million in annual premium.
number: The lapse model was rebuilt in R, and its monthly run fell from nine hours to 20 minutes.
number: Benefit statements produced for 40 defined-benefit schemes.
employer: At Irish Life I price term-life and income-protection products and supervise three student actuaries.
employer: In Rotterdam, at Nationale-Nederlanden, I documented 22 models for the validation team.
degree: An MSc in Actuarial and Financial Studies from University College Dublin.
degree: BSc in Actuarial and Financial Studies from Trinity College Dublin, First Class Honours.
tool: Rebuilt the lapse model in SAS, shortening the monthly run from 9 hours to 2.
tool: R, Python, SQL, Prophet and Emblem are my daily tools.
verb: Led the move of the reserving spreadsheets from Excel to Python.
verb: I author the annual ORSA report at Liffey Life Assurance.
title: Chief Actuary at Liffey Life Assurance since September 2021.
title: As Senior Consultant at Boyne Pensions Consulting, I assisted with triennial valuations.
advert figure: In Dublin I lead a team of 8 in pricing.
swap: At Boyne Pensions Consulting I calculated Solvency II technical provisions each quarter.
certificate: Fellow of the Society of Actuaries in Ireland and a CFA charterholder.
date: A Fellow of the Society of Actuaries in Ireland since 2016.
language: Native English, Dutch at C2.
""",
}

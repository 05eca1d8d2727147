"""Fresh cases, set 51 (blind): A business analyst (India), a nutritionist (Kenya), a civil site foreman (Rwanda), a
hotel receptionist (France), a research assistant (India), an event planner (Kenya).

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "analyst": {
        "title": "Senior Business Analyst",
        "company": "Brightlane Health",
        "location": "Bengaluru",
        "requirements": {
            "must": ["10 years of business analysis", "SQL", "Agile backlog ownership"],
            "nice": ["Tableau", "CBAP"],
        },
    },
    "nutritionist": {
        "title": "Nutrition Programme Manager",
        "company": "Harvest Roots Kenya",
        "location": "Nairobi",
        "requirements": {
            "must": ["Manage a budget of KES 20 million", "Supervise 12 staff", "DHIS2"],
            "nice": ["Master of Public Health", "Somali"],
        },
    },
    "foreman": {
        "title": "Senior Site Foreman",
        "company": "Virunga Roads",
        "location": "Musanze",
        "requirements": {
            "must": ["Supervise 80 workers", "AutoCAD", "Asphalt paving"],
            "nice": ["Fluent English", "First aid certificate"],
        },
    },
    "receptionist": {
        "title": "Front Desk Agent",
        "company": "Hôtel Mirabel Palace",
        "location": "Nice",
        "requirements": {
            "must": ["Opera PMS", "3 years in a five-star hotel", "English"],
            "nice": ["German", "Upselling"],
        },
    },
    "researcher": {
        "title": "Research Associate",
        "company": "Aquaterra Institute",
        "location": "Chennai",
        "requirements": {
            "must": ["Python", "3 first-author publications", "Water quality field work"],
            "nice": ["Tamil", "PhD"],
        },
    },
    "planner": {
        "title": "Head of Events",
        "company": "Ziwa Convention Centre",
        "location": "Kisumu",
        "requirements": {
            "must": ["Budgets of KES 30 million", "Lead 15 staff", "Supplier negotiation"],
            "nice": ["French", "CMP certification"],
        },
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "analyst": {
        "basics": {
            "name": "Meera Kulwant",
            "label": "Business Analyst",
            "summary": "Business analyst in insurance and banking software.",
            "location": {"city": "Pune", "countryCode": "IN"},
        },
        "work": [
            {
                "name": "Zenvara Insurance Tech",
                "position": "Business Analyst",
                "location": "Pune",
                "startDate": "2021-04",
                "highlights": [
                    "Wrote 140 user stories in Jira for the motor claims portal",
                    "Run weekly requirements workshops with the claims, finance and IT teams",
                    "Supported the migration of policy data from an AS/400 system to Salesforce",
                    "Cut average claim intake time from 26 to 17 minutes by mapping the process and removing duplicate steps",
                    "Built Power BI dashboards used by 3 regional managers",
                ],
            },
            {
                "name": "Lomira Consulting",
                "position": "Junior Business Analyst",
                "location": "Mumbai",
                "startDate": "2018-07",
                "endDate": "2021-03",
                "highlights": [
                    "Documented as-is and to-be processes for 4 retail banking clients",
                    "Wrote SQL queries to check data quality in a loan system",
                    "Assisted the senior analyst with user acceptance testing of a mobile banking app",
                    "Prepared test cases in Excel and logged 210 defects",
                ],
            },
        ],
        "education": [
            {
                "institution": "Sinhara Institute of Technology",
                "studyType": "BE",
                "area": "Computer Engineering",
                "startDate": "2014",
                "endDate": "2018",
                "score": "7.8 CGPA",
            }
        ],
        "certificates": [
            {"name": "Entry Certificate in Business Analysis (ECBA)", "issuer": "IIBA", "date": "2019-11"}
        ],
        "skills": [
            {"name": "Analysis", "keywords": ["User stories", "Process mapping", "BPMN"]},
            {"name": "Tools", "keywords": ["Jira", "Confluence", "Power BI", "SQL", "Excel"]},
        ],
        "languages": [
            {"language": "Marathi", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Hindi", "fluency": "Fluent"},
        ],
    },
    "nutritionist": {
        "basics": {
            "name": "Wanjiku Thairu",
            "label": "Clinical Nutritionist",
            "location": {"city": "Nakuru", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Subukia Ridge County Hospital",
                "position": "Clinical Nutritionist",
                "location": "Nakuru",
                "startDate": "2020-02",
                "highlights": [
                    "Assess and counsel about 18 outpatients a day with diabetes, hypertension and kidney disease",
                    "Plan therapeutic diets for a 120-bed inpatient unit",
                    "Trained 25 community health volunteers on infant feeding",
                    "Enter monthly nutrition data in DHIS2",
                    "Supervise 2 nutrition interns each term",
                ],
            },
            {
                "name": "Tumaini Afya Initiative",
                "position": "Nutrition Officer",
                "location": "Lodwar",
                "startDate": "2016-09",
                "endDate": "2019-12",
                "highlights": [
                    "Screened 3,400 children under five for acute malnutrition using MUAC tapes",
                    "Helped run an outpatient therapeutic programme at 6 sites",
                    "Distributed ready-to-use therapeutic food and kept stock records",
                    "Contributed to quarterly donor reports",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Nakuru Diabetes Circle",
                "position": "Speaker",
                "startDate": "2021-01",
                "highlights": ["Give a talk on healthy eating every two months"],
            }
        ],
        "education": [
            {
                "institution": "Egerwa University",
                "studyType": "BSc",
                "area": "Food, Nutrition and Dietetics",
                "startDate": "2012",
                "endDate": "2016",
                "score": "Second Class Honours, Upper Division",
            }
        ],
        "certificates": [
            {"name": "Integrated Management of Acute Malnutrition", "issuer": "Ministry of Health", "date": "2017-05"},
            {
                "name": "Registered Nutritionist",
                "issuer": "Kenya Nutritionists and Dieticians Institute",
                "date": "2016-12",
            },
        ],
        "skills": [
            {"name": "Clinical nutrition", "keywords": ["Diet planning", "Nutrition counselling", "Anthropometry"]},
            {"name": "Data", "keywords": ["DHIS2", "Excel"]},
        ],
        "languages": [
            {"language": "Swahili", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Turkana", "fluency": "Basic"},
        ],
    },
    "foreman": {
        "basics": {
            "name": "Innocent Mugabowera",
            "label": "Site Foreman",
            "summary": "Site foreman for roads, drainage and small buildings.",
            "location": {"city": "Kigali", "countryCode": "RW"},
        },
        "work": [
            {
                "name": "Kivu Stoneworks",
                "position": "Site Foreman",
                "location": "Kigali",
                "startDate": "2015-03",
                "highlights": [
                    "Supervise 45 masons, steel fixers and casual workers on road and drainage sites",
                    "Completed 12 km of stone-lined drainage in Gasabo district in 2022",
                    "Check concrete slump tests every day and keep the site diary",
                    "Lead the safety talk every morning; no lost-time accident since 2019",
                    "Order materials worth up to RWF 8 million a month",
                ],
            },
            {
                "name": "Bâtiment Akagera",
                "position": "Assistant Foreman",
                "location": "Huye",
                "startDate": "2009-06",
                "endDate": "2015-02",
                "highlights": [
                    "Assisted the foreman in setting out foundations for 3 school blocks",
                    "Managed the material store and the tool register",
                    "Read structural drawings and explained them to a crew of 15",
                ],
            },
            {
                "name": "Rubona Builders",
                "position": "Mason",
                "location": "Huye",
                "startDate": "2003-01",
                "endDate": "2009-05",
                "highlights": ["Laid brick and stone walls for houses and a health centre"],
            },
        ],
        "education": [
            {
                "institution": "Gishari Hill Technical School",
                "studyType": "A2 Diploma",
                "area": "Construction",
                "startDate": "1999",
                "endDate": "2002",
            }
        ],
        "certificates": [
            {"name": "Occupational Safety and Health", "issuer": "Rwanda Site Safety Board", "date": "2018-10"},
            {"name": "Driving licence, category B", "date": "2006-04"},
        ],
        "skills": [{"name": "Site work", "keywords": ["Setting out", "Dumpy level", "Concrete", "Stone masonry"]}],
        "languages": [
            {"language": "Kinyarwanda", "fluency": "Native"},
            {"language": "French", "fluency": "Intermediate"},
            {"language": "English", "fluency": "Basic"},
        ],
    },
    "receptionist": {
        "basics": {
            "name": "Léa Marchandeau",
            "label": "Hotel Receptionist",
            "location": {"city": "Lyon", "countryCode": "FR"},
        },
        "work": [
            {
                "name": "Hôtel des Tilleuls",
                "position": "Receptionist",
                "location": "Lyon",
                "startDate": "2025-02",
                "summary": "Three-star hotel with 48 rooms.",
                "highlights": [
                    "Check in and check out up to 40 guests a day",
                    "Manage bookings in Mews",
                    "Answer guest emails in French and English",
                    "Balance the cash drawer at the end of each shift",
                    "Helped train one new night receptionist",
                ],
            },
            {
                "name": "Auberge du Clos Vert",
                "position": "Reception Intern",
                "location": "Annecy",
                "startDate": "2024-05",
                "endDate": "2024-08",
                "highlights": [
                    "Greeted guests and showed them to their rooms",
                    "Updated room availability on Booking.com",
                    "Prepared welcome packs for 3 coach groups",
                ],
            },
            {
                "name": "Boulangerie Perrachon",
                "position": "Sales Assistant (part-time)",
                "location": "Lyon",
                "startDate": "2022-09",
                "endDate": "2023-08",
                "highlights": ["Served customers and took card and cash payments", "Closed the shop on Sundays"],
            },
        ],
        "education": [
            {
                "institution": "Lycée Hôtelier Saint-Aubin",
                "studyType": "BTS",
                "area": "Hotel and Restaurant Management",
                "startDate": "2022",
                "endDate": "2024",
                "score": "13.4/20",
            }
        ],
        "certificates": [{"name": "PSC1 First Aid", "issuer": "Croix-Rouge", "date": "2023-03"}],
        "skills": [
            {"name": "Front desk", "keywords": ["Mews", "Booking.com", "Cash handling"]},
            {"name": "Office", "keywords": ["Word", "Excel"]},
        ],
        "languages": [
            {"language": "French", "fluency": "Native"},
            {"language": "English", "fluency": "B2"},
            {"language": "Italian", "fluency": "A2"},
        ],
    },
    "researcher": {
        "basics": {
            "name": "Nandini Perukkal",
            "label": "Research Assistant, water quality",
            "location": {"city": "Hyderabad", "countryCode": "IN"},
        },
        "work": [
            {
                "name": "Deccan Centre for Water Studies",
                "position": "Research Assistant",
                "location": "Hyderabad",
                "startDate": "2024-08",
                "highlights": [
                    "Collect groundwater samples from 32 wells in two districts every month",
                    "Measure nitrate and fluoride with a UV-Vis spectrophotometer",
                    "Clean and analyse the data in R",
                    "Co-authored one conference paper on fluoride in 2025",
                    "Help the principal investigator prepare grant reports",
                ],
            },
            {
                "name": "Sarasi Ecology Lab",
                "position": "Research Intern",
                "location": "Hyderabad",
                "startDate": "2023-01",
                "endDate": "2023-06",
                "highlights": [
                    "Entered 1,200 survey forms in Excel",
                    "Assisted with a literature review on lake pollution",
                    "Drew sampling maps in QGIS",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Lake Friends Hyderabad",
                "position": "Volunteer",
                "startDate": "2022-06",
                "highlights": ["Join lake clean-ups twice a month"],
            }
        ],
        "education": [
            {
                "institution": "Golmar University",
                "studyType": "MSc",
                "area": "Environmental Science",
                "startDate": "2022",
                "endDate": "2024",
                "score": "8.4 CGPA",
            },
            {
                "institution": "St Brennan College",
                "studyType": "BSc",
                "area": "Chemistry",
                "startDate": "2019",
                "endDate": "2022",
                "score": "First Class",
            },
        ],
        "projects": [
            {
                "name": "MSc thesis: Fluoride in village wells",
                "description": "Compared fluoride levels in 20 wells before and after the monsoon.",
                "keywords": ["R", "QGIS"],
            }
        ],
        "awards": [{"title": "Best Poster", "awarder": "Golmar University Research Day", "date": "2024"}],
        "skills": [
            {"name": "Laboratory", "keywords": ["UV-Vis spectrophotometry", "Titration"]},
            {"name": "Data", "keywords": ["R", "QGIS", "Excel"]},
        ],
        "languages": [
            {"language": "Telugu", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Hindi", "fluency": "Intermediate"},
        ],
    },
    "planner": {
        "basics": {
            "name": "Kevin Otwoma",
            "label": "Senior Event Planner",
            "summary": "Event planner for weddings, corporate dinners and conferences.",
            "location": {"city": "Nairobi", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Savanna Bloom Events",
                "position": "Senior Event Planner",
                "location": "Nairobi",
                "startDate": "2019-01",
                "highlights": [
                    "Planned 60 weddings and corporate dinners for 50 to 600 guests",
                    "Manage event budgets of up to KES 5 million",
                    "Lead a team of 6 planners and assistants",
                    "Negotiated a 15% discount with the three main tent and catering suppliers",
                    "Moved guest registration from paper to Eventbrite",
                ],
            },
            {
                "name": "Jambo Congress Services",
                "position": "Event Coordinator",
                "location": "Mombasa",
                "startDate": "2014-03",
                "endDate": "2018-12",
                "highlights": [
                    "Coordinated logistics for 22 medical and trade conferences",
                    "Booked hotels and airport transfers for international speakers",
                    "Supported the sales team with proposals and quotations",
                    "Briefed and scheduled up to 30 ushers per event",
                ],
            },
            {
                "name": "Radio Mawimbi",
                "position": "Promotions Assistant",
                "location": "Mombasa",
                "startDate": "2012-01",
                "endDate": "2014-02",
                "highlights": [
                    "Helped organise roadshows in 5 coastal towns",
                    "Handed out merchandise and collected listener feedback",
                ],
            },
        ],
        "education": [
            {
                "institution": "Coastline Polytechnic",
                "studyType": "Diploma",
                "area": "Public Relations",
                "startDate": "2009",
                "endDate": "2011",
                "score": "Credit",
            }
        ],
        "certificates": [{"name": "Event Safety Basics", "issuer": "Kenya Event Guild", "date": "2020-08"}],
        "skills": [{"name": "Tools", "keywords": ["Eventbrite", "Excel", "Canva"]}],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Native"},
            {"language": "German", "fluency": "Basic"},
        ],
    },
}

FAITHFUL: dict[str, str] = {
    "analyst": """
Business analyst with more than eight years in insurance and banking software, from process documentation to user stories and dashboards.
Authored 140 user stories in Jira for a motor claims portal.
At Zenvara Insurance Tech I facilitate requirements workshops every week with colleagues from claims, finance and IT.
Reduced average claim intake time by roughly a third, from 26 minutes to 17, by mapping the workflow and taking out duplicated steps.
Contributed to moving policy data off an AS/400 system and into Salesforce.
Created Power BI dashboards that three regional managers use.
I have been a Business Analyst at Zenvara Insurance Tech in Pune since April 2021.
During my time at Lomira Consulting in Mumbai, I mapped current and future-state processes for four retail banking clients.
Used SQL to verify the quality of data held in a loan system.
Helped the senior analyst with UAT of a mobile banking application.
Drew up test cases in Excel and recorded more than 200 defects.
I hold a Bachelor of Engineering in Computer Engineering from Sinhara Institute of Technology, completed in 2018 with a CGPA of 7.8.
ECBA-certified by IIBA since November 2019.
Fluent in English and Hindi, with Marathi as my mother tongue.
I would be glad to bring my SQL and process mapping skills to the Senior Business Analyst role at Brightlane Health.
My toolkit includes Jira, Confluence, Power BI, SQL and Excel, along with BPMN for process modelling.
As a Junior Business Analyst I spent over two and a half years at Lomira Consulting, where I wrote SQL data-quality checks and supported acceptance testing.
""",
    "nutritionist": """
Clinical nutritionist with ten years of experience across a county hospital and a field nutrition programme.
See around 18 outpatients daily, assessing and advising people with diabetes, high blood pressure and renal disease.
At Subukia Ridge County Hospital, I design therapeutic diets for an inpatient unit of 120 beds.
Delivered training on infant feeding to 25 community health volunteers.
Report nutrition figures every month through DHIS2.
I oversee two nutrition interns each term.
Screened over 3,000 under-fives for acute malnutrition with MUAC tapes in Lodwar.
As Nutrition Officer at Tumaini Afya Initiative, I supported an outpatient therapeutic programme running at six sites.
Handed out ready-to-use therapeutic food and maintained the stock records.
Provided input to the donor reports each quarter.
I worked for Tumaini Afya Initiative from September 2016 to December 2019, a little over three years.
BSc in Food, Nutrition and Dietetics, Egerwa University, Second Class Honours (Upper Division), 2016.
Registered with the Kenya Nutritionists and Dieticians Institute since December 2016.
Completed the Ministry of Health course in Integrated Management of Acute Malnutrition in May 2017.
As a volunteer speaker with the Nakuru Diabetes Circle, I talk about healthy eating every second month.
I speak Swahili as a native, English fluently and some basic Turkana.
I am eager to grow into the Nutrition Programme Manager position at Harvest Roots Kenya, and I already work with DHIS2 every month.
""",
    "foreman": """
Site foreman with over 20 years in construction, from masonry to supervising road and drainage works.
I oversee forty-five masons, steel fixers and casual labourers on road and drainage sites.
Delivered 12 kilometres of stone-lined drains in Gasabo district in 2022.
Verify concrete slump tests daily and maintain the site diary.
I hold the safety talk each morning, and the site has had no lost-time accident since 2019.
Place material orders of up to 8 million Rwandan francs per month.
Foreman at Kivu Stoneworks in Kigali for more than eleven years.
At Bâtiment Akagera I helped the foreman set out the foundations of three school blocks.
Ran the material store and kept the tool register at Bâtiment Akagera.
Interpreted structural drawings and explained them to a 15-person crew.
I began as a mason with Rubona Builders in Huye, building brick and stone walls for houses and a health centre.
A2 Diploma in Construction from Gishari Hill Technical School, 2002.
Certified in Occupational Safety and Health by the Rwanda Site Safety Board in 2018.
I have held a category B driving licence since 2006.
Native Kinyarwanda speaker with intermediate French and basic English.
Experienced in setting out, using a dumpy level, concrete and stone masonry.
I would like to put my experience of road and drainage sites to work as Senior Site Foreman at Virunga Roads in Musanze.
""",
    "receptionist": """
Hotel receptionist with a BTS in Hotel and Restaurant Management and nearly two years at a three-star hotel in Lyon.
Welcome and process the arrivals and departures of as many as 40 guests per day.
I handle reservations in Mews at Hôtel des Tilleuls, a 48-room property.
Reply to guest emails in both English and French.
Reconcile the cash drawer at the close of every shift.
Assisted in training a new night receptionist.
I have worked as a receptionist at Hôtel des Tilleuls since February 2025.
During my 2024 internship at Auberge du Clos Vert in Annecy, I welcomed guests and accompanied them to their rooms.
Kept room availability up to date on Booking.com and put together welcome packs for three coach groups.
While studying, I worked part-time at Boulangerie Perrachon, serving customers and taking payments by card and in cash.
Closed up the bakery shop on Sundays.
I graduated from Lycée Hôtelier Saint-Aubin in 2024 with an average of 13.4 out of 20.
Trained in first aid (PSC1, Croix-Rouge, March 2023).
French is my first language; I have B2 English and A2 Italian.
Comfortable with Mews, Booking.com, Word and Excel.
I am now looking to join Hôtel Mirabel Palace in Nice as a Front Desk Agent and would be happy to learn Opera PMS.
My background combines front desk work, cash handling and customer service in a shop.
""",
    "researcher": """
Research assistant in water quality with an MSc in Environmental Science and over two years at the Deccan Centre for Water Studies.
Sample groundwater each month from 32 wells across two districts.
I determine nitrate and fluoride concentrations using a UV-Vis spectrophotometer.
Process and analyse water quality data in R.
I am a co-author of a 2025 conference paper on fluoride.
Support the principal investigator in drafting grant reports.
Digitised 1,200 survey forms in Excel during an internship at Sarasi Ecology Lab.
As a Research Intern, I helped with a review of the literature on lake pollution and produced sampling maps with QGIS.
My internship at Sarasi Ecology Lab ran from January to June 2023.
For my Master's thesis, I compared fluoride in twenty wells before and after the monsoon.
My poster was named Best Poster at the Golmar University Research Day in 2024.
MSc Environmental Science, Golmar University, 2022 to 2024, CGPA 8.4.
I earned a first-class BSc in Chemistry at St Brennan College in 2022.
Twice a month I take part in lake clean-ups with Lake Friends Hyderabad, where I have volunteered since June 2022.
I am a native Telugu speaker, fluent in English and intermediate in Hindi.
I analyse water data in R and would welcome the chance to learn Python at Aquaterra Institute.
Skilled in titration, UV-Vis spectrophotometry and mapping with QGIS.
""",
    "planner": """
Senior event planner with over 14 years of experience in promotions, conferences, weddings and corporate dinners.
Organised sixty weddings and corporate dinners, ranging from 50 to 600 guests.
I look after event budgets of as much as KES 5M.
Head a six-person team of planners and assistants at Savanna Bloom Events.
Secured a 15 percent price reduction from the three main tent and catering suppliers.
Switched guest registration from paper to Eventbrite.
I have been with Savanna Bloom Events in Nairobi for nearly eight years.
As Event Coordinator at Jambo Congress Services, I handled the logistics of 22 medical and trade conferences.
Arranged hotel bookings and airport transfers for speakers from abroad.
Helped the sales team with quotations and proposals.
Scheduled and briefed as many as thirty ushers for each event.
I started out as a Promotions Assistant at Radio Mawimbi, where I assisted with roadshows in five coastal towns.
Distributed merchandise and gathered feedback from listeners.
Diploma in Public Relations (Credit), Coastline Polytechnic, 2011.
Hold the Event Safety Basics certificate from the Kenya Event Guild, awarded in August 2020.
Speaks Swahili natively, English fluently and German at a basic level.
The Head of Events post at Ziwa Convention Centre appeals to me because I already lead a team and negotiate with suppliers.
""",
}

INVENTED: dict[str, str] = {
    "analyst": """
employer: At Infosys I facilitate weekly requirements workshops with the claims, finance and IT teams.
employer: My career spans Zenvara Insurance Tech, Lomira Consulting and Karvanta Bank.
number: Wrote 240 user stories in Jira for the motor claims portal.
number: Documented as-is and to-be processes for 9 retail banking clients.
number: Cut average claim intake time by 60% by mapping the process and removing duplicate steps.
degree: I hold an MBA from Sinhara Institute of Technology.
degree: BE in Computer Engineering, Sinhara Institute of Technology, 2018, CGPA 8.9.
tool: Built Tableau dashboards used by 3 regional managers.
tool: Wrote Python scripts to check data quality in a loan system.
verb: Led the migration of policy data from an AS/400 system to Salesforce.
verb: Directed user acceptance testing of a mobile banking app at Lomira Consulting.
title: Senior Business Analyst at Zenvara Insurance Tech since April 2021.
title: As a Product Owner at Zenvara, I run weekly requirements workshops with claims, finance and IT.
advert: I bring 10 years of business analysis experience in insurance and banking software.
certificate: CBAP-certified business analyst with experience of BPMN and process mapping.
transfer: At Lomira Consulting I built Power BI dashboards used by 3 regional managers.
reach: My Power BI dashboards are used by managers across Asia.
""",
    "nutritionist": """
employer: As a Nutrition Officer with UNICEF in Lodwar, I screened 3,400 children under five for acute malnutrition.
employer: I plan therapeutic diets for a 120-bed inpatient unit at Kenyatta National Hospital.
number: Counsel about 35 outpatients a day with diabetes, hypertension and kidney disease.
number: Trained 250 community health volunteers on infant feeding.
number: Helped run an outpatient therapeutic programme at 16 sites.
degree: Master of Public Health from Egerwa University.
degree: BSc in Food, Nutrition and Dietetics, First Class Honours, Egerwa University, 2016.
tool: Enter monthly nutrition data in KoboToolbox.
tool: Enter monthly nutrition data in DHIS2 and SPSS.
verb: Founded an outpatient therapeutic programme operating at 6 sites.
verb: Authored the quarterly donor reports at Tumaini Afya Initiative single-handedly.
title: Chief Nutritionist at Subukia Ridge County Hospital since February 2020.
title: Nutrition Programme Manager at Tumaini Afya Initiative, Lodwar, 2016 to 2019.
advert: I manage a nutrition budget of KES 20 million and supervise interns each term.
language: I speak Swahili, English and fluent Turkana.
date: I joined Subukia Ridge County Hospital as a Clinical Nutritionist in 2017.
reach: Award-winning speaker on healthy eating with the Nakuru Diabetes Circle.
""",
    "foreman": """
employer: At Strabag Rwanda I supervise 45 masons, steel fixers and casual workers on road and drainage sites.
employer: I started as a mason at Nyungwe Constructions, laying brick and stone walls for houses and a health centre.
number: Completed 21 km of stone-lined drainage in Gasabo district in 2022.
number: Order materials worth up to RWF 18 million a month.
advert: I supervise 80 workers on road and drainage sites in Kigali.
degree: Bachelor's degree in Civil Engineering from Gishari Hill Technical School.
degree: A2 Diploma in Construction with Distinction, Gishari Hill Technical School, 2002.
tool: Experienced with AutoCAD, the dumpy level, concrete and stone masonry.
tool: Set out road and drainage works with a total station.
verb: Designed the foundations of 3 school blocks at Bâtiment Akagera.
verb: Took sole charge of setting out the foundations for 3 school blocks in Huye.
title: Construction Manager at Kivu Stoneworks, Kigali, since March 2015.
title: As Site Engineer at Bâtiment Akagera, I read structural drawings and explained them to a crew of 15.
duration: I have worked at Kivu Stoneworks in Kigali as a site foreman for 16 years.
certificate: Certified first aider with an Occupational Safety and Health certificate from 2018.
language: Fluent in English and native in Kinyarwanda.
transfer: At Rubona Builders I ordered materials worth up to RWF 8 million a month.
""",
    "receptionist": """
employer: As a receptionist at Novotel Lyon, I check in and check out up to 40 guests a day.
employer: My internship at Hôtel Belle Rive in Annecy taught me to greet guests and show them to their rooms.
number: Check in and check out up to 90 guests a day at Hôtel des Tilleuls.
number: Prepared welcome packs for 12 coach groups.
number: I work at the front desk of a 148-room hotel in Lyon.
degree: Bachelor's degree in Hotel and Restaurant Management from Lycée Hôtelier Saint-Aubin.
degree: BTS in Hotel and Restaurant Management, 2024, with an average of 16.4/20.
tool: Manage bookings in Opera PMS at Hôtel des Tilleuls.
tool: Updated room availability on Expedia during an internship in Annecy.
verb: Set up the training programme for night receptionists at Hôtel des Tilleuls.
verb: Managed the team of night receptionists at a three-star hotel in Lyon.
title: Front Office Manager at Hôtel des Tilleuls since February 2025.
title: Shop manager at Boulangerie Perrachon, serving customers and closing on Sundays.
advert: I have 3 years of experience in a five-star hotel.
language: Answer guest emails in French, English and German.
language: I speak French natively and English at C2 level.
transfer: At Boulangerie Perrachon I answered guest emails in French and English.
""",
    "researcher": """
employer: At the National Geophysical Research Institute, I collect groundwater samples from 32 wells every month.
employer: As a Research Intern at Terivana Labs, I entered 1,200 survey forms in Excel.
number: Collect groundwater samples from 75 wells in two districts every month.
number: Entered 12,000 survey forms in Excel at Sarasi Ecology Lab.
number: Compared fluoride levels in 50 wells before and after the monsoon for my MSc thesis.
degree: I hold a PhD in Environmental Science from Golmar University.
degree: MSc Environmental Science, Golmar University, 2024, CGPA 9.4.
tool: Clean and analyse groundwater data in Python.
tool: Measure nitrate and fluoride by ion chromatography.
verb: Spearhead the writing of grant reports at the Deccan Centre for Water Studies.
verb: Led a literature review on lake pollution at Sarasi Ecology Lab.
title: Senior Scientist at the Deccan Centre for Water Studies since August 2024.
title: As Principal Investigator at the Deccan Centre for Water Studies, I clean and analyse the data in R.
advert: I have 3 first-author publications on water quality.
language: Fluent in English and Tamil, with Telugu as my mother tongue.
reach: Winner of the national Best Poster award in 2024.
date: I have volunteered for lake clean-ups with Lake Friends Hyderabad since 2018.
""",
    "planner": """
employer: As Event Coordinator at Serena Hotels, I coordinated logistics for 22 medical and trade conferences.
employer: I began my career at Capital FM, helping to organise roadshows in 5 coastal towns.
number: Planned 160 weddings and corporate dinners for 50 to 600 guests.
number: Negotiated a 30% discount with the three main tent and catering suppliers.
number: Planned weddings and corporate dinners for up to 2,000 guests at Savanna Bloom Events.
degree: Bachelor's degree in Public Relations from Coastline Polytechnic.
degree: Diploma in Public Relations with Distinction, Coastline Polytechnic, 2011.
tool: Moved guest registration from paper to Cvent.
tool: Track event budgets of up to KES 5 million in QuickBooks.
verb: Headed the sales team preparing proposals and quotations at Jambo Congress Services.
verb: Spearheaded roadshows in 5 coastal towns for Radio Mawimbi.
title: Head of Events at Savanna Bloom Events, Nairobi, since January 2019.
title: Conference Director at Jambo Congress Services in Mombasa from 2014 to 2018.
advert: I lead a team of 15 planners and assistants at Savanna Bloom Events.
certificate: CMP-certified event planner with an Event Safety Basics certificate from the Kenya Event Guild.
duration: I spent seven years as an Event Coordinator at Jambo Congress Services.
transfer: At Radio Mawimbi I briefed and scheduled up to 30 ushers per event.
""",
}

"""Fresh cases, set 30 (blind): A software tester (KE), hotel front-office associate (IN), senior civil engineer (NG), HR
officer (DE), lab technician (KE), data analyst (IN/DE).

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "tester": {
        "title": "QA Analyst",
        "company": "Savanna Health Systems",
        "location": "Nairobi",
        "requirements": {"must": ["8 years of software testing", "Selenium", "Cypress"], "nice": ["JMeter"]},
    },
    "frontoffice": {
        "title": "Front Desk Supervisor",
        "company": "Lotus Bay Hotel",
        "location": "Bengaluru",
        "requirements": {"must": ["Supervise a team of 8", "Opera PMS", "English"], "nice": ["Kannada"]},
    },
    "civil": {
        "title": "Project Manager - Highways",
        "company": "Atlantic Infra Partners",
        "location": "Lagos",
        "requirements": {"must": ["PMP", "Primavera P6", "Manage budgets of NGN 5 billion"], "nice": ["Hausa"]},
    },
    "hr": {
        "title": "HR Business Partner",
        "company": "Norwind Energie AG",
        "location": "Hamburg",
        "requirements": {
            "must": ["Bachelor's degree in HR", "Works council negotiations", "Support 600 employees"],
            "nice": ["Workday", "English C1"],
        },
    },
    "lab": {
        "title": "Senior Laboratory Technologist",
        "company": "Equator Research Institute",
        "location": "Nairobi",
        "requirements": {"must": ["PCR", "BSc", "Lead a team of 5"], "nice": ["French"]},
    },
    "analyst": {
        "title": "Data Analyst",
        "company": "Rheinmark Versicherung AG",
        "location": "Cologne",
        "requirements": {"must": ["5 years of data analysis", "SQL", "Tableau", "German C1"], "nice": ["Azure"]},
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "tester": {
        "basics": {
            "name": "Wanjiru Kamotho",
            "label": "Software Tester",
            "summary": "Software tester working on mobile payments, with manual and automated testing experience.",
            "location": {"city": "Nairobi", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Tumaini Payments Ltd",
                "position": "Software Tester",
                "location": "Nairobi",
                "startDate": "2022-03",
                "highlights": [
                    "Write and run around 140 manual test cases per release for a mobile wallet app on Android",
                    "Automated 65 regression tests with Selenium and Python, cutting the regression run from 3 days to 1",
                    "Log and track defects in Jira; 32 critical defects found before release in 2024",
                    "Helped the QA lead introduce API testing with Postman",
                    "Trained 2 interns in writing test cases",
                ],
            },
            {
                "name": "Bluecrane Software",
                "position": "Junior QA Tester",
                "location": "Nairobi",
                "startDate": "2020-01",
                "endDate": "2022-02",
                "highlights": [
                    "Tested web portals for 5 county governments",
                    "Assisted developers in reproducing bugs reported by customers",
                    "Maintained the test data in MySQL",
                ],
            },
            {
                "name": "Zuri Cyber Services",
                "position": "Customer Support Attendant",
                "location": "Thika",
                "startDate": "2018-06",
                "endDate": "2019-12",
                "highlights": [
                    "Answered about 40 customer queries a day by phone and email",
                    "Supported walk-in customers with online government forms",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Code Sisters Thika",
                "position": "Mentor",
                "startDate": "2021-02",
                "highlights": ["Teach basic HTML to 15 secondary school girls on Saturdays"],
            }
        ],
        "education": [
            {
                "institution": "Jomo Kenyatta University of Agriculture and Technology",
                "studyType": "BSc",
                "area": "Information Technology",
                "startDate": "2014",
                "endDate": "2018",
                "score": "Second Class Upper",
            }
        ],
        "certificates": [{"name": "ISTQB Certified Tester Foundation Level", "issuer": "ISTQB", "date": "2021-05"}],
        "skills": [
            {"name": "Manual testing", "keywords": ["test cases", "regression", "Android"]},
            {"name": "Test automation", "keywords": ["Selenium", "Python"]},
            {"name": "Tools", "keywords": ["Jira", "Postman", "MySQL"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Native"},
            {"language": "Kikuyu", "fluency": "Native"},
        ],
    },
    "frontoffice": {
        "basics": {
            "name": "Arjun Kurup",
            "label": "Front Office Associate",
            "location": {"city": "Kochi", "countryCode": "IN"},
        },
        "work": [
            {
                "name": "Backwater Crown Hotel",
                "position": "Front Office Associate",
                "location": "Kochi",
                "startDate": "2024-07",
                "summary": "Reception of a 120-room hotel.",
                "highlights": [
                    "Check in and check out up to 60 guests per shift",
                    "Handle reservations and room allocation in Opera PMS",
                    "Resolve guest complaints and pass unresolved ones to the duty manager",
                    "Sold room upgrades at check-in worth INR 350,000 in 2025",
                    "Balance the cash drawer at the end of each shift",
                ],
            },
            {
                "name": "Hill Orchid Resort",
                "position": "Front Office Trainee",
                "location": "Munnar",
                "startDate": "2024-01",
                "endDate": "2024-06",
                "highlights": [
                    "Shadowed receptionists on morning and night shifts",
                    "Escorted guests to their rooms and explained the hotel facilities",
                    "Assisted with airport transfer bookings for tour groups of up to 35",
                ],
            },
        ],
        "education": [
            {
                "institution": "Kerala Institute of Hospitality Studies",
                "studyType": "Bachelor of Hotel Management",
                "area": "Hotel Management",
                "startDate": "2020",
                "endDate": "2023",
                "score": "7.4 CGPA",
            }
        ],
        "certificates": [{"name": "Fire Safety Awareness", "issuer": "Kochi Safety Academy", "date": "2024-09"}],
        "skills": [{"name": "Front office", "keywords": ["Opera PMS", "reservations", "upselling", "cash handling"]}],
        "languages": [
            {"language": "Malayalam", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Hindi", "fluency": "Conversational"},
        ],
        "awards": [{"title": "Employee of the Month", "awarder": "Backwater Crown Hotel", "date": "2025-03"}],
    },
    "civil": {
        "basics": {
            "name": "Ifeanyi Okoroafor",
            "label": "Senior Civil Engineer",
            "summary": "Civil engineer in roads, bridges, drainage and water supply.",
            "location": {"city": "Abuja", "countryCode": "NG"},
        },
        "work": [
            {
                "name": "Ridgeline Construction Nigeria",
                "position": "Senior Civil Engineer",
                "location": "Abuja",
                "startDate": "2017-04",
                "highlights": [
                    "Supervise the construction of a 48 km dual carriageway in Kogi State",
                    "Manage a site team of 6 engineers and 85 workers",
                    "Delivered two river bridges with a combined budget of NGN 2.3 billion, the second four weeks ahead of schedule",
                    "Review structural drawings in AutoCAD and Civil 3D",
                    "Chair weekly safety meetings; no lost-time accident since 2021",
                ],
            },
            {
                "name": "Osprey Engineering Consultants",
                "position": "Civil Engineer",
                "location": "Lagos",
                "startDate": "2010-09",
                "endDate": "2017-03",
                "highlights": [
                    "Designed drainage for 14 housing estates",
                    "Prepared bills of quantities and tender documents",
                    "Supported the lead engineer on the structural design of a 9-storey office block, using STAAD.Pro",
                    "Carried out site inspections in Lagos and Ogun States",
                ],
            },
            {
                "name": "Delta Waterworks Agency",
                "position": "Graduate Engineer",
                "location": "Warri",
                "startDate": "2008-10",
                "endDate": "2010-08",
                "highlights": [
                    "Took soil samples and ran compaction tests for 3 water-supply schemes",
                    "Kept the daily site records",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Engineers for Clean Water",
                "position": "Volunteer Engineer",
                "startDate": "2020-01",
                "highlights": ["Helped install 7 boreholes in villages in Kogi and Benue"],
            }
        ],
        "education": [
            {
                "institution": "University of Lagos",
                "studyType": "MSc",
                "area": "Structural Engineering",
                "startDate": "2012",
                "endDate": "2014",
            },
            {
                "institution": "University of Nigeria, Nsukka",
                "studyType": "BEng",
                "area": "Civil Engineering",
                "startDate": "2002",
                "endDate": "2007",
                "score": "Second Class Upper",
            },
        ],
        "certificates": [
            {"name": "COREN Registered Engineer", "issuer": "COREN", "date": "2012-05"},
            {"name": "NEBOSH International General Certificate", "issuer": "NEBOSH", "date": "2019-06"},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Igbo", "fluency": "Native"},
            {"language": "Hausa", "fluency": "Basic"},
        ],
    },
    "hr": {
        "basics": {
            "name": "Katrin Lindemann",
            "label": "HR Officer",
            "summary": "HR officer in mechanical engineering. Parental leave from September 2016 to August 2019.",
            "location": {"city": "Leipzig", "countryCode": "DE"},
        },
        "work": [
            {
                "name": "Hallberg Maschinenbau GmbH",
                "position": "HR Officer",
                "location": "Leipzig",
                "startDate": "2019-09",
                "highlights": [
                    "Prepare the payroll for 230 employees in SAP HCM",
                    "Coordinate recruitment for technical roles: 41 positions filled in 2025",
                    "Advise line managers on working-time and leave rules",
                    "Took part in the project team that introduced a digital personnel file",
                    "Organise onboarding days for new apprentices, about 18 per year",
                ],
            },
            {
                "name": "Kaufhaus Brenner",
                "position": "HR Assistant",
                "location": "Halle",
                "startDate": "2012-02",
                "endDate": "2016-08",
                "highlights": [
                    "Maintained personnel files and drafted employment contracts",
                    "Scheduled job interviews and corresponded with applicants",
                    "Recorded sick leave and holidays in Excel and DATEV",
                ],
            },
            {
                "name": "Praxis Dr. Seidel",
                "position": "Office Clerk",
                "location": "Halle",
                "startDate": "2008-08",
                "endDate": "2012-01",
                "summary": "Front desk, appointments and billing in a medical practice.",
            },
        ],
        "education": [
            {
                "institution": "Kaufmännische Schule Halle",
                "studyType": "Apprenticeship",
                "area": "Office Management",
                "startDate": "2005",
                "endDate": "2008",
                "score": "2.1",
            }
        ],
        "certificates": [
            {"name": "Personalfachkauffrau (IHK)", "issuer": "IHK Leipzig", "date": "2018-11"},
            {"name": "AEVO trainer aptitude certificate", "issuer": "IHK Leipzig", "date": "2021-04"},
        ],
        "skills": [{"name": "HR software", "keywords": ["SAP HCM", "DATEV", "Excel"]}],
        "languages": [
            {"language": "German", "fluency": "Native"},
            {"language": "English", "fluency": "B2"},
            {"language": "Russian", "fluency": "Basic"},
        ],
    },
    "lab": {
        "basics": {
            "name": "Brian Ochieng Radoli",
            "label": "Medical Laboratory Technician",
            "location": {"city": "Kisumu", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Lake Basin Diagnostics",
                "position": "Laboratory Technician",
                "location": "Kisumu",
                "startDate": "2021-08",
                "highlights": [
                    "Run haematology and clinical chemistry tests on about 90 samples a day",
                    "Perform malaria microscopy and HIV rapid tests",
                    "Calibrate and clean the Sysmex and Cobas analysers weekly",
                    "Enter results in the laboratory information system and report critical values to clinicians",
                    "Assist with internal quality audits under ISO 15189",
                ],
            },
            {
                "name": "St. Brigid Mission Hospital",
                "position": "Laboratory Attendant",
                "location": "Homa Bay",
                "startDate": "2019-02",
                "endDate": "2021-07",
                "highlights": [
                    "Collected blood and urine samples from outpatients",
                    "Sterilised glassware and prepared reagents",
                    "Kept stock of consumables for a laboratory of 4 staff",
                ],
            },
            {
                "name": "Siaya Valley Health Centre",
                "position": "Student Intern",
                "location": "Siaya",
                "startDate": "2018-05",
                "endDate": "2018-08",
                "highlights": ["Stained and examined slides for tuberculosis under supervision"],
            },
        ],
        "volunteer": [
            {
                "organization": "Kisumu Lifeblood Drive",
                "position": "Volunteer Phlebotomist",
                "startDate": "2022-01",
                "endDate": "2024-12",
                "highlights": ["Drew blood at 9 donation drives"],
            }
        ],
        "education": [
            {
                "institution": "Kenya Medical Training College",
                "studyType": "Diploma",
                "area": "Medical Laboratory Sciences",
                "startDate": "2015",
                "endDate": "2018",
                "score": "Credit",
            }
        ],
        "certificates": [
            {
                "name": "Registered Laboratory Technician",
                "issuer": "Kenya Medical Laboratory Technicians and Technologists Board",
                "date": "2019-01",
            },
            {"name": "Biosafety and Biosecurity", "issuer": "Lakeside Biosafety Institute", "date": "2022-10"},
        ],
        "languages": [
            {"language": "Luo", "fluency": "Native"},
            {"language": "Swahili", "fluency": "Fluent"},
            {"language": "English", "fluency": "Fluent"},
        ],
    },
    "analyst": {
        "basics": {
            "name": "Rucha Wadekar",
            "label": "Data Analyst",
            "location": {"city": "Munich", "countryCode": "DE"},
        },
        "work": [
            {
                "name": "Isarlogik GmbH",
                "position": "Working Student, Data Analytics",
                "location": "Munich",
                "startDate": "2025-04",
                "endDate": "2026-09",
                "highlights": [
                    "Built weekly sales dashboards in Power BI for 3 product teams",
                    "Wrote SQL queries to clean order data of about 1.2 million rows",
                    "Helped migrate Excel reports to Python scripts, saving the team around 6 hours a week",
                    "Presented monthly results to the head of sales",
                ],
            },
            {
                "name": "Deccan Retail Services",
                "position": "Junior Data Analyst",
                "location": "Pune",
                "startDate": "2022-08",
                "endDate": "2024-08",
                "highlights": [
                    "Prepared daily stock reports for 27 shops in Excel",
                    "Analysed customer returns and identified the 5 products with the highest return rates",
                    "Supported the senior analyst with demand forecasts in R",
                ],
            },
        ],
        "education": [
            {
                "institution": "Hochschule Isartal",
                "studyType": "MSc",
                "area": "Data Science",
                "startDate": "2024-10",
                "endDate": "2026-09",
                "score": "1.7",
            },
            {
                "institution": "Savitribai Phule Pune University",
                "studyType": "BSc",
                "area": "Statistics",
                "startDate": "2019",
                "endDate": "2022",
                "score": "First Class",
            },
        ],
        "certificates": [
            {"name": "Power BI Data Analyst Associate (PL-300)", "issuer": "Microsoft", "date": "2025-11"}
        ],
        "skills": [{"name": "Analysis", "keywords": ["SQL", "Python", "pandas", "R", "Excel", "Power BI"]}],
        "languages": [
            {"language": "Marathi", "fluency": "Native"},
            {"language": "Hindi", "fluency": "Fluent"},
            {"language": "English", "fluency": "C1"},
            {"language": "German", "fluency": "B1"},
        ],
        "projects": [
            {
                "name": "Customer churn prediction",
                "description": "Master's thesis with scikit-learn on a public telecom data set",
                "highlights": ["Logistic regression reached an accuracy of 81%"],
                "keywords": ["scikit-learn", "Python"],
            },
            {
                "name": "Air quality in Munich",
                "description": "Analysis of public sensor data with Python and pandas",
                "highlights": ["Compared readings from 12 sensors over two years", "Published the code on GitHub"],
                "keywords": ["Python", "pandas", "GitHub"],
            },
        ],
        "awards": [
            {
                "title": "Second place, Pune Student Data Hackathon",
                "awarder": "Savitribai Phule Pune University",
                "date": "2021",
                "summary": "Team of 4, analysis of bus routes",
            }
        ],
    },
}

FAITHFUL: dict[str, str] = {
    "tester": """
Software Tester with more than six years of quality assurance experience across mobile payments and county government web portals.
At Tumaini Payments, I author and execute roughly 140 manual test cases for every release of an Android mobile wallet application.
Automated sixty-five regression tests using Python and Selenium, reducing the regression run from three days to a single day.
Identified over 30 critical defects ahead of release during 2024, logging and tracking defects in Jira.
Assisted the QA lead with the introduction of Postman-based API testing.
Coached two interns in the writing of test cases.
In my earlier role at Bluecrane Software, I tested web portals for five county governments and maintained test data in MySQL.
Worked alongside developers to help reproduce bugs that customers had reported.
Before moving into quality assurance, I worked in customer support at Zuri Cyber Services in Thika, responding to approximately 40 phone and email queries per day.
Assisted walk-in customers in completing online government forms.
I hold the ISTQB Certified Tester Foundation Level certification, which I obtained in May 2021.
I graduated from Jomo Kenyatta University of Agriculture and Technology in 2018 with a Bachelor's degree in Information Technology (Second Class Upper).
I would welcome the opportunity to bring my experience with Selenium and Python to the QA Analyst position at Savanna Health Systems.
While I have not yet worked with Cypress, I already automate tests in Selenium and would be eager to learn it.
Since 2021, I have volunteered as a mentor with Code Sisters Thika, introducing 15 secondary school girls to the basics of HTML on Saturdays.
Native speaker of Swahili and Kikuyu with fluent English.
Over the course of nearly five years at Tumaini Payments Ltd, I have combined manual testing of a mobile wallet app with test automation in Selenium.
""",
    "frontoffice": """
Front Office Associate with over two years of experience at a 120-room hotel in Kochi.
Process check-ins and check-outs for up to sixty guests per shift.
In my current position at Backwater Crown Hotel, I take care of reservations and room allocation using Opera PMS.
Address and resolve guest complaints, escalating those that remain unresolved to the duty manager.
Generated INR 3.5 lakh in room upgrade sales at check-in during 2025.
Reconcile the cash drawer at the close of every shift.
I was honoured to be named Employee of the Month by Backwater Crown Hotel in March 2025.
During my six-month traineeship at Hill Orchid Resort in Munnar, I shadowed receptionists on both the morning and the night shift.
Accompanied guests to their rooms and introduced them to the facilities of the hotel.
Helped with airport transfer bookings for tour groups of as many as 35 guests.
I hold a Bachelor of Hotel Management from the Kerala Institute of Hospitality Studies, completed in 2023 with a CGPA of 7.4.
I speak Malayalam as my mother tongue, am fluent in English and can hold a conversation in Hindi.
I would be delighted to join Lotus Bay Hotel as Front Desk Supervisor and to take on responsibility for a team of eight.
Although I do not yet speak Kannada, I would be glad to learn it upon relocating to Bengaluru.
My day-to-day work encompasses reservations in Opera PMS, guest check-in and end-of-shift cash balancing.
In September 2024, I obtained a certificate in Fire Safety Awareness from the Kochi Safety Academy.
Hotel management graduate with nearly three years in front office roles, beginning as a trainee in January 2024.
""",
    "civil": """
COREN-registered civil engineer with more than eighteen years of experience spanning roads, bridges, drainage and water supply.
Oversee the construction of a 48-kilometre dual carriageway in Kogi State on behalf of Ridgeline Construction Nigeria.
Manage a site team of over 90 people, comprising six engineers and 85 workers.
Delivered two river bridges with a total budget of NGN 2.3bn, completing the second one four weeks early.
My present responsibilities include the review of structural drawings in Civil 3D and AutoCAD.
I chair the weekly safety meetings, and we have recorded no lost-time accidents since 2021.
As a Civil Engineer at Osprey Engineering Consultants, I designed drainage systems for fourteen housing estates.
Drew up tender documents and bills of quantities.
Assisted the lead engineer with the structural design of a nine-storey office building, working in STAAD.Pro.
Conducted site inspections across Lagos and Ogun States.
Early in my career at Delta Waterworks Agency, I collected soil samples and performed compaction tests for three water-supply schemes.
I hold an MSc in Structural Engineering from the University of Lagos and a BEng in Civil Engineering (Second Class Upper) from the University of Nigeria, Nsukka.
Registered with COREN since 2012 and holder of the NEBOSH International General Certificate since June 2019.
I would welcome the opportunity to manage highway projects for Atlantic Infra Partners in Lagos.
In a voluntary capacity with Engineers for Clean Water, I have helped to install seven boreholes in villages across Kogi and Benue.
Spent six and a half years with Osprey Engineering Consultants in Lagos, from September 2010 to March 2017.
While I do not yet hold the PMP, I have delivered two river bridges with a combined budget of more than NGN 2 billion.
""",
    "hr": """
HR Officer with over seven years of experience at a mechanical engineering company in Leipzig.
Responsible for preparing payroll for 230 employees using SAP HCM.
Coordinated the recruitment process for technical roles, with just over forty vacancies filled in 2025.
Provide line managers with advice on leave entitlements and working-time rules.
Contributed as a member of the project team that introduced a digital personnel file.
Arrange onboarding days for approximately 18 new apprentices each year.
At Kaufhaus Brenner in Halle, I drew up employment contracts and kept personnel files up to date.
Arranged job interviews and handled correspondence with applicants.
Logged sickness absence and annual leave in DATEV and Excel during my time as HR Assistant.
I qualified as a Personalfachkauffrau (IHK) in November 2018 and went on to gain the AEVO trainer aptitude certificate in April 2021.
I completed an apprenticeship in office management at the Kaufmännische Schule Halle in 2008, achieving a final grade of 2.1.
Following three years of parental leave, I returned to work in September 2019 as HR Officer at Hallberg Maschinenbau GmbH.
German is my native language; in addition, I have English at level B2 and a basic knowledge of Russian.
I am particularly drawn to the position of HR Business Partner at Norwind Energie AG and would gladly relocate to Hamburg.
As an Office Clerk at Praxis Dr. Seidel, I looked after the front desk, appointments and billing of a medical practice.
Served as HR Assistant at Kaufhaus Brenner for four and a half years, between 2012 and 2016.
Although Workday would be new to me, I am used to working with HR software such as SAP HCM and DATEV.
""",
    "lab": """
Registered Laboratory Technician with more than five years of experience at Lake Basin Diagnostics in Kisumu.
Perform clinical chemistry and haematology testing on approximately ninety samples per day.
Carry out HIV rapid tests as well as malaria microscopy.
Each week, I clean and calibrate the Cobas and Sysmex analysers.
Record test results in the laboratory information system and notify clinicians of critical values.
Provide support during internal quality audits under ISO 15189.
In my previous position as Laboratory Attendant at St. Brigid Mission Hospital, I collected blood and urine specimens from outpatients.
Prepared reagents and sterilised glassware at a mission hospital in Homa Bay.
Maintained the stock of consumables for a four-person laboratory.
As a student intern at Siaya Valley Health Centre in 2018, I stained and examined tuberculosis slides under supervision.
I hold a Diploma in Medical Laboratory Sciences from the Kenya Medical Training College, which I completed in 2018 with Credit.
I have been registered with the Kenya Medical Laboratory Technicians and Technologists Board since January 2019.
Between 2022 and 2024, I volunteered as a phlebotomist with Kisumu Lifeblood Drive, drawing blood at nine donation drives.
It would be a privilege to contribute to the work of Equator Research Institute as Senior Laboratory Technologist.
Native Luo speaker, fluent in both English and Swahili.
Earned a certificate in Biosafety and Biosecurity from the Lakeside Biosafety Institute in October 2022.
Having worked in laboratories in Homa Bay and Kisumu since February 2019, I bring over seven years of practical laboratory experience.
PCR is not yet part of my daily work, and I would be eager to be trained in it at your institute.
""",
    "analyst": """
Recent MSc Data Science graduate with hands-on experience of SQL, Python and Power BI.
Created weekly Power BI sales dashboards for three product teams at Isarlogik GmbH.
Wrote SQL queries to cleanse order data comprising some 1.2 million rows.
Supported the migration of Excel reports to Python scripts, which saved the team about six hours per week.
Every month, I presented the results to the head of sales.
Spent two years as a Junior Data Analyst at Deccan Retail Services in Pune, preparing daily stock reports for 27 shops in Excel.
Examined customer returns and pinpointed the five products with the highest return rates.
Assisted the senior analyst with demand forecasting in R.
For my master's thesis, I used scikit-learn to predict customer churn on a public telecom data set, reaching 81 per cent accuracy with logistic regression.
In a project on air quality in Munich, I compared two years of readings from a dozen sensors using Python and pandas, and published the code on GitHub.
I completed my Master's degree in Data Science at Hochschule Isartal in September 2026 with a grade of 1.7.
My academic foundation is a BSc in Statistics from Savitribai Phule Pune University, awarded with First Class in 2022.
Certified by Microsoft as a Power BI Data Analyst Associate (PL-300) since November 2025.
As part of a team of four, I took second place in the Pune Student Data Hackathon in 2021 with an analysis of bus routes.
I speak Marathi natively and Hindi fluently, with English at C1 and German at B1 level.
I am motivated to raise my German to C1 and to begin the next stage of my career as a Data Analyst at Rheinmark Versicherung AG in Cologne.
Over three years of data analysis experience in total, gained as a junior analyst in Pune and as a working student in Munich.
""",
}

INVENTED: dict[str, str] = {
    "tester": """
employer: At Safaricom, I author and execute roughly 140 manual test cases for every release of an Android mobile wallet application.
employer: My time at Craft Silicon saw me assist developers in reproducing bugs reported by customers.
number: Automated 165 regression tests with Selenium and Python, considerably shortening the regression run.
number: Through automation with Selenium and Python, I reduced the regression run from three days to four hours.
number: Trained five interns in the writing of test cases at Tumaini Payments.
degree: I graduated from Jomo Kenyatta University of Agriculture and Technology in 2018 with a BSc in Information Technology, First Class Honours.
degree: I hold a Master's degree in Information Technology from Jomo Kenyatta University of Agriculture and Technology.
tool: Automated 65 regression tests using Cypress and Python, cutting the regression run from three days to one.
tool: In my earlier role at Bluecrane Software, I maintained the test data in PostgreSQL.
tool: Skilled in manual testing, Selenium, Postman and JMeter.
verb: Spearheaded the introduction of API testing with Postman at Tumaini Payments.
verb: At Bluecrane Software, I developed web portals for five county governments.
title: As QA Lead at Tumaini Payments Ltd, I log and track defects in Jira.
title: Senior QA Engineer at Bluecrane Software, testing web portals for five county governments.
advert: With eight years of software testing behind me, I am confident in my ability to contribute to Savanna Health Systems.
certificate: I hold the ISTQB Advanced Level Test Analyst certification, which I obtained in May 2021.
crossjob: At Bluecrane Software, I uncovered 32 critical defects before release, tracking them in Jira.
""",
    "frontoffice": """
employer: At the Taj Malabar, I check in and check out up to 60 guests per shift.
employer: My traineeship at Spice Valley Retreat allowed me to shadow receptionists on morning and night shifts.
number: Process check-ins and check-outs for up to 95 guests per shift.
number: Generated INR 850,000 in room upgrade sales at check-in during 2025.
degree: I hold an MBA in Hospitality Management from the Kerala Institute of Hospitality Studies.
degree: I completed my Bachelor of Hotel Management in 2023 with a CGPA of 8.9.
degree: Graduated in 2023 with a Bachelor of Hotel Management as a gold medallist.
tool: Handle reservations and room allocation in Opera PMS and Amadeus at Backwater Crown Hotel.
tool: Balance the cash drawer at the end of each shift using Tally.
verb: At Hill Orchid Resort, I trained receptionists on the morning and night shifts.
verb: Directed airport transfer bookings for tour groups of up to 35 guests at Hill Orchid Resort.
title: As Duty Manager at Backwater Crown Hotel, I resolve guest complaints.
title: Front Office Supervisor with over two years of experience at a 120-room hotel in Kochi.
title: In my role as Guest Relations Executive at Hill Orchid Resort, I escorted guests to their rooms and explained the hotel facilities.
advert: At Backwater Crown Hotel, I supervise a team of eight at the front desk.
language: I am a native Malayalam speaker with fluent English and Kannada.
award: I was honoured to be named Employee of the Year by Backwater Crown Hotel in 2025.
""",
    "civil": """
employer: As a Civil Engineer at Julius Berger, I designed drainage systems for fourteen housing estates.
employer: I currently supervise the construction of a 48 km dual carriageway in Kogi State for Dangote Group.
employer: Early in my career at the Niger Basin Authority, I took soil samples and ran compaction tests for three water-supply schemes.
number: Manage a site team of 16 engineers and 85 workers.
number: Oversee the construction of an 84-kilometre dual carriageway in Kogi State.
degree: I hold a PhD in Structural Engineering from the University of Lagos.
degree: I earned a BEng in Civil Engineering with First Class Honours from the University of Nigeria, Nsukka.
tool: Review structural drawings in AutoCAD, Civil 3D and Revit.
tool: I plan the construction of the 48 km dual carriageway in Kogi State using Primavera P6.
verb: Led the structural design of a nine-storey office block at Osprey Engineering Consultants, using STAAD.Pro.
verb: Founded Engineers for Clean Water, with which seven boreholes were installed in villages in Kogi and Benue.
verb: At Delta Waterworks Agency, I designed three water-supply schemes.
title: As Project Director at Ridgeline Construction Nigeria, I chair the weekly safety meetings.
title: Principal Engineer at Osprey Engineering Consultants, preparing bills of quantities and tender documents.
advert: At Ridgeline Construction Nigeria, I manage budgets of NGN 5 billion.
certificate: COREN-registered engineer with PMP certification and the NEBOSH International General Certificate.
duration: Spent more than ten years with Osprey Engineering Consultants in Lagos, carrying out site inspections in Lagos and Ogun States.
""",
    "hr": """
employer: At Siemens in Leipzig, I prepare the payroll for 230 employees in SAP HCM.
employer: In my years as HR Assistant at Galeria Karstadt, I drafted employment contracts and maintained personnel files.
employer: Before moving into HR, I took care of appointments and billing at Klinikum Bergmannstrost.
number: Responsible for preparing payroll for 430 employees using SAP HCM.
number: Coordinated recruitment for technical roles, with 74 positions filled in 2025.
degree: I hold a Bachelor's degree in Human Resource Management.
degree: I completed my apprenticeship in office management in 2008 with a final grade of 1.2.
degree: Business Administration graduate of the University of Leipzig with over seven years of experience as an HR Officer.
tool: Coordinate recruitment for technical roles in Workday, with 41 positions filled in 2025.
tool: Recorded sick leave and holidays in Excel and Personio at Kaufhaus Brenner.
verb: Headed the project team that introduced a digital personnel file at Hallberg Maschinenbau.
verb: Conducted job interviews at Kaufhaus Brenner and corresponded with applicants.
title: As Head of HR at Hallberg Maschinenbau GmbH, I advise line managers on working-time and leave rules.
title: Recruitment Manager at Kaufhaus Brenner, scheduling job interviews and corresponding with applicants.
language: German is my native language, and I have a C1 level of English.
advert: At Hallberg Maschinenbau, I have conducted negotiations with the works council on working-time rules.
date: I have been HR Officer at Hallberg Maschinenbau GmbH since September 2016.
""",
    "lab": """
employer: At Lancet Laboratories in Kisumu, I run haematology and clinical chemistry tests on about 90 samples a day.
employer: As a student intern at Aga Khan Hospital Kisumu, I stained and examined tuberculosis slides under supervision.
number: Perform haematology and clinical chemistry testing on approximately 190 samples per day.
number: Volunteered as a phlebotomist with Kisumu Lifeblood Drive, drawing blood at 25 donation drives.
number: Maintained the stock of consumables for a laboratory of 14 staff at St. Brigid Mission Hospital.
degree: I hold a BSc in Medical Laboratory Sciences.
degree: I completed my Diploma in Medical Laboratory Sciences at the Kenya Medical Training College in 2018 with Distinction.
tool: Calibrate and clean the Sysmex, Cobas and GeneXpert analysers on a weekly basis.
tool: Perform malaria microscopy, HIV rapid tests and PCR at Lake Basin Diagnostics.
verb: Lead internal quality audits under ISO 15189 at Lake Basin Diagnostics.
verb: Implemented the laboratory information system at Lake Basin Diagnostics, in which I enter test results.
verb: Organised nine donation drives as a volunteer with Kisumu Lifeblood Drive.
title: As Laboratory Manager at Lake Basin Diagnostics, I perform malaria microscopy and HIV rapid tests.
title: Senior Laboratory Technologist at St. Brigid Mission Hospital, collecting blood and urine samples from outpatients.
advert: I currently lead a team of five at Lake Basin Diagnostics, where we run haematology and clinical chemistry tests.
language: I am fluent in English, Swahili and French.
crossjob: At St. Brigid Mission Hospital, I calibrated the Sysmex and Cobas analysers weekly.
""",
    "analyst": """
employer: Built weekly sales dashboards in Power BI for three product teams at BMW.
employer: At Reliance Retail in Pune, I prepared daily stock reports for 27 shops in Excel.
number: Wrote SQL queries to cleanse order data comprising some 12 million rows.
number: For my master's thesis, I built a churn model with scikit-learn that reached an accuracy of 94%.
degree: I completed my Master's degree in Data Science at Hochschule Isartal in 2026 with a grade of 1.0.
degree: My academic background includes a BSc in Computer Science from Savitribai Phule Pune University.
tool: Created weekly sales dashboards in Tableau for three product teams at Isarlogik GmbH.
tool: Supported the senior analyst at Deccan Retail Services with demand forecasts in SAS.
tool: Hands-on experience of SQL, Python, Power BI and Azure Synapse.
verb: Led the migration of Excel reports to Python scripts, saving the team around six hours a week.
verb: Owned demand forecasting in R at Deccan Retail Services.
title: As Lead Data Analyst at Isarlogik GmbH, I presented monthly results to the head of sales.
title: Senior Data Analyst at Deccan Retail Services, preparing daily stock reports for 27 shops in Excel.
title: In my position as Data Scientist at Isarlogik GmbH, I wrote SQL queries to clean order data of about 1.2 million rows.
language: I speak Marathi natively and Hindi fluently, with both English and German at C1 level.
advert: I bring five years of data analysis experience to Rheinmark Versicherung AG.
reach: As part of a team of four, I took second place in a nationwide student data hackathon in 2021 with an analysis of bus routes.
""",
}

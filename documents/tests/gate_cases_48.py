"""Fresh cases, set 48 (blind): Systems analyst (KE), community midwife (UG), credit controller (ZA), primary head
teacher (KE), electronics technician (DE), biochemist (IN).

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "analyst": {
        "title": "Senior Systems Analyst",
        "company": "Amani Shield Insurance",
        "location": "Nairobi",
        "requirements": {
            "must": ["10 years in systems analysis", "TOGAF certification", "Lead a team of 4 analysts"],
            "nice": ["Salesforce", "French B2"],
        },
    },
    "midwife": {
        "title": "Midwife In-Charge",
        "company": "Nile Mercy Hospital",
        "location": "Lira",
        "requirements": {
            "must": ["Manage a team of 15 midwives", "Obstetric ultrasound", "5 years of midwifery"],
            "nice": ["Swahili"],
        },
    },
    "credit": {
        "title": "Credit Manager",
        "company": "Karoo Agri Group",
        "location": "Johannesburg",
        "requirements": {
            "must": ["BCom Accounting", "Debtors book of R100 million", "Lead 6 credit controllers"],
            "nice": ["Oracle NetSuite"],
        },
    },
    "head": {
        "title": "Education Programme Manager",
        "company": "Elimu Bora Trust",
        "location": "Nairobi",
        "requirements": {
            "must": ["Manage 40 staff", "Donor reporting", "Budget of USD 2 million"],
            "nice": ["French", "PhD in Education"],
        },
    },
    "electronics": {
        "title": "Service Technician",
        "company": "Nordlicht Medizintechnik GmbH",
        "location": "Hamburg",
        "requirements": {
            "must": ["3 years of field service", "Driving licence class B", "Siemens S7"],
            "nice": ["English C1"],
        },
    },
    "biochemist": {
        "title": "Head of Analytical Development",
        "company": "Isar Pharma",
        "location": "Munich",
        "requirements": {
            "must": ["Lead a team of 12", "Mass spectrometry", "10 years in a GMP environment"],
            "nice": ["German B2"],
        },
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "analyst": {
        "basics": {
            "name": "Brian Mwangi Otieno",
            "label": "Systems Analyst",
            "summary": "Systems analyst with a background in microfinance and finance systems.",
            "location": {"city": "Nairobi", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Savanna Ledger Ltd",
                "position": "Systems Analyst",
                "location": "Nairobi",
                "startDate": "2021-03",
                "highlights": [
                    "Gathered requirements from 14 business users in finance and procurement for a new purchase-to-pay system",
                    "Wrote 60 user stories with acceptance criteria in Jira",
                    "Modelled 25 business processes in BPMN using Bizagi",
                    "Supported user acceptance testing; defects after go-live fell from 48 to 19",
                    "Helped the database team migrate 120,000 supplier records from Oracle to PostgreSQL",
                ],
            },
            {
                "name": "Tujenge Microfinance",
                "position": "Junior Systems Analyst",
                "location": "Nakuru",
                "startDate": "2018-06",
                "endDate": "2021-02",
                "highlights": [
                    "Documented the loan origination workflow across 9 branches",
                    "Wrote SQL reports for the credit committee, cutting report preparation from 3 days to 4 hours",
                    "Trained 35 loan officers on the new mobile app",
                ],
            },
            {
                "name": "Rift ICT Services",
                "position": "IT Support Intern",
                "location": "Nakuru",
                "startDate": "2017-09",
                "endDate": "2018-03",
                "highlights": [
                    "Answered about 20 help desk tickets a day",
                    "Set up 50 workstations for a county office",
                ],
            },
        ],
        "education": [
            {
                "institution": "Menengai Lakes University",
                "studyType": "BSc",
                "area": "Information Systems",
                "startDate": "2013",
                "endDate": "2017",
                "score": "Second Class Upper",
            }
        ],
        "certificates": [
            {"name": "Entry Certificate in Business Analysis (ECBA)", "issuer": "IIBA", "date": "2022-09"}
        ],
        "skills": [
            {"name": "Analysis", "keywords": ["Requirements elicitation", "User stories", "BPMN", "Use cases"]},
            {"name": "Tools", "keywords": ["Jira", "Confluence", "Bizagi", "Visio"]},
            {"name": "Data", "keywords": ["SQL", "PostgreSQL", "Oracle", "Power BI"]},
        ],
        "languages": [
            {"language": "Swahili", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "French", "fluency": "A2"},
        ],
        "projects": [
            {
                "name": "Chama Tracker",
                "description": "Web app for savings groups, built in Django",
                "highlights": ["Used by 6 savings groups"],
                "keywords": ["Python", "Django"],
            }
        ],
    },
    "midwife": {
        "basics": {
            "name": "Grace Achan Lamwaka",
            "label": "Community Midwife",
            "summary": "Midwife with hospital and community experience in northern Uganda.",
            "location": {"city": "Gulu", "countryCode": "UG"},
        },
        "work": [
            {
                "name": "Pece Riverside Health Centre III",
                "position": "Community Midwife",
                "location": "Gulu",
                "startDate": "2020-02",
                "highlights": [
                    "Conduct about 30 deliveries a month",
                    "Run a weekly antenatal clinic for about 45 mothers",
                    "Supervise 2 nursing assistants and 8 village health team members",
                    "Skilled birth attendance in the catchment area rose from 52% to 71% between 2020 and 2024",
                    "Enter maternity data in DHIS2 every month",
                ],
            },
            {
                "name": "Kitgum Valley Hospital",
                "position": "Enrolled Midwife",
                "location": "Kitgum",
                "startDate": "2016-08",
                "endDate": "2020-01",
                "highlights": [
                    "Worked day and night shifts on a 22-bed maternity ward",
                    "Assisted doctors in 140 caesarean sections",
                    "Counselled HIV-positive mothers on prevention of mother-to-child transmission (PMTCT)",
                    "Mentored 12 student midwives",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Hope for Mothers Initiative",
                "position": "Health Educator",
                "startDate": "2015-09",
                "endDate": "2016-06",
                "highlights": ["Gave family planning talks in 10 villages"],
            }
        ],
        "education": [
            {
                "institution": "Northern Institute of Nursing and Midwifery",
                "studyType": "Diploma",
                "area": "Midwifery",
                "startDate": "2018",
                "endDate": "2019",
                "score": "Credit",
            },
            {
                "institution": "Aswa School of Midwifery",
                "studyType": "Certificate",
                "area": "Midwifery",
                "startDate": "2013",
                "endDate": "2015",
            },
        ],
        "certificates": [
            {"name": "Helping Babies Breathe", "issuer": "Ministry of Health", "date": "2019-04"},
            {"name": "Emergency Obstetric and Newborn Care (EmONC)", "issuer": "Ministry of Health", "date": "2021-10"},
        ],
        "skills": [
            {
                "name": "Midwifery",
                "keywords": ["Antenatal care", "Partograph", "Neonatal resuscitation", "Family planning"],
            },
            {"name": "Records", "keywords": ["DHIS2", "Microsoft Excel"]},
        ],
        "languages": [
            {"language": "Acholi", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Luganda", "fluency": "Conversational"},
        ],
    },
    "credit": {
        "basics": {
            "name": "Thandeka Naidoo",
            "label": "Credit Controller",
            "summary": "Credit controller in the freight industry with earlier experience in distribution.",
            "location": {"city": "Durban", "countryCode": "ZA"},
        },
        "work": [
            {
                "name": "Umdloti Freight Solutions",
                "position": "Credit Controller",
                "location": "Durban",
                "startDate": "2019-05",
                "highlights": [
                    "Manage a debtors book of R38 million across 420 accounts",
                    "Reduced days sales outstanding (DSO) from 61 to 43",
                    "Collected 94% of invoices within terms in 2024",
                    "Reconcile customer accounts in SAP each month",
                    "Prepare age analysis reports for the finance manager",
                ],
            },
            {
                "name": "Coastal Paint Distributors",
                "position": "Debtors Clerk",
                "location": "Pinetown",
                "startDate": "2015-02",
                "endDate": "2019-04",
                "highlights": [
                    "Captured 150 customer payments a week in Sage Pastel",
                    "Phoned overdue customers and negotiated payment plans",
                    "Handled queries on 230 accounts",
                    "Helped hand over 17 bad debts to attorneys",
                ],
            },
            {
                "name": "Marina Mall Cinema",
                "position": "Cashier",
                "location": "Durban",
                "startDate": "2013-11",
                "endDate": "2015-01",
                "highlights": ["Balanced the till at the end of each shift"],
            },
        ],
        "education": [
            {
                "institution": "Port Natal Technical College",
                "studyType": "National Diploma",
                "area": "Accounting",
                "startDate": "2014",
                "endDate": "2017",
            },
            {
                "institution": "Bluff Ridge Secondary School",
                "studyType": "National Senior Certificate",
                "area": "",
                "endDate": "2012",
            },
        ],
        "certificates": [
            {"name": "Certificate in Credit Management", "issuer": "Southern Credit Institute", "date": "2020-11"}
        ],
        "skills": [
            {"name": "Systems", "keywords": ["SAP", "Sage Pastel", "Microsoft Excel", "Pivot tables", "VLOOKUP"]},
            {"name": "Credit", "keywords": ["Collections", "Reconciliation", "Credit vetting", "National Credit Act"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Native"},
            {"language": "isiZulu", "fluency": "Conversational"},
            {"language": "Afrikaans", "fluency": "Basic"},
        ],
        "awards": [
            {"title": "Finance Team Member of the Year", "awarder": "Umdloti Freight Solutions", "date": "2023"}
        ],
    },
    "head": {
        "basics": {
            "name": "Peter Ochieng Onyango",
            "label": "Primary School Head Teacher",
            "summary": "Head teacher with 30 years in primary education.",
            "location": {"city": "Kisumu", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Nyalenda Hill Primary School",
                "position": "Head Teacher",
                "location": "Kisumu",
                "startDate": "2014-01",
                "highlights": [
                    "Lead a school of 860 pupils and 27 teachers",
                    "Raised the mean KCPE score from 238 to 291 between 2014 and 2022",
                    "Manage an annual budget of KES 6.4 million",
                    "Introduced a school feeding programme that reaches 500 children a day",
                    "Oversaw the building of 4 classrooms with county funds",
                ],
            },
            {
                "name": "Ahero Plains Primary School",
                "position": "Deputy Head Teacher",
                "location": "Ahero",
                "startDate": "2006-05",
                "endDate": "2013-12",
                "highlights": [
                    "Drew up the timetable for 16 classes",
                    "Handled discipline and attendance; absence fell from 18% to 7%",
                    "Coached the debating club",
                ],
            },
            {
                "name": "Kendu Shore Primary School",
                "position": "Class Teacher",
                "location": "Kendu Bay",
                "startDate": "1996-01",
                "endDate": "2006-04",
                "highlights": [
                    "Taught mathematics and science to Standards 6 to 8, about 50 pupils a class",
                    "Started a school vegetable garden",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Kisumu Head Teachers Forum",
                "position": "Treasurer",
                "startDate": "2018-01",
                "endDate": "2021-12",
                "highlights": ["Kept the accounts for a body of 64 member schools"],
            }
        ],
        "education": [
            {
                "institution": "Winam University",
                "studyType": "MEd",
                "area": "Educational Administration",
                "startDate": "2010",
                "endDate": "2012",
            },
            {
                "institution": "Winam University",
                "studyType": "BEd",
                "area": "Primary Education",
                "startDate": "2001",
                "endDate": "2005",
                "score": "Second Class Lower",
            },
            {
                "institution": "Rachuonyo Teachers College",
                "studyType": "P1 Certificate",
                "area": "Primary Teaching",
                "startDate": "1993",
                "endDate": "1995",
            },
        ],
        "certificates": [
            {
                "name": "Diploma in Education Management",
                "issuer": "Kenya Education Management Institute",
                "date": "2015-11",
            }
        ],
        "skills": [
            {"name": "Leadership", "keywords": ["School leadership", "Budgeting", "Teacher appraisal"]},
            {"name": "IT", "keywords": ["NEMIS", "Microsoft Word", "Microsoft Excel"]},
        ],
        "languages": [
            {"language": "Dholuo", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Fluent"},
        ],
        "awards": [
            {
                "title": "Head Teacher of the Year, Kisumu Central Sub-County",
                "awarder": "Sub-County Education Office",
                "date": "2019",
            }
        ],
    },
    "electronics": {
        "basics": {
            "name": "Emre Brinkmann",
            "label": "Electronics Technician",
            "location": {"city": "Dortmund", "countryCode": "DE"},
        },
        "work": [
            {
                "name": "Ruhrtal Messtechnik GmbH",
                "position": "Electronics Technician",
                "location": "Dortmund",
                "startDate": "2025-02",
                "highlights": [
                    "Assemble and test control units for flow meters, about 40 units a day",
                    "Find faults on printed circuit boards with oscilloscope and multimeter",
                    "Solder SMD components under the microscope",
                    "Help the test engineer maintain the LabVIEW test programs",
                ],
            },
            {
                "name": "Hellweg Elektronik GmbH",
                "position": "Apprentice Electronics Technician",
                "location": "Unna",
                "startDate": "2021-08",
                "endDate": "2025-01",
                "highlights": [
                    "Rotated through the assembly, testing and repair departments",
                    "Repaired 300 returned power supplies",
                    "Built a test jig that shortened power supply testing from 12 to 7 minutes",
                    "Recorded test results in SAP",
                ],
            },
        ],
        "education": [
            {
                "institution": "IHK zu Dortmund",
                "studyType": "Vocational qualification",
                "area": "Electronics Technician for Devices and Systems",
                "startDate": "2021",
                "endDate": "2025",
                "score": "2.1",
            },
            {"institution": "Realschule am Hellweg", "studyType": "Mittlere Reife", "area": "", "endDate": "2021"},
        ],
        "certificates": [
            {"name": "IPC-A-610 Certified IPC Specialist", "issuer": "IPC", "date": "2025-09"},
            {"name": "Forklift licence", "issuer": "TÜV", "date": "2024-05"},
        ],
        "skills": [
            {"name": "Electronics", "keywords": ["SMD soldering", "Fault finding", "Oscilloscope", "ESD protection"]},
            {"name": "Software", "keywords": ["EAGLE", "Arduino", "C", "SAP"]},
        ],
        "languages": [
            {"language": "German", "fluency": "Native"},
            {"language": "Turkish", "fluency": "Native"},
            {"language": "English", "fluency": "B1"},
        ],
        "projects": [
            {
                "name": "Weather station",
                "description": "Arduino weather station with 5 sensors, programmed in C",
                "keywords": ["Arduino", "C"],
            }
        ],
    },
    "biochemist": {
        "basics": {
            "name": "Ananya Kulkarni",
            "label": "Senior Biochemist",
            "summary": "Biochemist in protein purification and analytical methods.",
            "location": {"city": "Hyderabad", "countryCode": "IN"},
        },
        "work": [
            {
                "name": "Golconda Biologics",
                "position": "Senior Biochemist",
                "location": "Hyderabad",
                "startDate": "2018-09",
                "highlights": [
                    "Lead a group of 5 scientists in protein purification",
                    "Developed an HPLC method for a biosimilar insulin, cutting run time from 45 to 18 minutes",
                    "Raised purification yield from 62% to 78%",
                    "Wrote 30 standard operating procedures under GMP",
                    "Contributed to 2 regulatory submissions to CDSCO",
                ],
            },
            {
                "name": "Sahyadri Institute of Life Sciences",
                "position": "Postdoctoral Researcher",
                "location": "Pune",
                "startDate": "2015-07",
                "endDate": "2018-08",
                "highlights": [
                    "Studied the enzyme kinetics of bacterial lipases",
                    "Co-authored 4 peer-reviewed papers",
                    "Co-supervised 3 master's students",
                    "Received a travel grant of INR 150,000",
                ],
            },
            {
                "name": "Godavari Diagnostics",
                "position": "Laboratory Biochemist",
                "location": "Nashik",
                "startDate": "2008-06",
                "endDate": "2010-06",
                "highlights": [
                    "Ran about 200 clinical chemistry tests a day on automated analysers",
                    "Carried out daily quality control",
                ],
            },
        ],
        "education": [
            {
                "institution": "University of Western Deccan",
                "studyType": "PhD",
                "area": "Biochemistry",
                "startDate": "2010",
                "endDate": "2015",
            },
            {
                "institution": "Panchavati Science College",
                "studyType": "MSc",
                "area": "Biochemistry",
                "startDate": "2006",
                "endDate": "2008",
                "score": "First Class",
            },
            {
                "institution": "Panchavati Science College",
                "studyType": "BSc",
                "area": "Chemistry",
                "startDate": "2003",
                "endDate": "2006",
            },
        ],
        "certificates": [{"name": "Six Sigma Green Belt", "issuer": "Deccan Quality Council", "date": "2020-08"}],
        "skills": [
            {"name": "Laboratory", "keywords": ["HPLC", "SDS-PAGE", "ELISA", "Western blot", "Chromatography"]},
            {"name": "Data", "keywords": ["GraphPad Prism", "R", "Microsoft Excel"]},
        ],
        "languages": [
            {"language": "Marathi", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Hindi", "fluency": "Fluent"},
            {"language": "German", "fluency": "A2"},
        ],
    },
}

FAITHFUL: dict[str, str] = {
    "analyst": """
Elicited requirements for a new purchase-to-pay system from 14 users across finance and procurement.
Produced sixty user stories, each with acceptance criteria, in Jira.
Mapped 25 business processes in BPMN with Bizagi.
Assisted with user acceptance testing at Savanna Ledger, where post-go-live defects dropped from 48 to 19.
Assisted the database team in moving 120k supplier records from Oracle to PostgreSQL.
In my current role at Savanna Ledger Ltd I collect requirements from finance and procurement users and write user stories in Jira.
Systems analyst with over eight years of experience in analysis roles in microfinance and finance systems.
At Tujenge Microfinance I documented how loans were originated in nine branches and trained 35 loan officers on the new mobile app.
Cut the time to prepare credit committee reports from three days to four hours by writing SQL reports.
I have worked as a Systems Analyst at Savanna Ledger for more than five years.
Handled around 20 help desk tickets daily as an IT support intern at Rift ICT Services.
Installed 50 workstations for a county office during my internship in Nakuru.
I hold a BSc in Information Systems (Second Class Upper) from Menengai Lakes University.
Earned the ECBA from the IIBA in September 2022.
Created Chama Tracker, a Django web app that six savings groups use.
I am keen to bring my experience of requirements and process modelling to the Senior Systems Analyst role at Amani Shield Insurance.
Native Swahili speaker, fluent in English, with basic French (A2).
""",
    "midwife": """
Conduct roughly 30 births every month at Pece Riverside Health Centre III.
I run a weekly antenatal clinic that serves about 45 mothers.
Supervise ten people: two nursing assistants and eight village health team members.
Between 2020 and 2024, skilled birth attendance in our catchment area went up from 52 to 71 per cent.
Record maternity data in DHIS2 on a monthly basis.
As an Enrolled Midwife at Kitgum Valley Hospital, I worked both day and night shifts on a maternity ward with 22 beds.
Supported doctors during 140 C-sections in Kitgum.
Provided PMTCT counselling to mothers living with HIV.
Mentored a dozen student midwives while at Kitgum Valley Hospital.
Community midwife with more than ten years of midwifery experience in hospital and community settings in northern Uganda.
I have been a Community Midwife in Gulu since February 2020, which is over six years.
Volunteered as a Health Educator with the Hope for Mothers Initiative, speaking on family planning in ten villages.
I completed a Diploma in Midwifery with Credit at the Northern Institute of Nursing and Midwifery in 2019.
Trained in Emergency Obstetric and Newborn Care (EmONC) in 2021 and in Helping Babies Breathe in 2019.
I speak Acholi as my mother tongue, fluent English and conversational Luganda.
I would welcome the chance to serve mothers in Lira as Midwife In-Charge at Nile Mercy Hospital.
Skilled in antenatal care, use of the partograph and neonatal resuscitation.
""",
    "credit": """
Manage 420 customer accounts with a total debtors book of R38m.
Brought DSO down from 61 to 43 days at Umdloti Freight Solutions.
In 2024, I collected 94 per cent of invoices within payment terms.
Perform monthly reconciliations of customer accounts in SAP.
I prepare the age analysis for our finance manager and reconcile customer accounts every month.
Cut days sales outstanding by 18 days.
Credit controller with over seven years in freight and a further four years as a debtors clerk in distribution.
As Debtors Clerk at Coastal Paint Distributors, I processed 150 customer payments weekly in Sage Pastel.
Called customers with overdue accounts and agreed payment plans with them.
Dealt with queries on 230 accounts in Pinetown.
Assisted with the handover of 17 bad debts to attorneys.
Cashed up the till after every shift as a cashier at Marina Mall Cinema.
I hold a National Diploma in Accounting from Port Natal Technical College and a Certificate in Credit Management.
Named Finance Team Member of the Year at Umdloti Freight Solutions in 2023.
Confident in Microsoft Excel, including pivot tables and VLOOKUP.
The Credit Manager position at Karoo Agri Group appeals to me because I would like to lead a team of credit controllers.
English is my first language; I also have conversational isiZulu and basic Afrikaans.
""",
    "head": """
Head a primary school with 860 learners and a teaching staff of 27.
Improved the mean KCPE score by 53 points, from 238 in 2014 to 291 in 2022.
Responsible for a yearly budget of 6.4 million Kenyan shillings.
Set up a school feeding programme which now serves 500 children daily.
I oversaw the construction of four classrooms, paid for with county funds.
For almost thirteen years I have led Nyalenda Hill Primary School in Kisumu as Head Teacher.
As Deputy Head Teacher at Ahero Plains Primary School, I drew up timetables for 16 classes and coached the debating club.
Absence at Ahero Plains fell from 18 per cent to 7 per cent while I handled discipline and attendance.
I began my career as a class teacher in Kendu Bay, teaching maths and science to Standards 6 to 8.
Established a vegetable garden at Kendu Shore Primary School.
Taught classes of around fifty pupils for ten years.
Served as Treasurer of the Kisumu Head Teachers Forum from 2018 to 2021, keeping the books for a body of 64 schools.
I obtained a Master of Education in Educational Administration from Winam University in 2012.
Holder of a BEd in Primary Education, an MEd and a Diploma in Education Management.
Honoured as Head Teacher of the Year for Kisumu Central Sub-County in 2019.
Experienced school leader with three decades in primary education, skilled in budgeting and teacher appraisal.
I now wish to apply this experience to education programmes at Elimu Bora Trust in Nairobi.
""",
    "electronics": """
Assemble and test about 40 flow meter control units per day.
Troubleshoot printed circuit boards using an oscilloscope and a multimeter.
I solder SMD components under a microscope at Ruhrtal Messtechnik GmbH.
Assist the test engineer with the upkeep of LabVIEW test programs.
Electronics technician with nearly two years of experience after completing an apprenticeship in Unna.
During my apprenticeship at Hellweg Elektronik GmbH, I spent time in assembly, testing and repair.
Repaired three hundred returned power supplies.
I built a test jig which reduced the testing time for power supplies from twelve minutes to seven.
Saved five minutes per power supply test with a test jig I built myself.
Logged test results in SAP during my training.
Completed my vocational qualification as an Electronics Technician for Devices and Systems in 2025 with a grade of 2.1.
Certified IPC Specialist for IPC-A-610 since September 2025.
I also hold a forklift licence.
In a personal project, I programmed an Arduino weather station with five sensors in C.
Bilingual in German and Turkish, with English at B1 level.
I would like to develop into field service as a Service Technician at Nordlicht Medizintechnik in Hamburg.
Familiar with EAGLE, ESD protection and fault finding on circuit boards.
""",
    "biochemist": """
Head a five-person team of scientists working on protein purification.
Developed an HPLC method for biosimilar insulin which reduced run time from 45 minutes to 18.
Increased purification yield by 16 percentage points, from 62% to 78%.
Authored thirty SOPs under GMP at Golconda Biologics.
Contributed to two CDSCO regulatory submissions.
Senior Biochemist with eight years at Golconda Biologics and a PhD in Biochemistry.
I shortened run time by 27 minutes with an HPLC method developed for a biosimilar insulin.
As a postdoctoral researcher in Pune, I investigated the enzyme kinetics of lipases from bacteria.
Co-author of four papers in peer-reviewed journals and co-supervisor of three master's students.
I spent just over three years at the Sahyadri Institute of Life Sciences as a postdoc.
Was granted INR 1.5 lakh in travel funding.
Performed some 200 clinical chemistry tests per day on automated analysers at Godavari Diagnostics, along with daily quality control.
I earned my doctorate in Biochemistry at the University of Western Deccan in 2015, following a First Class MSc.
Six Sigma Green Belt, certified in August 2020.
Hands-on with HPLC, SDS-PAGE, ELISA and Western blotting; data analysis in R and GraphPad Prism.
I speak Marathi, Hindi and English, and have elementary German (A2).
I am excited by the prospect of leading analytical development at Isar Pharma in Munich.
""",
}

INVENTED: dict[str, str] = {
    "analyst": """
number: Gathered requirements from 40 business users in finance and procurement for a new purchase-to-pay system.
number: Trained 53 loan officers on the new mobile app at Tujenge Microfinance.
employer: At Safaricom, I wrote 60 user stories with acceptance criteria in Jira.
employer: Documented the loan origination workflow across 9 branches at Equity Bank.
degree: I hold an MSc in Information Systems from Menengai Lakes University.
grade: Graduated in 2017 with a BSc in Information Systems, First Class Honours.
tool: Modelled 25 business processes in BPMN using Signavio.
tool: Wrote reports in Tableau for the credit committee at Tujenge Microfinance.
verb: Led the migration of 120,000 supplier records from Oracle to PostgreSQL.
verb: Designed the new mobile app and trained 35 loan officers on it.
title: As Lead Systems Analyst at Savanna Ledger Ltd, I modelled 25 business processes.
title: Worked as an IT Manager at Rift ICT Services, answering about 20 help desk tickets a day.
duration: Systems analyst with more than 12 years of experience in microfinance and finance systems.
certificate: TOGAF-certified analyst with strong requirements elicitation skills.
advert: In my current role I lead a team of 4 analysts at Savanna Ledger.
language: Fluent in Swahili, English and French.
crossed: At Tujenge Microfinance I supported user acceptance testing, and defects after go-live fell from 48 to 19.
""",
    "midwife": """
number: Conduct about 80 deliveries a month at Pece Riverside Health Centre III.
number: Skilled birth attendance in the catchment area rose from 52% to 91% between 2020 and 2024.
employer: At St. Mary's Hospital Lacor, I assisted doctors in 140 caesarean sections.
employer: I volunteered with Médecins Sans Frontières, giving family planning talks in 10 villages.
degree: I hold a Bachelor of Science in Midwifery from the Northern Institute of Nursing and Midwifery.
grade: Completed the Diploma in Midwifery with Distinction in 2019.
tool: Enter maternity data in OpenMRS every month.
tool: Perform obstetric ultrasound scans at the weekly antenatal clinic.
verb: Performed 140 caesarean sections at Kitgum Valley Hospital.
verb: Founded the Hope for Mothers Initiative, which gives family planning talks in 10 villages.
title: As Senior Midwife In-Charge at Kitgum Valley Hospital, I mentored 12 student midwives.
title: Served as Principal Nursing Officer at Pece Riverside Health Centre III, running a weekly antenatal clinic.
advert: I manage a team of 15 midwives at Pece Riverside Health Centre III.
date: Enrolled Midwife at Kitgum Valley Hospital from 2012 to 2020.
certificate: Certified in Advanced Life Support in Obstetrics (ALSO) and Helping Babies Breathe.
language: I speak Acholi, English and Swahili.
crossed: Worked day and night shifts on a 22-bed maternity ward at Pece Riverside Health Centre III.
""",
    "credit": """
number: Manage a debtors book of R83 million across 420 accounts.
number: Reduced days sales outstanding from 61 to 29 at Umdloti Freight Solutions.
number: Captured 500 customer payments a week in Sage Pastel.
employer: As a Debtors Clerk at Plascon, I handled queries on 230 accounts.
employer: I reconcile customer accounts in SAP each month at Bidvest Logistics.
degree: I hold a BCom in Accounting and a Certificate in Credit Management.
degree: Completed an Honours degree in Financial Management at Port Natal Technical College.
tool: Reconcile customer accounts in Oracle NetSuite each month.
tool: Prepare age analysis reports in Power BI for the finance manager.
verb: Led the legal recovery of 17 bad debts at Coastal Paint Distributors.
verb: Implemented SAP for the reconciliation of customer accounts at Umdloti Freight Solutions.
title: As Credit Manager at Umdloti Freight Solutions, I look after 420 accounts.
title: Worked as Financial Accountant at Coastal Paint Distributors, negotiating payment plans with overdue customers.
advert: Experienced in controlling a debtors book of R100 million.
reach: Winner of a national award as Finance Team Member of the Year in 2023.
language: Fluent in English, isiZulu and Afrikaans.
duration: I spent seven years as a Debtors Clerk at Coastal Paint Distributors.
""",
    "head": """
number: Lead a school of 1,260 pupils and 27 teachers.
number: Manage an annual budget of KES 16 million at Nyalenda Hill Primary School.
number: Absence at Ahero Plains Primary School fell from 18% to 2%.
employer: As Head Teacher of Moi Primary School, I raised the mean KCPE score from 238 to 291.
employer: Kept the accounts for 64 member schools as Treasurer of the Kenya Primary Schools Heads Association.
degree: I hold a PhD in Educational Administration from Winam University.
grade: Earned a BEd in Primary Education with First Class Honours in 2005.
tool: Track the school budget in QuickBooks.
tool: Rolled out Google Classroom at Nyalenda Hill Primary School.
verb: Founded the debating club at Ahero Plains Primary School.
verb: Designed and built 4 classrooms with county funds.
title: As Chairman of the Kisumu Head Teachers Forum, I served 64 member schools.
title: Served as Director of Education in Kisumu, leading 27 teachers.
reach: Named National Head Teacher of the Year in 2019.
advert: I have managed 40 staff at Nyalenda Hill Primary School.
date: Head Teacher of Nyalenda Hill Primary School since 2008.
crossed: At Kendu Shore Primary School I introduced a feeding programme that reaches 500 children a day.
""",
    "electronics": """
number: Assemble and test control units for flow meters, about 120 units a day.
number: Repaired 1,300 returned power supplies during my apprenticeship.
number: Built a test jig that shortened power supply testing from 12 to 3 minutes.
employer: I completed my apprenticeship at Siemens AG in Unna.
employer: At Endress+Hauser I find faults on printed circuit boards with oscilloscope and multimeter.
degree: I hold a Bachelor of Engineering in Electrical Engineering.
grade: Completed my vocational qualification in 2025 with a grade of 1.2.
tool: Skilled in Altium Designer, ESD protection and fault finding.
tool: Programmed a weather station with 5 sensors in Rust.
verb: Developed the LabVIEW test programs for flow meter control units.
verb: Managed the assembly, testing and repair departments at Hellweg Elektronik GmbH.
title: As Test Engineer at Ruhrtal Messtechnik GmbH, I solder SMD components under the microscope.
title: Working as Team Leader Electronics in Dortmund, I assemble and test control units for flow meters.
advert: I bring 3 years of field service experience.
language: Native German and Turkish speaker with English at C1 level.
certificate: Certified to IPC-A-610 and IPC J-STD-001.
crossed: Repaired 300 returned power supplies at Ruhrtal Messtechnik GmbH.
""",
    "biochemist": """
number: Raised purification yield from 62% to 94%.
number: Co-authored 14 peer-reviewed papers as a postdoctoral researcher.
number: Wrote 75 standard operating procedures under GMP.
employer: At Biocon, I developed an HPLC method for a biosimilar insulin.
employer: Ran about 200 clinical chemistry tests a day on automated analysers at Apollo Diagnostics.
degree: I hold an MBA and a PhD in Biochemistry.
degree: Earned my PhD in Molecular Genetics at the University of Western Deccan in 2015.
tool: Developed a mass spectrometry method for a biosimilar insulin.
tool: Analyse purification data in MATLAB.
verb: Spearheaded 2 regulatory submissions to CDSCO.
verb: Was lead author of 4 peer-reviewed papers at the Sahyadri Institute of Life Sciences.
title: As Director of Analytical Sciences at Golconda Biologics, I wrote 30 standard operating procedures.
title: Worked as Assistant Professor at the Sahyadri Institute of Life Sciences, studying the enzyme kinetics of bacterial lipases.
advert: I lead a team of 12 scientists in protein purification.
certificate: Six Sigma Black Belt with hands-on experience of GMP.
language: I have a working knowledge of German at B2 level.
duration: Spent six years as a postdoctoral researcher in Pune.
""",
}

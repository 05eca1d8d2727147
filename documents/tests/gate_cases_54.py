"""Fresh cases, set 54 (blind): A database administrator (Kenya), a new radiographer (UK), a head of audit (Germany), a
young teacher (Tanzania), a brand manager (Nigeria), a carpenter (Wales).

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "dba": {
        "title": "Lead Database Engineer",
        "company": "Baobab Pay",
        "location": "Nairobi",
        "requirements": {
            "must": ["10 years of database experience", "PostgreSQL", "Lead a team of 6"],
            "nice": ["MongoDB", "Terraform"],
        },
    },
    "radiographer": {
        "title": "CT Radiographer",
        "company": "Humber Valley Imaging",
        "location": "Hull",
        "requirements": {"must": ["2 years of CT experience", "IV cannulation", "HCPC registration"], "nice": ["MRI"]},
    },
    "auditor": {
        "title": "Group Audit Director",
        "company": "Albatros Bank AG",
        "location": "Frankfurt am Main",
        "requirements": {"must": ["Lead 25 auditors", "CIA", "Experience in banking"], "nice": ["CFE", "French"]},
    },
    "teacher": {
        "title": "Primary Teacher",
        "company": "Ngorongoro International School",
        "location": "Karatu",
        "requirements": {
            "must": ["3 years of teaching experience", "Bachelor of Education", "Fluent English"],
            "nice": ["French", "Google Classroom"],
        },
    },
    "brand": {
        "title": "Senior Brand Manager",
        "company": "Ekwe Breweries Plc",
        "location": "Lagos",
        "requirements": {
            "must": ["Budget of ₦2 billion", "8 years in consumer goods", "MBA"],
            "nice": ["Power BI", "Hausa"],
        },
    },
    "carpenter": {
        "title": "Workshop Foreman",
        "company": "Tawe Heritage Joinery Ltd",
        "location": "Swansea",
        "requirements": {
            "must": ["Supervise 8 joiners", "NVQ Level 3", "Listed buildings"],
            "nice": ["CNC", "AutoCAD"],
        },
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "dba": {
        "basics": {
            "name": "Peter Karanja Mwai",
            "label": "Senior Database Administrator",
            "summary": "Database administrator for financial services.",
            "location": {"city": "Nairobi", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Savanna Mutual Sacco",
                "position": "Senior Database Administrator",
                "location": "Nairobi",
                "startDate": "2021-03",
                "highlights": [
                    "Administer 14 PostgreSQL and 6 Oracle databases holding 3.2 TB of member data",
                    "Cut the nightly backup window from 5 hours to 90 minutes with pgBackRest",
                    "Mentor 2 junior administrators",
                    "Supported the migration of the core banking system to AWS RDS",
                ],
            },
            {
                "name": "Lakeview Insurance Brokers",
                "position": "Database Administrator",
                "location": "Nairobi",
                "startDate": "2017-06",
                "endDate": "2021-02",
                "highlights": [
                    "Maintained 8 MySQL databases for the claims and policy systems",
                    "Tuned slow queries, reducing average report time by 40 %",
                    "Wrote Bash scripts for monthly restore tests",
                    "On call one week in four",
                ],
            },
            {
                "name": "Tandao Computers",
                "position": "IT Support Intern",
                "location": "Thika",
                "startDate": "2016-09",
                "endDate": "2017-03",
                "highlights": [
                    "Answered up to 20 help-desk tickets a day",
                    "Installed Windows and office software on 150 desktop computers",
                ],
            },
        ],
        "education": [
            {
                "institution": "Mount Elgon University",
                "studyType": "BSc",
                "area": "Information Technology",
                "startDate": "2012",
                "endDate": "2016",
                "score": "Second Class Honours, Upper Division",
            }
        ],
        "certificates": [
            {"name": "Oracle Database Administration Certified Professional", "issuer": "Oracle", "date": "2019-11"}
        ],
        "skills": [
            {"name": "Databases", "keywords": ["PostgreSQL", "Oracle", "MySQL"]},
            {"name": "Tools", "keywords": ["pgBackRest", "Bash", "Ansible"]},
            {"name": "Cloud", "keywords": ["AWS RDS"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Native"},
            {"language": "Kikuyu", "fluency": "Native"},
        ],
    },
    "radiographer": {
        "basics": {
            "name": "Hannah Adeleke-Booth",
            "label": "Diagnostic Radiographer",
            "location": {"city": "Leeds", "countryCode": "GB"},
        },
        "work": [
            {
                "name": "Calderbrook General Hospital",
                "position": "Radiographer (Band 5)",
                "location": "Leeds",
                "startDate": "2024-08",
                "highlights": [
                    "Carry out around 35 plain X-ray examinations per shift in A&E and outpatients",
                    "Assist with CT scans of the head under supervision",
                    "Help train 3 student radiographers on placement",
                    "Record radiation doses in CRIS, the radiology information system",
                ],
            },
            {
                "name": "Wharfe Lane Clinic",
                "position": "Radiology Department Assistant",
                "location": "Otley",
                "startDate": "2020-09",
                "endDate": "2021-08",
                "highlights": [
                    "Booked about 60 appointments a week and greeted patients",
                    "Cleaned and restocked 2 imaging rooms",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "St Oswin's Hospice",
                "position": "Ward Volunteer",
                "startDate": "2019-01",
                "endDate": "2020-06",
                "highlights": ["Served meals and talked with patients on Saturday mornings"],
            }
        ],
        "education": [
            {
                "institution": "University of Airedale",
                "studyType": "BSc (Hons)",
                "area": "Diagnostic Radiography",
                "startDate": "2021",
                "endDate": "2024",
                "score": "Upper Second Class (2:1)",
            },
            {
                "institution": "Otley Sixth Form College",
                "studyType": "A-levels",
                "area": "Biology, Physics, Psychology",
                "startDate": "2018",
                "endDate": "2020",
                "score": "BBC",
            },
        ],
        "certificates": [
            {"name": "HCPC registration", "issuer": "Health and Care Professions Council", "date": "2024-07"},
            {"name": "Immediate Life Support", "issuer": "Resuscitation Council UK", "date": "2025-02"},
        ],
        "skills": [
            {"name": "Imaging", "keywords": ["Plain X-ray", "Mobile X-ray", "Patient positioning"]},
            {"name": "Systems", "keywords": ["CRIS", "PACS"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Native"},
            {"language": "Yoruba", "fluency": "Conversational"},
        ],
        "projects": [
            {
                "name": "Dissertation: repeat rates in chest X-rays",
                "description": "Analysed 412 chest images from one hospital in Excel and SPSS",
                "keywords": ["Excel", "SPSS"],
            }
        ],
    },
    "auditor": {
        "basics": {
            "name": "Katrin Wellenbrock",
            "label": "Head of Internal Audit",
            "summary": "Internal auditor with a background in insurance and logistics.",
            "location": {"city": "Mainz", "countryCode": "DE"},
        },
        "work": [
            {
                "name": "Rheintal Versicherung AG",
                "position": "Head of Internal Audit",
                "location": "Mainz",
                "startDate": "2018-04",
                "highlights": [
                    "Lead a team of 9 auditors",
                    "Responsible for an annual plan of 28 audits",
                    "Report quarterly to the audit committee of the supervisory board",
                    "Introduced data analytics with IDEA and Power BI, shortening fieldwork by 25 %",
                ],
            },
            {
                "name": "Nordmark Logistik GmbH",
                "position": "Senior Internal Auditor",
                "location": "Hamburg",
                "startDate": "2011-09",
                "endDate": "2018-03",
                "highlights": [
                    "Audited procurement and warehouse processes at 12 sites in Germany, Poland and the Netherlands",
                    "Uncovered duplicate payments of €480,000",
                    "Contributed to the introduction of SAP GRC",
                ],
            },
            {
                "name": "Falk & Ostermann Wirtschaftsprüfung",
                "position": "Audit Assistant",
                "location": "Bremen",
                "startDate": "2007-10",
                "endDate": "2011-08",
                "highlights": [
                    "Assisted with the annual audits of 15 medium-sized companies",
                    "Prepared working papers and attended stock counts",
                ],
            },
        ],
        "education": [
            {
                "institution": "Hochschule Weserland",
                "studyType": "Diplom",
                "area": "Business Administration",
                "startDate": "2002",
                "endDate": "2007",
                "score": "1.8",
            }
        ],
        "certificates": [
            {
                "name": "Certified Internal Auditor (CIA)",
                "issuer": "The Institute of Internal Auditors",
                "date": "2013-05",
            },
            {"name": "Certified Information Systems Auditor (CISA)", "issuer": "ISACA", "date": "2016-10"},
        ],
        "skills": [
            {"name": "Audit", "keywords": ["Risk assessment", "Internal controls", "Fraud detection"]},
            {"name": "Software", "keywords": ["IDEA", "Power BI", "SAP GRC", "Excel"]},
        ],
        "languages": [
            {"language": "German", "fluency": "Native"},
            {"language": "English", "fluency": "C1"},
            {"language": "Polish", "fluency": "B1"},
        ],
    },
    "teacher": {
        "basics": {
            "name": "Neema Laizer",
            "label": "Primary School Teacher",
            "location": {"city": "Arusha", "countryCode": "TZ"},
        },
        "work": [
            {
                "name": "Olmoti Primary School",
                "position": "Class Teacher",
                "location": "Arusha",
                "startDate": "2024-01",
                "highlights": [
                    "Teach mathematics and science to 48 pupils in Standard 4",
                    "Run a reading club with 22 members twice a week",
                    "Helped to prepare the pupils for the Standard 4 assessment; 41 of 48 passed in 2025",
                    "Meet parents every term to discuss progress",
                ],
            },
            {
                "name": "Kibo View Primary School",
                "position": "Trainee Teacher",
                "location": "Moshi",
                "startDate": "2023-07",
                "endDate": "2023-09",
                "highlights": [
                    "Taught 12 lessons a week in Swahili and English under a mentor",
                    "Made teaching aids from local materials",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Usa River Children's Home",
                "position": "Homework Helper",
                "startDate": "2020-01",
                "endDate": "2021-12",
                "highlights": ["Helped 10 children with their homework on Sundays"],
            }
        ],
        "education": [
            {
                "institution": "Meru View Teachers' College",
                "studyType": "Diploma",
                "area": "Primary Education",
                "startDate": "2021",
                "endDate": "2023",
                "score": "GPA 3.6",
            },
            {
                "institution": "Themi Hill Secondary School",
                "studyType": "Certificate of Secondary Education",
                "startDate": "2016",
                "endDate": "2019",
                "score": "Division II",
            },
        ],
        "certificates": [{"name": "First Aid", "issuer": "Tanzania Red Cross Society", "date": "2022-06"}],
        "skills": [
            {"name": "Teaching", "keywords": ["Lesson planning", "Classroom management", "Phonics"]},
            {"name": "Computer", "keywords": ["Microsoft Word", "Excel"]},
        ],
        "languages": [
            {"language": "Swahili", "fluency": "Native"},
            {"language": "English", "fluency": "Good"},
            {"language": "Maasai", "fluency": "Basic"},
        ],
    },
    "brand": {
        "basics": {
            "name": "Chidinma Okafor-Bello",
            "label": "Brand Manager",
            "summary": "Brand manager in fast-moving consumer goods.",
            "location": {"city": "Lagos", "countryCode": "NG"},
        },
        "work": [
            {
                "name": "Zuma Foods Nigeria Ltd",
                "position": "Brand Manager",
                "location": "Lagos",
                "startDate": "2020-05",
                "highlights": [
                    "Manage the Sunrise malt drink brand with an annual budget of ₦850 million",
                    "Raised market share from 11 % to 15 % in three years",
                    "Coordinate 2 advertising agencies",
                    "Launched a sugar-free variant in 2023 that sold 1.4 million bottles in its first six months",
                ],
            },
            {
                "name": "Palmgrove Personal Care",
                "position": "Assistant Brand Manager",
                "location": "Ibadan",
                "startDate": "2016-08",
                "endDate": "2020-04",
                "highlights": [
                    "Supported the relaunch of a soap brand in south-west Nigeria",
                    "Analysed monthly Nielsen sales data",
                    "Organised 35 in-store activations",
                ],
            },
            {
                "name": "Kite & Drum Communications",
                "position": "Account Executive",
                "location": "Lagos",
                "startDate": "2014-09",
                "endDate": "2016-07",
                "highlights": [
                    "Wrote briefs and contact reports for 5 clients",
                    "Helped on a radio campaign for a bank",
                ],
            },
        ],
        "education": [
            {
                "institution": "Lagoon Business School",
                "studyType": "MBA",
                "area": "Marketing",
                "startDate": "2018",
                "endDate": "2020",
            },
            {
                "institution": "Oke-Ado State University",
                "studyType": "BSc",
                "area": "Mass Communication",
                "startDate": "2009",
                "endDate": "2013",
                "score": "Second Class Upper",
            },
        ],
        "certificates": [{"name": "Google Ads Search Certification", "issuer": "Google", "date": "2022-09"}],
        "skills": [
            {"name": "Marketing", "keywords": ["Brand strategy", "Consumer research", "Product launches"]},
            {"name": "Tools", "keywords": ["Nielsen", "Google Analytics", "Excel", "PowerPoint"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Igbo", "fluency": "Native"},
            {"language": "Yoruba", "fluency": "Intermediate"},
        ],
        "awards": [
            {
                "title": "Employee of the Year",
                "awarder": "Zuma Foods Nigeria Ltd",
                "date": "2023",
                "summary": "For the sugar-free launch",
            }
        ],
    },
    "carpenter": {
        "basics": {
            "name": "Gareth Pritchard",
            "label": "Carpenter and Joiner",
            "location": {"city": "Swansea", "countryCode": "GB"},
        },
        "work": [
            {
                "name": "Self-employed",
                "position": "Carpenter and Joiner",
                "location": "Swansea",
                "startDate": "2009-02",
                "highlights": [
                    "Fit kitchens, doors and staircases in private homes, about 20 jobs a year",
                    "Made 14 sash windows for a listed chapel in Mumbles in 2019",
                    "Train one apprentice at a time; 4 have completed NVQ Level 2",
                ],
            },
            {
                "name": "Brynderi Construction Ltd",
                "position": "Site Carpenter",
                "location": "Cardiff",
                "startDate": "1999-06",
                "endDate": "2009-01",
                "highlights": [
                    "First and second fix on housing sites of up to 60 homes",
                    "Helped the site manager with material orders",
                    "Erected roof trusses and formwork",
                ],
            },
            {
                "name": "T. Ellis & Sons",
                "position": "Apprentice Carpenter",
                "location": "Neath",
                "startDate": "1995-09",
                "endDate": "1999-05",
                "highlights": ["Learned bench joinery and made doors and frames by hand"],
            },
        ],
        "volunteer": [
            {
                "organization": "Gower Men's Shed",
                "position": "Woodwork Helper",
                "startDate": "2017-03",
                "highlights": ["Help 8 members to make bird boxes on Thursday evenings"],
            }
        ],
        "education": [
            {
                "institution": "Neath Vale College",
                "studyType": "City & Guilds",
                "area": "Carpentry and Joinery",
                "startDate": "1995",
                "endDate": "1998",
            }
        ],
        "certificates": [
            {"name": "CSCS Skilled Worker card", "issuer": "CSCS", "date": "2023-04"},
            {"name": "Asbestos Awareness", "issuer": "UKATA", "date": "2024-01"},
        ],
        "skills": [
            {"name": "Trade", "keywords": ["First fix", "Second fix", "Bench joinery", "Stair building"]},
            {"name": "Tools", "keywords": ["Router", "Mitre saw", "Hand tools", "SketchUp"]},
        ],
        "languages": [{"language": "English", "fluency": "Native"}, {"language": "Welsh", "fluency": "Intermediate"}],
    },
}

FAITHFUL: dict[str, str] = {
    "dba": """
Look after twenty databases at Savanna Mutual Sacco: 14 on PostgreSQL and six on Oracle.
I administer PostgreSQL and Oracle databases with more than 3 TB of member data.
With pgBackRest I shortened the nightly backup from five hours to an hour and a half.
Mentor to two junior DBAs in my present post as Senior Database Administrator.
I helped to move the core banking system of a Sacco to AWS RDS.
Took care of eight MySQL databases behind the claims and policy systems of an insurance broker.
Brought the average report time down by 40 percent by optimising slow queries at Lakeview Insurance Brokers.
Scripted monthly restore tests in Bash and took my turn on call every fourth week.
Over nine years of database administration, the last five and more at Savanna Mutual Sacco.
As an intern at Tandao Computers in Thika I handled as many as 20 help-desk tickets per day.
Set up Windows and office software on 150 PCs during my internship.
I hold a BSc in Information Technology (Second Class Honours, Upper Division) from Mount Elgon University.
Oracle Certified Professional in database administration since November 2019.
Besides English I speak Swahili and Kikuyu as a native.
I would be glad to bring my PostgreSQL experience to Baobab Pay as Lead Database Engineer.
Nairobi-based Senior Database Administrator with experience in a Sacco and in insurance broking.
Although I have not yet worked with MongoDB or Terraform, I am eager to learn both.
""",
    "radiographer": """
Perform roughly 35 plain X-rays each shift for A&E and outpatient departments.
As a Band 5 Radiographer at Calderbrook General Hospital I image A&E patients and outpatients.
Assist, under supervision, with head CT scans.
I support the training of three student radiographers during their placements.
Document radiation doses in the radiology information system CRIS.
I have worked as a radiographer in Leeds for over two years.
Scheduled around sixty appointments every week at Wharfe Lane Clinic and welcomed patients.
Kept two imaging rooms clean and stocked as a Radiology Department Assistant in Otley.
Before my degree I spent a year as an assistant in a radiology department.
At St Oswin's Hospice I volunteered on Saturday mornings, serving meals and chatting with patients.
I graduated from the University of Airedale in 2024 with a 2:1 in Diagnostic Radiography.
For my dissertation I examined repeat rates in 412 chest X-rays using SPSS and Excel.
HCPC-registered since July 2024, with Immediate Life Support completed in February 2025.
My A-levels are in Biology, Physics and Psychology (BBC).
I can hold a conversation in Yoruba; English is my mother tongue.
I am keen to develop my CT skills as a CT Radiographer at Humber Valley Imaging in Hull.
Familiar with CRIS and PACS, and with mobile as well as plain X-ray.
""",
    "auditor": """
I head the internal audit function of Rheintal Versicherung AG with a team of nine.
Lead 9 auditors and answer for a yearly plan of 28 audits.
Every quarter I report to the supervisory board's audit committee.
By introducing data analytics with IDEA and Power BI, I cut fieldwork time by a quarter.
Head of Internal Audit at an insurer in Mainz for more than eight years.
At Nordmark Logistik GmbH I reviewed purchasing and warehousing processes at a dozen sites in three countries.
Detected duplicate payments worth nearly half a million euros (€480k) as Senior Internal Auditor.
I contributed to the roll-out of SAP GRC at a logistics company in Hamburg.
Conducted audits of procurement and warehouses in Germany, the Netherlands and Poland.
Spent six and a half years in internal audit at Nordmark Logistik before moving to Mainz in April 2018.
I began my career at Falk & Ostermann in Bremen, assisting with the year-end audits of fifteen mid-sized companies.
Drafted working papers and observed stocktakes as an Audit Assistant.
Diplom in Business Administration from Hochschule Weserland (grade 1.8), completed in 2007.
I am a Certified Internal Auditor (since 2013) and a Certified Information Systems Auditor (since 2016).
German is my native language; my English is at level C1 and my Polish at B1.
Nineteen years in auditing, from audit assistant to head of department.
Leading the 25 auditors of Albatros Bank AG would be a welcome next step for me.
""",
    "teacher": """
I teach maths and science to a Standard 4 class of 48 at Olmoti Primary School.
Class Teacher for nearly fifty pupils in Arusha since January 2024.
Run a reading club for twenty-two children that meets two times a week.
I helped my Standard 4 pupils get ready for their assessment, which 41 out of 48 passed in 2025.
About 85 % of my 48 pupils passed the Standard 4 assessment in 2025.
Talk with parents each term about their children's progress.
During my training at Kibo View Primary School I gave twelve lessons a week under the guidance of a mentor.
Taught in both Swahili and English as a Trainee Teacher in Moshi.
Created teaching aids out of locally available materials.
For two years I volunteered at Usa River Children's Home, helping ten children with homework on Sundays.
I completed a Diploma in Primary Education at Meru View Teachers' College in 2023 with a GPA of 3.6.
Trained in first aid by the Tanzania Red Cross Society in 2022.
My strengths are lesson planning, classroom management and phonics.
Native Swahili speaker with good English and basic Maasai.
I use Microsoft Word and Excel.
It would be a joy to teach at Ngorongoro International School in Karatu.
I have almost three years of experience as a class teacher.
""",
    "brand": """
Manage Sunrise, a malt drink brand, and its yearly budget of ₦850m.
Grew the market share of the brand by four percentage points, from 11 to 15 percent, over three years.
I coordinate two advertising agencies as Brand Manager at Zuma Foods Nigeria Ltd.
In 2023 I launched a sugar-free variant; 1.4 million bottles were sold in the first half-year.
Brought a sugar-free malt drink to market that sold well over a million bottles within six months.
For more than six years I have managed a drinks brand at Zuma Foods in Lagos.
At Palmgrove Personal Care I supported a soap brand's relaunch across south-west Nigeria.
Evaluated Nielsen sales figures every month and arranged 35 in-store activations.
Assistant Brand Manager in Ibadan from August 2016 to April 2020.
I prepared briefs and contact reports for five clients at Kite & Drum Communications.
Helped with a bank's radio campaign while working as an Account Executive.
Over ten years in consumer goods, first in personal care and now in food and drink.
I completed my MBA in Marketing at Lagoon Business School in 2020.
My first degree is a BSc in Mass Communication, Second Class Upper, from Oke-Ado State University.
Named Employee of the Year 2023 at Zuma Foods for the sugar-free launch.
I speak Igbo natively, English fluently and Yoruba at an intermediate level.
Taking charge of a ₦2 billion budget at Ekwe Breweries is a challenge I would welcome.
""",
    "carpenter": """
I have run my own carpentry and joinery business in Swansea since February 2009.
Install kitchens, doors and stairs in private houses, around twenty jobs each year.
Built fourteen sash windows for a listed chapel in Mumbles.
I train apprentices one at a time, and four of them have gained their NVQ Level 2.
More than seventeen years of self-employment as a carpenter and joiner.
Carried out first and second fix at Brynderi Construction Ltd on sites with up to sixty houses.
As a Site Carpenter in Cardiff I put up roof trusses and formwork.
I gave the site manager a hand with ordering materials.
Nearly ten years on site with a Cardiff construction company.
Served my apprenticeship with T. Ellis & Sons in Neath, making doors and frames by hand.
City & Guilds in Carpentry and Joinery, Neath Vale College, 1998.
I hold a CSCS Skilled Worker card and a UKATA Asbestos Awareness certificate from January 2024.
On Thursday evenings I help eight members of the Gower Men's Shed build bird boxes.
Three decades in the trade, from bench joinery to stair building.
Comfortable with router, mitre saw and hand tools, and able to draw in SketchUp.
English is my first language and I speak intermediate Welsh.
I would like to use my experience with sash windows as Workshop Foreman at Tawe Heritage Joinery.
""",
}

INVENTED: dict[str, str] = {
    "dba": """
number: Administer 40 PostgreSQL and 6 Oracle databases at Savanna Mutual Sacco.
number: With pgBackRest I cut the nightly backup window from five hours to 20 minutes.
number: Tuned slow queries at Lakeview Insurance Brokers, reducing average report time by 65 %.
employer: At Equator Commercial Bank I administered PostgreSQL and Oracle databases with 3.2 TB of data.
employer: As a Database Administrator at Jubilant Assurance I maintained 8 MySQL databases for claims and policies.
degree: I hold an MSc in Information Technology from Mount Elgon University.
grade: BSc in Information Technology, First Class Honours, Mount Elgon University, 2016.
tool: Maintained 8 MySQL and several MongoDB databases for claims and policy systems.
tool: Wrote Python scripts for monthly restore tests at Lakeview Insurance Brokers.
verb: Led the migration of the core banking system to AWS RDS.
verb: I designed and built the claims and policy systems of Lakeview Insurance Brokers.
title: As Head of Data Infrastructure at Savanna Mutual Sacco, I administer 14 PostgreSQL databases.
title: Worked as a Systems Engineer at Tandao Computers, answering up to 20 tickets a day.
certificate: Oracle Certified Professional and AWS Certified Database Specialist.
advert: I am experienced with both PostgreSQL and Terraform, as Baobab Pay asks.
advert: I lead a team of 6 database administrators at Savanna Mutual Sacco.
mixed: At Tandao Computers I cut the nightly backup window from 5 hours to 90 minutes.
""",
    "radiographer": """
number: Carry out around 70 plain X-ray examinations per shift in A&E and outpatients.
number: Help train 12 student radiographers on placement.
number: My dissertation analysed 1,200 chest images from one hospital.
employer: At Leeds Northern Infirmary I carry out plain X-ray examinations in A&E.
employer: I volunteered on Saturday mornings at Marigold Hospice, serving meals to patients.
degree: I completed an MSc in Diagnostic Radiography at the University of Airedale.
grade: BSc (Hons) Diagnostic Radiography, First Class, University of Airedale, 2024.
grade: A-levels in Biology, Physics and Psychology with grades AAB.
tool: Record radiation doses in CRIS and Soliton.
tool: Analysed chest X-ray repeat rates for my dissertation in Excel, SPSS and MATLAB.
verb: Independently perform CT scans of the head.
verb: I manage the training of student radiographers at Calderbrook General Hospital.
title: As a Senior Radiographer (Band 6) at Calderbrook General Hospital I image A&E patients.
title: Worked as a Radiographer at Wharfe Lane Clinic, greeting patients and booking appointments.
advert: I bring 2 years of CT experience to Humber Valley Imaging.
language: I speak fluent Yoruba and native English.
certificate: HCPC-registered since 2024, with an IV cannulation certificate.
""",
    "auditor": """
number: Lead a team of 19 auditors at Rheintal Versicherung AG.
number: Uncovered duplicate payments of €840,000 at Nordmark Logistik GmbH.
number: Assisted with the annual audits of 50 medium-sized companies in Bremen.
employer: As Head of Internal Audit at Hansea Rückversicherung AG I report to the audit committee.
employer: I began my career at Brehm & Partner in Bremen, preparing working papers.
degree: I hold a doctorate in Business Administration from Hochschule Weserland.
grade: Diplom in Business Administration, Hochschule Weserland, grade 1.2.
tool: Introduced data analytics with IDEA, Power BI and Python, shortening fieldwork by 25 %.
tool: I contributed to the introduction of TeamMate at Nordmark Logistik GmbH.
verb: Directed the introduction of SAP GRC at Nordmark Logistik GmbH.
verb: I led the annual audits of 15 medium-sized companies at Falk & Ostermann.
title: As Chief Audit Executive and board member of Rheintal Versicherung AG, I am responsible for 28 audits a year.
title: Director of Audit at Nordmark Logistik GmbH from 2011 to 2018.
certificate: I am a CIA, a CISA and a Certified Fraud Examiner.
language: German is my mother tongue, and I speak English at C1 and French at B2.
reach: Audited warehouse processes at 12 sites across Germany, Poland, the Netherlands and China.
duration: I have headed internal audit at Rheintal Versicherung AG for twelve years.
advert: I bring many years of experience in banking to Albatros Bank AG.
""",
    "teacher": """
number: Teach mathematics and science to 84 pupils in Standard 4.
number: In 2025, 47 of my 48 pupils passed the Standard 4 assessment.
number: Taught 25 lessons a week under a mentor at Kibo View Primary School.
employer: I teach mathematics and science to Standard 4 at Mount Meru Academy.
employer: For two years I helped ten children with homework at Tumaini Children's Village.
degree: I hold a Bachelor of Education from Meru View Teachers' College.
grade: Diploma in Primary Education with a GPA of 4.5.
grade: Certificate of Secondary Education, Division I, Themi Hill Secondary School.
tool: I plan lessons with Google Classroom and use Microsoft Word and Excel.
verb: I founded the reading club at Olmoti Primary School, which has 22 members.
verb: Developed the mathematics and science curriculum for Standard 4.
title: As Head Teacher at Olmoti Primary School I meet parents every term.
title: Academic Coordinator at Olmoti Primary School in Arusha since January 2024.
language: I speak Swahili, English and French.
language: Native speaker of Swahili and fluent in Maasai.
date: Class Teacher at Olmoti Primary School since January 2021.
reach: Run an award-winning reading club with 22 members.
advert: As you require, I offer a Bachelor of Education together with good English.
""",
    "brand": """
number: Manage the Sunrise malt drink brand with an annual budget of ₦1.5 billion.
number: Raised the market share of Sunrise from 11 % to 21 % in three years.
number: Organised 135 in-store activations at Palmgrove Personal Care.
employer: At Corvale Nigeria Plc I supported the relaunch of a soap brand.
employer: As an Account Executive at Brightwave Media I wrote briefs for 5 clients.
degree: I hold a PhD in Marketing from Lagoon Business School.
grade: BSc in Mass Communication with First Class Honours from Oke-Ado State University.
tool: Analysed monthly Nielsen sales data in Power BI.
tool: I work with Nielsen, Google Analytics and Salesforce.
verb: Led the relaunch of a soap brand in south-west Nigeria.
verb: I created and directed a radio campaign for a bank at Kite & Drum Communications.
title: As Marketing Director at Zuma Foods Nigeria Ltd I coordinate 2 advertising agencies.
title: Brand Manager at Palmgrove Personal Care from 2016 to 2020.
reach: Launched a sugar-free variant in 2023 across West Africa.
reach: Supported the nationwide relaunch of a soap brand.
language: I speak Igbo, English, Yoruba and Hausa.
mixed: At Palmgrove Personal Care I launched a sugar-free variant that sold 1.4 million bottles.
certificate: Certified by Google in Search Ads and by Meta in digital marketing.
""",
    "carpenter": """
number: Made 40 sash windows for a listed chapel in Mumbles.
number: Eleven of my apprentices have completed NVQ Level 2.
number: First and second fix on housing sites of up to 200 homes.
employer: Erected roof trusses and formwork at Castellwood Homes in Cardiff.
employer: I served my apprenticeship with Morgan Brothers in Neath, making doors by hand.
degree: I hold an HND in Construction from Neath Vale College.
degree: NVQ Level 3 in Carpentry and Joinery, Neath Vale College, 1998.
tool: Fit kitchens and staircases and operate a CNC machine in my own workshop.
tool: I draw staircases in AutoCAD and SketchUp.
verb: Managed the ordering of all materials at Brynderi Construction Ltd.
verb: I run the Gower Men's Shed, where 8 members make bird boxes on Thursday evenings.
title: As Site Manager at Brynderi Construction Ltd I worked on sites of up to 60 homes.
title: Workshop Foreman at T. Ellis & Sons from 1995 to 1999.
certificate: I hold a CSCS Skilled Worker card and the SMSTS certificate.
language: I speak fluent Welsh and English.
advert: I supervise 8 joiners in Swansea and train one apprentice at a time.
duration: Over twenty-five years of self-employment as a carpenter in Swansea.
reach: Won a national heritage award for 14 sash windows in a listed chapel.
""",
}

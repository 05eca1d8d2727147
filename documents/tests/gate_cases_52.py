"""Fresh cases, set 52 (blind): An IT project manager (DE), a dialysis nurse (KE), a warehouse manager (NG), an architect
(CA), a young bank adviser (DE), an extension officer (UG).

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "itpm": {
        "title": "IT Programme Manager",
        "company": "Hafenkontor Logistik SE",
        "location": "Hamburg",
        "requirements": {
            "must": [
                "Budget responsibility of at least EUR 5 million",
                "Leading 25 people",
                "Scrum Master certificate",
            ],
            "nice": ["French", "AWS"],
        },
    },
    "dialysis": {
        "title": "Senior Renal Nurse",
        "company": "Lakeside Renal Clinic",
        "location": "Kisumu",
        "requirements": {
            "must": ["Lead a team of 15 nurses", "Peritoneal dialysis", "At least 8 years in nursing"],
            "nice": ["BSc Nursing"],
        },
    },
    "warehouse": {
        "title": "Logistics Manager",
        "company": "Atlas Grain Terminal",
        "location": "Port Harcourt",
        "requirements": {"must": ["Manage 60 staff", "Oracle WMS", "Customs clearance"], "nice": ["French"]},
    },
    "architect": {
        "title": "Project Architect",
        "company": "Saltwind Design Group",
        "location": "Halifax",
        "requirements": {"must": ["10 years in practice", "Passive House certification", "Revit"], "nice": ["Rhino"]},
    },
    "bank": {
        "title": "Private Client Adviser",
        "company": "Rhönkredit AG",
        "location": "Fulda",
        "requirements": {
            "must": ["5 years of securities advice", "Portfolio of 200 clients"],
            "nice": ["English C1", "Salesforce"],
        },
    },
    "extension": {
        "title": "Senior Extension Officer",
        "company": "Pearl Agri Partners",
        "location": "Mbale",
        "requirements": {
            "must": ["Supervise 12 field staff", "Coffee agronomy", "Motorcycle licence"],
            "nice": ["MSc", "Luganda"],
        },
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "itpm": {
        "basics": {
            "name": "Katrin Vollmer",
            "label": "IT Project Manager",
            "summary": "IT project manager in the insurance industry with a background in business analysis and system administration.",
            "location": {"city": "Leipzig", "countryCode": "DE"},
        },
        "work": [
            {
                "name": "Nordlicht Versicherung AG",
                "position": "IT Project Manager",
                "location": "Leipzig",
                "startDate": "2018-04",
                "highlights": [
                    "Managed 12 software projects with a combined budget of EUR 3.4 million",
                    "Coordinated the migration of 85 applications from an on-premises data centre to Microsoft Azure",
                    "Introduced weekly risk reviews, which cut overdue milestones from 30% to 11%",
                    "Worked with a team of 14 developers and testers in Leipzig and Wrocław",
                ],
            },
            {
                "name": "Brandis Software GmbH",
                "position": "Business Analyst",
                "location": "Halle",
                "startDate": "2013-09",
                "endDate": "2018-03",
                "highlights": [
                    "Wrote requirements for a claims portal used by 6,000 brokers",
                    "Helped select a new ticketing system (Jira)",
                    "Ran 40 user workshops with clients",
                ],
            },
            {
                "name": "Stadtwerke Muldeland",
                "position": "Systems Administrator",
                "location": "Dessau",
                "startDate": "2009-02",
                "endDate": "2013-08",
                "highlights": [
                    "Looked after 220 Windows workstations and 18 servers",
                    "Supported the rollout of SAP IS-U by testing user permissions",
                ],
            },
        ],
        "education": [
            {
                "institution": "Hochschule Muldetal",
                "studyType": "Diplom (FH)",
                "area": "Business Informatics",
                "startDate": "2004",
                "endDate": "2008",
                "score": "1.9",
            }
        ],
        "certificates": [
            {"name": "PRINCE2 Practitioner", "issuer": "AXELOS", "date": "2016-05"},
            {"name": "ITIL 4 Foundation", "issuer": "AXELOS", "date": "2020-11"},
        ],
        "skills": [
            {"name": "Project management", "keywords": ["MS Project", "Jira", "Confluence", "Risk management"]},
            {"name": "Cloud", "keywords": ["Microsoft Azure"]},
        ],
        "languages": [
            {"language": "German", "fluency": "Native"},
            {"language": "English", "fluency": "C1"},
            {"language": "Polish", "fluency": "A2"},
        ],
    },
    "dialysis": {
        "basics": {
            "name": "Grace Wanjiku Mbote",
            "label": "Dialysis Nurse",
            "summary": "Dialysis nurse in Nairobi with earlier experience on a medical ward.",
            "location": {"city": "Nairobi", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Umoja Kidney Centre",
                "position": "Dialysis Nurse",
                "location": "Nairobi",
                "startDate": "2021-03",
                "highlights": [
                    "Carry out haemodialysis for 9 patients per shift on Fresenius 4008S machines",
                    "Trained 7 newly hired nurses in fistula cannulation",
                    "Assisted in a hand hygiene audit that lowered catheter infections from 8 to 3 per quarter",
                    "Record treatments in OpenMRS",
                ],
            },
            {
                "name": "Kirinyaga Hills Hospital",
                "position": "Ward Nurse",
                "location": "Kerugoya",
                "startDate": "2018-06",
                "endDate": "2021-02",
                "highlights": [
                    "Cared for up to 24 patients on a medical ward",
                    "Gave medication and monitored vital signs on night shifts",
                    "Took part in a diabetes screening camp that reached 430 residents",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Red Ribbon Youth Group",
                "position": "Health Educator",
                "startDate": "2017-01",
                "endDate": "2018-05",
                "highlights": ["Gave talks on HIV prevention in 5 secondary schools"],
            }
        ],
        "education": [
            {
                "institution": "Tana Valley Medical College",
                "studyType": "Diploma",
                "area": "Nursing",
                "startDate": "2014",
                "endDate": "2017",
                "score": "Credit",
            }
        ],
        "certificates": [
            {"name": "Nephrology Nursing Certificate", "issuer": "East African Renal Institute", "date": "2022-08"},
            {"name": "Basic Life Support", "issuer": "Nairobi Resuscitation Centre", "date": "2024-02"},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Native"},
            {"language": "Kikuyu", "fluency": "Native"},
        ],
    },
    "warehouse": {
        "basics": {
            "name": "Emeka Udobi",
            "label": "Warehouse Manager",
            "summary": "",
            "location": {"city": "Lagos", "countryCode": "NG"},
        },
        "work": [
            {
                "name": "Palmgate Foods Ltd",
                "position": "Warehouse Manager",
                "location": "Apapa",
                "startDate": "2019-10",
                "highlights": [
                    "Manage a 6,500 square metre warehouse with 38 staff",
                    "Reduced stock losses from 2.8% to 0.9% through weekly cycle counts",
                    "Use SAP EWM to plan inbound and outbound deliveries",
                    "Dispatch about 120 trucks a week to depots in Ogun and Oyo states",
                ],
            },
            {
                "name": "Zenrock Distribution",
                "position": "Warehouse Supervisor",
                "location": "Ikeja",
                "startDate": "2014-05",
                "endDate": "2019-09",
                "highlights": [
                    "Supervised 16 pickers and forklift drivers",
                    "Helped set up barcode scanning with Zebra handheld devices",
                    "Prepared daily stock reports in Excel",
                ],
            },
            {
                "name": "Adebola Motors",
                "position": "Store Keeper",
                "location": "Ibadan",
                "startDate": "2010-01",
                "endDate": "2014-04",
                "highlights": ["Issued spare parts to 25 mechanics", "Kept a handwritten stock ledger of 1,900 items"],
            },
        ],
        "education": [
            {
                "institution": "Ogun River Polytechnic",
                "studyType": "HND",
                "area": "Purchasing and Supply",
                "startDate": "2005",
                "endDate": "2009",
                "score": "Upper Credit",
            }
        ],
        "certificates": [
            {"name": "Forklift Operator Licence", "issuer": "Lagos Lifting School", "date": "2014-03"},
            {"name": "Health and Safety Level 2", "issuer": "SafeWork Nigeria", "date": "2018-07"},
        ],
        "skills": [{"name": "Warehouse systems", "keywords": ["SAP EWM", "Excel", "Barcode scanning"]}],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Igbo", "fluency": "Native"},
            {"language": "Yoruba", "fluency": "Conversational"},
        ],
        "awards": [
            {
                "title": "Employee of the Year",
                "awarder": "Palmgate Foods Ltd",
                "date": "2022",
                "summary": "For stock accuracy",
            }
        ],
    },
    "architect": {
        "basics": {
            "name": "Noémie Gauthier-Lang",
            "label": "Architect",
            "summary": "Architect with an interest in timber housing and public buildings.",
            "location": {"city": "Halifax", "countryCode": "CA"},
        },
        "work": [
            {
                "name": "Fernbrook Architects",
                "position": "Intermediate Architect",
                "location": "Halifax",
                "startDate": "2021-05",
                "highlights": [
                    "Designed a 42-unit timber housing block in Dartmouth",
                    "Prepared construction drawings in Revit for 5 public libraries",
                    "Coordinated structural and mechanical consultants on a CAD 18 million school extension",
                    "Mentor 2 architectural interns",
                ],
            },
            {
                "name": "Atelier Boisclair",
                "position": "Architectural Intern",
                "location": "Moncton",
                "startDate": "2017-09",
                "endDate": "2021-04",
                "highlights": [
                    "Contributed to the restoration of a 1912 courthouse",
                    "Built physical models for 11 competition entries",
                    "Drafted details in AutoCAD and rendered interiors in Lumion",
                ],
            },
        ],
        "education": [
            {
                "institution": "Bay Shore University",
                "studyType": "Master",
                "area": "Architecture",
                "startDate": "2015",
                "endDate": "2017",
            },
            {
                "institution": "Bay Shore University",
                "studyType": "Bachelor",
                "area": "Environmental Design",
                "startDate": "2011",
                "endDate": "2015",
                "score": "GPA 3.6",
            },
        ],
        "certificates": [
            {"name": "Licensed Architect", "issuer": "Maritime Board of Architects", "date": "2022-01"},
            {"name": "LEED Green Associate", "issuer": "GBCI", "date": "2019-10"},
        ],
        "skills": [{"name": "Design software", "keywords": ["Revit", "AutoCAD", "Lumion", "SketchUp"]}],
        "languages": [
            {"language": "French", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Spanish", "fluency": "Basic"},
        ],
        "projects": [
            {
                "name": "Porch Atlas",
                "description": "Photo archive of 300 wooden porches in Nova Scotia",
                "highlights": ["Published as a free website in 2023"],
                "keywords": ["photography"],
            }
        ],
    },
    "bank": {
        "basics": {
            "name": "Jonas Friedel",
            "label": "Bank Customer Adviser",
            "summary": "Young bank customer adviser who likes explaining money in plain words.",
            "location": {"city": "Jena", "countryCode": "DE"},
        },
        "work": [
            {
                "name": "Saaletal Bank eG",
                "position": "Bank Customer Adviser",
                "location": "Jena",
                "startDate": "2024-08",
                "highlights": [
                    "Advise around 20 private customers a week on current accounts and savings",
                    "Opened 310 new accounts in 2025",
                    "Process consumer loan applications of up to EUR 25,000",
                    "Support the branch's monthly online banking hour for older customers",
                ],
            },
            {
                "name": "Saaletal Bank eG",
                "position": "Apprentice Bank Clerk",
                "location": "Jena",
                "startDate": "2021-08",
                "endDate": "2024-07",
                "highlights": [
                    "Rotated through 4 departments: counter, lending, securities and back office",
                    "Assisted in checking the documents of 90 mortgage files",
                ],
            },
            {
                "name": "Eiscafé Bellini",
                "position": "Waiter (part-time)",
                "location": "Jena",
                "startDate": "2019-05",
                "endDate": "2021-07",
                "highlights": ["Served up to 35 tables on summer weekends", "Counted the till at the end of the shift"],
            },
        ],
        "volunteer": [
            {
                "organization": "SV Lobeda 09",
                "position": "Youth Coach",
                "startDate": "2022-03",
                "highlights": ["Train 15 boys under 11 in football twice a week"],
            }
        ],
        "education": [
            {
                "institution": "Vocational School Jena-Ost",
                "studyType": "Vocational qualification",
                "area": "Bank Clerk",
                "startDate": "2021",
                "endDate": "2024",
                "score": "2.1",
            },
            {
                "institution": "Gymnasium am Saaleufer",
                "studyType": "Abitur",
                "area": "",
                "startDate": "2013",
                "endDate": "2021",
                "score": "2.4",
            },
        ],
        "certificates": [
            {"name": "Anti-Money Laundering Basics", "issuer": "Saaletal Bank Academy", "date": "2024-10"}
        ],
        "skills": [
            {"name": "Office", "keywords": ["Excel", "PowerPoint"]},
            {"name": "Banking software", "keywords": ["agree21"]},
        ],
        "languages": [
            {"language": "German", "fluency": "Native"},
            {"language": "English", "fluency": "B2"},
            {"language": "Spanish", "fluency": "A1"},
        ],
    },
    "extension": {
        "basics": {
            "name": "Moses Okello Tabu",
            "label": "Agricultural Extension Officer",
            "summary": "Extension officer working with smallholders in northern Uganda.",
            "location": {"city": "Gulu", "countryCode": "UG"},
        },
        "work": [
            {
                "name": "Northern Harvest Union",
                "position": "Agricultural Extension Officer",
                "location": "Gulu",
                "startDate": "2020-02",
                "highlights": [
                    "Advise 640 smallholder households on growing maize, beans and soya",
                    "Set up 18 demonstration plots for drought-tolerant maize",
                    "Collect yield data on tablets with KoboToolbox",
                    "Helped 9 farmer groups register as cooperatives",
                ],
            },
            {
                "name": "GreenRoots Uganda",
                "position": "Field Assistant",
                "location": "Lira",
                "startDate": "2016-08",
                "endDate": "2020-01",
                "highlights": [
                    "Distributed seed and tools to 1,200 families after the 2017 floods",
                    "Assisted researchers with soil sampling in 3 sub-counties",
                    "Translated training leaflets into Lango",
                ],
            },
        ],
        "education": [
            {
                "institution": "Kyoga Plains University",
                "studyType": "BSc",
                "area": "Agriculture",
                "startDate": "2012",
                "endDate": "2016",
                "score": "Second Class Lower",
            }
        ],
        "certificates": [{"name": "Safe Use of Pesticides", "issuer": "AgroSafe East Africa", "date": "2021-06"}],
        "skills": [{"name": "Data", "keywords": ["KoboToolbox", "Excel", "QGIS"]}],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Acholi", "fluency": "Native"},
            {"language": "Lango", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Basic"},
        ],
        "projects": [
            {"name": "Rain Notes", "description": "A WhatsApp group that sends weekly rain forecasts to 150 farmers"}
        ],
    },
}

FAITHFUL: dict[str, str] = {
    "itpm": """
At Nordlicht Versicherung AG I have managed a dozen software projects worth EUR 3.4 million in total.
Coordinated the move of 85 applications out of the company's own data centre and into Microsoft Azure.
By introducing weekly risk reviews, I brought the share of overdue milestones down from 30 to 11 percent.
I work with fourteen developers and testers across two sites, Leipzig and Wrocław.
IT project manager with more than eight years at an insurer, and before that business analyst and systems administrator.
As a business analyst at Brandis Software, I wrote the requirements for a claims portal that serves 6,000 brokers.
Held forty workshops with client users while working in Halle.
At Brandis Software GmbH I ran 40 user workshops and helped choose Jira as the new ticketing system.
For four and a half years I looked after 220 Windows workstations and 18 servers at Stadtwerke Muldeland.
When SAP IS-U was rolled out in Dessau, I supported the project by testing user permissions.
I studied business informatics at Hochschule Muldetal and completed my Diplom (FH) in 2008 with a grade of 1.9.
PRINCE2 Practitioner since 2016, ITIL 4 Foundation since November 2020.
My mother tongue is German, my English is at C1, and I have basic Polish (A2).
I am familiar with MS Project, Jira and Confluence, and risk management is among my skills.
I would be glad to bring my experience of cloud migration to Hafenkontor Logistik SE as your next IT Programme Manager.
Your advert asks for responsibility for at least EUR 5 million; so far, the combined budget of my projects has been 3.4 million euros.
• Managed 12 software projects (combined budget: €3.4m) and coordinated an 85-application Azure migration
""",
    "dialysis": """
At Umoja Kidney Centre, I carry out haemodialysis for nine patients each shift.
Perform haemodialysis on Fresenius 4008S machines and document the treatments in OpenMRS.
Taught fistula cannulation to seven newly recruited nurses.
I assisted in a hand hygiene audit, after which catheter infections fell from eight to three per quarter.
Dialysis nurse with over five years of renal experience in Nairobi and a prior post on a medical ward in Kerugoya.
In my time at Kirinyaga Hills Hospital I looked after as many as 24 medical patients.
Administered medication and checked vital signs during night shifts as a ward nurse.
I took part in a screening camp for diabetes which reached more than 400 residents.
Between June 2018 and February 2021 I worked as a ward nurse at Kirinyaga Hills Hospital.
As a volunteer with the Red Ribbon Youth Group, I spoke about HIV prevention in five secondary schools.
I hold a Diploma in Nursing, awarded with credit by Tana Valley Medical College in 2017.
I earned the Nephrology Nursing Certificate in August 2022 and completed Basic Life Support in February 2024.
I speak fluent English, and both Swahili and Kikuyu are my native languages.
Peritoneal dialysis, which you ask for, is something I am eager to learn at Lakeside Renal Clinic.
I am applying to become a Senior Renal Nurse in Kisumu because kidney care is the work I have done since 2021.
• Trained 7 new nurses in cannulating fistulas
My ward nursing in Kerugoya, with night shifts and up to two dozen patients, came before my current renal post.
""",
    "warehouse": """
I manage a warehouse of 6,500 m² and a staff of 38 at Palmgate Foods in Apapa.
Cut stock losses from 2.8 to 0.9 per cent by means of weekly cycle counts.
Plan incoming and outgoing deliveries with SAP EWM.
Every week I send out roughly 120 trucks to depots in the states of Ogun and Oyo.
Warehouse manager with seven years at Palmgate Foods Ltd.
At Zenrock Distribution I supervised sixteen pickers and forklift drivers.
I helped to introduce barcode scanning on Zebra handhelds in Ikeja.
As a warehouse supervisor, I compiled stock reports in Excel every day.
I began as a store keeper at Adebola Motors in Ibadan, issuing spare parts to twenty-five mechanics.
Maintained a handwritten ledger covering 1,900 stock items.
I was supervisor at Zenrock for more than five years, from May 2014 to September 2019.
My HND in Purchasing and Supply is from Ogun River Polytechnic (2009, Upper Credit).
Palmgate Foods named me Employee of the Year in 2022 for stock accuracy.
I hold a forklift operator licence and a Health and Safety Level 2 certificate from SafeWork Nigeria.
Igbo is my mother tongue; I am fluent in English and can hold a conversation in Yoruba.
I have not yet used Oracle WMS, but I work with SAP EWM and would be happy to learn your system.
I hope to put my experience of warehousing and dispatch to use at Atlas Grain Terminal in Port Harcourt.
""",
    "architect": """
At Fernbrook Architects I designed a block of 42 timber homes in Dartmouth.
Produced the construction drawings for five public libraries in Revit.
I coordinated the structural and mechanical consultants for a school extension worth $18 million.
Currently mentoring two architectural interns alongside my project work.
Halifax-based architect drawn to timber housing and public buildings.
For over three and a half years I was an architectural intern at Atelier Boisclair in Moncton.
As an intern, I contributed to restoring a courthouse dating from 1912.
Made physical models for eleven competition entries.
I drew details in AutoCAD and produced interior renderings with Lumion at Atelier Boisclair.
I completed a Master of Architecture at Bay Shore University in 2017, after a bachelor's degree in environmental design there.
My undergraduate GPA at Bay Shore University was 3.6.
Licensed since January 2022 by the Maritime Board of Architects.
LEED Green Associate (2019)
I am a native French speaker, fluent in English, with some basic Spanish.
My own project, Porch Atlas, is a photo archive of three hundred wooden porches in Nova Scotia.
The Porch Atlas has been online as a free website since 2023.
I am interested in working towards the Passive House certification that Saltwind Design Group is looking for.
""",
    "bank": """
Each week I advise about twenty private customers on current accounts and savings at Saaletal Bank.
In 2025 I opened over 300 new accounts.
Handle applications for consumer loans up to 25,000 euros.
I help out at our branch's monthly online banking hour for older customers.
During my apprenticeship I got to know four departments: counter, lending, securities and back office.
Helped check the paperwork of ninety mortgage files as an apprentice.
I have been with Saaletal Bank eG for more than five years, first as an apprentice and since August 2024 as a customer adviser.
Before my apprenticeship, I worked part-time as a waiter at Eiscafé Bellini.
On summer weekends I waited on up to 35 tables and counted the till when the shift ended.
I completed my vocational qualification as a bank clerk in 2024 with a final grade of 2.1.
I passed my Abitur in 2021 at Gymnasium am Saaleufer (2.4).
Certificate in Anti-Money Laundering Basics, Saaletal Bank Academy, October 2024
As a volunteer youth coach at SV Lobeda 09, I train fifteen boys under eleven twice a week.
I use Excel, PowerPoint and the banking software agree21.
German is my first language; my English is at level B2 and my Spanish at A1.
I am keen to grow into securities advice as a Private Client Adviser at Rhönkredit AG.
Young customer adviser from Jena who enjoys explaining money in plain language.
""",
    "extension": """
I advise 640 smallholder households on how to grow maize, beans and soya.
Established eighteen demonstration plots for drought-tolerant maize.
Yield data are collected on tablets using KoboToolbox.
I have helped nine farmer groups to register as cooperatives.
Agricultural extension officer with more than six years at Northern Harvest Union in Gulu.
At GreenRoots Uganda I handed out seed and tools to 1,200 families following the floods of 2017.
Assisted with soil sampling for researchers across three sub-counties.
I translated leaflets for training into Lango while I was a field assistant in Lira.
From August 2016 to January 2020 I was employed by GreenRoots Uganda as a field assistant.
I graduated from Kyoga Plains University in 2016 with a BSc in Agriculture (Second Class Lower).
In June 2021 I was certified in the safe use of pesticides by AgroSafe East Africa.
I am fluent in English and Lango, speak Acholi as my mother tongue and know basic Swahili.
My Rain Notes project sends a weekly rain forecast to 150 farmers over WhatsApp.
I work with KoboToolbox, Excel and QGIS.
Coffee agronomy would be new to me, and I look forward to learning it at Pearl Agri Partners.
Having worked in Lira and Gulu since 2016, I now wish to move to Mbale as a Senior Extension Officer.
• 18 demonstration plots set up and 640 households advised at Northern Harvest Union
""",
}

INVENTED: dict[str, str] = {
    "itpm": """
employer: At Allianz in Leipzig, I managed 12 software projects with a combined budget of EUR 3.4 million.
employer: I ran 40 user workshops with clients as a business analyst at Capgemini.
number: At Nordlicht Versicherung AG I have managed 21 software projects worth EUR 3.4 million in total.
number: Introduced weekly risk reviews that cut overdue milestones from 30% to 5%.
number: Coordinated the migration of 150 applications to Microsoft Azure.
degree: I hold a Master of Science in Business Informatics from Hochschule Muldetal.
grade: I completed my Diplom (FH) in business informatics in 2008 with a grade of 1.2.
tool: Coordinated the migration of 85 applications from our data centre to Google Cloud.
tool: I am familiar with MS Project, Confluence and Power BI.
verb: At Stadtwerke Muldeland, I led the rollout of SAP IS-U.
verb: I programmed a claims portal used by 6,000 brokers at Brandis Software GmbH.
title: As Head of IT at Nordlicht Versicherung AG I have managed 12 software projects.
title: In my years as Senior Business Analyst at Brandis Software, I wrote requirements for a claims portal.
certificate: I am a certified Scrum Master and PRINCE2 Practitioner.
advert: I carry budget responsibility for EUR 5 million at Nordlicht Versicherung AG.
language: I speak German, English at C1 and fluent Polish.
duration: IT project manager with fifteen years of experience at Nordlicht Versicherung AG.
swap: At Brandis Software GmbH I looked after 220 Windows workstations and 18 servers.
""",
    "dialysis": """
employer: At Aga Khan University Hospital I carry out haemodialysis for nine patients per shift.
employer: As a volunteer with the Kenya Red Cross, I gave talks on HIV prevention in 5 secondary schools.
number: Carry out haemodialysis for 14 patients per shift on Fresenius 4008S machines.
number: Trained seventeen newly hired nurses in fistula cannulation.
number: Took part in a diabetes screening camp that reached over 900 residents.
degree: I hold a Bachelor of Science in Nursing from Tana Valley Medical College.
grade: I completed my Diploma in Nursing with distinction in 2017.
tool: I carry out haemodialysis on B. Braun Dialog+ machines.
tool: I record treatments in Epic at Umoja Kidney Centre.
verb: I led a hand hygiene audit that lowered catheter infections from 8 to 3 per quarter.
verb: Organised a diabetes screening camp that reached 430 residents.
title: As Nurse in Charge at Umoja Kidney Centre, I carry out haemodialysis for 9 patients a shift.
title: I was a Ward Sister at Kirinyaga Hills Hospital from June 2018 to February 2021.
certificate: In February 2024 I obtained my Advanced Cardiac Life Support certificate.
advert: I lead a team of 15 nurses at Umoja Kidney Centre.
duration: I bring eight years of experience in dialysis.
swap: At Kirinyaga Hills Hospital, I trained 7 newly hired nurses in fistula cannulation.
""",
    "warehouse": """
employer: I manage a 6,500 square metre warehouse with 38 staff at Dangote Group.
employer: At Nestlé Nigeria I supervised 16 pickers and forklift drivers.
number: Manage a 9,500 square metre warehouse with 38 staff.
number: Cut stock losses from 2.8% to 0.2% through weekly cycle counts.
number: I dispatch about 210 trucks a week to depots in Ogun and Oyo states.
degree: I hold a BSc in Purchasing and Supply from Ogun River Polytechnic.
grade: I finished my HND in Purchasing and Supply with Distinction in 2009.
tool: I use Oracle WMS to plan inbound and outbound deliveries at Palmgate Foods.
tool: Prepared daily stock reports in Tableau at Zenrock Distribution.
verb: I spearheaded the introduction of barcode scanning with Zebra handheld devices in Ikeja.
verb: I developed the SAP EWM system that plans inbound and outbound deliveries.
title: As Regional Logistics Director of Palmgate Foods Ltd I manage 38 staff.
title: I was Warehouse Manager at Adebola Motors in Ibadan, issuing spare parts to 25 mechanics.
reach: In 2022 I won a national award for stock accuracy.
advert: I manage 60 staff at Palmgate Foods Ltd in Apapa.
language: I speak English, Igbo, conversational Yoruba and good French.
date: I have been Warehouse Manager at Palmgate Foods Ltd since 2016.
""",
    "architect": """
employer: At Stantec I designed a 42-unit timber housing block in Dartmouth.
employer: During my internship with Lemay in Moncton, I built physical models for 11 competition entries.
number: Designed a 64-unit timber housing block in Dartmouth.
number: Prepared construction drawings in Revit for nine public libraries.
number: Coordinated structural and mechanical consultants on a CAD 80 million school extension.
degree: I hold a PhD in Architecture from Bay Shore University.
grade: I graduated from Bay Shore University in Environmental Design with a GPA of 3.9.
tool: I prepared construction drawings in ArchiCAD for 5 public libraries.
tool: Drafted details in AutoCAD and rendered interiors in V-Ray at Atelier Boisclair.
verb: I directed the restoration of a 1912 courthouse while at Atelier Boisclair.
verb: I designed five public libraries in Revit at Fernbrook Architects.
title: As a Senior Associate at Fernbrook Architects, I mentor 2 architectural interns.
title: I was Project Architect at Atelier Boisclair from 2017 to 2021.
certificate: I am a certified Passive House designer and a LEED Green Associate.
reach: My award-winning timber housing block in Dartmouth has 42 units.
duration: I bring twelve years in practice as an architect.
swap: At Atelier Boisclair, I coordinated structural and mechanical consultants on a CAD 18 million school extension.
""",
    "bank": """
employer: At Deutsche Bank in Jena, I advise around 20 private customers a week.
employer: I completed my apprenticeship as a bank clerk at Sparkasse Jena.
number: I opened 510 new accounts in 2025.
number: Process consumer loan applications of up to EUR 75,000.
number: Advise around fifty private customers a week on current accounts and savings.
degree: I hold a Bachelor's degree in Banking and Finance.
grade: I finished my vocational qualification as a bank clerk with a grade of 1.3.
tool: I use the banking software agree21 as well as Salesforce.
tool: I work with Excel, PowerPoint and Python.
verb: I founded the branch's monthly online banking hour for older customers.
verb: As an apprentice, I approved 90 mortgage files.
title: As Branch Manager at Saaletal Bank eG, I advise private customers on current accounts and savings.
title: I was shift manager at Eiscafé Bellini and counted the till at the end of the shift.
language: My English is at level C1 and I speak some Spanish.
advert: I look after a portfolio of 200 clients at Saaletal Bank eG.
date: I have worked as a Bank Customer Adviser in Jena since August 2020.
swap: During my time at Eiscafé Bellini I processed consumer loan applications of up to EUR 25,000.
""",
    "extension": """
employer: At the Food and Agriculture Organization in Gulu, I advise 640 smallholder households.
employer: With World Vision in Lira I distributed seed and tools to 1,200 families after the 2017 floods.
number: I advise 1,640 smallholder households on growing maize, beans and soya.
number: Set up 48 demonstration plots for drought-tolerant maize.
number: Helped nineteen farmer groups register as cooperatives.
degree: I hold an MSc in Agriculture from Kyoga Plains University.
grade: I graduated in 2016 with a First Class BSc in Agriculture.
tool: I collect yield data on tablets with CommCare.
tool: I work with KoboToolbox, Excel and Stata.
verb: At GreenRoots Uganda, I led soil sampling in 3 sub-counties.
verb: I founded 9 cooperatives out of farmer groups at Northern Harvest Union.
title: As District Agricultural Manager at Northern Harvest Union I set up 18 demonstration plots.
title: I was a Project Coordinator at GreenRoots Uganda in Lira between 2016 and 2020.
certificate: I am a certified organic inspector and trained in the safe use of pesticides.
advert: I supervise 12 field staff at Northern Harvest Union.
language: I speak Acholi, Lango, English and Luganda.
reach: Rain Notes is a nationwide service that sends weekly rain forecasts to 150 farmers.
swap: At GreenRoots Uganda I set up 18 demonstration plots for drought-tolerant maize.
""",
}

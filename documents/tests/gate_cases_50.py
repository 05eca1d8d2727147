"""Fresh cases, set 50 (blind): Six ordinary people: a software engineer (Germany), a nurse (Kenya), an accountant
(Nigeria), a teacher (UK), an electrician (UK), an administrator (Nigeria).

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "software": {
        "title": "Senior Backend Engineer",
        "company": "Lieferwerk GmbH",
        "location": "Munich",
        "requirements": {
            "must": ["8 years of Python", "Kubernetes", "Event-driven systems"],
            "nice": ["Go", "Terraform"],
        },
    },
    "nurse": {
        "title": "Nurse in Charge, Paediatrics",
        "company": "Gertrude Hill Children's Hospital",
        "location": "Nairobi",
        "requirements": {
            "must": ["5 years of paediatric nursing", "Supervise 15 nurses", "PALS certificate"],
            "nice": ["Research experience"],
        },
    },
    "accountant": {
        "title": "Finance Manager",
        "company": "Savannah Foods Plc",
        "location": "Abuja",
        "requirements": {
            "must": ["ICAN membership", "10 years of experience", "Lead a team of 12"],
            "nice": ["SAP", "IFRS 16"],
        },
    },
    "teacher": {
        "title": "Head of Mathematics",
        "company": "Larkhill Academy",
        "location": "Birmingham",
        "requirements": {"must": ["QTS", "Lead a department of 9", "A-level teaching"], "nice": ["NPQSL"]},
    },
    "electrician": {
        "title": "Maintenance Electrician",
        "company": "Pennine Rail Depot Ltd",
        "location": "Wakefield",
        "requirements": {
            "must": ["18th Edition", "Inspection and testing 2391", "Three-phase motors"],
            "nice": ["PLC fault finding"],
        },
    },
    "admin": {
        "title": "Office Administrator",
        "company": "Brightpath Logistics",
        "location": "Lagos",
        "requirements": {
            "must": ["3 years of office work", "Microsoft Excel", "Manage a budget of ₦5 million"],
            "nice": ["QuickBooks"],
        },
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "software": {
        "basics": {
            "name": "Jonas Reutlinger",
            "label": "Software Engineer",
            "summary": "Backend engineer who likes clear code and calm deployments.",
            "location": {"city": "Leipzig", "countryCode": "DE"},
        },
        "work": [
            {
                "name": "Paketfuchs GmbH",
                "position": "Software Engineer",
                "location": "Leipzig",
                "startDate": "2021-11",
                "highlights": [
                    "Develop and maintain 6 Python services for parcel tracking, built with Django and PostgreSQL",
                    "Reduced the average response time of the tracking API from 900 ms to 300 ms by adding Redis caching",
                    "Helped migrate the services from virtual machines to Kubernetes",
                    "Mentor 2 junior developers and review their pull requests",
                ],
            },
            {
                "name": "Nordlicht Software AG",
                "position": "Junior Software Developer",
                "location": "Hamburg",
                "startDate": "2018-10",
                "endDate": "2021-09",
                "highlights": [
                    "Wrote REST endpoints in Java and Spring Boot for a hotel booking platform with 140 hotels",
                    "Raised unit test coverage from 45% to 72%",
                    "Took part in the on-call rota, one week in five",
                ],
            },
            {
                "name": "Universität Leipzig",
                "position": "Student Assistant",
                "location": "Leipzig",
                "startDate": "2016-10",
                "endDate": "2018-03",
                "highlights": [
                    "Supported weekly Java tutorials for 25 first-year students",
                    "Corrected homework for the course Algorithms and Data Structures",
                ],
            },
        ],
        "education": [
            {
                "institution": "Universität Leipzig",
                "studyType": "BSc",
                "area": "Computer Science",
                "startDate": "2014",
                "endDate": "2018",
                "score": "2.1",
            }
        ],
        "certificates": [{"name": "Professional Scrum Master I", "issuer": "Scrum.org", "date": "2022-05"}],
        "skills": [
            {"name": "Programming", "keywords": ["Python", "Java", "SQL"]},
            {"name": "Tools", "keywords": ["Docker", "GitLab CI", "Redis", "PostgreSQL"]},
        ],
        "languages": [
            {"language": "German", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Spanish", "fluency": "Basic"},
        ],
        "projects": [
            {
                "name": "Radwetter",
                "description": "A small open-source web app that shows wind and rain along a cycling route",
                "highlights": ["Built with Flask and Leaflet", "Around 400 registered users"],
                "keywords": ["Flask", "Leaflet"],
            }
        ],
    },
    "nurse": {
        "basics": {
            "name": "Mercy Chelagat Kiprono",
            "label": "Registered Nurse",
            "summary": "Paediatric nurse with ward and clinic experience.",
            "location": {"city": "Eldoret", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Sosiani County Referral Hospital",
                "position": "Registered Nurse, Paediatric Ward",
                "location": "Eldoret",
                "startDate": "2020-02",
                "highlights": [
                    "Care for up to 12 children per shift on a 36-bed paediatric ward",
                    "Train student nurses on drug dosage calculation; 40 students trained so far",
                    "Assisted the infection control committee with monthly hand hygiene audits",
                    "Record vital signs and nursing notes in OpenMRS",
                ],
            },
            {
                "name": "Kapsabet Hope Clinic",
                "position": "Nurse",
                "location": "Kapsabet",
                "startDate": "2017-06",
                "endDate": "2020-01",
                "highlights": [
                    "Gave about 60 childhood immunisations a week",
                    "Ran the weekly growth monitoring clinic for children under five",
                    "Counselled mothers on breastfeeding and nutrition",
                    "Kept the vaccine fridge temperature log",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Rift Valley Health Walk",
                "position": "Volunteer Nurse",
                "startDate": "2019-05",
                "endDate": "2019-12",
                "highlights": ["Measured blood pressure at 5 village screening days"],
            }
        ],
        "education": [
            {
                "institution": "Uasin Medical Training College",
                "studyType": "Diploma",
                "area": "Community Health Nursing",
                "startDate": "2013",
                "endDate": "2016",
                "score": "Credit",
            }
        ],
        "certificates": [
            {"name": "Basic Life Support", "issuer": "Kenya Resuscitation Centre", "date": "2023-08"},
            {"name": "Integrated Management of Childhood Illness", "issuer": "Ministry of Health", "date": "2018-04"},
        ],
        "skills": [{"name": "Clinical", "keywords": ["Cannulation", "Triage", "Wound care"]}],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Native"},
            {"language": "Kalenjin", "fluency": "Native"},
        ],
        "awards": [
            {
                "title": "Nurse of the Quarter",
                "awarder": "Sosiani County Referral Hospital",
                "date": "2022",
                "summary": "For patience with families on the paediatric ward",
            }
        ],
    },
    "accountant": {
        "basics": {
            "name": "Babatunde Adewumi Ogunsola",
            "label": "Senior Accountant",
            "summary": "Chartered accountant with experience in manufacturing and audit.",
            "location": {"city": "Lagos", "countryCode": "NG"},
        },
        "work": [
            {
                "name": "Okun Beverages Ltd",
                "position": "Senior Accountant",
                "location": "Lagos",
                "startDate": "2018-04",
                "highlights": [
                    "Prepare monthly management accounts for a company with ₦4.2 billion annual turnover",
                    "Supervise 3 accounts officers",
                    "Shortened month-end close from 12 days to 7 days",
                    "Reconcile 9 bank accounts every month in Sage 300",
                    "Supported the finance manager in preparing the annual budget",
                ],
            },
            {
                "name": "Zenara Plastics Nigeria Ltd",
                "position": "Accountant",
                "location": "Ibadan",
                "startDate": "2013-09",
                "endDate": "2018-03",
                "highlights": [
                    "Processed payroll for 210 employees",
                    "Filed VAT and PAYE returns on time every month",
                    "Recovered ₦18 million in overdue customer debts in 2016",
                ],
            },
            {
                "name": "Folarin & Eze Chartered Accountants",
                "position": "Audit Trainee",
                "location": "Lagos",
                "startDate": "2010-11",
                "endDate": "2013-08",
                "highlights": [
                    "Assisted with the statutory audits of 15 small and medium-sized companies",
                    "Carried out stock counts at client warehouses",
                ],
            },
        ],
        "education": [
            {
                "institution": "Olabisi State University",
                "studyType": "BSc",
                "area": "Accounting",
                "startDate": "2005",
                "endDate": "2009",
                "score": "Second Class Upper",
            }
        ],
        "certificates": [{"name": "Associate Chartered Accountant (ACA)", "issuer": "ICAN", "date": "2015-11"}],
        "skills": [
            {"name": "Software", "keywords": ["Sage 300", "Microsoft Excel", "Tally"]},
            {"name": "Accounting", "keywords": ["IFRS", "Tax returns", "Bank reconciliation"]},
        ],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Yoruba", "fluency": "Native"}],
    },
    "teacher": {
        "basics": {
            "name": "Helen Margaret Ashdown",
            "label": "Mathematics Teacher",
            "summary": "Secondary mathematics teacher with a long record in comprehensive schools.",
            "location": {"city": "Coventry", "countryCode": "GB"},
        },
        "work": [
            {
                "name": "Foxley Park School",
                "position": "Second in Mathematics",
                "location": "Coventry",
                "startDate": "2015-09",
                "highlights": [
                    "Teach mathematics to Years 7 to 13, including A-level",
                    "Share of pupils achieving grade 4 or above at GCSE rose from 61% to 74% between 2016 and 2019",
                    "Coordinate the Key Stage 3 scheme of work",
                    "Mentored 7 trainee teachers",
                    "Contributed to the school's marking policy",
                ],
            },
            {
                "name": "St Cuthbert's High School",
                "position": "Mathematics Teacher",
                "location": "Leicester",
                "startDate": "2006-09",
                "endDate": "2015-08",
                "highlights": [
                    "Taught GCSE mathematics to classes of up to 32 pupils",
                    "Started a lunchtime maths club attended by 20 pupils",
                    "Form tutor for Year 9",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Willenhall Food Bank",
                "position": "Volunteer",
                "startDate": "2020-04",
                "highlights": ["Sort donations two Saturdays a month"],
            }
        ],
        "education": [
            {
                "institution": "University of Leicester",
                "studyType": "BSc",
                "area": "Mathematics",
                "startDate": "2002",
                "endDate": "2005",
                "score": "2:1",
            },
            {
                "institution": "University of Warwick",
                "studyType": "PGCE",
                "area": "Secondary Mathematics",
                "startDate": "2005",
                "endDate": "2006",
            },
        ],
        "certificates": [
            {
                "name": "Qualified Teacher Status (QTS)",
                "issuer": "General Teaching Council for England",
                "date": "2006-07",
            },
            {"name": "NPQML", "issuer": "Ambition Institute", "date": "2019-06"},
        ],
        "skills": [{"name": "Software", "keywords": ["GeoGebra", "Desmos", "Google Classroom", "SIMS"]}],
        "languages": [{"language": "English", "fluency": "Native"}, {"language": "French", "fluency": "Intermediate"}],
    },
    "electrician": {
        "basics": {
            "name": "Callum Birkett",
            "label": "Electrician",
            "location": {"city": "Barnsley", "countryCode": "GB"},
        },
        "work": [
            {
                "name": "Dearne Electrical Services",
                "position": "Electrician",
                "location": "Barnsley",
                "startDate": "2023-09",
                "highlights": [
                    "Carry out rewires, consumer unit changes and fault finding in council houses",
                    "Completed 85 consumer unit upgrades in 2024",
                    "Helped install EV chargers at 14 homes",
                    "Fill in job sheets on a tablet with Simpro",
                ],
            },
            {
                "name": "Hallam Building Contractors",
                "position": "Apprentice Electrician",
                "location": "Sheffield",
                "startDate": "2019-09",
                "endDate": "2023-08",
                "highlights": [
                    "Assisted qualified electricians on new-build housing sites, 3 sites in total",
                    "Installed cable tray, trunking and conduit",
                    "Fitted lighting and sockets in a primary school during the summer holidays",
                ],
            },
            {
                "name": "Tankersley Hardware",
                "position": "Saturday Sales Assistant",
                "location": "Barnsley",
                "startDate": "2018-03",
                "endDate": "2019-08",
                "highlights": ["Served customers and worked the till", "Restocked shelves"],
            },
        ],
        "education": [
            {
                "institution": "Barnsley Technical College",
                "studyType": "NVQ Level 3",
                "area": "Electrical Installation",
                "startDate": "2019",
                "endDate": "2023",
                "score": "Pass",
            }
        ],
        "certificates": [
            {"name": "18th Edition Wiring Regulations (BS 7671)", "issuer": "City & Guilds", "date": "2023-05"},
            {"name": "ECS Gold Card", "issuer": "JIB", "date": "2023-09"},
            {"name": "Emergency First Aid at Work", "issuer": "St John Ambulance", "date": "2024-02"},
        ],
        "skills": [
            {"name": "Electrical", "keywords": ["Fault finding", "Rewiring", "Cable containment"]},
            {"name": "Other", "keywords": ["Full UK driving licence"]},
        ],
        "languages": [{"language": "English", "fluency": "Native"}],
    },
    "admin": {
        "basics": {
            "name": "Ifeoma Grace Nwachukwu",
            "label": "Administrative Assistant",
            "summary": "Organised early-career administrator.",
            "location": {"city": "Enugu", "countryCode": "NG"},
        },
        "work": [
            {
                "name": "Coal City Training Institute",
                "position": "Administrative Assistant",
                "location": "Enugu",
                "startDate": "2024-07",
                "highlights": [
                    "Answer about 30 phone calls a day and pass on messages",
                    "Maintain student records for 450 students in Microsoft Excel",
                    "Book rooms and travel for 8 lecturers",
                    "Assist the registrar with exam timetables",
                ],
            },
            {
                "name": "Ugwu Legal Chambers",
                "position": "Front Desk Intern",
                "location": "Enugu",
                "startDate": "2023-08",
                "endDate": "2024-02",
                "highlights": [
                    "Welcomed clients and kept the visitors' book",
                    "Scanned and filed over 1,000 case documents",
                    "Typed letters in Microsoft Word",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "St Mary's Parish Youth Group",
                "position": "Secretary",
                "startDate": "2022-01",
                "endDate": "2023-12",
                "highlights": [
                    "Took minutes at monthly meetings",
                    "Helped organise a book drive that collected 600 books",
                ],
            }
        ],
        "education": [
            {
                "institution": "Nsukka Polytechnic",
                "studyType": "HND",
                "area": "Office Technology and Management",
                "startDate": "2020",
                "endDate": "2022",
                "score": "Lower Credit",
            }
        ],
        "certificates": [
            {"name": "Microsoft Office Specialist: Excel Associate", "issuer": "Microsoft", "date": "2024-05"}
        ],
        "skills": [
            {
                "name": "Office",
                "keywords": ["Microsoft Word", "Microsoft Excel", "Google Calendar", "Minute taking", "Filing"],
            }
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Igbo", "fluency": "Native"},
            {"language": "Hausa", "fluency": "Basic"},
        ],
    },
}

FAITHFUL: dict[str, str] = {
    "software": """
I am a software engineer in Leipzig with a background in Python and Java.
At Paketfuchs I develop and look after six Python services for parcel tracking.
Cut the average response time of the tracking API by two thirds, from 900 ms to 300 ms, through Redis caching.
I brought the tracking API's average response time down to 300 milliseconds by introducing a Redis cache.
Contributed to moving the services at Paketfuchs GmbH from virtual machines to Kubernetes.
Currently I mentor two junior developers and review their merge requests.
Since November 2021 I have been working as a software engineer at Paketfuchs, where I have now spent five years.
Before that, I spent almost three years as a junior developer at Nordlicht Software in Hamburg.
At Nordlicht Software AG, wrote REST endpoints with Java and Spring Boot for a booking platform used by 140 hotels.
Increased unit test coverage by 27 percentage points, from 45 to 72 per cent.
Shared on-call duty at Nordlicht, taking one week in every five.
As a student assistant at Universität Leipzig I helped with weekly Java tutorials for 25 first-years and marked homework for Algorithms and Data Structures.
BSc in Computer Science from Universität Leipzig, completed in 2018 with a grade of 2.1.
I hold the Professional Scrum Master I certificate (Scrum.org, 2022).
German is my mother tongue, my English is fluent and I know some basic Spanish.
I built Radwetter, an open-source web app in Flask and Leaflet that has about 400 registered users.
I would be glad to bring my Django and PostgreSQL experience to Lieferwerk GmbH as a Senior Backend Engineer.
""",
    "nurse": """
I am a registered nurse on the paediatric ward of Sosiani County Referral Hospital in Eldoret.
Look after as many as twelve children per shift on a paediatric ward with 36 beds.
I have taught drug dosage calculation to 40 student nurses so far.
Supported the infection control committee in its monthly audits of hand hygiene.
I document vital signs and nursing notes in OpenMRS.
I have worked in paediatrics at Sosiani for more than six years, since February 2020.
At Kapsabet Hope Clinic I administered around 60 childhood vaccinations each week.
Ran a weekly growth monitoring clinic for under-fives in Kapsabet.
At the clinic in Kapsabet I advised mothers on nutrition and breastfeeding and kept the temperature log of the vaccine fridge.
From June 2017 to January 2020 I worked as a nurse at Kapsabet Hope Clinic.
As a volunteer with the Rift Valley Health Walk in 2019, I took blood pressure readings at five village screening days.
Diploma in Community Health Nursing, Uasin Medical Training College, 2016, awarded with Credit.
Certified in Basic Life Support (Kenya Resuscitation Centre, August 2023).
My training includes the Ministry of Health's course in Integrated Management of Childhood Illness.
In 2022 my hospital named me Nurse of the Quarter for my patience with families on the ward.
I speak fluent English and am a native speaker of both Swahili and Kalenjin.
The chance to work as Nurse in Charge at Gertrude Hill Children's Hospital appeals to me greatly.
""",
    "accountant": """
Chartered accountant (ACA, ICAN) with a background in audit and manufacturing.
I prepare the monthly management accounts of Okun Beverages, a company turning over ₦4.2 billion a year.
Oversee a team of three accounts officers.
Reduced the month-end close by five days, from 12 to 7.
Each month I reconcile nine bank accounts in Sage 300.
At Okun Beverages Ltd I help the finance manager prepare the yearly budget.
I have been Senior Accountant at Okun Beverages in Lagos since April 2018, more than eight years.
At Zenara Plastics I processed the payroll of over 200 employees.
Submitted monthly VAT and PAYE returns on time throughout my time at Zenara Plastics Nigeria Ltd.
In 2016 I collected ₦18 million of overdue debts from customers.
I spent about four and a half years as an accountant with Zenara Plastics in Ibadan.
As an audit trainee at Folarin & Eze Chartered Accountants, I helped audit 15 small and medium-sized companies.
Performed stock counts at the warehouses of audit clients.
I graduated from Olabisi State University in 2009 with a Second Class Upper in Accounting.
I qualified as an Associate Chartered Accountant with ICAN in November 2015.
Comfortable with Sage 300, Excel and Tally, and familiar with IFRS.
With sixteen years in accounting and audit, I am keen to join Savannah Foods Plc in Abuja.
""",
    "teacher": """
I am Second in Mathematics at Foxley Park School, Coventry, and teach Years 7 to 13.
Teach maths across Key Stages 3 to 5, A-level included.
Between 2016 and 2019 the proportion of our pupils gaining at least a grade 4 at GCSE climbed from 61 to 74 per cent.
I coordinate the scheme of work for Key Stage 3.
Acted as mentor to seven trainee teachers at Foxley Park.
Had input into the school's policy on marking.
I joined Foxley Park School in September 2015 and have been there for over eleven years.
At St Cuthbert's High School I taught GCSE maths in classes of up to 32.
Set up a lunchtime maths club for some 20 pupils at St Cuthbert's.
For nine years I taught mathematics at St Cuthbert's High School in Leicester, where I was also a Year 9 form tutor.
My teaching career spans twenty years and two schools.
BSc Mathematics (2:1), University of Leicester, followed by a PGCE in Secondary Mathematics at Warwick.
I gained QTS in July 2006 and the NPQML in 2019.
In lessons I can draw on GeoGebra, Desmos and Google Classroom.
My French is at an intermediate level.
Since April 2020 I have given two Saturdays a month to sorting donations at Willenhall Food Bank.
I am applying to become Head of Mathematics at Larkhill Academy because I would love to lead a department.
""",
    "electrician": """
Electrician from Barnsley holding the 18th Edition and an ECS Gold Card.
At Dearne Electrical Services I rewire council houses, replace consumer units and trace faults.
Upgraded 85 consumer units during 2024.
I have helped fit EV chargers at fourteen homes.
I complete my job sheets in Simpro on a tablet.
I have worked for Dearne Electrical Services for just over three years.
Served a four-year apprenticeship with Hallam Building Contractors in Sheffield.
As an apprentice I helped qualified electricians on three new-build housing sites.
Put up cable tray, trunking and conduit during my time at Hallam Building Contractors.
One summer holiday I fitted lights and sockets in a primary school as an apprentice at Hallam.
From March 2018 to August 2019 I worked Saturdays at Tankersley Hardware, serving customers and refilling shelves.
NVQ Level 3 in Electrical Installation, Barnsley Technical College, 2023.
I passed the 18th Edition Wiring Regulations (BS 7671) with City & Guilds in May 2023.
I am trained in emergency first aid at work (St John Ambulance, 2024).
I have a full UK driving licence.
I would welcome the chance to take the 2391 inspection and testing course.
I would like to work as a maintenance electrician at Pennine Rail Depot in Wakefield.
""",
    "admin": """
I am an administrative assistant at Coal City Training Institute in Enugu.
Take roughly 30 telephone calls daily and relay messages.
I keep the records of 450 students up to date in Excel.
Arrange rooms and travel for eight lecturers.
At Coal City Training Institute I help the registrar draw up exam timetables.
I have been in my current position for over two years, since July 2024.
During a front desk internship at Ugwu Legal Chambers I greeted clients and maintained the visitors' book.
Scanned and filed more than a thousand case documents for a law office.
As an intern at Ugwu Legal Chambers I typed letters in Word.
My internship at the chambers ran from August 2023 to February 2024.
As volunteer secretary of the St Mary's Parish Youth Group, I took the minutes each month.
Helped to organise a book drive which brought in 600 books.
HND in Office Technology and Management from Nsukka Polytechnic (2022, Lower Credit).
I am a certified Microsoft Office Specialist (Excel Associate).
I speak Igbo as my first language, fluent English and basic Hausa.
My skills include minute taking, filing and Google Calendar.
I am writing to apply for the post of Office Administrator at Brightpath Logistics in Lagos.
""",
}

INVENTED: dict[str, str] = {
    "software": """
number: At Paketfuchs I develop and maintain 11 Python services for parcel tracking.
number: Reduced the average response time of the tracking API from 900 ms to 120 ms by adding Redis caching.
verb: Led the migration of the services at Paketfuchs from virtual machines to Kubernetes.
verb: I manage two junior developers at Paketfuchs and review their pull requests.
tool: Develop parcel tracking services in Python with Django and MongoDB.
tool: Wrote REST endpoints in Kotlin for a hotel booking platform with 140 hotels.
employer: At Zalando I worked on Python services for parcel tracking.
employer: Before joining Paketfuchs I was a junior developer at SAP in Hamburg.
title: As Lead Software Engineer at Paketfuchs GmbH, I mentor two junior developers.
title: I was a lecturer at Universität Leipzig, supporting Java tutorials for 25 first-year students.
degree: I hold an MSc in Computer Science from Universität Leipzig.
grade: BSc in Computer Science, Universität Leipzig, final grade 1.3.
certificate: I am a Certified Kubernetes Administrator and Professional Scrum Master I.
language: I speak German natively, English fluently and Spanish fluently.
advert: I bring the 8 years of Python you are looking for at Lieferwerk.
duration: I spent five years at Nordlicht Software AG as a junior developer.
mixed: At Nordlicht Software AG I helped migrate the services to Kubernetes.
reach: My award-winning open-source web app Radwetter has around 400 registered users.
""",
    "nurse": """
number: Care for up to 20 children per shift on a 36-bed paediatric ward.
number: I have trained 140 student nurses on drug dosage calculation so far.
verb: Chaired the infection control committee and its monthly hand hygiene audits.
verb: Introduced OpenMRS on the paediatric ward for vital signs and nursing notes.
tool: Record vital signs and nursing notes in Epic.
employer: I have worked as a paediatric nurse at Aga Khan University Hospital since 2020.
employer: At Moi Clinic in Kapsabet I gave about 60 childhood immunisations a week.
title: I am the Nurse Manager of the paediatric ward at Sosiani County Referral Hospital.
title: As Clinical Officer at Kapsabet Hope Clinic I counselled mothers on breastfeeding.
degree: I hold a Bachelor of Science in Nursing from Uasin Medical Training College.
grade: Diploma in Community Health Nursing with Distinction, Uasin Medical Training College, 2016.
certificate: I hold a valid PALS certificate as well as Basic Life Support.
language: I speak English, Swahili, Kalenjin and conversational French.
advert: On my ward in Eldoret I supervise 15 nurses.
duration: I worked at Kapsabet Hope Clinic for four years.
reach: In 2022 I was named National Nurse of the Year.
mixed: At Sosiani County Referral Hospital I ran the weekly growth monitoring clinic for children under five.
""",
    "accountant": """
number: Prepare monthly management accounts for a company with ₦14 billion annual turnover.
number: Processed payroll for 350 employees at Zenara Plastics.
number: Shortened month-end close from 12 days to 3 days.
verb: Led the preparation of the annual budget at Okun Beverages.
verb: Directed the statutory audits of 15 small and medium-sized companies at Folarin & Eze.
tool: Reconcile 9 bank accounts every month in Oracle NetSuite.
tool: I am experienced in Sage 300, Excel and Power BI.
employer: I trained as an auditor at KPMG in Lagos.
employer: As Senior Accountant at Nestlé Nigeria I supervise 3 accounts officers.
title: I am Finance Manager at Okun Beverages Ltd, preparing monthly management accounts.
title: As Chief Accountant of Zenara Plastics, I filed VAT and PAYE returns every month.
degree: I hold an MBA in addition to my BSc in Accounting from Olabisi State University.
grade: BSc Accounting, First Class, Olabisi State University, 2009.
certificate: I am both an ICAN chartered accountant and an ACCA fellow.
date: I became an Associate Chartered Accountant in 2012.
advert: At Okun Beverages I lead a team of 12.
mixed: At Okun Beverages I recovered ₦18 million in overdue customer debts.
""",
    "teacher": """
number: Mentored 17 trainee teachers at Foxley Park School.
number: GCSE results at grade 4 or above rose from 61% to 89% between 2016 and 2019.
number: Started a lunchtime maths club attended by 60 pupils.
verb: Wrote the school's marking policy at Foxley Park.
verb: Founded the Willenhall Food Bank in April 2020.
tool: I use GeoGebra, Desmos and MATLAB in my lessons.
tool: I keep class records in Arbor and share work through Google Classroom.
employer: I taught mathematics at King Edward's School in Leicester for nine years.
employer: At Bluecoat Academy in Coventry I coordinate the Key Stage 3 scheme of work.
title: As Head of Mathematics at Foxley Park School, I coordinate the Key Stage 3 scheme of work.
title: I was Head of Year 9 at St Cuthbert's High School.
degree: I have a Master's in Education from the University of Warwick.
grade: First-class BSc in Mathematics, University of Leicester, 2005.
certificate: I completed the NPQSL in 2019.
language: I speak fluent French.
advert: I lead a department of 9 at Foxley Park School.
mixed: At St Cuthbert's High School I taught A-level mathematics.
""",
    "electrician": """
number: Completed 185 consumer unit upgrades in 2024.
number: Helped install EV chargers at 40 homes.
number: Assisted qualified electricians on 8 new-build housing sites.
verb: Supervised qualified electricians on new-build housing sites at Hallam Building Contractors.
verb: Designed the lighting for a primary school, then fitted it during the summer holidays.
tool: Fill in job sheets on a tablet with ServiceTitan.
tool: I carry out fault finding on Siemens S7 PLCs at Dearne Electrical Services.
employer: I served my apprenticeship with Balfour Beatty in Sheffield.
employer: At Yorkshire Power Networks I carry out rewires and consumer unit changes in council houses.
title: As Electrical Supervisor at Dearne Electrical Services, I carry out rewires and fault finding.
title: I was Store Manager at Tankersley Hardware, serving customers and working the till.
degree: I hold an HNC in Electrical Engineering from Barnsley Technical College.
grade: NVQ Level 3 in Electrical Installation with Distinction, Barnsley Technical College.
certificate: I hold the 18th Edition and the 2391 Inspection and Testing certificate.
duration: I have been with Dearne Electrical Services for six years.
language: I speak English and good Polish.
mixed: As an apprentice at Hallam Building Contractors I helped install EV chargers.
""",
    "admin": """
number: Maintain student records for 1,200 students in Microsoft Excel.
number: Book rooms and travel for 25 lecturers.
number: Helped organise a book drive that collected 6,000 books.
verb: Took sole charge of the exam timetables at Coal City Training Institute.
verb: Drafted legal contracts for clients at Ugwu Legal Chambers.
tool: I keep student records in Salesforce at Coal City Training Institute.
tool: My office skills include Word, Excel and QuickBooks.
employer: I interned at the front desk of Olaniwun Partners in Enugu.
employer: At Access Bank I answer about 30 phone calls a day and pass on messages.
title: I am the Office Manager of Coal City Training Institute.
title: As a paralegal at Ugwu Legal Chambers, I scanned and filed over 1,000 case documents.
degree: I have a BSc in Business Administration from Nsukka Polytechnic.
grade: HND in Office Technology and Management, Distinction, Nsukka Polytechnic.
certificate: I am certified as a Microsoft Office Specialist: Excel Expert.
language: I speak Igbo, English and Hausa fluently.
advert: At Coal City Training Institute I manage a budget of ₦5 million.
duration: My internship at Ugwu Legal Chambers lasted eighteen months.
""",
}

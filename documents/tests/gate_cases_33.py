"""Fresh cases, set 33 (blind): backend developer (KE), NGO project manager (RW), accountant (NG), electrician (UK),
sales assistant (KE, entry level), plant scientist (FR).

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "backend": {
        "title": "Senior Backend Engineer",
        "company": "Tausi Pay",
        "location": "Nairobi",
        "requirements": {
            "must": ["8 years of Python", "Kubernetes in production", "Systems handling 10 million requests a day"],
            "nice": ["Go", "Payments experience"],
        },
    },
    "ngo": {
        "title": "Head of Programmes",
        "company": "Inzira Foundation",
        "location": "Kigali",
        "requirements": {
            "must": ["Manage budgets above USD 5 million", "Lead teams of 25 or more", "Donor reporting"],
            "nice": ["PMP", "Arabic"],
        },
    },
    "accountant": {
        "title": "Senior Accountant",
        "company": "Bluecrest Foods Plc",
        "location": "Lagos",
        "requirements": {
            "must": ["ICAN chartered", "IFRS reporting", "Supervise 5 accounts staff"],
            "nice": ["SAP", "FMCG experience"],
        },
    },
    "electrician": {
        "title": "Electrical Supervisor",
        "company": "Northgate Building Services",
        "location": "Leeds",
        "requirements": {
            "must": ["18th Edition", "Supervise 8 electricians", "Commercial installations"],
            "nice": ["EV charging", "Solar PV"],
        },
    },
    "sales": {
        "title": "Sales Executive",
        "company": "Simba Solar Ltd",
        "location": "Eldoret",
        "requirements": {
            "must": ["3 years of field sales", "Monthly target of KES 2 million", "Driving licence"],
            "nice": ["CRM experience", "Solar products"],
        },
    },
    "scientist": {
        "title": "Senior Research Scientist",
        "company": "Agrivance BioSciences",
        "location": "Montpellier",
        "requirements": {
            "must": ["PhD in plant biology", "Lead a group of 5 scientists", "RNA-seq"],
            "nice": ["Patent experience", "Python"],
        },
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "backend": {
        "basics": {
            "name": "Brian Wekesa Otieno",
            "label": "Backend Developer",
            "summary": "Backend developer working mostly with Python and Django on lending and payment systems.",
            "location": {"city": "Nairobi", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Kopesha Technologies",
                "position": "Backend Developer",
                "location": "Nairobi",
                "startDate": "2022-03",
                "summary": "Lending platform for small shops; team of 6 engineers.",
                "highlights": [
                    "Built a REST API in Django REST Framework that processes about 40,000 loan applications a month",
                    "Cut the median response time of the scoring endpoint from 900 ms to 250 ms with Redis caching and by fixing N+1 queries",
                    "Helped migrate the deployment from Heroku to AWS ECS",
                    "Integrated M-Pesa callbacks with retries and idempotency keys",
                    "Review pull requests and mentor 2 junior developers",
                ],
            },
            {
                "name": "Mavuno Digital",
                "position": "Junior Software Developer",
                "location": "Nairobi",
                "startDate": "2019-09",
                "endDate": "2022-02",
                "highlights": [
                    "Maintained a Laravel farm-input ordering system used by 120 agro-dealers",
                    "Wrote PostgreSQL reports for the finance team",
                    "Raised unit test coverage from 22% to 68% with PHPUnit",
                ],
            },
            {
                "name": "Savannah Courier Services",
                "position": "IT Intern",
                "location": "Nakuru",
                "startDate": "2019-01",
                "endDate": "2019-06",
                "highlights": [
                    "Supported 35 staff with hardware and network problems",
                    "Assisted with moving the parcel tracking spreadsheet to MySQL",
                ],
            },
        ],
        "education": [
            {
                "institution": "Egerton University",
                "studyType": "BSc",
                "area": "Computer Science",
                "startDate": "2014",
                "endDate": "2018",
                "score": "Second Class Honours (Upper Division)",
            }
        ],
        "certificates": [
            {"name": "AWS Certified Developer - Associate", "issuer": "Amazon Web Services", "date": "2023-05"}
        ],
        "skills": [
            {
                "name": "Backend",
                "keywords": ["Python", "Django", "Django REST Framework", "PostgreSQL", "Redis", "Celery"],
            },
            {"name": "DevOps", "keywords": ["Docker", "AWS ECS", "GitHub Actions"]},
            {"name": "Earlier", "keywords": ["PHP", "Laravel", "MySQL"]},
        ],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Swahili", "fluency": "Native"}],
        "projects": [
            {
                "name": "mpesa-replay",
                "description": "Open-source command-line tool that replays M-Pesa callbacks against a local server",
                "highlights": ["85 stars on GitHub"],
                "keywords": ["Python", "Typer", "httpx"],
            }
        ],
    },
    "ngo": {
        "basics": {
            "name": "Claudine Uwera",
            "label": "Senior Project Manager",
            "summary": "Project manager in youth employment and rural water projects.",
            "location": {"city": "Kigali", "countryCode": "RW"},
        },
        "work": [
            {
                "name": "Terimbere Action",
                "position": "Senior Project Manager",
                "location": "Kigali",
                "startDate": "2019-04",
                "highlights": [
                    "Manage a USD 1.8 million youth employment project funded by the European Union in 5 districts",
                    "Lead a team of 12 field officers and 2 finance assistants",
                    "3,400 young people trained since 2019, 61% of them women",
                    "Write quarterly donor reports and present them to the steering committee",
                    "Introduced KoboToolbox for data collection, which shortened reporting from 4 weeks to 10 days",
                ],
            },
            {
                "name": "Hope Wells International",
                "position": "Project Coordinator",
                "location": "Huye",
                "startDate": "2013-02",
                "endDate": "2019-03",
                "highlights": [
                    "Coordinated the construction of 48 water points with 16 village committees",
                    "Trained 160 committee members in maintenance and bookkeeping",
                    "Supported the country director in drafting proposals to USAID, two of which were funded",
                ],
            },
            {
                "name": "Abahuza Community Trust",
                "position": "Field Officer",
                "location": "Musanze",
                "startDate": "2010-06",
                "endDate": "2013-01",
                "highlights": [
                    "Ran weekly meetings for 22 savings groups",
                    "Collected household survey data from 900 families",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Umurava Girls Circle",
                "position": "Mentor",
                "startDate": "2020-01",
                "highlights": ["Mentor 6 secondary-school girls each year"],
            }
        ],
        "education": [
            {
                "institution": "University of Rwanda",
                "studyType": "MA",
                "area": "Development Studies",
                "startDate": "2015",
                "endDate": "2017",
                "score": "Distinction",
            },
            {
                "institution": "National University of Rwanda",
                "studyType": "BA",
                "area": "Sociology",
                "startDate": "2006",
                "endDate": "2010",
            },
        ],
        "certificates": [{"name": "PRINCE2 Foundation", "issuer": "AXELOS", "date": "2018-10"}],
        "skills": [
            {"name": "Project management", "keywords": ["Logframes", "Monitoring and evaluation", "Budgeting"]},
            {"name": "Tools", "keywords": ["KoboToolbox", "MS Project", "Excel"]},
        ],
        "languages": [
            {"language": "Kinyarwanda", "fluency": "Native"},
            {"language": "French", "fluency": "Fluent"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Basic"},
        ],
        "awards": [{"title": "Employee of the Year", "awarder": "Terimbere Action", "date": "2022"}],
    },
    "accountant": {
        "basics": {"name": "Ngozi Ibekwe", "label": "Accountant", "location": {"city": "Lagos", "countryCode": "NG"}},
        "work": [
            {
                "name": "Harmattan Logistics Ltd",
                "position": "Accountant",
                "location": "Lagos",
                "startDate": "2023-01",
                "highlights": [
                    "Prepare monthly management accounts for 3 business units",
                    "Reconcile 9 bank accounts every month in Sage 50",
                    "File VAT, withholding tax and PAYE returns",
                    "Recovered NGN 14 million in overdue receivables in 2024 by following up with 60 customers",
                    "Assist the external auditors during the yearly audit",
                ],
            },
            {
                "name": "Adebisi Nwosu & Co",
                "position": "Audit Trainee",
                "location": "Lagos",
                "startDate": "2020-10",
                "endDate": "2022-12",
                "summary": "Firm of chartered accountants.",
                "highlights": [
                    "Took part in 18 statutory audits of small and medium-sized companies",
                    "Tested payroll, inventory and fixed-asset balances",
                    "Drafted management letters for review by the audit senior",
                ],
            },
            {
                "name": "Unity Model Secondary School",
                "position": "Economics Teacher (NYSC)",
                "location": "Lokoja",
                "startDate": "2019-08",
                "endDate": "2020-07",
                "highlights": ["Taught economics to 140 students in SS1 and SS2"],
            },
        ],
        "education": [
            {
                "institution": "University of Benin",
                "studyType": "BSc",
                "area": "Accounting",
                "startDate": "2014",
                "endDate": "2018",
                "score": "Second Class Upper",
            }
        ],
        "certificates": [
            {"name": "ICAN Skills Level", "issuer": "Institute of Chartered Accountants of Nigeria", "date": "2023-05"},
            {"name": "QuickBooks Online ProAdvisor", "issuer": "Intuit", "date": "2022-04"},
        ],
        "skills": [
            {"name": "Accounting software", "keywords": ["Sage 50", "QuickBooks", "Excel", "Pivot tables"]},
            {"name": "Tax", "keywords": ["VAT", "Withholding tax", "PAYE"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Igbo", "fluency": "Native"},
            {"language": "Yoruba", "fluency": "Conversational"},
        ],
    },
    "electrician": {
        "basics": {
            "name": "Gareth Sugden",
            "label": "Electrician",
            "summary": "Time-served electrician with domestic, light commercial and factory maintenance experience.",
            "location": {"city": "Halifax", "countryCode": "GB"},
        },
        "work": [
            {
                "name": "Calder Vale Electrical Ltd",
                "position": "Electrician",
                "location": "Halifax",
                "startDate": "2014-05",
                "highlights": [
                    "Install and test wiring in domestic and light commercial properties",
                    "Rewired 75 council houses in 2021 and 2022",
                    "Fitted 40 home EV chargers since 2022",
                    "Issue electrical installation condition reports (EICRs)",
                    "Supervise one apprentice",
                ],
            },
            {
                "name": "Broadacre Mills",
                "position": "Maintenance Electrician",
                "location": "Huddersfield",
                "startDate": "2001-09",
                "endDate": "2014-04",
                "highlights": [
                    "Kept 28 looms and 3 packing lines running on rotating shifts",
                    "Found and repaired faults on motors, inverters and control panels",
                    "Helped install a new 400 A distribution board in 2009",
                    "Cut unplanned stoppages by 15% with a planned inspection list",
                ],
            },
            {
                "name": "Pennine Shopfitters",
                "position": "Electrician",
                "location": "Leeds",
                "startDate": "1993-09",
                "endDate": "2001-08",
                "highlights": ["Wired shop interiors across Yorkshire"],
            },
            {
                "name": "J. Haigh & Sons",
                "position": "Apprentice Electrician",
                "location": "Bradford",
                "startDate": "1989-08",
                "endDate": "1993-07",
            },
        ],
        "volunteer": [
            {
                "organization": "Luddbrook Community Centre",
                "position": "Volunteer Electrician",
                "startDate": "2017-03",
                "highlights": ["PAT-test the centre's appliances once a year"],
            }
        ],
        "education": [
            {
                "institution": "Bradford College",
                "studyType": "City & Guilds 2360",
                "area": "Electrical Installation",
                "startDate": "1989",
                "endDate": "1993",
            }
        ],
        "certificates": [
            {"name": "18th Edition Wiring Regulations (BS 7671)", "issuer": "City & Guilds", "date": "2019-02"},
            {"name": "City & Guilds 2391 Inspection and Testing", "issuer": "City & Guilds", "date": "2016-11"},
            {
                "name": "City & Guilds 2921 EV Charging Equipment Installation",
                "issuer": "City & Guilds",
                "date": "2022-01",
            },
            {"name": "ECS Gold Card", "issuer": "JIB", "date": "2022-06"},
        ],
        "skills": [
            {
                "name": "Electrical",
                "keywords": ["Fault finding", "Inspection and testing", "Megger testers", "Three-phase"],
            }
        ],
        "languages": [{"language": "English", "fluency": "Native"}],
    },
    "sales": {
        "basics": {
            "name": "Faith Chebet Koech",
            "label": "Sales Assistant",
            "location": {"city": "Eldoret", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Rift Home Appliances",
                "position": "Sales Assistant",
                "location": "Eldoret",
                "startDate": "2025-02",
                "highlights": [
                    "Advise walk-in customers on fridges, cookers and TVs",
                    "Averaged 108% of the KES 450,000 monthly target in 2025",
                    "Handle M-Pesa and card payments and the daily cash-up",
                    "Record customer enquiries in Zoho CRM",
                ],
            },
            {
                "name": "Nandi Greens",
                "position": "Sales Intern",
                "location": "Kapsabet",
                "startDate": "2024-05",
                "endDate": "2024-08",
                "highlights": [
                    "Visited 50 kiosks and hotels to promote packed vegetables",
                    "Helped the sales manager open 7 new accounts",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Tumaini Youth Group",
                "position": "Fundraising Member",
                "startDate": "2022-06",
                "endDate": "2023-12",
                "highlights": ["Helped raise KES 180,000 for the school fees of 9 pupils"],
            }
        ],
        "education": [
            {
                "institution": "Eldoret National Polytechnic",
                "studyType": "Diploma",
                "area": "Sales and Marketing",
                "startDate": "2022",
                "endDate": "2024",
                "score": "Credit",
            }
        ],
        "certificates": [
            {"name": "Driving Licence Class B", "issuer": "NTSA", "date": "2024-01"},
            {"name": "Fundamentals of Digital Marketing", "issuer": "Google", "date": "2023-08"},
        ],
        "skills": [
            {"name": "Sales", "keywords": ["Customer service", "Product demonstration", "Cold calling"]},
            {"name": "Tools", "keywords": ["Zoho CRM", "Excel"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Fluent"},
            {"language": "Kalenjin", "fluency": "Native"},
        ],
    },
    "scientist": {
        "basics": {
            "name": "Amélie Rousselot",
            "label": "Research Scientist, Plant Biology",
            "summary": "Plant biologist interested in how cereals cope with drought.",
            "location": {"city": "Montpellier", "countryCode": "FR"},
        },
        "work": [
            {
                "name": "Institut Garrigue de Biologie Végétale",
                "position": "Research Scientist",
                "location": "Montpellier",
                "startDate": "2020-10",
                "highlights": [
                    "Study the drought response of durum wheat with RNA-seq of 96 samples",
                    "Wrote the R pipeline based on DESeq2 that the group uses for differential expression",
                    "Co-supervise 2 PhD students",
                    "Contributed a work package to a EUR 1.2 million ANR grant proposal, funded in 2023",
                    "Published 6 peer-reviewed papers, 2 of them as first author",
                ],
            },
            {
                "name": "Fenmarsh Crop Research Centre",
                "position": "Postdoctoral Researcher",
                "location": "Cambridge",
                "startDate": "2017-09",
                "endDate": "2020-08",
                "highlights": [
                    "Screened 240 barley lines for root traits in the glasshouse",
                    "Operated a confocal microscope and analysed the images in ImageJ",
                    "Presented posters at 3 international conferences",
                ],
            },
            {
                "name": "University of Rennes",
                "position": "Teaching Assistant",
                "location": "Rennes",
                "startDate": "2014-10",
                "endDate": "2017-06",
                "highlights": ["Gave practical classes in plant physiology to groups of 24 undergraduates"],
            },
        ],
        "education": [
            {
                "institution": "University of Rennes",
                "studyType": "PhD",
                "area": "Plant Biology",
                "startDate": "2013",
                "endDate": "2017",
            },
            {
                "institution": "University of Nantes",
                "studyType": "MSc",
                "area": "Plant Science",
                "startDate": "2011",
                "endDate": "2013",
                "score": "Mention Bien",
            },
        ],
        "certificates": [{"name": "Carpentries Instructor", "issuer": "The Carpentries", "date": "2021-06"}],
        "skills": [
            {"name": "Wet lab", "keywords": ["RNA extraction", "qPCR", "Confocal microscopy"]},
            {"name": "Data", "keywords": ["R", "DESeq2", "ggplot2", "ImageJ"]},
        ],
        "languages": [
            {"language": "French", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "German", "fluency": "Intermediate"},
        ],
        "projects": [
            {
                "name": "cerealqc",
                "description": "R package that draws quality-control plots for RNA-seq samples",
                "keywords": ["R", "ggplot2"],
            }
        ],
        "awards": [{"title": "Best Poster", "awarder": "European Root Biology Meeting", "date": "2019"}],
    },
}

FAITHFUL: dict[str, str] = {
    "backend": """
Backend developer with more than four years at Kopesha Technologies, working on a lending platform for small shops.
Developed a Django REST Framework API that handles around 40k loan applications every month.
Reduced median latency on the scoring endpoint from 900 to 250 milliseconds through Redis caching and N+1 query fixes.
By caching in Redis and removing N+1 queries, I brought the scoring endpoint's median response time down by over 70%.
Contributed to the move from Heroku to AWS ECS.
I review pull requests and mentor two junior developers in a team of six engineers.
Made M-Pesa callbacks safe to repeat by integrating them with retries and idempotency keys.
At Mavuno Digital I looked after a Laravel ordering system for farm inputs that 120 agro-dealers relied on.
Improved unit test coverage at Mavuno Digital by 46 percentage points, from 22% to 68%, using PHPUnit.
Produced reports in PostgreSQL for the finance team while working as a Junior Software Developer.
During a six-month internship at Savannah Courier Services in Nakuru, I provided IT support to 35 colleagues and assisted with moving parcel tracking from a spreadsheet to MySQL.
I hold a BSc in Computer Science from Egerton University (Upper Second Class Honours, 2018).
AWS Certified Developer - Associate since May 2023.
Author of mpesa-replay, an open-source Python CLI for replaying M-Pesa callbacks against a local server, with 85 GitHub stars.
Although I have not yet run Kubernetes in production, I am used to Docker and AWS ECS and would like to learn it at Tausi Pay.
I would welcome the chance to bring my payments integration work with M-Pesa to the Senior Backend Engineer role at Tausi Pay.
Native Swahili speaker, fluent in English, based in Nairobi.
""",
    "ngo": """
Senior Project Manager with over 16 years in community and development work in Rwanda.
Currently manage an EU-funded youth employment project worth $1.8m across five districts.
I lead fourteen people at Terimbere Action: 12 field officers and two finance assistants.
Since 2019 the project has trained 3,400 young people, more than 60% of them women.
Over 2,000 young women have been trained under the youth employment project I manage.
Brought in KoboToolbox for data collection and so reduced reporting time from four weeks to ten days.
Prepare donor reports every quarter and present them to the steering committee.
For six years I was Project Coordinator at Hope Wells International in Huye, where I coordinated the building of 48 water points together with 16 village committees.
Delivered training in maintenance and bookkeeping to 160 members of water committees.
Assisted the country director with proposals to USAID, two of which won funding.
As a Field Officer in Musanze, I facilitated weekly meetings of 22 savings groups and gathered survey data from 900 households.
Named Employee of the Year by Terimbere Action in 2022.
MA in Development Studies with Distinction (University of Rwanda, 2017), preceded by a BA in Sociology.
PRINCE2 Foundation certified (2018), with a working knowledge of logframes, budgeting and M&E.
In my free time I mentor six secondary-school girls a year at the Umurava Girls Circle.
Besides my mother tongue Kinyarwanda I am fluent in French and English and have basic Swahili.
I am eager to take on larger budgets, such as the USD 5 million portfolio you describe, as Head of Programmes at Inzira Foundation.
""",
    "accountant": """
Accountant with nearly four years at Harmattan Logistics and over two years of audit training before that.
Produce monthly management accounts covering three business units.
Perform monthly reconciliations of nine bank accounts using Sage 50.
I prepare management accounts each month and file the VAT, WHT and PAYE returns at Harmattan Logistics Ltd.
Collected ₦14m of overdue debts in 2024 by following up with 60 customers.
Help the external auditors with the annual audit.
As an Audit Trainee with Adebisi Nwosu & Co, I participated in 18 statutory audits of SMEs.
Tested balances for payroll, stock and fixed assets during statutory audits.
Prepared drafts of management letters, which the audit senior then reviewed.
During my NYSC year in Lokoja I taught economics to 140 SS1 and SS2 students.
Graduated from the University of Benin in 2018 with a BSc in Accounting (2:1).
Passed the ICAN Skills Level in May 2023.
QuickBooks Online ProAdvisor, certified by Intuit in 2022.
Comfortable in Sage 50, QuickBooks and Excel, including pivot tables.
I speak English fluently, Igbo as my mother tongue and conversational Yoruba.
Your Senior Accountant role appeals to me because I hope to grow into supervising accounts staff at Bluecrest Foods Plc.
I have not worked with SAP so far, but my work with Sage 50 and QuickBooks should help me learn it quickly.
""",
    "electrician": """
Time-served electrician with more than 35 years in the trade, from factory maintenance to domestic and light commercial work.
Rewired seventy-five council homes over 2021 and 2022.
Installed 40 domestic EV charge points since 2022.
I carry out installation and testing of wiring in homes and light commercial premises and issue EICRs.
Responsible for one apprentice at Calder Vale Electrical.
Spent over 12 years at Broadacre Mills in Huddersfield as a Maintenance Electrician.
Maintained 28 looms and three packing lines while working rotating shifts.
Diagnosed and fixed faults on motors, inverters and control panels at a Huddersfield mill.
Reduced unplanned stoppages by 15 per cent by means of a planned inspection list.
Assisted with the installation of a 400 amp distribution board in 2009.
Between 1993 and 2001 I wired shop interiors throughout Yorkshire for Pennine Shopfitters.
Served my apprenticeship with J. Haigh & Sons in Bradford from 1989 to 1993.
Qualified to the 18th Edition (BS 7671) and holder of an ECS Gold Card.
Inspection and testing qualification (City & Guilds 2391) gained in 2016, followed by the 2921 in EV charging in 2022.
Every year I PAT test the appliances at Luddbrook Community Centre as a volunteer.
City & Guilds 2360 in Electrical Installation from Bradford College, completed in 1993.
Having supervised an apprentice, I would now like to step up to a supervisory role with a bigger team at Northgate Building Services.
""",
    "sales": """
Sales Assistant in Eldoret with a Diploma in Sales and Marketing and a valid Class B driving licence.
Exceeded my monthly sales target of KES 450,000 by an average of 8% in 2025.
On average I sold about KES 486,000 a month in 2025 against a target of 450,000.
Help walk-in customers choose fridges, cookers and televisions.
Process M-Pesa and card payments and do the cash-up at the end of each day.
Log customer enquiries in Zoho CRM at Rift Home Appliances.
I have been with Rift Home Appliances since February 2025, serving customers and recording their enquiries in Zoho CRM.
During a four-month internship at Nandi Greens I called on fifty kiosks and hotels to promote packed vegetables.
Supported the sales manager in opening seven new accounts.
As a volunteer with Tumaini Youth Group, I helped to raise KES 180k towards school fees for nine pupils.
Completed a Diploma in Sales and Marketing with Credit at Eldoret National Polytechnic in 2024.
Completed Google's Fundamentals of Digital Marketing course in August 2023.
My strengths include customer service, product demonstrations and cold calling.
I speak Kalenjin as my first language and am fluent in English and Swahili.
I do not yet have the three years of field sales you ask for, but I have dealt with customers both in the shop and on visits to kiosks and hotels.
I am keen to sell solar products and to work towards your KES 2 million monthly target at Simba Solar Ltd.
I have held a driving licence (Class B) since January 2024.
""",
    "scientist": """
Plant biologist with a PhD from the University of Rennes and six years as a Research Scientist in Montpellier.
Investigate how durum wheat responds to drought, using RNA-seq data from 96 samples.
Developed the DESeq2-based R pipeline with which my group analyses differential expression.
I co-supervise two PhD students at the Institut Garrigue de Biologie Végétale.
Contributed a work package to a successful ANR proposal worth €1.2m (funded in 2023).
Six peer-reviewed publications, including two first-author papers.
In Cambridge I screened 240 lines of barley for root traits under glasshouse conditions.
Acquired images on a confocal microscope and analysed them using ImageJ during a three-year postdoc.
Showed posters at three international conferences while at the Fenmarsh Crop Research Centre.
Won the Best Poster award at the European Root Biology Meeting in 2019.
Taught plant physiology practicals to groups of two dozen undergraduates as a Teaching Assistant in Rennes.
MSc in Plant Science, University of Nantes, 2013, Mention Bien.
Certified Carpentries Instructor since June 2021.
Created cerealqc, an R package for quality-control plots of RNA-seq samples.
Laboratory skills: RNA extraction, qPCR and confocal microscopy.
French is my native language; I am fluent in English and have intermediate German.
I would be glad to put my RNA-seq experience in durum wheat to use at Agrivance BioSciences and to grow into leading a group.
""",
}

INVENTED: dict[str, str] = {
    "backend": """
employer: At Safaricom I integrated M-Pesa callbacks with retries and idempotency keys.
employer: Maintained a Laravel farm-input ordering system for 120 agro-dealers at Twiga Foods.
number: Built a Django REST Framework API that processes about 400,000 loan applications a month.
number: Raised unit test coverage from 22% to 86% with PHPUnit at Mavuno Digital.
number: I review pull requests and mentor five junior developers.
degree: I hold an MSc in Computer Science from Egerton University, completed in 2018.
degree: BSc in Computer Science with First Class Honours, Egerton University.
tool: Helped migrate the deployment from Heroku to Kubernetes.
tool: Cut the scoring endpoint's median response time from 900 ms to 250 ms with Memcached.
tool: Backend skills: Python, Django, PostgreSQL, Redis, Celery and Kafka.
verb: Spearheaded the migration of the platform from Heroku to AWS ECS.
verb: Designed and built a farm-input ordering system in Laravel used by 120 agro-dealers.
title: As Lead Backend Engineer at Kopesha Technologies, I integrated M-Pesa callbacks.
title: Worked as a Systems Administrator at Savannah Courier Services, supporting 35 staff with hardware and network problems.
advert: I have run systems handling 10 million requests a day on our lending platform.
certificate: AWS Certified Solutions Architect - Professional since May 2023.
reach: Author of mpesa-replay, an award-winning open-source tool that replays M-Pesa callbacks.
duration: Backend developer with more than nine years of professional Python experience.
""",
    "ngo": """
employer: At Save the Children I manage a USD 1.8 million youth employment project funded by the European Union.
employer: As Project Coordinator at WaterAid, I coordinated the construction of 48 water points with 16 village committees.
employer: Ran weekly meetings for 22 savings groups with CARE International in Musanze.
number: Manage an EU-funded youth employment project worth USD 8.1 million in five districts.
number: Trained 610 committee members in maintenance and bookkeeping.
degree: BA in Economics from the National University of Rwanda, completed in 2010.
degree: I hold a PhD in Development Studies from the University of Rwanda.
degree: MBA, University of Rwanda, 2017, with Distinction.
tool: Introduced CommCare for data collection, shortening reporting from 4 weeks to 10 days.
tool: I track project budgets in SAP and plan in MS Project.
verb: Led the drafting of proposals to USAID, two of which were funded.
verb: Secured two USAID grants for Hope Wells International by authoring the proposals.
title: As Country Director of Hope Wells International in Huye, I coordinated the construction of 48 water points.
title: Programme Director at Terimbere Action, leading 12 field officers and two finance assistants.
advert: I lead a team of 25 at Terimbere Action.
certificate: PMP certified since 2018.
language: Fluent in English, French and Arabic, with Kinyarwanda as my mother tongue.
mixed: At Abahuza Community Trust I trained 160 committee members in maintenance and bookkeeping.
""",
    "accountant": """
employer: At Dangote Group I prepare monthly management accounts for three business units.
employer: As an Audit Trainee at KPMG Lagos, I took part in 18 statutory audits of small and medium-sized companies.
number: Reconcile 19 bank accounts every month in Sage 50.
number: Recovered NGN 41 million in overdue receivables in 2024 by following up with 60 customers.
number: Took part in more than 80 statutory audits of SMEs.
degree: Graduated with a First Class BSc in Accounting from the University of Benin.
degree: MSc in Finance, University of Benin, 2018.
tool: Reconcile nine bank accounts every month in SAP.
tool: Proficient in Excel, Sage 50, QuickBooks and Power BI.
tool: Prepare monthly management accounts for three business units in Oracle NetSuite.
verb: Led 18 statutory audits of small and medium-sized companies.
verb: Directed the yearly external audit at Harmattan Logistics Ltd.
verb: Reviewed and approved management letters at Adebisi Nwosu & Co.
title: As Finance Manager at Harmattan Logistics Ltd, I file VAT, withholding tax and PAYE returns.
title: As Audit Senior at Adebisi Nwosu & Co, I tested payroll, inventory and fixed-asset balances.
certificate: I am a chartered accountant and an Associate Member of ICAN (ACA).
language: I speak Igbo as my mother tongue and fluent Hausa.
advert: I supervise five accounts staff at Harmattan Logistics.
""",
    "electrician": """
employer: Rewired 75 council houses for Balfour Beatty in 2021 and 2022.
employer: Served my apprenticeship with Yorkshire Electricity from 1989 to 1993.
employer: Kept 28 looms and three packing lines running at Salts Mill on rotating shifts.
number: Rewired 175 council houses in 2021 and 2022.
number: Cut unplanned stoppages by 50% with a planned inspection list.
title: As Site Foreman at Pennine Shopfitters, I wired shop interiors across Yorkshire.
degree: HNC in Electrical Engineering from Bradford College, 1993.
degree: BEng in Electrical Engineering, Bradford College.
tool: Diagnosed faults on motors, inverters and Siemens PLCs at Broadacre Mills.
tool: Design domestic installations in AutoCAD and test them with Megger testers.
verb: Led the installation of a new 400 A distribution board in 2009.
verb: Project-managed the installation of a 400 amp distribution board at Broadacre Mills.
title: Electrical Supervisor at Calder Vale Electrical since 2014.
title: As Engineering Manager at Broadacre Mills, I found and repaired faults on motors and control panels.
advert: I supervise eight electricians at Calder Vale Electrical.
certificate: MCS certified for solar PV installation, and qualified to the 18th Edition.
mixed: Fitted 40 home EV chargers while at Broadacre Mills.
""",
    "sales": """
employer: At Hotpoint Appliances I advise walk-in customers on fridges, cookers and TVs.
employer: Visited 50 kiosks and hotels as a Sales Intern at Brookside Dairy.
number: Averaged 180% of my KES 450,000 monthly target in 2025.
number: Helped the sales manager open 27 new accounts at Nandi Greens.
verb: Introduced Zoho CRM at Rift Home Appliances to record customer enquiries.
degree: Bachelor of Commerce in Sales and Marketing, Eldoret National Polytechnic, 2024.
degree: Diploma in Sales and Marketing with Distinction from Eldoret National Polytechnic.
tool: Record customer enquiries in Salesforce.
tool: I keep customer records in Zoho CRM and HubSpot.
verb: Led the fundraising of KES 180,000 for the school fees of nine pupils.
verb: Single-handedly opened seven new accounts during my internship at Nandi Greens.
title: As Branch Manager at Rift Home Appliances, I handle M-Pesa and card payments and the daily cash-up.
title: Sales Executive at Nandi Greens from May to August 2024, promoting packed vegetables to kiosks and hotels.
advert: I regularly meet a monthly target of KES 2 million at Rift Home Appliances.
duration: Over four years of experience at Rift Home Appliances in Eldoret.
language: Fluent in English, Swahili and French.
reach: Recognised as a national top seller, I averaged 108% of my monthly target in 2025.
""",
    "scientist": """
employer: At INRAE in Montpellier I study the drought response of durum wheat with RNA-seq.
employer: Screened 240 barley lines for root traits at the John Innes Centre.
employer: Contributed a work package to a EUR 1.2 million ANR grant proposal while at CIRAD.
number: Published 16 peer-reviewed papers, two of them as first author.
title: Principal Investigator in Montpellier, studying the drought response of durum wheat with RNA-seq.
number: Contributed a work package to a EUR 2.1 million ANR proposal funded in 2023.
degree: PhD in Bioinformatics from the University of Rennes, 2017.
degree: MSc in Plant Science from the University of Nantes, Mention Très Bien.
tool: Wrote the Python pipeline that the group uses for differential expression.
tool: Laboratory skills: RNA extraction, qPCR, CRISPR-Cas9 and confocal microscopy.
tool: Operated a confocal microscope and analysed the images in MATLAB.
verb: Led a EUR 1.2 million ANR grant proposal that was funded in 2023.
verb: Organised three international conferences during my postdoc in Cambridge.
title: As Group Leader at the Institut Garrigue de Biologie Végétale, I co-supervise two PhD students.
title: As a Lecturer at the University of Rennes, I gave practical classes in plant physiology to groups of 24 undergraduates.
language: Native French speaker, fluent in English and German.
reach: My award-winning R package cerealqc draws quality-control plots for RNA-seq samples.
mixed: At the Fenmarsh Crop Research Centre I co-supervised two PhD students.
""",
}

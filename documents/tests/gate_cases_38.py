"""Fresh cases, set 38 (blind): A site reliability engineer (Nairobi), a physiotherapist (Durban), a customs clearing
agent (Mombasa), a kindergarten cook (Leipzig), a sales engineer (Cairo) and an entry-level paralegal (Ohio).

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "sre": {
        "title": "Senior Site Reliability Engineer",
        "company": "Nyota Cloud",
        "location": "Nairobi",
        "requirements": {
            "must": ["Operate 40 Kubernetes clusters", "Datadog", "99.99 % availability targets"],
            "nice": ["Go", "Incident commander experience"],
        },
    },
    "physio": {
        "title": "Senior Physiotherapist",
        "company": "Blouberg Rehab",
        "location": "Cape Town",
        "requirements": {"must": ["60 outpatients a week", "OMT1 qualification"], "nice": ["isiXhosa", "Hydrotherapy"]},
    },
    "customs": {
        "title": "Customs Operations Manager",
        "company": "Rift Cargo Partners",
        "location": "Nairobi",
        "requirements": {"must": ["Lead a team of 12 declarants", "AEO compliance"], "nice": ["French", "SAP GTS"]},
    },
    "cook": {
        "title": "Kitchen Manager",
        "company": "Kita Regenbogenland",
        "location": "Leipzig",
        "requirements": {
            "must": ["140 lunches a day", "Lead three kitchen staff", "Allergy-safe cooking"],
            "nice": ["Vegan menus"],
        },
    },
    "sales": {
        "title": "Senior Sales Engineer",
        "company": "Rheinmotion Drives",
        "location": "Dubai",
        "requirements": {
            "must": ["10 years in technical sales", "AED 15 million annual quota", "Salesforce"],
            "nice": ["German B2", "AutoCAD"],
        },
    },
    "paralegal": {
        "title": "Litigation Paralegal",
        "company": "Greyfriars Legal Group",
        "location": "Chicago",
        "requirements": {
            "must": ["3 years of litigation experience", "Manage 120 case files", "Relativity"],
            "nice": ["Bachelor's degree", "Spanish"],
        },
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "sre": {
        "basics": {
            "name": "Brian Kiplimo Chesire",
            "label": "Site Reliability Engineer",
            "summary": "Site reliability engineer with a systems administration background, working on payment platforms.",
            "location": {"city": "Nairobi", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Tausi Pay",
                "position": "Site Reliability Engineer",
                "location": "Nairobi",
                "startDate": "2022-03",
                "summary": "Mobile payments company.",
                "highlights": [
                    "Run 14 production Kubernetes clusters on AWS with a team of five engineers",
                    "Cut mean time to recovery from 48 minutes to 19 minutes by rewriting runbooks and alert rules",
                    "Helped migrate the payments ledger from MySQL to PostgreSQL with less than 4 minutes of downtime",
                    "Maintain Terraform modules used by 6 product squads",
                    "Take part in a one-week-in-five on-call rotation",
                ],
            },
            {
                "name": "Savanna Hosting",
                "position": "Systems Administrator",
                "location": "Nairobi",
                "startDate": "2018-06",
                "endDate": "2022-02",
                "highlights": [
                    "Administered 220 Linux servers (Debian and CentOS)",
                    "Automated patching with Ansible, reducing monthly patch work from 5 days to 1 day",
                    "Set up Prometheus and Grafana monitoring for 35 customers",
                    "Trained 3 interns in shell scripting",
                ],
            },
            {
                "name": "Kilimani Computer Centre",
                "position": "IT Support Technician",
                "location": "Nairobi",
                "startDate": "2016-09",
                "endDate": "2018-05",
                "highlights": [
                    "Repaired laptops and printers for walk-in customers",
                    "Installed Wi-Fi for small businesses",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Nairobi Code Evenings",
                "position": "Mentor",
                "startDate": "2020-01",
                "endDate": "2021-12",
                "highlights": ["Mentored 12 secondary school students in Python basics"],
            }
        ],
        "education": [
            {
                "institution": "Jomo Kenyatta University of Agriculture and Technology",
                "studyType": "BSc",
                "area": "Computer Science",
                "startDate": "2012",
                "endDate": "2016",
                "score": "Second Class Upper",
            }
        ],
        "certificates": [
            {"name": "Certified Kubernetes Administrator", "issuer": "CNCF", "date": "2023-05"},
            {
                "name": "AWS Certified SysOps Administrator - Associate",
                "issuer": "Amazon Web Services",
                "date": "2021-08",
            },
        ],
        "skills": [
            {"name": "Infrastructure", "keywords": ["Kubernetes", "Terraform", "Ansible", "Helm", "AWS"]},
            {"name": "Observability", "keywords": ["Prometheus", "Grafana", "Loki"]},
            {"name": "Scripting", "keywords": ["Python", "Bash"]},
        ],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Swahili", "fluency": "Native"}],
        "projects": [
            {
                "name": "uptime-kiosk",
                "description": "Open-source status page written in Python",
                "highlights": ["310 stars on GitHub"],
                "keywords": ["Python", "Flask"],
            }
        ],
    },
    "physio": {
        "basics": {
            "name": "Nomvula Dlangamandla",
            "label": "Physiotherapist",
            "location": {"city": "Durban", "countryCode": "ZA"},
        },
        "work": [
            {
                "name": "Umhlanga Spine & Sport",
                "position": "Physiotherapist",
                "location": "Durban",
                "startDate": "2021-02",
                "summary": "Private outpatient practice.",
                "highlights": [
                    "Treat about 45 outpatients a week, mostly sports and lower-back injuries",
                    "Run a weekly Pilates-based rehabilitation class for up to 10 patients",
                    "Introduced a home-exercise booklet in English and isiZulu",
                    "Supervise 2 final-year physiotherapy students each semester",
                ],
            },
            {
                "name": "St Bonaventure Hospital",
                "position": "Physiotherapist",
                "location": "Pietermaritzburg",
                "startDate": "2019-01",
                "endDate": "2021-01",
                "highlights": [
                    "Rotated through orthopaedics, intensive care and paediatrics",
                    "Carried out chest physiotherapy for ventilated COVID-19 patients in a 16-bed ICU",
                    "Contributed to a fall-prevention audit after which inpatient falls dropped by 22 %",
                ],
            },
            {
                "name": "Ntuzuma Community Clinic",
                "position": "Community Service Physiotherapist",
                "location": "Durban",
                "startDate": "2018-01",
                "endDate": "2018-12",
                "highlights": [
                    "Visited stroke patients at home for mobility training",
                    "Assisted at the monthly wheelchair-seating clinic",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Ridge Road Half Marathon",
                "position": "Medical Tent Volunteer",
                "startDate": "2022-05",
                "highlights": ["Treat cramps and strains in the finish-line tent every May"],
            }
        ],
        "education": [
            {
                "institution": "University of KwaZulu-Natal",
                "studyType": "BSc",
                "area": "Physiotherapy",
                "startDate": "2014",
                "endDate": "2017",
                "score": "cum laude",
            }
        ],
        "certificates": [
            {"name": "Dry Needling Level 1", "issuer": "Body Motion Institute", "date": "2022-06"},
            {"name": "Basic Life Support", "issuer": "Resuscitation Council of Southern Africa", "date": "2025-03"},
        ],
        "skills": [
            {"name": "Clinical", "keywords": ["Manual therapy", "Dry needling", "Kinesiology taping", "Gait analysis"]},
            {"name": "Software", "keywords": ["GoodX", "Microsoft Word"]},
        ],
        "languages": [
            {"language": "isiZulu", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Afrikaans", "fluency": "Basic"},
        ],
    },
    "customs": {
        "basics": {
            "name": "Hassan Mwachiru",
            "label": "Senior Customs Clearing Agent",
            "summary": "Clearing agent at the Port of Mombasa.",
            "location": {"city": "Mombasa", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Bahari Bluewater Forwarders",
                "position": "Senior Customs Clearing Agent",
                "location": "Mombasa",
                "startDate": "2014-04",
                "highlights": [
                    "Clear around 180 containers a month through the Port of Mombasa",
                    "Lodge import entries in the KRA iCMS system",
                    "Supervise 4 clearing clerks",
                    "Recovered KES 3.2 million in overpaid duty for clients through tariff reclassification in 2022",
                    "Negotiate demurrage waivers with shipping lines",
                ],
            },
            {
                "name": "Coastline Tea Logistics",
                "position": "Declaration Clerk",
                "location": "Mombasa",
                "startDate": "2007-02",
                "endDate": "2014-03",
                "highlights": [
                    "Prepared export declarations in Simba for tea and coffee",
                    "Classified goods under HS codes",
                    "Checked bills of lading, invoices and packing lists for about 25 consignments a week",
                ],
            },
            {
                "name": "Port Reitz Stores",
                "position": "Tally Clerk",
                "location": "Mombasa",
                "startDate": "2003-01",
                "endDate": "2006-12",
                "highlights": ["Counted and recorded bagged cargo at the warehouse gate"],
            },
        ],
        "education": [
            {
                "institution": "Mombasa Institute of Shipping",
                "studyType": "Diploma",
                "area": "Clearing and Forwarding",
                "startDate": "2005",
                "endDate": "2006",
                "score": "Credit",
            }
        ],
        "certificates": [
            {
                "name": "East Africa Customs and Freight Forwarding Practising Certificate (EACFFPC)",
                "issuer": "FEAFFA",
                "date": "2012-11",
            }
        ],
        "skills": [
            {"name": "Customs", "keywords": ["iCMS", "Simba", "HS classification", "Incoterms"]},
            {"name": "Office", "keywords": ["Excel"]},
        ],
        "languages": [
            {"language": "Swahili", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Arabic", "fluency": "Conversational"},
        ],
        "awards": [{"title": "Employee of the Year", "awarder": "Bahari Bluewater Forwarders", "date": "2019"}],
    },
    "cook": {
        "basics": {
            "name": "Birgit Landgraf",
            "label": "Kindergarten Cook",
            "location": {"city": "Leipzig", "countryCode": "DE"},
        },
        "work": [
            {
                "name": "Kita Sonnenwinkel",
                "position": "Kindergarten Cook",
                "location": "Leipzig",
                "startDate": "2011-08",
                "highlights": [
                    "Cook lunch and an afternoon snack for 95 children every weekday",
                    "Plan four-week menus with 60 % organic ingredients",
                    "Prepare separate meals for 11 children with allergies or coeliac disease",
                    "Keep the HACCP temperature records",
                    "Bake with the older children once a month",
                ],
            },
            {
                "name": "Gasthof Lindenkrug",
                "position": "Cook",
                "location": "Grimma",
                "startDate": "1998-05",
                "endDate": "2011-07",
                "highlights": [
                    "Cooked Saxon dishes for a 70-seat restaurant",
                    "Helped train 3 apprentices",
                    "Ordered meat and vegetables from local suppliers",
                ],
            },
            {
                "name": "Betriebskantine Elbwerk",
                "position": "Kitchen Assistant",
                "location": "Riesa",
                "startDate": "1987-09",
                "endDate": "1998-04",
                "highlights": ["Prepared salads and cold platters for the works canteen"],
            },
        ],
        "volunteer": [
            {
                "organization": "Suppenküche Grünau",
                "position": "Kitchen Helper",
                "startDate": "2023-01",
                "highlights": ["Cook soup for about 40 guests on Saturdays"],
            }
        ],
        "education": [
            {
                "institution": "Berufsschule Riesa",
                "studyType": "Vocational qualification",
                "area": "Cook",
                "startDate": "1984",
                "endDate": "1987",
                "score": "Good",
            }
        ],
        "certificates": [
            {
                "name": "Infection protection briefing (IfSG section 43)",
                "issuer": "Gesundheitsamt Leipzig",
                "date": "2025-09",
            },
            {"name": "Nutrition for Young Children", "issuer": "Volkshochschule Leipzig", "date": "2016-04"},
        ],
        "skills": [{"name": "Kitchen", "keywords": ["Menu planning", "Allergen labelling", "Baking", "Combi steamer"]}],
        "languages": [{"language": "German", "fluency": "Native"}, {"language": "Russian", "fluency": "Basic"}],
    },
    "sales": {
        "basics": {
            "name": "Salma Elgohary",
            "label": "Sales Engineer",
            "summary": "Electrical engineer in technical sales of drives and pumps.",
            "location": {"city": "Cairo", "countryCode": "EG"},
        },
        "work": [
            {
                "name": "Nilora Automation",
                "position": "Sales Engineer",
                "location": "Cairo",
                "startDate": "2021-09",
                "highlights": [
                    "Sell variable-speed drives and PLC panels to food and textile plants in Cairo and Alexandria",
                    "Closed orders worth EGP 38 million in 2025, 112 % of target",
                    "Give about 6 product demonstrations a month",
                    "Support the tender team with technical specifications",
                    "Prepare quotations in SAP and log opportunities in HubSpot",
                ],
            },
            {
                "name": "Delta Pumps Egypt",
                "position": "Junior Sales Engineer",
                "location": "Tanta",
                "startDate": "2018-10",
                "endDate": "2021-08",
                "highlights": [
                    "Sized centrifugal pumps for irrigation customers",
                    "Looked after 27 dealer accounts in Gharbia and Menoufia",
                    "Assisted the service manager during 9 commissioning visits",
                ],
            },
            {
                "name": "Suez Glaze Ceramics",
                "position": "Maintenance Intern",
                "location": "Suez",
                "startDate": "2017-07",
                "endDate": "2017-09",
                "highlights": ["Recorded motor vibration readings on two production lines"],
            },
        ],
        "education": [
            {
                "institution": "Ain Shams University",
                "studyType": "BSc",
                "area": "Electrical Power Engineering",
                "startDate": "2013",
                "endDate": "2018",
                "score": "Very Good",
            }
        ],
        "certificates": [{"name": "TIA Portal Basics", "issuer": "Siemens", "date": "2022-03"}],
        "skills": [
            {"name": "Technical", "keywords": ["Variable-speed drives", "PLC", "Pump sizing", "TIA Portal"]},
            {"name": "Software", "keywords": ["SAP", "HubSpot", "Excel"]},
        ],
        "languages": [
            {"language": "Arabic", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "German", "fluency": "A2"},
        ],
        "projects": [
            {
                "name": "Drive savings calculator",
                "description": "Excel tool that estimates energy savings for fans and pumps",
                "highlights": ["Used by 5 colleagues in the sales team"],
                "keywords": ["Excel"],
            }
        ],
    },
    "paralegal": {
        "basics": {
            "name": "Marisol Brandvold",
            "label": "Paralegal",
            "location": {"city": "Columbus", "region": "Ohio", "countryCode": "US"},
        },
        "work": [
            {
                "name": "Hartwick & Pell LLP",
                "position": "Paralegal",
                "location": "Columbus, Ohio",
                "startDate": "2025-06",
                "highlights": [
                    "Draft discovery requests and responses for 3 litigation attorneys",
                    "Cite-check briefs in Westlaw",
                    "Organize deposition exhibits",
                    "Maintain the deadline calendar for 64 open files in Clio",
                ],
            },
            {
                "name": "Scioto Tenant Legal Aid",
                "position": "Legal Intern",
                "location": "Columbus, Ohio",
                "startDate": "2024-09",
                "endDate": "2025-05",
                "highlights": [
                    "Interviewed about 90 tenants at intake",
                    "Translated intake forms into Spanish",
                    "Helped attorneys prepare for eviction hearings",
                ],
            },
            {
                "name": "Buckeye Bean",
                "position": "Barista",
                "location": "Columbus, Ohio",
                "startDate": "2022-05",
                "endDate": "2024-08",
                "highlights": ["Served customers on the morning shift", "Trained 4 new hires"],
            },
        ],
        "education": [
            {
                "institution": "Riverbend Community College",
                "studyType": "Associate of Applied Science",
                "area": "Paralegal Studies",
                "startDate": "2023",
                "endDate": "2025",
                "score": "GPA 3.7",
            }
        ],
        "certificates": [{"name": "Notary Public", "issuer": "State of Ohio", "date": "2025-08"}],
        "skills": [
            {"name": "Legal", "keywords": ["Westlaw", "Clio", "E-filing", "Bluebook citation"]},
            {"name": "Office", "keywords": ["Microsoft Word", "Adobe Acrobat"]},
        ],
        "languages": [{"language": "English", "fluency": "Native"}, {"language": "Spanish", "fluency": "Fluent"}],
        "awards": [{"title": "Dean's List", "awarder": "Riverbend Community College", "date": "2024"}],
    },
}

FAITHFUL: dict[str, str] = {
    "sre": """
Site reliability engineer in Nairobi with a background in systems administration and payment platforms.
Run 14 Kubernetes clusters in production on AWS, working in a team of five engineers.
Reduced mean time to recovery from 48 to 19 minutes through rewritten runbooks and alert rules.
At Tausi Pay I more than halved our mean time to recovery by reworking the runbooks and the alerting rules.
I helped to move the payments ledger from MySQL to PostgreSQL, with under four minutes of downtime.
Maintain Terraform modules that six product squads rely on.
I have been with Tausi Pay for more than four and a half years and share an on-call rotation of one week in five.
Automated patching with Ansible; monthly patch work fell from five days to one.
As a systems administrator at Savanna Hosting, I looked after more than 200 Linux servers running Debian and CentOS.
Set up monitoring in Prometheus and Grafana for 35 customers of Savanna Hosting.
I taught shell scripting to three interns while at Savanna Hosting.
I hold the Certified Kubernetes Administrator certificate, which I earned in May 2023, and an associate-level AWS SysOps certification.
BSc in Computer Science (Second Class Upper), Jomo Kenyatta University of Agriculture and Technology, 2016.
Wrote uptime-kiosk, an open-source Python status page with over 300 GitHub stars.
For two years I volunteered at Nairobi Code Evenings, where I mentored a dozen secondary school pupils in the basics of Python.
I am keen to bring my experience with Kubernetes and Terraform to Nyota Cloud as a Senior Site Reliability Engineer.
Skilled in Terraform, Ansible, Helm, Prometheus, Grafana, and Loki; scripting in Python and Bash.
My career began in IT support at Kilimani Computer Centre, where I mended laptops and printers and installed Wi-Fi for small firms.
""",
    "physio": """
Physiotherapist with experience in private practice, hospital, and community settings.
Treat some 45 outpatients per week, primarily with sports and lower-back injuries.
At Umhlanga Spine & Sport I run a weekly rehabilitation class based on Pilates for groups of up to ten patients.
I introduced a bilingual home-exercise booklet, written in English and isiZulu.
Supervise two final-year physiotherapy students per semester.
I have worked at Umhlanga Spine & Sport since February 2021, and so for more than five years.
Completed rotations in orthopedics, intensive care, and pediatrics at St Bonaventure Hospital.
During my two years at St Bonaventure Hospital I provided chest physiotherapy to ventilated COVID-19 patients on a 16-bed intensive care unit.
Contributed to a fall-prevention audit; inpatient falls subsequently declined 22%.
In my community service year at Ntuzuma Community Clinic, I visited stroke patients in their homes for mobility training.
Assisted at a monthly wheelchair-seating clinic during community service in 2018.
I graduated cum laude from the University of KwaZulu-Natal with a BSc in Physiotherapy in 2017.
Certified in Dry Needling (Level 1, 2022) and Basic Life Support (2025).
isiZulu is my mother tongue, I speak fluent English, and I have basic Afrikaans.
Volunteer each May in the medical tent of the Ridge Road Half Marathon, treating runners' cramps and strains.
I would be delighted to join Blouberg Rehab in Cape Town and to grow towards a caseload of 60 outpatients a week.
Skills: manual therapy, dry needling, kinesiology taping, gait analysis, GoodX.
""",
    "customs": """
Senior customs clearing agent with over 12 years at Bahari Bluewater Forwarders in Mombasa.
Clear roughly 180 containers per month through the Port of Mombasa.
I lodge import entries in the iCMS system of the KRA and supervise a team of four clearing clerks.
Recovered KES 3.2M in overpaid duty for clients in 2022 via tariff reclassification.
Through tariff reclassification in 2022, I recovered more than three million shillings in duty that our clients had overpaid.
I regularly negotiate with shipping lines to have demurrage charges waived.
For seven years I was a declaration clerk at Coastline Tea Logistics, preparing export declarations for tea and coffee in Simba.
Verified bills of lading, invoices, and packing lists for approximately 25 shipments weekly.
Classified goods under HS codes as a declaration clerk.
I have almost twenty years of experience in customs declarations and clearing in Mombasa.
Named Employee of the Year 2019 by Bahari Bluewater Forwarders.
I hold a Diploma in Clearing and Forwarding from the Mombasa Institute of Shipping, which I passed with credit.
EACFFPC certificate holder since November 2012.
Languages: native Swahili, fluent English, conversational Arabic.
I started out at Port Reitz Stores as a tally clerk, counting bagged cargo at the warehouse gate and recording it.
Proficient in iCMS, Simba, HS classification, Incoterms, and Excel.
Although I currently supervise four clerks, I would welcome the step up to leading twelve declarants at Rift Cargo Partners.
""",
    "cook": """
Trained cook with more than 15 years in a kindergarten kitchen in Leipzig.
Cook lunch and an afternoon snack for 95 children, Monday through Friday.
At Kita Sonnenwinkel I plan menus over a four-week cycle, with 60 per cent organic ingredients.
I prepare separate meals for eleven children who have allergies or coeliac disease.
Maintain HACCP temperature records at Kita Sonnenwinkel.
Once a month I bake together with the older children, which gives me great pleasure.
Every weekday I cook for more than 90 children, and I make separate meals for 11 with allergies or coeliac disease.
Cooked Saxon cuisine in a 70-seat restaurant.
During my thirteen years at Gasthof Lindenkrug in Grimma, I ordered the meat and vegetables from suppliers in the area.
Helped train three apprentices at Gasthof Lindenkrug.
I assisted in the training of 3 apprentice cooks.
Prepared cold platters and salads at the Elbwerk works canteen in Riesa.
I completed my vocational training as a cook at Berufsschule Riesa in 1987 with the grade "good".
Completed a Nutrition for Young Children course at Volkshochschule Leipzig in 2016.
My infection protection briefing was given by the Leipzig health office in September 2025.
On Saturdays I volunteer at Suppenküche Grünau, making soup for around forty guests.
I would be glad to cook for the children of Kita Regenbogenland as your Kitchen Manager.
Strengths: menu planning, allergen labeling, baking, combi steamer.
""",
    "sales": """
Sales engineer with an electrical engineering degree and eight years in technical sales of drives and pumps.
Sell PLC panels and variable-speed drives to textile and food plants in Cairo and Alexandria.
Closed EGP 38M in orders in 2025 (112% of target).
In 2025 I exceeded my sales target by twelve per cent, closing orders worth 38 million Egyptian pounds.
Deliver around six product demos per month.
At Nilora Automation I support the tender team with technical specifications and prepare quotations in SAP.
Log sales opportunities in HubSpot and produce quotes in SAP.
I have worked for Nilora Automation as a sales engineer since September 2021.
Managed 27 dealer accounts across Gharbia and Menoufia.
As a junior sales engineer at Delta Pumps Egypt, I sized centrifugal pumps for customers in irrigation.
I spent nearly three years at Delta Pumps Egypt in Tanta and assisted the service manager on nine commissioning visits.
Recorded vibration readings from motors on two production lines during an internship at Suez Glaze Ceramics.
I studied Electrical Power Engineering at Ain Shams University and graduated in 2018 with the grade Very Good.
Siemens TIA Portal Basics certificate, March 2022.
Created an Excel calculator that estimates energy savings for fans and pumps, used by five sales colleagues.
Native Arabic and fluent English; German at A2 level.
I should like to bring my knowledge of variable-speed drives to Rheinmotion Drives in Dubai.
""",
    "paralegal": """
Bilingual paralegal (English/Spanish) supporting three litigation attorneys.
Draft discovery requests and responses for 3 attorneys in litigation.
At Hartwick & Pell LLP I check the citations in briefs using Westlaw and organise exhibits for depositions.
Keep the calendar of deadlines for over 60 open files in Clio.
I look after the deadline calendar in Clio for sixty-four open files.
Paralegal with 17 months at a Columbus law firm.
Interviewed approximately 90 tenants during intake as a legal intern.
During my nine months at Scioto Tenant Legal Aid, I translated the intake forms into Spanish.
I helped the attorneys at Scioto Tenant Legal Aid to get ready for eviction hearings.
Associate of Applied Science in Paralegal Studies, Riverbend Community College, GPA 3.7.
I have been a notary public in the State of Ohio since August 2025.
Dean's List, Riverbend Community College, 2024.
Trained four new hires at Buckeye Bean while working the morning shift.
For more than two years I worked as a barista at Buckeye Bean, serving customers on the morning shift.
Skilled in e-filing, Bluebook citation, Westlaw, Clio, Word, and Acrobat.
I am applying to Greyfriars Legal Group because I hope to deepen my litigation experience in Chicago and to learn Relativity.
Fluent in Spanish; native English speaker.
""",
}

INVENTED: dict[str, str] = {
    "sre": """
number: Run 24 production Kubernetes clusters on AWS with a team of five engineers.
advert: In my present role at Tausi Pay I operate 40 Kubernetes clusters on AWS.
number: Cut mean time to recovery from 48 minutes to 9 minutes by rewriting runbooks and alert rules.
number: Maintain Terraform modules used by 16 product squads.
verb: I led the migration of the payments ledger from MySQL to PostgreSQL, with less than four minutes of downtime.
verb: Founded the systems team at Savanna Hosting and administered 220 Linux servers.
tool: Set up Datadog monitoring for 35 customers of Savanna Hosting.
tool: Infrastructure skills include Kubernetes, Terraform, Pulumi, Ansible, and Helm.
tool: Helped migrate the payments ledger from Oracle to PostgreSQL.
employer: At Safaricom I administered 220 Linux servers running Debian and CentOS.
employer: Before joining Tausi Pay, I worked as a systems administrator at Lakehub Networks.
degree: I hold an MSc in Computer Science from Jomo Kenyatta University of Agriculture and Technology.
grade: BSc Computer Science, First Class Honors, Jomo Kenyatta University of Agriculture and Technology.
title: As Head of Site Reliability at Tausi Pay, I take part in the on-call rotation.
title: Lead Systems Administrator at Savanna Hosting, automating patching with Ansible.
certificate: Certified Kubernetes Security Specialist (CNCF, 2023).
crossed: At Savanna Hosting I helped to migrate a payments ledger from MySQL to PostgreSQL.
reach: Wrote uptime-kiosk, an award-winning open-source status page in Python.
""",
    "physio": """
advert: Treat about 60 outpatients a week, mostly sports and lower-back injuries.
number: I run a weekly Pilates-based rehabilitation class for up to 25 patients.
number: Contributed to a fall-prevention audit after which inpatient falls dropped by 42%.
verb: I led a fall-prevention audit at St Bonaventure Hospital after which inpatient falls dropped by 22 per cent.
verb: At Ntuzuma Community Clinic I set up and ran the monthly wheelchair-seating clinic.
verb: Directed chest physiotherapy services across a 16-bed ICU for ventilated COVID-19 patients.
employer: During two years at Groote Schuur Hospital, I rotated through orthopaedics, intensive care and paediatrics.
employer: I currently treat sports and lower-back injuries at Ballito Physio Group in Durban.
degree: Master's degree in Physiotherapy, University of KwaZulu-Natal.
degree: I obtained my BSc in Physiotherapy from Stellenbosch University in 2017.
grade: Graduated summa cum laude with a BSc in Physiotherapy in 2017.
tool: Use shockwave therapy, manual therapy, and kinesiology taping in daily practice.
tool: I offer hydrotherapy as well as a weekly rehabilitation class based on Pilates.
title: As Practice Manager at Umhlanga Spine & Sport, I supervise two final-year students each semester.
title: Chief Physiotherapist, St Bonaventure Hospital, Pietermaritzburg.
certificate: Qualified in OMT1 and in Dry Needling Level 1.
language: I speak isiZulu as my mother tongue, fluent English and fluent Afrikaans.
date: Physiotherapist at Umhlanga Spine & Sport since 2017.
""",
    "customs": """
number: Clear around 380 containers a month through the Port of Mombasa.
number: Recovered KES 8.2 million in overpaid duty for clients through tariff reclassification.
advert: At Bahari Bluewater Forwarders I supervise a team of 12 declarants.
employer: For seven years I prepared export declarations for tea and coffee at Maersk Kenya.
employer: Senior Customs Clearing Agent at Tudor Creek Shipping, lodging import entries in iCMS.
degree: I hold a Bachelor of Commerce from the Mombasa Institute of Shipping.
grade: Diploma in Clearing and Forwarding with Distinction, Mombasa Institute of Shipping, 2006.
degree: Postgraduate Diploma in Clearing and Forwarding, Mombasa Institute of Shipping.
tool: I lodge import entries in SAP GTS and in the iCMS system of the KRA.
tool: Prepared export declarations in ASYCUDA for tea and coffee.
verb: Built the iCMS system used by the KRA to lodge import entries.
verb: I established the export declarations department at Coastline Tea Logistics.
title: As Operations Director at Bahari Bluewater Forwarders, I negotiate demurrage waivers with shipping lines.
title: Customs Manager, Coastline Tea Logistics, 2007–2014.
language: I speak native Swahili, fluent English and conversational French.
certificate: Authorized Economic Operator certified since 2012.
crossed: Recovered KES 3.2 million in overpaid duty while a declaration clerk at Coastline Tea Logistics.
reach: I was named Kenya's national Clearing Agent of the Year in 2019.
""",
    "cook": """
advert: Cook 140 lunches a day at Kita Sonnenwinkel.
number: I prepare separate meals for 31 children with allergies or coeliac disease.
number: Plan four-week menus with 90% organic ingredients.
number: During my time at Gasthof Lindenkrug, I helped to train eight apprentices.
employer: For thirteen years I cooked Saxon dishes at Hotel Fürstenhof in Leipzig.
employer: Kindergarten cook at Kita Zwergenland, preparing lunch for 95 children every weekday.
degree: I hold a master craftsman's diploma as a chef from Berufsschule Riesa.
grade: Vocational qualification as a cook, Berufsschule Riesa, grade "Very Good".
degree: Degree in Nutritional Science from the University of Leipzig.
tool: I plan the four-week menus in the Necta catering software.
tool: Experienced with sous-vide cookers, combi steamers, and allergen labeling.
verb: Ran the apprentice training program at Gasthof Lindenkrug for 3 apprentices.
verb: I founded the soup kitchen in Grünau and cook for about 40 guests on Saturdays.
title: As Head Chef at Gasthof Lindenkrug, I cooked Saxon dishes for a restaurant with 70 seats.
title: Kitchen Manager, Kita Sonnenwinkel, 2011 to present.
certificate: Certified Dietary Cook (IHK), 2016.
duration: I have cooked at Kita Sonnenwinkel for more than 22 years.
language: Speaks native German and fluent English.
""",
    "sales": """
number: Closed orders worth EGP 83 million in 2025.
number: I looked after 72 dealer accounts in Gharbia and Menoufia.
number: Closed orders worth EGP 38 million in 2025, 142% of target.
advert: In technical sales for 10 years, I now sell variable-speed drives to food and textile plants.
employer: At ABB Egypt I sell variable-speed drives and PLC panels to food and textile plants.
employer: Sized centrifugal pumps for irrigation customers at Grundfos.
degree: I graduated from Ain Shams University with an MBA in 2018.
degree: BSc in Mechanical Engineering, Ain Shams University.
grade: I completed my BSc in Electrical Power Engineering with the grade Excellent.
tool: Log opportunities in Salesforce and prepare quotations in SAP.
tool: I draw up panel layouts in AutoCAD for customers in the food industry.
verb: Led the tender team at Nilora Automation, supplying technical specifications.
verb: At Delta Pumps Egypt I managed nine commissioning visits in place of the service manager.
title: Regional Sales Manager at Nilora Automation since 2021.
title: As Maintenance Engineer at Suez Glaze Ceramics, I recorded motor vibration readings on two production lines.
language: My Arabic is native, my English fluent and my German at B2 level.
reach: Sell variable-speed drives and PLC panels to plants across the Middle East and Africa.
crossed: At Nilora Automation I look after 27 dealer accounts in Gharbia and Menoufia.
""",
    "paralegal": """
advert: Manage 120 case files in Clio for three litigation attorneys.
number: I draft discovery requests and responses for eight litigation attorneys.
number: Interviewed about 290 tenants at intake.
employer: As an intern at Ohio Legal Services Network, I translated intake forms into Spanish.
employer: Paralegal at Baker Monroe LLP, drafting discovery requests for litigation attorneys.
degree: I hold a Bachelor of Arts in Paralegal Studies from Riverbend Community College.
degree: Juris Doctor candidate with 17 months at a Columbus law firm.
grade: Graduated in Paralegal Studies with a GPA of 3.9.
tool: I review documents in Relativity and check the citations in briefs in Westlaw.
tool: Cite-check briefs in LexisNexis for the attorneys at Hartwick & Pell LLP.
verb: I represented tenants at eviction hearings during my internship at Scioto Tenant Legal Aid.
verb: Designed the firm's deadline calendar system and rolled out Clio for 64 open files.
title: Senior Paralegal, Hartwick & Pell LLP, Columbus.
title: As Store Manager at Buckeye Bean, I trained four new hires.
certificate: NALA Certified Paralegal and Ohio notary public.
duration: I bring three years of litigation experience from Hartwick & Pell LLP.
language: I am fluent in Spanish and Portuguese.
crossed: As a legal intern at Scioto Tenant Legal Aid, I organised deposition exhibits.
""",
}

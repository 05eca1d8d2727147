"""Fresh cases, set 44 (blind): Network engineer (Ghana), clinical officer (Kenya), procurement assistant (Zimbabwe),
chef de partie (UK), school counsellor (Canada), estate agent (Kenya).

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "network": {
        "title": "Senior Network Engineer",
        "company": "Ankora Telecom",
        "location": "Accra",
        "requirements": {
            "must": ["CCNP certification", "Responsibility for 120 sites", "10 years in networking"],
            "nice": ["Juniper", "Fluent French"],
        },
    },
    "clinical": {
        "title": "Senior Clinical Officer",
        "company": "Tumaini Care Network",
        "location": "Nakuru",
        "requirements": {
            "must": ["Higher diploma in paediatrics", "Supervise 15 clinicians", "Chronic disease clinics"],
            "nice": ["Advanced Cardiac Life Support"],
        },
    },
    "procurement": {
        "title": "Procurement Officer",
        "company": "Zambezi Beverages",
        "location": "Bulawayo",
        "requirements": {
            "must": ["5 years in buying", "Manage a USD 2 million budget", "SAP"],
            "nice": ["CIPS Level 4 Diploma", "Ndebele"],
        },
    },
    "chef": {
        "title": "Sous Chef",
        "company": "Aldergate House",
        "location": "Manchester",
        "requirements": {
            "must": ["Lead a brigade of 8", "120 covers", "Menu costing"],
            "nice": ["Michelin-starred experience"],
        },
    },
    "counsellor": {
        "title": "Head of Student Services",
        "company": "Northgate Academy",
        "location": "Ottawa",
        "requirements": {
            "must": ["Lead a team of 6 counsellors", "500 students", "Fluent French"],
            "nice": ["Doctorate in psychology"],
        },
    },
    "estate": {
        "title": "Sales Manager",
        "company": "Coral Crest Developments",
        "location": "Diani",
        "requirements": {
            "must": ["Manage a team of 12 agents", "KES 1 billion in sales", "Degree in Land Economics"],
            "nice": ["German", "Salesforce"],
        },
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "network": {
        "basics": {
            "name": "Kwabena Ofosu-Darko",
            "label": "Network Engineer",
            "summary": "Network engineer working on MPLS and SD-WAN for banking and retail customers.",
            "location": {"city": "Accra", "countryCode": "GH"},
        },
        "work": [
            {
                "name": "Voltaline Broadband",
                "position": "Network Engineer",
                "location": "Accra",
                "startDate": "2022-05",
                "highlights": [
                    "Maintain the MPLS core and 38 branch links for banking and retail customers",
                    "Migrated 14 branch sites from leased lines to SD-WAN with Fortinet FortiGate firewalls",
                    "Cut average fault resolution time from 6 hours to 2.5 hours by rewriting the escalation runbook",
                    "Mentor 2 junior engineers on BGP and OSPF troubleshooting",
                    "Automated weekly configuration backups with Python and Ansible",
                ],
            },
            {
                "name": "Sankofa Rural Bank",
                "position": "Network Technician",
                "location": "Kumasi",
                "startDate": "2019-02",
                "endDate": "2022-04",
                "highlights": [
                    "Supported the LAN and Wi-Fi at head office and 9 agencies, about 260 users",
                    "Helped install structured cabling and Cisco Catalyst switches at 4 new agencies",
                    "Monitored links with PRTG and logged faults with the service provider",
                ],
            },
            {
                "name": "Bluekente Computers",
                "position": "Help Desk Assistant",
                "location": "Kumasi",
                "startDate": "2018-07",
                "endDate": "2019-01",
                "highlights": [
                    "Answered around 25 support calls a day and logged tickets in Freshdesk",
                    "Assisted with router set-up for home customers",
                ],
            },
        ],
        "education": [
            {
                "institution": "Kwame Nkrumah University of Science and Technology",
                "studyType": "BSc",
                "area": "Telecommunication Engineering",
                "startDate": "2014",
                "endDate": "2018",
                "score": "Second Class Upper",
            }
        ],
        "certificates": [
            {"name": "Cisco Certified Network Associate (CCNA)", "issuer": "Cisco", "date": "2019-11"},
            {"name": "Fortinet NSE 4", "issuer": "Fortinet", "date": "2023-06"},
        ],
        "skills": [
            {"name": "Routing and switching", "keywords": ["BGP", "OSPF", "MPLS", "VLANs"]},
            {"name": "Firewalls", "keywords": ["Fortinet FortiGate"]},
            {"name": "Automation", "keywords": ["Python", "Ansible"]},
            {"name": "Monitoring", "keywords": ["PRTG", "Zabbix"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Twi", "fluency": "Native"},
            {"language": "French", "fluency": "Basic"},
        ],
        "projects": [
            {
                "name": "Campus network lab",
                "description": "A GNS3 lab that simulates a three-building campus network",
                "highlights": ["Tested OSPF failover between the buildings"],
                "keywords": ["GNS3", "OSPF"],
            }
        ],
    },
    "clinical": {
        "basics": {
            "name": "Mercy Akinyi Oduor",
            "label": "Clinical Officer",
            "summary": "Registered clinical officer with outpatient, chronic disease and minor theatre work.",
            "location": {"city": "Kisumu", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Nyando Ridge Sub-County Hospital",
                "position": "Clinical Officer",
                "location": "Kisumu County",
                "startDate": "2021-03",
                "highlights": [
                    "See 40 to 50 outpatients a day: history, examination, treatment and referral",
                    "Run the twice-weekly diabetes and hypertension clinic, 180 enrolled patients",
                    "Suture wounds, drain abscesses and apply plaster casts in the minor theatre",
                    "Enter patient records in KenyaEMR",
                    "Trained 12 community health promoters in blood pressure screening",
                ],
            },
            {
                "name": "St Bakhita Mission Health Centre",
                "position": "Clinical Officer",
                "location": "Siaya",
                "startDate": "2018-06",
                "endDate": "2021-02",
                "highlights": [
                    "Treated malaria, respiratory infections and diarrhoea in children under five",
                    "Took part in 22 outreach visits to fishing villages on the lake",
                    "Started patients on antiretroviral therapy under the supervision of a medical officer",
                    "Compiled the monthly MOH 705 reports for the sub-county office",
                ],
            },
            {
                "name": "Lakeshore County Referral Hospital",
                "position": "Clinical Officer Intern",
                "location": "Kisumu",
                "startDate": "2017-05",
                "endDate": "2018-05",
                "highlights": [
                    "Rotated through medicine, surgery, paediatrics and obstetrics",
                    "Assisted at 15 caesarean sections",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Maisha Mema Youth Group",
                "position": "Health Talks Volunteer",
                "startDate": "2019-01",
                "endDate": "2020-12",
                "highlights": ["Gave monthly talks on family planning to about 35 young people"],
            }
        ],
        "education": [
            {
                "institution": "Kenya Medical Training College",
                "studyType": "Diploma",
                "area": "Clinical Medicine and Surgery",
                "startDate": "2013",
                "endDate": "2016",
                "score": "Credit",
            }
        ],
        "certificates": [
            {"name": "HIV Testing Services Provider", "issuer": "NASCOP", "date": "2019-08"},
            {"name": "Basic Life Support", "issuer": "Kenya Red Cross", "date": "2024-02"},
        ],
        "skills": [
            {"name": "Clinical", "keywords": ["History taking", "Minor surgery", "Wound care"]},
            {"name": "Systems", "keywords": ["KenyaEMR", "Microsoft Excel"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Kiswahili", "fluency": "Fluent"},
            {"language": "Dholuo", "fluency": "Native"},
        ],
    },
    "procurement": {
        "basics": {
            "name": "Tinashe Chikowero",
            "label": "Procurement Assistant",
            "location": {"city": "Harare", "countryCode": "ZW"},
        },
        "work": [
            {
                "name": "Mazvita Foods",
                "position": "Procurement Assistant",
                "location": "Harare",
                "startDate": "2025-02",
                "highlights": [
                    "Raise purchase orders in Sage 300 and follow up deliveries with suppliers",
                    "Collect three quotations for each purchase and prepare comparison schedules for the Procurement Officer",
                    "Helped negotiate packaging prices, saving USD 4,200 in 2025",
                    "Keep the supplier register of 145 vendors up to date",
                ],
            },
            {
                "name": "Ruwa Steel Merchants",
                "position": "Stores Attaché",
                "location": "Ruwa",
                "startDate": "2023-08",
                "endDate": "2024-05",
                "summary": "Ten-month industrial attachment.",
                "highlights": [
                    "Received stock and issued goods received vouchers",
                    "Took part in monthly stock counts of about 600 lines",
                    "Assisted the buyer with filing tender documents",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Hope Street Kitchen",
                "position": "Volunteer Shopper",
                "startDate": "2022-03",
                "endDate": "2022-12",
                "highlights": ["Bought vegetables every week for a kitchen feeding 80 children"],
            }
        ],
        "education": [
            {
                "institution": "Midlands State University",
                "studyType": "BCom",
                "area": "Purchasing and Supply",
                "startDate": "2021",
                "endDate": "2024",
                "score": "2.1",
            },
            {
                "institution": "Chitsere High School",
                "studyType": "A Level",
                "area": "Commercials",
                "startDate": "2019",
                "endDate": "2020",
                "score": "12 points",
            },
        ],
        "certificates": [
            {
                "name": "CIPS Level 3 Advanced Certificate in Procurement and Supply Operations",
                "issuer": "CIPS",
                "date": "2025-09",
            }
        ],
        "skills": [
            {"name": "Sage 300", "keywords": ["Purchase orders"]},
            {"name": "Microsoft Excel", "keywords": ["Pivot tables", "VLOOKUP"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Shona", "fluency": "Native"},
            {"language": "Ndebele", "fluency": "Basic"},
        ],
        "awards": [
            {"title": "Best Student in Supply Chain Law", "awarder": "Midlands State University", "date": "2023"}
        ],
    },
    "chef": {
        "basics": {
            "name": "Callum Rhodes-Baptiste",
            "label": "Chef de Partie",
            "summary": "Chef de partie on sauce, trained on larder and pastry.",
            "location": {"city": "Leeds", "countryCode": "GB"},
        },
        "work": [
            {
                "name": "The Wharfe Table",
                "position": "Chef de Partie",
                "location": "Leeds",
                "startDate": "2023-09",
                "highlights": [
                    "Run the sauce section for 85 covers on a Saturday night",
                    "Make stocks, sauces and braises from scratch each morning",
                    "Cut waste on the sauce section by 18% by changing the prep list",
                    "Supervise one commis chef and one apprentice",
                    "Suggested two dishes that went on to the autumn 2025 menu",
                ],
            },
            {
                "name": "Hollin Hall Hotel",
                "position": "Demi Chef de Partie",
                "location": "Harrogate",
                "startDate": "2021-04",
                "endDate": "2023-08",
                "highlights": [
                    "Worked the larder and pastry sections of a restaurant with two AA Rosettes",
                    "Plated for weddings of up to 160 guests",
                    "Kept allergen sheets and fridge temperature logs for the section",
                ],
            },
            {
                "name": "Cobble & Crumb",
                "position": "Kitchen Porter",
                "location": "York",
                "startDate": "2019-06",
                "endDate": "2021-03",
                "highlights": [
                    "Washed up, peeled vegetables and took in deliveries",
                    "Helped with sandwich prep at lunchtime",
                ],
            },
        ],
        "education": [
            {
                "institution": "York College",
                "studyType": "Level 2 Diploma",
                "area": "Professional Cookery",
                "startDate": "2018",
                "endDate": "2020",
                "score": "Merit",
            }
        ],
        "certificates": [
            {"name": "Level 3 Award in Supervising Food Safety in Catering", "issuer": "Highfield", "date": "2023-11"},
            {"name": "Emergency First Aid at Work", "issuer": "St John Ambulance", "date": "2022-05"},
        ],
        "skills": [
            {"name": "Sections", "keywords": ["Sauce", "Larder", "Pastry"]},
            {"name": "Equipment", "keywords": ["Water bath", "Rational combi oven"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Native"},
            {"language": "Spanish", "fluency": "Conversational"},
        ],
        "awards": [{"title": "Employee of the Quarter", "awarder": "Hollin Hall Hotel", "date": "2022"}],
    },
    "counsellor": {
        "basics": {
            "name": "Denise Thibault-Clarke",
            "label": "School Counsellor",
            "summary": "School counsellor and former English teacher.",
            "location": {"city": "Halifax", "countryCode": "CA"},
        },
        "work": [
            {
                "name": "Maple Inlet Secondary School",
                "position": "School Counsellor",
                "location": "Halifax",
                "startDate": "2014-08",
                "highlights": [
                    "Counsel a caseload of 310 students in Grades 9 to 12",
                    "Coordinate the peer support programme, with 24 student volunteers a year",
                    "Co-wrote the school's suicide risk protocol with the regional psychologist",
                    "Advise about 70 Grade 12 students a year on university, college and apprenticeship applications",
                    "Keep case notes in PowerSchool",
                ],
            },
            {
                "name": "Tidewater Family Services",
                "position": "Youth Counsellor",
                "location": "Dartmouth",
                "startDate": "2006-09",
                "endDate": "2014-07",
                "highlights": [
                    "Provided individual and group counselling to young people aged 12 to 18",
                    "Facilitated an eight-week anger management group three times a year",
                    "Helped write a grant application that brought in CAD 45,000",
                ],
            },
            {
                "name": "Fernbrook Junior High School",
                "position": "English Teacher",
                "location": "Truro",
                "startDate": "1997-09",
                "endDate": "2004-06",
                "highlights": ["Taught English Language Arts to Grades 7 and 8", "Ran the school newspaper club"],
            },
        ],
        "volunteer": [
            {
                "organization": "Harbour Grief Support",
                "position": "Group Facilitator",
                "startDate": "2017-01",
                "highlights": ["Facilitate a monthly bereavement group for about 10 adults"],
            }
        ],
        "education": [
            {
                "institution": "Acadia University",
                "studyType": "MEd",
                "area": "Counselling",
                "startDate": "2004",
                "endDate": "2006",
            },
            {
                "institution": "Mount Saint Vincent University",
                "studyType": "BEd",
                "area": "Secondary Education",
                "startDate": "1995",
                "endDate": "1997",
            },
            {
                "institution": "Dalhousie University",
                "studyType": "BA",
                "area": "English",
                "startDate": "1991",
                "endDate": "1995",
            },
        ],
        "certificates": [
            {
                "name": "Canadian Certified Counsellor",
                "issuer": "Canadian Counselling and Psychotherapy Association",
                "date": "2008-03",
            },
            {
                "name": "Applied Suicide Intervention Skills Training (ASIST)",
                "issuer": "LivingWorks",
                "date": "2016-10",
            },
        ],
        "skills": [
            {
                "name": "Approaches",
                "keywords": ["Cognitive behavioural therapy", "Solution-focused brief therapy", "Restorative practice"],
            },
            {"name": "Systems", "keywords": ["PowerSchool", "myBlueprint"]},
        ],
        "languages": [{"language": "English", "fluency": "Native"}, {"language": "French", "fluency": "Intermediate"}],
        "awards": [
            {
                "title": "Student Services Recognition Award",
                "awarder": "Maple Inlet School Advisory Council",
                "date": "2021",
            }
        ],
    },
    "estate": {
        "basics": {
            "name": "Hassan Mwakio Juma",
            "label": "Real Estate Agent",
            "location": {"city": "Mombasa", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Pwani Keys Realty",
                "position": "Real Estate Agent",
                "location": "Mombasa",
                "startDate": "2020-01",
                "highlights": [
                    "Sold 46 apartments and 11 plots in Nyali, Bamburi and Kikambala, worth KES 412 million in total",
                    "Show an average of 9 properties a week to local and diaspora buyers",
                    "List properties on BuyRentKenya and Facebook and take the photographs",
                    "Prepare offer letters and follow up sale agreements with advocates",
                ],
            },
            {
                "name": "Kilindini Property Managers",
                "position": "Lettings Assistant",
                "location": "Mombasa",
                "startDate": "2016-03",
                "endDate": "2019-12",
                "highlights": [
                    "Collected rent from 128 units in 5 blocks",
                    "Helped reduce rent arrears from 17% to 8% in two years",
                    "Arranged repairs with plumbers, electricians and painters",
                ],
            },
            {
                "name": "Bahari Motors",
                "position": "Sales Representative",
                "location": "Mombasa",
                "startDate": "2012-05",
                "endDate": "2016-02",
                "highlights": ["Sold second-hand cars, about 5 a month"],
            },
        ],
        "volunteer": [
            {
                "organization": "Likoni Stars Football Club",
                "position": "Treasurer",
                "startDate": "2018-03",
                "highlights": ["Keep the accounts of a club with 60 players"],
            }
        ],
        "education": [
            {
                "institution": "Technical University of Mombasa",
                "studyType": "Diploma",
                "area": "Sales and Marketing",
                "startDate": "2010",
                "endDate": "2012",
                "score": "Pass",
            }
        ],
        "certificates": [
            {"name": "Registered Estate Agent", "issuer": "Estate Agents Registration Board", "date": "2020-06"}
        ],
        "skills": [
            {"name": "Software", "keywords": ["HubSpot", "Canva"]},
            {"name": "Property photography", "keywords": []},
        ],
        "languages": [
            {"language": "Kiswahili", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Arabic", "fluency": "Basic"},
        ],
    },
}

FAITHFUL: dict[str, str] = {
    "network": """
Look after the MPLS core and 38 branch links serving banks and retailers.
Moved fourteen branches off leased lines and on to SD-WAN, using FortiGate firewalls.
At Voltaline Broadband I rewrote the escalation runbook, which brought the average time to resolve a fault down from six hours to two and a half.
I mentor two junior engineers, mainly on troubleshooting BGP and OSPF.
Scripted the weekly configuration backups in Python and Ansible so that they run automatically.
Network engineer with four and a half years at Voltaline Broadband in Accra, holding CCNA and Fortinet NSE 4.
For just over three years I was a network technician at Sankofa Rural Bank in Kumasi, supporting roughly 260 users.
Supported the wired and wireless networks at Sankofa Rural Bank's head office and nine agencies.
Assisted with the installation of Cisco Catalyst switches and structured cabling at four new agencies.
Watched the links in PRTG and reported faults to the service provider.
I started out on the help desk at Bluekente Computers, taking about 25 calls a day and recording the tickets in Freshdesk.
BSc in Telecommunication Engineering (Second Class Upper) from KNUST, completed in 2018.
Passed the CCNA in November 2019 and Fortinet's NSE 4 in June 2023.
Set up a GNS3 lab simulating a three-building campus and used it to test OSPF failover.
I speak Twi as my mother tongue, am fluent in English and have basic French.
I would welcome the chance to bring my MPLS and SD-WAN experience to Ankora Telecom as Senior Network Engineer.
More than halved average fault resolution time, from 6 to 2.5 hours.
Although I do not yet hold the CCNP, I have been CCNA certified since 2019.
""",
    "clinical": """
Attend to between 40 and 50 outpatients daily, from history and examination through to treatment and referral.
I run a diabetes and hypertension clinic twice a week at Nyando Ridge Sub-County Hospital, with 180 patients enrolled.
In the minor theatre I stitch wounds, drain abscesses and put on plaster casts.
Trained a dozen community health promoters to screen for high blood pressure.
Record patient data in KenyaEMR.
Clinical officer with more than five years at Nyando Ridge Sub-County Hospital and earlier experience at a mission health centre in Siaya.
At St Bakhita Mission Health Centre I treated under-fives for malaria, diarrhoea and respiratory infections.
Joined 22 outreach trips to lakeside fishing villages.
Initiated patients on ART, supervised by a medical officer.
Prepared the MOH 705 report each month for the sub-county office.
As an intern at Lakeshore County Referral Hospital I rotated through four departments: medicine, surgery, paediatrics and obstetrics.
Assisted at fifteen caesarean sections during my internship.
I hold a Diploma in Clinical Medicine and Surgery from KMTC, awarded with Credit in 2016.
Basic Life Support certified (Kenya Red Cross, February 2024) and certified by NASCOP as an HIV testing services provider.
For two years I volunteered with Maisha Mema Youth Group, speaking every month to some 35 young people about family planning.
Dholuo is my first language, and I am fluent in both English and Kiswahili.
I am applying to Tumaini Care Network because I hope to do more chronic disease work, which I already do twice a week in my present post.
""",
    "procurement": """
Raise purchase orders in Sage 300 and chase suppliers for delivery.
For every purchase I obtain three quotes and draw up a comparison schedule for the Procurement Officer.
Contributed to packaging price negotiations that saved USD 4,200 in 2025.
I maintain a supplier register of 145 vendors at Mazvita Foods.
Procurement assistant with over a year and a half of experience at Mazvita Foods and a BCom in Purchasing and Supply.
During a ten-month attachment at Ruwa Steel Merchants I received stock and issued goods received vouchers.
Joined the monthly stock counts, which covered roughly 600 lines.
Supported the buyer by filing tender documents.
I graduated from Midlands State University in 2024 with an upper second (2.1) in Purchasing and Supply.
Named Best Student in Supply Chain Law at Midlands State University in 2023.
Completed the CIPS Level 3 Advanced Certificate in September 2025.
In 2022 I did the weekly vegetable shopping for Hope Street Kitchen, which feeds eighty children.
Comfortable with pivot tables and VLOOKUP in Excel, and with purchase orders in Sage 300.
Native Shona speaker, fluent in English, with basic Ndebele.
I earned 12 points at A Level from Chitsere High School in 2020.
My experience is with Sage 300 rather than SAP, which I would be glad to learn at Zambezi Beverages.
My goal is to grow into a Procurement Officer's role, and the opening at Zambezi Beverages in Bulawayo is what I am looking for.
""",
    "chef": """
I run the sauce section at The Wharfe Table in Leeds, where a Saturday night means 85 covers.
Prepare stocks, braises and sauces from scratch every morning.
Reduced sauce-section waste by 18 per cent through a revised prep list.
Supervise a commis and an apprentice.
Two dishes I suggested made it on to the menu in autumn 2025.
Chef de partie with just over three years on sauce and a background in larder and pastry.
At Hollin Hall Hotel in Harrogate I worked larder and pastry in a two-rosette restaurant.
Plated wedding meals for as many as 160 guests.
Filled in fridge temperature logs and kept the section's allergen sheets up to date.
I began as a kitchen porter at Cobble & Crumb in York, washing up, peeling veg and taking in deliveries.
Lent a hand with sandwich prep over lunch.
Holds a Level 2 Diploma in Professional Cookery (Merit) from York College.
Level 3 food safety supervisor's award from Highfield, gained in November 2023.
Named Employee of the Quarter at Hollin Hall Hotel in 2022.
I can use a water bath and a Rational combi oven, and I hold an Emergency First Aid at Work certificate.
English is my first language and I can hold a conversation in Spanish.
I am ready to take the next step to sous chef and would love to learn to lead a brigade of eight at Aldergate House.
""",
    "counsellor": """
Support a caseload of 310 students across Grades 9 to 12 at Maple Inlet Secondary School.
I coordinate a peer support programme in which two dozen students volunteer each year.
Together with the regional psychologist, I wrote the school's suicide risk protocol.
Each year I guide around 70 Grade 12 students through their applications to university, college and apprenticeships.
Case notes kept in PowerSchool.
School counsellor with more than twelve years at Maple Inlet Secondary School and nearly eight years before that in youth counselling.
At Tidewater Family Services I counselled 12- to 18-year-olds, one to one and in groups.
Three times a year, facilitated an anger management group that ran for eight weeks.
Assisted in writing a grant application which secured $45,000 for Tidewater Family Services.
Before retraining as a counsellor I taught English Language Arts to Grades 7 and 8 at Fernbrook Junior High School in Truro.
Ran the school newspaper club at Fernbrook alongside my teaching.
I hold a Master of Education in Counselling from Acadia University, a BEd from Mount Saint Vincent and a BA in English from Dalhousie.
Canadian Certified Counsellor since 2008, with ASIST training completed in 2016.
My practice draws on CBT, solution-focused brief therapy and restorative practice.
Since 2017 I have volunteered with Harbour Grief Support, facilitating a bereavement group of about ten adults each month.
Recipient of the Student Services Recognition Award from the Maple Inlet School Advisory Council (2021).
My French is intermediate, and I would work to bring it up to the fluency that Northgate Academy asks for.
""",
    "estate": """
Sold 57 properties since joining Pwani Keys Realty: 46 apartments and 11 plots.
Closed sales worth over KES 400 million in Nyali, Bamburi and Kikambala.
I show about nine properties a week to buyers, both local and in the diaspora.
Photograph properties and list them on Facebook and BuyRentKenya.
Draw up letters of offer and follow up with advocates on the sale agreements.
Real estate agent in Mombasa with nearly seven years at Pwani Keys Realty, registered with the Estate Agents Registration Board since June 2020.
As a lettings assistant at Kilindini Property Managers I collected rent from 128 units spread over five blocks.
Contributed to bringing rent arrears down from 17 to 8 per cent over two years.
Organised repairs with painters, plumbers and electricians.
Earlier in my career I sold second-hand cars at Bahari Motors, roughly five each month.
Diploma in Sales and Marketing from the Technical University of Mombasa (2012).
I use HubSpot and Canva, and I take my own property photographs.
Kiswahili is my mother tongue; I speak fluent English and basic Arabic.
As volunteer treasurer I have kept the books of Likoni Stars Football Club, which has 60 players, since 2018.
My background covers sales at Pwani Keys Realty and lettings at Kilindini Property Managers.
I am keen to join Coral Crest Developments in Diani and to move up into sales management.
Worked in lettings from March 2016 to December 2019, a little under four years.
""",
}

INVENTED: dict[str, str] = {
    "network": """
employer: Before joining Voltaline Broadband I spent three years at Vodafone Ghana supporting LAN and Wi-Fi users.
employer: Looked after the core network at Millicom and 38 branch links for banking and retail customers.
number: Migrated 41 branch sites from leased lines to SD-WAN with FortiGate firewalls.
number: Cut average fault resolution time from 6 hours to 45 minutes by rewriting the escalation runbook.
number: Supported about 620 users on the LAN and Wi-Fi at head office and nine agencies.
degree: I hold an MSc in Telecommunication Engineering from Kwame Nkrumah University of Science and Technology.
degree: BSc Telecommunication Engineering, First Class Honours, KNUST, 2018.
tool: Automated the weekly configuration backups with Python, Ansible and Terraform.
tool: Monitored the bank's links with SolarWinds and logged faults with the service provider.
tool: Migrated 14 branches to SD-WAN using Palo Alto firewalls.
verb: Led the installation of structured cabling and Cisco Catalyst switches at four new agencies.
verb: Designed and built the MPLS core that serves our banking and retail customers at Voltaline Broadband.
title: As Head of Network Operations at Voltaline Broadband, I maintain the MPLS core and 38 branch links.
title: I was Network Manager at Sankofa Rural Bank in Kumasi from 2019 to 2022.
certificate: I am CCNP certified and also hold Fortinet NSE 4.
language: I work comfortably in English, Twi and fluent French.
advert: At Voltaline Broadband I am responsible for 120 sites across banking and retail.
moved: At Sankofa Rural Bank I mentored two junior engineers on BGP and OSPF troubleshooting.
""",
    "clinical": """
employer: At Aga Khan Hospital Kisumu I see 40 to 50 outpatients a day.
employer: Took part in 22 outreach visits to fishing villages with Médecins Sans Frontières.
number: Run the twice-weekly diabetes and hypertension clinic with 480 enrolled patients.
number: I trained 60 community health promoters in blood pressure screening.
employer: Volunteered with Marie Stopes Kenya, giving monthly talks on family planning to about 35 young people.
degree: I hold a Bachelor of Science in Clinical Medicine and Surgery from Kenya Medical Training College.
degree: Diploma in Clinical Medicine and Surgery, passed with Distinction, KMTC, 2016.
tool: Enter patient records in KenyaEMR and OpenMRS.
tool: I carry out obstetric ultrasound scans and drain abscesses in the minor theatre.
verb: Performed 15 caesarean sections during my internship.
verb: Organised and led 22 outreach visits to fishing villages on the lake.
title: As Clinical Officer In-Charge at St Bakhita Mission Health Centre, I compiled the monthly MOH 705 reports.
title: Medical Officer at Nyando Ridge Sub-County Hospital since March 2021, seeing 40 to 50 outpatients a day.
duration: I bring 12 years of clinical experience from hospitals and a mission health centre.
certificate: Certified in Advanced Cardiac Life Support as well as Basic Life Support.
advert: In my current post I supervise 15 clinicians and run the diabetes and hypertension clinic.
moved: At St Bakhita Mission Health Centre I sutured wounds and applied plaster casts in the minor theatre.
""",
    "procurement": """
employer: I raise purchase orders and follow up deliveries at Delta Beverages in Harare.
employer: Completed a ten-month industrial attachment at Zimplats, receiving stock and issuing goods received vouchers.
number: Helped negotiate packaging prices, saving USD 42,000 in 2025.
number: Keep a supplier register of 450 vendors up to date.
verb: Select the suppliers and approve each purchase after collecting three quotations.
degree: I graduated from Midlands State University with a First Class BCom in Purchasing and Supply.
degree: I earned 15 points at A Level from Chitsere High School.
degree: Holder of a Master's degree in Purchasing and Supply from Midlands State University.
tool: Raise purchase orders in SAP Ariba and follow up deliveries with suppliers.
tool: I build dashboards in Power BI and use pivot tables and VLOOKUP in Excel.
verb: Spearheaded the packaging price negotiations that saved USD 4,200 in 2025.
verb: Drafted and evaluated tender documents during my attachment at Ruwa Steel Merchants.
title: As Procurement Officer at Mazvita Foods, I collect three quotations for each purchase.
title: Worked as Stores Supervisor at Ruwa Steel Merchants from August 2023 to May 2024.
certificate: I completed the CIPS Level 4 Diploma in September 2025.
language: I speak Shona as my mother tongue and am fluent in English and Ndebele.
advert: At Mazvita Foods I manage a USD 2 million budget and a register of 145 vendors.
""",
    "chef": """
employer: I spent two years on larder and pastry at Betty's in Harrogate.
employer: Before The Wharfe Table I was a demi chef de partie at The Ivy, plating for weddings of up to 160 guests.
number: Run the sauce section for 185 covers on a Saturday night.
number: Cut waste on the sauce section by 38% by changing the prep list.
title: Junior Sous Chef at The Wharfe Table, supervising one commis and one apprentice.
degree: I hold a Level 3 Diploma in Professional Cookery from York College.
degree: Gained a Distinction in the Level 2 Diploma in Professional Cookery at York College.
tool: Skilled with the water bath, the Pacojet and the Rational combi oven.
tool: At Hollin Hall Hotel I kept the section's allergen sheets in Kafoodle and filled in the fridge temperature logs.
verb: Created the entire autumn 2025 menu at The Wharfe Table.
verb: Headed up the pastry section of a two-rosette restaurant in Harrogate.
title: As Sous Chef at The Wharfe Table, I make stocks, sauces and braises from scratch each morning.
title: I worked as Head Chef at Cobble & Crumb in York from 2019 to 2021.
duration: I have run the sauce section at The Wharfe Table for six years.
reach: The two dishes I suggested for the autumn 2025 menu were praised in the national press.
advert: I lead a brigade of eight at The Wharfe Table and make all the stocks from scratch.
moved: At Cobble & Crumb I plated for weddings of up to 160 guests.
""",
    "counsellor": """
employer: For nearly eight years I was a youth counsellor at Kids Help Phone, working with young people aged 12 to 18.
employer: Taught English Language Arts to Grades 7 and 8 at Halifax West High School.
number: Counsel a caseload of 510 students in Grades 9 to 12.
number: Helped write a grant application that brought in CAD 450,000.
number: Coordinate the peer support programme, with 64 student volunteers a year.
degree: I completed a PhD in Counselling at Acadia University in 2006.
degree: My first degree is a BA in Psychology from Dalhousie University.
tool: Keep case notes in PowerSchool and Naviance.
tool: My approach combines CBT, EMDR and solution-focused brief therapy.
verb: Founded the peer support programme at Maple Inlet Secondary School, which has 24 student volunteers a year.
verb: Single-handedly wrote the school's suicide risk protocol.
title: As Director of Counselling at Maple Inlet Secondary School, I advise about 70 Grade 12 students a year.
title: Registered psychologist at Maple Inlet Secondary School with a caseload of 310 students.
date: I have been a Canadian Certified Counsellor since 1998.
language: I counsel students in English and in fluent French.
reach: The suicide risk protocol I co-wrote has been adopted by schools across Canada.
advert: I currently lead a team of six counsellors at Maple Inlet Secondary School.
moved: At Tidewater Family Services I advised Grade 12 students on their university and college applications.
""",
    "estate": """
employer: I have sold 46 apartments and 11 plots with Knight Frank in Mombasa.
employer: Collected rent from 128 units in five blocks for Hass Consult.
number: Sold 96 apartments and 11 plots in Nyali, Bamburi and Kikambala.
number: Helped reduce rent arrears from 17% to 2% in two years at Kilindini Property Managers.
verb: Negotiate and draft sale agreements for local and diaspora buyers.
degree: I hold a Bachelor's degree in Sales and Marketing from the Technical University of Mombasa.
degree: Diploma in Sales and Marketing, passed with Distinction, Technical University of Mombasa, 2012.
tool: List properties on BuyRentKenya and Facebook and photograph them with a drone.
tool: I track my buyers in Salesforce and design adverts in Canva.
verb: Drove rent arrears down from 17% to 8% by leading the collections team at Kilindini Property Managers.
verb: Founded Likoni Stars Football Club and keep the accounts of its 60 players.
title: As Sales Director at Pwani Keys Realty, I prepare offer letters and follow up sale agreements with advocates.
title: I was Property Manager at Kilindini Property Managers between 2016 and 2019.
date: Registered with the Estate Agents Registration Board since 2014.
language: I deal with buyers in Kiswahili, English and German.
reach: Ranked among the top agents in Kenya, I have sold 46 apartments and 11 plots at the coast.
advert: I have closed KES 1 billion in sales in Nyali, Bamburi and Kikambala.
""",
}

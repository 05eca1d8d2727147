"""Fresh cases, set 31 (blind): logistics coordinator (Kenya), community health volunteer (Uganda), sous chef (UK), call
agent (Ghana), audit manager (UK/Kenya), jobless graduate (Kenya).

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "logistics": {
        "title": "Senior Logistics Coordinator",
        "company": "Savanna Link Logistics",
        "location": "Nairobi",
        "requirements": {
            "must": ["Manage a fleet of 50 trucks", "SAP experience", "5 years in transport"],
            "nice": ["French"],
        },
    },
    "chv": {
        "title": "Community Health Mobiliser",
        "company": "Tusitukire Health Initiative",
        "location": "Mukono",
        "requirements": {"must": ["Cover 120 households", "Experience in HIV counselling"], "nice": ["Swahili"]},
    },
    "chef": {
        "title": "Head Chef",
        "company": "Marlowe & Finch",
        "location": "York",
        "requirements": {"must": ["Lead a brigade of 20", "Gross profit of 70%"], "nice": ["Pastry"]},
    },
    "agent": {
        "title": "Customer Experience Team Lead",
        "company": "Sankofa Union Bank",
        "location": "Accra",
        "requirements": {"must": ["Lead 12 agents", "Salesforce"], "nice": ["French"]},
    },
    "auditor": {
        "title": "Head of Internal Audit",
        "company": "Severn Housing Trust",
        "location": "Worcester",
        "requirements": {"must": ["CIA qualification", "Manage a budget of £2 million"], "nice": ["Power BI"]},
    },
    "graduate": {
        "title": "Graduate Environmental Officer",
        "company": "Mau Green Consultants",
        "location": "Nakuru",
        "requirements": {
            "must": ["Degree in Environmental Science", "Environmental impact assessments", "Driving licence"],
            "nice": ["ArcGIS"],
        },
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "logistics": {
        "basics": {
            "name": "Peris Nekesa Wafubwa",
            "label": "Logistics Coordinator",
            "summary": "Logistics coordinator with a background in stores and dispatch.",
            "location": {"city": "Mombasa", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Bahari Crest Freight Ltd",
                "position": "Logistics Coordinator",
                "location": "Mombasa",
                "startDate": "2022-03",
                "highlights": [
                    "Plan daily routes for 32 trucks between Mombasa, Nairobi and Malaba",
                    "Cut average truck turnaround at the port from 54 hours to 39 hours",
                    "Prepare customs documents in KenTrade and track vehicles in Cartrack",
                    "Support the warehouse manager with the monthly stock count of 4,500 lines",
                    "Trained 6 new dispatch clerks",
                ],
            },
            {
                "name": "Tamu Grain Millers",
                "position": "Dispatch Clerk",
                "location": "Nakuru",
                "startDate": "2018-06",
                "endDate": "2022-02",
                "highlights": [
                    "Booked and recorded 60 to 80 deliveries a day",
                    "Reconciled fuel cards for 18 drivers every week in Excel",
                    "Helped introduce paperless proof of delivery on Zoho",
                    "Answered customers' phone queries about late deliveries",
                ],
            },
            {
                "name": "Ngano Farm Stores",
                "position": "Stores Assistant",
                "location": "Eldoret",
                "startDate": "2017-01",
                "endDate": "2018-05",
                "highlights": ["Received and labelled incoming goods", "Issued spare parts to 3 workshops"],
            },
        ],
        "education": [
            {
                "institution": "Rift Ridge Polytechnic",
                "studyType": "Diploma",
                "area": "Supply Chain Management",
                "startDate": "2014",
                "endDate": "2016",
                "score": "Credit",
            }
        ],
        "certificates": [
            {"name": "Dangerous Goods Awareness", "issuer": "Coast Port Training Centre", "date": "2023-05"}
        ],
        "skills": [
            {"name": "Route planning", "keywords": []},
            {"name": "Microsoft Excel", "keywords": ["Pivot tables", "VLOOKUP"]},
            {"name": "Customs documentation", "keywords": ["KenTrade"]},
        ],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Swahili", "fluency": "Native"}],
        "awards": [{"title": "Employee of the Quarter", "awarder": "Bahari Crest Freight Ltd", "date": "2024"}],
    },
    "chv": {
        "basics": {
            "name": "Prossy Nakato Birungi",
            "label": "Community Health Volunteer",
            "location": {"city": "Mukono", "countryCode": "UG"},
        },
        "work": [
            {
                "name": "Mirembe Clinic",
                "position": "Cleaner",
                "location": "Mukono",
                "startDate": "2013-05",
                "endDate": "2015-12",
                "highlights": ["Cleaned the ward and the waiting area", "Helped the receptionist find patient files"],
            },
            {
                "name": "Self-employed",
                "position": "Vegetable Seller",
                "location": "Kasenge Market",
                "startDate": "2009-03",
                "endDate": "2013-04",
                "highlights": ["Sold vegetables six days a week"],
            },
        ],
        "volunteer": [
            {
                "organization": "Kasenge Village Health Team",
                "position": "Community Health Volunteer",
                "startDate": "2016-02",
                "highlights": [
                    "Visit 45 households every month",
                    "Refer pregnant women and sick children to Kasenge Health Centre III",
                    "Record visits in a paper register and in KoboCollect on a phone",
                    "Assisted nurses at 4 immunisation outreach days in 2025",
                    "Give talks on handwashing and mosquito nets",
                ],
            },
            {
                "organization": "Agali Awamu Mothers Group",
                "position": "Treasurer",
                "startDate": "2019-01",
                "endDate": "2023-12",
                "highlights": ["Kept the cash book for 28 members", "Collected savings of UGX 1,200,000 a year"],
            },
        ],
        "education": [
            {
                "institution": "St Balikuddembe Secondary School, Nagojje",
                "studyType": "Uganda Certificate of Education",
                "startDate": "2000",
                "endDate": "2003",
            }
        ],
        "certificates": [
            {"name": "Basic First Aid", "issuer": "Uganda Red Cross Society", "date": "2018-09"},
            {
                "name": "Integrated Community Case Management",
                "issuer": "Mukono District Health Office",
                "date": "2017-04",
            },
        ],
        "languages": [{"language": "Luganda", "fluency": "Native"}, {"language": "English", "fluency": "Intermediate"}],
    },
    "chef": {
        "basics": {
            "name": "Daniel Kofi Ashworth",
            "label": "Sous Chef",
            "summary": "Sous chef who has worked his way up from commis in Yorkshire kitchens.",
            "location": {"city": "Leeds", "countryCode": "GB"},
        },
        "work": [
            {
                "name": "The Copper Heron",
                "position": "Sous Chef",
                "location": "Leeds",
                "startDate": "2021-04",
                "highlights": [
                    "Run the kitchen and its brigade of 9 on the head chef's two days off each week",
                    "Cut food waste by 22% in 2023",
                    "Write the weekly specials together with the head chef",
                    "Order from 14 suppliers, with a weekly food spend of £11,500",
                    "Mentor 3 apprentices",
                ],
            },
            {
                "name": "Wharfe View Hotel",
                "position": "Chef de Partie",
                "location": "Harrogate",
                "startDate": "2016-09",
                "endDate": "2021-03",
                "highlights": [
                    "Ran the sauce section in a 120-cover restaurant",
                    "Cooked for banquets of up to 250 guests",
                    "Helped the kitchen gain a 5-star food hygiene rating in 2019",
                    "Filled in the daily HACCP records",
                ],
            },
            {
                "name": "Nana Efua's Table",
                "position": "Commis Chef",
                "location": "Bradford",
                "startDate": "2013-06",
                "endDate": "2016-08",
                "highlights": [
                    "Prepared vegetables and stocks",
                    "Cooked Ghanaian dishes for a lunch service of 40 covers",
                ],
            },
        ],
        "education": [
            {
                "institution": "Airedale Catering College",
                "studyType": "NVQ Level 3",
                "area": "Professional Cookery",
                "startDate": "2011",
                "endDate": "2013",
            }
        ],
        "certificates": [
            {"name": "Level 3 Award in Food Safety in Catering", "issuer": "Fairfield Awards", "date": "2020-02"}
        ],
        "skills": [
            {"name": "Menu planning", "keywords": ["Seasonal menus", "Allergens"]},
            {"name": "Stock control", "keywords": ["Kitchen CUT"]},
        ],
        "languages": [{"language": "English", "fluency": "Native"}, {"language": "Twi", "fluency": "Conversational"}],
        "awards": [{"title": "Finalist, Sous Chef of the Year", "awarder": "Yorkshire Plate Awards", "date": "2024"}],
    },
    "agent": {
        "basics": {
            "name": "Abena Serwaa Tetteh",
            "label": "Customer Service Agent",
            "summary": "Customer service agent with call centre, front desk and shop experience.",
            "location": {"city": "Accra", "countryCode": "GH"},
        },
        "work": [
            {
                "name": "Volta Blue Telecom",
                "position": "Customer Service Agent",
                "location": "Accra",
                "startDate": "2023-08",
                "highlights": [
                    "Answer around 70 calls a day in English and Twi",
                    "Kept a personal customer satisfaction score of 91% in 2025",
                    "Log complaints in Zendesk and pass technical faults to the network team",
                    "Help train new starters on the call script",
                ],
            },
            {
                "name": "Golden Palm Microfinance",
                "position": "Front Desk Officer",
                "location": "Kumasi",
                "startDate": "2021-02",
                "endDate": "2023-06",
                "highlights": [
                    "Welcomed about 50 clients a day",
                    "Opened 600 savings accounts in two years",
                    "Checked the identity documents of new clients",
                    "Balanced a petty cash float of GHS 2,000 each week",
                ],
            },
            {
                "name": "Adehye Pharmacy",
                "position": "Shop Assistant",
                "location": "Kumasi",
                "startDate": "2019-09",
                "endDate": "2020-12",
                "highlights": ["Served customers at the till", "Counted stock every Friday"],
            },
        ],
        "education": [
            {
                "institution": "Ashanti Technical Institute",
                "studyType": "HND",
                "area": "Marketing",
                "startDate": "2016",
                "endDate": "2019",
                "score": "Second Class Upper",
            }
        ],
        "certificates": [{"name": "Customer Care Essentials", "issuer": "LearnBridge Online", "date": "2022-11"}],
        "skills": [
            {"name": "Complaint handling", "keywords": ["Zendesk"]},
            {"name": "Microsoft Office", "keywords": ["Word", "Excel"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Twi", "fluency": "Native"},
            {"language": "Ga", "fluency": "Basic"},
        ],
    },
    "auditor": {
        "basics": {
            "name": "Helen Njeri Carmichael",
            "label": "Audit Manager, ACCA",
            "summary": "Audit manager for charities and housing associations, trained in Nairobi.",
            "location": {"city": "Birmingham", "countryCode": "GB"},
        },
        "work": [
            {
                "name": "Pemberton Vale LLP",
                "position": "Audit Manager",
                "location": "Birmingham",
                "startDate": "2019-10",
                "highlights": [
                    "Manage a portfolio of 24 clients with annual fees of £1.3 million",
                    "Lead teams of 3 to 7 on audits of charities and housing associations",
                    "Review audit files against ISA (UK) and FRS 102",
                    "Introduced an IDEA data analytics routine that cut sampling time by 30%",
                    "Support the partner on two tenders a year",
                ],
            },
            {
                "name": "Ochieng Marsh & Partners",
                "position": "Audit Senior",
                "location": "Nairobi",
                "startDate": "2014-01",
                "endDate": "2019-08",
                "highlights": [
                    "Carried out audits of 11 SACCOs and 4 manufacturers in CaseWare",
                    "Tested payroll and inventory controls",
                    "Supervised 2 audit juniors",
                    "Drafted management letters for the manager's review",
                ],
            },
            {
                "name": "Lakeside County Government",
                "position": "Internal Audit Intern",
                "location": "Kisumu",
                "startDate": "2013-02",
                "endDate": "2013-11",
                "highlights": ["Checked 900 payment vouchers", "Helped update the risk register"],
            },
        ],
        "volunteer": [
            {
                "organization": "Northfield Food Pantry",
                "position": "Treasurer",
                "startDate": "2021-05",
                "highlights": ["Prepare the yearly accounts (income £86,000)"],
            }
        ],
        "education": [
            {
                "institution": "Nyanza Lake University",
                "studyType": "BCom",
                "area": "Accounting",
                "startDate": "2008",
                "endDate": "2012",
                "score": "Second Class Honours, Upper Division",
            }
        ],
        "certificates": [
            {"name": "ACCA", "issuer": "Association of Chartered Certified Accountants", "date": "2018-07"},
            {"name": "CPA(K)", "issuer": "KASNEB", "date": "2015-12"},
        ],
        "skills": [
            {"name": "Audit software", "keywords": ["IDEA", "CaseWare"]},
            {"name": "Standards", "keywords": ["ISA (UK)", "FRS 102"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Native"},
            {"language": "French", "fluency": "A2"},
        ],
    },
    "graduate": {
        "basics": {
            "name": "Faith Chebet Rono",
            "label": "Environmental Science graduate",
            "location": {"city": "Eldoret", "countryCode": "KE"},
        },
        "volunteer": [
            {
                "organization": "Green Slopes Youth Club",
                "position": "Volunteer",
                "startDate": "2022-03",
                "endDate": "2024-11",
                "highlights": [
                    "Planted 1,800 seedlings together with other members",
                    "Helped organise 3 clean-up days",
                    "Took photos for the club's Facebook page",
                ],
            },
            {
                "organization": "St Luke's Church, Kapsoya",
                "position": "Sunday School Helper",
                "startDate": "2020-01",
                "highlights": ["Teach songs and stories to a group of 15 children"],
            },
        ],
        "education": [
            {
                "institution": "Cherangani University",
                "studyType": "BSc",
                "area": "Environmental Science",
                "startDate": "2021",
                "endDate": "2025",
                "score": "Second Class Honours, Lower Division",
            },
            {
                "institution": "Kapsoya Hill Girls High School",
                "studyType": "KCSE",
                "startDate": "2017",
                "endDate": "2020",
                "score": "B+",
            },
        ],
        "certificates": [{"name": "Introduction to GIS", "issuer": "MapSkill Academy", "date": "2024-08"}],
        "skills": [{"name": "Data analysis", "keywords": ["R", "Excel"]}, {"name": "Mapping", "keywords": ["QGIS"]}],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Fluent"},
            {"language": "Kalenjin", "fluency": "Native"},
        ],
        "projects": [
            {
                "name": "Water quality of the River Sosiani",
                "description": "Final-year project",
                "highlights": [
                    "Took 36 water samples at 6 sites",
                    "Analysed the results in R",
                    "Found nitrate above the national limit at 2 sites",
                ],
            },
            {
                "name": "Campus waste survey",
                "description": "Group project with 3 other students",
                "highlights": [
                    "Surveyed 140 students with Google Forms",
                    "Made the charts in Excel",
                    "Presented the results to the Dean",
                ],
            },
        ],
        "awards": [
            {
                "title": "Best Student Poster",
                "awarder": "Department of Environmental Science, Cherangani University",
                "date": "2025",
            }
        ],
    },
}

FAITHFUL: dict[str, str] = {
    "logistics": """
Plan the daily routes of more than 30 lorries running between Mombasa, Nairobi and Malaba.
Brought average truck turnaround at the port down by 15 hours, from 54 to 39.
Shortened the average time trucks spend at the port by over a quarter.
At Bahari Crest Freight I prepare customs paperwork in KenTrade and follow our vehicles on Cartrack.
Give the warehouse manager a hand with the monthly stock count of 4.5k lines.
Trained six new dispatch clerks at Bahari Crest Freight.
I have been Logistics Coordinator at Bahari Crest Freight in Mombasa for over four years.
Logistics coordinator with nearly ten years across stores, dispatch and transport.
As a Dispatch Clerk at Tamu Grain Millers, I booked and logged between 60 and 80 deliveries each day.
Matched up the fuel cards of eighteen drivers weekly, using Excel.
Assisted in moving proof of delivery from paper to Zoho at Tamu Grain Millers.
Took phone calls from customers whose deliveries were running late.
At Ngano Farm Stores in Eldoret I received and labelled goods, and issued spare parts to three workshops.
I hold a Diploma in Supply Chain Management (Credit) from Rift Ridge Polytechnic, completed in 2016.
I was named Employee of the Quarter at Bahari Crest Freight in 2024.
Completed Dangerous Goods Awareness training at the Coast Port Training Centre in May 2023.
I speak Swahili as my mother tongue and am fluent in English.
I would be glad to bring my route planning experience to Savanna Link Logistics as your next Senior Logistics Coordinator.
""",
    "chv": """
Call on 45 homes each month as a community health volunteer in Kasenge.
I have volunteered with the Kasenge Village Health Team since February 2016, which is more than ten years.
Send expectant mothers and children who are unwell to Kasenge Health Centre III.
Keep a record of each visit in a paper register and on my phone in KoboCollect.
Helped nurses at four immunisation outreach days during 2025.
I give talks about handwashing and about mosquito nets.
As Treasurer of the Agali Awamu Mothers Group, I kept the cash book for 28 members.
Collected UGX 1.2 million in savings each year for the mothers group.
I looked after the mothers group's cash book for five years, from 2019 to 2023.
At Mirembe Clinic I kept the ward and waiting area clean and helped the receptionist look for patient files.
Before I joined the clinic, I sold vegetables at Kasenge Market six days a week.
I trained in Integrated Community Case Management with the Mukono District Health Office in 2017.
Hold a Basic First Aid certificate from the Uganda Red Cross Society (September 2018).
I finished my Uganda Certificate of Education at St Balikuddembe Secondary School in 2003.
Luganda is my mother tongue and my English is at an intermediate level.
It would mean a great deal to me to serve families in Mukono with Tusitukire Health Initiative.
I know that you are looking for someone to cover 120 households, and I bring the experience of visiting 45 every month.
""",
    "chef": """
Sous chef at The Copper Heron in Leeds for over five years.
Take charge of the kitchen and a brigade of nine when the head chef is off, two days a week.
Reduced food waste by more than a fifth in 2023.
Create the weekly specials alongside the head chef.
Place orders with 14 suppliers and handle a food spend of £11.5k a week.
At The Copper Heron I mentor three apprentices.
Looked after the sauce section at the Wharfe View Hotel, a restaurant with 120 covers.
Cooked for functions of as many as 250 guests while Chef de Partie in Harrogate.
Played a part in the Wharfe View Hotel kitchen earning its 5-star hygiene rating in 2019.
Completed the HACCP records each day.
I started out as a Commis Chef at Nana Efua's Table in Bradford, prepping vegetables and stocks.
Cooked Ghanaian food for a 40-cover lunch service.
With more than 13 years in Yorkshire kitchens, I have worked my way up from commis to sous chef.
I gained my NVQ Level 3 in Professional Cookery at Airedale Catering College in 2013.
I hold a Level 3 Award in Food Safety in Catering and use Kitchen CUT for stock control.
In 2024 I was a finalist for Sous Chef of the Year at the Yorkshire Plate Awards.
I would love to take the next step as Head Chef at Marlowe & Finch.
I am a native English speaker and can hold a conversation in Twi.
""",
    "agent": """
Take roughly seventy calls a day, in both English and Twi.
I held my customer satisfaction score at 91 per cent in 2025.
Record complaints in Zendesk and hand technical faults over to the network team.
Lend a hand in training new starters on the call script.
I have worked as a Customer Service Agent at Volta Blue Telecom in Accra since August 2023, just over three years.
Greeted some 50 clients each day at the front desk of Golden Palm Microfinance.
Opened 600 savings accounts over two years as Front Desk Officer in Kumasi.
At Golden Palm Microfinance I checked new clients' ID documents and balanced the GHS 2,000 petty cash float weekly.
Worked the till and did the Friday stock count at Adehye Pharmacy.
Customer service agent with experience on the phones, at the front desk and behind a shop counter.
I earned an HND in Marketing with a Second Class Upper from Ashanti Technical Institute.
I spent more than two years on the front desk at Golden Palm Microfinance.
I took the Customer Care Essentials course with LearnBridge Online in November 2022.
I am fluent in English, Twi is my mother tongue and I know some basic Ga.
Comfortable with Zendesk, Word and Excel.
I would welcome the chance to grow into a Team Lead role at Sankofa Union Bank.
Although I have not yet used Salesforce, I log complaints in Zendesk and would be happy to learn it.
""",
    "auditor": """
Manage 24 audit clients bringing in £1.3m in fees a year.
Head audit teams of between three and seven people at charities and housing associations.
Check audit files for compliance with ISA (UK) and FRS 102.
Brought in an IDEA analytics routine which reduced the time spent on sampling by 30 per cent.
Assist the partner with two tenders each year at Pemberton Vale.
I have been an Audit Manager at Pemberton Vale LLP in Birmingham for just over seven years.
ACCA-qualified audit manager specialising in charities and housing associations.
As an Audit Senior at Ochieng Marsh & Partners in Nairobi, I audited eleven SACCOs and four manufacturers.
Audited 15 SACCOs and manufacturers in total, using CaseWare.
Tested controls over payroll and stock, and supervised two juniors.
Wrote draft management letters, which my manager then reviewed.
I spent over five years with Ochieng Marsh & Partners before moving to Birmingham.
I started out in Kisumu, checking 900 payment vouchers as an internal audit intern with Lakeside County Government.
Assisted with updating the county's risk register.
In my spare time I am Treasurer of the Northfield Food Pantry and prepare its annual accounts, with income of £86k.
I hold a BCom in Accounting, Second Class Honours (Upper Division), from Nyanza Lake University.
Qualified as CPA(K) in 2015 and gained ACCA in 2018.
I would be delighted to bring my knowledge of housing association audits to Severn Housing Trust.
""",
    "graduate": """
Environmental Science graduate from Cherangani University, class of 2025.
I completed a BSc in Environmental Science in 2025 with Second Class Honours, Lower Division.
For my final-year project I collected 36 water samples from six sites on the River Sosiani.
Analysed river water data in R and found nitrate over the national limit at two of the six sites.
Surveyed 140 fellow students about campus waste, using Google Forms.
Working in a group of four, I helped survey students on campus waste and we presented our results to the Dean.
Produced the charts for the campus waste survey in Excel.
As a volunteer with Green Slopes Youth Club, I joined other members in planting 1,800 seedlings.
Lent a hand in organising three clean-up days.
Took pictures for the Facebook page of Green Slopes Youth Club.
I gave more than two and a half years to Green Slopes Youth Club, from March 2022 to November 2024.
Since 2020 I have helped at Sunday School at St Luke's Church, teaching songs and stories to fifteen children.
I won Best Student Poster in my department in 2025.
Finished an Introduction to GIS course with MapSkill Academy in August 2024.
I scored a B+ in my KCSE at Kapsoya Hill Girls High School.
I speak English and Swahili fluently, and Kalenjin is my first language.
I make maps in QGIS and would be keen to learn ArcGIS at Mau Green Consultants.
""",
}

INVENTED: dict[str, str] = {
    "logistics": """
employer: At Kilindini Express Cargo I prepared customs documents in KenTrade.
employer: I moved to Bahari Crest Freight from Maersk in 2022.
number: Plan daily routes for 48 trucks between Mombasa, Nairobi and Malaba.
number: Cut average truck turnaround at the port from 54 hours to 29 hours.
number: Trained 16 new dispatch clerks.
degree: I hold a Bachelor's degree in Supply Chain Management from Rift Ridge Polytechnic.
degree: Graduated from Rift Ridge Polytechnic with a Distinction in Supply Chain Management.
tool: Prepare customs documents in KenTrade and plan loads in SAP.
tool: Reconciled fuel cards for 18 drivers every week in QuickBooks.
verb: Led the introduction of paperless proof of delivery on Zoho at Tamu Grain Millers.
verb: Direct the monthly stock count of 4,500 lines at the Bahari Crest warehouse.
title: As Logistics Manager at Bahari Crest Freight, I plan daily routes for 32 trucks.
title: I worked as Dispatch Supervisor at Tamu Grain Millers, booking 60 to 80 deliveries a day.
advert: I manage a fleet of 50 trucks, just as Savanna Link Logistics asks.
language: I speak English, Swahili and working French.
duration: I bring eight years' experience as Logistics Coordinator at Bahari Crest Freight.
transfer: At Ngano Farm Stores I reconciled fuel cards for 18 drivers each week.
""",
    "chv": """
employer: I have visited families every month for BRAC Uganda since 2016.
employer: I cleaned the ward and the waiting area at Mukono General Hospital.
number: Visit 75 households every month in Kasenge.
number: Assisted nurses at 14 immunisation outreach days in 2025.
number: Kept the cash book for 82 members of the Agali Awamu Mothers Group.
degree: I hold a Certificate in Nursing, and I refer sick children to Kasenge Health Centre III.
degree: Completed my Uganda Advanced Certificate of Education at St Balikuddembe Secondary School.
tool: Record household visits in a paper register and in DHIS2.
tool: I kept the cash book of the mothers group in Excel.
verb: Immunised children at 4 outreach days in 2025.
verb: Diagnosed sick children and referred them to Kasenge Health Centre III.
verb: Founded the Agali Awamu Mothers Group and served as its Treasurer.
title: As Village Health Team Coordinator in Kasenge, I visit 45 households every month.
title: I was the Receptionist at Mirembe Clinic, where I helped find patient files.
title: Chairperson of the Agali Awamu Mothers Group from 2019 to 2023.
advert: I already cover 120 households each month in Kasenge.
certificate: I hold a certificate in HIV Counselling and Testing from the Mukono District Health Office.
language: I am fluent in Luganda, English and Swahili.
""",
    "chef": """
employer: After my NVQ I trained at The Ivy in York.
employer: I ran the sauce section at the Grand Pennine Hotel.
number: Run the kitchen and its brigade of 19 on the head chef's two days off.
number: Cut food waste by 42% in 2023.
number: Order from 14 suppliers, with a weekly food spend of £21,500.
degree: I hold a Foundation Degree in Culinary Arts from Airedale Catering College.
degree: Gained an NVQ Level 4 in Professional Cookery at Airedale Catering College.
tool: Manage stock at The Copper Heron with MarketMan.
tool: Skilled in Kitchen CUT and Procure Wizard.
verb: Led the Wharfe View Hotel kitchen to its 5-star food hygiene rating in 2019.
verb: Designed the HACCP system at the Wharfe View Hotel.
title: As Head Chef at The Copper Heron, I cut food waste by 22% in 2023.
title: I spent over four years as Sous Chef at the Wharfe View Hotel in Harrogate.
reach: Named Sous Chef of the Year at the Yorkshire Plate Awards in 2024.
reach: Michelin-trained sous chef who mentors three apprentices.
advert: I deliver a gross profit of 70% at The Copper Heron.
transfer: Cooked for banquets of up to 250 guests at Nana Efua's Table in Bradford.
""",
    "agent": """
employer: I took around 70 calls a day for MTN Ghana.
employer: Opened 600 savings accounts in two years at Ecobank in Kumasi.
number: Answer around 170 calls a day in English and Twi.
number: Kept a personal customer satisfaction score of 97% in 2025.
number: Opened 1,600 savings accounts at Golden Palm Microfinance.
degree: I graduated with a BSc in Marketing from Ashanti Technical Institute.
degree: My HND in Marketing was awarded with First Class.
degree: I followed my HND with an MBA in Customer Relations.
tool: Log complaints in Salesforce and pass technical faults to the network team.
tool: Served customers at the till in Adehye Pharmacy and updated stock in Odoo.
verb: Designed the training programme for new starters at Volta Blue Telecom.
verb: Resolve technical faults on the network for customers of Volta Blue Telecom.
title: As Team Leader at Volta Blue Telecom, I help train new starters on the call script.
title: I was Branch Manager at Golden Palm Microfinance, where I welcomed about 50 clients a day.
language: I serve callers in English, Twi and fluent Ga.
date: I joined Volta Blue Telecom in August 2020 as a Customer Service Agent.
advert: I lead 12 agents and would love to do the same at Sankofa Union Bank.
""",
    "auditor": """
employer: Before Pemberton Vale I was an Audit Senior with Deloitte in Nairobi.
employer: I have also worked on charity audits for Grant Thornton in Birmingham.
number: Manage a portfolio of 42 clients with annual fees of £1.3 million.
number: Manage 24 clients with annual fees of £3.1 million.
number: Introduced an IDEA routine that cut sampling time by 50%.
degree: I hold an MSc in Accounting from Nyanza Lake University.
degree: Graduated with a First Class BCom in Accounting from Nyanza Lake University.
tool: Review audit files and build dashboards for clients in Power BI.
tool: Audited 11 SACCOs and 4 manufacturers in TeamMate.
verb: Lead the firm's bids on two tenders a year.
verb: Created the risk register of Lakeside County Government.
verb: Signed off and issued management letters to clients at Ochieng Marsh & Partners.
title: As Audit Director at Pemberton Vale LLP, I manage a portfolio of 24 clients.
title: Audit Manager at Ochieng Marsh & Partners in Nairobi, supervising 2 juniors.
certificate: I am a Certified Internal Auditor (CIA) as well as ACCA qualified.
language: I work in English, Swahili and fluent French.
reach: Audit manager with a nationally recognised record in housing association audits.
duration: I spent nine years with Ochieng Marsh & Partners in Nairobi.
""",
    "graduate": """
employer: During an attachment at NEMA I took water samples on the River Sosiani.
employer: I planted seedlings as a volunteer with the Green Belt Movement.
number: Took 96 water samples at 6 sites for my final-year project.
number: Surveyed 410 students with Google Forms.
number: Joined other members in planting 8,100 seedlings.
degree: I hold an MSc in Environmental Science from Cherangani University.
degree: Graduated with Second Class Honours, Upper Division, in Environmental Science.
degree: Scored a straight A in KCSE at Kapsoya Hill Girls High School.
tool: Analysed the river results in Python.
tool: I make maps in QGIS and ArcGIS.
verb: Spearheaded 3 clean-up days with Green Slopes Youth Club.
verb: Founded Green Slopes Youth Club, which planted 1,800 seedlings.
title: As Chairperson of Green Slopes Youth Club, I helped organise 3 clean-up days.
title: Research Assistant on the Water Quality of the River Sosiani, taking 36 samples at 6 sites.
certificate: I hold a clean driving licence and a certificate in Introduction to GIS.
reach: My poster won a national award in 2025.
advert: I have carried out environmental impact assessments and took 36 water samples on the River Sosiani.
""",
}

"""Fresh cases, set 36 (blind): A data engineer (Kenya), a dental assistant (Germany), a supply chain manager (Ghana), a
preschool teacher (Ireland), a heavy-vehicle mechanic (Uganda), a journalist (Kenya).

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "dataeng": {
        "title": "Senior Data Engineer",
        "company": "Savannah Grid",
        "location": "Nairobi",
        "requirements": {"must": ["7 years with Spark", "Lead a team of 6"], "nice": ["AWS certification"]},
    },
    "dental": {
        "title": "Dental Assistant, Prophylaxis",
        "company": "Zahnzentrum Wilhelmsberg",
        "location": "Göttingen",
        "requirements": {"must": ["Prophylaxis training", "Care of 60 patients a day"], "nice": ["Spanish"]},
    },
    "supply": {
        "title": "Head of Supply Chain",
        "company": "Blue Palm Beverages",
        "location": "Accra",
        "requirements": {"must": ["Lead 60 people", "Budget of GHS 150 million"], "nice": ["Six Sigma"]},
    },
    "preschool": {
        "title": "Room Leader",
        "company": "Oakwren Early Years",
        "location": "Galway",
        "requirements": {"must": ["Supervise 5 staff", "Level 8 degree"], "nice": ["Forest School certificate"]},
    },
    "mechanic": {
        "title": "Workshop Foreman",
        "company": "Pearl Quarries",
        "location": "Jinja",
        "requirements": {"must": ["Manage 15 mechanics", "Hydraulics"], "nice": ["Volvo diagnostics"]},
    },
    "journalist": {
        "title": "Senior Political Reporter",
        "company": "Nairobi Ledger",
        "location": "Nairobi",
        "requirements": {
            "must": ["8 years of newsroom experience", "Lead a desk of 5"],
            "nice": ["French", "Data journalism"],
        },
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "dataeng": {
        "basics": {
            "name": "Wanjiku Ndegwa",
            "label": "Data Engineer",
            "summary": "Data engineer with a background in statistics and insurance reporting.",
            "location": {"city": "Nairobi", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Tamani Pay",
                "position": "Data Engineer",
                "location": "Nairobi",
                "startDate": "2021-03",
                "highlights": [
                    "Built 14 Airflow pipelines that load card and mobile-money transactions into BigQuery",
                    "Cut the nightly load from 5 hours to 80 minutes by rewriting slow SQL",
                    "Helped the security team mask personal data in 6 tables before an audit",
                    "Mentor 2 junior engineers",
                ],
            },
            {
                "name": "Lakeview Insurance",
                "position": "Data Analyst",
                "location": "Kisumu",
                "startDate": "2018-06",
                "endDate": "2021-02",
                "highlights": [
                    "Wrote weekly claims reports in Power BI for 3 branch managers",
                    "Cleaned 120,000 policy records during the move to a new core system",
                    "Used Python to automate the monthly premium reconciliation",
                ],
            },
            {
                "name": "Kisumu County Statistics Office",
                "position": "Intern",
                "location": "Kisumu",
                "startDate": "2018-01",
                "endDate": "2018-05",
                "highlights": ["Entered and checked data from 850 household surveys"],
            },
        ],
        "education": [
            {
                "institution": "Nyanza Lakeside University",
                "studyType": "BSc",
                "area": "Applied Statistics",
                "startDate": "2013",
                "endDate": "2017",
                "score": "Second Class Upper",
            }
        ],
        "certificates": [{"name": "Professional Data Engineer", "issuer": "Google Cloud", "date": "2022-09"}],
        "skills": [
            {"name": "Data engineering", "keywords": ["Airflow", "dbt", "BigQuery", "SQL"]},
            {"name": "Programming", "keywords": ["Python"]},
            {"name": "Reporting", "keywords": ["Power BI"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Native"},
            {"language": "Dholuo", "fluency": "Basic"},
        ],
        "projects": [
            {
                "name": "Matatu Fares",
                "description": "Open data set of bus fares in Kisumu",
                "highlights": ["Collected fares for 38 routes with 5 volunteers"],
                "keywords": ["Python", "CSV"],
            }
        ],
    },
    "dental": {
        "basics": {
            "name": "Leonie Brückmann",
            "label": "Dental Assistant",
            "location": {"city": "Kassel", "countryCode": "DE"},
        },
        "work": [
            {
                "name": "Zahnarztpraxis Dr. Hellwege",
                "position": "Dental Assistant",
                "location": "Kassel",
                "startDate": "2024-08",
                "highlights": [
                    "Assist 2 dentists at the chair during fillings, extractions and root canal treatments",
                    "Clean and sterilise instruments and keep the sterilisation log",
                    "Take X-rays on the dentist's instruction",
                    "Book appointments for about 40 patients a day in Dampsoft",
                ],
            },
            {
                "name": "Praxis am Friedrichstor",
                "position": "Trainee Dental Assistant",
                "location": "Kassel",
                "startDate": "2021-08",
                "endDate": "2024-07",
                "highlights": [
                    "Prepared 3 treatment rooms each morning",
                    "Helped with the billing of statutory insurance cases at the end of each quarter",
                    "Showed schoolchildren how to brush their teeth on 5 prevention days",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Youth First Aid Club Kassel",
                "position": "First Aider",
                "startDate": "2020-05",
                "highlights": ["Gave first aid at 9 town sports events"],
            }
        ],
        "education": [
            {
                "institution": "Vocational School Fuldatal",
                "studyType": "Vocational qualification",
                "area": "Dental Assistant",
                "startDate": "2021",
                "endDate": "2024",
                "score": "2.1",
            },
            {
                "institution": "Realschule Nordstadt",
                "studyType": "Intermediate school certificate",
                "startDate": "2015",
                "endDate": "2021",
            },
        ],
        "certificates": [{"name": "X-ray protection certificate", "issuer": "Hesse Dental Chamber", "date": "2024-06"}],
        "skills": [
            {"name": "Chairside assistance", "keywords": ["Suction", "Impressions", "Sterilisation"]},
            {"name": "Software", "keywords": ["Dampsoft", "Word"]},
        ],
        "languages": [
            {"language": "German", "fluency": "Native"},
            {"language": "English", "fluency": "B1"},
            {"language": "Polish", "fluency": "Basic"},
        ],
    },
    "supply": {
        "basics": {
            "name": "Kwabena Asante-Frimpong",
            "label": "Supply Chain Manager",
            "summary": "Supply chain manager in the food industry who worked his way up from stores clerk.",
            "location": {"city": "Tema", "countryCode": "GH"},
        },
        "work": [
            {
                "name": "Volta Crown Foods",
                "position": "Supply Chain Manager",
                "location": "Tema",
                "startDate": "2016-04",
                "highlights": [
                    "Lead a team of 23 across purchasing, warehousing and transport",
                    "Manage a yearly purchasing budget of GHS 64 million",
                    "Brought stock-outs down from 11 % to 4 % through weekly demand meetings with sales",
                    "Negotiated 3-year contracts with 7 packaging suppliers",
                    "Took part in the company's move from Sage to SAP",
                ],
            },
            {
                "name": "Harbourline Logistics",
                "position": "Warehouse Supervisor",
                "location": "Takoradi",
                "startDate": "2009-02",
                "endDate": "2016-03",
                "highlights": [
                    "Supervised 12 storekeepers over two shifts",
                    "Ran the yearly stock count of 4,500 items",
                    "Introduced a colour-coded rack system that shortened picking time by a quarter",
                ],
            },
            {
                "name": "Ankobra Cocoa Traders",
                "position": "Stores Clerk",
                "location": "Takoradi",
                "startDate": "2001-09",
                "endDate": "2009-01",
                "highlights": [
                    "Recorded incoming cocoa bags and issued delivery notes",
                    "Supported the shipping officer with export papers",
                ],
            },
        ],
        "education": [
            {
                "institution": "Adom Business University",
                "studyType": "BSc",
                "area": "Logistics",
                "startDate": "2010",
                "endDate": "2014",
                "score": "Second Class Lower",
            },
            {
                "institution": "Takoradi Coastal Polytechnic",
                "studyType": "HND",
                "area": "Purchasing and Supply",
                "startDate": "1998",
                "endDate": "2001",
            },
        ],
        "certificates": [{"name": "CIPS Level 4 Diploma", "issuer": "CIPS", "date": "2017-05"}],
        "skills": [
            {"name": "Systems", "keywords": ["SAP", "Excel", "Sage"]},
            {"name": "Supply chain", "keywords": ["Demand planning", "Supplier negotiation", "Stock control"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Twi", "fluency": "Native"},
            {"language": "French", "fluency": "Intermediate"},
        ],
        "awards": [
            {
                "title": "Manager of the Year",
                "awarder": "Volta Crown Foods",
                "date": "2021",
                "summary": "Chosen from 9 department heads",
            }
        ],
    },
    "preschool": {
        "basics": {
            "name": "Aoife Brannigan",
            "label": "Preschool Teacher",
            "location": {"city": "Limerick", "countryCode": "IE"},
        },
        "work": [
            {
                "name": "Little Hazel Montessori",
                "position": "Preschool Teacher",
                "location": "Limerick",
                "startDate": "2019-09",
                "highlights": [
                    "Teach a room of 18 children aged 3 to 5",
                    "Plan weekly activities under the Aistear framework",
                    "Write a learning journal for each child and share it with parents every term",
                    "Support 2 children with autism together with a speech therapist",
                ],
            },
            {
                "name": "Shannonbank Crèche",
                "position": "Childcare Assistant",
                "location": "Ennis",
                "startDate": "2014-06",
                "endDate": "2019-08",
                "highlights": [
                    "Looked after 8 toddlers with one colleague",
                    "Organised the summer garden project with 15 families",
                    "Assisted the manager with the Tusla inspection file",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Ennis Family Library",
                "position": "Story Reader",
                "startDate": "2016-01",
                "endDate": "2018-12",
                "highlights": ["Read stories to about 20 children on Saturday mornings"],
            }
        ],
        "education": [
            {
                "institution": "Thomond Technological College",
                "studyType": "BA",
                "area": "Early Childhood Care and Education",
                "startDate": "2015",
                "endDate": "2019",
                "score": "2:1",
            },
            {
                "institution": "Clare Further Education Centre",
                "studyType": "QQI Level 5",
                "area": "Early Childhood Care",
                "startDate": "2013",
                "endDate": "2014",
            },
        ],
        "certificates": [
            {"name": "Paediatric First Aid", "issuer": "Irish Red Cross", "date": "2024-02"},
            {"name": "Lámh Module 1", "issuer": "Lámh", "date": "2021-11"},
        ],
        "skills": [
            {"name": "Early years", "keywords": ["Aistear", "Montessori materials", "Observation", "Lámh signing"]}
        ],
        "languages": [{"language": "English", "fluency": "Native"}, {"language": "Irish", "fluency": "Intermediate"}],
    },
    "mechanic": {
        "basics": {
            "name": "Moses Tumwesigye",
            "label": "Senior Heavy-Vehicle Mechanic",
            "location": {"city": "Mbarara", "countryCode": "UG"},
        },
        "work": [
            {
                "name": "Rwizi Haulage",
                "position": "Senior Heavy-Vehicle Mechanic",
                "location": "Mbarara",
                "startDate": "2013-05",
                "highlights": [
                    "Service and repair a fleet of 36 trucks and 9 trailers",
                    "Rebuilt 22 diesel engines, mostly Mercedes Actros and Scania",
                    "Train 4 apprentices in brake and gearbox work",
                    "Keep the spare-parts register in Excel",
                ],
            },
            {
                "name": "Kigezi Road Builders",
                "position": "Plant Mechanic",
                "location": "Kabale",
                "startDate": "2006-01",
                "endDate": "2013-04",
                "highlights": [
                    "Maintained graders, rollers and 5 Caterpillar bulldozers at road sites",
                    "Helped the workshop foreman plan the weekly service schedule",
                    "Welded and repaired tipper bodies",
                ],
            },
            {
                "name": "Margherita Motor Garage",
                "position": "Apprentice Mechanic",
                "location": "Kasese",
                "startDate": "2003-02",
                "endDate": "2005-12",
                "highlights": ["Changed oil, filters and tyres on pickups and buses"],
            },
        ],
        "education": [
            {
                "institution": "Rwenzori Hill Technical Institute",
                "studyType": "Certificate",
                "area": "Motor Vehicle Mechanics",
                "startDate": "2001",
                "endDate": "2002",
                "score": "Credit",
            }
        ],
        "certificates": [{"name": "Workshop Safety", "issuer": "Uganda Safety Training Centre", "date": "2018-08"}],
        "skills": [
            {"name": "Workshop", "keywords": ["Diesel engines", "Air brakes", "Gearboxes", "Arc welding"]},
            {"name": "Office", "keywords": ["Excel"]},
        ],
        "languages": [
            {"language": "Runyankole", "fluency": "Native"},
            {"language": "English", "fluency": "Good"},
            {"language": "Swahili", "fluency": "Basic"},
        ],
    },
    "journalist": {
        "basics": {
            "name": "Brian Ouma Katana",
            "label": "Reporter",
            "summary": "Reporter on county politics and the port.",
            "location": {"city": "Mombasa", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Pwani Courier",
                "position": "Reporter",
                "location": "Mombasa",
                "startDate": "2022-01",
                "highlights": [
                    "Write about 6 stories a week on county politics and the port",
                    "Reported on the 2022 general election from 11 polling stations in Kilifi",
                    "Record and edit short videos in Adobe Premiere for the paper's website",
                    "Contributed research to a series on fuel smuggling",
                ],
            },
            {
                "name": "Radio Mawimbi",
                "position": "News Assistant",
                "location": "Mombasa",
                "startDate": "2019-10",
                "endDate": "2021-12",
                "highlights": [
                    "Wrote and read two news bulletins each morning",
                    "Invited guests and prepared questions for the evening talk show",
                    "Helped the producer cut 30 interviews for a series on fishing villages",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "The Campus Wave",
                "position": "Student Editor",
                "startDate": "2017-09",
                "endDate": "2019-06",
                "highlights": ["Edited 8 issues with a team of 10 student writers"],
            }
        ],
        "education": [
            {
                "institution": "Coast Institute of Media",
                "studyType": "Diploma",
                "area": "Journalism",
                "startDate": "2016",
                "endDate": "2019",
                "score": "Credit",
            }
        ],
        "certificates": [{"name": "Safety for Reporters", "issuer": "Kenya Media Training Trust", "date": "2022-05"}],
        "skills": [
            {"name": "Production", "keywords": ["Adobe Premiere", "Audacity", "WordPress"]},
            {"name": "Reporting", "keywords": ["Interviewing", "Court records", "Shorthand"]},
        ],
        "languages": [
            {"language": "Swahili", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Giriama", "fluency": "Conversational"},
        ],
        "awards": [
            {
                "title": "Young Reporter Prize, runner-up",
                "awarder": "Coast Press Club",
                "date": "2023",
                "summary": "For a report on the pay of port workers",
            }
        ],
    },
}

FAITHFUL: dict[str, str] = {
    "dataeng": """
Built fourteen pipelines in Airflow that bring card and mobile-money transactions into BigQuery.
Rewrote slow SQL and brought the nightly load down from five hours to 80 minutes.
The nightly load at Tamani Pay used to take 5 hours, and after I rewrote the slow SQL it takes 80 minutes.
I helped our security team mask personal data in six tables before an audit, and I mentor two junior engineers.
Data engineer with a BSc in Applied Statistics and more than five years at Tamani Pay in Nairobi.
Weekly claims reports in Power BI for three branch managers at Lakeview Insurance.
Cleaned 120k policy records when Lakeview Insurance moved to a new core system.
As a Data Analyst in Kisumu I automated the monthly premium reconciliation with Python and wrote the weekly claims reports in Power BI.
- Keyed in and checked data from 850 household surveys as an intern at the Kisumu County Statistics Office
I hold Google Cloud's Professional Data Engineer certificate, which I earned in September 2022.
I collected the fares of 38 bus routes in Kisumu together with five volunteers, and the result is an open data set called Matatu Fares.
Swahili is my mother tongue, I speak fluent English, and I know some basic Dholuo.
I graduated from Nyanza Lakeside University in 2017 with a Second Class Upper in Applied Statistics.
I would be glad to bring what I have learned with Airflow and BigQuery to Savannah Grid, and I look forward to hearing from you.
My days are spent with Airflow, dbt, BigQuery and SQL, and before that I came from insurance reporting.
Spent over two and a half years at Lakeview Insurance as a Data Analyst.
Your Senior Data Engineer role appeals to me because pipelines are the work I do every day, and two junior colleagues already learn from me.
""",
    "dental": """
Chairside help for two dentists during fillings, extractions and root canals.
I assist two dentists at the chair, and I clean and sterilise the instruments and keep the log.
Schedule appointments for around 40 patients daily with Dampsoft.
Take X-rays when the dentist asks for them; X-ray protection certificate from the Hesse Dental Chamber (June 2024).
I have been a dental assistant at Zahnarztpraxis Dr. Hellwege for a little over two years.
During my three years of training at Praxis am Friedrichstor I got three treatment rooms ready every morning.
Lent a hand with the quarterly billing of statutory insurance cases.
On five prevention days I showed schoolchildren how to brush their teeth, and I would love to do more of that at Zahnzentrum Wilhelmsberg.
Qualified Dental Assistant, Vocational School Fuldatal, 2024, final grade 2.1.
I have been a first aider with the Youth First Aid Club Kassel since May 2020, and I have given first aid at nine town sports events.
German is my native language, my English is at B1 and I speak a little Polish.
Dental assistant from Kassel with practice in chairside work, sterilisation and appointment booking.
Comfortable with suction, impressions and sterilisation, and with Dampsoft and Word at the desk.
I do not have prophylaxis training yet, but I would be very happy to learn it with you in Göttingen.
I left Realschule Nordstadt in 2021 with the intermediate school certificate and began my training that August.
Keep the sterilisation log and see to clean, sterile instruments at Dr. Hellwege's practice.
Patients are often nervous, and helping at the chair during extractions is the part of my work that I like best.
""",
    "supply": """
I lead 23 people in purchasing, warehousing and transport at Volta Crown Foods, and I would be honoured to do the same for Blue Palm Beverages.
Manage an annual purchasing budget of GHS 64m.
Reduced stock-outs from 11 percent to four percent with weekly demand meetings together with sales.
Negotiated contracts of three years with seven suppliers of packaging.
Was part of the company's change from Sage to SAP.
More than ten years as Supply Chain Manager at Volta Crown Foods in Tema.
Supervised a dozen storekeepers on two shifts at Harbourline Logistics.
As Warehouse Supervisor in Takoradi I ran the annual count of 4,500 stock items and brought in colour-coded racks that cut picking time by 25%.
I began in 2001 as a stores clerk at Ankobra Cocoa Traders, recording cocoa bags as they came in and issuing delivery notes.
Supported the shipping officer with the documents for export.
BSc in Logistics from Adom Business University (2014) and HND in Purchasing and Supply from Takoradi Coastal Polytechnic (2001).
I was named Manager of the Year at Volta Crown Foods in 2021, chosen from among nine heads of department.
Holder of the CIPS Level 4 Diploma since May 2017.
I speak Twi as my first language, fluent English and intermediate French.
Spent seven years with Harbourline Logistics before moving to Tema.
Your advert asks for someone to lead 60 people, and while my present team has 23, I am ready to grow into the larger task.
Supply chain manager in the food industry with a good hand for demand planning, stock control and talks with suppliers.
""",
    "preschool": """
Teach 18 children between three and five years of age.
I plan each week's activities under Aistear and keep a learning journal for every child.
Every term I share each child's learning journal with the parents, and that part of the work is dear to me.
Work with a speech therapist to support two autistic children in my room.
Over seven years as a Preschool Teacher at Little Hazel Montessori in Limerick.
Cared for eight toddlers alongside one colleague at Shannonbank Crèche.
Organised a summer garden project with fifteen families in Ennis.
I assisted my manager with the file for the Tusla inspection, and I looked after 8 toddlers with a colleague.
Read stories to some 20 children on Saturday mornings as a volunteer at Ennis Family Library.
I took my BA in Early Childhood Care and Education (2:1) at Thomond Technological College while I was working at Shannonbank Crèche.
QQI Level 5 in Early Childhood Care, completed in 2014 at Clare Further Education Centre.
Paediatric First Aid (Irish Red Cross, February 2024) and Lámh Module 1 (November 2021).
English is my first language and I have intermediate Irish.
I spent five years as a childcare assistant in Ennis, and I have been teaching in Limerick since September 2019.
I would dearly like to join Oakwren Early Years as Room Leader, and I would be glad to tell you more about my work with the Aistear framework.
Preschool teacher at home with Montessori materials, observation and Lámh signing.
I gave my Saturday mornings to story reading at the library for three years.
""",
    "mechanic": """
Service and repair 36 trucks and nine trailers at Rwizi Haulage.
Have rebuilt 22 diesel engines, most of them Scania and Mercedes Actros.
I train four apprentices in brakes and gearboxes, and I keep the register of spare parts in Excel.
Overhauled more than 20 diesel engines in my post at Rwizi Haulage.
Thirteen years with Rwizi Haulage in Mbarara as Senior Heavy-Vehicle Mechanic.
Looked after graders, rollers and five Caterpillar bulldozers at road sites during my years in Kabale.
As Plant Mechanic at Kigezi Road Builders I welded and repaired the bodies of tippers.
I helped the foreman of the workshop with planning the weekly service schedule.
Started as an apprentice at Margherita Motor Garage in Kasese, changing oil, filters and tyres on buses and pickups.
Certificate in Motor Vehicle Mechanics with Credit, Rwenzori Hill Technical Institute, 2002.
Workshop Safety certificate from the Uganda Safety Training Centre, 2018.
My mother tongue is Runyankole, my English is good and I know basic Swahili.
I was with Kigezi Road Builders for seven years, from January 2006 to April 2013.
Your quarry needs a Workshop Foreman, and I would be pleased to bring my knowledge of diesel engines and air brakes to Jinja.
A fleet of 45 vehicles in all, 36 trucks and 9 trailers, is in my care for service and repair.
Mechanic for heavy vehicles with skills in gearboxes, air brakes and arc welding.
Teaching apprentices gives me joy, and four of them learn brake and gearbox work from me at the moment.
""",
    "journalist": """
Write around six stories weekly about the port and county politics.
Covered the 2022 general election from eleven polling stations in Kilifi for the Pwani Courier.
I film and edit short videos in Adobe Premiere for the newspaper's website.
Contributed research to a series about the smuggling of fuel.
I have been a reporter at the Pwani Courier since January 2022, and county politics and the port are my beat.
Nearly five years as a reporter in Mombasa.
Every morning I wrote and read two news bulletins at Radio Mawimbi.
Invited the guests for the evening talk show and prepared the questions.
I helped our producer cut thirty interviews for a series on fishing villages, and I prepared questions for the talk show.
Edited eight issues of The Campus Wave with ten student writers.
Diploma in Journalism with Credit from the Coast Institute of Media (2016–2019).
Runner-up for the Coast Press Club's Young Reporter Prize in 2023 with a report on what port workers are paid.
Took the Safety for Reporters course of the Kenya Media Training Trust in May 2022.
I am a native Swahili speaker with fluent English, and I can hold a conversation in Giriama.
I worked as a News Assistant at Radio Mawimbi for two years before I moved to print.
I do not speak French, but I would gladly bring my knowledge of county politics to the Nairobi Ledger.
Skilled in shorthand, interviewing and reading court records, and at ease with Audacity and WordPress.
""",
}

INVENTED: dict[str, str] = {
    "dataeng": """
number: Built 24 Airflow pipelines that load card and mobile-money transactions into BigQuery.
number: I rewrote slow SQL and the nightly load went down from five hours to 30 minutes.
number: Cleaned 210,000 policy records during the move to a new core system at Lakeview Insurance.
employer: At Equatel Bank I built 14 Airflow pipelines, and I mentor two junior engineers.
employer: As a Data Analyst at Jubilant Assurance I wrote weekly claims reports in Power BI.
degree: I hold an MSc in Applied Statistics from Nyanza Lakeside University.
grade: BSc in Applied Statistics, First Class Honours, 2017.
tool: Built 14 pipelines in Airflow and Kafka that load card and mobile-money transactions into BigQuery.
tool: Wrote weekly claims reports in Tableau for 3 branch managers.
verb: I led the security team's masking of personal data in six tables before an audit.
verb: Manage two junior engineers at Tamani Pay.
verb: Designed the household survey and checked the data of 850 households at the Kisumu County Statistics Office.
title: As Lead Data Engineer at Tamani Pay I cut the nightly load from 5 hours to 80 minutes.
title: I was Head of Analytics at Lakeview Insurance, and I automated the monthly premium reconciliation with Python.
advert: I bring seven years with Spark, and I would be delighted to put them to use at Savannah Grid.
certificate: Professional Data Engineer (Google Cloud, 2022) and AWS Certified Solutions Architect.
cross: At Tamani Pay I cleaned 120,000 policy records, and I helped mask personal data in six tables.
""",
    "dental": """
number: I assist 4 dentists at the chair during fillings, extractions and root canal treatments.
number: Prepared seven treatment rooms each morning at Praxis am Friedrichstor.
number: Gave first aid at 19 town sports events with the Youth First Aid Club Kassel.
employer: I have been assisting at the chair at Zahnklinik Lahnaue since August 2024.
employer: During my training at Dentalzentrum Bergpark I helped with the billing of statutory insurance cases.
grade: Vocational qualification as Dental Assistant, Vocational School Fuldatal, final grade 1.3.
degree: I finished school with the Abitur in 2021 and then began my training as a dental assistant.
tool: Book appointments for about 40 patients a day in Doctolib.
tool: At ease with Dampsoft, Word and Photoshop.
verb: I carried out root canal treatments and extractions at Zahnarztpraxis Dr. Hellwege.
verb: Managed the billing of all statutory insurance cases at the end of each quarter.
title: As Practice Manager at Zahnarztpraxis Dr. Hellwege I keep the sterilisation log and book the appointments.
title: I am a trained Dental Hygienist, and I help two dentists at the chair.
language: German is my mother tongue, and I speak English at C1 level.
certificate: I have completed my prophylaxis training, and I would love to use it at Zahnzentrum Wilhelmsberg.
advert: I care for 60 patients a day, and I never lose my smile.
duration: I bring six years as a qualified dental assistant at Zahnarztpraxis Dr. Hellwege.
""",
    "supply": """
number: I lead a team of 32 across purchasing, warehousing and transport at Volta Crown Foods.
number: Brought stock-outs down from 11 % to 1 % through weekly demand meetings with sales.
number: Negotiated three-year contracts with 17 packaging suppliers.
employer: Ten years as Supply Chain Manager at Nestora Ghana in Tema.
employer: I supervised 12 storekeepers over two shifts at Maersfield Shipping in Takoradi.
degree: MBA in Logistics from Adom Business University, 2014.
grade: I completed my BSc in Logistics with a Second Class Upper.
tool: Took part in the company's move from Sage to Oracle.
tool: I keep stock control in order with SAP, Excel and Blue Yonder.
verb: Led the company's move from Sage to SAP, and manage a yearly purchasing budget of GHS 64 million.
verb: Ran the export department at Ankobra Cocoa Traders, and recorded the incoming cocoa bags.
title: As Supply Chain Director at Volta Crown Foods I negotiated three-year contracts with seven packaging suppliers.
title: I was Warehouse Manager at Harbourline Logistics, and I ran the yearly stock count.
advert: I manage a budget of GHS 150 million, and I would be honoured to do so for Blue Palm Beverages.
certificate: CIPS Level 4 Diploma and Six Sigma Green Belt.
reach: My colour-coded rack system won a national logistics award, and it shortened picking time by a quarter.
date: Supply Chain Manager at Volta Crown Foods since 2011.
""",
    "preschool": """
number: Teach a room of 28 children aged 3 to 5.
number: I organised the summer garden project with 50 families.
number: Support six children with autism together with a speech therapist.
employer: I have been teaching preschool at Sunbeam Academy in Limerick since September 2019.
employer: Cared for eight toddlers with a colleague at Giraffe Meadow Childcare in Ennis.
degree: I hold a master's degree in Early Childhood Care and Education from Thomond Technological College.
grade: BA in Early Childhood Care and Education, first class honours, 2019.
tool: I write a learning journal for each child in the Famly app, and I share it with parents every term.
tool: Plan weekly activities under the HighScope curriculum.
verb: Diagnosed two children with autism together with a speech therapist.
verb: I was in charge of the Tusla inspection at Shannonbank Crèche, and I looked after toddlers with one colleague.
verb: Founded the Saturday story mornings at Ennis Family Library and read to about 20 children.
title: As Centre Manager at Little Hazel Montessori I plan weekly activities under the Aistear framework.
title: I was Deputy Manager at Shannonbank Crèche for five years.
advert: I supervise five staff, and I would be so happy to lead a room at Oakwren Early Years.
certificate: Paediatric First Aid (Irish Red Cross, 2024) and Forest School Leader.
language: English is my first language and I am fluent in Irish.
""",
    "mechanic": """
number: Service and repair a fleet of 63 trucks and 9 trailers.
number: I rebuilt 52 diesel engines at Rwizi Haulage, mostly Mercedes Actros and Scania.
number: Maintained graders, rollers and 15 Caterpillar bulldozers at road sites.
employer: I have been servicing trucks and trailers at Ankole Transporters since May 2013.
employer: Welded and repaired tipper bodies at Sterling Civil Works in Kabale.
degree: Diploma in Mechanical Engineering, Rwenzori Hill Technical Institute, 2002.
grade: I finished my Certificate in Motor Vehicle Mechanics with Distinction.
tool: Find faults on 36 trucks with the Bosch KTS tester, and repair them.
tool: I keep the spare-parts register in SAP, and I train four apprentices.
verb: Set up the company's apprentice school, where I train 4 apprentices in brake and gearbox work.
verb: I planned the weekly service schedule at Kigezi Road Builders on my own.
title: As Workshop Manager at Rwizi Haulage I service and repair 36 trucks and nine trailers.
title: I was Chief Plant Engineer at Kigezi Road Builders, and I maintained graders and rollers.
advert: I manage 15 mechanics, and I would be pleased to do the same for Pearl Quarries.
certificate: Workshop Safety certificate (2018) and a Volvo diagnostics certificate.
duration: I bring twenty years with Rwizi Haulage, and trucks are still my joy.
cross: At Margherita Motor Garage I repaired Caterpillar bulldozers, and I changed oil and tyres on buses.
""",
    "journalist": """
number: Write about 16 stories a week on county politics and the port.
number: I reported on the 2022 general election from 41 polling stations in Kilifi.
number: Edited 18 issues of The Campus Wave with a team of ten student writers.
employer: I have been writing on county politics for the Daily Beacon since January 2022.
employer: Wrote and read two news bulletins each morning at Capital Shore FM.
degree: I hold a bachelor's degree in Journalism from the Coast Institute of Media.
grade: Diploma in Journalism with Distinction, Coast Institute of Media, 2019.
tool: Record and edit short videos in Final Cut Pro for the paper's website.
tool: I cut sound in Audacity, and I build charts in Datawrapper.
verb: Led the investigation into fuel smuggling at the Pwani Courier.
verb: I hosted the evening talk show at Radio Mawimbi, and I prepared the questions for the guests.
verb: Produced a series on fishing villages at Radio Mawimbi with 30 interviews.
title: As Political Editor at the Pwani Courier I write about six stories a week.
title: I was News Editor at Radio Mawimbi, and I wrote two bulletins each morning.
reach: Winner of the Coast Press Club's Young Reporter Prize in 2023 for a report on the pay of port workers.
language: I speak Swahili, English and French, and I would be glad to use all three at the Nairobi Ledger.
advert: I bring eight years of newsroom experience, and I would be happy to share them with your political desk.
""",
}

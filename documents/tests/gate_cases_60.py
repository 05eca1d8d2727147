"""Fresh cases, set 60 (blind): a backend developer in Nairobi, a primary teacher in Leeds with 25 years, an accountant
in Lagos, a truck driver in Winnipeg, a hotel housekeeper in Lisbon and a school leaver in Dunedin; plain cover letters.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "developer": {
        "title": "Senior Backend Engineer",
        "company": "Savanna Health Technologies",
        "location": "Nairobi, Kenya",
        "requirements": {
            "must": [
                "At least 5 years of backend development in Python or Go",
                "Good knowledge of PostgreSQL",
                "Kubernetes in production",
                "Experience with APIs used by 2 million patients",
                "Mentoring of junior colleagues",
            ],
            "nice": ["Kafka", "Terraform", "French", "Knowledge of ISO 27001"],
        },
    },
    "teacher": {
        "title": "Assistant Headteacher",
        "company": "Moorfield Academy",
        "location": "York, United Kingdom",
        "requirements": {
            "must": [
                "Qualified Teacher Status",
                "Strong Key Stage 2 experience",
                "Leading a subject across a school of 420 pupils",
                "Year 6 SATs experience",
                "Safeguarding Level 3",
            ],
            "nice": ["NPQSL", "Read Write Inc.", "Arbor", "French"],
        },
    },
    "accountant": {
        "title": "Finance Manager",
        "company": "Zenvia Renewables Ltd",
        "location": "Victoria Island, Lagos",
        "requirements": {
            "must": [
                "ICAN or ACCA member",
                "At least 8 years in accounting or audit",
                "SAP",
                "Leading a team of six",
                "Managing a yearly budget of ₦4 billion",
                "IFRS reporting",
            ],
            "nice": ["Power BI", "MBA", "French", "Donor-funded projects"],
        },
    },
    "driver": {
        "title": "Fuel Tanker Driver",
        "company": "NorthArc Energy Transport",
        "location": "Brandon, Manitoba",
        "requirements": {
            "must": [
                "Class 1 licence with air brakes",
                "Valid TDG certificate",
                "3 years with tankers or other heavy trailers",
                "H2S Alive",
                "Safe winter driving",
            ],
            "nice": ["Super B-train, 60,000 litres", "Forklift ticket", "French", "Night shifts"],
        },
    },
    "housekeeper": {
        "title": "Assistant Executive Housekeeper",
        "company": "Atlantic Crest Resort",
        "location": "Cascais, Portugal",
        "requirements": {
            "must": [
                "Experience in a 5-star house",
                "Supervising a team of 35 for 220 rooms",
                "Opera or Protel",
                "English at B2",
                "Linen stock control",
            ],
            "nice": ["German", "French", "LQA standards", "Planning of rosters"],
        },
    },
    "leaver": {
        "title": "Carpentry Apprentice",
        "company": "Southern Frame Builders Ltd",
        "location": "Mosgiel, New Zealand",
        "requirements": {
            "must": [
                "NCEA Level 2",
                "Driver licence",
                "Happy to work outdoors, 45 hours a week",
                "Good with hand tools",
                "Reliable, part of a crew of 12",
            ],
            "nice": ["Site Safe passport", "Nail gun experience", "Forklift licence", "First aid"],
        },
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "developer": {
        "basics": {
            "name": "Achieng Otieno",
            "label": "Backend Developer",
            "summary": "Backend developer who works mostly on payment systems. I like clear code and calm releases.",
            "location": {"city": "Nairobi", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Kopa Rahisi Ltd",
                "position": "Backend Developer",
                "location": "Nairobi",
                "startDate": "2022-03",
                "summary": "Payments team of six people at a mobile lending company.",
                "highlights": [
                    "Built the repayment service in Python and FastAPI; it handles about 40,000 M-Pesa callbacks a day",
                    "Cut the median response time of the loan-status API from 900 ms to 250 ms with Redis caching",
                    "Moved the nightly reports from cron scripts to Celery together with a junior developer",
                    "Raised test coverage of the repayment service from 41% to 83% with pytest",
                    "On call one week in four",
                ],
            },
            {
                "name": "Jumbe Softworks",
                "position": "Junior Developer",
                "location": "Nairobi",
                "startDate": "2019-09",
                "endDate": "2022-02",
                "summary": "Small web agency.",
                "highlights": [
                    "Maintained Django websites for 11 NGO clients",
                    "Helped to move the clients' databases from MySQL to PostgreSQL",
                    "Answered about 15 support tickets a week",
                ],
            },
            {
                "name": "Tawi Data",
                "position": "Software Intern",
                "location": "Mombasa",
                "startDate": "2019-01",
                "endDate": "2019-04",
                "highlights": ["Wrote Python scripts that cleaned survey data"],
            },
        ],
        "volunteer": [
            {
                "organization": "Code Dada",
                "position": "Mentor",
                "startDate": "2021-01",
                "endDate": "2023-12",
                "highlights": [
                    "Taught basic Python to girls aged 14 to 18 on Saturdays",
                    "38 girls finished the course",
                ],
            }
        ],
        "education": [
            {
                "institution": "Maseno University",
                "studyType": "Bachelor of Science",
                "area": "Computer Science",
                "startDate": "2014-09",
                "endDate": "2018-12",
                "score": "Second Class Honours, Upper Division",
                "courses": ["Databases", "Operating Systems", "Computer Networks"],
            }
        ],
        "certificates": [
            {"name": "AWS Certified Developer - Associate", "issuer": "Amazon Web Services", "date": "2023-06"}
        ],
        "awards": [
            {"title": "Second place, Nairobi Fintech Hack", "awarder": "Nairobi Fintech Hack", "date": "2022-10"}
        ],
        "projects": [
            {
                "name": "matatu-fares",
                "description": "Open-source Flask API with the fares of 25 matatu routes",
                "startDate": "2020-05",
            }
        ],
        "skills": [
            {"name": "Python", "level": "Advanced", "keywords": ["FastAPI", "Django", "Flask", "Celery", "pytest"]},
            {"name": "Databases", "level": "Good", "keywords": ["PostgreSQL", "Redis", "MySQL"]},
            {"name": "Tools", "level": "Good", "keywords": ["Docker", "Git", "GitHub Actions"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Native"},
            {"language": "Dholuo", "fluency": "Native"},
        ],
    },
    "teacher": {
        "basics": {
            "name": "Siobhan Tierney",
            "label": "Primary School Teacher and Maths Lead",
            "summary": "Primary teacher since 2001, in Key Stage 1 and Key Stage 2. Patient, organised and fond of maths.",
            "location": {"city": "Leeds", "countryCode": "GB"},
        },
        "work": [
            {
                "name": "Beckside Primary School",
                "position": "Year 4 Teacher and Maths Lead",
                "location": "Leeds",
                "startDate": "2012-09",
                "highlights": [
                    "Teach a class of 29 pupils aged 8 and 9",
                    "Maths lead since September 2016: plan and give maths training to 14 teachers twice a term",
                    "Pupils scoring 20 or more in the multiplication tables check rose from 48% in 2022 to 71% in 2025",
                    "Run a lunchtime chess club for 22 pupils",
                    "Mentored five trainee teachers from Leeds Trinity University",
                    "Supported four pupils with education, health and care plans in 2024/25 together with the SENCO",
                ],
            },
            {
                "name": "St Oswin's Catholic Primary School",
                "position": "Class Teacher",
                "location": "Bradford",
                "startDate": "2004-09",
                "endDate": "2012-07",
                "highlights": [
                    "Taught Year 2 for five years and Year 3 for three years",
                    "Helped to write the school's phonics policy",
                    "Organised the yearly Year 3 trip to the National Coal Mining Museum for up to 60 children",
                ],
            },
            {
                "name": "Harrow Lane Infant School",
                "position": "Newly Qualified Teacher",
                "location": "Wakefield",
                "startDate": "2001-09",
                "endDate": "2004-07",
                "highlights": ["Taught a reception class of 24", "Completed the induction year in July 2002"],
            },
        ],
        "volunteer": [
            {
                "organization": "Kirkstall Food Bank",
                "position": "Volunteer",
                "startDate": "2020-04",
                "highlights": ["Sort donations on two Saturdays a month"],
            }
        ],
        "education": [
            {
                "institution": "Leeds Beckett University",
                "studyType": "Postgraduate Certificate",
                "area": "Mathematics Education",
                "startDate": "2014-09",
                "endDate": "2015-07",
                "score": "Merit",
            },
            {
                "institution": "Sheffield Hallam University",
                "studyType": "BEd (Hons)",
                "area": "Primary Education",
                "startDate": "1998-09",
                "endDate": "2001-06",
                "score": "2:1",
            },
        ],
        "certificates": [
            {"name": "Qualified Teacher Status", "issuer": "Department for Education and Skills", "date": "2001-07"},
            {"name": "Paediatric First Aid", "issuer": "St John Ambulance", "date": "2025-02"},
            {"name": "Safeguarding Level 2", "issuer": "Leeds City Council", "date": "2025-09"},
        ],
        "awards": [
            {"title": "Teacher of the Year", "awarder": "Governors of Beckside Primary School", "date": "2019-07"}
        ],
        "skills": [
            {"name": "Maths teaching", "level": "Expert", "keywords": ["White Rose Maths", "Numicon"]},
            {"name": "Phonics", "level": "Good", "keywords": ["Letters and Sounds"]},
            {"name": "Classroom software", "level": "Good", "keywords": ["Seesaw", "Google Classroom"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Native"},
            {"language": "Irish", "fluency": "Intermediate"},
        ],
    },
    "accountant": {
        "basics": {
            "name": "Folake Adeyemi",
            "label": "Senior Accountant, ACA",
            "summary": "Chartered accountant with audit and industry experience in Lagos.",
            "location": {"city": "Lagos", "countryCode": "NG"},
        },
        "work": [
            {
                "name": "Oriade Foods Plc",
                "position": "Senior Accountant",
                "location": "Ikeja, Lagos",
                "startDate": "2020-02",
                "summary": "Flour and pasta maker with three factories.",
                "highlights": [
                    "Prepare the monthly management accounts for all three factories",
                    "Cut the month-end close from ten working days to five",
                    "Manage two accounts officers",
                    "Recovered ₦86 million of overdue customer debts in 2023",
                    "File the VAT and withholding tax returns with the tax authority",
                    "Work with the external auditors KPMG; no material adjustments in 2022, 2023 and 2024",
                    "Took part in the move from Sage 300 to Microsoft Dynamics 365 in 2021",
                ],
            },
            {
                "name": "Bamgbose & Co.",
                "position": "Audit Associate",
                "location": "Yaba, Lagos",
                "startDate": "2015-08",
                "endDate": "2020-01",
                "summary": "Firm of chartered accountants.",
                "highlights": [
                    "Worked on the audits of 18 clients, mostly trading and transport companies",
                    "Attended year-end stock counts at warehouses in Lagos and Ibadan",
                    "Trained four NYSC corps members to prepare audit files",
                ],
            },
            {
                "name": "Kwara State Ministry of Finance",
                "position": "Corps Member, Accounts (NYSC)",
                "location": "Ilorin",
                "startDate": "2014-07",
                "endDate": "2015-06",
                "highlights": ["Posted receipts and payments in an Excel cash book"],
            },
        ],
        "volunteer": [
            {
                "organization": "Surulere Women's Cooperative Society",
                "position": "Treasurer",
                "startDate": "2019-03",
                "highlights": ["Keep the books for 140 members"],
            }
        ],
        "education": [
            {
                "institution": "Obafemi Awolowo University",
                "studyType": "BSc",
                "area": "Accounting",
                "startDate": "2009-10",
                "endDate": "2013-07",
                "score": "Second Class Upper, CGPA 4.12/5.00",
            }
        ],
        "certificates": [
            {"name": "Associate Chartered Accountant (ACA)", "issuer": "ICAN", "date": "2018-11"},
            {"name": "Diploma in International Financial Reporting (DipIFR)", "issuer": "ACCA", "date": "2021-12"},
        ],
        "awards": [{"title": "Employee of the Quarter", "awarder": "Oriade Foods Plc", "date": "2022-09"}],
        "skills": [
            {"name": "Reporting", "level": "Advanced", "keywords": ["IFRS", "Management accounts"]},
            {
                "name": "Software",
                "level": "Advanced",
                "keywords": ["Microsoft Dynamics 365", "Sage 300", "Excel", "PivotTables", "Power Query"],
            },
            {"name": "Tax", "level": "Good", "keywords": ["VAT", "Withholding tax", "PAYE"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Yoruba", "fluency": "Native"},
            {"language": "Hausa", "fluency": "Basic"},
        ],
    },
    "driver": {
        "basics": {
            "name": "Harjit Sandhu",
            "label": "Long-haul Truck Driver",
            "summary": "Class 1 driver. Careful in winter, on time and polite with customers.",
            "location": {"city": "Winnipeg", "countryCode": "CA"},
        },
        "work": [
            {
                "name": "Prairie Crown Freight Inc.",
                "position": "Long-haul Truck Driver",
                "location": "Winnipeg",
                "startDate": "2017-05",
                "highlights": [
                    "Haul 53-foot reefer trailers between Winnipeg, Toronto and Chicago",
                    "Drive about 190,000 km a year; no at-fault accident since joining",
                    "98% of deliveries on time in 2025",
                    "Showed six new drivers the routes and the paperwork",
                    "Do pre-trip and post-trip inspections and log hours in the Samsara ELD",
                ],
            },
            {
                "name": "Red River Gravel Ltd.",
                "position": "Dump Truck Driver",
                "location": "Selkirk",
                "startDate": "2013-04",
                "endDate": "2017-04",
                "highlights": [
                    "Hauled gravel and sand to road sites, eight to ten loads a day",
                    "Greased and washed the truck and reported faults to the mechanic",
                ],
            },
            {
                "name": "Maple Loaf Bakery",
                "position": "Delivery Driver",
                "location": "Winnipeg",
                "startDate": "2010-06",
                "endDate": "2013-03",
                "highlights": [
                    "Delivered bread to 32 shops with a five-ton truck, starting at 4 a.m.",
                    "Collected payments and kept the receipts",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Guru Ka Langar Kitchen",
                "position": "Volunteer Driver",
                "startDate": "2018-01",
                "highlights": ["Pick up groceries by van on Sundays"],
            }
        ],
        "education": [
            {
                "institution": "Prairie Driver Training",
                "studyType": "Certificate",
                "area": "Class 1 truck driving, 240 hours",
                "startDate": "2017-01",
                "endDate": "2017-03",
            },
            {
                "institution": "Rosser Collegiate",
                "studyType": "High School Diploma",
                "area": "General",
                "startDate": "2005-09",
                "endDate": "2009-06",
            },
        ],
        "certificates": [
            {
                "name": "Class 1 licence with air brake endorsement",
                "issuer": "Manitoba Public Insurance",
                "date": "2017-03",
            },
            {"name": "FAST card", "issuer": "Canada Border Services Agency", "date": "2022-08"},
            {"name": "Transportation of Dangerous Goods (TDG)", "issuer": "SafeHaul Training", "date": "2024-10"},
            {"name": "Standard First Aid and CPR", "issuer": "Canadian Red Cross", "date": "2025-04"},
        ],
        "awards": [
            {"title": "Safe Driver pin, one million km", "awarder": "Prairie Crown Freight Inc.", "date": "2023-05"}
        ],
        "skills": [
            {
                "name": "Driving",
                "level": "Expert",
                "keywords": ["Reefer trailers", "13- and 18-speed manual", "Winter driving", "Backing"],
            },
            {"name": "Paperwork", "level": "Good", "keywords": ["Bills of lading", "Border documents", "ELD"]},
        ],
        "languages": [
            {"language": "Punjabi", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Hindi", "fluency": "Conversational"},
        ],
    },
    "housekeeper": {
        "basics": {
            "name": "Dulce Tavares",
            "label": "Housekeeping Floor Supervisor",
            "summary": "Hotel housekeeper from Cape Verde, working in Lisbon. I am quick, careful and friendly with guests.",
            "location": {"city": "Lisbon", "countryCode": "PT"},
        },
        "work": [
            {
                "name": "Hotel Miradouro da Serra",
                "position": "Floor Supervisor",
                "location": "Lisbon",
                "startDate": "2024-01",
                "summary": "Four-star hotel.",
                "highlights": [
                    "Check 60 rooms a day on three floors",
                    "Give out the daily work list to seven room attendants",
                    "Order linen from the laundry every Tuesday and Friday",
                    "Booking.com score for cleanliness went from 8.6 in January 2024 to 9.2 in December 2025",
                    "Enter the room status in Opera",
                ],
            },
            {
                "name": "Hotel Miradouro da Serra",
                "position": "Room Attendant",
                "location": "Lisbon",
                "startDate": "2021-04",
                "endDate": "2023-12",
                "highlights": ["Cleaned 14 to 16 rooms a shift", "Reported broken things to maintenance"],
            },
            {
                "name": "Limpa Sol Lda",
                "position": "Office Cleaner",
                "location": "Amadora",
                "startDate": "2018-10",
                "endDate": "2021-03",
                "highlights": [
                    "Cleaned two bank offices and a dental clinic in the evenings",
                    "Used colour-coded cloths to keep areas separate",
                ],
            },
            {
                "name": "Residencial Laginha",
                "position": "Chambermaid",
                "location": "Mindelo, Cape Verde",
                "startDate": "2015-02",
                "endDate": "2018-08",
                "summary": "Family guest house with 12 rooms.",
                "highlights": [
                    "Cleaned all 12 rooms",
                    "Washed and ironed the bed linen",
                    "Helped with breakfast in the high season",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Cape Verdean Association of Amadora",
                "position": "Cook",
                "startDate": "2019-05",
                "highlights": ["Cook for the community lunch once a month"],
            }
        ],
        "education": [
            {
                "institution": "IEFP Lisbon",
                "studyType": "Vocational course",
                "area": "Hotel Housekeeping, 150 hours",
                "startDate": "2021-01",
                "endDate": "2021-03",
            },
            {
                "institution": "Escola Secundaria Jorge Barbosa",
                "studyType": "Secondary school, 12th year",
                "area": "General",
                "startDate": "2008-09",
                "endDate": "2014-07",
            },
        ],
        "certificates": [
            {"name": "Food hygiene (HACCP)", "issuer": "IEFP", "date": "2021-03"},
            {"name": "First Aid", "issuer": "Portuguese Red Cross", "date": "2024-05"},
        ],
        "awards": [{"title": "Employee of the Month", "awarder": "Hotel Miradouro da Serra", "date": "2022-08"}],
        "skills": [
            {"name": "Housekeeping", "level": "Expert", "keywords": ["Deep cleaning", "Bed making", "Linen inventory"]},
            {"name": "Software", "level": "Basic", "keywords": ["Opera", "WhatsApp"]},
        ],
        "languages": [
            {"language": "Cape Verdean Creole", "fluency": "Native"},
            {"language": "Portuguese", "fluency": "Fluent"},
            {"language": "English", "fluency": "Intermediate (B1)"},
            {"language": "Spanish", "fluency": "Basic"},
        ],
    },
    "leaver": {
        "basics": {
            "name": "Tane Rawiri",
            "label": "School leaver",
            "summary": "I left school in 2025. I like working with my hands and being outdoors.",
            "location": {"city": "Dunedin", "countryCode": "NZ"},
        },
        "work": [
            {
                "name": "Tomahawk Dairy and Takeaways",
                "position": "Shop Assistant (casual)",
                "location": "Dunedin",
                "startDate": "2025-01",
                "highlights": [
                    "Serve customers and use the till and the EFTPOS machine, two evenings a week",
                    "Stock the fridges and check use-by dates",
                    "Cash up on Thursdays with the owner",
                ],
            },
            {
                "name": "Clutha Cherry Co.",
                "position": "Fruit Picker (summer job)",
                "location": "Cromwell",
                "startDate": "2025-12",
                "endDate": "2026-01",
                "highlights": [
                    "Picked cherries six days a week for five weeks",
                    "Picked 95 kg a day on average in the last week",
                ],
            },
            {
                "name": "Self-employed",
                "position": "Lawn Mowing",
                "location": "Dunedin",
                "startDate": "2023-10",
                "endDate": "2024-12",
                "highlights": [
                    "Mowed the lawns of five neighbours every second Saturday",
                    "Bought my own mower with the first $400 I earned",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Tahuna Surf Life Saving Club",
                "position": "Patrol Member",
                "startDate": "2024-11",
                "highlights": [
                    "40 hours of beach patrol in the 2025/26 season",
                    "Help with the junior surf group on Sundays",
                ],
            }
        ],
        "education": [
            {
                "institution": "Pukehiki College",
                "studyType": "NCEA Level 2",
                "area": "General",
                "startDate": "2021-02",
                "endDate": "2025-12",
                "score": "Endorsed with Merit",
                "courses": ["English", "Mathematics", "Construction", "Digital Technologies", "Physical Education"],
            }
        ],
        "certificates": [
            {"name": "Surf Lifeguard Award", "issuer": "Surf Life Saving New Zealand", "date": "2024-11"},
            {"name": "Workplace First Aid", "issuer": "St John", "date": "2026-02"},
            {"name": "Restricted driver licence, Class 1", "issuer": "NZ Transport Agency", "date": "2026-03"},
        ],
        "awards": [{"title": "Most Improved Player, under-16 rugby", "awarder": "Pukehiki College", "date": "2023-09"}],
        "projects": [
            {
                "name": "Garden shed",
                "description": "Built a 2 m by 3 m garden shed in Construction class with two classmates",
                "startDate": "2025-05",
                "endDate": "2025-09",
            }
        ],
        "skills": [
            {"name": "Tools", "level": "Good", "keywords": ["Hand tools", "Cordless drill", "Drop saw"]},
            {"name": "Computers", "level": "Basic", "keywords": ["Word", "Excel", "Canva"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Native"},
            {"language": "Te reo Maori", "fluency": "Conversational"},
        ],
    },
}

FAITHFUL: dict[str, str] = {
    "developer": """
I am applying for the post of Senior Backend Engineer at Savanna Health Technologies.
I have been a backend developer at Kopa Rahisi in Nairobi since March 2022. Before that I was a junior developer at Jumbe Softworks.
You ask for five years of backend work in Python; I have earned my living as a developer for more than seven.
The repayment service I built with FastAPI takes in roughly 40 thousand M-Pesa callbacks every day.
By caching with Redis I brought the median response time of our loan-status API down from 900 to 250 milliseconds.
Your advert mentions mentoring. For three years I taught Python to teenage girls on Saturdays as a volunteer with Code Dada.
- Test coverage of the repayment service more than doubled, from 41 to 83 per cent (pytest)
- Looked after Django sites for eleven NGOs
At Jumbe I lent a hand when our clients' databases went from MySQL over to PostgreSQL.
I hold a BSc in Computer Science from Maseno University, with an upper second.
I have not used Kubernetes yet, but I work with Docker and would be glad to learn it at your company.
Together with a junior colleague I replaced the cron scripts behind our nightly reports with Celery jobs.
In 2023 I became an AWS Certified Developer at Associate level.
Every fourth week I am the one on call. I like calm releases, as you can imagine.
In my own time I made matatu-fares, an open-source API in Flask that gives the fares on 25 routes.
I speak English, Swahili and Dholuo, and I would be happy to tell you more in an interview.
My first taste of the trade was a short internship at Tawi Data in Mombasa in early 2019, where I wrote scripts in Python to clean survey data.
""",
    "teacher": """
I would like to apply for the position of Assistant Headteacher at Moorfield Academy in York.
I have been teaching in primary schools for 25 years. For the last fourteen I have been at Beckside Primary School in Leeds.
My present class is Year 4, with 29 children aged eight and nine.
You are looking for someone who can lead a subject, and I have led maths at Beckside for ten years.
Twice each term I plan and deliver maths training to fourteen teachers.
In 2022 fewer than half of the pupils scored 20 or more in the multiplication tables check; by 2025 it was 71%.
I gained Qualified Teacher Status in 2001 and finished my induction year the following summer.
- Mentor to five trainees from Leeds Trinity University
- Lunchtime chess club, 22 pupils
At St Oswin's in Bradford I taught Year 2 for five years and then spent three years in Year 3.
At the same school I arranged the annual Year 3 outing to the National Coal Mining Museum, with as many as 60 children.
In 2024/25 I worked with our SENCO to support four children who have EHCPs.
I know your advert asks for Safeguarding Level 3. I hold Level 2, from September 2025, and I would gladly take the next step.
My degree is a BEd with honours in Primary Education from Sheffield Hallam (2:1), and in 2015 I added a Postgraduate Certificate in Mathematics Education with Merit.
The governors of Beckside named me Teacher of the Year in 2019, which meant a great deal to me.
Over the years I have taught children from reception, with a class of 24 in Wakefield, up to Year 4.
On two Saturdays a month I sort donations at the Kirkstall Food Bank. Thank you for reading my application.
""",
    "accountant": """
Dear Hiring Manager, I am writing to apply for the Finance Manager role at Zenvia Renewables.
I am a chartered accountant and have been an ICAN associate since November 2018.
Your advert asks for eight years in accounting or audit; I have worked in the field for over eleven.
For nearly seven years I have been with Oriade Foods in Ikeja, where I am Senior Accountant.
Every month I prepare management accounts for our three factories. The close used to take ten working days and now takes five.
In 2023 I got back ₦86m which customers owed us past the due date.
- Supervise two accounts officers
- VAT and WHT returns filed with the tax authority
KPMG audits us, and in three years running (2022 to 2024) there were no material adjustments.
Before Oriade I spent four and a half years in audit at Bamgbose & Co. in Yaba, working on 18 clients.
Most of those clients were in trading or transport, and I attended year-end stock counts at warehouses in Lagos and Ibadan.
I have not worked with SAP so far. I do know Microsoft Dynamics 365 well, and I was part of the change to it from Sage 300 in 2021.
As for IFRS, I passed the ACCA Diploma in International Financial Reporting in December 2021.
I studied Accounting at Obafemi Awolowo University and left with a second class upper and a CGPA of 4.12 out of 5.
During my service year I posted receipts and payments in Excel at the Ministry of Finance in Ilorin.
Training people is something I enjoy: at Bamgbose I taught four corps members how to prepare audit files.
Since 2019 I have also been treasurer of a women's cooperative in Surulere, with 140 members. I look forward to hearing from you.
""",
    "driver": """
I am applying for your Fuel Tanker Driver job in Brandon.
I hold a Class 1 licence with air brakes. I have had it since March 2017.
My TDG certificate is from October 2024, so the dangerous goods rules are not new to me.
For the past nine and a half years I have driven long haul for Prairie Crown Freight out of Winnipeg.
I pull 53-foot reefers to Toronto and Chicago and back.
That is around 190,000 kilometres a year, and I have not had one at-fault accident with the company.
- On-time deliveries in 2025: 98%
- Pre-trip and post-trip checks, hours logged in Samsara
I have not driven a tanker yet, I will be honest. But I have handled heavy trailers for more than nine years, and your advert accepts that.
When new drivers start I help them; so far I have shown six of them the routes and how the papers work.
From 2013 to 2017 I drove a dump truck for Red River Gravel in Selkirk and took eight to ten loads a day to road sites.
I looked after that truck too: I greased it, washed it and told the mechanic when something was wrong.
Years ago I drove for Maple Loaf Bakery. I started at four in the morning and brought bread to 32 shops in a five-ton truck.
In 2023 my company gave me a safe driver pin for one million km.
I cross the border with a FAST card and I know the border documents and bills of lading.
I speak Punjabi, English and some Hindi, and I have a first aid and CPR certificate from the Red Cross.
You want safe winter driving, and that is one of my strong points. I would be glad to come to Brandon for a road test.
""",
    "housekeeper": """
I am applying for the job of Assistant Executive Housekeeper at Atlantic Crest Resort in Cascais.
I have worked at Hotel Miradouro da Serra in Lisbon for more than five years. I began as a room attendant and I have been floor supervisor since January 2024.
Every day I check sixty rooms over three floors.
Seven room attendants get their work list from me each day.
You need someone for linen stock control: I order our linen from the laundry twice a week, on Tuesdays and Fridays.
Our cleanliness score on Booking.com rose from 8.6 to 9.2 between January 2024 and December 2025.
I put the room status into Opera, so I know one of the two systems in your advert.
- Room attendant, 2021 to 2023: 14-16 rooms per shift
- Told maintenance about anything broken
My hotel has four stars, not five, but I would like very much to work in a five-star house.
Before the hotel I was an office cleaner with Limpa Sol in Amadora for two and a half years, in two bank offices and a dental clinic.
There we used cloths in different colours to keep the areas separate.
I come from Cape Verde. In Mindelo I cleaned the twelve rooms of a family guest house, washed and ironed the sheets, and helped at breakfast in high season.
In early 2021 I did a 150-hour course in hotel housekeeping at IEFP.
My Portuguese is fluent and my English is B1. I know you ask for B2 and I want to get there.
I was Employee of the Month in August 2022, and I was happy about it.
I have certificates in food hygiene (HACCP) and first aid. Once a month I cook for the community lunch of the Cape Verdean Association.
""",
    "leaver": """
I am applying for the carpentry apprenticeship at Southern Frame Builders in Mosgiel.
I finished at Pukehiki College at the end of 2025 with NCEA Level 2, endorsed with Merit.
Construction was one of my subjects. Two classmates and I built a garden shed, two metres by three.
I can use hand tools, a cordless drill and a drop saw.
I have worked at the Tomahawk Dairy for nearly two years, two evenings a week.
- Serve customers, run the till and EFTPOS
- Fill the fridges, check use-by dates
On Thursdays the owner and I cash up together.
Last summer I picked cherries in Cromwell, six days a week for five weeks, so I am used to working outdoors.
By my last week there I was averaging 95 kilos a day.
When I was still at school I had a small lawn mowing job for five neighbours, every second Saturday for more than a year.
I paid for my own mower out of the first $400 I made.
I got my restricted licence in March 2026. I do not have a Site Safe passport yet, but I am keen to get one.
Your ad says first aid is a plus; I did Workplace First Aid with St John in February 2026.
I am a volunteer lifeguard with Tahuna Surf Life Saving Club and did 40 hours of patrol in the 2025/26 season.
On Sundays I help out with the junior surf group. I like being part of a crew.
English is my first language and I can hold a conversation in te reo Māori.
I was the Most Improved Player in our under-16 rugby in 2023. Thanks for reading this, and I hope we can meet.
""",
}

INVENTED: dict[str, str] = {
    "developer": """
advert: I am used to scale, as the APIs I look after at Kopa Rahisi serve 2 million patients.
tool: You ask for Kubernetes, and I have run our repayment service on it since 2023.
number: The repayment service I built handles about 400,000 M-Pesa callbacks a day.
verb: At Jumbe Softworks I led the move of all client databases from MySQL to PostgreSQL.
title: I have been Senior Backend Developer at Kopa Rahisi since March 2022.
duration: I bring more than ten years of experience as a developer.
degree: I hold a Master of Science in Computer Science from Maseno University.
grade: I graduated from Maseno University with First Class Honours in Computer Science.
certificate: In 2023 I passed the AWS Certified Solutions Architect exam.
language: I speak English, Swahili and Dholuo, and I also speak some French.
moved: At Kopa Rahisi I maintained Django websites for 11 NGO clients.
grade: I won first place at the Nairobi Fintech Hack in 2022.
number: - Test coverage of the repayment service raised from 41% to 93% with pytest
employer: My internship in 2019 was at Safaricom in Mombasa, where I cleaned survey data with Python.
tool: I moved the nightly reports from cron scripts to Airflow, together with a junior developer.
verb: I manage the payments team of six people at Kopa Rahisi. It is work I enjoy.
money: My Redis caching on the loan-status API saved the company KSh 3 million a year.
""",
    "teacher": """
certificate: I hold Qualified Teacher Status and Safeguarding Level 3, as your advert asks.
title: For the past four years I have also been deputy head at Beckside Primary School.
number: The share of pupils scoring 20 or more in the multiplication tables check rose from 48% to 81%.
advert: As maths lead I am responsible for the subject across a school of 420 pupils.
verb: At St Oswin's I wrote the school's phonics policy on my own.
date: I have been maths lead at Beckside since September 2012.
degree: In 2015 I completed a Master's in Mathematics Education at Leeds Beckett University.
grade: I have a first-class BEd from Sheffield Hallam University. I am proud of it to this day.
tool: I have taught early reading with Read Write Inc. for many years.
language: Besides English I speak Irish, and I speak it fluently.
moved: At Beckside I organise the yearly trip to the National Coal Mining Museum for up to 60 children.
reach: In 2019 I was named Teacher of the Year for the whole of Yorkshire.
employer: The five trainees I mentored came from the University of York.
number: - Lunchtime chess club for 42 pupils
duration: I spent twelve years at St Oswin's in Bradford before I came to Leeds.
tool: I use Seesaw, Google Classroom and Arbor every day in my class.
verb: I have prepared Year 6 children for their SATs, and I know how much that week asks of them.
""",
    "accountant": """
tool: I have used SAP at Oriade Foods every day since 2021.
money: I recovered ₦186 million of overdue customer debts in 2023.
advert: At Oriade Foods I lead a team of six in the accounts office.
verb: I led the move from Sage 300 to Microsoft Dynamics 365 in 2021.
duration: I have been a member of ICAN for more than ten years.
degree: I have a BSc in Accounting from Obafemi Awolowo University and an MBA.
grade: I finished at Obafemi Awolowo University with First Class honours.
number: - Cut the month-end close from ten working days to three
employer: Before 2020 I was in audit with Deloitte in Lagos, where I worked on 18 clients.
title: From 2015 to 2020 I was Audit Manager at Bamgbose & Co. in Yaba.
moved: At Oriade Foods I have trained four NYSC corps members to prepare audit files.
language: I speak English and Yoruba, and my Hausa is fluent.
certificate: I qualified as a Certified Internal Auditor in 2021, which will help your company.
number: As treasurer I keep the books of the Surulere cooperative for 410 members.
date: I joined Oriade Foods in February 2018 and have stayed ever since.
reach: I attended stock counts at warehouses all over Nigeria. It taught me to check things with my own eyes.
money: I manage a yearly budget of ₦4 billion for our three factories.
""",
    "driver": """
tool: I have hauled fuel in Super B-trains, so your trailers will be nothing new to me.
certificate: I have a valid TDG certificate and H2S Alive.
number: I drive about 290,000 km a year for Prairie Crown Freight.
duration: I have been driving long haul for 15 years.
date: I have held my Class 1 licence since 2010.
moved: At Prairie Crown I deliver to 32 shops and start at four in the morning.
verb: I designed the training programme for new drivers at Prairie Crown Freight.
employer: Before that I hauled gravel for Lafarge in Selkirk, eight to ten loads a day.
title: I am lead driver and dispatcher at Prairie Crown Freight. I know both sides of the phone.
language: I speak Punjabi and English, and enough French to talk to your customers.
number: - 99.8% of deliveries on time in 2025
reach: My routes take me through all ten provinces of Canada.
money: I also collected payments at the bakery, about $5,000 a day.
degree: After high school I finished a college diploma in diesel mechanics.
verb: At Red River Gravel I repaired the engine and the brakes of my truck myself.
certificate: I have a forklift ticket and first aid with CPR, so I can be useful in the yard too.
number: In 2023 I received a pin for two million safe kilometres.
""",
    "housekeeper": """
advert: I supervise a team of 35 at Hotel Miradouro da Serra and I would like to do the same for you.
number: Every day I check 90 rooms on three floors.
title: I have been Executive Housekeeper at Hotel Miradouro da Serra since January 2024.
tool: I work with Opera and Protel, so I know both systems in your advert.
language: My English is at B2, as you ask, and my Portuguese is fluent.
reach: I have worked for more than five years in a five-star hotel in Lisbon.
duration: I have been a floor supervisor for over five years.
number: Our Booking.com score for cleanliness went from 8.6 to 9.6 in two years.
moved: At Limpa Sol in Amadora I cleaned 14 to 16 rooms a shift.
verb: I negotiated the contract with our laundry. I also order linen every Tuesday and Friday.
certificate: I hold a certificate in LQA standards, and one in first aid.
degree: I have a bachelor's degree in hotel management from Cape Verde.
employer: From 2018 to 2021 I cleaned offices for ISS in Amadora, in the evenings.
date: I was Employee of the Month in August 2024.
money: - Cut the yearly linen costs by €12,000
language: I can speak with guests in Creole, Portuguese, English, Spanish and German.
number: In early 2021 I did a 350-hour course in hotel housekeeping at IEFP.
""",
    "leaver": """
certificate: I already have my Site Safe passport and a first aid certificate.
title: I have been assistant manager at the Tomahawk Dairy since January 2025.
tool: I am good with hand tools, a drop saw and a nail gun.
grade: I left Pukehiki College with NCEA Level 2 endorsed with Excellence.
degree: I have NCEA Level 3, with Construction as one of my subjects.
number: By the last week I was picking 195 kg of cherries a day.
certificate: I have my full driver licence. I can get myself to any site in Otago.
duration: I worked in the cherry orchards in Cromwell for five months.
verb: I built a two by three metre garden shed on my own in Construction class.
moved: At Clutha Cherry Co. I cashed up with the owner every Thursday.
advert: I am used to 45 hours a week from my job at the dairy.
employer: I also worked a few Saturdays at Mitre 10, so I know the building materials.
money: My lawn mowing brought in about $6,000 in all, and I bought my own mower.
number: - 140 hours of beach patrol in the 2025/26 season
language: I grew up with English and I am fluent in te reo Māori.
reach: In 2023 I was picked for the Otago under-16 rugby team.
verb: I run the junior surf group on Sundays. It has taught me to be patient.
""",
}

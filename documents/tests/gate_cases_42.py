"""Fresh cases, set 42 (blind): Python developer (Bengaluru), nurse (Kisumu), accountant (Lagos), maths teacher (Ohio),
sales representative (Nakuru), electrician (Kassel).

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "developer": {
        "title": "Senior Backend Engineer",
        "company": "Fintara Payments",
        "location": "Bengaluru",
        "requirements": {
            "must": ["5+ years of Python", "Kubernetes", "Kafka", "APIs serving 50,000 merchants"],
            "nice": ["Go", "Led a team of 5 engineers"],
        },
    },
    "nurse": {
        "title": "Nurse In-Charge",
        "company": "Highridge Specialist Hospital",
        "location": "Nairobi",
        "requirements": {
            "must": ["Supervise 15 nurses", "ICU experience", "Advanced Cardiac Life Support"],
            "nice": ["Master's degree in nursing"],
        },
    },
    "accountant": {
        "title": "Finance Manager",
        "company": "Atlantic Pharma Distribution",
        "location": "Lagos",
        "requirements": {
            "must": ["8 years of experience", "Manage a team of 4", "SAP", "Payroll for 300 employees"],
            "nice": ["ACCA", "MBA"],
        },
    },
    "teacher": {
        "title": "Math Department Chair",
        "company": "Northgate Academy",
        "location": "Cincinnati, OH",
        "requirements": {"must": ["Lead 8 teachers", "AP Calculus", "Canvas"], "nice": ["Fluent Spanish"]},
    },
    "sales": {
        "title": "Key Account Representative",
        "company": "Pwani Consumer Goods",
        "location": "Nairobi",
        "requirements": {
            "must": ["3 years of field sales", "Monthly target of KES 1,200,000", "Salesforce"],
            "nice": ["Motorcycle licence"],
        },
    },
    "electrician": {
        "title": "Service Technician E-Mobility",
        "company": "Voltara Ladetechnik GmbH",
        "location": "Göttingen",
        "requirements": {
            "must": ["KNX", "Master craftsman (Meister)", "Install 100 charging stations a year"],
            "nice": ["English B2"],
        },
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "developer": {
        "basics": {
            "name": "Ananya Kulkarni",
            "label": "Python Developer",
            "summary": "Python developer who likes clear code and well-tested APIs.",
            "location": {"city": "Bengaluru", "countryCode": "IN"},
        },
        "work": [
            {
                "name": "Zentrovia Technologies",
                "position": "Software Engineer",
                "location": "Bengaluru",
                "startDate": "2022-06",
                "highlights": [
                    "Develop and maintain REST APIs in Django and PostgreSQL for an invoicing product used by 1,200 small businesses",
                    "Cut the average API response time from 900 ms to 350 ms by adding Redis caching and rewriting slow queries",
                    "Write unit and integration tests with pytest; test coverage rose from 48% to 81%",
                    "Helped move the deployment from virtual machines to Docker on AWS ECS",
                    "Mentor 2 junior developers",
                ],
            },
            {
                "name": "Kaveri Softlabs",
                "position": "Junior Python Developer",
                "location": "Mysuru",
                "startDate": "2020-07",
                "endDate": "2022-05",
                "highlights": [
                    "Built web scrapers that collected prices from 35 e-commerce sites every day",
                    "Fixed bugs and added features in a Flask inventory system for a textile client",
                    "Wrote documentation for 14 internal modules",
                    "Took part in daily stand-ups and code reviews in a team of 6",
                ],
            },
            {
                "name": "Bluepeak Analytics",
                "position": "Intern",
                "location": "Bengaluru",
                "startDate": "2020-01",
                "endDate": "2020-06",
                "highlights": ["Cleaned sales data with pandas and prepared weekly reports in Excel"],
            },
        ],
        "education": [
            {
                "institution": "Vidyashree Institute of Technology",
                "studyType": "B.E.",
                "area": "Computer Science and Engineering",
                "startDate": "2016",
                "endDate": "2020",
                "score": "8.1 CGPA",
            }
        ],
        "certificates": [
            {"name": "AWS Certified Cloud Practitioner", "issuer": "Amazon Web Services", "date": "2023-09"}
        ],
        "skills": [
            {"name": "Python", "keywords": ["Django", "Flask", "pytest", "pandas"]},
            {"name": "Databases", "keywords": ["PostgreSQL", "MySQL", "Redis"]},
            {"name": "Tools", "keywords": ["Git", "Docker", "Jenkins"]},
        ],
        "languages": [
            {"language": "Kannada", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Hindi", "fluency": "Conversational"},
        ],
        "projects": [
            {
                "name": "Bus Buddy",
                "description": "Telegram bot that tells commuters when the next city bus arrives",
                "highlights": ["Used by about 400 people"],
                "keywords": ["Python", "SQLite"],
            }
        ],
    },
    "nurse": {
        "basics": {
            "name": "Mercy Atieno Obura",
            "label": "Senior Nurse",
            "location": {"city": "Kisumu", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Lakeview County Referral Hospital",
                "position": "Senior Nurse",
                "location": "Kisumu",
                "startDate": "2018-03",
                "highlights": [
                    "In charge of the 36-bed medical ward on the day shift, supervising 8 nurses and 3 nursing aides",
                    "Draw up the monthly duty roster and order ward supplies",
                    "Train student nurses in infection prevention and hand hygiene, 60 students since 2021",
                    "Introduced a bedside handover form; medication errors fell from 11 to 4 a quarter",
                    "Enter patient records in the AfyaLink system",
                ],
            },
            {
                "name": "St. Brigid's Mission Hospital",
                "position": "Registered Nurse",
                "location": "Kakamega",
                "startDate": "2012-05",
                "endDate": "2018-02",
                "highlights": [
                    "Cared for 15 to 20 patients per shift on the surgical ward before and after operations",
                    "Dressed wounds, administered medication and monitored vital signs",
                    "Assisted the theatre team during emergency caesarean sections",
                ],
            },
            {
                "name": "Obunga Dispensary",
                "position": "Community Health Nurse",
                "location": "Kisumu",
                "startDate": "2010-09",
                "endDate": "2012-04",
                "highlights": [
                    "Vaccinated children under five at weekly outreach clinics in 7 villages",
                    "Counselled mothers on breastfeeding and family planning",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Nyanza First Aid Society",
                "position": "First Aid Instructor",
                "startDate": "2016-01",
                "highlights": ["Teach basic first aid to secondary school pupils, about 120 a year"],
            }
        ],
        "education": [
            {
                "institution": "Winam University",
                "studyType": "BSc",
                "area": "Nursing",
                "startDate": "2014",
                "endDate": "2017",
                "score": "Second Class Honours (Upper Division)",
            },
            {
                "institution": "Nyalenda Medical Training College",
                "studyType": "Diploma",
                "area": "Community Health Nursing",
                "startDate": "2007",
                "endDate": "2010",
            },
        ],
        "certificates": [
            {"name": "Basic Life Support", "issuer": "Kenya Resuscitation Centre", "date": "2025-02"},
            {"name": "Infection Prevention and Control", "issuer": "Ministry of Health", "date": "2020-08"},
        ],
        "languages": [
            {"language": "Dholuo", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Fluent"},
        ],
    },
    "accountant": {
        "basics": {
            "name": "Tunde Olaniyi",
            "label": "Accountant",
            "summary": "Chartered accountant with experience in food manufacturing and audit.",
            "location": {"city": "Lagos", "countryCode": "NG"},
        },
        "work": [
            {
                "name": "Greenmeadow Foods Nigeria Ltd",
                "position": "Accountant",
                "location": "Lagos",
                "startDate": "2021-04",
                "highlights": [
                    "Prepare monthly management accounts and reconcile 5 bank accounts",
                    "Process payroll for 140 staff in Sage",
                    "File VAT, PAYE and withholding tax returns before the deadline",
                    "Shortened the month-end close from 10 working days to 6",
                    "Support the external auditors with schedules and documents at year end",
                ],
            },
            {
                "name": "Ekpo & Bassey Chartered Accountants",
                "position": "Audit Trainee",
                "location": "Lagos",
                "startDate": "2018-09",
                "endDate": "2021-03",
                "highlights": [
                    "Assisted in the audit of 12 clients in manufacturing, retail and hospitality",
                    "Carried out stock counts and tested internal controls",
                    "Drafted working papers in Excel and CaseWare",
                ],
            },
            {
                "name": "Ibarapa Local Government Secretariat",
                "position": "Accounts Assistant (NYSC)",
                "location": "Oyo State",
                "startDate": "2017-07",
                "endDate": "2018-06",
                "highlights": ["Recorded payments in the cash book and filed vouchers"],
            },
        ],
        "education": [
            {
                "institution": "Ajayi Memorial University",
                "studyType": "BSc",
                "area": "Accounting",
                "startDate": "2012",
                "endDate": "2016",
                "score": "Second Class Lower",
            }
        ],
        "certificates": [
            {
                "name": "Associate Chartered Accountant (ACA)",
                "issuer": "Institute of Chartered Accountants of Nigeria (ICAN)",
                "date": "2022-05",
            }
        ],
        "skills": [
            {"name": "Accounting software", "keywords": ["Sage", "QuickBooks", "CaseWare"]},
            {"name": "Excel", "keywords": ["Pivot tables", "VLOOKUP"]},
            {"name": "IFRS"},
        ],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Yoruba", "fluency": "Native"}],
        "awards": [
            {
                "title": "Employee of the Quarter",
                "awarder": "Greenmeadow Foods Nigeria Ltd",
                "date": "2023",
                "summary": "For the faster month-end close",
            }
        ],
    },
    "teacher": {
        "basics": {
            "name": "Karen Whitlock",
            "label": "Middle School Math Teacher",
            "location": {"city": "Dayton", "region": "Ohio", "countryCode": "US"},
        },
        "work": [
            {
                "name": "Maple Hollow Middle School",
                "position": "Math Teacher",
                "location": "Dayton, OH",
                "startDate": "2015-08",
                "highlights": [
                    "Teach 7th and 8th grade math to five classes of about 27 students",
                    "Raised the share of students passing the state math test from 61% to 74% in three years",
                    "Coach the after-school math club, 18 members",
                    "Serve on the curriculum committee",
                    "Use Google Classroom and Desmos in lessons",
                    "Mentored 4 student teachers from nearby colleges",
                ],
            },
            {
                "name": "Riverbend Elementary School",
                "position": "4th Grade Teacher",
                "location": "Springfield, OH",
                "startDate": "2010-08",
                "endDate": "2015-06",
                "highlights": [
                    "Taught all core subjects to a class of 24",
                    "Organized the annual science fair with about 90 projects",
                    "Wrote learning plans for students with special needs together with the intervention specialist",
                ],
            },
            {
                "name": "Hartwell Youth Center",
                "position": "Tutor",
                "location": "Dayton, OH",
                "startDate": "2008-06",
                "endDate": "2010-07",
                "highlights": ["Tutored 10 children in reading and arithmetic"],
            },
        ],
        "education": [
            {
                "institution": "Great Miami University",
                "studyType": "M.Ed.",
                "area": "Curriculum and Instruction",
                "startDate": "2016",
                "endDate": "2018",
                "score": "GPA 3.8",
            },
            {
                "institution": "Stillwater College",
                "studyType": "B.S.",
                "area": "Elementary Education",
                "startDate": "2006",
                "endDate": "2010",
            },
        ],
        "certificates": [
            {
                "name": "Professional Educator License, Mathematics (4-9)",
                "issuer": "Ohio Department of Education",
                "date": "2015-07",
            }
        ],
        "languages": [{"language": "English", "fluency": "Native"}, {"language": "Spanish", "fluency": "Basic"}],
        "awards": [{"title": "Teacher of the Year", "awarder": "Maple Hollow Middle School", "date": "2022"}],
    },
    "sales": {
        "basics": {
            "name": "Brian Kiprono Langat",
            "label": "Sales Representative",
            "location": {"city": "Nakuru", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Savanna Crest Beverages Ltd",
                "position": "Sales Representative",
                "location": "Nakuru",
                "startDate": "2025-02",
                "highlights": [
                    "Visit 25 shops and kiosks a day on a fixed route to take orders",
                    "Exceeded the monthly target of KES 450,000 in 9 of the first 12 months",
                    "Opened 38 new customer accounts in the first year",
                    "Record orders and payments in a mobile app",
                    "Follow up overdue payments with customers",
                ],
            },
            {
                "name": "Tumaini Electronics",
                "position": "Shop Assistant",
                "location": "Nakuru",
                "startDate": "2023-09",
                "endDate": "2025-01",
                "highlights": [
                    "Served walk-in customers and explained phones, televisions and chargers",
                    "Handled M-Pesa and cash payments and balanced the till each evening",
                    "Arranged displays and counted stock every week",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Lanet Bright Youth Group",
                "position": "Treasurer",
                "startDate": "2022-03",
                "highlights": ["Keep the contributions book for 30 members"],
            }
        ],
        "education": [
            {
                "institution": "Menengai Business College",
                "studyType": "Diploma",
                "area": "Sales and Marketing",
                "startDate": "2021",
                "endDate": "2023",
                "score": "Credit",
            },
            {
                "institution": "Lanet Hill Secondary School",
                "studyType": "KCSE",
                "startDate": "2016",
                "endDate": "2019",
                "score": "C+",
            },
        ],
        "certificates": [{"name": "Driving licence, class B", "issuer": "NTSA", "date": "2024-06"}],
        "skills": [{"name": "Microsoft Office", "keywords": ["Word", "Excel"]}, {"name": "Customer service"}],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Fluent"},
            {"language": "Kalenjin", "fluency": "Native"},
        ],
    },
    "electrician": {
        "basics": {
            "name": "Jürgen Hollerbach",
            "label": "Electrician",
            "summary": "Electrician with experience in building installation and industrial maintenance.",
            "location": {"city": "Kassel", "countryCode": "DE"},
        },
        "work": [
            {
                "name": "Elektro Weidmann GmbH",
                "position": "Foreman Electrician",
                "location": "Kassel",
                "startDate": "2009-04",
                "highlights": [
                    "Lead a crew of 5 electricians and 2 apprentices on residential and office buildings",
                    "Install distribution boards, lighting and sockets according to VDE 0100",
                    "Fitted photovoltaic systems on 64 houses since 2020",
                    "Plan materials and working hours with the site manager",
                    "Test portable equipment according to DGUV V3",
                ],
            },
            {
                "name": "Nordhessen Fördertechnik AG",
                "position": "Industrial Electrician",
                "location": "Baunatal",
                "startDate": "1999-02",
                "endDate": "2009-03",
                "highlights": [
                    "Maintained and repaired conveyor lines and control cabinets in three-shift operation",
                    "Found and cleared faults in Siemens S7 control systems",
                    "Helped reduce unplanned stops on line 4 by 20%",
                ],
            },
            {
                "name": "Elektro Pfeil",
                "position": "Electrician",
                "location": "Hofgeismar",
                "startDate": "1995-02",
                "endDate": "1999-01",
                "highlights": ["Wired new houses and replaced old installations"],
            },
        ],
        "volunteer": [
            {
                "organization": "Volunteer Fire Brigade Espenau",
                "position": "Firefighter",
                "startDate": "2001-05",
                "highlights": ["Look after the radio equipment"],
            }
        ],
        "education": [
            {
                "institution": "Vocational School Hofgeismar",
                "studyType": "Apprenticeship",
                "area": "Electrical Installer",
                "startDate": "1991",
                "endDate": "1995",
                "score": "Good",
            }
        ],
        "certificates": [
            {"name": "Specialist for Photovoltaic Systems", "issuer": "Chamber of Crafts Kassel", "date": "2020-03"},
            {"name": "First Aider", "issuer": "German Red Cross", "date": "2024-05"},
        ],
        "languages": [{"language": "German", "fluency": "Native"}, {"language": "English", "fluency": "B1"}],
    },
}

FAITHFUL: dict[str, str] = {
    "developer": """
Python developer with more than six years of professional experience, currently with Django and PostgreSQL.
At Zentrovia Technologies I develop and maintain Django REST APIs for an invoicing product that 1,200 small businesses use.
Brought the average API response time down from 900 ms to 350 ms through Redis caching and rewritten queries.
Reduced API response times by more than 60% at Zentrovia by introducing Redis caching and reworking slow queries.
Increased test coverage from 48% to 81% by writing unit and integration tests in pytest.
Supported the move from virtual machines to Docker containers on AWS ECS.
I mentor two junior developers in my current role as a Software Engineer.
Built scrapers at Kaveri Softlabs which gathered prices daily from 35 online shops.
As a Junior Python Developer in Mysuru, I fixed bugs and added features in a Flask-based inventory system for a client in the textile sector.
Documented 14 internal modules and took part in code reviews and daily stand-ups in a six-person team.
During a six-month internship at Bluepeak Analytics, cleaned sales data using pandas and produced weekly Excel reports.
I hold a B.E. in Computer Science and Engineering from Vidyashree Institute of Technology (CGPA 8.1).
AWS Certified Cloud Practitioner since September 2023.
In my own time I wrote Bus Buddy, a Telegram bot in Python and SQLite that shows commuters when their next bus arrives; around 400 people use it.
I am excited to apply for the Senior Backend Engineer position at Fintara Payments and would like to deepen my knowledge of Kubernetes and Kafka there.
I have worked at Zentrovia Technologies in Bengaluru for over four years.
I speak fluent English, native Kannada and conversational Hindi.
""",
    "nurse": """
Senior nurse with over 16 years of experience in medical, surgical and community settings in Kisumu and Kakamega.
I am in charge of a 36-bed medical ward during the day shift and supervise eight nurses and three aides.
Supervise a team of 11 nurses and nursing aides on the medical ward at Lakeview County Referral Hospital.
Prepare the duty roster every month and order supplies for the ward.
Since 2021 I have trained 60 student nurses in hand hygiene and infection prevention.
Introduced a form for bedside handover, after which medication errors dropped from 11 to four per quarter.
Keep patient records in AfyaLink.
As a Registered Nurse at St. Brigid's Mission Hospital, I looked after 15-20 surgical patients each shift, before and after their operations.
Dressed wounds, gave medication and checked vital signs on the surgical ward in Kakamega.
Helped the theatre team in emergency C-sections at St. Brigid's Mission Hospital.
At Obunga Dispensary I immunised under-fives in seven villages at weekly outreach clinics.
Advised mothers on family planning and breastfeeding as a Community Health Nurse.
As a volunteer instructor with the Nyanza First Aid Society, I teach first aid to roughly 120 secondary school pupils every year.
BSc in Nursing, Winam University, 2017, Second Class Honours (Upper Division).
I earned my degree while working as a nurse at St. Brigid's Mission Hospital.
My certificates include Basic Life Support (2025) and Infection Prevention and Control (2020).
I would be glad to bring my ward management experience to Highridge Specialist Hospital as Nurse In-Charge.
""",
    "accountant": """
Chartered accountant (ACA) with a background in audit and food manufacturing.
I have been an Accountant at Greenmeadow Foods Nigeria Ltd for more than five years.
Prepare management accounts every month and carry out reconciliations for five bank accounts.
Run the payroll of 140 employees using Sage.
Submit VAT, PAYE and withholding tax returns ahead of the deadline.
Cut the month-end close by four working days, from ten to six.
At year end I provide the external auditors with schedules and supporting documents.
As an Audit Trainee at Ekpo & Bassey, I assisted in auditing a dozen clients across manufacturing, retail and hospitality.
Performed stock counts, tested internal controls and drafted working papers in CaseWare and Excel.
I spent two and a half years in audit with Ekpo & Bassey Chartered Accountants before moving to industry.
During my NYSC year at the Ibarapa Local Government Secretariat, I entered payments in the cash book and filed vouchers.
Admitted as an Associate Chartered Accountant by ICAN in May 2022.
Graduated with a BSc in Accounting (Second Class Lower) from Ajayi Memorial University in 2016.
Named Employee of the Quarter in 2023 at Greenmeadow Foods for the quicker month-end close.
Confident user of Excel, including pivot tables and VLOOKUP, as well as Sage and QuickBooks.
I am writing to apply for the role of Finance Manager at Atlantic Pharma Distribution, where I hope to take on responsibility for a team of four.
Although SAP would be new to me, I process payroll for 140 people in Sage.
""",
    "teacher": """
Middle school math teacher with 16 years in the classroom across grades 4, 7 and 8.
I teach math to five classes of 7th and 8th graders, with around 27 students in each.
Raised the pass rate on the state math test from 61% to 74% within three years.
Under my teaching, the share of students who passed the state math test went up by 13 percentage points in three years.
Coach an after-school math club of 18 students.
Member of the curriculum committee at Maple Hollow Middle School.
My lessons make use of Desmos and Google Classroom.
Mentored four student teachers from local colleges.
For nearly five years I taught every core subject to a class of 24 fourth graders at Riverbend Elementary School.
Ran the yearly science fair at Riverbend Elementary, with some 90 projects.
Worked with the intervention specialist to write learning plans for students with special needs.
Began as a tutor at Hartwell Youth Center, helping ten children with reading and arithmetic.
M.Ed. in Curriculum and Instruction from Great Miami University, completed in 2018 with a 3.8 GPA.
I hold a Professional Educator License in Mathematics (grades 4-9) from the Ohio Department of Education.
Named Teacher of the Year at Maple Hollow Middle School in 2022.
I speak basic Spanish and would be happy to improve it at Northgate Academy.
I have been with Maple Hollow for eleven years and would now like to serve as Math Department Chair at Northgate Academy.
""",
    "sales": """
Sales representative from Nakuru with a diploma in Sales and Marketing and over three years of experience in retail and field sales.
Call on 25 shops and kiosks every day along a set route and take their orders.
Beat the monthly sales target of KES 450,000 in nine of my first twelve months.
Won 38 new accounts in my first year at Savanna Crest Beverages.
Topped my monthly target of 450k shillings in nine out of the first 12 months.
I log orders and payments in a mobile app and chase overdue payments.
I have worked for Savanna Crest Beverages Ltd as a Sales Representative since February 2025.
At Tumaini Electronics I served customers in the shop and explained televisions, phones and chargers to them.
Took cash and M-Pesa payments and balanced the till at the end of every day.
Set up displays and did a weekly stock count as a Shop Assistant.
Worked for 16 months as a shop assistant at Tumaini Electronics.
As Treasurer of the Lanet Bright Youth Group, I keep the contributions book for its 30 members.
Diploma in Sales and Marketing (Credit), Menengai Business College, 2021-2023.
I completed my KCSE at Lanet Hill Secondary School in 2019 with a C+.
I hold a class B driving licence and use Word and Excel.
Fluent in English and Swahili; Kalenjin is my mother tongue.
I would love to grow with Pwani Consumer Goods and am ready to learn Salesforce.
""",
    "electrician": """
Electrician with more than 30 years of experience in building installation and industrial maintenance.
As foreman at Elektro Weidmann GmbH, I lead five electricians and two apprentices.
Lead a seven-person crew on housing and office projects.
Install sockets, lighting and distribution boards in line with VDE 0100.
Since 2020 I have fitted solar power systems on more than 60 houses.
Work out materials and hours together with the site manager.
Carry out DGUV V3 tests on portable devices.
I have been with Elektro Weidmann in Kassel for over 17 years.
Serviced and repaired conveyor lines and control cabinets on a three-shift pattern at Nordhessen Fördertechnik AG.
Located and fixed faults in Siemens S7 controls.
Contributed to a 20% drop in unplanned stoppages on line 4.
Spent ten years as an Industrial Electrician in Baunatal.
At Elektro Pfeil in Hofgeismar, I wired new homes and renewed old installations.
Trained as an electrical installer from 1991 to 1995 at the Vocational School Hofgeismar, with the grade Good.
Certified Specialist for Photovoltaic Systems (Chamber of Crafts Kassel, 2020) and trained First Aider.
I have been a volunteer firefighter in Espenau since 2001 and take care of the radio equipment.
German is my first language, and my English is at level B1.
I would like to use my experience with photovoltaic systems at Voltara Ladetechnik and learn how to install charging stations.
""",
}

INVENTED: dict[str, str] = {
    "developer": """
number: Develop and maintain Django REST APIs for an invoicing product used by 12,000 small businesses.
number: Cut the average API response time from 900 ms to 150 ms by adding Redis caching.
number: Mentor five junior developers at Zentrovia Technologies.
employer: At Infosys I built web scrapers that collected prices from 35 e-commerce sites every day.
employer: Before Zentrovia Technologies I wrote documentation for 14 internal modules at Marutha Systems.
degree: I hold an M.Tech in Computer Science and Engineering from Vidyashree Institute of Technology.
degree: B.E. in Computer Science and Engineering, Vidyashree Institute of Technology, CGPA 9.1.
tool: Helped move the deployment from virtual machines to Kubernetes on AWS.
tool: Develop and maintain REST APIs in Django, PostgreSQL and Kafka for an invoicing product.
tool: Fixed bugs and added features in a FastAPI inventory system for a textile client.
verb: Led the migration of the deployment from virtual machines to Docker on AWS ECS.
verb: Architected the inventory system for a textile client at Kaveri Softlabs.
verb: Manage 2 junior developers as their line manager at Zentrovia Technologies.
title: As a Senior Software Engineer at Zentrovia Technologies, I write unit and integration tests with pytest.
title: Tech Lead at Zentrovia Technologies since June 2022, working with Django and PostgreSQL.
certificate: AWS Certified Solutions Architect since September 2023.
advert: My Django APIs at Zentrovia serve 50,000 merchants.
swap: At Kaveri Softlabs I raised test coverage from 48% to 81% with pytest.
""",
    "nurse": """
number: In charge of a 60-bed medical ward on the day shift.
number: Trained 160 student nurses in infection prevention since 2021.
number: After I introduced a bedside handover form, medication errors fell from 11 to 1 a quarter.
employer: At Aga Khan Hospital I cared for 15 to 20 surgical patients per shift.
employer: Vaccinated children under five for Médecins Sans Frontières at weekly outreach clinics in 7 villages.
employer: I am a Senior Nurse at Kenyatta National Hospital, where I draw up the monthly duty roster.
degree: I hold a Master's degree in Nursing from Winam University.
degree: BSc in Nursing, Winam University, First Class Honours.
tool: Enter patient records in Epic.
tool: Monitored vital signs on the surgical ward and operated mechanical ventilators.
verb: Performed emergency caesarean sections at St. Brigid's Mission Hospital.
verb: Led the theatre team during emergency caesarean sections.
verb: Designed the AfyaLink system in which we keep patient records.
title: As Matron of Lakeview County Referral Hospital, I order ward supplies and plan the duty roster.
title: Nursing Services Manager at Lakeview County Referral Hospital since 2018.
advert: I supervise 15 nurses on the day shift of the medical ward.
certificate: My certificates include Advanced Cardiac Life Support and Infection Prevention and Control.
language: I speak Dholuo, Swahili, English and French.
""",
    "accountant": """
number: Process payroll for 410 staff in Sage.
number: Shortened the month-end close from 10 working days to 3.
number: Assisted in the audit of 30 clients in manufacturing, retail and hospitality.
employer: As an Audit Trainee at KPMG, I carried out stock counts and tested internal controls.
employer: I prepare monthly management accounts at Dangote Foods and reconcile 5 bank accounts.
degree: I graduated with a BSc in Accounting, Second Class Upper, from Ajayi Memorial University.
degree: I have an MBA and file VAT, PAYE and withholding tax returns on time.
tool: Process payroll for 140 staff in SAP.
tool: Prepare monthly management accounts with dashboards in Power BI.
tool: Drafted working papers in Excel and IDEA.
verb: Directed the audit of 12 clients in manufacturing, retail and hospitality.
verb: Led the external audit of Greenmeadow Foods at year end.
title: As Finance Manager of Greenmeadow Foods Nigeria Ltd, I file VAT and PAYE returns before the deadline.
title: Audit Senior at Ekpo & Bassey Chartered Accountants from 2018 to 2021.
advert: I process payroll for 300 employees in Sage.
certificate: I am a member of ACCA as well as an Associate Chartered Accountant of ICAN.
duration: I have been an Accountant at Greenmeadow Foods Nigeria Ltd for nine years.
reach: Winner of a national accounting award in 2023 for the faster month-end close.
""",
    "teacher": """
number: Raised the share of students passing the state math test from 61% to 92% in three years.
number: Coach the after-school math club with 45 members.
number: Organized the annual science fair with more than 200 projects.
employer: Taught all core subjects to a class of 24 at Oakwood Elementary School.
employer: From 2008 to 2010 I tutored 10 children in reading and arithmetic for Teach For America.
degree: I hold a Ph.D. in Curriculum and Instruction from Great Miami University.
degree: M.Ed. in Curriculum and Instruction, Great Miami University, GPA 4.0.
degree: I earned a B.S. in Mathematics from Stillwater College in 2010.
tool: Use Canvas and Desmos in 7th and 8th grade math lessons.
tool: My lessons draw on Google Classroom, Desmos and GeoGebra.
verb: Chair the curriculum committee at Maple Hollow Middle School.
verb: Founded the after-school math club at Maple Hollow Middle School.
title: As Assistant Principal at Maple Hollow Middle School, I mentored 4 student teachers.
title: Math Department Chair at Maple Hollow Middle School since 2015.
swap: At Maple Hollow Middle School I organized the annual science fair with about 90 projects.
language: I am fluent in Spanish and hold an Ohio Professional Educator License.
reach: Ohio State Teacher of the Year in 2022.
advert: I lead eight teachers at Maple Hollow Middle School.
""",
    "sales": """
number: Visit 60 shops and kiosks a day on a fixed route to take orders.
number: Exceeded the monthly target of KES 450,000 in all of the first 12 months.
number: Opened 83 new customer accounts in the first year.
employer: As a Sales Representative at Coca-Cola in Nakuru, I follow up overdue payments with customers.
employer: I served walk-in customers at Safaricom and explained phones, televisions and chargers.
employer: Arranged displays and counted stock every week at Naivas.
degree: I hold a Bachelor of Commerce in Sales and Marketing from Menengai Business College.
degree: Diploma in Sales and Marketing with Distinction, Menengai Business College.
degree: I scored a B+ in my KCSE at Lanet Hill Secondary School.
tool: Record orders and payments in Salesforce.
tool: Balanced the till each evening in QuickBooks.
verb: Designed the mobile app in which we record orders and payments.
verb: Managed a team of sales agents who visit shops and kiosks on a fixed route.
title: Area Sales Manager at Savanna Crest Beverages Ltd since February 2025.
title: As Store Manager at Tumaini Electronics, I handled M-Pesa and cash payments.
advert: I exceeded a monthly target of KES 1,200,000 at Savanna Crest Beverages.
duration: I have worked as a Sales Representative at Savanna Crest Beverages for four years.
certificate: I hold a motorcycle licence and a class B driving licence.
""",
    "electrician": """
number: Lead a crew of 15 electricians and 2 apprentices on residential and office buildings.
number: Fitted photovoltaic systems on 240 houses since 2020.
number: Helped reduce unplanned stops on line 4 by 45%.
employer: At Volkswagen in Baunatal I maintained and repaired conveyor lines and control cabinets.
employer: I wired new houses and replaced old installations for Bosch.
employer: As Foreman Electrician at Elektro Hartung GmbH, I plan materials and working hours with the site manager.
degree: I hold the master craftsman's diploma (Meister) as an electrical installer.
degree: Graduated with a Diplom-Ingenieur in electrical engineering before joining Elektro Pfeil.
tool: Install KNX systems, lighting and sockets in residential buildings.
tool: Found and cleared faults in Beckhoff TwinCAT control systems at Nordhessen Fördertechnik AG.
verb: Programmed Siemens S7 control systems at Nordhessen Fördertechnik AG.
verb: Designed the conveyor lines and control cabinets at Nordhessen Fördertechnik AG.
title: As Managing Director of Elektro Weidmann GmbH, I lead five electricians and two apprentices.
title: Maintenance Manager at Nordhessen Fördertechnik AG from 1999 to 2009.
title: I am the fire chief of the Volunteer Fire Brigade Espenau and look after the radio equipment.
advert: Every year I install 100 charging stations on residential and office buildings.
language: German is my native language and I speak English at level C1.
date: I have been a Foreman Electrician at Elektro Weidmann GmbH since 1999.
""",
}

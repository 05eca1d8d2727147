"""Fresh cases, fourteenth set: a backend developer in Nairobi, an accountant in Kampala, a ward nurse in Kumasi, a
teacher in Nakuru, a sales representative in Lagos, a graduate without a job in Kigali. Letter paragraphs of two or three
sentences stand beside bullets and summaries.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "developer": {
        "title": "Senior Backend Engineer",
        "company": "Pesalink Technologies",
        "location": "Nairobi",
        "requirements": {"must": ["7+ years of Python", "Kafka", "Leading a squad of 6"], "nice": ["Go"]},
        "description": "Pesalink Technologies serves 3 million wallets in 12 countries.",
    },
    "accountant": {
        "title": "Finance Manager",
        "company": "Nile Agro Industries",
        "location": "Jinja",
        "requirements": {"must": ["ACCA", "IFRS reporting", "Managing a team of 4"], "nice": ["Oracle"]},
    },
    "nurse": {
        "title": "Nurse In-Charge, Surgical Ward",
        "company": "St. Luke's Hospital",
        "location": "Accra",
        "requirements": {"must": ["Theatre experience", "5 years as a nurse", "BSc Nursing"]},
    },
    "sales": {
        "title": "Regional Sales Manager",
        "company": "Bluebird Beverages",
        "location": "Ibadan",
        "requirements": {"must": ["Managing 15 representatives", "FMCG", "Salesforce"]},
    },
    "graduate": {
        "title": "Junior Data Analyst",
        "company": "Inyange Insights",
        "location": "Kigali",
        "requirements": {"must": ["Excel", "SQL", "2 years of experience"], "nice": ["Tableau"]},
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "developer": {
        "basics": {
            "name": "Brian Otieno",
            "label": "Backend Developer",
            "summary": "Backend developer who likes boring, well-tested code.",
        },
        "work": [
            {
                "name": "Lipa Later",
                "position": "Backend Developer",
                "startDate": "2021-02",
                "highlights": [
                    "Built the repayment API in Django REST Framework, used by 140 merchants",
                    "Brought API response time down from 820 ms to 240 ms with Redis caching",
                    "Wrote tests that took coverage from 41% to 83%",
                    "Review the pull requests of three junior developers",
                    "Helped the platform team move 22 services to Docker",
                ],
            },
            {
                "name": "Cellulant",
                "position": "Junior Developer",
                "startDate": "2018-09",
                "endDate": "2021-01",
                "highlights": [
                    "Integrated M-Pesa and Airtel Money payments in PHP",
                    "Fixed 160 bugs in the billing system",
                    "Supported the move from SVN to Git",
                ],
            },
        ],
        "education": [
            {
                "institution": "Jomo Kenyatta University of Agriculture and Technology",
                "studyType": "BSc",
                "area": "Computer Science",
                "startDate": "2014",
                "endDate": "2018",
                "score": "Second Class Upper",
            }
        ],
        "skills": [
            {"name": "Python", "level": "Advanced", "keywords": ["Django", "pytest"]},
            {"name": "Databases", "keywords": ["PostgreSQL", "Redis"]},
        ],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Swahili", "fluency": "Native"}],
    },
    "accountant": {
        "basics": {"name": "Sarah Nakato", "label": "Accountant"},
        "work": [
            {
                "name": "Mukwano Traders",
                "position": "Accountant",
                "startDate": "2020-07",
                "highlights": [
                    "Prepare monthly management accounts for 4 branches",
                    "File VAT and PAYE returns with URA",
                    "Recovered UGX 86 million of overdue debts in 2023",
                    "Closed the books in 6 days instead of 12",
                    "Supervise one accounts assistant",
                    "Assisted the external auditors during three annual audits",
                ],
            },
            {
                "name": "Kato & Partners",
                "position": "Audit Trainee",
                "startDate": "2018-08",
                "endDate": "2020-06",
                "highlights": ["Tested stock counts at 11 clients", "Drafted working papers in CaseWare"],
            },
        ],
        "education": [
            {
                "institution": "Makerere University",
                "studyType": "Bachelor of Commerce",
                "area": "Accounting",
                "startDate": "2014",
                "endDate": "2018",
            }
        ],
        "certificates": [{"name": "CPA (U), level 2 of 3 passed", "issuer": "ICPAU", "date": "2022"}],
        "skills": [{"name": "Sage 50"}, {"name": "Microsoft Excel", "level": "Advanced"}],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Luganda", "fluency": "Native"}],
    },
    "nurse": {
        "basics": {"name": "Abena Owusu", "label": "Registered General Nurse"},
        "work": [
            {
                "name": "Komfo Anokye Teaching Hospital",
                "position": "Staff Nurse",
                "startDate": "2019-10",
                "highlights": [
                    "Care for 18 patients a shift on a surgical ward of 36 beds",
                    "Prepare patients for theatre and watch them afterwards",
                    "Trained 9 student nurses in wound dressing",
                    "Pressure sores on the ward fell from 7 to 2 a quarter after we turned patients by a chart",
                    "Take charge of the night shift twice a month",
                ],
            },
        ],
        "education": [
            {
                "institution": "Kumasi Nursing Training College",
                "studyType": "Diploma",
                "area": "Registered General Nursing",
                "startDate": "2015",
                "endDate": "2018",
            }
        ],
        "certificates": [{"name": "Basic Life Support", "issuer": "Ghana Heart Foundation", "date": "2024-03"}],
        "meta": {
            "aditus": {"registrations": [{"body": "Nursing and Midwifery Council of Ghana", "number": "RN-20917"}]}
        },
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Twi", "fluency": "Native"}],
    },
    "teacher": {
        "basics": {"name": "Peter Kiprono", "label": "Secondary School Teacher"},
        "work": [
            {
                "name": "Moi High School Kabarak",
                "position": "Teacher of Mathematics and Physics",
                "startDate": "2017-01",
                "highlights": [
                    "Teach 5 classes of about 45 learners",
                    "KCSE mean score in Physics went from 5.1 to 6.8 in three years",
                    "Run the school's science club of 60 members",
                    "Took two teams to the county science fair in 2024",
                    "Set and mark the mock exams with two colleagues",
                ],
            },
        ],
        "education": [
            {
                "institution": "Egerton University",
                "studyType": "Bachelor of Education",
                "area": "Science",
                "startDate": "2012",
                "endDate": "2016",
            }
        ],
        "meta": {"aditus": {"registrations": [{"body": "Teachers Service Commission", "number": "TSC 640211"}]}},
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Fluent"},
            {"language": "Kalenjin", "fluency": "Native"},
        ],
    },
    "sales": {
        "basics": {"name": "Chidi Eze", "label": "Sales Representative"},
        "work": [
            {
                "name": "Rite Foods",
                "position": "Sales Representative",
                "startDate": "2022-03",
                "highlights": [
                    "Visit 70 kiosks and supermarkets a week in Ikeja and Agege",
                    "Sold goods worth ₦48 million in 2024, 112% of target",
                    "Opened 35 new accounts in 2024",
                    "Train new representatives in the ordering app",
                    "Collect payments and reconcile them every evening",
                ],
            },
            {
                "name": "Shoprite Surulere",
                "position": "Shop Assistant",
                "startDate": "2019-05",
                "endDate": "2022-02",
                "highlights": ["Served about 90 customers a day", "Handled the till and counted stock on Sundays"],
            },
        ],
        "education": [
            {
                "institution": "Yaba College of Technology",
                "studyType": "OND",
                "area": "Marketing",
                "startDate": "2016",
                "endDate": "2018",
            }
        ],
        "skills": [{"name": "Excel", "level": "Intermediate"}, {"name": "Negotiation"}],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Igbo", "fluency": "Native"},
            {"language": "Yoruba", "fluency": "Conversational"},
        ],
    },
    "graduate": {
        "basics": {"name": "Aline Uwase", "label": "Statistics graduate"},
        "education": [
            {
                "institution": "University of Rwanda",
                "studyType": "BSc",
                "area": "Applied Statistics",
                "startDate": "2021",
                "endDate": "2025",
                "score": "Second Class, Lower Division",
                "courses": ["Regression", "Survey sampling", "Databases"],
            }
        ],
        "projects": [
            {
                "name": "Malaria in Huye District",
                "description": "Final-year project: cleaned and analysed 2,400 clinic records in R",
                "startDate": "2025-01",
                "endDate": "2025-06",
            }
        ],
        "volunteer": [
            {
                "organization": "Rwanda Red Cross",
                "position": "Volunteer",
                "startDate": "2023-02",
                "endDate": "2024-12",
                "highlights": ["Interviewed 130 households with KoboToolbox", "Entered data in Excel every Friday"],
            }
        ],
        "skills": [{"name": "R"}, {"name": "Excel"}, {"name": "SQL", "level": "Basic"}],
        "languages": [
            {"language": "Kinyarwanda", "fluency": "Native"},
            {"language": "English", "fluency": "Good"},
            {"language": "French", "fluency": "Basic"},
        ],
    },
}

FAITHFUL: dict[str, str] = {
    "developer": """
Backend developer with more than eight years of experience building payment systems in Python and PHP.
At Lipa Later I built the repayment API on Django REST Framework; around 140 merchants rely on it today.
Cut API response times by roughly 70% (820 ms to 240 ms) by introducing Redis caching.
Doubled test coverage, from 41% to 83%.
Contributed to the migration of 22 services to Docker alongside the platform team.
Earlier, at Cellulant, I integrated mobile-money payments (M-Pesa, Airtel Money) and resolved 160 billing bugs.
Skills: Python (Django, pytest), PostgreSQL, Redis, Docker, Git, PHP, REST API development.
I am writing to apply for the Senior Backend Engineer role at Pesalink Technologies. Serving 3 million wallets across 12 countries calls for code that fails rarely and predictably, and that is the kind of code I like to write.
I have not yet worked with Kafka, but I have moved services before and I pick up new tools quickly.
BSc in Computer Science (Second Class Upper), JKUAT, 2018.
Performance tuning: API latency reduced to 240 ms from 820 ms.
I would welcome the chance to discuss how my background could serve your team, and I thank you for your time.
""",
    "accountant": """
Accountant with over eight years in accounting and audit, preparing management accounts for four branches each month.
Halved the monthly closing time from 12 to 6 days.
Collected UGX 86 million in overdue debts during 2023.
Responsible for VAT and PAYE filings with the Uganda Revenue Authority.
Oversee the work of an accounts assistant.
Liaised with external auditors and supported three annual audits.
Performed stock count tests for eleven audit clients and prepared working papers in CaseWare.
I have passed the second of three CPA levels and intend to finish the third.
Proficient in Sage 50 and advanced Microsoft Excel.
Your advertisement asks for ACCA; I am on the CPA (U) path instead, with level 2 passed in 2022.
What I enjoy most about my work at Mukwano Traders is the month end. When the books close in six days rather than twelve, the managers get numbers they can still act on.
Bachelor of Commerce (Accounting), Makerere University.
Tax compliance: VAT, PAYE.
I began my career as an audit trainee at Kato & Partners, where I spent almost two years.
""",
    "nurse": """
Registered general nurse with seven years of surgical ward experience at Komfo Anokye Teaching Hospital.
Provide nursing care to 18 patients per shift on a 36-bed surgical ward.
Pre- and post-operative care: preparing patients for theatre and monitoring them afterwards.
Taught nine nursing students how to dress wounds.
Helped bring pressure sores on the ward down from seven to two per quarter by using a turning chart.
In charge of the night shift two nights a month.
Holder of a Basic Life Support certificate (Ghana Heart Foundation, March 2024).
Registered with the Nursing and Midwifery Council of Ghana, RN-20917.
My diploma is in Registered General Nursing; a BSc is something I hope to take up soon.
Dear Matron, I have cared for surgical patients since October 2019. Twice a month I lead the night shift, so I know how quickly a quiet ward can turn.
Patient care, wound dressing, theatre preparation, student supervision.
I am fluent in English and speak Twi as my mother tongue, which helps patients to tell me what hurts.
Calm under pressure and careful with records.
""",
    "teacher": """
Mathematics and Physics teacher with close to ten years of classroom experience.
Teach five classes with around 45 students in each.
Raised the KCSE Physics mean score by 1.7 points, from 5.1 to 6.8, over three years.
Patron of the 60-member science club.
Accompanied two teams that took part in the county science fair in 2024.
Prepare and mark mock examinations together with two other teachers.
TSC registered (640211), Bachelor of Education (Science) from Egerton University.
Trilingual: English, Swahili and Kalenjin.
Nearly 10 years at Moi High School Kabarak.
I believe that a learner who can explain an experiment has understood it. This is why the science club, with its sixty members, matters to me as much as the lessons.
My Physics students' mean grade has improved steadily: it stood at 5.1 and three years later at 6.8.
Every week I teach over 200 learners.
Classroom management, lesson planning, assessment and examination setting.
""",
    "sales": """
Sales representative with four years in field sales and nearly three years in retail before that.
Exceeded the 2024 sales target by 12%, selling goods worth 48 million naira.
Sold ₦48M worth of goods in 2024 (112% of target).
Acquired 35 new customers in 2024.
Weekly visits to 70 outlets, from kiosks to supermarkets, across Ikeja and Agege.
Daily payment collection and reconciliation.
Onboard new sales representatives and show them how to use the ordering app.
Started out as a shop assistant at Shoprite Surulere, serving some 90 customers daily.
Operated the till and took stock every Sunday.
OND in Marketing from Yaba College of Technology (2018).
Conversational Yoruba, native Igbo and fluent English.
I have never managed fifteen representatives, but I have trained the new ones and I know what a week with 70 visits feels like. That is the view of the field I would bring to Bluebird Beverages.
Good negotiator with intermediate Excel skills.
""",
    "graduate": """
Recent Applied Statistics graduate (University of Rwanda, 2025) with hands-on experience of cleaning and analysing data in R.
For my final-year project I cleaned and analysed 2,400 clinic records on malaria in Huye District.
Conducted household interviews (130) using KoboToolbox as a Red Cross volunteer.
Volunteered with the Rwanda Red Cross for almost two years.
Weekly data entry in Excel.
Coursework included regression, survey sampling and databases.
Basic SQL; comfortable with R and Excel.
I do not have two years of paid experience yet. What I do have is a project with 2,400 records and nearly two years of survey work with the Red Cross.
I would be glad to learn Tableau at Inyange Insights.
Native Kinyarwanda speaker with good English and basic French.
Data cleaning, data analysis, survey data collection.
Thank you for considering my application; I am available for an interview at your convenience.
""",
}

INVENTED: dict[str, str] = {
    "developer": """
merchants: Built the repayment API, used by 1,400 merchants.
time: Brought API response time down to 140 ms.
percent: Raised test coverage from 41% to 93%.
scope: Led the migration of 22 services to Docker.
tool: Designed event-driven services with Kafka and Kubernetes.
title: Senior Backend Developer at Lipa Later.
team: Led a squad of six engineers.
swap: At Cellulant I built the repayment API in Django.
degree: MSc in Computer Science, University of Nairobi.
class: BSc in Computer Science, First Class Honours.
experience: Backend developer with over twelve years of experience.
reach: My payment APIs are used in 12 countries.
outcome: I also cut hosting costs by 30%.
letter: At Lipa Later I have worked closely with our merchants. Last year my API processed KES 2 billion in repayments.
""",
    "accountant": """
money: Recovered UGX 186 million of overdue debts in 2023.
year: Recovered UGX 86 million of overdue debts in 2021.
branches: Prepare management accounts for 14 branches.
days: Closed the books in 3 days.
certificate: Qualified CPA (U) accountant.
certificate: ACCA member since 2022.
team: Supervise four accounts assistants.
tool: Experienced in SAP and Oracle.
scope: Led three annual audits.
employer: Audit trainee at PwC Uganda.
title: Finance Manager at Mukwano Traders.
duration: Spent four years as an audit trainee.
language: Fluent in Kiswahili.
""",
    "nurse": """
patients: Care for 28 patients a shift.
sores: Pressure sores fell from 7 to 0 a quarter.
degree: BSc Nursing, University of Ghana.
title: Ward manager of the surgical ward.
experience: Nurse with eleven years of experience.
certificate: Advanced Cardiac Life Support, 2024.
specialty: Worked in the intensive care unit and in paediatrics.
team: Managed a team of 12 nurses.
employer: I previously worked at Korle Bu Teaching Hospital.
award: Nurse of the Year 2022.
students: Trained 90 student nurses in wound dressing.
night: Take charge of the night shift twice a week.
""",
    "teacher": """
score: KCSE mean score in Physics went from 5.1 to 8.8.
title: Head of the Science Department at Moi High School Kabarak.
subject: Teach Mathematics, Physics and Chemistry.
degree: Master of Education from Egerton University.
prize: My teams won the national science fair.
fair: Took two teams to the national science fair in 2024.
members: Run a science club of 160 members.
experience: Teacher with fifteen years of experience.
employer: Taught at Alliance High School.
year: Took two teams to the county science fair in 2019.
role: Deputy principal responsible for discipline.
tool: Built e-learning lessons in Moodle and Google Classroom.
""",
    "sales": """
money: Sold goods worth ₦84 million in 2024.
percent: Reached 142% of target.
accounts: Opened 135 new accounts.
team: Managed 15 sales representatives.
title: Area Sales Manager at Rite Foods.
award: Best sales representative in Nigeria 2024.
tool: Recorded visits in Salesforce.
places: Visited shops in Victoria Island and Lekki.
employer: Five years at Coca-Cola.
language: Fluent Yoruba and Hausa.
degree: HND in Marketing.
duration: Sales representative for nine years.
swap: At Shoprite I opened 35 new accounts.
""",
    "graduate": """
records: Analysed 24,000 clinic records.
tool: Built dashboards in Tableau and Power BI.
experience: Two years of experience as a data analyst.
class: BSc in Applied Statistics, First Class.
level: Advanced SQL.
households: Interviewed 1,300 households.
title: Data Analyst at Rwanda Red Cross.
publication: Published my research in a peer-reviewed journal.
team: Supervised ten enumerators.
degree: MSc in Data Science.
language: Fluent French.
tool: Python and machine learning.
""",
}

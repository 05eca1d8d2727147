"""Fresh cases, twenty-first set: whole paragraphs of letters as models write them, two to four sentences each, and a few
bullets. A data engineer in Nairobi, a tax accountant in Lagos, a theatre nurse in Johannesburg, a kindergarten teacher
in Kigali, a pharmaceutical representative in Accra, a bus driver in Dar es Salaam, a graduate in law in Kampala.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "data": {
        "title": "Lead Data Engineer",
        "company": "Wasoko",
        "location": "Nairobi",
        "requirements": {"must": ["Spark", "Airflow", "Leading a team of 4"], "nice": ["dbt"]},
        "description": "Wasoko delivers to 50,000 shops in 7 countries.",
    },
    "tax": {
        "title": "Tax Manager",
        "company": "Andersen Nigeria",
        "location": "Lagos",
        "requirements": {"must": ["ICAN or CITN", "8 years of tax experience", "Transfer pricing"]},
    },
    "theatre": {
        "title": "Scrub Nurse",
        "company": "Rosebank Day Clinic",
        "location": "Johannesburg",
        "requirements": {"must": ["SANC registration", "Orthopaedic theatre", "Theatre technique diploma"]},
    },
    "kindergarten": {
        "title": "Early Years Lead",
        "company": "Hope Montessori",
        "location": "Kigali",
        "requirements": {"must": ["Montessori diploma", "Leading 5 teachers", "English"]},
    },
    "pharma": {
        "title": "Area Manager",
        "company": "Ernest Chemists",
        "location": "Kumasi",
        "requirements": {"must": ["Team of 6 representatives", "Pharmacy degree", "Driving licence"]},
    },
    "law": {
        "title": "Legal Assistant",
        "company": "Ssekandi Advocates",
        "location": "Kampala",
        "requirements": {"must": ["LLB", "Diploma in Legal Practice", "2 years in a law firm"]},
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "data": {
        "basics": {"name": "Mike Kariuki", "label": "Data Engineer"},
        "work": [
            {
                "name": "Copia Global",
                "position": "Data Engineer",
                "startDate": "2021-03",
                "highlights": [
                    "Built 23 pipelines in Airflow that load sales data into BigQuery",
                    "Reduced the nightly load from 5 hours to 70 minutes",
                    "Wrote data quality checks in Python",
                    "Explain data to the finance and logistics teams",
                ],
            },
            {
                "name": "KCB Bank",
                "position": "Database Administrator",
                "startDate": "2018-01",
                "endDate": "2021-02",
                "highlights": ["Looked after 14 Oracle databases", "Restored two databases after a power failure"],
            },
        ],
        "education": [
            {"institution": "University of Nairobi", "studyType": "BSc", "area": "Computer Science", "endDate": "2017"}
        ],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Swahili", "fluency": "Native"}],
    },
    "tax": {
        "basics": {"name": "Bisi Akande", "label": "Tax Accountant"},
        "work": [
            {
                "name": "Lagoon Shipping",
                "position": "Tax Accountant",
                "startDate": "2020-10",
                "highlights": [
                    "File monthly VAT and withholding tax returns with FIRS",
                    "Answered a tax audit that ended with ₦12 million less than first assessed",
                    "Compute deferred tax for the yearly accounts",
                    "Train the branch cashiers on withholding tax, 9 people",
                ],
            },
            {
                "name": "Lagoon Shipping",
                "position": "Accounts Officer",
                "startDate": "2017-11",
                "endDate": "2020-09",
                "highlights": ["Posted invoices", "Reconciled supplier accounts"],
            },
        ],
        "education": [
            {
                "institution": "Covenant University",
                "studyType": "BSc",
                "area": "Accounting",
                "endDate": "2016",
                "score": "Second Class Upper",
            }
        ],
        "certificates": [{"name": "ICAN, professional level passed 2 of 5 papers", "date": "2024"}],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Yoruba", "fluency": "Native"}],
    },
    "theatre": {
        "basics": {"name": "Nomsa Khumalo", "label": "Theatre Nurse"},
        "work": [
            {
                "name": "Chris Hani Baragwanath Hospital",
                "position": "Theatre Nurse",
                "startDate": "2017-06",
                "highlights": [
                    "Scrub for general and orthopaedic surgery, 5 operations a day",
                    "Count swabs and instruments before and after each operation",
                    "Teach student nurses to scrub",
                    "Order theatre stock for 4 theatres",
                    "No retained swab in my counts since 2017",
                ],
            }
        ],
        "education": [
            {
                "institution": "Ann Latsky Nursing College",
                "studyType": "Diploma",
                "area": "General Nursing",
                "endDate": "2016",
            }
        ],
        "meta": {"aditus": {"registrations": [{"body": "South African Nursing Council", "number": "14418820"}]}},
        "languages": [{"language": "isiZulu", "fluency": "Native"}, {"language": "English", "fluency": "Fluent"}],
    },
    "kindergarten": {
        "basics": {"name": "Solange Mukamana", "label": "Kindergarten Teacher"},
        "work": [
            {
                "name": "Little Stars Kindergarten",
                "position": "Teacher",
                "startDate": "2020-01",
                "highlights": [
                    "Teach 24 children of four and five years",
                    "Tell stories in Kinyarwanda and English every morning",
                    "Write a report on each child twice a year",
                    "Made toys from bottle tops and cardboard with the parents",
                ],
            }
        ],
        "education": [
            {
                "institution": "TTC Muhanga",
                "studyType": "Certificate",
                "area": "Early Childhood Education",
                "endDate": "2019",
            }
        ],
        "languages": [
            {"language": "Kinyarwanda", "fluency": "Native"},
            {"language": "English", "fluency": "Good"},
            {"language": "French", "fluency": "Good"},
        ],
    },
    "pharma": {
        "basics": {"name": "Yaw Darko", "label": "Medical Representative"},
        "work": [
            {
                "name": "Tobinco Pharmaceuticals",
                "position": "Medical Representative",
                "startDate": "2020-08",
                "highlights": [
                    "Visit 12 doctors and 8 pharmacies a day in Ashanti Region",
                    "Sales of antibiotics rose from GHS 1.1 million to GHS 1.6 million between 2022 and 2024",
                    "Organised 6 talks for doctors with a cardiologist",
                    "Second best of 19 representatives in 2024",
                ],
            }
        ],
        "education": [
            {
                "institution": "University for Development Studies",
                "studyType": "BSc",
                "area": "Biochemistry",
                "endDate": "2019",
            }
        ],
        "languages": [{"language": "Twi", "fluency": "Native"}, {"language": "English", "fluency": "Fluent"}],
    },
    "law": {
        "basics": {"name": "Patience Atim", "label": "Law graduate"},
        "work": [
            {
                "name": "Gulu Legal Aid",
                "position": "Intern",
                "startDate": "2025-02",
                "endDate": "2025-07",
                "highlights": [
                    "Took statements from 48 clients in land cases",
                    "Helped a lawyer to draft pleadings",
                    "Interpreted from Acholi in court",
                ],
            }
        ],
        "education": [
            {
                "institution": "Gulu University",
                "studyType": "LLB",
                "startDate": "2020",
                "endDate": "2024",
                "score": "CGPA 4.1",
            },
            {
                "institution": "Law Development Centre",
                "studyType": "Diploma",
                "area": "Legal Practice",
                "startDate": "2025-09",
            },
        ],
        "languages": [{"language": "Acholi", "fluency": "Native"}, {"language": "English", "fluency": "Fluent"}],
    },
}

FAITHFUL: dict[str, str] = {
    "data": """
I am writing to express my interest in the Lead Data Engineer position at Wasoko. With more than eight years of experience in data engineering and database administration, I believe I can make a real contribution to your team.
In my current role at Copia Global, I have built 23 Airflow pipelines that bring sales data into BigQuery. I also cut the nightly load from five hours to just over an hour, so that the finance team finds fresh numbers in the morning.
Before joining Copia, I spent three years as a database administrator at KCB Bank, where I looked after fourteen Oracle databases and restored two of them after a power failure.
I have not worked with Spark so far. However, the move from Oracle to BigQuery taught me that the ideas matter more than the tool.
Delivering to 50,000 shops in seven countries must produce a great deal of data, and making sense of it is work I would enjoy.
Designed data quality checks in Python.
Communicate findings about data to finance and logistics colleagues.
Pipeline development (Airflow, BigQuery), data quality (Python), database administration (Oracle).
I would welcome the opportunity to discuss my application with you in person. Kind regards, Mike Kariuki
""",
    "tax": """
Tax accountant with six years in tax and three years in general accounting before that, all with Lagoon Shipping.
I prepare and file monthly VAT and withholding tax returns with FIRS, and I compute deferred tax for the annual accounts.
During a tax audit I defended our position; the final assessment came out ₦12 million below the first one.
Saved ₦12 million against the first assessment in a tax audit.
Trained nine branch cashiers in withholding tax.
Promoted from accounts officer to tax accountant in 2020.
I have passed two of the five papers of ICAN's professional level and am working on the remaining three.
My degree is a BSc in Accounting from Covenant University, where I graduated with a Second Class Upper in 2016.
Transfer pricing is a field I have not yet practised, though I would be keen to learn it at Andersen Nigeria.
Reconciled supplier accounts and posted invoices in an earlier role.
""",
    "theatre": """
I am a theatre nurse with over nine years of experience at Chris Hani Baragwanath Hospital, where I scrub for general and orthopaedic operations.
On a usual day I scrub for five operations. Swabs and instruments are counted before and after each one, and since 2017 no swab of mine has been left behind.
Assist surgeons in general and orthopaedic procedures as a scrub nurse.
Train student nurses in scrubbing.
Manage the ordering of stock for four theatres.
My registration with the South African Nursing Council is current (14418820).
I do not hold a diploma in theatre technique; my training in theatre has been on the job.
Your clinic asks for orthopaedic experience, and that is a large part of what I do.
Swab and instrument counts, sterile technique, stock ordering.
""",
    "kindergarten": """
Early childhood teacher with close to seven years of experience with four- and five-year-olds.
I teach a class of 24 children aged four to five. Each morning starts with a story, in Kinyarwanda one day and in English the next.
Prepare two reports per child each year.
Created toys with parents using bottle tops and cardboard.
Hold a certificate in Early Childhood Education from TTC Muhanga.
What attracts me to Hope Montessori is the respect for each child's pace. I have no Montessori diploma yet, but I would be happy to train for one.
I speak Kinyarwanda, English and French, so most parents can talk to me in their own language.
""",
    "pharma": """
Medical representative with six years of experience visiting doctors and pharmacies in Ashanti Region.
Make about 20 calls a day: twelve on doctors and eight on pharmacies.
Grew antibiotic sales by GHS 500,000 in two years, from GHS 1.1 million to GHS 1.6 million.
Antibiotic sales rose by roughly 45% between 2022 and 2024.
Arranged six talks for doctors together with a cardiologist.
Ranked second of 19 representatives in 2024.
My degree is in biochemistry rather than pharmacy. It has helped me to answer the questions doctors ask, and in 2024 I finished second among nineteen representatives.
I have no team of my own so far, yet I am ready to lead one.
""",
    "law": """
Law graduate (LLB, CGPA 4.1) currently taking the Diploma in Legal Practice at the Law Development Centre.
As an intern at Gulu Legal Aid I took statements from 48 clients and interpreted from Acholi in court.
Six months at Gulu Legal Aid gave me an insight into land cases.
Supported a lawyer in drafting pleadings.
Interviewed 48 clients in land cases and recorded their statements.
I completed my LLB at Gulu University in 2024 and began the Diploma in Legal Practice in September 2025.
I cannot offer two years in a law firm, but I can offer six months in which I listened to 48 clients.
Client interviews, drafting support, court interpretation (Acholi–English).
""",
}

INVENTED: dict[str, str] = {
    "data": """
tool: I have built 23 pipelines in Airflow and tuned large Spark jobs.
letter: In my current role at Copia Global I lead a team of four data engineers. Together we built 23 pipelines.
letter: At KCB Bank I built 23 Airflow pipelines. I also looked after the databases.
time: Reduced the nightly load from 5 hours to 7 minutes.
letter: I joined Copia Global in 2019. Since then I have worked on its sales data.
databases: Looked after 40 Oracle databases.
money: My work cut cloud costs by $40,000 a year.
reach: My pipelines serve 50,000 shops in 7 countries.
title: Senior Data Engineer with eight years of experience.
tool: Modelled data in dbt and Snowflake.
""",
    "tax": """
letter: I am a chartered accountant with ICAN. My work covers VAT and withholding tax.
money: The audit ended with ₦120 million less than first assessed.
people: Trained 90 cashiers on withholding tax.
skill: Experienced in transfer pricing.
title: Tax Manager at Lagoon Shipping.
experience: Twelve years of tax experience.
class: BSc Accounting with First Class Honours.
employer: Former tax consultant at KPMG.
letter: I file returns with FIRS each month. In 2023 I led a team of three through a tax audit.
degree: Master's in Taxation.
""",
    "theatre": """
operations: Scrub for 15 operations a day.
theatres: Order stock for 14 theatres.
diploma: Diploma in Operating Theatre Nursing Science.
title: Theatre manager at Chris Hani Baragwanath Hospital.
field: Scrubbed for cardiac and neurosurgery.
experience: Sixteen years in theatre.
team: Supervised a team of ten theatre nurses.
employer: I worked at Netcare Milpark before.
award: Received the hospital's excellence award.
""",
    "kindergarten": """
children: Teach 44 children.
diploma: Montessori-trained teacher.
degree: Bachelor of Education in Early Childhood.
team: Led five teachers.
reports: Write a report on each child every month.
title: Head teacher at Little Stars Kindergarten.
language: Fluent English.
year: Teacher at Little Stars Kindergarten since 2015.
""",
    "pharma": """
doctors: Visit 22 doctors a day.
rank: Best of 19 representatives in 2024.
money: Sales of antibiotics rose to GHS 2.6 million.
team: Managed six representatives.
degree: Bachelor of Pharmacy.
talks: Organised 16 talks for doctors.
region: Covered Ashanti and Bono regions.
letter: I finished first among nineteen representatives in 2024. That is the kind of result I would bring to Ernest Chemists.
title: Area Manager at Tobinco Pharmaceuticals.
""",
    "law": """
clients: Took statements from 148 clients.
diploma: I hold the Diploma in Legal Practice.
advocate: Advocate of the High Court of Uganda.
scope: Drafted pleadings and represented clients in court.
grade: LLB, CGPA 4.8.
experience: Two years in a law firm.
cases: Handled criminal and family cases.
employer: Intern at Kampala Associated Advocates.
language: Fluent Luganda.
""",
}

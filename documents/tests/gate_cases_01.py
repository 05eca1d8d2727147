"""Fresh cases, first set: a welder in Lagos, a software engineer in Berlin, a teacher in Dodoma, a seller in Kampala.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "welder": {
        "title": "Senior Welder / Fabricator",
        "company": "Niger Delta Steelworks",
        "location": "Port Harcourt",
        "reference": "NDS-114",
        "requirements": {"must": ["At least 8 years of pipe welding", "6G certification"], "nice": ["NEBOSH"]},
        "responsibilities": ["Lead a crew of 10 welders", "Carry out pressure tests on pipelines"],
        "skills": ["TIG", "Orbital welding"],
    },
    "engineer": {
        "title": "Staff Software Engineer",
        "company": "Solarpfad GmbH",
        "location": "Munich",
        "requirements": {"must": ["10+ years of experience with Kotlin", "Kubernetes"], "nice": ["Terraform"]},
        "responsibilities": ["Own the billing platform that serves 2 million customers"],
        "skills": ["Kotlin", "Kafka"],
        "description": "We build energy software for 400 municipal utilities across Europe.",
    },
    "teacher": {
        "title": "Head of Mathematics",
        "company": "Kilimani International School",
        "location": "Arusha",
        "requirements": {"must": ["Master's degree in Education", "7 years of teaching"], "nice": ["Cambridge IGCSE"]},
        "responsibilities": ["Coordinate a department of 6 teachers"],
    },
    "seller": {
        "title": "Shop Supervisor",
        "company": "Pearl Textiles",
        "location": "Entebbe",
        "requirements": {"must": ["Diploma in Sales and Marketing", "3 years in retail"], "nice": ["Salesforce"]},
        "responsibilities": ["Manage 12 sales assistants"],
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "welder": {
        "basics": {
            "name": "Chinedu Eze",
            "label": "Welder and Fabricator",
            "email": "chinedu@example.com",
            "summary": "Welder with experience of structural steel and storage tanks. Safety comes first in my work.",
            "location": {"city": "Lagos", "countryCode": "NG"},
        },
        "work": [
            {
                "name": "Apapa Marine Engineering",
                "position": "Welder",
                "startDate": "2018-02",
                "endDate": "2023-06",
                "highlights": [
                    "Welded hull plates and repaired 26 fishing boats using MIG and stick welding",
                    "Assisted the foreman with the daily job list",
                    "Passed every quarterly safety inspection; no lost-time accident in 5 years",
                    "Cut scrap from 12% to 7% by marking out plates more carefully",
                ],
            },
            {
                "name": "Ojo Gate & Grill Works",
                "position": "Apprentice Welder",
                "startDate": "2015-03",
                "endDate": "2018-01",
                "highlights": [
                    "Fabricated about 15 gates and window grills a month",
                    "Bought electrodes and gas within a budget of ₦60,000 a week",
                ],
            },
        ],
        "education": [
            {
                "institution": "Government Technical College, Agidingbi",
                "studyType": "Trade Certificate",
                "area": "Welding and Fabrication",
                "endDate": "2015",
            }
        ],
        "certificates": [{"name": "3G Welder Qualification", "issuer": "Lloyd's Register", "date": "2019-08"}],
        "skills": [{"name": "Welding", "keywords": ["MIG", "Stick", "Oxy-fuel cutting", "Blueprint reading"]}],
        "languages": [
            {"language": "English", "fluency": "Good"},
            {"language": "Igbo", "fluency": "Native"},
            {"language": "Yoruba", "fluency": "Conversational"},
        ],
    },
    "engineer": {
        "basics": {
            "name": "Katrin Vogel",
            "label": "Software Engineer",
            "email": "katrin@example.com",
            "summary": "Software engineer with seven years in payments and logistics. I like small services and tests.",
            "location": {"city": "Berlin", "countryCode": "DE"},
        },
        "work": [
            {
                "name": "Paketbote AG",
                "position": "Software Engineer",
                "startDate": "2021-09",
                "highlights": [
                    "Develop the route planning service in Java and Spring Boot, used by 1,800 couriers",
                    "Brought deployment time down from 45 minutes to 12 minutes with GitLab CI",
                    "Mentor two junior developers",
                    "Took part in the migration from a monolith to 9 microservices",
                    "Moved reporting queries to PostgreSQL read replicas",
                ],
            },
            {
                "name": "Kassenwerk GmbH",
                "position": "Junior Software Developer",
                "startDate": "2018-10",
                "endDate": "2021-08",
                "highlights": [
                    "Implemented SEPA direct debit for 120 merchants",
                    "Fixed bugs in the JavaScript checkout page",
                    "Raised unit test coverage of the ledger from 40% to 75%",
                ],
            },
        ],
        "education": [
            {
                "institution": "Technische Universität Berlin",
                "studyType": "B.Sc.",
                "area": "Computer Science",
                "startDate": "2014-10",
                "endDate": "2018-09",
                "score": "1.9",
            }
        ],
        "skills": [
            {"name": "Languages", "keywords": ["Java", "JavaScript", "SQL"]},
            {"name": "Tools", "keywords": ["Docker", "GitLab CI", "PostgreSQL"]},
        ],
        "languages": [
            {"language": "German", "fluency": "Native speaker"},
            {"language": "English", "fluency": "C1"},
            {"language": "Spanish", "fluency": "A2"},
        ],
        "projects": [
            {
                "name": "Bikebox",
                "description": "An open-source app that lists bicycle parking in Berlin",
                "highlights": ["About 350 users a month"],
            },
        ],
    },
    "teacher": {
        "basics": {
            "name": "Neema Mollel",
            "label": "Secondary School Teacher",
            "location": {"city": "Dodoma", "countryCode": "TZ"},
        },
        "work": [
            {
                "name": "Makole Secondary School",
                "position": "Mathematics Teacher",
                "startDate": "2019-01",
                "highlights": [
                    "Teach mathematics and physics to Form I–IV, 45 students a class",
                    "Form III pass rate in mathematics went up from 52% in 2020 to 68% in 2022",
                    "Run the school's mathematics club with 30 members",
                    "Helped the academic master to prepare the timetable",
                    "Marked national examination scripts for NECTA in 2021",
                ],
            },
            {
                "name": "Iringa Girls Secondary School",
                "position": "Teaching Practice Student",
                "startDate": "2018-07",
                "endDate": "2018-09",
                "highlights": ["Taught physics to two Form II classes for 8 weeks"],
            },
        ],
        "education": [
            {
                "institution": "University of Dodoma",
                "studyType": "Bachelor of Education",
                "area": "Science (Mathematics and Physics)",
                "startDate": "2015",
                "endDate": "2018",
                "score": "GPA 3.8",
            }
        ],
        "languages": [{"language": "Swahili", "fluency": "Native"}, {"language": "English", "fluency": "Fluent"}],
        "skills": [{"name": "Computer", "keywords": ["MS Word", "MS Excel", "GeoGebra"]}],
        "volunteer": [
            {
                "organization": "Tanzania Red Cross Society",
                "position": "Volunteer",
                "startDate": "2016",
                "endDate": "2018",
                "highlights": ["Gave first-aid talks in 4 villages"],
            }
        ],
    },
    "seller": {
        "basics": {
            "name": "Harriet Namuli",
            "label": "Sales Assistant",
            "summary": "Friendly shop assistant who knows fabrics and remembers customers.",
        },
        "work": [
            {
                "name": "Owino Fabrics",
                "position": "Sales Assistant",
                "startDate": "2021-05",
                "endDate": "2024-08",
                "highlights": [
                    "Served 40 to 60 customers a day and cut cloth to measure",
                    "Handled cash sales of about UGX 3,000,000 a day",
                    "Sold 20% more than the target in December 2023",
                    "Did stocktaking every Saturday with the owner",
                    "Trained one new assistant",
                ],
            },
            {
                "name": "Kisenyi Boutique",
                "position": "Cashier",
                "startDate": "2019-11",
                "endDate": "2021-04",
                "highlights": ["Recorded sales in Excel", "Answered customers on WhatsApp"],
            },
        ],
        "education": [{"institution": "Makerere High School", "studyType": "UACE", "area": "Arts", "endDate": "2018"}],
        "languages": [{"language": "Luganda", "fluency": "Native"}, {"language": "English", "fluency": "Fluent"}],
    },
}

FAITHFUL: dict[str, str] = {
    "welder": """
Repaired twenty-six fishing boats and welded their hull plates with MIG and stick (arc) welding.
Hull plate welding and repair of 26 fishing vessels (MIG, stick).
Over five years at Apapa Marine Engineering, I repaired 26 boats without a single lost-time accident.
Worked for five years without any lost-time accident and passed all quarterly safety inspections.
Scrap fell from 12 to 7 percent because I marked out the plates with more care.
Reduced scrap by five percentage points through careful marking out of plates.
Supported the foreman in drawing up the job list each day.
As an apprentice I made around fifteen gates and window grills every month.
Kept to a weekly budget of 60,000 naira when buying electrodes and gas.
Purchased gas and electrodes on a budget of NGN 60,000 per week.
I hold a 3G welder qualification from Lloyd's Register, obtained in August 2019.
Qualified 3G welder (Lloyd's Register, 2019).
Trained in welding and fabrication at Government Technical College, Agidingbi.
I speak Igbo as my mother tongue, good English and conversational Yoruba.
Can read blueprints and cut steel with oxy-fuel.
With eight years in welding, first as an apprentice and then as a welder, I know how a workshop runs.
Your advert for a Senior Welder / Fabricator in Port Harcourt caught my attention.
I understand that the role involves pressure tests on pipelines, and I am eager to learn how you do them.
Thank you for considering my application; I would be glad to show my work in a trade test.
I am used to working safely, which I know matters at Niger Delta Steelworks.
""",
    "engineer": """
Build the route-planning service (Java, Spring Boot) that 1,800 couriers rely on.
I currently work on a route planning service used by 1,800 couriers, written in Java with Spring Boot.
Shortened deployments from 45 to 12 minutes using GitLab CI.
Deployment time cut by 33 minutes thanks to GitLab CI pipelines.
Reduced deployment time by roughly 73%, from 45 minutes to 12.
Mentoring 2 junior developers.
I support two junior colleagues as a mentor.
Contributed to splitting a monolith into nine microservices.
Was involved in the migration from the monolith to microservices.
Reporting queries now run on Postgres read replicas.
Added SEPA direct debit for 120 merchants while at Kassenwerk GmbH.
Improved the ledger's unit-test coverage from 40 to 75 per cent.
Bug fixing on the JS checkout page.
Seven years of experience in logistics and payments.
Software engineer with about seven years' experience, most recently at Paketbote AG.
Since September 2021 I have been a software engineer at Paketbote AG.
From October 2018 to August 2021 I worked as a junior software developer at Kassenwerk GmbH.
Nearly three years at Kassenwerk taught me how payments work.
BSc in Computer Science from TU Berlin (2018), final grade 1.9.
Native German, advanced English (C1) and basic Spanish.
In my spare time I maintain Bikebox, an open-source app listing bike parking in Berlin with some 350 monthly users.
Experienced with Docker, SQL and PostgreSQL.
What draws me to Solarpfad is that you build energy software for municipal utilities.
You ask for Kotlin; I have not used it at work, but Java is close and I learn fast.
I would welcome the chance to talk about the Staff Software Engineer position.
I am convinced that small services and good tests make software that lasts.
""",
    "teacher": """
Teach maths and physics to classes of 45 from Form I to Form IV.
I teach mathematics and physics in Forms 1 to 4.
The Form III pass rate in maths rose by 16 percentage points between 2020 and 2022.
In two years the mathematics pass rate of Form III improved from 52 to 68 per cent.
I run a maths club of thirty students.
Assisted the academic master in preparing timetables.
Marked NECTA national exam scripts in 2021.
Served as an examination marker for NECTA (2021).
Completed an eight-week teaching practice at Iringa Girls Secondary School, teaching physics to 2 Form II classes.
Bachelor of Education in Science from the University of Dodoma, GPA 3.8.
I graduated from the University of Dodoma in 2018 with a BEd in mathematics and physics.
Comfortable with Word, Excel and GeoGebra.
As a Red Cross volunteer I gave talks on first aid in four villages.
Volunteered with the Tanzania Red Cross Society from 2016 to 2018.
Swahili is my first language and I am fluent in English.
I have been teaching at Makole Secondary School for over five years.
Although I do not yet hold a Master's degree, my results with Form III show what I can do.
I am writing to apply for the post of Head of Mathematics at Kilimani International School, Arusha.
Your school's department of 6 teachers is just the kind of team I would enjoy working in.
Please find my CV attached.
I look forward to hearing from you.
""",
    "seller": """
Attended to between 40 and 60 customers daily, cutting fabric to measure.
Served up to 60 customers per day.
Handled around 3 million shillings in cash each day.
Managed daily cash sales of about UGX 3M.
Exceeded the December 2023 sales target by 20 percent.
In December 2023 my sales were one fifth above target.
Took stock with the owner every Saturday.
Weekly stocktaking together with the shop owner.
Trained a new colleague.
Entered sales in MS Excel and replied to customers through WhatsApp.
Three years as a sales assistant at Owino Fabrics, and before that a cashier at Kisenyi Boutique.
Cashier at Kisenyi Boutique, Nov 2019 - Apr 2021.
Almost five years of shop experience in total.
I finished my UACE (Arts) at Makerere High School in 2018.
Fluent in English; Luganda is my mother tongue.
I know fabrics well and I remember my customers.
The advert mentions that you want three years in retail: I have more than four.
I would be happy to join Pearl Textiles in Entebbe as Shop Supervisor.
""",
}

INVENTED: dict[str, str] = {
    "welder": """
number: Repaired 36 fishing boats using MIG and stick welding.
noun: Built 26 fishing boats from scratch.
tool: Skilled in TIG, MIG and stick welding.
certificate: I hold a 6G welding certification.
issuer: 3G welder qualification from Bureau Veritas.
scope: Led the daily job planning for the workshop.
team: Supervised a team of eight welders at Apapa Marine Engineering.
percent: Cut scrap from 12% to 4%.
percent: Reduced scrap by 60% through better marking out.
money: Managed a budget of ₦600,000 a week for electrodes and gas.
employer: Welder at Dangote Refinery, 2018 to 2023.
dates: Welder at Apapa Marine Engineering from 2016 to 2023.
title: Senior Welder at Apapa Marine Engineering.
experience: Welder with twelve years of experience.
degree: Holder of a National Diploma in Mechanical Engineering.
language: Fluent in Hausa and English.
level: I am fluent in Yoruba.
reach: Recognised as the best welder in Lagos.
mixed: At Ojo Gate & Grill Works I repaired fishing boats and welded hull plates.
advert: I have eight years of pipe welding behind me.
outcome: My repairs saved the company over ₦2 million in dry-dock fees.
award: Won the Safety Champion of the Year award in 2021.
""",
    "engineer": """
number: Develop the route planning service used by 18,000 couriers.
number: Brought deployment time down from 45 minutes to 5 minutes.
scope: Led the migration from a monolith to 9 microservices.
scope: I designed and architected the move to microservices.
team: Manage a team of 6 developers.
number: Mentor four junior developers.
tool: Orchestrated containers with Kubernetes.
tool: Wrote the checkout page in React and TypeScript.
tool: Built event streams with Kafka.
employer: Before that I worked at Zalando.
title: Senior Software Engineer at Paketbote AG.
title: As Tech Lead at Paketbote I set the direction.
degree: M.Sc. in Computer Science, Technische Universität Berlin.
school: B.Sc. in Computer Science from the University of Heidelberg.
grade: Graduated with a final grade of 1.2.
language: Fluent Spanish speaker.
language: I also speak French.
experience: Over ten years of experience as a software engineer.
dates: At Kassenwerk GmbH from 2016 to 2021.
certificate: AWS Certified Solutions Architect.
percent: Raised test coverage of the ledger from 40% to 95%.
noun: Implemented SEPA direct debit for 120 banks.
advert: I own a billing platform that serves 2 million customers.
users: Bikebox now has 3,500 users a month.
outcome: This increased customer retention and doubled revenue.
mixed: At Paketbote AG I implemented SEPA direct debit for merchants.
mixed: As a junior developer at Kassenwerk I developed the route planning service for couriers.
""",
    "teacher": """
number: Teach classes of 65 students.
subject: Teach mathematics, physics and chemistry to Form I-IV.
percent: The Form III pass rate went up to 86%.
scope: Prepared the school timetable on my own as academic master.
title: Head of the Mathematics Department at Makole Secondary School.
scope: I founded the school's mathematics club.
number: The mathematics club has 130 members.
dates: Marked NECTA scripts from 2019 to 2023.
degree: Master of Education, University of Dodoma.
grade: Graduated with a GPA of 4.6.
school: Bachelor of Education from the University of Dar es Salaam.
employer: I taught for two years at Feza Boys.
experience: With ten years in the classroom, I know how students learn.
volunteer: Gave first-aid talks in 14 villages.
level: Native English speaker.
tool: I use Moodle and Google Classroom for my lessons.
registration: Registered with the Teachers' Service Board, licence TL-2291.
certificate: Certified Cambridge IGCSE examiner.
reach: My students came first nationwide in mathematics.
team: I coordinate a department of six teachers.
award: Named Teacher of the Year in 2022.
duration: Completed a six-month teaching practice at Iringa Girls Secondary School.
""",
    "seller": """
number: Served 100 to 150 customers a day.
money: Handled cash sales of about UGX 5,000,000 a day.
percent: Sold 40% more than target in December 2023.
date: Beat the sales target by 20% in December 2022.
number: Trained five new assistants.
title: Shop Manager at Owino Fabrics.
scope: Managed the shop and its staff.
employer: Sales assistant at Shoprite Kampala.
degree: Diploma in Sales and Marketing from Makerere University Business School.
experience: Seven years of experience in retail.
tool: Kept customer records in Salesforce.
tool: Recorded sales in QuickBooks.
language: I can serve customers in Luganda, English and Kiswahili.
dates: Cashier at Kisenyi Boutique from 2017 to 2021.
scope: Introduced a new stock control system.
outcome: Grew the customer base by half.
advert: I manage 12 sales assistants.
mixed: At Kisenyi Boutique I served 40 to 60 customers a day and cut cloth to measure.
referee: My referee is Mr John Ssebunya, director of Owino Fabrics.
""",
}

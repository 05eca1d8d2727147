"""Fresh cases, eighteenth set: a mobile developer in Kampala, a payroll accountant in Johannesburg, a midwife in
Kisumu, a lecturer in Accra, a field sales agent in Eldoret, a graduate engineer in Abuja. Plain bullets as a model
rewrites them, one change at a time.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "mobile": {
        "title": "Lead Android Engineer",
        "company": "Boda Pay",
        "location": "Kampala",
        "requirements": {"must": ["Kotlin", "Jetpack Compose", "6 years of Android"], "nice": ["iOS"]},
    },
    "payroll": {
        "title": "Payroll Manager",
        "company": "Ubuntu Retail Group",
        "location": "Sandton",
        "requirements": {"must": ["Payroll of 5,000 employees", "SAP SuccessFactors", "Team of 5"]},
    },
    "midwife": {
        "title": "Maternity Unit Manager",
        "company": "Lakeside Mission Hospital",
        "location": "Homa Bay",
        "requirements": {"must": ["BSc Midwifery", "EmONC training", "Budgeting"]},
    },
    "lecturer": {
        "title": "Senior Lecturer",
        "company": "Volta University",
        "location": "Ho",
        "requirements": {"must": ["PhD", "10 publications", "Supervision of PhD students"]},
    },
    "field": {
        "title": "Area Sales Manager",
        "company": "Highland Seeds",
        "location": "Eldoret",
        "requirements": {"must": ["Managing 10 agents", "Diploma in Agriculture", "Valid driving licence"]},
    },
    "engineer": {
        "title": "Graduate Civil Engineer",
        "company": "Rockbridge Construction",
        "location": "Abuja",
        "requirements": {"must": ["AutoCAD", "NYSC completed", "1-2 years of site experience"], "nice": ["COREN"]},
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "mobile": {
        "basics": {"name": "Ivan Okello", "label": "Android Developer", "email": "ivan.okello@example.com"},
        "work": [
            {
                "name": "SafeBoda",
                "position": "Android Developer",
                "startDate": "2021-10",
                "highlights": [
                    "Develop the rider app in Kotlin, 250,000 downloads",
                    "Reduced app crashes from 3.1% to 0.6% of sessions",
                    "Added offline maps for areas without network",
                    "Work with two designers and a product manager",
                    "Release a new version every two weeks",
                ],
            },
            {
                "name": "Freelance",
                "position": "Mobile Developer",
                "startDate": "2019-06",
                "endDate": "2021-09",
                "highlights": ["Built 5 small apps for churches and schools in Java"],
            },
        ],
        "education": [
            {
                "institution": "Kyambogo University",
                "studyType": "BSc",
                "area": "Information Technology",
                "startDate": "2015",
                "endDate": "2019",
            }
        ],
        "projects": [{"name": "Matooke Prices", "description": "App that shows market prices of matooke, 1,100 users"}],
        "skills": [{"name": "Kotlin"}, {"name": "Java"}, {"name": "Firebase"}, {"name": "Git"}],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Acholi", "fluency": "Native"}],
    },
    "payroll": {
        "basics": {"name": "Lerato Mokoena", "label": "Payroll Accountant"},
        "work": [
            {
                "name": "Bidvest Services",
                "position": "Payroll Accountant",
                "startDate": "2019-08",
                "highlights": [
                    "Process the monthly payroll of 1,150 employees in Sage 300 People",
                    "Submit EMP201 and EMP501 returns to SARS",
                    "Answer questions of employees about payslips",
                    "Payroll errors went down from 26 to 8 a month",
                    "Assisted with the move from VIP to Sage 300 People",
                ],
            },
            {
                "name": "Clicks",
                "position": "Payroll Clerk",
                "startDate": "2016-02",
                "endDate": "2019-07",
                "highlights": ["Captured hours of 300 shop workers", "Filed leave forms"],
            },
        ],
        "education": [
            {
                "institution": "University of South Africa",
                "studyType": "National Diploma",
                "area": "Accounting",
                "startDate": "2013",
                "endDate": "2016",
            },
            {
                "institution": "University of South Africa",
                "studyType": "BCom",
                "area": "Accounting",
                "startDate": "2024-02",
            },
        ],
        "languages": [{"language": "Sesotho", "fluency": "Native"}, {"language": "English", "fluency": "Fluent"}],
    },
    "midwife": {
        "basics": {"name": "Lilian Achieng", "label": "Midwife"},
        "work": [
            {
                "name": "Jaramogi Oginga Odinga Hospital",
                "position": "Midwife",
                "startDate": "2019-01",
                "highlights": [
                    "Attend about 40 births a month",
                    "Examine mothers at the antenatal clinic on Tuesdays",
                    "Teach breastfeeding to first-time mothers",
                    "Keep the labour ward register",
                    "Assist the doctor during caesarean sections",
                    "Started a WhatsApp group for mothers, 85 members",
                ],
            },
        ],
        "education": [
            {
                "institution": "KMTC Kisumu",
                "studyType": "Diploma",
                "area": "Kenya Registered Midwifery",
                "startDate": "2015",
                "endDate": "2018",
            }
        ],
        "certificates": [{"name": "Helping Babies Breathe", "date": "2021"}],
        "meta": {"aditus": {"registrations": [{"body": "Nursing Council of Kenya", "number": "KRM 7741"}]}},
        "languages": [
            {"language": "Luo", "fluency": "Native"},
            {"language": "Swahili", "fluency": "Fluent"},
            {"language": "English", "fluency": "Fluent"},
        ],
    },
    "lecturer": {
        "basics": {"name": "Kofi Boadu", "label": "Lecturer in Chemistry"},
        "work": [
            {
                "name": "Accra Technical University",
                "position": "Lecturer",
                "startDate": "2018-09",
                "highlights": [
                    "Teach organic and analytical chemistry to 180 students a year",
                    "Supervised 24 undergraduate projects",
                    "Obtained a research grant of GHS 60,000 in 2022",
                    "Examination officer of the department since 2021",
                    "Renewed the laboratory manual together with a colleague",
                ],
            },
        ],
        "education": [
            {"institution": "KNUST", "studyType": "MPhil", "area": "Chemistry", "startDate": "2014", "endDate": "2016"},
            {"institution": "KNUST", "studyType": "BSc", "area": "Chemistry", "startDate": "2009", "endDate": "2013"},
            {"institution": "University of Ghana", "studyType": "PhD", "area": "Chemistry", "startDate": "2022"},
        ],
        "publications": [
            {
                "name": "Heavy metals in vegetables from urban gardens",
                "publisher": "Ghana Journal of Science",
                "releaseDate": "2020",
            },
            {"name": "Low-cost filters for arsenic", "publisher": "Water Reports", "releaseDate": "2023"},
            {"name": "Pesticide residues in tomatoes", "publisher": "Ghana Journal of Science", "releaseDate": "2024"},
        ],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Twi", "fluency": "Native"}],
    },
    "field": {
        "basics": {"name": "Kevin Rotich", "label": "Field Sales Agent"},
        "work": [
            {
                "name": "Kenya Seed Company",
                "position": "Field Sales Agent",
                "startDate": "2021-02",
                "highlights": [
                    "Sell maize seed to 95 agrovets and 40 farmer groups",
                    "Sales of 210 tonnes in the 2024 season, up from 160",
                    "Hold demonstrations on 12 plots a season",
                    "Collect market prices every week",
                    "Ride a motorbike up to 120 km a day",
                ],
            },
        ],
        "education": [
            {
                "institution": "Baraka Agricultural College",
                "studyType": "Certificate",
                "area": "General Agriculture",
                "startDate": "2018",
                "endDate": "2020",
            }
        ],
        "certificates": [{"name": "Driving licence, classes A2 and B", "issuer": "NTSA", "date": "2021"}],
        "languages": [
            {"language": "Kalenjin", "fluency": "Native"},
            {"language": "Swahili", "fluency": "Fluent"},
            {"language": "English", "fluency": "Good"},
        ],
    },
    "engineer": {
        "basics": {"name": "Zainab Bello", "label": "Graduate Civil Engineer"},
        "work": [
            {
                "name": "Federal Roads Maintenance Agency",
                "position": "NYSC Corps Member",
                "startDate": "2024-11",
                "endDate": "2025-10",
                "highlights": [
                    "Measured potholes on 86 km of road",
                    "Assisted the resident engineer with quantities",
                    "Drew 14 culverts in AutoCAD",
                ],
            },
            {
                "name": "Julius Berger",
                "position": "Industrial Training Student",
                "startDate": "2022-06",
                "endDate": "2022-11",
                "highlights": ["Recorded concrete tests", "Shadowed the site surveyor"],
            },
        ],
        "education": [
            {
                "institution": "Ahmadu Bello University",
                "studyType": "BEng",
                "area": "Civil Engineering",
                "startDate": "2018",
                "endDate": "2024",
                "score": "Second Class Upper",
            }
        ],
        "languages": [{"language": "Hausa", "fluency": "Native"}, {"language": "English", "fluency": "Fluent"}],
    },
}

FAITHFUL: dict[str, str] = {
    "mobile": """
Android developer with seven years of experience building mobile apps in Kotlin and Java.
Develop and maintain the SafeBoda rider app (Kotlin), which has been downloaded 250,000 times.
Lowered the crash rate from 3.1% to 0.6% of sessions.
Cut crashes by about 80%.
Implemented offline maps to support areas with no network coverage.
Collaborate closely with designers and the product manager.
Ship a new release every fortnight.
Delivered five small apps in Java for schools and churches as a freelancer.
Built Matooke Prices, an app with 1,100 users that shows matooke market prices.
Kotlin, Java, Firebase and Git; Android development.
Skilled in Kotlin, Java, Firebase and Git.
I have followed Boda Pay since its launch and would love to help build its app. For the past five years I have worked on an app that riders open dozens of times a day, so I know what a slow screen costs.
Although Jetpack Compose is new to me, I have written Kotlin every day since 2021.
You can reach me at ivan.okello@example.com.
""",
    "payroll": """
Payroll accountant with more than ten years of payroll experience.
Run monthly payroll for 1,150 employees using Sage 300 People.
Prepare and submit EMP201 and EMP501 returns to SARS.
Resolve payslip queries from employees.
Brought payroll errors down from 26 to 8 per month.
Reduced payroll errors by nearly 70%.
Supported the migration from VIP to Sage 300 People.
Began as a payroll clerk at Clicks, capturing the hours of 300 shop workers.
Studying towards a BCom in Accounting at UNISA.
National Diploma in Accounting (UNISA, 2016); BCom Accounting in progress.
SAP SuccessFactors is a system I have yet to use.
A payroll of 5,000 is larger than mine of 1,150, but the deadlines of SARS are the same for everyone.
Accuracy, confidentiality, statutory returns.
""",
    "midwife": """
Registered midwife with nearly eight years of experience in a referral hospital.
Conduct around forty deliveries each month.
Provide antenatal care every Tuesday.
Educate first-time mothers on breastfeeding.
Maintain the labour ward register.
Support doctors during caesarean sections.
Created a WhatsApp support group which has 85 mothers as members.
Trained in Helping Babies Breathe (2021).
Registered with the Nursing Council of Kenya, KRM 7741.
Diploma in Kenya Registered Midwifery, KMTC Kisumu, 2018.
Fluent in English and Swahili; Luo is my mother tongue.
In labour, mothers need to hear their own language, and I can give them Luo, Swahili or English. I have attended some forty births a month since 2019, and no two of them were alike.
Budgeting and EmONC are areas in which I would like to be trained.
""",
    "lecturer": """
Chemistry lecturer with eight years of university teaching.
Lecture in analytical and organic chemistry, reaching about 180 students every year.
Supervised two dozen undergraduate projects.
Won a GHS 60,000 research grant in 2022.
Departmental examination officer since 2021.
Revised the laboratory manual with a colleague.
Author of three publications, two of them in the Ghana Journal of Science.
Published on heavy metals, arsenic filters and pesticide residues.
PhD candidate in Chemistry at the University of Ghana since 2022.
I am working towards my PhD, which I began in 2022; my MPhil in Chemistry is from KNUST.
MPhil (2016) and BSc (2013) in Chemistry, KNUST.
My three papers fall short of the ten you ask for, and I would rather say so now than at the interview.
""",
    "field": """
Field sales agent with over five years of experience selling maize seed.
Serve 95 agrovets and 40 farmer groups.
Manage relationships with 95 agrovets.
Sold 210 tonnes of seed in the 2024 season, compared with 160 the season before.
Increased seasonal sales by 50 tonnes to 210 tonnes.
Grew sales by over 30% in 2024.
Run demonstration plots, 12 every season.
Report market prices weekly.
Cover up to 120 km a day by motorbike.
Hold a driving licence for classes A2 and B.
Certificate in General Agriculture from Baraka Agricultural College (2020).
Farmers buy from people they see often. I am on the road every day, up to 120 kilometres, and most of my 95 agrovets know my motorbike by its sound.
""",
    "engineer": """
Graduate civil engineer (BEng, Second Class Upper) who has completed a year of national service with the Federal Roads Maintenance Agency.
Surveyed potholes along 86 km of road.
Supported the resident engineer in taking off quantities.
Produced AutoCAD drawings of fourteen culverts.
Six months of industrial training with Julius Berger, recording concrete tests and shadowing the site surveyor.
BEng Civil Engineering, Ahmadu Bello University, 2024.
Completed NYSC in October 2025.
Between national service and industrial training I have about eighteen months of site experience.
COREN registration is something I intend to pursue as soon as I qualify.
I am a quick learner and enjoy working outdoors.
""",
}

INVENTED: dict[str, str] = {
    "mobile": """
downloads: Develop the rider app in Kotlin, 2.5 million downloads.
crashes: Reduced app crashes from 3.1% to 0.06% of sessions.
title: Lead Android Developer at SafeBoda.
tool: Rebuilt the screens in Jetpack Compose.
tool: Also released the app for iOS in Swift.
team: Led two designers and a product manager.
apps: Built 15 small apps.
users: App with 11,000 users.
experience: Ten years of Android development.
employer: Android developer at Jumia.
degree: BSc in Computer Science, Makerere University.
reach: Used by riders across East Africa.
cadence: Release a new version every day.
""",
    "payroll": """
employees: Process the monthly payroll of 11,500 employees.
errors: Payroll errors went down to zero.
degree: BCom Accounting graduate.
title: Payroll manager at Bidvest Services.
scope: Led the move from VIP to Sage 300 People.
tool: Processed payroll in SAP SuccessFactors.
workers: Captured hours of 3,000 shop workers.
team: Supervised a team of five.
experience: Fifteen years in payroll.
money: Saved the company R2 million.
swap: At Clicks I processed the payroll of 1,150 employees.
""",
    "midwife": """
births: Attend about 140 births a month.
scope: Perform caesarean sections.
degree: BSc Midwifery.
title: Nurse in-charge of the maternity unit.
certificate: Trained in EmONC.
members: A WhatsApp group with 850 members.
outcome: Reduced maternal deaths by 40%.
team: Managed a team of nine midwives.
experience: Twelve years as a midwife.
employer: Midwife at Aga Khan Hospital.
day: Antenatal clinic on Tuesdays and Thursdays.
""",
    "lecturer": """
degree: I hold a PhD in Chemistry from the University of Ghana.
title: Senior Lecturer at Accra Technical University.
students: Teach 810 students a year.
papers: Author of thirteen publications.
money: Obtained a research grant of GHS 600,000.
projects: Supervised 24 PhD theses.
role: Head of department since 2021.
journal: Published in Nature Chemistry.
award: Best Lecturer Award 2023.
year: Examination officer since 2018.
experience: Fifteen years of university teaching.
""",
    "field": """
tonnes: Sales of 310 tonnes in the 2024 season.
agrovets: Sell maize seed to 950 agrovets.
team: Managed ten agents.
degree: Diploma in Agriculture.
title: Area sales manager.
plots: Demonstrations on 32 plots a season.
award: Top agent in the North Rift.
licence: Driving licence for classes B, C and E.
percent: Grew sales by 60%.
tool: Recorded sales in Salesforce.
language: Conversational French.
product: Sold fertiliser and pesticides.
""",
    "engineer": """
length: Measured potholes on 860 km of road.
class: First Class Honours in Civil Engineering.
scope: Supervised the resident engineer's team.
registration: COREN registered engineer.
tool: Modelled bridges in Revit and Civil 3D.
experience: Four years of site experience.
culverts: Drew 41 culverts.
title: Site Engineer at Julius Berger.
scope: Designed 14 culverts and two bridges.
degree: MEng in Structural Engineering.
months: Twelve months of industrial training with Julius Berger.
""",
}

"""Fresh cases, set 53 (blind): A senior data scientist (Kenya), a laboratory technologist (Ghana), an HR generalist
(South Africa), a veteran mathematics teacher (UK), an entry-level marketing assistant (India) and a welder (Kenya).

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "data": {
        "title": "Lead Data Scientist",
        "company": "Baraka Insurance",
        "location": "Nairobi",
        "requirements": {
            "must": ["8 years in data science", "Manage a team of 6", "Spark"],
            "nice": ["Fraud detection"],
        },
    },
    "lab": {
        "title": "Senior Biomedical Scientist",
        "company": "Volta Regional Diagnostics",
        "location": "Ho",
        "requirements": {"must": ["Blood bank experience", "500 samples a day", "ISO 15189"], "nice": ["PCR"]},
    },
    "hr": {
        "title": "HR Business Partner",
        "company": "Umhlanga Retail Group",
        "location": "Durban",
        "requirements": {
            "must": ["Employee relations", "Workforce of 1,200", "SAP SuccessFactors"],
            "nice": ["isiZulu"],
        },
    },
    "teacher": {
        "title": "Head of Mathematics",
        "company": "Aireview Academy",
        "location": "Bradford",
        "requirements": {
            "must": ["QTS", "Lead a department of 12", "A-level teaching"],
            "nice": ["Further Mathematics"],
        },
    },
    "marketing": {
        "title": "Digital Marketing Executive",
        "company": "Chaandi Jewels",
        "location": "Mumbai",
        "requirements": {
            "must": ["2 years in digital marketing", "Budget of ₹10 lakh a month", "Google Ads"],
            "nice": ["HubSpot"],
        },
    },
    "welder": {
        "title": "Coded Pipe Welder",
        "company": "Lamu Port Services",
        "location": "Lamu",
        "requirements": {"must": ["6G coding", "10 years of pipe welding"], "nice": ["Supervision of 5 welders"]},
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "data": {
        "basics": {
            "name": "Wanjiru Kamotho",
            "label": "Senior Data Scientist",
            "summary": "Data scientist working on credit risk, with earlier experience in telecoms and agricultural research.",
            "location": {"city": "Nairobi", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Tumaini Digital Credit",
                "position": "Senior Data Scientist",
                "location": "Nairobi",
                "startDate": "2022-03",
                "highlights": [
                    "Built a credit-scoring model in Python and XGBoost that cut the default rate from 9.4% to 6.1%",
                    "Mentor 3 junior analysts",
                    "Maintain 14 Airflow pipelines that feed the lending dashboard",
                    "Present monthly model reports to the risk committee",
                ],
            },
            {
                "name": "Savanna Telecom",
                "position": "Data Analyst",
                "location": "Nairobi",
                "startDate": "2018-06",
                "endDate": "2022-02",
                "highlights": [
                    "Analysed churn among 2.3 million prepaid subscribers using SQL and R",
                    "Helped design an A/B test that raised bundle uptake by 12%",
                    "Produced weekly Tableau dashboards for 5 regional managers",
                ],
            },
            {
                "name": "Kijani Agri Research",
                "position": "Research Assistant",
                "location": "Nakuru",
                "startDate": "2016-09",
                "endDate": "2018-05",
                "highlights": [
                    "Cleaned survey data from 1,850 smallholder farmers",
                    "Assisted with a report on maize yields in Nakuru County",
                ],
            },
        ],
        "education": [
            {
                "institution": "Strathmore University",
                "studyType": "MSc",
                "area": "Data Science",
                "startDate": "2019",
                "endDate": "2021",
            },
            {
                "institution": "University of Nairobi",
                "studyType": "BSc",
                "area": "Statistics",
                "startDate": "2012",
                "endDate": "2016",
                "score": "Second Class Honours (Upper Division)",
            },
        ],
        "certificates": [
            {"name": "AWS Certified Machine Learning – Specialty", "issuer": "Amazon Web Services", "date": "2023-05"}
        ],
        "skills": [
            {"name": "Programming", "keywords": ["Python", "R", "SQL"]},
            {"name": "Tools", "keywords": ["XGBoost", "Airflow", "Tableau", "Git"]},
        ],
        "languages": [
            {"language": "Swahili", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "French", "fluency": "Elementary"},
        ],
        "projects": [
            {
                "name": "Mvua",
                "description": "Personal project that forecasts rainfall for small farms from public weather data",
                "highlights": ["Forecasts rainfall for 11 counties"],
                "keywords": ["Python", "Prophet"],
            }
        ],
    },
    "lab": {
        "basics": {
            "name": "Kwabena Ofosu-Tawiah",
            "label": "Medical Laboratory Technologist",
            "location": {"city": "Kumasi", "countryCode": "GH"},
        },
        "work": [
            {
                "name": "Asomdwe Hospital",
                "position": "Medical Laboratory Technologist",
                "location": "Kumasi",
                "startDate": "2020-10",
                "highlights": [
                    "Process around 180 haematology and biochemistry samples a day",
                    "Run daily quality control on a Sysmex XN-550 analyser",
                    "Reduced average turnaround time for full blood counts from 95 to 60 minutes",
                    "Train national service personnel in phlebotomy",
                ],
            },
            {
                "name": "Nkosuo Diagnostics",
                "position": "Laboratory Assistant",
                "location": "Obuasi",
                "startDate": "2017-11",
                "endDate": "2020-09",
                "highlights": [
                    "Collected blood from up to 40 patients a day",
                    "Prepared thick and thin blood films for malaria microscopy",
                    "Supported the laboratory manager in preparing for an accreditation inspection",
                    "Kept the reagent stock register in Excel",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Ashanti Blood Donors Circle",
                "position": "Donor Recruiter",
                "startDate": "2021-02",
                "highlights": ["Helped organise 6 blood donation drives in churches and schools"],
            }
        ],
        "education": [
            {
                "institution": "Kwame Nkrumah University of Science and Technology",
                "studyType": "BSc",
                "area": "Medical Laboratory Technology",
                "startDate": "2013",
                "endDate": "2017",
                "score": "Second Class Lower",
            }
        ],
        "certificates": [
            {"name": "Good Clinical Laboratory Practice", "issuer": "Meridian Health Training", "date": "2022-08"},
            {"name": "Biosafety Level 2", "issuer": "Meridian Health Training", "date": "2021-06"},
        ],
        "skills": [
            {
                "name": "Laboratory",
                "keywords": ["Haematology", "Clinical chemistry", "Malaria microscopy", "Phlebotomy", "ELISA"],
            },
            {"name": "Computer", "keywords": ["Excel", "LHIMS"]},
        ],
        "languages": [
            {"language": "Twi", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Ga", "fluency": "Basic"},
        ],
        "awards": [
            {
                "title": "Laboratory Staff Member of the Year",
                "awarder": "Asomdwe Hospital",
                "date": "2023",
                "summary": "For the reduction in turnaround time",
            }
        ],
    },
    "hr": {
        "basics": {
            "name": "Lindiwe Mabuya",
            "label": "HR Generalist",
            "summary": "HR generalist with experience in manufacturing and hospitality.",
            "location": {"city": "Durban", "countryCode": "ZA"},
        },
        "work": [
            {
                "name": "Nyoni Packaging",
                "position": "HR Generalist",
                "location": "Pinetown",
                "startDate": "2019-04",
                "highlights": [
                    "Provide HR support to 340 employees on two sites",
                    "Coordinate recruitment for about 45 vacancies a year",
                    "Prepare documents for disciplinary hearings and CCMA cases",
                    "Process monthly payroll inputs in Sage 300 People",
                    "Introduced exit interviews in 2021; staff turnover fell from 22% to 16%",
                ],
            },
            {
                "name": "Ocean Terrace Hotels",
                "position": "HR Administrator",
                "location": "Durban",
                "startDate": "2014-02",
                "endDate": "2019-03",
                "highlights": [
                    "Maintained personnel files for 210 staff",
                    "Assisted with the annual Workplace Skills Plan submission",
                    "Arranged induction sessions for new starters",
                ],
            },
            {
                "name": "Siyakha Staffing",
                "position": "Receptionist",
                "location": "Durban",
                "startDate": "2012-01",
                "endDate": "2014-01",
                "highlights": ["Screened CVs and booked interviews for four consultants"],
            },
        ],
        "education": [
            {
                "institution": "Durban University of Technology",
                "studyType": "National Diploma",
                "area": "Human Resources Management",
                "startDate": "2009",
                "endDate": "2011",
            },
            {
                "institution": "University of South Africa",
                "studyType": "BCom",
                "area": "Industrial and Organisational Psychology",
                "startDate": "2015",
                "endDate": "2020",
            },
        ],
        "certificates": [{"name": "HR Associate registration", "issuer": "SABPP", "date": "2021-09"}],
        "skills": [
            {"name": "HR", "keywords": ["Recruitment", "Onboarding", "Labour Relations Act", "Payroll inputs"]},
            {"name": "Systems", "keywords": ["Sage 300 People", "Excel", "PowerPoint"]},
        ],
        "languages": [
            {"language": "isiZulu", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Afrikaans", "fluency": "Conversational"},
        ],
        "volunteer": [
            {
                "organization": "Inanda Youth Desk",
                "position": "CV Workshop Facilitator",
                "startDate": "2022-01",
                "endDate": "2024-06",
                "highlights": ["Ran 15 CV workshops for unemployed young people"],
            }
        ],
    },
    "teacher": {
        "basics": {
            "name": "Graham Ackersley",
            "label": "Mathematics Teacher",
            "summary": "Mathematics teacher in secondary schools since 1998.",
            "location": {"city": "Leeds", "countryCode": "GB"},
        },
        "work": [
            {
                "name": "Thornbeck High School",
                "position": "Second in Mathematics",
                "location": "Leeds",
                "startDate": "2012-09",
                "highlights": [
                    "Teach GCSE and A-level Mathematics to classes of up to 30",
                    "Deputise for the Head of Mathematics in a department of 9 teachers",
                    "Raised the share of grade 5 or above in GCSE Mathematics from 48% to 61% between 2015 and 2019 with the department",
                    "Mentored 7 trainee teachers",
                    "Wrote the Key Stage 3 scheme of work",
                ],
            },
            {
                "name": "Wharfe Lane Comprehensive",
                "position": "Mathematics Teacher",
                "location": "Otley",
                "startDate": "2003-09",
                "endDate": "2012-08",
                "highlights": [
                    "Taught pupils aged 11 to 18 across all ability ranges",
                    "Ran a weekly chess club for 25 pupils",
                    "Contributed to the school's Ofsted self-evaluation",
                ],
            },
            {
                "name": "St Oswin's School",
                "position": "Mathematics Teacher",
                "location": "Hull",
                "startDate": "1998-09",
                "endDate": "2003-07",
                "highlights": ["Form tutor to a Year 9 group", "Introduced graphing calculators into Year 10 lessons"],
            },
        ],
        "education": [
            {
                "institution": "University of Hull",
                "studyType": "PGCE",
                "area": "Secondary Mathematics",
                "startDate": "1997",
                "endDate": "1998",
            },
            {
                "institution": "University of Sheffield",
                "studyType": "BSc",
                "area": "Mathematics",
                "startDate": "1994",
                "endDate": "1997",
                "score": "2:1",
            },
        ],
        "certificates": [
            {"name": "Qualified Teacher Status", "issuer": "Department for Education and Employment", "date": "1998"},
            {"name": "Safeguarding Level 2", "issuer": "Northmoor Training", "date": "2025-09"},
        ],
        "skills": [
            {"name": "Teaching", "keywords": ["Lesson planning", "Assessment", "Differentiation", "SEND support"]},
            {"name": "Software", "keywords": ["GeoGebra", "Desmos", "SIMS", "Microsoft Teams"]},
        ],
        "languages": [{"language": "English", "fluency": "Native"}, {"language": "German", "fluency": "Intermediate"}],
        "volunteer": [
            {
                "organization": "Headingley Numeracy Project",
                "position": "Tutor",
                "startDate": "2017-10",
                "highlights": ["Tutor adults in basic numeracy one evening a week"],
            }
        ],
    },
    "marketing": {
        "basics": {
            "name": "Aditi Kelvekar",
            "label": "Marketing Assistant",
            "location": {"city": "Pune", "countryCode": "IN"},
        },
        "work": [
            {
                "name": "Mogra Skincare",
                "position": "Marketing Assistant",
                "location": "Pune",
                "startDate": "2025-07",
                "highlights": [
                    "Schedule 20 posts a week on Instagram and Facebook with Buffer",
                    "Grew the Instagram account from 8,200 to 13,500 followers",
                    "Support the marketing manager with monthly email campaigns in Mailchimp",
                    "Write product descriptions for the online shop",
                ],
            },
            {
                "name": "Deccan Book Fair",
                "position": "Marketing Intern",
                "location": "Pune",
                "startDate": "2024-11",
                "endDate": "2025-01",
                "highlights": [
                    "Designed 12 posters and flyers in Canva",
                    "Answered visitor enquiries at the stall of the organisers",
                ],
            },
        ],
        "education": [
            {
                "institution": "Savitribai Phule Pune University",
                "studyType": "BBA",
                "area": "Marketing",
                "startDate": "2022",
                "endDate": "2025",
                "score": "CGPA 7.8/10",
            },
        ],
        "certificates": [{"name": "Google Analytics Certification", "issuer": "Google", "date": "2025-03"}],
        "skills": [
            {"name": "Marketing", "keywords": ["Social media", "Copywriting", "Email marketing"]},
            {"name": "Tools", "keywords": ["Canva", "Buffer", "Mailchimp", "Google Analytics"]},
        ],
        "languages": [
            {"language": "Marathi", "fluency": "Native"},
            {"language": "Hindi", "fluency": "Fluent"},
            {"language": "English", "fluency": "Fluent"},
        ],
        "projects": [
            {
                "name": "Tiffin Trails",
                "description": "Food blog about home-style lunch places in Pune",
                "highlights": ["Published 34 reviews", "Reached 1,200 monthly readers"],
                "keywords": ["WordPress"],
            }
        ],
        "volunteer": [
            {
                "organization": "Saaf Nadi",
                "position": "Social Media Volunteer",
                "startDate": "2023-06",
                "endDate": "2024-05",
                "highlights": ["Took photographs at 9 river clean-ups and posted them on Instagram"],
            }
        ],
        "awards": [
            {"title": "Second place, Ad-Mad Contest", "awarder": "Savitribai Phule Pune University", "date": "2024"}
        ],
    },
    "welder": {
        "basics": {
            "name": "Salim Mwadzaya",
            "label": "Welder and Fabricator",
            "location": {"city": "Mombasa", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Kilindini Marine Works",
                "position": "Welder",
                "location": "Mombasa",
                "startDate": "2018-05",
                "highlights": [
                    "Repair hull plates and ballast pipes on fishing vessels and tugs",
                    "Weld in all positions using MMA and MIG",
                    "Repaired 27 vessels in dry dock in 2024",
                    "Check gas cylinders and hoses before each shift",
                ],
            },
            {
                "name": "Jitegemee Steel Fabricators",
                "position": "Welder",
                "location": "Nairobi",
                "startDate": "2014-03",
                "endDate": "2018-04",
                "highlights": [
                    "Made gates, grilles and water tank stands for residential clients",
                    "Read workshop drawings and cut steel with an oxy-acetylene torch",
                    "Worked in a crew of 6 on the roof trusses of a 2,400 m² warehouse",
                ],
            },
            {
                "name": "Baba Rama Garage",
                "position": "Apprentice Welder",
                "location": "Voi",
                "startDate": "2013-01",
                "endDate": "2014-02",
                "highlights": ["Helped repair matatu bodies and exhaust systems"],
            },
        ],
        "education": [
            {
                "institution": "Voi Youth Polytechnic",
                "studyType": "Artisan Certificate",
                "area": "Welding and Fabrication",
                "startDate": "2011",
                "endDate": "2012",
                "score": "Credit",
            }
        ],
        "certificates": [
            {"name": "Government Trade Test Grade II, Arc Welding", "issuer": "NITA", "date": "2016-11"},
            {"name": "Basic First Aid", "issuer": "Coast Safety Trainers", "date": "2023-04"},
        ],
        "skills": [{"name": "Welding", "keywords": ["MMA", "MIG", "Oxy-acetylene cutting", "Grinding"]}],
        "languages": [{"language": "Swahili", "fluency": "Native"}, {"language": "English", "fluency": "Good"}],
    },
}

FAITHFUL: dict[str, str] = {
    "data": """
Senior data scientist in credit risk, with a background in telecoms and agricultural research.
At Tumaini Digital Credit, I developed a credit-scoring model with XGBoost and Python, and the default rate fell from 9.4 to 6.1 per cent.
Reduced the default rate by 3.3 percentage points, to 6.1%, with a scoring model built in Python.
I act as a mentor to three junior analysts.
Keep fourteen Airflow pipelines running that supply the lending dashboard with data.
Every month I report to the risk committee on our models.
Used R and SQL to study churn across more than two million prepaid customers at Savanna Telecom.
Contributed to the design of an A/B test which lifted bundle uptake by 12 per cent.
As a Data Analyst, I prepared a Tableau dashboard each week for five regional managers.
I have been with Tumaini Digital Credit for over four years.
I spent nearly two years at Kijani Agri Research in Nakuru as a research assistant.
Cleaned the survey responses of over 1,800 smallholder farmers.
Supported the writing of a report about maize yields in Nakuru County.
I hold a Master's degree in Data Science from Strathmore University, completed in 2021.
I graduated in Statistics from the University of Nairobi with upper second class honours.
AWS-certified in machine learning (Specialty, May 2023).
In my spare time I built Mvua, which predicts rainfall in eleven counties from public weather data.
I would welcome the chance to bring my credit-risk experience to the Lead Data Scientist role at Baraka Insurance.
""",
    "lab": """
Medical laboratory technologist based in Kumasi, skilled in haematology, clinical chemistry and malaria microscopy.
I handle roughly 180 biochemistry and haematology samples each day at Asomdwe Hospital.
Perform quality control every day on the Sysmex XN-550.
Cut the average turnaround of full blood counts by 35 minutes, from 95 to 60.
I teach phlebotomy to national service personnel.
Brought the mean turnaround time for full blood counts down to one hour.
At Nkosuo Diagnostics in Obuasi I drew blood from as many as forty patients daily.
Made thin and thick blood films for the microscopic diagnosis of malaria.
Assisted the laboratory manager with preparations for an accreditation inspection.
Maintained the register of reagent stock in Excel and collected blood from patients as a Laboratory Assistant.
I have worked as a Medical Laboratory Technologist for just over six years.
Nearly three years as a Laboratory Assistant in Obuasi, from November 2017 to September 2020.
BSc in Medical Laboratory Technology, KNUST, 2017 (Second Class Lower).
In 2023 Asomdwe Hospital named me Laboratory Staff Member of the Year for shortening turnaround times.
Certified in Biosafety Level 2 (2021) and Good Clinical Laboratory Practice (2022).
As a volunteer with the Ashanti Blood Donors Circle, I have helped to organise six donation drives at schools and churches.
I speak Twi as my mother tongue, fluent English and basic Ga.
I am keen to grow into blood bank work at Volta Regional Diagnostics.
""",
    "hr": """
HR generalist whose experience covers manufacturing and hospitality.
I look after the HR needs of 340 employees across two sites at Nyoni Packaging.
Coordinate the filling of some 45 vacancies per year.
Draw up the paperwork for CCMA cases and disciplinary hearings.
I handle the payroll inputs each month in Sage 300 People.
In 2021 I brought in exit interviews, and turnover dropped from 22 to 16 per cent.
Staff turnover declined by six percentage points after I introduced exit interviews.
Kept the personnel records of more than 200 hotel staff up to date at Ocean Terrace Hotels.
Helped with the yearly submission of the Workplace Skills Plan and organised inductions for new employees.
I was HR Administrator at Ocean Terrace Hotels for just over five years.
I have been an HR Generalist in Pinetown since April 2019, more than seven years.
My career began at Siyakha Staffing, where as receptionist I screened CVs and scheduled interviews for 4 consultants.
I completed a BCom in Industrial and Organisational Psychology through UNISA in 2020.
National Diploma in Human Resources Management, Durban University of Technology (2011).
Registered with the SABPP as an HR Associate since September 2021.
Facilitated fifteen CV workshops for jobless youth as a volunteer at the Inanda Youth Desk.
Native isiZulu speaker, fluent in English, with conversational Afrikaans.
The HR Business Partner position at Umhlanga Retail Group appeals to me because I would like to do more employee relations work.
""",
    "teacher": """
Secondary mathematics teacher with twenty-eight years in the classroom.
I teach Mathematics at GCSE and A-level to groups of as many as thirty students.
As Second in Mathematics, I stand in for the Head of Mathematics in a nine-teacher department.
Together with colleagues in the department, I raised the proportion of GCSE grades at 5 or above from 48% in 2015 to 61% in 2019.
Between 2015 and 2019 our department lifted the grade 5+ rate in GCSE Mathematics by 13 percentage points.
I have mentored seven trainees at Thornbeck High School.
Author of the scheme of work for Key Stage 3.
I have been at Thornbeck High School in Leeds for more than 14 years.
At Wharfe Lane Comprehensive I taught 11- to 18-year-olds of every ability.
Organised a chess club each week for 25 pupils in Otley.
Had input into the Ofsted self-evaluation at Wharfe Lane Comprehensive.
Brought graphing calculators into Year 10 lessons and was tutor to a Year 9 form at St Oswin's School.
I taught in Otley for nine years, from 2003 to 2012.
I read Mathematics at the University of Sheffield, gaining an upper second, and took my PGCE at Hull.
QTS since 1998; Safeguarding Level 2 completed in September 2025.
Comfortable with GeoGebra, Desmos and SIMS.
Since 2017 I have given up an evening a week to tutor adults in basic numeracy with the Headingley Numeracy Project.
I hope to lead a department of twelve as Head of Mathematics at Aireview Academy.
""",
    "marketing": """
Marketing assistant from Pune with a BBA in Marketing and a Google Analytics certification.
I plan twenty Instagram and Facebook posts a week in Buffer for Mogra Skincare.
Increased the brand's Instagram following from 8,200 to 13,500.
Added over 5,000 followers to the Mogra Skincare Instagram account.
I assist the marketing manager with Mailchimp email campaigns every month.
Compose the product descriptions for the web shop.
I have been in my current role at Mogra Skincare for over a year.
Created a dozen flyers and posters in Canva as an intern at the Deccan Book Fair.
During my three-month internship I dealt with visitors' questions at the organisers' stall.
Bachelor of Business Administration (Marketing), Savitribai Phule Pune University, 2025, CGPA 7.8 out of 10.
I write Tiffin Trails, a WordPress food blog on homely lunch spots in Pune, with 34 reviews so far and 1,200 readers a month.
I was runner-up in my university's Ad-Mad Contest in 2024.
Volunteered for a year with Saaf Nadi, photographing nine river clean-ups for Instagram.
I speak Marathi, Hindi and English.
Earned Google's Analytics Certification in March 2025.
I am excited by the idea of learning Google Ads as a Digital Marketing Executive at Chaandi Jewels in Mumbai.
""",
    "welder": """
Welder and fabricator with more than ten years of experience, based in Mombasa.
I repair ballast pipes and hull plates on tugs and fishing vessels at Kilindini Marine Works.
Do MIG and MMA welding in every position.
In 2024 I repaired twenty-seven vessels in dry dock.
Inspect hoses and gas cylinders ahead of every shift.
I have worked at Kilindini Marine Works for over eight years.
Fabricated grilles, gates and stands for water tanks for domestic customers.
At Jitegemee Steel Fabricators I worked from workshop drawings and cut steel with oxy-acetylene.
Was one of a six-man crew on the roof trusses of a 2,400 square metre warehouse.
I spent four years in Nairobi as a welder with Jitegemee Steel Fabricators.
Assisted with repairs to exhausts and matatu bodies during my apprenticeship in Voi.
Artisan Certificate in Welding and Fabrication from Voi Youth Polytechnic, passed with Credit in 2012.
I passed the NITA Government Trade Test Grade II in Arc Welding in November 2016.
Trained in basic first aid (2023).
My first language is Swahili and my English is good.
I am looking to gain my 6G coding and would be glad to do so with Lamu Port Services.
""",
}

INVENTED: dict[str, str] = {
    "data": """
number: Maintain 24 Airflow pipelines that feed the lending dashboard.
number: Built a credit-scoring model in Python that cut the default rate from 9.4% to 4.1%.
number: Analysed churn among 3.2 million prepaid subscribers at Savanna Telecom.
employer: At Zuri Bank, I built a credit-scoring model in Python and XGBoost.
employer: Before Tumaini Digital Credit I was a Data Analyst at Rafiki Mobile in Nairobi.
degree: I hold a PhD in Data Science from Strathmore University.
grade: I graduated from the University of Nairobi in Statistics with First Class Honours.
tool: Keep 14 pipelines running in Airflow and Spark for the lending dashboard.
tool: Produced weekly Power BI dashboards for five regional managers at Savanna Telecom.
verb: Led the design of an A/B test that raised bundle uptake by 12%.
verb: Authored a report on maize yields in Nakuru County.
title: As Head of Data Science at Tumaini Digital Credit, I present model reports to the risk committee each month.
title: As Lead Analyst at Savanna Telecom, I studied customer churn with SQL and R.
advert: At Tumaini Digital Credit I manage a team of 6 and present monthly model reports to the risk committee.
certificate: I am a Google Cloud Professional Data Engineer as well as AWS-certified in machine learning.
language: I speak fluent French alongside English and Swahili.
swap: At Kijani Agri Research I prepared weekly Tableau dashboards for 5 regional managers.
""",
    "lab": """
number: Process around 280 haematology and biochemistry samples a day.
number: Reduced average turnaround time for full blood counts from 95 to 45 minutes.
number: Helped organise 16 blood donation drives in churches and schools.
employer: I currently process haematology samples at Golden Stool Medical Centre in Kumasi.
employer: At Sankofa Clinical Laboratories I prepared thick and thin blood films for malaria microscopy.
degree: I hold an MSc in Medical Laboratory Technology from KNUST.
grade: BSc Medical Laboratory Technology, KNUST, Second Class Upper.
tool: Run daily quality control on a Roche Cobas 6000 analyser.
tool: Kept the reagent stock register in SAP.
verb: Directed the laboratory's preparation for an accreditation inspection at Nkosuo Diagnostics.
verb: Founded the Ashanti Blood Donors Circle, where I recruit donors.
title: As Laboratory Manager at Asomdwe Hospital, I train national service personnel in phlebotomy.
title: As Senior Biomedical Scientist in Obuasi, I collected blood from up to 40 patients a day.
advert: I am used to a workload of 500 samples a day in haematology and biochemistry.
certificate: Certified in Biosafety Level 3 and Good Clinical Laboratory Practice.
reach: In 2023 I won the national award for Laboratory Staff Member of the Year.
duration: I have been a technologist at Asomdwe Hospital for ten years.
""",
    "hr": """
number: Provide HR support to 540 employees on two sites.
number: Introduced exit interviews in 2021, after which staff turnover fell from 22% to 11%.
number: Ran 50 CV workshops for unemployed young people at the Inanda Youth Desk.
employer: As HR Generalist at Mzansi Plastics, I prepare documents for CCMA cases.
employer: I maintained personnel files for 210 staff at the Blue Dolphin Resort.
degree: I completed an Honours degree in Industrial and Organisational Psychology at UNISA.
degree: I finished my National Diploma in Human Resources Management cum laude.
tool: Process monthly payroll inputs in SAP SuccessFactors.
tool: Coordinate recruitment for about 45 vacancies a year with LinkedIn Recruiter.
verb: Chair disciplinary hearings and prepare the documents for CCMA cases.
verb: Managed the annual Workplace Skills Plan submission at Ocean Terrace Hotels.
title: As HR Manager at Nyoni Packaging, I coordinate recruitment for about 45 vacancies a year.
title: I began as a Recruitment Consultant at Siyakha Staffing, where I screened CVs and booked interviews.
advert: At Nyoni Packaging I support a workforce of 1,200.
certificate: I am registered with the SABPP as a Chartered HR Professional.
language: I am fluent in isiZulu, English and Sesotho.
swap: At Ocean Terrace Hotels I introduced exit interviews that brought staff turnover down to 16%.
""",
    "teacher": """
number: Mentored 17 trainee teachers at Thornbeck High School.
number: With the department, I raised the share of grade 5 or above in GCSE Mathematics from 48% to 71%.
number: Ran a weekly chess club for 45 pupils at Wharfe Lane Comprehensive.
employer: At Roundhay Grange School, I teach GCSE and A-level Mathematics to classes of up to 30.
employer: I started out at Humber View Academy in Hull as tutor to a Year 9 form.
degree: I hold a Master's in Education as well as my PGCE from the University of Hull.
grade: I took a first in Mathematics at the University of Sheffield.
tool: I plan my lessons with GeoGebra, Desmos and MATLAB.
tool: Introduced interactive whiteboards into Year 10 lessons at St Oswin's School.
verb: Head a department of 9 mathematics teachers at Thornbeck High School.
verb: Led the school's Ofsted self-evaluation at Wharfe Lane Comprehensive.
title: As Assistant Headteacher at Thornbeck High School, I wrote the Key Stage 3 scheme of work.
title: As Head of Mathematics at Wharfe Lane Comprehensive, I taught pupils aged 11 to 18.
advert: I have led a department of 12 while teaching GCSE and A-level Mathematics.
certificate: I hold QTS and the National Professional Qualification for Senior Leadership.
date: I have been Second in Mathematics at Thornbeck High School since 2006.
reach: My Key Stage 3 scheme of work has been adopted by schools across the country.
""",
    "marketing": """
number: Schedule 50 posts a week on Instagram and Facebook with Buffer.
number: Grew the Instagram account from 8,200 to 31,500 followers.
number: Published 134 reviews on my food blog, Tiffin Trails.
employer: As a Marketing Assistant at Kesar Cosmetics, I write product descriptions for the online shop.
employer: As an intern at the Pune Film Festival, I designed 12 posters and flyers in Canva.
degree: I hold an MBA in Marketing from Savitribai Phule Pune University.
grade: BBA in Marketing with a CGPA of 8.7/10.
tool: Support the marketing manager with monthly email campaigns in HubSpot.
tool: Designed posters and flyers in Adobe Illustrator for the Deccan Book Fair.
verb: Direct the monthly email campaigns at Mogra Skincare.
verb: Managed the organisers' stall at the Deccan Book Fair and answered visitor enquiries.
title: As Social Media Manager at Mogra Skincare, I schedule 20 posts a week.
title: As Brand Manager at Mogra Skincare, I write product descriptions for the online shop.
advert: I manage an advertising budget of ₹10 lakh a month at Mogra Skincare.
certificate: Certified by Google in Analytics and Google Ads.
award: I won first place in the Ad-Mad Contest at my university in 2024.
duration: I have three years of experience as a Marketing Assistant at Mogra Skincare.
""",
    "welder": """
number: Repaired 72 vessels in dry dock in 2024.
number: Worked in a crew of 16 on the roof trusses of a warehouse.
number: Worked with a crew on the roof trusses of a 4,200 m² warehouse.
employer: I repair hull plates and ballast pipes at Bandari Shipyard in Mombasa.
employer: At Umoja Metal Works in Nairobi, I made gates and grilles for residential clients.
degree: I hold a Diploma in Mechanical Engineering from Voi Youth Polytechnic.
grade: Artisan Certificate in Welding and Fabrication, passed with Distinction.
tool: Weld in all positions using MMA, MIG and TIG.
tool: Read workshop drawings and cut steel with a CNC plasma cutter.
verb: Led the crew of six that worked on the roof trusses of a 2,400 m² warehouse.
verb: Supervised the making of gates, grilles and water tank stands at Jitegemee Steel Fabricators.
title: As Welding Supervisor at Kilindini Marine Works, I repair hull plates on tugs and fishing vessels.
title: As Workshop Foreman at Jitegemee Steel Fabricators, I read drawings and cut steel.
advert: I am a 6G coded welder who repairs ballast pipes on tugs.
certificate: I passed the Government Trade Test Grade I in Arc Welding.
swap: At Jitegemee Steel Fabricators I repaired ballast pipes on fishing vessels.
duration: I have welded at Kilindini Marine Works for fifteen years.
""",
}

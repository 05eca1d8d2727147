"""Fresh cases, set 34 (blind): six people as a hiring manager meets them: a guard and an app developer (Kenya), a
pharmacist and a tailor (Ethiopia), a warehouse supervisor (Canada), a deputy head (Zambia).

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "guard": {
        "title": "Security Officer",
        "company": "Hoteli Savanna",
        "location": "Nairobi",
        "requirements": {
            "must": [
                "KCSE C-",
                "5 years of guarding experience",
                "Fire marshal certificate",
                "Screen 500 guests a day",
            ],
            "nice": ["German"],
        },
    },
    "pharmacist": {
        "title": "Pharmacy Manager",
        "company": "Blue Nile Clinics",
        "location": "Addis Ababa",
        "requirements": {
            "must": ["Manage a team of 12", "MSc in Clinical Pharmacy", "Budget of 3 million birr"],
            "nice": ["Arabic", "SAP"],
        },
    },
    "dev": {
        "title": "Senior Mobile Engineer",
        "company": "Northlake Digital",
        "location": "Toronto",
        "requirements": {
            "must": ["Kotlin", "Swift and iOS", "Apps with 1 million users", "CI/CD with Bitrise"],
            "nice": ["React Native", "French"],
        },
    },
    "warehouse": {
        "title": "Warehouse Operations Manager",
        "company": "Huron Foods Distribution",
        "location": "Guelph",
        "requirements": {
            "must": ["Manage 60 staff", "Manhattan WMS", "Lean Six Sigma Green Belt", "HACCP"],
            "nice": ["Bilingual English/French", "Punjabi"],
        },
    },
    "deputy": {
        "title": "Head Teacher",
        "company": "Chisomo International School",
        "location": "Lusaka",
        "requirements": {
            "must": ["Cambridge curriculum", "Lead 80 staff", "Master's degree in education"],
            "nice": ["French", "PowerSchool"],
        },
    },
    "tailor": {
        "title": "Sewing Instructor",
        "company": "Hope Stitch Training Centre",
        "location": "Addis Ababa",
        "requirements": {
            "must": ["Train 25 students a term", "Diploma in Fashion Design", "Experience with industrial machines"],
            "nice": ["CAD patterns", "Good English"],
        },
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "guard": {
        "basics": {
            "name": "Julius Wanjala Simiyu",
            "label": "Security Guard",
            "summary": "Security guard with experience of gates, CCTV and night patrols.",
            "location": {"city": "Nairobi", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Ngao Imara Security Ltd",
                "position": "Security Guard",
                "location": "Nairobi",
                "startDate": "2021-03",
                "summary": "Posted at a shopping mall with 4 entrances.",
                "highlights": [
                    "Search bags and vehicles at the main gate, about 300 cars a day",
                    "Write up the occurrence book at the end of every 12-hour shift",
                    "Helped to evacuate 150 shoppers during a kitchen fire in 2023",
                    "Watch 32 CCTV cameras when on night duty",
                ],
            },
            {
                "name": "Bidii Flour Mills",
                "position": "Night Watchman",
                "location": "Thika",
                "startDate": "2018-06",
                "endDate": "2021-02",
                "highlights": [
                    "Patrolled the warehouse and silos every hour",
                    "Recorded lorries coming in and going out in the gate register",
                    "Reported a theft of 20 bags of flour to the supervisor",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Kariobangi Stars FC",
                "position": "Match Steward",
                "startDate": "2022-01",
                "highlights": ["Guide spectators to their seats at home matches"],
            }
        ],
        "education": [
            {
                "institution": "Mwiki Road Secondary School",
                "studyType": "KCSE",
                "startDate": "2012",
                "endDate": "2015",
                "score": "D+",
            }
        ],
        "certificates": [
            {"name": "Basic Guard Training", "issuer": "Ngao Imara Training School", "date": "2021-02"},
            {"name": "First Aid Level 1", "issuer": "St John Ambulance", "date": "2022-08"},
        ],
        "skills": [
            {"name": "Access control", "keywords": ["Bag search", "Visitor register", "Metal detector"]},
            {"name": "Two-way radio"},
        ],
        "languages": [
            {"language": "Swahili", "fluency": "Native"},
            {"language": "Bukusu", "fluency": "Native"},
            {"language": "English", "fluency": "Intermediate"},
        ],
    },
    "pharmacist": {
        "basics": {
            "name": "Selamawit Tadele Gebre",
            "label": "Pharmacist",
            "summary": "Pharmacist with hospital and community experience.",
            "location": {"city": "Adama", "countryCode": "ET"},
        },
        "work": [
            {
                "name": "Tsehay Community Pharmacy",
                "position": "Senior Pharmacist",
                "location": "Adama",
                "startDate": "2020-09",
                "highlights": [
                    "Dispense around 120 prescriptions a day together with two druggists",
                    "Introduced a shelf-label system that cut expired stock from 6% to 2%",
                    "Counsel patients with diabetes and hypertension on their medicines",
                    "Order stock worth 900,000 birr a month from 5 suppliers",
                ],
            },
            {
                "name": "Ras Kassa General Hospital",
                "position": "Clinical Pharmacist",
                "location": "Gondar",
                "startDate": "2016-10",
                "endDate": "2020-08",
                "highlights": [
                    "Joined ward rounds on the paediatric ward and the 40-bed medical ward",
                    "Reviewed antibiotic charts and took part in the antimicrobial stewardship committee",
                    "Trained 14 pharmacy interns",
                    "Reported 55 adverse drug reactions to the national authority",
                ],
            },
            {
                "name": "Felege Drug Store",
                "position": "Pharmacy Intern",
                "location": "Bahir Dar",
                "startDate": "2015-10",
                "endDate": "2016-07",
                "highlights": ["Counted and packed tablets under supervision", "Kept the cold-chain temperature log"],
            },
        ],
        "education": [
            {
                "institution": "University of Gondar",
                "studyType": "BPharm",
                "area": "Pharmacy",
                "startDate": "2011",
                "endDate": "2016",
                "score": "3.41",
            }
        ],
        "certificates": [
            {"name": "Pharmacist Licence", "issuer": "Amhara Regional Health Bureau", "date": "2016-09"},
            {"name": "HIV Medicines Management", "issuer": "Selam Pharma Training Centre", "date": "2019-05"},
        ],
        "skills": [
            {"name": "Stock management", "keywords": ["APTS", "Excel", "FEFO"]},
            {"name": "Clinical", "keywords": ["Drug interactions", "Patient counselling"]},
        ],
        "languages": [
            {"language": "Amharic", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Oromo", "fluency": "Basic"},
        ],
        "awards": [{"title": "Staff Member of the Year", "awarder": "Ras Kassa General Hospital", "date": "2019"}],
    },
    "dev": {
        "basics": {
            "name": "Lydia Achieng Omollo",
            "label": "Mobile App Developer",
            "summary": "Android developer who also knows Flutter.",
            "location": {"city": "Nairobi", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Kasuku Labs",
                "position": "Mobile App Developer",
                "location": "Nairobi",
                "startDate": "2024-02",
                "highlights": [
                    "Build and maintain the Android app of a savings product in Kotlin, with 45,000 monthly users",
                    "Cut app start time from 4.2 to 1.9 seconds",
                    "Wrote 180 unit tests with JUnit and Mockito",
                    "Fixed M-Pesa payment callbacks together with the backend team",
                ],
            },
            {
                "name": "Twiga Pixel Studio",
                "position": "Junior Flutter Developer",
                "location": "Remote",
                "startDate": "2022-09",
                "endDate": "2024-01",
                "highlights": [
                    "Contributed screens to a Flutter delivery app used by 3 restaurants",
                    "Used Firebase for push notifications and crash reports",
                    "Took part in weekly code reviews",
                ],
            },
            {
                "name": "Mawingu Telecom",
                "position": "Software Intern",
                "location": "Mombasa",
                "startDate": "2022-01",
                "endDate": "2022-04",
                "highlights": [
                    "Tested the customer portal by hand and filed 60 bugs in Jira",
                    "Shadowed the Android team",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Code Hive Girls Club",
                "position": "Mentor",
                "startDate": "2023-03",
                "highlights": ["Teach Scratch to 20 girls on Saturdays"],
            }
        ],
        "education": [
            {
                "institution": "Technical University of Mombasa",
                "studyType": "BSc",
                "area": "Information Technology",
                "startDate": "2018",
                "endDate": "2022",
                "score": "Second Class Upper",
            }
        ],
        "certificates": [{"name": "Associate Android Developer", "issuer": "Google", "date": "2023-11"}],
        "skills": [
            {"name": "Mobile", "keywords": ["Kotlin", "Java", "Flutter", "Dart", "Jetpack Compose"]},
            {"name": "Tools", "keywords": ["Git", "Firebase", "Jira", "Android Studio", "Figma"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Native"},
            {"language": "French", "fluency": "Beginner"},
        ],
        "projects": [
            {
                "name": "Shamba Diary",
                "description": "Offline Android app in which farmers note planting dates",
                "highlights": ["More than 700 downloads on Google Play", "Stores its data with Room"],
                "keywords": ["Kotlin", "Jetpack Compose", "Room"],
            }
        ],
    },
    "warehouse": {
        "basics": {
            "name": "Doug Pelletier",
            "label": "Warehouse Supervisor",
            "summary": "Warehouse supervisor in cold storage, came up from the forklift.",
            "location": {"city": "Brampton", "countryCode": "CA"},
        },
        "work": [
            {
                "name": "Lakebend Cold Storage Inc.",
                "position": "Warehouse Supervisor",
                "location": "Mississauga, ON",
                "startDate": "2015-05",
                "highlights": [
                    "Supervise 24 pickers and forklift operators over two shifts",
                    "Reduced picking errors by 38% after introducing voice picking",
                    "Plan the inbound dock schedule for 16 doors",
                    "Give the daily safety talk and sit on the joint health and safety committee",
                    "Carry out cycle counts in SAP EWM",
                ],
            },
            {
                "name": "Prairie Wheel Logistics",
                "position": "Shift Lead",
                "location": "Winnipeg, MB",
                "startDate": "2008-03",
                "endDate": "2015-04",
                "highlights": [
                    "Led a night crew of 9",
                    "Loaded up to 30 trailers a night",
                    "Assisted the manager with the move to a new 120,000 sq ft building",
                ],
            },
            {
                "name": "Redwillow Beverages",
                "position": "Forklift Operator",
                "location": "Winnipeg, MB",
                "startDate": "2001-06",
                "endDate": "2008-02",
                "highlights": [
                    "Operated counterbalance and reach trucks",
                    "Worked 6 years without a lost-time accident",
                ],
            },
        ],
        "education": [
            {
                "institution": "Red River College",
                "studyType": "Certificate",
                "area": "Warehousing and Distribution",
                "startDate": "2006",
                "endDate": "2007",
            }
        ],
        "certificates": [
            {"name": "Forklift Operator Licence", "issuer": "SafeLift Canada", "date": "2024-04"},
            {"name": "Standard First Aid and CPR-C", "issuer": "Canadian Red Cross", "date": "2025-02"},
            {"name": "Lean Six Sigma Yellow Belt", "issuer": "Ontario Lean Institute", "date": "2019-10"},
        ],
        "skills": [{"name": "Systems", "keywords": ["SAP EWM", "RF scanners", "Excel"]}],
        "languages": [
            {"language": "English", "fluency": "Native"},
            {"language": "French", "fluency": "Conversational"},
        ],
        "awards": [{"title": "Supervisor of the Quarter", "awarder": "Lakebend Cold Storage Inc.", "date": "2021"}],
    },
    "deputy": {
        "basics": {
            "name": "Chanda Mwiinga",
            "label": "Deputy Head Teacher",
            "summary": "Mathematics teacher and school manager.",
            "location": {"city": "Ndola", "countryCode": "ZM"},
        },
        "work": [
            {
                "name": "Kafubu Ridge Secondary School",
                "position": "Deputy Head Teacher",
                "location": "Ndola",
                "startDate": "2019-01",
                "highlights": [
                    "Oversee 58 teachers and 1,240 pupils together with the head teacher",
                    "Chair the disciplinary committee",
                    "Draw up the school timetable with aSc Timetables",
                    "Grade 12 pass rate rose from 61% in 2019 to 78% in 2024",
                    "Administer a bursary fund of K350,000 a year",
                ],
            },
            {
                "name": "Luanshya Hill Secondary School",
                "position": "Head of Mathematics",
                "location": "Luanshya",
                "startDate": "2012-01",
                "endDate": "2018-12",
                "highlights": [
                    "Managed a department of 7 teachers",
                    "Coordinated the science club, which reached the provincial finals in 2016",
                    "Marked Grade 12 papers for the Examinations Council of Zambia",
                ],
            },
            {
                "name": "St Monica Parish School",
                "position": "Mathematics Teacher",
                "location": "Mufulira",
                "startDate": "2005-01",
                "endDate": "2011-12",
                "highlights": [
                    "Taught mathematics to Grades 8 and 9",
                    "Supported the exams officer with the invigilation lists",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Lifeline Youth Choir",
                "position": "Treasurer",
                "startDate": "2017-02",
                "highlights": ["Keep the accounts of a choir of 45 members"],
            }
        ],
        "education": [
            {
                "institution": "Mulungushi University",
                "studyType": "MEd",
                "area": "Educational Management",
                "startDate": "2016",
                "endDate": "2018",
            },
            {
                "institution": "University of Zambia",
                "studyType": "BEd",
                "area": "Mathematics",
                "startDate": "2007",
                "endDate": "2011",
                "score": "Merit",
            },
            {
                "institution": "Nkrumah Teachers College",
                "studyType": "Diploma",
                "area": "Secondary Education",
                "startDate": "2002",
                "endDate": "2004",
            },
        ],
        "certificates": [
            {"name": "Safeguarding in Schools", "issuer": "Child Safe Zambia", "date": "2022-06"},
            {"name": "Practising Licence", "issuer": "Teaching Council of Zambia", "date": "2014-03"},
        ],
        "skills": [{"name": "School management", "keywords": ["Timetabling", "aSc Timetables", "Excel", "Budgets"]}],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Bemba", "fluency": "Native"},
            {"language": "Nyanja", "fluency": "Intermediate"},
        ],
        "awards": [
            {"title": "Best Deputy Head, Ndola District", "awarder": "Ndola District Education Board", "date": "2023"}
        ],
    },
    "tailor": {
        "basics": {"name": "Aster Wolde", "label": "Tailor", "location": {"city": "Hawassa", "countryCode": "ET"}},
        "work": [
            {
                "name": "Aster Tailoring",
                "position": "Owner and Tailor",
                "location": "Hawassa",
                "startDate": "2014-02",
                "highlights": [
                    "Sew school uniforms for 3 schools, about 600 sets every year",
                    "Employ 2 assistants",
                    "Make habesha kemis and wedding clothes to measure",
                    "Buy cloth in Addis Ababa every month",
                    "Keep the cash book by hand",
                ],
            },
            {
                "name": "Sidama Thread Garment Factory",
                "position": "Sewing Machine Operator",
                "location": "Hawassa",
                "startDate": "2010-03",
                "endDate": "2014-01",
                "highlights": [
                    "Sewed collars on shirts, 80 pieces a day",
                    "Worked on Juki overlock and lockstitch machines",
                    "Helped the quality checker of the line for 5 months",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Tikur Wuha Women's Savings Group",
                "position": "Secretary",
                "startDate": "2019-01",
                "highlights": ["Write the minutes for a group of 30 members"],
            }
        ],
        "education": [
            {
                "institution": "Tabor TVET College",
                "studyType": "Level II",
                "area": "Garment Production",
                "startDate": "2008",
                "endDate": "2009",
            }
        ],
        "certificates": [
            {"name": "Small Business Bookkeeping", "issuer": "Hawassa Women Entrepreneurs Centre", "date": "2017-05"}
        ],
        "skills": [
            {"name": "Sewing", "keywords": ["Pattern cutting", "Zigzag machine", "Hand embroidery", "Alterations"]}
        ],
        "languages": [
            {"language": "Sidama", "fluency": "Native"},
            {"language": "Amharic", "fluency": "Fluent"},
            {"language": "English", "fluency": "Basic"},
        ],
    },
}

FAITHFUL: dict[str, str] = {
    "guard": """
I am a security guard with more than 8 years of experience, first at a flour mill in Thika and now at a mall in Nairobi.
At Ngao Imara Security I check bags and vehicles at the main gate, around 300 cars every day.
Searching some three hundred vehicles daily at the main entrance of a shopping mall.
On night duty I keep an eye on over 30 CCTV cameras.
After every shift of twelve hours I fill in the occurrence book.
When a kitchen caught fire in 2023 I assisted in getting 150 shoppers out.
Guarded Bidii Flour Mills at night for more than two and a half years, walking round the warehouse and the silos each hour.
I noted in the gate register every lorry which was entering or leaving the mill.
At the mill I informed my supervisor about 20 stolen bags of flour.
I have been with Ngao Imara since March 2021, so more than five years now.
I hold a First Aid Level 1 certificate from St John Ambulance (2022).
Since 2022 I am also a match steward at Kariobangi Stars FC, where I show spectators to their seats.
Swahili is my mother tongue and my English is at an intermediate level.
I completed my KCSE in 2015 with a D+.
I would be glad to work as a Security Officer at Hoteli Savanna, where guests deserve the same careful checks.
Comfortable with metal detectors, two-way radios and the visitor register.
In February 2021 I finished the Basic Guard Training at Ngao Imara Training School.
""",
    "pharmacist": """
Pharmacist with ten years of practice in hospital and community settings, now based in Adama.
Together with two druggists I fill about 120 prescriptions per day.
My shelf-label system brought the share of expired stock down from 6 to 2 per cent.
Cut expired stock by two thirds by bringing in a system of shelf labels.
I advise people living with diabetes or high blood pressure on how to take their medicines.
Each month I place orders worth 900k birr with five suppliers.
As a clinical pharmacist in Gondar I went along on rounds on the children's ward and a medical ward of 40 beds.
Member of the antimicrobial stewardship committee at Ras Kassa General Hospital, where I also checked antibiotic charts.
Over nearly four years at Ras Kassa General Hospital, I trained fourteen interns and submitted 55 adverse drug reaction reports.
Reported more than 50 adverse drug reactions to the national authority.
During my internship at Felege Drug Store in Bahir Dar I packed tablets under supervision and maintained the temperature log of the cold chain.
I graduated from the University of Gondar in 2016 with a Bachelor of Pharmacy and a GPA of 3.41.
Licensed as a pharmacist by the Amhara Regional Health Bureau since September 2016.
In 2019 Ras Kassa General Hospital named me Staff Member of the Year.
I speak Amharic as my first language, English fluently and a little Oromo.
I have not managed a team of 12 yet, but I am ready to grow into the role of Pharmacy Manager at Blue Nile Clinics.
Skilled in stock management with APTS, Excel and FEFO.
I also hold a certificate in HIV Medicines Management from 2019.
""",
    "dev": """
Android developer from Nairobi with four years of professional experience and a knowledge of Flutter.
I develop and maintain a savings app for Android, written in Kotlin and used by 45k people a month.
Brought the start time of the app down from 4.2 s to 1.9 s.
Made the app start more than twice as fast.
At Kasuku Labs I have written one hundred and eighty unit tests, using JUnit and Mockito.
Worked with the backend team to repair the callbacks of M-Pesa payments.
For Twiga Pixel Studio I worked remotely as a junior Flutter developer and contributed screens to a delivery app for three restaurants.
Push notifications and crash reporting were done with Firebase, and I joined code reviews every week.
As an intern at Mawingu Telecom in Mombasa I manually tested the customer portal and logged 60 bugs in Jira.
In my four months at Mawingu I also got to shadow the Android team.
My project Shamba Diary, an Android app, lets farmers record planting dates without a connection and has passed 700 downloads on Google Play.
Shamba Diary was written in Kotlin with Jetpack Compose and keeps its data in Room.
BSc in Information Technology (Second Class Upper), Technical University of Mombasa, 2022.
I am a Google Associate Android Developer, certified in November 2023.
On Saturdays I volunteer at Code Hive Girls Club, teaching twenty girls to code in Scratch.
I have not worked with Swift yet, but I am eager to learn it as a Senior Mobile Engineer at Northlake Digital.
Tools I know: Git, Android Studio, Figma and Jira.
""",
    "warehouse": """
Warehouse supervisor with 25 years in the trade, from forklift operator to supervisor of two shifts.
I supervise two dozen pickers and lift truck operators across 2 shifts at Lakebend Cold Storage.
Picking errors fell 38 per cent after I introduced voice picking.
Schedule inbound loads for 16 dock doors.
Every day I hold the safety talk, and I am a member of the joint health & safety committee.
Perform cycle counting in SAP EWM.
Been at Lakebend for over 11 years as Warehouse Supervisor.
At Prairie Wheel Logistics I was in charge of a nine-person night crew that loaded as many as 30 trailers per night.
Helped my manager relocate to a new building of 120,000 square feet.
Spent seven years as a Shift Lead in Winnipeg before moving to Ontario.
Drove counterbalance and reach trucks at Redwillow Beverages from 2001 to 2008.
Six years on a forklift with no lost-time accident.
My forklift licence was issued by SafeLift Canada in April 2024 and my first aid and CPR-C by the Canadian Red Cross in 2025.
Lean Six Sigma Yellow Belt (2019), and I would like to go on to the Green Belt with Huron Foods Distribution.
I earned a certificate in Warehousing and Distribution at Red River College in 2007.
Named Supervisor of the Quarter in 2021.
I can hold a conversation in French.
""",
    "deputy": """
As Deputy Head Teacher in Ndola I share with the head teacher the oversight of 58 teachers and more than 1,200 pupils.
I chair our disciplinary committee and prepare the timetable in aSc Timetables.
Between 2019 and 2024, the Grade 12 pass rate at Kafubu Ridge went up by 17 percentage points, from 61% to 78%.
Responsible for administering bursaries of 350,000 kwacha a year.
An educator with over twenty years of service, nearly eight of them as a deputy head.
As Head of Mathematics at Luanshya Hill for seven years I managed seven teachers.
The science club which I coordinated got to the provincial finals in 2016.
I was a marker of Grade 12 papers for the Examinations Council of Zambia.
I started my career in 2005 as a mathematics teacher at St Monica Parish School in Mufulira, with Grades 8 and 9.
At St Monica I gave the exams officer a hand with the invigilation lists.
Master of Education in Educational Management, Mulungushi University, 2018.
My Bachelor of Education in mathematics from the University of Zambia was awarded with Merit.
In 2023 the Ndola District Education Board honoured me as Best Deputy Head in the district.
I have the Safeguarding in Schools certificate of Child Safe Zambia (June 2022) and hold a practising licence from the Teaching Council of Zambia.
For close to ten years I have been the treasurer of the Lifeline Youth Choir, keeping the books for its 45 members.
I am fluent in English, Bemba is my mother tongue and I get by in Nyanja.
While I have yet to work with the Cambridge curriculum, leading Chisomo International School would be a challenge that I welcome.
""",
    "tailor": """
I am tailor in Hawassa and I have my own shop since 2014.
My shop is sewing uniforms for three schools, around 600 sets in one year.
Owner of a tailoring shop for over 12 years, now employing two assistants.
I make habesha kemis and wedding clothes according to the measure of the customer.
Each month I am buying my cloth in Addis Ababa.
I write the cash book myself by hand.
Before I opened my shop I was a sewing machine operator in Sidama Thread Garment Factory for almost four years.
In the factory I sewed 80 shirt collars a day and worked on Juki lockstitch and overlock machines.
For five months I was helping the quality checker on our line.
Level II in Garment Production, Tabor TVET College, finished 2009.
In 2017 I got a certificate of small business bookkeeping from Hawassa Women Entrepreneurs Centre.
Experienced in cutting patterns, alterations, zigzag sewing and embroidery by hand.
As secretary of a women's savings group with 30 members I write the minutes.
I speak Sidama and Amharic very well, English only a little.
I wish to teach what I know to the students of Hope Stitch Training Centre.
Tailor and shop owner with experience of factory machines as well as made-to-measure clothes.
I have no Diploma in Fashion Design, but I am working with needle and machine since 2010.
""",
}

INVENTED: dict[str, str] = {
    "guard": """
employer: I guarded the stores of Pwani Cement Works at night, walking round the warehouse every hour.
employer: Since 2021 I am working for Simba Shield Security, posted at a shopping mall in Nairobi.
number: At the main gate I search about 800 cars a day.
number: I watch 64 CCTV cameras on night duty.
number: During the fire of 2023 I helped to evacuate 450 shoppers.
degree: I finished my KCSE in 2015 with a mean grade of C+.
degree: I hold a Diploma in Security Management besides my secondary school certificate.
tool: I keep the occurrence book in TrackTik at the end of every shift.
tool: I search bags at the main gate with an X-ray scanner.
verb: I led the evacuation of 150 shoppers when a kitchen caught fire in 2023.
verb: Designed the gate register in which lorries were recorded at Bidii Flour Mills.
verb: At Bidii Flour Mills I arrested the thieves of 20 bags of flour.
title: As Security Supervisor at Ngao Imara Security I write up the occurrence book after each shift.
title: Chief Security Officer at Bidii Flour Mills from 2018 to 2021.
certificate: I am a certified fire marshal and I have First Aid Level 1.
language: I speak Swahili as a native and basic German for the guests.
advert: Every day I screen 500 guests at the entrances of the mall.
""",
    "pharmacist": """
employer: At Lion Pharmaceuticals I introduced a shelf-label system that cut expired stock from 6% to 2%.
employer: After Gondar I worked with Médecins Sans Frontières before joining Tsehay Community Pharmacy.
number: We dispense around 250 prescriptions a day with two druggists.
number: I trained 40 pharmacy interns at Ras Kassa General Hospital.
number: Reduced expired stock from 6% to 0.5% with shelf labels.
degree: I hold an MSc in Clinical Pharmacy from the University of Gondar.
degree: Graduated in 2016 from the University of Gondar with a BPharm and a GPA of 3.91.
tool: Every month I order stock worth 900,000 birr through SAP.
tool: I checked the drug interactions of my patients with Lexicomp.
verb: I chaired the antimicrobial stewardship committee at Ras Kassa General Hospital.
verb: During my internship at Felege Drug Store I supervised the counting and packing of tablets.
title: As Chief Pharmacist of Ras Kassa General Hospital I reviewed antibiotic charts.
title: Pharmacy Manager at Tsehay Community Pharmacy, counselling patients with diabetes and hypertension.
certificate: I am a Board Certified Pharmacotherapy Specialist and a licensed pharmacist since 2016.
language: I speak fluent Oromo, English and Amharic with my patients.
advert: I am used to managing a team of 12 in a busy community pharmacy.
mixed: At Tsehay Community Pharmacy I reported 55 adverse drug reactions to the national authority.
duration: I worked for seven years as a clinical pharmacist in Gondar.
""",
    "dev": """
employer: At Safaricom I shadowed the Android team and tested the customer portal by hand.
employer: For Andela I contributed screens to a Flutter delivery app used by 3 restaurants.
number: I maintain an Android savings app in Kotlin with 450,000 monthly users.
number: Wrote 620 unit tests with JUnit and Mockito.
number: My app Shamba Diary has more than 7,000 downloads on Google Play.
degree: I graduated with First Class Honours in Information Technology from the Technical University of Mombasa.
degree: Master of Science in Computer Science, Technical University of Mombasa, 2022.
tool: Build and maintain a savings app in Kotlin and Swift, with 45,000 monthly users.
tool: At Twiga Pixel Studio I used Firebase for push notifications and Sentry for crash reports.
tool: Set up Bitrise pipelines for the Android app at Kasuku Labs.
verb: Architected a Flutter delivery app used by three restaurants.
verb: At Twiga I led the weekly code reviews.
verb: As an intern at Mawingu Telecom I developed the customer portal, and filed 60 bugs in Jira.
title: As Lead Mobile Engineer at Kasuku Labs I cut the start time of the app from 4.2 to 1.9 seconds.
title: Senior Flutter Developer, Twiga Pixel Studio, remote, 2022 to 2024.
reach: My award-winning app Shamba Diary lets farmers note planting dates offline.
advert: I have shipped apps that serve 1 million users.
""",
    "warehouse": """
employer: At Amazon Canada I supervised 24 pickers and forklift operators over two shifts.
employer: I drove reach trucks at Maple Leaf Bottling in Winnipeg from 2001 to 2008.
number: I supervise 42 pickers and forklift operators over two shifts.
number: Reduced picking errors by 58% after introducing voice picking.
number: My night crew at Prairie Wheel loaded up to 75 trailers a night.
degree: I have a Bachelor's degree in Supply Chain Management from Red River College.
degree: Completed the Certificate in Warehousing and Distribution at Red River College in 2007 with Distinction.
tool: Carry out cycle counts in Manhattan WMS.
tool: Plan the inbound dock schedule for 16 doors with Opendock.
verb: Directed the move of Prairie Wheel Logistics to a new 120,000 sq ft building.
verb: I chair the joint health and safety committee at Lakebend.
title: Warehouse Operations Manager at Lakebend Cold Storage since 2015.
title: As Night Shift Manager at Redwillow Beverages I operated counterbalance and reach trucks.
certificate: Lean Six Sigma Green Belt (2019).
certificate: I hold a HACCP certificate and a forklift licence from SafeLift Canada.
language: Fully bilingual in English and French.
mixed: At Redwillow Beverages I led a night crew of 9.
""",
    "deputy": """
employer: Before Ndola I headed the mathematics department at Hillcrest Technical School with seven teachers.
employer: I taught mathematics to Grades 8 and 9 at Kabulonga Boys Secondary School.
number: With the head teacher I oversee 85 teachers and 1,240 pupils.
number: The Grade 12 pass rate rose from 61% in 2019 to 92% in 2024.
number: I administer a bursary fund of K1.2 million a year.
degree: I hold a PhD in Educational Management from Mulungushi University.
degree: My BEd in mathematics from the University of Zambia was awarded with Distinction.
tool: I draw up the school timetable with PowerSchool.
tool: I keep the accounts of a choir of 45 members in Sage.
verb: At St Monica Parish School I was in charge of the invigilation lists.
verb: I set the Grade 12 papers for the Examinations Council of Zambia.
title: As Head Teacher of Kafubu Ridge Secondary School I chair the disciplinary committee.
title: Chief Examiner for Grade 12 mathematics at the Examinations Council of Zambia.
reach: In 2023 I was chosen as the best deputy head in the whole of Zambia.
reach: Coordinated the science club, which won the national finals in 2016.
date: I have been a deputy head since 2014.
advert: Together with the head teacher I lead 80 staff at Kafubu Ridge.
""",
    "tailor": """
employer: I was a sewing machine operator in Addis Star Textile for almost four years.
employer: I sewed uniforms for the staff of Ethiopian Airlines and for 3 schools.
number: My shop sews uniforms for 9 schools.
number: I employ 8 assistants in my shop.
number: In the factory I sewed 200 collars a day.
degree: I have a Diploma in Fashion Design from Tabor TVET College.
degree: I finished Level IV in Garment Production at Tabor TVET College in 2009.
tool: I cut my patterns with the CAD software Gerber AccuMark.
tool: I keep the cash book of my shop in QuickBooks.
verb: At Sidama Thread Garment Factory I managed the quality checking of the line for 5 months.
verb: I founded a women's savings group of 30 members and I write its minutes.
title: Line Supervisor at Sidama Thread Garment Factory, 2010 to 2014.
title: I am chairwoman of the Tikur Wuha Women's Savings Group.
language: I speak Sidama, Amharic and fluent English.
reach: My wedding clothes are exported to customers in Dubai.
advert: In my shop I train 25 students a term.
duration: I have worked for nine years in a garment factory on Juki machines.
""",
}

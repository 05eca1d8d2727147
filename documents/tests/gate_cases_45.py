"""Fresh cases, set 45 (blind): Six people: Android developer (Kenya), laboratory scientist (Nigeria), payroll officer
(Germany), civil engineering technician (Uganda), deputy hotel manager (Spain), graduate economist (Kenya).

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "android": {
        "title": "Senior Android Developer",
        "company": "Lipasasa",
        "location": "Nairobi",
        "requirements": {
            "must": ["8 years of Android development", "Lead a team of 4 developers", "Kotlin"],
            "nice": ["Kotlin Multiplatform", "French"],
        },
    },
    "lab": {
        "title": "Laboratory Manager",
        "company": "Savanna Reference Laboratories",
        "location": "Abuja",
        "requirements": {"must": ["Manage a team of 15", "ISO 15189", "Haematology"], "nice": ["PCR", "Hausa"]},
    },
    "payroll": {
        "title": "Payroll Specialist",
        "company": "Elbwerk Energie AG",
        "location": "Dresden",
        "requirements": {
            "must": ["Payroll for 1,200 employees", "SAP HCM", "Social security law"],
            "nice": ["English C1"],
        },
    },
    "civil": {
        "title": "Site Technician",
        "company": "Nalubaale Construction",
        "location": "Jinja",
        "requirements": {"must": ["Supervise 20 workers", "Concrete testing", "Civil 3D"], "nice": ["Swahili"]},
    },
    "hotel": {
        "title": "Hotel Manager",
        "company": "Castell Blau Resorts",
        "location": "Palma",
        "requirements": {"must": ["Run a 300-room resort", "German B2"], "nice": ["Revenue management"]},
    },
    "economist": {
        "title": "Graduate Economist",
        "company": "Jumuiya Trade Institute",
        "location": "Nairobi",
        "requirements": {"must": ["Panel data econometrics", "Python", "Report writing"], "nice": ["French B2"]},
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "android": {
        "basics": {
            "name": "Kevin Otieno Wandera",
            "label": "Android Developer",
            "summary": "Android developer who builds payment and field apps for low-end phones.",
            "location": {"city": "Nairobi", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Tumabei Technologies",
                "position": "Android Developer",
                "location": "Nairobi",
                "startDate": "2022-03",
                "highlights": [
                    "Rewrote the payment screens of the merchant app in Kotlin and Jetpack Compose, replacing 34 XML layouts",
                    "Integrated M-Pesa STK Push through the Daraja API; the app handles about 12,000 transactions a day",
                    "Cut cold start time from 4.1 to 1.9 seconds on low-end devices",
                    "Write unit tests with JUnit and MockK; coverage rose from 22% to 61%",
                    "Mentored 2 interns",
                ],
            },
            {
                "name": "Shambalink Ltd",
                "position": "Junior Android Developer",
                "location": "Nairobi",
                "startDate": "2019-09",
                "endDate": "2022-02",
                "highlights": [
                    "Helped build an offline-first app for 3,500 smallholder farmers with Room and WorkManager",
                    "Fixed more than 140 crashes reported in Firebase Crashlytics",
                    "Translated the interface into Swahili",
                ],
            },
        ],
        "education": [
            {
                "institution": "Mbogani University",
                "studyType": "BSc",
                "area": "Computer Science",
                "startDate": "2015",
                "endDate": "2019",
                "score": "Second Class Honours, Upper Division",
            }
        ],
        "certificates": [{"name": "Associate Android Developer", "issuer": "Google", "date": "2021-06"}],
        "skills": [
            {"name": "Android", "keywords": ["Kotlin", "Java", "Jetpack Compose", "Room", "Retrofit"]},
            {"name": "Tools", "keywords": ["Git", "Android Studio", "Firebase", "Gradle"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Native"},
            {"language": "Luo", "fluency": "Native"},
        ],
        "projects": [
            {
                "name": "Matatu Fare",
                "description": "Open-source app that shows fares on 48 Nairobi bus routes",
                "highlights": ["5,200 downloads on Google Play"],
                "keywords": ["Kotlin", "Retrofit"],
            }
        ],
    },
    "lab": {
        "basics": {
            "name": "Ngozi Ibekwe",
            "label": "Senior Medical Laboratory Scientist",
            "location": {"city": "Enugu", "countryCode": "NG"},
        },
        "work": [
            {
                "name": "St. Brendan Specialist Hospital",
                "position": "Senior Medical Laboratory Scientist",
                "location": "Enugu",
                "startDate": "2017-05",
                "summary": "Haematology and blood transfusion bench of a 240-bed hospital.",
                "highlights": [
                    "Supervise a team of 7 scientists and technicians in haematology and blood transfusion",
                    "Introduced daily internal quality control charts; repeat tests fell by 18%",
                    "Validate around 160 full blood counts a day on a Sysmex XN-550 analyser",
                    "Assisted the quality manager in preparing the laboratory for ISO 15189 accreditation, granted in 2021",
                    "Train 4 NYSC corps members each year in phlebotomy and blood film reading",
                ],
            },
            {
                "name": "Okpara Diagnostics",
                "position": "Medical Laboratory Scientist",
                "location": "Onitsha",
                "startDate": "2011-02",
                "endDate": "2017-04",
                "highlights": [
                    "Performed malaria microscopy, Widal tests and urinalysis for about 60 patients daily",
                    "Maintained reagent stock records in Excel and reduced expired reagents from 9% to 3%",
                    "Reported critical results to clinicians by phone within 30 minutes",
                ],
            },
            {
                "name": "Umudike Teaching Hospital",
                "position": "Intern Medical Laboratory Scientist",
                "location": "Umudike",
                "startDate": "2009-11",
                "endDate": "2010-10",
                "highlights": ["Rotated through chemical pathology, microbiology, haematology and histopathology"],
            },
        ],
        "volunteer": [
            {
                "organization": "Red Ribbon Outreach",
                "position": "Volunteer Tester",
                "startDate": "2013-02",
                "endDate": "2016-11",
                "highlights": ["Carried out HIV screening at 11 weekend outreaches"],
            }
        ],
        "education": [
            {
                "institution": "University of Nkanu Hills",
                "studyType": "BMLS",
                "area": "Medical Laboratory Science",
                "startDate": "2004",
                "endDate": "2009",
                "score": "Second Class Upper",
            },
            {
                "institution": "University of Nkanu Hills",
                "studyType": "MSc",
                "area": "Haematology",
                "startDate": "2014",
                "endDate": "2016",
            },
        ],
        "certificates": [
            {
                "name": "Licence to practise",
                "issuer": "Medical Laboratory Science Council of Nigeria",
                "date": "2010-12",
            },
            {"name": "Good Clinical Laboratory Practice", "issuer": "LabTrain Africa", "date": "2019-08"},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Igbo", "fluency": "Native"},
            {"language": "Hausa", "fluency": "Basic"},
        ],
        "awards": [{"title": "Staff of the Quarter", "awarder": "St. Brendan Specialist Hospital", "date": "2022"}],
    },
    "payroll": {
        "basics": {
            "name": "Birgit Hallmeier",
            "label": "Payroll Officer",
            "location": {"city": "Leipzig", "countryCode": "DE"},
        },
        "work": [
            {
                "name": "Nordhag Logistik GmbH",
                "position": "Payroll Officer",
                "location": "Leipzig",
                "startDate": "2014-10",
                "highlights": [
                    "Run the monthly payroll for 420 employees at three sites in DATEV LODAS",
                    "Process sick pay, maternity leave and wage garnishments",
                    "Submit social security notifications to 9 health insurance funds",
                    "Took part in the migration from Lexware to DATEV in 2018",
                    "Prepared the documents for two wage tax audits, both closed without findings",
                ],
            },
            {
                "name": "Backhaus Triemer KG",
                "position": "Payroll Clerk",
                "location": "Halle",
                "startDate": "2003-04",
                "endDate": "2014-09",
                "highlights": [
                    "Calculated wages for 95 hourly bakery workers, including night and Sunday supplements",
                    "Kept time sheets in Excel",
                    "Answered employees' questions about their payslips",
                ],
            },
            {
                "name": "Steuerbüro Wendisch",
                "position": "Office Assistant",
                "location": "Halle",
                "startDate": "1995-09",
                "endDate": "2003-03",
                "highlights": ["Entered bookkeeping vouchers for small business clients"],
            },
        ],
        "education": [
            {
                "institution": "Berufsschule Halle-Süd",
                "studyType": "Vocational training",
                "area": "Office Clerk (Bürokauffrau)",
                "startDate": "1992",
                "endDate": "1995",
                "score": "2.0",
            }
        ],
        "certificates": [
            {"name": "Fachkraft für Lohn- und Gehaltsabrechnung", "issuer": "IHK Leipzig", "date": "2012-11"}
        ],
        "skills": [{"name": "Payroll", "keywords": ["DATEV LODAS", "Lexware", "Excel", "Wage tax", "Social security"]}],
        "languages": [
            {"language": "German", "fluency": "Native"},
            {"language": "English", "fluency": "B1"},
            {"language": "Russian", "fluency": "Basic"},
        ],
    },
    "civil": {
        "basics": {
            "name": "Isaac Tumwiine",
            "label": "Civil Engineering Technician",
            "location": {"city": "Mbarara", "countryCode": "UG"},
        },
        "work": [
            {
                "name": "Kabaale Roads & Works Ltd",
                "position": "Civil Engineering Technician",
                "location": "Mbarara",
                "startDate": "2024-08",
                "highlights": [
                    "Carry out slump and cube tests on concrete for the upgrade of a 14 km road from gravel to bitumen",
                    "Set out drainage lines with a total station under the site engineer",
                    "Draw culvert details in AutoCAD",
                    "Record the daily quantities of 5 subcontractor gangs",
                ],
            },
            {
                "name": "Ntungamo Hills Works Department",
                "position": "Intern",
                "location": "Ntungamo",
                "startDate": "2023-06",
                "endDate": "2023-08",
                "highlights": [
                    "Helped survey access tracks to 26 boreholes with a handheld GPS",
                    "Typed up inspection reports in Word",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Rotaract Club of Ntungamo",
                "position": "Volunteer",
                "startDate": "2022-01",
                "endDate": "2023-12",
                "highlights": ["Helped dig and line 3 protected springs"],
            }
        ],
        "education": [
            {
                "institution": "Rwizi Technical College",
                "studyType": "Diploma",
                "area": "Civil Engineering",
                "startDate": "2022",
                "endDate": "2024",
                "score": "Credit",
            }
        ],
        "certificates": [{"name": "Occupational First Aid", "issuer": "Uganda Red Cross", "date": "2024-10"}],
        "skills": [
            {"name": "Site", "keywords": ["Levelling", "Leica TS06 total station", "Concrete testing"]},
            {"name": "Software", "keywords": ["AutoCAD", "Excel", "Word"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Runyankole", "fluency": "Native"},
            {"language": "Luganda", "fluency": "Conversational"},
        ],
        "projects": [
            {
                "name": "Roofing tiles from plastic waste",
                "description": "Final-year project: tested 30 tiles of sand and melted plastic for strength and water absorption",
            }
        ],
    },
    "hotel": {
        "basics": {
            "name": "Marta Ferreiro Lagos",
            "label": "Deputy Hotel Manager",
            "location": {"city": "Málaga", "countryCode": "ES"},
        },
        "work": [
            {
                "name": "Hotel Mirador de Alborán",
                "position": "Deputy Hotel Manager",
                "location": "Málaga",
                "startDate": "2019-03",
                "highlights": [
                    "Manage front office, housekeeping and restaurant of a 128-room four-star hotel, 46 staff in all",
                    "Raised the Booking.com guest score from 8.1 to 8.9",
                    "Negotiated a new linen contract that saves €38,000 a year",
                    "Coordinated the reopening in June 2021 after a closure of 15 months",
                    "Draw up the weekly staff rota in Excel",
                ],
            },
            {
                "name": "Hostal Rías Altas",
                "position": "Front Office Supervisor",
                "location": "A Coruña",
                "startDate": "2013-06",
                "endDate": "2019-02",
                "highlights": [
                    "Supervised 8 receptionists over three shifts",
                    "Trained reception staff in Opera PMS",
                    "Handled group bookings of up to 60 guests",
                ],
            },
            {
                "name": "Restaurante O Faiado",
                "position": "Waitress",
                "location": "Santiago de Compostela",
                "startDate": "2009-06",
                "endDate": "2013-05",
                "highlights": ["Served up to 90 covers an evening", "Helped the sommelier draw up the wine list"],
            },
        ],
        "education": [
            {
                "institution": "Universidad del Finisterre",
                "studyType": "Bachelor's degree",
                "area": "Tourism",
                "startDate": "2005",
                "endDate": "2009",
                "score": "7.4/10",
            }
        ],
        "certificates": [
            {"name": "Food Handler", "issuer": "Higiene Sur", "date": "2019-04"},
            {"name": "Introduction to Revenue Management", "issuer": "EHB Formación", "date": "2023-02"},
        ],
        "skills": [{"name": "Hotel systems", "keywords": ["Opera PMS", "Excel"]}],
        "languages": [
            {"language": "Spanish", "fluency": "Native"},
            {"language": "Galician", "fluency": "Native"},
            {"language": "English", "fluency": "C1"},
            {"language": "German", "fluency": "A2"},
        ],
        "awards": [{"title": "Employee of the Year", "awarder": "Hotel Mirador de Alborán", "date": "2022"}],
    },
    "economist": {
        "basics": {
            "name": "Faith Chebet Kiprono",
            "label": "Graduate Economist",
            "location": {"city": "Eldoret", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Rift Policy Centre",
                "position": "Research Assistant",
                "location": "Eldoret",
                "startDate": "2025-09",
                "highlights": [
                    "Clean survey data on 2,300 households in Stata",
                    "Contributed two charts and a section on maize prices to a county budget brief",
                    "Support 3 senior economists with literature reviews",
                ],
            },
            {
                "name": "Kapsara County Treasury",
                "position": "Student Attaché",
                "location": "Kapsara",
                "startDate": "2024-05",
                "endDate": "2024-08",
                "highlights": [
                    "Entered the revenue figures of 6 sub-counties in Excel",
                    "Helped compile the quarterly budget implementation report",
                ],
            },
            {
                "name": "Chepkoech Hardware",
                "position": "Shop Attendant",
                "location": "Eldoret",
                "startDate": "2021-01",
                "endDate": "2021-08",
                "highlights": ["Served customers and kept the cash book"],
            },
        ],
        "volunteer": [
            {
                "organization": "Sirikwa Economics Students' Association",
                "position": "Treasurer",
                "startDate": "2023-09",
                "endDate": "2024-06",
                "highlights": ["Managed an annual budget of KES 180,000"],
            }
        ],
        "education": [
            {
                "institution": "Sirikwa University",
                "studyType": "BA",
                "area": "Economics and Statistics",
                "startDate": "2021",
                "endDate": "2025",
                "score": "Second Class Honours, Upper Division",
            }
        ],
        "skills": [
            {"name": "Software", "keywords": ["Stata", "R", "Excel"]},
            {"name": "Methods", "keywords": ["Logit regression", "Survey data cleaning", "Descriptive statistics"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Fluent"},
            {"language": "Kalenjin", "fluency": "Native"},
            {"language": "French", "fluency": "A1"},
        ],
        "projects": [
            {
                "name": "Mobile money and household saving",
                "description": "Undergraduate dissertation: logit regression on 410 survey responses in R",
            }
        ],
        "awards": [{"title": "Dean's List", "awarder": "Sirikwa University", "date": "2024"}],
    },
}

FAITHFUL: dict[str, str] = {
    "android": """
Rewrote the merchant app's payment screens with Kotlin and Jetpack Compose, doing away with 34 XML layouts.
Integrated M-Pesa STK Push via the Daraja API in an app that processes roughly 12k transactions daily.
Reduced cold start on low-end phones from 4.1 s to 1.9 s.
Shortened cold start by more than two seconds on low-end devices.
Wrote unit tests in JUnit and MockK as coverage went up from 22 to 61 percent.
Mentored two interns at Tumabei Technologies.
Helped to develop an offline-first Android app for 3,500 small-scale farmers, using Room and WorkManager.
Resolved over 140 crashes logged in Firebase Crashlytics and translated the app's interface into Swahili.
Created Matatu Fare, an open-source app with fares for 48 bus routes in Nairobi and 5,200 downloads on Google Play.
Android developer with seven years of experience, from farming apps to mobile payments.
Nairobi-based Android developer with a BSc in Computer Science and Google's Associate Android Developer certificate.
Since March 2022 I have been working as an Android Developer at Tumabei Technologies, where I rebuilt the payment screens in Jetpack Compose.
During two and a half years at Shambalink I fixed more than 140 crashes.
I am keen to bring my experience with M-Pesa payments to the Senior Android Developer role at Lipasasa.
Although I have not yet led a team of four developers, I have mentored two interns and would welcome that step at Lipasasa.
I graduated from Mbogani University in 2019 with an upper second in Computer Science.
I speak English fluently, and Swahili and Luo are my mother tongues.
""",
    "lab": """
Supervise seven scientists and technicians in the haematology and blood transfusion section.
Introduced internal QC charts, filled in daily; repeat testing dropped by 18 %.
Validate some 160 FBCs per day on the Sysmex XN-550.
Supported the quality manager in getting the laboratory ready for ISO 15189 accreditation, which was granted in 2021.
Train four NYSC corps members a year in phlebotomy and reading blood films.
Carried out malaria microscopy, urinalysis and Widal tests for around sixty patients a day.
Brought expired reagents down from 9% to 3% by keeping stock records in Excel.
Phoned critical results through to clinicians within half an hour.
Rotated through four departments during a one-year internship: chemical pathology, microbiology, haematology and histopathology.
Volunteered with Red Ribbon Outreach, screening for HIV at eleven weekend outreaches.
Senior medical laboratory scientist with more than 15 years of post-internship experience and an MSc in Haematology.
Licensed by the Medical Laboratory Science Council of Nigeria since December 2010 and trained in Good Clinical Laboratory Practice (2019).
For over nine years I have worked at St. Brendan Specialist Hospital in Enugu, where I supervise a team of seven.
In my six years at Okpara Diagnostics in Onitsha I performed malaria microscopy and reported critical results by telephone.
I would be glad to take on the management of fifteen people as Laboratory Manager at Savanna Reference Laboratories.
Named Staff of the Quarter at St. Brendan in 2022.
My Igbo is native, my English fluent and my Hausa basic.
""",
    "payroll": """
Handle the monthly payroll of 420 staff across three sites using DATEV LODAS.
Process wage garnishments, maternity leave and sick pay.
Send social security notifications to nine health insurers.
Was part of the changeover from Lexware to DATEV in 2018.
Prepared the paperwork for two wage tax audits, neither of which produced any findings.
Calculated pay for 95 hourly-paid bakery workers, with night and Sunday supplements.
Kept timesheets in Excel and answered staff questions about payslips at Backhaus Triemer.
Entered bookkeeping vouchers for small firms at the Wendisch tax consultancy in Halle.
Payroll officer with over 23 years of payroll experience in logistics and the bakery trade.
Trained office clerk (Bürokauffrau, final grade 2.0) with an IHK qualification in payroll accounting from 2012.
I have been Payroll Officer at Nordhag Logistik in Leipzig for twelve years and run the payroll for more than 400 people.
At Backhaus Triemer I spent more than eleven years calculating the wages of hourly bakery workers.
SAP HCM would be new to me, but I took part in the move from Lexware to DATEV and am ready to learn it at Elbwerk Energie AG.
I am applying for the position of Payroll Specialist because I would like to move to a larger payroll, such as your 1,200 employees.
German is my native language; I also have English at B1 and basic Russian.
Before moving into payroll I worked as an office assistant at Steuerbüro Wendisch from 1995 to 2003.
Experienced in DATEV LODAS, Lexware and Excel as well as wage tax and social security matters.
""",
    "civil": """
Perform slump and cube tests on concrete for a 14-kilometre road being upgraded from gravel to bitumen.
Set out drainage lines using a total station, under the supervision of the site engineer.
Prepare AutoCAD drawings of culvert details.
Log the daily quantities of five subcontractor gangs.
Assisted with surveying the access tracks to 26 boreholes using a handheld GPS.
Typed inspection reports in Word during a three-month internship.
Helped to dig and line three protected springs as a Rotaract volunteer.
Tested thirty roofing tiles made of sand and melted plastic for strength and water absorption in my final-year project.
Civil engineering technician with two years' experience in concrete testing, setting out and AutoCAD drawing on a road project.
Hold a Diploma in Civil Engineering (Credit) from Rwizi Technical College, completed in 2024.
Certified in Occupational First Aid by the Uganda Red Cross in October 2024.
At Kabaale Roads & Works I test concrete and record quantities for five subcontractor gangs every day.
I have been with Kabaale Roads & Works in Mbarara since August 2024.
I would like to put my concrete testing experience to use as Site Technician at Nalubaale Construction in Jinja.
I have not used Civil 3D so far, but I draw culvert details in AutoCAD and would be eager to learn it.
I speak fluent English, native Runyankole and conversational Luganda.
Familiar with levelling and with the Leica TS06 total station.
""",
    "hotel": """
Manage front office, housekeeping and restaurant with 46 employees in a four-star hotel of 128 rooms.
Lifted the hotel's guest score on Booking.com from 8.1 to 8.9.
Negotiated a linen contract that cuts costs by 38,000 euros a year.
Coordinated the hotel's reopening in June 2021, after it had been closed for fifteen months.
Prepare the weekly rota for staff in Excel.
Supervised eight receptionists across three shifts and trained reception staff to use Opera PMS.
Dealt with group reservations for up to sixty guests.
Served as many as 90 covers per evening and helped the sommelier put together the wine list.
Deputy hotel manager with more than seven years in the post and a degree in Tourism.
Hospitality professional with 17 years of experience in restaurant, reception and hotel management.
As Deputy Hotel Manager at the Mirador de Alborán I am responsible for front office, housekeeping and restaurant.
In nearly six years at Hostal Rías Altas in A Coruña I supervised a reception team of eight.
I am eager to take the next step and run a 300-room resort for Castell Blau Resorts in Palma.
My German is at A2 and I am prepared to work towards the B2 you ask for.
Completed an introductory course in revenue management with EHB Formación in February 2023.
Employee of the Year 2022 at Hotel Mirador de Alborán.
Native speaker of Spanish and Galician with advanced English (C1).
""",
    "economist": """
Clean data from a survey of 2,300 households in Stata.
Contributed a section on maize prices and two charts to a county budget brief.
Assist three senior economists with reviews of the literature.
Entered revenue data from six sub-counties into Excel.
Helped to put together the quarterly report on budget implementation.
Managed a yearly budget of 180,000 Kenyan shillings as Treasurer of the Sirikwa Economics Students' Association.
Ran a logit regression in R on 410 survey responses for my undergraduate dissertation on mobile money and household saving.
Attended to customers and kept the cash book at Chepkoech Hardware in 2021.
Graduate economist with over a year of research experience and working knowledge of Stata, R and Excel.
BA in Economics and Statistics, Sirikwa University, 2025, upper second class.
I joined the Rift Policy Centre as a Research Assistant in September 2025 and clean household survey data there.
During a four-month attachment at the Kapsara County Treasury I helped compile a quarterly budget report.
I am particularly interested in the Jumuiya Trade Institute because I hope to deepen my econometrics there.
I have yet to work with Python and panel data, but I have used R for logit regression and am keen to learn both at your institute.
Made the Dean's List at Sirikwa University in 2024.
I speak Kalenjin as my mother tongue, English and Swahili fluently, and a little French (A1).
Eldoret-based Research Assistant who cleans survey data covering more than 2,000 households.
""",
}

INVENTED: dict[str, str] = {
    "android": """
number: Rewrote the merchant app's payment screens with Kotlin and Jetpack Compose, doing away with 54 XML layouts.
number: Integrated M-Pesa STK Push via the Daraja API in an app that processes roughly 120k transactions daily.
number: Reduced cold start on low-end phones from 4.1 s to 0.9 s.
employer: At Cellulant I integrated M-Pesa STK Push through the Daraja API.
employer: Before joining Tumabei Technologies, I spent two and a half years at Andela as a junior developer.
degree: I hold an MSc in Computer Science from Mbogani University.
degree: I graduated from Mbogani University in 2019 with First Class Honours in Computer Science.
tool: Wrote unit tests in JUnit and Espresso as coverage went up from 22 to 61 percent.
tool: Helped to develop an offline-first Android app for 3,500 small-scale farmers, using Flutter and WorkManager.
verb: Spearheaded an offline-first app for 3,500 smallholder farmers with Room and WorkManager.
verb: Architected the M-Pesa STK Push payment platform behind about 12,000 transactions a day.
title: Since March 2022 I have been working as Lead Android Developer at Tumabei Technologies.
title: As Mobile Engineering Manager at Shambalink, I fixed more than 140 crashes.
duration: Android developer with ten years of experience, from farming apps to mobile payments.
advert: At Tumabei Technologies I lead a team of 4 developers.
reach: Created Matatu Fare, an award-winning open-source app with fares for 48 bus routes in Nairobi.
transfer: At Tumabei Technologies I translated the interface into Swahili.
""",
    "lab": """
number: Supervise seventeen scientists and technicians in the haematology and blood transfusion section.
number: Introduced internal QC charts, filled in daily; repeat testing dropped by 38 %.
number: Volunteered with Red Ribbon Outreach, screening for HIV at forty weekend outreaches.
employer: In my six years at Synlab Nigeria in Onitsha I performed malaria microscopy and urinalysis.
employer: I did my one-year internship at Lagos University Teaching Hospital, rotating through chemical pathology, microbiology, haematology and histopathology.
degree: Senior medical laboratory scientist with a PhD in Haematology.
degree: Graduated BMLS with First Class from the University of Nkanu Hills in 2009.
tool: Validate some 160 full blood counts per day on the Beckman Coulter DxH 800.
tool: Brought expired reagents down from 9% to 3% by keeping stock records in LabWare LIMS.
verb: Led the laboratory to ISO 15189 accreditation, granted in 2021.
verb: Founded the blood transfusion section at St. Brendan Specialist Hospital and supervise its team of seven.
title: For over nine years I have been Laboratory Manager at St. Brendan Specialist Hospital in Enugu.
title: As Chief Medical Laboratory Scientist at Okpara Diagnostics, I reported critical results by telephone within 30 minutes.
advert: I currently manage a team of 15 at St. Brendan Specialist Hospital.
language: My Igbo is native, and my English and Hausa are fluent.
certificate: Licensed by the Medical Laboratory Science Council of Nigeria and certified as an ISO 15189 Lead Assessor.
transfer: At St. Brendan I reduced expired reagents from 9% to 3%.
""",
    "payroll": """
number: Handle the monthly payroll of 640 staff across three sites using DATEV LODAS.
number: Send social security notifications to nineteen health insurers.
number: Prepared the paperwork for five wage tax audits, all closed without findings.
employer: I have been Payroll Officer at DB Schenker in Leipzig for twelve years.
employer: At Kamps I calculated wages for 95 hourly bakery workers, including night and Sunday supplements.
degree: Payroll officer with a Bachelor's degree in Business Administration and many years in DATEV LODAS.
degree: Completed my training as an office clerk in Halle in 1995 with a final grade of 1.0.
tool: Run the monthly payroll for 420 employees in SAP HCM.
tool: Kept time sheets in ATOSS and answered employees' questions about their payslips at Backhaus Triemer.
verb: Directed the migration from Lexware to DATEV in 2018.
verb: Designed the system of night and Sunday supplements for 95 hourly bakery workers.
title: As Head of Payroll at Nordhag Logistik, I run the monthly payroll for 420 employees.
title: From 1995 to 2003 I worked as a Tax Advisor at Steuerbüro Wendisch in Halle.
advert: I already run payroll for 1,200 employees at Nordhag Logistik.
language: German is my native language and I have English at C1.
date: Passed the IHK Leipzig qualification Fachkraft für Lohn- und Gehaltsabrechnung in 2006.
transfer: At Backhaus Triemer I submitted social security notifications to nine health insurance funds.
""",
    "civil": """
number: Perform slump and cube tests on concrete for a 41-kilometre road being upgraded from gravel to bitumen.
number: Log the daily quantities of twelve subcontractor gangs.
number: Tested 300 roofing tiles made of sand and melted plastic for strength and water absorption.
employer: At Roko Construction I carry out slump and cube tests on concrete.
employer: During a three-month internship at the Uganda National Roads Authority I typed up inspection reports in Word.
degree: I hold a Bachelor of Engineering in Civil Engineering and two years of site experience.
degree: Completed a Diploma in Civil Engineering with Distinction at Rwizi Technical College in 2024.
tool: Draw culvert details in Civil 3D.
tool: Helped survey access tracks to 26 boreholes with a drone.
verb: Headed the survey of access tracks to 26 boreholes with a handheld GPS.
verb: Designed the drainage lines for the road upgrade and set them out with a total station.
title: At Kabaale Roads & Works I work as Site Engineer and test concrete for a road upgrade.
title: As Project Manager at the Rotaract Club of Ntungamo, I helped dig and line three protected springs.
advert: At Kabaale Roads & Works I supervise 20 workers every day.
language: I speak fluent English, native Runyankole and conversational Swahili.
certificate: Certified in Occupational First Aid by the Uganda Red Cross and in NEBOSH construction safety.
duration: Civil engineering technician with five years' experience in concrete testing and AutoCAD drawing.
""",
    "hotel": """
number: Manage front office, housekeeping and restaurant with 64 employees in a four-star hotel of 128 rooms.
number: Lifted the hotel's guest score on Booking.com from 8.1 to 9.4.
number: Negotiated a linen contract that cuts costs by 83,000 euros a year.
employer: As Deputy Hotel Manager at Meliá in Málaga, I coordinated the reopening in June 2021.
employer: At NH Collection A Coruña I supervised eight receptionists over three shifts.
degree: Deputy hotel manager with a Master's degree in Tourism from the Universidad del Finisterre.
degree: Bachelor's degree in Tourism with an average mark of 9.4/10.
tool: Supervised eight receptionists and trained reception staff in Cloudbeds.
tool: Prepare the weekly rota for staff in Factorial.
verb: Created the wine list at Restaurante O Faiado and served up to 90 covers an evening.
verb: Renovated the 128-room hotel and coordinated its reopening in June 2021.
title: For more than seven years I have been General Manager of Hotel Mirador de Alborán in Málaga.
title: From 2009 to 2013 I was Restaurant Manager at O Faiado in Santiago de Compostela.
advert: I run a 300-room resort in Málaga and look forward to doing the same for Castell Blau Resorts.
language: My German is at B2 and my English at C1.
reach: Named Employee of the Year 2022 by the Spanish Hotel Association.
transfer: At Hostal Rías Altas I negotiated a linen contract that saves €38,000 a year.
""",
    "economist": """
number: Clean data from a survey of 23,000 households in Stata.
number: Managed a yearly budget of 810,000 Kenyan shillings as Treasurer of the Sirikwa Economics Students' Association.
number: Ran a logit regression in R on 1,400 survey responses for my undergraduate dissertation.
employer: I joined the Kenya Institute for Public Policy Research as a Research Assistant in September 2025 and clean household survey data.
employer: During a four-month attachment at the Central Bank of Kenya I entered revenue figures in Excel.
degree: Graduate economist with an MA in Economics and Statistics from Sirikwa University.
degree: BA in Economics and Statistics, Sirikwa University, 2025, First Class Honours.
tool: Clean survey data on 2,300 households in Python.
tool: Entered the revenue figures of six sub-counties in IFMIS.
verb: Authored the county budget brief, including a section on maize prices and two charts.
verb: Spearheaded the quarterly budget implementation report at the Kapsara County Treasury.
title: As Senior Economist at the Rift Policy Centre, I clean household survey data in Stata.
title: At the Kapsara County Treasury I served as Budget Officer and entered the revenue figures of six sub-counties.
language: I speak English and Swahili fluently and French at B2.
method: My dissertation applied panel data econometrics to 410 survey responses in R.
duration: Graduate economist with three years of research experience at the Rift Policy Centre.
reach: Contributed a section on maize prices and two charts to a national budget brief.
""",
}

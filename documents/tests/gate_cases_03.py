"""Fresh cases, third set: an accountant in Lusaka, an analyst in Cape Town, a receptionist in Zanzibar, an engineer in
Accra.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "accountant": {
        "title": "Financial Controller",
        "company": "Kafue Milling Plc",
        "location": "Kitwe",
        "requirements": {"must": ["ACCA or CIMA qualified", "IFRS reporting", "8 years in manufacturing"]},
        "responsibilities": ["Lead the finance team of 9", "Prepare board packs"],
        "skills": ["SAP", "Power BI"],
    },
    "analyst": {
        "title": "Senior Data Analyst",
        "company": "Protea Retail Group",
        "location": "Johannesburg",
        "requirements": {
            "must": ["Honours degree", "5 years of analytics", "Snowflake and dbt"],
            "nice": ["Afrikaans"],
        },
        "description": "Protea Retail Group runs 310 stores in 6 countries.",
    },
    "receptionist": {
        "title": "Front Office Supervisor",
        "company": "Coral Bay Resort",
        "location": "Nungwi",
        "requirements": {"must": ["3 years in a five-star hotel", "Opera PMS"], "nice": ["German or Italian"]},
    },
    "engineer": {
        "title": "Project Engineer (Roads)",
        "company": "Volta Infrastructure Ltd",
        "location": "Tema",
        "reference": "VIL/PE/22",
        "requirements": {"must": ["Registered with GhIE", "7 years of experience", "FIDIC contracts"]},
        "responsibilities": ["Deliver a GHS 90 million road package"],
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "accountant": {
        "basics": {
            "name": "Mutale Banda",
            "label": "Assistant Accountant",
            "summary": "Assistant accountant in manufacturing. Strong on reconciliations and stock costing.",
            "location": {"city": "Lusaka", "countryCode": "ZM"},
        },
        "work": [
            {
                "name": "Zambeef Cold Storage",
                "position": "Assistant Accountant",
                "startDate": "2021-10",
                "highlights": [
                    "Prepare monthly management accounts for two plants",
                    "Reconcile 340 supplier accounts every quarter",
                    "Reduced overdue receivables from ZMW 2.1 million to ZMW 1.3 million in 2023",
                    "Support the finance manager during the annual audit by Grant Thornton",
                    "Post payroll journals for 180 employees in Sage 300",
                ],
            },
            {
                "name": "Chilenje Pharmacy",
                "position": "Bookkeeper",
                "startDate": "2019-03",
                "endDate": "2021-09",
                "highlights": [
                    "Kept the cash book and paid 25 suppliers a month",
                    "Filed VAT returns with ZRA on time every month",
                ],
            },
        ],
        "education": [
            {
                "institution": "Copperbelt University",
                "studyType": "Bachelor of Accountancy",
                "startDate": "2014",
                "endDate": "2018",
                "score": "Merit",
            }
        ],
        "certificates": [{"name": "ZICA Professional, 9 of 14 papers passed", "date": "2024"}],
        "skills": [{"name": "Sage 300"}, {"name": "Excel", "level": "Advanced"}],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Bemba", "fluency": "Native"}],
    },
    "analyst": {
        "basics": {
            "name": "Thandi Nkosi",
            "label": "Data Analyst",
            "location": {"city": "Cape Town", "countryCode": "ZA"},
        },
        "work": [
            {
                "name": "Table Bay Insurance",
                "position": "Data Analyst",
                "startDate": "2022-02",
                "highlights": [
                    "Built 14 Power BI dashboards for the claims and sales teams",
                    "Wrote SQL queries against a SQL Server warehouse of 60 million rows",
                    "Found duplicate payouts of R 780,000 by matching claims in Python",
                    "Report to the head of analytics",
                    "Automated the weekly claims report, which used to take 6 hours and now takes 20 minutes",
                ],
            },
            {
                "name": "Statistics South Africa",
                "position": "Survey Assistant",
                "startDate": "2020-11",
                "endDate": "2022-01",
                "highlights": [
                    "Cleaned survey data of 24,000 households in SPSS",
                    "Answered questions of 40 field workers by phone",
                ],
            },
        ],
        "education": [
            {
                "institution": "University of the Western Cape",
                "studyType": "BCom",
                "area": "Statistics and Economics",
                "startDate": "2017",
                "endDate": "2020",
            }
        ],
        "skills": [{"name": "Analysis", "keywords": ["SQL", "Python", "Power BI", "SPSS"]}],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "isiZulu", "fluency": "Native"}],
        "certificates": [{"name": "PL-300 Power BI Data Analyst", "issuer": "Microsoft", "date": "2023-05"}],
    },
    "receptionist": {
        "basics": {
            "name": "Zuhura Ali",
            "label": "Hotel Receptionist",
            "summary": "Receptionist with a smile, even at five in the morning.",
        },
        "work": [
            {
                "name": "Baraza House Hotel",
                "position": "Receptionist",
                "startDate": "2022-06",
                "endDate": "2025-09",
                "highlights": [
                    "Checked in up to 70 guests a day in a hotel of 54 rooms",
                    "Took bookings by phone, e-mail and Booking.com",
                    "Handled the cash float of USD 500 and balanced it at the end of every shift",
                    "Guest rating for the front desk rose from 7.9 to 8.8 on Booking.com",
                    "Showed two new receptionists how to use the booking system",
                ],
            },
            {
                "name": "Stone Town Café",
                "position": "Waitress",
                "startDate": "2020-10",
                "endDate": "2022-05",
                "highlights": ["Served 12 tables", "Explained the Swahili menu to tourists in English and Italian"],
            },
        ],
        "education": [
            {
                "institution": "State University of Zanzibar",
                "studyType": "Certificate",
                "area": "Tourism and Hospitality",
                "endDate": "2020",
            }
        ],
        "languages": [
            {"language": "Swahili", "fluency": "Native"},
            {"language": "English", "fluency": "Very good"},
            {"language": "Italian", "fluency": "Conversational"},
        ],
    },
    "engineer": {
        "basics": {
            "name": "Kwabena Osei",
            "label": "Site Engineer",
            "summary": "Civil engineer who likes to be on site early.",
        },
        "work": [
            {
                "name": "Ashanti Roads & Drains Ltd",
                "position": "Site Engineer",
                "startDate": "2020-09",
                "highlights": [
                    "Set out 18 km of gravel road and 4 box culverts near Obuasi",
                    "Check concrete test results and keep the site diary",
                    "Measured works for monthly payment certificates of about GHS 1.5 million",
                    "Supervise 35 labourers and 3 foremen",
                    "Finished the Obuasi drains two weeks before the deadline",
                ],
            },
            {
                "name": "Ghana Highway Authority",
                "position": "National Service Engineer",
                "startDate": "2019-09",
                "endDate": "2020-08",
                "highlights": ["Assisted in traffic counts on 6 junctions in Kumasi", "Drew road signs in AutoCAD"],
            },
        ],
        "education": [
            {
                "institution": "Kwame Nkrumah University of Science and Technology",
                "studyType": "BSc",
                "area": "Civil Engineering",
                "startDate": "2015",
                "endDate": "2019",
                "score": "Second Class Upper",
            }
        ],
        "skills": [{"name": "AutoCAD"}, {"name": "Total station"}, {"name": "MS Excel"}],
        "languages": [{"language": "English"}, {"language": "Twi", "fluency": "Native"}],
    },
}

FAITHFUL: dict[str, str] = {
    "accountant": """
Preparation of monthly management accounts for 2 plants.
Each month I put together the management accounts of both plants.
Quarterly reconciliation of some 340 supplier accounts.
I reconcile the accounts of 340 suppliers once a quarter.
Brought overdue receivables down by ZMW 800,000 in 2023, from K2.1 million to K1.3 million.
Cut overdue debtors from ZMW 2.1M to ZMW 1.3M during 2023.
Assist the finance manager with Grant Thornton's yearly audit.
Process payroll journals for 180 staff members in Sage 300.
Payroll journal posting (180 employees, Sage 300).
In my previous role as a bookkeeper at Chilenje Pharmacy, I maintained the cash book and paid 25 suppliers each month.
Submitted monthly VAT returns to ZRA, always on time.
I have now passed 9 of the 14 ZICA professional papers.
Part-qualified: nine out of fourteen ZICA papers completed.
Bachelor of Accountancy (Merit), Copperbelt University, 2014-2018.
Over five years at Zambeef Cold Storage have made me strong in stock costing and reconciliations.
More than seven years in accounting, from bookkeeper to assistant accountant.
I am fluent in English and speak Bemba as my first language.
Advanced user of Microsoft Excel.
I am writing to express my interest in the position of Financial Controller at Kafue Milling Plc.
I know that you are looking for someone who is ACCA or CIMA qualified; I am on the ZICA path and committed to finishing it.
I would be delighted to discuss how my work in manufacturing accounts can support your finance team of 9.
This work has taught me to look twice at every figure before it leaves my desk.
""",
    "analyst": """
Developed fourteen dashboards in Power BI for the sales and claims teams.
Created 14 Power BI dashboards used by the claims team and the sales team.
Wrote queries in SQL on a SQL Server data warehouse holding 60 million rows.
Query a 60-million-row SQL Server warehouse.
By matching claims in Python I discovered duplicate payouts worth R780,000.
Identified R 780k in duplicate payouts through claims matching with Python.
The weekly claims report now takes 20 minutes instead of 6 hours, because I automated it.
Automated a weekly report, cutting the time from six hours to twenty minutes.
I report to the head of analytics.
Cleaned data from a survey of 24,000 households using SPSS.
Supported forty field workers by phone.
Helped 40 fieldworkers over the phone with their questions.
Fourteen months at Statistics South Africa as a survey assistant.
BCom (Statistics and Economics), University of the Western Cape, 2020.
I graduated with a Bachelor of Commerce in Statistics and Economics.
Microsoft-certified Power BI Data Analyst (PL-300, May 2023).
Nearly five years as a data analyst at Table Bay Insurance.
My native language is isiZulu and I am fluent in English.
What excites me about Protea is the chance to work with data from 310 stores in 6 countries.
I have not worked with Snowflake or dbt so far, but my SQL is solid and I would pick them up quickly.
Please consider this letter as my application for the role of Senior Data Analyst.
Numbers only help when people understand them, which is why I like building dashboards.
""",
    "receptionist": """
Checked in as many as 70 guests per day at a 54-room hotel.
Welcomed and checked in up to seventy guests daily.
Front desk of a hotel with 54 rooms.
Managed reservations received by telephone, email and Booking.com.
Took reservations over the phone, by e-mail and through Booking.com.
Balanced the USD 500 cash float at the end of each shift.
Looked after a float of 500 US dollars.
The front desk's rating on Booking.com improved from 7.9 to 8.8.
Our guest rating went up by 0.9 points to 8.8 on Booking.com.
Trained 2 new receptionists on the booking system.
Taught two new colleagues how the booking system works.
As a waitress I served twelve tables and explained the menu to tourists in Italian and English.
Three years and four months as a receptionist at Baraza House Hotel.
Over three years of front desk experience.
Certificate in Tourism & Hospitality from the State University of Zanzibar, 2020.
I speak very good English, conversational Italian and native Swahili.
From October 2020 to May 2022 I waited tables at Stone Town Café.
Your advert asks for Opera PMS, which I have yet to learn.
I am sure that guests at Coral Bay Resort would feel welcome with me at the desk.
I would welcome an interview at any time that suits you.
""",
    "engineer": """
Set out four box culverts and 18 kilometres of gravel road close to Obuasi.
Setting-out of 18 km of gravel roads plus 4 box culverts.
I check the results of concrete tests and write the site diary.
Measure works for payment certificates worth around 1.5 million cedis a month.
Responsible for measuring works for monthly payment certificates (about GHS 1.5m).
Supervision of three foremen and 35 labourers.
Supervised a workforce of 38: 35 labourers and 3 foremen.
The drains in Obuasi were completed two weeks ahead of the deadline.
Completed the Obuasi drains 14 days early.
During national service at the Ghana Highway Authority I helped with traffic counts at six junctions in Kumasi.
Drafted drawings of road signs using AutoCAD.
BSc Civil Engineering, KNUST, second class upper division.
I hold a Bachelor of Science degree in Civil Engineering from Kwame Nkrumah University of Science and Technology.
Comfortable with AutoCAD, a total station and Excel.
Seven years of site experience including national service.
Site Engineer at Ashanti Roads & Drains since September 2020.
Quoting reference VIL/PE/22, I wish to apply for the position of Project Engineer (Roads).
A GHS 90 million road package is a large step, and one that I am ready for.
I like to be on site early and to see the work with my own eyes.
I am not yet registered with GhIE but have started the process.
""",
}

INVENTED: dict[str, str] = {
    "accountant": """
number: Reconcile 940 supplier accounts every quarter.
number: Prepare management accounts for five plants.
money: Reduced overdue receivables from ZMW 2.1 million to ZMW 0.4 million.
percent: Cut overdue receivables by 75% in 2023.
scope: Led the annual audit by Grant Thornton.
auditor: Support the finance manager during the annual audit by Deloitte.
number: Post payroll journals for 1,800 employees.
tool: Post payroll journals in SAP.
tool: Built reports in Power BI.
title: Finance Manager at Zambeef Cold Storage.
title: Worked as Senior Accountant since 2021.
degree: Master of Accountancy from Copperbelt University.
grade: Bachelor of Accountancy with distinction.
certificate: Fully qualified ACCA accountant.
papers: Passed 14 of 14 ZICA papers.
employer: Audit trainee at KPMG Zambia.
dates: Bookkeeper at Chilenje Pharmacy from 2016 to 2021.
experience: Over twelve years of accounting experience.
team: Supervised four accounts assistants.
advert: I have prepared board packs under IFRS.
outcome: My work saved the company ZMW 500,000 in penalties.
language: Fluent in English, Bemba and Nyanja.
mixed: At Chilenje Pharmacy I posted payroll journals for 180 employees.
scope: Implemented Sage 300 across both plants.
""",
    "analyst": """
number: Built 40 Power BI dashboards.
number: Queried a warehouse of 600 million rows.
tool: Built dashboards in Tableau.
tool: Modelled data with Snowflake and dbt.
money: Found duplicate payouts of R 7.8 million.
time: Automated the weekly claims report, cutting it from 6 hours to 2 minutes.
title: Head of Analytics at Table Bay Insurance.
title: Lead Data Analyst with a team of three.
scope: Managed a team of data analysts.
degree: BCom Honours in Statistics.
degree: MSc in Data Science from UCT.
certificate: Google Data Analytics certified.
employer: Data analyst at Discovery Health.
experience: Eight years of analytics experience.
machine learning: Trained machine learning models to predict fraud.
language: I also speak Afrikaans.
dates: Survey Assistant at Statistics South Africa from 2018 to 2022.
households: Cleaned survey data of 240,000 households.
scope: Supervised 40 field workers.
outcome: My dashboards increased sales by 12%.
reach: Presented my findings to the board of directors.
mixed: At Statistics South Africa I built Power BI dashboards for the claims team.
advert: I have analysed data from 310 stores.
award: Employee of the Month three times.
""",
    "receptionist": """
number: Checked in up to 170 guests a day.
number: Worked in a hotel of 154 rooms.
stars: Receptionist in a five-star hotel.
tool: Used Opera PMS every day.
money: Handled a cash float of USD 5,000.
rating: Guest rating rose from 7.9 to 9.6.
title: Front Office Supervisor at Baraza House Hotel.
title: Promoted to Head Receptionist in 2024.
team: Supervised a team of six receptionists.
degree: Diploma in Hotel Management.
language: I speak German and French.
level: Fluent Italian.
experience: Eight years in hotels.
dates: Receptionist at Baraza House Hotel from 2019 to 2025.
employer: Earlier I worked at the Serena Hotel.
award: Received the TripAdvisor Travellers' Choice award.
scope: Introduced a new booking system.
outcome: Increased direct bookings by a third.
mixed: At Stone Town Café I checked in up to 70 guests a day.
number: Trained ten new receptionists.
certificate: First aid certified.
duty: Organised weddings and conferences for groups of tourists.
""",
    "engineer": """
number: Set out 80 km of gravel road.
structures: Set out 18 km of gravel road and 4 bridges.
money: Payment certificates of about GHS 15 million a month.
team: Supervise 135 labourers.
scope: Designed 18 km of gravel road.
scope: Managed the Obuasi drains project from tender to handover.
time: Finished the Obuasi drains two months before the deadline.
title: Resident Engineer at Ashanti Roads & Drains Ltd.
title: Senior Site Engineer.
degree: MSc in Highway Engineering.
grade: BSc Civil Engineering with first class honours.
registration: Professional engineer registered with GhIE.
tool: Experienced in Civil 3D and Primavera P6.
contract: Administered FIDIC contracts.
employer: I worked for Julius Berger in Abuja.
experience: Fifteen years of experience on road projects.
junctions: Led traffic counts on 6 junctions.
junctions: Assisted in traffic counts on 26 junctions.
place: Traffic counts in Accra and Takoradi.
dates: Site Engineer since 2016.
reach: Delivered the largest drainage project in Ghana.
outcome: Reduced construction costs by GHS 200,000.
referee: Ing. Yaw Boateng, Chief Engineer, can confirm this.
mixed: At the Ghana Highway Authority I supervised 35 labourers and 3 foremen.
""",
}

"""Fresh cases, set 59 (blind): a data analyst (Kampala), a county procurement officer (Eldoret), an ICU nurse
(Johannesburg), a German mechanical engineer, a student waiter and cashier (Nairobi), an NGO communications manager (Cebu).

A test engineer's manner: one profile bullet is reworded in several honest ways (passive, nominal, merged, shortened, in the
advert's words, with a computed duration), then a single lie is planted in an otherwise clean rewording.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "analyst": {
        "title": "Senior Data Analyst",
        "company": "Nile Agri Insights",
        "location": "Kampala, Uganda",
        "requirements": {
            "must": [
                "At least 5 years of experience in data analysis",
                "Strong SQL and Python",
                "Dashboards in Tableau",
                "Leading a team of 3 analysts",
                "Analysing survey data from 2,500 smallholder farmers",
            ],
            "nice": ["Snowflake and dbt", "Working knowledge of French", "Master's degree in Statistics"],
        },
    },
    "procurement": {
        "title": "Supply Chain Manager",
        "company": "Rift Valley Water Works Agency",
        "location": "Nakuru, Kenya",
        "requirements": {
            "must": [
                "Bachelor's degree in Procurement or Supply Chain",
                "8 years of experience in public procurement",
                "Member of the Kenya Institute of Supplies Management",
                "Knowledge of the Public Procurement and Asset Disposal Act, 2015",
                "Managing an annual procurement budget of KES 1.2 billion",
            ],
            "nice": ["SAP Ariba", "CIPS Level 6", "World Bank funded projects"],
        },
    },
    "nurse": {
        "title": "Unit Manager, Cardiothoracic Intensive Care",
        "company": "Highveld Heart Hospital",
        "location": "Pretoria, South Africa",
        "requirements": {
            "must": [
                "Registration with the South African Nursing Council",
                "Postgraduate diploma in critical care nursing",
                "Experience with ventilated patients",
                "Experience with ECMO",
                "Managing 40 nursing staff in a 22-bed unit",
            ],
            "nice": ["Infection control audits", "ICNET software", "Training of junior nurses", "Afrikaans"],
        },
    },
    "engineer": {
        "title": "Head of Mechanical Design",
        "company": "Sundvall Pump Systems AB",
        "location": "Gothenburg, Sweden",
        "requirements": {
            "must": [
                "15 years of experience in mechanical design",
                "Centrifugal pumps",
                "3D CAD, preferably SolidWorks",
                "FEM analysis",
                "Leading 25 engineers at 3 sites",
            ],
            "nice": ["Swedish", "ISO 13709", "Six Sigma Black Belt", "Product costing"],
        },
    },
    "waiter": {
        "title": "Front Office Assistant",
        "company": "Jacaranda Garden Hotel",
        "location": "Nairobi, Kenya",
        "requirements": {
            "must": [
                "KCSE certificate",
                "Customer service experience",
                "Cash handling",
                "Opera PMS",
                "Willing to work shifts in a 120-room hotel",
            ],
            "nice": ["Diploma in Hospitality", "French or German", "First aid training", "2 years in a hotel"],
        },
    },
    "comms": {
        "title": "Head of Communications",
        "company": "Blue Reef Alliance",
        "location": "Manila, Philippines",
        "requirements": {
            "must": [
                "10 years of experience in communications",
                "Managing a team of 9",
                "Media relations",
                "Fundraising campaigns of at least USD 2 million",
                "Donor reporting",
            ],
            "nice": ["HubSpot", "Adobe Premiere Pro", "Bahasa Indonesia", "Crisis communications"],
        },
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "analyst": {
        "basics": {
            "name": "Prossy Nakato",
            "label": "Data Analyst",
            "summary": "Data analyst who works with health monitoring data in SQL, Python and Power BI. "
            "Before that, junior analyst at a microfinance company.",
            "location": {"city": "Kampala", "countryCode": "UG"},
        },
        "work": [
            {
                "name": "Lubaga Health Trust",
                "position": "Data Analyst",
                "location": "Kampala",
                "startDate": "2022-03-01",
                "summary": "Analyses monthly reporting data from 84 health facilities for the monitoring and evaluation team.",
                "highlights": [
                    "Built 6 Power BI dashboards used by 45 programme staff",
                    "Cut the preparation time of the monthly report from 5 days to 2 days by automating it in Python",
                    "Cleaned and deduplicated 310,000 patient visit records in PostgreSQL",
                    "Trained 18 records officers in 9 districts on DHIS2 data entry",
                ],
            },
            {
                "name": "Equator Microfinance",
                "position": "Junior Data Analyst",
                "location": "Kampala",
                "startDate": "2019-08-01",
                "endDate": "2022-02-28",
                "summary": "Reporting for the credit and operations departments.",
                "highlights": [
                    "Prepared weekly loan portfolio reports in Excel for 12 branches",
                    "Helped the credit team review the scoring model",
                    "Found duplicate accounts worth UGX 64 million while reconciling the loan ledger",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Girls Count Kampala",
                "position": "Mentor",
                "startDate": "2020-01-01",
                "endDate": "2021-12-31",
                "highlights": ["Mentored 14 secondary-school girls in spreadsheet basics"],
            }
        ],
        "education": [
            {
                "institution": "Makerere University",
                "studyType": "Bachelor of Science",
                "area": "Statistics",
                "startDate": "2016-08",
                "endDate": "2019-07",
                "score": "Second Class Upper, CGPA 4.1 of 5.0",
                "courses": ["Sampling Theory", "Time Series Analysis"],
            }
        ],
        "certificates": [
            {"name": "Power BI Data Analyst Associate (PL-300)", "issuer": "Microsoft", "date": "2023-05-12"},
            {"name": "Google Data Analytics Certificate", "issuer": "Google", "date": "2021-09-03"},
        ],
        "projects": [
            {
                "name": "Boda crash map",
                "description": "Mapped 1,200 reported road crashes in Kampala with QGIS",
                "startDate": "2021-02",
                "endDate": "2021-06",
            }
        ],
        "skills": [
            {
                "name": "Data analysis",
                "level": "Advanced",
                "keywords": ["SQL", "PostgreSQL", "Python", "pandas", "Excel"],
            },
            {"name": "Visualisation", "level": "Advanced", "keywords": ["Power BI", "QGIS"]},
            {"name": "Health information systems", "keywords": ["DHIS2"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Luganda", "fluency": "Native speaker"},
            {"language": "Swahili", "fluency": "Basic"},
        ],
    },
    "procurement": {
        "basics": {
            "name": "Daniel Kiprotich Rono",
            "label": "Procurement Officer",
            "summary": "Public procurement officer with experience of county tenders, contract files and stores.",
            "location": {"city": "Eldoret", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "County Government of Uasin Gishu",
                "position": "Procurement Officer",
                "location": "Eldoret",
                "startDate": "2017-07-03",
                "summary": "Tenders, quotations and contract files for the departments of Health and Roads under the "
                "Public Procurement and Asset Disposal Act, 2015.",
                "highlights": [
                    "Prepared 62 tender documents in the financial year 2024/25",
                    "Secretary to the tender evaluation committee since January 2021",
                    "Reduced the average time from requisition to order from 41 to 27 days",
                    "Supported the Head of Procurement in drawing up the annual procurement plan of KES 480 million",
                    "Published all tender notices on the IFMIS e-procurement portal",
                ],
            },
            {
                "name": "Moiben Dairy Cooperative",
                "position": "Stores Clerk",
                "location": "Moiben",
                "startDate": "2014-02-01",
                "endDate": "2017-06-30",
                "summary": "Receipt, issue and counting of stock in the main store.",
                "highlights": [
                    "Kept stock records of 1,150 items in QuickBooks",
                    "Carried out monthly stock counts with two casual workers",
                    "Brought stock losses down from 4% to 1.5% in two years",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "St. Paul's Youth Group Eldoret",
                "position": "Treasurer",
                "startDate": "2018-01-01",
                "endDate": "2020-12-31",
                "highlights": ["Kept the accounts of a group of 70 members"],
            }
        ],
        "education": [
            {
                "institution": "Moi University",
                "studyType": "Bachelor of Business Management",
                "area": "Purchasing and Supplies",
                "startDate": "2009-09",
                "endDate": "2013-12",
                "score": "Second Class Honours, Lower Division",
                "courses": ["Public Procurement Law", "Contract Management", "Inventory Control"],
            }
        ],
        "certificates": [
            {"name": "Full member", "issuer": "Kenya Institute of Supplies Management (KISM)", "date": "2018-05-14"},
            {"name": "CIPS Level 4 Diploma in Procurement and Supply", "issuer": "CIPS", "date": "2020-08-21"},
        ],
        "awards": [
            {"title": "Employee of the Quarter", "awarder": "County Government of Uasin Gishu", "date": "2023-09-30"}
        ],
        "skills": [
            {
                "name": "Public procurement",
                "level": "Advanced",
                "keywords": ["tendering", "bid evaluation", "contract files"],
            },
            {"name": "Software", "keywords": ["IFMIS", "QuickBooks", "Microsoft Excel"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Fluent"},
            {"language": "Kalenjin", "fluency": "Native speaker"},
        ],
    },
    "nurse": {
        "basics": {
            "name": "Thandeka Mokoena",
            "label": "Critical Care Nurse",
            "summary": "Registered nurse with a postgraduate diploma in critical care, working in adult intensive care.",
            "location": {"city": "Johannesburg", "countryCode": "ZA"},
        },
        "work": [
            {
                "name": "Parktown Academic Hospital",
                "position": "Professional Nurse, Intensive Care Unit",
                "location": "Johannesburg",
                "startDate": "2016-05-01",
                "summary": "Bedside care of adult patients in a 14-bed mixed medical and surgical ICU.",
                "highlights": [
                    "Care for ventilated patients at a nurse-to-patient ratio of 1:1 or 1:2",
                    "Shift leader on night duty for a team of 8 nurses since 2020",
                    "Preceptor to 23 newly qualified nurses",
                    "Took part in the ventilator bundle audit which saw ventilator-associated pneumonia fall from "
                    "11.2 to 6.4 per 1,000 ventilator days",
                    "Run continuous renal replacement therapy (CRRT) on Prismaflex machines",
                ],
            },
            {
                "name": "Lesedi Private Clinic",
                "position": "Professional Nurse, Surgical Ward",
                "location": "Vereeniging",
                "startDate": "2012-01-09",
                "endDate": "2016-04-30",
                "summary": "Pre- and postoperative care on a 32-bed surgical ward.",
                "highlights": [
                    "Assisted the ward manager with the monthly duty roster",
                    "Dispensed medication to up to 16 patients a shift",
                    "Introduced a wound chart which was adopted by two other wards",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Soweto Marathon Medical Team",
                "position": "First aid nurse",
                "startDate": "2017-11-01",
                "endDate": "2019-11-30",
                "highlights": ["Treated runners at the 30 km medical tent at three races"],
            }
        ],
        "education": [
            {
                "institution": "University of the Witwatersrand",
                "studyType": "Postgraduate Diploma",
                "area": "Critical Care Nursing",
                "startDate": "2018-02",
                "endDate": "2019-11",
                "score": "Passed with distinction",
            },
            {
                "institution": "Gauteng College of Nursing",
                "studyType": "Diploma",
                "area": "Nursing (General, Psychiatric, Community) and Midwifery",
                "startDate": "2008-01",
                "endDate": "2011-12",
            },
        ],
        "certificates": [
            {
                "name": "Registered Nurse and Midwife",
                "issuer": "South African Nursing Council (SANC)",
                "date": "2012-01-04",
            },
            {
                "name": "Advanced Cardiovascular Life Support (ACLS)",
                "issuer": "Resuscitation Council of Southern Africa",
                "date": "2025-03-15",
            },
            {
                "name": "Basic Life Support (BLS)",
                "issuer": "Resuscitation Council of Southern Africa",
                "date": "2025-03-14",
            },
        ],
        "skills": [
            {
                "name": "Critical care",
                "level": "Expert",
                "keywords": ["mechanical ventilation", "CRRT", "arterial lines", "haemodynamic monitoring"],
            },
            {"name": "Records", "keywords": ["electronic patient records", "Microsoft Word"]},
        ],
        "languages": [
            {"language": "Sesotho", "fluency": "Native speaker"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "isiZulu", "fluency": "Conversational"},
        ],
    },
    "engineer": {
        "basics": {
            "name": "Jürgen Wessels",
            "label": "Mechanical Design Engineer",
            "summary": "Mechanical engineer with 25 years in the design of pumps and gearboxes. "
            "Team leader since 2015.",
            "location": {"city": "Bielefeld", "countryCode": "DE"},
        },
        "work": [
            {
                "name": "Hartwig Pumpenbau GmbH",
                "position": "Team Leader Design",
                "location": "Bielefeld",
                "startDate": "2015-04-01",
                "summary": "Leads 7 design engineers who develop centrifugal pumps for water supply.",
                "highlights": [
                    "Redesigned the HP-300 pump series, which reduced its parts count from 214 to 158",
                    "Lowered the manufacturing cost of the impeller by 18%",
                    "Named as co-inventor on 3 patents for shaft seals",
                    "Moved the department from AutoCAD to Siemens NX in 2018",
                    "Carries out FEM analyses in ANSYS for housings up to 40 bar",
                ],
            },
            {
                "name": "Hartwig Pumpenbau GmbH",
                "position": "Design Engineer",
                "location": "Bielefeld",
                "startDate": "2008-01-01",
                "endDate": "2015-03-31",
                "summary": "Design of shaft seals and bearings.",
                "highlights": [
                    "Contributed to the development of a submersible pump for deep wells",
                    "Wrote the in-house tolerance guideline",
                ],
            },
            {
                "name": "Lippe Getriebe AG",
                "position": "Junior Design Engineer",
                "location": "Detmold",
                "startDate": "2001-09-01",
                "endDate": "2007-12-31",
                "summary": "Design of helical gearboxes for conveyor belts.",
                "highlights": [
                    "Produced some 900 manufacturing drawings in AutoCAD",
                    "Supervised endurance tests of 2,000 hours on the test bench",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Freiwillige Feuerwehr Bielefeld-Jöllenbeck",
                "position": "Volunteer firefighter",
                "startDate": "1998-05-01",
                "highlights": ["Looks after the portable pumps of the fire brigade"],
            }
        ],
        "education": [
            {
                "institution": "Universität Paderborn",
                "studyType": "Diplom-Ingenieur",
                "area": "Mechanical Engineering",
                "startDate": "1995-10",
                "endDate": "2001-07",
                "score": "1.9",
                "courses": ["Machine Elements", "Fluid Mechanics"],
            }
        ],
        "certificates": [
            {"name": "Six Sigma Green Belt", "issuer": "TÜV Rheinland", "date": "2013-06-07"},
            {"name": "Certified Project Management Associate (IPMA Level D)", "issuer": "GPM", "date": "2016-11-18"},
        ],
        "skills": [
            {"name": "CAD", "level": "Expert", "keywords": ["Siemens NX", "AutoCAD"]},
            {"name": "Simulation", "level": "Advanced", "keywords": ["ANSYS", "FEM"]},
            {"name": "Cost work", "keywords": ["target costing", "value analysis"]},
        ],
        "languages": [
            {"language": "German", "fluency": "Native speaker"},
            {"language": "English", "fluency": "C1"},
            {"language": "Dutch", "fluency": "A2"},
        ],
    },
    "waiter": {
        "basics": {
            "name": "Brian Otieno",
            "label": "Student, waiter and cashier",
            "summary": "Student of Tourism Management who pays for his studies with weekend and evening work in restaurants.",
            "location": {"city": "Nairobi", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Mama Rocks Grill",
                "position": "Waiter and Cashier (part-time)",
                "location": "Nairobi",
                "startDate": "2025-02-01",
                "summary": "Weekend shifts in a restaurant with 60 seats.",
                "highlights": [
                    "Serve up to 12 tables a shift",
                    "Balance the till at closing, with daily takings of about KES 85,000",
                    "Take M-Pesa, card and cash payments",
                    "Showed 3 new waiters how to use the order tablet",
                ],
            },
            {
                "name": "Kibanda Express",
                "position": "Kitchen Helper (casual)",
                "location": "Nairobi",
                "startDate": "2024-04-01",
                "endDate": "2024-12-31",
                "summary": "Evening work in the kitchen of a fast-food outlet.",
                "highlights": [
                    "Washed dishes and peeled vegetables",
                    "Packed around 50 takeaway orders an evening",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Kenya Red Cross, Kibra youth branch",
                "position": "Volunteer",
                "startDate": "2023-06-01",
                "endDate": "2024-03-31",
                "highlights": ["Helped to hand out food parcels to 200 families after the floods"],
            }
        ],
        "education": [
            {
                "institution": "Technical University of Kenya",
                "studyType": "Diploma",
                "area": "Tourism Management",
                "startDate": "2024-09",
                "courses": ["Customer Care", "Front Office Operations", "Tour Guiding"],
            },
            {
                "institution": "Olympic High School, Nairobi",
                "studyType": "KCSE",
                "startDate": "2020-01",
                "endDate": "2023-11",
                "score": "B- (mean grade)",
            },
        ],
        "certificates": [
            {"name": "Food Handler's Certificate", "issuer": "Nairobi City County", "date": "2025-01-20"},
            {"name": "Basic First Aid", "issuer": "Kenya Red Cross", "date": "2023-07-15"},
        ],
        "awards": [{"title": "Best Improved Student", "awarder": "Olympic High School", "date": "2022-11-04"}],
        "skills": [
            {"name": "Service", "keywords": ["taking orders", "cash handling", "M-Pesa till"]},
            {"name": "Computer", "level": "Basic", "keywords": ["Microsoft Word", "Excel"]},
        ],
        "languages": [
            {"language": "Swahili", "fluency": "Native speaker"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Dholuo", "fluency": "Native speaker"},
        ],
        "references": [{"name": "Grace Wambui", "reference": "Restaurant manager, Mama Rocks Grill"}],
    },
    "comms": {
        "basics": {
            "name": "Maria Luisa Dizon",
            "label": "Communications Manager",
            "summary": "Communications manager in the non-profit sector and former newspaper reporter.",
            "location": {"city": "Cebu City", "countryCode": "PH"},
        },
        "work": [
            {
                "name": "Visayas Coastal Foundation",
                "position": "Communications Manager",
                "location": "Cebu City",
                "startDate": "2019-10-01",
                "summary": "Responsible for media relations, the website and donor newsletters, with 4 direct reports.",
                "highlights": [
                    "Ran the 2023 mangrove appeal, which raised PHP 9.6 million from 3,400 donors",
                    "Doubled the newsletter list from 11,000 to 22,000 subscribers between 2020 and 2024",
                    "Placed 37 stories in regional newspapers and radio in 2025",
                    "Wrote the communications chapter of the annual report for the European Union",
                    "Assisted the executive director with the response to the 2021 typhoon Odette",
                ],
            },
            {
                "name": "Bahay Pag-asa Children's Network",
                "position": "Communications Officer",
                "location": "Iloilo City",
                "startDate": "2014-06-01",
                "endDate": "2019-09-30",
                "summary": "Social media, brochures and photo archive.",
                "highlights": [
                    "Grew the Facebook page from 5,000 to 48,000 followers",
                    "Edited a quarterly magazine with a print run of 2,500",
                    "Coordinated 15 volunteer photographers",
                ],
            },
            {
                "name": "Panay Daily Courier",
                "position": "Reporter",
                "location": "Iloilo City",
                "startDate": "2010-07-01",
                "endDate": "2014-05-31",
                "summary": "Local news desk.",
                "highlights": ["Covered city council sessions and the environment"],
            },
        ],
        "education": [
            {
                "institution": "University of the Philippines Visayas",
                "studyType": "Bachelor of Arts",
                "area": "Communication and Media Studies",
                "startDate": "2006-06",
                "endDate": "2010-04",
                "score": "Cum laude",
            }
        ],
        "certificates": [
            {"name": "Certificate in Fundraising", "issuer": "Ateneo de Manila University", "date": "2021-12-10"}
        ],
        "awards": [
            {
                "title": "Bronze Anvil for a public relations tool",
                "awarder": "Public Relations Society of the Philippines",
                "date": "2024-03-07",
            }
        ],
        "volunteer": [
            {
                "organization": "Cebu Animal Rescue",
                "position": "Volunteer writer",
                "startDate": "2022-01-01",
                "highlights": ["Writes adoption profiles of rescued dogs"],
            }
        ],
        "skills": [
            {
                "name": "Communications",
                "level": "Expert",
                "keywords": ["press releases", "newsletters", "storytelling"],
            },
            {"name": "Tools", "keywords": ["Mailchimp", "WordPress", "Canva", "Adobe InDesign"]},
        ],
        "languages": [
            {"language": "Hiligaynon", "fluency": "Native speaker"},
            {"language": "Filipino", "fluency": "Fluent"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Cebuano", "fluency": "Conversational"},
        ],
    },
}

FAITHFUL: dict[str, str] = {
    "analyst": """
Six dashboards, all of them built by me in Power BI, are used by 45 members of programme staff at Lubaga Health Trust.
Creation of 6 Power BI dashboards for a readership of 45 programme staff.
Automated the monthly report in Python, so that preparing it takes two days and no longer five.
Automation of the monthly report in Python: preparation time down by three days, from 5 to 2.
The time needed to prepare our monthly report was cut by 60% once I had automated it with Python.
I have been a data analyst at Lubaga Health Trust for more than four and a half years, where I built six dashboards and cleaned 310,000 patient visit records.
Some 310,000 records of patient visits were cleaned and freed of duplicates in PostgreSQL.
Data cleaning and deduplication in PostgreSQL (over 300,000 patient visit records).
DHIS2 training in data entry delivered to 18 records officers across nine districts.
Your advert asks for at least five years in data analysis: I have worked as an analyst since August 2019, which makes just over seven years.
At Equator Microfinance I spent about two and a half years as a junior data analyst and produced a weekly Excel report on the loan portfolio for its 12 branches.
While reconciling the loan ledger, I came across duplicate accounts to the value of 64 million Ugandan shillings.
I lent the credit team a hand when it reviewed the scoring model.
You want strong SQL and Python; I use both at work, next to Power BI, on the monthly data of 84 health facilities.
Your posting names Tableau, and I would be glad to learn it; the dashboards I have built so far are in Power BI, in which I am certified by Microsoft (PL-300, 2023).
Holder of a BSc in Statistics from Makerere University (Second Class Upper, CGPA 4.1/5.0), with courses in sampling theory and time series analysis.
For two years, in 2020 and 2021, I volunteered as a mentor at Girls Count Kampala and introduced 14 secondary-school girls to the basics of spreadsheets.
In 2021 I mapped 1,200 reported road crashes in Kampala using QGIS.
""",
    "procurement": """
During the 2024/25 financial year I drew up sixty-two tender documents for the county.
Preparation of 62 tender documents in FY 2024/25.
For nearly six years, since January 2021, I have acted as secretary to the tender evaluation committee.
The average time between requisition and order was shortened by 14 days, from 41 to 27.
Requisition-to-order time cut by about a third, to an average of 27 days.
From requisition to order, a purchase used to take 41 days on average; I brought that down to 27.
I assisted the Head of Procurement with the annual procurement plan, worth KES 480 million.
All tender notices were posted by me on the IFMIS e-procurement portal.
I serve as secretary of the evaluation committee for tenders and put together tender documents, 62 of them in 2024/25 alone.
You ask for eight years in public procurement: I have been Procurement Officer at the County Government of Uasin Gishu since July 2017, more than nine years now.
My work for the Health and Roads departments is governed by the Public Procurement and Asset Disposal Act of 2015, which your advert mentions.
Before joining the county I was stores clerk at Moiben Dairy Cooperative for almost three and a half years and kept the stock records of 1,150 items in QuickBooks.
Stock losses at the cooperative fell by 2.5 percentage points within two years, from 4 to 1.5 per cent.
Monthly stock counts, carried out together with two casual workers.
A full member of KISM since May 2018, I also hold the CIPS Level 4 Diploma (2020).
Your agency would like CIPS Level 6; I completed Level 4 in August 2020 and should like to go further.
Graduate of Moi University in Business Management (Purchasing and Supplies), Second Class Honours, Lower Division.
As treasurer I looked after the accounts of a 70-member youth group from 2018 to 2020; in 2023 the county named me Employee of the Quarter.
""",
    "nurse": """
Ventilated patients are in my care at a ratio of one nurse to one or two patients.
One-to-one or one-to-two nursing of patients on ventilators in a 14-bed mixed ICU.
Since 2020 I have led night shifts with a team of eight nurses.
Night-duty shift leader (8 nurses) from 2020 to the present.
Twenty-three newly qualified nurses have had me as their preceptor.
You are looking for someone to train junior nurses: I have been preceptor to 23 newly qualified nurses.
I was one of those who took part in the ventilator bundle audit, during which pneumonia rates dropped from 11.2 to 6.4 per 1,000 ventilator days.
Participation in the ventilator bundle audit (ventilator-associated pneumonia down by more than 40%).
CRRT with Prismaflex machines is part of my work at Parktown Academic Hospital.
I operate Prismaflex machines for continuous renal replacement therapy and nurse ventilated adults.
With more than ten years in the ICU at Parktown Academic Hospital, I now wish to take the step to unit manager.
Before intensive care I worked for a little over four years on the 32-bed surgical ward of Lesedi Private Clinic in Vereeniging.
A wound chart which I introduced at Lesedi was taken over by two other wards.
Helped the ward manager to draw up the duty roster each month and gave medication to as many as 16 patients per shift.
I am registered with SANC as a nurse and midwife, and I earned the Postgraduate Diploma in Critical Care Nursing at Wits with distinction in 2019.
My ACLS and BLS certificates both date from March 2025.
Mother tongue Sesotho, fluent English, conversational isiZulu; Afrikaans, which you list as an advantage, I would be happy to learn.
At three races I treated runners in the medical tent at kilometre 30 as a volunteer with the Soweto Marathon Medical Team.
""",
    "engineer": """
The HP-300 pump series was redesigned by me and now has 158 parts in place of 214.
Redesign of the HP-300 series: 56 fewer parts (158 against 214).
By redesigning the HP-300 pumps I brought the number of parts down by roughly a quarter.
Cut the cost of making the impeller by 18 per cent.
I reduced both the parts count of the HP-300 series, from 214 to 158, and the manufacturing cost of the impeller, by 18%.
Three shaft-seal patents name me as co-inventor.
In 2018 I took the design department from AutoCAD over to Siemens NX.
Switch of the department's CAD system to Siemens NX (previously AutoCAD), 2018.
Pump housings for pressures of up to 40 bar are analysed by me in ANSYS using the finite element method.
For over eleven years I have led a team of seven design engineers who develop centrifugal pumps for water supply.
You require 15 years in mechanical design; I have worked in this field since September 2001, a good 25 years.
I have been with Hartwig Pumpenbau in Bielefeld for nearly nineteen years, the first seven and a bit as Design Engineer.
As a design engineer I had a part in developing a submersible pump for deep wells and wrote the in-house tolerance guideline.
About 900 manufacturing drawings came from my desk at Lippe Getriebe, where I designed helical gearboxes for conveyor belts.
Your advert prefers SolidWorks; my own 3D CAD tool is Siemens NX, and I am an expert user of it.
Your wish for a Six Sigma Black Belt I can answer in part: I have held the Green Belt from TÜV Rheinland since June 2013.
I speak German as my mother tongue, English at C1 and some Dutch (A2), and I would take up Swedish before moving to Gothenburg.
Diplom-Ingenieur in Mechanical Engineering, Universität Paderborn, 2001, final grade 1.9.
""",
    "waiter": """
On a weekend shift I wait on as many as twelve tables.
Service at up to 12 tables per shift in a 60-seat restaurant.
The till is balanced by me at closing time; the daily takings come to roughly KES 85,000.
Cashing up at the end of the day (takings of around 85,000 shillings).
I serve guests and cash up after closing, when about KES 85,000 has to add up.
Payments in cash, by card and through M-Pesa.
Your advert asks for cash handling: at Mama Rocks Grill I take M-Pesa, card and cash payments and balance the till when we close.
Three new waiters learnt from me how the order tablet works.
I have worked part-time as a waiter and cashier since February 2025, that is, for more than a year and a half.
In nine months at Kibanda Express I washed dishes, peeled vegetables and packed some 50 takeaway orders an evening.
Casual kitchen helper, April to December 2024: dishwashing, vegetable preparation, packing of takeaway orders.
As a Red Cross volunteer in Kibra I helped distribute food parcels to 200 families after the floods.
I have been studying for a Diploma in Tourism Management at the Technical University of Kenya since September 2024, and Front Office Operations is one of my courses.
KCSE, Olympic High School, 2023, mean grade B-.
First aid training, which you list as an advantage, I did with the Kenya Red Cross in July 2023.
I have not worked in a 120-room hotel yet, but I am used to evening and weekend shifts and would like to learn Opera PMS.
Grace Wambui, the restaurant manager at Mama Rocks Grill, is my referee.
I speak Swahili and Dholuo as mother tongues and English fluently.
""",
    "comms": """
The mangrove appeal of 2023, which I ran, brought in 9.6 million pesos from 3,400 donors.
Running of the 2023 mangrove appeal (PHP 9.6 million; 3,400 donors).
3,400 donors gave to the mangrove appeal I ran in 2023, on average about PHP 2,800 each.
Between 2020 and 2024 the number of newsletter subscribers was doubled to 22,000.
Twofold growth of the newsletter list, from 11,000 to 22,000 subscribers, over four years.
I won 11,000 additional subscribers for the newsletter from 2020 to 2024.
Thirty-seven stories placed in regional papers and on radio last year.
Media relations, which you name as a must, are part of my job: in 2025 I got 37 stories into regional newspapers and radio.
The communications chapter in the annual report for the European Union was written by me.
When typhoon Odette struck in 2021, I supported the executive director in the response.
For just over seven years I have been in charge of media relations, the website and donor newsletters at Visayas Coastal Foundation, with four people reporting to me.
Your advert calls for ten years in communications: I have worked in NGO communications since June 2014, more than twelve years, after nearly four as a reporter.
At Bahay Pag-asa I took the Facebook page from 5,000 to 48,000 followers and edited a magazine that came out four times a year in 2,500 copies.
Coordination of fifteen volunteer photographers in Iloilo City.
As a reporter for the Panay Daily Courier I wrote about city council sessions and environmental topics.
You list HubSpot as a plus; the newsletter tool among my skills is Mailchimp, alongside WordPress, Canva and InDesign.
Winner of a Bronze Anvil from the Public Relations Society of the Philippines in March 2024.
I graduated cum laude from UP Visayas in Communication and Media Studies and added a Certificate in Fundraising from Ateneo in 2021.
""",
}

INVENTED: dict[str, str] = {
    "analyst": """
number: Sixteen dashboards, all of them built by me in Power BI, are used by 45 members of programme staff.
tool: Creation of 6 Tableau dashboards for 45 programme staff at Lubaga Health Trust.
number: Automated the monthly report in Python, so that preparing it takes one day and no longer five.
number: The time needed to prepare our monthly report was cut by 75% once I had automated it with Python.
tool: Some 310,000 records of patient visits were cleaned and freed of duplicates in Snowflake.
verb: I led the credit team's review of the scoring model at Equator Microfinance.
reach: DHIS2 training in data entry delivered nationwide to 18 records officers.
moved: At Equator Microfinance I trained 18 records officers in DHIS2 data entry.
money: While reconciling the loan ledger, I came across duplicate accounts to the value of 640 million Ugandan shillings.
duration: I have been a data analyst at Lubaga Health Trust for more than six years and work on the monthly data of 84 health facilities.
advert: Your advert asks for survey analysis, and I have analysed data from 2,500 smallholder farmers.
degree: Holder of an MSc in Statistics from Makerere University (Second Class Upper, CGPA 4.1 of 5.0).
grade: I completed my Bachelor of Science in Statistics at Makerere with First Class honours in July 2019.
language: I speak English fluently and Luganda as my mother tongue, and I have a working knowledge of French.
title: As Senior Data Analyst at Lubaga Health Trust I clean patient visit records in PostgreSQL.
certificate: Certified by Microsoft as Power BI Data Analyst Associate and Azure Data Engineer.
date: I passed the PL-300 exam for Power BI in May 2020.
verb: Weekly loan portfolio reports in Excel for 12 branches, prepared by a team of analysts whom I managed.
""",
    "procurement": """
number: During the 2024/25 financial year I drew up eighty-two tender documents for the county.
title: Since January 2021 I have chaired the tender evaluation committee of the county.
duration: For more than eight years I have acted as secretary to the tender evaluation committee.
number: The average time between requisition and order was shortened from 41 to 17 days.
number: Requisition-to-order time cut by half, to an average of 27 days.
verb: I was solely responsible for the county's annual procurement plan of KES 480 million.
advert: I assist the Head of Procurement with an annual plan of KES 1.2 billion.
tool: All tender notices were published by me on SAP Ariba.
moved: As stores clerk at Moiben Dairy Cooperative I prepared 62 tender documents in a single year.
certificate: A full member of KISM since May 2018, I also hold the CIPS Level 6 Professional Diploma.
date: A full member of the Kenya Institute of Supplies Management since 2014, I am used to working under the 2015 Act.
grade: Graduate of Moi University in Business Management (Purchasing and Supplies), Second Class Honours, Upper Division.
number: Stock losses at the dairy cooperative fell from 4 per cent to half a per cent within two years.
tool: Kept the stock records of 1,150 items at the cooperative in Sage.
employer: I have served as Procurement Officer at the County Government of Nakuru since July 2017.
reach: In September 2023 I was named Employee of the Year by the county government.
advert: Your wish for experience of World Bank funded projects matches the tenders I handle for the Roads department, many of which were financed that way.
number: Monthly stock counts at the dairy cooperative, carried out together with twelve casual workers.
""",
    "nurse": """
number: Ventilated patients are in my care at a ratio of one nurse to four patients.
advert: One-to-one nursing of ventilated patients in a 22-bed intensive care unit.
number: Since 2020 I have led night shifts with a team of eighteen nurses.
date: Night-duty shift leader for 8 nurses since 2017.
number: I have been preceptor to fifty-three newly qualified nurses.
verb: I designed and led the ventilator bundle audit, during which pneumonia rates dropped from 11.2 to 6.4 per 1,000 ventilator days.
number: Participation in an audit that saw ventilator-associated pneumonia fall to 2.4 per 1,000 ventilator days.
advert: I run CRRT on Prismaflex machines and look after patients on ECMO.
moved: At Lesedi Private Clinic I operated Prismaflex machines for renal replacement therapy.
title: For the past ten years I have been Unit Manager of the ICU at Parktown Academic Hospital.
duration: Before intensive care I worked for seven years on the surgical ward of Lesedi Private Clinic.
verb: I was in charge of the monthly duty roster on the surgical ward at Lesedi.
reach: A wound chart which I introduced at Lesedi was adopted across the whole hospital group.
certificate: My ACLS, BLS and PALS certificates were all issued by the Resuscitation Council of Southern Africa.
degree: I am registered with SANC and hold a Master's degree in Critical Care Nursing from Wits.
language: Besides Sesotho and English I speak fluent Afrikaans.
tool: You mention ICNET software, which I used when I took part in the ventilator bundle audit.
employer: My career began in 2012 on the surgical ward of Netcare Milpark Hospital.
""",
    "engineer": """
number: The HP-300 pump series was redesigned by me and now has 128 parts in place of 214.
number: By redesigning the HP-300 pumps I halved the number of parts.
number: Cut the cost of making the impeller by 28 per cent.
moved: At Lippe Getriebe I lowered the manufacturing cost of the impeller by 18%.
verb: Sole inventor on three patents for shaft seals.
number: Thirteen shaft-seal patents name me as co-inventor.
tool: In 2018 I took the design department from AutoCAD over to SolidWorks.
date: Switch of the whole department from AutoCAD to Siemens NX in 2012.
number: Pump housings for pressures of up to 400 bar are analysed by me in ANSYS.
advert: For over eleven years I have led 25 engineers who develop centrifugal pumps for water supply.
duration: I have been a team leader for nearly twenty years and know the design of centrifugal pumps in depth.
verb: As a design engineer I headed the development of a submersible pump for deep wells.
certificate: A Six Sigma Black Belt from TÜV Rheinland and an IPMA Level D certificate complete my training.
degree: I hold a doctorate in Mechanical Engineering from Universität Paderborn, completed in 2001.
grade: Diplom-Ingenieur in Mechanical Engineering, Universität Paderborn, final grade 1.2.
language: I speak German natively, English at C1 and Swedish at B1.
advert: I design housings to ISO 13709 and check them in ANSYS with FEM analyses.
title: As Head of Mechanical Design at Hartwig Pumpenbau I am responsible for centrifugal pumps.
money: The redesign of the HP-300 series to 158 parts saved the company EUR 400,000 a year.
""",
    "waiter": """
number: On a weekend shift I wait on as many as twenty tables.
number: Service at up to 12 tables per shift in a restaurant with 160 seats.
money: The till is balanced by me at closing time; the daily takings come to roughly KES 185,000.
tool: I take M-Pesa, card and cash payments, balance the till at closing and know my way around Opera PMS.
verb: I recruited three new waiters for Mama Rocks Grill and showed them how to use the order tablet.
number: Nine new waiters learnt from me how the order tablet works.
duration: I have worked as a waiter and cashier for over three years.
moved: At Kibanda Express I served up to 12 tables a shift.
title: Casual assistant cook, April to December 2024, in the kitchen of Kibanda Express.
number: In nine months at Kibanda Express I washed dishes and packed some 150 takeaway orders an evening.
verb: As a Red Cross volunteer in Kibra I organised the distribution of food parcels to 200 families after the floods.
degree: Since September 2024 I have been studying for a Bachelor's degree in Tourism Management at the Technical University of Kenya.
grade: KCSE, Olympic High School, 2023, mean grade A-.
language: Swahili and Dholuo are my mother tongues, and I speak English and some German.
certificate: First aid, food handling and fire safety: I hold certificates in all three.
advert: You ask for two years in a hotel, and that is exactly the experience in customer service I bring.
reach: In November 2022 I was named Best Improved Student of Nairobi County.
employer: I work part-time as a waiter and cashier at Java House in Nairobi.
date: My Food Handler's Certificate was issued by Nairobi City County in January 2023.
""",
    "comms": """
money: The mangrove appeal of 2023, which I ran, brought in 19.6 million pesos from 3,400 donors.
advert: Running of the 2023 mangrove appeal, which raised USD 2 million.
number: Between 2020 and 2024 the number of newsletter subscribers was tripled to 33,000.
duration: I doubled the newsletter list from 11,000 to 22,000 subscribers in a single year.
reach: Thirty-seven stories placed in national newspapers and radio in 2025.
number: In 2025 I got 73 stories into regional newspapers and radio.
verb: I wrote the entire annual report for the European Union.
verb: I directed the foundation's crisis response when typhoon Odette struck in 2021.
advert: For just over seven years I have managed a team of nine at Visayas Coastal Foundation.
moved: At Visayas Coastal Foundation I took the Facebook page from 5,000 to 48,000 followers.
duration: After eight years as a newspaper reporter I moved into communications for a children's charity.
number: Edited a quarterly magazine with a print run of 25,000 copies.
title: As Editor-in-Chief of the Panay Daily Courier I covered city council sessions.
tool: I send our donor newsletters with HubSpot and keep the website up to date.
grade: I graduated magna cum laude from UP Visayas in Communication and Media Studies.
reach: Winner of a Gold Anvil from the Public Relations Society of the Philippines in March 2024.
language: I speak Hiligaynon, Filipino, English and Bahasa Indonesia.
degree: A Master's in Fundraising from Ateneo de Manila University, earned in December 2021, helps me with donor appeals.
verb: Founded a network of fifteen volunteer photographers at Bahay Pag-asa.
""",
}

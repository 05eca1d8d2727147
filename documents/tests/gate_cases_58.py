"""Fresh cases, set 58 (blind): a SOC analyst in Nairobi, a radiographer in Kumasi, a tea-factory supervisor near
Nuwara Eliya, a Berlin barista turned office assistant, a school leaver in Lagos and a senior underwriter in Leeds;
written as a large language model tailors a CV to an advert.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "wanjiku": {
        "title": "Senior Security Operations Analyst",
        "company": "Savanna Mobile Money",
        "location": "Nairobi, Kenya",
        "requirements": {
            "must": [
                "5+ years in a security operations centre",
                "Hands-on experience with Splunk or Microsoft Sentinel",
                "Incident response and phishing triage",
                "Scripting in Python",
            ],
            "nice": [
                "CISSP or CISM",
                "CrowdStrike Falcon",
                "PCI DSS audits",
                "Leading a team of 8 analysts in a 24/7 rota covering 14 million customers",
            ],
        },
    },
    "kwabena": {
        "title": "Lead Radiographer (CT and MRI)",
        "company": "Volta Crescent Diagnostics",
        "location": "Accra, Ghana",
        "requirements": {
            "must": [
                "Registration with the Allied Health Professions Council",
                "At least 8 years of clinical radiography",
                "CT experience on Siemens or GE scanners",
                "Supervision of junior staff",
            ],
            "nice": [
                "MRI certification",
                "Mammography",
                "Master's degree in medical imaging",
                "Service handling 120 examinations a day",
                "French",
            ],
        },
    },
    "nuwan": {
        "title": "Assistant Factory Manager",
        "company": "Uva Highgrown Teas PLC",
        "location": "Bandarawela, Sri Lanka",
        "requirements": {
            "must": [
                "10 years in orthodox black tea manufacture",
                "Supervision of shift teams",
                "ISO 22000 and HACCP",
                "Knowledge of withering, rolling and firing",
            ],
            "nice": [
                "CTC manufacture",
                "Rainforest Alliance certification",
                "SAP",
                "Degree in food technology",
                "Running a factory of 180 workers with a daily output of 6,000 kg",
            ],
        },
    },
    "lucia": {
        "title": "Team Assistant (m/w/d)",
        "company": "Kiefernweg Architekten GmbH",
        "location": "Berlin, Germany",
        "requirements": {
            "must": [
                "Organised office work: post, travel bookings, appointments",
                "Good German (B2 or better) and English",
                "Microsoft 365",
                "Friendly manner with visitors",
            ],
            "nice": [
                "DATEV",
                "SAP Concur",
                "Office-management qualification (IHK)",
                "Supporting 35 architects and 2 managing directors",
                "French",
            ],
        },
    },
    "tobi": {
        "title": "Trainee Customer Service Assistant",
        "company": "Lekki Fresh Supermarkets",
        "location": "Lagos, Nigeria",
        "requirements": {
            "must": [
                "WAEC with credits in English and Mathematics",
                "Polite and punctual",
                "Comfortable handling cash",
                "Able to work weekends",
            ],
            "nice": [
                "POS terminal experience",
                "Microsoft Excel",
                "Six months in retail",
                "Yoruba, Igbo or Hausa",
                "Serving 300 customers a day",
            ],
        },
    },
    "gillian": {
        "title": "Head of Commercial Property Underwriting",
        "company": "Northmere Mutual Insurance",
        "location": "Leeds, United Kingdom",
        "requirements": {
            "must": [
                "Chartered Insurer (ACII or FCII)",
                "15+ years in commercial property underwriting",
                "Portfolio management and pricing",
                "Broker relationships",
            ],
            "nice": [
                "Lloyd's market experience",
                "Leading 20 underwriters across 4 offices",
                "£90m gross written premium",
                "Catastrophe modelling in RMS",
                "Power BI",
            ],
        },
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "wanjiku": {
        "basics": {
            "name": "Wanjiku Mwangi",
            "label": "Cybersecurity Analyst",
            "summary": "Security operations analyst with a background in IT support. Monitors, triages and investigates "
            "alerts for a Kenyan bank.",
            "location": {"city": "Nairobi", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Tumaini Bank",
                "position": "Cybersecurity Analyst",
                "location": "Nairobi",
                "startDate": "2022-03",
                "summary": "One of six analysts in the bank's security operations centre.",
                "highlights": [
                    "Triage about 60 alerts per shift in Splunk Enterprise Security",
                    "Wrote 23 detection rules mapped to MITRE ATT&CK",
                    "Cut false positives from phishing alerts by 35% by tuning rules",
                    "Built a Python script that enriches alerts with VirusTotal data, saving 40 minutes a shift",
                    "Helped the incident lead contain a business email compromise in June 2024",
                    "Run the monthly phishing simulation for 1,150 staff",
                ],
            },
            {
                "name": "Kilele Networks Ltd",
                "position": "IT Support Technician",
                "location": "Nakuru",
                "startDate": "2019-09",
                "endDate": "2022-02",
                "summary": "First-line and second-line support for small businesses.",
                "highlights": [
                    "Supported 14 client sites with about 300 users",
                    "Resolved 18 tickets a day on average",
                    "Rolled out Bitdefender to 220 laptops",
                    "Configured pfSense firewalls at four client sites",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "SheHacks Rift Valley",
                "position": "Mentor",
                "startDate": "2023-01",
                "summary": "Mentor three students a year in basic network security.",
                "highlights": ["Gave two talks on phishing at Nakuru high schools in 2024"],
            }
        ],
        "education": [
            {
                "institution": "Egerton University",
                "studyType": "Bachelor of Science",
                "area": "Computer Science",
                "startDate": "2015-09",
                "endDate": "2019-07",
                "score": "Second Class Honours, Upper Division",
                "courses": ["Computer Networks", "Cryptography", "Operating Systems"],
            }
        ],
        "certificates": [
            {"name": "CompTIA Security+", "issuer": "CompTIA", "date": "2021-05"},
            {"name": "CompTIA CySA+", "issuer": "CompTIA", "date": "2023-08"},
            {"name": "Splunk Core Certified User", "issuer": "Splunk", "date": "2022-10"},
        ],
        "awards": [
            {"title": "Second place, Kenya Blue Team Challenge", "awarder": "Africa Cyber Forum", "date": "2024-10"}
        ],
        "skills": [
            {
                "name": "Security monitoring",
                "level": "advanced",
                "keywords": ["Splunk", "MITRE ATT&CK", "Wireshark", "phishing analysis"],
            },
            {"name": "Scripting", "level": "intermediate", "keywords": ["Python", "Bash"]},
            {"name": "Networking", "level": "intermediate", "keywords": ["pfSense", "TCP/IP", "VPN"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Native"},
            {"language": "Kikuyu", "fluency": "Native"},
        ],
    },
    "kwabena": {
        "basics": {
            "name": "Kwabena Asante-Boateng",
            "label": "Senior Radiographer",
            "summary": "Diagnostic radiographer working in CT and general X-ray, with responsibility for training interns.",
            "location": {"city": "Kumasi", "countryCode": "GH"},
        },
        "work": [
            {
                "name": "Ashanti Regional Teaching Hospital",
                "position": "Senior Radiographer",
                "location": "Kumasi",
                "startDate": "2018-06-01",
                "summary": "CT and general radiography in an 800-bed teaching hospital.",
                "highlights": [
                    "Perform 18 to 22 CT examinations a day on a Siemens Somatom 64-slice scanner",
                    "Supervise five junior radiographers and two darkroom attendants",
                    "Lowered the CT repeat rate from 7% to 3% through a weekly image review",
                    "Deputy radiation protection officer since 2020",
                    "Took part in the move from film to PACS in 2019",
                    "Train eight interns a year",
                ],
            },
            {
                "name": "St. Brigid's Mission Hospital",
                "position": "Radiographer",
                "location": "Techiman",
                "startDate": "2012-10-01",
                "endDate": "2018-05-31",
                "summary": "One of two radiographers in a rural district hospital.",
                "highlights": [
                    "Took about 35 plain X-rays a day",
                    "Assisted the radiologist with barium studies",
                    "Shared the on-call rota, every second weekend",
                    "Kept the dosimetry records for 11 staff",
                ],
            },
            {
                "name": "Ashanti Regional Teaching Hospital",
                "position": "Radiography Intern",
                "location": "Kumasi",
                "startDate": "2011-09-01",
                "endDate": "2012-08-31",
                "summary": "National service year rotating through X-ray, CT and ultrasound.",
                "highlights": [],
            },
        ],
        "volunteer": [
            {
                "organization": "Ghana Red Cross",
                "position": "First aid instructor",
                "startDate": "2016-02",
                "endDate": "2019-12",
                "summary": "Taught first aid in Techiman secondary schools.",
                "highlights": ["Held 24 sessions in all"],
            }
        ],
        "education": [
            {
                "institution": "University of Ghana",
                "studyType": "BSc",
                "area": "Diagnostic Radiography",
                "startDate": "2007-08",
                "endDate": "2011-06",
                "score": "Second Class Upper",
                "courses": ["Radiation Physics", "Cross-sectional Anatomy", "Patient Care"],
            }
        ],
        "certificates": [
            {
                "name": "Registered Radiographer",
                "issuer": "Allied Health Professions Council, Ghana",
                "date": "2012-09",
            },
            {"name": "Computed Tomography short course", "issuer": "Ghana Society of Radiographers", "date": "2017-11"},
            {
                "name": "Radiation Protection Officer course",
                "issuer": "Nuclear Regulatory Authority",
                "date": "2020-03",
            },
        ],
        "awards": [
            {
                "title": "Radiology Department Staff Member of the Year",
                "awarder": "Ashanti Regional Teaching Hospital",
                "date": "2021-12",
            }
        ],
        "skills": [
            {"name": "Imaging", "keywords": ["CT", "general radiography", "fluoroscopy", "contrast administration"]},
            {"name": "Systems", "keywords": ["PACS", "RIS", "Microsoft Word"]},
            {"name": "Safety", "keywords": ["radiation protection", "dosimetry", "quality assurance"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Twi", "fluency": "Native"},
            {"language": "Ewe", "fluency": "Basic"},
        ],
    },
    "nuwan": {
        "basics": {
            "name": "Nuwan Rajapakshe",
            "label": "Tea Factory Supervisor",
            "summary": "Shift supervisor in orthodox black tea manufacture who came up from the factory floor.",
            "location": {"city": "Nuwara Eliya", "countryCode": "LK"},
        },
        "work": [
            {
                "name": "Glenmoray Estate Tea Factory",
                "position": "Factory Supervisor",
                "location": "Nuwara Eliya",
                "startDate": "2014-04",
                "summary": "Supervise the night shift from withering to grading.",
                "highlights": [
                    "Lead a shift of 32 workers",
                    "Process 2,400 kg of made tea a day in the peak season",
                    "Reduced refuse tea from 6.5% to 4.2% between 2017 and 2019",
                    "Member of the team that prepared the factory for ISO 22000 certification in 2018",
                    "Keep the HACCP records for the drying and sifting sections",
                    "No lost-time accidents on the shift since 2021",
                    "Taste samples every night with the factory manager",
                ],
            },
            {
                "name": "Glenmoray Estate Tea Factory",
                "position": "Dryer Operator",
                "location": "Nuwara Eliya",
                "startDate": "2008-01",
                "endDate": "2014-03",
                "summary": "Operated two fluid-bed dryers.",
                "highlights": [
                    "Checked moisture of every batch",
                    "Trained nine new operators",
                ],
            },
            {
                "name": "Pedrowatte Tea Company",
                "position": "Rolling Room Helper",
                "location": "Hatton",
                "startDate": "2005-06",
                "endDate": "2007-12",
                "summary": "Loaded rollers and cleaned roll breakers.",
                "highlights": [],
            },
        ],
        "volunteer": [
            {
                "organization": "Glenmoray Workers' Welfare Society",
                "position": "Treasurer",
                "startDate": "2017-01",
                "endDate": "2022-12",
                "summary": "Kept the accounts of a society of 210 members.",
                "highlights": ["Organised the yearly eye clinic"],
            }
        ],
        "education": [
            {
                "institution": "Tea Research Institute, Talawakelle",
                "studyType": "Certificate",
                "area": "Tea Manufacture",
                "startDate": "2012-02",
                "endDate": "2012-11",
                "score": "Credit pass",
                "courses": ["Withering and rolling", "Fermentation", "Tea tasting"],
            },
            {
                "institution": "Holy Trinity Central College",
                "studyType": "GCE Ordinary Level",
                "area": "General",
                "startDate": "1999-01",
                "endDate": "2004-12",
            },
        ],
        "certificates": [
            {"name": "HACCP Level 2", "issuer": "Sri Lanka Standards Institution", "date": "2017-08"},
            {"name": "Industrial First Aid", "issuer": "Sri Lanka Red Cross Society", "date": "2023-02"},
        ],
        "awards": [{"title": "Best Shift of the Year", "awarder": "Glenmoray Estate", "date": "2022-12"}],
        "skills": [
            {
                "name": "Manufacture",
                "keywords": ["withering", "rolling", "fermentation", "drying", "sifting", "orthodox black tea"],
            },
            {"name": "Quality", "keywords": ["tea tasting", "HACCP", "moisture testing"]},
            {"name": "Office", "level": "basic", "keywords": ["Excel", "shift reports"]},
        ],
        "languages": [
            {"language": "Sinhala", "fluency": "Native"},
            {"language": "Tamil", "fluency": "Fluent"},
            {"language": "English", "fluency": "Working knowledge"},
        ],
    },
    "lucia": {
        "basics": {
            "name": "Lucía Ferrer Roig",
            "label": "Office Assistant",
            "summary": "Former barista, now a part-time office assistant in a Berlin tax adviser's practice.",
            "location": {"city": "Berlin", "countryCode": "DE"},
        },
        "work": [
            {
                "name": "Steuerkanzlei Brandt & Özkan",
                "position": "Office Assistant",
                "location": "Berlin",
                "startDate": "2025-02",
                "summary": "Part-time, 25 hours a week; reception and general office work for nine colleagues.",
                "highlights": [
                    "Answer around 40 phone calls a day in German and English",
                    "Scan and file incoming post in DocuWare",
                    "Keep the appointment calendars of two partners in Outlook",
                    "Order office supplies on a budget of €400 a month",
                    "Introduced a colour-coded shelf for client folders",
                ],
            },
            {
                "name": "Café Morgenrot",
                "position": "Barista and Shift Lead",
                "location": "Berlin",
                "startDate": "2021-05",
                "endDate": "2025-01",
                "summary": "Speciality coffee bar with 45 seats in Neukölln.",
                "highlights": [
                    "Shift lead from March 2023, with a team of four",
                    "Served up to 250 guests on a Saturday",
                    "Wrote the weekly rota for 11 staff in Excel",
                    "Counted the till and prepared the daily bank deposit",
                    "Trained seven new baristas",
                ],
            },
            {
                "name": "Hotel Mirador del Turia",
                "position": "Receptionist (summer job)",
                "location": "Valencia",
                "startDate": "2018-06",
                "endDate": "2018-09",
                "summary": "Checked guests in and out of a 60-room hotel.",
                "highlights": [],
            },
        ],
        "volunteer": [
            {
                "organization": "Stadtteilbibliothek Neukölln",
                "position": "Reading volunteer",
                "startDate": "2022-10",
                "summary": "Read picture books in Spanish to children twice a month.",
                "highlights": [],
            }
        ],
        "education": [
            {
                "institution": "Universitat de València",
                "studyType": "Bachelor's degree",
                "area": "Art History",
                "startDate": "2016-09",
                "endDate": "2020-07",
                "score": "7.8 out of 10",
            },
            {
                "institution": "Volkshochschule Berlin",
                "studyType": "Evening course",
                "area": "Office Organisation",
                "startDate": "2024-09",
                "endDate": "2024-12",
                "courses": ["Business letters in German", "Word and Excel", "Filing"],
            },
        ],
        "certificates": [
            {"name": "telc Deutsch B2", "issuer": "telc gGmbH", "date": "2023-11"},
            {"name": "SCA Barista Skills Intermediate", "issuer": "Specialty Coffee Association", "date": "2022-04"},
        ],
        "skills": [
            {"name": "Office", "keywords": ["Outlook", "Word", "Excel", "DocuWare", "filing", "telephone"]},
            {"name": "Service", "keywords": ["guest service", "cash handling", "rota planning"]},
        ],
        "languages": [
            {"language": "Spanish", "fluency": "Native"},
            {"language": "Catalan", "fluency": "Native"},
            {"language": "English", "fluency": "C1"},
            {"language": "German", "fluency": "B2"},
        ],
    },
    "tobi": {
        "basics": {
            "name": "Oluwatobi Adeyinka",
            "label": "School leaver",
            "summary": "School leaver from Surulere who has helped in a family shop and at events.",
            "location": {"city": "Lagos", "countryCode": "NG"},
        },
        "work": [
            {
                "name": "Mama Sade Provisions",
                "position": "Shop helper",
                "location": "Surulere, Lagos",
                "startDate": "2024-12",
                "summary": "Saturdays and school holidays in my aunt's shop.",
                "highlights": [
                    "Serve about 50 customers on a Saturday",
                    "Take cash and mobile transfers and give change",
                    "Restock shelves and check expiry dates",
                    "Write the daily sales in a notebook",
                ],
            },
            {
                "name": "Golden Canopy Events",
                "position": "Casual usher",
                "location": "Ikeja, Lagos",
                "startDate": "2025-08",
                "endDate": "2025-12",
                "summary": "Usher at weddings and birthday parties.",
                "highlights": [
                    "Worked at 12 events",
                    "Showed guests to their seats and served drinks",
                    "Biggest event had 400 guests",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Grace Chapel Surulere",
                "position": "Children's class helper",
                "startDate": "2023-09",
                "summary": "Help the teacher with a class of 20 children every other Sunday.",
                "highlights": [],
            }
        ],
        "education": [
            {
                "institution": "Unity Comprehensive High School, Surulere",
                "studyType": "WASSCE (WAEC)",
                "area": "Commercial subjects",
                "startDate": "2020-09",
                "endDate": "2026-06",
                "score": "Seven credits: Mathematics B3, English C4, Commerce B2, Economics B3, Accounting C5, "
                "Civic Education B3, Yoruba C4",
                "courses": [
                    "Mathematics",
                    "English",
                    "Commerce",
                    "Economics",
                    "Accounting",
                    "Civic Education",
                    "Yoruba",
                ],
            }
        ],
        "certificates": [{"name": "Basic Computer Skills", "issuer": "Surulere Youth Centre", "date": "2025-04"}],
        "awards": [
            {"title": "Most Punctual Student, SS2", "awarder": "Unity Comprehensive High School", "date": "2025-07"}
        ],
        "projects": [
            {
                "name": "School Commerce Club trade day",
                "description": "Member of a group of five that sold homemade snacks; made a profit of ₦18,500 for the club.",
                "startDate": "2025-03",
                "endDate": "2025-03",
            }
        ],
        "skills": [
            {"name": "Shop work", "keywords": ["cash handling", "restocking", "customer service"]},
            {"name": "Computer", "level": "basic", "keywords": ["Microsoft Word", "typing", "email"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Yoruba", "fluency": "Native"},
        ],
    },
    "gillian": {
        "basics": {
            "name": "Gillian Thackray",
            "label": "Senior Commercial Property Underwriter",
            "summary": "Chartered Insurer with a career in commercial property underwriting in Yorkshire.",
            "location": {"city": "Leeds", "countryCode": "GB"},
        },
        "work": [
            {
                "name": "Calderbrook Insurance plc",
                "position": "Senior Underwriter, Commercial Property",
                "location": "Leeds",
                "startDate": "2011-09",
                "summary": "Underwrite mid-market property risks in the North of England.",
                "highlights": [
                    "Manage a portfolio of £38m gross written premium",
                    "Improved the loss ratio from 64% to 53% between 2019 and 2023",
                    "Personal authority up to £15m sum insured per location",
                    "Manage four underwriters and two assistants",
                    "Work with 27 broker firms",
                    "Contributed to the 2022 pricing model rebuild with the actuarial team",
                    "Retention of 88% in 2025",
                ],
            },
            {
                "name": "Pennine & General Assurance",
                "position": "Commercial Underwriter",
                "location": "Bradford",
                "startDate": "2004-02",
                "endDate": "2011-08",
                "summary": "Underwrote property and liability for small and medium-sized firms.",
                "highlights": [
                    "Handled about 600 renewals a year",
                    "Surveyed around 50 premises a year with the risk engineer",
                    "Wrote the underwriting guide for food manufacturers",
                ],
            },
            {
                "name": "Pennine & General Assurance",
                "position": "Claims Handler",
                "location": "Bradford",
                "startDate": "2000-09",
                "endDate": "2004-01",
                "summary": "Settled household and small commercial claims up to £10,000.",
                "highlights": [],
            },
        ],
        "volunteer": [
            {
                "organization": "Insurance Institute of Leeds",
                "position": "Education Secretary",
                "startDate": "2015-09",
                "endDate": "2019-08",
                "summary": "Arranged the revision evenings for Diploma candidates.",
                "highlights": ["About 30 candidates attended each year"],
            }
        ],
        "education": [
            {
                "institution": "University of Hull",
                "studyType": "BA (Hons)",
                "area": "Geography",
                "startDate": "1997-09",
                "endDate": "2000-06",
                "score": "2:1",
            }
        ],
        "certificates": [
            {"name": "Diploma in Insurance (Dip CII)", "issuer": "Chartered Insurance Institute", "date": "2005-10"},
            {
                "name": "Advanced Diploma in Insurance (ACII), Chartered Insurer",
                "issuer": "Chartered Insurance Institute",
                "date": "2009-06",
            },
        ],
        "awards": [
            {
                "title": "Underwriter of the Year, Yorkshire Broker Awards",
                "awarder": "Yorkshire Brokers' Association",
                "date": "2023-11",
            }
        ],
        "skills": [
            {
                "name": "Underwriting",
                "keywords": ["commercial property", "pricing", "portfolio management", "risk surveys", "wordings"],
            },
            {"name": "Tools", "keywords": ["Excel", "Acturis", "Guidewire PolicyCenter"]},
            {"name": "People", "keywords": ["line management", "broker relationships", "mentoring"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Native"},
            {"language": "German", "fluency": "Basic"},
        ],
        "references": [
            {
                "name": "Alastair Dunmore, Calderbrook Insurance plc",
                "reference": "Gillian is the underwriter our brokers ask for by name.",
            }
        ],
    },
}

FAITHFUL: dict[str, str] = {
    "wanjiku": """
Cybersecurity analyst with more than four years in a bank's security operations centre and a background in IT support.
Triaged around 60 alerts a shift in Splunk Enterprise Security as one of a team of six analysts.
Authored 23 detection rules and mapped them to the MITRE ATT&CK framework.
Tuned detection rules, reducing false positives from phishing alerts by 35%.
Developed a Python script that enriches alerts with VirusTotal data and saves 40 minutes per shift.
Supported the incident lead in containing a business email compromise in June 2024.
Run a monthly phishing simulation that reaches 1,150 employees at Tumaini Bank.
Your advert asks for Splunk and Python; at Tumaini Bank I triage alerts in Splunk and built a Python script that enriches them.
Deployed Bitdefender on 220 laptops and configured pfSense firewalls at four client sites while at Kilele Networks.
Before moving into security, I spent two and a half years as an IT support technician in Nakuru, looking after 14 client sites.
Closed an average of 18 support tickets a day across first-line and second-line support for small businesses.
Hold CompTIA Security+ (2021) and CySA+ (2023), as well as the Splunk Core Certified User certificate.
BSc in Computer Science from Egerton University, completed in 2019 with Second Class Honours, Upper Division.
Placed second in the Kenya Blue Team Challenge organised by the Africa Cyber Forum in October 2024.
Since January 2023 I have mentored three students a year in basic network security with SheHacks Rift Valley.
Fluent in English, with Swahili and Kikuyu as native languages.
I would welcome the chance to bring my experience of phishing analysis to Savanna Mobile Money.
I do not hold the CISSP, but I earned the CySA+ in 2023 and work with Splunk every shift.
""",
    "kwabena": """
Senior radiographer with more than 14 years' experience, working in CT and general X-ray.
Perform between 18 and 22 CT scans daily on a 64-slice Siemens Somatom.
Supervise five junior radiographers and two darkroom attendants at an 800-bed teaching hospital in Kumasi.
Reduced the CT repeat rate from 7% to 3% by means of a weekly image review.
Serving as deputy radiation protection officer since 2020, the year I completed the Radiation Protection Officer course.
Participated in the 2019 transition from film to PACS.
Train eight radiography interns each year.
At St. Brigid's Mission Hospital in Techiman, I took roughly 35 plain X-rays a day and was one of only two radiographers.
Assisted the radiologist with barium studies and maintained dosimetry records for 11 members of staff.
Shared on-call duty at a rural district hospital and covered every second weekend.
Registered with Ghana's Allied Health Professions Council since September 2012.
Earned a BSc in Diagnostic Radiography from the University of Ghana in 2011, graduating with Second Class Upper.
Named Radiology Department Staff Member of the Year at Ashanti Regional Teaching Hospital in December 2021.
Your advert calls for CT experience on Siemens or GE scanners; I have operated a Siemens Somatom in my current post.
Delivered 24 first aid sessions in Techiman secondary schools as a volunteer with the Ghana Red Cross.
I am a native Twi speaker, speak English fluently and have basic Ewe.
I am applying for the post of Lead Radiographer at Volta Crescent Diagnostics and would be glad to discuss my CT work in an interview.
Completed a short course in computed tomography with the Ghana Society of Radiographers in 2017, the year before I became a senior radiographer.
""",
    "nuwan": """
Tea factory supervisor who rose from the factory floor and has led a night shift since April 2014.
Supervise 32 workers on the night shift, covering every stage from withering to grading.
Process 2,400 kg of made tea daily in peak season.
Brought refuse tea down from 6.5% to 4.2% between 2017 and 2019.
Contributed as a team member to preparing the factory for ISO 22000 certification in 2018.
Maintain HACCP records for two sections, drying and sifting, and hold a HACCP Level 2 certificate.
Achieved no lost-time accidents on my shift since 2021.
Sample the tea each night together with the factory manager.
Operated two fluid-bed dryers for just over six years and tested the moisture of every batch.
Trained nine new operators during my time as a dryer operator at Glenmoray.
I began in 2005 in the rolling room of Pedrowatte Tea Company in Hatton, where I loaded rollers and cleaned roll breakers.
Your advert asks for ten years in orthodox black tea manufacture; I have been in the tea trade for more than 21.
Completed the Certificate in Tea Manufacture at the Tea Research Institute in 2012 with a credit pass.
My shift was named Best Shift of the Year at Glenmoray Estate in 2022.
For six years I served as treasurer of the Workers' Welfare Society and kept the accounts for its 210 members.
I speak Sinhala as my mother tongue and Tamil fluently, and I have a working knowledge of English.
I have not worked with SAP, but I prepare shift reports and have basic Excel skills.
I would be pleased to bring my knowledge of withering and rolling to Uva Highgrown Teas as Assistant Factory Manager.
""",
    "lucia": """
Office assistant with a hospitality background, currently supporting nine colleagues at a Berlin tax adviser's practice.
Handle about 40 telephone calls per day in German and English.
Digitise and file incoming mail in DocuWare.
Maintain two partners' appointment calendars in Outlook.
Order office supplies within a monthly budget of €400.
Introduced colour coding for the client folder shelf.
Led a team of four as shift lead at Café Morgenrot from March 2023 to January 2025.
Planned the weekly rota for 11 employees in Excel and trained seven new baristas.
On busy Saturdays I served as many as 250 guests at Café Morgenrot, and I would enjoy welcoming your visitors.
Counted the till and made the daily bank deposit ready.
After almost four years behind the bar of a 45-seat coffee shop in Neukölln, I moved into office work in February 2025.
Your advert asks for B2 German and good English; I hold the telc Deutsch B2 certificate and speak English at C1 level.
Alongside my job at the café, I took an evening course in Office Organisation at the Volkshochschule Berlin in autumn 2024.
Bachelor's degree in Art History, Universitat de València, 2020, with a score of 7.8 out of 10.
Gained front-desk experience in the summer of 2018, checking guests in and out of a 60-room hotel in Valencia.
Twice a month I read Spanish picture books to children at the Neukölln district library as a volunteer.
Although DATEV and SAP Concur would be new to me, I am keen to learn both at Kiefernweg Architekten.
Native speaker of Spanish and Catalan.
""",
    "tobi": """
School leaver from Surulere with experience of serving customers in a family shop and ushering at events.
Serve roughly 50 customers each Saturday at my aunt's provisions shop.
Accept cash and mobile transfers and give customers their change.
Refill shelves and check the expiry dates of goods.
Record each day's sales in a notebook.
Ushered at a dozen events for Golden Canopy Events between August and December 2025.
Guided guests to their seats and served drinks at weddings and birthday parties, the largest with 400 guests.
Completed my WASSCE in June 2026 with seven credits, among them Mathematics (B3) and English (C4).
You ask for credits in English and Mathematics; I have both from Unity Comprehensive High School.
My school named me Most Punctual Student in SS2, and I would bring the same habit to your store.
Worked in a group of five at the Commerce Club trade day, where we sold homemade snacks and made ₦18,500 profit for the club.
Assist the teacher of a 20-child class at Grace Chapel every second Sunday.
I have helped in my aunt's shop on Saturdays and in the school holidays for almost two years.
Earned a Basic Computer Skills certificate from Surulere Youth Centre in 2025.
Fluent in English and a native Yoruba speaker.
Your advert mentions weekend work; I already spend my Saturdays serving customers in Surulere.
A POS terminal would be new to me, but I handle cash in the shop and want to learn.
Thank you for considering my application for the Trainee Customer Service Assistant position at Lekki Fresh Supermarkets.
""",
    "gillian": """
Chartered Insurer with over 22 years in commercial underwriting, the last 15 of them at Calderbrook Insurance in Leeds.
Manage a commercial property portfolio worth £38 million in gross written premium.
Improved the loss ratio by 11 percentage points, from 64% to 53%, between 2019 and 2023.
Line-manage a team of six: four underwriters and two assistants.
Hold personal underwriting authority of up to £15m sum insured per location.
Maintain working relationships with 27 broking firms.
Collaborated with the actuarial team on the rebuild of the pricing model in 2022.
Achieved 88% retention in 2025.
At Pennine & General I dealt with some 600 renewals annually and underwrote both property and liability for SMEs.
Visited about 50 premises a year alongside the risk engineer and wrote the underwriting guide for food manufacturers.
Started out in claims in 2000, settling household and small commercial claims of up to £10,000.
Qualified as ACII in 2009, having gained the Diploma in Insurance in 2005.
Honoured as Underwriter of the Year at the Yorkshire Broker Awards in November 2023.
Your advert asks for 15 or more years in commercial property underwriting; I have underwritten commercial property at Calderbrook since September 2011 and property risks at Pennine & General before that.
Volunteered for four years as Education Secretary of the Insurance Institute of Leeds, organising revision evenings for Diploma candidates.
BA (Hons) Geography, University of Hull, 2:1, 2000.
Use Excel, Acturis and Guidewire PolicyCenter.
I would be delighted to discuss how my portfolio management experience could serve Northmere Mutual.
""",
}

INVENTED: dict[str, str] = {
    "wanjiku": """
number: Triaged about 90 alerts per shift in Splunk Enterprise Security as part of a six-analyst team.
duration: Cybersecurity analyst with seven years of experience in a bank's security operations centre.
verb: Led the containment of a business email compromise at Tumaini Bank in June 2024.
tool: Monitored and investigated alerts in Splunk and Microsoft Sentinel.
certificate: Hold CompTIA Security+, CySA+ and CISSP, which match the certifications in your advert.
advert: Protect the accounts of 14 million customers by triaging alerts in the security operations centre.
number: Reduced false positives from phishing alerts by 53% through rule tuning.
moved: Configured pfSense firewalls at four sites for Tumaini Bank.
degree: Master of Science in Computer Science from Egerton University, 2019.
grade: Completed a BSc in Computer Science with First Class Honours.
title: As Senior Cybersecurity Analyst at Tumaini Bank, I wrote 23 detection rules mapped to MITRE ATT&CK.
employer: Ran monthly phishing simulations for 1,150 staff at Safaricom.
date: Won second place in the Kenya Blue Team Challenge in October 2022.
language: Communicate fluently in English and French, with native Swahili and Kikuyu.
reach: Mentor students across East Africa in basic network security through SheHacks Rift Valley.
tool: Automated alert enrichment with a PowerShell script that draws on VirusTotal data.
money: Built a Python enrichment script that saves the bank KES 1.2 million a year.
verb: Manage a team of six analysts in the bank's security operations centre.
""",
    "kwabena": """
number: Perform up to 30 CT examinations a day on a Siemens Somatom 64-slice scanner.
tool: Operate Siemens and GE CT scanners in an 800-bed teaching hospital.
advert: Contributed to a radiology service handling 120 examinations a day.
certificate: Certified in MRI and registered with the Allied Health Professions Council.
verb: Spearheaded the hospital's move from film to PACS in 2019.
title: Radiation protection officer since 2020 at Ashanti Regional Teaching Hospital.
number: Supervise twelve junior radiographers and two darkroom attendants.
degree: Hold a Master's degree in Diagnostic Radiography from the University of Ghana.
grade: Graduated from the University of Ghana in 2011 with First Class in Diagnostic Radiography.
date: Registered Radiographer with the Allied Health Professions Council since 2009.
duration: Spent eight years as a radiographer at St. Brigid's Mission Hospital in Techiman.
language: Speak Twi, English and conversational French, which your advert lists as an advantage.
moved: Lowered the CT repeat rate from 7% to 3% during my time at St. Brigid's Mission Hospital.
employer: Trained eight interns a year at Korle Bu Teaching Hospital.
reach: Recipient of a national award as Radiology Staff Member of the Year in 2021.
verb: Performed barium studies independently at St. Brigid's Mission Hospital.
tool: Skilled in CT, general radiography, fluoroscopy and mammography.
number: Taught more than 500 pupils first aid as a volunteer with the Ghana Red Cross.
""",
    "nuwan": """
number: Lead a night shift of 48 workers from withering to grading.
advert: Ran a factory with a daily output of 6,000 kg of made tea.
verb: Led the factory to ISO 22000 certification in 2018.
tool: Prepare shift reports in SAP and keep HACCP records for the drying section.
number: Reduced refuse tea from 6.5% to 2.4% between 2017 and 2019.
title: Assistant Factory Manager at Glenmoray Estate Tea Factory since 2014.
degree: Hold a degree in food technology and a Certificate in Tea Manufacture.
certificate: Certified in HACCP Level 3 by the Sri Lanka Standards Institution in 2017.
duration: Bring 18 years of supervisory experience in orthodox black tea manufacture.
date: Kept the shift free of lost-time accidents since 2016.
moved: Trained nine new operators in the rolling room at Pedrowatte Tea Company.
language: I speak Sinhala and Tamil and am fluent in English.
money: Saved the estate Rs. 3 million a year by cutting refuse tea from 6.5% to 4.2%.
tool: Experienced in withering, rolling, fermentation, drying and sifting for both orthodox and CTC manufacture.
grade: Completed the Certificate in Tea Manufacture in 2012 with distinction.
reach: Supervise the night shift at one of Sri Lanka's leading tea factories.
employer: Began my career as a rolling room helper at Dilmah in Hatton in 2005.
certificate: Member of the team that prepared the factory for Rainforest Alliance certification in 2018.
""",
    "lucia": """
number: Answer around 70 phone calls a day in German and English at the practice's reception.
tool: Scan and file incoming post in DATEV.
advert: Handle reception and general office work for 35 colleagues.
certificate: Completed an IHK office-management qualification in December 2024.
language: Speak Spanish, Catalan, English and good French.
grade: My telc certificate confirms my German at C1 level.
money: Manage an office supplies budget of €4,000 a month.
title: Office Manager at Steuerkanzlei Brandt & Özkan since February 2025.
verb: Organise business travel and book hotels for two partners.
duration: Office assistant with three years of experience in a Berlin tax practice.
moved: Counted the till and prepared the daily bank deposit at Hotel Mirador del Turia.
degree: Hold a Master's degree in Art History from the Universitat de València.
number: Wrote the weekly rota for 20 staff at Café Morgenrot.
date: Promoted to shift lead in March 2022, with a team of four.
reach: Served up to 250 guests on a Saturday at an award-winning coffee bar in Neukölln.
employer: Trained seven new baristas at Starbucks in Berlin.
tool: Confident user of Outlook, Word, Excel, PowerPoint and DocuWare.
duration: Work full-time at reception for a practice of nine colleagues.
""",
    "tobi": """
advert: Serve around 300 customers on a Saturday in my aunt's provisions shop.
tool: Take cash, mobile transfers and card payments on a POS terminal.
tool: Record the daily sales in Microsoft Excel.
grade: Passed WASSCE with a B2 in English and a B3 in Mathematics.
number: Finished school in June 2026 with nine credits.
language: Serve customers in English, Yoruba and Igbo.
verb: Manage the shop in Surulere on Saturdays and during school holidays.
title: Head usher at weddings and birthday parties for Golden Canopy Events.
number: Worked at 25 events in the second half of 2025.
money: Helped my Commerce Club group to make a profit of ₦85,000 on trade day.
moved: Took cash and gave change to guests at weddings for Golden Canopy Events.
duration: Bring four years of shop experience from Mama Sade Provisions.
certificate: Hold a certificate in Customer Service from Surulere Youth Centre.
degree: Currently studying for an OND in Business Administration.
verb: Teach a class of 20 children on my own every other Sunday at Grace Chapel.
employer: Gained retail experience at Shoprite in Surulere, where I restocked shelves and checked expiry dates.
reach: Named the most punctual student in Lagos State in 2025.
date: Have been working in my aunt's shop since December 2022.
""",
    "gillian": """
advert: Manage a commercial property portfolio of £90m gross written premium.
advert: Manage a team of 20 underwriters at Calderbrook in Leeds.
certificate: Fellow of the Chartered Insurance Institute (FCII) and Chartered Insurer.
tool: Model catastrophe exposures in RMS for property risks in the North of England.
number: Improved the loss ratio from 64% to 46% between 2019 and 2023.
verb: Led the 2022 rebuild of the pricing model with the actuarial team.
title: Head of Commercial Property at Calderbrook Insurance plc since 2011.
money: Exercise personal authority of up to £25m sum insured per location.
employer: Underwrote mid-market property risks at Aviva in Leeds from 2011.
date: Qualified as ACII in June 2003 while working at Pennine & General Assurance.
duration: Bring more than 30 years of experience in commercial property underwriting.
moved: Wrote the underwriting guide for food manufacturers at Calderbrook Insurance.
degree: BSc (Hons) in Mathematics from the University of Hull.
grade: Graduated from the University of Hull in 2000 with a First in Geography.
language: Native English speaker with fluent German.
reach: Named UK Underwriter of the Year in 2023.
tool: Manage a £38m property portfolio with the help of Excel, Acturis and Power BI.
verb: As Education Secretary I taught about 30 Diploma candidates each year.
""",
}

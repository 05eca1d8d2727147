"""Fresh cases, set 41 (blind): A machine-learning engineer (Germany), a pharmacy technician (Uganda), a school bursar
and a cabin crew member (Kenya), an interior designer (UK), a fisheries officer (Senegal).

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "ml": {
        "title": "Lead Machine Learning Engineer",
        "company": "Halden Robotics",
        "location": "Munich",
        "requirements": {
            "must": ["Lead a team of 6 engineers", "TensorFlow", "Production ML systems"],
            "nice": ["French"],
        },
    },
    "pharm": {
        "title": "Pharmacy Technician",
        "company": "Lacor View Hospital",
        "location": "Gulu",
        "requirements": {"must": ["Dispense 200 prescriptions a day", "Stock management"], "nice": ["Acholi"]},
    },
    "bursar": {
        "title": "Finance Manager",
        "company": "Rift Crest Academy",
        "location": "Nakuru",
        "requirements": {
            "must": ["Manage a budget of KES 400 million", "Supervise 12 staff", "CPA(K)"],
            "nice": ["SAP"],
        },
    },
    "interior": {
        "title": "Senior Interior Designer",
        "company": "Marlowe Thorne Studio",
        "location": "London",
        "requirements": {
            "must": ["Projects over £1 million", "Revit", "Manage 4 designers"],
            "nice": ["BIID membership"],
        },
    },
    "fisheries": {
        "title": "Regional Fisheries Coordinator",
        "company": "Blue Sahel Foundation",
        "location": "Dakar",
        "requirements": {"must": ["Train 1,000 fishers", "Fluent English", "Fisheries data"], "nice": ["Portuguese"]},
    },
    "cabin": {
        "title": "Flight Attendant",
        "company": "Gulf Meridian Airways",
        "location": "Doha",
        "requirements": {
            "must": ["Serve 300 passengers", "Safety training", "Fluent English"],
            "nice": ["Arabic", "Wine service"],
        },
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "ml": {
        "basics": {
            "name": "Tobias Krahnert",
            "label": "Machine Learning Engineer",
            "summary": "Machine learning engineer who brings forecasting and classification models into production.",
            "location": {"city": "Berlin", "countryCode": "DE"},
        },
        "work": [
            {
                "name": "Lumenfracht GmbH",
                "position": "Senior Machine Learning Engineer",
                "location": "Berlin",
                "startDate": "2022-04",
                "highlights": [
                    "Built a demand-forecasting service in PyTorch that serves 1.2 million predictions a day",
                    "Cut model inference latency from 180 ms to 65 ms by quantising models with ONNX Runtime",
                    "Mentor 3 junior engineers and review their pull requests",
                    "Helped migrate training jobs from on-premise servers to Kubernetes on AWS",
                ],
            },
            {
                "name": "Kornblum Versicherung AG",
                "position": "Data Scientist",
                "location": "Cologne",
                "startDate": "2019-01",
                "endDate": "2022-03",
                "highlights": [
                    "Developed a claims-fraud classifier in scikit-learn with a recall of 87%",
                    "Prepared weekly dashboards in Tableau for the claims department",
                    "Contributed to a data catalogue covering 140 tables",
                ],
            },
            {
                "name": "Fluidlabor Aachen",
                "position": "Student Research Assistant",
                "location": "Aachen",
                "startDate": "2016-10",
                "endDate": "2018-09",
                "highlights": [
                    "Wrote Python scripts to clean sensor data from 24 wind-tunnel experiments",
                    "Supported two doctoral students with MATLAB simulations",
                ],
            },
        ],
        "education": [
            {
                "institution": "RWTH Aachen University",
                "studyType": "MSc",
                "area": "Computational Engineering",
                "startDate": "2016",
                "endDate": "2018",
                "score": "1.6",
            },
            {
                "institution": "University of Siegen",
                "studyType": "BSc",
                "area": "Mechanical Engineering",
                "startDate": "2013",
                "endDate": "2016",
            },
        ],
        "certificates": [
            {"name": "AWS Certified Machine Learning – Specialty", "issuer": "Amazon Web Services", "date": "2023-06"}
        ],
        "skills": [
            {"name": "Machine learning", "keywords": ["PyTorch", "scikit-learn", "ONNX Runtime"]},
            {"name": "MLOps", "keywords": ["Kubernetes", "Docker", "MLflow"]},
            {"name": "Programming", "keywords": ["Python", "SQL"]},
        ],
        "languages": [
            {"language": "German", "fluency": "Native"},
            {"language": "English", "fluency": "C1"},
            {"language": "Spanish", "fluency": "A2"},
        ],
        "projects": [
            {
                "name": "satznetz",
                "description": "Open-source Python library that splits German compound words",
                "highlights": ["410 stars on GitHub"],
                "keywords": ["Python", "spaCy"],
            }
        ],
    },
    "pharm": {
        "basics": {
            "name": "Prossy Nabwire",
            "label": "Pharmacy Technician",
            "location": {"city": "Mbale", "countryCode": "UG"},
        },
        "work": [
            {
                "name": "Elgon View Pharmacy",
                "position": "Pharmacy Technician",
                "location": "Mbale",
                "startDate": "2024-02",
                "highlights": [
                    "Dispense about 90 prescriptions a day under the supervision of the pharmacist",
                    "Carry out monthly stock counts and report expired medicines",
                    "Counsel patients in Luganda and English on dosage and side effects",
                    "Assisted in setting up the RxSolution stock system",
                ],
            },
            {
                "name": "Bubulo Mission Hospital",
                "position": "Pharmacy Intern",
                "location": "Manafwa",
                "startDate": "2023-03",
                "endDate": "2023-11",
                "highlights": [
                    "Packed and labelled antiretroviral medicines for the HIV clinic",
                    "Kept the controlled-drugs register up to date",
                    "Helped the hospital pharmacist prepare quarterly orders to National Medical Stores",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Uganda Red Cross Society",
                "position": "First Aid Volunteer",
                "startDate": "2022-01",
                "highlights": ["Gave first aid at 6 community football matches"],
            }
        ],
        "education": [
            {
                "institution": "Mbale Institute of Health Sciences",
                "studyType": "Diploma",
                "area": "Pharmacy",
                "startDate": "2020",
                "endDate": "2023",
                "score": "Second Class Upper",
            },
            {
                "institution": "Nkokonjeru Hill School",
                "studyType": "UACE",
                "area": "Sciences",
                "startDate": "2018",
                "endDate": "2019",
            },
        ],
        "certificates": [{"name": "Good Dispensing Practice", "issuer": "National Drug Authority", "date": "2024-09"}],
        "skills": [
            {"name": "Pharmacy", "keywords": ["Dispensing", "Stock management", "Patient counselling"]},
            {"name": "Computer", "keywords": ["Microsoft Excel", "RxSolution"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Luganda", "fluency": "Fluent"},
            {"language": "Lumasaba", "fluency": "Native"},
            {"language": "Swahili", "fluency": "Basic"},
        ],
    },
    "bursar": {
        "basics": {
            "name": "Josephat Mutiso Kiilu",
            "label": "School Bursar",
            "summary": "Bursar and certified public accountant with a long career in school and college finance.",
            "location": {"city": "Machakos", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "St. Benedetta Girls' High School",
                "position": "Bursar",
                "location": "Machakos",
                "startDate": "2014-01",
                "highlights": [
                    "Manage an annual budget of KES 186 million for 1,150 students",
                    "Supervise a team of 5 accounts staff",
                    "Introduced M-Pesa fee collection, reducing fee arrears from 22% to 9%",
                    "Prepare annual financial statements for the Board of Management",
                    "Process payroll for 74 employees in Sage",
                ],
            },
            {
                "name": "Kitui Ridge Teachers' College",
                "position": "Assistant Bursar",
                "location": "Kitui",
                "startDate": "2006-05",
                "endDate": "2013-12",
                "highlights": [
                    "Reconciled four bank accounts every month",
                    "Took part in the move from manual ledgers to QuickBooks",
                    "Issued receipts and followed up overdue fees",
                ],
            },
            {
                "name": "Mwitu Hardware Stores",
                "position": "Accounts Clerk",
                "location": "Machakos",
                "startDate": "1998-03",
                "endDate": "2006-04",
                "highlights": ["Kept purchase and sales ledgers", "Banked daily takings of up to KES 200,000"],
            },
        ],
        "education": [
            {
                "institution": "Egerton University",
                "studyType": "BCom",
                "area": "Accounting",
                "startDate": "2008",
                "endDate": "2012",
                "score": "Second Class Lower",
            }
        ],
        "certificates": [{"name": "Certified Public Accountant CPA(K)", "issuer": "KASNEB", "date": "2010-12"}],
        "skills": [
            {"name": "Finance", "keywords": ["Budgeting", "Payroll", "Bank reconciliation", "Procurement"]},
            {"name": "Software", "keywords": ["Sage", "QuickBooks", "Microsoft Excel"]},
        ],
        "languages": [
            {"language": "Kamba", "fluency": "Native"},
            {"language": "Swahili", "fluency": "Fluent"},
            {"language": "English", "fluency": "Fluent"},
        ],
        "awards": [
            {
                "title": "Long Service Award",
                "awarder": "St. Benedetta Girls' High School",
                "date": "2024",
                "summary": "For ten years of service",
            }
        ],
    },
    "interior": {
        "basics": {
            "name": "Harriet Ollerenshaw",
            "label": "Interior Designer",
            "location": {"city": "London", "countryCode": "GB"},
        },
        "work": [
            {
                "name": "Fennimore & Slate",
                "position": "Interior Designer",
                "location": "London",
                "startDate": "2021-09",
                "highlights": [
                    "Designed interiors for 14 residential projects with budgets of up to £450,000",
                    "Produce drawings in Vectorworks and visuals in SketchUp",
                    "Source furniture and fabrics from over 40 suppliers",
                    "Assist the design director with client presentations",
                    "Delivered the refurbishment of a Grade II listed townhouse in Bath two weeks ahead of schedule",
                ],
            },
            {
                "name": "Copperbeech Hotels",
                "position": "Junior Interior Designer",
                "location": "Manchester",
                "startDate": "2018-06",
                "endDate": "2021-08",
                "highlights": [
                    "Prepared finishes schedules and mood boards for 3 boutique hotels",
                    "Coordinated samples with 12 contractors",
                    "Supported site surveys and snagging",
                ],
            },
            {
                "name": "Halewood Home Store",
                "position": "Sales Assistant (part-time)",
                "location": "Leeds",
                "startDate": "2015-09",
                "endDate": "2018-05",
                "highlights": [
                    "Advised customers on curtains, wallpaper and paint",
                    "Dressed the shop window every month",
                ],
            },
        ],
        "education": [
            {
                "institution": "Leeds Beckett University",
                "studyType": "BA (Hons)",
                "area": "Interior Architecture and Design",
                "startDate": "2015",
                "endDate": "2018",
                "score": "2:1",
            },
            {
                "institution": "Bradford College",
                "studyType": "Foundation Diploma",
                "area": "Art and Design",
                "startDate": "2014",
                "endDate": "2015",
            },
        ],
        "certificates": [{"name": "CSCS Card", "issuer": "CITB", "date": "2022-02"}],
        "skills": [
            {"name": "Software", "keywords": ["Vectorworks", "SketchUp", "Adobe InDesign"]},
            {"name": "Design", "keywords": ["Space planning", "FF&E", "Mood boards"]},
        ],
        "languages": [{"language": "English", "fluency": "Native"}, {"language": "Italian", "fluency": "B1"}],
        "awards": [
            {
                "title": "Northern Young Designer Prize (shortlisted)",
                "awarder": "Northern Design Guild",
                "date": "2020",
                "summary": "For the lobby of the Copperbeech hotel in Salford",
            }
        ],
    },
    "fisheries": {
        "basics": {
            "name": "Ousseynou Sarr",
            "label": "Fisheries Officer",
            "location": {"city": "Mbour", "countryCode": "SN"},
        },
        "work": [
            {
                "name": "Direction des Pêches du Littoral",
                "position": "Fisheries Officer",
                "location": "Mbour",
                "startDate": "2016-03",
                "highlights": [
                    "Inspect about 60 landings a month at the fishing port",
                    "Trained 220 artisanal fishers in the use of selective nets",
                    "Helped draft the local co-management plan for octopus",
                    "Collect catch data in KoboToolbox and map fishing grounds in QGIS",
                    "Work with 8 local fishing committees",
                ],
            },
            {
                "name": "Association Mer et Mangrove",
                "position": "Project Assistant",
                "location": "Foundiougne",
                "startDate": "2011-06",
                "endDate": "2016-02",
                "highlights": [
                    "Took part in replanting 35 hectares of mangrove",
                    "Organised 18 village awareness meetings in Wolof and Serer",
                    "Wrote quarterly reports for the donor",
                ],
            },
            {
                "name": "Conserverie Teranga Thon",
                "position": "Quality Control Assistant",
                "location": "Dakar",
                "startDate": "2009-02",
                "endDate": "2011-04",
                "highlights": ["Checked the temperature and freshness of incoming tuna", "Recorded results in Excel"],
            },
        ],
        "education": [
            {
                "institution": "Institut Universitaire de Pêche et d'Aquaculture",
                "studyType": "Licence",
                "area": "Fisheries and Aquaculture",
                "startDate": "2005",
                "endDate": "2008",
                "score": "Assez bien",
            }
        ],
        "certificates": [
            {"name": "STCW Basic Safety Training", "issuer": "École Nationale de Formation Maritime", "date": "2017-05"}
        ],
        "skills": [
            {"name": "Data", "keywords": ["KoboToolbox", "QGIS", "Excel"]},
            {"name": "Fisheries", "keywords": ["Landing inspection", "Co-management", "Selective gear"]},
        ],
        "languages": [
            {"language": "French", "fluency": "Fluent"},
            {"language": "Wolof", "fluency": "Fluent"},
            {"language": "Serer", "fluency": "Native"},
            {"language": "English", "fluency": "Intermediate"},
        ],
        "projects": [
            {
                "name": "Octopus pot pilot",
                "description": "A trial of 500 clay octopus pots with two fishing villages",
                "highlights": ["Recorded monthly catches for one year"],
            }
        ],
    },
    "cabin": {
        "basics": {
            "name": "Faith Achieng Odero",
            "label": "Cabin Crew",
            "location": {"city": "Nairobi", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Savanna Wings Airlines",
                "position": "Cabin Crew",
                "location": "Nairobi",
                "startDate": "2025-03",
                "highlights": [
                    "Fly domestic and regional routes on the Dash 8-400 and the Embraer E190",
                    "Carry out safety demonstrations and pre-flight cabin checks",
                    "Serve meals and drinks to up to 96 passengers",
                    "Sold in-flight goods worth KES 310,000 in 2025",
                    "Assist passengers with reduced mobility and unaccompanied children",
                ],
            },
            {
                "name": "Lakeside Pearl Hotel",
                "position": "Receptionist",
                "location": "Kisumu",
                "startDate": "2023-06",
                "endDate": "2025-02",
                "highlights": [
                    "Checked in about 45 guests a day using Opera",
                    "Answered telephone and e-mail enquiries in English and Swahili",
                    "Handled guest complaints at the front desk",
                ],
            },
            {
                "name": "Tamasha Events",
                "position": "Usher",
                "location": "Kisumu",
                "startDate": "2022-11",
                "endDate": "2023-04",
            },
        ],
        "education": [
            {
                "institution": "Lake Basin Polytechnic",
                "studyType": "Diploma",
                "area": "Tourism and Hospitality",
                "startDate": "2021",
                "endDate": "2023",
                "score": "Credit",
            },
            {"institution": "Nyamasaria Girls Secondary School", "studyType": "KCSE", "endDate": "2020", "score": "B-"},
        ],
        "certificates": [
            {"name": "Cabin Crew Member Certificate", "issuer": "Kenya Civil Aviation Authority", "date": "2025-02"},
            {"name": "First Aid", "issuer": "St John Ambulance Kenya", "date": "2024-08"},
        ],
        "skills": [
            {"name": "Service", "keywords": ["Customer service", "In-flight sales", "Complaint handling"]},
            {"name": "Software", "keywords": ["Opera", "Microsoft Word"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Fluent"},
            {"language": "Dholuo", "fluency": "Native"},
            {"language": "French", "fluency": "A1"},
        ],
    },
}

FAITHFUL: dict[str, str] = {
    "ml": """
Built a PyTorch demand-forecasting service handling 1.2 million predictions daily.
Brought inference latency down from 180 ms to 65 ms by quantising models with ONNX Runtime.
At Lumenfracht I mentor three junior engineers and go through their pull requests.
Helped move training jobs off on-premise servers and onto Kubernetes on AWS.
Senior machine learning engineer based in Berlin, with experience in demand forecasting, fraud classification and MLOps tools such as Docker, Kubernetes and MLflow.
As a data scientist at Kornblum Versicherung in Cologne, I developed a scikit-learn classifier for fraudulent claims that achieved 87 per cent recall.
Produced weekly Tableau dashboards for the claims department.
Contributed to a 140-table data catalogue while at Kornblum Versicherung AG.
I have been with Lumenfracht GmbH for more than four years, since April 2022.
While studying in Aachen I worked as a student research assistant at Fluidlabor Aachen, where I wrote Python scripts to clean sensor data from two dozen wind-tunnel experiments.
Supported two PhD students with simulations in MATLAB.
I hold an MSc in Computational Engineering from RWTH Aachen University, which I completed in 2018 with a grade of 1.6.
My open-source Python library satznetz splits German compound words and has gathered more than 400 stars on GitHub.
In June 2023 I obtained the AWS Certified Machine Learning – Specialty credential.
German is my mother tongue, my English is at C1 level and my Spanish is at A2.
I am applying for the role of Lead Machine Learning Engineer at Halden Robotics because I would like to take on a team of my own. At Lumenfracht I already mentor three junior colleagues, and I would welcome the chance to do more of it in Munich.
My background combines a first degree in mechanical engineering from the University of Siegen with a master's in computational engineering.
Making models faster is the part of my job I enjoy most: with ONNX Runtime and quantisation I reduced inference latency by almost two thirds.
""",
    "pharm": """
Dispense around ninety prescriptions daily under a pharmacist's supervision.
Carry out stock counts every month and report medicines that have expired.
I advise patients on dosage and side effects in both English and Luganda.
Helped set up the RxSolution stock system at Elgon View Pharmacy.
As an intern at Bubulo Mission Hospital I packed and labelled ARVs for the HIV clinic.
Maintained the controlled-drugs register during a 2023 hospital internship.
Assisted the hospital pharmacist with quarterly orders to National Medical Stores.
Pharmacy technician in Mbale with a Diploma in Pharmacy and more than two and a half years behind the counter at Elgon View Pharmacy.
I completed my Diploma in Pharmacy at Mbale Institute of Health Sciences in 2023 with a Second Class Upper.
The National Drug Authority awarded me its Good Dispensing Practice certificate in September 2024.
Since January 2022 I have volunteered as a first aider with the Uganda Red Cross Society, giving first aid at six community football matches.
I speak fluent English and Luganda, Lumasaba is my mother tongue, and I have basic Swahili.
From March to November 2023 I was a pharmacy intern at Bubulo Mission Hospital in Manafwa, where I kept the controlled-drugs register current and labelled antiretroviral medicines.
It is with great interest that I apply for the post of Pharmacy Technician at Lacor View Hospital. In my present job at Elgon View Pharmacy I dispense some 90 prescriptions each day and do the monthly stock count.
Comfortable with Microsoft Excel and RxSolution.
Your hospital in Gulu is looking for someone who can dispense 200 prescriptions a day; I currently dispense about 90 and would be eager to grow into that pace.
Skilled in dispensing, stock management and counselling patients.
""",
    "bursar": """
Manage a yearly budget of KES 186 million serving more than 1,100 students.
Supervise five accounts staff at St. Benedetta Girls' High School.
Reduced fee arrears from 22 per cent to 9 per cent by introducing fee collection through M-Pesa.
Brought in M-Pesa fee payments, which lowered arrears by 13 percentage points.
Prepare the annual financial statements for the Board of Management.
Run the Sage payroll for 74 employees.
I have served as Bursar of St. Benedetta Girls' High School in Machakos since January 2014, that is for nearly thirteen years.
Certified public accountant with over 28 years in accounts, from a hardware store ledger to the finances of a girls' high school.
At Kitui Ridge Teachers' College I reconciled four bank accounts monthly, issued receipts and chased overdue fees.
Was part of the change from manual ledgers to QuickBooks at Kitui Ridge Teachers' College.
From 1998 to 2006 I was an accounts clerk at Mwitu Hardware Stores, where I kept the sales and purchase ledgers and banked daily takings of up to KES 200,000.
Holder of a Bachelor of Commerce in Accounting from Egerton University (Second Class Lower, 2012).
I qualified as a CPA(K) with KASNEB in December 2010.
In 2024 St. Benedetta Girls' High School gave me its Long Service Award for ten years of service.
I am fluent in Swahili and English, and Kamba is my first language.
Rift Crest Academy asks for a Finance Manager who can manage a budget of KES 400 million. I look after KES 186 million at present and should be glad to take on the larger responsibility.
Experienced in budgeting, payroll, bank reconciliation and procurement, using Sage, QuickBooks and Excel.
For over seven years, from May 2006 to December 2013, I was Assistant Bursar at Kitui Ridge Teachers' College.
""",
    "interior": """
Designed the interiors of fourteen residential projects, with budgets reaching £450k.
Draw in Vectorworks and create visuals in SketchUp.
Source fabrics and furniture from more than 40 suppliers.
Support the design director in presenting to clients.
Completed the refurbishment of a Grade II listed townhouse in Bath a fortnight ahead of schedule.
London-based interior designer with more than eight years in residential and hotel interiors.
At Copperbeech Hotels I prepared mood boards and finishes schedules for three boutique hotels.
Coordinated samples with a dozen contractors.
Assisted with snagging and site surveys as a Junior Interior Designer in Manchester.
In 2020 I was shortlisted for the Northern Young Designer Prize for the lobby of the Copperbeech hotel in Salford.
I hold a 2:1 in Interior Architecture and Design from Leeds Beckett University.
While at university I worked part-time at Halewood Home Store in Leeds, advising customers on paint, wallpaper and curtains and dressing the window each month.
I have been an interior designer at Fennimore & Slate for just over five years, working on homes with budgets of up to £450,000.
CSCS card holder (CITB, 2022).
Native English speaker with intermediate (B1) Italian.
I would love to join Marlowe Thorne Studio as a Senior Interior Designer and to learn Revit with you. At Fennimore & Slate I draw in Vectorworks.
After a Foundation Diploma in Art and Design at Bradford College, I went on to a BA (Hons) at Leeds Beckett University.
Strong in space planning, FF&E and mood boards; also use Adobe InDesign.
""",
    "fisheries": """
Inspect some sixty landings each month at the fishing port in Mbour.
Trained over 200 artisanal fishers to use selective nets.
Helped to draft the local octopus co-management plan.
Gather catch data with KoboToolbox and map fishing grounds using QGIS.
I work with eight local fishing committees as a Fisheries Officer at the Direction des Pêches du Littoral.
Fisheries officer with more than ten years at the Direction des Pêches du Littoral in Mbour and earlier experience in mangrove restoration and fish quality control.
Took part in the replanting of 35 ha of mangrove with the Association Mer et Mangrove in Foundiougne.
Organised eighteen awareness meetings in villages, speaking Wolof and Serer.
Wrote a report to the donor every quarter.
As a quality control assistant at Conserverie Teranga Thon in Dakar, I checked the freshness and temperature of tuna deliveries and entered the results in Excel.
I graduated in 2008 from the Institut Universitaire de Pêche et d'Aquaculture with a Licence in Fisheries and Aquaculture, mention Assez bien.
In May 2017 I completed STCW Basic Safety Training at the École Nationale de Formation Maritime.
For the octopus pot pilot, a trial of 500 clay pots with two fishing villages, I recorded catches each month for a year.
Serer is my mother tongue; I am fluent in French and Wolof and have intermediate English.
I should be honoured to serve the Blue Sahel Foundation as Regional Fisheries Coordinator. So far I have trained 220 fishers in selective nets, and your aim of training 1,000 is one I would gladly work towards.
From June 2011 to February 2016 I was a Project Assistant with the Association Mer et Mangrove, where my work included village meetings and quarterly donor reports.
Data skills: KoboToolbox, QGIS and Excel.
""",
    "cabin": """
Fly regional and domestic routes on two aircraft types, the Embraer E190 and the Dash 8-400.
Perform safety demonstrations and check the cabin before each flight.
Serve food and drinks to as many as 96 passengers.
Achieved in-flight sales of KES 310,000 in 2025.
I look after unaccompanied children and passengers with reduced mobility.
Cabin crew member with over a year and a half at Savanna Wings Airlines and a background in hotel reception.
At the Lakeside Pearl Hotel in Kisumu I checked in roughly 45 guests a day with Opera.
Responded to phone and email enquiries in Swahili and English.
Dealt with complaints from guests at the reception desk.
Worked as an usher for Tamasha Events in Kisumu from November 2022 to April 2023.
I earned a Diploma in Tourism and Hospitality with Credit from Lake Basin Polytechnic in 2023.
I obtained my Cabin Crew Member Certificate from the Kenya Civil Aviation Authority in February 2025 and a first aid certificate from St John Ambulance Kenya in August 2024.
Dholuo is my mother tongue, I am fluent in English and Swahili, and I have started French (A1).
I would be delighted to fly for Gulf Meridian Airways. At Savanna Wings I serve up to 96 passengers on a flight, and I look forward to larger cabins and to learning Arabic.
From June 2023 to February 2025 I was a receptionist at Lakeside Pearl Hotel.
Sat the KCSE in 2020 and obtained a B-.
Sell goods on board: KES 310k in 2025.
""",
}

INVENTED: dict[str, str] = {
    "ml": """
employer: At Zalando I built a demand-forecasting service in PyTorch that serves 1.2 million predictions a day.
employer: As a data scientist at Allianz in Cologne, I developed a claims-fraud classifier in scikit-learn.
number: Built a PyTorch demand-forecasting service that serves 3.5 million predictions a day.
number: Developed a scikit-learn classifier for claims fraud with a recall of 94%.
number: I mentor eight junior engineers at Lumenfracht and review their pull requests.
degree: I hold a PhD in Computational Engineering from RWTH Aachen University.
grade: I completed my MSc in Computational Engineering in 2018 with a grade of 1.1.
tool: Built a demand-forecasting service in TensorFlow that serves 1.2 million predictions a day.
tool: Prepared weekly dashboards in Power BI for the claims department.
tool: Helped migrate training jobs from on-premise servers to Kubernetes on Google Cloud.
verb: Led the migration of training jobs from on-premise servers to Kubernetes on AWS.
verb: Created a data catalogue covering 140 tables at Kornblum Versicherung.
title: As Head of Machine Learning at Lumenfracht GmbH, I cut inference latency from 180 ms to 65 ms.
title: From January 2019 to March 2022 I was Lead Data Scientist at Kornblum Versicherung AG.
advert: I lead a team of six engineers at Lumenfracht and would be glad to do the same at Halden Robotics.
language: I speak German and English, and I am fluent in Spanish.
swap: At Kornblum Versicherung I quantised models with ONNX Runtime and cut inference latency from 180 ms to 65 ms.
reach: My award-winning Python library satznetz splits German compound words and has 410 stars on GitHub.
""",
    "pharm": """
employer: At Mulago National Referral Hospital I packed and labelled antiretroviral medicines for the HIV clinic.
employer: I am a Pharmacy Technician at Goodlife Pharmacy in Mbale, where I dispense about 90 prescriptions a day.
number: Dispense about 150 prescriptions a day under the supervision of the pharmacist.
number: Gave first aid at 16 community football matches as a Red Cross volunteer.
degree: I hold a Bachelor of Pharmacy from Mbale Institute of Health Sciences.
grade: I finished my Diploma in Pharmacy in 2023 with First Class honours.
tool: Assisted in setting up the SAP stock system at Elgon View Pharmacy.
tool: Carry out monthly stock counts in Odoo and report expired medicines.
verb: Led the introduction of the RxSolution stock system at Elgon View Pharmacy.
verb: Managed the quarterly orders to National Medical Stores during my internship at Bubulo Mission Hospital.
title: As Senior Pharmacist at Elgon View Pharmacy, I counsel patients on dosage and side effects.
title: In 2023 I was Pharmacy Manager at Bubulo Mission Hospital and kept the controlled-drugs register up to date.
advert: I dispense 200 prescriptions a day and would bring that pace to Lacor View Hospital.
language: I counsel patients in Luganda, English and Acholi on dosage and side effects.
duration: I have worked at Elgon View Pharmacy for more than five years.
certificate: In 2024 I gained a certificate in Pharmacovigilance from the National Drug Authority.
swap: At Elgon View Pharmacy I packed and labelled antiretroviral medicines for the HIV clinic.
""",
    "bursar": """
employer: As Bursar of Alliance Girls' High School, I manage an annual budget of KES 186 million.
employer: From 2006 to 2013 I was Assistant Bursar at Kenyatta University.
number: Introduced M-Pesa fee collection, reducing fee arrears from 22% to 3%.
number: Process payroll for 240 employees in Sage.
number: Supervise a team of nine accounts staff.
degree: I hold an MBA in Finance from Egerton University.
grade: I graduated from Egerton University with a BCom in Accounting, First Class.
tool: Process payroll for 74 employees in Oracle.
tool: Took part in the move from manual ledgers to Xero.
verb: Spearheaded the move from manual ledgers to QuickBooks at Kitui Ridge Teachers' College.
verb: Overhauled the payroll for 74 employees in Sage.
title: I have been Director of Finance at St. Benedetta Girls' High School since January 2014.
title: As Chief Accountant at Mwitu Hardware Stores, I kept the purchase and sales ledgers.
advert: I manage a budget of KES 400 million and look forward to doing so at Rift Crest Academy.
certificate: I am a Certified Internal Auditor as well as a CPA(K).
date: I qualified as a CPA(K) with KASNEB in 2002.
reach: In 2024 I won the National Bursar of the Year award.
""",
    "interior": """
employer: At Soho House I prepared finishes schedules and mood boards for three boutique hotels.
employer: As an interior designer at Candy & Candy in London, I designed interiors for 14 residential projects.
number: Designed interiors for 32 residential projects with budgets of up to £450,000.
number: Delivered the refurbishment of a Grade II listed townhouse in Bath six weeks ahead of schedule.
degree: I hold an MA in Interior Architecture and Design from Leeds Beckett University.
grade: I graduated from Leeds Beckett University in 2018 with a first-class degree in Interior Architecture and Design.
tool: Produce drawings in Revit and visuals in SketchUp.
tool: Produce drawings in Vectorworks and photorealistic visuals in V-Ray.
verb: Lead client presentations at Fennimore & Slate.
verb: Directed site surveys and snagging at Copperbeech Hotels.
title: As Design Director at Fennimore & Slate, I source furniture and fabrics from over 40 suppliers.
title: I was Store Manager at Halewood Home Store in Leeds, where I advised customers on curtains, wallpaper and paint.
advert: I design residential projects of over £1 million, just as Marlowe Thorne Studio requires.
advert: I manage four designers at Fennimore & Slate and assist the design director with client presentations.
reach: In 2020 I won the Northern Young Designer Prize for the lobby of the Copperbeech hotel in Salford.
language: Native English speaker with fluent Italian.
swap: At Fennimore & Slate I prepared mood boards for 3 boutique hotels.
""",
    "fisheries": """
employer: As a Fisheries Officer with the FAO in Mbour, I inspect about 60 landings a month.
employer: As a Project Assistant with WWF in Foundiougne, I took part in replanting 35 hectares of mangrove.
number: Trained 650 artisanal fishers in the use of selective nets.
number: Work with 25 local fishing committees.
number: Organised 80 village awareness meetings in Wolof and Serer.
degree: I hold a Master's in Fisheries and Aquaculture from the Institut Universitaire de Pêche et d'Aquaculture.
grade: I obtained my Licence in Fisheries and Aquaculture in 2008 with the mention Très bien.
tool: Collect catch data in KoboToolbox and map fishing grounds in ArcGIS.
tool: Analyse catch data in R and map fishing grounds in QGIS.
verb: Authored the local co-management plan for octopus.
verb: Directed the replanting of 35 hectares of mangrove at the Association Mer et Mangrove.
title: As Chief Fisheries Inspector at the Direction des Pêches du Littoral, I inspect about 60 landings a month.
title: From 2011 to 2016 I was Programme Manager at the Association Mer et Mangrove.
advert: I have trained 1,000 fishers in the use of selective nets and would bring that experience to the Blue Sahel Foundation.
language: I am fluent in French, Wolof and English.
reach: Helped draft the national co-management plan for octopus.
swap: At Conserverie Teranga Thon I wrote quarterly reports for the donor.
""",
    "cabin": """
employer: As cabin crew with Kenya Airways, I fly domestic and regional routes on the Embraer E190.
employer: At the Serena Hotel in Kisumu I checked in about 45 guests a day using Opera.
number: Serve meals and drinks to up to 180 passengers.
number: Sold in-flight goods worth KES 720,000 in 2025.
degree: I hold a Bachelor's degree in Tourism and Hospitality from Lake Basin Polytechnic.
grade: I completed my Diploma in Tourism and Hospitality in 2023 with Distinction.
tool: Checked in about 45 guests a day using Amadeus.
tool: Fly domestic and regional routes on the Dash 8-400 and the Boeing 737.
verb: Train new crew in safety demonstrations and pre-flight cabin checks.
verb: Managed the front desk team at Lakeside Pearl Hotel and handled guest complaints.
title: As Purser at Savanna Wings Airlines, I assist passengers with reduced mobility and unaccompanied children.
title: From June 2023 to February 2025 I was Front Office Manager at the Lakeside Pearl Hotel.
advert: I serve 300 passengers on each flight and would gladly do the same at Gulf Meridian Airways.
language: I am fluent in English and Swahili and speak conversational Arabic.
certificate: I hold a WSET Level 2 Award in Wines as well as a first aid certificate from St John Ambulance Kenya.
reach: Fly domestic, regional and intercontinental routes with Savanna Wings Airlines.
duration: I bring four years of flying experience with Savanna Wings Airlines.
""",
}

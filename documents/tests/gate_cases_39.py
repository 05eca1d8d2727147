"""Fresh cases, set 39 (blind): A ward nurse (UK), an NGO finance officer (Malawi), a boda-boda rider and farmer and a
human rights officer (Uganda), a production supervisor (France), an IT graduate (Kenya).

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "nurse": {
        "title": "Ward Sister (Respiratory)",
        "company": "Northmoor NHS Trust",
        "location": "Bradford",
        "requirements": {
            "must": ["Lead a team of 15 nurses", "Respiratory ward experience", "Immediate Life Support"],
            "nice": ["Experience of non-invasive ventilation", "Teaching qualification"],
        },
    },
    "finance": {
        "title": "Finance and Grants Manager",
        "company": "Lakelight Relief",
        "location": "Blantyre",
        "requirements": {
            "must": ["Manage budgets over USD 2 million", "5 years' experience with donor grants", "SAP"],
            "nice": ["ACCA membership", "Portuguese"],
        },
    },
    "boda": {
        "title": "Delivery Rider",
        "company": "Swala Express",
        "location": "Kampala",
        "requirements": {
            "must": ["Valid riding permit", "Deliver 40 parcels a day", "Use of a smartphone"],
            "nice": ["First aid", "Swahili"],
        },
    },
    "rights": {
        "title": "Protection Officer",
        "company": "Safe Harbour International",
        "location": "Kampala",
        "requirements": {
            "must": ["7 years' protection experience", "Supervise 6 field monitors", "Case documentation"],
            "nice": ["Master's degree in human rights law", "French"],
        },
    },
    "production": {
        "title": "Production Manager",
        "company": "Alpac Industries",
        "location": "Grenoble",
        "requirements": {"must": ["Manage 80 people", "Lean methods", "English B2"], "nice": ["ISO 9001", "German"]},
    },
    "itgrad": {
        "title": "Junior IT Support Officer",
        "company": "Kilele Bank",
        "location": "Nairobi",
        "requirements": {
            "must": ["Support 200 users", "Networking basics", "Windows Server"],
            "nice": ["CompTIA A+", "Banking experience"],
        },
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "nurse": {
        "basics": {
            "name": "Helen Ashdale",
            "label": "Staff Nurse",
            "summary": "Respiratory ward nurse who enjoys bringing on new colleagues.",
            "location": {"city": "Leeds", "countryCode": "GB"},
        },
        "work": [
            {
                "name": "Calderfield General Hospital",
                "position": "Staff Nurse",
                "location": "Leeds",
                "startDate": "2019-09",
                "highlights": [
                    "Care for up to 8 patients per shift on a 28-bed respiratory ward",
                    "Mentored 6 newly qualified nurses through their first year",
                    "Helped the ward manager introduce a falls checklist; falls went down from 9 to 5 a month",
                    "Record observations and medicines in SystmOne",
                ],
            },
            {
                "name": "Beckside Care Home",
                "position": "Care Assistant",
                "location": "Wakefield",
                "startDate": "2014-03",
                "endDate": "2016-08",
                "highlights": [
                    "Supported 24 residents with washing, meals and moving about",
                    "Took part in weekly activities for residents with dementia",
                    "Wrote daily care notes on paper charts",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "St Bride's Night Shelter",
                "position": "First Aider",
                "startDate": "2021-01",
                "highlights": ["Treat minor injuries two evenings a month"],
            }
        ],
        "education": [
            {
                "institution": "Aireside University",
                "studyType": "BSc",
                "area": "Adult Nursing",
                "startDate": "2016",
                "endDate": "2019",
                "score": "2:1",
            }
        ],
        "certificates": [{"name": "Immediate Life Support", "issuer": "Resuscitation Council UK", "date": "2023-05"}],
        "skills": [
            {
                "name": "Clinical skills",
                "keywords": ["wound care", "intravenous medicines", "oxygen therapy", "cannulation"],
            }
        ],
        "languages": [{"language": "English", "fluency": "Native"}, {"language": "Polish", "fluency": "Basic"}],
    },
    "finance": {
        "basics": {
            "name": "Chikondi Mbalame",
            "label": "Finance Officer",
            "location": {"city": "Lilongwe", "countryCode": "MW"},
        },
        "work": [
            {
                "name": "Tithandize Children's Trust",
                "position": "Finance Officer",
                "location": "Lilongwe",
                "startDate": "2021-04",
                "summary": "NGO that keeps vulnerable children in school.",
                "highlights": [
                    "Manage grant budgets worth USD 450,000 a year from 3 donors",
                    "Prepare monthly donor reports with QuickBooks and Excel",
                    "Supported the 2023 external audit, which closed with no major findings",
                    "Trained 12 field staff in petty cash procedures",
                ],
            },
            {
                "name": "Kasupe Farmers Cooperative",
                "position": "Accounts Assistant",
                "location": "Salima",
                "startDate": "2018-02",
                "endDate": "2021-03",
                "highlights": [
                    "Processed payroll for 65 seasonal workers",
                    "Reconciled 2 bank accounts each month in Sage",
                    "Assisted with the yearly stock count",
                ],
            },
        ],
        "education": [
            {
                "institution": "Lakeshore University of Malawi",
                "studyType": "Bachelor",
                "area": "Accountancy",
                "startDate": "2013",
                "endDate": "2017",
                "score": "Credit",
            }
        ],
        "certificates": [{"name": "ACCA Applied Knowledge", "issuer": "ACCA", "date": "2022-06"}],
        "skills": [
            {"name": "Accounting software", "keywords": ["QuickBooks", "Sage"]},
            {"name": "Excel", "keywords": ["pivot tables", "VLOOKUP"]},
        ],
        "languages": [{"language": "Chichewa", "fluency": "Native"}, {"language": "English", "fluency": "Fluent"}],
        "awards": [
            {
                "title": "Employee of the Year",
                "awarder": "Tithandize Children's Trust",
                "date": "2024",
                "summary": "For clearing a backlog of 200 unfiled vouchers.",
            }
        ],
    },
    "boda": {
        "basics": {
            "name": "Moses Wandebo",
            "label": "Boda-boda rider and farmer",
            "location": {"city": "Mbale", "countryCode": "UG"},
        },
        "work": [
            {
                "name": "Self-employed",
                "position": "Boda-boda Rider",
                "location": "Mbale",
                "startDate": "2018-05",
                "highlights": [
                    "Carry about 20 passengers a day around Mbale town",
                    "Deliver parcels for 4 shops on Naboa Road",
                    "No accidents since starting",
                    "Take payment in cash and by MTN Mobile Money",
                ],
            },
            {
                "name": "Family farm",
                "position": "Farmer",
                "location": "Bufumbo",
                "startDate": "2012-01",
                "highlights": [
                    "Grow beans, maize and coffee on 3 acres",
                    "Sell about 600 kg of coffee a year to the local cooperative",
                    "Keep 5 goats and 30 hens",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Naboa Stage Riders Association",
                "position": "Treasurer",
                "startDate": "2022-01",
                "highlights": ["Collect weekly savings from 38 riders", "Keep the savings book by hand"],
            }
        ],
        "education": [
            {
                "institution": "Bufumbo Hill Secondary School",
                "studyType": "Uganda Certificate of Education",
                "startDate": "2007",
                "endDate": "2010",
            }
        ],
        "certificates": [
            {"name": "Riding permit, Class A", "issuer": "Uganda Driver Licensing System", "date": "2018-04"},
            {"name": "Road safety and first aid", "issuer": "Elgon Road Safety Initiative", "date": "2023-09"},
        ],
        "skills": [
            {"name": "Motorcycle care", "keywords": ["oil change", "puncture repair", "brake adjustment"]},
            {"name": "Smartphone", "keywords": ["Google Maps", "WhatsApp"]},
        ],
        "languages": [
            {"language": "Lugisu", "fluency": "Native"},
            {"language": "Luganda", "fluency": "Good"},
            {"language": "English", "fluency": "Intermediate"},
        ],
    },
    "rights": {
        "basics": {
            "name": "Grace Lamunu Okech",
            "label": "Human Rights Officer",
            "summary": "Lawyer by training, working on land and detention rights in northern Uganda.",
            "location": {"city": "Gulu", "countryCode": "UG"},
        },
        "work": [
            {
                "name": "Twero Rights Network",
                "position": "Human Rights Officer",
                "location": "Gulu",
                "startDate": "2020-06",
                "highlights": [
                    "Documented 140 cases of unlawful eviction in 4 districts",
                    "Co-wrote 3 briefings for district councils",
                    "Run a monthly legal clinic with 2 volunteer lawyers",
                    "Contributed to a shadow report to the UN Human Rights Committee in 2022",
                ],
            },
            {
                "name": "Aswa Legal Aid Centre",
                "position": "Paralegal",
                "location": "Kitgum",
                "startDate": "2016-01",
                "endDate": "2020-05",
                "highlights": [
                    "Interviewed 310 clients at police stations and in the remand prison",
                    "Drafted witness statements for 5 advocates",
                    "Referred survivors of domestic violence to shelters",
                ],
            },
            {
                "name": "Radio Pii Kwo",
                "position": "Reporting Intern",
                "location": "Lira",
                "startDate": "2015-02",
                "endDate": "2015-08",
                "highlights": ["Produced 10 short features on land disputes"],
            },
        ],
        "education": [
            {
                "institution": "Nile Valley University",
                "studyType": "LLB",
                "area": "Law",
                "startDate": "2010",
                "endDate": "2014",
                "score": "Second Class Upper",
            },
            {
                "institution": "Kampala Institute of Justice Studies",
                "studyType": "Postgraduate Diploma",
                "area": "Human Rights",
                "startDate": "2018",
                "endDate": "2019",
            },
        ],
        "certificates": [{"name": "Trial Monitoring", "issuer": "East African Justice Academy", "date": "2022-03"}],
        "skills": [{"name": "Data collection", "keywords": ["KoboToolbox", "Excel"]}],
        "languages": [
            {"language": "Acholi", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "French", "fluency": "Elementary"},
        ],
    },
    "production": {
        "basics": {
            "name": "Sylvie Marchenoir",
            "label": "Production Supervisor",
            "location": {"city": "Saint-Étienne", "countryCode": "FR"},
        },
        "work": [
            {
                "name": "Forézal Emballages",
                "position": "Production Supervisor",
                "location": "Saint-Étienne",
                "startDate": "2011-02",
                "highlights": [
                    "Supervise 32 operators over 3 shifts on the carton line",
                    "Reduced scrap from 6.2 % to 3.8 % between 2019 and 2022",
                    "Led the project that cut changeover time from 90 to 55 minutes",
                    "Plan the week's production in SAP",
                ],
            },
            {
                "name": "Laiterie du Pilat",
                "position": "Team Leader",
                "location": "Annonay",
                "startDate": "2002-09",
                "endDate": "2011-01",
                "highlights": [
                    "Led a team of 9 on the yoghurt filling line",
                    "Took part in bringing in HACCP checks",
                    "Trained around 20 temporary workers each summer",
                ],
            },
            {
                "name": "Textiles Bruyas",
                "position": "Machine Operator",
                "location": "Roanne",
                "startDate": "1993-07",
                "endDate": "2002-08",
            },
        ],
        "education": [
            {
                "institution": "Lycée Jean-Vallon",
                "studyType": "BTS",
                "area": "Industrial Maintenance",
                "startDate": "1991",
                "endDate": "1993",
            }
        ],
        "certificates": [
            {"name": "Lean Six Sigma Green Belt", "issuer": "Institut Qualité Rhône", "date": "2017-11"},
            {"name": "Workplace First Aider (SST)", "issuer": "INRS", "date": "2020-03"},
        ],
        "skills": [
            {"name": "Methods", "keywords": ["5S", "SMED", "root cause analysis"]},
            {"name": "Software", "keywords": ["SAP", "Excel"]},
        ],
        "languages": [
            {"language": "French", "fluency": "Native"},
            {"language": "English", "fluency": "B1"},
            {"language": "Italian", "fluency": "B2"},
        ],
    },
    "itgrad": {
        "basics": {
            "name": "Kevin Kiprono Letaya",
            "label": "IT graduate",
            "location": {"city": "Eldoret", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Sosiani Savings Sacco",
                "position": "ICT Intern",
                "location": "Eldoret",
                "startDate": "2025-05",
                "endDate": "2025-08",
                "highlights": [
                    "Answered 10 to 15 help desk tickets a day",
                    "Set up 25 laptops for branch staff",
                    "Helped the network technician install switches at 2 branches",
                ],
            },
            {
                "name": "Uzuri Crafts",
                "position": "Web Designer (part-time)",
                "location": "Eldoret",
                "startDate": "2024-02",
                "endDate": "2025-04",
                "highlights": [
                    "Designed a 12-page website in WordPress for the craft shop",
                    "Updated product photos and prices every week",
                    "Online orders rose from 5 to 18 a month",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Langas Code Club",
                "position": "Tutor",
                "startDate": "2023-09",
                "endDate": "2024-06",
                "highlights": ["Taught Scratch to 16 children on Saturdays"],
            }
        ],
        "education": [
            {
                "institution": "Highlands Technical University",
                "studyType": "BSc",
                "area": "Information Technology",
                "startDate": "2021",
                "endDate": "2025",
                "score": "Second Class Upper",
            }
        ],
        "certificates": [
            {"name": "CCNA: Introduction to Networks", "issuer": "Cisco Networking Academy", "date": "2024-11"}
        ],
        "skills": [
            {"name": "Programming", "keywords": ["Python", "HTML", "CSS", "basic JavaScript"]},
            {"name": "Tools", "keywords": ["WordPress", "Figma", "Git"]},
        ],
        "languages": [
            {"language": "Kalenjin", "fluency": "Native"},
            {"language": "Kiswahili", "fluency": "Fluent"},
            {"language": "English", "fluency": "Fluent"},
        ],
        "projects": [
            {
                "name": "Campus Lost and Found",
                "description": "Web app where students report lost items",
                "highlights": ["Built with 2 classmates as the final-year project", "Used by about 150 students"],
                "keywords": ["Django", "SQLite"],
            }
        ],
        "awards": [
            {"title": "Second place, Highlands Hackathon", "awarder": "Highlands Technical University", "date": "2024"}
        ],
    },
}

FAITHFUL: dict[str, str] = {
    "nurse": """
I have been a staff nurse at Calderfield General Hospital for just over seven years.
On a typical shift I look after as many as eight patients on our 28-bed respiratory ward.
Guided six nurses who had just qualified through their first twelve months.
Assisted the ward manager in bringing in a checklist for falls, after which monthly falls dropped from nine to five.
Enter patients' observations and medicines in SystmOne.
Before training as a nurse, I spent more than two years as a care assistant at Beckside Care Home in Wakefield.
At Beckside I helped 24 residents to wash, eat and get around.
Joined in the weekly activities for people living with dementia at a Wakefield care home.
Kept handwritten daily care notes while working at Beckside Care Home.
Since January 2021 I have given two evenings a month to St Bride's Night Shelter, where I treat minor injuries as a first aider.
I hold an upper second-class BSc in Adult Nursing from Aireside University, completed in 2019.
My Immediate Life Support certificate was awarded by Resuscitation Council UK in May 2023.
My clinical skills include cannulation, wound care, oxygen therapy and giving intravenous medicines.
I am an English speaker from birth and know some basic Polish.
I would be glad to bring my respiratory experience to the Ward Sister role at Northmoor NHS Trust.
Respiratory staff nurse from Leeds who likes helping new colleagues find their feet.
Although I have not yet led a team of 15, I have mentored six new nurses and would welcome that step at Northmoor.
""",
    "finance": """
As Finance Officer at Tithandize Children's Trust, I look after yearly grant budgets of USD 450,000 given by three donors.
Put together a report for donors every month, using Excel and QuickBooks.
Gave support during the external audit of 2023, which ended without any major findings.
Showed a dozen field staff how to follow the petty cash procedures.
I have worked in Lilongwe for an NGO that helps vulnerable children stay in school since April 2021.
Ran payroll for 65 seasonal workers at Kasupe Farmers Cooperative in Salima.
Matched two bank accounts to the books every month in Sage while at the cooperative.
Lent a hand with the annual stock count at Kasupe Farmers Cooperative.
I spent about three years as an Accounts Assistant with a farmers' cooperative before moving to the NGO sector.
My Bachelor of Accountancy, passed with Credit, is from Lakeshore University of Malawi.
Completed the ACCA Applied Knowledge level in June 2022.
In 2024 my employer named me Employee of the Year for clearing 200 vouchers that had not been filed.
In Excel I am at home with VLOOKUP and pivot tables.
Chichewa is my mother tongue and I speak English fluently.
Finance officer with more than eight years in accounts work, over five of them with an NGO.
I would like to put my five years of handling donor grants to use as Finance and Grants Manager at Lakelight Relief.
The budgets I manage come to $450k a year, and I am eager to grow into larger ones at Lakelight Relief.
""",
    "boda": """
I have worked for myself as a boda-boda rider in Mbale for more than eight years.
Transport around twenty passengers each day in and around Mbale town.
Drop off parcels for four shops located on Naboa Road.
I have not had a single accident since I began riding in May 2018.
My customers pay me in cash or through MTN Mobile Money.
On our family farm in Bufumbo I grow coffee, maize and beans on three acres of land.
Each year I sell roughly 600 kilos of coffee to the cooperative in our area.
Look after thirty hens and five goats on the family farm.
As treasurer of the Naboa Stage Riders Association, I gather savings every week from 38 members.
I keep our riders' savings book by hand.
Obtained the Uganda Certificate of Education in 2010 from Bufumbo Hill Secondary School.
I have held a Class A riding permit since April 2018.
Attended road safety and first aid training with the Elgon Road Safety Initiative in 2023.
I can fix a puncture, adjust the brakes and change the oil on a motorcycle.
I find my way with Google Maps and keep in touch by WhatsApp on my smartphone.
Lugisu is my first language; I also speak good Luganda and intermediate English.
I wish to join Swala Express as a Delivery Rider, and I already carry parcels for four shops.
""",
    "rights": """
At Twero Rights Network I have recorded 140 unlawful evictions across four districts.
Joint author of three briefings addressed to district councils.
Hold a legal clinic every month together with two volunteer lawyers in Gulu.
Gave input to a 2022 shadow report for the UN Human Rights Committee.
I have been a Human Rights Officer in Gulu since mid-2020, that is, for over six years.
Spoke with more than 300 clients in police stations and the remand prison as a paralegal in Kitgum.
Prepared draft witness statements for five advocates at Aswa Legal Aid Centre.
At Aswa Legal Aid Centre I directed people who had survived domestic violence to shelters.
Worked as a paralegal for over four years, from January 2016 to May 2020.
As a reporting intern at Radio Pii Kwo in Lira I made ten short features about land disputes.
I graduated in law from Nile Valley University in 2014 with an upper second.
My postgraduate diploma in human rights, finished in 2019, is from the Kampala Institute of Justice Studies.
In March 2022 I earned a Trial Monitoring certificate from the East African Justice Academy.
I collect data with KoboToolbox and work with it in Excel.
I am a native Acholi speaker, fluent in English, with elementary French.
A law graduate working on detention and land rights in the north of Uganda.
I am drawn to the Protection Officer post at Safe Harbour International because documenting cases is part of my present work.
""",
    "production": """
I have been supervising production at Forézal Emballages in Saint-Étienne for more than fifteen years.
Oversee thirty-two operators working in three shifts on the carton line.
Brought scrap down from 6.2% in 2019 to 3.8% in 2022.
Headed a project which shortened changeovers from 90 minutes to 55.
Every week I draw up the production plan in SAP.
At Laiterie du Pilat I was Team Leader of nine people on the line that fills yoghurt.
Played a part in introducing HACCP checks at a dairy in Annonay.
Each summer at the dairy I showed about twenty temporary workers how to do the job.
Spent just over eight years at Laiterie du Pilat, leaving in January 2011.
I started out as a machine operator at Textiles Bruyas in Roanne, where I stayed from 1993 to 2002.
I have a BTS in Industrial Maintenance, gained at Lycée Jean-Vallon in 1993.
Certified as a Lean Six Sigma Green Belt by Institut Qualité Rhône in November 2017.
Workplace first aider (SST) since March 2020.
I am used to working with 5S, SMED and root cause analysis.
French is my native language, my Italian is B2 and my English is B1.
Production supervisor with over thirty years in factories making textiles, dairy products and packaging.
Your advert speaks of managing 80 people; today I supervise 32, and I am ready to take on more at Alpac Industries.
""",
    "itgrad": """
Dealt with between ten and fifteen help desk tickets daily as an ICT intern at Sosiani Savings Sacco.
Prepared twenty-five laptops for staff at the Sacco's branches.
Assisted the network technician in fitting switches at two branches.
My internship in Eldoret ran from May to August 2025.
As a part-time web designer at Uzuri Crafts, I created a WordPress site of twelve pages for the shop.
Every week I refreshed the prices and product pictures on the Uzuri Crafts website.
During my time at Uzuri Crafts, monthly orders placed online went up from five to eighteen.
Worked part-time for a craft shop for a little over a year while studying.
On Saturdays I taught sixteen children Scratch as a volunteer tutor at Langas Code Club.
I graduated from Highlands Technical University in 2025 with a BSc in Information Technology, Second Class Upper.
Passed CCNA: Introduction to Networks with Cisco Networking Academy in November 2024.
For our final-year project, two classmates and I built a Django and SQLite web app for reporting lost items on campus.
About 150 students have used Campus Lost and Found.
Came second in the 2024 Highlands Hackathon at my university.
I write Python, HTML and CSS, know basic JavaScript, and use Git and Figma.
I speak Kalenjin as my mother tongue and am fluent in both Kiswahili and English.
I hope to begin my career as a Junior IT Support Officer at Kilele Bank and would like to learn Windows Server there.
""",
}

INVENTED: dict[str, str] = {
    "nurse": """
number: On a typical shift I look after as many as twelve patients on our respiratory ward.
number: Guided 16 newly qualified nurses through their first year at Calderfield.
employer: At Harrogate Spire Clinic I care for patients on a 28-bed respiratory ward.
employer: Before training as a nurse, I was a care assistant at Bluebell Lodge in Wakefield.
degree: I hold an MSc in Adult Nursing from Aireside University.
grade: I graduated from Aireside University in 2019 with first-class honours in Adult Nursing.
tool: Record observations and medicines in Epic.
tool: Wrote daily care notes for residents on an iPad app called Nourish at Beckside Care Home.
verb: Led the introduction of a falls checklist on the ward, taking falls from 9 to 5 a month.
verb: Managed the weekly programme of activities for residents with dementia at Beckside.
title: As Ward Manager at Calderfield General Hospital, I mentored six new nurses.
title: Worked as Deputy Home Manager at Beckside Care Home from 2014 to 2016.
duration: I bring twelve years of experience as a staff nurse at Calderfield General Hospital.
certificate: I hold the Advanced Life Support certificate from Resuscitation Council UK.
language: I speak fluent Polish with patients and their families.
advert: At Calderfield General Hospital I lead a team of 15 nurses on the respiratory ward.
swap: At Beckside Care Home I mentored six newly qualified nurses.
reach: My award-winning falls checklist work at Calderfield brought falls down from nine to five a month.
""",
    "finance": """
number: I look after grant budgets of USD 950,000 a year from three donors.
number: Ran payroll for 165 seasonal workers at Kasupe Farmers Cooperative.
employer: As Finance Officer at Save the Children in Lilongwe, I prepare monthly donor reports.
employer: Reconciled two bank accounts each month in Sage at Press Agriculture Limited.
degree: I have a Master's in Accountancy from Lakeshore University of Malawi.
grade: My Bachelor of Accountancy was passed with Distinction.
tool: Prepare monthly donor reports in QuickBooks and Power BI.
tool: Reconciled the cooperative's two bank accounts every month in Xero.
verb: Led the 2023 external audit, which closed with no major findings.
verb: Supervised the yearly stock count at the cooperative.
title: As Head of Finance at Tithandize Children's Trust, I trained 12 field staff in petty cash.
title: Served as Chief Accountant of Kasupe Farmers Cooperative between 2018 and 2021.
certificate: I am a Certified Internal Auditor and passed ACCA Applied Knowledge in 2022.
duration: I have spent ten years as Finance Officer at Tithandize Children's Trust.
advert: I currently manage budgets of more than USD 2 million for donors.
language: I speak Chichewa, English and Portuguese.
reach: In 2024 I was named National Finance Officer of the Year.
swap: At Kasupe Farmers Cooperative I managed grant budgets from three donors.
""",
    "boda": """
number: Carry about 45 passengers a day around Mbale town.
number: Deliver parcels for 14 shops on Naboa Road.
employer: I have been riding for SafeBoda in Mbale since 2018.
employer: As treasurer of the Elgon Teachers Sacco, I collect weekly savings from 38 members.
degree: I completed a Diploma in Agriculture after my Uganda Certificate of Education.
grade: I passed my Uganda Certificate of Education in Division One.
tool: I keep the riders' savings book in Excel.
tool: Customers pay me in cash or through Airtel Money.
verb: Founded the Naboa Stage Riders Association, where I collect weekly savings from 38 riders.
verb: I manage the local coffee cooperative, which takes about 600 kg a year from my farm.
title: As Chairman of the Naboa Stage Riders Association, I look after the savings of 38 riders.
title: As Fleet Manager in Mbale, I deliver parcels for four shops on Naboa Road.
date: I have been riding a boda-boda in Mbale since 2010.
certificate: I hold a Class B driving permit for cars as well as my Class A riding permit.
language: I am fluent in Swahili and Luganda.
advert: I already deliver 40 parcels a day in Mbale.
number: We grow coffee, maize and beans on 13 acres in Bufumbo.
reach: I was voted the safest rider in eastern Uganda, with no accidents since I started.
""",
    "rights": """
number: Documented 410 cases of unlawful eviction in four districts.
number: Prepared draft witness statements for 15 advocates as a paralegal.
employer: As a Human Rights Officer with Amnesty International in Gulu, I run a monthly legal clinic.
employer: Made ten short features on land disputes as an intern at Radio Mega FM.
degree: I hold a Master's degree in Human Rights from the Kampala Institute of Justice Studies.
grade: I graduated from Nile Valley University with a First Class law degree.
tool: My data skills cover Excel, KoboToolbox and Tableau.
tool: I gather data with KoboToolbox and work with it in SPSS.
verb: Led the drafting of the 2022 shadow report to the UN Human Rights Committee.
verb: Represented 310 clients in court while at Aswa Legal Aid Centre.
title: As Programme Director of Twero Rights Network, I co-wrote three briefings for district councils.
title: Worked as Senior Advocate at Aswa Legal Aid Centre from 2016 to 2020.
duration: I worked as a paralegal at Aswa Legal Aid Centre for nine years.
certificate: I obtained a certificate in International Humanitarian Law from the East African Justice Academy.
language: I have a good working command of French and am fluent in English.
advert: In my present post I supervise six field monitors.
swap: At Radio Pii Kwo I referred survivors of domestic violence to shelters.
reach: The three district council briefings I co-wrote changed national land policy in Uganda.
""",
    "production": """
number: Supervise 52 operators over three shifts on the carton line.
number: Reduced scrap from 6.2 % to 1.8 % between 2019 and 2022.
employer: I have supervised production at Smurfit Kappa in Saint-Étienne since 2011.
employer: At Danone in Annonay I led a team of nine on the yoghurt filling line.
degree: I hold an engineering degree in Industrial Maintenance.
degree: After my BTS I took a professional bachelor's degree in production management.
tool: Plan the week's production in Oracle.
tool: I follow scrap figures on the carton line in Power BI.
verb: Designed the HACCP checks at Laiterie du Pilat.
verb: Set up the carton line at Forézal Emballages from scratch and supervise its 32 operators.
title: As Plant Director at Forézal Emballages, I led the project that shortened changeovers to 55 minutes.
title: Began my working life as Workshop Manager at Textiles Bruyas in Roanne.
certificate: I am a certified Lean Six Sigma Black Belt.
language: My English is at C1 level and my Italian at B2.
advert: I manage 80 people across three shifts in Saint-Étienne.
date: I joined Forézal Emballages in 2005 as Production Supervisor.
swap: At Textiles Bruyas I trained about twenty temporary workers each summer.
reach: My changeover project won a national industry prize.
""",
    "itgrad": """
number: Answered 40 to 50 help desk tickets a day during my internship at the Sacco.
number: Set up 75 laptops for branch staff at Sosiani Savings Sacco.
employer: As an ICT intern at Safaricom in Eldoret, I answered help desk tickets every day.
employer: Designed a 12-page WordPress website for Jumia.
degree: I have an MSc in Information Technology from Highlands Technical University.
grade: I completed my BSc in Information Technology with First Class Honours.
tool: Our final-year project was built with Django and PostgreSQL.
tool: I program in Python and Java and use Git.
verb: Led the installation of network switches at two Sacco branches.
verb: Founded Langas Code Club, where sixteen children learnt Scratch on Saturdays.
title: As Network Administrator at Sosiani Savings Sacco, I set up 25 laptops for branch staff.
title: Worked as Lead Developer at Uzuri Crafts, updating prices and photos every week.
duration: I spent two years as an ICT intern at Sosiani Savings Sacco.
certificate: I hold the CompTIA A+ certificate and have passed CCNA: Introduction to Networks.
language: I also speak fluent French alongside English and Kiswahili.
advert: At the Sacco I supported 200 users through the help desk.
award: I won first place in the 2024 Highlands Hackathon.
number: Campus Lost and Found is used by about 1,500 students.
""",
}

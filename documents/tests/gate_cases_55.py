"""Fresh cases, set 55 (blind): A game developer in Galway, a care-home nurse in Kassel, a procurement manager in Accra,
a business lecturer in Mbarara, a hotel chef in Mombasa and a young fitter in Cork.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "gamedev": {
        "title": "Senior Gameplay Programmer",
        "company": "Brackwater Interactive",
        "location": "Dublin",
        "requirements": {
            "must": ["6 years of Unity", "Strong C#", "Lead a team of 5 programmers"],
            "nice": ["Unreal Engine"],
        },
    },
    "nurse": {
        "title": "Deputy Ward Manager",
        "company": "Stift Marienhof",
        "location": "Kassel",
        "requirements": {
            "must": ["Elderly care experience", "Lead 12 staff", "German C1"],
            "nice": ["Palliative care"],
        },
    },
    "procurement": {
        "title": "Head of Procurement",
        "company": "Tarkwa Ridge Mining",
        "location": "Tarkwa",
        "requirements": {"must": ["Manage spend of USD 50 million", "MCIPS", "Team of 12 buyers"], "nice": ["Oracle"]},
    },
    "lecturer": {
        "title": "Senior Lecturer in Business",
        "company": "Nile Heights Business School",
        "location": "Kampala",
        "requirements": {"must": ["PhD", "10 journal articles", "Teaching of entrepreneurship"], "nice": ["R"]},
    },
    "chef": {
        "title": "Head Chef",
        "company": "Blue Dhow Hotel",
        "location": "Kilifi",
        "requirements": {"must": ["Lead 20 kitchen staff", "Menu planning", "HACCP"], "nice": ["German"]},
    },
    "fitter": {
        "title": "Maintenance Fitter",
        "company": "Harbour Point Pharma",
        "location": "Ringaskiddy",
        "requirements": {
            "must": ["3 years after apprenticeship", "Pumps and valves", "PLC fault finding"],
            "nice": ["GMP"],
        },
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "gamedev": {
        "basics": {
            "name": "Niamh Corrigan",
            "label": "Game Developer",
            "summary": "Gameplay programmer working mostly in Unity and C#.",
            "location": {"city": "Galway", "countryCode": "IE"},
        },
        "work": [
            {
                "name": "Saltmarsh Games",
                "position": "Gameplay Programmer",
                "location": "Galway",
                "startDate": "2022-03",
                "highlights": [
                    "Wrote the combat and inventory systems for Tidebound, a PC and Switch game, in Unity and C#",
                    "Cut average load time from 14 seconds to 6 seconds",
                    "Fixed 183 bugs in the run-up to the Switch release",
                    "Review the code of two junior programmers",
                ],
            },
            {
                "name": "Pixel Heron Studio",
                "position": "Junior Game Developer",
                "location": "Dublin",
                "startDate": "2019-09",
                "endDate": "2022-02",
                "highlights": [
                    "Helped port a mobile puzzle game from iOS to Android",
                    "Built level-editing tools in Python used by 4 designers",
                    "Added analytics events with Firebase",
                ],
            },
            {
                "name": "Hanley Electrical",
                "position": "Sales Assistant",
                "location": "Limerick",
                "startDate": "2017-06",
                "endDate": "2019-08",
                "highlights": [
                    "Served customers in the gaming and laptop section",
                    "Trained 3 new starters on the till",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Galway Girls Code",
                "position": "Mentor",
                "startDate": "2023-01",
                "highlights": ["Run a weekly Scratch club for 15 children"],
            }
        ],
        "education": [
            {
                "institution": "Shannonside Institute of Technology",
                "studyType": "BSc",
                "area": "Games Design and Development",
                "startDate": "2015",
                "endDate": "2019",
                "score": "2.1",
            }
        ],
        "certificates": [{"name": "Unity Certified Associate: Game Developer", "issuer": "Unity", "date": "2020-05"}],
        "skills": [
            {"name": "Programming", "keywords": ["C#", "Python", "Unity", "Godot"]},
            {"name": "Tools", "keywords": ["Git", "Jira", "Firebase"]},
        ],
        "languages": [{"language": "English", "fluency": "Native"}, {"language": "Irish", "fluency": "Conversational"}],
        "projects": [
            {
                "name": "Lantern Cat",
                "description": "A small platform game made in Godot for a 48-hour game jam",
                "highlights": ["Placed 12th of 210 entries", "1,400 downloads on itch.io"],
                "keywords": ["Godot"],
            }
        ],
    },
    "nurse": {
        "basics": {
            "name": "Mercy Chebet",
            "label": "Registered Nurse",
            "location": {"city": "Kassel", "countryCode": "DE"},
        },
        "work": [
            {
                "name": "Haus Lindenhof",
                "position": "Care Home Nurse",
                "location": "Kassel",
                "startDate": "2021-10",
                "highlights": [
                    "Care for 24 residents on a dementia unit, on rotating shifts",
                    "Give medication and document care in Vivendi PD",
                    "Supervise 3 care assistants per shift",
                    "Took part in a falls-prevention project; falls went down by 18% in one year",
                ],
            },
            {
                "name": "Seniorenzentrum Wiesental",
                "position": "Nurse in Adaptation Period",
                "location": "Göttingen",
                "startDate": "2020-04",
                "endDate": "2021-09",
                "highlights": [
                    "Completed the adaptation period for recognition as a nurse in Germany",
                    "Carried out wound care and blood sugar checks under supervision",
                ],
            },
            {
                "name": "Nakuru Hope Hospital",
                "position": "Staff Nurse",
                "location": "Nakuru, Kenya",
                "startDate": "2016-02",
                "endDate": "2019-12",
                "highlights": [
                    "Worked on a 32-bed medical ward",
                    "Assisted doctors on daily ward rounds",
                    "Trained 6 student nurses in hand hygiene and vital signs",
                ],
            },
        ],
        "education": [
            {
                "institution": "Menengai Medical Training College",
                "studyType": "Diploma",
                "area": "Nursing",
                "startDate": "2012",
                "endDate": "2015",
                "score": "Credit",
            }
        ],
        "certificates": [
            {"name": "Recognition as Pflegefachfrau", "issuer": "State of Lower Saxony", "date": "2021-09"},
            {"name": "Wound Expert ICW", "issuer": "ICW", "date": "2023-06"},
            {"name": "Basic Life Support", "issuer": "German Red Cross", "date": "2024-02"},
        ],
        "skills": [
            {"name": "Nursing", "keywords": ["Dementia care", "Wound care", "Medication", "Care documentation"]}
        ],
        "languages": [
            {"language": "Swahili", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "German", "fluency": "B2"},
        ],
    },
    "procurement": {
        "basics": {
            "name": "Kwabena Osei-Darko",
            "label": "Procurement Manager",
            "summary": "Procurement manager in food and drink manufacturing.",
            "location": {"city": "Accra", "countryCode": "GH"},
        },
        "work": [
            {
                "name": "Volta Crest Breweries",
                "position": "Procurement Manager",
                "location": "Accra",
                "startDate": "2018-05",
                "highlights": [
                    "Manage an annual spend of GHS 62 million on packaging, raw materials and services",
                    "Lead a team of 7 buyers",
                    "Renegotiated glass bottle contracts, saving GHS 4.3 million in 2022",
                    "Moved purchase orders from paper to SAP Ariba",
                    "Cut average lead time for imported malt from 75 to 52 days",
                ],
            },
            {
                "name": "Sankofa Foods Ltd",
                "position": "Senior Buyer",
                "location": "Tema",
                "startDate": "2012-08",
                "endDate": "2018-04",
                "highlights": [
                    "Bought ingredients and packaging from 45 suppliers",
                    "Introduced a supplier scorecard",
                    "Supported the ISO 9001 audit in 2016",
                ],
            },
            {
                "name": "Ashanti Gate Hardware",
                "position": "Purchasing Clerk",
                "location": "Kumasi",
                "startDate": "2007-01",
                "endDate": "2012-07",
                "highlights": ["Raised purchase orders and matched invoices", "Kept stock records in Excel"],
            },
        ],
        "education": [
            {
                "institution": "Coastal University of Ghana",
                "studyType": "MSc",
                "area": "Supply Chain Management",
                "startDate": "2014",
                "endDate": "2016",
            },
            {
                "institution": "Oforikrom Polytechnic",
                "studyType": "HND",
                "area": "Purchasing and Supply",
                "startDate": "2003",
                "endDate": "2006",
                "score": "Second Class Upper",
            },
        ],
        "certificates": [
            {"name": "MCIPS", "issuer": "Chartered Institute of Procurement and Supply", "date": "2015-11"}
        ],
        "skills": [
            {
                "name": "Procurement",
                "keywords": ["Negotiation", "Tendering", "Contract management", "SAP Ariba", "Excel"],
            }
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Twi", "fluency": "Native"},
            {"language": "French", "fluency": "Basic"},
        ],
        "awards": [
            {
                "title": "Buyer of the Year",
                "awarder": "Sankofa Foods Ltd",
                "date": "2016",
                "summary": "Internal company award",
            }
        ],
    },
    "lecturer": {
        "basics": {
            "name": "Sarah Nabirye",
            "label": "Lecturer in Business",
            "location": {"city": "Mbarara", "countryCode": "UG"},
        },
        "work": [
            {
                "name": "Rwizi University",
                "position": "Lecturer in Business",
                "location": "Mbarara",
                "startDate": "2017-08",
                "highlights": [
                    "Teach entrepreneurship, marketing and business ethics to about 220 undergraduates a year",
                    "Supervised 34 undergraduate and 5 master's dissertations",
                    "Coordinate student internships with 28 local companies",
                    "Helped revise the BBA curriculum in 2021",
                    "Moved two courses to Moodle during the 2020 lockdown",
                ],
            },
            {
                "name": "Rwizi University",
                "position": "Assistant Lecturer",
                "location": "Mbarara",
                "startDate": "2014-09",
                "endDate": "2017-07",
                "highlights": [
                    "Ran tutorials in microeconomics and accounting for groups of 40",
                    "Marked coursework and exams",
                ],
            },
            {
                "name": "Equator Hills Microfinance",
                "position": "Credit Officer",
                "location": "Jinja",
                "startDate": "2010-03",
                "endDate": "2012-07",
                "highlights": [
                    "Assessed loan applications from small traders",
                    "Managed a portfolio of 150 borrowers",
                    "Kept arrears below 4%",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Mbarara Young Traders Club",
                "position": "Trainer",
                "startDate": "2019-02",
                "highlights": ["Teach bookkeeping to 25 young people each term"],
            }
        ],
        "education": [
            {
                "institution": "Lake Shore University",
                "studyType": "PhD",
                "area": "Entrepreneurship (in progress)",
                "startDate": "2023",
            },
            {
                "institution": "Lake Shore University",
                "studyType": "MBA",
                "area": "Marketing",
                "startDate": "2012",
                "endDate": "2014",
            },
            {
                "institution": "Kyabazinga University",
                "studyType": "BBA",
                "area": "Business Administration",
                "startDate": "2006",
                "endDate": "2009",
                "score": "Second Class Upper",
            },
        ],
        "skills": [
            {"name": "Teaching", "keywords": ["Moodle", "Curriculum development", "Supervision"]},
            {"name": "Research", "keywords": ["SPSS", "Surveys", "Interviews"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Runyankole", "fluency": "Native"},
            {"language": "Luganda", "fluency": "Intermediate"},
        ],
        "projects": [
            {
                "name": "Market traders' savings study",
                "description": "Survey of the saving habits of 310 market traders in Mbarara, analysed in SPSS",
                "highlights": ["Presented the results at a regional conference in Kigali in 2022"],
                "keywords": ["SPSS"],
            }
        ],
    },
    "chef": {
        "basics": {"name": "Hassan Mwinyi", "label": "Sous Chef", "location": {"city": "Mombasa", "countryCode": "KE"}},
        "work": [
            {
                "name": "Coral Palms Hotel",
                "position": "Sous Chef",
                "location": "Mombasa",
                "startDate": "2021-11",
                "summary": "Second in charge of a kitchen of 14 at a 120-room hotel.",
                "highlights": [
                    "Plan the weekly buffet menu with the head chef",
                    "Cut food waste by 22% by changing portion sizes",
                    "Keep the HACCP records",
                    "Order fish and vegetables from local suppliers",
                ],
            },
            {
                "name": "Baobab Bay Resort",
                "position": "Chef de Partie",
                "location": "Diani",
                "startDate": "2017-04",
                "endDate": "2021-10",
                "highlights": [
                    "Ran the fish and grill section",
                    "Cooked for weddings of up to 300 guests",
                    "Taught 5 trainees the basics of butchery",
                ],
            },
            {
                "name": "Mama Zuhura's Kitchen",
                "position": "Kitchen Assistant",
                "location": "Malindi",
                "startDate": "2015-01",
                "endDate": "2017-03",
                "highlights": [
                    "Prepared vegetables and washed up",
                    "Made chapati and pilau for about 80 lunches a day",
                ],
            },
        ],
        "education": [
            {
                "institution": "Pwani Coast Catering Institute",
                "studyType": "Certificate",
                "area": "Food Production",
                "startDate": "2013",
                "endDate": "2014",
                "score": "Credit",
            }
        ],
        "certificates": [
            {"name": "Food Handler's Certificate", "issuer": "Mombasa County", "date": "2024-01"},
            {"name": "HACCP Level 2", "issuer": "SafePlate Africa", "date": "2022-03"},
        ],
        "skills": [{"name": "Cooking", "keywords": ["Swahili cuisine", "Seafood", "Grilling", "Buffets"]}],
        "languages": [
            {"language": "Swahili", "fluency": "Native"},
            {"language": "English", "fluency": "Good"},
            {"language": "Italian", "fluency": "Basic"},
        ],
        "awards": [{"title": "Employee of the Month", "awarder": "Coral Palms Hotel", "date": "2023-07"}],
    },
    "fitter": {
        "basics": {
            "name": "Darragh Meaney",
            "label": "Mechanical Fitter",
            "location": {"city": "Cork", "countryCode": "IE"},
        },
        "work": [
            {
                "name": "Leeside Plant Engineering",
                "position": "Mechanical Fitter",
                "location": "Cork",
                "startDate": "2025-09",
                "highlights": [
                    "Install and repair pumps, valves and conveyors at food plants",
                    "Work from technical drawings",
                    "Helped with the 2026 summer shutdown at a dairy plant",
                ],
            },
            {
                "name": "Leeside Plant Engineering",
                "position": "Apprentice Fitter",
                "location": "Cork",
                "startDate": "2021-09",
                "endDate": "2025-08",
                "highlights": [
                    "Learned MIG and TIG welding",
                    "Used lathes and milling machines to make spare parts",
                    "Helped rebuild 6 gearboxes",
                ],
            },
            {
                "name": "Bandon Cross Garage",
                "position": "Saturday Helper",
                "location": "Bandon",
                "startDate": "2019-05",
                "endDate": "2021-08",
                "highlights": ["Changed tyres and oil", "Kept the workshop tidy"],
            },
        ],
        "volunteer": [
            {
                "organization": "Ballinglen GAA Club",
                "position": "Assistant Coach",
                "startDate": "2022-03",
                "highlights": ["Help coach 20 under-10s on Saturday mornings"],
            }
        ],
        "education": [
            {
                "institution": "South Munster Technical College",
                "studyType": "Advanced Certificate (Level 6)",
                "area": "Mechanical Automation and Maintenance Fitting",
                "startDate": "2021",
                "endDate": "2025",
                "score": "Merit",
            },
            {
                "institution": "Coláiste Bhreanda",
                "studyType": "Leaving Certificate",
                "startDate": "2015",
                "endDate": "2021",
            },
        ],
        "certificates": [
            {"name": "Safe Pass", "issuer": "SOLAS", "date": "2024-08"},
            {"name": "Manual Handling", "issuer": "Cork Safety Training", "date": "2025-01"},
        ],
        "skills": [
            {"name": "Fitting", "keywords": ["Pumps", "Valves", "Pneumatics", "Shaft alignment"]},
            {"name": "Workshop", "keywords": ["MIG welding", "TIG welding", "Lathe", "Milling"]},
        ],
        "languages": [{"language": "English", "fluency": "Native"}, {"language": "Irish", "fluency": "Basic"}],
    },
}

FAITHFUL: dict[str, str] = {
    "gamedev": """
Gameplay programmer who works mainly with Unity and C#.
Programmed the combat and inventory systems of Tidebound, released on PC and Switch.
Reduced the average loading time by 8 seconds, from 14 down to 6.
Fixed more than 180 bugs before the Switch release.
At Saltmarsh Games I wrote the inventory and combat systems in C# and I review the work of two junior programmers.
I have been a gameplay programmer at Saltmarsh Games for more than four and a half years.
Made level-editing tools in Python for four designers at Pixel Heron Studio.
Helped bring a mobile puzzle game from iOS to Android and added Firebase analytics events.
I started in the industry as a junior developer in Dublin, where I spent two and a half years at Pixel Heron Studio.
Every week I run a Scratch club for fifteen children as a mentor with Galway Girls Code.
Made Lantern Cat, a small Godot platformer, in a 48-hour game jam; it came 12th out of 210 entries.
My jam game Lantern Cat has been downloaded 1,400 times on itch.io.
BSc in Games Design and Development (2.1), Shannonside Institute of Technology, 2019.
I hold the Unity Certified Associate: Game Developer certificate from 2020.
Before games I worked in retail at Hanley Electrical, where I looked after customers in the gaming and laptop section and showed three new colleagues how to use the till.
I would love to join Brackwater Interactive as your next Senior Gameplay Programmer.
I have not used Unreal Engine at work yet, but I would be glad to learn it.
""",
    "nurse": """
Registered nurse with five years in a German care home, working with people who have dementia.
Look after 24 residents with dementia at Haus Lindenhof, working rotating shifts.
Supervise three care assistants on each shift.
I give out medication and keep the care records in Vivendi PD.
Was part of a falls-prevention project that saw falls drop by 18 per cent within a year.
At Haus Lindenhof I care for two dozen residents and oversee 3 care assistants per shift.
Completed my adaptation period at Seniorenzentrum Wiesental in Göttingen and was recognised as a Pflegefachfrau in September 2021.
Under supervision, did wound care and checked blood sugar levels in Göttingen.
Spent almost four years as a staff nurse at Nakuru Hope Hospital in Kenya.
Nursed patients on a medical ward with 32 beds and assisted the doctors on their daily rounds.
Taught six student nurses hand hygiene and how to take vital signs.
I trained as a nurse from 2012 to 2015, taking a Diploma in Nursing with Credit from Menengai Medical Training College.
Certified Wound Expert ICW since 2023, with Basic Life Support from the German Red Cross (2024).
I speak German at B2 level, fluent English, and Swahili as my mother tongue.
I am writing to apply for the post of Deputy Ward Manager at Stift Marienhof.
My German is B2 at the moment and I would like to work towards C1.
""",
    "procurement": """
Procurement manager with nearly 20 years in purchasing, over eight of them at Volta Crest Breweries.
Responsible for GHS 62m of yearly spend across packaging, raw materials and services.
Lead seven buyers in Accra.
Saved GHS 4.3 million in 2022 by renegotiating the contracts for glass bottles.
Brought the lead time for imported malt down by 23 days, from an average of 75 to 52.
Switched purchase orders from paper to SAP Ariba at Volta Crest Breweries.
At Volta Crest Breweries I manage over GHS 60 million a year and lead a team of seven.
Purchased ingredients and packaging from 45 suppliers as Senior Buyer at Sankofa Foods.
Introduced a scorecard for suppliers and supported the 2016 ISO 9001 audit at Sankofa Foods Ltd.
Named Buyer of the Year by Sankofa Foods Ltd in 2016.
I began my career as a purchasing clerk in Kumasi, raising purchase orders, matching invoices and keeping stock records in Excel.
I spent more than five years at Sankofa Foods in Tema before moving to the brewery in 2018.
MSc in Supply Chain Management from Coastal University of Ghana (2016) and MCIPS since 2015.
HND Purchasing and Supply, Second Class Upper, Oforikrom Polytechnic, 2006.
I speak English fluently, Twi as my first language and a little French.
I am keen to bring my experience in food and drink manufacturing to Tarkwa Ridge Mining.
I see that you use Oracle; my own system experience is with SAP Ariba.
""",
    "lecturer": """
Business lecturer with over nine years in the post at Rwizi University and 12 years in university teaching.
Teach marketing, entrepreneurship and business ethics to around 220 undergraduate students every year.
Supervised 39 dissertations, 34 of them undergraduate and five at master's level.
Coordinate internships for students with 28 companies in the area.
Helped to revise the curriculum of the BBA in 2021.
Put two courses on Moodle during the lockdown in 2020.
As an assistant lecturer I ran microeconomics and accounting tutorials for groups of forty and marked coursework and exams.
I joined Rwizi University as Assistant Lecturer in September 2014 and became Lecturer in Business in August 2017.
Before teaching I was a credit officer at Equator Hills Microfinance in Jinja, where I looked after 150 borrowers and kept arrears under 4 per cent.
Assessed loan applications from small traders.
Surveyed 310 market traders in Mbarara about how they save and analysed the answers in SPSS.
Presented my study on market traders' savings at a regional conference in Kigali in 2022.
I am currently working on a PhD in Entrepreneurship at Lake Shore University, which I started in 2023.
MBA (Marketing), Lake Shore University, 2014; BBA, Second Class Upper, Kyabazinga University, 2009.
Each term I teach bookkeeping to 25 young people at the Mbarara Young Traders Club as a volunteer.
I would be happy to teach entrepreneurship at Nile Heights Business School.
I speak Runyankole as a native and intermediate Luganda.
""",
    "chef": """
Sous chef at a 120-room hotel in Mombasa, skilled in Swahili cuisine and seafood.
Second in command of a 14-person kitchen at Coral Palms Hotel.
Work out the weekly buffet menu together with the head chef.
Reduced food waste by 22% through changes to portion sizes.
I keep the HACCP records and order fish and vegetables from suppliers nearby.
I have been Sous Chef at Coral Palms Hotel for five years.
Ran the fish and grill section at Baobab Bay Resort in Diani for over four years.
Cooked for wedding parties of as many as 300 guests.
Taught butchery basics to five trainees at Baobab Bay Resort.
Started out as a kitchen assistant in Malindi, preparing vegetables and washing up.
At Mama Zuhura's Kitchen I made pilau and chapati for around 80 lunches each day.
Certificate in Food Production with Credit, Pwani Coast Catering Institute, 2014.
I hold HACCP Level 2 from SafePlate Africa and a Food Handler's Certificate from Mombasa County.
Employee of the Month at Coral Palms Hotel in July 2023.
I speak Swahili, good English and basic Italian.
I am applying for the Head Chef position at Blue Dhow Hotel in Kilifi and hope to take the next step in my career there.
""",
    "fitter": """
Mechanical fitter from Cork, qualified in 2025 after a four-year apprenticeship at Leeside Plant Engineering.
Install and repair conveyors, pumps and valves in food plants.
I work from technical drawings and know pumps, valves and pneumatics.
Helped with a dairy plant's summer shutdown in 2026.
As an apprentice I learned MIG and TIG welding and helped to rebuild six gearboxes.
Made spare parts on lathes and milling machines during my apprenticeship.
I have been with Leeside Plant Engineering for just over five years, four as an apprentice and more than one as a fitter.
Had a Saturday job at Bandon Cross Garage for over two years, changing tyres and oil and keeping the workshop tidy.
Level 6 Advanced Certificate in Mechanical Automation and Maintenance Fitting, South Munster Technical College, Merit.
Leaving Certificate, Coláiste Bhreanda, 2021.
I have a Safe Pass from SOLAS (2024) and a Manual Handling certificate from Cork Safety Training (2025).
On Saturday mornings I help to coach twenty under-10s at Ballinglen GAA Club.
Skilled in shaft alignment, welding, milling and lathe work.
I would like to work as a Maintenance Fitter with Harbour Point Pharma in Ringaskiddy.
PLC fault finding is new to me and something I want to learn at Harbour Point Pharma.
I speak English and a little Irish.
I finished my apprenticeship in August 2025 and have worked as a mechanical fitter with the same firm since September 2025.
""",
}

INVENTED: dict[str, str] = {
    "gamedev": """
number: Fixed 280 bugs in the run-up to the Switch release of Tidebound.
number: Cut the average load time from 14 seconds to 3 seconds.
number: Built level-editing tools in Python used by 11 designers.
employer: At Larian Dublin I wrote the combat and inventory systems in Unity and C#.
employer: Helped port a mobile puzzle game from iOS to Android at Bluefin Mobile.
degree: MSc in Games Design and Development, Shannonside Institute of Technology, 2019.
degree: I finished my BSc in Games Design and Development with a First.
tool: Wrote the combat and inventory systems for Tidebound in Unreal Engine.
tool: Gameplay programmer working in Unity, C# and Lua.
verb: Led the port of a mobile puzzle game from iOS to Android.
verb: Manage two junior programmers at Saltmarsh Games.
title: As Lead Gameplay Programmer at Saltmarsh Games, I review the code of two juniors.
title: Senior Game Developer, Pixel Heron Studio, Dublin, 2019 to 2022.
duration: I have worked with Saltmarsh Games for seven years.
reach: My award-winning jam game Lantern Cat was downloaded 1,400 times on itch.io.
language: I am fluent in Irish as well as English.
advert: I have led a team of five programmers working in Unity and C#.
""",
    "nurse": """
number: Care for 42 residents on a dementia unit at Haus Lindenhof.
number: Took part in a falls-prevention project in which falls went down by 38% in one year.
number: Trained 16 student nurses in hand hygiene and vital signs.
employer: I worked as a staff nurse on a 32-bed medical ward at Aga Khan Hospital.
employer: Completed my adaptation period for recognition as a nurse at Klinikum Göttingen.
degree: Bachelor of Science in Nursing, Menengai Medical Training College, 2015.
degree: I completed my Diploma in Nursing with Distinction in 2015.
tool: I give medication and document care in Medifox.
tool: Experienced with Vivendi PD, SAP and wound documentation.
verb: Led a falls-prevention project; falls went down by 18% in a year.
verb: Designed the falls-prevention project at Haus Lindenhof.
title: As Ward Manager at Haus Lindenhof I look after 24 residents with dementia.
title: Senior Staff Nurse, Nakuru Hope Hospital, 2016 to 2019.
language: I speak German at C1 level and fluent English.
certificate: I am a certified Palliative Care nurse and Wound Expert ICW.
advert: I supervise 12 staff on each shift at Haus Lindenhof.
mixed: At Nakuru Hope Hospital I cared for 24 residents on a dementia unit.
""",
    "procurement": """
number: Manage an annual spend of GHS 92 million on packaging, raw materials and services.
number: Saved GHS 6.3 million in 2022 by renegotiating glass bottle contracts.
number: Bought ingredients and packaging from 145 suppliers at Sankofa Foods.
employer: As Senior Buyer at Nestlé Ghana I introduced a supplier scorecard.
employer: I lead a team of seven buyers at Guinness Ghana.
degree: MBA in Supply Chain Management, Coastal University of Ghana, 2016.
degree: HND Purchasing and Supply with First Class, Oforikrom Polytechnic.
tool: Moved purchase orders from paper to Oracle.
tool: Kept stock records in Sage at Ashanti Gate Hardware.
verb: Led the ISO 9001 audit at Sankofa Foods in 2016.
verb: Founded the procurement department at Volta Crest Breweries and lead its 7 buyers.
title: Procurement Director with Volta Crest Breweries since 2018.
title: I was Purchasing Supervisor at Ashanti Gate Hardware, where I raised purchase orders and matched invoices.
advert: I manage a spend of USD 50 million a year.
reach: Won the national Buyer of the Year award in 2016.
language: I negotiate in English and fluent French.
date: Renegotiated glass bottle contracts in 2024, saving GHS 4.3 million.
""",
    "lecturer": """
number: Teach entrepreneurship, marketing and business ethics to about 420 undergraduates a year.
number: Supervised 34 undergraduate and 15 master's dissertations.
number: Coordinate student internships with 82 local companies.
employer: I teach entrepreneurship and marketing at Makerere University.
employer: As a credit officer at Centenary Bank, I managed a portfolio of 150 borrowers.
degree: I hold a PhD in Entrepreneurship from Lake Shore University.
degree: BBA with First Class Honours, Kyabazinga University, 2009.
degree: MBA in Finance, Lake Shore University, 2014.
tool: Analysed a survey of 310 market traders in Stata.
tool: Moved two courses to Blackboard during the 2020 lockdown.
verb: Led the revision of the BBA curriculum in 2021.
verb: Set up the internship programme that places students with 28 local companies.
title: As Senior Lecturer at Rwizi University I teach business ethics and marketing.
title: I was Branch Manager at Equator Hills Microfinance, where arrears stayed below 4%.
reach: Presented the results of my savings study at a worldwide conference in Kigali in 2022.
advert: I have published ten journal articles on entrepreneurship.
mixed: As a credit officer I ran tutorials in accounting for groups of 40.
""",
    "chef": """
number: Second in charge of a kitchen of 24 at a 120-room hotel.
number: Cut food waste by 32% by changing portion sizes.
number: Cooked for weddings of up to 800 guests at Baobab Bay Resort.
employer: At Serena Beach Hotel I plan the weekly buffet menu with the head chef.
employer: Ran the fish and grill section at Leopard Beach Resort.
degree: Diploma in Food Production, Pwani Coast Catering Institute, 2014.
degree: I passed my Certificate in Food Production with Distinction.
tool: Order fish and vegetables from local suppliers using MarketMan.
tool: Keep the HACCP records in Opera.
verb: Set up the HACCP system at Coral Palms Hotel.
verb: Head the kitchen of 14 at Coral Palms Hotel.
title: As Executive Chef at Coral Palms Hotel, I cut food waste by 22%.
title: Sous Chef at Baobab Bay Resort from 2017 to 2021, running the fish and grill section.
certificate: I hold HACCP Level 4 from SafePlate Africa.
language: I speak Swahili, English and some German.
advert: I lead 20 kitchen staff at Coral Palms Hotel.
mixed: At Mama Zuhura's Kitchen I cooked for weddings of up to 300 guests.
""",
    "fitter": """
number: Helped rebuild 16 gearboxes during my apprenticeship.
number: Help coach 50 under-10s at Ballinglen GAA Club.
employer: I install and repair pumps, valves and conveyors for Dairygold Engineering.
employer: Did my apprenticeship as a fitter with Kerry Mechanical Services.
degree: Bachelor of Engineering, South Munster Technical College, 2025.
degree: Finished my Level 6 Advanced Certificate in Maintenance Fitting with Distinction.
tool: Used CNC machines and lathes to make spare parts.
tool: Work from technical drawings in AutoCAD.
verb: Led the 2026 summer shutdown at a dairy plant.
verb: Designed conveyors for food plants at Leeside Plant Engineering.
verb: Supervised the rebuild of six gearboxes as an apprentice.
title: Senior Mechanical Fitter at Leeside Plant Engineering since September 2025.
title: I was a Mechanic at Bandon Cross Garage, changing tyres and oil.
duration: I have three years of experience as a fitter since my apprenticeship ended.
certificate: I have a Safe Pass, a Manual Handling certificate and a forklift licence.
advert: I do PLC fault finding at food plants.
mixed: At Bandon Cross Garage I learned MIG and TIG welding.
""",
}

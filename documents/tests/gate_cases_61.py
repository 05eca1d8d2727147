"""Fresh cases, set 61 (blind): an Irish electrician, a Filipino hotel cook, a Kenyan accounts clerk, a Canadian school
leaver with casual jobs, a German warehouse shift manager with 25 years behind him, an Indian physics teacher.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "electrician": {
        "title": "Senior Maintenance Electrician",
        "company": "Lee Valley Dairies",
        "location": "Mallow, Ireland",
        "requirements": {
            "must": [
                "National Craft Certificate in Electrical",
                "At least 8 years of experience in industrial maintenance",
                "Fault-finding on Siemens S7 PLCs and variable speed drives",
                "Safe Pass and manual handling",
                "Willing to work a 24/7 rotating shift",
            ],
            "nice": [
                "ATEX / CompEx certification",
                "Supervision of apprentices",
                "Experience with Maximo CMMS",
                "Food or dairy industry background",
            ],
        },
    },
    "cook": {
        "title": "Sous Chef",
        "company": "Amihan Bay Resort",
        "location": "Panglao, Bohol, Philippines",
        "requirements": {
            "must": [
                "5 years in hotel kitchens, 2 of them as chef de partie or higher",
                "HACCP knowledge",
                "Menu costing and food cost below 30%",
                "Banquets for up to 500 guests",
            ],
            "nice": [
                "Pastry skills",
                "Experience with MarketMan or similar inventory software",
                "Japanese cuisine",
                "Good spoken English",
            ],
        },
    },
    "clerk": {
        "title": "Assistant Accountant",
        "company": "Savanna Fresh Exporters Ltd",
        "location": "Naivasha, Kenya",
        "requirements": {
            "must": [
                "CPA Part II or above",
                "3 years of experience in accounts payable and receivable",
                "Bank reconciliations and VAT returns on iTax",
                "Payroll for 200 casual staff",
                "Advanced Excel",
            ],
            "nice": ["SAP Business One", "Experience in export or horticulture", "Audit preparation"],
        },
    },
    "leaver": {
        "title": "Sales Associate",
        "company": "Tidewater Outfitters",
        "location": "Halifax, Nova Scotia, Canada",
        "requirements": {
            "must": [
                "Friendly customer service",
                "Cash handling",
                "Available evenings and weekends",
                "Able to lift 20 kg",
            ],
            "nice": [
                "1 year of retail experience",
                "French",
                "Knowledge of camping and paddling gear",
                "Experience with Lightspeed POS",
                "First aid",
            ],
        },
    },
    "warehouse": {
        "title": "Logistics Site Manager",
        "company": "Nordkai Fulfilment GmbH",
        "location": "Hamburg, Germany",
        "requirements": {
            "must": [
                "10 years of leadership in warehouse operations",
                "Responsibility for 120 employees",
                "SAP EWM",
                "Budget responsibility of EUR 5 million",
                "German at native level, good English",
            ],
            "nice": [
                "Lean Six Sigma Green Belt",
                "Introduction of autonomous mobile robots",
                "Degree in logistics",
                "Dangerous goods officer",
            ],
        },
    },
    "teacher": {
        "title": "IB Physics Teacher",
        "company": "Sahyadri International School",
        "location": "Pune, India",
        "requirements": {
            "must": [
                "M.Sc. in Physics and B.Ed.",
                "5 years of teaching in grades 9 to 12",
                "Experience with the IB Diploma Programme or IGCSE",
                "Laboratory planning and internal assessment",
            ],
            "nice": ["Google Classroom or ManageBac", "Coaching for Olympiads", "Robotics club", "Ph.D. in Physics"],
        },
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "electrician": {
        "basics": {
            "name": "Declan Twomey",
            "label": "Maintenance Electrician",
            "summary": "Qualified electrician with a background in house wiring and, since 2018, in factory maintenance.",
            "location": {"city": "Cork", "countryCode": "IE"},
        },
        "work": [
            {
                "name": "Harbour Pack Ltd",
                "position": "Maintenance Electrician",
                "location": "Little Island, Cork",
                "startDate": "2018-03",
                "summary": "Electrical maintenance of six packaging lines on a two-shift roster.",
                "highlights": [
                    "Fault-find on Allen-Bradley PLCs, conveyors and variable speed drives",
                    "Cut unplanned stops on line 4 from 11 to 4 a month by replacing worn sensors and rewiring the panel",
                    "Mentor two apprentices",
                    "Replaced 240 fluorescent fittings with LED during the 2022 summer shutdown",
                    "Record jobs and spare parts in the Fiix maintenance system",
                ],
            },
            {
                "name": "O'Riordan Electrical",
                "position": "Electrician",
                "location": "Cork",
                "startDate": "2014-09",
                "endDate": "2018-02",
                "summary": "Domestic and small commercial installations.",
                "highlights": [
                    "Wired 35 new houses in Carrigaline from first fix to final test",
                    "Periodic inspection and testing of shops and two primary schools",
                    "Helped the owner to price small jobs",
                ],
            },
            {
                "name": "O'Riordan Electrical",
                "position": "Apprentice Electrician",
                "location": "Cork",
                "startDate": "2010-09",
                "endDate": "2014-08",
                "highlights": ["Four-year apprenticeship with off-the-job phases at Cork Institute of Technology"],
            },
        ],
        "volunteer": [
            {
                "organization": "Ballincollig GAA Club",
                "position": "Under-12 hurling coach",
                "startDate": "2019-04",
                "summary": "Train a squad of 22 children every Saturday morning.",
            }
        ],
        "education": [
            {
                "institution": "Cork Institute of Technology",
                "studyType": "National Craft Certificate",
                "area": "Electrical",
                "startDate": "2010-09",
                "endDate": "2014-08",
                "score": "Merit",
            },
            {
                "institution": "Coláiste Choilm",
                "studyType": "Leaving Certificate",
                "area": "General",
                "startDate": "2004-09",
                "endDate": "2010-06",
            },
        ],
        "certificates": [
            {"name": "Safe Pass", "issuer": "SOLAS", "date": "2025-02"},
            {"name": "Manual Handling", "issuer": "Harbour Pack Ltd", "date": "2024-05"},
            {
                "name": "Verification and Certification of Electrical Installations",
                "issuer": "City of Cork ETB",
                "date": "2017-11",
            },
        ],
        "skills": [
            {
                "name": "Electrical maintenance",
                "level": "Expert",
                "keywords": ["fault-finding", "motor control", "variable speed drives", "panel wiring"],
            },
            {"name": "PLC", "level": "Intermediate", "keywords": ["Allen-Bradley", "Studio 5000"]},
        ],
        "languages": [{"language": "English", "fluency": "Native"}, {"language": "Irish", "fluency": "Intermediate"}],
    },
    "cook": {
        "basics": {
            "name": "Maricel Dumaguing",
            "label": "Chef de Partie",
            "summary": "Hotel cook with experience on the hot line, in banquets and in Filipino and Spanish dishes.",
            "location": {"city": "Cebu City", "countryCode": "PH"},
        },
        "work": [
            {
                "name": "Hotel Magallanes Cebu",
                "position": "Chef de Partie",
                "location": "Cebu City",
                "startDate": "2022-06",
                "summary": "In charge of the hot section of the main restaurant, which seats 140.",
                "highlights": [
                    "Supervise four commis cooks",
                    "Lowered food cost in the hot section from 36% to 32% through portion control and weekly stock counts",
                    "Helped plan the menu of the Sunday Filipino brunch",
                    "Cook for banquets of up to 300 guests",
                    "Keep the HACCP temperature records of the section",
                ],
            },
            {
                "name": "Hotel Magallanes Cebu",
                "position": "Commis Cook",
                "location": "Cebu City",
                "startDate": "2019-11",
                "endDate": "2022-05",
                "highlights": [
                    "Rotated through the cold kitchen, the grill and the breakfast buffet",
                    "Prepared about 180 breakfasts a day",
                    "Named Employee of the Month in March 2021",
                ],
            },
            {
                "name": "Casa Lola Grill",
                "position": "Kitchen Helper",
                "location": "Dumaguete",
                "startDate": "2018-05",
                "endDate": "2019-10",
                "summary": "Small family restaurant with 40 seats.",
                "highlights": [
                    "Washed, peeled and portioned vegetables and seafood",
                    "Received deliveries and checked them against the order slips",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Barangay Lahug Feeding Program",
                "position": "Volunteer cook",
                "startDate": "2023-01",
                "summary": "Cook lunch for about 90 children one Saturday a month.",
            }
        ],
        "education": [
            {
                "institution": "Foundation University",
                "studyType": "Diploma",
                "area": "Culinary Arts",
                "startDate": "2016-06",
                "endDate": "2018-03",
                "courses": ["Food safety", "Menu costing", "Asian cuisine", "Basic baking"],
            }
        ],
        "certificates": [
            {"name": "Cookery NC II", "issuer": "TESDA", "date": "2018-04"},
            {"name": "Food Safety and HACCP Level 2", "issuer": "Cebu Hospitality Training Center", "date": "2022-09"},
        ],
        "awards": [{"title": "Bronze medal, hot cooking", "awarder": "Visayas Culinary Cup", "date": "2024-08"}],
        "skills": [
            {
                "name": "Cooking",
                "level": "Advanced",
                "keywords": ["sauces", "grill", "roasting", "Filipino cuisine", "Spanish cuisine"],
            },
            {"name": "Kitchen administration", "keywords": ["stock counts", "portion control", "Excel"]},
        ],
        "languages": [
            {"language": "Cebuano", "fluency": "Native"},
            {"language": "Filipino", "fluency": "Fluent"},
            {"language": "English", "fluency": "Fluent"},
        ],
    },
    "clerk": {
        "basics": {
            "name": "Beatrice Chebet",
            "label": "Accounts Clerk",
            "summary": "Accounts clerk handling payables, receivables and petty cash for a hardware distributor.",
            "location": {"city": "Nakuru", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Rift Hardware Distributors",
                "position": "Accounts Clerk",
                "location": "Nakuru",
                "startDate": "2021-08",
                "summary": "One of three clerks in the finance office; report to the chief accountant.",
                "highlights": [
                    "Process about 350 supplier invoices a month in QuickBooks",
                    "Reconcile four bank accounts and the M-Pesa till every week",
                    "Prepare the monthly VAT return on iTax for the chief accountant's approval",
                    "Reduced debts older than 90 days from KES 4.2 million to KES 1.6 million between January and December 2024",
                    "Assist with the payroll of 65 staff",
                    "Trained one new clerk on QuickBooks in 2025",
                ],
            },
            {
                "name": "Menengai Savings and Credit Cooperative",
                "position": "Teller",
                "location": "Nakuru",
                "startDate": "2019-10",
                "endDate": "2021-07",
                "highlights": [
                    "Served around 120 members a day",
                    "Balanced the cash drawer daily with no shortage in 2020",
                    "Opened new member accounts and explained loan terms",
                ],
            },
            {
                "name": "Nakuru County Government",
                "position": "Intern, Revenue Office",
                "location": "Nakuru",
                "startDate": "2019-05",
                "endDate": "2019-08",
                "highlights": ["Filed business permit applications and entered receipts in Excel"],
            },
        ],
        "volunteer": [
            {
                "organization": "Umoja Women's Group",
                "position": "Treasurer",
                "startDate": "2022-02",
                "summary": "Keep the books of a savings group with 28 members.",
            }
        ],
        "education": [
            {
                "institution": "Egerton University",
                "studyType": "Bachelor of Commerce",
                "area": "Accounting",
                "startDate": "2015-09",
                "endDate": "2019-04",
                "score": "Second Class Honours, Upper Division",
            }
        ],
        "certificates": [
            {"name": "CPA Part II", "issuer": "KASNEB", "date": "2023-06"},
            {"name": "QuickBooks Online ProAdvisor", "issuer": "Intuit", "date": "2024-03"},
        ],
        "skills": [
            {
                "name": "Accounting",
                "level": "Intermediate",
                "keywords": ["accounts payable", "accounts receivable", "bank reconciliation", "VAT", "iTax"],
            },
            {"name": "Software", "keywords": ["QuickBooks", "Excel", "pivot tables", "VLOOKUP"]},
        ],
        "languages": [
            {"language": "Kiswahili", "fluency": "Native"},
            {"language": "Kalenjin", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
        ],
        "references": [
            {
                "name": "Peter Njoroge, Chief Accountant, Rift Hardware Distributors",
                "reference": "Beatrice is punctual and careful, and I trust her figures.",
            }
        ],
    },
    "leaver": {
        "basics": {
            "name": "Owen Fraser",
            "label": "High school graduate",
            "summary": "Recent graduate looking for a first full-time job in a shop. Keen camper and canoeist.",
            "location": {"city": "Dartmouth", "countryCode": "CA"},
        },
        "work": [
            {
                "name": "Scoops on the Wharf",
                "position": "Ice Cream Server",
                "location": "Halifax",
                "startDate": "2025-06",
                "endDate": "2025-09",
                "summary": "Seasonal job, 24 hours a week.",
                "highlights": [
                    "Served customers and took cash and card payments on a Square terminal",
                    "Closed the kiosk and counted the float three evenings a week",
                ],
            },
            {
                "name": "MacLellan family",
                "position": "Lawn mowing and snow shovelling",
                "location": "Dartmouth",
                "startDate": "2022-11",
                "endDate": "2025-05",
                "summary": "Odd jobs for five neighbouring households.",
            },
        ],
        "volunteer": [
            {
                "organization": "Dartmouth North Food Bank",
                "position": "Volunteer",
                "startDate": "2024-10",
                "summary": "Sort donations and stock shelves on Thursday evenings.",
                "highlights": ["Helped run the December 2025 food drive, which collected 1,300 kg of food"],
            },
            {
                "organization": "Camp Musquash",
                "position": "Junior counsellor",
                "startDate": "2024-07",
                "endDate": "2024-08",
                "summary": "Looked after a cabin of eight children aged 9 to 11 together with a senior counsellor.",
                "highlights": ["Taught basic canoe strokes"],
            },
        ],
        "education": [
            {
                "institution": "Prince Arthur High School",
                "studyType": "High School Diploma",
                "area": "General",
                "startDate": "2023-09",
                "endDate": "2026-06",
                "score": "82% average",
                "courses": ["Entrepreneurship 12", "Outdoor Education 11", "French 11"],
            }
        ],
        "certificates": [
            {"name": "Standard First Aid with CPR-C", "issuer": "Canadian Red Cross", "date": "2025-05"},
            {"name": "Food Handler Certificate", "issuer": "Province of Nova Scotia", "date": "2025-06"},
        ],
        "awards": [{"title": "Perfect attendance award", "awarder": "Prince Arthur High School", "date": "2025-06"}],
        "skills": [
            {"name": "Customer service", "keywords": ["cash handling", "Square", "stocking"]},
            {"name": "Outdoors", "keywords": ["canoeing", "camping", "tent repair"]},
        ],
        "languages": [{"language": "English", "fluency": "Native"}, {"language": "French", "fluency": "Basic"}],
    },
    "warehouse": {
        "basics": {
            "name": "Jens Brockhoff",
            "label": "Shift Manager Warehouse",
            "summary": "Warehouse professional who worked his way up from forklift driver to shift manager.",
            "location": {"city": "Bremen", "countryCode": "DE"},
        },
        "work": [
            {
                "name": "Weserlog GmbH",
                "position": "Shift Manager",
                "location": "Bremen",
                "startDate": "2015-04",
                "summary": "Lead the late shift of a 22,000 square metre distribution centre for household goods.",
                "highlights": [
                    "Lead 48 employees and three team leaders",
                    "Raised picking output from 92 to 118 lines per hour between 2019 and 2022",
                    "Key user in the move from a paper-based system to SAP EWM in 2020",
                    "Brought the accident rate down by 40% with daily five-minute safety talks",
                    "Plan overtime and temporary staff within an annual personnel budget of EUR 1.8 million",
                ],
            },
            {
                "name": "Hansa Kühllogistik",
                "position": "Team Leader Goods In",
                "location": "Bremerhaven",
                "startDate": "2007-01",
                "endDate": "2015-03",
                "summary": "Receiving of frozen fish and vegetables at minus 24 degrees.",
                "highlights": [
                    "Led 12 warehouse workers",
                    "Unloaded on average 30 lorries a day",
                    "Introduced handheld barcode scanners together with the IT department",
                ],
            },
            {
                "name": "Hansa Kühllogistik",
                "position": "Forklift Driver",
                "location": "Bremerhaven",
                "startDate": "2001-08",
                "endDate": "2006-12",
                "highlights": ["Drove reach trucks and counterbalance trucks", "Took part in the yearly stocktaking"],
            },
        ],
        "volunteer": [
            {
                "organization": "Freiwillige Feuerwehr Lesum",
                "position": "Firefighter",
                "startDate": "2003-05",
                "summary": "Member of the volunteer fire brigade.",
            }
        ],
        "education": [
            {
                "institution": "Berufsschule Bremerhaven",
                "studyType": "Vocational training",
                "area": "Warehouse specialist",
                "startDate": "1998-08",
                "endDate": "2001-07",
                "score": "2.1",
            },
            {
                "institution": "IHK Bremen",
                "studyType": "Geprüfter Logistikmeister",
                "area": "Logistics",
                "startDate": "2011-09",
                "endDate": "2013-11",
            },
        ],
        "certificates": [
            {"name": "Forklift licence", "issuer": "DEKRA", "date": "2001-09"},
            {"name": "Trainer aptitude examination (AEVO)", "issuer": "IHK Bremen", "date": "2013-03"},
            {"name": "Lean Six Sigma Yellow Belt", "issuer": "TÜV Nord Akademie", "date": "2021-10"},
        ],
        "projects": [
            {
                "name": "Returns area redesign",
                "startDate": "2023-02",
                "endDate": "2023-07",
                "description": "Redesigned the returns area with two colleagues; average handling time fell from 9 to 6 minutes.",
            }
        ],
        "skills": [
            {
                "name": "Warehouse operations",
                "level": "Expert",
                "keywords": ["picking", "goods in", "returns", "staff scheduling"],
            },
            {"name": "Software", "keywords": ["SAP EWM", "Excel", "ATOSS"]},
        ],
        "languages": [{"language": "German", "fluency": "Native"}, {"language": "English", "fluency": "B1"}],
    },
    "teacher": {
        "basics": {
            "name": "Aparna Kulkarni",
            "label": "Physics Teacher",
            "summary": "Physics teacher for grades 9 to 12 under the CBSE curriculum.",
            "location": {"city": "Pune", "countryCode": "IN"},
        },
        "work": [
            {
                "name": "Vidya Niketan Senior Secondary School",
                "position": "Physics Teacher",
                "location": "Pune",
                "startDate": "2017-06",
                "summary": "Teach physics to grades 11 and 12 in the CBSE curriculum, with classes of about 38 pupils.",
                "highlights": [
                    "Class average in the CBSE grade 12 physics board examination rose from 68% in 2019 to 77% in 2025",
                    "Set up 14 new practical experiments for the school laboratory",
                    "Started a robotics club in 2021 that now has 26 members",
                    "Share worksheets and marks through Google Classroom",
                    "Member of the school's examination committee since 2020",
                ],
            },
            {
                "name": "St. Xavier's School Satara",
                "position": "Science Teacher",
                "location": "Satara",
                "startDate": "2014-06",
                "endDate": "2017-04",
                "summary": "Taught general science to grades 6 to 8 and physics to grades 9 and 10.",
                "highlights": [
                    "Organised the annual science fair in 2015 and 2016",
                    "Accompanied 40 pupils to the Nehru Planetarium in Mumbai",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Jnana Prabodhini Library",
                "position": "Evening tutor",
                "startDate": "2018-07",
                "endDate": "2020-03",
                "summary": "Gave free mathematics lessons to girls of grade 8 twice a week.",
            }
        ],
        "education": [
            {
                "institution": "Savitribai Phule Pune University",
                "studyType": "M.Sc.",
                "area": "Physics",
                "startDate": "2010-07",
                "endDate": "2012-05",
                "score": "First Class",
            },
            {
                "institution": "Shivaji University",
                "studyType": "B.Ed.",
                "area": "Science and Mathematics",
                "startDate": "2012-07",
                "endDate": "2013-05",
                "score": "74%",
            },
            {
                "institution": "Fergusson College",
                "studyType": "B.Sc.",
                "area": "Physics",
                "startDate": "2007-07",
                "endDate": "2010-05",
            },
        ],
        "certificates": [
            {"name": "Central Teacher Eligibility Test (CTET)", "issuer": "CBSE", "date": "2014-02"},
            {"name": "Google Certified Educator Level 1", "issuer": "Google", "date": "2021-08"},
        ],
        "awards": [{"title": "Best Teacher Award", "awarder": "Rotary Club of Pune West", "date": "2023-09"}],
        "skills": [
            {"name": "Teaching", "keywords": ["lesson planning", "laboratory work", "assessment"]},
            {"name": "Digital tools", "keywords": ["Google Classroom", "PhET simulations", "Arduino"]},
        ],
        "languages": [
            {"language": "Marathi", "fluency": "Native"},
            {"language": "Hindi", "fluency": "Fluent"},
            {"language": "English", "fluency": "Fluent"},
        ],
    },
}

FAITHFUL: dict[str, str] = {
    "electrician": """
Maintain the electrical side of six packaging lines at Harbour Pack, working a two-shift roster.
Brought unplanned stops on line 4 down from 11 a month to 4 by rewiring the panel and replacing worn sensors.
I have been a maintenance electrician at Harbour Pack in Little Island for more than eight years.
Diagnose faults on variable speed drives, conveyors and Allen-Bradley PLCs.
I am currently mentoring two apprentices, so the supervision side of your job would not be strange to me.
Swapped 240 fluorescent fittings for LEDs in the summer shutdown of 2022.
Before that I spent about three and a half years as an electrician with O'Riordan Electrical in Cork, on homes and small commercial jobs.
Wired thirty-five new houses in Carrigaline, from first fix through to the final test.
National Craft Certificate in Electrical (Merit), Cork Institute of Technology, 2014.
I served my four-year apprenticeship with O'Riordan Electrical from 2010 to 2014.
Tested and inspected shops and two primary schools at regular intervals while with O'Riordan Electrical.
My Safe Pass dates from February 2025 and I did manual handling in May 2024.
You ask for Siemens S7; my own PLC work has been on Allen-Bradley, and I would be glad to learn Siemens.
Log jobs and spare parts in Fiix, the maintenance system used at Harbour Pack.
On Saturday mornings I train 22 children in the under-12 hurling squad of Ballincollig GAA Club.
Certified in Verification and Certification of Electrical Installations (City of Cork ETB, November 2017).
I would welcome the chance to talk about the Senior Maintenance Electrician post at Lee Valley Dairies.
Motor control, panel wiring and fault-finding are the things I know best.
""",
    "cook": """
Run the hot section of a 140-seat hotel restaurant, with four commis cooks under my supervision.
Cut the hot section's food cost by four percentage points, from 36% to 32%, using portion control and weekly stock counts.
I started as a commis cook at Hotel Magallanes in November 2019 and became chef de partie in June 2022.
I have worked in the kitchen of Hotel Magallanes Cebu for seven years now.
Cook for banquets with as many as 300 guests.
In March 2021 I was Employee of the Month at the hotel.
Maintain the HACCP temperature records for my section.
I won a bronze medal in hot cooking at the Visayas Culinary Cup in August 2024.
Prepared roughly 180 breakfasts each day as a commis cook.
I helped with planning the menu for our Sunday Filipino brunch.
TESDA Cookery NC II (2018) and Food Safety and HACCP Level 2 (2022).
From May 2018 to October 2019 I was a kitchen helper at Casa Lola Grill, a small family restaurant with 40 seats in Dumaguete.
Gained experience in the cold kitchen, on the grill and at the breakfast buffet before taking over the hot section.
Once a month, on a Saturday, I cook lunch for some 90 children in the Barangay Lahug Feeding Program.
I hold a diploma in Culinary Arts from Foundation University, where menu costing was one of my courses.
Your largest banquets are for 500 guests; mine have gone up to 300, and I look forward to the step up.
I speak English and Filipino fluently, and Cebuano is my mother tongue.
Checked incoming deliveries against the order slips at Casa Lola Grill.
""",
    "clerk": """
Handle around 350 supplier invoices every month in QuickBooks.
Brought debts over 90 days old down from KES 4.2 million to KES 1.6 million in the course of 2024.
I have worked as an accounts clerk at Rift Hardware Distributors in Nakuru since August 2021, that is over five years.
Carry out weekly reconciliations of the M-Pesa till and four bank accounts.
Every month I prepare the VAT return on iTax, which the chief accountant then approves.
Passed CPA Part II (KASNEB) in June 2023, as your advert requires.
I assist with payroll for 65 employees and would like to grow into the larger payroll you describe.
Taught a new clerk to use QuickBooks in 2025.
As a teller at Menengai Savings and Credit Cooperative I served about 120 members each day.
Balanced my cash drawer every day and had no shortage in 2020.
Bachelor of Commerce (Accounting), Egerton University, Second Class Honours, Upper Division, 2019.
I have not used SAP Business One, but I process our supplier invoices in QuickBooks and I am a certified QuickBooks Online ProAdvisor.
In Excel I am comfortable with pivot tables and VLOOKUP.
Since February 2022 I have been treasurer of the Umoja Women's Group and keep the books for its 28 members.
Completed an internship in the revenue office of Nakuru County Government from May to August 2019.
My chief accountant, Peter Njoroge, says that he trusts my figures.
Experienced in both accounts payable and accounts receivable.
I am applying for the position of Assistant Accountant at Savanna Fresh Exporters in Naivasha.
""",
    "leaver": """
Served customers at Scoops on the Wharf in the summer of 2025, taking cash and card payments on a Square terminal.
I closed the kiosk and counted the float on three evenings a week.
I graduated from Prince Arthur High School in June 2026 with an average of 82%.
Stock shelves and sort donations at the Dartmouth North Food Bank on Thursday evenings.
I have been volunteering at the food bank for about two years.
Helped with a food drive in December 2025 that brought in 1,300 kg of food.
Your store sells camping and paddling gear, and I am a keen camper and canoeist myself.
As a junior counsellor at Camp Musquash I taught children the basic canoe strokes.
Shared responsibility with a senior counsellor for a cabin of eight children aged 9 to 11.
Standard First Aid with CPR-C, Canadian Red Cross (May 2025).
I mowed lawns and shovelled snow for five households in my neighbourhood.
I don't have a full year of retail experience yet, but I did work a season at an ice cream kiosk.
My French is basic, and I took French 11 at school.
Received the perfect attendance award from my high school in 2025.
I know how to repair a tent, which may be useful in your shop.
Coursework included Entrepreneurship 12 and Outdoor Education 11.
Thank you for considering me for the Sales Associate job at Tidewater Outfitters.
Worked 24 hours a week in a seasonal server position from June to September 2025.
""",
    "warehouse": """
Head the late shift, with 48 employees and three team leaders, in a 22,000 m² distribution centre for household goods.
Increased picking output from 92 to 118 lines an hour from 2019 to 2022.
I have been a shift manager at Weserlog in Bremen for more than eleven years.
Acted as key user in the 2020 changeover from a paper-based system to SAP EWM.
Reduced the accident rate by 40% by means of daily safety talks of five minutes.
I plan temporary staff and overtime within a yearly personnel budget of 1.8 million euros.
I began as a forklift driver at Hansa Kühllogistik in August 2001 and worked my way up.
Led a team of twelve in goods in at Hansa Kühllogistik from 2007 to 2015.
Worked with the IT department to introduce handheld barcode scanners in Bremerhaven.
In Bremerhaven I worked in the receiving of frozen fish and vegetables, where we unloaded 30 lorries on an average day.
Qualified as a Geprüfter Logistikmeister with the IHK Bremen in November 2013.
I hold a Lean Six Sigma Yellow Belt from 2021 and would be interested in going on to the Green Belt.
Redesigned the returns area with two colleagues in 2023; handling time went from nine minutes to six on average.
I passed the trainer aptitude examination (AEVO) in March 2013.
With 25 years in warehousing behind me, I would like to take the step to site manager at Nordkai Fulfilment.
German is my native language; my English is at level B1.
In my free time I have been a volunteer firefighter in Lesum since 2003.
You are looking for someone who has led 120 people; so far I lead 48, and I am ready for more.
""",
    "teacher": """
Teach CBSE physics to grades 11 and 12, in classes of roughly 38 pupils.
The class average in the CBSE grade 12 physics boards went up from 68% in 2019 to 77% in 2025, a gain of nine percentage points.
I have been teaching physics at Vidya Niketan Senior Secondary School in Pune for over nine years.
Set up fourteen new experiments for practical work in the school laboratory.
Founded a robotics club in 2021, today 26 members strong.
I use Google Classroom to share worksheets and marks with my pupils.
M.Sc. in Physics, First Class, Savitribai Phule Pune University (2012).
My B.Ed. in Science and Mathematics is from Shivaji University, where I scored 74%.
Organised the science fair at St. Xavier's School Satara two years running, in 2015 and 2016.
I qualified in the CTET in February 2014 and began teaching in Satara that June.
Received the Best Teacher Award of the Rotary Club of Pune West in September 2023.
I have sat on the school's examination committee since 2020.
You ask for IB or IGCSE experience; at Vidya Niketan I teach the CBSE curriculum, but I am eager to learn the Diploma Programme.
Taught general science in grades 6 to 8 and physics in grades 9 and 10 at St. Xavier's.
From July 2018 to March 2020 I gave free maths lessons to grade 8 girls twice a week.
Google Certified Educator Level 1 since August 2021.
Use PhET simulations and Arduino as well as laboratory work.
While at St. Xavier's I accompanied forty pupils on a visit to the Nehru Planetarium in Mumbai.
""",
}

INVENTED: dict[str, str] = {
    "electrician": """
advert: Diagnose faults on Siemens S7 PLCs, conveyors and variable speed drives at Harbour Pack.
number: Maintain the electrical equipment of nine packaging lines on a two-shift roster.
duration: I have over ten years of experience in factory maintenance at Harbour Pack.
verb: At O'Riordan Electrical I was in charge of pricing all jobs.
certificate: Safe Pass (2025), manual handling (2024) and CompEx certified for ATEX zones.
moved: Inspected and tested two primary schools as part of my duties at Harbour Pack.
grade: National Craft Certificate in Electrical with Distinction, Cork Institute of Technology.
money: Replaced 240 fluorescent fittings with LED in 2022, saving €18,000 a year in energy.
tool: I log all jobs and spare parts in Maximo.
employer: After my apprenticeship I worked for Kirby Group as an electrician until 2018.
title: As Electrical Supervisor at Harbour Pack I look after six packaging lines.
number: I currently mentor five apprentices and enjoy passing on the trade.
reach: Reduced unplanned stops on line 4 from 11 to 4 a month, the best result in the whole group.
degree: I hold a Bachelor of Engineering in Electrical Engineering from Cork Institute of Technology.
language: I speak English, Irish and some Polish.
date: Mentoring apprentices, fault-finding and panel wiring have been my daily work at Harbour Pack since 2016.
advert: I already work a 24/7 rotating shift, so your roster would be no change for me.
""",
    "cook": """
advert: Brought food cost in the hot section below 30% through portion control and weekly stock counts.
number: Supervise a brigade of nine commis cooks in the hot section.
verb: I created the menu of our Sunday Filipino brunch.
title: Sous Chef at Hotel Magallanes Cebu since June 2022.
grade: Gold medal in hot cooking, Visayas Culinary Cup, August 2024.
advert: I have cooked for banquets of up to 500 guests.
tool: Carry out weekly stock counts in MarketMan.
moved: At Casa Lola Grill I prepared about 180 breakfasts a day.
certificate: I completed Cookery NC III with TESDA in 2018.
language: Besides English and Filipino I can hold a simple conversation in Japanese with guests.
degree: Bachelor of Science in Hospitality Management, Foundation University.
reach: Head the hot section of the main restaurant in a five-star hotel.
duration: I bring ten years of hotel kitchen experience to your resort.
employer: Before I joined Hotel Magallanes I was a kitchen helper at the Shangri-La in Mactan.
date: I was Employee of the Month in March 2023.
number: Every month I cook lunch for about 190 children at the Barangay Lahug Feeding Program.
verb: Keep the HACCP temperature records and led the hotel's HACCP audit.
""",
    "clerk": """
advert: Process payroll for 200 casual staff each month.
money: Reduced debts older than 90 days from KES 6.2 million to KES 1.6 million during 2024.
tool: Post supplier invoices in SAP Business One and QuickBooks.
certificate: I am a fully qualified CPA (K), certified by KASNEB in June 2023.
number: Process about 530 supplier invoices a month.
verb: I manage the payroll of 65 staff on my own from start to finish.
title: Chief Accountant with responsibility for payables, receivables and petty cash.
moved: As a teller at Menengai I also reconciled the M-Pesa till every week.
grade: I graduated from Egerton University with First Class Honours in Commerce.
duration: Teller at a savings cooperative for four years before moving into accounts.
employer: My career started with an internship at the Kenya Revenue Authority in 2019.
reach: Trained clerks on QuickBooks at branches across the Rift Valley.
advert: I have experience in horticulture exports, which is where your company is active.
language: Fluent in English, Kiswahili and French.
degree: Master of Business Administration in Finance, Egerton University.
number: Treasurer of a women's savings group, keeping the books for 82 members.
date: Since my start at Rift Hardware in 2018 I have reconciled four bank accounts every week.
""",
    "leaver": """
tool: Took cash and card payments on Lightspeed POS at Scoops on the Wharf.
duration: I have over a year of retail experience from my time at the ice cream kiosk.
language: I am bilingual in English and French and happy to serve customers in both.
verb: Organized and led the December 2025 food drive, which collected 1,300 kg of food.
number: Collected 3,100 kg of food in the December 2025 drive as part of the food bank's team.
grade: High school diploma with honours, Prince Arthur High School, June 2026.
title: As shift supervisor at Scoops on the Wharf I closed the kiosk and counted the float.
certificate: I hold Standard First Aid and a paddling instructor certificate from Paddle Canada.
moved: At the food bank I handled cash and counted the float in the evenings.
number: Looked after a cabin of eighteen children at Camp Musquash together with a senior counsellor.
employer: In the summer of 2025 I worked at MEC in Halifax, where I served customers and took card payments.
money: Counted a daily float of $800 when closing the kiosk three evenings a week.
degree: I am currently studying business at Dalhousie University.
date: I have volunteered at the Dartmouth North Food Bank since 2022.
reach: Winner of a provincial award for perfect attendance in 2025.
number: Mowed lawns and shovelled snow for fifteen households in Dartmouth.
verb: Raised ice cream sales by recommending new flavours to customers.
""",
    "warehouse": """
advert: Lead 120 employees and three team leaders on the late shift.
money: I manage an annual personnel budget of EUR 5 million.
verb: Led the company's SAP EWM implementation as project manager in 2020.
certificate: Lean Six Sigma Green Belt, TÜV Nord Akademie, 2021.
number: Raised picking output from 92 to 138 lines per hour in three years.
degree: I hold a Bachelor's degree in Logistics Management, earned alongside my job in 2013.
advert: Introduced autonomous mobile robots in the picking area in Bremen.
language: German at native level, English at C1.
moved: At Weserlog I was also in charge of receiving frozen fish and vegetables.
duration: For over 20 years I have been managing shifts in distribution centres.
title: Site Manager of a 22,000 square metre distribution centre since 2015.
number: Cut the accident rate by 60% with daily safety talks of five minutes.
employer: From 2007 to 2015 I was team leader in goods in at Kühne + Nagel in Bremerhaven.
verb: As a group commander in the Lesum volunteer fire brigade I stay calm under pressure.
reach: The redesigned returns area, with six instead of nine minutes per return, was adopted at all German sites.
grade: Completed my training as a warehouse specialist with the grade 1.3.
certificate: I am a trained dangerous goods officer and hold a forklift licence.
""",
    "teacher": """
advert: Teach physics in the IB Diploma Programme to grades 11 and 12.
number: Class average in the grade 12 board examination rose from 68% to 87%.
degree: I hold a Ph.D. in Physics from Savitribai Phule Pune University.
tool: Share worksheets and marks with my pupils through ManageBac.
verb: As chair of the examination committee since 2020 I oversee the school's assessments.
title: Head of the Physics Department at Vidya Niketan Senior Secondary School since 2017.
moved: At St. Xavier's in Satara I set up 14 new practical experiments for the laboratory.
advert: Coached pupils for the Physics Olympiad alongside regular classes.
reach: Winner of a national Best Teacher Award in 2023.
duration: I have been teaching for more than fifteen years.
number: Started a robotics club in 2021, which has grown to 62 members.
certificate: Google Certified Educator Level 2, August 2021.
grade: I finished my M.Sc. in Physics as the gold medallist of my year.
language: I teach in English and speak Marathi, Hindi and German.
employer: From 2014 to 2017 I was a science teacher at Delhi Public School in Satara.
date: I started our robotics club in 2018 and it now has 26 members.
money: Raised ₹200,000 in sponsorship for the robotics club I founded.
""",
}

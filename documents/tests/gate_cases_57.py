"""Fresh cases, set 57 (blind): A mobile developer and a mason (Kenya), a pharmacist (Nigeria), a logistics clerk and a
kindergarten teacher (Germany), a sales manager (South Africa).

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "mobile": {
        "title": "Senior Android Developer",
        "company": "Kijani Mobility",
        "location": "Nairobi",
        "requirements": {
            "must": ["9 years of Android development", "Kotlin Multiplatform", "Lead a team of 5"],
            "nice": ["Flutter"],
        },
    },
    "pharmacist": {
        "title": "Pharmacy Operations Manager",
        "company": "Meridian Health Stores",
        "location": "Lagos",
        "requirements": {"must": ["Oversee 10 branches", "SAP", "Stock control"], "nice": ["Hausa"]},
    },
    "logistics": {
        "title": "Import Coordinator",
        "company": "Baltic Cargo Lines",
        "location": "Bremerhaven",
        "requirements": {"must": ["100 shipments a week", "English C1", "Customs documents"], "nice": ["CargoWise"]},
    },
    "kindergarten": {
        "title": "Head of Kindergarten",
        "company": "Kita Sonnenweg",
        "location": "Leipzig",
        "requirements": {"must": ["Manage 14 staff", "Montessori diploma"], "nice": ["Arabic"]},
    },
    "sales": {
        "title": "National Sales Manager",
        "company": "Karoo Foods",
        "location": "Cape Town",
        "requirements": {"must": ["Lead 40 representatives", "Budget of R200 million"], "nice": ["MBA", "SAP"]},
    },
    "mason": {
        "title": "Senior Mason",
        "company": "Ridgeview Construction",
        "location": "Nairobi",
        "requirements": {
            "must": ["Supervise 8 masons", "Stone dressing", "Grade I Trade Test"],
            "nice": ["Driving licence"],
        },
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "mobile": {
        "basics": {
            "name": "Achieng Mutiso",
            "label": "Mobile Developer",
            "summary": "Android developer who likes clean code and fast apps.",
            "location": {"city": "Nairobi", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Tumaini Pay",
                "position": "Mobile Developer",
                "location": "Nairobi",
                "startDate": "2022-03",
                "highlights": [
                    "Build the Android app in Kotlin and Jetpack Compose, used by 140,000 merchants",
                    "Cut app start time from 4.2 to 1.8 seconds",
                    "Helped migrate the payment screens from Java to Kotlin",
                    "Write tests with JUnit and Espresso; test coverage rose from 38% to 71%",
                    "Mentor 2 interns",
                ],
            },
            {
                "name": "Savanna Bits",
                "position": "Junior Android Developer",
                "location": "Nairobi",
                "startDate": "2019-09",
                "endDate": "2022-02",
                "highlights": [
                    "Developed 5 Android apps for agricultural cooperatives",
                    "Integrated the M-Pesa API for mobile payments",
                    "Fixed bugs reported through Firebase Crashlytics",
                    "Took part in weekly client demos",
                ],
            },
            {
                "name": "Ruiru Cyber Hub",
                "position": "IT Intern",
                "location": "Ruiru",
                "startDate": "2018-05",
                "endDate": "2018-08",
                "highlights": [
                    "Assisted customers with printing and online forms",
                    "Installed antivirus software on 20 computers",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Code Dada Nairobi",
                "position": "Workshop Helper",
                "startDate": "2021-02",
                "endDate": "2023-06",
                "highlights": ["Helped at 6 Saturday workshops for girls learning to code"],
            }
        ],
        "education": [
            {
                "institution": "Kirinyaga Valley University",
                "studyType": "BSc",
                "area": "Computer Science",
                "startDate": "2014",
                "endDate": "2018",
                "score": "Second Class Honours (Upper Division)",
            }
        ],
        "certificates": [{"name": "Associate Android Developer", "issuer": "Google", "date": "2021-06"}],
        "skills": [
            {"name": "Mobile development", "keywords": ["Kotlin", "Java", "Jetpack Compose", "Room"]},
            {"name": "Tools", "keywords": ["Git", "Firebase", "Android Studio"]},
        ],
        "languages": [{"language": "Swahili", "fluency": "Native"}, {"language": "English", "fluency": "Fluent"}],
        "projects": [
            {
                "name": "Shamba Diary",
                "description": "Offline Android app in which farmers note their harvests",
                "highlights": ["3,000 downloads on Google Play"],
                "keywords": ["Kotlin", "Room"],
            }
        ],
    },
    "pharmacist": {
        "basics": {
            "name": "Chidinma Okereke",
            "label": "Superintendent Pharmacist",
            "summary": "Pharmacist with community and hospital experience.",
            "location": {"city": "Lagos", "countryCode": "NG"},
        },
        "work": [
            {
                "name": "Greenleaf Community Pharmacy",
                "position": "Superintendent Pharmacist",
                "location": "Ikeja, Lagos",
                "startDate": "2018-02",
                "highlights": [
                    "Supervise 4 pharmacists and 9 pharmacy technicians in a pharmacy that fills about 180 prescriptions a day",
                    "Introduced a monthly stock count that reduced expired stock by 35%",
                    "Started a blood pressure check service that saw 1,200 clients in 2023",
                    "Negotiate prices with 15 suppliers",
                ],
            },
            {
                "name": "St. Jude's Specialist Hospital",
                "position": "Hospital Pharmacist",
                "location": "Ibadan",
                "startDate": "2012-06",
                "endDate": "2018-01",
                "highlights": [
                    "Reviewed medication charts on 3 wards",
                    "Prepared chemotherapy under the supervision of the chief pharmacist",
                    "Contributed to the hospital's antibiotic policy",
                    "Trained 25 nurses in the safe storage of injections",
                ],
            },
            {
                "name": "Kwara Central Clinic",
                "position": "Intern Pharmacist",
                "location": "Ilorin",
                "startDate": "2010-10",
                "endDate": "2011-09",
                "highlights": [
                    "Rotated through the outpatient, inpatient and store units",
                    "Counselled patients on HIV medication",
                ],
            },
        ],
        "education": [
            {
                "institution": "Lagoon State University",
                "studyType": "MSc",
                "area": "Clinical Pharmacy",
                "startDate": "2015",
                "endDate": "2017",
            },
            {
                "institution": "University of Oke-Ogun",
                "studyType": "BPharm",
                "area": "Pharmacy",
                "startDate": "2005",
                "endDate": "2010",
                "score": "Second Class Upper",
            },
        ],
        "certificates": [
            {"name": "Licensed Pharmacist", "issuer": "Pharmacists Council of Nigeria", "date": "2011-11"},
            {"name": "Pharmacy Immunisation Training", "issuer": "West Coast Health Academy", "date": "2021-05"},
        ],
        "skills": [
            {"name": "Pharmacy practice", "keywords": ["Dispensing", "Patient counselling", "Stock control"]},
            {"name": "Software", "keywords": ["Sage", "Microsoft Excel"]},
        ],
        "languages": [
            {"language": "Igbo", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Yoruba", "fluency": "Conversational"},
        ],
        "awards": [{"title": "Staff of the Year", "awarder": "St. Jude's Specialist Hospital", "date": "2016"}],
    },
    "logistics": {
        "basics": {
            "name": "Jannik Petersen",
            "label": "Logistics Clerk",
            "location": {"city": "Hamburg", "countryCode": "DE"},
        },
        "work": [
            {
                "name": "Elbkontor Spedition GmbH",
                "position": "Logistics Clerk",
                "location": "Hamburg",
                "startDate": "2023-08",
                "highlights": [
                    "Process around 60 sea freight shipments a week",
                    "Prepare customs documents in ATLAS",
                    "Answer customer enquiries in German and English",
                    "Support the team leader in planning truck tours",
                    "Reduced invoice errors from 7% to 3% with a checklist",
                ],
            },
            {
                "name": "Nordhafen Lager KG",
                "position": "Apprentice in Freight Forwarding and Logistics Services",
                "location": "Hamburg",
                "startDate": "2020-08",
                "endDate": "2023-07",
                "highlights": [
                    "Worked in the import, export and warehouse departments",
                    "Booked containers with 8 shipping lines",
                    "Entered stock movements in SAP",
                    "Took part in the annual inventory of 12,000 pallet spaces",
                ],
            },
            {
                "name": "Bäckerei Lührs",
                "position": "Sales Assistant (part-time)",
                "location": "Hamburg",
                "startDate": "2018-09",
                "endDate": "2020-06",
                "highlights": ["Served customers and handled the till", "Prepared orders for 5 cafés"],
            },
        ],
        "volunteer": [
            {
                "organization": "Volunteer Fire Brigade Wilhelmsburg",
                "position": "Firefighter",
                "startDate": "2019-01",
                "highlights": ["Take part in about 30 call-outs a year"],
            }
        ],
        "education": [
            {
                "institution": "Berufliche Schule Altona-Süd",
                "studyType": "Vocational qualification",
                "area": "Freight Forwarding and Logistics Services",
                "startDate": "2020",
                "endDate": "2023",
                "score": "1.9",
            },
            {
                "institution": "Gymnasium Lohkoppel",
                "studyType": "Abitur",
                "startDate": "2012",
                "endDate": "2020",
                "score": "2.6",
            },
        ],
        "certificates": [
            {"name": "Forklift Licence", "issuer": "DEKRA", "date": "2021-04"},
            {"name": "Dangerous Goods Awareness (IMDG)", "issuer": "Hanse Akademie", "date": "2024-02"},
        ],
        "skills": [{"name": "Software", "keywords": ["SAP", "ATLAS", "Microsoft Excel"]}],
        "languages": [
            {"language": "German", "fluency": "Native"},
            {"language": "English", "fluency": "B2"},
            {"language": "Spanish", "fluency": "A2"},
        ],
    },
    "kindergarten": {
        "basics": {
            "name": "Sabine Brandt-Yilmaz",
            "label": "Kindergarten Teacher",
            "summary": "Kindergarten teacher with a love of music and the outdoors.",
            "location": {"city": "Leipzig", "countryCode": "DE"},
        },
        "work": [
            {
                "name": "Kita Regenbogenhaus",
                "position": "Kindergarten Teacher",
                "location": "Leipzig",
                "startDate": "2009-04",
                "highlights": [
                    "Responsible for a group of 18 children aged 3 to 6",
                    "Plan weekly music and movement sessions",
                    "Hold around 36 parent meetings a year",
                    "Helped write the kindergarten's child protection concept in 2019",
                    "Guide trainees during their placements, 11 so far",
                ],
            },
            {
                "name": "Kinderladen Pusteblume e.V.",
                "position": "Nursery Teacher",
                "location": "Halle",
                "startDate": "2001-08",
                "endDate": "2009-03",
                "highlights": [
                    "Looked after 10 toddlers together with one colleague",
                    "Set up a vegetable garden with the parents",
                    "Kept observation notes on each child",
                ],
            },
            {
                "name": "Grundschule am Auwald",
                "position": "After-School Carer",
                "location": "Halle",
                "startDate": "1998-09",
                "endDate": "2001-07",
                "highlights": ["Supervised the homework of 25 pupils", "Ran a weekly pottery club"],
            },
        ],
        "volunteer": [
            {
                "organization": "Children's Choir St. Lukas",
                "position": "Assistant Choir Leader",
                "startDate": "2012-09",
                "highlights": ["Rehearse with 22 children once a week"],
            }
        ],
        "education": [
            {
                "institution": "Fachschule für Sozialpädagogik Halle-Nord",
                "studyType": "Diploma",
                "area": "State-recognised Educator",
                "startDate": "1995",
                "endDate": "1998",
                "score": "Good (2.0)",
            }
        ],
        "certificates": [
            {"name": "First Aid for Children", "issuer": "Johanniter", "date": "2025-03"},
            {"name": "Language Support Specialist", "issuer": "Bildungswerk Saale", "date": "2014-10"},
        ],
        "skills": [
            {"name": "Early education", "keywords": ["Music", "Observation", "Work with parents"]},
            {"name": "Instruments", "keywords": ["Guitar"]},
        ],
        "languages": [
            {"language": "German", "fluency": "Native"},
            {"language": "English", "fluency": "B1"},
            {"language": "Turkish", "fluency": "A2"},
        ],
    },
    "sales": {
        "basics": {
            "name": "Thabo Nkosi-Daniels",
            "label": "Regional Sales Manager",
            "summary": "Sales manager in fast-moving consumer goods.",
            "location": {"city": "Johannesburg", "countryCode": "ZA"},
        },
        "work": [
            {
                "name": "Umoya Beverages",
                "position": "Regional Sales Manager",
                "location": "Johannesburg",
                "startDate": "2019-05",
                "highlights": [
                    "Manage a team of 12 sales representatives in Gauteng",
                    "Grew regional revenue from R48 million to R71 million between 2019 and 2024",
                    "Opened 230 new outlets",
                    "Prepare the monthly forecast in Salesforce",
                    "Contributed to the national pricing review",
                ],
            },
            {
                "name": "Protea Snacks",
                "position": "Key Account Manager",
                "location": "Durban",
                "startDate": "2014-02",
                "endDate": "2019-04",
                "highlights": [
                    "Looked after 6 supermarket chains",
                    "Negotiated annual trading terms",
                    "Raised on-shelf availability from 84% to 93%",
                    "Supported the launch of 4 products",
                ],
            },
            {
                "name": "CellWorld Retail",
                "position": "Sales Consultant",
                "location": "Durban",
                "startDate": "2010-01",
                "endDate": "2013-12",
                "highlights": [
                    "Sold phone contracts and accessories in store",
                    "Exceeded the monthly target in 31 of 48 months",
                    "Trained 5 new colleagues",
                ],
            },
        ],
        "education": [
            {
                "institution": "Highveld Open University",
                "studyType": "BCom",
                "area": "Business Management",
                "startDate": "2015",
                "endDate": "2018",
            },
            {
                "institution": "Umzimkulu Institute of Technology",
                "studyType": "National Diploma",
                "area": "Marketing",
                "startDate": "2007",
                "endDate": "2009",
            },
        ],
        "certificates": [
            {"name": "Key Account Management Short Course", "issuer": "Gauteng School of Business", "date": "2016-08"}
        ],
        "skills": [
            {"name": "Sales", "keywords": ["Negotiation", "Forecasting", "Key accounts"]},
            {"name": "Software", "keywords": ["Salesforce", "Microsoft Excel", "Power BI"]},
        ],
        "languages": [
            {"language": "isiZulu", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Afrikaans", "fluency": "Basic"},
        ],
        "awards": [{"title": "Regional Manager of the Year", "awarder": "Umoya Beverages", "date": "2022"}],
    },
    "mason": {
        "basics": {"name": "Ouma Barasa", "label": "Mason", "location": {"city": "Kisumu", "countryCode": "KE"}},
        "work": [
            {
                "name": "Lakeside Builders",
                "position": "Mason",
                "location": "Kisumu",
                "startDate": "2021-01",
                "highlights": [
                    "Lay bricks and concrete blocks for houses and schools",
                    "Built the walls of 14 classrooms in Siaya County",
                    "Plaster and point walls inside and outside",
                    "Show 3 apprentices how to set out a wall",
                ],
            },
            {
                "name": "Oloo & Sons Contractors",
                "position": "Mason's Assistant",
                "location": "Kisumu",
                "startDate": "2017-03",
                "endDate": "2020-12",
                "highlights": [
                    "Mixed mortar and carried blocks",
                    "Helped build 22 two-room houses",
                    "Put up scaffolding to a height of 6 metres",
                ],
            },
            {
                "name": "Ahero Brick Yard",
                "position": "Casual Labourer",
                "location": "Ahero",
                "startDate": "2016-02",
                "endDate": "2017-02",
                "highlights": ["Loaded bricks onto lorries", "Stacked about 1,500 bricks a day"],
            },
        ],
        "education": [
            {
                "institution": "Nyando Vocational Training Centre",
                "studyType": "Artisan Certificate",
                "area": "Masonry",
                "startDate": "2018",
                "endDate": "2019",
                "score": "Credit",
            },
            {
                "institution": "Kobura Mixed Secondary School",
                "studyType": "KCSE",
                "startDate": "2012",
                "endDate": "2015",
                "score": "C-",
            },
        ],
        "certificates": [
            {
                "name": "Grade II Trade Test in Masonry",
                "issuer": "National Industrial Training Authority",
                "date": "2020-02",
            }
        ],
        "skills": [
            {"name": "Masonry", "keywords": ["Bricklaying", "Plastering", "Pointing", "Setting out"]},
            {"name": "Tools", "keywords": ["Spirit level", "Trowel", "Angle grinder"]},
        ],
        "languages": [
            {"language": "Dholuo", "fluency": "Native"},
            {"language": "Swahili", "fluency": "Fluent"},
            {"language": "English", "fluency": "Intermediate"},
        ],
    },
}

FAITHFUL: dict[str, str] = {
    "mobile": """
Nairobi-based mobile developer with more than four years at Tumaini Pay and a clear liking for clean code and fast apps.
At Tumaini Pay I develop an Android app for 140,000 merchants, using Kotlin and Jetpack Compose.
Brought the start time of the app down from 4.2 seconds to 1.8 seconds.
I assisted with moving the payment screens from Java over to Kotlin.
Raised test coverage from 38 to 71 per cent by writing JUnit and Espresso tests.
Two interns currently have me as their mentor at Tumaini Pay.
As a Junior Android Developer at Savanna Bits, I created five Android applications for farming cooperatives.
Connected apps to the M-Pesa API so that customers could pay by mobile phone.
Between September 2019 and February 2022 I worked at Savanna Bits, where I resolved bugs that came in through Firebase Crashlytics and joined the weekly client demos.
During a 2018 internship at Ruiru Cyber Hub I put antivirus software on 20 computers and helped customers with online forms.
I hold a BSc in Computer Science from Kirinyaga Valley University, Second Class Honours (Upper Division).
Google certified me as an Associate Android Developer in June 2021.
In my own time I made Shamba Diary, an offline harvest diary for farmers with 3,000 downloads on Google Play.
As a volunteer with Code Dada Nairobi I lent a hand at six Saturday coding workshops for girls.
I would be glad to bring my Kotlin experience to Kijani Mobility as your next Senior Android Developer.
Kotlin Multiplatform and Flutter are not yet part of my toolkit, but I would like to learn them at Kijani Mobility.
Swahili is my mother tongue and I speak English fluently.
""",
    "pharmacist": """
Superintendent Pharmacist with both community and hospital practice behind me, currently based in Lagos.
I oversee a team of 13 at Greenleaf Community Pharmacy: four pharmacists and nine technicians.
Our pharmacy in Ikeja fills roughly 180 prescriptions each day.
By introducing a stock count every month, I brought expired stock down by 35 per cent.
Launched a blood pressure check service at Greenleaf, which attended to 1,200 clients in 2023.
I bargain with fifteen suppliers over prices.
For over five years I served as Hospital Pharmacist at St. Jude's Specialist Hospital in Ibadan.
Checked medication charts on three wards at St. Jude's and gave input to the hospital's antibiotic policy.
Made up chemotherapy while supervised by the chief pharmacist.
Twenty-five nurses learned from me how to store injections safely.
During my internship at Kwara Central Clinic I advised patients on their HIV medicines and rotated through the outpatient, inpatient and store units.
My Master's degree in Clinical Pharmacy is from Lagoon State University (2017).
I graduated from the University of Oke-Ogun in 2010 with a BPharm, Second Class Upper.
I have been licensed by the Pharmacists Council of Nigeria since November 2011.
St. Jude's named me Staff of the Year in 2016.
I am eager to grow into the oversight of several branches, such as the 10 branches at Meridian Health Stores.
Igbo is my native language, my English is fluent and I can hold a conversation in Yoruba.
""",
    "logistics": """
Logistics clerk from Hamburg with a completed apprenticeship and over three years in sea freight.
Each week I handle about 60 sea freight shipments at Elbkontor Spedition GmbH.
I complete customs paperwork in ATLAS and reply to customer enquiries in German and English.
With the help of a checklist, I brought our invoice errors down from 7 to 3 per cent.
I assist the team leader when truck tours are being planned.
From August 2020 to July 2023 I did my apprenticeship in freight forwarding and logistics services at Nordhafen Lager KG.
As an apprentice I got to know three departments: import, export and warehouse.
Made container bookings with eight shipping lines during my training at Nordhafen Lager.
Recorded stock movements in SAP and joined in the yearly inventory of 12,000 pallet spaces.
Before my apprenticeship I worked part-time at Bäckerei Lührs, serving customers and working the till.
My vocational qualification from the Berufliche Schule Altona-Süd was completed in 2023 with a grade of 1.9.
I passed my Abitur at Gymnasium Lohkoppel in 2020 with an average of 2.6.
I have held a forklift licence from DEKRA since April 2021.
In February 2024 I completed a dangerous goods awareness course (IMDG) at Hanse Akademie.
As a volunteer firefighter in Wilhelmsburg I turn out for some 30 call-outs every year.
The position of Import Coordinator at Baltic Cargo Lines appeals to me because I would like to take on more import work.
My English is at B2 level, and I hope to bring it up to the C1 you ask for.
""",
    "kindergarten": """
Experienced kindergarten teacher in Leipzig who loves music and being outdoors.
For more than 17 years I have been working at Kita Regenbogenhaus.
I am in charge of a group of eighteen children between three and six years of age.
Every week I prepare sessions of music and movement for the children at Kita Regenbogenhaus.
Roughly 36 meetings with parents take place with me each year.
In 2019 I assisted in drawing up the child protection concept of our kindergarten.
So far I have accompanied eleven trainees through their placements.
At Kinderladen Pusteblume e.V. in Halle, a colleague and I cared for ten toddlers.
Together with parents I created a vegetable garden at Kinderladen Pusteblume.
Wrote observation notes for every child during my time as Nursery Teacher in Halle (2001–2009).
I began my career in 1998 as an After-School Carer at Grundschule am Auwald, where I supervised 25 pupils at their homework.
Held a pottery club every week at Grundschule am Auwald.
I trained as a state-recognised educator at the Fachschule für Sozialpädagogik Halle-Nord and finished in 1998 with the grade Good (2.0).
My First Aid for Children certificate from Johanniter dates from March 2025.
Since 2014 I have been a certified Language Support Specialist (Bildungswerk Saale).
Once a week I rehearse with the 22 children of the Children's Choir St. Lukas as its Assistant Choir Leader.
I play the guitar, speak English at B1 level and know some Turkish (A2).
Although I have no Montessori diploma yet, leading Kita Sonnenweg is a step I would very much like to take.
""",
    "sales": """
Regional Sales Manager in fast-moving consumer goods with over seven years at Umoya Beverages.
I manage 12 sales reps across Gauteng.
Between 2019 and 2024 regional revenue increased under me from R48m to R71m.
Lifted regional revenue by R23 million in the years from 2019 to 2024.
Added 230 new outlets for Umoya Beverages and produce the forecast in Salesforce every month.
I gave input to the national pricing review at Umoya Beverages.
Umoya Beverages recognised me as Regional Manager of the Year in 2022.
At Protea Snacks in Durban I was the Key Account Manager for six supermarket chains.
Improved on-shelf availability from 84 to 93 per cent and negotiated trading terms every year.
I assisted with four product launches at Protea Snacks.
My sales career began in 2010 at CellWorld Retail, where I sold phone contracts and accessories.
Beat my monthly target 31 times out of 48 as a Sales Consultant.
Five new colleagues at CellWorld Retail were trained by me.
I completed a BCom in Business Management at Highveld Open University in 2018.
After a National Diploma in Marketing (2009) I joined the retail floor as a Sales Consultant.
In August 2016 I completed a short course in Key Account Management at the Gauteng School of Business.
Leading 40 representatives at Karoo Foods would be the next step I am looking for.
isiZulu is my home language, I am fluent in English and I have basic Afrikaans.
""",
    "mason": """
Mason from Kisumu with almost six years at Lakeside Builders.
I lay bricks and concrete blocks for schools and houses.
Put up the walls of fourteen classrooms in Siaya County.
I do plastering and pointing, both indoors and outdoors.
Three apprentices at Lakeside Builders are learning from me how a wall is set out.
From March 2017 to December 2020 I was a Mason's Assistant with Oloo & Sons Contractors.
Assisted in building 22 houses of two rooms each.
Prepared mortar, carried blocks and erected scaffolding up to six metres high.
At Ahero Brick Yard I loaded lorries with bricks and stacked around 1,500 of them daily.
I started out in 2016 as a casual labourer in Ahero.
I earned an Artisan Certificate in Masonry with Credit at Nyando Vocational Training Centre in 2019.
I passed the Grade II Trade Test in Masonry in February 2020.
My KCSE is from Kobura Mixed Secondary School, where I scored a C-.
Comfortable with the trowel, the spirit level and the angle grinder.
I speak Dholuo as my mother tongue, fluent Swahili and intermediate English.
I am willing to prepare for the Grade I Trade Test that Ridgeview Construction asks for.
Working as a Senior Mason for Ridgeview Construction in Nairobi is what I now hope for.
""",
}

INVENTED: dict[str, str] = {
    "mobile": """
employer: At Safaricom I develop an Android app in Kotlin and Jetpack Compose for 140,000 merchants.
employer: As a Junior Android Developer at Andela, I created five Android apps for agricultural cooperatives.
number: I build an Android app that 410,000 merchants use, written in Kotlin and Jetpack Compose.
number: Raised test coverage from 38% to 91% with JUnit and Espresso.
number: Developed 15 Android apps for agricultural cooperatives at Savanna Bits.
degree: I hold an MSc in Computer Science from Kirinyaga Valley University.
degree: I finished my BSc in Computer Science with First Class Honours.
tool: At Tumaini Pay I build the merchant app in Flutter.
tool: Fixed bugs reported through Sentry while at Savanna Bits.
tool: Skilled in Kotlin, Java and Kotlin Multiplatform.
verb: I led the migration of the payment screens from Java to Kotlin.
verb: Organised six Saturday workshops for girls learning to code with Code Dada Nairobi.
title: As Lead Mobile Developer at Tumaini Pay, I cut app start time from 4.2 to 1.8 seconds.
title: I was Senior Android Developer at Savanna Bits from 2019 to 2022.
advert: I bring the 9 years of Android development that Kijani Mobility is looking for.
mixed: At Tumaini Pay I installed antivirus software on 20 computers.
reach: My award-winning app Shamba Diary helps farmers note their harvests offline.
""",
    "pharmacist": """
employer: At HealthPlus Pharmacy I supervise 4 pharmacists and 9 pharmacy technicians.
employer: I worked as Hospital Pharmacist at Lagos University Teaching Hospital from 2012 to 2018.
number: I supervise 4 pharmacists and 19 pharmacy technicians at Greenleaf Community Pharmacy.
number: My monthly stock count reduced expired stock by 53%.
number: Trained 75 nurses in the safe storage of injections.
degree: I hold a PhD in Clinical Pharmacy from Lagoon State University.
degree: I graduated from the University of Oke-Ogun with a First Class BPharm.
degree: Besides my BPharm I completed an MBA at Lagoon State University.
tool: I keep stock at Greenleaf with a monthly count in SAP.
tool: Proficient in Sage, Microsoft Excel and Oracle.
verb: I wrote the antibiotic policy of St. Jude's Specialist Hospital.
verb: Headed the preparation of chemotherapy at St. Jude's Specialist Hospital.
title: As Chief Pharmacist at St. Jude's Specialist Hospital I reviewed medication charts on three wards.
title: Regional Director at Greenleaf Community Pharmacy, negotiating prices with 15 suppliers.
advert: I oversee 10 branches and bring solid experience in stock control.
language: I speak Igbo, English, Yoruba and Hausa.
mixed: At Kwara Central Clinic I started a blood pressure check service that saw 1,200 clients in 2023.
""",
    "logistics": """
employer: At Kühne + Nagel I process around 60 sea freight shipments a week.
employer: I completed my apprenticeship in freight forwarding at Hapag-Lloyd between 2020 and 2023.
number: I process around 160 sea freight shipments a week at Elbkontor Spedition.
number: Booked containers with 18 shipping lines as an apprentice.
number: Reduced invoice errors from 7% to 1% with a checklist.
degree: I have a Bachelor's degree in Logistics from the Berufliche Schule Altona-Süd.
degree: I completed my vocational qualification with a grade of 1.2.
tool: I prepare customs documents in CargoWise.
tool: Entered stock movements in Microsoft Dynamics at Nordhafen Lager KG.
tool: I process around 60 sea freight shipments a week in Oracle Transportation Management.
verb: I am responsible for planning truck tours at Elbkontor Spedition.
verb: Directed the annual inventory of 12,000 pallet spaces at Nordhafen Lager KG.
title: Since August 2023 I have been Team Leader at Elbkontor Spedition GmbH.
title: As Branch Manager of Bäckerei Lührs I prepared orders for five cafés.
certificate: I hold a truck driving licence and a forklift licence from DEKRA.
language: My English is at C1 level, as you require.
duration: I have been working at Elbkontor Spedition for six years.
""",
    "kindergarten": """
employer: For over 17 years I have been a kindergarten teacher at Waldorfkindergarten Leipzig.
employer: At Kita Spatzennest in Halle I looked after ten toddlers with one colleague.
number: I am responsible for a group of 28 children aged 3 to 6.
number: I hold around 60 parent meetings a year.
number: So far I have guided 21 trainees through their placements.
degree: I hold a Master's degree in Early Childhood Education.
degree: I finished my training as a state-recognised educator in 1998 with the grade Very Good (1.0).
tool: I plan my weekly music and movement sessions with the Kidling app.
tool: I play the guitar and the piano.
tool: I kept observation notes on each toddler in Stepfolio during my years in Halle.
verb: In 2019 I single-handedly wrote the kindergarten's child protection concept.
verb: I founded the Children's Choir St. Lukas and rehearse with its 22 children every week.
title: As Deputy Head of Kita Regenbogenhaus I plan weekly music and movement sessions.
title: I was Director of Kinderladen Pusteblume e.V. from 2001 to 2009.
advert: I manage 14 staff at Kita Regenbogenhaus.
certificate: With my Montessori diploma and my training as a Language Support Specialist, I am well prepared for Kita Sonnenweg.
mixed: At Kita Regenbogenhaus I ran a weekly pottery club.
""",
    "sales": """
employer: At Coca-Cola Beverages I manage a team of 12 sales representatives in Gauteng.
employer: I looked after six supermarket chains as Key Account Manager at Simba Snacks.
employer: I trained five new colleagues while a Sales Consultant at Vodacom.
number: Grew regional revenue from R48 million to R97 million between 2019 and 2024.
number: Opened 320 new outlets for Umoya Beverages.
degree: I hold an MBA from Highveld Open University.
degree: I completed my BCom in Business Management cum laude.
tool: I prepare the monthly forecast in HubSpot.
tool: Strong user of Salesforce, Power BI and SAP.
verb: I headed the national pricing review at Umoya Beverages.
verb: Led the launch of four products at Protea Snacks.
title: As National Sales Director at Umoya Beverages I opened 230 new outlets.
title: At CellWorld Retail I was Store Manager and exceeded the monthly target in 31 of 48 months.
advert: I am used to a budget of R200 million and to managing sales representatives in Gauteng.
language: I speak fluent Afrikaans.
date: Umoya Beverages named me Regional Manager of the Year in 2024.
mixed: At Protea Snacks I grew regional revenue from R48 million to R71 million.
""",
    "mason": """
employer: I lay bricks and concrete blocks for houses and schools at Mabati Homes.
employer: From 2017 to 2020 I was a Mason's Assistant with China Wu Yi.
number: Built the walls of 40 classrooms in Siaya County.
number: Helped build 52 two-room houses at Oloo & Sons Contractors.
number: Put up scaffolding to a height of 16 metres.
degree: I hold a Diploma in Civil Engineering from Nyando Vocational Training Centre.
degree: I completed my Artisan Certificate in Masonry with Distinction.
degree: I finished my KCSE at Kobura Mixed Secondary School with a B+.
tool: I set out walls with a laser level.
tool: I am skilled with the spirit level, the trowel and the concrete pump.
verb: Supervised the building of 22 two-room houses at Oloo & Sons Contractors.
verb: I designed 14 classrooms in Siaya County.
title: As Site Foreman at Lakeside Builders I lay bricks and concrete blocks.
title: I was Yard Manager at Ahero Brick Yard, where I loaded bricks onto lorries.
advert: I supervise 8 masons at Lakeside Builders.
certificate: I passed the Grade I Trade Test in Masonry in February 2020.
duration: I bring twelve years of experience as a mason at Lakeside Builders.
""",
}

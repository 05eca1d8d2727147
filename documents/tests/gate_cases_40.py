"""Fresh cases, set 40 (blind): Full-stack developer (Poland), community nutritionist (Ghana), branch bank manager
(Nigeria), solar technician (Kenya), content writer (UAE), warehouse picker (Poland); manner: "strength: full"
tailoring by a language model.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "dev": {
        "title": "Senior Full-Stack Developer",
        "company": "Modrzew Fintech",
        "location": "Warsaw",
        "requirements": {
            "must": ["5 years of React", "Kubernetes", "Lead a team of 6 developers"],
            "nice": ["German B1", "GraphQL"],
        },
    },
    "nutrition": {
        "title": "Nutrition Programme Manager",
        "company": "Bright Harvest Ghana",
        "location": "Bolgatanga",
        "requirements": {
            "must": ["Manage a budget of USD 500,000", "Master's in public health", "Team of 12 field officers"],
            "nice": ["French", "Power BI"],
        },
    },
    "bank": {
        "title": "Regional Manager, South-West",
        "company": "Palmgrove Microfinance Bank",
        "location": "Lagos",
        "requirements": {"must": ["Oversee 12 branches", "15 years in banking", "MBA"], "nice": ["Hausa", "Power BI"]},
    },
    "solar": {
        "title": "Solar Team Lead",
        "company": "Equator Sun Ltd",
        "location": "Nairobi",
        "requirements": {
            "must": ["EPRA T3 licence", "Lead a crew of 5", "Systems above 100 kW"],
            "nice": ["Driving licence", "Somali"],
        },
    },
    "writer": {
        "title": "Senior Content Strategist",
        "company": "Lulwa Hotels & Resorts",
        "location": "Abu Dhabi",
        "requirements": {
            "must": ["7 years of content writing", "Manage a team of 5 writers", "Google Analytics"],
            "nice": ["Arabic", "Video scripts"],
        },
    },
    "picker": {
        "title": "Warehouse Shift Leader",
        "company": "Bursztyn Logistics",
        "location": "Stryków",
        "requirements": {
            "must": ["Forklift licence (UDT)", "Lead a shift of 15", "Pick 140 lines an hour"],
            "nice": ["English B2", "Night shifts"],
        },
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "dev": {
        "basics": {
            "name": "Tomasz Wieliczko",
            "label": "Full-Stack Developer",
            "summary": "Full-stack developer working mainly with TypeScript, React and Django.",
            "location": {"city": "Wrocław", "countryCode": "PL"},
        },
        "work": [
            {
                "name": "Brzoza Logistyka",
                "position": "Full-Stack Developer",
                "location": "Wrocław",
                "startDate": "2021-03",
                "highlights": [
                    "Maintain the customer portal in React and Django, used by about 1,400 shippers",
                    "Cut the average page load time from 4.2 to 1.6 seconds by adding caching and splitting bundles",
                    "Helped migrate the database from MySQL to PostgreSQL in a team of four",
                    "Review pull requests of two junior developers",
                    "Write end-to-end tests in Cypress; coverage of the booking flow rose from 20 % to 65 %",
                ],
            },
            {
                "name": "Kawka Software",
                "position": "Junior Web Developer",
                "location": "Poznań",
                "startDate": "2018-09",
                "endDate": "2021-02",
                "highlights": [
                    "Built 11 websites for small businesses in WordPress and PHP",
                    "Took part in the development of a reservation module in Laravel",
                    "Answered support tickets of clients, around 15 a week",
                ],
            },
            {
                "name": "Instytut Danych Miejskich",
                "position": "Intern",
                "location": "Poznań",
                "startDate": "2018-02",
                "endDate": "2018-07",
                "highlights": ["Assisted with the cleaning of traffic data in Python"],
            },
        ],
        "volunteer": [
            {
                "organization": "Koderki Dzieciom",
                "position": "Mentor",
                "startDate": "2022-10",
                "endDate": "2024-06",
                "highlights": ["Taught Scratch to groups of 8 children on Saturdays"],
            }
        ],
        "education": [
            {
                "institution": "Wyższa Szkoła Techniki w Poznaniu",
                "studyType": "BEng",
                "area": "Computer Science",
                "startDate": "2014",
                "endDate": "2018",
                "score": "4.0",
            }
        ],
        "certificates": [
            {"name": "AWS Certified Cloud Practitioner", "issuer": "Amazon Web Services", "date": "2023-05"}
        ],
        "skills": [
            {"name": "Frontend", "keywords": ["React", "TypeScript", "Vue"]},
            {"name": "Backend", "keywords": ["Django", "PostgreSQL", "Laravel"]},
            {"name": "Tools", "keywords": ["Docker", "Git", "Cypress"]},
        ],
        "languages": [
            {"language": "Polish", "fluency": "Native"},
            {"language": "English", "fluency": "B2"},
            {"language": "German", "fluency": "A2"},
        ],
        "projects": [
            {
                "name": "Rowerownia",
                "description": "Open-source map of bicycle repair stations in Wrocław",
                "highlights": ["Wrote the app with Vue and Leaflet", "37 stars on GitHub"],
                "keywords": ["Vue", "Leaflet"],
            }
        ],
    },
    "nutrition": {
        "basics": {
            "name": "Abiba Fuseini",
            "label": "Community Nutritionist",
            "summary": "Community nutritionist working with mothers and young children in northern Ghana.",
            "location": {"city": "Tamale", "countryCode": "GH"},
        },
        "work": [
            {
                "name": "Sahel Child Health Initiative",
                "position": "Community Nutrition Officer",
                "location": "Tamale",
                "startDate": "2020-06",
                "highlights": [
                    "Run monthly growth monitoring sessions in 14 communities of the Sagnarigu district",
                    "Screened 2,350 children under five for acute malnutrition in 2024 using MUAC tapes",
                    "Trained 42 leaders of mother-to-mother support groups in complementary feeding",
                    "Support the district health team in the follow-up of children with severe acute malnutrition",
                    "Enter data in DHIS2 and prepare quarterly reports for the programme manager",
                ],
            },
            {
                "name": "Kpalsi Health Centre",
                "position": "Nutrition Assistant",
                "location": "Tamale",
                "startDate": "2017-08",
                "endDate": "2020-05",
                "highlights": [
                    "Counselled pregnant women at the antenatal clinic, about 25 a week",
                    "Assisted with vitamin A distribution in two campaigns",
                    "Gave cooking demonstrations with local foods such as moringa and soya",
                ],
            },
            {
                "name": "Zogbeli Senior High School",
                "position": "National Service Teaching Assistant",
                "location": "Tamale",
                "startDate": "2016-09",
                "endDate": "2017-07",
                "highlights": ["Taught food and nutrition to two Form 1 classes"],
            },
        ],
        "education": [
            {
                "institution": "University for Development Studies",
                "studyType": "BSc",
                "area": "Community Nutrition",
                "startDate": "2012",
                "endDate": "2016",
                "score": "Second Class Upper",
            }
        ],
        "certificates": [
            {"name": "Infant and Young Child Feeding Counselling", "issuer": "Ghana Health Service", "date": "2018-11"}
        ],
        "skills": [
            {"name": "Nutrition", "keywords": ["MUAC screening", "Anthropometry", "Counselling"]},
            {"name": "Data", "keywords": ["DHIS2", "Excel"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Dagbani", "fluency": "Native"},
            {"language": "Hausa", "fluency": "Conversational"},
        ],
        "awards": [{"title": "Best Field Officer", "awarder": "Sahel Child Health Initiative", "date": "2023"}],
    },
    "bank": {
        "basics": {
            "name": "Olumide Adebanwo-Cole",
            "label": "Branch Manager",
            "summary": "Retail banker with experience in branch management, operations and customer service.",
            "location": {"city": "Ibadan", "countryCode": "NG"},
        },
        "work": [
            {
                "name": "Ridgeway Trust Bank",
                "position": "Branch Manager",
                "location": "Ibadan",
                "startDate": "2016-04",
                "highlights": [
                    "Manage the Dugbe branch with 23 staff",
                    "Grew deposits from NGN 1.8 billion to NGN 3.1 billion between 2017 and 2023",
                    "Reduced non-performing loans from 9 % to 5.5 % of the portfolio",
                    "Passed three consecutive internal audits without a major finding",
                    "Sit on the regional credit committee as a non-voting member",
                ],
            },
            {
                "name": "Meridian Savings and Loans",
                "position": "Operations Manager",
                "location": "Abeokuta",
                "startDate": "2010-02",
                "endDate": "2016-03",
                "highlights": [
                    "Supervised 9 tellers and 2 cash officers",
                    "Coordinated the branch's move to the Finacle core banking system",
                    "Handled daily cash of up to NGN 40 million",
                ],
            },
            {
                "name": "Oduduwa Commercial Bank",
                "position": "Teller, then Customer Service Officer",
                "location": "Lagos",
                "startDate": "2003-01",
                "endDate": "2010-01",
                "highlights": [
                    "Served about 120 customers a day at the counter",
                    "Promoted from teller to customer service officer in 2006",
                    "Opened over 600 savings accounts in 2008",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "St Anselm's Parish Cooperative",
                "position": "Treasurer",
                "startDate": "2019-01",
                "highlights": ["Keep the accounts of a cooperative of 85 members"],
            }
        ],
        "education": [
            {
                "institution": "The Polytechnic, Ibadan",
                "studyType": "HND",
                "area": "Banking and Finance",
                "startDate": "1998",
                "endDate": "2002",
                "score": "Upper Credit",
            }
        ],
        "certificates": [
            {"name": "Associate (ACIB)", "issuer": "Chartered Institute of Bankers of Nigeria", "date": "2012-10"}
        ],
        "skills": [
            {"name": "Banking", "keywords": ["Branch operations", "Credit appraisal", "Cash management"]},
            {"name": "Systems", "keywords": ["Finacle", "Excel"]},
        ],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Yoruba", "fluency": "Native"}],
    },
    "solar": {
        "basics": {
            "name": "Kevin Kiprono Mutai",
            "label": "Solar Technician",
            "location": {"city": "Nakuru", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Menengai Solar Works",
                "position": "Solar Technician",
                "location": "Nakuru",
                "startDate": "2023-05",
                "highlights": [
                    "Install rooftop PV systems of 1 to 10 kW for homes and small shops, 64 systems so far",
                    "Carry out preventive maintenance of inverters and batteries at 18 client sites",
                    "Helped install a 50 kW system at a flower farm in Naivasha under a senior engineer",
                    "Explain to customers how to use and clean their systems",
                ],
            },
            {
                "name": "Rift Line Electricals",
                "position": "Electrical Apprentice",
                "location": "Eldoret",
                "startDate": "2021-09",
                "endDate": "2023-03",
                "highlights": [
                    "Assisted electricians with the wiring of 12 residential houses",
                    "Tested circuits with multimeters and insulation testers",
                    "Kept the tool store in order",
                ],
            },
            {
                "name": "Chebiwott Hardware",
                "position": "Shop Attendant",
                "location": "Eldoret",
                "startDate": "2020-06",
                "endDate": "2021-05",
                "highlights": ["Sold electrical fittings over the counter"],
            },
        ],
        "education": [
            {
                "institution": "Cherangany Technical Institute",
                "studyType": "Diploma",
                "area": "Electrical and Electronic Engineering",
                "startDate": "2018",
                "endDate": "2020",
                "score": "Credit",
            }
        ],
        "certificates": [
            {"name": "Solar PV Technician Licence, class T2", "issuer": "EPRA", "date": "2024-02"},
            {"name": "Occupational First Aid", "issuer": "St John Ambulance Kenya", "date": "2023-08"},
        ],
        "skills": [
            {"name": "Solar", "keywords": ["PV installation", "Battery maintenance", "PVsyst (basic)"]},
            {"name": "Instruments", "keywords": ["Multimeter", "Clamp meter", "Insulation tester"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Fluent"},
            {"language": "Kalenjin", "fluency": "Native"},
        ],
    },
    "writer": {
        "basics": {
            "name": "Priyanka Nambiar",
            "label": "Content Writer",
            "summary": "Content writer for hospitality brands, with a background in magazine work.",
            "location": {"city": "Dubai", "countryCode": "AE"},
        },
        "work": [
            {
                "name": "Coral Palm Media",
                "position": "Content Writer",
                "location": "Dubai",
                "startDate": "2022-01",
                "highlights": [
                    "Write four blog articles and two newsletters a week for hospitality clients",
                    "Newsletter open rate went from 18 % to 27 % in 2024",
                    "Edit the texts of three freelance writers",
                    "Work with the SEO specialist on keyword lists in Ahrefs",
                    "Contributed copy to the website relaunch of a hotel group with 9 properties",
                ],
            },
            {
                "name": "Dune & Delight Magazine",
                "position": "Editorial Assistant",
                "location": "Sharjah",
                "startDate": "2019-10",
                "endDate": "2021-12",
                "highlights": [
                    "Fact-checked restaurant reviews",
                    "Wrote about 60 event listings a month",
                    "Helped organise the annual reader survey, which drew 820 replies in 2021",
                ],
            },
            {
                "name": "Freelance",
                "position": "Copywriter",
                "location": "Kochi",
                "startDate": "2018-06",
                "endDate": "2019-08",
                "highlights": [
                    "Wrote some 350 product descriptions for an online spice shop",
                    "Translated leaflets from Malayalam into English",
                ],
            },
        ],
        "education": [
            {
                "institution": "Vembanad College, Kochi",
                "studyType": "BA",
                "area": "English Literature",
                "startDate": "2015",
                "endDate": "2018",
                "score": "First Class",
            }
        ],
        "certificates": [{"name": "Content Marketing Certification", "issuer": "HubSpot Academy", "date": "2022-07"}],
        "skills": [
            {"name": "Writing", "keywords": ["Blog articles", "Newsletters", "Copy editing"]},
            {"name": "Tools", "keywords": ["WordPress", "Mailchimp", "Ahrefs", "Canva"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Malayalam", "fluency": "Native"},
            {"language": "Hindi", "fluency": "Good"},
            {"language": "Arabic", "fluency": "Beginner"},
        ],
        "projects": [
            {
                "name": "Karama Kitchens",
                "description": "Personal blog on cheap places to eat in Dubai",
                "highlights": ["95 posts since 2020", "About 3,000 readers a month"],
            }
        ],
    },
    "picker": {
        "basics": {
            "name": "Dawid Szulczyk",
            "label": "Warehouse Picker",
            "location": {"city": "Łódź", "countryCode": "PL"},
        },
        "work": [
            {
                "name": "Magnolia Fulfilment",
                "position": "Warehouse Picker",
                "location": "Łódź",
                "startDate": "2025-02",
                "highlights": [
                    "Pick about 110 order lines an hour with a handheld scanner",
                    "Keep my picking error rate at 0.4 %",
                    "Move pallets with an electric pallet truck",
                    "Help count stock at the quarterly inventory",
                    "Show new colleagues the layout of the aisles",
                ],
            },
            {
                "name": "Piekarnia Stokrotka",
                "position": "Shop Assistant",
                "location": "Pabianice",
                "startDate": "2024-07",
                "endDate": "2024-12",
                "highlights": ["Served customers and worked the till", "Packed up to 200 online orders on Fridays"],
            },
        ],
        "volunteer": [
            {
                "organization": "Spiżarnia Bałuty",
                "position": "Volunteer",
                "startDate": "2023-11",
                "endDate": "2024-03",
                "highlights": ["Sorted donated food on 10 Saturdays"],
            }
        ],
        "education": [
            {
                "institution": "Technikum nr 7 w Łodzi",
                "studyType": "Secondary school diploma",
                "area": "Logistics",
                "startDate": "2019",
                "endDate": "2024",
            }
        ],
        "certificates": [
            {"name": "Health and Safety (BHP) Training", "issuer": "Magnolia Fulfilment", "date": "2025-02"}
        ],
        "skills": [{"name": "Warehouse", "keywords": ["Order picking", "Handheld scanner", "SAP EWM (user)"]}],
        "languages": [
            {"language": "Polish", "fluency": "Native"},
            {"language": "English", "fluency": "B1"},
            {"language": "Ukrainian", "fluency": "Basic"},
        ],
    },
}

FAITHFUL: dict[str, str] = {
    "dev": """
Maintain a React and Django customer portal used by some 1,400 shippers.
Added caching and split bundles, cutting average page load time from 4.2 s to 1.6 s.
Reduced the mean loading time of pages by more than half, to 1.6 seconds, through caching and bundle splitting.
Contributed, as one of a team of four, to the migration of the database from MySQL to PostgreSQL.
Review the pull requests of two junior colleagues at Brzoza Logistyka.
Wrote Cypress end-to-end tests, raising coverage of the booking flow from 20% to 65%.
Created eleven small-business websites with WordPress and PHP while at Kawka Software.
Participated in developing a reservation module in Laravel as a Junior Web Developer.
Responded to roughly fifteen client support tickets a week.
Supported the cleaning of traffic data in Python during my internship at Instytut Danych Miejskich.
Developed Rowerownia, an open-source map of Wrocław's bicycle repair stations, with Vue and Leaflet.
Taught Scratch to groups of eight children on Saturdays as a volunteer mentor with Koderki Dzieciom.
Full-stack developer with over five years at Brzoza Logistyka, working mainly in TypeScript, React and Django.
I hold a BEng in Computer Science and, since May 2023, the AWS Certified Cloud Practitioner certificate.
It is with great pleasure that I apply for the role of Senior Full-Stack Developer at Modrzew Fintech in Warsaw.
I have not yet led a team of six developers, but I would warmly welcome the chance to grow into that responsibility at Modrzew Fintech.
Polish is my mother tongue, my English is at B2 and my German still at A2.
""",
    "nutrition": """
Conduct monthly growth monitoring sessions across 14 communities in the Sagnarigu district.
Screened over 2,300 under-fives for acute malnutrition with MUAC tapes in 2024.
Trained forty-two mother-to-mother support group leaders in complementary feeding.
Assist the district health team with following up children who have severe acute malnutrition.
Record data in DHIS2 and draw up the quarterly reports for the programme manager.
Counselled around 25 expectant mothers a week at the antenatal clinic of Kpalsi Health Centre.
Helped with the distribution of vitamin A during two campaigns.
Demonstrated cooking with local foods, among them moringa and soya.
Taught two Form 1 classes food and nutrition during my national service at Zogbeli Senior High School.
Named Best Field Officer by the Sahel Child Health Initiative in 2023.
I completed a BSc in Community Nutrition at the University for Development Studies in 2016 with a Second Class Upper.
Community nutritionist with more than nine years of practice among mothers and young children in northern Ghana.
For over six years now I have served as Community Nutrition Officer with the Sahel Child Health Initiative in Tamale.
I speak Dagbani as my first language, am fluent in English and can hold a conversation in Hausa.
I would be honoured to bring my field experience to Bright Harvest Ghana as Nutrition Programme Manager.
While I have not managed a budget of USD 500,000, I am eager to learn and would treasure the opportunity in Bolgatanga.
In 2018 I earned the Ghana Health Service certificate in Infant and Young Child Feeding Counselling.
""",
    "bank": """
Manage the 23-strong team of the Dugbe branch in Ibadan.
Expanded deposits by NGN 1.3 billion, from 1.8 billion in 2017 to 3.1 billion in 2023.
Lowered non-performing loans from 9% to 5.5% of the portfolio.
Cleared three internal audits in a row with no major finding.
Attend the regional credit committee as a member without a vote.
Supervised eleven people, nine tellers and two cash officers, at Meridian Savings and Loans.
Coordinated my branch's transition to Finacle, the core banking system, as Operations Manager in Abeokuta.
Handled cash of up to ₦40 million a day.
Served some 120 customers daily at the counter of Oduduwa Commercial Bank in Lagos.
Opened more than 600 savings accounts in 2008.
Rose from teller to customer service officer in 2006.
Keep the books of the St Anselm's Parish Cooperative, 85 members strong, as volunteer treasurer.
Retail banker with over twenty years of experience, from the counter to branch management.
I have headed the Dugbe branch of Ridgeway Trust Bank for more than ten years.
I have been an Associate of the Chartered Institute of Bankers of Nigeria since 2012 and hold an HND in Banking and Finance with Upper Credit.
I do not hold an MBA; what I would bring to Palmgrove Microfinance Bank is a career spent in branches.
Overseeing 12 branches as your Regional Manager, South-West would be a new and most welcome challenge for me.
""",
    "solar": """
Installed 64 rooftop PV systems of 1–10 kW for households and small shops at Menengai Solar Works.
Perform preventive maintenance on batteries and inverters at eighteen client sites.
Assisted a senior engineer in the installation of a 50 kW system on a flower farm in Naivasha.
Explain to customers how to operate and clean their solar systems.
Fitted more than 60 small rooftop solar systems, none larger than 10 kW.
Helped electricians wire a dozen residential houses as an apprentice at Rift Line Electricals.
Checked circuits using multimeters and insulation testers.
Kept the tool store tidy during my apprenticeship in Eldoret.
Sold electrical fittings at the counter of Chebiwott Hardware.
Solar Technician with three and a half years of experience installing and maintaining PV systems in Nakuru.
I hold an EPRA class T2 solar PV technician licence, issued in February 2024.
I trained in occupational first aid with St John Ambulance Kenya in 2023.
I earned a Diploma in Electrical and Electronic Engineering, with Credit, from Cherangany Technical Institute in 2020.
My knowledge of PVsyst is basic, and I would gladly deepen it at Equator Sun Ltd.
My licence is a T2, and I hope to work towards the T3 that your Solar Team Lead needs.
I speak fluent English and Swahili, and Kalenjin is my native language.
After about a year and a half as an electrical apprentice, I moved into solar work in May 2023.
""",
    "writer": """
Write two newsletters and four blog posts every week for clients in hospitality.
Authored two newsletters a week, with the open rate climbing from 18% to 27% in 2024.
Edit copy by three freelancers at Coral Palm Media.
Collaborate with the SEO specialist on Ahrefs keyword lists.
Supplied part of the copy for the relaunch of a nine-property hotel group's website.
Checked the facts in restaurant reviews at Dune & Delight Magazine.
Produced around sixty event listings a month as Editorial Assistant in Sharjah.
Supported the organisation of the yearly reader survey, which received more than 800 responses in 2021.
Wrote roughly 350 product descriptions for an online spice shop as a freelance copywriter.
Translated leaflets from my native Malayalam into English.
Run Karama Kitchens, a personal blog about affordable food in Dubai with some 3,000 monthly readers.
Published 95 posts on my own food blog, Karama Kitchens, since 2020.
Content Writer with almost five years at a Dubai media company, after two years in magazine work.
I graduated in English Literature with First Class from Vembanad College in 2018 and completed HubSpot Academy's Content Marketing Certification in 2022.
My Arabic is only at beginner level so far, yet I would love to improve it in Abu Dhabi.
With warm enthusiasm, I am applying to become Senior Content Strategist at Lulwa Hotels & Resorts.
Comfortable with WordPress, Mailchimp, Ahrefs and Canva.
""",
    "picker": """
Pick around 110 order lines per hour using a handheld scanner.
Maintain a picking error rate of 0.4%.
Transport pallets by electric pallet truck at Magnolia Fulfilment in Łódź.
Assist with the stock count at each quarterly inventory.
Introduce new colleagues to the layout of the aisles.
Pick more than 100 lines an hour while holding my error rate at 0.4 percent.
Packed as many as 200 online orders on Fridays at Piekarnia Stokrotka.
Served customers and operated the till as a Shop Assistant in Pabianice.
Sorted donated food at Spiżarnia Bałuty on ten Saturdays as a volunteer.
Warehouse Picker with nearly two years of experience at Magnolia Fulfilment and a secondary school diploma in logistics.
I finished Technikum nr 7 w Łodzi in 2024, where my subject was logistics.
I completed Health and Safety (BHP) Training at Magnolia Fulfilment in February 2025.
I work with SAP EWM as a user and with a handheld scanner.
I do not have a forklift licence yet, but I would be happy to obtain one for Bursztyn Logistics.
Reaching 140 lines an hour would be my goal in Stryków.
I speak Polish natively, English at B1 and some basic Ukrainian.
I would be truly glad to grow into the role of Warehouse Shift Leader with your team.
""",
}

INVENTED: dict[str, str] = {
    "dev": """
number: Maintain a React and Django customer portal serving 14,000 shippers.
number: Added caching and split bundles, cutting average page load time from 4.2 to 0.9 seconds.
number: Delivered 25 websites for small businesses in WordPress and PHP.
verb: Led the migration of the database from MySQL to PostgreSQL with a team of four.
verb: Architected a reservation module in Laravel at Kawka Software.
verb: Manage two junior developers, including their appraisals and career development.
tool: Orchestrated the customer portal on Kubernetes, built with React and Django.
tool: Designed GraphQL endpoints for the customer portal at Brzoza Logistyka.
tool: Wrote end-to-end tests in Playwright, lifting booking-flow coverage from 20% to 65%.
employer: Reviewed pull requests of two junior developers at Allegro.
employer: Cleaned traffic data in Python as an intern at IBM.
title: As Tech Lead at Brzoza Logistyka, I maintain the customer portal in React and Django.
title: Served as Senior Web Developer at Kawka Software from September 2018 to February 2021.
degree: I hold an MSc in Computer Science from Wyższa Szkoła Techniki w Poznaniu.
certificate: I am an AWS Certified Solutions Architect, certified in May 2023.
language: I speak German at B1 level alongside English at B2.
advert: At Brzoza Logistyka I lead a team of 6 developers.
""",
    "nutrition": """
number: Run monthly growth monitoring sessions in 40 communities of the Sagnarigu district.
number: Screened 23,500 children under five for acute malnutrition in 2024.
number: Counselled some 60 pregnant women a week at the antenatal clinic.
verb: Led vitamin A distribution in two campaigns at Kpalsi Health Centre.
verb: Directed the district's follow-up of children with severe acute malnutrition.
verb: Designed the DHIS2 reporting system used for the programme's quarterly reports.
employer: Trained 42 leaders of mother-to-mother support groups in complementary feeding for UNICEF.
employer: Gave cooking demonstrations with moringa and soya at Tamale Teaching Hospital.
title: As Nutrition Programme Manager at the Sahel Child Health Initiative, I run monthly growth monitoring sessions.
title: Worked as Senior Nutritionist at Kpalsi Health Centre from 2017 to 2020.
degree: I hold a Master's in Public Health from the University for Development Studies.
degree: I graduated in Community Nutrition with First Class Honours.
tool: Visualised quarterly results in Power BI for the programme manager.
tool: Collected growth monitoring data with KoboToolbox in 14 communities.
language: I speak fluent Hausa and native Dagbani.
reach: Recognised nationally as Best Field Officer of Ghana in 2023.
advert: At the Sahel Child Health Initiative I managed a budget of USD 500,000.
""",
    "bank": """
number: Manage the Dugbe branch with 53 staff.
number: Grew deposits from NGN 1.8 billion to NGN 5.1 billion between 2017 and 2023.
number: Slashed non-performing loans from 9% to 2% of the portfolio.
verb: Chair the regional credit committee, steering its lending decisions.
verb: Developed the Finacle core banking system for Meridian Savings and Loans.
verb: Founded the St Anselm's Parish Cooperative, now with 85 members.
employer: Served about 120 customers a day at the counter of Zenith Bank.
employer: Supervised 9 tellers and 2 cash officers at First Bank of Nigeria in Abeokuta.
title: As Regional Manager at Ridgeway Trust Bank, I reduced non-performing loans from 9% to 5.5%.
title: Appointed Head of Customer Service at Oduduwa Commercial Bank in 2006.
degree: I hold an MBA as well as an HND in Banking and Finance.
degree: I completed my HND in Banking and Finance with Distinction.
tool: Coordinated the branch's move to the Temenos T24 core banking system.
tool: Track branch deposits and loans in Power BI dashboards.
certificate: I am a Fellow (FCIB) of the Chartered Institute of Bankers of Nigeria.
advert: I currently oversee 12 branches for Ridgeway Trust Bank.
other job: Opened over 600 savings accounts in 2008 at Meridian Savings and Loans.
""",
    "solar": """
number: Installed 164 rooftop PV systems of 1 to 10 kW for homes and small shops.
number: Carry out preventive maintenance of inverters and batteries at 80 client sites.
number: Install rooftop PV systems of up to 30 kW for homes and small shops.
verb: Led the installation of a 50 kW system at a flower farm in Naivasha.
verb: Supervised electricians during the wiring of 12 residential houses in Eldoret.
verb: Designed the 50 kW solar system for a flower farm in Naivasha.
employer: Installed rooftop PV systems for homes and small shops with M-KOPA.
employer: Assisted electricians with house wiring at Kenya Power.
title: As Solar Team Lead at Menengai Solar Works, I install rooftop PV systems of 1 to 10 kW.
title: Worked as Site Electrician at Rift Line Electricals, testing circuits with multimeters.
degree: I hold a Bachelor's degree in Electrical and Electronic Engineering.
degree: I completed my Diploma in Electrical and Electronic Engineering with Distinction.
tool: Modelled rooftop systems in HOMER Pro before installation.
tool: Inspected PV panels with a thermal imaging camera at 18 client sites.
certificate: I hold an EPRA class T3 solar PV technician licence.
duration: I bring seven years of experience as a solar technician at Menengai Solar Works.
language: I speak English, Swahili, Kalenjin and conversational Somali.
""",
    "writer": """
number: Write ten blog articles and two newsletters a week for hospitality clients.
number: Lifted the newsletter open rate from 18% to 42% in 2024.
number: Helped organise the annual reader survey, which drew 8,200 replies in 2021.
verb: Spearheaded the website relaunch of a hotel group with 9 properties.
verb: Recruited and managed three freelance writers at Coral Palm Media.
verb: Launched the annual reader survey at Dune & Delight Magazine.
employer: Wrote four blog articles a week for hospitality clients at Ogilvy Dubai.
employer: Fact-checked restaurant reviews at Time Out Dubai.
title: As Head of Content at Coral Palm Media, I write blog articles and newsletters for hospitality clients.
title: Worked as Deputy Editor at Dune & Delight Magazine from October 2019 to December 2021.
degree: I hold a Master's degree in English Literature from Vembanad College.
degree: I earned a BA in Journalism from Vembanad College with First Class.
tool: Measured the performance of blog articles in Google Analytics each week.
tool: Built keyword lists in SEMrush together with the SEO specialist.
language: I write fluently in English and Arabic.
reach: Author of the award-winning food blog Karama Kitchens, with about 3,000 readers a month.
other job: Translated leaflets from Malayalam into English at Dune & Delight Magazine.
""",
    "picker": """
number: Pick about 180 order lines an hour with a handheld scanner.
number: Keep my picking error rate at 0.1%.
number: Packed up to 500 online orders on Fridays at the bakery.
verb: Led the stock count at the quarterly inventory.
verb: Implemented SAP EWM at Magnolia Fulfilment.
verb: Managed the sorting of donated food at Spiżarnia Bałuty.
employer: Pick order lines with a handheld scanner at Amazon in Łódź.
employer: Served customers and worked the till at Biedronka.
title: As Shift Leader at Magnolia Fulfilment, I pick about 110 order lines an hour.
title: Worked as Store Manager at Piekarnia Stokrotka from July to December 2024.
degree: I hold a Bachelor's degree in Logistics.
degree: I finished Technikum nr 7 w Łodzi with honours in 2024.
tool: Move pallets with a reach truck at Magnolia Fulfilment.
tool: Pick about 110 order lines an hour with a pick-by-voice headset.
certificate: I hold a UDT forklift licence and BHP training from February 2025.
language: I speak Polish natively and English at B2.
advert: I pick 140 lines an hour at Magnolia Fulfilment.
""",
}

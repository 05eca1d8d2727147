"""Fresh cases, fifth set: a shop saleswoman in Nairobi, a mechanic in Kigali, a journalist in Accra, a quality tester in
Nairobi, a social worker in Harare.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "seller": {
        "title": "Branch Manager",
        "company": "Zuri Cosmetics",
        "location": "Thika",
        "requirements": {"must": ["Degree in business", "5 years in retail, 2 as manager"], "nice": ["Odoo"]},
        "responsibilities": ["Lead 8 staff", "Grow branch sales by 20% a year"],
    },
    "mechanic": {
        "title": "Workshop Foreman",
        "company": "Virunga Motors",
        "location": "Musanze",
        "requirements": {"must": ["A2 in automotive technology", "Hybrid vehicles"], "nice": ["French"]},
    },
    "journalist": {
        "title": "News Editor",
        "company": "Coast Tribune",
        "location": "Takoradi",
        "requirements": {"must": ["Degree in journalism", "6 years in a newsroom"], "nice": ["Adobe InDesign"]},
    },
    "tester": {
        "title": "QA Lead",
        "company": "Jenga Pay",
        "location": "Nairobi",
        "requirements": {"must": ["ISTQB Advanced", "Performance testing with JMeter"], "nice": ["Go"]},
        "responsibilities": ["Lead a squad of 5 testers"],
    },
    "social": {
        "title": "Child Protection Manager",
        "company": "Hope for Children Trust",
        "location": "Bulawayo",
        "requirements": {"must": ["Master of Social Work", "Registered with the Council of Social Workers"]},
        "responsibilities": ["Manage a budget of USD 600,000"],
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "seller": {
        "basics": {"name": "Lucy Nyambura", "label": "Sales Lady", "phone": "+254 711 222 333"},
        "work": [
            {
                "name": "Mali Mali Supermarket",
                "position": "Shop Attendant",
                "startDate": "2020-01",
                "endDate": "2022-12",
                "highlights": [
                    "Arranged shelves and checked expiry dates in the cosmetics section",
                    "Worked the till on weekends, about KSh 80,000 a day",
                ],
            },
            {
                "name": "Beauty Corner",
                "position": "Senior Sales Lady",
                "startDate": "2023-02",
                "highlights": [
                    "Sell skin care and perfume, between 25 and 30 customers a day",
                    "Monthly sales went from KSh 310,000 to KSh 420,000 within a year",
                    "Order stock from 6 suppliers through WhatsApp",
                    "Look after the shop alone when the owner travels",
                    "Post pictures of new products on Instagram, 2,400 followers",
                ],
            },
        ],
        "education": [{"institution": "Kirigiti Girls High School", "studyType": "KCSE", "endDate": "2018"}],
        "certificates": [
            {"name": "Certificate in Beauty Therapy", "issuer": "Nairobi Institute of Beauty", "date": "2019"}
        ],
        "languages": [{"language": "Swahili"}, {"language": "English"}, {"language": "Kikuyu"}],
        "meta": {"aditus": {"grades": [{"examination": "KCSE", "grade": "C", "year": "2018"}]}},
    },
    "mechanic": {
        "basics": {"name": "Jean-Paul Nkurunziza", "label": "Motor Mechanic"},
        "work": [
            {
                "name": "Garage Amahoro",
                "position": "Mechanic",
                "startDate": "2018-05",
                "highlights": [
                    "Service and repair about 12 cars a week, mostly Toyota",
                    "Replace clutches, brakes and timing belts",
                    "Find faults with a Launch scanner",
                    "Work with one apprentice",
                    "Comebacks within a month fell from 10 to 3 in 2024",
                ],
            },
            {
                "name": "Rwanda Defence Force",
                "position": "Vehicle Technician",
                "startDate": "2014-01",
                "endDate": "2018-03",
                "highlights": [
                    "Maintained 40 trucks and pick-ups",
                    "Served six months in the Central African Republic",
                ],
            },
        ],
        "education": [
            {
                "institution": "IPRC Kigali",
                "studyType": "Certificate A2",
                "area": "Automobile Technology",
                "endDate": "2013",
            }
        ],
        "languages": [
            {"language": "Kinyarwanda", "fluency": "Native"},
            {"language": "English", "fluency": "Intermediate"},
            {"language": "French", "fluency": "Basic"},
        ],
        "skills": [{"name": "Engine diagnostics"}, {"name": "Welding"}, {"name": "Driving licence B and C"}],
    },
    "journalist": {
        "basics": {
            "name": "Efua Mensah",
            "label": "Reporter",
            "summary": "Reporter for courts and local politics. Quick, fair and exact.",
        },
        "work": [
            {
                "name": "Accra Morning Post",
                "position": "Reporter",
                "startDate": "2019-03",
                "highlights": [
                    "Write 4 to 6 stories a week on courts and local councils",
                    "Covered the 2020 and 2024 general elections in the Greater Accra region",
                    "A series on flooded markets was shared 11,000 times on Facebook",
                    "Check facts for two colleagues",
                    "Record and cut a weekly podcast in Audacity",
                ],
            },
            {
                "name": "Radio Univers",
                "position": "News Intern",
                "startDate": "2018-06",
                "endDate": "2018-12",
                "highlights": ["Read the news at noon", "Translated agency reports into Twi"],
            },
        ],
        "education": [
            {
                "institution": "Ghana Institute of Journalism",
                "studyType": "BA",
                "area": "Communication Studies",
                "startDate": "2014",
                "endDate": "2018",
            }
        ],
        "awards": [{"title": "Best Court Report", "awarder": "Ghana Journalists Association", "date": "2022"}],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Twi", "fluency": "Native"},
            {"language": "Ga", "fluency": "Good"},
        ],
    },
    "tester": {
        "basics": {
            "name": "Kevin Ouma",
            "label": "Software Tester",
            "location": {"city": "Nairobi", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Lipa Systems",
                "position": "QA Engineer",
                "startDate": "2022-08",
                "highlights": [
                    "Wrote 230 automated tests in Cypress for the merchant portal",
                    "Regression testing now takes 2 hours instead of 3 days",
                    "Report bugs in Jira and check fixes with 7 developers",
                    "Took part in the security review before the ISO 27001 audit",
                    "Test the Android app on 12 devices",
                ],
            },
            {
                "name": "Moringa Soft",
                "position": "Junior Tester",
                "startDate": "2021-01",
                "endDate": "2022-07",
                "highlights": [
                    "Ran manual test cases from a list of 400",
                    "Found a rounding error that had cost KES 96,000",
                ],
            },
        ],
        "education": [
            {
                "institution": "Jomo Kenyatta University of Agriculture and Technology",
                "studyType": "BSc",
                "area": "Mathematics and Computer Science",
                "startDate": "2016",
                "endDate": "2020",
                "score": "Second Class Upper",
            }
        ],
        "certificates": [{"name": "ISTQB Foundation Level", "date": "2021"}],
        "skills": [{"name": "Testing", "keywords": ["Cypress", "Postman", "JavaScript", "SQL"]}],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Swahili", "fluency": "Fluent"}],
    },
    "social": {
        "basics": {"name": "Rutendo Chikafu", "label": "Social Worker"},
        "work": [
            {
                "name": "Musasa Project",
                "position": "Social Worker",
                "startDate": "2018-02",
                "highlights": [
                    "Counsel about 30 women a month at the shelter in Harare",
                    "Accompanied 54 survivors to court in 2023",
                    "Wrote case plans and reports for the magistrate",
                    "Assist in training police officers on gender-based violence",
                    "Contributed to a proposal that brought in USD 75,000",
                ],
            },
            {
                "name": "Ministry of Public Service, Chitungwiza office",
                "position": "Social Work Student on attachment",
                "startDate": "2016-08",
                "endDate": "2017-05",
                "highlights": ["Visited 45 families of children out of school", "Kept the case register"],
            },
        ],
        "education": [
            {
                "institution": "University of Zimbabwe",
                "studyType": "Bachelor of Social Work",
                "startDate": "2013",
                "endDate": "2017",
                "score": "2.1",
            }
        ],
        "meta": {
            "aditus": {
                "registrations": [{"body": "Council of Social Workers Zimbabwe", "number": "SW 4471"}],
                "referees": [{"name": "Tendai Moyo", "position": "Director", "organization": "Musasa Project"}],
            }
        },
        "languages": [
            {"language": "Shona", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Ndebele", "fluency": "Basic"},
        ],
    },
}

FAITHFUL: dict[str, str] = {
    "seller": """
Sold perfume and skin-care products to 25–30 customers per day.
I serve twenty-five to thirty customers daily, selling skin care and perfume.
Grew monthly sales from KES 310,000 to KES 420,000 in one year.
Within twelve months, monthly sales rose by KSh 110,000.
Monthly sales increased by about 35% within a year.
Ordered goods from six suppliers over WhatsApp.
I run the shop on my own whenever the owner is travelling.
Take care of the shop alone during the owner's travels.
Manage an Instagram page with 2,400 followers, posting photos of new products.
Posted product pictures on Instagram for some 2,400 followers.
Arranged the shelves of the cosmetics section and checked the dates of expiry.
At weekends I worked at the checkout, taking around 80,000 shillings a day.
Certificate in Beauty Therapy from the Nairobi Institute of Beauty (2019).
KCSE in 2018 with a mean grade of C.
I have close to seven years of experience in shops and supermarkets.
I speak Kikuyu, Swahili and English.
I have no degree in business, but every day in the shop has been my school.
I would like to help Zuri Cosmetics grow in Thika.
Customers come back when they feel that you remember them.
You can reach me on +254 711 222 333.
""",
    "mechanic": """
Repair and service around twelve vehicles per week, most of them Toyotas.
Servicing and repairs of about 12 cars weekly.
Clutch, brake and timing-belt replacement.
I diagnose faults using a Launch scanner.
Fault-finding with the Launch scan tool.
Supervised nobody yet, but I work side by side with an apprentice.
In 2024 comebacks within one month went down from ten to three.
Reduced comebacks by seven, from 10 to 3.
Kept 40 trucks and pickups of the Rwanda Defence Force running.
Spent half a year in the Central African Republic.
Four years as a vehicle technician in the army, then more than eight at Garage Amahoro.
Over twelve years of experience as a mechanic and vehicle technician.
A2 certificate in Automobile Technology (IPRC Kigali, 2013).
Licensed to drive categories B and C.
Intermediate English, basic French, native Kinyarwanda.
Hybrid cars are new to me, and I am keen to learn about them at Virunga Motors.
A good repair is one you never hear of again.
I can weld as well.
""",
    "journalist": """
Produce four to six articles each week about courts and local councils.
I write up to six stories per week on local councils and the courts.
Reported on the general elections of 2020 and 2024 in Greater Accra.
My series about flooded markets got 11,000 shares on Facebook.
Wrote a series on flooded markets which readers shared 11,000 times on Facebook.
I fact-check the work of two colleagues.
Recording and editing a weekly podcast with Audacity.
Winner of the Ghana Journalists Association's Best Court Report award in 2022.
In 2022 I won an award for Best Court Report.
As an intern at Radio Univers I read the midday news and translated agency reports into Twi.
Six-month internship at Radio Univers in 2018.
BA Communication Studies, Ghana Institute of Journalism (2014–2018).
Seven years as a reporter at the Accra Morning Post.
Fluent English, native Twi, good Ga.
My degree is in communication studies rather than journalism, though it came from the Ghana Institute of Journalism.
I apply for the position of News Editor at the Coast Tribune in Takoradi.
Readers forgive a late story more easily than a wrong one.
I would bring speed, fairness and exactness to your newsroom.
""",
    "tester": """
Automated 230 tests of the merchant portal using Cypress.
Built a suite of 230 automated Cypress tests for the merchant portal.
Cut regression testing from three days to two hours.
Regression testing shrank from 3 days to 2 hours.
I log bugs in Jira and verify fixes together with seven developers.
Participated in the security review that preceded the ISO 27001 audit.
Was part of the security review ahead of the ISO 27001 audit.
Tested the Android application on a dozen devices.
App testing on 12 Android devices.
Executed manual test cases (a list of 400) as a junior tester at Moringa Soft.
Discovered a rounding error which had cost 96,000 shillings.
ISTQB Foundation Level certified since 2021.
BSc in Maths and Computer Science (JKUAT), second class upper.
Nearly six years in software testing.
Comfortable with Postman, SQL and JS.
QA Engineer at Lipa Systems from August 2022 to the present.
I hold the ISTQB Foundation certificate and plan to take the Advanced one.
JMeter is not yet in my toolbox, but performance is a topic I read about.
I care about the people who will use what I test.
What I would bring to Jenga Pay is patience and an eye for the one case nobody thought of.
""",
    "social": """
Provide counselling to roughly thirty women each month at the Harare shelter.
Counselled some 30 women a month in a Harare shelter.
In 2023 I went to court with 54 survivors.
Accompanied fifty-four survivors to court during 2023.
Prepared case plans, and reports for the magistrate.
Help train police officers in matters of gender-based violence.
Supported the training of police officers on GBV.
Helped write a proposal which secured USD 75,000.
Contributed to a funding proposal worth $75,000.
During my attachment at the Chitungwiza office I visited 45 families whose children were out of school.
Home visits to 45 families of out-of-school children; upkeep of the case register.
Bachelor of Social Work with an upper second (2.1) from the University of Zimbabwe.
BSW, University of Zimbabwe, 2017.
Registered social worker (Council of Social Workers Zimbabwe, SW 4471).
Eight years with survivors of violence at the Musasa Project.
My director, Tendai Moyo, has agreed to be my referee.
Fluent English, native Shona and basic Ndebele.
I do not have a Master of Social Work; what I have is eight years of listening.
The budget of USD 600,000 you mention is larger than any I have seen, and I would want to learn from your finance team.
Every child deserves an adult who shows up.
""",
}

INVENTED: dict[str, str] = {
    "seller": """
number: Sell to between 55 and 60 customers a day.
money: Monthly sales went from KSh 310,000 to KSh 720,000.
percent: Increased monthly sales by 60%.
time: Monthly sales went from KSh 310,000 to KSh 420,000 within three months.
suppliers: Order stock from 16 suppliers.
followers: Post on Instagram for 24,000 followers.
platform: Run the shop's TikTok and Facebook pages.
title: Branch Manager at Beauty Corner.
team: Lead a team of five sales ladies.
degree: Bachelor of Commerce in Marketing.
grade: KCSE mean grade B+.
employer: Sales lady at Carrefour Kenya.
dates: Shop Attendant at Mali Mali Supermarket from 2017 to 2022.
experience: Twelve years of retail experience.
tool: Kept stock in Odoo.
certificate: Certified make-up artist.
language: I also speak Luo and French.
award: Named Best Seller of the Year 2024.
scope: Negotiated discounts with suppliers.
mixed: At Mali Mali Supermarket I ordered stock from 6 suppliers.
advert: I have grown branch sales by 20% a year.
money: Worked the till on weekends, about KSh 180,000 a day.
""",
    "mechanic": """
number: Service and repair about 32 cars a week.
brand: Service and repair about 12 cars a week, mostly Mercedes and BMW.
number: Comebacks fell from 10 to 1 in 2024.
trucks: Maintained 140 trucks.
team: Supervise four apprentices.
title: Workshop Foreman at Garage Amahoro.
title: Chief Mechanic.
skill: Repair of hybrid vehicles.
tool: Find faults with a Bosch scanner.
degree: Diploma in Mechanical Engineering.
employer: Mechanic at Toyota Rwanda.
dates: Vehicle Technician in the Rwanda Defence Force from 2010 to 2018.
duration: Served two years in the Central African Republic.
place: Served in South Sudan.
level: Fluent in French.
licence: Driving licence B, C, D and E.
experience: Twenty years of experience as a mechanic.
certificate: ASE certified.
scope: Set up a second workshop.
outcome: Raised the garage's income by 25%.
""",
    "journalist": """
number: Write 14 stories a week.
elections: Covered the 2016, 2020 and 2024 elections.
shares: The series was shared 110,000 times on Facebook.
award: Won the CNN African Journalist Award.
award: Winner of Best Court Report in 2020.
title: Senior Reporter at the Accra Morning Post.
title: News Editor at Radio Univers.
team: Manage a desk of three reporters.
degree: MA in Journalism.
school: BA in Communication Studies from the University of Ghana.
tool: Lay out pages in Adobe InDesign.
tool: Cut video in Premiere Pro.
employer: Freelance reporter for the BBC.
experience: Fifteen years of reporting experience.
language: Fluent in English, Twi, Ga and Hausa.
dates: Reporter since 2014.
scope: Founded a weekly podcast.
reach: My stories were read nationwide.
mixed: At Radio Univers I covered the 2020 general elections.
outcome: My reporting led to the dismissal of two ministers.
subject: Write stories on courts, sports and fashion.
""",
    "tester": """
number: Wrote 530 automated tests in Cypress.
tool: Wrote 230 automated tests in Selenium.
tool: Ran performance tests with JMeter.
time: Cut regression testing from 3 days to 20 minutes.
scope: Led the security review before the ISO 27001 audit.
title: QA Lead at Lipa Systems.
title: Senior QA Engineer.
team: Supervised a squad of 5 testers.
developers: Check fixes with 17 developers.
devices: Test the Android and iOS app on 12 devices.
money: Found a rounding error that had cost KES 960,000.
degree: MSc in Computer Science.
school: BSc from Strathmore University.
certificate: ISTQB Advanced Level certified.
employer: Tester at Cellulant.
experience: Ten years of software testing.
dates: Junior Tester at Moringa Soft from 2018 to 2022.
grade: First Class Honours.
outcome: Reduced production bugs by 45%.
language: Go and Java developer.
mixed: At Moringa Soft I wrote automated tests in Cypress for the merchant portal.
reach: Tested software used by millions of people.
""",
    "social": """
number: Counsel about 130 women a month.
number: Accompanied 154 survivors to court in 2023.
year: Accompanied 54 survivors to court in 2021.
scope: Led the training of police officers on gender-based violence.
money: Wrote a proposal that brought in USD 750,000.
scope: I wrote the proposal that brought in USD 75,000.
title: Child Protection Manager at the Musasa Project.
degree: Master of Social Work.
grade: Bachelor of Social Work with first class.
registration: Registered under SW 9912.
employer: Worked for UNICEF in Harare.
experience: Fifteen years of experience in social work.
team: Supervise six junior social workers.
families: Visited 450 families.
language: Fluent Ndebele.
certificate: Certified trauma therapist.
place: Worked at shelters in Harare and Mutare.
referee: My referee is Dr Farai Ncube of UNICEF.
advert: I have managed a budget of USD 600,000.
scope: Founded the shelter in Harare.
dates: Social Worker at the Musasa Project since 2012.
""",
}

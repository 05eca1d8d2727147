"""Fresh cases, eighth set: a store keeper in Arusha, a legal officer in Kampala, a front-end developer in Lagos, a
community health worker in Malawi, a tour guide in Nairobi, an operations head in Kigali.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "storekeeper": {
        "title": "Stores Manager",
        "company": "Kilimanjaro Safari Lodges",
        "location": "Arusha",
        "requirements": {"must": ["CPSP certificate", "5 years in hospitality stores"], "nice": ["Micros"]},
    },
    "legal": {
        "title": "Legal Counsel",
        "company": "Equator Insurance",
        "location": "Kampala",
        "requirements": {"must": ["LLB and Diploma in Legal Practice", "Advocate of the High Court", "Insurance law"]},
    },
    "frontend": {
        "title": "Senior Frontend Engineer",
        "company": "Harmattan Labs",
        "location": "remote",
        "requirements": {"must": ["6 years of React", "GraphQL", "Mentoring"], "nice": ["Web accessibility"]},
        "skills": ["React", "GraphQL", "Next.js"],
    },
    "health": {
        "title": "Field Coordinator",
        "company": "Care Malawi",
        "location": "Mzuzu",
        "requirements": {"must": ["Degree in Public Health", "Supervising 40 health workers"]},
    },
    "guide": {
        "title": "Head Guide",
        "company": "Acacia Expeditions",
        "location": "Nanyuki",
        "requirements": {"must": ["KPSGA Gold", "Fluent German"]},
    },
    "operations": {
        "title": "Chief Operating Officer",
        "company": "Virunga Express",
        "location": "Kigali",
        "requirements": {"must": ["Managing 500+ staff", "P&L responsibility", "Experience in 3 countries"]},
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "storekeeper": {
        "basics": {"name": "Joyce Massawe", "label": "Store Keeper"},
        "work": [
            {
                "name": "Mount Meru Hotel",
                "position": "Assistant Store Keeper",
                "startDate": "2019-02",
                "highlights": [
                    "Receive and issue food and drinks for 3 kitchens and 2 bars",
                    "Keep bin cards and a stock list of 1,100 items in Excel",
                    "Food waste in the stores went from TZS 2.4 million to TZS 0.9 million a month",
                    "Compare prices of 15 suppliers every Monday",
                ],
            },
            {
                "name": "Soko Kuu Traders",
                "position": "Shop Assistant",
                "startDate": "2016-01",
                "endDate": "2018-12",
                "highlights": ["Weighed and packed rice and beans", "Served customers at the counter"],
            },
        ],
        "education": [
            {
                "institution": "Arusha Technical College",
                "studyType": "Certificate",
                "area": "Storekeeping",
                "endDate": "2015",
            }
        ],
        "languages": [{"language": "Swahili", "fluency": "Native"}, {"language": "English", "fluency": "Good"}],
    },
    "legal": {
        "basics": {
            "name": "Patrick Ssemwogerere",
            "label": "Legal Officer",
            "summary": "Lawyer with six years in contracts and land matters.",
        },
        "work": [
            {
                "name": "Uganda Land Trust",
                "position": "Legal Officer",
                "startDate": "2020-02",
                "highlights": [
                    "Draft leases and sale agreements, about 90 a year",
                    "Represented the trust in 14 court cases; 11 were won",
                    "Advise the board on land law",
                    "Cut the time to sign a lease from 5 weeks to 2 weeks with a standard template",
                ],
            },
            {
                "name": "Kiggundu & Co. Advocates",
                "position": "Legal Assistant",
                "startDate": "2018-08",
                "endDate": "2020-01",
                "highlights": [
                    "Did legal research for two partners",
                    "Filed court papers at the High Court in Kampala",
                ],
            },
        ],
        "education": [
            {
                "institution": "Makerere University",
                "studyType": "LLB",
                "endDate": "2017",
                "score": "Second Class Upper",
            },
            {
                "institution": "Law Development Centre",
                "studyType": "Diploma",
                "area": "Legal Practice",
                "endDate": "2019",
            },
        ],
        "meta": {"aditus": {"registrations": [{"body": "Uganda Law Society", "status": "Advocate of the High Court"}]}},
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Luganda", "fluency": "Native"}],
    },
    "frontend": {
        "basics": {
            "name": "Chiamaka Obi",
            "label": "Frontend Developer",
            "summary": "Frontend developer who cares about fast and accessible pages.",
        },
        "work": [
            {
                "name": "Suya Eats",
                "position": "Frontend Developer",
                "startDate": "2021-03",
                "highlights": [
                    "Rebuilt the ordering pages in React and TypeScript; first load went from 7.5 s to 2.1 s",
                    "Made the checkout usable with screen readers",
                    "Review pull requests of four colleagues",
                    "Orders from mobile phones rose by 18% after the rebuild",
                ],
            },
            {
                "name": "Wakanow Digital",
                "position": "Web Intern",
                "startDate": "2020-06",
                "endDate": "2021-02",
                "highlights": ["Turned Figma designs into HTML and Sass for 20 landing pages"],
            },
        ],
        "education": [
            {
                "institution": "University of Nigeria, Nsukka",
                "studyType": "B.Eng.",
                "area": "Electronic Engineering",
                "endDate": "2019",
            }
        ],
        "skills": [{"name": "Frontend", "keywords": ["React", "TypeScript", "Sass", "Jest", "Figma"]}],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Igbo", "fluency": "Native"}],
        "projects": [
            {
                "name": "Danfo Map",
                "description": "Map of bus stops in Lagos, open source",
                "highlights": ["210 stars on GitHub"],
            }
        ],
    },
    "health": {
        "basics": {"name": "Tamandani Banda", "label": "Health Surveillance Assistant"},
        "work": [
            {
                "name": "Ministry of Health, Rumphi District",
                "position": "Health Surveillance Assistant",
                "startDate": "2017-07",
                "highlights": [
                    "Visit 28 villages by bicycle, about 4,500 people",
                    "Weigh under-fives every month and refer those who are underweight",
                    "Gave 2,060 cholera vaccine doses in 2023",
                    "Coordinate 12 community volunteers",
                    "Latrine coverage in my area rose from 61% to 88%",
                ],
            }
        ],
        "education": [
            {
                "institution": "Mzuzu Health Training Centre",
                "studyType": "Certificate",
                "area": "Environmental Health",
                "endDate": "2017",
            }
        ],
        "languages": [
            {"language": "Tumbuka", "fluency": "Native"},
            {"language": "Chichewa", "fluency": "Fluent"},
            {"language": "English", "fluency": "Good"},
        ],
    },
    "guide": {
        "basics": {"name": "Daniel Lekishon", "label": "Safari Guide"},
        "work": [
            {
                "name": "Mara Plains Tours",
                "position": "Driver Guide",
                "startDate": "2015-06",
                "highlights": [
                    "Guide groups of up to 7 guests through Maasai Mara, Amboseli and Samburu",
                    "About 45 safaris a year without a breakdown that ended a tour",
                    "Guests gave 4.9 of 5 points in 2024",
                    "Teach guests the names of birds in English and Maa",
                    "Repair tyres and do small service on the Land Cruiser",
                ],
            }
        ],
        "education": [
            {
                "institution": "Kenya Utalii College",
                "studyType": "Certificate",
                "area": "Tour Guiding",
                "endDate": "2014",
            }
        ],
        "certificates": [{"name": "KPSGA Silver", "date": "2021"}, {"name": "Wilderness First Aid", "date": "2023"}],
        "languages": [
            {"language": "Maa", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Fluent"},
            {"language": "German", "fluency": "Basic"},
        ],
    },
    "operations": {
        "basics": {"name": "Alice Uwase", "label": "Head of Operations"},
        "work": [
            {
                "name": "Kivu Parcels",
                "position": "Head of Operations",
                "startDate": "2021-09",
                "highlights": [
                    "Responsible for 6 hubs, 140 staff and 65 vans in Rwanda and Burundi",
                    "Opened the hub in Bujumbura in 2023",
                    "Raised on-time delivery from 78% to 94%",
                    "Reduced cost per parcel from RWF 2,300 to RWF 1,750",
                    "Introduced weekly safety talks",
                ],
            },
            {
                "name": "DHL Rwanda",
                "position": "Shift Leader",
                "startDate": "2016-03",
                "endDate": "2021-08",
                "highlights": ["Led a night shift of 18 sorters", "Trained 25 new sorters"],
            },
        ],
        "education": [
            {
                "institution": "University of Rwanda",
                "studyType": "BBA",
                "area": "Logistics",
                "startDate": "2011",
                "endDate": "2015",
            }
        ],
        "certificates": [{"name": "Lean Six Sigma Green Belt", "date": "2020"}],
        "languages": [
            {"language": "Kinyarwanda", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "French", "fluency": "Good"},
        ],
    },
}

FAITHFUL: dict[str, str] = {
    "storekeeper": """
Receiving and issuing of food and beverages for three kitchens and two bars.
Maintain bin cards and a 1,100-item stock list in MS Excel.
Cut monthly food waste in the stores by TZS 1.5 million.
Reduced food waste in the stores from TZS 2.4M to TZS 0.9M per month.
Every Monday I compare the prices of fifteen suppliers.
Weekly price comparison across 15 suppliers.
Weighed, packed and sold beans and rice as a shop assistant.
Counter service and packing at Soko Kuu Traders.
Certificate in Storekeeping (Arusha Technical College, 2015).
More than seven years in hotel stores, and three years in a shop before that.
I have worked in the stores of Mount Meru Hotel since February 2019.
Native Swahili and good English.
I do not have the CPSP certificate yet, but I keep my bin cards as if an auditor came every day.
What goes in must come out on paper; that is how I run a store.
""",
    "legal": """
Drafted some 90 leases and sale agreements each year.
Prepare around ninety lease and sale agreements per year.
Appeared for the trust in 14 cases, winning 11 of them.
Represented the trust in court fourteen times and won 11 cases.
Provide the board with advice on land law.
Shortened lease signing from five weeks to two by means of a standard template.
Brought the time needed to sign a lease down by three weeks.
Carried out legal research for 2 partners at Kiggundu & Co. Advocates.
LLB (Second Class Upper), Makerere University, 2017.
Holder of a Bachelor of Laws and a Diploma in Legal Practice.
Advocate of the High Court and member of the Uganda Law Society.
Six years' experience in land matters and contracts.
Insurance law would be a new field for me, yet a contract is a contract.
I should be glad to serve Equator Insurance as Legal Counsel.
Clear language saves more disputes than any clause.
""",
    "frontend": """
Rebuilt the order pages with React and TypeScript, cutting first load from 7.5 to 2.1 seconds.
Reduced first-load time by more than 5 seconds, from 7.5 s to 2.1 s.
Made checkout accessible to users of screen readers.
Improved checkout accessibility for screen readers.
I review the pull requests of 4 teammates.
Code review for four colleagues.
Mobile orders went up 18% following the rebuild.
Increased orders from mobile phones by 18 percent.
Converted Figma designs to HTML and Sass for twenty landing pages.
Nine-month internship at Wakanow Digital.
BEng in Electronic Engineering from UNN.
Creator of Danfo Map, an open-source map of Lagos bus stops with 210 GitHub stars.
Frontend developer with more than five years of React experience.
I have written tests with Jest and components in TypeScript.
GraphQL is still on my list to learn.
Fast pages matter most to people with slow phones, and I know many of them.
""",
    "health": """
Serve 28 villages with about 4,500 inhabitants, travelling by bicycle.
I cycle to twenty-eight villages with a population of roughly 4,500.
Monthly weighing of children under five and referral of those underweight.
Administered 2,060 doses of cholera vaccine in 2023.
Gave over 2,000 doses of the cholera vaccine during 2023.
Coordination of twelve community volunteers.
Manage a group of 12 community volunteers.
Latrine coverage in my area increased by 27 percentage points, from 61% to 88%.
Helped raise latrine coverage from 61 to 88 percent.
Certificate in Environmental Health from Mzuzu Health Training Centre.
Nine years as a Health Surveillance Assistant in Rumphi District.
I speak Tumbuka as my mother tongue, fluent Chichewa and good English.
Supervising forty health workers would be more than my twelve volunteers, but the work is the same: listen, visit, follow up.
""",
    "guide": """
Guided groups of up to seven visitors through Samburu, Amboseli and the Maasai Mara.
Lead safaris for groups of as many as 7 guests in three parks.
Around 45 safaris each year with no breakdown that ended a tour.
Rated 4.9 out of 5 by guests in 2024.
Guest rating of 4.9/5 (2024).
Teach visitors bird names in Maa and English.
Fix tyres and carry out minor servicing of the Land Cruiser.
Certificate in Tour Guiding, Kenya Utalii College (2014).
KPSGA Silver guide since 2021, trained in wilderness first aid.
More than eleven years of guiding experience with Mara Plains Tours.
I have guided for Mara Plains Tours since June 2015.
My German is basic, and I would take lessons to make it better.
I hold the Silver and am preparing for the Gold that you ask for.
A guest who learns one bird by name will remember the whole day.
""",
    "operations": """
Run six hubs with 140 employees and 65 vans across Rwanda and Burundi.
Oversee operations in two countries: 6 hubs, 140 staff, 65 vans.
Lead a staff of 140 and a fleet of 65 vans.
Launched the Bujumbura hub in 2023.
Established a new hub in Bujumbura in 2023.
On-time delivery improved by 16 percentage points to 94%.
Improved on-time delivery from 78 to 94 per cent.
Cut the cost per parcel by RWF 550, from 2,300 to 1,750.
Brought cost per parcel down by 24%, from RWF 2,300 to RWF 1,750.
Introduced safety talks every week.
Led an 18-person night shift at DHL Rwanda and trained 25 new sorters.
As a shift leader I trained twenty-five new sorters.
Lean Six Sigma Green Belt (2020).
Bachelor of Business Administration in Logistics, University of Rwanda.
Ten years of experience in parcel logistics.
I have led operations at Kivu Parcels for five years.
With 500 staff, Virunga Express is larger than what I run today, and that is what draws me.
""",
}

INVENTED: dict[str, str] = {
    "storekeeper": """
kitchens: Receive and issue food for 13 kitchens.
items: Keep a stock list of 11,000 items.
money: Food waste fell to TZS 0.2 million a month.
title: Stores Manager at Mount Meru Hotel.
title: Store Keeper at Mount Meru Hotel.
team: Supervise three store hands.
tool: Use Micros and SUN for stock control.
certificate: CPSP certified.
degree: Diploma in Procurement and Supply.
employer: Store keeper at Serena Hotels.
scope: Negotiated contracts with 15 suppliers.
experience: Fifteen years in stores.
dates: Shop Assistant at Soko Kuu Traders from 2012 to 2018.
""",
    "legal": """
number: Draft about 190 agreements a year.
cases: Represented the trust in 44 court cases.
cases: Won 14 of 14 court cases.
title: Head of Legal at Uganda Land Trust.
title: Partner at Kiggundu & Co. Advocates.
degree: LLM in Insurance Law.
grade: LLB with First Class Honours.
school: LLB from Uganda Christian University.
field: Experienced in insurance law and arbitration.
time: Cut the time to sign a lease from 5 weeks to 3 days.
experience: Twelve years of legal practice.
team: Manage four legal assistants.
employer: Worked for MTN Uganda's legal department.
outcome: Saved the trust UGX 900 million.
""",
    "frontend": """
time: First load went from 7.5 s to 0.8 s.
percent: Orders from mobile phones rose by 48%.
tool: Built the API layer in GraphQL.
tool: Migrated the site to Next.js.
colleagues: Review pull requests of fourteen colleagues.
title: Lead Frontend Developer at Suya Eats.
title: Senior Frontend Engineer.
team: Lead a team of four developers.
degree: MSc in Computer Science.
pages: Built 200 landing pages.
stars: Danfo Map has 2,100 stars on GitHub.
experience: Ten years of React experience.
employer: Frontend work for Paystack.
award: Winner of the Lagos Hackathon 2022.
certificate: Meta Certified Frontend Developer.
mixed: At Wakanow Digital I rebuilt the ordering pages in React.
""",
    "health": """
villages: Visit 82 villages by bicycle.
people: Serve about 45,000 people.
doses: Gave 20,600 cholera vaccine doses.
vaccine: Gave 2,060 measles vaccine doses in 2023.
volunteers: Coordinate 52 community volunteers.
percent: Latrine coverage rose from 61% to 98%.
title: Field Coordinator in Rumphi District.
degree: Degree in Public Health.
frequency: Weigh under-fives every week.
vehicle: Visit 28 villages by motorcycle.
experience: Fifteen years in community health.
tool: Enter data in DHIS2.
employer: Worked for Save the Children in Mzuzu.
outcome: No child died of cholera in my area.
""",
    "guide": """
guests: Guide groups of up to 27 guests.
parks: Guide guests through Maasai Mara, Tsavo and Serengeti.
safaris: About 145 safaris a year.
title: Head Guide at Mara Plains Tours.
certificate: KPSGA Gold guide.
language: Fluent German.
language: I also speak Italian.
team: Lead a team of nine guides.
degree: Diploma in Tourism Management.
award: Guide of the Year 2023.
experience: Twenty years of guiding experience.
employer: Guided for Abercrombie & Kent.
vehicle: Do small service on the Land Rover.
points: Guests gave 4.9 of 5 points in 2019.
""",
    "operations": """
hubs: Responsible for 16 hubs.
staff: Responsible for 540 staff.
countries: Operations in Rwanda, Burundi and Uganda.
percent: Raised on-time delivery from 78% to 99%.
money: Reduced cost per parcel from RWF 2,300 to RWF 950.
title: Chief Operating Officer at Kivu Parcels.
title: Operations Director at DHL Rwanda.
certificate: Lean Six Sigma Black Belt.
degree: MBA from the University of Rwanda.
year: Opened the hub in Bujumbura in 2021.
sorters: Led a night shift of 80 sorters.
outcome: Doubled the company's profit.
experience: Eighteen years in logistics.
tool: Rolled out SAP in all hubs.
mixed: At DHL Rwanda I opened the hub in Bujumbura.
money: Full P&L responsibility for USD 12 million.
""",
}

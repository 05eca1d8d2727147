"""Fresh cases, fifteenth set: a truck driver in Mombasa, an electrician in Durban, a customer service agent in Nairobi,
an NGO programme officer in Juba, a school leaver in Arusha, a marketing officer in Accra. Long sentences, as models join
them, and short noun phrases; some Swahili.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "driver": {
        "title": "Fleet Driver",
        "company": "Siginon Logistics",
        "location": "Mombasa",
        "requirements": {"must": ["Class CE licence", "10 years of long-distance driving", "Clean record"]},
    },
    "electrician": {
        "title": "Electrical Foreman",
        "company": "Umgeni Projects",
        "location": "Pinetown",
        "requirements": {"must": ["Wireman's licence", "Supervising 8 electricians"], "nice": ["Solar installations"]},
    },
    "agent": {
        "title": "Team Leader, Customer Experience",
        "company": "Jumbo Telecom",
        "location": "Nairobi",
        "requirements": {"must": ["Leading 20 agents", "Zendesk", "Fluent French"]},
    },
    "officer": {
        "title": "Programme Manager",
        "company": "Nile Relief",
        "location": "Juba",
        "requirements": {"must": ["Budget of $2 million", "Master's degree", "Sphere standards"]},
    },
    "leaver": {
        "title": "Receptionist",
        "company": "Meru View Lodge",
        "location": "Arusha",
        "requirements": {"must": ["Good English", "Computer skills", "1 year of experience"]},
    },
    "marketer": {
        "title": "Digital Marketing Lead",
        "company": "Adinkra Foods",
        "location": "Accra",
        "requirements": {"must": ["Google Ads", "Budget of GHS 500,000"], "nice": ["HubSpot"]},
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "driver": {
        "basics": {"name": "Hassan Juma", "label": "Truck Driver"},
        "work": [
            {
                "name": "Bollore Transport",
                "position": "Truck Driver",
                "startDate": "2019-04",
                "highlights": [
                    "Drive a 28-ton trailer between Mombasa and Kampala, about 8 round trips a month",
                    "No accident in 7 years",
                    "Check tyres, brakes and oil before every trip",
                    "Keep delivery notes and customs papers in order",
                    "Cut fuel use from 48 to 43 litres per 100 km",
                ],
            },
            {
                "name": "Coast Bus",
                "position": "Bus Driver",
                "startDate": "2015-01",
                "endDate": "2019-03",
                "highlights": ["Drove a 51-seater between Mombasa and Malindi", "Sold tickets to late passengers"],
            },
        ],
        "education": [{"institution": "Tudor Day Secondary School", "studyType": "KCSE", "endDate": "2009"}],
        "certificates": [
            {"name": "Driving licence, classes B, C1, CE", "issuer": "NTSA", "date": "2014"},
            {"name": "Defensive driving course", "issuer": "AA Kenya", "date": "2020"},
        ],
        "languages": [{"language": "Swahili", "fluency": "Native"}, {"language": "English", "fluency": "Good"}],
    },
    "electrician": {
        "basics": {"name": "Sipho Dlamini", "label": "Electrician"},
        "work": [
            {
                "name": "Mkhize Electrical",
                "position": "Electrician",
                "startDate": "2018-02",
                "highlights": [
                    "Wired 64 houses in Umlazi and KwaMashu",
                    "Installed distribution boards and earth leakage relays",
                    "Trace and repair faults in factories, mostly within two hours",
                    "Show two apprentices how to test circuits",
                    "Issue certificates of compliance under the owner's supervision",
                ],
            },
            {
                "name": "Toyota Prospecton",
                "position": "Apprentice Electrician",
                "startDate": "2015-01",
                "endDate": "2017-12",
                "highlights": [
                    "Assisted with maintenance of conveyor motors",
                    "Replaced lamps, switches and contactors",
                ],
            },
        ],
        "education": [
            {
                "institution": "Elangeni TVET College",
                "studyType": "N4 Certificate",
                "area": "Electrical Engineering",
                "startDate": "2013",
                "endDate": "2014",
            }
        ],
        "certificates": [{"name": "Trade test, electrician", "issuer": "MERSETA", "date": "2017-11"}],
        "languages": [{"language": "isiZulu", "fluency": "Native"}, {"language": "English", "fluency": "Good"}],
    },
    "agent": {
        "basics": {"name": "Mercy Wambui", "label": "Customer Service Agent"},
        "work": [
            {
                "name": "Horizon Contact Centre",
                "position": "Customer Service Agent",
                "startDate": "2022-06",
                "highlights": [
                    "Answer about 75 calls a day on bills and SIM swaps",
                    "Solve 81% of questions in the first call",
                    "Customer satisfaction rose from 3.9 to 4.5 out of 5",
                    "Coach six new agents in their first month",
                    "Log complaints in Freshdesk",
                    "Stood in for the team leader for 5 weeks in 2024",
                ],
            },
            {
                "name": "Naivas Supermarket",
                "position": "Cashier",
                "startDate": "2020-01",
                "endDate": "2022-05",
                "highlights": ["Balanced the till every evening", "Helped customers to find goods"],
            },
        ],
        "education": [
            {
                "institution": "Zetech University",
                "studyType": "Diploma",
                "area": "Business Management",
                "startDate": "2017",
                "endDate": "2019",
                "score": "Credit",
            }
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Native"},
            {"language": "French", "fluency": "Basic"},
        ],
    },
    "officer": {
        "basics": {
            "name": "Achol Deng",
            "label": "Programme Officer",
            "summary": "Programme officer in food security and livelihoods with field experience in Jonglei.",
        },
        "work": [
            {
                "name": "Green Fields South Sudan",
                "position": "Programme Officer",
                "startDate": "2020-09",
                "highlights": [
                    "Coordinate seed distribution to 3,800 households in Bor and Twic East",
                    "Manage a project budget of $320,000 from FAO",
                    "Write quarterly reports to donors",
                    "Supervise 7 field assistants",
                    "Helped write a proposal that won $150,000 from ECHO",
                    "Use KoboToolbox for post-distribution monitoring",
                ],
            },
            {
                "name": "Jonglei Women's Union",
                "position": "Field Assistant",
                "startDate": "2018-03",
                "endDate": "2020-08",
                "highlights": ["Formed 14 savings groups with 290 members", "Translated for visitors from Dinka"],
            },
        ],
        "education": [
            {
                "institution": "University of Juba",
                "studyType": "BSc",
                "area": "Agriculture",
                "startDate": "2013",
                "endDate": "2017",
            }
        ],
        "languages": [
            {"language": "Dinka", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Arabic", "fluency": "Conversational"},
        ],
    },
    "leaver": {
        "basics": {"name": "Neema Lema", "label": "School leaver"},
        "work": [
            {
                "name": "Mama Lema Duka",
                "position": "Shop help",
                "startDate": "2023-12",
                "endDate": "2024-11",
                "highlights": ["Served customers on weekends", "Wrote down sales and counted the money each evening"],
            }
        ],
        "education": [
            {
                "institution": "Arusha Girls Secondary School",
                "studyType": "ACSEE",
                "startDate": "2022",
                "endDate": "2024",
            }
        ],
        "certificates": [{"name": "Basic computer course", "issuer": "VETA Arusha", "date": "2025-03"}],
        "volunteer": [
            {
                "organization": "St. Monica Parish",
                "position": "Usher",
                "startDate": "2022",
                "highlights": ["Welcome visitors and show about 200 people to their seats"],
            }
        ],
        "meta": {"aditus": {"grades": [{"examination": "ACSEE", "grade": "Division II", "year": "2024"}]}},
        "languages": [{"language": "Swahili", "fluency": "Native"}, {"language": "English", "fluency": "Good"}],
    },
    "marketer": {
        "basics": {"name": "Kwame Asante", "label": "Marketing Officer"},
        "work": [
            {
                "name": "Golden Tree Chocolate",
                "position": "Marketing Officer",
                "startDate": "2021-08",
                "highlights": [
                    "Grew the Instagram page from 6,000 to 21,000 followers",
                    "Plan and post content five times a week in English and Twi",
                    "Spent GHS 85,000 on Facebook advertising in 2024",
                    "Online orders rose by 38% in 2024",
                    "Designed leaflets in Canva for 4 trade fairs",
                    "Work with a photographer and a copywriter",
                ],
            },
        ],
        "education": [
            {
                "institution": "University of Cape Coast",
                "studyType": "BCom",
                "area": "Marketing",
                "startDate": "2016",
                "endDate": "2020",
            }
        ],
        "certificates": [
            {"name": "Fundamentals of Digital Marketing", "issuer": "Google Digital Garage", "date": "2021"}
        ],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Twi", "fluency": "Native"}],
    },
}

FAITHFUL: dict[str, str] = {
    "driver": """
Professional truck driver with more than eleven years behind the wheel, first of buses and since 2019 of long-distance trailers.
Operate a 28-tonne trailer on the Mombasa–Kampala route, completing around eight return trips every month.
Seven years without an accident.
Lowered fuel consumption by 5 litres per 100 km, from 48 to 43.
Conduct pre-trip inspections of brakes, tyres and oil.
Accurate handling of delivery notes and customs documents.
Holder of a valid driving licence in classes B, C1 and CE, issued by NTSA.
Completed a defensive driving course with AA Kenya in 2020.
For over four years I drove a 51-seat bus for Coast Bus between Mombasa and Malindi, and I sold tickets to passengers who arrived late.
I would be proud to drive for Siginon Logistics. My record is clean: in seven years with Bollore Transport I have not had a single accident.
Vehicle inspection, fuel economy, cross-border paperwork, safe driving.
Nina uzoefu wa zaidi ya miaka kumi na moja wa kuendesha magari makubwa.
""",
    "electrician": """
Qualified electrician (trade test passed in November 2017) with over eight years of experience after an apprenticeship at Toyota Prospecton.
Completed the wiring of 64 homes in KwaMashu and Umlazi.
Fitted distribution boards and earth leakage relays.
Fault finding and repair in factories, usually in under two hours.
Guide two apprentices in circuit testing.
Prepare certificates of compliance, supervised by the owner.
As an apprentice I helped to maintain conveyor motors and replaced switches, lamps and contactors.
N4 in Electrical Engineering, Elangeni TVET College, 2014.
A wireman's licence is my next goal, and I hope to sit for it soon.
Supervising eight electricians would be a step up for me: so far I have two apprentices at my side, and I enjoy showing them how a circuit is tested.
Domestic wiring | fault tracing | distribution boards | motor maintenance
isiZulu (mother tongue) and good English.
""",
    "agent": """
Customer service agent with four years of contact centre experience and more than two years at a supermarket till.
Handle approximately 75 inbound calls per day concerning bills and SIM swaps.
First-call resolution rate of 81%.
Helped lift customer satisfaction from 3.9 to 4.5 out of 5.
Satisfaction score up by 0.6 points to 4.5 out of 5.
Trained and mentored 6 new agents during their first month.
Record complaints in Freshdesk.
Acted as team leader for five weeks in 2024 while she was away.
Deputised for the team leader for over a month in 2024.
At Naivas Supermarket I balanced the till each evening and helped customers find what they were looking for.
Diploma in Business Management with credit, Zetech University (2019).
French is still basic for me, though I am fluent in English and Swahili.
Zendesk is new to me, but Freshdesk is my daily tool and the two do much the same.
Patient listener who stays calm when a caller does not.
I am excited to apply for the position of Team Leader at Jumbo Telecom.
""",
    "officer": """
Food security and livelihoods professional with eight years of field experience in Jonglei, of which six as a programme officer.
Coordinate the distribution of seeds to 3,800 households across Bor and Twic East.
Oversee a project budget of USD 320,000 funded by FAO.
Lead a team of seven field assistants.
Contributed to a successful ECHO proposal worth $150,000.
Quarterly donor reporting and post-distribution monitoring with KoboToolbox.
Previously formed fourteen savings groups with a total of 290 members.
Each savings group had around twenty members.
Interpreted from Dinka for visitors.
BSc Agriculture, University of Juba, 2017.
While I do not hold a Master's degree, I have spent six years managing seed distributions in places where the road ends before the work begins.
My conversational Arabic and native Dinka allow me to speak with farmers directly. I believe that trust is the first input of any livelihoods project.
A budget of $2 million would be larger than the one I manage now.
""",
    "leaver": """
Reliable school leaver with ACSEE Division II (2024) and a basic computer certificate from VETA Arusha.
Helped in a family shop at weekends for almost a year: served customers, recorded sales and counted cash every evening.
Usher at St. Monica Parish since 2022, welcoming some 200 people.
Greet visitors and guide them to their seats.
Completed a basic computer course at VETA Arusha in March 2025.
My Swahili is native and my English is good.
I am looking for my first full-time job, and reception suits me because I like meeting people.
Though I cannot show a year in a hotel, I have served customers and I arrive on time.
Nilihudumia wateja wikendi katika Mama Lema Duka.
Ninaongea Kiswahili kama lugha ya mama na Kiingereza vizuri.
""",
    "marketer": """
Marketing officer with five years' experience growing a chocolate brand's social media presence.
Grew Instagram following from 6,000 to 21,000, an increase of 15,000 followers.
More than tripled the number of Instagram followers, from 6,000 to 21,000.
Managed GHS 85,000 of Facebook ad spend in 2024.
Online orders went up 38% in 2024.
Create content in Twi and English, published five times weekly.
Produced leaflets in Canva for four trade fairs.
Collaborate with a copywriter and a photographer.
Certified in the Fundamentals of Digital Marketing by Google Digital Garage.
BCom (Marketing), University of Cape Coast, 2020.
Google Ads and HubSpot are tools I have not used so far; my paid campaigns have been on Facebook.
At Golden Tree Chocolate, I plan and publish social media content, and last year's online orders were 38% higher as a result of that work.
""",
}

INVENTED: dict[str, str] = {
    "driver": """
tons: Drive a 38-ton trailer between Mombasa and Kampala.
route: Drive between Mombasa and Kigali.
fuel: Cut fuel use from 48 to 33 litres per 100 km.
licence: Driving licence classes A, B, C1, CE and D.
duration: Bus driver at Coast Bus for eight years.
years: Twenty years of long-distance driving.
title: Fleet supervisor at Bollore Transport.
award: Driver of the year 2022.
team: Trained 12 junior drivers.
trips: About 18 round trips a month.
cargo: Certified to transport hazardous goods.
swap: At Coast Bus I drove a 28-ton trailer.
""",
    "electrician": """
houses: Wired 164 houses.
licence: Hold a wireman's licence.
team: Supervise eight electricians.
title: Electrical foreman at Mkhize Electrical.
solar: Installed solar panels and inverters.
degree: National Diploma in Electrical Engineering (N6).
scope: Managed the maintenance of conveyor motors at Toyota.
swap: At Toyota I wired 64 houses.
experience: Electrician with eighteen years of experience.
time: Repair faults within thirty minutes.
tool: Programmed Siemens PLCs.
""",
    "agent": """
calls: Answer about 175 calls a day.
percent: Solve 91% of questions in the first call.
score: Satisfaction rose from 3.9 to 4.9.
title: Team Leader at Horizon Contact Centre since 2024.
weeks: Stood in for the team leader for 5 months in 2024.
team: Lead 20 agents.
tool: Log complaints in Zendesk and Salesforce.
language: Fluent French.
level: Intermediate French.
degree: Bachelor of Business Management.
class: Diploma with distinction.
award: Awarded agent of the month three times.
employer: Worked for Safaricom for two years.
""",
    "officer": """
households: Seed distribution to 38,000 households.
money: Manage a project budget of $2 million.
scope: Wrote a proposal that won $150,000 from ECHO.
donor: Reported to USAID and the World Bank.
team: Supervise 17 field assistants.
degree: Master of Public Health.
title: Programme Manager at Green Fields South Sudan.
groups: Formed 40 savings groups.
language: Fluent Arabic.
place: Coordinated programmes in Upper Nile and Equatoria.
experience: Twelve years in humanitarian work.
standard: Trained in the Sphere standards.
reach: Nationwide seed distribution.
""",
    "leaver": """
grade: ACSEE Division I.
experience: Two years of experience as a receptionist.
course: Diploma in Hotel Management.
tool: Used the Opera system for bookings.
people: Welcome about 2,000 people.
language: Fluent English and German.
employer: Worked at Mount Meru Hotel.
title: Shop manager at Mama Lema Duka.
year: Completed the computer course in 2022.
money: Managed daily sales of TZS 500,000.
""",
    "marketer": """
followers: Grew the Instagram page from 6,000 to 61,000 followers.
money: Spent GHS 500,000 on advertising.
percent: Online orders rose by 83% in 2024.
tool: Ran Google Ads campaigns and HubSpot workflows.
title: Head of Marketing at Golden Tree Chocolate.
team: Managed a photographer and a copywriter.
fairs: Designed leaflets for 14 trade fairs.
award: Campaign of the Year, Ghana Marketing Awards.
degree: MBA in Marketing.
year: Online orders rose by 38% in 2022.
channel: Launched a TikTok channel.
certificate: Google Ads certified.
""",
}

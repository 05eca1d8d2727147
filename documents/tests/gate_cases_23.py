"""Fresh cases, twenty-third set, bullets merged and split: a front-end developer in Accra, an accounts clerk in Mombasa,
a district nurse in Mbarara, a mathematics teacher in Lagos, an insurance agent in Nairobi, a school leaver who drives a
motorbike taxi in Kigali.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "frontend": {
        "title": "Frontend Engineer (Vue)",
        "company": "Hubtel",
        "location": "Accra",
        "requirements": {"must": ["Vue.js", "TypeScript", "4 years of experience"], "nice": ["Figma", "Cypress"]},
    },
    "clerk": {
        "title": "Accounts Payable Officer",
        "company": "Mombasa Cement",
        "location": "Mombasa",
        "requirements": {"must": ["Oracle", "Processing 1,500 invoices a month", "CPA Section 4"]},
    },
    "district": {
        "title": "Nursing Officer",
        "company": "Holy Innocents Hospital",
        "location": "Mbarara",
        "requirements": {"must": ["Diploma in Nursing", "Cold chain management", "Motorcycle licence"]},
    },
    "maths": {
        "title": "Head of Mathematics",
        "company": "Greensprings School",
        "location": "Lagos",
        "requirements": {"must": ["B.Ed or PGDE", "TRCN", "Leading a department of 8"]},
    },
    "insurance": {
        "title": "Unit Manager",
        "company": "Jubilee Life",
        "location": "Nairobi",
        "requirements": {"must": ["Recruiting 15 agents", "COP certificate", "Premiums of KES 20 million"]},
    },
    "rider": {
        "title": "Delivery Rider",
        "company": "Vuba Vuba",
        "location": "Kigali",
        "requirements": {"must": ["Category A licence", "Smartphone", "Customer service"]},
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "frontend": {
        "basics": {"name": "Efua Mensah", "label": "Frontend Developer"},
        "work": [
            {
                "name": "mPharma",
                "position": "Frontend Developer",
                "startDate": "2022-08",
                "highlights": [
                    "Build screens in Vue and TypeScript for 320 pharmacies",
                    "Took the bundle size from 1.8 MB to 640 kB",
                    "Write end-to-end tests in Cypress",
                    "Work from Figma designs with one designer",
                    "Fixed keyboard use and contrast for WCAG 2.1 AA",
                ],
            },
            {
                "name": "Meltwater School",
                "position": "Teaching Fellow",
                "startDate": "2021-08",
                "endDate": "2022-07",
                "highlights": ["Helped 22 trainees with JavaScript"],
            },
        ],
        "education": [
            {
                "institution": "Ashesi University",
                "studyType": "BSc",
                "area": "Computer Science",
                "startDate": "2017",
                "endDate": "2021",
            }
        ],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Fante", "fluency": "Native"}],
    },
    "clerk": {
        "basics": {"name": "Ali Said", "label": "Accounts Clerk"},
        "work": [
            {
                "name": "Bandari Freighters",
                "position": "Accounts Clerk",
                "startDate": "2020-05",
                "highlights": [
                    "Match about 600 supplier invoices a month with orders and delivery notes",
                    "Prepare payment runs for the finance manager",
                    "Keep petty cash of KES 80,000",
                    "Found 11 invoices that had been paid twice, KES 420,000 came back",
                ],
            }
        ],
        "education": [
            {
                "institution": "Technical University of Mombasa",
                "studyType": "Diploma",
                "area": "Accountancy",
                "startDate": "2017",
                "endDate": "2019",
            }
        ],
        "certificates": [{"name": "CPA Section 2", "issuer": "KASNEB", "date": "2022-06"}],
        "skills": [{"name": "Tally"}, {"name": "Excel", "level": "Good"}],
        "languages": [
            {"language": "Swahili", "fluency": "Native"},
            {"language": "English", "fluency": "Good"},
            {"language": "Arabic", "fluency": "Basic"},
        ],
    },
    "district": {
        "basics": {"name": "Allen Kyomugisha", "label": "Enrolled Nurse"},
        "work": [
            {
                "name": "Rwampara Health Centre IV",
                "position": "Enrolled Nurse",
                "startDate": "2017-04",
                "highlights": [
                    "Vaccinate children at 5 outreach posts a month",
                    "Keep the vaccine fridge and its temperature record",
                    "Share of children fully vaccinated: 68% in 2021, 86% in 2024",
                    "See 40 outpatients a day with a clinical officer",
                    "Taught 18 village health team members to spot danger signs",
                ],
            }
        ],
        "education": [
            {
                "institution": "Ishaka Adventist School of Nursing",
                "studyType": "Certificate",
                "area": "Nursing",
                "startDate": "2014",
                "endDate": "2016",
            }
        ],
        "languages": [{"language": "Runyankole", "fluency": "Native"}, {"language": "English", "fluency": "Good"}],
    },
    "maths": {
        "basics": {"name": "Femi Alabi", "label": "Mathematics Teacher"},
        "work": [
            {
                "name": "Kings College Annex",
                "position": "Mathematics Teacher",
                "startDate": "2018-09",
                "highlights": [
                    "Teach mathematics to SS1, SS2 and SS3, six classes",
                    "92 of 110 candidates had credit in WAEC mathematics in 2025",
                    "Train the school's team for the mathematics olympiad",
                    "Plan lessons with four other teachers",
                    "Use GeoGebra in class",
                ],
            }
        ],
        "education": [
            {
                "institution": "University of Ilorin",
                "studyType": "BSc",
                "area": "Mathematics",
                "startDate": "2012",
                "endDate": "2016",
                "score": "Second Class Lower",
            },
            {
                "institution": "National Teachers' Institute",
                "studyType": "PGDE",
                "startDate": "2018",
                "endDate": "2019",
            },
        ],
        "meta": {
            "aditus": {"registrations": [{"body": "Teachers Registration Council of Nigeria", "number": "LA/R/55120"}]}
        },
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Yoruba", "fluency": "Native"}],
    },
    "insurance": {
        "basics": {"name": "Lucy Njeri", "label": "Insurance Agent"},
        "work": [
            {
                "name": "Britam",
                "position": "Financial Adviser",
                "startDate": "2021-01",
                "highlights": [
                    "Sold 164 life and education policies since 2021",
                    "Premiums of KES 6.2 million in 2024",
                    "91% of my clients renewed in 2024",
                    "Brought three friends into the agency and showed them the work",
                    "Call on small traders in Gikomba market",
                ],
            }
        ],
        "education": [
            {
                "institution": "Karatina University",
                "studyType": "BCom",
                "area": "Insurance",
                "startDate": "2016",
                "endDate": "2020",
            }
        ],
        "certificates": [
            {"name": "Certificate of Proficiency (COP)", "issuer": "College of Insurance", "date": "2021-03"}
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Fluent"},
            {"language": "Kikuyu", "fluency": "Native"},
        ],
    },
    "rider": {
        "basics": {"name": "Eric Habimana", "label": "Motorbike Taxi Rider"},
        "work": [
            {
                "name": "Self-employed",
                "position": "Motorbike Taxi Rider",
                "startDate": "2023-01",
                "highlights": [
                    "Carry about 25 passengers a day in Kigali",
                    "Take orders through the Move app",
                    "Clean licence, no accident",
                    "Service my own motorbike every two weeks",
                ],
            }
        ],
        "certificates": [{"name": "Driving licence, category A", "date": "2022-11"}],
        "education": [{"institution": "GS Kimironko", "studyType": "A2", "area": "Humanities", "endDate": "2022"}],
        "languages": [
            {"language": "Kinyarwanda", "fluency": "Native"},
            {"language": "English", "fluency": "Basic"},
            {"language": "Swahili", "fluency": "Conversational"},
        ],
    },
}

FAITHFUL: dict[str, str] = {
    "frontend": """
Frontend developer with over four years of experience in Vue, TypeScript and accessible web interfaces.
Build and test user interfaces in Vue and TypeScript that serve 320 pharmacies.
Shrank the bundle from 1.8 MB to 640 kB, a reduction of almost two thirds.
Reduced the JavaScript bundle by about 64%.
Cover key user journeys with Cypress end-to-end tests.
Translate Figma designs into working screens in close cooperation with a designer.
Made the product accessible (WCAG 2.1 AA) by fixing contrast and keyboard navigation.
Supported 22 trainees in learning JavaScript as a teaching fellow at Meltwater School.
Vue.js, TypeScript, JavaScript, Cypress, Figma, accessibility.
Your advert reads as if it had been written with my daily work in mind: Vue, TypeScript, Figma and Cypress are the tools I open every morning.
BSc Computer Science, Ashesi University, 2021.
""",
    "clerk": """
Accounts clerk with six years of accounts payable experience at Bandari Freighters.
Three-way matching of around 600 supplier invoices a month against orders and delivery notes.
Process roughly 600 invoices monthly.
Prepare payment runs for approval by the finance manager.
Responsible for a petty cash float of KES 80,000.
Identified eleven duplicate payments and recovered KES 420,000.
Recovered KES 420,000 after finding 11 invoices paid twice.
CPA Section 2 (KASNEB, June 2022) and Diploma in Accountancy.
I have completed Section 2 of the CPA; Section 4 is still ahead of me.
Good Excel skills and daily use of Tally.
From 600 invoices a month to 1,500 is a step I feel ready for.
""",
    "district": """
Enrolled nurse with nine years at a rural health centre, with a focus on vaccination.
Run vaccination sessions at five outreach posts every month.
Maintain the vaccine fridge and record its temperature.
Contributed to a rise in fully vaccinated children from 68% (2021) to 86% (2024).
Full vaccination coverage grew by 18 percentage points between 2021 and 2024.
Attend to 40 outpatients daily alongside a clinical officer.
Trained eighteen village health team members to recognise danger signs.
Certificate in Nursing, Ishaka Adventist School of Nursing.
The vaccine fridge has been in my care for years, so the cold chain you mention is familiar ground.
I do not hold the diploma yet, and I plan to study for it next year.
""",
    "maths": """
Mathematics teacher with eight years of experience in senior secondary classes (SS1 to SS3).
Teach six classes across SS1, SS2 and SS3.
84% of my candidates earned a credit in WAEC mathematics in 2025.
In 2025, 92 out of 110 candidates obtained credits in WAEC mathematics.
Coach the school's mathematics olympiad team.
Plan lessons jointly with four colleagues.
Integrate GeoGebra into lessons.
BSc Mathematics (University of Ilorin) and PGDE (National Teachers' Institute, 2019).
TRCN-registered teacher.
I have never headed a department, yet planning with four colleagues every week has taught me how one works.
More than eight in ten candidates passed with credit in 2025.
""",
    "insurance": """
Insurance agent with five years of experience in life and education policies.
Sold 164 policies since 2021, covering life and education.
Generated premiums of KES 6.2 million in 2024.
Achieved a renewal rate of 91% in 2024.
Nine in ten of my clients renewed in 2024.
Introduced three friends to the agency and trained them on the job.
Visit small traders in Gikomba market.
Holder of the Certificate of Proficiency (COP) from the College of Insurance.
BCom (Insurance) graduate of Karatina University.
Traders at Gikomba taught me to explain a policy in the time it takes to weigh tomatoes.
I have brought three people into the agency; recruiting fifteen is the challenge that attracts me to Jubilee Life.
""",
    "rider": """
Motorbike taxi rider with almost four years on the roads of Kigali and a clean licence.
Transport around 25 passengers every day.
Receive orders via the Move app.
Accident-free since I started riding in January 2023.
I have never had an accident.
Maintain my own motorbike, with a service every fortnight.
Category A driving licence since November 2022.
I know the streets of Kigali well and I use the Move app on my phone all day.
Native Kinyarwanda, conversational Swahili, basic English.
""",
}

INVENTED: dict[str, str] = {
    "frontend": """
pharmacies: Build screens for 3,200 pharmacies.
size: Took the bundle size from 1.8 MB to 64 kB.
tool: Built the mobile app in React Native.
title: Lead Frontend Developer at mPharma.
team: Led a team of three frontend developers.
standard: Certified to WCAG 2.2 AAA.
experience: Seven years of frontend experience.
trainees: Taught 220 trainees.
scope: Designed the screens in Figma and led user research.
degree: MSc in Human-Computer Interaction.
employer: Frontend developer at Zeepay.
""",
    "clerk": """
invoices: Match about 1,500 supplier invoices a month.
money: KES 4.2 million came back.
certificate: CPA Section 4.
tool: Processed invoices in Oracle.
cash: Keep petty cash of KES 800,000.
scope: Approved payment runs.
title: Accounts Payable Officer at Bandari Freighters.
degree: Bachelor of Commerce.
language: Fluent Arabic.
team: Supervised two junior clerks.
experience: Ten years in accounts payable.
""",
    "district": """
posts: Vaccinate children at 15 outreach posts a month.
percent: 96% fully vaccinated in 2024.
degree: Diploma in Nursing.
title: Nursing Officer at Rwampara Health Centre IV.
outpatients: See 140 outpatients a day.
licence: I hold a motorcycle licence.
members: Taught 80 village health team members.
skill: Perform minor surgery.
experience: Fifteen years of nursing.
award: Best vaccinator of the district in 2023.
""",
    "maths": """
credit: 102 of 110 candidates had credit in 2025.
classes: Teach sixteen classes.
prize: My olympiad team won gold.
title: Head of Mathematics at Kings College Annex.
degree: MSc Mathematics.
class: Second Class Upper.
subject: Teach mathematics and further physics.
department: Lead a department of eight teachers.
tool: Use MATLAB in class.
year: 92 of 110 candidates had credit in 2022.
experience: Fifteen years of teaching.
""",
    "insurance": """
policies: Sold 614 policies.
money: Premiums of KES 20 million in 2024.
percent: 99% of my clients renewed.
team: Recruited and manage 15 agents.
title: Unit Manager at Britam.
award: Million Dollar Round Table member.
certificate: Associate of the Chartered Insurance Institute.
product: Sold motor and medical insurance.
degree: MBA.
experience: Eleven years in insurance.
""",
    "rider": """
passengers: Carry about 75 passengers a day.
licence: Driving licence, categories A, B and C.
experience: Eight years as a rider.
employer: Rider for SafeBoda.
language: Fluent English.
people: Managed a group of ten riders.
deliveries: Delivered food for restaurants.
place: Rode in Kigali and Musanze.
""",
}

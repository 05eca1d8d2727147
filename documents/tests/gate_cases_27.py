"""Fresh cases, twenty-seventh set: a senior accountant in Kigali, a nurse in Lagos, a delivery driver in Nairobi, a
project assistant of an NGO in Juba, an electrician in Accra, a graduate in commerce without a job in Lusaka.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "accountant": {
        "title": "Chief Accountant",
        "company": "Bralirwa",
        "location": "Kigali",
        "requirements": {"must": ["CPA", "SAP", "Supervising 8 accountants"]},
    },
    "nurse": {
        "title": "Dialysis Nurse",
        "company": "Reddington",
        "location": "Lagos",
        "requirements": {"must": ["Dialysis experience", "BLS", "3 years after registration"]},
    },
    "driver": {
        "title": "Driver",
        "company": "Glovo",
        "location": "Nairobi",
        "requirements": {"must": ["Class B licence", "Knowledge of Nairobi", "English"]},
    },
    "graduate": {
        "title": "Banking Graduate Trainee",
        "company": "FNB Zambia",
        "location": "Lusaka",
        "requirements": {"must": ["Degree with merit", "Excel", "Leadership"]},
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "accountant": {
        "basics": {"name": "Eric Nshimiyimana", "label": "Senior Accountant"},
        "work": [
            {
                "name": "Sulfo Rwanda",
                "position": "Senior Accountant",
                "startDate": "2021-01",
                "highlights": [
                    "Prepare IFRS financial statements for the group of 3 companies",
                    "Supervise 2 accountants",
                    "Shortened the month end from 10 to 7 working days",
                    "Found errors in customs duty and got RWF 23 million back",
                ],
            },
            {
                "name": "RSSB",
                "position": "Accountant",
                "startDate": "2016-09",
                "endDate": "2020-12",
                "highlights": ["Reconciled contributions of 900 employers", "Paid benefits"],
            },
        ],
        "education": [
            {"institution": "University of Rwanda", "studyType": "BBA", "area": "Accounting", "endDate": "2015"}
        ],
        "certificates": [{"name": "CPA Rwanda, final stage in progress", "date": "2025"}],
        "languages": [
            {"language": "Kinyarwanda", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "French", "fluency": "Good"},
        ],
    },
    "nurse": {
        "basics": {"name": "Blessing Okon", "label": "Registered Nurse"},
        "work": [
            {
                "name": "Lagos Island General Hospital",
                "position": "Staff Nurse",
                "startDate": "2021-06",
                "highlights": [
                    "Look after 16 patients a shift on a medical ward",
                    "Set up and watch dialysis sessions, about 10 a week",
                    "Teach patients with diabetes to inject insulin",
                    "Link nurse for hand hygiene on the ward",
                ],
            }
        ],
        "education": [
            {"institution": "University of Calabar", "studyType": "BNSc", "area": "Nursing", "endDate": "2020"}
        ],
        "certificates": [{"name": "BLS", "date": "2025-05"}],
        "meta": {
            "aditus": {"registrations": [{"body": "Nursing and Midwifery Council of Nigeria", "number": "RN 231145"}]}
        },
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Efik", "fluency": "Native"}],
    },
    "driver": {
        "basics": {"name": "James Mwangi", "label": "Delivery Driver"},
        "work": [
            {
                "name": "Sendy Couriers",
                "position": "Delivery Driver",
                "startDate": "2019-03",
                "highlights": [
                    "Deliver about 40 parcels a day in Nairobi",
                    "98% of parcels arrived on the promised day in 2025",
                    "Collect cash on delivery and hand it in each evening",
                    "Report damage to the van the same day",
                ],
            }
        ],
        "certificates": [{"name": "Driving licence, classes B and C1", "issuer": "NTSA", "date": "2016"}],
        "languages": [
            {"language": "Swahili", "fluency": "Fluent"},
            {"language": "English", "fluency": "Good"},
            {"language": "Kikuyu", "fluency": "Native"},
        ],
    },
    "ngo": {
        "basics": {"name": "Mary Keji", "label": "Project Assistant"},
        "work": [
            {
                "name": "Hope Schools",
                "position": "Project Assistant",
                "startDate": "2022-05",
                "highlights": [
                    "Help to run an accelerated learning project in 9 schools for 1,400 learners",
                    "Keep attendance data in Excel and send it to the donor each month",
                    "Organised teacher workshops in Yei and Kajo Keji, 64 teachers",
                    "Buy and hand out school kits",
                ],
            }
        ],
        "education": [
            {"institution": "Ndejje University", "studyType": "Diploma", "area": "Project Planning", "endDate": "2021"}
        ],
        "languages": [{"language": "Juba Arabic", "fluency": "Native"}, {"language": "English", "fluency": "Good"}],
    },
    "electrician": {
        "basics": {"name": "Emmanuel Tetteh", "label": "Electrician"},
        "work": [
            {
                "name": "Tetteh & Sons Electrical",
                "position": "Electrician",
                "startDate": "2016-04",
                "highlights": [
                    "Wired 85 houses and 6 shops",
                    "Install solar panels with batteries, 19 systems up to 5 kW",
                    "Repair generators",
                    "Work with two assistants",
                ],
            }
        ],
        "certificates": [
            {
                "name": "Certified Electrical Wiring Professional, domestic",
                "issuer": "Energy Commission",
                "date": "2018",
            }
        ],
        "languages": [{"language": "Ga", "fluency": "Native"}, {"language": "English", "fluency": "Good"}],
    },
    "graduate": {
        "basics": {"name": "Natasha Zulu", "label": "Commerce graduate"},
        "education": [
            {
                "institution": "University of Zambia",
                "studyType": "BCom",
                "area": "Finance",
                "startDate": "2021",
                "endDate": "2025",
                "score": "Merit",
            }
        ],
        "volunteer": [
            {
                "organization": "UNZA Investment Club",
                "position": "Treasurer",
                "startDate": "2023",
                "endDate": "2025",
                "highlights": ["Kept the accounts of 85 members", "Collected K12,000 for a blood drive"],
            }
        ],
        "skills": [{"name": "Excel"}, {"name": "Public speaking"}],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Nyanja", "fluency": "Native"}],
    },
}

FAITHFUL: dict[str, str] = {
    "accountant": """
Senior accountant with ten years of experience in accounting.
Prepare IFRS-compliant financial statements for a group of three companies.
Cut month-end closing from ten to seven working days.
Recovered RWF 23 million by identifying errors in customs duty.
Lead two accountants.
At RSSB I reconciled the contributions of 900 employers and paid benefits for over four years.
I am in the final stage of the CPA Rwanda qualification.
My CPA is in progress; the final stage is what remains.
I have led a small team of two so far, and supervising eight accountants is the next step I would like to take.
In 2021 I joined Sulfo Rwanda as a senior accountant, after more than four years at RSSB.
""",
    "nurse": """
Registered nurse with five years of medical ward experience, including dialysis.
Care for sixteen patients a shift.
Set up and monitor around ten dialysis sessions every week.
Educate diabetic patients on insulin injection.
Serve as link nurse for hand hygiene.
BLS certified (May 2025).
BNSc from the University of Calabar, 2020.
More than three years have passed since my registration, and dialysis has been part of every week since I began at Lagos Island.
Dear Hiring Manager, please accept my application for the post of Dialysis Nurse at Reddington.
""",
    "driver": """
Delivery driver with more than seven years of experience on Nairobi's roads.
Deliver roughly forty parcels daily.
On-time delivery rate of 98% in 2025.
Ninety-eight percent of my parcels reached the customer on the promised day in 2025.
Handle cash on delivery and hand it in every evening.
Report any vehicle damage on the same day.
Licence classes B and C1, held since 2016.
""",
    "ngo": """
Project assistant supporting an accelerated learning project in nine schools with 1,400 learners.
Maintain attendance data in Excel and submit it to the donor monthly.
Organised workshops in Yei and Kajo Keji for 64 teachers.
Procure and distribute school kits.
Diploma in Project Planning, Ndejje University.
Assist in running an education project for 1,400 learners.
Over four years with Hope Schools.
My good English and native Juba Arabic help me to work with donors and schools alike.
""",
    "electrician": """
Certified electrician (Energy Commission, domestic wiring, 2018) with ten years of experience.
Completed the wiring of 85 houses and six shops.
Installed 19 solar systems with batteries, of up to 5 kW.
Solar installation, domestic wiring and generator repair.
Assisted by two helpers.
Ten years with Tetteh & Sons Electrical.
From wiring a house to repairing a generator, I leave the place cleaner than I found it.
""",
    "graduate": """
BCom Finance graduate with Merit (University of Zambia, 2025).
Treasurer of the UNZA Investment Club for two years, responsible for the accounts of 85 members.
Raised K12,000 for a blood drive.
Confident public speaker with good knowledge of Excel.
My degree was awarded with Merit, as your advert asks.
Keeping the accounts of 85 fellow members taught me to be exact and to explain figures in plain words. I would like to bring that to FNB Zambia.
""",
}

INVENTED: dict[str, str] = {
    "accountant": """
certificate: Certified Public Accountant (CPA Rwanda).
companies: Financial statements for the group of 13 companies.
team: Supervise 8 accountants.
days: Shortened the month end from 10 to 3 working days.
money: Got RWF 230 million back.
tool: Five years of SAP experience.
title: Chief Accountant at Sulfo Rwanda.
swap: At RSSB I prepared IFRS financial statements.
employers: Reconciled contributions of 9,000 employers.
language: Fluent French.
""",
    "nurse": """
patients: Look after 26 patients a shift.
sessions: About 100 dialysis sessions a week.
certificate: ACLS certified.
title: Senior Dialysis Nurse at Lagos Island General Hospital.
degree: MSc Nursing.
years: Nine years of nursing.
ward: Three years in the renal transplant unit.
team: Led a team of five nurses.
""",
    "driver": """
parcels: Deliver about 140 parcels a day.
percent: 99.9% of parcels arrived on the promised day.
licence: Driving licence class D.
years: Fifteen years of driving.
team: Supervised six riders.
employer: Drove for DHL.
place: Deliver parcels in Nairobi, Mombasa and Kisumu.
record: Never had a parcel stolen.
""",
    "ngo": """
scope: Led an accelerated learning project in 9 schools.
learners: A project for 14,000 learners.
teachers: Workshops for 164 teachers.
title: Project Manager at Hope Schools.
degree: Bachelor in Project Planning.
money: Managed a budget of $250,000.
donor: Wrote proposals that won UNICEF funding.
place: Workshops in Yei and Malakal.
""",
    "electrician": """
houses: Wired 185 houses.
solar: Installed 90 solar systems.
power: Systems up to 50 kW.
certificate: Certified for industrial wiring.
team: Lead a team of twelve electricians.
years: Twenty years of experience.
title: Electrical engineer.
""",
    "graduate": """
class: BCom Finance with Distinction.
members: Kept the accounts of 850 members.
money: Collected K120,000 for a blood drive.
title: President of the UNZA Investment Club.
experience: One year of experience as a bank teller.
tool: Advanced user of Bloomberg Terminal.
certificate: CFA Level I.
""",
}

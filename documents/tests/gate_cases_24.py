"""Fresh cases, twenty-fourth set: a systems administrator in Kampala, a credit controller in Accra, a social worker in
Cape Town, a hotel sales coordinator in Kigali, a civil engineering technician in Dar es Salaam.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "systems": {
        "title": "IT Manager",
        "company": "Mbale Referral Hospital",
        "location": "Mbale",
        "requirements": {"must": ["Managing 5 IT staff", "CCNA", "VMware"]},
    },
    "credit": {
        "title": "Credit Manager",
        "company": "Fan Milk",
        "location": "Tema",
        "requirements": {"must": ["Receivables of GHS 40 million", "SAP", "ACCA"]},
    },
    "social": {
        "title": "Senior Social Worker",
        "company": "Safe Harbour",
        "location": "Cape Town",
        "requirements": {"must": ["SACSSP registration", "Supervising 4 social workers", "Foster care"]},
    },
    "hotel": {
        "title": "Sales Manager",
        "company": "Lake Kivu Resort",
        "location": "Rubavu",
        "requirements": {"must": ["French", "Conference sales of RWF 300 million", "Opera"]},
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "systems": {
        "basics": {"name": "Joel Mugerwa", "label": "Systems Administrator"},
        "work": [
            {
                "name": "Nsambya Hospital",
                "position": "Systems Administrator",
                "startDate": "2019-08",
                "highlights": [
                    "Keep 8 servers and 190 computers running",
                    "Brought server downtime from 30 hours to 6 hours a year",
                    "Moved the staff mailboxes to Microsoft 365",
                    "Train nurses in the patient record system",
                    "Answer about 15 requests for help a day",
                ],
            }
        ],
        "education": [
            {"institution": "Makerere University", "studyType": "BSc", "area": "Information Systems", "endDate": "2018"}
        ],
        "certificates": [{"name": "CompTIA Network+", "date": "2021"}],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Luganda", "fluency": "Native"}],
    },
    "credit": {
        "basics": {"name": "Akosua Frimpong", "label": "Credit Controller"},
        "work": [
            {
                "name": "Kasapreko",
                "position": "Credit Controller",
                "startDate": "2020-02",
                "highlights": [
                    "Collect debts of 260 distributors, GHS 18 million in all",
                    "Overdue debts went from 22% to 13%",
                    "Call and visit late payers",
                    "Write a weekly report of debts by age for the finance director",
                    "Agree payment plans with distributors",
                ],
            }
        ],
        "education": [
            {
                "institution": "University of Professional Studies",
                "studyType": "BSc",
                "area": "Accounting",
                "endDate": "2019",
            }
        ],
        "certificates": [{"name": "ACCA, Applied Knowledge level passed", "date": "2022"}],
        "skills": [{"name": "Sage 300"}, {"name": "Excel"}],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Twi", "fluency": "Native"}],
    },
    "social": {
        "basics": {"name": "Lindiwe Petersen", "label": "Social Worker"},
        "work": [
            {
                "name": "Child Welfare Athlone",
                "position": "Social Worker",
                "startDate": "2018-04",
                "highlights": [
                    "Carry a caseload of 55 families",
                    "Write reports for the children's court, about 6 a month",
                    "Placed 37 children with foster parents",
                    "Run a parenting course of eight evenings, twice a year",
                    "Guide one student social worker each semester",
                ],
            }
        ],
        "education": [
            {"institution": "University of the Western Cape", "studyType": "Bachelor of Social Work", "endDate": "2017"}
        ],
        "meta": {"aditus": {"registrations": [{"body": "SACSSP", "number": "10-41877"}]}},
        "languages": [
            {"language": "Afrikaans", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "isiXhosa", "fluency": "Basic"},
        ],
    },
    "hotel": {
        "basics": {"name": "Kevine Umutoni", "label": "Sales Coordinator"},
        "work": [
            {
                "name": "Park View Hotel",
                "position": "Sales Coordinator",
                "startDate": "2022-01",
                "highlights": [
                    "Answer 20 requests for conferences a week",
                    "Conference sales of RWF 140 million in 2024, RWF 95 million in 2023",
                    "Prepare quotations and contracts",
                    "Take guests round the hotel's 5 meeting rooms",
                    "Keep the client list in Excel",
                ],
            }
        ],
        "education": [
            {"institution": "UTB", "studyType": "Bachelor", "area": "Hospitality Management", "endDate": "2021"}
        ],
        "languages": [
            {"language": "Kinyarwanda", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "French", "fluency": "Good"},
        ],
    },
    "technician": {
        "basics": {"name": "Rashid Mbwana", "label": "Civil Engineering Technician"},
        "work": [
            {
                "name": "Advent Construction",
                "position": "Site Technician",
                "startDate": "2018-11",
                "highlights": [
                    "Check the levels and concrete of a 14-storey office block",
                    "Supervise 40 casual workers",
                    "Kept the site diary of 3 projects",
                    "Took concrete cubes to the laboratory each week",
                    "Helped the engineer with the bill of quantities",
                ],
            }
        ],
        "education": [
            {
                "institution": "Dar es Salaam Institute of Technology",
                "studyType": "Diploma",
                "area": "Civil Engineering",
                "endDate": "2018",
            }
        ],
        "languages": [{"language": "Swahili", "fluency": "Native"}, {"language": "English", "fluency": "Good"}],
    },
}

FAITHFUL: dict[str, str] = {
    "systems": """
Systems administrator with seven years of experience in a hospital environment.
Maintain 8 servers and 190 workstations.
Reduced annual server downtime from 30 hours to 6, an improvement of 80%.
Migrated staff e-mail to Microsoft 365.
Provide training on the patient record system for nursing staff.
Handle around 15 support requests per day.
Holder of the CompTIA Network+ certificate.
I know what it means when a ward cannot open a record, and in seven years I have learned to prevent it. Server downtime has come down to six hours a year.
CCNA is next on my list after Network+.
VMware is not yet among my tools.
I would be pleased to support the doctors and nurses of Mbale Referral Hospital.
""",
    "credit": """
Credit controller responsible for the accounts of 260 distributors owing GHS 18 million in total.
Manage receivables of GHS 18 million across 260 distributors.
Cut overdue debts from 22% to 13%.
Overdue share down nine percentage points.
Follow up late payers by phone and in person.
Negotiate payment plans with distributors.
Report aged debts to the finance director every week.
More than six years of experience in credit control with Kasapreko.
I have passed the Applied Knowledge level of the ACCA and am continuing with the next.
Skilled in Sage 300 and Excel; SAP would be new to me.
Late payers seldom lack goodwill. In my experience, a visit and a realistic payment plan bring in more than a letter.
""",
    "social": """
Registered social worker (SACSSP 10-41877) with eight years of child welfare experience.
Manage a caseload of fifty-five families.
Prepare around six children's court reports every month.
Found foster homes for 37 children.
Facilitate an eight-evening parenting course twice a year.
Supervise one social work student each semester.
Bachelor of Social Work, University of the Western Cape (2017).
Fluent in Afrikaans and English, with basic isiXhosa.
Foster care is at the centre of my work: I have placed 37 children with foster parents.
Beyond casework, I guide a student each semester, and this has shown me that I enjoy supervision.
""",
    "hotel": """
Hotel sales coordinator with almost five years of experience in conference sales.
Respond to twenty conference enquiries each week.
Increased conference sales from RWF 95 million in 2023 to RWF 140 million in 2024.
Grew conference sales by 47% within a year.
Conference sales rose by RWF 45 million in 2024.
Draw up quotations and contracts.
Show clients the five meeting rooms of the hotel.
Maintain the client database in Excel.
Bachelor in Hospitality Management (UTB, 2021).
I speak good French, fluent English and native Kinyarwanda.
Opera is a system I hope to learn at Lake Kivu Resort.
""",
    "technician": """
Civil engineering technician with eight years of site experience.
Verify levels and concrete works on a fourteen-storey office building.
Oversee 40 casual labourers.
Maintained site diaries for three projects.
Delivered concrete cubes to the laboratory weekly.
Assisted the engineer in preparing bills of quantities.
Diploma in Civil Engineering from the Dar es Salaam Institute of Technology, 2018.
Site supervision, quality control of concrete, site diaries.
Ninasimamia vibarua arobaini.
""",
}

INVENTED: dict[str, str] = {
    "systems": """
servers: Keep 18 servers running.
hours: Brought downtime to 6 minutes a year.
certificate: CCNA certified.
team: Manage five IT staff.
tool: Virtualised servers with VMware.
title: IT Manager at Nsambya Hospital.
money: Saved UGX 80 million in licences.
degree: MSc Information Systems.
experience: Thirteen years in hospital IT.
""",
    "credit": """
money: Receivables of GHS 40 million.
percent: Overdue debts went from 22% to 3%.
certificate: ACCA qualified.
tool: Worked in SAP.
title: Credit Manager at Kasapreko.
distributors: Collect debts of 620 distributors.
team: Led a team of four collectors.
report: Write a daily report of debts.
employer: Credit analyst at Ecobank.
""",
    "social": """
families: Carry a caseload of 95 families.
children: Placed 137 children with foster parents.
team: Supervise four social workers.
degree: Master of Social Work.
language: Fluent isiXhosa.
title: Senior Social Worker at Child Welfare Athlone.
award: Social Worker of the Year.
reach: My parenting course is used nationwide.
adoption: Arranged adoptions and prison visits.
""",
    "hotel": """
money: Conference sales of RWF 300 million in 2024.
percent: Grew conference sales by 74%.
tool: Daily user of Opera.
title: Sales Manager at Park View Hotel.
language: Fluent French.
rooms: 15 meeting rooms.
team: Led three coordinators.
degree: Master in Hospitality Management.
award: Best hotel salesperson in Rwanda.
""",
    "technician": """
storeys: A 41-storey office block.
workers: Supervise 140 casual workers.
title: Site Engineer at Advent Construction.
scope: Prepared the bill of quantities alone.
degree: BSc in Civil Engineering.
projects: Kept the site diary of 13 projects.
tool: Drew plans in AutoCAD.
registration: Registered with the Engineers Registration Board.
years: Fifteen years of site experience.
""",
}

"""Fresh cases, sixteenth set: a data analyst in Lagos, a nurse in Bulawayo who applies abroad, a primary teacher in
Kampala, a bookkeeper in Nakuru, a support agent in Cape Town, a personnel officer in Lusaka. Paragraphs of letters, and
the short summary that opens a CV.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "analyst": {
        "title": "Senior Data Analyst",
        "company": "Kobo Bank",
        "location": "Lagos",
        "requirements": {"must": ["Python", "Tableau", "5 years of experience"], "nice": ["Snowflake"]},
        "description": "You will report to the Chief Risk Officer and work with 12 analysts.",
    },
    "nurse": {
        "title": "Band 5 Staff Nurse",
        "company": "Westmoor NHS Trust",
        "location": "Leeds",
        "requirements": {"must": ["NMC registration", "Acute care", "IELTS 7.0"]},
    },
    "teacher": {
        "title": "Head Teacher",
        "company": "Sunrise Primary School",
        "location": "Entebbe",
        "requirements": {"must": ["Degree in education", "Managing 20 staff", "10 years of teaching"]},
    },
    "bookkeeper": {
        "title": "Assistant Accountant",
        "company": "Rift Flowers Ltd",
        "location": "Naivasha",
        "requirements": {"must": ["CPA part II", "QuickBooks", "Payroll for 300 employees"]},
    },
    "support": {
        "title": "Customer Success Manager",
        "company": "Tableview",
        "location": "Remote",
        "requirements": {"must": ["Managing a portfolio of 50 accounts", "HubSpot", "German"]},
    },
    "personnel": {
        "title": "Human Resources Manager",
        "company": "Copperline Mining",
        "location": "Kitwe",
        "requirements": {"must": ["ZIHRM membership", "HR for 1,000 employees", "Labour law"]},
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "analyst": {
        "basics": {"name": "Tolu Adeyemi", "label": "Data Analyst"},
        "work": [
            {
                "name": "Farmcrowd",
                "position": "Data Analyst",
                "startDate": "2023-01",
                "highlights": [
                    "Built 9 Power BI reports for the sales and credit teams",
                    "Wrote SQL queries on a PostgreSQL database of 1.2 million loans",
                    "Automated a weekly report that took 4 hours by hand, now 20 minutes",
                    "Found duplicate payments worth ₦6.5 million",
                    "Presented results to the head of credit every month",
                ],
            },
            {
                "name": "National Bureau of Statistics",
                "position": "Youth Corps Member",
                "startDate": "2021-11",
                "endDate": "2022-10",
                "highlights": ["Cleaned household survey data in Stata", "Supported 3 senior statisticians"],
            },
        ],
        "education": [
            {
                "institution": "Obafemi Awolowo University",
                "studyType": "BSc",
                "area": "Economics",
                "startDate": "2016",
                "endDate": "2021",
                "score": "3.9 of 5.0",
            }
        ],
        "skills": [{"name": "SQL"}, {"name": "Power BI"}, {"name": "Python", "level": "Beginner"}],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Yoruba", "fluency": "Native"}],
    },
    "nurse": {
        "basics": {"name": "Thandiwe Moyo", "label": "Registered Nurse"},
        "work": [
            {
                "name": "Mpilo Central Hospital",
                "position": "Registered Nurse",
                "startDate": "2020-03",
                "highlights": [
                    "Nurse 14 patients a shift in a medical ward",
                    "Give intravenous drugs and blood transfusions",
                    "Assess patients on admission and write care plans",
                    "Orient newly qualified nurses, 11 so far",
                    "Member of the infection control committee since 2022",
                    "Hand hygiene scores went from 58% to 79%",
                ],
            },
        ],
        "education": [
            {
                "institution": "Mpilo School of Nursing",
                "studyType": "Diploma",
                "area": "General Nursing",
                "startDate": "2016",
                "endDate": "2019",
            },
            {
                "institution": "Zimbabwe Open University",
                "studyType": "BSc",
                "area": "Nursing Science",
                "startDate": "2025-01",
            },
        ],
        "certificates": [{"name": "IELTS Academic, overall 7.5", "date": "2026-02"}],
        "meta": {"aditus": {"registrations": [{"body": "Nurses Council of Zimbabwe", "number": "G-44871"}]}},
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Ndebele", "fluency": "Native"}],
    },
    "teacher": {
        "basics": {"name": "Robert Ssemakula", "label": "Primary School Teacher"},
        "work": [
            {
                "name": "St. Mary's Primary School Kitende",
                "position": "Class Teacher, Primary Six",
                "startDate": "2018-02",
                "highlights": [
                    "Teach English and social studies to 62 pupils",
                    "Half of my class got Division One in 2023, 31 of 62 pupils",
                    "Head of the English department since 2022, four teachers",
                    "Produce the school play every December",
                    "Meet parents once a term",
                ],
            },
            {
                "name": "Nsangi Primary School",
                "position": "Teacher",
                "startDate": "2015-02",
                "endDate": "2017-12",
                "highlights": ["Taught Primary Three", "Planted a school garden with the pupils"],
            },
        ],
        "education": [
            {
                "institution": "Shimoni Core PTC",
                "studyType": "Grade III Teaching Certificate",
                "startDate": "2012",
                "endDate": "2014",
            },
            {
                "institution": "Kyambogo University",
                "studyType": "Diploma",
                "area": "Primary Education",
                "startDate": "2016",
                "endDate": "2018",
            },
        ],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Luganda", "fluency": "Native"}],
    },
    "bookkeeper": {
        "basics": {"name": "Faith Chebet", "label": "Bookkeeper"},
        "work": [
            {
                "name": "Menengai Hardware",
                "position": "Bookkeeper",
                "startDate": "2021-04",
                "highlights": [
                    "Record sales and purchases in QuickBooks, about 900 entries a month",
                    "Pay wages of 26 employees and file PAYE, SHIF and NSSF",
                    "Match 5 bank and M-Pesa accounts every week",
                    "Reduced unpaid customer invoices from KES 1.9 million to KES 700,000",
                    "Prepare VAT returns for the accountant to check",
                ],
            },
        ],
        "education": [
            {
                "institution": "Rift Valley Institute of Business Studies",
                "studyType": "Diploma",
                "area": "Accountancy",
                "startDate": "2018",
                "endDate": "2020",
            }
        ],
        "certificates": [{"name": "CPA Foundation level", "issuer": "KASNEB", "date": "2023-12"}],
        "languages": [{"language": "English", "fluency": "Good"}, {"language": "Swahili", "fluency": "Fluent"}],
    },
    "support": {
        "basics": {
            "name": "Anele Jacobs",
            "label": "Customer Support Agent",
            "summary": "Support agent for software products. I write answers that people can follow.",
        },
        "work": [
            {
                "name": "Yoco",
                "position": "Customer Support Agent",
                "startDate": "2021-09",
                "highlights": [
                    "Answer 45 tickets a day by chat and e-mail in Zendesk",
                    "First reply within 9 minutes on average; the target is 15",
                    "Wrote 28 help centre articles",
                    "Show shop owners how to set up card machines",
                    "Passed 60 bug reports a year on to the developers",
                ],
            },
            {
                "name": "Pick n Pay",
                "position": "Customer Service Clerk",
                "startDate": "2019-02",
                "endDate": "2021-08",
                "highlights": ["Handled returns and refunds", "Trained 4 new clerks at the returns desk"],
            },
        ],
        "education": [
            {"institution": "Wynberg High School", "studyType": "National Senior Certificate", "endDate": "2018"}
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Afrikaans", "fluency": "Fluent"},
            {"language": "isiXhosa", "fluency": "Native"},
        ],
    },
    "personnel": {
        "basics": {"name": "Mutale Phiri", "label": "Human Resources Officer"},
        "work": [
            {
                "name": "Zambeef",
                "position": "Human Resources Officer",
                "startDate": "2019-06",
                "highlights": [
                    "Look after records of 430 employees",
                    "Hired 58 workers in 2024, filling a post took 34 days on average, before 51",
                    "Sit in disciplinary hearings and write the minutes",
                    "Organised first aid training for 5 plants",
                    "Assist the manager in talks with the union",
                    "Moved leave forms from paper to Sage HR",
                ],
            },
        ],
        "education": [
            {
                "institution": "Copperbelt University",
                "studyType": "Bachelor of Arts",
                "area": "Human Resource Management",
                "startDate": "2014",
                "endDate": "2018",
            }
        ],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Bemba", "fluency": "Native"}],
    },
}

FAITHFUL: dict[str, str] = {
    "analyst": """
Data analyst with nearly four years at Farmcrowd and a national service year at the National Bureau of Statistics.
Developed nine Power BI reports used by the credit and sales teams.
Queried a PostgreSQL database holding 1.2 million loans with SQL.
Cut weekly reporting from 4 hours to 20 minutes through automation.
By automating a weekly report I saved more than three hours a week.
Identified duplicate payments of ₦6.5 million.
Present findings to the head of credit on a monthly basis.
Supported three senior statisticians and cleaned household survey data in Stata during national service.
BSc Economics, Obafemi Awolowo University (3.9/5.0).
My Python is at beginner level; most of my daily work is done in SQL and Power BI.
I have read about the work of your Chief Risk Officer with interest. Your team of 12 analysts would be larger than any I have worked in, and I look forward to learning from it.
What drew me to this role is the mix of analysis and explanation: I do not only write the queries, I also present the results every month.
""",
    "nurse": """
Registered nurse with more than six years of medical ward experience at a central hospital.
Registered nurse caring for 14 patients per shift on a medical ward.
Administer intravenous medication and blood transfusions.
Carry out admission assessments and draw up care plans.
Oriented eleven newly qualified nurses.
Serve on the infection control committee (since 2022).
Hand hygiene compliance improved from 58% to 79%.
Contributed to a 21-point rise in hand hygiene scores.
IELTS Academic 7.5 overall, February 2026.
I am studying for a BSc in Nursing Science at Zimbabwe Open University while working full time.
Currently reading for a BSc in Nursing Science; Diploma in General Nursing completed in 2019.
I am registered with the Nurses Council of Zimbabwe (G-44871) and ready to begin NMC registration.
I would be honoured to join Westmoor NHS Trust. My overall IELTS score of 7.5 is above the 7.0 you ask for, and I am used to wards where fourteen patients depend on one nurse.
""",
    "teacher": """
Primary school teacher with over eleven years in the classroom, the last four also as head of the English department.
Teach social studies and English to a class of 62.
50% of my Primary Six class (31 of 62 pupils) achieved Division One in 2023.
Lead a department of four English teachers.
Put on the annual school play each December.
Hold meetings with parents every term.
At Nsangi Primary School I taught Primary Three for almost three years and started a school garden together with the pupils.
Diploma in Primary Education (Kyambogo University) and Grade III Teaching Certificate (Shimoni Core PTC).
I do not yet hold a degree in education, and I say so plainly; what I can offer is eleven years of teaching and a department that works well together.
English, Luganda.
Classroom teaching, departmental leadership, school drama, parent meetings.
""",
    "bookkeeper": """
Bookkeeper with five and a half years of experience in QuickBooks, payroll and statutory filings.
Enter around 900 sales and purchase transactions in QuickBooks every month.
Run payroll for 26 employees, including PAYE, SHIF and NSSF filings.
Weekly reconciliation of five bank and M-Pesa accounts.
Brought outstanding customer invoices down by KES 1.2 million, from KES 1.9 million to KES 700,000.
Cut unpaid invoices by more than 60%.
Draft VAT returns for the accountant's review.
Passed CPA Foundation level (KASNEB, December 2023).
Diploma in Accountancy from the Rift Valley Institute of Business Studies.
A payroll of 300 employees is more than ten times the one I run today, yet the steps are the same: correct hours, correct deductions, filed on time.
Good English and fluent Kiswahili.
I am confident that my accuracy and my knowledge of QuickBooks would be useful to Rift Flowers Ltd from the first day.
""",
    "support": """
Customer support agent who has spent five years helping shop owners with card machines and software.
Resolve 45 tickets daily over chat and e-mail using Zendesk.
Average first response time of 9 minutes, against a target of 15.
Beat the first-reply target of 15 minutes with an average of nine.
Author of 28 help centre articles.
Guide shop owners through the set-up of their card machines.
Report about 60 bugs a year to developers.
Processed returns and refunds at Pick n Pay and trained four new clerks.
National Senior Certificate, Wynberg High School, 2018.
I speak isiXhosa, English and Afrikaans, but no German.
Clear writing is what I am proudest of. The 28 articles I wrote for the help centre answer the questions that used to reach me again and again.
HubSpot would be new to me, whereas Zendesk has been my main tool since 2021.
""",
    "personnel": """
HR officer with seven years' experience at Zambeef, maintaining the records of 430 employees.
Maintain personnel records for over 400 employees.
Recruited 58 workers in 2024.
Shortened the average time to fill a post by 17 days, from 51 to 34.
Reduced time-to-hire by a third.
Attend disciplinary hearings and take minutes.
Arranged first aid training at five plants.
Support the manager during negotiations with the union.
Digitised leave requests by moving them from paper to Sage HR.
Bachelor of Arts in Human Resource Management (Copperbelt University, 2018).
I am not yet a member of ZIHRM but intend to join this year.
""",
}

INVENTED: dict[str, str] = {
    "analyst": """
reports: Built 19 Power BI reports.
money: Found duplicate payments worth ₦65 million.
hours: A weekly report that took 14 hours now takes 20 minutes.
level: Advanced Python.
tool: Built dashboards in Tableau and a warehouse in Snowflake.
title: Senior Data Analyst at Farmcrowd.
scope: Led three senior statisticians.
experience: Seven years of experience in data analysis.
score: BSc Economics, First Class (4.7 of 5.0).
audience: Presented results to the board of directors every month.
swap: At the National Bureau of Statistics I built Power BI reports.
degree: MSc Economics.
outcome: My reports cut loan defaults by 15%.
""",
    "nurse": """
patients: Nurse 24 patients a shift.
degree: I hold a BSc in Nursing Science.
score: IELTS Academic, overall 8.5.
registration: NMC registered nurse.
scope: Chaired the infection control committee.
percent: Hand hygiene scores went from 58% to 97%.
title: Sister in charge at Mpilo Central Hospital.
ward: Six years in intensive care.
experience: Ten years of acute care.
nurses: Oriented 111 newly qualified nurses.
employer: Nurse at Parirenyatwa Hospital.
year: Member of the infection control committee since 2019.
""",
    "teacher": """
pupils: Taught 162 pupils.
share: 90% of my class got Division One in 2023.
degree: Bachelor of Education from Kyambogo University.
title: Deputy head teacher at St. Mary's Primary School Kitende.
team: Manage 20 staff.
subject: Teach mathematics and science.
award: Best Teacher of Wakiso District.
experience: Fifteen years of teaching.
swap: Head of the English department at Nsangi Primary School.
year: Head of department since 2018.
teachers: A department of fourteen teachers.
""",
    "bookkeeper": """
payroll: Pay wages of 260 employees.
money: Reduced unpaid invoices from KES 1.9 million to KES 70,000.
certificate: CPA part II.
certificate: CPA (K) qualified.
tool: Record sales in Sage and Xero.
title: Accountant at Menengai Hardware.
entries: About 9,000 entries a month.
degree: Bachelor of Commerce.
scope: Prepared the annual financial statements and led the audit.
experience: Eight years of bookkeeping.
class: Diploma in Accountancy with distinction.
""",
    "support": """
tickets: Answer 145 tickets a day.
time: First reply within 2 minutes on average.
articles: Wrote 82 help centre articles.
tool: Managed accounts in HubSpot and Intercom.
language: Good German.
title: Customer Success Manager at Yoco.
team: Led a team of six support agents.
portfolio: Managed a portfolio of 50 accounts.
clerks: Trained 14 new clerks.
degree: Bachelor of Business Administration.
score: Customer satisfaction of 97%.
reach: Supported customers worldwide.
award: Agent of the Quarter in 2023.
""",
    "personnel": """
employees: Look after records of 4,300 employees.
hires: Hired 158 workers in 2024.
days: Filling a post took 14 days on average.
scope: Led negotiations with the union.
membership: Member of ZIHRM.
title: Human Resources Manager at Zambeef.
plants: Training for 15 plants.
tool: Moved leave forms to SAP SuccessFactors.
degree: Master of Arts in Human Resource Management.
scope: Chaired disciplinary hearings.
law: Advised management on labour law.
language: Fluent Nyanja.
""",
}

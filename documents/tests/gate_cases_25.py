"""Fresh cases, twenty-fifth set, with inventions that hide in true sentences: a support engineer in Nairobi, a bank
officer in Lusaka, a clinical officer in Kitui, a university administrator in Dakar (English profile, some French), a
fitter in Johannesburg, a teacher trainee in Mwanza (some Swahili).

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "support": {
        "title": "Senior Support Engineer",
        "company": "Cloudoon",
        "location": "Nairobi",
        "requirements": {"must": ["Azure", "Leading 6 engineers", "ITIL certificate"]},
        "description": "Our 6 engineers answer 2,000 tickets a month.",
    },
    "bank": {
        "title": "Branch Operations Manager",
        "company": "Zanaco",
        "location": "Ndola",
        "requirements": {"must": ["Managing 12 staff", "Degree in banking", "Cash of K10 million"]},
    },
    "clinical": {
        "title": "Clinical Officer In-Charge",
        "company": "Amref",
        "location": "Makueni",
        "requirements": {"must": ["Higher diploma", "Managing a dispensary", "HIV care"]},
    },
    "fitter": {
        "title": "Maintenance Supervisor",
        "company": "Sasol",
        "location": "Secunda",
        "requirements": {"must": ["N6", "Supervising 9 artisans", "SAP PM"]},
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "support": {
        "basics": {"name": "Ruth Adhiambo", "label": "Support Engineer"},
        "work": [
            {
                "name": "Liquid Telecom",
                "position": "Support Engineer",
                "startDate": "2020-11",
                "highlights": [
                    "Solve 120 tickets a month, 9 in 10 within the agreed time",
                    "Set up Microsoft 365 for 34 customers",
                    "Assisted a senior engineer with firewall changes",
                    "Wrote 15 guides for customers",
                ],
            },
            {
                "name": "Computech",
                "position": "Help Desk Technician",
                "startDate": "2018-06",
                "endDate": "2020-10",
                "highlights": ["Repaired laptops and printers", "Answered calls from 12 branches of a bank"],
            },
        ],
        "education": [
            {"institution": "Kabarak University", "studyType": "BSc", "area": "Telecommunications", "endDate": "2017"}
        ],
        "certificates": [{"name": "Microsoft 365 Fundamentals (MS-900)", "date": "2022"}],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Luo", "fluency": "Native"}],
    },
    "bank": {
        "basics": {"name": "Mwila Chola", "label": "Bank Officer"},
        "work": [
            {
                "name": "Stanbic Bank Zambia",
                "position": "Service Officer",
                "startDate": "2018-04",
                "highlights": [
                    "Open about 50 accounts a month",
                    "Check the cash of 6 tellers at the end of the day",
                    "Handled up to K3.5 million of cash a day as vault custodian",
                    "Queue time fell from 25 to 12 minutes after we opened a second counter",
                    "Took part in the move to Finacle",
                ],
            }
        ],
        "education": [
            {"institution": "Zambia Institute of Banking", "studyType": "Diploma", "area": "Banking", "endDate": "2017"}
        ],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Bemba", "fluency": "Native"}],
    },
    "clinical": {
        "basics": {"name": "Mutua Musyoka", "label": "Clinical Officer"},
        "work": [
            {
                "name": "Kitui County Referral Hospital",
                "position": "Clinical Officer",
                "startDate": "2017-09",
                "highlights": [
                    "See 45 patients a day in the outpatient department",
                    "Follow up 380 patients with hypertension and diabetes",
                    "Supervise 4 clinical officer interns",
                    "Share of patients with controlled blood pressure: from 31% to 49%",
                ],
            }
        ],
        "education": [
            {
                "institution": "KMTC Machakos",
                "studyType": "Diploma",
                "area": "Clinical Medicine and Surgery",
                "endDate": "2016",
            }
        ],
        "meta": {"aditus": {"registrations": [{"body": "Clinical Officers Council", "number": "CO 11876"}]}},
        "languages": [{"language": "Kamba", "fluency": "Native"}, {"language": "English", "fluency": "Fluent"}],
    },
    "administrator": {
        "basics": {"name": "Ousmane Fall", "label": "University Administrator"},
        "work": [
            {
                "name": "Université Cheikh Anta Diop",
                "position": "Faculty Administrator",
                "startDate": "2016-02",
                "highlights": [
                    "Register 2,300 students each year",
                    "Plan the use of 18 lecture halls",
                    "Prepare the faculty's budget of 95 million FCFA with the dean",
                    "Lead three assistants",
                ],
            }
        ],
        "education": [
            {
                "institution": "Université de Thiès",
                "studyType": "Master",
                "area": "Public Administration",
                "endDate": "2015",
            }
        ],
        "languages": [
            {"language": "French", "fluency": "Fluent"},
            {"language": "Wolof", "fluency": "Native"},
            {"language": "English", "fluency": "Intermediate"},
        ],
    },
    "fitter": {
        "basics": {"name": "Johan van Wyk", "label": "Fitter and Turner"},
        "work": [
            {
                "name": "ArcelorMittal Vanderbijlpark",
                "position": "Fitter and Turner",
                "startDate": "2014-03",
                "highlights": [
                    "Maintain pumps, gearboxes and conveyors of the rolling mill",
                    "Unplanned stops of line 2 fell from 14 to 9 a month",
                    "Turn spare parts on the lathe",
                    "Show two apprentices the work",
                ],
            }
        ],
        "certificates": [{"name": "Trade test, fitter and turner", "date": "2013"}],
        "education": [
            {
                "institution": "Sedibeng TVET College",
                "studyType": "N3",
                "area": "Mechanical Engineering",
                "endDate": "2010",
            }
        ],
        "languages": [{"language": "Afrikaans", "fluency": "Native"}, {"language": "English", "fluency": "Good"}],
    },
    "trainee": {
        "basics": {"name": "Rehema Masanja", "label": "Teacher trainee"},
        "volunteer": [
            {
                "organization": "Mwanza Reading Club",
                "position": "Volunteer",
                "startDate": "2024-02",
                "highlights": ["Read with 20 children every Saturday", "Collected 150 books for the club"],
            }
        ],
        "education": [
            {
                "institution": "Butimba Teachers College",
                "studyType": "Diploma",
                "area": "Primary Education",
                "startDate": "2024-08",
            }
        ],
        "meta": {"aditus": {"grades": [{"examination": "CSEE", "grade": "Division II", "year": "2023"}]}},
        "languages": [{"language": "Swahili", "fluency": "Native"}, {"language": "English", "fluency": "Good"}],
    },
}

FAITHFUL: dict[str, str] = {
    "support": """
Support engineer with eight years in technical support, from help desk to Microsoft 365.
Resolve 120 tickets monthly, 90% of them within the agreed time.
Nine out of ten of my tickets are solved on time.
Deployed Microsoft 365 for thirty-four customers.
Supported a senior engineer in making firewall changes.
Author of fifteen customer guides.
As a help desk technician at Computech I repaired printers and laptops and took calls from twelve bank branches.
Microsoft 365 Fundamentals (MS-900), 2022.
Your six engineers answer 2,000 tickets a month, and I would be happy to be the seventh.
I have no ITIL certificate so far, but I am preparing for it.
""",
    "bank": """
Service officer with over eight years at Stanbic Bank Zambia.
Open roughly fifty accounts each month.
Verify the cash of six tellers at close of day.
As vault custodian I handled up to K3.5 million in cash per day.
Cut queue time by 13 minutes, from 25 to 12.
Queue time was more than halved after we opened a second counter.
Participated in the migration to Finacle.
Diploma in Banking from the Zambia Institute of Banking.
I have a diploma in banking rather than a degree.
Managing twelve staff would be new to me; checking the cash of six tellers is not.
""",
    "clinical": """
Clinical officer with nine years of experience in a county referral hospital.
Attend to 45 outpatients per day.
Manage the follow-up of 380 patients with diabetes and hypertension.
Oversee four clinical officer interns.
Blood pressure control improved from 31% to 49% of patients.
Proportion of patients with controlled blood pressure up by 18 points.
Registered with the Clinical Officers Council (CO 11876).
Diploma in Clinical Medicine and Surgery, KMTC Machakos, 2016.
Patients with hypertension need someone who remembers them. I follow 380 of them, and I know many by name.
A higher diploma is what I plan to take next.
""",
    "administrator": """
University administrator with ten years of experience in student registration and room planning.
Handle the registration of 2,300 students a year.
Schedule 18 lecture halls.
Prepare the faculty budget (95 million FCFA) together with the dean.
Supervise a team of three assistants.
J'inscris chaque année 2 300 étudiants.
Je dirige trois assistants.
Titulaire d'un master en administration publique.
My English is at intermediate level; French is my working language.
""",
    "fitter": """
Fitter and turner with more than twelve years in a rolling mill.
Maintenance of pumps, conveyors and gearboxes.
Reduced unplanned stops on line 2 from 14 to 9 a month.
Unplanned stops down by more than a third.
Machine spare parts on the lathe.
Teach two apprentices.
Trade-tested fitter and turner (2013) with N3 in Mechanical Engineering.
SAP PM is not a system I know yet.
Afrikaans speaker with good English.
""",
    "trainee": """
Teacher trainee in my third year at Butimba Teachers College.
Currently studying for a Diploma in Primary Education.
Read with twenty children each Saturday as a volunteer of the Mwanza Reading Club.
Gathered 150 books for the reading club.
CSEE Division II, 2023.
Nasoma na watoto ishirini kila Jumamosi.
Lugha yangu ya kwanza ni Kiswahili.
I love reading with children, and I hope to do my teaching practice in your school.
""",
}

INVENTED: dict[str, str] = {
    "support": """
hidden team: The 6 engineers I lead are quick to answer.
hidden: I solve 120 tickets a month and manage the firewall changes of our customers.
share: Solve 99% of tickets within the agreed time.
tool: Set up Microsoft 365 and Azure for 34 customers.
customers: Set up Microsoft 365 for 340 customers.
swap: At Computech I set up Microsoft 365 for 34 customers.
certificate: Holder of an ITIL certificate.
years: Eleven years in technical support.
guides: Wrote 50 guides for customers.
tickets: I have answered 2,000 tickets a month.
months: Support engineer at Liquid Telecom since 2018.
""",
    "bank": """
hidden: I check the cash of 6 tellers and lead a team of 12.
money: Handled up to K35 million of cash a day.
minutes: Queue time fell from 25 to 2 minutes.
scope: Led the move to Finacle.
degree: I hold a degree in banking.
title: Head teller at Stanbic Bank Zambia.
accounts: Open about 500 accounts a month.
employer: I also worked for Absa Bank Zambia.
outcome: Deposits of my branch grew by 20%.
award: Service Star of the bank in 2022.
""",
    "clinical": """
patients: Follow up 830 patients with hypertension.
hidden: Supervise 4 clinical officer interns and 10 nurses.
percent: Controlled blood pressure went from 31% to 79%.
degree: Higher diploma in paediatrics.
title: Clinical Officer In-Charge at Kitui County Referral Hospital.
skill: Perform caesarean sections.
care: Follow up patients with HIV and tuberculosis.
years: Fifteen years of clinical practice.
employer: Worked at Kenyatta National Hospital.
day: See 145 patients a day.
""",
    "administrator": """
students: Register 23,000 students each year.
money: Prepare the faculty's budget of 950 million FCFA.
title: Dean of the faculty.
French: Je dirige treize assistants.
language: Fluent English.
degree: Doctorate in Public Administration.
halls: Plan the use of 80 lecture halls.
tool: Introduced Moodle for the faculty.
scope: Negotiated a partnership with the Sorbonne.
""",
    "fitter": """
stops: Unplanned stops fell from 14 to 1 a month.
team: Supervise nine artisans.
degree: N6 in Mechanical Engineering.
tool: Plan work orders in SAP PM.
hidden: Maintain pumps, gearboxes, turbines and conveyors.
title: Maintenance supervisor at ArcelorMittal.
years: Twenty-two years in a rolling mill.
apprentices: Show twelve apprentices the work.
safety: Worked ten years without an injury.
employer: Fitter at Eskom.
""",
    "trainee": """
diploma: Holder of a Diploma in Primary Education.
children: Read with 200 children every Saturday.
books: Collected 1,500 books.
grade: CSEE Division I.
title: Teacher at Butimba Primary School.
years: Five years of teaching experience.
Swahili: Nimekusanya vitabu 1,500.
language: Fluent French.
role: Founder of the Mwanza Reading Club.
""",
}

"""Fresh cases, twenty-eighth set, short: a Java developer in Addis Ababa, a primary teacher in Mombasa, a call centre
agent in Durban, a livelihoods officer in Garissa.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "java": {
        "title": "Senior Java Developer",
        "company": "Dashen Tech",
        "location": "Addis Ababa",
        "requirements": {"must": ["Spring Boot", "Microservices", "Team lead of 5"], "nice": ["Kafka"]},
    },
    "livelihoods": {
        "title": "Livelihoods Coordinator",
        "company": "Arid Lands Trust",
        "location": "Garissa",
        "requirements": {"must": ["Budget of KES 60 million", "Somali", "Cash transfers"]},
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "java": {
        "basics": {"name": "Dawit Bekele", "label": "Java Developer"},
        "work": [
            {
                "name": "Ethio Pay",
                "position": "Java Developer",
                "startDate": "2020-06",
                "highlights": [
                    "Write services in Spring Boot for bill payment, 1.3 million payments a month",
                    "Brought the failure rate of payments from 2.4% to 0.7%",
                    "Introduced code review in a team of 6",
                    "Assisted with the move from Oracle to PostgreSQL",
                ],
            }
        ],
        "education": [
            {
                "institution": "Addis Ababa University",
                "studyType": "BSc",
                "area": "Software Engineering",
                "endDate": "2019",
            }
        ],
        "languages": [{"language": "Amharic", "fluency": "Native"}, {"language": "English", "fluency": "Good"}],
    },
    "teacher": {
        "basics": {"name": "Mwanaisha Salim", "label": "Primary School Teacher"},
        "work": [
            {
                "name": "Tudor Primary School",
                "position": "Teacher",
                "startDate": "2016-01",
                "highlights": [
                    "Teach Grade 4 and Grade 5, 52 pupils",
                    "Mean mark in English rose from 48 to 57 in 2024",
                    "Patron of the drama club, second in the county festival 2023",
                    "Mentor two teachers on practice each term",
                ],
            }
        ],
        "education": [{"institution": "Shanzu Teachers College", "studyType": "P1 Certificate", "endDate": "2014"}],
        "meta": {"aditus": {"registrations": [{"body": "Teachers Service Commission", "number": "TSC 588120"}]}},
        "languages": [{"language": "Swahili", "fluency": "Native"}, {"language": "English", "fluency": "Fluent"}],
    },
    "agent": {
        "basics": {"name": "Zanele Mthembu", "label": "Call Centre Agent"},
        "work": [
            {
                "name": "CCI Umhlanga",
                "position": "Call Centre Agent",
                "startDate": "2021-10",
                "highlights": [
                    "Take 65 calls a day for a British energy company",
                    "Quality score of 94% in 2025, target 88%",
                    "Coach for new agents since 2024, 12 so far",
                    "Handle complaints that others pass on",
                ],
            }
        ],
        "education": [{"institution": "Durban Girls High", "studyType": "Matric", "endDate": "2020"}],
        "languages": [{"language": "isiZulu", "fluency": "Native"}, {"language": "English", "fluency": "Fluent"}],
    },
    "livelihoods": {
        "basics": {"name": "Abdi Hassan", "label": "Livelihoods Officer"},
        "work": [
            {
                "name": "Pastoral Relief Network",
                "position": "Livelihoods Officer",
                "startDate": "2019-05",
                "highlights": [
                    "Register 2,600 households for cash transfers through M-Pesa",
                    "Paid KES 31 million to families in the drought of 2022",
                    "Train 23 women's groups in goat keeping",
                    "Supervise 5 field monitors",
                    "Write monthly reports for WFP",
                ],
            }
        ],
        "education": [
            {"institution": "Garissa University", "studyType": "BA", "area": "Development Studies", "endDate": "2018"}
        ],
        "languages": [
            {"language": "Somali", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Fluent"},
        ],
    },
}

FAITHFUL: dict[str, str] = {
    "java": """
Java developer with six years of experience in payment systems.
Develop Spring Boot services that process 1.3 million bill payments every month.
Reduced payment failures from 2.4% to 0.7%.
Cut the payment failure rate by about 70%.
Established code review within a six-person team.
Supported the migration from Oracle to PostgreSQL.
BSc Software Engineering, Addis Ababa University (2019).
Kafka is on my list to learn; Spring Boot is what I write every day.
I have not led a team of five, but I did introduce code review to a team of six, and it has stayed.
I am excited by the prospect of joining Dashen Tech and contributing to its payment services.
""",
    "teacher": """
Primary school teacher with ten years of experience, currently in charge of Grades 4 and 5.
Teach 52 pupils in Grade 4 and Grade 5.
Raised the English mean mark by nine points, from 48 to 57, in 2024.
Patron of a drama club which came second in the county festival in 2023.
Mentor two student teachers every term.
TSC number 588120; P1 Certificate from Shanzu Teachers College.
Bilingual in English and Swahili.
Children learn a language by using it, which is why my drama club matters as much as my lessons.
""",
    "agent": """
Call centre agent with five years of experience serving customers of a British energy company.
Answer 65 calls per day.
Achieved a quality score of 94% in 2025 against a target of 88%.
Exceeded the quality target by six points in 2025.
Coached twelve new agents since 2024.
Resolve escalated complaints.
isiZulu mother-tongue speaker, fluent in English.
Patient, clear and calm on the phone.
""",
    "livelihoods": """
Livelihoods officer with seven years of experience in cash transfers and pastoral livelihoods.
Registered 2,600 households for M-Pesa cash transfers.
Disbursed KES 31 million to families during the 2022 drought.
Trained 23 women's groups in keeping goats.
Lead a team of five field monitors.
Monthly reporting to WFP.
Somali is my mother tongue; I am fluent in English and Swahili.
BA in Development Studies, Garissa University (2018).
A budget of KES 60 million is about twice what I paid out in 2022.
""",
}

INVENTED: dict[str, str] = {
    "java": """
payments: Services for 13 million payments a month.
tool: Built microservices with Kafka.
team: Led a team of five developers.
scope: Led the move from Oracle to PostgreSQL.
percent: Brought the failure rate from 2.4% to 0.07%.
title: Senior Java Developer at Ethio Pay.
years: Ten years of Java.
degree: MSc in Software Engineering.
""",
    "teacher": """
pupils: Teach 92 pupils.
festival: My drama club won the county festival 2023.
mark: Mean mark in English rose from 48 to 75.
title: Deputy headteacher at Tudor Primary School.
degree: Bachelor of Education.
subject: Teach mathematics and science.
year: Mean mark rose from 48 to 57 in 2020.
""",
    "agent": """
calls: Take 165 calls a day.
score: Quality score of 99% in 2025.
title: Team leader at CCI Umhlanga.
agents: Coached 50 new agents.
award: Top agent of 2025.
tool: Logged calls in Salesforce.
language: Basic German.
""",
    "livelihoods": """
households: Register 26,000 households.
money: Managed a budget of KES 60 million.
groups: Train 83 women's groups.
title: Livelihoods Coordinator at Pastoral Relief Network.
donor: Wrote reports for USAID.
team: Supervise 15 field monitors.
degree: Master of Development Studies.
place: Worked in Mandera and Wajir.
""",
}

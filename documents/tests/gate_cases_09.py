"""Fresh cases, ninth set: a hairdresser in Dakar, a security supervisor in Johannesburg, a research assistant in Ibadan,
a bank teller in Gaborone, a civil servant in Windhoek, a bookseller in Cairo.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "hair": {
        "title": "Salon Manager",
        "company": "Belle Afrique",
        "location": "Dakar",
        "requirements": {"must": ["CAP coiffure", "Five years as a stylist", "English"]},
    },
    "security": {
        "title": "Security Operations Manager",
        "company": "Highveld Mall",
        "location": "Johannesburg",
        "requirements": {"must": ["PSIRA Grade A", "Control room experience", "Managing 60 guards"]},
    },
    "research": {
        "title": "Research Associate",
        "company": "Savanna Institute",
        "location": "Abuja",
        "requirements": {"must": ["MSc in Microbiology", "PCR and sequencing", "Two publications"]},
    },
    "teller": {
        "title": "Branch Operations Officer",
        "company": "Kgalagadi Bank",
        "location": "Francistown",
        "requirements": {"must": ["Degree in Banking", "Cash office management"]},
    },
    "civil": {
        "title": "Deputy Director: Housing",
        "company": "City of Swakopmund",
        "location": "Swakopmund",
        "requirements": {"must": ["Master's degree", "10 years in local government"]},
    },
    "books": {
        "title": "Store Manager",
        "company": "Alexandria Books",
        "location": "Alexandria",
        "requirements": {"must": ["Retail management", "Fluent English and French"]},
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "hair": {
        "basics": {"name": "Aissatou Ba", "label": "Hairdresser"},
        "work": [
            {
                "name": "Salon Teranga",
                "position": "Hairdresser",
                "startDate": "2020-09",
                "highlights": [
                    "Braid, relax and colour hair for 8 to 10 clients a day",
                    "Sell hair oil and wigs, about XOF 90,000 a week",
                    "Keep the appointment book",
                    "Show the apprentice how to braid",
                ],
            },
            {
                "name": "Chez Mame Diarra",
                "position": "Apprentice",
                "startDate": "2018-10",
                "endDate": "2020-08",
                "highlights": ["Washed hair and swept the salon", "Learned 12 styles of braids"],
            },
        ],
        "education": [
            {
                "institution": "Centre de Formation Professionnelle de Thiès",
                "studyType": "Certificate",
                "area": "Hairdressing",
                "endDate": "2018",
            }
        ],
        "languages": [
            {"language": "Wolof", "fluency": "Native"},
            {"language": "French", "fluency": "Fluent"},
            {"language": "English", "fluency": "Basic"},
        ],
    },
    "security": {
        "basics": {"name": "Lebo Mokoena", "label": "Security Supervisor"},
        "work": [
            {
                "name": "Fidelis Guarding",
                "position": "Security Supervisor",
                "startDate": "2020-11",
                "highlights": [
                    "Post and inspect 24 guards on three sites in Sandton",
                    "Write incident reports, about 10 a month",
                    "Vehicle break-ins at the office park went from 14 a year to 3",
                    "Brief guards before each shift",
                ],
            },
            {
                "name": "Fidelis Guarding",
                "position": "Security Officer",
                "startDate": "2016-05",
                "endDate": "2020-10",
                "highlights": ["Controlled access at the main gate", "Helped clients in 6 medical emergencies"],
            },
        ],
        "certificates": [{"name": "PSIRA Grade B", "date": "2019"}, {"name": "First Aid Level 2", "date": "2022"}],
        "education": [{"institution": "Orlando West High School", "studyType": "Matric", "endDate": "2014"}],
        "languages": [
            {"language": "Sotho", "fluency": "Native"},
            {"language": "English", "fluency": "Good"},
            {"language": "Zulu", "fluency": "Good"},
        ],
    },
    "research": {
        "basics": {
            "name": "Kemi Alade",
            "label": "Research Assistant",
            "summary": "Microbiologist with lab experience in food safety.",
        },
        "work": [
            {
                "name": "International Institute of Tropical Agriculture",
                "position": "Research Assistant",
                "startDate": "2022-01",
                "highlights": [
                    "Test maize for aflatoxin, 600 samples in the 2023 season",
                    "Isolated Aspergillus from soil of 15 farms",
                    "Enter results in a REDCap database",
                    "Support two PhD students with sampling",
                    "Order consumables within a budget of $1,500 a month",
                ],
            },
        ],
        "education": [
            {
                "institution": "University of Ibadan",
                "studyType": "B.Sc.",
                "area": "Microbiology",
                "startDate": "2016",
                "endDate": "2020",
                "score": "Second Class Upper (4.2/5.0)",
            }
        ],
        "publications": [
            {"name": "Aflatoxin in market maize", "publisher": "Nigerian Food Journal", "releaseDate": "2024"}
        ],
        "skills": [{"name": "ELISA"}, {"name": "Culture techniques"}, {"name": "REDCap"}],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Yoruba", "fluency": "Native"}],
    },
    "teller": {
        "basics": {"name": "Neo Modise", "label": "Bank Teller"},
        "work": [
            {
                "name": "First Delta Bank",
                "position": "Teller",
                "startDate": "2021-02",
                "highlights": [
                    "Serve 80 customers a day at the counter",
                    "Handle cash of up to BWP 400,000 a day; two differences in four years",
                    "Sold 150 savings accounts in 2024",
                    "Relieve the head teller during leave",
                ],
            },
            {
                "name": "Choppies",
                "position": "Cashier",
                "startDate": "2019-06",
                "endDate": "2021-01",
                "highlights": ["Worked the till", "Counted the float"],
            },
        ],
        "education": [
            {
                "institution": "Botswana Accountancy College",
                "studyType": "Diploma",
                "area": "Accounting and Finance",
                "startDate": "2016",
                "endDate": "2019",
            }
        ],
        "languages": [{"language": "Setswana", "fluency": "Native"}, {"language": "English", "fluency": "Very good"}],
        "meta": {"aditus": {"noticePeriod": "30 days"}},
    },
    "civil": {
        "basics": {"name": "Ndapewa Shikongo", "label": "Senior Housing Officer"},
        "work": [
            {
                "name": "City of Windhoek",
                "position": "Senior Housing Officer",
                "startDate": "2020-04",
                "highlights": [
                    "Process 70 housing applications a week",
                    "Supervise four housing officers",
                    "Prepared the council paper on plots for 1,200 families",
                    "Cleared a backlog of 2,900 files in 18 months",
                    "Member of the procurement committee",
                ],
            },
            {
                "name": "City of Windhoek",
                "position": "Housing Officer",
                "startDate": "2015-02",
                "endDate": "2020-03",
                "highlights": [
                    "Visited informal settlements",
                    "Answered residents' questions in Oshiwambo and English",
                ],
            },
        ],
        "education": [
            {
                "institution": "Namibia University of Science and Technology",
                "studyType": "Bachelor",
                "area": "Public Management",
                "endDate": "2014",
            }
        ],
        "languages": [
            {"language": "Oshiwambo", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Afrikaans", "fluency": "Good"},
        ],
    },
    "books": {
        "basics": {"name": "Youssef Nabil", "label": "Bookseller"},
        "work": [
            {
                "name": "Diwan Books",
                "position": "Bookseller",
                "startDate": "2018-03",
                "highlights": [
                    "Advise readers and look after the section for history and travel, 3,400 titles",
                    "Organise one reading with an author every month",
                    "Sales of the section rose from EGP 210,000 to EGP 290,000 a quarter",
                    "Choose new titles with the buyer",
                ],
            },
        ],
        "education": [
            {
                "institution": "Cairo University",
                "studyType": "BA",
                "area": "History",
                "startDate": "2012",
                "endDate": "2016",
            }
        ],
        "languages": [
            {"language": "Arabic", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "French", "fluency": "Intermediate"},
        ],
        "volunteer": [
            {
                "organization": "Zamalek Library",
                "position": "Storyteller",
                "startDate": "2021",
                "highlights": ["Read stories to 20 children on Fridays"],
            }
        ],
    },
}

FAITHFUL: dict[str, str] = {
    "hair": """
Braided, relaxed and coloured the hair of eight to ten clients daily.
Hair braiding, relaxing and colouring for up to 10 customers a day.
Sold wigs and hair oil worth around 90,000 CFA francs per week.
Manage the appointment book.
I schedule appointments and keep the book.
Teach the apprentice braiding.
Mastered twelve braiding styles during my apprenticeship.
Nearly two years as an apprentice at Chez Mame Diarra, washing hair and keeping the salon clean.
Six years as a hairdresser at Salon Teranga.
Certificate in Hairdressing (Thiès, 2018).
Wolof is my mother tongue, I speak fluent French and a little English.
Running a salon is what I have wanted since I swept my first floor.
Clients come back when their braids last, and mine do.
""",
    "security": """
Deploy and inspect twenty-four guards across three Sandton sites.
Supervise a team of 24 guards at 3 sites.
Prepare around ten incident reports each month.
Break-ins into vehicles at the office park dropped from 14 to 3 per year.
Reduced vehicle break-ins at the office park from fourteen to three a year.
Hold briefings for the guards prior to every shift.
Promoted from Security Officer to Security Supervisor in November 2020.
Ten years with Fidelis Guarding, first as an officer and since 2020 as a supervisor.
Access control at the main gate.
Assisted clients during six medical emergencies.
PSIRA Grade B (2019) and First Aid Level 2 (2022).
I speak Sotho, Zulu and English.
I hold PSIRA Grade B and am working towards Grade A.
Managing 60 guards is more than my 24, but a good briefing works for any number.
""",
    "research": """
Tested 600 maize samples for aflatoxin during the 2023 season.
Aflatoxin testing of maize (600 samples in 2023).
Isolated Aspergillus from soil samples taken on fifteen farms.
Data entry into REDCap.
Assist 2 doctoral students in their sampling.
Purchase consumables on a monthly budget of 1,500 dollars.
Co-wrote nothing yet as first author, but I have one publication, on aflatoxin in market maize.
Published "Aflatoxin in market maize" in the Nigerian Food Journal (2024).
BSc Microbiology, University of Ibadan, 2:1 (4.2 out of 5.0).
Nearly five years as a research assistant at IITA.
Experienced in ELISA and culture techniques.
A microbiologist with experience in food-safety laboratories.
Sequencing is the method I most hope to learn at Savanna Institute.
""",
    "teller": """
Serve around eighty customers per day at the bank counter.
Handled up to 400,000 pula in cash daily with only two differences in four years.
Only 2 cash differences in 4 years while handling as much as BWP 400,000 per day.
Opened 150 savings accounts for customers in 2024.
Sold one hundred and fifty savings accounts during 2024.
Stand in for the head teller when she is on leave.
Cover for the head teller during leave.
Operated the till and counted the float as a cashier at Choppies.
Diploma in Accounting & Finance from Botswana Accountancy College.
More than seven years of cash handling, five of them in banking.
I can join you after 30 days' notice.
Very good English and native Setswana.
I have relieved the head teller often enough to know how a cash office runs.
""",
    "civil": """
Handle seventy housing applications each week.
Process about 70 applications for housing per week.
Supervisor of four housing officers.
Drafted the council paper on plots for 1,200 families.
Cleared 2,900 backlogged files within a year and a half.
Eliminated a backlog of 2,900 files in eighteen months.
Serve on the procurement committee.
Made visits to informal settlements as a housing officer.
Responded to residents' queries in English and Oshiwambo.
More than eleven years at the City of Windhoek.
Eleven years in local government, the last six as a senior housing officer.
Bachelor of Public Management, NUST, 2014.
I was promoted from Housing Officer to Senior Housing Officer in April 2020.
I do not hold a Master's degree; I hold eleven years of files, families and council papers.
""",
    "books": """
Look after 3,400 titles in the history and travel section and advise readers.
In charge of the history and travel section (3,400 titles).
Host a monthly author reading.
Organise twelve author readings a year, one each month.
Section sales grew by EGP 80,000 a quarter, from 210,000 to 290,000.
Raised quarterly sales of the section by 38%, from EGP 210,000 to EGP 290,000.
Select new titles together with the buyer.
BA in History from Cairo University.
Over eight years as a bookseller at Diwan Books.
Read stories to twenty children every Friday at Zamalek Library.
Volunteer storyteller at Zamalek Library since 2021.
Native Arabic, fluent English, intermediate French.
My French is intermediate, and I would work on it.
""",
}

INVENTED: dict[str, str] = {
    "hair": """
clients: Braid hair for 18 to 20 clients a day.
money: Sell hair oil and wigs, about XOF 290,000 a week.
title: Salon Manager at Salon Teranga.
team: Manage a team of five stylists.
degree: CAP coiffure, Dakar.
language: Fluent English.
employer: Stylist at Franck Provost Dakar.
experience: Hairdresser with fifteen years of experience.
award: First prize at the Dakar Hair Show.
styles: Learned 32 styles of braids.
""",
    "security": """
guards: Post and inspect 64 guards.
sites: Supervise guards on thirteen sites.
numbers: Break-ins went from 14 a year to 0.
title: Security Operations Manager at Fidelis Guarding.
certificate: PSIRA Grade A.
scope: Designed the security plan of the office park.
experience: Twenty years in private security.
employer: Worked for G4S.
emergencies: Helped clients in 26 medical emergencies.
skill: Ran the CCTV control room.
certificate: Firearm competency certificate.
""",
    "research": """
samples: Tested 6,000 samples in the 2023 season.
farms: Isolated Aspergillus from soil of 45 farms.
degree: MSc in Microbiology.
method: Ran PCR and sequencing.
papers: Author of five publications.
money: Budget of $15,000 a month.
scope: Supervise two PhD students.
grade: First Class Honours.
employer: Worked at the Lagos University Teaching Hospital.
title: Research Associate at the International Institute of Tropical Agriculture.
experience: Ten years of laboratory experience.
journal: Published in Nature Food.
""",
    "teller": """
customers: Serve 180 customers a day.
money: Handle cash of up to BWP 4,000,000 a day.
differences: No cash difference in four years.
accounts: Sold 1,500 savings accounts in 2024.
title: Head Teller at First Delta Bank.
degree: Bachelor's degree in Banking.
employer: Teller at Stanbic Bank Botswana.
notice: I am available immediately.
team: Supervised six tellers.
experience: Twelve years in banking.
award: Top Teller of the Year.
""",
    "civil": """
applications: Process 270 housing applications a week.
team: Supervise fourteen housing officers.
families: Prepared the council paper on plots for 12,000 families.
time: Cleared a backlog of 2,900 files in six months.
scope: Chaired the procurement committee.
title: Director of Housing at the City of Windhoek.
degree: Master of Public Administration.
employer: Worked at the Ministry of Urban Development.
experience: Twenty years in local government.
language: Fluent in German.
money: Managed a budget of N$ 40 million.
""",
    "books": """
titles: Look after a section of 13,400 titles.
money: Sales rose from EGP 210,000 to EGP 490,000 a quarter.
readings: Organise readings every week.
title: Store Manager at Diwan Books.
team: Lead a team of seven booksellers.
degree: MA in History.
language: Fluent French.
employer: Worked at the American University in Cairo Press.
experience: Fifteen years of bookselling.
children: Read stories to 200 children.
scope: Opened a second branch.
""",
}

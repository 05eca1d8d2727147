"""Fresh cases, twenty-ninth set (blind): a software developer in Kisumu, a nurse in Kampala, an accountant in Accra, a
secondary school teacher in Arusha, a sales representative in Lagos, an electrician in Mombasa.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "developer": {
        "title": "Backend Engineer",
        "company": "Ziwa Fintech",
        "location": "Kisumu",
        "requirements": {"must": ["Django", "Kubernetes", "Team of 8"], "nice": ["M-Pesa integration"]},
    },
    "nurse": {
        "title": "Nursing Officer, Maternity",
        "company": "Mengo Women's Hospital",
        "location": "Kampala",
        "requirements": {"must": ["Maternity experience", "Neonatal resuscitation", "Supervise 10 nurses"]},
    },
    "accountant": {
        "title": "Senior Accountant",
        "company": "Volta Agro",
        "location": "Accra",
        "requirements": {"must": ["Month-end close", "Chartered accountant", "QuickBooks"], "nice": ["French"]},
    },
    "teacher": {
        "title": "Head of Science",
        "company": "Meru View Academy",
        "location": "Arusha",
        "requirements": {"must": ["Biology", "Leads 7 teachers", "Cambridge IGCSE"]},
    },
    "sales": {
        "title": "Area Sales Executive",
        "company": "Oriental Foods",
        "location": "Lagos",
        "requirements": {"must": ["FMCG sales", "Distributor management", "Team of 12"], "nice": ["Igbo"]},
    },
    "electrician": {
        "title": "Maintenance Electrician",
        "company": "Nyali Beach Resort",
        "location": "Mombasa",
        "requirements": {"must": ["Generators", "PLC programming", "EPRA licence"]},
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "developer": {
        "basics": {"name": "Brian Odhiambo", "label": "Software Developer", "location": {"city": "Kisumu"}},
        "work": [
            {
                "name": "Winam Systems",
                "position": "Software Developer",
                "location": "Kisumu",
                "startDate": "2022-03",
                "highlights": [
                    "Build REST APIs in Django for a fish market ordering app with 14,200 registered traders",
                    "Cut average page load from 5.1 seconds to 1.9 seconds",
                    "Mentor 2 interns on unit testing with pytest",
                    "Helped migrate the servers from a local data centre to AWS",
                ],
            },
            {
                "name": "Nyanza Softworks",
                "position": "Junior Developer",
                "startDate": "2019-07",
                "endDate": "2022-02",
                "highlights": [
                    "Maintained a PHP payroll system used by 37 schools",
                    "Fixed 240 reported bugs in the first year",
                    "Wrote user manuals in English and Swahili",
                ],
            },
        ],
        "education": [
            {
                "institution": "Maseno University",
                "studyType": "BSc",
                "area": "Computer Science",
                "startDate": "2015",
                "endDate": "2019",
            },
        ],
        "skills": [
            {"name": "Python"},
            {"name": "Django"},
            {"name": "PostgreSQL"},
            {"name": "Git"},
            {"name": "Docker"},
        ],
        "languages": [
            {"language": "Dholuo", "fluency": "Native"},
            {"language": "Swahili", "fluency": "Fluent"},
            {"language": "English", "fluency": "Fluent"},
        ],
        "certificates": [{"name": "AWS Certified Cloud Practitioner", "issuer": "Amazon", "date": "2023-05"}],
    },
    "nurse": {
        "basics": {"name": "Grace Nakato", "label": "Registered Nurse"},
        "work": [
            {
                "name": "Nsambya Community Hospital",
                "position": "Registered Nurse, Maternity",
                "location": "Kampala",
                "startDate": "2021-02",
                "highlights": [
                    "Care for up to 18 mothers and newborns per shift on the maternity ward",
                    "Assist midwives with about 60 deliveries a month",
                    "Train new nurses on infection control, 11 trained since 2023",
                    "Reduced medication errors on the ward from 9 to 3 a quarter",
                ],
            },
            {
                "name": "Kawempe Health Centre IV",
                "position": "Enrolled Nurse",
                "startDate": "2017-08",
                "endDate": "2021-01",
                "highlights": [
                    "Vaccinated 3,400 children under five",
                    "Ran weekly health talks on malaria and family planning",
                    "Kept the drug register and reported stock-outs to the in-charge",
                ],
            },
        ],
        "education": [
            {
                "institution": "Makerere University",
                "studyType": "Bachelor",
                "area": "Nursing Science (in progress)",
                "startDate": "2025-08",
            },
            {
                "institution": "Mulago School of Nursing",
                "studyType": "Diploma",
                "area": "Nursing",
                "endDate": "2020",
            },
        ],
        "skills": [
            {"name": "IV cannulation"},
            {"name": "Wound care"},
            {"name": "Triage"},
            {"name": "Patient records"},
        ],
        "languages": [
            {"language": "Luganda", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Basic"},
        ],
        "certificates": [{"name": "Basic Life Support", "issuer": "Uganda Heart Institute", "date": "2024-03"}],
    },
    "accountant": {
        "basics": {"name": "Akosua Owusu", "label": "Accountant"},
        "work": [
            {
                "name": "Adom Foods Ltd",
                "position": "Accountant",
                "location": "Accra",
                "startDate": "2021-05",
                "highlights": [
                    "Prepare monthly management accounts for 3 branches with a turnover of GHS 42 million a year",
                    "Shortened month-end close from 12 days to 6 days",
                    "File VAT and PAYE returns with the Ghana Revenue Authority",
                    "Supervise 2 accounts assistants",
                ],
            },
            {
                "name": "Kofi Mensah & Co",
                "position": "Audit Assistant",
                "startDate": "2018-09",
                "endDate": "2021-04",
                "highlights": [
                    "Took part in statutory audits of 19 clients, mostly rural banks and NGOs",
                    "Tested payroll and procurement controls",
                    "Drafted management letters for review by the audit senior",
                ],
            },
            {
                "name": "Teshie Credit Union",
                "position": "Accounts Clerk (National Service)",
                "startDate": "2017-09",
                "endDate": "2018-08",
                "highlights": [
                    "Posted about 90 receipts a day",
                    "Reconciled 4 bank accounts each month",
                    "Answered members' questions on their statements",
                ],
            },
        ],
        "education": [
            {
                "institution": "Institute of Chartered Accountants, Ghana",
                "studyType": "Professional examinations",
                "area": "Level 3, in progress",
                "startDate": "2024",
            },
            {
                "institution": "University of Cape Coast",
                "studyType": "BCom",
                "area": "Accounting",
                "startDate": "2013",
                "endDate": "2017",
            },
        ],
        "skills": [
            {"name": "Sage 50"},
            {"name": "Tally"},
            {"name": "Microsoft Excel"},
            {"name": "IFRS for SMEs"},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Twi", "fluency": "Native"},
            {"language": "French", "fluency": "Basic"},
        ],
        "certificates": [{"name": "Advanced Excel for Finance", "issuer": "GIMPA", "date": "2022-09"}],
    },
    "teacher": {
        "basics": {"name": "Neema Mollel", "label": "Secondary School Teacher"},
        "work": [
            {
                "name": "Kaloleni Secondary School",
                "position": "Teacher of Biology and Chemistry",
                "location": "Arusha",
                "startDate": "2018-01",
                "highlights": [
                    "Teach Biology and Chemistry to Forms 3 and 4, about 160 students",
                    "Raised the Form 4 Biology pass rate from 61% to 78% between 2019 and 2023",
                    "Coordinate the science club of 35 members",
                    "Mark national practical examinations for NECTA since 2022",
                ],
            },
            {
                "name": "Moshono Secondary School",
                "position": "Assistant Teacher",
                "startDate": "2015-07",
                "endDate": "2017-12",
                "highlights": [
                    "Taught Biology to Forms 1 and 2",
                    "Set up a small laboratory with donated equipment worth TZS 6 million",
                    "Served as matron of the girls' hostel with 48 boarders",
                ],
            },
        ],
        "education": [
            {
                "institution": "University of Dar es Salaam",
                "studyType": "BEd",
                "area": "Science",
                "startDate": "2012",
                "endDate": "2015",
            }
        ],
        "skills": [
            {"name": "Lesson planning"},
            {"name": "Laboratory safety"},
            {"name": "Classroom management"},
            {"name": "PowerPoint"},
        ],
        "languages": [
            {"language": "Swahili", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Maa", "fluency": "Conversational"},
        ],
        "certificates": [{"name": "Inclusive Education short course", "issuer": "ADEM", "date": "2021-06"}],
    },
    "sales": {
        "basics": {"name": "Tunde Adebayo", "label": "Sales Representative"},
        "work": [
            {
                "name": "Zenita Beverages",
                "position": "Sales Representative",
                "location": "Lagos",
                "startDate": "2022-01",
                "highlights": [
                    "Serve 130 retail outlets in Surulere and Yaba",
                    "Grew monthly sales from NGN 8.5 million to NGN 13.2 million in two years",
                    "Open about 6 new accounts each month",
                    "Record daily orders in Salesforce",
                ],
            },
            {
                "name": "Bright Mobile Stores",
                "position": "Sales Assistant",
                "startDate": "2019-04",
                "endDate": "2021-12",
                "highlights": [
                    "Sold phones and accessories in the Ikeja branch",
                    "Top seller of the branch in 5 months of 2020",
                    "Helped train 4 new sales assistants",
                ],
            },
        ],
        "education": [
            {
                "institution": "Yaba College of Technology",
                "studyType": "HND",
                "area": "Marketing",
                "endDate": "2018",
            }
        ],
        "skills": [
            {"name": "Negotiation"},
            {"name": "Route planning"},
            {"name": "Merchandising"},
            {"name": "Excel"},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Yoruba", "fluency": "Native"},
            {"language": "Hausa", "fluency": "Conversational"},
        ],
        "certificates": [
            {
                "name": "Professional Selling Skills",
                "issuer": "National Institute of Marketing of Nigeria",
                "date": "2023-11",
            }
        ],
    },
    "electrician": {
        "basics": {"name": "Hassan Mwinyi", "label": "Electrician"},
        "work": [
            {
                "name": "Pwani Electrical Services",
                "position": "Electrician",
                "location": "Mombasa",
                "startDate": "2020-10",
                "highlights": [
                    "Install wiring, distribution boards and lighting in houses, shops and hotels",
                    "Completed 85 installations without a safety incident",
                    "Supervise 3 apprentices on site",
                    "Test circuits with a Megger and write the test reports",
                ],
            },
            {
                "name": "Bamburi Cold Stores",
                "position": "Maintenance Technician",
                "startDate": "2016-05",
                "endDate": "2020-09",
                "highlights": [
                    "Serviced motors, pumps and 2 standby generators of 250 kVA",
                    "Brought unplanned stoppages down from 7 to 2 a month",
                    "Helped the engineer install a 30 kW solar system",
                ],
            },
            {
                "name": "Likoni Power Works",
                "position": "Apprentice Electrician",
                "startDate": "2015-01",
                "endDate": "2016-04",
                "highlights": [
                    "Pulled cables and fixed conduits",
                    "Kept the tool store and the stock records",
                    "Assisted with house wiring for 20 customers",
                ],
            },
        ],
        "education": [
            {
                "institution": "Technical University of Mombasa",
                "studyType": "Diploma",
                "area": "Electrical Engineering (part-time, ongoing)",
                "startDate": "2025-01",
            },
            {
                "institution": "Mombasa Technical Training Institute",
                "studyType": "Craft Certificate",
                "area": "Electrical Installation",
                "endDate": "2014",
            },
        ],
        "skills": [
            {"name": "Fault finding"},
            {"name": "Motor control"},
            {"name": "Solar PV"},
            {"name": "Reading drawings"},
        ],
        "languages": [{"language": "Swahili", "fluency": "Native"}, {"language": "English", "fluency": "Good"}],
        "certificates": [{"name": "EPRA Electrician Licence Class C1", "issuer": "EPRA", "date": "2021-08"}],
    },
}

FAITHFUL: dict[str, str] = {
    "developer": """
Software developer with more than seven years of experience, the last four at Winam Systems in Kisumu.
Develop Django REST APIs behind an ordering app that over 14,000 fish traders have signed up to.
Reduced the average page load time by more than 60%, from 5.1 to 1.9 seconds.
Coach two interns in writing unit tests with pytest.
Contributed to the migration of servers from a local data centre to AWS.
Supported a PHP payroll system serving 37 schools, and resolved 240 bug reports in my first year there.
Produced user manuals in both English and Swahili.
I hold a BSc in Computer Science from Maseno University and became an AWS Certified Cloud Practitioner in 2023.
Having worked with Python, Django and PostgreSQL, I am keen to bring that experience to Ziwa Fintech as a Backend Engineer.
I have not yet worked with Kubernetes in production, but I use Docker and would be glad to learn.
Started as a junior developer in 2019 and moved to Winam Systems in March 2022.
Thank you for taking the time to read my application; I would welcome the chance to discuss the role with you.
""",
    "nurse": """
Registered nurse with over nine years in nursing, nearly six of them on a maternity ward.
Look after as many as 18 mothers and newborn babies each shift.
Support midwives during roughly 60 births every month.
Have trained eleven new nurses in infection control since 2023.
Brought medication errors on the ward down by two thirds, from nine to three per quarter.
Immunised 3,400 children under the age of five at Kawempe Health Centre IV.
Led weekly health education sessions on malaria and family planning.
Maintained the drug register and alerted the in-charge to stock-outs.
I am currently studying for a Bachelor of Nursing Science at Makerere University alongside my work.
I speak Luganda as my mother tongue, am fluent in English and have basic Swahili.
What draws me to Mengo Women's Hospital is the chance to keep caring for mothers and newborns.
I hold a Diploma in Nursing from Mulago School of Nursing and a Basic Life Support certificate from March 2024.
""",
    "accountant": """
Accountant with five and a half years at Adom Foods and a background in external audit.
Produce the monthly management accounts of three branches that together turn over GHS 42 million a year.
Halved the month-end close from 12 days to six.
Submit VAT and PAYE returns to the Ghana Revenue Authority and oversee two accounts assistants.
Participated in the statutory audits of nearly 20 clients, most of them rural banks and NGOs.
Carried out tests of controls over payroll and procurement, and prepared draft management letters for the audit senior.
Entered around 90 receipts daily and reconciled four bank accounts every month during national service.
I am working towards Level 3 of the Institute of Chartered Accountants, Ghana.
BCom graduate in Accounting, University of Cape Coast, 2017.
Comfortable with Sage 50, Tally and Microsoft Excel; my French is basic.
I would be pleased to bring my experience of closing the books in six days to Volta Agro.
Although I am not yet a chartered accountant, I expect my audit training and daily work with IFRS for SMEs to be useful to you.
""",
    "teacher": """
Secondary school teacher with more than eleven years in the classroom, specialising in Biology and Chemistry.
Currently teach about 160 Form 3 and Form 4 students.
Improved the Form 4 pass rate in Biology by 17 percentage points in four years, from 61% to 78%.
Run a science club with 35 members.
Have served as a NECTA marker of national practical examinations since 2022.
Equipped a small school laboratory with donated apparatus valued at TZS 6 million.
Took care of 48 boarders as matron of the girls' hostel while teaching Biology to Forms 1 and 2.
Completed a short course in Inclusive Education at ADEM in 2021.
I have been at Kaloleni Secondary School for almost nine years, and I now feel ready to take on more responsibility.
The post of Head of Science at Meru View Academy interests me because I enjoy seeing students discover science through practical work.
Graduated from the University of Dar es Salaam in 2015 with a Bachelor of Education in Science.
Native Swahili speaker, fluent in English, able to hold a conversation in Maa.
""",
    "sales": """
Sales representative with over seven years in sales, almost five of them in beverages.
Look after 130 shops across Surulere and Yaba.
Increased monthly sales by more than half within two years, from NGN 8.5 million to NGN 13.2 million.
Win around six new accounts a month and log every day's orders in Salesforce.
Sold mobile phones and accessories at the Ikeja branch of Bright Mobile Stores for nearly three years.
Was the branch's best seller in five months of 2020.
Assisted in training four new sales assistants.
Earned the Professional Selling Skills certificate of the National Institute of Marketing of Nigeria in November 2023.
I hold an HND in Marketing from Yaba College of Technology.
Your advert mentions a team of 12; I have not managed a team of that size, but I have helped new colleagues find their feet.
I enjoy meeting shop owners face to face, and I would be happy to do the same for Oriental Foods in Lagos.
Strong in negotiation, route planning and merchandising, with English, Yoruba and conversational Hausa.
""",
    "electrician": """
Electrician with nearly twelve years in the trade, including an apprenticeship.
Fit wiring, distribution boards and lights for homes, shops and hotels.
Finished 85 installations with no safety incidents.
Oversee three apprentices on site.
Carry out Megger tests on circuits and prepare the test reports.
Maintained motors, pumps and two 250 kVA standby generators at a cold store for more than four years.
Lowered unplanned stoppages from seven a month to two.
Worked alongside the engineer to install a 30 kW solar system.
Licensed by EPRA as a Class C1 electrician since August 2021.
Studying part-time for a Diploma in Electrical Engineering at the Technical University of Mombasa.
As an apprentice I pulled cable, fixed conduit and helped wire the houses of 20 customers.
I live by careful work and would be glad to put my experience with hotels and generators to use at Nyali Beach Resort.
""",
}

INVENTED: dict[str, str] = {
    "developer": """
digit: Build REST APIs in Django for an app with 41,200 registered traders.
led: Led the migration of the servers from a local data centre to AWS.
tool: Build REST APIs in Django and FastAPI for a fish market ordering app.
advert: Mentor a team of 8 on unit testing with pytest.
mixed: Maintained a PHP payroll system used by 14,200 traders.
level: Native speaker of English and Dholuo.
wider: Maintained a PHP payroll system used by 37 schools across Kenya and Uganda.
cert: AWS Certified Solutions Architect with five years of Django.
period: Fixed 240 reported bugs in the first month.
award: Named developer of the year at Winam Systems.
""",
    "nurse": """
digit: Care for up to 28 mothers and newborns per shift on the maternity ward.
did: Conducted about 60 deliveries a month on the maternity ward.
unfinished: I hold a Bachelor of Nursing Science from Makerere University.
period: Reduced medication errors on the ward from 9 to 3 a year.
level: Fluent in Luganda, English and Swahili.
advert: Supervise 10 nurses on the maternity ward.
skill: Skilled in IV cannulation, triage and neonatal resuscitation.
mixed: Vaccinated 3,400 children under five at Nsambya Community Hospital.
topic: Ran weekly health talks on malaria, HIV and family planning.
years: Registered nurse with eight years on the maternity ward.
""",
    "accountant": """
digit: Prepare monthly management accounts for 3 branches with a turnover of GHS 24 million a year.
scope: Prepare monthly management accounts for 3 companies with a turnover of GHS 42 million a year.
chartered: Chartered accountant with five years in food manufacturing.
tool: Daily user of Sage 50, Tally and QuickBooks.
led: Led statutory audits of 19 clients, mostly rural banks and NGOs.
signed: Issued management letters to clients on behalf of the firm.
tax: File VAT, PAYE and corporate income tax returns with the Ghana Revenue Authority.
level: Working proficiency in French.
team: Supervise a team of 5 accounts assistants.
mixed: Reconciled 4 bank accounts each month for 19 clients.
""",
    "teacher": """
digit: Raised the Form 4 Biology pass rate from 61% to 87%.
subject: Teach Biology, Chemistry and Physics to Forms 3 and 4.
raised: Raised the Form 4 Chemistry pass rate from 61% to 78%.
advert: Lead 7 teachers in the science department.
role: Chief examiner for NECTA national practical examinations since 2022.
curriculum: Prepare students for Cambridge IGCSE Biology.
money: Set up a laboratory with equipment worth TZS 60 million.
award: Recognised by NECTA as best Biology teacher in the region in 2023.
mixed: Served as matron of the girls' hostel at Kaloleni Secondary School.
degree: Holds a Master of Education in Science from the University of Dar es Salaam.
""",
    "sales": """
digit: Serve 310 retail outlets in Surulere and Yaba.
place: Serve 130 retail outlets in Surulere, Yaba and Ikeja.
period: Open about 6 new accounts each week.
money: Grew monthly sales from NGN 8.5 million to NGN 13.2 billion in two years.
year: Grew monthly sales from NGN 8.5 million to NGN 13.2 million in one year.
award: Salesperson of the year at Bright Mobile Stores in 2020.
advert: Manage distributors and a team of 12 across Lagos.
level: Speak English, Yoruba and Hausa fluently.
language: Fluent in English and Yoruba, with some Igbo.
led: Trained 40 new sales assistants.
""",
    "electrician": """
digit: Completed 185 installations without a safety incident.
led: Designed and installed a 30 kW solar system.
unit: Serviced motors, pumps and 2 standby generators of 250 MVA.
skill: Programmed PLC controls for motors and pumps.
unfinished: Diploma in Electrical Engineering, Technical University of Mombasa.
class: Holder of an EPRA Class A1 licence.
sector: Install wiring, distribution boards and lighting in houses, hospitals and hotels.
years: Fifteen years of experience as an electrician.
team: Supervise 3 engineers on site.
period: Brought unplanned stoppages down from 7 to 2 a year.
""",
}

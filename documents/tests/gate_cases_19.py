"""Fresh cases, nineteenth set, in the stock phrases of models ("proven ability", "adept at", "leveraged"): a web
developer in Kisumu, an audit associate in Lusaka, an intensive care nurse in Nairobi, a science teacher in Harare, a
hotel receptionist in Mombasa, a logistics officer in Goma.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "web": {
        "title": "Full-Stack Developer",
        "company": "Zuri Labs",
        "location": "Nairobi",
        "requirements": {"must": ["React", "Node.js", "3+ years"], "nice": ["GraphQL", "Docker"]},
        "description": "We build e-commerce tools for 500 merchants.",
    },
    "icu": {
        "title": "Critical Care Nurse",
        "company": "Karen Heart Hospital",
        "location": "Nairobi",
        "requirements": {"must": ["BLS and ACLS", "ICU experience", "Ventilator care"]},
    },
    "reception": {
        "title": "Front Office Supervisor",
        "company": "Serene Bay",
        "location": "Diani",
        "requirements": {"must": ["Opera PMS", "Supervising 6 receptionists", "German"]},
    },
    "logistics": {
        "title": "Supply Chain Manager",
        "company": "Medair Kivu",
        "location": "Goma",
        "requirements": {"must": ["Fleet of 40 vehicles", "Customs clearance", "Budget of $5 million"]},
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "web": {
        "basics": {"name": "Dennis Ochieng", "label": "Web Developer"},
        "work": [
            {
                "name": "Lakehub Studio",
                "position": "Web Developer",
                "startDate": "2022-04",
                "highlights": [
                    "Built 17 websites for small businesses with React and WordPress",
                    "Page load time of the main client's shop went from 6.2 s to 2.1 s",
                    "Set up payments through M-Pesa Daraja API for 6 clients",
                    "Write unit tests in Jest",
                    "Talk with clients every week about changes",
                ],
            },
            {
                "name": "Maseno University ICT",
                "position": "Intern",
                "startDate": "2021-05",
                "endDate": "2021-12",
                "highlights": ["Helped to redesign the student portal", "Answered support tickets"],
            },
        ],
        "education": [
            {
                "institution": "Maseno University",
                "studyType": "BSc",
                "area": "Computer Technology",
                "startDate": "2017",
                "endDate": "2021",
            }
        ],
        "skills": [
            {"name": "JavaScript"},
            {"name": "React"},
            {"name": "WordPress"},
            {"name": "Node.js", "level": "Basic"},
        ],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Swahili", "fluency": "Fluent"}],
    },
    "audit": {
        "basics": {"name": "Chanda Mulenga", "label": "Audit Associate"},
        "work": [
            {
                "name": "Grant & Banda Chartered Accountants",
                "position": "Audit Associate",
                "startDate": "2022-01",
                "highlights": [
                    "Took part in 26 audits of schools, farms and a hotel",
                    "Checked payroll and bank confirmations",
                    "Found an unrecorded loan of K1.4 million",
                    "Prepare lead schedules in Excel",
                    "Travel to clients in Copperbelt and Southern Province",
                ],
            },
        ],
        "education": [
            {
                "institution": "Mulungushi University",
                "studyType": "Bachelor of Accounting and Finance",
                "startDate": "2017",
                "endDate": "2021",
                "score": "Merit",
            }
        ],
        "certificates": [{"name": "ZICA CA, 7 of 14 papers", "date": "2025"}],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Nyanja", "fluency": "Native"}],
    },
    "icu": {
        "basics": {"name": "Joyce Muthoni", "label": "Critical Care Nurse"},
        "work": [
            {
                "name": "Coptic Hospital",
                "position": "ICU Nurse",
                "startDate": "2021-03",
                "highlights": [
                    "Care for two ventilated patients a shift in an ICU of 9 beds",
                    "Run dialysis machines twice a week",
                    "Checked the crash trolley daily",
                    "Helped write the unit's protocol on sedation",
                    "Preceptor of 5 new ICU nurses",
                ],
            },
            {
                "name": "Thika Level 5 Hospital",
                "position": "Nurse Intern",
                "startDate": "2019-09",
                "endDate": "2020-08",
                "highlights": ["Rotated through surgery, maternity and casualty"],
            },
        ],
        "education": [
            {
                "institution": "Mount Kenya University",
                "studyType": "BScN",
                "area": "Nursing",
                "startDate": "2015",
                "endDate": "2019",
            },
            {
                "institution": "KMTC Nairobi",
                "studyType": "Higher Diploma",
                "area": "Critical Care Nursing",
                "startDate": "2023",
                "endDate": "2024",
            },
        ],
        "certificates": [{"name": "BLS", "date": "2025"}, {"name": "ACLS", "date": "2025"}],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Kikuyu", "fluency": "Native"}],
    },
    "science": {
        "basics": {"name": "Tatenda Chirwa", "label": "Biology Teacher"},
        "work": [
            {
                "name": "Girls High School Harare",
                "position": "Biology Teacher",
                "startDate": "2016-01",
                "highlights": [
                    "Teach O-level and A-level biology to 7 classes",
                    "A-level pass rate in biology rose from 71% to 88%",
                    "Built a small laboratory with microscopes donated by parents",
                    "Sports mistress for netball",
                    "Wrote a revision booklet that 400 pupils have used",
                ],
            },
        ],
        "education": [
            {
                "institution": "Bindura University of Science Education",
                "studyType": "BSc Education",
                "area": "Biological Sciences",
                "startDate": "2011",
                "endDate": "2015",
            }
        ],
        "languages": [{"language": "Shona", "fluency": "Native"}, {"language": "English", "fluency": "Fluent"}],
    },
    "reception": {
        "basics": {"name": "Zuhura Ali", "label": "Hotel Receptionist"},
        "work": [
            {
                "name": "Bahari Beach Hotel",
                "position": "Receptionist",
                "startDate": "2021-12",
                "highlights": [
                    "Check in and check out about 35 guests a day in a hotel of 84 rooms",
                    "Take bookings by phone and on Booking.com",
                    "Handle the cash float and close the shift's accounts",
                    "Guest rating of the reception went from 8.1 to 9.0",
                    "Show trainees from the college how the desk works",
                ],
            },
        ],
        "education": [
            {
                "institution": "Kenya Coast National Polytechnic",
                "studyType": "Diploma",
                "area": "Tourism Management",
                "startDate": "2018",
                "endDate": "2021",
            }
        ],
        "languages": [
            {"language": "Swahili", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "German", "fluency": "Basic"},
        ],
    },
    "logistics": {
        "basics": {"name": "Patrick Bahati", "label": "Logistics Officer"},
        "work": [
            {
                "name": "Kivu Health Partners",
                "position": "Logistics Officer",
                "startDate": "2020-05",
                "highlights": [
                    "Look after 11 vehicles and 6 motorbikes",
                    "Buy medical supplies for about $400,000 a year",
                    "Keep a warehouse of 350 square metres",
                    "Stock-outs of essential drugs fell from 9 to 3 a quarter",
                    "Supervise 8 drivers and 2 storekeepers",
                    "Cleared 22 containers at Goma customs",
                ],
            },
            {
                "name": "Virunga Transport",
                "position": "Dispatcher",
                "startDate": "2017-02",
                "endDate": "2020-04",
                "highlights": ["Planned the routes of 15 trucks"],
            },
        ],
        "education": [
            {
                "institution": "Université de Goma",
                "studyType": "Licence",
                "area": "Economics",
                "startDate": "2012",
                "endDate": "2016",
            }
        ],
        "languages": [
            {"language": "French", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Native"},
            {"language": "English", "fluency": "Good"},
        ],
    },
}

FAITHFUL: dict[str, str] = {
    "web": """
Results-driven web developer with over four years of hands-on experience building responsive websites in React and WordPress.
Proven ability to deliver websites for small businesses, with 17 completed to date.
Leveraged React and WordPress to build 17 client websites.
Optimised page load time for a key client's shop from 6.2 to 2.1 seconds.
Improved page speed by two thirds.
Integrated M-Pesa payments (Daraja API) for six clients.
Committed to code quality: unit testing with Jest.
Strong communicator who liaises with clients weekly to agree on changes.
Contributed to the redesign of the student portal during an internship at Maseno University ICT.
Played a part in redesigning the student portal and provided user support.
Technical skills: JavaScript, React, WordPress, Jest, basic Node.js.
I am particularly drawn to Zuri Labs because you build e-commerce tools for merchants, and taking payments for small shops is what I do most days.
GraphQL and Docker are not yet part of my toolkit, but I am eager to learn both.
Thank you for your time and consideration. I look forward to hearing from you.
Yours faithfully, Dennis Ochieng
""",
    "audit": """
Detail-oriented audit associate with nearly five years of experience across education, agriculture and hospitality clients.
Participated in 26 audits covering schools, farms and a hotel.
Gained exposure to a range of sectors through 26 audits.
Adept at verifying payroll and bank confirmations.
Uncovered an unrecorded loan of K1.4 million.
Demonstrated a sharp eye for detail by identifying an unrecorded K1.4 million loan.
Prepared lead schedules using Microsoft Excel.
Willing to travel: client visits in Copperbelt and Southern Province.
Halfway through the ZICA CA qualification, with seven of fourteen papers passed.
Bachelor of Accounting and Finance (Merit), Mulungushi University, 2021.
As a member of audit teams I have learned to ask the second question.
""",
    "icu": """
Critical care nurse with over five years of ICU experience and a Higher Diploma in Critical Care Nursing.
Provide one-to-two care for ventilated patients in a nine-bed ICU.
Deliver care to two ventilated patients per shift.
Operate dialysis machines twice weekly.
Carried out daily checks of the crash trolley.
Contributed to drafting the unit's sedation protocol.
Served as preceptor to five new ICU nurses.
Certified in BLS and ACLS (2025).
Completed a one-year internship with rotations in casualty, maternity and surgery.
Your advert asks for ventilator care, and this is the heart of my daily work: two ventilated patients in every shift. I would be glad to bring that experience to Karen Heart Hospital.
BScN from Mount Kenya University.
Highly skilled in ventilator care and dialysis.
Able to work under pressure, with a calm manner at the bedside.
""",
    "science": """
Dedicated biology teacher with more than ten years of experience at O-level and A-level.
Deliver engaging biology lessons to seven classes.
A-level biology pass rate increased by 17 percentage points, reaching 88%.
Instrumental in the rise of the A-level pass rate from 71% to 88%.
Established a small laboratory, using microscopes donated by parents.
Authored a revision booklet used by 400 pupils.
Also serve as netball sports mistress.
BSc Education (Biological Sciences), Bindura University of Science Education, 2015.
Passionate about practical science, which is why I built a small laboratory at my school.
I have been teaching at Girls High School Harare since January 2016.
""",
    "reception": """
Friendly and professional receptionist with almost five years of front desk experience in an 84-room hotel.
Manage check-in and check-out for approximately 35 guests daily.
Handle reservations over the phone and through Booking.com.
Responsible for the cash float and end-of-shift accounts.
Helped raise the reception's guest rating from 8.1 to 9.0.
Reception rated 9.0 by guests, up from 8.1.
Guide college trainees in front desk procedures.
Diploma in Tourism Management (2021).
Fluent in English, native in Swahili, with basic German.
I have not supervised six receptionists, though I have shown many trainees how the desk works.
Guests remember the first five minutes and the last five minutes of a stay; both happen at my desk.
My German is basic, and I would be happy to take lessons.
""",
    "logistics": """
Experienced logistics officer with a strong background in fleet, warehouse and procurement work.
Oversee a fleet of 17 vehicles: 11 cars and 6 motorbikes.
Maintain 11 vehicles and six motorbikes.
Procure medical supplies worth around $400,000 annually.
Manage a 350 m² warehouse.
Reduced stock-outs of essential drugs by two thirds, from nine to three a quarter.
Lead a team of ten: eight drivers and two storekeepers.
Supervise ten staff.
Handled customs clearance of 22 containers in Goma.
Over nine years of experience in transport and logistics.
Coordinated routes for fifteen trucks at Virunga Transport.
Licence en économie de l'Université de Goma.
Je supervise huit chauffeurs et deux magasiniers.
While a fleet of 40 vehicles exceeds the 17 in my care today, the principles of maintenance and fuel control do not change.
""",
}

INVENTED: dict[str, str] = {
    "web": """
sites: Built 70 websites.
time: Page load time went from 6.2 s to 0.8 s.
tool: Proficient in GraphQL and Docker.
level: Expert in Node.js.
clients: Set up payments for 60 clients.
scope: Spearheaded the redesign of the student portal.
title: Lead Developer at Lakehub Studio.
experience: Seven years of web development.
employer: Full-stack developer at Andela.
outcome: Increased online sales by 45%.
reach: Served 500 merchants.
award: Winner of the Kisumu Hackathon.
degree: Master's degree in Computer Science.
""",
    "audit": """
audits: Took part in 62 audits.
scope: Led 26 audits.
money: Found an unrecorded loan of K14 million.
certificate: Chartered Accountant (ZICA).
papers: Passed 12 of 14 papers.
class: Bachelor of Accounting and Finance with distinction.
employer: Audit associate at EY Zambia.
title: Audit Manager.
tool: Used TeamMate and IDEA.
place: Travelled to clients in Eastern Province and Malawi.
client: Audited banks and insurance companies.
experience: Ten years in audit.
""",
    "icu": """
beds: An ICU of 29 beds.
patients: Care for four ventilated patients a shift.
scope: Wrote the unit's protocol on sedation.
nurses: Preceptor of 15 new ICU nurses.
title: ICU Nurse Manager at Coptic Hospital.
degree: MSc in Critical Care Nursing.
certificate: Certified in PALS.
experience: Nine years of ICU experience.
outcome: Reduced infections by 30%.
employer: Nurse at Aga Khan University Hospital.
frequency: Run dialysis machines daily.
swap: Cared for ventilated patients at Thika Level 5 Hospital.
""",
    "science": """
classes: Teach biology to 17 classes.
rate: A-level pass rate rose to 98%.
subject: Teach biology and chemistry.
title: Head of Science.
role: Deputy headmistress.
pupils: A booklet that 4,000 pupils have used.
degree: MEd in Science Education.
award: National Teacher of the Year.
reach: My booklet is used in schools nationwide.
experience: Eighteen years of teaching.
scope: Raised $20,000 for the laboratory.
""",
    "reception": """
guests: Check in about 95 guests a day.
rooms: A hotel of 184 rooms.
tool: Daily user of Opera PMS.
language: Good German.
rating: Guest rating went from 8.1 to 9.8.
title: Front Office Supervisor at Bahari Beach Hotel.
team: Supervise six receptionists.
employer: Receptionist at Sarova Whitesands.
degree: Degree in Tourism Management.
award: Employee of the Month in May 2023.
language: Conversational Italian.
experience: Nine years at the front desk.
""",
    "logistics": """
vehicles: Look after 40 vehicles.
money: Buy medical supplies for about $5 million a year.
area: Keep a warehouse of 3,500 square metres.
drivers: Supervise 18 drivers.
containers: Cleared 122 containers.
stock: Stock-outs fell from 9 to 0 a quarter.
title: Supply Chain Manager at Kivu Health Partners.
degree: Master in Logistics.
certificate: CIPS certified.
language: Fluent Lingala.
employer: Worked for Médecins Sans Frontières.
trucks: Planned the routes of 50 trucks.
French: Je supervise vingt chauffeurs.
""",
}

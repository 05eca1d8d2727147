"""Fresh cases, sixth set: a pharmacist in Kampala, a designer in Lagos, an IT supporter in Eldoret, a warehouse
supervisor in Durban, a secretary in Lilongwe, a project engineer in Manchester.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "pharmacist": {
        "title": "Head Pharmacist",
        "company": "Victoria Medical Centre",
        "location": "Entebbe",
        "requirements": {"must": ["Master's in Clinical Pharmacy", "7 years of hospital experience"]},
    },
    "designer": {
        "title": "Art Director",
        "company": "Palmwine Studio",
        "location": "Lagos",
        "requirements": {"must": ["8+ years in advertising", "After Effects", "Team leadership"]},
    },
    "support": {
        "title": "Systems Administrator",
        "company": "Rift Valley Sacco",
        "location": "Nakuru",
        "requirements": {"must": ["MCSA or RHCSA", "VMware", "4 years of experience"]},
    },
    "warehouse": {
        "title": "Distribution Manager",
        "company": "Umhlanga Foods",
        "location": "Pinetown",
        "requirements": {"must": ["National Diploma in Logistics", "SAP WM", "Managing 100+ staff"]},
    },
    "secretary": {
        "title": "Executive Assistant",
        "company": "Lake Malawi Water Board",
        "location": "Blantyre",
        "requirements": {"must": ["Degree in Business Administration", "Board minutes", "Shorthand"]},
    },
    "project": {
        "title": "Senior Project Manager",
        "company": "Northern Rail Works",
        "location": "Leeds",
        "requirements": {"must": ["Chartered engineer", "NEC4 contracts", "£20m projects"]},
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "pharmacist": {
        "basics": {
            "name": "Joan Nakato",
            "label": "Pharmacist",
            "summary": "Pharmacist with four years in a public hospital and a community pharmacy.",
        },
        "work": [
            {
                "name": "Kawempe National Referral Hospital",
                "position": "Pharmacist",
                "startDate": "2022-10",
                "highlights": [
                    "Dispense medicines to about 150 outpatients a day",
                    "Check prescriptions and advise doctors on interactions",
                    "Reduced expired stock from UGX 42 million to UGX 15 million in one year",
                    "Supervise three pharmacy technicians",
                    "Member of the hospital's medicines and therapeutics committee",
                ],
            },
            {
                "name": "Ntinda Community Pharmacy",
                "position": "Intern Pharmacist",
                "startDate": "2021-08",
                "endDate": "2022-08",
                "highlights": ["Counselled patients on the use of inhalers", "Helped with monthly stock counts"],
            },
        ],
        "education": [
            {
                "institution": "Makerere University",
                "studyType": "Bachelor of Pharmacy",
                "startDate": "2016",
                "endDate": "2020",
            }
        ],
        "meta": {"aditus": {"registrations": [{"body": "Pharmaceutical Society of Uganda", "number": "PSU 1893"}]}},
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Luganda", "fluency": "Native"}],
    },
    "designer": {
        "basics": {"name": "Tobi Afolabi", "label": "Graphic Designer", "url": "https://tobi.example.com"},
        "work": [
            {
                "name": "Mainland Print House",
                "position": "Graphic Designer",
                "startDate": "2021-04",
                "highlights": [
                    "Design brochures, labels and packaging for 30 small businesses",
                    "Created the logo of the Yaba Food Fair",
                    "Deliver print-ready files with Illustrator and InDesign",
                    "Halved the number of reprints by introducing a proofing checklist",
                    "Teach two interns colour management",
                ],
            },
            {
                "name": "Freelance",
                "position": "Illustrator",
                "startDate": "2018-01",
                "endDate": "2021-03",
                "highlights": ["Illustrated 5 children's books", "Earned between ₦80,000 and ₦120,000 a month"],
            },
        ],
        "education": [
            {
                "institution": "Yaba College of Technology",
                "studyType": "OND",
                "area": "Graphic Design",
                "endDate": "2017",
            }
        ],
        "skills": [
            {"name": "Adobe Illustrator"},
            {"name": "InDesign"},
            {"name": "Photoshop"},
            {"name": "Figma", "level": "Basic"},
        ],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Yoruba", "fluency": "Native"}],
    },
    "support": {
        "basics": {"name": "Kiprono Langat", "label": "IT Support Officer"},
        "work": [
            {
                "name": "Eldoret Tea Factory",
                "position": "IT Support Officer",
                "startDate": "2021-11",
                "highlights": [
                    "Support 130 users in the office and the factory",
                    "Close about 45 tickets a week in osTicket",
                    "Cut the average response time from 6 hours to 90 minutes",
                    "Set up backups of the payroll server to a NAS",
                    "Assisted the vendor in rolling out the weighbridge software",
                ],
            },
            {
                "name": "Uasin Gishu County",
                "position": "ICT Attaché",
                "startDate": "2021-01",
                "endDate": "2021-04",
                "highlights": ["Installed Windows 10 on 75 computers", "Crimped network cables in 3 buildings"],
            },
        ],
        "education": [
            {
                "institution": "Moi University",
                "studyType": "BSc",
                "area": "Information Technology",
                "startDate": "2016",
                "endDate": "2020",
            }
        ],
        "certificates": [{"name": "CompTIA A+", "date": "2022"}],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Kalenjin", "fluency": "Native"}],
    },
    "warehouse": {
        "basics": {"name": "Sipho Dlamini", "label": "Warehouse Supervisor"},
        "work": [
            {
                "name": "Point Cold Stores",
                "position": "Warehouse Supervisor",
                "startDate": "2019-05",
                "highlights": [
                    "Lead a day shift of 22 pickers and 4 forklift drivers",
                    "Load 35 trucks a day for supermarkets in KwaZulu-Natal",
                    "Picking errors dropped from 2.4% to 0.8% after bar codes were introduced",
                    "Keep the temperature log for frozen goods",
                ],
            },
            {
                "name": "Bayhead Logistics",
                "position": "Forklift Driver",
                "startDate": "2014-03",
                "endDate": "2019-04",
                "highlights": ["Moved 200 pallets a shift", "Trained 6 new drivers"],
            },
        ],
        "education": [{"institution": "Umlazi Comprehensive High School", "studyType": "Matric", "endDate": "2012"}],
        "certificates": [
            {"name": "Forklift licence, code F2", "date": "2014"},
            {"name": "First Aid Level 1", "date": "2020"},
        ],
        "languages": [{"language": "isiZulu", "fluency": "Native"}, {"language": "English", "fluency": "Good"}],
    },
    "secretary": {
        "basics": {"name": "Chisomo Phiri", "label": "Secretary"},
        "work": [
            {
                "name": "Capital City Law Chambers",
                "position": "Secretary",
                "startDate": "2017-09",
                "highlights": [
                    "Type pleadings and letters for five lawyers",
                    "Keep the diaries of two partners",
                    "Answer the phone and receive about 20 clients a day",
                    "Moved 3,000 paper files to a digital archive with a colleague",
                    "Buy stationery within MWK 900,000 a quarter",
                ],
            }
        ],
        "education": [
            {
                "institution": "Lilongwe Technical College",
                "studyType": "Diploma",
                "area": "Secretarial Studies",
                "startDate": "2015",
                "endDate": "2017",
                "score": "Credit",
            }
        ],
        "skills": [{"name": "Typing, 70 words a minute"}, {"name": "Microsoft Word"}, {"name": "Outlook"}],
        "languages": [{"language": "English", "fluency": "Very good"}, {"language": "Chichewa", "fluency": "Native"}],
    },
    "project": {
        "basics": {
            "name": "Amelia Hart",
            "label": "Project Engineer",
            "location": {"city": "Manchester", "countryCode": "GB"},
        },
        "work": [
            {
                "name": "Irwell Bridges Ltd",
                "position": "Project Engineer",
                "startDate": "2020-06",
                "highlights": [
                    "Coordinate subcontractors on a £6.2m footbridge programme",
                    "Delivered 7 footbridges between 2021 and 2024, all on time",
                    "Produce weekly progress reports for the client, Network Rail",
                    "Cut crane hire costs by 11% through better sequencing",
                ],
            },
            {
                "name": "Pennine Consulting",
                "position": "Graduate Engineer",
                "startDate": "2018-09",
                "endDate": "2020-05",
                "highlights": ["Checked drawings in Revit", "Assisted with two bridge inspections"],
            },
        ],
        "education": [
            {
                "institution": "University of Sheffield",
                "studyType": "MEng",
                "area": "Civil Engineering",
                "startDate": "2014",
                "endDate": "2018",
                "score": "2:1",
            }
        ],
        "certificates": [{"name": "CSCS card"}, {"name": "APM Project Fundamentals Qualification", "date": "2021"}],
        "languages": [{"language": "English", "fluency": "Native"}, {"language": "French", "fluency": "A2"}],
    },
}

FAITHFUL: dict[str, str] = {
    "pharmacist": """
Dispensed medication to approximately 150 outpatients daily.
Reviewed prescriptions and advised physicians on drug interactions.
Lowered the value of expired stock from UGX 42 million to UGX 15 million within a year.
Cut expired stock by UGX 27 million in one year.
Oversee the work of three pharmacy technicians.
Supervised a team of three pharmacy technicians.
Serve on the medicines and therapeutics committee of the hospital.
Counselled patients on how to use their inhalers.
Supported monthly stock counts during my internship at Ntinda Community Pharmacy.
Completed a one-year internship at a community pharmacy.
Bachelor of Pharmacy graduate of Makerere University.
Registered with the Pharmaceutical Society of Uganda.
Fluent in English and native in Luganda.
I bring more than four years of experience as a hospital pharmacist.
As a pharmacist at Kawempe National Referral Hospital, I dispense medicines to around 150 outpatients every day.
I am excited about the opportunity to join Victoria Medical Centre as Head Pharmacist.
""",
    "designer": """
Designed packaging, labels and brochures for thirty small businesses.
Created brochures, product labels and packaging for 30 small business clients.
Designed the Yaba Food Fair logo.
Prepare print-ready artwork using Adobe InDesign and Illustrator.
Introduced a proofing checklist that cut reprints by half.
Reduced reprints by 50% with a new proofing checklist.
Train two interns in colour management.
Illustrated five books for children as a freelance illustrator.
Worked as a freelance illustrator from January 2018 to March 2021.
OND in Graphic Design from Yaba College of Technology.
Skilled in Illustrator, InDesign and Photoshop, with basic knowledge of Figma.
Graphic designer with over eight years of experience in print and illustration.
I would love to bring my eye for detail to Palmwine Studio.
My portfolio can be seen at https://tobi.example.com.
I have not led a large team so far, but I enjoy teaching interns.
""",
    "support": """
Provided technical support to 130 users across the office and factory.
Resolve around 45 support tickets per week using osTicket.
Improved average response time from six hours to an hour and a half.
Reduced the average response time to 90 minutes from 6 hours.
Configured backups of the payroll server to a NAS.
Implemented NAS backups for the payroll server.
Supported the vendor during the rollout of the weighbridge software.
Installed Windows 10 on seventy-five PCs.
Set up Windows 10 on 75 machines during my attachment at Uasin Gishu County.
Network cabling in three buildings.
Four-month attachment at Uasin Gishu County.
BSc in IT from Moi University.
CompTIA A+ certified (2022).
I have been supporting users at Eldoret Tea Factory for five years.
Although I do not hold an MCSA, I look after servers and backups every day.
""",
    "warehouse": """
Supervise a day shift of 26: 22 pickers and four forklift drivers.
Lead 22 pickers and 4 forklift operators on the day shift.
Oversee the loading of 35 trucks daily for supermarkets across KwaZulu-Natal.
Picking errors fell from 2.4 to 0.8 percent following the introduction of barcodes.
Reduced picking errors by two thirds after bar codes came in.
Maintain temperature logs for frozen products.
Handled 200 pallets per shift as a forklift driver.
Trained six new forklift drivers at Bayhead Logistics.
Holder of an F2 forklift licence since 2014.
First Aid Level 1 (2020).
Twelve years in warehousing, starting as a forklift driver.
Five years as a forklift driver with Bayhead Logistics, and over seven as a supervisor.
Matriculated from Umlazi Comprehensive High School in 2012.
Managing more than 100 staff, as you require, would be a step up from my shift of 26.
""",
    "secretary": """
Typed letters and pleadings for five attorneys.
Managed the calendars of two partners.
Handled phone calls and welcomed around 20 clients daily.
Digitised 3,000 paper files together with a colleague.
Worked with a colleague to transfer 3,000 files from paper to a digital archive.
Purchase stationery on a quarterly budget of MWK 900,000.
Diploma in Secretarial Studies with credit from Lilongwe Technical College.
Typing speed of 70 wpm.
Good command of Microsoft Word and Outlook.
Nine years of experience as a legal secretary at Capital City Law Chambers.
Very good English; Chichewa is my native language.
I have kept the diaries of busy partners and know how to guard their time.
I do not write shorthand, but I type at 70 words per minute.
Thank you for considering my application for the position of Executive Assistant.
""",
    "project": """
Coordinated subcontractors for a £6.2 million programme of footbridges.
Delivered seven footbridges on schedule from 2021 to 2024.
Between 2021 and 2024 I delivered 7 footbridges, every one of them on time.
Prepare weekly progress reports for Network Rail.
Reduced the cost of crane hire by 11 per cent by improving the sequencing.
Checked Revit drawings as a graduate engineer.
Supported two bridge inspections at Pennine Consulting.
MEng in Civil Engineering (2:1), University of Sheffield.
Upper second-class MEng from Sheffield.
Hold a CSCS card and the APM Project Fundamentals Qualification.
Eight years' experience in civil engineering, the last six with Irwell Bridges.
French at A2 level.
I am not chartered yet; my application is the next thing on my list.
I would be glad to bring my experience of footbridge delivery to Northern Rail Works.
""",
}

INVENTED: dict[str, str] = {
    "pharmacist": """
number: Dispensed medication to approximately 350 outpatients daily.
money: Lowered expired stock from UGX 42 million to UGX 5 million.
team: Manage a team of 12 pharmacy staff.
title: Chief Pharmacist at Kawempe National Referral Hospital.
scope: Chaired the medicines and therapeutics committee.
degree: Master of Clinical Pharmacy, Makerere University.
employer: Worked as a pharmacist at Mulago Hospital.
experience: Over ten years of hospital experience.
registration: Registered with the Pharmacy and Poisons Board of Kenya.
tool: Managed stock in RxSolution.
certificate: Board Certified Pharmacotherapy Specialist.
outcome: Saved the hospital UGX 100 million a year.
language: Fluent in Swahili.
scope: Established an oncology pharmacy unit.
""",
    "designer": """
number: Designed brochures for 300 small businesses.
client: Designed packaging for Nestlé and Unilever.
title: Art Director at Mainland Print House.
title: Senior Graphic Designer.
tool: Animated adverts in After Effects.
level: Expert in Figma.
degree: Bachelor of Arts in Graphic Design.
school: OND in Graphic Design from the University of Lagos.
award: Winner of the Lagos Design Week award.
books: Illustrated 15 children's books.
money: Earned up to ₦500,000 a month as a freelancer.
team: Led a team of six designers.
experience: Graphic designer with fifteen years of experience.
percent: Cut reprints by 80% with a proofing checklist.
employer: Freelance work for Google Nigeria.
""",
    "support": """
number: Provided support to 1,300 users.
tickets: Close about 145 tickets a week.
time: Cut the average response time from 6 hours to 10 minutes.
scope: Led the rollout of the weighbridge software.
tool: Administer VMware and Active Directory.
certificate: MCSA certified.
certificate: Cisco CCNA holder.
title: Systems Administrator at Eldoret Tea Factory.
title: IT Manager.
degree: MSc in Information Systems.
computers: Installed Windows 10 on 175 computers.
experience: Nine years of experience in IT support.
employer: Attachment at Safaricom PLC.
dates: IT Support Officer since 2018.
outcome: Achieved 99.9% uptime.
""",
    "warehouse": """
team: Lead a shift of 120 pickers.
trucks: Load 85 trucks a day.
percent: Picking errors dropped from 2.4% to 0.1%.
scope: Introduced bar codes in the warehouse.
title: Distribution Manager at Point Cold Stores.
title: Warehouse Manager since 2019.
tool: Planned loads in SAP WM.
degree: National Diploma in Logistics.
certificate: Forklift licence, code F5.
certificate: First Aid Level 3.
pallets: Moved 900 pallets a shift.
drivers: Trained 36 new drivers.
employer: Worked for Imperial Logistics.
experience: Twenty years of warehouse experience.
dates: Forklift Driver at Bayhead Logistics from 2010 to 2019.
reach: Loaded trucks for supermarkets nationwide.
language: Fluent in Afrikaans.
""",
    "secretary": """
lawyers: Type letters for fifteen lawyers.
title: Office Manager at Capital City Law Chambers.
title: Executive Assistant to the managing partner.
files: Moved 30,000 paper files to a digital archive.
scope: Digitised 3,000 files single-handedly.
money: Buy stationery within MWK 9 million a quarter.
speed: Typing speed of 110 words a minute.
skill: Skilled in shorthand.
degree: Degree in Business Administration.
grade: Diploma with distinction.
board: Took minutes at board meetings.
tool: Keep records in Clio.
team: Supervise two junior secretaries.
employer: Secretary at the Reserve Bank of Malawi.
language: Conversational French.
experience: Fifteen years of experience as a secretary.
clients: Receive about 60 clients a day.
""",
    "project": """
money: Coordinated subcontractors on a £62m programme.
bridges: Delivered 17 footbridges.
percent: Cut crane hire costs by 31%.
title: Senior Project Manager at Irwell Bridges Ltd.
title: Chartered Engineer.
contract: Administered NEC4 contracts.
degree: PhD in Civil Engineering.
grade: MEng with first class honours.
school: MEng from Imperial College London.
client: Progress reports for the client, HS2.
inspections: Led two bridge inspections.
inspections: Assisted with twelve bridge inspections.
tool: Modelled bridges in Bentley MicroStation.
experience: Fifteen years of project management.
language: Fluent in French.
certificate: PRINCE2 Practitioner.
dates: Graduate Engineer at Pennine Consulting from 2016 to 2020.
award: Won the ICE Emerging Engineers Award.
team: Managed a team of 15 engineers.
""",
}

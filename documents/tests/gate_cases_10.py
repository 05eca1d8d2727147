"""Fresh cases, tenth set: a school secretary in Lusaka, a fleet officer in Lagos, a solar installer in Machakos, a
radiographer in Durban, a content writer in Nairobi, a junior auditor in Accra.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "fleet": {
        "title": "Transport Manager",
        "company": "Oceanic Cement",
        "location": "Ibadan",
        "reference": "OC/TM/11",
        "requirements": {"must": ["HND in Transport Management", "Managing 200 vehicles", "ISO 39001"]},
    },
    "solar": {
        "title": "Lead Solar Technician",
        "company": "SunKing Power",
        "location": "Nairobi",
        "requirements": {"must": ["EPRA T3 licence", "5 years of experience", "Lithium batteries"]},
    },
    "radiographer": {
        "title": "Senior Radiographer",
        "company": "Umgeni Hospital",
        "location": "Durban",
        "requirements": {"must": ["HPCSA registration", "MRI", "Supervision of students"]},
    },
    "writer": {
        "title": "Content Lead",
        "company": "Twiga Stories",
        "location": "Nairobi",
        "requirements": {"must": ["Leading writers", "HubSpot", "SEO"]},
    },
    "auditor": {
        "title": "Audit Senior",
        "company": "Sankofa & Partners",
        "location": "Accra",
        "requirements": {"must": ["ICAG qualified", "Leading audit teams", "Banking clients"]},
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "secretary": {
        "basics": {"name": "Mwansa Tembo", "label": "School Secretary"},
        "work": [
            {
                "name": "Kabulonga Secondary School",
                "position": "School Secretary",
                "startDate": "2016-01",
                "highlights": [
                    "Register 400 new pupils every January",
                    "Collect fees of about ZMW 1.2 million a term and issue receipts",
                    "Keep the records of 62 teachers",
                    "Type the minutes of staff meetings",
                    "Order stationery and chalk",
                ],
            },
        ],
        "education": [
            {
                "institution": "Evelyn Hone College",
                "studyType": "Diploma",
                "area": "Office Management",
                "endDate": "2015",
            }
        ],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Nyanja", "fluency": "Native"}],
    },
    "fleet": {
        "basics": {"name": "Yusuf Garba", "label": "Fleet Officer"},
        "work": [
            {
                "name": "Lekki Foods",
                "position": "Fleet Officer",
                "startDate": "2021-06",
                "highlights": [
                    "Schedule 48 delivery vans and trucks for three depots",
                    "Follow the vehicles on Cartrack",
                    "Diesel use per trip fell by 9% after driver training",
                    "Renew vehicle papers and insurance",
                    "Investigated 11 accidents in 2023",
                ],
            },
            {
                "name": "GIG Logistics",
                "position": "Dispatch Clerk",
                "startDate": "2018-02",
                "endDate": "2021-05",
                "highlights": ["Assigned parcels to riders", "Answered calls from riders on the road"],
            },
        ],
        "education": [
            {
                "institution": "Kaduna Polytechnic",
                "studyType": "ND",
                "area": "Transport Planning",
                "startDate": "2015",
                "endDate": "2017",
            }
        ],
        "skills": [{"name": "Cartrack"}, {"name": "Excel"}],
        "languages": [{"language": "Hausa", "fluency": "Native"}, {"language": "English", "fluency": "Fluent"}],
    },
    "solar": {
        "basics": {
            "name": "Musyoka Mutiso",
            "label": "Solar Technician",
            "summary": "Careful technician who leaves a roof as he found it.",
        },
        "work": [
            {
                "name": "Jua Energy",
                "position": "Solar Technician",
                "startDate": "2022-04",
                "highlights": [
                    "Installed 160 home systems of 50 to 300 W in Machakos and Makueni",
                    "Repair inverters and replace batteries",
                    "Explain the system to the family after each installation",
                    "Call-backs went down from 12% to 5%",
                    "Helped the senior technician on two school systems of 10 kW",
                ],
            },
        ],
        "education": [
            {
                "institution": "Machakos Technical Institute",
                "studyType": "Certificate",
                "area": "Electrical Installation",
                "endDate": "2021",
            }
        ],
        "meta": {"aditus": {"registrations": [{"body": "EPRA", "number": "T1/2291", "status": "Solar technician T1"}]}},
        "languages": [
            {"language": "Kamba", "fluency": "Native"},
            {"language": "Swahili", "fluency": "Fluent"},
            {"language": "English", "fluency": "Good"},
        ],
    },
    "radiographer": {
        "basics": {"name": "Nomvula Khumalo", "label": "Diagnostic Radiographer"},
        "work": [
            {
                "name": "Addington Hospital",
                "position": "Radiographer",
                "startDate": "2019-07",
                "highlights": [
                    "Take X-rays and CT scans of 60 patients a shift",
                    "Repeat rate of 4%, the lowest of the department in 2023",
                    "Check the lead aprons twice a year",
                    "Teach positioning to third-year students",
                    "Work one weekend in four",
                ],
            },
            {
                "name": "Addington Hospital",
                "position": "Community Service Radiographer",
                "startDate": "2018-07",
                "endDate": "2019-06",
                "highlights": ["Worked in the trauma unit"],
            },
        ],
        "education": [
            {
                "institution": "Durban University of Technology",
                "studyType": "National Diploma",
                "area": "Diagnostic Radiography",
                "endDate": "2017",
            }
        ],
        "meta": {"aditus": {"registrations": [{"body": "HPCSA", "number": "DR 0087712"}]}},
        "languages": [{"language": "isiZulu", "fluency": "Native"}, {"language": "English", "fluency": "Fluent"}],
    },
    "writer": {
        "basics": {"name": "Njeri Kariuki", "label": "Content Writer"},
        "work": [
            {
                "name": "Shamba Direct",
                "position": "Content Writer",
                "startDate": "2021-05",
                "highlights": [
                    "Write blog posts and newsletters for 32,000 farmers",
                    "Opening rate of the newsletter rose from 19% to 31%",
                    "Interview farmers in Meru, Kitui and Bungoma",
                    "Edit texts of two freelancers",
                    "Publish in WordPress and Mailchimp",
                ],
            },
            {
                "name": "Freelance",
                "position": "Copywriter",
                "startDate": "2019-03",
                "endDate": "2021-04",
                "highlights": ["Wrote product texts for 9 online shops"],
            },
        ],
        "education": [
            {
                "institution": "Daystar University",
                "studyType": "BA",
                "area": "Journalism",
                "startDate": "2014",
                "endDate": "2018",
            }
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Fluent"},
            {"language": "Kikuyu", "fluency": "Native"},
        ],
        "awards": [
            {"title": "Runner-up, Agriculture Story of the Year", "awarder": "Media Council of Kenya", "date": "2023"}
        ],
    },
    "auditor": {
        "basics": {"name": "Kwesi Appiah", "label": "Audit Associate"},
        "work": [
            {
                "name": "Boateng Audit",
                "position": "Audit Associate",
                "startDate": "2022-10",
                "highlights": [
                    "Test controls and vouch invoices at 16 clients in trade and farming",
                    "Found unrecorded liabilities of GHS 410,000 at one client",
                    "Prepare working papers in CaseWare",
                    "Count stock at year end",
                    "Assist the audit senior with the report",
                ],
            },
        ],
        "education": [
            {
                "institution": "University of Professional Studies, Accra",
                "studyType": "BSc",
                "area": "Accounting",
                "startDate": "2017",
                "endDate": "2021",
                "score": "First Class",
            }
        ],
        "certificates": [{"name": "ICAG, level 2 passed", "date": "2024"}],
        "skills": [{"name": "CaseWare"}, {"name": "Excel", "level": "Advanced"}, {"name": "IFRS basics"}],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Twi", "fluency": "Native"}],
    },
}

FAITHFUL: dict[str, str] = {
    "secretary": """
Enrol some 400 new pupils each January.
Every January I register four hundred new learners.
Collected school fees of roughly K1.2 million per term, issuing a receipt for each payment.
Fee collection of about ZMW 1.2m a term.
Maintain the personnel records of sixty-two teachers.
Take care of 62 teachers' files.
Typed up staff meeting minutes.
Purchase of stationery and chalk.
Over ten years as secretary of Kabulonga Secondary School.
Diploma in Office Management, Evelyn Hone College (2015).
I have spent more than a decade in a school office.
Parents, teachers and pupils find an open door with me.
""",
    "fleet": """
Plan the schedules of forty-eight vans and trucks across 3 depots.
Scheduling of 48 delivery vehicles for three depots.
Track vehicles in Cartrack.
Monitor the fleet using Cartrack.
Cut diesel consumption per trip by 9% through driver training.
After drivers were trained, diesel use per trip dropped nine percent.
Handle the renewal of vehicle documents and insurance.
Looked into eleven accidents in 2023.
Conducted investigations of 11 accidents during 2023.
Assigned parcels to riders and took their calls from the road.
National Diploma in Transport Planning from Kaduna Polytechnic.
More than eight years in logistics and transport.
Three years and four months as a dispatch clerk with GIG Logistics.
I quote reference OC/TM/11.
I have an ND rather than the HND you ask for, and eight years on top of it.
Fluent in English; Hausa is my mother tongue.
""",
    "solar": """
Installed 160 solar home systems (50–300 W) across Machakos and Makueni.
Installation of one hundred and sixty home systems ranging from 50 W to 300 W.
Repaired inverters and changed batteries.
After every installation I explain to the family how the system works.
Train each family in the use of their system after installation.
Reduced call-backs from 12% to 5%.
Call-backs dropped by seven percentage points, to 5%.
Assisted the senior technician with two 10 kW systems at schools.
Supported the installation of two 10 kW school systems.
EPRA-registered solar technician (T1).
Certificate in Electrical Installation from Machakos Technical Institute, 2021.
More than four years in solar.
I speak Kamba, Swahili and English.
I hold a T1 licence and will sit the T3 examination when I have the years for it.
""",
    "radiographer": """
Perform X-rays and CT scans on sixty patients per shift.
X-ray and CT imaging of 60 patients a shift.
Achieved the department's lowest repeat rate in 2023, at 4%.
My repeat rate in 2023 was four percent, the lowest in the department.
Inspect the lead aprons every six months.
Half-yearly checks of lead aprons.
Taught positioning to students in their third year.
On duty one weekend out of four.
Completed a community service year in the trauma unit of Addington Hospital.
Registered with the HPCSA (DR 0087712).
National Diploma in Diagnostic Radiography, DUT, 2017.
Eight years at Addington Hospital, including community service.
MRI is not part of my present work, and I would welcome the training.
""",
    "writer": """
Produce blog posts and newsletters read by 32,000 farmers.
I write newsletters and blog articles for 32,000 farmers.
Raised the newsletter's opening rate from 19 to 31 percent.
Newsletter open rate up by 12 percentage points to 31%.
Interviewed farmers in three counties: Kitui, Meru and Bungoma.
Edit the work of two freelance writers.
Publishing with Mailchimp and WordPress.
As a freelance copywriter I wrote product descriptions for nine online stores.
Runner-up for Agriculture Story of the Year 2023 (Media Council of Kenya).
In 2023 the Media Council of Kenya named me runner-up for Agriculture Story of the Year.
BA in Journalism, Daystar University.
Seven years of writing for farmers and shops.
Fluent in English and Swahili.
I edit two freelancers today and would like to lead a team of writers tomorrow.
""",
    "auditor": """
Tested controls and vouched invoices for sixteen clients in farming and trade.
Vouching of invoices and tests of controls at 16 clients.
Uncovered unrecorded liabilities of GHS 410,000 at a client.
Detected GHS 410k of liabilities that had not been recorded.
Working papers prepared in CaseWare.
Attend stock counts at year end.
Support the audit senior in drafting the report.
First-class BSc in Accounting from the University of Professional Studies, Accra.
Passed ICAG level 2 in 2024.
I have completed level 2 of the ICAG exams.
Four years of audit experience at Boateng Audit.
Advanced Excel and a basic knowledge of IFRS.
I am part-qualified with ICAG and will sit level 3 next.
Leading an audit team is the step I want to take at Sankofa & Partners.
""",
}

INVENTED: dict[str, str] = {
    "secretary": """
pupils: Register 900 new pupils every January.
money: Collect fees of about ZMW 4.2 million a term.
teachers: Keep the records of 162 teachers.
title: Bursar of Kabulonga Secondary School.
title: Deputy Head Teacher.
degree: Bachelor's degree in Office Management.
tool: Kept accounts in Pastel.
team: Supervise three office clerks.
experience: Twenty years in school administration.
language: Fluent in Bemba.
""",
    "fleet": """
vehicles: Schedule 248 vans and trucks.
depots: Schedule vehicles for eight depots.
percent: Diesel use per trip fell by 29%.
accidents: Investigated 41 accidents in 2023.
title: Transport Manager at Lekki Foods.
team: Manage 60 drivers.
degree: HND in Transport Management.
certificate: ISO 39001 lead auditor.
employer: Fleet officer at Dangote Transport.
scope: Negotiated insurance premiums with brokers.
tool: Planned routes in Oracle Transportation Management.
experience: Fifteen years in fleet management.
outcome: Reduced accidents by half.
""",
    "solar": """
systems: Installed 460 home systems.
counties: Installed systems in Machakos, Makueni and Kitui.
size: Installed systems of up to 5 kW on my own.
percent: Call-backs went down from 12% to 1%.
scope: Designed two school systems of 10 kW.
licence: EPRA T3 licensed solar technician.
title: Lead Solar Technician at Jua Energy.
team: Led a crew of four installers.
degree: Diploma in Electrical Engineering.
employer: Technician at M-KOPA.
experience: Ten years of solar experience.
skill: Installed lithium battery banks and wind turbines.
""",
    "radiographer": """
patients: Take X-rays and CT scans of 160 patients a shift.
percent: Repeat rate of 1%.
reach: The lowest repeat rate in the province.
skill: Perform MRI scans.
title: Senior Radiographer at Addington Hospital.
title: Chief Radiographer.
degree: Bachelor of Radiography.
registration: HPCSA registration DR 0099999.
employer: Radiographer at Netcare St Augustine's.
frequency: Check the lead aprons every month.
experience: Fifteen years of radiography.
team: Supervise a team of five radiographers.
""",
    "writer": """
farmers: Write newsletters for 320,000 farmers.
percent: Opening rate rose from 19% to 51%.
freelancers: Edit texts of twelve freelancers.
award: Winner of the Agriculture Story of the Year.
shops: Wrote product texts for 29 online shops.
title: Content Lead at Shamba Direct.
tool: Ran campaigns in HubSpot.
degree: MA in Journalism.
employer: Staff writer at the Nation.
place: Interview farmers in Meru, Kitui and Kisumu.
experience: Twelve years of content writing.
language: Fluent in French.
scope: Founded the newsletter.
""",
    "auditor": """
clients: Test controls at 60 clients.
money: Found unrecorded liabilities of GHS 4.1 million.
clients: Audited banks and insurers.
certificate: ICAG qualified chartered accountant.
scope: Led the audit of 16 clients.
title: Audit Senior at Boateng Audit.
title: Audit Manager.
degree: MSc in Accounting and Finance.
tool: Analysed data in IDEA and ACL.
employer: Trainee at PwC Ghana.
experience: Eight years of audit experience.
team: Supervised four associates.
outcome: My findings saved clients GHS 2 million in tax.
""",
}

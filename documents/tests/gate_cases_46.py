"""Fresh cases, set 46 (blind): A theatre nurse (Kenya), a product manager (India), a tax adviser (Germany), a language
teacher (Tanzania), a plumber (Australia), a library assistant (Kenya).

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "nurse": {
        "title": "Senior Theatre Nurse",
        "company": "Baraka Surgical Centre",
        "location": "Nairobi",
        "requirements": {
            "must": ["5 years in an operating theatre", "Scrub for 20 lists a month", "Laparoscopic surgery"],
            "nice": ["Experience as nurse in-charge", "Advanced Cardiac Life Support"],
        },
    },
    "product": {
        "title": "Group Product Manager",
        "company": "Lendwell",
        "location": "Mumbai",
        "requirements": {
            "must": ["10 years of product experience", "Manage 5 product managers", "Lending products"],
            "nice": ["Tableau", "Marathi"],
        },
    },
    "tax": {
        "title": "Tax Manager",
        "company": "Alsterkontor AG",
        "location": "Hamburg",
        "requirements": {
            "must": ["15 years in tax", "Lead a team of 12", "Transfer pricing"],
            "nice": ["SAP", "Fluent English"],
        },
    },
    "teacher": {
        "title": "Teacher of French and English",
        "company": "Mawenzi International School",
        "location": "Moshi",
        "requirements": {
            "must": ["6 years of teaching", "IB experience", "Classes of 18"],
            "nice": ["Spanish", "Moodle"],
        },
    },
    "plumber": {
        "title": "Plumbing Supervisor",
        "company": "Otway Building Services",
        "location": "Melbourne",
        "requirements": {
            "must": ["Supervise 8 plumbers", "Commercial plumbing", "Plumbing licence"],
            "nice": ["Backflow prevention", "AutoCAD"],
        },
    },
    "library": {
        "title": "Assistant Librarian",
        "company": "Equator Research Institute",
        "location": "Nairobi",
        "requirements": {
            "must": ["2 years in an academic library", "DSpace", "Maintain 10,000 records"],
            "nice": ["French"],
        },
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "nurse": {
        "basics": {
            "name": "Grace Nyambura Kilonzi",
            "label": "Theatre Nurse",
            "summary": "Registered nurse working in orthopaedic and general surgery theatres.",
            "location": {"city": "Nakuru", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Rift Lakes Hospital",
                "position": "Theatre Nurse",
                "location": "Nakuru",
                "startDate": "2020-03",
                "highlights": [
                    "Scrub for about 14 elective orthopaedic and general surgery lists a month",
                    "Assist the theatre in-charge in drawing up the duty roster for 22 nurses",
                    "Took part in introducing the WHO Surgical Safety Checklist in three theatres",
                    "Mentored 6 newly qualified nurses in scrub technique",
                    "Count instruments and swabs and record them in MediTrack",
                ],
            },
            {
                "name": "Kilele Mission Hospital",
                "position": "Registered Nurse, Surgical Ward",
                "location": "Nyeri",
                "startDate": "2016-09",
                "endDate": "2020-02",
                "highlights": [
                    "Cared for up to 28 post-operative patients per shift together with two colleagues",
                    "Helped reduce surgical wound infections from 9% to 5% as a member of the infection prevention committee",
                    "Administered medication and blood transfusions",
                    "Wrote handover notes in Swahili and English",
                ],
            },
            {
                "name": "Tumaini County Hospital",
                "position": "Nursing Intern",
                "location": "Embu",
                "startDate": "2015-08",
                "endDate": "2016-08",
                "highlights": ["Rotated through maternity, paediatrics, outpatients and theatre"],
            },
        ],
        "education": [
            {
                "institution": "Lakeview College of Health Sciences",
                "studyType": "Higher Diploma",
                "area": "Perioperative Nursing",
                "startDate": "2018",
                "endDate": "2019",
                "score": "Pass",
            },
            {
                "institution": "Mount Satima Medical Training College",
                "studyType": "Diploma",
                "area": "Kenya Registered Community Health Nursing",
                "startDate": "2012",
                "endDate": "2015",
                "score": "Credit",
            },
        ],
        "certificates": [
            {"name": "Basic Life Support", "issuer": "Kenya Resuscitation Trust", "date": "2025-02"},
            {"name": "Infection Prevention and Control", "issuer": "Afya Bora Institute", "date": "2018-06"},
        ],
        "skills": [
            {
                "name": "Theatre",
                "keywords": ["Scrubbing", "Circulating", "Instrument sterilisation", "Patient positioning"],
            }
        ],
        "languages": [
            {"language": "Swahili", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Luo", "fluency": "Basic"},
        ],
    },
    "product": {
        "basics": {
            "name": "Raghav Subramanyan",
            "label": "Senior Product Manager",
            "summary": "Product manager in payments and travel, formerly a business analyst.",
            "location": {"city": "Bengaluru", "countryCode": "IN"},
        },
        "work": [
            {
                "name": "Paisora Technologies",
                "position": "Senior Product Manager",
                "location": "Bengaluru",
                "startDate": "2021-06",
                "summary": "Payments app for small merchants.",
                "highlights": [
                    "Own the roadmap of the merchant onboarding product, used by 180,000 shops",
                    "Cut onboarding time from 4 days to 11 hours",
                    "Work with two squads, 13 engineers and designers in all",
                    "Run fortnightly user interviews and write up the findings in Notion",
                    "Analyse sign-up funnels with Mixpanel and SQL",
                ],
            },
            {
                "name": "Yatrika Travel",
                "position": "Product Manager",
                "location": "Pune",
                "startDate": "2017-08",
                "endDate": "2021-05",
                "highlights": [
                    "Launched a bus-ticket refund feature that lowered support calls by 27%",
                    "Managed a backlog of around 400 items in Jira",
                    "Supported the head of product in pricing experiments in 5 cities",
                    "Contributed to the company's first accessibility audit",
                ],
            },
            {
                "name": "Neelgiri Infosystems",
                "position": "Business Analyst",
                "location": "Chennai",
                "startDate": "2012-07",
                "endDate": "2015-06",
                "highlights": [
                    "Wrote requirement documents for an insurance claims portal",
                    "Tested releases with the client's team of 8 in Dubai",
                ],
            },
        ],
        "education": [
            {
                "institution": "Sahyadri Institute of Management",
                "studyType": "MBA",
                "area": "Marketing",
                "startDate": "2015",
                "endDate": "2017",
                "score": "CGPA 7.8/10",
            },
            {
                "institution": "Kaveri College of Engineering",
                "studyType": "BE",
                "area": "Electronics and Communication",
                "startDate": "2008",
                "endDate": "2012",
                "score": "First Class",
            },
        ],
        "certificates": [{"name": "Certified Scrum Product Owner", "issuer": "Scrum Alliance", "date": "2019-11"}],
        "skills": [
            {"name": "Product", "keywords": ["Roadmapping", "User research", "A/B testing"]},
            {"name": "Tools", "keywords": ["Jira", "Mixpanel", "SQL", "Notion"]},
        ],
        "languages": [
            {"language": "Tamil", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Hindi", "fluency": "Conversational"},
        ],
        "projects": [
            {
                "name": "Feeder Saathi",
                "description": "Android app that lists feeder buses of the Bengaluru metro",
                "highlights": ["1,200 downloads"],
                "keywords": ["Flutter"],
            }
        ],
        "awards": [
            {
                "title": "Hackathon, second place",
                "awarder": "Yatrika Travel",
                "date": "2018",
                "summary": "Second of 19 teams in the internal hackathon",
            }
        ],
    },
    "tax": {
        "basics": {
            "name": "Katrin Hollenbeek",
            "label": "Tax Adviser (Steuerberaterin)",
            "summary": "Tax adviser for craft businesses and medical practices.",
            "location": {"city": "Hannover", "countryCode": "DE"},
        },
        "work": [
            {
                "name": "Brandes & Ruhland Steuerberatung",
                "position": "Tax Adviser",
                "location": "Hannover",
                "startDate": "2012-04",
                "highlights": [
                    "Advise 65 small and medium-sized clients, mainly craft businesses and medical practices",
                    "Prepare annual accounts and corporate, trade and income tax returns in DATEV",
                    "Accompany tax audits, on average 8 a year",
                    "Supervise four tax clerks and one trainee",
                    "Took part in moving 40 clients to digital document exchange with DATEV Unternehmen online",
                ],
            },
            {
                "name": "Nordwall Treuhand GmbH",
                "position": "Tax Assistant",
                "location": "Bremen",
                "startDate": "2003-10",
                "endDate": "2012-03",
                "highlights": [
                    "Worked on tax returns of property companies",
                    "Drafted objections to tax assessments for the partners",
                    "Helped prepare VAT registrations for 12 foreign companies",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Sportverein Lindenhag",
                "position": "Treasurer",
                "startDate": "2015-01",
                "highlights": ["Keep the books of a club with 340 members"],
            }
        ],
        "education": [
            {
                "institution": "Weserland University",
                "studyType": "Diplom",
                "area": "Business Administration",
                "startDate": "1998",
                "endDate": "2003",
                "score": "2.1",
            }
        ],
        "certificates": [
            {"name": "Steuerberater examination", "issuer": "Chamber of Tax Advisers Bremen", "date": "2011-03"},
            {
                "name": "Specialist Adviser for the Health Care Sector",
                "issuer": "Kanzleiakademie Nord",
                "date": "2017-11",
            },
        ],
        "skills": [
            {"name": "Tax", "keywords": ["Income tax", "Corporate tax", "Trade tax", "VAT"]},
            {"name": "Software", "keywords": ["DATEV", "Excel"]},
        ],
        "languages": [
            {"language": "German", "fluency": "Native"},
            {"language": "English", "fluency": "B2"},
            {"language": "French", "fluency": "A2"},
        ],
    },
    "teacher": {
        "basics": {
            "name": "Neema Josephat Mwakibete",
            "label": "Secondary School Teacher of Languages",
            "location": {"city": "Arusha", "countryCode": "TZ"},
        },
        "work": [
            {
                "name": "Usambara Heights Secondary School",
                "position": "Teacher of English and French",
                "location": "Arusha",
                "startDate": "2021-01",
                "highlights": [
                    "Teach 24 lessons a week in Forms I to IV, in classes of up to 55",
                    "Prepare Form IV candidates for the national examination; 83% passed English in 2024",
                    "Co-organise the yearly debating contest with the head of department",
                    "Use Google Classroom for homework with two classes",
                    "Patron of the French club (35 members)",
                ],
            },
            {
                "name": "Bonde la Jua Secondary School",
                "position": "Teacher of Kiswahili",
                "location": "Singida",
                "startDate": "2018-02",
                "endDate": "2020-12",
                "highlights": [
                    "Taught Kiswahili to Forms I and II",
                    "Set up a reading corner with 210 donated books",
                    "Assisted the examinations officer with invigilation and with entering marks in Excel",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Soma Kwanza",
                "position": "Reading Tutor",
                "startDate": "2016-06",
                "endDate": "2017-08",
                "highlights": ["Read with groups of 10 children on Saturdays"],
            }
        ],
        "education": [
            {
                "institution": "Kibo Plains University",
                "studyType": "BA with Education",
                "area": "Linguistics and French",
                "startDate": "2014",
                "endDate": "2017",
                "score": "Upper Second",
            },
            {
                "institution": "Ngorika High School",
                "studyType": "Advanced Certificate of Secondary Education",
                "area": "Languages",
                "startDate": "2012",
                "endDate": "2014",
                "score": "Division II",
            },
        ],
        "certificates": [
            {"name": "DELF B2", "issuer": "Alliance Française", "date": "2019-05"},
            {"name": "Child Protection in Schools", "issuer": "Elimu Salama Trust", "date": "2022-08"},
        ],
        "skills": [
            {"name": "Teaching", "keywords": ["Lesson planning", "Formative assessment", "Classroom management"]},
            {"name": "ICT", "keywords": ["Google Classroom", "Excel", "PowerPoint"]},
        ],
        "languages": [
            {"language": "Kiswahili", "fluency": "Native"},
            {"language": "English", "fluency": "C1"},
            {"language": "French", "fluency": "B2"},
        ],
    },
    "plumber": {
        "basics": {
            "name": "Liam Draytonfield",
            "label": "Licensed Plumber",
            "location": {"city": "Geelong", "countryCode": "AU"},
        },
        "work": [
            {
                "name": "Bellarine Flow Plumbing",
                "position": "Plumber",
                "location": "Geelong",
                "startDate": "2017-05",
                "highlights": [
                    "Carry out maintenance and repairs in about 30 homes a month",
                    "Install gas hot water systems and heat pumps",
                    "Supervise two apprentices on site",
                    "Helped fit out the bathrooms of a 48-room motel in Torquay",
                    "Quote small jobs of up to AUD 8,000 in simPRO",
                ],
            },
            {
                "name": "Ironbark Drainage",
                "position": "Drainage Plumber",
                "location": "Ballarat",
                "startDate": "2013-02",
                "endDate": "2017-04",
                "highlights": [
                    "Laid stormwater and sewer lines on four housing estates",
                    "Located blockages with CCTV drain cameras",
                    "Operated a 1.7-tonne mini-excavator",
                ],
            },
            {
                "name": "Hocking & Sons",
                "position": "Apprentice Plumber",
                "location": "Ballarat",
                "startDate": "2009-01",
                "endDate": "2012-12",
                "highlights": ["Assisted with guttering and water supply in new houses"],
            },
        ],
        "volunteer": [
            {
                "organization": "Moorabool Fire Brigade",
                "position": "Volunteer Firefighter",
                "startDate": "2016-11",
                "highlights": ["Attend about 15 callouts a year"],
            }
        ],
        "education": [
            {
                "institution": "Goldfields TAFE",
                "studyType": "Certificate III",
                "area": "Plumbing",
                "startDate": "2009",
                "endDate": "2012",
            }
        ],
        "certificates": [
            {
                "name": "Plumbing Licence (water, gas, sanitary, drainage)",
                "issuer": "Victorian Building Authority",
                "date": "2014-06",
            },
            {"name": "Confined Space Entry", "issuer": "SafeTrade Training", "date": "2018-09"},
            {"name": "White Card", "issuer": "WorkSafe Victoria", "date": "2009-01"},
        ],
        "skills": [{"name": "Plumbing", "keywords": ["Gas fitting", "Drainage", "Hot water", "Leak detection"]}],
        "languages": [{"language": "English", "fluency": "Native"}],
    },
    "library": {
        "basics": {
            "name": "Brian Odhiambo Werema",
            "label": "Library Assistant",
            "location": {"city": "Kisumu", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Nyanza Lakeside University Library",
                "position": "Library Assistant",
                "location": "Kisumu",
                "startDate": "2025-03",
                "highlights": [
                    "Shelve and issue around 250 books a day",
                    "Answer readers' questions at the front desk",
                    "Enter new books in Koha, 900 titles so far",
                    "Help with library orientation for first-year students",
                ],
            },
            {
                "name": "Dunga Community Resource Centre",
                "position": "Library Intern",
                "location": "Kisumu",
                "startDate": "2024-05",
                "endDate": "2024-08",
                "highlights": [
                    "Covered and labelled 600 donated books",
                    "Took part in the stocktake of the children's collection",
                ],
            },
            {
                "name": "Jua Stationers",
                "position": "Shop Attendant",
                "location": "Siaya",
                "startDate": "2022-01",
                "endDate": "2022-08",
                "highlights": ["Served customers and took M-Pesa payments"],
            },
        ],
        "volunteer": [
            {
                "organization": "Kisumu Book Bus",
                "position": "Story Reader",
                "startDate": "2023-01",
                "endDate": "2023-12",
                "highlights": ["Read stories to children at 7 primary schools"],
            }
        ],
        "education": [
            {
                "institution": "Kano Plains Polytechnic",
                "studyType": "Diploma",
                "area": "Library and Information Science",
                "startDate": "2022",
                "endDate": "2024",
                "score": "Credit",
            },
            {
                "institution": "Ramogi View Secondary School",
                "studyType": "KCSE",
                "area": "",
                "startDate": "2018",
                "endDate": "2021",
                "score": "B-",
            },
        ],
        "skills": [
            {"name": "Library", "keywords": ["Cataloguing", "Shelving", "Dewey Decimal Classification"]},
            {"name": "ICT", "keywords": ["Koha", "Word", "Excel"]},
        ],
        "languages": [
            {"language": "Dholuo", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Fluent"},
        ],
        "awards": [{"title": "Best Attachment Student", "awarder": "Kano Plains Polytechnic", "date": "2024"}],
    },
}

FAITHFUL: dict[str, str] = {
    "nurse": """
Theatre nurse with more than six years at Rift Lakes Hospital in Nakuru, scrubbing for orthopaedic and general surgery.
Scrub nurse for roughly fourteen planned orthopaedic and general surgery lists each month.
I have coached six newly qualified colleagues in scrub technique.
Was one of those involved in bringing the WHO Surgical Safety Checklist into three operating theatres.
I help our theatre in-charge to put together the rota for 22 nurses.
Instrument and swab counts: carried out and documented in MediTrack.
At Kilele Mission Hospital I sat on the infection prevention committee and helped bring surgical wound infections down from 9 to 5 per cent.
Together with two other nurses, looked after as many as 28 post-operative patients per shift.
From September 2016 to February 2020 I worked on the surgical ward of Kilele Mission Hospital, where I gave medicines and blood transfusions.
Handovers at Kilele Mission Hospital were written in both English and Swahili, and I was at home in either.
My internship year at Tumaini County Hospital in Embu took me through maternity, paediatrics, outpatients and theatre.
I hold a Higher Diploma in Perioperative Nursing, completed at Lakeview College of Health Sciences in 2019.
Qualified in 2015 with a Diploma in Kenya Registered Community Health Nursing (Credit) from Mount Satima Medical Training College.
Swahili is my mother tongue; I am also fluent in English and know basic Luo.
Certified in Basic Life Support (February 2025) and in Infection Prevention and Control (2018).
I would be glad to bring my theatre experience to Baraka Surgical Centre, and I am eager to learn about laparoscopic surgery there.
Surgical ward nursing in Nyeri for over three years, followed by theatre nursing in Nakuru since March 2020.
""",
    "product": """
Senior product manager with over nine years in product roles across payments and travel.
I own the merchant onboarding roadmap at Paisora Technologies, a product that 180,000 shops use.
Brought merchant onboarding down from four days to 11 hours.
Day to day I work alongside two squads comprising thirteen designers and engineers.
Every two weeks I interview users and document what we learn in Notion.
Use Mixpanel and SQL to study where merchants drop out of the sign-up funnel.
At Yatrika Travel I launched a refund feature for bus tickets, after which support calls fell by 27 per cent.
Looked after a Jira backlog of some 400 items as Product Manager in Pune.
Assisted the head of product with pricing experiments in five cities.
I played a part in Yatrika Travel's first accessibility audit.
Nearly four years as a product manager at Yatrika Travel, preceded by three years as a business analyst at Neelgiri Infosystems.
Authored requirement documents for an insurance claims portal and tested releases with the client's eight-person team in Dubai.
MBA in Marketing from Sahyadri Institute of Management (2017, CGPA 7.8/10).
My first degree is a BE in Electronics and Communication, awarded with First Class by Kaveri College of Engineering.
Certified Scrum Product Owner since November 2019.
Project: Feeder Saathi, a Flutter app for Android that lists the feeder buses of the Bengaluru metro, downloaded 1.2k times.
Came second among 19 teams in Yatrika Travel's in-house hackathon in 2018.
I have not yet managed other product managers, and the prospect of doing so as Group Product Manager at Lendwell is what draws me to apply.
""",
    "tax": """
Tax adviser with over 14 years at Brandes & Ruhland Steuerberatung in Hannover.
I look after 65 small and mid-sized clients, most of them craft businesses and doctors' practices.
Annual accounts as well as income, corporate and trade tax returns, all prepared in DATEV.
On average, I accompany eight tax audits per year.
Oversee a small team: four tax clerks and a trainee.
I was involved in the changeover of 40 clients to digital document exchange via DATEV Unternehmen online.
More than 23 years in tax, first as Tax Assistant in Bremen and since April 2012 as Tax Adviser in Hannover.
For eight and a half years I was a Tax Assistant at Nordwall Treuhand GmbH in Bremen, working on the tax returns of property companies.
At Nordwall Treuhand GmbH, wrote draft objections to tax assessments for the partners.
Assisted in preparing VAT registrations for a dozen companies from abroad.
I passed the Steuerberater examination before the Chamber of Tax Advisers Bremen in March 2011.
Further qualification as Specialist Adviser for the Health Care Sector (Kanzleiakademie Nord, 2017).
Diplom in Business Administration, Weserland University, 2003, final grade 2.1.
Since 2015 I have also been the honorary treasurer of Sportverein Lindenhag and keep the books of the club, which has 340 members.
German native speaker with English at level B2 and elementary French (A2).
I hope to move into transfer pricing as Tax Manager at Alsterkontor AG in Hamburg.
My strengths are income tax, corporate tax, trade tax and VAT, supported by DATEV and Excel.
""",
    "teacher": """
Languages teacher with nearly nine years in secondary schools in Arusha and Singida.
I teach English and French at Usambara Heights Secondary School, 24 periods a week from Form I to Form IV.
Experienced with large classes of as many as 55 students.
Get Form IV candidates ready for the national examination, in which 83 per cent passed English in 2024.
Each year the head of department and I jointly organise the debating contest.
Set and collect homework for two classes through Google Classroom.
Serve as patron of a French club with thirty-five members.
For almost three years, taught Kiswahili to Forms I and II at Bonde la Jua Secondary School in Singida.
I started a reading corner in Singida, stocked with more than 200 donated books.
Supported the examinations officer with invigilation and entered marks in Excel.
As a volunteer with Soma Kwanza I spent Saturdays reading with groups of ten children.
I hold a BA with Education in Linguistics and French (Upper Second) from Kibo Plains University.
Passed the DELF B2 in French with the Alliance Française in May 2019.
Kiswahili native speaker; English at C1 and French at B2.
Completed training in Child Protection in Schools with the Elimu Salama Trust in August 2022.
I would very much like to teach French and English at Mawenzi International School, and working in smaller classes of 18 appeals to me.
Skilled in lesson planning and formative assessment; comfortable with PowerPoint, Excel and Google Classroom.
""",
    "plumber": """
Licensed plumber with nine years at Bellarine Flow Plumbing in Geelong.
Maintenance and repair work in around thirty homes every month.
Fit gas hot water systems as well as heat pumps.
I keep an eye on two apprentices on site.
Lent a hand with the bathroom fit-out of a motel in Torquay with 48 rooms.
Price small jobs (up to $8,000) using simPRO.
At Ironbark Drainage I put in sewer and stormwater lines on four housing estates.
Tracked down blocked drains using CCTV cameras and drove a 1.7 t mini-excavator.
Four years of drainage work in Ballarat, from February 2013 to April 2017.
Did my time as an apprentice with Hocking & Sons from 2009 to 2012, assisting with guttering and water supply in new homes.
Certificate III in Plumbing from Goldfields TAFE, finished in 2012.
I have held my plumbing licence from the Victorian Building Authority since June 2014; it covers water, gas, sanitary and drainage.
White Card holder, also ticketed for Confined Space Entry (2018).
Skilled in gas fitting, drainage, hot water and leak detection.
Outside work I am a volunteer firefighter with the Moorabool Fire Brigade and turn out to roughly 15 calls a year.
I'm keen to step up to Plumbing Supervisor with Otway Building Services and am happy to train in backflow prevention.
""",
    "library": """
Library assistant with over a year and a half in a university library in Kisumu.
I issue and shelve about 250 books each day at Nyanza Lakeside University Library.
Front desk: answering questions from readers.
So far I have entered 900 new titles in Koha.
Assist with orientation sessions that introduce first-year students to the library.
During a four-month internship at Dunga Community Resource Centre I covered and labelled six hundred donated books.
Joined in the stocktake of the children's collection as a Library Intern in 2024.
Earlier I worked as a Shop Attendant at Jua Stationers in Siaya, serving customers and taking M-Pesa payments.
In 2023 I volunteered with the Kisumu Book Bus and read stories to children in seven primary schools.
Diploma in Library and Information Science with Credit, Kano Plains Polytechnic, 2024.
Named Best Attachment Student by Kano Plains Polytechnic in 2024.
I completed my KCSE at Ramogi View Secondary School in 2021 with a B-.
Familiar with the Dewey Decimal Classification, cataloguing and shelving.
Dholuo is my first language, and I speak English and Swahili fluently.
Computer skills: Koha, Excel and Word.
I have not worked with DSpace yet, but I would be happy to learn it at Equator Research Institute.
Employed as a Library Assistant since March 2025.
""",
}

INVENTED: dict[str, str] = {
    "nurse": """
employer: As a theatre nurse at Aga Khan University Hospital in Nairobi, I scrub for orthopaedic and general surgery lists.
employer: Took part in introducing the WHO Surgical Safety Checklist at Moi Teaching and Referral Hospital.
number: Mentored 16 newly qualified nurses in scrub technique.
number: Helped reduce surgical wound infections from 9% to 2% as a member of the infection prevention committee.
degree: I hold a BSc in Perioperative Nursing from Lakeview College of Health Sciences.
degree: Diploma in Kenya Registered Community Health Nursing with Distinction, Mount Satima Medical Training College, 2015.
tool: I count instruments and swabs and record them in Epic.
tool: Wrote handover notes on the surgical ward in Swahili and English, using OpenMRS.
verb: Spearheaded the introduction of the WHO Surgical Safety Checklist in three theatres.
verb: Chaired the infection prevention committee at Kilele Mission Hospital, which saw wound infections fall from 9% to 5%.
title: As Theatre Nurse In-Charge at Rift Lakes Hospital, I scrub for about 14 elective lists a month.
title: Registered nurse with experience as Ward Sister at Kilele Mission Hospital in Nyeri.
advert: I scrub for 20 elective surgery lists a month, exactly the workload you describe.
certificate: I am certified in Advanced Cardiac Life Support as well as Basic Life Support.
duration: Theatre nurse with more than ten years at Rift Lakes Hospital in Nakuru.
language: I speak Swahili, English and fluent Luo with my patients.
advert: Experienced in laparoscopic surgery alongside orthopaedic and general surgery lists.
""",
    "product": """
employer: At Flipkart I launched a bus-ticket refund feature that lowered support calls by 27%.
employer: Senior product manager who has shaped merchant onboarding at Paisora Technologies and Razorpay.
number: Own the roadmap of the merchant onboarding product, used by 480,000 shops.
number: Launched a bus-ticket refund feature that lowered support calls by 42%.
number: Cut onboarding time from 4 days to 2 hours.
degree: MBA in Finance from Sahyadri Institute of Management, completed in 2017.
degree: MBA in Marketing, Sahyadri Institute of Management, CGPA 9.1/10.
tool: I analyse sign-up funnels with Amplitude and SQL.
tool: Analyse sign-up data with Mixpanel and build dashboards in Tableau.
verb: Led pricing experiments in five cities at Yatrika Travel.
verb: Directed the company's first accessibility audit at Yatrika Travel.
title: Head of Product at Yatrika Travel from 2017 to 2021, with a backlog of around 400 items.
title: As Director of Product at Paisora Technologies I own the roadmap for merchant onboarding.
advert: At Paisora Technologies I manage five product managers across two squads.
reach: Winner of Yatrika Travel's internal hackathon in 2018, ahead of 18 other teams.
language: Fluent in English, Tamil and Marathi.
mixed: At Neelgiri Infosystems I managed a backlog of around 400 items in Jira.
""",
    "tax": """
employer: Before joining Brandes & Ruhland, I was a Tax Assistant at KPMG in Bremen.
employer: At Deloitte in Hannover I advise 65 small and medium-sized clients.
number: I advise 165 small and medium-sized clients, mainly craft businesses and medical practices.
number: Accompany tax audits, on average 18 a year.
degree: I hold a doctorate in Business Administration from Weserland University.
degree: Diplom in Business Administration, Weserland University, final grade 1.3.
tool: Prepare annual accounts and corporate tax returns in SAP.
tool: Annual accounts and trade tax returns prepared in DATEV and Addison.
verb: Masterminded the move of 40 clients to digital document exchange with DATEV Unternehmen online.
verb: At Nordwall Treuhand GmbH I was in charge of VAT registrations for 12 foreign companies.
title: Partner at Brandes & Ruhland Steuerberatung, advising craft businesses and medical practices.
title: As Head of Tax at Nordwall Treuhand GmbH I worked on the returns of property companies.
advert: I lead a team of 12 at Brandes & Ruhland Steuerberatung.
certificate: Steuerberaterin and certified public auditor (Wirtschaftsprüferin) with clients in craft and medicine.
language: Native German speaker with business-fluent English at level C1.
date: I passed the Steuerberater examination in 2006.
mixed: At Brandes & Ruhland I helped prepare VAT registrations for 12 foreign companies.
""",
    "teacher": """
employer: I have taught English and French at the International School of Tanganyika since 2021.
employer: Taught Kiswahili to Forms I and II at Feza Boys' Secondary School.
number: Prepare Form IV candidates for the national examination; 97% passed English in 2024.
number: Set up a reading corner with 2,100 donated books.
number: I teach 34 lessons a week in Forms I to IV.
degree: Master of Education in Linguistics and French, Kibo Plains University.
degree: BA with Education, First Class, in Linguistics and French from Kibo Plains University.
tool: Use Moodle for homework with two classes at Usambara Heights Secondary School.
tool: I teach with Kahoot and Google Classroom in two of my classes.
verb: Founded the French club, which has 35 members.
verb: Ran invigilation and mark entry for the whole school as the person responsible for examinations at Bonde la Jua Secondary School.
title: As Head of the Languages Department at Usambara Heights Secondary School, I teach 24 lessons a week in Forms I to IV.
title: Examinations Officer at Bonde la Jua Secondary School from 2018 to 2020.
reach: Co-organise a national debating contest every year with the head of department.
certificate: Passed the DALF C1 in French with the Alliance Française in 2019.
language: I teach French and English and also speak conversational Spanish.
advert: Experienced in teaching the IB Diploma Programme in English and French.
""",
    "plumber": """
employer: Spent four years laying stormwater and sewer lines with Lendlease in Ballarat.
employer: I did my apprenticeship with Reece Plumbing in Ballarat, assisting with guttering and water supply.
number: Carry out maintenance and repairs in about 90 homes a month.
number: Laid stormwater and sewer lines on 14 housing estates.
number: Quote jobs of up to AUD 80,000 in simPRO.
degree: Diploma of Building and Construction from Goldfields TAFE, finished in 2012.
degree: Completed a Certificate IV in Plumbing at Goldfields TAFE.
tool: Quote small jobs of up to AUD 8,000 in ServiceM8.
tool: Located blockages with CCTV drain cameras and cleared them with a high-pressure jetter.
verb: Project-managed the bathroom fit-out of a 48-room motel in Torquay.
verb: Designed the stormwater and sewer lines for four housing estates at Ironbark Drainage.
title: Site Foreman at Ironbark Drainage from 2013 to 2017.
title: Operations Manager at Bellarine Flow Plumbing, looking after maintenance and repairs in about 30 homes a month.
advert: I supervise eight plumbers on site at Bellarine Flow Plumbing.
certificate: Licensed for water, gas, sanitary and drainage work and accredited in backflow prevention.
duration: Volunteer firefighter with the Moorabool Fire Brigade for 17 years.
mixed: At Hocking & Sons I installed heat pumps and gas hot water systems.
""",
    "library": """
employer: I shelve and issue around 250 books a day at the University of Nairobi Library.
employer: Covered and labelled 600 donated books as an intern at the Kenya National Library Service.
number: Entered 9,000 titles in Koha so far.
number: Read stories to children at 27 primary schools with the Kisumu Book Bus.
degree: Bachelor of Library and Information Science, Kano Plains Polytechnic, 2024.
degree: My Diploma in Library and Information Science was awarded with Distinction.
degree: KCSE with a mean grade of A-, Ramogi View Secondary School, 2021.
tool: Enter new books in Koha and upload theses to DSpace.
tool: I catalogue new books with Alma.
verb: Set up the library orientation programme for first-year students and deliver it myself.
verb: Oversaw the stocktake of the children's collection at Dunga Community Resource Centre.
title: As Deputy Librarian at Nyanza Lakeside University Library I answer readers' questions at the front desk.
title: Store Manager at Jua Stationers in Siaya, serving customers and taking M-Pesa payments.
advert: I maintain a catalogue of 10,000 records at Nyanza Lakeside University Library.
duration: Library assistant with four years in an academic library in Kisumu.
language: Fluent in English, Swahili and French, with Dholuo as my mother tongue.
reach: Received a national award as Best Attachment Student in 2024.
""",
}

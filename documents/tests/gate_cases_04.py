"""Fresh cases, fourth set: a driver in Addis Ababa, a personnel officer in Lagos, an agronomist in Arusha, a call-centre
agent in Nairobi, a laboratory technician in Kumasi.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "driver": {
        "title": "Fleet Supervisor",
        "company": "Blue Nile Transit",
        "location": "Adama",
        "requirements": {"must": ["Diploma in Automotive Technology", "GPS fleet software"]},
        "responsibilities": ["Supervise 30 drivers"],
    },
    "personnel": {
        "title": "HR Business Partner",
        "company": "Eko Fintech",
        "location": "Lagos",
        "requirements": {"must": ["CIPM membership", "5 years in HR"], "nice": ["Workday", "MBA"]},
        "responsibilities": ["Partner with 4 directors", "Run a hiring plan of 120 roles"],
    },
    "agronomist": {
        "title": "Regional Agronomist",
        "company": "Kilimo Seeds Ltd",
        "location": "Moshi",
        "requirements": {"must": ["MSc Agronomy preferred", "Drip irrigation", "Valid driving licence"]},
    },
    "agent": {
        "title": "Customer Success Lead",
        "company": "Savanna Telecom",
        "location": "Nairobi",
        "requirements": {"must": ["Degree", "Zendesk", "2 years leading a team"]},
        "description": "Savanna Telecom serves 3 million subscribers.",
    },
    "technician": {
        "title": "Senior Laboratory Scientist",
        "company": "Okomfo Diagnostics",
        "location": "Accra",
        "requirements": {"must": ["BSc Medical Laboratory Science", "PCR", "ISO 15189"]},
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "driver": {
        "basics": {"name": "Dawit Bekele", "label": "Driver", "location": {"city": "Addis Ababa", "countryCode": "ET"}},
        "work": [
            {
                "name": "Sheger Bus Enterprise",
                "position": "Bus Driver",
                "startDate": "2017-04",
                "endDate": "2022-11",
                "highlights": [
                    "Drove a 60-seat city bus on the Megenagna–Piassa route, about 140 km a day",
                    "Had no accident at fault in five years",
                    "Checked oil, tyres and brakes before each trip",
                ],
            },
            {
                "name": "Habesha Breweries",
                "position": "Delivery Driver",
                "startDate": "2023-01",
                "highlights": [
                    "Deliver crates to 85 bars and shops a week with a 5-tonne Isuzu truck",
                    "Collect cash of about ETB 250,000 a week and hand it in with receipts",
                    "Saved fuel: from 24 to 20 litres per 100 km",
                ],
            },
        ],
        "education": [{"institution": "Menelik II Secondary School", "studyType": "Grade 10", "endDate": "2012"}],
        "certificates": [
            {"name": "Driving licence, grade 4", "issuer": "Addis Ababa Transport Bureau", "date": "2016"}
        ],
        "languages": [{"language": "Amharic", "fluency": "Native"}, {"language": "English", "fluency": "Basic"}],
    },
    "personnel": {
        "basics": {
            "name": "Funmilayo Adebayo",
            "label": "HR Officer",
            "summary": "HR officer with four years in manufacturing and retail, at home with payroll and recruitment.",
        },
        "work": [
            {
                "name": "Ikeja Plastics Ltd",
                "position": "HR Officer",
                "startDate": "2022-03",
                "highlights": [
                    "Process the monthly payroll of 420 factory workers",
                    "Filled 65 vacancies in 2024; average time to hire fell from 41 to 29 days",
                    "Organise the yearly medical check-up",
                    "Keep personnel files in SeamlessHR",
                    "Assist the HR manager in disciplinary hearings",
                ],
            },
            {
                "name": "Balogun Superstores",
                "position": "HR Assistant",
                "startDate": "2020-09",
                "endDate": "2022-02",
                "highlights": [
                    "Scheduled interviews",
                    "Prepared 300 staff identity cards",
                    "Answered staff questions about leave",
                ],
            },
        ],
        "education": [
            {
                "institution": "University of Ibadan",
                "studyType": "B.Sc.",
                "area": "Psychology",
                "startDate": "2014",
                "endDate": "2018",
                "score": "Second Class Upper",
            }
        ],
        "skills": [{"name": "SeamlessHR"}, {"name": "Microsoft Office"}],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Yoruba", "fluency": "Native"}],
        "meta": {"aditus": {"noticePeriod": "Four weeks", "expectedSalary": "NGN 450,000 a month"}},
    },
    "agronomist": {
        "basics": {"name": "Elisha Mrema", "label": "Field Officer"},
        "work": [
            {
                "name": "Meru Coffee Cooperative",
                "position": "Agricultural Field Officer",
                "startDate": "2019-06",
                "highlights": [
                    "Advise 650 smallholder coffee growers in 11 villages",
                    "Set up 8 demonstration plots",
                    "Average yield on member farms rose from 0.6 to 0.9 kg per tree between 2020 and 2024",
                    "Trained lead farmers in pruning and composting",
                    "Helped to organise the cooperative's Fairtrade audit",
                ],
            },
            {
                "name": "Usa River Horticulture",
                "position": "Greenhouse Attendant",
                "startDate": "2018-08",
                "endDate": "2019-05",
                "highlights": ["Looked after 3 greenhouses of roses", "Mixed fertiliser and sprayed crops"],
            },
        ],
        "education": [
            {
                "institution": "Sokoine University of Agriculture",
                "studyType": "BSc",
                "area": "Horticulture",
                "startDate": "2014",
                "endDate": "2017",
            }
        ],
        "skills": [{"name": "Soil sampling"}, {"name": "ODK"}, {"name": "Motorcycle riding licence A"}],
        "languages": [
            {"language": "Swahili", "fluency": "Native"},
            {"language": "English", "fluency": "Good"},
            {"language": "Chagga", "fluency": "Native"},
        ],
    },
    "agent": {
        "basics": {
            "name": "Mercy Wambui",
            "label": "Customer Care Agent",
            "location": {"city": "Nairobi", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Pesa Mobile",
                "position": "Customer Care Agent",
                "startDate": "2021-07",
                "endDate": "2024-10",
                "highlights": [
                    "Answered 90 to 110 calls a day",
                    "Solved 87% of cases on the first call in 2023",
                    "Wrote 25 articles for the help page",
                    "Guided 4 new agents through their first month",
                    "Satisfaction score of 4.6 out of 5",
                ],
            }
        ],
        "volunteer": [
            {
                "organization": "Kibera Reading Room",
                "position": "Reading Tutor",
                "startDate": "2019",
                "endDate": "2021",
                "highlights": ["Read with 12 children every Saturday"],
            }
        ],
        "education": [
            {
                "institution": "Kenyatta University",
                "studyType": "Diploma",
                "area": "Public Relations",
                "endDate": "2020",
            }
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Fluent"},
            {"language": "Kikuyu", "fluency": "Native"},
        ],
        "skills": [{"name": "Freshdesk"}, {"name": "Typing, 55 words a minute"}],
    },
    "technician": {
        "basics": {"name": "Abena Owusu", "label": "Medical Laboratory Technician"},
        "work": [
            {
                "name": "Suntreso Government Hospital",
                "position": "Laboratory Technician",
                "startDate": "2020-02",
                "highlights": [
                    "Run full blood counts, malaria films and urine tests, about 120 samples a day",
                    "Calibrate the haematology analyser every morning",
                    "Repeat tests because of clotted samples went down from 9% to 3% after I showed nurses how to take blood",
                    "Keep the reagent stock list in Excel",
                    "On night duty one week a month",
                ],
            }
        ],
        "education": [
            {
                "institution": "Kumasi Technical University",
                "studyType": "HND",
                "area": "Medical Laboratory Technology",
                "startDate": "2016",
                "endDate": "2019",
                "score": "Second Class",
            }
        ],
        "meta": {
            "aditus": {"registrations": [{"body": "Allied Health Professions Council", "number": "AHPC/ML/3307"}]}
        },
        "languages": [{"language": "English", "fluency": "Good"}, {"language": "Twi", "fluency": "Native"}],
        "publications": [
            {
                "name": "Malaria parasite density in school children in Suntreso",
                "publisher": "Ghana Lab Notes",
                "releaseDate": "2023",
            }
        ],
    },
}

FAITHFUL: dict[str, str] = {
    "driver": """
Drove a city bus with 60 seats, covering around 140 kilometres daily between Megenagna and Piassa.
City bus driver on the Megenagna–Piassa line (60-seater, some 140 km per day).
Five years without an accident at fault.
I have driven for five years with no accident that was my fault.
Before every trip I checked brakes, tyres and oil.
Pre-trip checks of oil, tyres and brakes.
Weekly deliveries to 85 shops and bars in a five-tonne Isuzu.
Deliver crates by truck to eighty-five customers each week.
I collect roughly 250,000 birr in cash a week and account for it with receipts.
Reduced fuel use by four litres per 100 km, from 24 to 20.
Cut fuel consumption from 24 to 20 litres per 100 km.
Holder of a grade 4 driving licence since 2016.
Bus driver at Sheger Bus Enterprise from April 2017 until November 2022.
More than nine years behind the wheel of buses and trucks.
I finished Grade 10 at Menelik II Secondary School in 2012.
Amharic is my first language, and my English is basic.
I do not hold a diploma, but I know vehicles and drivers well.
Supervising 30 drivers would be new to me, and I would take it seriously.
Passengers and customers alike could rely on me to be on time.
""",
    "personnel": """
Run payroll each month for 420 factory staff.
Monthly payroll processing (420 employees).
Filled sixty-five open positions in 2024.
Recruited for 65 vacancies in 2024 and brought the average time to hire down by 12 days.
Time to hire dropped from an average of 41 days to 29.
Shortened average time-to-hire from 41 to 29 days.
Coordinate the annual medical check-up for staff.
I maintain personnel records in SeamlessHR.
Support the HR manager during disciplinary hearings.
As an HR assistant at Balogun Superstores, I scheduled interviews and answered employees' questions on leave.
Produced 300 ID cards for staff.
BSc in Psychology from the University of Ibadan, second class upper.
I read Psychology at the University of Ibadan and graduated in 2018 with a second class upper.
HR professional with over four years of experience in retail and manufacturing.
Skilled in recruitment and payroll.
Proficient in Word, Excel and PowerPoint.
I can start after four weeks' notice, and my salary expectation is ₦450,000 per month.
Native Yoruba speaker, fluent in English.
I am not yet a member of CIPM, but I plan to register this year.
A hiring plan of 120 roles at Eko Fintech is a challenge that I would enjoy.
People come to work as whole persons, and I try to treat them that way.
I believe that clear records and fair hearings build trust.
""",
    "agronomist": """
Advise 650 small-scale coffee farmers across 11 villages.
Provide advice to smallholders (650 coffee growers, eleven villages).
Established eight demonstration plots.
Average yields on members' farms increased by half, from 0.6 to 0.9 kg per tree, between 2020 and 2024.
Yield per tree grew from 0.6 kg to 0.9 kg in four years.
Taught lead farmers how to prune and compost.
Training of lead farmers in composting and pruning.
Assisted in organising the Fairtrade audit of the cooperative.
Supported the Fairtrade audit.
Cared for three rose greenhouses at Usa River Horticulture.
Sprayed crops and mixed fertilizer as a greenhouse attendant.
BSc in Horticulture, SUA, 2017.
I studied Horticulture at Sokoine University of Agriculture from 2014 to 2017.
Experienced in soil sampling and in collecting data with ODK.
Over seven years in the field with coffee growers.
Licensed to ride a motorcycle (class A).
I speak Chagga and Swahili as mother tongues and English well.
Good advice starts with listening, and farmers notice when you have walked their rows.
Although I have only a BSc and not the MSc you prefer, I have seen what works on real farms.
I would be pleased to visit Moshi for an interview.
""",
    "agent": """
Handled between 90 and 110 calls per day.
Took around 100 customer calls a day.
Resolved 87 percent of cases at first contact in 2023.
First-call resolution of 87% (2023).
Authored 25 help articles.
Wrote twenty-five articles for the online help page.
Mentored four new agents in their first month.
Helped 4 new colleagues through their first month on the job.
Achieved a satisfaction score of 4.6/5.
My customers rated me 4.6 out of 5.
Three years and three months in customer care at Pesa Mobile.
Volunteer reading tutor for a group of 12 children on Saturdays.
Every Saturday I read with twelve children at the Kibera Reading Room.
Diploma in PR from Kenyatta University (2020).
I type 55 words per minute and use Freshdesk.
Fluent in English and Swahili; Kikuyu is my mother tongue.
I have used Freshdesk rather than Zendesk, but the two have much in common.
Leading a team would be a new step for me, and guiding new agents has prepared me for it.
With 3 million subscribers, Savanna Telecom must care about every call.
A caller who is angry at the start can be a friend by the end.
""",
    "technician": """
Perform full blood counts, urine tests and malaria films on roughly 120 samples daily.
About 120 samples per day: full blood counts, malaria films, urine tests.
Every morning I calibrate the haematology analyzer.
Daily calibration of the haematology analyser.
Repeat tests due to clotted samples dropped from 9 to 3 percent once I had shown nurses how to take blood.
Cut repeat tests for clotted samples by two thirds by teaching nurses how to draw blood.
Maintain a stock list of reagents in MS Excel.
Work nights one week out of every four.
HND in Medical Laboratory Technology (Kumasi Technical University, 2019), second class.
Registered with the Allied Health Professions Council (AHPC/ML/3307).
In 2023 I published a paper on malaria parasite density in school children in Ghana Lab Notes.
Published author: "Malaria parasite density in school children in Suntreso" (2023).
More than six years at the laboratory of Suntreso Government Hospital.
I have been a laboratory technician at Suntreso Government Hospital since February 2020.
Good English and native Twi.
You ask for PCR; so far I have worked with microscopes and analysers only, and I would be glad to be trained.
An honest result, even a late one, is worth more than a quick guess.
Accuracy and clean benches matter to me.
""",
}

INVENTED: dict[str, str] = {
    "driver": """
number: Drove a city bus about 240 km a day.
route: Drove a 60-seat bus on the Bole–Merkato route.
years: Had no accident in fifteen years.
number: Deliver crates to 185 bars and shops a week.
vehicle: Deliver crates with a 15-tonne Isuzu truck.
vehicle: Deliver crates with a 5-tonne Mercedes truck.
money: Collect cash of about ETB 750,000 a week.
percent: Reduced fuel use by 40%.
title: Fleet Supervisor at Habesha Breweries.
team: Supervised 12 drivers.
degree: Diploma in Automotive Technology.
school: Finished Grade 12 at Menelik II Secondary School.
licence: Holder of a grade 5 driving licence.
employer: Drove for the United Nations in Addis Ababa.
dates: Bus Driver from 2012 to 2022.
experience: Driver with twenty years of experience.
tool: Used GPS fleet software to plan routes.
language: Fluent English.
award: Awarded Best Driver of the Year by Sheger.
scope: Trained new drivers on the city routes.
mixed: At Sheger Bus Enterprise I collected cash and delivered crates to bars.
""",
    "personnel": """
number: Process the payroll of 4,200 factory workers.
number: Filled 165 vacancies in 2024.
time: Average time to hire fell from 41 to 19 days.
scope: Led disciplinary hearings.
scope: Negotiated a collective agreement with the union.
title: HR Manager at Ikeja Plastics Ltd.
title: Senior HR Business Partner.
team: Manage a team of three HR assistants.
tool: Keep personnel files in Workday.
degree: MBA in Human Resource Management.
degree: B.Sc. in Industrial Relations.
grade: First class graduate of the University of Ibadan.
certificate: Associate member of CIPM.
certificate: SHRM-certified professional.
employer: HR officer at Dangote Cement.
experience: Ten years of experience in human resources.
money: My salary expectation is NGN 950,000 a month.
notice: I can start immediately, without notice.
dates: HR Assistant at Balogun Superstores from 2017 to 2022.
advert: I have run a hiring plan of 120 roles.
outcome: Cut staff turnover by 25%.
scope: Introduced a new performance appraisal system.
cards: Prepared 3,000 staff identity cards.
mixed: At Balogun Superstores I filled 65 vacancies.
""",
    "agronomist": """
number: Advise 6,500 smallholder coffee growers.
villages: Advise growers in 31 villages.
crop: Advise 650 smallholder tea growers in 11 villages.
plots: Set up 18 demonstration plots.
yield: Average yield rose from 0.6 to 1.9 kg per tree.
yield: Doubled yields on member farms.
scope: Managed the cooperative's Fairtrade audit.
title: Regional Agronomist at Meru Coffee Cooperative.
team: Led a team of 15 extension officers.
degree: MSc in Agronomy from Sokoine University of Agriculture.
school: BSc in Horticulture from the University of Dar es Salaam.
certificate: Certified organic inspector.
tool: Mapped farms with QGIS and drones.
skill: Designed drip irrigation systems.
licence: Valid driving licence for cars and trucks.
employer: Worked for Olam and TechnoServe.
experience: With fifteen years of experience in coffee.
dates: Field Officer at Meru Coffee Cooperative since 2014.
language: I speak Maasai.
money: Won a grant of TZS 40 million for the cooperative.
mixed: At Usa River Horticulture I trained lead farmers in pruning.
greenhouses: Looked after 13 greenhouses of roses.
""",
    "agent": """
number: Answered 200 calls a day.
percent: Solved 97% of cases on the first call.
articles: Wrote 250 articles for the help page.
score: Satisfaction score of 4.9 out of 5.
title: Team Leader at Pesa Mobile.
team: Led a team of 4 agents.
tool: Experienced in Zendesk and Salesforce.
degree: Bachelor's degree in Public Relations.
school: Diploma in Public Relations from the University of Nairobi.
employer: Worked at Safaricom before joining Pesa Mobile.
experience: Six years of experience in customer care.
language: Basic French.
dates: Customer Care Agent at Pesa Mobile since 2018.
children: Read with 120 children every Saturday.
frequency: Read with 12 children every day.
typing: I type 85 words a minute.
reach: Ranked first among all agents in Kenya.
outcome: Reduced complaints by 30%.
scope: Designed the training programme for new agents.
certificate: ITIL Foundation certified.
advert: I have served 3 million subscribers.
mixed: At the Kibera Reading Room I guided 4 new agents.
""",
    "technician": """
number: About 320 samples a day.
test: Run PCR and malaria films.
scope: I manage the laboratory.
title: Laboratory Manager at Suntreso Government Hospital.
title: Biomedical Scientist.
percent: Repeat tests went down from 9% to 1%.
degree: BSc Medical Laboratory Science.
grade: HND with first class.
registration: Registered with the Ghana Medical and Dental Council.
number: Registered under AHPC/ML/9907.
certificate: ISO 15189 lead auditor.
tool: Entered results in LabWare.
paper: Published five papers on malaria.
journal: Published in the Lancet in 2023.
experience: Twelve years in medical laboratories.
dates: Laboratory Technician since 2016.
team: Supervise two laboratory assistants.
frequency: On night duty every week.
school: HND from Accra Technical University.
language: I speak Ga and Ewe.
outcome: Saved the hospital GHS 60,000 a year in reagents.
employer: Did an attachment at Komfo Anokye Teaching Hospital.
""",
}

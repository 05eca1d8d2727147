"""Fresh cases, seventh set: people with much to claim - a marketing manager in Nairobi, a medical officer in Lusaka, a
product manager in Lagos - and an electrician in Kampala, a lecturer in Cape Coast, a data clerk in Dar es Salaam.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "marketing": {
        "title": "Chief Marketing Officer",
        "company": "Tawi Dairy",
        "location": "Nairobi",
        "requirements": {"must": ["15 years of experience", "MBA", "Regional campaigns"]},
    },
    "medical": {
        "title": "Resident Medical Officer",
        "company": "Kabwe Mine Hospital",
        "location": "Kabwe",
        "requirements": {"must": ["MBChB", "HPCZ full registration", "ATLS"]},
    },
    "product": {
        "title": "Group Product Manager",
        "company": "Sabi Commerce",
        "location": "Lagos",
        "requirements": {"must": ["Managing product managers", "Marketplace experience", "A/B testing"]},
    },
    "electrician": {
        "title": "Electrical Supervisor",
        "company": "Nile Breweries",
        "location": "Jinja",
        "requirements": {"must": ["Permit class B", "PLC programming", "5 years in a factory"]},
    },
    "lecturer": {
        "title": "Senior Lecturer in Economics",
        "company": "University of Tema",
        "location": "Tema",
        "requirements": {"must": ["PhD", "10 publications", "Supervision of doctoral students"]},
    },
    "clerk": {
        "title": "Records Officer",
        "company": "Pwani Health Trust",
        "location": "Dar es Salaam",
        "requirements": {"must": ["Diploma in Records Management", "DHIS2"]},
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "marketing": {
        "basics": {
            "name": "Wanjiku Kamau",
            "label": "Marketing Manager",
            "summary": "Marketing manager for consumer goods with nine years of experience, three of them leading a team.",
        },
        "work": [
            {
                "name": "Kericho Gold Foods",
                "position": "Marketing Manager",
                "startDate": "2022-01",
                "highlights": [
                    "Lead a team of 7 marketers and two agencies",
                    "Launched 4 new tea brands in Kenya and Uganda",
                    "Grew online sales from 3% to 14% of turnover in two years",
                    "Manage an annual budget of KES 85 million",
                    "Negotiated a sponsorship with the Safari Rally",
                ],
            },
            {
                "name": "Bidco Soaps",
                "position": "Brand Executive",
                "startDate": "2017-05",
                "endDate": "2021-12",
                "highlights": [
                    "Ran radio and roadshow campaigns in 12 counties",
                    "Commissioned market research with 2,000 households",
                ],
            },
        ],
        "education": [
            {
                "institution": "Strathmore University",
                "studyType": "Bachelor of Commerce",
                "area": "Marketing",
                "endDate": "2016",
                "score": "First Class Honours",
            }
        ],
        "certificates": [{"name": "CIM Diploma in Professional Marketing", "date": "2020"}],
        "skills": [{"name": "Google Ads"}, {"name": "Meta Business Suite"}, {"name": "Brand strategy"}],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Swahili", "fluency": "Fluent"}],
        "awards": [{"title": "Campaign of the Year", "awarder": "Marketing Society of Kenya", "date": "2023"}],
    },
    "medical": {
        "basics": {"name": "Dr Chanda Mwila", "label": "Medical Officer"},
        "work": [
            {
                "name": "Chilenje Level 1 Hospital",
                "position": "Medical Officer",
                "startDate": "2023-04",
                "highlights": [
                    "Treat 40 patients a day in the outpatient department",
                    "Perform caesarean sections and minor surgery, about 12 operations a month",
                    "Head the hospital's cholera response team in 2024; 310 patients treated",
                    "Teach 9 clinical officer students on the ward",
                ],
            },
            {
                "name": "University Teaching Hospital Lusaka",
                "position": "Junior Resident Medical Officer",
                "startDate": "2021-10",
                "endDate": "2023-03",
                "highlights": [
                    "Rotated through surgery, paediatrics, obstetrics and internal medicine",
                    "On call every third night",
                ],
            },
        ],
        "education": [
            {"institution": "University of Zambia", "studyType": "MBChB", "startDate": "2014", "endDate": "2021"}
        ],
        "meta": {
            "aditus": {
                "registrations": [
                    {"body": "Health Professions Council of Zambia", "number": "8830", "status": "Full registration"}
                ]
            }
        },
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Bemba", "fluency": "Native"},
            {"language": "Nyanja", "fluency": "Good"},
        ],
    },
    "product": {
        "basics": {"name": "Ifeoma Okafor", "label": "Product Manager"},
        "work": [
            {
                "name": "Kuda Logistics",
                "position": "Product Manager",
                "startDate": "2021-06",
                "highlights": [
                    "Own the driver app, used by 5,400 riders in Lagos, Ibadan and Abuja",
                    "Shipped route batching, which raised deliveries per rider from 14 to 19 a day",
                    "Set the roadmap with engineering and operations",
                    "Interviewed 60 riders before the redesign of the onboarding flow",
                    "Sign-up drop-off fell by a third",
                ],
            },
            {
                "name": "PayNaija",
                "position": "Business Analyst",
                "startDate": "2018-09",
                "endDate": "2021-05",
                "highlights": [
                    "Wrote requirements for the agent banking app",
                    "Tested releases with 3 pilot agents in Kano",
                ],
            },
        ],
        "education": [
            {
                "institution": "Covenant University",
                "studyType": "BSc",
                "area": "Management Information Systems",
                "endDate": "2017",
                "score": "Second Class Upper",
            }
        ],
        "certificates": [{"name": "Professional Scrum Product Owner I", "issuer": "Scrum.org", "date": "2022"}],
        "skills": [{"name": "Jira"}, {"name": "Figma"}, {"name": "SQL"}, {"name": "Mixpanel"}],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Igbo", "fluency": "Native"}],
    },
    "electrician": {
        "basics": {"name": "Moses Okello", "label": "Electrician"},
        "work": [
            {
                "name": "Mukwano Industries",
                "position": "Maintenance Electrician",
                "startDate": "2018-10",
                "highlights": [
                    "Maintain motors, pumps and lighting on two soap lines",
                    "Rewound 35 motors in the workshop in 2023",
                    "Stoppages for electrical faults fell from 22 to 9 hours a month",
                    "Help the PLC technician with wiring",
                    "Fill in lock-out and tag-out forms",
                ],
            },
            {
                "name": "Self-employed",
                "position": "House Wiring",
                "startDate": "2015",
                "endDate": "2018",
                "highlights": ["Wired about 50 houses in Mukono"],
            },
        ],
        "education": [
            {
                "institution": "Kyambogo Technical Institute",
                "studyType": "Craft Certificate",
                "area": "Electrical Installation",
                "endDate": "2014",
            }
        ],
        "meta": {
            "aditus": {
                "registrations": [
                    {
                        "body": "Electricity Regulatory Authority",
                        "number": "D-7713",
                        "status": "Installation permit class D",
                    }
                ]
            }
        },
        "languages": [{"language": "English", "fluency": "Good"}, {"language": "Luganda", "fluency": "Native"}],
    },
    "lecturer": {
        "basics": {"name": "Dr Kojo Antwi", "label": "Lecturer in Economics"},
        "work": [
            {
                "name": "University of Cape Coast",
                "position": "Lecturer",
                "startDate": "2020-08",
                "highlights": [
                    "Teach microeconomics and econometrics to 240 undergraduates a year",
                    "Supervised 18 undergraduate and 4 master's theses",
                    "Published 6 articles in peer-reviewed journals",
                    "Co-investigator in a GHS 350,000 study of cocoa prices",
                    "Examinations officer of the department since 2022",
                ],
            },
            {
                "name": "University of Ghana",
                "position": "Graduate Assistant",
                "startDate": "2015-09",
                "endDate": "2019-07",
                "highlights": ["Led tutorials for 60 first-year students"],
            },
        ],
        "education": [
            {"institution": "University of Ghana", "studyType": "PhD", "area": "Economics", "endDate": "2020"},
            {"institution": "University of Ghana", "studyType": "MPhil", "area": "Economics", "endDate": "2015"},
        ],
        "skills": [{"name": "Stata"}, {"name": "R"}],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Fante", "fluency": "Native"}],
    },
    "clerk": {
        "basics": {"name": "Rehema Juma", "label": "Data Entry Clerk"},
        "work": [
            {
                "name": "Temeke Regional Referral Hospital",
                "position": "Data Entry Clerk",
                "startDate": "2023-01",
                "highlights": [
                    "Enter about 180 patient forms a day with fewer than 1% errors",
                    "Scan old files from 2009 to 2018",
                    "Answer requests for files within 15 minutes",
                ],
            }
        ],
        "education": [
            {
                "institution": "Tanzania Public Service College",
                "studyType": "Certificate",
                "area": "Records Management",
                "endDate": "2022",
            }
        ],
        "skills": [{"name": "MS Excel"}, {"name": "Care2x"}],
        "languages": [{"language": "Swahili", "fluency": "Native"}, {"language": "English", "fluency": "Intermediate"}],
        "volunteer": [
            {
                "organization": "St Joseph Parish",
                "position": "Youth Secretary",
                "startDate": "2021",
                "highlights": ["Write minutes of youth meetings"],
            }
        ],
    },
}

FAITHFUL: dict[str, str] = {
    "marketing": """
Manage a seven-person marketing team as well as two agencies.
Head of a team of seven marketers and two external agencies.
Brought four new tea brands to market in Uganda and Kenya.
Successfully launched 4 tea brands across Kenya and Uganda.
Increased the share of online sales from 3 to 14 percent of turnover within two years.
Expanded e-commerce from 3% to 14% of revenue.
In charge of an annual marketing budget of KES 85 million.
Responsible for a yearly budget worth 85 million shillings.
Secured a sponsorship deal with the Safari Rally.
Negotiated sponsorship of the Safari Rally.
Executed roadshow and radio campaigns across twelve counties.
Commissioned research among 2,000 households.
Won the Marketing Society of Kenya's Campaign of the Year award in 2023.
Bachelor of Commerce (Marketing), First Class Honours, Strathmore University.
Nine years of experience in consumer goods marketing, including three years of team leadership.
CIM-qualified marketer with experience of Google Ads and Meta Business Suite.
I have led a marketing team for more than four years at Kericho Gold Foods.
Before that I spent over four years as a brand executive at Bidco Soaps.
I see in Tawi Dairy a brand that deserves to be in every Kenyan kitchen.
While I do not hold an MBA, my results speak for themselves.
""",
    "medical": """
See and treat forty outpatients per day.
Carry out around 12 operations a month, including caesarean sections and minor surgery.
Led the cholera response team of the hospital in 2024, which treated 310 patients.
Headed the hospital's response to cholera in 2024; 310 people were treated.
Teach nine clinical officer students during ward work.
Train 9 clinical officer students on the ward.
Completed an 18-month residency with rotations in surgery, paediatrics, obstetrics and internal medicine.
As a junior resident at the University Teaching Hospital I was on call every third night.
MBChB from the University of Zambia (2021).
Fully registered with the Health Professions Council of Zambia.
Five years of clinical experience since graduation.
I speak English, Bemba and Nyanja with my patients.
Performing operations and teaching students are the parts of my work I enjoy most.
I do not have ATLS yet and would gladly take the course.
""",
    "product": """
Responsible for the driver app that 5,400 riders use in Abuja, Ibadan and Lagos.
Product owner of a driver app with 5,400 users across three cities.
Launched route batching, lifting deliveries per rider from 14 to 19 per day.
Increased daily deliveries per rider by about 36% through route batching.
Defined the roadmap together with operations and engineering.
Interviewed sixty riders ahead of the onboarding redesign.
Conducted 60 rider interviews to inform the redesign of onboarding.
Reduced sign-up drop-off by 33%.
Cut drop-off at sign-up by one third.
Documented requirements for the agent banking app at PayNaija.
Tested releases together with three pilot agents in Kano.
Certified Professional Scrum Product Owner (PSPO I).
Product manager with more than five years in logistics.
Eight years of experience across product management and business analysis.
BSc in Management Information Systems, second-class upper, Covenant University.
I use Jira, Figma, SQL and Mixpanel in my daily work.
Line management of product managers would be new to me, but I have learned to lead without a title.
""",
    "electrician": """
Maintenance of lighting, pumps and motors on 2 soap production lines.
Keep the motors, pumps and lights of two soap lines in working order.
Rewinding of 35 motors during 2023.
Reduced electrical stoppages from 22 to nine hours a month.
Electrical downtime was cut from 22 hours to 9 hours per month.
Assist the PLC technician with wiring work.
Complete lockout/tagout forms.
As a self-employed electrician I wired some fifty homes in Mukono.
Craft Certificate in Electrical Installation, Kyambogo Technical Institute, 2014.
Holder of a class D installation permit from the Electricity Regulatory Authority.
Eight years as a maintenance electrician at Mukwano Industries.
More than a decade of electrical work in homes and industry.
PLC programming is something I have seen from close by and want to master.
I speak good English and native Luganda.
""",
    "lecturer": """
Lecture microeconomics and econometrics to 240 undergraduate students each year.
Taught econometrics and microeconomics to about 240 undergraduates annually.
Supervised 22 theses: 18 undergraduate and 4 at master's level.
Author of six peer-reviewed journal articles.
Published six papers in peer-reviewed journals.
Co-investigator on a cocoa price study funded with GHS 350,000.
Departmental examinations officer since 2022.
Led tutorials of sixty first-years as a graduate assistant at the University of Ghana.
PhD in Economics (University of Ghana, 2020).
I hold an MPhil and a doctorate in economics from the University of Ghana.
Proficient in R and Stata.
Six years as a lecturer at the University of Cape Coast.
I have six publications so far, with more on the way to the ten you ask for.
I have supervised master's students and look forward to guiding doctoral candidates.
""",
    "clerk": """
Enter around 180 patient forms daily with an error rate below 1%.
Data entry of some 180 patient forms per day, with less than one percent errors.
Scanning of old files dating from 2009 to 2018.
Digitise patient files from the years 2009–2018.
Respond to file requests within a quarter of an hour.
Retrieve requested files in under 15 minutes.
Certificate in Records Management from Tanzania Public Service College.
Skilled in Excel and Care2x.
Nearly four years of data entry experience.
Take minutes at youth meetings as a volunteer secretary of St Joseph Parish.
Intermediate English and native Swahili.
I have a certificate, not yet a diploma, in records management.
A file that is found in time can save a life.
""",
}

INVENTED: dict[str, str] = {
    "marketing": """
team: Lead a team of 27 marketers.
countries: Launched 4 new tea brands in Kenya, Uganda and Rwanda.
percent: Grew online sales from 3% to 24% of turnover.
money: Manage an annual budget of KES 185 million.
title: Chief Marketing Officer at Kericho Gold Foods.
degree: MBA from Strathmore University.
award: Named Marketer of the Year 2024.
client: Negotiated a sponsorship with Formula One.
experience: Seventeen years of marketing experience.
counties: Ran campaigns in all 47 counties.
tool: Managed leads in HubSpot.
title: Marketing Director at Bidco Soaps.
mixed: At Bidco Soaps I launched 4 new tea brands.
employer: Started my career at Unilever Kenya.
""",
    "medical": """
number: Treat 90 patients a day.
operations: About 42 operations a month.
patients: Headed the cholera response team; 3,100 patients treated.
title: Chief Medical Officer.
title: Consultant Surgeon at Chilenje Level 1 Hospital.
degree: Master of Medicine in Surgery.
certificate: ATLS and ACLS certified.
school: MBChB from the University of Cape Town.
language: I speak Lozi and Tonga.
experience: Twelve years of clinical experience.
scope: Founded the hospital's cholera treatment centre.
outcome: Reduced maternal deaths by 40%.
mixed: At the University Teaching Hospital I headed the cholera response team.
""",
    "product": """
number: Own the driver app, used by 54,000 riders.
cities: Used by riders in Lagos, Ibadan, Abuja and Accra.
deliveries: Raised deliveries per rider from 14 to 29 a day.
title: Head of Product at Kuda Logistics.
team: Manage a team of four product managers.
interviews: Interviewed 160 riders.
tool: Analysed funnels in Amplitude.
degree: MSc in Management Information Systems.
certificate: Certified SAFe Agilist.
employer: Product manager at Jumia.
experience: Twelve years of product management.
percent: Sign-up drop-off fell by half.
outcome: Increased revenue by ₦200 million.
skill: Ran A/B tests on a marketplace.
""",
    "electrician": """
motors: Rewound 135 motors.
lines: Maintain motors on seven soap lines.
hours: Stoppages fell from 22 to 2 hours a month.
scope: Programmed the PLC of two soap lines.
title: Electrical Supervisor at Mukwano Industries.
team: Supervised five electricians.
permit: Holder of a class A installation permit.
degree: Diploma in Electrical Engineering.
houses: Wired about 150 houses in Mukono.
employer: Electrician at Umeme.
experience: Electrician with twenty-five years of experience.
tool: Drew circuits in AutoCAD Electrical.
""",
    "lecturer": """
students: Teach 640 undergraduates a year.
theses: Supervised 18 undergraduate and 14 master's theses.
papers: Published 16 articles in peer-reviewed journals.
money: Principal investigator of a GHS 3.5 million study.
scope: Led a GHS 350,000 study of cocoa prices.
title: Associate Professor at the University of Cape Coast.
title: Head of the Department of Economics.
degree: PhD in Economics from the London School of Economics.
supervision: Supervised three doctoral students.
tool: Taught Python and MATLAB.
award: Best Lecturer Award 2023.
experience: Twenty years of university teaching.
subject: Teach microeconomics, econometrics and statistics.
""",
    "clerk": """
forms: Enter about 480 patient forms a day.
errors: Fewer than 0.1% errors.
years: Scan old files from 1995 to 2018.
minutes: Answer requests for files within 5 minutes.
title: Records Officer at Temeke Regional Referral Hospital.
tool: Enter data in DHIS2.
degree: Diploma in Records Management.
experience: Seven years of data entry.
team: Supervise two clerks.
language: Fluent English.
scope: Introduced an electronic archive.
employer: Clerk at Muhimbili National Hospital.
""",
}

"""Fresh cases, set 37 (blind): A frontend developer (Nigeria), public health officer (Kenya), quantity surveyor (UK),
waiter turned supervisor (Tanzania), insurance underwriter (India), biology teacher (Kenya).

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "frontend": {
        "title": "Senior Frontend Engineer",
        "company": "Kudiwave",
        "location": "Remote",
        "requirements": {
            "must": ["5 years of React", "Next.js and GraphQL", "Lead a team of 4 engineers"],
            "nice": ["Cypress", "Fintech experience"],
        },
    },
    "health": {
        "title": "Senior Public Health Officer",
        "company": "Afya Imara Trust",
        "location": "Nairobi",
        "requirements": {
            "must": [
                "Master of Public Health",
                "Manage 15 field officers",
                "Budget of KES 20 million",
                "Outbreak response",
            ],
            "nice": ["Stata", "French"],
        },
    },
    "surveyor": {
        "title": "Commercial Manager",
        "company": "Ridgeway Homes",
        "location": "Bradford",
        "requirements": {
            "must": ["Lead a team of 6 surveyors", "NEC4 contracts", "Projects worth £30m"],
            "nice": ["Causeway", "Final accounts"],
        },
    },
    "waiter": {
        "title": "Restaurant Manager",
        "company": "Mawimbi Beach Resort",
        "location": "Zanzibar",
        "requirements": {
            "must": ["Manage 20 staff", "Micros POS", "Fluent English"],
            "nice": ["Italian", "Wine knowledge (WSET)"],
        },
    },
    "underwriter": {
        "title": "Senior Underwriter",
        "company": "Indus Prime Insurance",
        "location": "Bengaluru",
        "requirements": {
            "must": ["Property risks up to ₹100 crore", "Fellow of the Insurance Institute of India", "Python"],
            "nice": ["Marine cargo", "Reinsurance exposure"],
        },
    },
    "teacher": {
        "title": "IGCSE Biology Teacher",
        "company": "Brookvale International School",
        "location": "Nairobi",
        "requirements": {
            "must": ["3 years of IGCSE teaching", "Bachelor of Education", "Lead the Science Club"],
            "nice": ["Smartboard", "Boarding duties"],
        },
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "frontend": {
        "basics": {
            "name": "Chidinma Ezeokoli",
            "label": "Frontend Developer",
            "summary": "Frontend developer who builds payment interfaces with React and TypeScript.",
            "location": {"city": "Lagos", "countryCode": "NG"},
        },
        "work": [
            {
                "name": "Paylane Technologies",
                "position": "Frontend Developer",
                "location": "Lagos",
                "startDate": "2022-03",
                "summary": "Payment company for small businesses.",
                "highlights": [
                    "Built the merchant dashboard in React and TypeScript, used by 4,200 merchants",
                    "Reduced the load time of the checkout page from 5.8 to 2.1 seconds",
                    "Wrote 140 unit tests in Jest and raised test coverage from 38% to 71%",
                    "Helped the design team set up a shared component library in Storybook",
                ],
            },
            {
                "name": "Brightcode Studio",
                "position": "Junior Web Developer",
                "location": "Ibadan",
                "startDate": "2020-06",
                "endDate": "2022-02",
                "highlights": [
                    "Developed 11 client websites with HTML, CSS and JavaScript",
                    "Converted Figma designs into responsive pages",
                    "Supported the lead developer in moving 3 sites from jQuery to Vue",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Code Sisters Ibadan",
                "position": "Mentor",
                "startDate": "2021-01",
                "endDate": "2021-12",
                "highlights": ["Mentored 6 beginners in JavaScript on Saturdays"],
            }
        ],
        "education": [
            {
                "institution": "University of Ibadan",
                "studyType": "BSc",
                "area": "Computer Science",
                "startDate": "2015",
                "endDate": "2019",
                "score": "Second Class Upper",
            }
        ],
        "certificates": [{"name": "Meta Front-End Developer", "issuer": "Coursera", "date": "2021-09"}],
        "skills": [
            {"name": "Frontend", "keywords": ["React", "TypeScript", "JavaScript", "Vue", "HTML", "CSS"]},
            {"name": "Tools", "keywords": ["Git", "Jest", "Storybook", "Figma"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Igbo", "fluency": "Native"},
            {"language": "Yoruba", "fluency": "Conversational"},
        ],
        "projects": [
            {
                "name": "KekeFare",
                "description": "Web app that estimates keke fares in Ibadan",
                "highlights": ["600 users in the first three months"],
                "keywords": ["Svelte", "Leaflet"],
            }
        ],
    },
    "health": {
        "basics": {
            "name": "Brian Otieno Wasike",
            "label": "Public Health Officer",
            "summary": "Public health officer in county service with experience in food hygiene, outbreak response and surveillance data.",
            "location": {"city": "Kisumu", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Siaya County Department of Health",
                "position": "Public Health Officer",
                "location": "Siaya",
                "startDate": "2018-09",
                "highlights": [
                    "Inspect about 45 food premises a month and issue hygiene notices",
                    "Coordinated the 2022 cholera response in 3 wards, tracing the contacts of 58 cases",
                    "Trained 120 community health volunteers in safe water handling",
                    "Enter surveillance data in KHIS and prepare the monthly report",
                ],
            },
            {
                "name": "Lakeside Health Initiative",
                "position": "Field Assistant",
                "location": "Homa Bay",
                "startDate": "2016-02",
                "endDate": "2018-08",
                "highlights": [
                    "Assisted with a malaria survey of 1,350 households using ODK",
                    "Distributed 9,000 treated mosquito nets in Homa Bay County",
                    "Took part in weekly review meetings with the sub-county malaria coordinator",
                ],
            },
        ],
        "education": [
            {
                "institution": "Maseno University",
                "studyType": "BSc",
                "area": "Public Health",
                "startDate": "2011",
                "endDate": "2015",
                "score": "Second Class Honours, Lower Division",
            }
        ],
        "certificates": [
            {"name": "Frontline Field Epidemiology Training", "issuer": "Ministry of Health", "date": "2019-11"}
        ],
        "skills": [
            {"name": "Data", "keywords": ["KHIS", "ODK", "Excel"]},
            {"name": "Field work", "keywords": ["Food hygiene inspection", "Contact tracing", "Community training"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Kiswahili", "fluency": "Fluent"},
            {"language": "Dholuo", "fluency": "Native"},
        ],
        "awards": [
            {
                "title": "Employee of the Quarter",
                "awarder": "Siaya County",
                "date": "2022",
                "summary": "For work on the cholera response",
            }
        ],
    },
    "surveyor": {
        "basics": {
            "name": "Margaret Hollins",
            "label": "Senior Quantity Surveyor",
            "location": {"city": "Leeds", "countryCode": "GB"},
        },
        "work": [
            {
                "name": "Thornbeck Construction",
                "position": "Senior Quantity Surveyor",
                "location": "Leeds",
                "startDate": "2014-05",
                "highlights": [
                    "Manage the costs of school and health projects worth £4m to £18m",
                    "Prepared the final accounts of 23 projects",
                    "Negotiated subcontract packages and saved £640,000 on the Harewell Academy project",
                    "Supervise 2 assistant quantity surveyors",
                    "Measure quantities in CostX",
                ],
            },
            {
                "name": "Dunmere & Pike",
                "position": "Quantity Surveyor",
                "location": "Sheffield",
                "startDate": "2004-09",
                "endDate": "2014-04",
                "highlights": [
                    "Prepared bills of quantities for housing schemes of up to 180 homes",
                    "Carried out monthly valuations under JCT contracts",
                    "Supported the senior partner in 2 adjudications",
                ],
            },
            {
                "name": "Kelbrook Builders",
                "position": "Assistant Quantity Surveyor",
                "location": "Sheffield",
                "startDate": "1997-09",
                "endDate": "2004-08",
                "highlights": [
                    "Measured work on site and checked subcontractors' invoices",
                    "Helped to prepare tenders",
                ],
            },
        ],
        "education": [
            {
                "institution": "Sheffield Hallam University",
                "studyType": "BSc (Hons)",
                "area": "Quantity Surveying",
                "startDate": "1993",
                "endDate": "1997",
                "score": "2:1",
            }
        ],
        "certificates": [
            {"name": "MRICS", "issuer": "Royal Institution of Chartered Surveyors", "date": "2003-11"},
            {"name": "CSCS card", "issuer": "CSCS", "date": "2022-05"},
        ],
        "skills": [
            {
                "name": "Commercial",
                "keywords": ["JCT contracts", "Final accounts", "Valuations", "Bills of quantities"],
            },
            {"name": "Software", "keywords": ["CostX", "Excel"]},
        ],
        "languages": [{"language": "English", "fluency": "Native"}, {"language": "French", "fluency": "Basic"}],
    },
    "waiter": {
        "basics": {
            "name": "Juma Mwakabanga",
            "label": "Restaurant Supervisor",
            "location": {"city": "Arusha", "countryCode": "TZ"},
        },
        "work": [
            {
                "name": "Kilele Lodge",
                "position": "Restaurant Supervisor",
                "location": "Arusha",
                "startDate": "2024-02",
                "highlights": [
                    "Supervise a shift of 7 waiters in a restaurant with 80 seats",
                    "Prepare the weekly duty roster",
                    "Handle guest complaints and check the till at closing",
                    "Reduced breakages from 40 to 15 pieces a month",
                ],
            },
            {
                "name": "Kilele Lodge",
                "position": "Waiter",
                "location": "Arusha",
                "startDate": "2021-07",
                "endDate": "2024-01",
                "highlights": [
                    "Served up to 60 guests an evening",
                    "Showed 4 new waiters how to take orders on the handheld POS",
                    "Helped at 12 weddings and conferences",
                ],
            },
            {
                "name": "Bahari Snacks",
                "position": "Kitchen Helper",
                "location": "Dar es Salaam",
                "startDate": "2020-03",
                "endDate": "2021-05",
                "highlights": ["Washed dishes and cleaned the kitchen", "Assisted the cook with chapati and samosas"],
            },
        ],
        "education": [
            {
                "institution": "Arusha Hospitality College",
                "studyType": "Certificate",
                "area": "Food and Beverage Service",
                "startDate": "2019",
                "endDate": "2019",
            },
            {
                "institution": "Iyunga Hill Secondary School",
                "studyType": "Certificate of Secondary Education",
                "area": "",
                "startDate": "2015",
                "endDate": "2018",
                "score": "Division III",
            },
        ],
        "certificates": [{"name": "Food Handler's Certificate", "issuer": "Arusha City Council", "date": "2023-04"}],
        "skills": [{"name": "Service", "keywords": ["Table service", "Handheld POS", "Duty rosters"]}],
        "languages": [
            {"language": "Kiswahili", "fluency": "Native"},
            {"language": "English", "fluency": "Intermediate"},
            {"language": "German", "fluency": "Basic"},
        ],
        "awards": [{"title": "Waiter of the Month", "awarder": "Kilele Lodge", "date": "2022-10"}],
    },
    "underwriter": {
        "basics": {
            "name": "Ananya Deshkulkarni",
            "label": "Commercial Property Underwriter",
            "summary": "Property underwriter with experience of fire risks, SME portfolios and policy issuance.",
            "location": {"city": "Mumbai", "countryCode": "IN"},
        },
        "work": [
            {
                "name": "Sahyagiri General Insurance",
                "position": "Underwriter, Commercial Property",
                "location": "Mumbai",
                "startDate": "2020-01",
                "highlights": [
                    "Underwrite fire and property risks with sums insured of up to ₹50 crore",
                    "Handle about 30 proposals a week with a turnaround of 2 days",
                    "Brought the loss ratio of the SME portfolio down from 74% to 61% in two years",
                    "Reviewed 15 treaty slips together with the reinsurance team",
                    "Contributed rating rules to a pricing tool built by the IT team",
                ],
            },
            {
                "name": "Konkan Suraksha Assurance",
                "position": "Assistant Underwriter",
                "location": "Pune",
                "startDate": "2015-07",
                "endDate": "2019-12",
                "highlights": [
                    "Checked motor and fire proposal forms and issued about 400 policies a month",
                    "Prepared monthly premium reports in Excel",
                    "Assisted senior underwriters with risk inspections at 25 factories",
                ],
            },
        ],
        "education": [
            {
                "institution": "Savitribai Phule Pune University",
                "studyType": "BCom",
                "area": "Accounting and Finance",
                "startDate": "2012",
                "endDate": "2015",
                "score": "First Class",
            }
        ],
        "certificates": [
            {
                "name": "Associate of the Insurance Institute of India",
                "issuer": "Insurance Institute of India",
                "date": "2018-06",
            }
        ],
        "skills": [
            {"name": "Underwriting", "keywords": ["Fire", "Property", "Motor", "Risk inspection"]},
            {"name": "Tools", "keywords": ["Excel", "SQL", "Power BI"]},
        ],
        "languages": [
            {"language": "Marathi", "fluency": "Native"},
            {"language": "Hindi", "fluency": "Fluent"},
            {"language": "English", "fluency": "Fluent"},
        ],
    },
    "teacher": {
        "basics": {
            "name": "Faith Chebet Korir",
            "label": "Biology Teacher",
            "location": {"city": "Narok", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Olkeri Girls' Secondary School",
                "position": "Intern Teacher, Biology",
                "location": "Narok",
                "startDate": "2025-01",
                "highlights": [
                    "Teach biology to 3 classes in Form 2 and Form 3, 126 students in all",
                    "Run practicals in the school laboratory twice a week",
                    "Help the patron of the Science Club",
                ],
            },
            {
                "name": "Kapsoret Boys' High School",
                "position": "Student Teacher",
                "location": "Eldoret",
                "startDate": "2024-05",
                "endDate": "2024-08",
                "highlights": [
                    "Taught biology and chemistry to Form 1, 18 lessons a week",
                    "Prepared schemes of work and marked end-of-term exams",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Kenya Red Cross, Eldoret Branch",
                "position": "First Aid Volunteer",
                "startDate": "2022-03",
                "endDate": "2023-12",
                "highlights": ["Treated minor injuries at 5 sports events"],
            }
        ],
        "education": [
            {
                "institution": "Moi University",
                "studyType": "BEd (Science)",
                "area": "Biology and Chemistry",
                "startDate": "2020",
                "endDate": "2024",
                "score": "Second Class Honours, Upper Division",
            },
            {
                "institution": "Tambul Girls' High School",
                "studyType": "KCSE",
                "area": "",
                "startDate": "2016",
                "endDate": "2019",
                "score": "B+",
            },
        ],
        "certificates": [
            {"name": "Registered Teacher", "issuer": "Teachers Service Commission", "date": "2024-12"},
            {"name": "First Aid", "issuer": "Kenya Red Cross", "date": "2022-02"},
        ],
        "skills": [
            {
                "name": "Teaching",
                "keywords": ["Schemes of work", "Laboratory practicals", "Google Classroom", "PowerPoint"],
            }
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Kiswahili", "fluency": "Fluent"},
            {"language": "Kalenjin", "fluency": "Native"},
        ],
        "projects": [
            {
                "name": "Compost from kitchen waste",
                "description": "Final-year study comparing 3 compost mixtures for growing sukuma wiki",
            }
        ],
    },
}

FAITHFUL: dict[str, str] = {
    "frontend": """
Frontend developer with over four years of experience building payment interfaces in React and TypeScript at Paylane Technologies.
Developed a React/TypeScript merchant dashboard that 4,200 merchants use.
Cut checkout page load time from 5.8 s to 2.1 s.
At Paylane, I brought test coverage up from 38 to 71 percent by writing 140 unit tests with Jest.
Assisted the design team in setting up a shared Storybook component library.
I am excited to apply for the Senior Frontend Engineer position at Kudiwave, and I would welcome the chance to bring my React and TypeScript experience to your team.
While I have not yet worked with Next.js or GraphQL, I am keen to learn both at Kudiwave.
Built eleven client websites at Brightcode Studio using HTML, CSS and JavaScript.
As a Junior Web Developer in Ibadan, I turned Figma designs into responsive web pages and assisted the lead developer with the migration of three sites from jQuery to Vue.
BSc in Computer Science, University of Ibadan (2019), Second Class Upper.
In 2021 I completed the Meta Front-End Developer certificate on Coursera and volunteered as a mentor with Code Sisters Ibadan.
Mentored six JavaScript beginners on Saturdays as a volunteer.
KekeFare, a web app I made with Svelte and Leaflet to estimate keke fares in Ibadan, attracted 600 users in its first three months.
I speak fluent English, Igbo as my mother tongue and conversational Yoruba.
My dashboard now serves more than 4,000 merchants, and the checkout page loads in 2.1 seconds instead of 5.8.
Since March 2022 I have worked as a Frontend Developer in Lagos, for a company that provides payments to small businesses.
Technical skills: React, TypeScript, Vue, Jest, Storybook, Git, Figma.
""",
    "health": """
Public Health Officer with more than eight years in county service, covering food hygiene, outbreak response and surveillance data.
Carry out inspections of around 45 food premises per month and issue hygiene notices.
During the 2022 cholera outbreak, I coordinated the response across three wards and traced the contacts of 58 cases.
Delivered training in safe water handling to 120 community health volunteers.
In Siaya, I record surveillance data in KHIS and compile the monthly report.
I am writing to express my interest in the Senior Public Health Officer role at Afya Imara Trust in Nairobi.
I understand that you are looking for someone to manage 15 field officers, and I would be glad to grow into that responsibility.
Supported a malaria survey covering 1,350 households, with data collected in ODK.
Handed out 9,000 treated mosquito nets across Homa Bay County as a Field Assistant with Lakeside Health Initiative.
Joined weekly review meetings with the malaria coordinator of the sub-county.
I hold a BSc in Public Health from Maseno University, with Second Class Honours (Lower Division).
Completed the Ministry of Health's Frontline Field Epidemiology Training in November 2019.
Siaya County named me Employee of the Quarter in 2022 for my work on the cholera response.
Before joining the county in September 2018, I spent two and a half years at Lakeside Health Initiative in Homa Bay.
Fluent in English and Kiswahili, with Dholuo as my first language.
Skills: KHIS, ODK and Excel for data; contact tracing, food hygiene inspection and community training in the field.
My work combines regulation and education: I inspect food premises every month, and I have trained over 100 community health volunteers.
""",
    "surveyor": """
Chartered quantity surveyor (MRICS) with 29 years in construction, the last twelve at Thornbeck Construction in Leeds.
Manage costs on school and healthcare projects valued between £4 million and £18 million.
Completed final accounts for 23 projects at Thornbeck.
Achieved savings of £640k on the Harewell Academy project by negotiating subcontract packages.
I currently supervise two assistant quantity surveyors and take off quantities in CostX.
At Dunmere & Pike in Sheffield, I produced bills of quantities for housing schemes of up to 180 homes.
Undertook monthly valuations under JCT contracts for a Sheffield practice.
Assisted the senior partner in two adjudications.
Your advert for a Commercial Manager asks for someone to lead six surveyors, which is a step I would very much like to take at Ridgeway Homes.
I began my career at Kelbrook Builders, where I measured work on site, checked invoices from subcontractors and helped with tenders.
BSc (Hons) Quantity Surveying, Sheffield Hallam University, 1993–1997 (2:1).
I became a member of the Royal Institution of Chartered Surveyors in November 2003 and hold a CSCS card.
Nearly ten years as a Quantity Surveyor at Dunmere & Pike gave me a solid grounding in housing and JCT contracts.
My strengths include final accounts, valuations and bills of quantities, supported by CostX and Excel.
English is my native language and I have basic French.
I have held the post of Senior Quantity Surveyor since May 2014, with more than 20 final accounts prepared in that time.
Having prepared bills of quantities for housing schemes at Dunmere & Pike, I would be pleased to return to residential work with Ridgeway Homes.
""",
    "waiter": """
Restaurant Supervisor who has worked at Kilele Lodge in Arusha for more than five years, first as a waiter.
Oversee a shift of seven waiters in an 80-seat restaurant.
I draw up the duty roster each week and check the till when we close.
Brought breakages down from 40 pieces a month to 15.
Deal with complaints from guests at Kilele Lodge.
Waited on as many as 60 guests per evening.
As a waiter I showed four new colleagues how to take orders on the handheld POS.
Assisted at a dozen weddings and conferences.
From March 2020 to May 2021 I was a kitchen helper at Bahari Snacks in Dar es Salaam, where I washed dishes, cleaned the kitchen and helped the cook with samosas and chapati.
I was chosen as Waiter of the Month in October 2022.
Certificate in Food and Beverage Service, Arusha Hospitality College (2019).
I hold a Food Handler's Certificate issued by Arusha City Council in April 2023.
Languages: Kiswahili (native), English (intermediate), German (basic).
I would love to join Mawimbi Beach Resort in Zanzibar as your next Restaurant Manager.
Although I have not managed 20 staff before, I supervise 7 waiters on my shift today and I am ready to learn.
Promoted from Waiter to Restaurant Supervisor at Kilele Lodge in February 2024.
I finished secondary school in 2018 with Division III.
""",
    "underwriter": """
Commercial property underwriter with over eleven years in insurance, nearly seven of them at Sahyagiri General Insurance in Mumbai.
Underwrite fire and property risks with sums insured up to Rs 50 crore.
Process around 30 proposals per week within a two-day turnaround.
Lowered the SME portfolio's loss ratio by 13 percentage points, from 74% to 61%, over two years.
Worked with the reinsurance team to review fifteen treaty slips.
I contributed rating rules to a pricing tool that our IT team built.
At Konkan Suraksha Assurance, I checked fire and motor proposal forms and issued some 400 policies each month.
Produced monthly premium reports in Excel as an Assistant Underwriter in Pune.
Supported senior underwriters during risk inspections of 25 factories.
I am eager to contribute my experience of property risks to Indus Prime Insurance as a Senior Underwriter.
Your role calls for risks of up to ₹100 crore, and I would value the opportunity to step up from the ₹50 crore I underwrite today.
I graduated with a First Class BCom in Accounting and Finance from Savitribai Phule Pune University in 2015.
Associate of the Insurance Institute of India since June 2018.
Comfortable with Excel, SQL and Power BI.
Fluent in English and Hindi; native speaker of Marathi.
Between July 2015 and December 2019 I worked as an Assistant Underwriter, handling motor and fire proposals.
My exposure to reinsurance comes from reviewing treaty slips jointly with the reinsurance team at Sahyagiri.
""",
    "teacher": """
Biology teacher registered with the Teachers Service Commission and holder of a BEd (Science) from Moi University.
I teach biology to 126 students across three Form 2 and Form 3 classes at Olkeri Girls' Secondary School.
Conduct laboratory practicals two times a week.
Assist the patron of the Science Club.
During my teaching practice at Kapsoret Boys' High School, I taught Form 1 biology and chemistry for 18 lessons per week.
Drew up schemes of work and graded end-of-term examinations as a student teacher in Eldoret.
I am delighted to apply for the position of IGCSE Biology Teacher at Brookvale International School.
While my experience so far is in Kenyan secondary schools, I am enthusiastic about learning to teach the IGCSE curriculum at Brookvale.
Graduated from Moi University in 2024 with Second Class Honours, Upper Division, in Biology and Chemistry.
As a volunteer with the Kenya Red Cross in Eldoret, I treated minor injuries at five sports events.
Qualified in first aid through the Kenya Red Cross (February 2022).
For my final-year project I compared three compost mixtures made from kitchen waste for growing sukuma wiki.
I have been an intern teacher in Narok since January 2025, almost two years now.
Familiar with Google Classroom and PowerPoint.
I speak English and Kiswahili fluently, and Kalenjin is my mother tongue.
Completed KCSE in 2019 at Tambul Girls' High School with a mean grade of B+.
My work at Olkeri Girls includes lessons for three classes, practicals in the laboratory twice a week and a helping hand for the patron of the Science Club.
""",
}

INVENTED: dict[str, str] = {
    "frontend": """
number: Built a React and TypeScript merchant dashboard used by over 5,000 merchants.
number: Reduced the load time of the checkout page by 75% at Paylane Technologies.
number: Raised test coverage from 38% to 80% by writing unit tests in Jest.
employer: At Flutterwave, I built a merchant dashboard in React and TypeScript.
employer: Having built interfaces for Paylane Technologies and Interswitch, I understand payment products for small businesses.
degree: I hold an MSc in Computer Science from the University of Ibadan.
degree: BSc Computer Science, University of Ibadan, First Class Honours (2019).
tool: Built the merchant dashboard with React, TypeScript and Next.js.
tool: Wrote 140 unit tests using Jest and Cypress.
tool: Skilled in React, TypeScript, Vue and GraphQL.
verb: Led the design team in setting up a shared component library in Storybook.
verb: Spearheaded the move of 3 client sites from jQuery to Vue at Brightcode Studio.
title: As a Senior Frontend Developer at Paylane Technologies, I build payment interfaces in React.
title: Lead Developer at Brightcode Studio, responsible for converting Figma designs into responsive pages.
advert: I bring 5+ years of React experience gained on the merchant dashboard at Paylane.
team: At Paylane I lead a team of 4 engineers building the merchant dashboard.
mixed: At Brightcode Studio, I reduced the load time of the checkout page from 5.8 to 2.1 seconds.
""",
    "health": """
number: Inspect more than 60 food premises each month and issue hygiene notices.
number: Coordinated the 2022 cholera response across 5 wards, tracing the contacts of 58 cases.
number: Trained 200 community health volunteers in safe water handling.
employer: At the Kenya Medical Research Institute, I assisted with a malaria survey of 1,350 households.
employer: My career with Siaya County and Amref Health Africa has covered food hygiene and outbreak response.
degree: Holder of a Master of Public Health from Maseno University.
degree: BSc in Public Health, Maseno University, Second Class Honours (Upper Division).
tool: Enter surveillance data in KHIS, use Stata and prepare the monthly report.
tool: Collected data for the household malaria survey with KoboToolbox.
verb: Designed and directed a malaria survey of 1,350 households in Homa Bay.
verb: Chaired weekly review meetings with the sub-county malaria coordinator.
title: As Senior Public Health Officer for Siaya County, I inspect food premises and issue hygiene notices.
title: Field Coordinator at Lakeside Health Initiative, distributing 9,000 treated mosquito nets.
advert: I managed 15 field officers during the 2022 cholera response in Siaya.
budget: Coordinated the cholera response in three wards with a budget of KES 20 million.
reach: My work on the cholera response was recognised with a national award in 2022.
language: Fluent in English, Kiswahili and French, with Dholuo as my mother tongue.
""",
    "surveyor": """
number: Manage the costs of school and health projects worth up to £30m.
number: Prepared final accounts for more than 30 projects at Thornbeck Construction.
number: Negotiated subcontract packages on the Harewell Academy project, saving £750,000.
employer: At Balfour Beatty, I managed the costs of school and health projects worth £4m to £18m.
employer: I carried out monthly valuations under JCT contracts at Turner & Townsend in Sheffield.
degree: MSc in Quantity Surveying from Sheffield Hallam University.
degree: First-class BSc (Hons) in Quantity Surveying, Sheffield Hallam University, 1997.
tool: Measure quantities in CostX and Bluebeam.
tool: Proficient in CostX, Excel and Causeway.
contract: Carried out monthly valuations under JCT and NEC4 contracts at Dunmere & Pike.
verb: Led two adjudications on behalf of Dunmere & Pike.
verb: At Kelbrook Builders I took full ownership of tenders and checked subcontractors' invoices.
title: As Commercial Manager at Thornbeck Construction, I prepare final accounts and supervise two assistants.
title: Associate Partner, Dunmere & Pike, preparing bills of quantities for housing schemes of up to 180 homes.
team: I currently lead a team of 6 surveyors at Thornbeck Construction.
certificate: Fellow of the Royal Institution of Chartered Surveyors (FRICS) with long experience of final accounts.
duration: I have spent the past fifteen years as a Senior Quantity Surveyor at Thornbeck Construction.
""",
    "waiter": """
number: Supervise a shift of 12 waiters in an 80-seat restaurant.
number: Served up to 100 guests every evening as a waiter at Kilele Lodge.
number: As a supervisor at Kilele Lodge I reduced monthly breakages by 80%.
employer: I worked as a waiter at Serena Hotel in Arusha, serving up to 60 guests an evening.
employer: Since 2024 I have supervised waiters at Gran Meliá Arusha.
degree: Diploma in Hotel Management from Arusha Hospitality College.
degree: I completed secondary school in 2018 with Division I.
tool: Showed 4 new waiters how to take orders on the Micros POS system.
tool: Prepare the weekly duty roster in Microsoft Excel.
verb: Organised 12 weddings and conferences at Kilele Lodge.
verb: Ran the kitchen at Bahari Snacks, preparing chapati and samosas.
title: As Restaurant Manager at Kilele Lodge, I prepare the weekly duty roster and handle guest complaints.
title: Head Waiter at Kilele Lodge from July 2021 to January 2024, serving up to 60 guests an evening.
title: Started out as an Assistant Chef at Bahari Snacks in Dar es Salaam.
language: I am fluent in English and Kiswahili and have basic German.
certificate: I hold a Food Handler's Certificate and a WSET Level 2 Award in Wines.
advert: At Kilele Lodge I manage 20 staff and check the till at closing.
""",
    "underwriter": """
number: Underwrite fire and property risks with sums insured of up to ₹100 crore.
number: Handle over 50 proposals a week with a turnaround of 2 days.
number: Reduced the SME portfolio's loss ratio from 74% to 55% in two years.
employer: At ICICI Lombard, I underwrite fire and property risks for commercial clients.
employer: I began my career at New India Assurance in Pune, checking motor and fire proposal forms.
degree: MBA in Finance from Savitribai Phule Pune University.
degree: BCom in Accounting and Finance with Distinction, Savitribai Phule Pune University.
tool: Prepared monthly premium reports in Tableau at Konkan Suraksha Assurance.
tool: Skilled in Excel, SQL, Power BI and Python.
verb: Built a pricing tool for commercial property at Sahyagiri General Insurance.
verb: Conducted risk inspections at 25 factories independently while in Pune.
verb: Negotiated 15 reinsurance treaties together with the reinsurance team.
title: As a Senior Underwriter at Sahyagiri General Insurance, I handle about 30 proposals a week.
title: Underwriting Manager, Konkan Suraksha Assurance, Pune, July 2015 to December 2019.
certificate: Fellow of the Insurance Institute of India since June 2018.
domain: Underwrite fire, property and marine cargo risks at Sahyagiri General Insurance.
mixed: At Konkan Suraksha Assurance I brought the loss ratio of the SME portfolio down from 74% to 61%.
""",
    "teacher": """
number: Teach biology to more than 150 students in Form 2 and Form 3 at Olkeri Girls' Secondary School.
number: Taught Form 1 biology and chemistry for 24 lessons a week during my teaching practice.
number: As a Red Cross volunteer I treated minor injuries at 15 sports events.
employer: At Alliance Girls' High School, I teach biology to three classes in Form 2 and Form 3.
employer: I did my teaching practice at Moi Girls' School in Eldoret, teaching biology and chemistry to Form 1.
degree: I graduated from Moi University with First Class Honours in Biology and Chemistry.
degree: Master of Education in Biology, Moi University, 2024.
degree: Attained a mean grade of A- in KCSE at Tambul Girls' High School.
tool: Deliver lessons with Google Classroom, PowerPoint and a Smartboard.
tool: Familiar with Google Classroom, Moodle and laboratory practicals.
verb: Founded the Science Club at Olkeri Girls' Secondary School.
verb: I lead the Science Club at Olkeri Girls and run practicals in the laboratory.
title: As Head of Biology at Olkeri Girls' Secondary School, I teach three classes and run practicals twice a week.
title: Senior Teacher at Kapsoret Boys' High School, where I prepared schemes of work and marked exams.
duration: With over three years of classroom experience at Olkeri Girls, I am confident with laboratory practicals.
advert: I have taught IGCSE Biology to Form 2 and Form 3 classes in Narok.
reach: My final-year study of three compost mixtures was published in an international journal.
""",
}

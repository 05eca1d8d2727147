"""Fresh cases, set 32 (blind): A DevOps engineer (Germany), a registered nurse (US), a procurement officer (Kenya), a
graphic designer (South Africa), a farm manager (Tanzania) and a bank teller (Kenya).

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "devops": {
        "title": "Senior DevOps Engineer",
        "company": "Alpenwind Energie",
        "location": "Munich",
        "requirements": {
            "must": ["5 years of Kubernetes", "Terraform", "Lead a team of 8 engineers"],
            "nice": ["Azure", "French"],
        },
    },
    "nurse": {
        "title": "Charge Nurse, Medical-Surgical",
        "company": "Lakeview Health",
        "location": "Cleveland",
        "requirements": {
            "must": ["3 years of acute care", "Oversee 15 staff", "CMSRN certification"],
            "nice": ["Cerner"],
        },
    },
    "procurement": {
        "title": "Procurement Manager",
        "company": "Savanna Relief Network",
        "location": "Nairobi",
        "requirements": {
            "must": ["10 years in procurement", "Manage a team of 12", "USAID procurement rules"],
            "nice": ["CIPS Level 6", "Somali"],
        },
    },
    "designer": {
        "title": "Senior Graphic Designer",
        "company": "Umhlanga Creative",
        "location": "Durban",
        "requirements": {
            "must": ["5 years of agency experience", "Motion graphics in After Effects", "Manage 3 designers"],
            "nice": ["isiZulu"],
        },
    },
    "farm": {
        "title": "Estate Manager",
        "company": "Serengeti Horticulture",
        "location": "Arusha",
        "requirements": {
            "must": ["BSc in Agriculture", "Manage 500 hectares", "Export to the EU"],
            "nice": ["QuickBooks"],
        },
    },
    "teller": {
        "title": "Customer Service Officer",
        "company": "Baraka Commercial Bank",
        "location": "Nakuru",
        "requirements": {
            "must": ["2 years in banking", "Handle 150 customers a day", "T24 core banking system"],
            "nice": ["CPA"],
        },
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "devops": {
        "basics": {
            "name": "Lena Hartwig",
            "label": "DevOps Engineer",
            "summary": "DevOps engineer with a background in Linux administration, working with Kubernetes, Terraform and AWS.",
            "location": {"city": "Hamburg", "countryCode": "DE"},
        },
        "work": [
            {
                "name": "Nordlicht Cloud GmbH",
                "position": "DevOps Engineer",
                "location": "Hamburg",
                "startDate": "2021-04",
                "highlights": [
                    "Migrated 38 services from virtual machines to Kubernetes on AWS",
                    "Cut average deployment time from 45 minutes to 9 minutes with GitLab CI pipelines",
                    "Maintain Terraform modules used by 6 product teams",
                    "Take part in the on-call rota, one week in five",
                    "Mentored 2 junior engineers",
                ],
            },
            {
                "name": "Falkenberg Logistik AG",
                "position": "Systems Administrator",
                "location": "Leipzig",
                "startDate": "2017-09",
                "endDate": "2021-03",
                "highlights": [
                    "Administered 120 Linux servers running Debian and Ubuntu",
                    "Wrote Ansible playbooks for patching, reducing monthly patch work from 3 days to 4 hours",
                    "Helped introduce Prometheus and Grafana monitoring",
                    "Supported the ISO 27001 audit by preparing evidence for the server estate",
                ],
            },
            {
                "name": "Stadtwerke Grimmen",
                "position": "IT Apprentice",
                "location": "Grimmen",
                "startDate": "2014-09",
                "endDate": "2017-08",
                "highlights": [
                    "Installed and repaired workstations for 200 staff",
                    "Answered first-level support tickets",
                ],
            },
        ],
        "education": [
            {
                "institution": "Pleisse University of Applied Sciences",
                "studyType": "BSc",
                "area": "Computer Science (part-time)",
                "startDate": "2018",
                "endDate": "2022",
                "score": "1.9",
            },
            {
                "institution": "Berufsschule Grimmen",
                "studyType": "Vocational training",
                "area": "IT Specialist, Systems Integration",
                "startDate": "2014",
                "endDate": "2017",
            },
        ],
        "certificates": [
            {"name": "Certified Kubernetes Administrator (CKA)", "issuer": "CNCF", "date": "2022-05"},
            {
                "name": "AWS Certified SysOps Administrator - Associate",
                "issuer": "Amazon Web Services",
                "date": "2023-02",
            },
        ],
        "skills": [
            {"name": "Cloud", "keywords": ["AWS", "Kubernetes", "Terraform", "Helm"]},
            {"name": "Automation", "keywords": ["GitLab CI", "Ansible", "Bash", "Python"]},
            {"name": "Monitoring", "keywords": ["Prometheus", "Grafana"]},
        ],
        "languages": [{"language": "German", "fluency": "Native"}, {"language": "English", "fluency": "C1"}],
        "projects": [
            {
                "name": "backup-beacon",
                "description": "Open-source tool in Go that checks whether backups can be restored",
                "highlights": ["210 stars on GitHub"],
                "keywords": ["Go", "Open source"],
            }
        ],
    },
    "nurse": {
        "basics": {
            "name": "Danielle Okafor-Reyes",
            "label": "Registered Nurse",
            "summary": "Registered nurse with experience in medical-surgical and long-term care.",
            "location": {"city": "Columbus", "countryCode": "US"},
        },
        "work": [
            {
                "name": "Scioto Ridge Medical Center",
                "position": "Registered Nurse, Medical-Surgical",
                "location": "Columbus, OH",
                "startDate": "2020-06",
                "highlights": [
                    "Care for 5 to 6 patients per shift on a 32-bed medical-surgical unit",
                    "Served as preceptor to 7 new graduate nurses",
                    "Document care in Epic, including medication administration and discharge teaching",
                    "Member of the falls prevention committee, which reduced unit falls by 22% in 2023",
                    "Relief charge nurse about two shifts a month since 2024",
                ],
            },
            {
                "name": "Maple Court Nursing and Rehabilitation",
                "position": "Licensed Practical Nurse",
                "location": "Dayton, OH",
                "startDate": "2016-08",
                "endDate": "2020-05",
                "highlights": [
                    "Gave medications and wound care to 24 residents per shift",
                    "Assisted the director of nursing in preparing for state surveys",
                    "Trained nursing aides in safe transfers",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Franklin Free Clinic",
                "position": "Volunteer Nurse",
                "startDate": "2022-01",
                "highlights": ["Give flu shots and check blood pressure at monthly Saturday clinics"],
            }
        ],
        "education": [
            {
                "institution": "Wright Valley University",
                "studyType": "BSN",
                "area": "Nursing",
                "startDate": "2017",
                "endDate": "2020",
                "score": "3.6 GPA",
            },
            {
                "institution": "Miami Bend Career Center",
                "studyType": "Diploma",
                "area": "Practical Nursing",
                "startDate": "2015",
                "endDate": "2016",
            },
        ],
        "certificates": [
            {"name": "Registered Nurse License", "issuer": "Ohio Board of Nursing", "date": "2020-06"},
            {"name": "Basic Life Support (BLS)", "issuer": "American Heart Association", "date": "2025-01"},
            {
                "name": "Advanced Cardiovascular Life Support (ACLS)",
                "issuer": "American Heart Association",
                "date": "2024-09",
            },
        ],
        "skills": [
            {
                "name": "Clinical",
                "keywords": ["Wound care", "IV therapy", "Medication administration", "Patient education"],
            },
            {"name": "Systems", "keywords": ["Epic", "Pyxis"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Native"},
            {"language": "Spanish", "fluency": "Conversational"},
        ],
        "awards": [
            {
                "title": "Nurse of the Quarter",
                "awarder": "Scioto Ridge Medical Center",
                "date": "2023",
                "summary": "For patience in teaching patients before discharge",
            }
        ],
    },
    "procurement": {
        "basics": {
            "name": "Peter Mwangi Njoroge",
            "label": "Senior Procurement Officer",
            "summary": "Procurement officer with experience in food manufacturing, sugar processing and hospital stores.",
            "location": {"city": "Nairobi", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Tumaini Foods Ltd",
                "position": "Senior Procurement Officer",
                "location": "Nairobi",
                "startDate": "2019-02",
                "highlights": [
                    "Manage annual spend of KES 480 million on packaging and raw materials",
                    "Negotiated a framework contract with 3 packaging suppliers, saving 11% a year",
                    "Supervise 4 procurement assistants",
                    "Introduced scorecards for 65 suppliers",
                    "Raise and approve purchase orders in SAP",
                ],
            },
            {
                "name": "Lakeshore Sugar Company",
                "position": "Procurement Officer",
                "location": "Kisumu",
                "startDate": "2013-05",
                "endDate": "2019-01",
                "highlights": [
                    "Prepared tender documents and took part in the evaluation of 40 tenders",
                    "Coordinated imports of spare parts from India and China",
                    "Kept the supplier register up to date",
                    "Contributed to the revision of the procurement manual",
                ],
            },
            {
                "name": "Bonde County Hospital",
                "position": "Stores Clerk",
                "location": "Nakuru",
                "startDate": "2010-01",
                "endDate": "2013-04",
                "highlights": [
                    "Received, recorded and issued medical supplies",
                    "Carried out quarterly stock counts of 1,200 items",
                ],
            },
        ],
        "education": [
            {
                "institution": "Rift Highlands University",
                "studyType": "Bachelor of Commerce",
                "area": "Purchasing and Supplies",
                "startDate": "2005",
                "endDate": "2009",
                "score": "Second Class Honours, Upper Division",
            }
        ],
        "certificates": [
            {"name": "CIPS Level 4 Diploma in Procurement and Supply", "issuer": "CIPS", "date": "2015-11"}
        ],
        "skills": [
            {
                "name": "Procurement",
                "keywords": ["Tendering", "Contract negotiation", "Supplier management", "Import coordination"],
            },
            {"name": "Software", "keywords": ["SAP", "Microsoft Excel"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Kiswahili", "fluency": "Native"},
            {"language": "Kikuyu", "fluency": "Native"},
        ],
    },
    "designer": {
        "basics": {
            "name": "Ayanda Visser",
            "label": "Graphic Designer",
            "summary": "Graphic designer working in branding, packaging and editorial layout.",
            "location": {"city": "Cape Town", "countryCode": "ZA"},
        },
        "work": [
            {
                "name": "Protea Lane Studio",
                "position": "Graphic Designer",
                "location": "Cape Town",
                "startDate": "2022-03",
                "highlights": [
                    "Designed brand identities for 14 small businesses",
                    "Prepare print-ready artwork in Adobe InDesign and Illustrator",
                    "Redesigned the packaging of a rooibos tea range of 8 flavours",
                    "Work with two copywriters and a web developer on campaigns",
                ],
            },
            {
                "name": "Kaapse Blad Media",
                "position": "Junior Designer",
                "location": "Stellenbosch",
                "startDate": "2020-02",
                "endDate": "2022-02",
                "highlights": [
                    "Laid out a weekly 24-page community newspaper",
                    "Retouched photographs in Photoshop",
                    "Assisted the art director with the website redesign",
                ],
            },
            {
                "name": "Self-employed",
                "position": "Freelance Illustrator",
                "location": "Cape Town",
                "startDate": "2018-06",
                "endDate": "2020-01",
                "highlights": ["Illustrated 3 children's books in isiXhosa"],
            },
        ],
        "volunteer": [
            {
                "organization": "Langa Youth Arts",
                "position": "Workshop Facilitator",
                "startDate": "2021-05",
                "highlights": ["Run monthly drawing workshops for about 15 teenagers"],
            }
        ],
        "education": [
            {
                "institution": "Table Bay College of Design",
                "studyType": "National Diploma",
                "area": "Graphic Design",
                "startDate": "2017",
                "endDate": "2019",
                "score": "72%",
            }
        ],
        "certificates": [{"name": "Google UX Design Certificate", "issuer": "Coursera", "date": "2023-08"}],
        "skills": [
            {
                "name": "Design software",
                "keywords": ["Adobe InDesign", "Adobe Illustrator", "Adobe Photoshop", "Figma"],
            },
            {"name": "Design", "keywords": ["Branding", "Packaging", "Typography", "Editorial layout", "Illustration"]},
        ],
        "languages": [
            {"language": "isiXhosa", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Afrikaans", "fluency": "Intermediate"},
        ],
        "awards": [{"title": "Best Student Poster", "awarder": "Cape Print Guild", "date": "2019"}],
    },
    "farm": {
        "basics": {
            "name": "Joseph Emmanuel Massawe",
            "label": "Farm Manager",
            "summary": "Farm manager with experience in crops, coffee extension work and dairy.",
            "location": {"city": "Lushoto", "countryCode": "TZ"},
        },
        "work": [
            {
                "name": "Usambara Greens Estate",
                "position": "Farm Manager",
                "location": "Lushoto",
                "startDate": "2015-10",
                "highlights": [
                    "Run a 340-hectare estate growing avocado, beans and maize",
                    "Manage 28 permanent workers and up to 150 seasonal workers",
                    "Raised maize yield from 2.8 to 4.1 tonnes per hectare between 2017 and 2022",
                    "Brought in drip irrigation on 60 hectares",
                    "Prepare the annual farm budget of TZS 900 million",
                ],
            },
            {
                "name": "Kilima Coffee Growers Cooperative",
                "position": "Field Officer",
                "location": "Moshi",
                "startDate": "2007-03",
                "endDate": "2015-09",
                "highlights": [
                    "Advised 430 smallholder farmers on pruning and pest control",
                    "Helped 2 village groups gain Fairtrade certification",
                    "Collected harvest records and wrote monthly reports",
                ],
            },
            {
                "name": "Mto Dairy Farm",
                "position": "Assistant Livestock Supervisor",
                "location": "Iringa",
                "startDate": "2003-01",
                "endDate": "2007-02",
                "highlights": ["Looked after a herd of 85 dairy cows", "Kept milk and vaccination records"],
            },
        ],
        "education": [
            {
                "institution": "Southern Highlands Agricultural Institute",
                "studyType": "Diploma",
                "area": "Agriculture",
                "startDate": "2000",
                "endDate": "2002",
                "score": "Credit",
            }
        ],
        "certificates": [
            {"name": "Safe Use of Pesticides", "issuer": "Northern Zone Plant Health Office", "date": "2018-04"}
        ],
        "skills": [
            {
                "name": "Farming",
                "keywords": ["Drip irrigation", "Crop rotation", "Pest control", "Tractor maintenance"],
            },
            {"name": "Office", "keywords": ["Microsoft Excel", "Budgeting"]},
        ],
        "languages": [
            {"language": "Kiswahili", "fluency": "Native"},
            {"language": "English", "fluency": "Good working knowledge"},
        ],
    },
    "teller": {
        "basics": {
            "name": "Faith Chebet Korir",
            "label": "Bank Teller",
            "location": {"city": "Eldoret", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Uasin Community Bank",
                "position": "Bank Teller",
                "location": "Eldoret",
                "startDate": "2025-01",
                "highlights": [
                    "Serve about 90 customers a day at the counter",
                    "Balance a cash drawer of up to KES 2 million daily",
                    "Open accounts and explain mobile banking to new customers",
                    "Post deposits and withdrawals in Finacle",
                ],
            },
            {
                "name": "Highland Mart",
                "position": "Cashier",
                "location": "Eldoret",
                "startDate": "2023-06",
                "endDate": "2024-12",
                "highlights": ["Handled cash, card and M-Pesa payments", "Trained 2 new cashiers on the till"],
            },
            {
                "name": "Nandi Tea Farmers SACCO",
                "position": "Intern",
                "location": "Kapsabet",
                "startDate": "2022-05",
                "endDate": "2022-08",
                "highlights": [
                    "Filed loan applications and updated member records in Excel",
                    "Assisted the credit officer in calling members about late payments",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Sosiani Youth Group",
                "position": "Treasurer",
                "startDate": "2021-02",
                "highlights": ["Keep the books for 25 members"],
            }
        ],
        "education": [
            {
                "institution": "Kerio Valley Polytechnic",
                "studyType": "Diploma",
                "area": "Banking and Finance",
                "startDate": "2020",
                "endDate": "2023",
                "score": "Credit",
            },
            {
                "institution": "Chepsaita Girls High School",
                "studyType": "KCSE",
                "startDate": "2016",
                "endDate": "2019",
                "score": "B",
            },
        ],
        "certificates": [{"name": "Anti-Money Laundering Basics", "issuer": "Rift Banking Academy", "date": "2025-03"}],
        "skills": [
            {"name": "Banking", "keywords": ["Cash handling", "Finacle", "Customer service"]},
            {"name": "Office", "keywords": ["Microsoft Excel", "Microsoft Word"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Kiswahili", "fluency": "Fluent"},
            {"language": "Kalenjin", "fluency": "Native"},
        ],
    },
}

FAITHFUL: dict[str, str] = {
    "devops": """
Moved 38 services off virtual machines and onto Kubernetes in AWS.
Brought the average deployment down from 45 to nine minutes using GitLab CI.
Cut average deployment time by 80 % with GitLab CI pipelines.
At Nordlicht Cloud I look after the Terraform modules that six product teams rely on.
Share on-call duty, covering one week in every five.
Mentored two junior colleagues while working as a DevOps Engineer at Nordlicht Cloud GmbH.
DevOps engineer with over five years at Nordlicht Cloud and a grounding in Linux administration from Falkenberg Logistik.
Looked after more than 100 Debian and Ubuntu servers at Falkenberg Logistik AG.
Automated patching with Ansible playbooks, which brought the monthly effort down from three days to four hours.
As a systems administrator in Leipzig from September 2017 to March 2021, I helped bring in monitoring with Prometheus and Grafana and gathered server evidence for the ISO 27001 audit.
Contributed to the introduction of Prometheus and Grafana.
I spent three and a half years at Falkenberg Logistik, where I wrote Ansible playbooks and administered 120 Linux machines.
My career began with an apprenticeship at Stadtwerke Grimmen, where I set up and repaired PCs for 200 employees and handled first-level support tickets.
Completed a part-time BSc in Computer Science in 2022 with a grade of 1.9.
I hold the CKA (2022) and the AWS SysOps Administrator Associate certification (2023).
Author of backup-beacon, an open-source Go tool that checks that backups can be restored and has more than 200 GitHub stars.
I would be glad to bring my experience with Kubernetes and Terraform to Alpenwind Energie as a Senior DevOps Engineer. German is my mother tongue, and my English is at level C1.
""",
    "nurse": """
Care for up to six patients a shift on a 32-bed med-surg unit.
Precepted seven newly graduated nurses at Scioto Ridge Medical Center.
Chart medication administration and discharge teaching in Epic.
Sit on the falls prevention committee, whose work brought unit falls down by 22 percent in 2023.
Since 2024 I have filled in as relief charge nurse roughly twice a month.
Registered nurse with more than six years of medical-surgical experience and nearly four years in long-term care before that.
As a Licensed Practical Nurse at Maple Court, I administered medications and provided wound care for 24 residents each shift.
Helped the director of nursing get ready for state surveys.
Taught nursing aides how to transfer residents safely.
Named Nurse of the Quarter at Scioto Ridge in 2023 for patience in patient teaching before discharge.
Earned a BSN from Wright Valley University in 2020 with a 3.6 GPA while working as an LPN in Dayton.
Licensed as an RN in Ohio since June 2020; ACLS (2024) and BLS (2025).
At the Franklin Free Clinic I volunteer at monthly Saturday clinics, giving flu vaccinations and taking blood pressures.
Conversational Spanish; native English speaker.
I am excited to apply for the Charge Nurse position at Lakeview Health. On my current unit in Columbus I already serve as relief charge nurse about two shifts a month and have been a preceptor to 7 new graduates.
I started out with a practical nursing diploma from Miami Bend Career Center and worked at Maple Court Nursing and Rehabilitation from August 2016 until May 2020.
Skilled in wound care, IV therapy and patient education, and comfortable with Epic and Pyxis.
""",
    "procurement": """
Manage yearly spending of KES 480M on raw materials and packaging.
Negotiated a framework agreement with three packaging suppliers that saves 11 percent per year.
Supervise a team of four procurement assistants at Tumaini Foods.
Introduced supplier scorecards covering more than 60 suppliers.
Raise and approve POs in SAP.
Procurement professional with over 13 years in buying roles at Tumaini Foods and Lakeshore Sugar, preceded by three years in hospital stores.
At Lakeshore Sugar Company I drafted tender documents and participated in evaluating 40 tenders.
Coordinated spare part imports from China and India.
Maintained an up-to-date register of suppliers in Kisumu.
Helped revise the procurement manual at Lakeshore Sugar.
As a stores clerk at Bonde County Hospital, I received, recorded and issued medical supplies and counted some 1,200 stock items every quarter.
Bachelor of Commerce (Purchasing and Supplies), Rift Highlands University, 2009, Second Class Honours, Upper Division.
Completed the CIPS Level 4 Diploma in November 2015, while employed at Lakeshore Sugar.
Fluent in English, with Kiswahili and Kikuyu as native languages.
In my present role in Nairobi, which I have held since February 2019, I oversee nearly half a billion shillings of annual spend and supervise 4 assistants.
I am writing to apply for the post of Procurement Manager at Savanna Relief Network. I would welcome the opportunity to learn USAID procurement rules and to put my experience of tendering and negotiation to use for you.
I worked at Lakeshore Sugar for more than five years, from May 2013 to January 2019, before moving to Tumaini Foods.
""",
    "designer": """
Created brand identities for fourteen small businesses.
Produce print-ready artwork using InDesign and Illustrator.
Gave a rooibos tea range of eight flavours new packaging.
Collaborate with a web developer and two copywriters on campaigns at Protea Lane Studio.
Graphic designer with more than four years at a Cape Town studio and two years in community newspaper layout.
Designed the layout of a 24-page community newspaper every week.
Retouched photos in Adobe Photoshop and supported the art director in redesigning the website at Kaapse Blad Media.
Illustrated three isiXhosa children's books as a freelancer.
I hold a National Diploma in Graphic Design from Table Bay College of Design, which I completed in 2019 with 72 percent.
Winner of the Cape Print Guild's Best Student Poster award in 2019.
Facilitate drawing workshops once a month for around 15 teenagers at Langa Youth Arts.
Added the Google UX Design Certificate in August 2023.
isiXhosa is my first language; I am fluent in English and have intermediate Afrikaans.
Before joining Protea Lane Studio in March 2022, I was a Junior Designer in Stellenbosch for two years.
I would love to bring my eye for branding and packaging to Umhlanga Creative. At Protea Lane Studio I have designed identities for 14 small businesses and reworked the packaging of a tea range.
Working knowledge of Figma alongside the Adobe tools InDesign, Illustrator and Photoshop.
I am keen to learn motion graphics in After Effects at Umhlanga Creative.
""",
    "farm": """
Manage a 340 ha estate that grows maize, beans and avocado.
Oversee 28 permanent staff and as many as 150 seasonal labourers.
Increased maize yields from 2.8 to 4.1 t/ha in the years 2017 to 2022.
Raised the maize yield by more than 40 percent between 2017 and 2022.
Introduced drip irrigation on sixty hectares.
Draw up the farm's yearly budget of TZS 900 million.
Farm manager with eleven years at Usambara Greens Estate and earlier experience in coffee extension and dairy.
I advised more than 400 smallholders on pruning and controlling pests while working as a Field Officer in Moshi.
Assisted two village groups in obtaining Fairtrade certification.
Gathered harvest data and prepared a report each month for the Kilima Coffee Growers Cooperative.
At Mto Dairy Farm I cared for 85 dairy cows and kept the milk and vaccination records.
Diploma in Agriculture (Credit), Southern Highlands Agricultural Institute, 2002.
I was trained in the safe use of pesticides in 2018 and have a good working knowledge of English.
With over two decades in agriculture, from dairy cows in Iringa to avocado in Lushoto, I know both livestock and crops.
I am applying for the position of Estate Manager at Serengeti Horticulture in Arusha. For the past eleven years I have run Usambara Greens Estate, with a permanent workforce of 28 and up to 150 people in season.
From March 2007 to September 2015 I served as Field Officer at the Kilima Coffee Growers Cooperative, eight and a half years in all.
Comfortable with Excel, budgeting, crop rotation and the maintenance of tractors.
""",
    "teller": """
Serve around ninety customers at the counter each day.
Balance a daily cash drawer of up to KES 2M.
Help new customers open accounts and show them how mobile banking works.
Record deposits and withdrawals in Finacle.
Bank teller with nearly two years at Uasin Community Bank and, before that, a year and a half as a cashier at Highland Mart.
Processed payments by cash, card and M-Pesa as a cashier at Highland Mart.
Showed two new cashiers how to use the till.
During my internship at Nandi Tea Farmers SACCO, I filed loan applications and kept member records current in Excel.
Supported the credit officer by helping to phone members whose payments were late.
Interned in Kapsabet from May to August 2022.
I earned a Diploma in Banking and Finance from Kerio Valley Polytechnic in 2023, with a Credit.
KCSE grade B, Chepsaita Girls High School, 2019.
As treasurer of the Sosiani Youth Group since 2021, I keep the accounts for its 25 members.
Completed a course in Anti-Money Laundering Basics in March 2025.
I would be delighted to join Baraka Commercial Bank in Nakuru as a Customer Service Officer. I speak English and Kiswahili fluently, and Kalenjin is my mother tongue.
In my current job as a teller in Eldoret, I post deposits and withdrawals, open accounts and balance my drawer every day.
I am eager to learn the T24 system and already use Finacle in my daily work.
""",
}

INVENTED: dict[str, str] = {
    "devops": """
number: Migrated 58 services from virtual machines to Kubernetes on AWS.
number: Cut average deployment time from 45 minutes to 4 minutes with GitLab CI.
duration: I spent seven years at Falkenberg Logistik administering Debian and Ubuntu servers.
employer: At Siemens I cared for 120 Linux servers running Debian and Ubuntu.
employer: Before joining Nordlicht Cloud in 2021, I worked as a systems administrator at Deutsche Bahn.
degree: Holds an MSc in Computer Science from Pleisse University of Applied Sciences, completed in 2022.
degree: Completed a part-time BSc in Computer Science with a grade of 1.2.
tool: Moved services to Kubernetes on Azure while at Nordlicht Cloud.
tool: Shortened deployments to 9 minutes with Jenkins pipelines.
tool: Wrote Puppet manifests for patching, which brought monthly patch work down from three days to four hours.
verb: Led the introduction of Prometheus and Grafana monitoring at Falkenberg Logistik.
verb: I directed the ISO 27001 audit at Falkenberg Logistik.
title: As Head of Infrastructure at Nordlicht Cloud, I take part in the on-call rota.
title: Solutions Architect at Nordlicht Cloud GmbH since April 2021, maintaining Terraform modules for 6 product teams.
certificate: I am a Certified Kubernetes Security Specialist and hold the AWS SysOps Administrator certification.
advert: I lead a team of 8 engineers at Nordlicht Cloud, and I would like to do the same at Alpenwind Energie.
language: I speak German as my mother tongue, English at level C1 and French at B2.
""",
    "nurse": """
number: Care for 8 to 9 patients per shift on a 32-bed medical-surgical unit.
number: Served as preceptor to 17 new graduate nurses.
date: I have been a licensed RN in Ohio since June 2014.
employer: I have been a medical-surgical nurse at Cleveland Clinic since June 2020.
employer: Gave medications and wound care to 24 residents per shift at Sunrise Senior Living.
degree: Earned a Master of Science in Nursing from Wright Valley University in 2020.
degree: BSN, Wright Valley University, 2020, 3.9 GPA.
tool: Document medication administration and discharge teaching in Cerner.
tool: Document care in Meditech on a 32-bed unit at Scioto Ridge Medical Center.
verb: Chaired the falls prevention committee, which reduced unit falls by 22% in 2023.
verb: At Maple Court I led the preparation for state surveys.
title: As Nurse Manager at Scioto Ridge Medical Center, I served as preceptor to seven new graduates.
title: Director of Nursing at Maple Court Nursing and Rehabilitation from August 2016 to May 2020.
certificate: Medical-surgical nurse with CMSRN certification as well as BLS and ACLS.
advert: In my role as relief charge nurse I oversee 15 staff, which is what Lakeview Health is looking for.
language: Native English speaker, fluent in Spanish.
crossjob: At Scioto Ridge Medical Center I trained nursing aides in safe transfers.
""",
    "procurement": """
number: Manage annual spend of KES 840 million on packaging and raw materials.
number: Negotiated a framework contract with 3 packaging suppliers, saving 18% a year.
number: Took part in the evaluation of 140 tenders at Lakeshore Sugar Company.
employer: As Senior Procurement Officer at Unga Group, I introduced scorecards for 65 suppliers.
employer: I learned stock control at Kenyatta National Hospital, where I received, recorded and issued medical supplies.
degree: I hold an MBA from Rift Highlands University, completed in 2009.
degree: Bachelor of Commerce in Purchasing and Supplies, First Class Honours, Rift Highlands University.
tool: Raise and approve purchase orders in Oracle.
tool: Introduced scorecards for 65 suppliers in Power BI.
verb: Spearheaded the revision of the procurement manual at Lakeshore Sugar.
verb: Chaired the evaluation committee for 40 tenders in Kisumu.
title: Head of Procurement at Tumaini Foods since February 2019, supervising four assistants.
title: As Stores Manager at Bonde County Hospital, I carried out quarterly stock counts of 1,200 items.
duration: I bring more than 20 years of procurement experience to Savanna Relief Network.
certificate: I completed the CIPS Level 6 Professional Diploma in November 2015.
advert: I have applied USAID procurement rules at Tumaini Foods and would gladly do so at Savanna Relief Network.
crossjob: At Tumaini Foods I coordinated imports of spare parts from India and China.
""",
    "designer": """
number: Designed brand identities for 40 small businesses.
number: Laid out a weekly 64-page community newspaper in Stellenbosch.
number: Redesigned the packaging of a rooibos tea range of 18 flavours.
employer: At Ogilvy Cape Town I design brand identities and prepare print-ready artwork.
employer: As a Junior Designer at Media24 from 2020 to 2022, I retouched photographs in Photoshop.
degree: I have a Bachelor of Arts in Graphic Design from Table Bay College of Design.
degree: Completed the National Diploma in Graphic Design in 2019 with 88 percent.
tool: Animated campaign titles in After Effects at Protea Lane Studio.
tool: Prepare print-ready artwork in CorelDRAW and Illustrator.
verb: Led the website redesign at Kaapse Blad Media.
verb: Supervise two copywriters and a web developer on campaigns.
title: As Art Director at Kaapse Blad Media, I laid out a weekly 24-page newspaper.
title: Creative Director at Protea Lane Studio, working on branding and packaging.
reach: My new packaging for a rooibos tea range of 8 flavours won a national design award.
language: isiXhosa is my first language and I am also fluent in isiZulu and English.
date: I joined Protea Lane Studio in March 2018 as a Graphic Designer.
advert: At Protea Lane Studio I manage 3 designers and am ready to do so at Umhlanga Creative.
""",
    "farm": """
number: Run a 740-hectare estate growing avocado, beans and maize.
number: Raised maize yield from 2.8 to 6.1 tonnes per hectare between 2017 and 2022.
language: Kiswahili is my mother tongue, I have a good working knowledge of English and I speak fluent French.
employer: I have been Farm Manager at Kilombero Plantations since October 2015.
employer: Advised 430 smallholder farmers on pruning and pest control for TechnoServe.
degree: BSc in Agriculture, Southern Highlands Agricultural Institute, 2002.
degree: Completed the Diploma in Agriculture with Distinction in 2002.
tool: Prepare the annual farm budget of TZS 900 million in QuickBooks.
tool: Use drones to map the 340-hectare estate at Usambara Greens.
tool: Brought in centre-pivot irrigation on 60 hectares.
verb: Founded the Kilima Coffee Growers Cooperative and advised farmers on pruning.
verb: Headed Mto Dairy Farm and its herd of 85 dairy cows.
title: As General Manager of the Kilima Coffee Growers Cooperative, I helped two village groups gain Fairtrade certification.
title: Regional Director at Usambara Greens Estate, responsible for avocado, beans and maize.
advert: In Lushoto I manage 500 hectares, so I am confident I can do the same at Serengeti Horticulture.
reach: Run an estate that exports avocado to the European Union.
duration: I worked as a Field Officer with coffee farmers in Moshi for 15 years.
""",
    "teller": """
number: Serve about 190 customers a day at the counter.
number: Balance a cash drawer of up to KES 5 million daily.
number: As treasurer of the Sosiani Youth Group, I keep the books for 75 members.
employer: I work as a teller at Equity Bank in Eldoret, where I open accounts and explain mobile banking.
employer: Handled cash, card and M-Pesa payments as a cashier at Naivas.
degree: I hold a Bachelor's degree in Banking and Finance from Kerio Valley Polytechnic.
degree: KCSE, Chepsaita Girls High School, 2019, grade A.
tool: Post deposits and withdrawals in T24.
tool: Updated member records in QuickBooks during my internship at Nandi Tea Farmers SACCO.
verb: Approved loan applications at Nandi Tea Farmers SACCO.
verb: Managed debt recovery at the SACCO, calling members about late payments.
title: Branch Manager at Uasin Community Bank, serving about 90 customers a day.
title: As Head Cashier at Highland Mart, I trained two new cashiers on the till.
title: During four months as a Credit Officer at Nandi Tea Farmers SACCO, I filed loan applications.
certificate: I passed CPA Part I and completed Anti-Money Laundering Basics in 2025.
duration: With five years of experience as a bank teller, I would like to join Baraka Commercial Bank.
crossjob: At Uasin Community Bank I trained 2 new cashiers on the till.
""",
}

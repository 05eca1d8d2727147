"""Fresh cases, set 35 (blind): A cloud architect in Utrecht, a midwife in Nakuru, a credit officer in Ibadan, a truck
driver in Durban, a lecturer in Cape Town, a receptionist in Mombasa.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "architect": {
        "title": "Lead Cloud Architect",
        "company": "Noordzee Verzekeringen",
        "location": "The Hague",
        "requirements": {"must": ["Google Cloud", "Lead a team of 8 architects", "Fluent Dutch"], "nice": ["TOGAF"]},
    },
    "midwife": {
        "title": "Maternity Ward In-Charge",
        "company": "Savanna Women's Hospital",
        "location": "Nairobi",
        "requirements": {
            "must": ["BSc Nursing", "Supervise 15 midwives", "Emergency obstetric care"],
            "nice": ["Ultrasound"],
        },
    },
    "credit": {
        "title": "Senior Credit Analyst",
        "company": "Harbourgate Bank",
        "location": "Lagos",
        "requirements": {"must": ["Manage a portfolio of ₦500 million", "Power BI"], "nice": ["ACA or CFA"]},
    },
    "driver": {
        "title": "Cross-border Truck Driver",
        "company": "Kopano Haulage",
        "location": "Johannesburg",
        "requirements": {
            "must": ["Code EC licence", "Dangerous goods certificate", "12 years on heavy vehicles"],
            "nice": ["Portuguese"],
        },
    },
    "lecturer": {
        "title": "Associate Professor of Data Science",
        "company": "University of Table Bay",
        "location": "Cape Town",
        "requirements": {"must": ["PhD", "25 peer-reviewed publications", "Python"], "nice": ["Industry partnerships"]},
    },
    "reception": {
        "title": "Front Office Supervisor",
        "company": "Baobab Grand Resort",
        "location": "Diani",
        "requirements": {
            "must": ["4 years of hotel experience", "Lead 5 receptionists"],
            "nice": ["German or Italian"],
        },
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "architect": {
        "basics": {
            "name": "Sanne Verhoekx",
            "label": "Cloud Architect",
            "summary": "Cloud architect with a background in Linux and DevOps.",
            "location": {"city": "Utrecht", "countryCode": "NL"},
        },
        "work": [
            {
                "name": "Polderwolk B.V.",
                "position": "Cloud Architect",
                "location": "Utrecht",
                "startDate": "2021-03",
                "highlights": [
                    "Designed the Azure landing zone used by 14 product teams",
                    "Cut monthly cloud spend from €180,000 to €126,000 through rightsizing and reserved instances",
                    "Wrote Terraform modules that 60 engineers use",
                    "Mentor three junior engineers",
                ],
            },
            {
                "name": "Havenkade Logistiek",
                "position": "DevOps Engineer",
                "location": "Rotterdam",
                "startDate": "2016-09",
                "endDate": "2021-02",
                "highlights": [
                    "Migrated 85 applications from an on-premises data centre to AWS in 18 months, as part of a team of six",
                    "Set up CI/CD pipelines in GitLab, reducing deployment time from 4 hours to 25 minutes",
                    "Took part in the on-call rota, one week in five",
                ],
            },
            {
                "name": "Tulpengroep Hosting",
                "position": "Linux System Administrator",
                "location": "Amersfoort",
                "startDate": "2012-07",
                "endDate": "2016-08",
                "highlights": [
                    "Maintained 220 Linux servers for hosting customers",
                    "Automated patching with Ansible",
                    "Helped prepare the ISO 27001 audit of 2015",
                ],
            },
        ],
        "education": [
            {
                "institution": "Hogeschool Middelland",
                "studyType": "BSc",
                "area": "Computer Science",
                "startDate": "2008",
                "endDate": "2012",
            }
        ],
        "certificates": [
            {"name": "Azure Solutions Architect Expert", "issuer": "Microsoft", "date": "2022-05"},
            {"name": "Terraform Associate", "issuer": "HashiCorp", "date": "2021-11"},
        ],
        "skills": [
            {"name": "Cloud", "keywords": ["Azure", "AWS", "Terraform", "Kubernetes"]},
            {"name": "Scripting", "keywords": ["Python", "Bash"]},
        ],
        "languages": [
            {"language": "Dutch", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "German", "fluency": "Basic"},
        ],
    },
    "midwife": {
        "basics": {
            "name": "Wanjiku Thairu",
            "label": "Senior Midwife",
            "location": {"city": "Nakuru", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Rift Lakes Maternity Hospital",
                "position": "Senior Midwife",
                "location": "Nakuru",
                "startDate": "2019-04",
                "highlights": [
                    "Attend about 40 births a month on a 24-bed maternity ward",
                    "Supervise a shift of six midwives and two nursing aides",
                    "Introduced a partograph audit; complete partographs rose from 61% to 89%",
                    "Train student midwives in neonatal resuscitation",
                ],
            },
            {
                "name": "Mwangaza Health Centre",
                "position": "Midwife",
                "location": "Naivasha",
                "startDate": "2014-02",
                "endDate": "2019-03",
                "highlights": [
                    "Ran the antenatal clinic twice a week, seeing 35 mothers per clinic day",
                    "Counselled HIV-positive mothers on preventing mother-to-child transmission",
                    "Assisted with outreach vaccination in four villages",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Mama Salama Network",
                "position": "Peer Educator",
                "startDate": "2017-01",
                "endDate": "2018-12",
                "highlights": ["Held monthly talks on family planning for young mothers"],
            }
        ],
        "education": [
            {
                "institution": "Menengai Medical Training College",
                "studyType": "Diploma",
                "area": "Community Health Nursing",
                "startDate": "2010",
                "endDate": "2013",
                "score": "Credit",
            }
        ],
        "certificates": [
            {"name": "Emergency Obstetric and Newborn Care", "issuer": "Ministry of Health", "date": "2020-06"},
            {"name": "Basic Life Support", "issuer": "Kenya Resuscitation Board", "date": "2023-02"},
        ],
        "languages": [
            {"language": "Kikuyu", "fluency": "Native"},
            {"language": "Swahili", "fluency": "Fluent"},
            {"language": "English", "fluency": "Fluent"},
        ],
    },
    "credit": {
        "basics": {
            "name": "Chinedu Okwuosa",
            "label": "Credit Officer",
            "location": {"city": "Ibadan", "countryCode": "NG"},
        },
        "work": [
            {
                "name": "Oakline Microfinance Bank",
                "position": "Credit Officer",
                "location": "Ibadan",
                "startDate": "2021-08",
                "highlights": [
                    "Manage a portfolio of 310 small-business loans worth ₦145 million",
                    "Brought portfolio at risk over 30 days down from 9.5% to 4.2%",
                    "Visit market traders to assess their cash flow before approval",
                    "Prepare weekly arrears reports in Excel for the branch manager",
                ],
            },
            {
                "name": "Sunrise Thrift Cooperative",
                "position": "Loan Clerk",
                "location": "Abeokuta",
                "startDate": "2018-10",
                "endDate": "2021-07",
                "highlights": [
                    "Processed 25 loan applications per week",
                    "Kept member records in QuickBooks",
                    "Supported the branch audit in 2020",
                ],
            },
            {
                "name": "Okemesi Community High School",
                "position": "Mathematics Teacher (NYSC)",
                "location": "Osogbo",
                "startDate": "2017-09",
                "endDate": "2018-08",
                "highlights": ["Taught mathematics to three classes of 45 pupils"],
            },
        ],
        "education": [
            {
                "institution": "Lagoon State University",
                "studyType": "BSc",
                "area": "Economics",
                "startDate": "2012",
                "endDate": "2016",
                "score": "Second Class Upper",
            }
        ],
        "certificates": [
            {"name": "Certificate in Microfinance Banking", "issuer": "Bankers' Training Institute", "date": "2022-10"}
        ],
        "skills": [
            {"name": "Software", "keywords": ["Excel", "QuickBooks"]},
            {"name": "Credit", "keywords": ["Cash flow analysis", "Collections"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Igbo", "fluency": "Native"},
            {"language": "Yoruba", "fluency": "Conversational"},
        ],
        "awards": [{"title": "Branch Employee of the Quarter", "awarder": "Oakline Microfinance Bank", "date": "2023"}],
    },
    "driver": {
        "basics": {
            "name": "Sipho Ndlangisa",
            "label": "Truck Driver",
            "location": {"city": "Durban", "countryCode": "ZA"},
        },
        "work": [
            {
                "name": "Bluehill Freight",
                "position": "Long-haul Truck Driver",
                "location": "Durban",
                "startDate": "2017-05",
                "highlights": [
                    "Drive an interlink between Durban and Johannesburg, three round trips a week",
                    "Covered 620,000 km without an at-fault accident",
                    "Carry refrigerated goods for two supermarket chains",
                    "Do pre-trip inspections and keep the logbook",
                ],
            },
            {
                "name": "Umzi Building Supplies",
                "position": "Delivery Driver",
                "location": "Pietermaritzburg",
                "startDate": "2011-03",
                "endDate": "2017-04",
                "highlights": [
                    "Delivered cement and bricks to up to 12 sites a day",
                    "Loaded and unloaded with a forklift",
                    "Showed new drivers the routes",
                ],
            },
            {
                "name": "Ridgeway Bakery",
                "position": "Van Assistant",
                "location": "Pietermaritzburg",
                "startDate": "2009-01",
                "endDate": "2011-02",
                "highlights": ["Helped load bread for the morning deliveries"],
            },
        ],
        "education": [
            {
                "institution": "Mkhondeni High School",
                "studyType": "National Senior Certificate",
                "startDate": "2004",
                "endDate": "2008",
            }
        ],
        "certificates": [
            {"name": "Code EC driving licence", "issuer": "Department of Transport", "date": "2016-08"},
            {"name": "Professional Driving Permit (goods)", "issuer": "Department of Transport", "date": "2024-09"},
            {"name": "Forklift Operator", "issuer": "Midlands Skills Centre", "date": "2012-05"},
        ],
        "languages": [
            {"language": "isiZulu", "fluency": "Native"},
            {"language": "English", "fluency": "Good"},
            {"language": "Afrikaans", "fluency": "Basic"},
        ],
    },
    "lecturer": {
        "basics": {
            "name": "Thandeka Maseko-Brandt",
            "label": "Senior Lecturer in Statistics",
            "summary": "Statistician who teaches and does research on survey sampling.",
            "location": {"city": "Cape Town", "countryCode": "ZA"},
        },
        "work": [
            {
                "name": "Cape Agulhas University",
                "position": "Senior Lecturer in Statistics",
                "location": "Cape Town",
                "startDate": "2018-01",
                "highlights": [
                    "Teach four modules a year to 280 undergraduates",
                    "Supervised 11 master's students and co-supervised two doctoral candidates",
                    "Published 17 peer-reviewed articles on survey sampling",
                    "Co-wrote a grant proposal that brought in R2.4 million",
                ],
            },
            {
                "name": "Limpopo Valley University",
                "position": "Lecturer",
                "location": "Polokwane",
                "startDate": "2011-07",
                "endDate": "2017-12",
                "highlights": [
                    "Redesigned the first-year statistics course; the pass rate rose from 58% to 74%",
                    "Taught R to honours students",
                    "Sat on the faculty ethics committee for three years",
                ],
            },
            {
                "name": "Karoo Statistics Bureau",
                "position": "Survey Assistant",
                "location": "Kimberley",
                "startDate": "2006-02",
                "endDate": "2009-06",
                "highlights": ["Helped clean data in SPSS for a survey of 8,000 households"],
            },
        ],
        "education": [
            {
                "institution": "University of the Drakensberg",
                "studyType": "PhD",
                "area": "Statistics",
                "startDate": "2009",
                "endDate": "2013",
            },
            {
                "institution": "Limpopo Valley University",
                "studyType": "MSc",
                "area": "Statistics",
                "startDate": "2004",
                "endDate": "2005",
                "score": "Cum laude",
            },
        ],
        "skills": [{"name": "Software", "keywords": ["R", "SPSS", "LaTeX", "Moodle"]}],
        "languages": [
            {"language": "Sesotho", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Afrikaans", "fluency": "Intermediate"},
        ],
        "projects": [
            {
                "name": "SampleKit",
                "description": "An R package for stratified sampling",
                "highlights": ["Downloaded 1,900 times"],
                "keywords": ["R"],
            }
        ],
        "awards": [{"title": "Faculty Teaching Award", "awarder": "Cape Agulhas University", "date": "2022"}],
    },
    "reception": {
        "basics": {
            "name": "Zainab Mwakideu",
            "label": "Receptionist",
            "location": {"city": "Mombasa", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Coral Breeze Hotel",
                "position": "Receptionist",
                "location": "Mombasa",
                "startDate": "2024-02",
                "highlights": [
                    "Check in up to 70 guests per day using Opera PMS",
                    "Answer phone and email enquiries in English and Swahili",
                    "Balance the cash float at the end of each shift",
                ],
            },
            {
                "name": "Kilindini Dental Clinic",
                "position": "Front Desk Intern",
                "location": "Mombasa",
                "startDate": "2023-05",
                "endDate": "2023-10",
                "highlights": [
                    "Booked appointments for three dentists",
                    "Filed patient records",
                    "Handled M-Pesa payments of about KSh 60,000 a day",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Pwani Beach Keepers",
                "position": "Volunteer",
                "startDate": "2022-06",
                "highlights": ["Register about 50 helpers at each monthly beach clean-up"],
            }
        ],
        "education": [
            {
                "institution": "Likoni Technical Institute",
                "studyType": "Certificate",
                "area": "Front Office Operations",
                "startDate": "2022",
                "endDate": "2023",
                "score": "Credit",
            },
            {
                "institution": "Shimanzi Girls High School",
                "studyType": "KCSE",
                "startDate": "2018",
                "endDate": "2021",
                "score": "B-",
            },
        ],
        "certificates": [{"name": "First Aid", "issuer": "Coast First Aiders", "date": "2024-08"}],
        "skills": [{"name": "Office software", "keywords": ["Word", "Excel", "Opera PMS"]}],
        "languages": [
            {"language": "Swahili", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Arabic", "fluency": "Basic"},
        ],
    },
}

FAITHFUL: dict[str, str] = {
    "architect": """
Azure landing zone designed for 14 product teams.
Design of the landing zone on Azure that fourteen product teams build on.
In my current role at Polderwolk I designed the Azure landing zone that 14 product teams rely on.
Reduced cloud costs by 30%, from €180k to €126k a month, by rightsizing and using reserved instances.
Monthly cloud expenditure was brought down by €54,000 through rightsizing and reserved instances.
Authored Terraform modules now used by 60 engineers, and mentor three juniors.
Coaching of 3 junior engineers at Polderwolk B.V.
As one of a team of six at Havenkade Logistiek, I moved 85 applications from an on-premises data centre to AWS within a year and a half.
85 applications were migrated from on-premises to AWS in 18 months by a six-person team I belonged to.
GitLab CI/CD pipelines that shortened deployments from four hours to 25 minutes.
Built CI/CD pipelines in GitLab, so that a deployment took 25 minutes instead of 4 hours.
Shared on-call duty at Havenkade, one week out of every five.
Looked after more than 200 Linux servers for hosting customers and automated their patching with Ansible.
At Tulpengroep Hosting I assisted in the preparations for the 2015 ISO 27001 audit.
Cloud architect with over five years in the role and earlier experience as a DevOps engineer and Linux system administrator.
I hold a bachelor's degree in Computer Science from Hogeschool Middelland and the Azure Solutions Architect Expert certificate.
I would be glad to bring my Azure and Terraform experience to Noordzee Verzekeringen as Lead Cloud Architect.
Dutch is my mother tongue, my English is fluent and I have some basic German.
""",
    "midwife": """
Around 40 births attended each month on a 24-bed maternity ward.
Attendance at some forty deliveries a month on a ward with 24 beds.
At Rift Lakes Maternity Hospital I attend about 40 births every month.
Oversee a shift of six midwives and 2 nursing aides.
I currently supervise eight colleagues per shift: six midwives and two nursing aides.
Started a partograph audit, after which complete partographs went up from 61 to 89 percent.
A partograph audit I introduced raised the share of complete partographs by 28 percentage points, to 89%.
Teaching neonatal resuscitation to student midwives.
Student midwives are trained by me in the resuscitation of newborns.
Ran a twice-weekly antenatal clinic in Naivasha with 35 mothers on each clinic day.
At Mwangaza Health Centre I held the antenatal clinic two days a week and saw 35 mothers each time.
Counselling of mothers living with HIV on the prevention of mother-to-child transmission.
Helped with outreach vaccinations in four villages and counselled HIV-positive mothers during my time at Mwangaza Health Centre.
For two years I volunteered as a peer educator with the Mama Salama Network, giving monthly family planning talks to young mothers.
Midwife with more than twelve years of experience in a maternity hospital and a health centre.
I trained at Menengai Medical Training College, where I earned a Diploma in Community Health Nursing with Credit in 2013.
Certified in Emergency Obstetric and Newborn Care (2020) and Basic Life Support (2023).
I am keen to grow into the role of Maternity Ward In-Charge at Savanna Women's Hospital.
""",
    "credit": """
Responsible for a ₦145m portfolio of 310 loans to small businesses.
Management of 310 small-business loans with a total value of ₦145 million.
At Oakline Microfinance Bank I look after over 300 small-business loans.
Lowered portfolio at risk (over 30 days) from 9.5% to 4.2%.
Under my management, portfolio at risk beyond 30 days was more than halved, from 9.5 to 4.2 percent.
Assess the cash flow of market traders on site before loans are approved.
Before approval I visit market traders and examine their cash flow.
Weekly arrears reports in Excel, prepared for the branch manager.
Each week I compile an arrears report in Excel for my branch manager.
Handled 25 loan applications a week and maintained member records in QuickBooks.
Twenty-five loan applications were processed weekly in my post as Loan Clerk at Sunrise Thrift Cooperative.
Assisted with the 2020 branch audit in Abeokuta.
During my NYSC year in Osogbo I taught maths to 3 classes of 45 pupils.
Credit officer with five years at a microfinance bank and nearly three years as a loan clerk before that.
I graduated from Lagoon State University in 2016 with a BSc in Economics (Second Class Upper).
Named Branch Employee of the Quarter at Oakline in 2023.
I completed the Certificate in Microfinance Banking in October 2022.
The Senior Credit Analyst position at Harbourgate Bank is the next step I would like to take.
I speak fluent English, native Igbo and conversational Yoruba.
""",
    "driver": """
Three return trips a week from Durban to Johannesburg with an interlink.
Driving an interlink on the Durban–Johannesburg route, 3 round trips weekly.
At Bluehill Freight I drive an interlink between Durban and Johannesburg three times a week and back.
More than 600,000 km driven with no at-fault accident.
I have covered 620 000 km for Bluehill Freight without causing an accident.
Transport of refrigerated goods for 2 supermarket chains.
Chilled goods for two supermarket chains are part of my loads at Bluehill Freight.
Inspect the truck before every trip and keep the logbook up to date.
Pre-trip inspections and logbook keeping.
Delivered bricks and cement to as many as twelve sites a day.
In my six years at Umzi Building Supplies I delivered cement and bricks and used a forklift for loading and unloading.
New drivers were shown the routes by me at Umzi Building Supplies.
I began in 2009 as a van assistant at Ridgeway Bakery, helping to load bread for morning deliveries.
Truck driver with over nine years of long-haul work and a Code EC licence.
I hold a Professional Driving Permit for goods, issued in 2024, and a forklift operator certificate.
Finished school in 2008 with the National Senior Certificate from Mkhondeni High School.
I am applying to Kopano Haulage because I would like to drive cross-border routes.
My home language is isiZulu; I speak good English and basic Afrikaans.
""",
    "lecturer": """
Teaching of four modules per year to 280 undergraduate students.
Each year I teach 4 modules to 280 undergraduates at Cape Agulhas University.
Supervision of eleven master's students and co-supervision of two PhD candidates.
11 master's students were supervised to date, and two doctoral candidates co-supervised.
Author of 17 peer-reviewed articles on survey sampling.
My research on survey sampling has appeared in seventeen peer-reviewed articles.
Co-authored a grant proposal that secured R2.4 million.
A funding proposal I co-wrote brought in 2.4 million rand.
Reworked the first-year statistics course, with pass rates rising from 58% to 74%.
At Limpopo Valley University I redesigned first-year statistics, and the pass rate increased by 16 percentage points.
Taught honours students to use R and served three years on the faculty's ethics committee.
Member of the faculty ethics committee at Limpopo Valley University for 3 years.
Early in my career I helped with data cleaning in SPSS for a survey covering 8,000 households.
Statistics lecturer with fifteen years of university teaching, nearly nine of them as Senior Lecturer.
PhD in Statistics (University of the Drakensberg, 2013) and MSc cum laude (Limpopo Valley University, 2005).
My R package SampleKit for stratified sampling has been downloaded 1,900 times.
In 2022 I received the Faculty Teaching Award of Cape Agulhas University.
I would welcome the chance to teach data science at the University of Table Bay.
""",
    "reception": """
Checked in as many as 70 guests a day with Opera PMS.
Check-in of up to seventy guests daily in Opera PMS.
At Coral Breeze Hotel I check in up to 70 guests per day.
Enquiries by phone and email answered in Swahili and English.
Reply to guests' calls and emails in both English and Swahili, and balance the cash float when my shift ends.
I balance the cash float at the close of every shift.
Scheduling of appointments for 3 dentists.
As an intern at Kilindini Dental Clinic I booked appointments for three dentists and filed patient records.
M-Pesa payments of roughly KSh 60k a day were handled at the front desk.
Took M-Pesa payments worth about 60,000 shillings daily as a Front Desk Intern in 2023.
Since June 2022 I have volunteered with Pwani Beach Keepers, signing in about 50 helpers at every monthly clean-up.
Registration of some fifty helpers at each monthly beach clean-up.
Receptionist with more than two and a half years at a Mombasa hotel.
I completed a Certificate in Front Office Operations at Likoni Technical Institute in 2023 and passed with Credit.
KCSE, grade B-, Shimanzi Girls High School, 2021.
I hold a First Aid certificate from August 2024 and work with Word and Excel.
I am excited about the Front Office Supervisor opening at Baobab Grand Resort in Diani.
Native Swahili speaker with fluent English and basic Arabic.
""",
}

INVENTED: dict[str, str] = {
    "architect": """
number: Azure landing zone designed for 24 product teams.
number: Reduced cloud costs by 40% through rightsizing and reserved instances.
number: GitLab CI/CD pipelines that shortened deployments from four hours to 5 minutes.
employer: At KPN I designed the Azure landing zone that 14 product teams rely on.
employer: Before that I maintained 220 Linux servers at Leaseweb.
degree: I hold a master's degree in Computer Science from Hogeschool Middelland.
degree: BSc in Computer Science, cum laude, Hogeschool Middelland, 2012.
tool: Authored Pulumi modules now used by 60 engineers.
tool: Set up CI/CD pipelines in Jenkins that cut deployment time from 4 hours to 25 minutes.
verb: I led the six-person team that migrated 85 applications to AWS in 18 months.
verb: Led the ISO 27001 audit of 2015 at Tulpengroep Hosting.
verb: Line-managed three junior engineers at Polderwolk B.V.
title: As Head of Cloud at Polderwolk, I cut monthly spend from €180,000 to €126,000.
title: Worked as a Principal DevOps Engineer at Havenkade Logistiek in Rotterdam.
advert: I have led a team of 8 architects on Azure.
certificate: I am certified in TOGAF and as an Azure Solutions Architect Expert.
language: I speak native Dutch, fluent English and fluent German.
crossed: At Polderwolk I automated patching with Ansible.
""",
    "midwife": """
number: Around 60 births attended each month on a 24-bed maternity ward.
number: A partograph audit I introduced raised complete partographs from 61% to 98%.
number: Helped with outreach vaccination in fourteen villages.
employer: At Kenyatta National Hospital I attend about 40 births every month.
employer: I counselled HIV-positive mothers at Aga Khan Hospital in Naivasha.
degree: I earned a Bachelor of Science in Nursing at Menengai Medical Training College.
degree: Diploma in Community Health Nursing with Distinction, 2013.
degree: I have a Master's in Midwifery and more than twelve years of experience.
tool: Perform ultrasound scans for mothers at the twice-weekly antenatal clinic.
tool: Recorded the partograph audit in OpenMRS, with complete partographs up to 89%.
verb: Led outreach vaccination in four villages around Naivasha.
verb: Founded the Mama Salama Network and held monthly talks on family planning.
title: As Matron at Rift Lakes Maternity Hospital, I supervise a shift of six midwives.
title: Worked as Clinic Manager at Mwangaza Health Centre from 2014 to 2019.
advert: I supervise 15 midwives per shift.
date: I have worked at Rift Lakes Maternity Hospital since 2015.
certificate: Certified in Advanced Cardiac Life Support and in Emergency Obstetric and Newborn Care.
reach: My partograph audit was adopted by hospitals nationwide.
""",
    "credit": """
number: Responsible for a ₦145m portfolio of 510 loans to small businesses.
number: Lowered portfolio at risk over 30 days from 9.5% to 1.2%.
number: Processed 75 loan applications per week at Sunrise Thrift Cooperative.
employer: At Zenith Bank I manage 310 small-business loans.
employer: Kept member records in QuickBooks for LAPO Microfinance in Abeokuta.
degree: I graduated from Lagoon State University with an MBA.
degree: BSc in Economics with First Class Honours, Lagoon State University, 2016.
degree: I hold a BSc in Accounting from Lagoon State University.
tool: Each week I build a Power BI dashboard of arrears for my branch manager.
tool: Maintained member records in SAP as a Loan Clerk.
tool: Prepare weekly arrears reports in Tableau.
verb: Led the 2020 branch audit at Sunrise Thrift Cooperative.
verb: Approve loans to market traders after assessing their cash flow.
title: As Branch Manager at Oakline Microfinance Bank, I brought portfolio at risk down to 4.2%.
title: Senior Loan Analyst at Sunrise Thrift Cooperative from 2018 to 2021.
advert: I manage a loan portfolio of ₦500 million.
certificate: I am a CFA charterholder with a Certificate in Microfinance Banking.
language: I speak English, Igbo and Hausa.
""",
    "driver": """
number: Six return trips a week from Durban to Johannesburg with an interlink.
number: More than 900,000 km driven with no at-fault accident.
number: Delivered cement and bricks to up to 20 sites a day.
employer: At Imperial Logistics I drive an interlink between Durban and Johannesburg.
employer: Carried refrigerated goods for two supermarket chains with Unitrans.
employer: I delivered cement and bricks for Buildmax in Pietermaritzburg.
degree: I have a National Diploma in Logistics.
degree: Completed the National Senior Certificate with distinction at Mkhondeni High School.
tool: Plan my trips between Durban and Johannesburg with the Cartrack fleet system.
tool: Loaded and unloaded building materials with a mobile crane.
verb: Managed the new drivers at Umzi Building Supplies.
verb: Established the pre-trip inspection procedure at Bluehill Freight.
title: Fleet Supervisor at Bluehill Freight since May 2017.
title: Worked as Warehouse Manager at Ridgeway Bakery from 2009 to 2011.
certificate: I hold a Code EC licence and a dangerous goods certificate.
language: I speak isiZulu, good English and conversational Portuguese.
duration: Spent ten years at Umzi Building Supplies delivering cement and bricks.
reach: Named national Driver of the Year for covering 620,000 km without an at-fault accident.
crossed: At Bluehill Freight I load and unload with a forklift.
""",
    "lecturer": """
number: Each year I teach 4 modules to 480 undergraduates.
number: Supervision of 21 master's students and co-supervision of two doctoral candidates.
number: Redesigned the first-year statistics course, with the pass rate rising from 58% to 84%.
employer: At Stellenbosch University I teach four modules a year to 280 undergraduates.
employer: Helped clean data for a survey of 8,000 households at Statistics South Africa.
degree: PhD in Mathematics, University of the Drakensberg, 2013.
degree: I completed a second doctorate, in Education, after my PhD in Statistics.
tool: Taught Python to honours students at Limpopo Valley University.
tool: Cleaned survey data in Stata as a Survey Assistant at the Karoo Statistics Bureau.
verb: Chaired the faculty ethics committee at Limpopo Valley University for three years.
verb: Directed the survey of 8,000 households at the Karoo Statistics Bureau.
title: As Associate Professor at Cape Agulhas University, I published 17 peer-reviewed articles on survey sampling.
title: Head of Department at Limpopo Valley University from 2011 to 2017.
title: Worked as Survey Manager at the Karoo Statistics Bureau in Kimberley.
advert: My record includes 25 peer-reviewed publications on survey sampling.
language: Native Sesotho, fluent English and fluent Afrikaans.
reach: Winner of the National Teaching Excellence Award in 2022.
crossed: At Limpopo Valley University I supervised 11 master's students.
""",
    "reception": """
number: Checked in as many as 170 guests a day with Opera PMS.
number: Booked appointments for eight dentists during my internship.
number: Handled M-Pesa payments of about KSh 90,000 a day.
employer: At Serena Beach Resort I check in up to 70 guests per day.
employer: I filed patient records as an intern at Pandya Memorial Hospital.
degree: I completed a Diploma in Front Office Operations at Likoni Technical Institute.
degree: KCSE, grade A-, Shimanzi Girls High School, 2021.
degree: Bachelor's graduate in Hospitality Management with hotel front desk experience.
tool: Check-in of up to seventy guests daily in Protel.
tool: Booked appointments for three dentists in Salesforce.
verb: Train new receptionists to check in guests with Opera PMS.
verb: Founded Pwani Beach Keepers, which registers about 50 helpers at each monthly clean-up.
title: Front Office Manager at Coral Breeze Hotel since February 2024.
title: Practice Administrator at Kilindini Dental Clinic, May to October 2023.
advert: I lead 5 receptionists at Coral Breeze Hotel.
duration: I bring four years of hotel experience from Coral Breeze Hotel.
language: Native Swahili speaker with fluent English and conversational Italian.
crossed: At Coral Breeze Hotel I handled M-Pesa payments of about KSh 60,000 a day.
""",
}

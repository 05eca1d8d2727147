"""Fresh cases, second set: a nurse in Kisumu, logistics in Mombasa, an NGO officer in Kampala, a student in Kigali.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "nurse": {
        "title": "Nursing Officer In-Charge",
        "company": "Lakeside Mission Hospital",
        "location": "Homa Bay",
        "reference": "LMH/NUR/04",
        "requirements": {"must": ["BSc Nursing", "5 years in critical care", "ACLS certificate"], "nice": ["Dholuo"]},
        "responsibilities": ["Supervise a team of 14 nurses", "Manage the ICU duty roster"],
    },
    "logistics": {
        "title": "Warehouse Manager",
        "company": "Bahari Freight Services",
        "location": "Nairobi",
        "requirements": {"must": ["Degree in Supply Chain Management", "SAP EWM"], "nice": ["CIPS Level 5"]},
        "responsibilities": ["Run a 12,000 m2 warehouse", "Report to the regional director"],
    },
    "officer": {
        "title": "Senior Programme Manager, WASH",
        "company": "Amani Water Foundation",
        "location": "Gulu",
        "requirements": {"must": ["Master's degree", "10 years of experience", "Experience with USAID funding"]},
        "responsibilities": ["Manage a portfolio of USD 4 million"],
    },
    "student": {
        "title": "Graduate Trainee (IT)",
        "company": "Umurava Bank",
        "location": "Kigali",
        "requirements": {"must": ["Degree in IT or Computer Science"], "nice": ["CCNA", "Python"]},
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "nurse": {
        "basics": {
            "name": "Beatrice Atieno",
            "label": "Registered Community Health Nurse",
            "location": {"city": "Kisumu", "countryCode": "KE"},
            "summary": "Nurse with a calm manner and a good hand with children. Used to busy outpatient clinics.",
        },
        "work": [
            {
                "name": "Nyalenda Health Centre",
                "position": "Staff Nurse",
                "startDate": "2020-05",
                "highlights": [
                    "See 35 to 50 outpatients a day, including under-fives and expectant mothers",
                    "Run the antenatal clinic every Tuesday",
                    "Vaccinated 1,140 children during the 2023 measles campaign",
                    "Defaulters in the TB clinic went down from 18 to 6 after home visits with community health volunteers",
                    "Enter patient data in KenyaEMR",
                ],
            },
            {
                "name": "Jaramogi Oginga Odinga Teaching and Referral Hospital",
                "position": "Nurse Intern",
                "startDate": "2019-04",
                "endDate": "2020-03",
                "highlights": [
                    "Rotated through medical, surgical, maternity and paediatric wards",
                    "Assisted in 60 deliveries",
                ],
            },
        ],
        "education": [
            {
                "institution": "Kenya Medical Training College, Kisumu",
                "studyType": "Diploma",
                "area": "Kenya Registered Community Health Nursing",
                "startDate": "2015-09",
                "endDate": "2018-12",
                "score": "Credit",
            }
        ],
        "certificates": [
            {
                "name": "Integrated Management of Childhood Illness (IMCI)",
                "issuer": "Ministry of Health",
                "date": "2021",
            }
        ],
        "languages": [
            {"language": "Dholuo", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Fluent"},
        ],
        "meta": {
            "aditus": {
                "registrations": [{"body": "Nursing Council of Kenya", "number": "61822"}],
                "grades": [{"examination": "KCSE", "grade": "B-", "year": "2014"}],
                "noticePeriod": "One month",
            }
        },
    },
    "logistics": {
        "basics": {
            "name": "Salim Bakari",
            "label": "Logistics Officer",
            "location": {"city": "Mombasa", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Kilindini Cargo Handlers Ltd",
                "position": "Logistics Officer",
                "startDate": "2019-08",
                "highlights": [
                    "Clear about 90 containers a month through customs with Simba and ICMS",
                    "Plan routes for 22 trucks between Mombasa, Nairobi and Kampala",
                    "Brought average truck turnaround at the port from 31 hours to 22 hours",
                    "Keep demurrage below KES 150,000 a quarter",
                    "Work with two loaders' foremen and a gate clerk",
                ],
            },
            {
                "name": "Coast Hardware Stores",
                "position": "Store Clerk",
                "startDate": "2016-02",
                "endDate": "2019-07",
                "highlights": [
                    "Counted 2,300 stock lines twice a year",
                    "Stock losses dropped from 4% to 1.5% of turnover",
                    "Issued goods to 5 branches",
                ],
            },
        ],
        "education": [
            {
                "institution": "Technical University of Mombasa",
                "studyType": "Diploma",
                "area": "Procurement and Logistics",
                "startDate": "2013",
                "endDate": "2015",
            }
        ],
        "skills": [
            {"name": "Excel", "level": "Intermediate", "keywords": ["pivot tables", "VLOOKUP"]},
            {"name": "Customs clearing"},
        ],
        "languages": [
            {"language": "Swahili"},
            {"language": "English", "fluency": "Good"},
            {"language": "Arabic", "fluency": "Basic"},
        ],
    },
    "officer": {
        "basics": {
            "name": "Grace Akello",
            "label": "Project Officer",
            "summary": "Project officer with five years in water and sanitation, good at working with village committees.",
        },
        "work": [
            {
                "name": "Maji Safi Uganda",
                "position": "Project Officer",
                "startDate": "2021-01",
                "highlights": [
                    "Supported the drilling of 38 boreholes in Lira and Oyam districts",
                    "Trained 64 water user committees in bookkeeping and pump care",
                    "Collected baseline data from 1,500 households with KoboToolbox",
                    "Drafted donor reports for Misereor twice a year",
                    "Helped the programme manager follow a budget of EUR 420,000",
                ],
            },
            {
                "name": "Lira District Local Government",
                "position": "Community Development Assistant",
                "startDate": "2018-07",
                "endDate": "2020-12",
                "highlights": [
                    "Facilitated village meetings in 3 sub-counties",
                    "Registered 210 women's groups for the livelihood programme",
                ],
            },
        ],
        "education": [
            {
                "institution": "Gulu University",
                "studyType": "Bachelor of Arts",
                "area": "Development Studies",
                "startDate": "2014",
                "endDate": "2017",
                "score": "Second Class Lower",
            }
        ],
        "skills": [{"name": "KoboToolbox"}, {"name": "Community mobilisation"}, {"name": "Report writing"}],
        "languages": [
            {"language": "Lango", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Acholi", "fluency": "Good"},
        ],
    },
    "student": {
        "basics": {"name": "Eric Habimana", "label": "IT Student", "location": {"city": "Kigali", "countryCode": "RW"}},
        "education": [
            {
                "institution": "University of Rwanda",
                "studyType": "Bachelor of Science",
                "area": "Information Technology",
                "startDate": "2022-09",
                "endDate": "2026-07",
                "courses": ["Databases", "Networking", "Web development"],
            },
            {
                "institution": "Lycée de Kigali",
                "studyType": "Advanced Level",
                "area": "Maths, Physics and Computer Science",
                "endDate": "2021",
            },
        ],
        "projects": [
            {
                "name": "Hostel finder",
                "description": "A website where students find hostels near the campus",
                "highlights": ["Built it with PHP and MySQL together with two classmates", "45 hostels are listed"],
            }
        ],
        "volunteer": [
            {
                "organization": "Rwanda Red Cross youth club",
                "position": "Treasurer",
                "startDate": "2023-01",
                "endDate": "2024-12",
                "highlights": ["Kept the accounts of the club; yearly budget RWF 800,000"],
            }
        ],
        "skills": [{"name": "PHP"}, {"name": "MySQL"}, {"name": "HTML and CSS"}],
        "languages": [
            {"language": "Kinyarwanda", "fluency": "Native"},
            {"language": "English", "fluency": "Good"},
            {"language": "French", "fluency": "Intermediate"},
        ],
        "interests": [{"name": "Chess"}],
    },
}

FAITHFUL: dict[str, str] = {
    "nurse": """
I see between 35 and 50 outpatients per day, among them pregnant women and children under five.
Attend to up to fifty outpatients daily, including under-fives and expectant mothers.
Every Tuesday I run the antenatal clinic.
Weekly antenatal clinic (Tuesdays).
Gave measles vaccinations to 1,140 children in the 2023 campaign.
Immunised over 1,100 children against measles in 2023.
Through home visits together with community health volunteers, TB defaulters fell from 18 to 6.
Reduced the number of TB defaulters by two thirds, from eighteen to six.
Patient records are entered in KenyaEMR.
Use KenyaEMR for patient data entry.
Helped with sixty deliveries during my internship.
As a nurse intern I rotated through the medical, surgical, maternity and paediatric wards.
One-year internship at Jaramogi Oginga Odinga Teaching and Referral Hospital (April 2019 to March 2020).
Diploma in Kenya Registered Community Health Nursing (KMTC Kisumu, 2018), passed with credit.
I am registered with the Nursing Council of Kenya under number 61822.
IMCI training by the Ministry of Health in 2021.
Mean grade of B- in KCSE, 2014.
More than six years of nursing experience, including my internship.
I have worked at Nyalenda Health Centre since May 2020.
I am fluent in English and Swahili, and Dholuo is my mother tongue.
I am available after a notice period of one month.
I am applying for the post of Nursing Officer In-Charge, reference LMH/NUR/04.
Your hospital serves many families in Homa Bay, and I would be proud to care for them.
I keep calm when the clinic is busy, and children trust me.
Although my background is outpatient care, I am ready to train for the ICU.
""",
    "logistics": """
Clear roughly ninety containers monthly, working in Simba and ICMS.
Customs clearance of some 90 containers per month (Simba, ICMS).
Route planning for a fleet of 22 trucks on the Mombasa-Nairobi-Kampala corridor.
I plan the routes of twenty-two lorries between Mombasa, Nairobi and Kampala.
Cut truck turnaround time at the port by nine hours, from 31 to 22 on average.
Average turnaround at the port improved from 31 to 22 hours.
Demurrage is kept under KSh 150,000 per quarter.
I work closely with a gate clerk and 2 foremen of the loaders.
Counted 2,300 lines of stock two times a year.
Half-yearly stock counts of 2,300 lines.
Brought stock losses down from 4 percent to 1.5 percent of turnover.
Issued goods to five branches as a store clerk at Coast Hardware Stores.
Over ten years in stores and logistics.
Three and a half years as a store clerk at Coast Hardware Stores.
Diploma in Procurement & Logistics, Technical University of Mombasa, 2015.
Work with pivot tables and VLOOKUP in MS Excel.
Basic Arabic, good English, and Swahili.
I joined Kilindini Cargo Handlers in August 2019 and am still there.
I have no degree in supply chain management yet, but I know the port and its people.
I would like to bring my experience with customs clearing to Bahari Freight Services.
Running a 12,000 m2 warehouse, as you describe it, is the next step I am looking for.
""",
    "officer": """
Supported borehole drilling at 38 sites in the districts of Oyam and Lira.
Thirty-eight boreholes were drilled in Lira and Oyam with my support.
Trained 64 committees of water users in keeping books and caring for pumps.
Delivered training in bookkeeping and pump maintenance to sixty-four water user committees.
Gathered baseline data from 1,500 homes using Kobo.
Baseline survey of 1,500 households (KoboToolbox).
Wrote the half-yearly donor reports to Misereor.
Draft reports to the donor Misereor two times per year.
Assisted the programme manager in tracking a €420,000 budget.
Before that I worked two and a half years for Lira District Local Government as a community development assistant.
Facilitated meetings in villages across three sub-counties.
Registered 210 groups of women under the livelihood programme.
BA in Development Studies, Gulu University, 2017 (second class lower).
Graduate of Gulu University in Development Studies.
Five years of experience in water and sanitation.
Since 2021 I have been a Project Officer with Maji Safi Uganda.
My mother tongue is Lango; I also speak Acholi well.
I have eight years of work with communities behind me.
The post asks for ten years of experience; I have eight, and most of them in water.
I understand from your advert that the portfolio is worth USD 4 million.
Village committees are the ones who keep a pump running, and I enjoy working with them.
""",
    "student": """
Final-year student of Information Technology at the University of Rwanda.
BSc student in IT at the University of Rwanda, finishing in July 2026.
Together with two classmates I built a website for finding hostels, using PHP and MySQL.
Hostel finder: PHP/MySQL site with 45 listed hostels near the campus.
Co-developed a hostel website as part of a team of three students.
As treasurer of the Red Cross youth club I kept its accounts, with a budget of RWF 800,000 a year.
Kept the books of a youth club for two years.
My courses covered databases, networking and web development.
I know HTML, CSS, PHP and MySQL.
I speak Kinyarwanda, English and French.
Good English, intermediate French.
In my free time I play chess.
I do not have a CCNA yet, but networking was one of my favourite courses.
I have no work experience yet, and I am eager to start as a Graduate Trainee at Umurava Bank.
Thank you for taking the time to read my application.
""",
}

INVENTED: dict[str, str] = {
    "nurse": """
number: I see 70 to 100 outpatients a day.
number: Vaccinated 11,400 children during the 2023 measles campaign.
disease: Vaccinated 1,140 children during the 2023 polio campaign.
frequency: Run the antenatal clinic every day.
scope: Conducted 60 deliveries independently.
number: Assisted in 160 deliveries.
title: Nurse In-Charge at Nyalenda Health Centre.
team: Supervised a team of 14 nurses.
degree: BSc Nursing from Maseno University.
certificate: ACLS and BLS certified.
unit: Three years of critical care experience in the ICU.
tool: Proficient in OpenMRS and DHIS2.
employer: Previously a staff nurse at Aga Khan Hospital Kisumu.
grade: Diploma in nursing with distinction.
kcse: KCSE mean grade A-.
registration: Registered with the Nursing Council of Kenya, licence number 71822.
percent: TB defaulters fell by 90%.
dates: Nurse intern from April 2017 to March 2020.
language: I speak some French and Luhya.
mixed: As an intern I vaccinated 1,140 children.
award: Best Nurse of the Year 2022.
outcome: My home visits halved child mortality in Nyalenda.
scope: I trained the community health volunteers.
experience: Registered nurse with over a decade of experience.
""",
    "logistics": """
number: Clear about 190 containers a month through customs.
number: Plan routes for 52 trucks.
place: Plan routes for 22 trucks between Mombasa, Dar es Salaam and Kigali.
percent: Cut truck turnaround by 60%.
money: Keep demurrage below KES 50,000 a quarter.
title: Head of Logistics at Kilindini Cargo Handlers Ltd.
team: Manage a team of 25 loaders and clerks.
scope: Negotiated freight rates with shipping lines.
tool: Experienced user of SAP EWM.
tool: Used Oracle WMS for stock control.
degree: Bachelor's degree in Supply Chain Management.
certificate: CIPS Level 5 holder.
employer: Worked two years for Maersk in Mombasa.
level: Fluent Arabic speaker.
level: Advanced Excel including VBA macros.
stock: Counted 23,000 stock lines twice a year.
frequency: Counted 2,300 stock lines every month.
branches: Issued goods to 15 branches.
dates: Store Clerk at Coast Hardware Stores from 2014 to 2019.
percent: Stock losses dropped from 4% to 0.5%.
mixed: At Coast Hardware Stores I cleared containers through customs.
advert: I run a 12,000 m2 warehouse and report to the regional director.
outcome: Saved the company KES 3 million in fuel.
licence: I hold a customs agent licence from KRA.
""",
    "officer": """
scope: Led the drilling of 38 boreholes in Lira and Oyam districts.
scope: Managed a budget of EUR 420,000.
number: Trained 164 water user committees.
money: Helped follow a budget of EUR 1.4 million.
donor: Drafted donor reports for USAID and DFID.
number: Collected data from 15,000 households.
tool: Analysed the data in SPSS and Stata.
title: Programme Manager at Maji Safi Uganda.
degree: Master of Arts in Development Studies.
grade: BA with first class honours.
school: Bachelor of Arts in Development Studies from Makerere University.
experience: Twelve years of experience in water and sanitation.
employer: Earlier I worked as a field officer for World Vision.
districts: Supported drilling in Lira, Oyam and Kitgum districts.
language: Fluent in Lango, English and Luganda.
reach: The project was recognised as the best WASH project nationwide.
outcome: The training raised fee collection by 45%.
scope: Wrote the winning proposal for a EUR 420,000 grant.
certificate: PRINCE2 certified project manager.
advert: I have experience with USAID funding.
mixed: For Lira District Local Government I trained water user committees in bookkeeping.
groups: Founded 210 women's groups.
""",
    "student": """
employer: Intern at MTN Rwanda in 2024.
degree: I hold a Master's degree in Information Technology.
tool: Built with React and Laravel.
number: 450 hostels are listed on the site.
scope: I built the hostel website alone.
users: The website has 2,000 active users.
certificate: CCNA certified.
tool: I write Python scripts.
grade: First class honours in Information Technology.
title: President of the Red Cross youth club.
money: Handled a yearly budget of RWF 8,000,000.
experience: Two years of professional experience as a web developer.
language: Fluent in French.
award: Winner of the national hackathon in 2023.
dates: Treasurer of the youth club from 2020 to 2024.
""",
}

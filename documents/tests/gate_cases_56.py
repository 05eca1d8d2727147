"""Fresh cases, set 56 (blind): A QA engineer in Pune, a midwife in Mbarara, a financial controller in Cologne, a
language teacher in Leeds, a store supervisor in Eldoret, an HVAC technician in Derby.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "qa": {
        "title": "Senior QA Engineer",
        "company": "Nordbruck Systems",
        "location": "Bengaluru",
        "requirements": {
            "must": ["7 years of test automation", "Selenium", "Lead a team of 6 testers"],
            "nice": ["German"],
        },
    },
    "midwife": {
        "title": "Senior Midwife",
        "company": "Lake Mburo Women's Hospital",
        "location": "Mbarara",
        "requirements": {
            "must": ["Supervise 8 midwives", "60 deliveries a month", "Antenatal care"],
            "nice": ["Kiswahili"],
        },
    },
    "controller": {
        "title": "Head of Finance",
        "company": "Tannwald Robotics GmbH",
        "location": "Bonn",
        "requirements": {"must": ["IFRS", "Budget responsibility for 80 million euros", "SAP"], "nice": ["Italian"]},
    },
    "teacher": {
        "title": "Head of Modern Languages",
        "company": "Elmet Park School",
        "location": "York",
        "requirements": {"must": ["Lead a department of 7 teachers", "Spanish to A level"], "nice": ["German"]},
    },
    "store": {
        "title": "Branch Manager",
        "company": "Baraka Fresh Stores",
        "location": "Nakuru",
        "requirements": {"must": ["Manage 25 staff", "SAP Retail", "Stock control"], "nice": ["Driving licence"]},
    },
    "hvac": {
        "title": "Air Conditioning Engineer",
        "company": "Calderbrook Cooling",
        "location": "Sheffield",
        "requirements": {
            "must": ["5 years with VRF systems", "F-Gas certificate"],
            "nice": ["Building management systems"],
        },
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "qa": {
        "basics": {
            "name": "Rohini Deshkar",
            "label": "QA Engineer",
            "summary": "Software tester with a focus on automated regression testing of web applications.",
            "location": {"city": "Pune", "countryCode": "IN"},
        },
        "work": [
            {
                "name": "Palashwave Software",
                "position": "QA Engineer",
                "location": "Pune",
                "startDate": "2022-03",
                "highlights": [
                    "Wrote 240 automated regression tests in Cypress for the billing portal",
                    "Cut the regression run from 9 hours to 2 hours",
                    "Review the test plans of two junior testers",
                    "Reported 310 defects in Jira in 2024",
                    "Helped set up the GitLab CI pipeline for nightly tests",
                ],
            },
            {
                "name": "Kestrel Lane Infotech",
                "position": "Junior Software Tester",
                "location": "Nagpur",
                "startDate": "2019-07",
                "endDate": "2022-02",
                "highlights": [
                    "Ran manual test cases for an Android banking app",
                    "Tested REST interfaces with Postman",
                    "Prepared weekly test summaries for the project manager",
                ],
            },
        ],
        "education": [
            {
                "institution": "Wardha Valley Institute of Technology",
                "studyType": "BE",
                "area": "Information Technology",
                "startDate": "2015",
                "endDate": "2019",
                "score": "7.8 CGPA",
            }
        ],
        "certificates": [
            {"name": "ISTQB Certified Tester Foundation Level", "issuer": "Indian Testing Board", "date": "2020-11"}
        ],
        "skills": [
            {"name": "Test automation", "keywords": ["Cypress", "Postman", "JavaScript"]},
            {"name": "Tracking and CI", "keywords": ["Jira", "GitLab CI"]},
        ],
        "languages": [
            {"language": "Marathi", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Hindi", "fluency": "Fluent"},
        ],
        "projects": [
            {
                "name": "Tiffin Tracker",
                "description": "Small web app for my aunt's tiffin delivery service",
                "highlights": ["Built the order form in JavaScript"],
                "keywords": ["JavaScript"],
            }
        ],
    },
    "midwife": {
        "basics": {
            "name": "Prossy Nakabiri",
            "label": "Registered Midwife",
            "location": {"city": "Mbarara", "countryCode": "UG"},
        },
        "work": [
            {
                "name": "Rwebikoona Health Centre IV",
                "position": "Registered Midwife",
                "location": "Mbarara",
                "startDate": "2018-05",
                "highlights": [
                    "Conduct about 45 deliveries a month together with two colleagues",
                    "Run the antenatal clinic on Tuesdays and Thursdays",
                    "Mentored 12 student midwives between 2021 and 2024",
                    "Record births in DHIS2",
                    "Assist the medical officer in caesarean sections",
                ],
            },
            {
                "name": "St. Kaggwa Mission Hospital",
                "position": "Enrolled Midwife",
                "location": "Masaka",
                "startDate": "2014-01",
                "endDate": "2018-03",
                "highlights": [
                    "Cared for mothers and newborns on a 28-bed maternity ward",
                    "Gave family planning counselling to couples",
                    "Took part in the monthly maternal death review",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Kyera Mothers' Group",
                "position": "Health Educator",
                "startDate": "2019-02",
                "highlights": ["Hold health talks in Runyankole for 30 mothers each month"],
            }
        ],
        "education": [
            {
                "institution": "Isingiro School of Midwifery",
                "studyType": "Diploma",
                "area": "Midwifery",
                "startDate": "2016",
                "endDate": "2018",
            },
            {
                "institution": "Isingiro School of Midwifery",
                "studyType": "Certificate",
                "area": "Midwifery",
                "startDate": "2011",
                "endDate": "2013",
            },
        ],
        "certificates": [{"name": "Helping Babies Breathe", "issuer": "Ankole Paediatric Society", "date": "2019-08"}],
        "skills": [{"name": "Midwifery", "keywords": ["antenatal care", "partograph", "neonatal resuscitation"]}],
        "languages": [
            {"language": "Runyankole", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Luganda", "fluency": "Intermediate"},
        ],
    },
    "controller": {
        "basics": {
            "name": "Henrike Vollbrandt",
            "label": "Financial Controller",
            "summary": "Controller in mid-sized manufacturing companies.",
            "location": {"city": "Köln", "countryCode": "DE"},
        },
        "work": [
            {
                "name": "Rheintal Dosiertechnik GmbH",
                "position": "Financial Controller",
                "location": "Köln",
                "startDate": "2015-04",
                "summary": "Maker of dosing pumps with 260 employees.",
                "highlights": [
                    "Prepare monthly and annual accounts under HGB for three companies",
                    "Plan a yearly budget of 38 million euros",
                    "Shortened the month-end close from 11 to 6 working days",
                    "Manage a team of 4 accountants",
                    "Supported the move from SAP R/3 to SAP S/4HANA in 2021",
                ],
            },
            {
                "name": "Brückmann Verpackung AG",
                "position": "Controller",
                "location": "Düsseldorf",
                "startDate": "2006-09",
                "endDate": "2015-03",
                "highlights": [
                    "Built cost centre reports in Excel for 5 plants",
                    "Calculated product costs for new packaging lines",
                    "Supplied documents to the external auditors every year",
                ],
            },
            {
                "name": "Kanzlei Overath & Partner",
                "position": "Tax Clerk",
                "location": "Bonn",
                "startDate": "1999-08",
                "endDate": "2002-08",
                "highlights": ["Prepared VAT returns for 60 small businesses", "Kept payroll in DATEV"],
            },
        ],
        "education": [
            {
                "institution": "Fachhochschule Siegtal",
                "studyType": "Diplom",
                "area": "Business Administration",
                "startDate": "2002",
                "endDate": "2006",
                "score": "1.9",
            }
        ],
        "certificates": [{"name": "Bilanzbuchhalter (IHK)", "issuer": "IHK Köln", "date": "2010-06"}],
        "skills": [
            {"name": "ERP", "keywords": ["SAP S/4HANA", "DATEV"]},
            {"name": "Reporting", "keywords": ["Excel", "Power BI"]},
        ],
        "languages": [
            {"language": "German", "fluency": "Native"},
            {"language": "English", "fluency": "C1"},
            {"language": "French", "fluency": "A2"},
        ],
    },
    "teacher": {
        "basics": {
            "name": "Imogen Castellane",
            "label": "Teacher of Spanish and French",
            "location": {"city": "Leeds", "countryCode": "GB"},
        },
        "work": [
            {
                "name": "Harrowgill Academy",
                "position": "Teacher of Spanish and French",
                "location": "Leeds",
                "startDate": "2017-09",
                "highlights": [
                    "Teach Spanish and French to pupils aged 11 to 16",
                    "Raised the share of GCSE Spanish passes at grade 4 or above from 61% to 74% between 2019 and 2023",
                    "Organised three exchange trips to Valencia",
                    "Run a lunchtime film club for 20 pupils",
                    "Contributed to the department's new Year 7 scheme of work",
                ],
            },
            {
                "name": "Idioma Vivo",
                "position": "English Language Assistant",
                "location": "Zaragoza",
                "startDate": "2015-10",
                "endDate": "2016-06",
                "highlights": [
                    "Supported English lessons in two primary schools",
                    "Prepared speaking exercises for groups of 8",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Chapeltown Welcome Centre",
                "position": "ESOL Tutor",
                "startDate": "2020-01",
                "endDate": "2022-12",
                "highlights": ["Taught English to refugees on Saturday mornings", "Collected donated textbooks"],
            }
        ],
        "education": [
            {
                "institution": "University of Aireborough",
                "studyType": "BA",
                "area": "Spanish and French",
                "startDate": "2011",
                "endDate": "2015",
                "score": "Upper second-class honours (2:1)",
            },
            {
                "institution": "Wharfe College of Education",
                "studyType": "PGCE",
                "area": "Modern Languages",
                "startDate": "2016",
                "endDate": "2017",
            },
        ],
        "certificates": [{"name": "CELTA", "issuer": "Cambridge English", "date": "2019-08"}],
        "skills": [{"name": "Classroom tools", "keywords": ["Quizlet", "Google Classroom", "Microsoft Teams"]}],
        "languages": [
            {"language": "English", "fluency": "Native"},
            {"language": "Spanish", "fluency": "C2"},
            {"language": "French", "fluency": "C1"},
        ],
        "awards": [
            {
                "title": "Teacher of the Term",
                "awarder": "Harrowgill Academy",
                "date": "2022",
                "summary": "Voted for by pupils",
            }
        ],
    },
    "store": {
        "basics": {
            "name": "Wycliffe Barasa",
            "label": "Store Supervisor",
            "location": {"city": "Eldoret", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Tumaini Supermart",
                "position": "Store Supervisor",
                "location": "Eldoret",
                "startDate": "2021-06",
                "highlights": [
                    "Supervise 14 cashiers and shelf staff",
                    "Reduced stock losses by 18% in 2023",
                    "Draw up weekly shift rotas in Excel",
                    "Check daily takings of about KES 650,000",
                    "Handle customer complaints at the service desk",
                ],
            },
            {
                "name": "Jengo Hardware",
                "position": "Shop Assistant",
                "location": "Kitale",
                "startDate": "2017-02",
                "endDate": "2021-05",
                "highlights": [
                    "Served up to 80 customers a day",
                    "Counted stock every month with the storekeeper",
                    "Helped introduce an M-Pesa till",
                ],
            },
            {
                "name": "Safina Mini Mart",
                "position": "Cashier",
                "location": "Kitale",
                "startDate": "2016-01",
                "endDate": "2016-12",
            },
        ],
        "education": [
            {
                "institution": "Uasin Plateau Polytechnic",
                "studyType": "Diploma",
                "area": "Business Management",
                "startDate": "2018",
                "endDate": "2020",
                "score": "Credit",
            },
            {
                "institution": "Milimani Hill Secondary School",
                "studyType": "KCSE",
                "area": "",
                "startDate": "2011",
                "endDate": "2014",
                "score": "C+",
            },
        ],
        "certificates": [{"name": "Occupational First Aid", "issuer": "Kenya Red Cross", "date": "2022-09"}],
        "skills": [
            {"name": "Retail", "keywords": ["stock counting", "cash handling"]},
            {"name": "Software", "keywords": ["Excel", "QuickBooks POS"]},
        ],
        "languages": [
            {"language": "Bukusu", "fluency": "Native"},
            {"language": "Kiswahili", "fluency": "Fluent"},
            {"language": "English", "fluency": "Good"},
        ],
    },
    "hvac": {
        "basics": {
            "name": "Callum Dhami",
            "label": "HVAC Technician",
            "location": {"city": "Derby", "countryCode": "GB"},
        },
        "work": [
            {
                "name": "Peakmoor Air Services",
                "position": "HVAC Technician",
                "location": "Derby",
                "startDate": "2024-08",
                "highlights": [
                    "Service split air conditioning units in offices and shops",
                    "Complete around 6 call-outs a day",
                    "Log jobs in Simpro",
                    "Assisted with the installation of 9 heat pumps on a housing estate",
                ],
            },
            {
                "name": "Trentlock Refrigeration Ltd",
                "position": "Apprentice Refrigeration Engineer",
                "location": "Nottingham",
                "startDate": "2021-09",
                "endDate": "2024-07",
                "highlights": [
                    "Checked cold rooms for leaks under supervision",
                    "Brazed copper pipework",
                    "Kept the van stock in order",
                ],
            },
            {
                "name": "Ollerby Garden Centre",
                "position": "Weekend Assistant",
                "location": "Derby",
                "startDate": "2019-06",
                "endDate": "2021-08",
                "highlights": ["Watered plants and worked the till"],
            },
        ],
        "volunteer": [
            {
                "organization": "Normanton Repair Café",
                "position": "Volunteer Repairer",
                "startDate": "2023-01",
                "highlights": ["Mend small household appliances once a month"],
            }
        ],
        "education": [
            {
                "institution": "Amber Vale College",
                "studyType": "Level 3 Diploma",
                "area": "Refrigeration and Air Conditioning",
                "startDate": "2021",
                "endDate": "2024",
                "score": "Merit",
            }
        ],
        "certificates": [{"name": "F-Gas Category 1", "issuer": "City & Guilds", "date": "2023-05"}],
        "skills": [
            {"name": "Tools", "keywords": ["manifold gauges", "multimeter", "brazing torch"]},
            {"name": "Software", "keywords": ["Simpro"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Native"},
            {"language": "Punjabi", "fluency": "Conversational"},
        ],
    },
}

FAITHFUL: dict[str, str] = {
    "qa": """
QA Engineer with more than seven years in software testing, currently at Palashwave Software in Pune.
Automated 240 regression tests for the billing portal using Cypress.
Brought the regression run down from nine hours to two.
Since March 2022 I have worked as a QA Engineer at Palashwave Software, where I review the test plans of two junior colleagues.
Logged over 300 bugs in Jira during 2024.
Supported the set-up of the GitLab CI pipeline that runs our tests every night.
At Kestrel Lane Infotech I carried out manual tests on an Android banking app and checked REST APIs with Postman.
Compiled a weekly test report for the project manager.
I spent over two and a half years as a Junior Software Tester at Kestrel Lane Infotech in Nagpur.
BE in Information Technology from Wardha Valley Institute of Technology (2019), CGPA 7.8.
I have held the ISTQB Foundation Level certificate since November 2020.
In a private project, Tiffin Tracker, I coded the order form in JavaScript for my aunt's tiffin delivery service.
I am a native Marathi speaker and fluent in both English and Hindi.
My toolkit includes Cypress, Postman, JavaScript, Jira and GitLab CI.
I would be glad to bring my experience with automated regression testing to Nordbruck Systems as your next Senior QA Engineer.
Your advert asks for Selenium; my own automation work so far has been in Cypress.
Reduced regression time by seven hours per run, and filed 310 defects in 2024.
""",
    "midwife": """
Registered Midwife with over twelve years of experience in maternity care in Mbarara and Masaka.
Together with two colleagues, I attend roughly 45 births every month at Rwebikoona Health Centre IV.
Hold the antenatal clinic twice a week, on Tuesdays and Thursdays.
Between 2021 and 2024 I mentored a dozen midwifery students.
Enter births in DHIS2 and assist the medical officer during caesarean sections.
For more than eight years I have been a midwife at Rwebikoona Health Centre IV.
Looked after mothers and their newborns on a maternity ward with 28 beds at St. Kaggwa Mission Hospital.
At St. Kaggwa Mission Hospital I counselled couples on family planning and attended the monthly maternal death review.
Worked as an Enrolled Midwife in Masaka for just over four years, from January 2014 to March 2018.
As a volunteer with the Kyera Mothers' Group, I give monthly health talks to thirty mothers in Runyankole.
I completed my Diploma in Midwifery at Isingiro School of Midwifery in 2018, having earned the Certificate there in 2013.
Trained in Helping Babies Breathe (2019) and skilled in neonatal resuscitation.
I speak Runyankole as my mother tongue, fluent English and some Luganda.
I am confident in the use of the partograph and in antenatal care.
I would welcome the chance to serve as Senior Midwife at Lake Mburo Women's Hospital.
Your hospital is looking for someone to supervise eight midwives, and I would be eager to grow into that task.
Having guided 12 student midwives, I know how much patience teaching on a ward requires.
""",
    "controller": """
Financial Controller with about twenty years of controlling experience in manufacturing.
For over eleven years I have been Financial Controller at Rheintal Dosiertechnik GmbH in Cologne.
Draw up the monthly and annual financial statements of three companies in line with HGB.
Plan an annual budget of €38m.
Accelerated the monthly close by five working days, from eleven to six.
I manage four accountants and prepare the monthly accounts of three companies.
In 2021 I supported the migration from SAP R/3 to S/4HANA.
At Brückmann Verpackung AG, I created Excel cost centre reports for five plants.
Costed products for new packaging lines and provided the external auditors with documents each year.
I worked as a Controller in Düsseldorf for eight and a half years before moving to Rheintal Dosiertechnik.
My career began as a tax clerk at Kanzlei Overath & Partner in Bonn, where I prepared the VAT returns of 60 small firms.
Handled payroll using DATEV from 1999 to 2002.
Diplom in Business Administration, Fachhochschule Siegtal, 2006, final grade 1.9.
Qualified as Bilanzbuchhalter (IHK) in June 2010.
I work with SAP S/4HANA, DATEV, Excel and Power BI.
German is my first language; my English is at C1 and my French is basic (A2).
The position of Head of Finance at Tannwald Robotics GmbH appeals to me because I enjoy planning budgets and managing a team.
""",
    "teacher": """
Languages teacher with nine years' experience at Harrowgill Academy in Leeds.
I teach Spanish and French to 11- to 16-year-olds.
Lifted the GCSE Spanish pass rate (grade 4+) by 13 percentage points, from 61% in 2019 to 74% in 2023.
Arranged three exchange visits to Valencia.
At Harrowgill Academy I teach two languages and run a film club for twenty pupils at lunchtime.
Helped to develop the department's new scheme of work for Year 7.
In Zaragoza, I assisted with English lessons at two primary schools as a language assistant for Idioma Vivo.
Designed speaking activities for groups of eight learners.
For three years I volunteered as an ESOL tutor at the Chapeltown Welcome Centre, teaching English to refugees on Saturday mornings.
Collected donated textbooks for the Chapeltown Welcome Centre.
BA in Spanish and French (2:1), University of Aireborough, followed by a PGCE in Modern Languages.
I gained the CELTA from Cambridge English in August 2019.
My pupils voted me Teacher of the Term in 2022.
I use Quizlet, Google Classroom and Microsoft Teams.
A native English speaker, I have Spanish at C2 and French at C1.
I am applying to become Head of Modern Languages at Elmet Park School because I would like to lead a department.
Although I do not teach German, I would be happy to learn it.
""",
    "store": """
Store Supervisor with over five years at Tumaini Supermart in Eldoret and nearly eleven years in retail.
Oversee a team of 14 cashiers and shelf staff.
Cut stock losses by 18 per cent in 2023.
I prepare the weekly staff rotas in Excel and verify daily takings of around KES 650k.
Deal with complaints from customers at the service desk.
In my current role at Tumaini Supermart, I supervise fourteen people and resolve customer complaints.
At Jengo Hardware I attended to as many as 80 customers per day.
Carried out monthly stock counts alongside the storekeeper.
I assisted in introducing an M-Pesa till at Jengo Hardware.
Worked for more than four years as a Shop Assistant at Jengo Hardware in Kitale.
I started in retail in 2016 as a cashier at Safina Mini Mart.
Earned a Diploma in Business Management (Credit) from Uasin Plateau Polytechnic in 2020 while working at Jengo Hardware.
Completed the KCSE in 2014 with a mean grade of C+.
Trained first aider, certified by the Kenya Red Cross in September 2022.
I speak fluent Kiswahili, good English and Bukusu, my mother tongue.
Comfortable with Excel, QuickBooks POS, cash handling and stock counts.
I hope to take on the role of Branch Manager at Baraka Fresh Stores and would be ready to move to Nakuru.
I have not used SAP Retail yet, but I am willing to learn it.
""",
    "hvac": """
HVAC Technician in Derby with more than two years at Peakmoor Air Services.
Maintain split air-conditioning units in shops and offices.
I attend about six call-outs each day and log my jobs in Simpro.
Helped install nine heat pumps on a housing estate.
As an apprentice at Trentlock Refrigeration Ltd in Nottingham, I checked cold rooms for leaks under supervision.
Brazed copper pipes and kept the stock in the van tidy.
My apprenticeship at Trentlock Refrigeration lasted nearly three years, from September 2021 to July 2024.
Before my apprenticeship I worked weekends at Ollerby Garden Centre, watering plants and serving at the till.
Once a month I repair small household appliances as a volunteer at the Normanton Repair Café.
I hold a Level 3 Diploma in Refrigeration and Air Conditioning from Amber Vale College, with Merit.
F-Gas Category 1 certified since May 2023.
I am used to working with manifold gauges, a multimeter and a brazing torch.
English is my mother tongue and I can hold a conversation in Punjabi.
I am keen to join Calderbrook Cooling as an Air Conditioning Engineer.
My F-Gas certificate meets one of the requirements in your advert, and I would like to gain experience of VRF systems with you.
Five years in refrigeration and air conditioning, first as an apprentice and now as a technician.
""",
}

INVENTED: dict[str, str] = {
    "qa": """
number: Wrote 420 automated regression tests in Cypress for the billing portal.
number: Cut the regression run from 9 hours to 45 minutes.
employer: At Infosys, I ran manual test cases for an Android banking app.
employer: After two years at Thoughtworks, I joined Palashwave Software as a QA Engineer.
tool: Automated the regression suite of the billing portal in Selenium.
tool: Tested REST interfaces with Postman and JMeter.
tool: Helped set up the Jenkins pipeline for nightly tests.
verb: Architected the GitLab CI pipeline for nightly tests at Palashwave Software.
verb: Line-manage two junior testers at Palashwave Software.
title: As QA Lead at Palashwave Software, I review the test plans of two junior testers.
title: Senior QA Engineer at Palashwave Software since March 2022.
degree: I hold an ME in Information Technology from Wardha Valley Institute of Technology.
grade: BE in Information Technology, CGPA 9.1, Wardha Valley Institute of Technology.
certificate: ISTQB Advanced Level Test Analyst with experience in automated regression testing.
advert: I have led a team of 6 testers and would gladly do the same at Nordbruck Systems.
language: I speak Marathi, Hindi, English and German.
crossed: At Kestrel Lane Infotech I wrote 240 automated Cypress tests for the billing portal.
duration: Ten years of experience in software testing, with a focus on automated regression testing.
""",
    "midwife": """
number: Conduct about 75 deliveries a month together with two colleagues at Rwebikoona Health Centre IV.
number: Mentored 20 student midwives between 2021 and 2024.
number: Cared for mothers and newborns on a 60-bed maternity ward in Masaka.
employer: At Mulago National Referral Hospital, I gave family planning counselling to couples.
employer: I began my career with Marie Stopes Uganda before moving to Rwebikoona Health Centre IV.
verb: Performed caesarean sections at Rwebikoona Health Centre IV.
verb: Chaired the monthly maternal death review at St. Kaggwa Mission Hospital.
title: As Midwife In-Charge at Rwebikoona Health Centre IV, I run the antenatal clinic on Tuesdays and Thursdays.
title: Nursing Officer at St. Kaggwa Mission Hospital from January 2014 to March 2018.
degree: I hold a Bachelor of Science in Midwifery from Isingiro School of Midwifery.
grade: Completed the Diploma in Midwifery with Distinction in 2018.
tool: Record births in OpenMRS and run the antenatal clinic twice a week.
tool: I carry out obstetric ultrasound scans at the antenatal clinic on Tuesdays and Thursdays.
language: I speak Runyankole, English and Kiswahili.
advert: I currently supervise 8 midwives at Rwebikoona Health Centre IV.
certificate: Certified in Advanced Life Support in Obstetrics and in Helping Babies Breathe.
reach: My health talks for the Kyera Mothers' Group are broadcast on national radio.
""",
    "controller": """
number: Plan a yearly budget of 58 million euros at Rheintal Dosiertechnik GmbH.
number: Shortened the month-end close from 11 to 3 working days.
number: Manage a team of 9 accountants in Cologne.
employer: Before Rheintal Dosiertechnik, I spent several years as a Controller at Henkel in Düsseldorf.
employer: I prepared VAT returns for 60 small businesses at Deloitte in Bonn.
tool: Skilled in SAP S/4HANA, DATEV, Excel and Tableau.
tool: Built cost centre reports in Oracle Hyperion for 5 plants at Brückmann Verpackung AG.
tool: Prepare the annual accounts of three companies under IFRS.
verb: Led the move from SAP R/3 to SAP S/4HANA in 2021.
verb: Directed the yearly external audit at Brückmann Verpackung AG.
title: As Chief Financial Officer of Rheintal Dosiertechnik GmbH, I manage a team of 4 accountants.
title: Head of Controlling at Brückmann Verpackung AG, 2006 to 2015.
degree: I hold an MBA from Fachhochschule Siegtal.
grade: Diplom in Business Administration, Fachhochschule Siegtal, 2006, final grade 1.2.
degree: After a doctorate in Business Administration I joined Brückmann Verpackung AG in 2006.
advert: With budget responsibility for 80 million euros, I am well prepared for Tannwald Robotics GmbH.
language: My English is at C2 and my French is basic.
crossed: At Brückmann Verpackung AG I kept payroll in DATEV.
""",
    "teacher": """
number: Raised the share of GCSE Spanish passes at grade 4 or above from 61% to 89% between 2019 and 2023.
number: Organised seven exchange trips to Valencia.
number: Run a lunchtime film club for 45 pupils.
employer: As an English Language Assistant with the British Council in Zaragoza, I supported lessons in two primary schools.
employer: I taught Spanish at Roundhay School before joining Harrowgill Academy.
tool: In my lessons I use Google Classroom, Quizlet and Kahoot.
tool: Use Duolingo for Schools to teach Spanish and French to pupils aged 11 to 16.
verb: Authored the department's new Year 7 scheme of work single-handedly.
verb: Founded the Chapeltown Welcome Centre, where I taught English to refugees on Saturday mornings.
title: As Head of Spanish at Harrowgill Academy, I teach pupils aged 11 to 16.
title: Assistant Headteacher at Harrowgill Academy and organiser of three exchange trips to Valencia.
degree: MA in Spanish and French, University of Aireborough, 2015.
grade: I graduated from the University of Aireborough with first-class honours in Spanish and French.
language: I am a native English speaker with Spanish at C2, French at C1 and German at B2.
reach: Winner of a national teaching award in 2022.
advert: I lead a department of 7 teachers at Harrowgill Academy.
crossed: At Idioma Vivo I taught English to refugees on Saturday mornings.
date: I have held the CELTA since 2014.
""",
    "store": """
number: Supervise 32 cashiers and shelf staff at Tumaini Supermart.
number: Reduced stock losses by 40% in 2023.
number: Check daily takings of about KES 1.5 million.
employer: At Naivas in Kitale, I served up to 80 customers a day.
employer: I previously worked for Carrefour as a cashier, and today I supervise 14 people at Tumaini Supermart.
tool: Draw up weekly shift rotas in Deputy and check the daily takings.
tool: Experienced user of SAP Retail, Excel and QuickBooks POS.
verb: Spearheaded the introduction of an M-Pesa till at Jengo Hardware.
verb: Recruited 14 cashiers and shelf staff at Tumaini Supermart.
title: Branch Manager at Tumaini Supermart in Eldoret since June 2021.
title: As Sales Manager at Jengo Hardware, I counted stock every month with the storekeeper.
degree: Bachelor of Commerce, Uasin Plateau Polytechnic, 2020.
grade: Diploma in Business Management with Distinction from Uasin Plateau Polytechnic.
grade: I completed the KCSE in 2014 with a mean grade of A-.
advert: I already manage 25 staff and am ready to do so at Baraka Fresh Stores.
certificate: I hold a certificate in Fire Safety from the Kenya Red Cross.
duration: Nine years as a Store Supervisor at Tumaini Supermart.
""",
    "hvac": """
number: Complete around 12 call-outs a day for Peakmoor Air Services.
number: Assisted with the installation of 30 heat pumps on a housing estate.
employer: I served my apprenticeship with Daikin in Nottingham, where I brazed copper pipework.
employer: At Mitie I service split air conditioning units in offices and shops.
tool: Log jobs in Salesforce and complete around 6 call-outs a day.
tool: Skilled with manifold gauges, a multimeter and a thermal imaging camera.
verb: Designed the installation of 9 heat pumps on a housing estate.
verb: Supervised apprentices checking cold rooms for leaks at Trentlock Refrigeration Ltd.
title: Lead HVAC Engineer at Peakmoor Air Services since August 2024.
title: As Service Manager at Peakmoor Air Services, I look after split units in offices and shops.
degree: I hold a BEng in Refrigeration and Air Conditioning from Amber Vale College.
grade: Level 3 Diploma in Refrigeration and Air Conditioning with Distinction, Amber Vale College, 2024.
advert: I bring 5 years with VRF systems to Calderbrook Cooling.
certificate: Gas Safe registered and F-Gas Category 1 certified technician.
language: I speak English and fluent Punjabi.
crossed: At Trentlock Refrigeration Ltd I completed around 6 call-outs a day.
reach: Peakmoor Air Services' award-winning HVAC Technician, servicing split units in offices and shops.
""",
}

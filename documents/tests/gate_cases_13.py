"""Fresh cases, thirteenth set: a cloud engineer in Lagos, a hotel housekeeper in Diani, a loan officer in Mbale, a
surveyor in Gaborone, a physiotherapist in Accra, a poultry farmer in Mbeya.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "cloud": {
        "title": "Senior DevOps Engineer",
        "company": "Moniflow",
        "location": "Lagos",
        "requirements": {"must": ["Kubernetes in production", "Terraform", "On-call leadership"], "nice": ["Azure"]},
        "description": "Moniflow processes 40 million transactions a month.",
    },
    "housekeeper": {
        "title": "Assistant Executive Housekeeper",
        "company": "Leopard Sands Resort",
        "location": "Diani",
        "requirements": {"must": ["Diploma in Housekeeping", "Supervising 20 room attendants"]},
    },
    "loans": {
        "title": "Branch Manager",
        "company": "Elgon Microfinance",
        "location": "Tororo",
        "requirements": {"must": ["Degree", "Managing a portfolio of UGX 5 billion", "Team of 8"]},
    },
    "physio": {
        "title": "Head of Rehabilitation",
        "company": "Korle Clinic",
        "location": "Accra",
        "requirements": {"must": ["Master's degree", "Sports injuries", "5 years of experience"]},
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "cloud": {
        "basics": {
            "name": "Emeka Nwosu",
            "label": "DevOps Engineer",
            "summary": "DevOps engineer with a background in system administration. I automate what I do twice.",
        },
        "work": [
            {
                "name": "Andela Systems",
                "position": "DevOps Engineer",
                "startDate": "2021-05",
                "highlights": [
                    "Run 38 services on AWS with Docker and ECS",
                    "Moved the deployment pipeline from Jenkins to GitHub Actions",
                    "Lowered the monthly AWS bill from $21,000 to $14,500",
                    "Set up alerts in Grafana and Prometheus",
                    "Share the on-call rota with five engineers",
                    "Recovery from outages takes 18 minutes on average, before it took 55",
                ],
            },
            {
                "name": "Unilag ICT Centre",
                "position": "System Administrator",
                "startDate": "2018-03",
                "endDate": "2021-04",
                "highlights": [
                    "Maintained 60 Linux servers",
                    "Wrote Bash scripts for nightly backups",
                    "Answered tickets of lecturers and students",
                ],
            },
        ],
        "education": [
            {
                "institution": "University of Lagos",
                "studyType": "BSc",
                "area": "Computer Science",
                "startDate": "2013",
                "endDate": "2017",
            }
        ],
        "certificates": [{"name": "AWS Certified SysOps Administrator – Associate", "date": "2022-09"}],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Igbo", "fluency": "Native"}],
    },
    "housekeeper": {
        "basics": {"name": "Fatuma Mwinyi", "label": "Room Attendant"},
        "work": [
            {
                "name": "Baobab Beach Hotel",
                "position": "Senior Room Attendant",
                "startDate": "2021-10",
                "highlights": [
                    "Clean 14 rooms a day and check the mini-bars",
                    "Inspect the rooms of three new attendants",
                    "Guest complaints about rooms fell from 11 to 4 a month",
                    "Report broken lamps and taps to maintenance",
                ],
            },
            {
                "name": "Baobab Beach Hotel",
                "position": "Laundry Attendant",
                "startDate": "2019-06",
                "endDate": "2021-09",
                "highlights": ["Washed and ironed linen for 200 beds"],
            },
        ],
        "education": [{"institution": "Kwale Girls High School", "studyType": "KCSE", "endDate": "2018"}],
        "languages": [{"language": "Swahili", "fluency": "Native"}, {"language": "English", "fluency": "Good"}],
        "meta": {"aditus": {"grades": [{"examination": "KCSE", "grade": "D+", "year": "2018"}]}},
    },
    "loans": {
        "basics": {"name": "Moses Wanyama", "label": "Loan Officer"},
        "work": [
            {
                "name": "Mbale Savings Cooperative",
                "position": "Loan Officer",
                "startDate": "2019-03",
                "highlights": [
                    "Look after 310 borrowers with loans of UGX 1.1 billion",
                    "Loans overdue by more than 30 days went from 9% to 4%",
                    "Visit shops and farms before each loan",
                    "Explain interest to groups of women",
                    "Enter loans in Mambu",
                ],
            },
        ],
        "education": [
            {
                "institution": "Uganda Christian University",
                "studyType": "Diploma",
                "area": "Microfinance",
                "startDate": "2016",
                "endDate": "2018",
            }
        ],
        "languages": [
            {"language": "Lugisu", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Luganda", "fluency": "Good"},
        ],
    },
    "surveyor": {
        "basics": {"name": "Thabo Kgosi", "label": "Land Surveyor"},
        "work": [
            {
                "name": "Geomap Botswana",
                "position": "Survey Technician",
                "startDate": "2020-02",
                "highlights": [
                    "Surveyed 1,350 plots in Mogoditshane and Tlokweng with GNSS",
                    "Draw site plans in AutoCAD Civil 3D",
                    "Trained two assistants in levelling",
                    "Flew a drone over 4 quarries",
                ],
            },
        ],
        "education": [
            {
                "institution": "University of Botswana",
                "studyType": "Diploma",
                "area": "Land Surveying",
                "startDate": "2016",
                "endDate": "2019",
            }
        ],
        "languages": [{"language": "Setswana", "fluency": "Native"}, {"language": "English", "fluency": "Fluent"}],
        "certificates": [{"name": "Remote pilot licence", "issuer": "CAAB", "date": "2022"}],
    },
    "physio": {
        "basics": {"name": "Nana Yaa Boakye", "label": "Physiotherapist"},
        "work": [
            {
                "name": "37 Military Hospital",
                "position": "Physiotherapist",
                "startDate": "2021-01",
                "highlights": [
                    "Treat 12 patients a day after strokes and fractures",
                    "Started a walking group for stroke patients, 25 members",
                    "Show families how to exercise at home",
                    "Wrote a leaflet on back pain in Twi",
                ],
            },
        ],
        "education": [
            {
                "institution": "University of Ghana",
                "studyType": "BSc",
                "area": "Physiotherapy",
                "startDate": "2015",
                "endDate": "2019",
            }
        ],
        "meta": {"aditus": {"registrations": [{"body": "Allied Health Professions Council", "number": "PT-1180"}]}},
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Twi", "fluency": "Native"}],
    },
    "farmer": {
        "basics": {"name": "Upendo Mwakasege", "label": "Poultry Farmer"},
        "work": [
            {
                "name": "Mwakasege Poultry",
                "position": "Owner",
                "startDate": "2018-06",
                "highlights": [
                    "Keep 1,200 layers and sell 950 eggs a day",
                    "Sell to 9 shops and 2 hotels in Mbeya",
                    "Vaccinate the flock every three months",
                    "Deaths of chicks fell from 15% to 6%",
                    "Employ two helpers",
                ],
            },
        ],
        "education": [
            {"institution": "MATI Uyole", "studyType": "Certificate", "area": "Agriculture", "endDate": "2017"}
        ],
        "languages": [{"language": "Swahili", "fluency": "Native"}, {"language": "English", "fluency": "Basic"}],
    },
}

FAITHFUL: dict[str, str] = {
    "cloud": """
Operate thirty-eight services on AWS using ECS and Docker.
Responsible for running 38 containerised services on AWS (ECS, Docker).
Migrated deployment pipelines from Jenkins to GitHub Actions.
Replaced Jenkins with GitHub Actions for deployments.
Cut the monthly AWS bill by $6,500, from $21,000 to $14,500.
Reduced AWS costs by about 31%.
Configured monitoring alerts in Prometheus and Grafana.
On-call rotation shared with 5 other engineers.
Mean time to recovery went down from 55 to 18 minutes.
Outages are now resolved in 18 minutes on average, down from 55.
Administered sixty Linux servers at the Unilag ICT Centre.
Automated nightly backups with Bash scripts.
AWS Certified SysOps Administrator (Associate), September 2022.
More than eight years in system administration and DevOps.
I have not run Kubernetes in production; ECS has been enough for our 38 services.
With 40 million transactions a month, Moniflow cannot afford a bad deployment.
I like to automate anything that I have to do twice.
""",
    "housekeeper": """
Clean fourteen guest rooms daily and check mini-bars.
Daily cleaning of 14 rooms, including mini-bar checks.
Check the rooms of 3 new room attendants.
Room complaints from guests dropped from eleven to four a month.
Reduced guest complaints about rooms by 7 a month.
Inform maintenance of broken taps and lamps.
Washed and ironed bed linen (200 beds).
Laundry attendant at Baobab Beach Hotel for more than two years.
Rose from laundry attendant to senior room attendant at the same hotel.
KCSE 2018, grade D+.
Seven years at Baobab Beach Hotel, in the laundry and on the floors.
Fluent Swahili, good English.
I hold no diploma, but I know what a clean room looks like at eleven o'clock.
""",
    "loans": """
Manage a loan portfolio of UGX 1.1 billion with 310 borrowers.
Look after three hundred and ten borrowers and loans worth 1.1 billion shillings.
Loans more than 30 days overdue decreased from 9 to 4 percent.
Brought the share of loans overdue by over 30 days down from 9% to 4%.
Visit borrowers' shops and farms before any loan is granted.
Explain interest rates to women's groups.
Loan data entry in Mambu.
Diploma in Microfinance, Uganda Christian University, 2018.
More than seven years as a loan officer with Mbale Savings Cooperative.
I speak Lugisu, Luganda and English with borrowers.
I have worked with Mambu since I joined the cooperative.
A portfolio of UGX 5 billion is larger than mine, but the questions at the farm gate are the same.
""",
    "surveyor": """
Surveyed over 1,300 plots in Tlokweng and Mogoditshane using GNSS.
GNSS survey of 1,350 plots.
Prepare site plans with AutoCAD Civil 3D.
Taught 2 assistants how to level.
Drone flights over four quarries.
Surveyed four quarries by drone.
Licensed remote pilot (CAAB, 2022).
Diploma in Land Surveying (University of Botswana, 2019).
Six years as a survey technician at Geomap Botswana.
Setswana is my first language; I am fluent in English.
""",
    "physio": """
Treat twelve patients per day recovering from fractures and strokes.
Rehabilitation of stroke and fracture patients, about 12 a day.
Founded a walking group for stroke patients which now has 25 members.
Started a walking group of twenty-five stroke patients.
Teach families home exercises.
Author of a leaflet about back pain in Twi.
Registered with the Allied Health Professions Council (PT-1180).
BSc Physiotherapy, University of Ghana (2019).
Five years as a physiotherapist at the 37 Military Hospital.
Sports injuries are a field I would like to learn more about.
I do not have a Master's degree yet.
""",
    "farmer": """
Keep a flock of 1,200 layers and sell about 950 eggs daily.
Sell 950 eggs per day to nine shops and two hotels.
Supply 2 hotels and 9 shops in Mbeya with eggs.
Quarterly vaccination of the flock.
Chick mortality went down from 15 to 6 percent.
Cut chick losses by more than half, from 15% to 6%.
I employ 2 helpers.
Owner of Mwakasege Poultry since June 2018.
Over eight years of running my own poultry farm.
Certificate in Agriculture from MATI Uyole.
""",
}

INVENTED: dict[str, str] = {
    "cloud": """
services: Run 380 services on AWS.
tool: Run Kubernetes clusters with Terraform.
money: Lowered the AWS bill from $21,000 to $4,500.
time: Recovery takes 5 minutes on average.
title: Head of Infrastructure at Andela Systems.
title: Lead DevOps Engineer.
team: Lead the on-call team of five engineers.
certificate: AWS Certified Solutions Architect – Professional.
degree: MSc in Computer Science.
employer: DevOps engineer at Flutterwave.
servers: Maintained 600 Linux servers.
experience: Fifteen years in DevOps.
uptime: Guaranteed 99.99% uptime.
""",
    "housekeeper": """
rooms: Clean 34 rooms a day.
title: Executive Housekeeper at Baobab Beach Hotel.
team: Supervise 20 room attendants.
complaints: Guest complaints fell from 11 to 1 a month.
degree: Diploma in Housekeeping.
grade: KCSE grade B-.
award: Employee of the Year 2023.
language: Conversational German and Italian.
experience: Twelve years in hotels.
""",
    "loans": """
borrowers: Look after 910 borrowers.
money: Loans of UGX 5 billion.
percent: Overdue loans went from 9% to 1%.
title: Branch Manager at Mbale Savings Cooperative.
team: Lead a team of eight loan officers.
degree: Bachelor of Microfinance.
employer: Loan officer at BRAC Uganda.
tool: Use Temenos T24.
experience: Fifteen years in microfinance.
scope: Approved loans of up to UGX 50 million.
""",
    "surveyor": """
plots: Surveyed 3,350 plots.
places: Surveyed plots in Maun and Kasane.
title: Chief Surveyor at Geomap Botswana.
degree: BSc in Geomatics.
registration: Registered land surveyor with the Surveyors' Council.
quarries: Flew a drone over 14 quarries.
tool: Processed data in Trimble Business Center.
team: Supervised a crew of six.
""",
    "physio": """
patients: Treat 32 patients a day.
members: A walking group with 125 members.
degree: Master of Physiotherapy.
title: Head Physiotherapist.
specialty: Specialised in sports injuries.
employer: Physiotherapist of the Black Stars.
experience: Ten years of experience.
award: Won the Health Innovation Prize.
""",
    "farmer": """
layers: Keep 12,000 layers.
eggs: Sell 2,950 eggs a day.
hotels: Sell to 19 shops and 12 hotels.
percent: Deaths of chicks fell to 1%.
staff: Employ twelve helpers.
degree: Diploma in Animal Production.
award: Best Young Farmer of Mbeya Region.
""",
}

"""Fresh cases, set 43 (blind): IT support specialist (Nakuru), agronomist (Mbeya), M&E officer (Kigali), hotel room
attendant (Frankfurt), structural engineer (Curitiba), video editor (Nairobi); each in another voice.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "itsupport": {
        "title": "IT Support Officer",
        "company": "Savanna Horizon Insurance",
        "location": "Nairobi",
        "requirements": {
            "must": ["5 years of IT support", "Support 300 users", "Windows Server"],
            "nice": ["ITIL certificate", "Python"],
        },
    },
    "agronomist": {
        "title": "Senior Agronomist",
        "company": "Uluguru Agro",
        "location": "Morogoro",
        "requirements": {
            "must": ["7 years in extension", "Work with 1,000 farmers", "Soil fertility"],
            "nice": ["French", "R"],
        },
    },
    "evaluation": {
        "title": "Senior Monitoring and Evaluation Officer",
        "company": "Virunga Education Fund",
        "location": "Musanze",
        "requirements": {"must": ["Manage 12 enumerators", "Power BI", "10 years of M&E experience"], "nice": ["PMP"]},
    },
    "housekeeper": {
        "title": "Hotel Housekeeper",
        "company": "Hotel Lindenhof am Park",
        "location": "Wiesbaden",
        "requirements": {
            "must": ["German B2", "Clean 20 rooms per day", "2 years of hotel experience"],
            "nice": ["Opera PMS"],
        },
    },
    "structural": {
        "title": "Lead Structural Engineer",
        "company": "Rheintal Ingenieure",
        "location": "Köln",
        "requirements": {"must": ["Lead 15 engineers", "Eurocode 3", "German C1"], "nice": ["Tekla"]},
    },
    "video": {
        "title": "Senior Video Editor",
        "company": "Jacaranda Digital",
        "location": "Nairobi",
        "requirements": {"must": ["5 years of editing", "Manage 4 editors", "Cinema 4D"], "nice": ["Drone licence"]},
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "itsupport": {
        "basics": {
            "name": "Brian Kiplagat Cheruiyot",
            "label": "IT Support Specialist",
            "summary": "IT support specialist in a savings cooperative; hardware, accounts and end-user help.",
            "location": {"city": "Nakuru", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Lakeview Sacco Society",
                "position": "IT Support Specialist",
                "location": "Nakuru",
                "startDate": "2022-03",
                "highlights": [
                    "Resolve about 45 tickets a week for 180 staff in 9 branches",
                    "Cut average resolution time from 14 hours to 6 hours by introducing ticket categories in osTicket",
                    "Migrated 120 laptops from Windows 10 to Windows 11",
                    "Maintain Active Directory accounts and Microsoft 365 licences",
                    "Assisted the network engineer in rolling out FortiGate firewalls at 4 branches",
                ],
            },
            {
                "name": "Menengai Computer Repairs",
                "position": "IT Technician",
                "location": "Nakuru",
                "startDate": "2020-01",
                "endDate": "2022-02",
                "highlights": [
                    "Repaired around 15 laptops, desktops and printers a week",
                    "Installed Wi-Fi for 6 small businesses using MikroTik routers",
                    "Trained 2 interns in hardware diagnosis",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Kiti Hill Secondary School",
                "position": "Computer Club Helper",
                "startDate": "2019-02",
                "endDate": "2019-11",
                "highlights": ["Helped teachers set up a computer lab with 20 refurbished PCs"],
            }
        ],
        "education": [
            {
                "institution": "Rift Valley Technical College",
                "studyType": "Diploma",
                "area": "Information Communication Technology",
                "startDate": "2017",
                "endDate": "2019",
                "score": "Credit",
            }
        ],
        "certificates": [{"name": "CompTIA A+", "issuer": "CompTIA", "date": "2021-06"}],
        "skills": [
            {"name": "User support", "keywords": ["osTicket", "Active Directory", "Microsoft 365", "AnyDesk"]},
            {"name": "Networking", "keywords": ["MikroTik", "TCP/IP", "Structured cabling"]},
            {"name": "Scripting", "keywords": ["PowerShell (basic)"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Native"},
            {"language": "Kalenjin", "fluency": "Native"},
        ],
    },
    "agronomist": {
        "basics": {
            "name": "Neema Joseph Mwakalinga",
            "label": "Agronomist",
            "summary": "Agronomist who works with smallholder maize, bean and tea farmers.",
            "location": {"city": "Mbeya", "countryCode": "TZ"},
        },
        "work": [
            {
                "name": "Kilimo Imara Seeds Ltd",
                "position": "Agronomist",
                "location": "Mbeya",
                "startDate": "2021-05",
                "highlights": [
                    "Advise 640 smallholder maize and bean farmers in 12 villages",
                    "Run 18 demonstration plots each season on seed spacing and fertiliser rates",
                    "Average maize yields on the demonstration plots rose from 1.8 to 3.1 tonnes per hectare in three seasons",
                    "Collect field data on tablets with KoboToolbox and prepare monthly reports for head office",
                    "Supported the research manager in a trial of 5 drought-tolerant maize varieties",
                ],
            },
            {
                "name": "Rungwe Tea Outgrowers Association",
                "position": "Field Extension Officer",
                "location": "Tukuyu",
                "startDate": "2017-08",
                "endDate": "2021-04",
                "highlights": [
                    "Trained 350 tea growers in plucking standards and pruning",
                    "Organised 40 farmer field days together with district extension staff",
                    "Helped introduce drip irrigation in a 2-hectare tea nursery",
                    "Took part in preparing 3 collection centres for Rainforest Alliance audits",
                ],
            },
            {
                "name": "Usangu Plains Rice Scheme",
                "position": "Agronomy Intern",
                "location": "Mbarali",
                "startDate": "2017-01",
                "endDate": "2017-06",
                "highlights": [
                    "Measured plant height and counted tillers on 24 rice plots",
                    "Entered trial data in Excel",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Tumaini Women's Garden Group",
                "position": "Volunteer Adviser",
                "startDate": "2020-03",
                "highlights": ["Advise 25 women on kitchen gardens and composting"],
            }
        ],
        "education": [
            {
                "institution": "Sokoine University of Agriculture",
                "studyType": "BSc",
                "area": "Agronomy",
                "startDate": "2013",
                "endDate": "2016",
                "score": "Second Class Upper",
            }
        ],
        "certificates": [
            {"name": "Safe Use of Pesticides", "issuer": "Tropical Pesticides Research Institute", "date": "2019-09"}
        ],
        "skills": [
            {"name": "Field work", "keywords": ["Soil sampling", "Integrated pest management", "Farmer training"]},
            {"name": "Data", "keywords": ["KoboToolbox", "Excel", "QGIS (basic)"]},
        ],
        "languages": [
            {"language": "Swahili", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Nyakyusa", "fluency": "Native"},
        ],
    },
    "evaluation": {
        "basics": {
            "name": "Claudine Mukandoli",
            "label": "Monitoring and Evaluation Officer",
            "summary": "Monitoring and evaluation officer with a background in statistics and district planning.",
            "location": {"city": "Kigali", "countryCode": "RW"},
        },
        "work": [
            {
                "name": "Ubuzima Rural Health Trust",
                "position": "Monitoring and Evaluation Officer",
                "location": "Kigali",
                "startDate": "2020-09",
                "highlights": [
                    "Maintain the results framework of a USD 2.4 million maternal health programme in 7 districts",
                    "Designed 14 indicator reference sheets",
                    "Supervise 5 data collectors",
                    "Carry out quarterly data quality assessments at 32 health centres",
                    "Drafted the monitoring chapter of the 2023 annual report",
                    "Contributed to the mid-term evaluation conducted by an external consultant",
                ],
            },
            {
                "name": "Gisagara District Office",
                "position": "Planning and Statistics Officer",
                "location": "Gisagara",
                "startDate": "2016-02",
                "endDate": "2020-08",
                "highlights": [
                    "Compiled monthly performance reports for 13 sectors",
                    "Coordinated a survey of 2,150 households in 2018",
                    "Introduced an Excel tracker that shortened report preparation from 10 days to 4",
                    "Took the minutes of the district planning committee",
                ],
            },
            {
                "name": "Inzira Farmers Cooperative Union",
                "position": "Data Clerk",
                "location": "Huye",
                "startDate": "2014-03",
                "endDate": "2015-12",
                "highlights": [
                    "Entered and cleaned the membership records of 6,800 farmers in Microsoft Access",
                    "Filed paper questionnaires",
                ],
            },
        ],
        "education": [
            {
                "institution": "University of Rwanda",
                "studyType": "MSc",
                "area": "Applied Statistics",
                "startDate": "2018",
                "endDate": "2020",
                "score": "Distinction",
            },
            {
                "institution": "National University of Rwanda",
                "studyType": "BSc",
                "area": "Statistics",
                "startDate": "2010",
                "endDate": "2013",
                "score": "Second Class Lower",
            },
        ],
        "certificates": [{"name": "DHIS2 Fundamentals", "issuer": "DHIS2 Academy", "date": "2021-04"}],
        "skills": [
            {"name": "Analysis", "keywords": ["Stata", "SPSS", "Excel"]},
            {"name": "Data collection", "keywords": ["ODK", "DHIS2"]},
            {"name": "Methods", "keywords": ["Logical frameworks", "Sampling", "Questionnaire design"]},
        ],
        "languages": [
            {"language": "Kinyarwanda", "fluency": "Native"},
            {"language": "French", "fluency": "Fluent"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Basic"},
        ],
        "awards": [{"title": "Best Performing Officer", "awarder": "Gisagara District Office", "date": "2019"}],
    },
    "housekeeper": {
        "basics": {
            "name": "Rosângela Teixeira Prates",
            "label": "Room Attendant",
            "location": {"city": "Frankfurt am Main", "countryCode": "DE"},
        },
        "work": [
            {
                "name": "Hotel Mainblick Residenz",
                "position": "Room Attendant",
                "location": "Frankfurt am Main",
                "startDate": "2024-04",
                "highlights": [
                    "Clean 16 rooms per shift",
                    "Check minibars and report defects to the maintenance team",
                    "Showed 3 new colleagues the cleaning routine",
                    "Housekeeping team reached a cleanliness score of 9.1 out of 10 in 2025",
                ],
            },
            {
                "name": "Pension Taunusruh",
                "position": "Housekeeping Assistant",
                "location": "Bad Homburg",
                "startDate": "2023-02",
                "endDate": "2024-03",
                "highlights": [
                    "Cleaned 11 guest rooms and the breakfast room",
                    "Washed and ironed bed linen and towels",
                    "Served breakfast at weekends",
                ],
            },
            {
                "name": "Creche Pequeno Girassol",
                "position": "Kitchen Helper",
                "location": "Salvador, Brazil",
                "startDate": "2019-03",
                "endDate": "2022-07",
                "highlights": ["Prepared snacks for 60 children", "Kept the kitchen clean according to hygiene rules"],
            },
        ],
        "education": [
            {
                "institution": "Colégio Estadual Rio Vermelho",
                "studyType": "Secondary school certificate",
                "area": "General",
                "startDate": "2015",
                "endDate": "2017",
            }
        ],
        "certificates": [
            {"name": "telc Deutsch B1", "issuer": "telc", "date": "2023-11"},
            {"name": "Food hygiene instruction (§ 43 IfSG)", "issuer": "Gesundheitsamt Frankfurt", "date": "2023-01"},
        ],
        "skills": [{"name": "Housekeeping", "keywords": ["Bed making", "Linen care", "Dosing of cleaning agents"]}],
        "languages": [
            {"language": "Portuguese", "fluency": "Native"},
            {"language": "German", "fluency": "B1"},
            {"language": "English", "fluency": "A2"},
        ],
    },
    "structural": {
        "basics": {
            "name": "Henrique Vasconcelos Prado",
            "label": "Senior Structural Engineer",
            "summary": "Structural engineer for reinforced concrete and steel buildings.",
            "location": {"city": "Curitiba", "countryCode": "BR"},
        },
        "work": [
            {
                "name": "Araucária Estruturas Ltda",
                "position": "Senior Structural Engineer",
                "location": "Curitiba",
                "startDate": "2015-08",
                "highlights": [
                    "Designed reinforced concrete and steel structures for 22 buildings of up to 24 storeys",
                    "Lead a team of 6 engineers and 2 drafters",
                    "Introduced BIM modelling with Revit and TQS, which reduced drawing revisions by 30 %",
                    "Reviewed the retrofit designs of 3 road bridges for a motorway concession holder",
                    "Write technical opinions on cracking and settlement",
                ],
            },
            {
                "name": "Baía Sul Projetos",
                "position": "Structural Engineer",
                "location": "Florianópolis",
                "startDate": "2009-02",
                "endDate": "2015-07",
                "highlights": [
                    "Calculated foundations and slabs for 35 residential buildings",
                    "Checked steel connections with SAP2000",
                    "Participated in the design of a 1,200-seat auditorium",
                ],
            },
            {
                "name": "Instituto de Pesquisa Serra Verde",
                "position": "Research Assistant",
                "location": "Porto Alegre",
                "startDate": "2007-03",
                "endDate": "2008-12",
                "highlights": [
                    "Tested 48 fibre-reinforced concrete beams in the laboratory",
                    "Co-authored 2 conference papers",
                ],
            },
        ],
        "education": [
            {
                "institution": "Universidade Federal do Rio Grande do Sul",
                "studyType": "MSc",
                "area": "Civil Engineering (Structures)",
                "startDate": "2007",
                "endDate": "2009",
            },
            {
                "institution": "Universidade Federal de Santa Catarina",
                "studyType": "BEng",
                "area": "Civil Engineering",
                "startDate": "2002",
                "endDate": "2006",
                "score": "8.7/10",
            },
        ],
        "certificates": [{"name": "CREA professional registration", "issuer": "CREA", "date": "2007-02"}],
        "skills": [
            {"name": "Software", "keywords": ["TQS", "SAP2000", "Revit", "AutoCAD"]},
            {"name": "Design codes", "keywords": ["NBR 6118", "NBR 8800", "Eurocode 2"]},
        ],
        "languages": [
            {"language": "Portuguese", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Spanish", "fluency": "Intermediate"},
            {"language": "German", "fluency": "Basic"},
        ],
        "projects": [
            {
                "name": "Passarela Tarumã",
                "description": "Steel footbridge with a span of 46 metres",
                "highlights": ["Checked the vibration behaviour under pedestrian loading"],
                "keywords": ["steel", "footbridge"],
            }
        ],
        "awards": [
            {
                "title": "Best Technical Paper",
                "awarder": "Congresso Paranaense de Estruturas",
                "date": "2018",
                "summary": "Paper on punching shear in flat slabs",
            }
        ],
    },
    "video": {
        "basics": {
            "name": "Sheila Atieno Okumu",
            "label": "Video Editor",
            "summary": "Video editor for social media, documentary and events.",
            "location": {"city": "Nairobi", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Twiga Lane Studios",
                "position": "Video Editor",
                "location": "Nairobi",
                "startDate": "2023-01",
                "highlights": [
                    "Edit 8 to 10 social media videos a week for 12 client brands",
                    "Cut a 52-minute documentary on lake fishing that was broadcast on a county TV channel",
                    "Edited a tea brand campaign that reached 1.3 million views on TikTok",
                    "Edit in Adobe Premiere Pro and colour-grade in DaVinci Resolve",
                    "Assist the creative director with storyboards",
                ],
            },
            {
                "name": "Self-employed",
                "position": "Freelance Videographer and Editor",
                "location": "Kisumu",
                "startDate": "2020-06",
                "endDate": "2022-12",
                "highlights": [
                    "Filmed and edited 35 weddings and corporate events",
                    "Delivered 14 promotional clips for NGOs",
                    "Made subtitles in English and Swahili",
                ],
            },
            {
                "name": "Spreebogen Film GmbH",
                "position": "Post-production Intern",
                "location": "Berlin",
                "startDate": "2019-09",
                "endDate": "2020-02",
                "highlights": [
                    "Logged and synced footage for 6 episodes of a travel series",
                    "Prepared rough cuts under the supervision of the lead editor",
                ],
            },
        ],
        "education": [
            {
                "institution": "Multimedia University of Kenya",
                "studyType": "BA",
                "area": "Film and Animation",
                "startDate": "2015",
                "endDate": "2019",
                "score": "Second Class Upper",
            }
        ],
        "certificates": [
            {"name": "Adobe Certified Professional in Video Design", "issuer": "Adobe", "date": "2022-08"}
        ],
        "skills": [
            {"name": "Editing", "keywords": ["Adobe Premiere Pro", "DaVinci Resolve", "After Effects (basic)"]},
            {"name": "Sound", "keywords": ["Adobe Audition"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Native"},
            {"language": "Luo", "fluency": "Native"},
            {"language": "German", "fluency": "A2"},
        ],
        "projects": [
            {
                "name": "Omena",
                "description": "Nine-minute short film about a fishing family",
                "highlights": ["Co-directed and edited the film"],
            }
        ],
        "awards": [
            {
                "title": "Best Student Short",
                "awarder": "Lakeside Film Festival",
                "date": "2018",
                "summary": "For the short film Omena",
            }
        ],
    },
}

FAITHFUL: dict[str, str] = {
    "itsupport": """
Ticket load: roughly 45 a week, 180 users, nine branches.
Brought mean resolution time down from 14 h to 6 h; ticket categories in osTicket did it.
Moved 120 laptops off Windows 10 and onto Windows 11.
Look after AD accounts and M365 licences at Lakeview Sacco.
Gave the network engineer a hand with the FortiGate roll-out at four branches.
IT support specialist, Nakuru. More than six years of hands-on work with hardware, accounts and users.
More than four and a half years at Lakeview Sacco Society so far, all in IT support.
At Menengai Computer Repairs: fixed about fifteen machines a week, printers included.
Set up Wi-Fi at half a dozen small businesses, MikroTik routers.
Showed two interns how to diagnose hardware faults.
Diploma in ICT from Rift Valley Technical College, passed with Credit in 2019.
CompTIA A+ certified since June 2021.
Remote support through AnyDesk; ticketing through osTicket.
PowerShell: basics only.
Volunteered at Kiti Hill Secondary School in 2019 and helped the teachers get a lab of 20 refurbished PCs running.
I would like to bring my help-desk experience to Savanna Horizon Insurance as IT Support Officer.
Savanna Horizon Insurance asks for support of 300 users; today I support 180.
Average resolution time fell by 8 hours after I introduced ticket categories.
""",
    "agronomist": """
There are 640 smallholders in twelve villages who grow maize and beans, and I am the agronomist who advises them.
Every season I run eighteen demonstration plots, all about seed spacing and how much fertiliser to give.
I am happy to say that on our demonstration plots the average maize harvest went up from 1.8 to 3.1 tonnes a hectare over three seasons.
My tablet comes along to the field, because I collect our data in KoboToolbox and write a report for head office each month.
It was a pleasure to support our research manager in the trial of five drought-tolerant maize varieties.
Before Kilimo Imara Seeds I spent almost four years in Tukuyu as a field extension officer for the Rungwe Tea Outgrowers Association.
In Tukuyu I taught 350 tea growers how to pluck to standard and how to prune.
Together with the district extension staff I put on forty farmer field days!
I also lent a hand when drip irrigation came to a two-hectare tea nursery in Rungwe.
As part of my tea years I helped get three collection centres ready for the Rainforest Alliance audits.
My very first steps were as an intern at the Usangu Plains Rice Scheme, where I counted tillers and measured plants on 24 plots.
I studied agronomy at Sokoine University of Agriculture and finished my BSc in 2016 with a Second Class Upper.
For more than nine years now I have been working with farmers, first tea growers, then maize and bean growers.
In my free time I advise a group of 25 women on composting and their kitchen gardens.
Swahili and Nyakyusa are the languages I grew up with, and my English is fluent.
Nothing would please me more than to join Uluguru Agro in Morogoro as your Senior Agronomist.
I hold a certificate in the safe use of pesticides, which I earned in September 2019.
""",
    "evaluation": """
The undersigned has served as Monitoring and Evaluation Officer at Ubuzima Rural Health Trust since September 2020.
In the said capacity I maintain the results framework of a maternal health programme valued at USD 2.4 million and implemented in seven districts.
A total of fourteen indicator reference sheets were designed by me for Ubuzima Rural Health Trust.
I am responsible for the supervision of five data collectors.
Data quality assessments are conducted by me each quarter at 32 health centres.
I prepared the draft of the monitoring chapter of the annual report for 2023.
I provided input to the mid-term evaluation, which was carried out by an external consultant.
From February 2016 to August 2020 I held the post of Planning and Statistics Officer at the Gisagara District Office.
During my tenure at the district, monthly performance reports covering thirteen sectors were compiled by me.
In 2018 I coordinated a survey covering more than 2,000 households while at the Gisagara District Office.
The Excel tracker I introduced at the district reduced the time needed to prepare a report by six days.
I was entrusted with taking minutes for the district planning committee.
As Data Clerk in Huye, I entered and cleaned records of 6,800 member farmers using MS Access.
I am the holder of a Master of Science in Applied Statistics from the University of Rwanda, awarded with Distinction in 2020.
I further wish to state that I was named Best Performing Officer by the Gisagara District Office in 2019.
I make use of Stata and SPSS and have completed the DHIS2 Fundamentals certificate.
I hereby submit my application for the position of Senior Monitoring and Evaluation Officer at the Virunga Education Fund in Musanze.
I am fluent in French and English, Kinyarwanda is my mother tongue, and I possess basic Swahili.
""",
    "housekeeper": """
I work since April 2024 as room attendant in Hotel Mainblick Residenz in Frankfurt.
In every shift I am cleaning sixteen rooms.
I look also in the minibars, and when something is broken I tell it to the maintenance team.
To three new colleagues I have shown how we make the cleaning.
Our housekeeping team has got in 2025 a score of 9.1 from 10 for cleanliness.
Before I was housekeeping assistant in Pension Taunusruh in Bad Homburg, a little more than one year.
In the pension I have cleaned 11 guest rooms and also the breakfast room.
On the weekend I served the breakfast to the guests of Pension Taunusruh.
I know to wash and iron the bed linen and the towels.
In Brazil I worked over three years as kitchen helper in a creche in Salvador.
I made snacks for sixty children and I kept the kitchen clean after the hygiene rules.
My German is on level B1, I have the telc exam from November 2023.
Portuguese is my mother language, and English I speak a little (A2).
I have more than three years experience in hotel and pension housekeeping.
I would be very happy to work in Hotel Lindenhof am Park in Wiesbaden.
I finished the secondary school in 2017 in Colégio Estadual Rio Vermelho.
I can dose the cleaning agents right and I make beds.
""",
    "structural": """
My professional practice over more than seventeen years has centred on the structural design of buildings.
As Senior Structural Engineer at Araucária Estruturas, I have designed reinforced concrete and steel structures for twenty-two buildings, the tallest of which has 24 storeys.
The group that I lead at present comprises six engineers and two drafters.
The adoption of BIM modelling in Revit and TQS, which I introduced, was accompanied by a 30 per cent reduction in drawing revisions.
I reviewed retrofit designs for three road bridges on behalf of the holder of a motorway concession.
My duties further encompass the writing of technical opinions on settlement and cracking.
Between 2009 and 2015, at Baía Sul Projetos in Florianópolis, I calculated slabs and foundations for 35 residential buildings.
Steel connections were verified by means of SAP2000 during my time at Baía Sul Projetos.
I was among those involved in the design of an auditorium with 1,200 seats.
As a research assistant in Porto Alegre, I subjected 48 beams of fibre-reinforced concrete to laboratory testing.
Two conference papers, of which I am a co-author, resulted from my years at the Instituto de Pesquisa Serra Verde.
I hold a master's degree in civil engineering, with a focus on structures, from the Universidade Federal do Rio Grande do Sul (2009).
My first degree, in civil engineering, was completed in Santa Catarina in 2006 with a mark of 8.7 out of 10.
A paper of mine on punching shear in flat slabs received the Best Technical Paper award of the Congresso Paranaense de Estruturas in 2018.
For the Passarela Tarumã, a steel footbridge spanning 46 m, I examined the vibration response to pedestrian loads.
I am conversant with NBR 6118, NBR 8800 and Eurocode 2.
My knowledge of German is as yet basic, whereas I am fluent in English.
It would be of great interest to me to contribute as Lead Structural Engineer at Rheintal Ingenieure in Köln.
""",
    "video": """
Twelve brands, up to ten social videos a week, all edited by yours truly.
Scroll-stopping tea? I edited the campaign that hit 1.3 million views on TikTok.
From lake to living room: I cut a 52-minute fishing documentary that aired on a county TV channel.
Premiere Pro for the cut, DaVinci Resolve for the colour.
I help our creative director bring storyboards to life at Twiga Lane Studios.
Nearly four years at Twiga Lane Studios, and still in love with the timeline.
Say "I do" and roll camera: 35 weddings and corporate events filmed and edited as a freelancer in Kisumu.
Fourteen promo clips for NGOs, delivered.
Subtitles in two languages, English and Swahili, were part of my freelance offer.
Berlin calling: six months as a post-production intern at Spreebogen Film GmbH.
Logged and synced the footage of six travel-series episodes in Berlin.
Rough cuts, prepared under the watchful eye of the lead editor at Spreebogen Film.
Meet "Omena": nine minutes, one fishing family, co-directed and edited by me, and Best Student Short at the Lakeside Film Festival 2018.
Adobe-certified in video design since August 2022.
BA in Film and Animation, Multimedia University of Kenya, Second Class Upper.
I also speak Luo and Swahili as a native, English fluently and German at A2.
Jacaranda Digital, let's make something people watch twice: I'd love to be your next Senior Video Editor.
Clean sound with Adobe Audition, plus the basics of After Effects.
""",
}

INVENTED: dict[str, str] = {
    "itsupport": """
number: Ticket load: about 75 a week across 9 branches.
number: Migrated 210 laptops from Windows 10 to Windows 11.
number: Cut mean resolution time from 14 h to 2 h with ticket categories in osTicket.
employer: Safaricom, IT Support Specialist: Active Directory accounts and Microsoft 365 licences.
employer: Repaired around 15 machines a week at Rongai Tech Hub, Nakuru.
degree: BSc in Information Technology, 2019.
degree: ICT diploma from Rift Valley Technical College, passed with Distinction.
tool: Ticket queue run in Jira Service Management, 180 staff.
tool: Installed Wi-Fi for six small businesses on Ubiquiti gear.
tool: Scripting: PowerShell basics and Python.
verb: Led the FortiGate firewall roll-out at four branches.
verb: Architected the Active Directory domain for nine branches.
title: IT Manager, Lakeview Sacco Society, since March 2022.
title: Head technician at Menengai Computer Repairs from 2020 to 2022.
certificate: CompTIA A+ and ITIL 4 Foundation certified.
advert: Support 300 users day to day at Lakeview Sacco.
duration: Nine years of IT support behind me.
moved: Trained 2 interns in hardware diagnosis at Lakeview Sacco Society.
""",
    "agronomist": """
number: I spend my days with the 900 smallholder maize and bean farmers I advise around Mbeya.
number: On our demonstration plots the average maize harvest climbed from 1.8 to 4.6 tonnes a hectare, can you imagine!
number: Back in Tukuyu I organised ninety farmer field days with the district extension staff.
employer: For the last few years I have been advising maize and bean farmers for One Acre Fund, and I have loved it.
employer: My internship with the Mtibwa Sugar Estate taught me how to count tillers on 24 rice plots.
degree: After my MSc in Agronomy at Sokoine University of Agriculture I went straight to the farmers.
degree: I was so proud to finish my BSc in Agronomy with First Class Honours.
tool: I take my tablet to the field and collect all our data with SurveyCTO.
tool: I analyse our demonstration plot results in R before I write to head office each month.
verb: I designed and headed the trial of five drought-tolerant maize varieties at Kilimo Imara Seeds.
verb: In Rungwe I single-handedly brought drip irrigation to a two-hectare tea nursery.
title: As Regional Agronomy Manager at Kilimo Imara Seeds I run 18 demonstration plots each season.
title: In Tukuyu I was Head of Extension for the Rungwe Tea Outgrowers Association.
advert: You ask for someone used to working with 1,000 farmers, and that is just what I do today in my 12 villages.
certificate: I hold a Certified Crop Adviser certificate as well as one in the safe use of pesticides.
language: Besides Swahili and English I get by nicely in French.
reach: The demonstration plots I run have become a national model for seed spacing.
moved: At the Rungwe Tea Outgrowers Association I collected field data with KoboToolbox and sent monthly reports to head office.
""",
    "evaluation": """
number: I maintain the results framework of a maternal health programme valued at USD 5.8 million.
number: Data quality assessments were carried out by me at 60 health centres every quarter.
number: I have the honour to supervise nine data collectors at Ubuzima Rural Health Trust.
employer: I currently serve as Monitoring and Evaluation Officer at the Rwanda Biomedical Centre.
employer: From 2016 to 2020 I was Planning and Statistics Officer at the Nyamagabe District Office.
degree: I hold a Doctorate in Applied Statistics from the University of Rwanda.
degree: My Bachelor of Science in Statistics was awarded with First Class Honours in 2013.
tool: The results framework of the maternal health programme is maintained by me in Power BI.
tool: The membership records of 6,800 farmers were entered and cleaned by me in Oracle.
verb: I conducted the mid-term evaluation of the maternal health programme.
verb: I chaired the district planning committee in Gisagara.
title: I have served as Director of Planning at the Gisagara District Office.
title: As Monitoring and Evaluation Manager at Ubuzima Rural Health Trust, I designed 14 indicator reference sheets.
advert: It is further stated that I manage 12 enumerators in my present post.
certificate: I am a certified Project Management Professional (PMP) and hold the DHIS2 Fundamentals certificate.
language: I am fluent in Kinyarwanda, French, English and Swahili.
date: In 2017 I coordinated a survey of 2,150 households for the Gisagara District Office.
reach: In 2019 I received the national award for Best Performing Officer.
""",
    "housekeeper": """
number: In every shift I am cleaning 24 rooms in Hotel Mainblick Residenz.
number: I have shown the cleaning routine to ten new colleagues.
number: In the creche in Salvador I prepared snacks for 150 children.
employer: I work since April 2024 as room attendant in Steigenberger Hotel in Frankfurt.
employer: Before I washed and ironed the linen in Hotel Alte Mühle in Bad Homburg.
degree: In Brazil I made a diploma in hotel management.
degree: I have finished a vocational training (Ausbildung) as hotel specialist.
tool: I put the room status in Opera PMS after I clean each room.
tool: When something is broken I report it to the maintenance team with the app hotelkit.
verb: I manage the training of the new colleagues in the hotel.
verb: I repair the defects in the rooms by myself.
title: In Hotel Mainblick Residenz I am working as housekeeping supervisor.
title: In Salvador I was the cook of the creche Pequeno Girassol from 2019 to 2022.
language: I speak German on level B2.
language: My English is very good, level C1.
advert: I am used to clean 20 rooms per day in my job now.
duration: I am working since six years in hotels in Germany.
moved: In Hotel Mainblick Residenz I also serve the breakfast on weekends.
""",
    "structural": """
number: I have designed reinforced concrete and steel structures for 58 buildings at Araucária Estruturas.
number: The introduction of BIM modelling reduced drawing revisions by 55 per cent.
number: The tallest of the buildings I have designed at Araucária Estruturas has forty storeys.
employer: Prior to my present post, I calculated foundations and slabs for 35 residential buildings at Odebrecht Engenharia.
employer: As a research assistant at the Fraunhofer Institute, I tested 48 fibre-reinforced concrete beams.
degree: I hold a PhD in civil engineering (structures) from the Universidade Federal do Rio Grande do Sul.
degree: My first degree in civil engineering was completed with a mark of 9.8 out of 10.
tool: Steel connections were verified by means of ANSYS at Baía Sul Projetos.
tool: BIM modelling, which I introduced at Araucária Estruturas, was based on Tekla Structures.
verb: I directed the design of a 1,200-seat auditorium while at Baía Sul Projetos.
verb: I executed the structural retrofit of three road bridges for a motorway concession holder.
title: As Technical Director of Araucária Estruturas, I write opinions on cracking and settlement.
title: I held the post of Postdoctoral Fellow at the Instituto de Pesquisa Serra Verde.
advert: At present I lead a team of 15 engineers.
language: I have attained the level C1 in German.
certificate: I am registered with CREA and am, moreover, a Chartered Engineer of the Institution of Structural Engineers.
reach: My paper on punching shear in flat slabs received an international award in 2018.
date: Since 2011 I have been Senior Structural Engineer at Araucária Estruturas in Curitiba.
moved: In Florianópolis I led six engineers and two drafters at Baía Sul Projetos.
""",
    "video": """
number: One tea brand, one campaign, 4.5 million views on TikTok.
number: I keep thirty client brands fed with fresh social videos every week.
number: Love on film: 80 weddings and corporate events shot and edited in Kisumu.
employer: Cut to Berlin: six months as a post-production intern at UFA.
employer: By day I edit for Nation Media Group, where social videos fly out eight to ten a week.
degree: Master of Arts in Film and Animation, Multimedia University of Kenya.
degree: First-class storyteller, literally: BA in Film and Animation with First Class Honours.
tool: Final Cut Pro is where my social videos for twelve brands are born.
tool: Colour that pops: I grade in Baselight.
tool: From flat to fabulous with Cinema 4D, Premiere Pro and DaVinci Resolve.
verb: I direct our storyboards from first sketch to final frame at Twiga Lane Studios.
verb: I produced and directed the 52-minute lake fishing documentary.
title: Creative Director at Twiga Lane Studios, and never short of a hook.
title: Lead Editor on six episodes of a travel series at Spreebogen Film GmbH.
certificate: Adobe-certified and a licensed drone pilot.
language: Fluent in English and German, native in Swahili and Luo.
reach: My lake fishing documentary was broadcast on national television.
advert: Four editors look to me for direction at Twiga Lane Studios.
moved: Subtitles in English and Swahili? Done, at Spreebogen Film in Berlin.
""",
}

"""Fresh cases, set 47 (blind): A Nairobi DevOps engineer, a Nigerian children's nurse in Birmingham, a Cebu payables
clerk, a Leeds car sales adviser, an Abuja geography teacher, a Hamburg logistics manager.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "devops": {
        "title": "Platform Engineering Lead",
        "company": "Karibu Pay",
        "location": "Nairobi",
        "requirements": {
            "must": ["8 years of cloud experience", "Lead a team of 6 engineers", "Datadog"],
            "nice": ["Google Cloud"],
        },
    },
    "nurse": {
        "title": "Children's Diabetes Specialist Nurse",
        "company": "Northgate NHS Trust",
        "location": "Wolverhampton",
        "requirements": {
            "must": ["Manage a caseload of 150 children", "V300 independent prescriber"],
            "nice": ["Urdu"],
        },
    },
    "clerk": {
        "title": "Accounts Payable Specialist",
        "company": "Orchid BPO",
        "location": "Cebu City",
        "requirements": {"must": ["Process 800 invoices a month", "Oracle Financials"], "nice": ["CPA"]},
    },
    "cars": {
        "title": "Senior Sales Executive",
        "company": "Castlegate Prestige",
        "location": "York",
        "requirements": {"must": ["Sell 18 cars a month", "3 years in automotive sales"], "nice": ["Team leadership"]},
    },
    "teacher": {
        "title": "Head of Humanities",
        "company": "Kingsgate International School",
        "location": "Lagos",
        "requirements": {"must": ["IGCSE Geography", "Manage a department of 8 teachers"], "nice": ["French"]},
    },
    "logistics": {
        "title": "Head of Distribution",
        "company": "Hansa Home GmbH",
        "location": "Bremen",
        "requirements": {"must": ["Responsibility for 4 sites", "200 employees"], "nice": ["French"]},
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "devops": {
        "basics": {
            "name": "Kevin Mutiso",
            "label": "Senior DevOps Engineer",
            "summary": "DevOps engineer with a background in Linux administration, working mostly on AWS and Kubernetes.",
            "location": {"city": "Nairobi", "countryCode": "KE"},
        },
        "work": [
            {
                "name": "Savanna Ledger Ltd",
                "position": "Senior DevOps Engineer",
                "location": "Nairobi",
                "startDate": "2022-03",
                "summary": "Fintech company running a mobile-money ledger.",
                "highlights": [
                    "Run 14 Kubernetes clusters on AWS EKS serving 2.3 million mobile-money customers",
                    "Cut monthly cloud spend from USD 61,000 to USD 44,000 through right-sizing and spot instances",
                    "Moved 37 services from Jenkins to GitHub Actions",
                    "Mentor two junior engineers",
                    "Share the on-call rota with five colleagues; mean time to recovery fell from 52 to 19 minutes",
                ],
            },
            {
                "name": "Tembo Cloud Services",
                "position": "Cloud Engineer",
                "location": "Nairobi",
                "startDate": "2019-01",
                "endDate": "2022-02",
                "highlights": [
                    "Wrote Terraform modules used by 6 client teams",
                    "Supported the migration of a hospital records system from on-premises VMware to Azure",
                    "Set up Prometheus and Grafana dashboards for 120 virtual machines",
                ],
            },
            {
                "name": "Pwani Net Solutions",
                "position": "Systems Administrator",
                "location": "Mombasa",
                "startDate": "2015-08",
                "endDate": "2018-12",
                "highlights": [
                    "Administered 45 Linux servers (CentOS and Ubuntu)",
                    "Automated nightly backups with Bash and Ansible",
                    "Answered about 30 support tickets a week",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Nairobi Code Club",
                "position": "Tutor",
                "startDate": "2020-01",
                "highlights": ["Teach Python to 15 teenagers on Saturdays"],
            }
        ],
        "education": [
            {
                "institution": "Maseno University",
                "studyType": "BSc",
                "area": "Computer Science",
                "startDate": "2011",
                "endDate": "2015",
                "score": "Second Class Upper",
            }
        ],
        "certificates": [
            {
                "name": "AWS Certified Solutions Architect – Associate",
                "issuer": "Amazon Web Services",
                "date": "2021-06",
            },
            {"name": "Certified Kubernetes Administrator (CKA)", "issuer": "CNCF", "date": "2023-04"},
        ],
        "skills": [
            {"name": "Cloud", "keywords": ["AWS", "Azure"]},
            {"name": "Infrastructure as code", "keywords": ["Terraform", "Ansible"]},
            {"name": "CI/CD", "keywords": ["GitHub Actions", "Jenkins"]},
            {"name": "Monitoring", "keywords": ["Prometheus", "Grafana"]},
            {"name": "Scripting", "keywords": ["Bash", "Python"]},
        ],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Swahili", "fluency": "Native"}],
        "projects": [
            {
                "name": "ns-broom",
                "description": "Small open-source tool in Python that deletes unused Kubernetes namespaces",
                "highlights": ["210 stars on GitHub"],
                "keywords": ["Python", "Kubernetes"],
            }
        ],
    },
    "nurse": {
        "basics": {
            "name": "Folasade Akinwale",
            "label": "Paediatric Staff Nurse",
            "summary": "Children's nurse with hospital experience in Nigeria and England.",
            "location": {"city": "Birmingham", "countryCode": "GB"},
        },
        "work": [
            {
                "name": "Elmfield Children's Hospital",
                "position": "Staff Nurse, Paediatric Medicine",
                "location": "Birmingham",
                "startDate": "2023-05",
                "highlights": [
                    "Care for up to 6 children per shift on a 24-bed general medical ward",
                    "Give oral and intravenous medicines, checking weight-based doses with a second nurse",
                    "Teach parents of children newly diagnosed with type 1 diabetes to inject insulin and count carbohydrates",
                    "Supervised 3 student nurses on placement since 2024",
                    "Helped the ward sister with an audit of PEWS charts; completeness rose from 71% to 93%",
                ],
            },
            {
                "name": "Adeoyo Grace Hospital",
                "position": "Paediatric Nurse",
                "location": "Ibadan, Nigeria",
                "startDate": "2018-09",
                "endDate": "2023-02",
                "highlights": [
                    "Triaged around 40 children a day in the outpatient clinic",
                    "Took part in measles and polio vaccination drives in 9 villages",
                    "Deputised for the nurse in charge on night shifts",
                ],
            },
            {
                "name": "Olive Tree Clinic",
                "position": "Nurse Intern",
                "location": "Abeokuta, Nigeria",
                "startDate": "2017-08",
                "endDate": "2018-08",
                "highlights": ["Rotated through the labour, surgical and children's wards"],
            },
        ],
        "education": [
            {
                "institution": "Kwara Central University",
                "studyType": "BNSc",
                "area": "Nursing Science",
                "startDate": "2012",
                "endDate": "2017",
                "score": "Second Class Upper",
            }
        ],
        "certificates": [
            {"name": "NMC Registration (Child)", "issuer": "Nursing and Midwifery Council", "date": "2023-04"},
            {
                "name": "Paediatric Immediate Life Support (PILS)",
                "issuer": "Resuscitation Council UK",
                "date": "2024-02",
            },
        ],
        "skills": [
            {"name": "Clinical", "keywords": ["Cannulation", "PEWS", "Nasogastric feeding"]},
            {"name": "IT", "keywords": ["SystmOne", "Excel"]},
        ],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Yoruba", "fluency": "Native"}],
        "awards": [
            {
                "title": "Ward Star of the Month",
                "awarder": "Elmfield Children's Hospital",
                "date": "2025-03",
                "summary": "Nominated by families on the ward",
            }
        ],
    },
    "clerk": {
        "basics": {
            "name": "Maricel Dizon",
            "label": "Accounts Payable Clerk",
            "location": {"city": "Cebu City", "countryCode": "PH"},
        },
        "work": [
            {
                "name": "Lapu Shared Services Inc.",
                "position": "Accounts Payable Clerk",
                "location": "Cebu City",
                "startDate": "2024-02",
                "highlights": [
                    "Process about 450 supplier invoices a month in SAP",
                    "Match invoices with purchase orders and goods receipts (three-way match)",
                    "Reconcile the statements of 60 suppliers every month",
                    "Cleared a backlog of 1,200 unpaid invoices with two colleagues in 2025",
                    "Prepare the weekly payment run for approval by the AP supervisor",
                ],
            },
            {
                "name": "Mactan Fresh Foods",
                "position": "Office Assistant",
                "location": "Mandaue",
                "startDate": "2022-07",
                "endDate": "2024-01",
                "highlights": [
                    "Encoded daily sales into QuickBooks",
                    "Kept a petty cash fund of PHP 20,000",
                    "Filed receipts and issued BIR Form 2307 to suppliers",
                ],
            },
            {
                "name": "Nena's Bake Shop",
                "position": "Part-time Cashier",
                "location": "Cebu City",
                "startDate": "2020-06",
                "endDate": "2022-03",
                "highlights": ["Balanced the till at closing"],
            },
        ],
        "education": [
            {
                "institution": "Visayas Metropolitan College",
                "studyType": "BSBA",
                "area": "Financial Management",
                "startDate": "2018",
                "endDate": "2022",
                "score": "GWA 1.75",
            }
        ],
        "certificates": [{"name": "Bookkeeping NC III", "issuer": "TESDA", "date": "2022-11"}],
        "skills": [
            {"name": "Accounting software", "keywords": ["SAP", "QuickBooks"]},
            {"name": "Excel", "keywords": ["PivotTables", "VLOOKUP"]},
        ],
        "languages": [
            {"language": "Cebuano", "fluency": "Native"},
            {"language": "Filipino", "fluency": "Fluent"},
            {"language": "English", "fluency": "Professional working"},
        ],
    },
    "cars": {
        "basics": {
            "name": "Jordan Whitlock",
            "label": "Car Sales Adviser",
            "summary": "Sales adviser in a franchised dealership, previously in phone retail. Full UK driving licence.",
            "location": {"city": "Leeds", "countryCode": "GB"},
        },
        "work": [
            {
                "name": "Harrow & Finch Motors",
                "position": "Car Sales Adviser",
                "location": "Leeds",
                "startDate": "2024-09",
                "highlights": [
                    "Sell new and used Kias: 11 cars a month on average in 2025 against a target of 9",
                    "Arrange test drives and part-exchange valuations",
                    "Explain PCP and HP finance to customers",
                    "Handle enquiries from Auto Trader and the dealership's website",
                ],
            },
            {
                "name": "Pennine Phones",
                "position": "Retail Assistant",
                "location": "Bradford",
                "startDate": "2022-06",
                "endDate": "2024-08",
                "highlights": [
                    "Sold mobile phones and contracts to walk-in customers",
                    "Trained 2 Saturday staff on the till",
                    "Top seller of phone insurance in the store in March 2023",
                ],
            },
        ],
        "volunteer": [
            {
                "organization": "Bramley Juniors FC",
                "position": "Assistant Coach",
                "startDate": "2021-09",
                "highlights": ["Help coach the under-10s on Sunday mornings"],
            }
        ],
        "education": [
            {
                "institution": "Aire Valley College",
                "studyType": "BTEC Level 3",
                "area": "Business",
                "startDate": "2020",
                "endDate": "2022",
                "score": "Merit",
            }
        ],
        "certificates": [
            {
                "name": "SAF Approved (Specialist Automotive Finance)",
                "issuer": "Finance & Leasing Association",
                "date": "2025-01",
            }
        ],
        "skills": [
            {"name": "Sales", "keywords": ["Customer service", "Negotiation", "Follow-up calls"]},
            {"name": "Systems", "keywords": ["Keyloop", "Microsoft Outlook"]},
        ],
        "languages": [{"language": "English", "fluency": "Native"}, {"language": "Polish", "fluency": "Basic"}],
    },
    "teacher": {
        "basics": {
            "name": "Ifeoma Nwachukwu",
            "label": "Geography Teacher",
            "summary": "Secondary school geography teacher who likes to take lessons outdoors.",
            "location": {"city": "Abuja", "countryCode": "NG"},
        },
        "work": [
            {
                "name": "Crestwood Model College",
                "position": "Geography Teacher",
                "location": "Abuja",
                "startDate": "2016-09",
                "highlights": [
                    "Teach geography to 5 classes from JSS3 to SS3, about 180 students",
                    "Share of students passing WAEC geography with credit rose from 68% in 2018 to 89% in 2025",
                    "Organise a yearly field trip to Gurara Falls for 60 students",
                    "Introduced QGIS in SS2 map work lessons",
                    "Member of the school's timetable committee",
                ],
            },
            {
                "name": "Holy Rosary Girls' Secondary School",
                "position": "Geography and Social Studies Teacher",
                "location": "Enugu",
                "startDate": "2010-09",
                "endDate": "2016-07",
                "highlights": [
                    "Taught classes of up to 55 students",
                    "Ran the environment club, which planted 400 trees",
                    "Assisted the vice principal with the exam invigilation rota",
                ],
            },
            {
                "name": "Government Day Secondary School",
                "position": "Corps Member Teacher (NYSC)",
                "location": "Lokoja",
                "startDate": "2009-07",
                "endDate": "2010-06",
                "highlights": ["Taught geography to JSS1 and JSS2"],
            },
        ],
        "volunteer": [
            {
                "organization": "Abuja Open Mappers",
                "position": "Volunteer Mapper",
                "startDate": "2020-02",
                "highlights": ["Mapped over 3,000 buildings in flood-prone parts of Lokoja on OpenStreetMap"],
            }
        ],
        "education": [
            {
                "institution": "Gwarinpa University",
                "studyType": "MEd",
                "area": "Curriculum Studies",
                "startDate": "2017",
                "endDate": "2019",
            },
            {
                "institution": "Anambra Hills University",
                "studyType": "BSc (Ed)",
                "area": "Geography",
                "startDate": "2004",
                "endDate": "2008",
                "score": "Second Class Upper",
            },
        ],
        "certificates": [
            {"name": "TRCN Teaching Licence", "issuer": "Teachers Registration Council of Nigeria", "date": "2011-05"},
            {"name": "Google Certified Educator Level 1", "issuer": "Google", "date": "2021-08"},
        ],
        "skills": [{"name": "Digital", "keywords": ["QGIS", "Google Classroom", "OpenStreetMap", "PowerPoint"]}],
        "languages": [
            {"language": "Igbo", "fluency": "Native"},
            {"language": "English", "fluency": "Fluent"},
            {"language": "Hausa", "fluency": "Conversational"},
        ],
        "awards": [{"title": "Teacher of the Year", "awarder": "Crestwood Model College", "date": "2022"}],
    },
    "logistics": {
        "basics": {
            "name": "Henning Brockmann",
            "label": "Logistics Manager",
            "summary": "Logistics manager who came up through freight forwarding and warehousing.",
            "location": {"city": "Hamburg", "countryCode": "DE"},
        },
        "work": [
            {
                "name": "Nordkai Logistik GmbH",
                "position": "Logistics Manager",
                "location": "Hamburg",
                "startDate": "2014-04",
                "highlights": [
                    "Responsible for a 22,000 m² warehouse with 85 staff in three shifts",
                    "Manage an annual budget of €6.8 million",
                    "Introduced SAP EWM in 2019 together with the IT department, replacing a paper-based system",
                    "Reduced picking errors from 1.4% to 0.5%",
                    "Negotiated contracts with 12 hauliers, saving €310,000 a year",
                ],
            },
            {
                "name": "Weserfracht AG",
                "position": "Warehouse Team Leader",
                "location": "Bremen",
                "startDate": "2005-02",
                "endDate": "2014-03",
                "highlights": [
                    "Led 18 warehouse workers on the late shift",
                    "Coordinated 40 truck loadings a day",
                    "Contributed to the ISO 9001 certification of the site in 2011",
                ],
            },
            {
                "name": "Spedition Ahlers",
                "position": "Freight Clerk",
                "location": "Oldenburg",
                "startDate": "1996-08",
                "endDate": "2005-01",
                "highlights": [
                    "Planned routes for 25 lorries across Germany and the Netherlands",
                    "Prepared customs papers for shipments to Switzerland",
                ],
            },
        ],
        "volunteer": [
            {"organization": "Freiwillige Feuerwehr Harburg", "position": "Firefighter", "startDate": "2006-05"}
        ],
        "education": [
            {
                "institution": "IHK Oldenburg",
                "studyType": "Apprenticeship",
                "area": "Freight Forwarding Clerk (Speditionskaufmann)",
                "startDate": "1993",
                "endDate": "1996",
                "score": "2.1",
            }
        ],
        "certificates": [
            {"name": "Dangerous Goods Safety Adviser (ADR)", "issuer": "IHK Hamburg", "date": "2016-10"},
            {"name": "Forklift Licence", "issuer": "TÜV Nord", "date": "2005-03"},
        ],
        "skills": [
            {"name": "Software", "keywords": ["SAP EWM", "Excel"]},
            {"name": "Lean", "keywords": ["5S", "Kaizen"]},
        ],
        "languages": [
            {"language": "German", "fluency": "Native"},
            {"language": "English", "fluency": "B2"},
            {"language": "Dutch", "fluency": "A2"},
        ],
    },
}

FAITHFUL: dict[str, str] = {
    "devops": """
Operate fourteen EKS clusters on AWS for a mobile-money platform with more than 2 million customers.
Brought the monthly cloud bill down by USD 17,000, from 61k to 44k, by right-sizing and using spot instances.
Migrated 37 services from Jenkins pipelines to GitHub Actions.
At Savanna Ledger I mentor two junior engineers and take my turn on call.
Mean time to recovery came down from 52 minutes to 19 on the on-call rota I share with five colleagues.
I have been a Senior DevOps Engineer at Savanna Ledger for over four years.
As a Cloud Engineer at Tembo Cloud Services I wrote Terraform modules that six client teams used.
Helped move a hospital's records system off on-premises VMware and onto Azure.
Created monitoring dashboards in Grafana and Prometheus covering 120 VMs.
I spent three years at Tembo Cloud Services before joining Savanna Ledger in March 2022.
My career began in Mombasa, looking after 45 CentOS and Ubuntu servers at Pwani Net Solutions.
Scripted the nightly backups using Ansible and Bash, and dealt with roughly 30 support requests per week.
I hold a BSc in Computer Science (Second Class Upper) from Maseno University.
Certified Kubernetes Administrator (2023) and AWS Solutions Architect – Associate (2021).
On Saturdays I volunteer as a tutor at Nairobi Code Club, where I teach Python to 15 teenagers.
Author of ns-broom, an open-source Python tool with over 200 GitHub stars that removes unused Kubernetes namespaces.
I would be glad to bring my Kubernetes and AWS experience to the Platform Engineering Lead role at Karibu Pay.
My monitoring experience is with Prometheus and Grafana rather than Datadog.
""",
    "nurse": """
Paediatric nurse with experience in hospitals in both Nigeria and England.
I look after as many as six children a shift on a 24-bed general medical ward at Elmfield Children's Hospital.
Administer oral and IV medication, double-checking weight-based doses with a colleague.
Show parents of children with newly diagnosed type 1 diabetes how to give insulin injections and count carbs.
Since 2024 I have supervised three student nurses during their placements.
Assisted the ward sister in auditing PEWS charts, with completeness going up by 22 percentage points to 93%.
I have worked at Elmfield for three and a half years.
In Ibadan I triaged about forty children daily in an outpatient clinic.
At Adeoyo Grace Hospital I joined polio and measles vaccination campaigns in nine villages.
On nights at Adeoyo Grace, I stood in for the nurse in charge.
I spent more than four years as a Paediatric Nurse at Adeoyo Grace Hospital before moving to Birmingham.
My internship year at Olive Tree Clinic in Abeokuta took me through the children's, surgical and labour wards.
Registered children's nurse with the NMC since April 2023.
Completed Paediatric Immediate Life Support with the Resuscitation Council UK in 2024.
I was named Ward Star of the Month in March 2025 after families nominated me.
Skilled in cannulation, NG feeding and PEWS, and comfortable with SystmOne.
I do not yet prescribe, but I would welcome the chance to train towards the V300 at Northgate NHS Trust.
""",
    "clerk": """
Handle around 450 vendor invoices each month in SAP.
Perform three-way matching of invoices against POs and goods receipts.
Every month I reconcile statements for sixty suppliers.
Together with two colleagues, I worked through a backlog of 1,200 unpaid invoices in 2025.
I get the weekly payment run ready, and our AP supervisor approves it.
Accounts payable clerk with over two years of experience at Lapu Shared Services in Cebu City.
As an Office Assistant at Mactan Fresh Foods I entered the day's sales into QuickBooks and looked after a ₱20,000 petty cash fund.
Issued BIR 2307 forms to suppliers and kept receipts filed.
I was with Mactan Fresh Foods for about a year and a half, from July 2022 to January 2024.
While still a student I worked part-time as a cashier at Nena's Bake Shop, balancing the till at closing time.
Graduated in 2022 from Visayas Metropolitan College with a BSBA in Financial Management and a GWA of 1.75.
TESDA-certified in Bookkeeping (NC III) since November 2022.
In Excel I work with VLOOKUP and pivot tables.
I speak Cebuano natively, Filipino fluently and English at a professional working level.
Although I have not worked in Oracle, I use SAP for invoice processing every month.
The Accounts Payable Specialist opening at Orchid BPO appeals to me because I would like to handle a larger volume of invoices.
Experience with SAP and QuickBooks.
""",
    "cars": """
Averaged 11 car sales per month in 2025, two above my target of nine.
I sell both new and used Kia models at Harrow & Finch Motors in Leeds.
Organise test drives and part-exchange valuations for customers.
Talk customers through their finance options, including HP and PCP.
Respond to leads from Auto Trader as well as our dealership website.
I have been a Car Sales Adviser for just over two years, since September 2024.
SAF Approved since January 2025.
Before moving into cars I sold phones and contracts to walk-in customers at Pennine Phones in Bradford.
Showed two Saturday staff how to use the till.
In March 2023 I sold more phone insurance than anyone else in the Pennine Phones store.
I worked at Pennine Phones from summer 2022 until August 2024.
I have a BTEC Level 3 in Business from Aire Valley College, passed with Merit.
For five years I have helped coach the under-10s at Bramley Juniors FC on Sundays.
I hold a full UK driving licence and know a little Polish.
Day to day I use Keyloop and Outlook.
I am keen to work with premium brands as a Senior Sales Executive at Castlegate Prestige in York.
Your target of 18 cars a month is higher than the 11 I averaged in 2025, and I would relish working towards it.
""",
    "teacher": """
I teach geography to roughly 180 students in five classes, from JSS3 up to SS3.
Between 2018 and 2025 the proportion of students gaining a credit pass in WAEC geography went up from 68 to 89 per cent.
Every year I plan a field trip to Gurara Falls for sixty students.
Brought QGIS into the SS2 lessons on map work.
I sit on the timetable committee at Crestwood Model College.
I have taught at Crestwood for ten years.
Geography teacher with over 15 years in Nigerian secondary schools.
At Holy Rosary in Enugu I taught Geography and Social Studies to classes as large as 55.
The environment club I ran at Holy Rosary Girls' Secondary School planted 400 trees.
Helped the vice principal draw up the invigilation rota for exams.
I did my NYSC year in Lokoja, teaching geography to JSS1 and JSS2 at Government Day Secondary School.
MEd in Curriculum Studies (Gwarinpa University, 2019) and a BSc (Ed) in Geography with Second Class Upper.
I have held a TRCN licence since 2011 and became a Google Certified Educator (Level 1) in 2021.
As a volunteer with Abuja Open Mappers I have mapped more than three thousand buildings in areas of Lokoja at risk of flooding.
Crestwood Model College named me its Teacher of the Year in 2022.
Igbo is my mother tongue, my English is fluent and I can hold a conversation in Hausa.
I have not managed a department of eight teachers, but I hope to grow into that responsibility at Kingsgate International School.
""",
    "logistics": """
Run a warehouse of 22,000 square metres with 85 employees working in three shifts.
I am accountable for a yearly budget of 6.8 million euros.
Replaced paper-based processes with SAP EWM in 2019, working jointly with our IT department.
Lowered the picking error rate from 1.4 to 0.5 per cent.
Agreed contracts with a dozen haulage companies that save €310k annually.
I have managed logistics at Nordkai Logistik in Hamburg for more than 12 years.
As Warehouse Team Leader at Weserfracht AG, I was in charge of 18 people on the late shift.
Coordinated the loading of forty trucks per day in Bremen.
Played a part in getting the Bremen site certified to ISO 9001 in 2011.
I was at Weserfracht for nine years, from February 2005 to March 2014.
At Spedition Ahlers I scheduled the routes of 25 lorries through Germany and the Netherlands and drew up customs documents for Swiss shipments.
I learned the trade from the ground up: an apprenticeship as a Speditionskaufmann, completed in 1996 with a 2.1.
Qualified ADR Dangerous Goods Safety Adviser (IHK Hamburg, 2016).
I still have the forklift licence I obtained from TÜV Nord in 2005.
German native speaker with English at B2 and elementary Dutch (A2).
In my spare time I have served as a volunteer firefighter in Harburg since 2006.
Hansa Home's four sites and 200 employees would be a welcome step up from the single warehouse I run at Nordkai today.
Familiar with lean methods such as Kaizen and 5S.
""",
}

INVENTED: dict[str, str] = {
    "devops": """
number: Run 24 Kubernetes clusters on AWS EKS for 2.3 million mobile-money customers.
number: Cut the monthly cloud bill by more than half, from USD 61,000, with right-sizing and spot instances.
number: Moved 73 services from Jenkins to GitHub Actions at Savanna Ledger.
number: Mean time to recovery on our on-call rota fell from 52 to 9 minutes.
employer: Before Savanna Ledger I worked as a Cloud Engineer at Safaricom.
employer: At Baobab Systems I administered 45 Linux servers running CentOS and Ubuntu.
tool: Set up Datadog dashboards for 120 virtual machines at Tembo Cloud Services.
tool: Comfortable with AWS, Azure and Google Cloud.
tool: Wrote Pulumi modules used by six client teams.
verb: Led the migration of a hospital records system from on-premises VMware to Azure.
verb: At Savanna Ledger I manage two junior engineers and conduct their performance reviews.
title: As Head of DevOps at Savanna Ledger, I run 14 Kubernetes clusters on EKS.
title: I spent three years as a Cloud Architect at Tembo Cloud Services.
degree: I hold an MSc in Computer Science from Maseno University.
grade: BSc Computer Science, First Class Honours, Maseno University, 2015.
certificate: AWS Certified Solutions Architect – Professional since 2021.
advert: I currently lead a team of 6 engineers and would like to do the same at Karibu Pay.
""",
    "nurse": """
number: Care for up to 12 children per shift on a 24-bed general medical ward.
number: Helped with a PEWS chart audit that raised completeness from 71% to 98%.
number: Joined measles and polio vaccination drives in 19 villages around Ibadan.
employer: I have been a staff nurse at Great Ormond Street Hospital since May 2023.
employer: At University College Hospital Ibadan I triaged around 40 children a day.
verb: Led the ward's PEWS chart audit, which lifted completeness from 71% to 93%.
verb: Designed the ward's diabetes education programme for parents of newly diagnosed children.
verb: Spearheaded measles and polio vaccination drives in nine villages.
title: As Ward Sister at Elmfield Children's Hospital, I supervise student nurses on placement.
title: I was a Senior Paediatric Nurse Practitioner at Adeoyo Grace Hospital until 2023.
degree: I have a Master's in Nursing Science from Kwara Central University.
grade: Graduated in 2017 with a First Class BNSc in Nursing Science.
tool: Confident with SystmOne, Excel and Epic.
certificate: I hold the V300 independent prescribing qualification alongside my NMC registration.
language: Fluent in English, native in Yoruba and conversational in Urdu.
duration: I have been nursing at Elmfield Children's Hospital for six years.
transfer: At Olive Tree Clinic I deputised for the nurse in charge on night shifts.
advert: I manage a caseload of 150 children and teach parents to inject insulin and count carbohydrates.
""",
    "clerk": """
number: Process about 650 supplier invoices a month in SAP.
number: Reconcile the statements of 160 suppliers every month.
number: Kept a petty cash fund of PHP 50,000 at Mactan Fresh Foods.
employer: At Accenture Cebu I match invoices with purchase orders and goods receipts.
employer: From 2022 to 2024 I was an Office Assistant at San Miguel Foods.
verb: Approve and release the weekly payment run in SAP.
verb: Led a team of two that cleared a backlog of 1,200 unpaid invoices in 2025.
verb: Implemented QuickBooks at Mactan Fresh Foods and encoded daily sales.
title: Accounts Payable Supervisor at Lapu Shared Services since February 2024.
title: I worked as an Accountant at Mactan Fresh Foods, issuing BIR Form 2307 to suppliers.
degree: I finished a BS Accountancy at Visayas Metropolitan College in 2022.
grade: Graduated magna cum laude with a BSBA in Financial Management.
tool: Process supplier invoices in Oracle Financials and perform the three-way match.
tool: Skilled in Excel, including PivotTables, VLOOKUP and VBA macros.
certificate: I am a CPA and hold a TESDA Bookkeeping NC III.
language: Native speaker of Cebuano with fluent Filipino and basic Japanese.
advert: I already process 800 invoices a month, just as Orchid BPO requires.
duration: Accounts payable clerk with five years of experience at Lapu Shared Services.
""",
    "cars": """
number: Sold an average of 15 cars a month in 2025 against a target of 9.
number: Trained 12 Saturday staff on the till at Pennine Phones.
number: Achieved a 96% customer satisfaction score while arranging test drives and part-exchange valuations.
employer: I have sold new and used Kias at Arnold Clark in Leeds since September 2024.
employer: Previously a Retail Assistant at Carphone Warehouse in Bradford.
tool: I log every enquiry from Auto Trader in Salesforce.
verb: Head the dealership's online sales team, handling enquiries from Auto Trader and our website.
verb: Underwrite PCP and HP finance for customers at Harrow & Finch Motors.
title: Sales Manager at Harrow & Finch Motors, selling new and used Kias.
title: I was Assistant Store Manager at Pennine Phones until August 2024.
title: Head Coach of the under-10s at Bramley Juniors FC since 2021.
degree: I hold a BA in Business from Aire Valley College.
grade: BTEC Level 3 in Business, Distinction, Aire Valley College.
reach: Top seller of phone insurance across the UK in March 2023.
duration: I have more than four years of experience in automotive sales.
language: I speak English and fluent Polish, which helps with customers in Leeds.
advert: At Harrow & Finch I regularly sell 18 cars a month.
transfer: At Harrow & Finch Motors I trained two Saturday staff on the till.
""",
    "teacher": """
number: I teach geography to 8 classes from JSS3 to SS3 at Crestwood Model College.
number: The share of students passing WAEC geography with credit rose from 68% to 98% by 2025.
number: Ran the environment club at Holy Rosary, which planted 4,000 trees.
employer: I have taught geography at Loyola Jesuit College in Abuja since 2016.
employer: My NYSC year was spent teaching JSS1 and JSS2 geography at Federal Government College Lokoja.
verb: Chair the school's timetable committee at Crestwood.
verb: Founded Abuja Open Mappers, which mapped over 3,000 buildings in flood-prone parts of Lokoja.
title: As Head of Geography at Crestwood Model College, I introduced QGIS in SS2 map work lessons.
title: Vice Principal at Holy Rosary Girls' Secondary School, Enugu, from 2010 to 2016.
degree: I completed a PhD in Curriculum Studies at Gwarinpa University in 2019.
grade: BSc (Ed) Geography with First Class from Anambra Hills University.
tool: Introduced ArcGIS in SS2 map work lessons.
tool: I set homework on Google Classroom and Moodle.
certificate: Google Certified Educator Level 2 since August 2021.
reach: Named Nigeria's national Teacher of the Year in 2022.
language: I speak Igbo, English and Hausa, and teach in French when needed.
advert: I have prepared students for IGCSE Geography and would gladly continue at Kingsgate.
transfer: At Crestwood I ran the environment club, which planted 400 trees.
""",
    "logistics": """
number: Responsible for a 22,000 m² warehouse with 185 staff in three shifts.
number: I manage an annual budget of €8.6 million at Nordkai Logistik.
number: Negotiated contracts with 12 hauliers, saving €510,000 a year.
employer: Logistics Manager at Kühne + Nagel in Hamburg since April 2014.
employer: At DB Schenker in Oldenburg I planned routes for 25 lorries across Germany and the Netherlands.
verb: Led the ISO 9001 certification of the Bremen site in 2011.
verb: Single-handedly programmed the SAP EWM system that replaced our paper-based process in 2019.
title: As Managing Director of Nordkai Logistik GmbH, I oversee 85 staff in three shifts.
title: Warehouse Manager at Weserfracht AG with 18 workers on the late shift.
degree: I hold a Diplom in Logistics from the University of Bremen.
grade: Completed my apprenticeship as a freight forwarding clerk in 1996 with a grade of 1.2.
tool: Introduced Manhattan WMS in 2019 together with the IT department.
tool: I work with SAP EWM, Excel and Power BI.
certificate: Six Sigma Black Belt with hands-on use of 5S and Kaizen.
language: German native speaker with English at C2 and Dutch at A2.
duration: I have managed the warehouse at Nordkai Logistik for 18 years.
transfer: At Spedition Ahlers I led 18 warehouse workers on the late shift.
advert: I currently carry responsibility for 4 sites and would bring that to Hansa Home.
""",
}

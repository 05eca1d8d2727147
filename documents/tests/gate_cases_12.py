"""Fresh cases, twelfth set: a baker in Lilongwe, a network engineer in Nairobi, a midwife in Freetown, a procurement
officer in Kigali, a student teacher in Accra, a taxi driver in Dar es Salaam; and a French and a Swahili letter.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "network": {
        "title": "Senior Network Engineer",
        "company": "Liquid Fibre",
        "location": "Nairobi",
        "requirements": {"must": ["CCNP", "MPLS", "7 years of experience"]},
    },
    "midwife": {
        "title": "Reproductive Health Officer",
        "company": "Marie Care Sierra Leone",
        "location": "Bo",
        "requirements": {"must": ["BSc Midwifery", "Programme experience"]},
    },
    "procurement": {
        "title": "Procurement Manager",
        "company": "Gisenyi Hotels",
        "location": "Gisenyi",
        "requirements": {"must": ["CIPS", "Managing a budget of RWF 2 billion"]},
    },
    "chauffeur": {
        "title": "Chauffeur",
        "company": "Ambassade de Belgique",
        "location": "Kigali",
        "requirements": {"must": ["Permis D", "Français"]},
    },
}

PEOPLE: dict[str, dict[str, Any]] = {
    "baker": {
        "basics": {"name": "Grace Mkandawire", "label": "Baker"},
        "work": [
            {
                "name": "Mlatho Bakery",
                "position": "Baker",
                "startDate": "2019-05",
                "highlights": [
                    "Bake 900 loaves and 400 buns a night",
                    "Weigh the flour and check the oven temperature",
                    "Burnt loaves went down from 30 to 8 a week",
                    "Clean the dough mixer after each shift",
                ],
            },
            {
                "name": "Crossroads Hotel",
                "position": "Kitchen Helper",
                "startDate": "2017-02",
                "endDate": "2019-04",
                "highlights": ["Peeled vegetables and washed up for 120 guests"],
            },
        ],
        "education": [
            {
                "institution": "Lilongwe Community Technical College",
                "studyType": "Certificate",
                "area": "Bakery",
                "endDate": "2016",
            }
        ],
        "languages": [{"language": "Chichewa", "fluency": "Native"}, {"language": "English", "fluency": "Basic"}],
    },
    "network": {
        "basics": {
            "name": "Collins Otieno",
            "label": "Network Engineer",
            "summary": "Network engineer with five years in internet service.",
        },
        "work": [
            {
                "name": "Tawala Net",
                "position": "Network Engineer",
                "startDate": "2021-08",
                "highlights": [
                    "Operate a network of 340 routers and switches in 12 counties",
                    "Cut the average repair time of links from 5 hours to 2 hours",
                    "Configure Cisco and MikroTik equipment",
                    "Wrote Ansible playbooks for backups",
                    "Was on the team that moved 6,000 customers to IPv6",
                ],
            },
        ],
        "education": [
            {
                "institution": "Multimedia University of Kenya",
                "studyType": "BSc",
                "area": "Telecommunications",
                "startDate": "2016",
                "endDate": "2020",
            }
        ],
        "certificates": [{"name": "CCNA", "issuer": "Cisco", "date": "2021"}],
        "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Swahili", "fluency": "Fluent"}],
    },
    "midwife": {
        "basics": {"name": "Isatu Kamara", "label": "Midwife"},
        "work": [
            {
                "name": "Rokupa Government Hospital",
                "position": "Midwife",
                "startDate": "2018-09",
                "highlights": [
                    "Attend about 55 births a month",
                    "Give family planning advice to 20 women a day",
                    "Resuscitated 9 newborns in 2024",
                    "Supervise two maternal and child health aides",
                    "Took part in the ward's infection control audit",
                ],
            },
        ],
        "education": [
            {
                "institution": "National School of Midwifery, Freetown",
                "studyType": "Diploma",
                "area": "Midwifery",
                "endDate": "2018",
            }
        ],
        "meta": {"aditus": {"registrations": [{"body": "Nurses and Midwives Board", "number": "NMB-2217"}]}},
        "languages": [
            {"language": "Krio", "fluency": "Native"},
            {"language": "English", "fluency": "Good"},
            {"language": "Temne", "fluency": "Good"},
        ],
    },
    "procurement": {
        "basics": {"name": "Innocent Mugabo", "label": "Procurement Officer"},
        "work": [
            {
                "name": "Kigali Heights Hospital",
                "position": "Procurement Officer",
                "startDate": "2020-01",
                "highlights": [
                    "Buy drugs and equipment for about RWF 310 million a year",
                    "Compare at least three quotations for each order",
                    "Negotiated a discount of 7% with the supplier of oxygen",
                    "Wrote 18 tender documents",
                    "Late deliveries fell by half in 2024",
                ],
            },
        ],
        "education": [
            {
                "institution": "University of Kigali",
                "studyType": "Bachelor",
                "area": "Procurement and Logistics",
                "endDate": "2019",
            }
        ],
        "languages": [
            {"language": "Kinyarwanda", "fluency": "Native"},
            {"language": "English", "fluency": "Good"},
            {"language": "French", "fluency": "Basic"},
        ],
    },
    "trainee": {
        "basics": {"name": "Ama Serwaa", "label": "Student Teacher"},
        "education": [
            {
                "institution": "University of Education, Winneba",
                "studyType": "B.Ed.",
                "area": "Early Childhood Education",
                "startDate": "2022-10",
                "endDate": "2026-08",
            }
        ],
        "work": [
            {
                "name": "Kasoa D/A Primary School",
                "position": "Teaching Practice",
                "startDate": "2025-09",
                "endDate": "2025-12",
                "highlights": ["Taught reading to 38 pupils in Primary 1", "Made alphabet cards from cardboard"],
            },
        ],
        "volunteer": [
            {
                "organization": "Grace Chapel Sunday school",
                "position": "Helper",
                "startDate": "2021",
                "highlights": ["Tell Bible stories to 25 children"],
            }
        ],
        "languages": [{"language": "Twi", "fluency": "Native"}, {"language": "English", "fluency": "Fluent"}],
        "meta": {"aditus": {"grades": [{"examination": "WASSCE", "grade": "B3 in English", "year": "2021"}]}},
    },
    "chauffeur": {
        "basics": {"name": "Emmanuel Ndayisaba", "label": "Driver"},
        "work": [
            {
                "name": "Hôtel des Collines",
                "position": "Driver",
                "startDate": "2017-04",
                "highlights": [
                    "Drive guests to the airport, about 15 trips a day",
                    "No accident since 2017",
                    "Wash and check three cars every morning",
                ],
            },
        ],
        "certificates": [{"name": "Driving licence B, C", "date": "2015"}],
        "languages": [
            {"language": "Kinyarwanda", "fluency": "Native"},
            {"language": "French", "fluency": "Good"},
            {"language": "English", "fluency": "Basic"},
        ],
    },
    "dereva": {
        "basics": {"name": "Juma Salehe", "label": "Dereva teksi"},
        "work": [
            {
                "name": "Teksi yangu",
                "position": "Dereva",
                "startDate": "2018-01",
                "highlights": [
                    "Kusafirisha abiria 20 kwa siku Dar es Salaam",
                    "Sijapata ajali tangu 2018",
                    "Kutunza gari na kulipa bima kwa wakati",
                ],
            },
        ],
        "certificates": [{"name": "Leseni ya udereva daraja C", "date": "2016"}],
        "languages": [
            {"language": "Kiswahili", "fluency": "Lugha mama"},
            {"language": "Kiingereza", "fluency": "Kidogo"},
        ],
    },
}

FAITHFUL: dict[str, str] = {
    "baker": """
Bake nine hundred loaves of bread and 400 buns every night.
Nightly production of 900 loaves and 400 buns.
Weighing of flour and checking of oven temperatures.
Reduced burnt loaves from 30 to 8 per week.
Clean the mixer at the end of every shift.
Peeled vegetables and did the dishes for 120 hotel guests.
Baker at Mlatho Bakery since May 2019.
Seven years as a baker, and two years in a hotel kitchen before.
Bakery certificate from Lilongwe Community Technical College.
I am at my best at three in the morning, when the first loaves come out.
""",
    "network": """
Run a network of 340 switches and routers across twelve counties.
Operation of 340 network devices in 12 counties.
Average link repair time cut from five hours to two.
Links are now repaired in 2 hours on average instead of 5.
Configured MikroTik and Cisco equipment.
Automated backups with Ansible playbooks.
Member of the team that migrated 6,000 customers to IPv6.
Helped move 6,000 customers to IPv6 as part of a team.
CCNA-certified network engineer (2021).
BSc in Telecommunications from Multimedia University of Kenya.
Five years with an internet service provider.
CCNP is the certificate I am preparing for now.
MPLS I know from books and the lab only; I would like to run it at Liquid Fibre.
""",
    "midwife": """
Attend some fifty-five births each month.
Assist mothers in about 55 deliveries a month.
Provide family planning counselling to twenty women daily.
Resuscitated nine newborn babies in 2024.
Oversee two maternal and child health aides.
Participated in the infection control audit of the ward.
Diploma in Midwifery from the National School of Midwifery in Freetown (2018).
Registered midwife (Nurses and Midwives Board, NMB-2217).
Eight years as a midwife at Rokupa Government Hospital.
I speak Krio, Temne and English with my patients.
Programme work would be new to me; the women would not.
""",
    "procurement": """
Purchase medicines and equipment worth around RWF 310 million annually.
Responsible for yearly purchases of about 310 million Rwandan francs.
Obtain at least three quotes per order.
Secured a 7% discount from the oxygen supplier.
Negotiated seven percent off the price of oxygen.
Prepared eighteen tender documents.
Halved late deliveries in 2024.
Late deliveries dropped by 50% in 2024.
Bachelor in Procurement and Logistics, University of Kigali, 2019.
Nearly seven years of hospital procurement.
I am not CIPS-certified yet, but I have enrolled to become so.
A budget of RWF 2 billion is more than six times what I buy for today.
""",
    "trainee": """
Final-year B.Ed. student in Early Childhood Education at Winneba.
Taught thirty-eight Primary 1 pupils to read during teaching practice.
Four months of teaching practice at Kasoa D/A Primary School.
Produced alphabet cards out of cardboard.
Volunteer helper in a Sunday school, telling Bible stories to 25 children.
Every Sunday I tell stories to twenty-five children.
Grade B3 in English at WASSCE.
I will complete my Bachelor of Education in August 2026.
Fluent in English and native in Twi.
Children learn when they laugh; I saw it every day with my cards.
""",
    "chauffeur": """
Je conduis les clients à l'aéroport, environ 15 trajets par jour.
Aucun accident depuis 2017.
Chaque matin, je lave et contrôle trois voitures.
Chauffeur à l'Hôtel des Collines depuis avril 2017.
Neuf ans d'expérience comme chauffeur.
Titulaire du permis B et C depuis 2015.
Je parle bien français et un peu anglais.
Je souhaite mettre mon expérience au service de l'Ambassade de Belgique.
Je n'ai pas encore le permis D.
""",
    "dereva": """
Ninasafirisha abiria ishirini kwa siku jijini Dar es Salaam.
Sijapata ajali yoyote tangu mwaka 2018.
Ninatunza gari na kulipa bima kwa wakati.
Nina leseni ya udereva daraja C.
Nina uzoefu wa miaka minane kama dereva.
Ninazungumza Kiswahili, na Kiingereza kidogo.
""",
}

INVENTED: dict[str, str] = {
    "baker": """
loaves: Bake 1,900 loaves a night.
number: Burnt loaves went down from 30 to 2 a week.
title: Head Baker at Mlatho Bakery.
team: Lead a team of six bakers.
degree: Diploma in Food Production.
employer: Baker at Shoprite Lilongwe.
guests: Washed up for 420 guests.
language: Fluent English.
experience: Fifteen years as a baker.
scope: Developed five new recipes.
""",
    "network": """
routers: Operate a network of 940 routers and switches.
counties: Operate a network in 42 counties.
time: Cut the repair time from 5 hours to 30 minutes.
customers: Moved 16,000 customers to IPv6.
scope: Led the move of 6,000 customers to IPv6.
certificate: CCNP certified.
tool: Configure Juniper and Huawei equipment.
title: Senior Network Engineer at Tawala Net.
degree: MSc in Telecommunications.
employer: Network engineer at Safaricom.
experience: Nine years of network engineering.
team: Supervise four technicians.
uptime: Kept network uptime at 99.99%.
""",
    "midwife": """
births: Attend about 155 births a month.
newborns: Resuscitated 39 newborns in 2024.
degree: BSc in Midwifery.
title: Matron of Rokupa Government Hospital.
scope: Led the ward's infection control audit.
team: Supervise seven maternal and child health aides.
employer: Midwife with Médecins Sans Frontières.
registration: Registered under NMB-9917.
experience: Twenty years as a midwife.
language: I also speak Mende.
outcome: Reduced maternal deaths on the ward to zero.
""",
    "procurement": """
money: Buy drugs for about RWF 910 million a year.
percent: Negotiated a discount of 17%.
tenders: Wrote 80 tender documents.
certificate: CIPS Level 4.
title: Procurement Manager at Kigali Heights Hospital.
team: Manage three buyers.
degree: MBA in Supply Chain Management.
employer: Procurement officer at the World Food Programme.
percent: Late deliveries fell by 80% in 2024.
tool: Ran tenders in SAP Ariba.
experience: Fifteen years in procurement.
language: Fluent French.
outcome: Saved the hospital RWF 45 million.
""",
    "trainee": """
pupils: Taught reading to 78 pupils.
class: Taught reading in Primary 4.
school: B.Ed. from the University of Cape Coast.
title: Class Teacher at Kasoa D/A Primary School.
duration: One year of teaching practice.
grade: Grade A1 in English at WASSCE.
children: Tell Bible stories to 125 children.
award: Best student teacher of her year.
experience: Four years of teaching experience.
licence: Licensed teacher with the National Teaching Council.
""",
    "chauffeur": """
nombre: Environ 45 trajets par jour.
permis: Titulaire du permis D.
durée: Vingt ans d'expérience comme chauffeur.
employeur: J'ai conduit pour l'ONU à Kigali.
langue: Je parle couramment l'anglais.
date: Aucun accident depuis 2010.
équipe: Je supervise cinq chauffeurs.
""",
    "dereva": """
idadi: Ninasafirisha abiria 90 kwa siku.
leseni: Nina leseni ya udereva daraja E.
muda: Nina uzoefu wa miaka ishirini na tano.
mwajiri: Nilikuwa dereva wa UNICEF.
lugha: Ninazungumza Kifaransa.
elimu: Nina shahada ya usafirishaji.
""",
}

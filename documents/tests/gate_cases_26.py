"""Fresh cases, twenty-sixth set: eight short profiles of many trades, more rewordings than inventions. A baker in
Blantyre, a librarian in Ibadan, a security officer in Nairobi, a translator in Kinshasa, a lab technician in Kampala,
a store clerk in Mbabane, a video editor in Accra, an agronomist in Arusha.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "security": {
        "title": "Security Supervisor",
        "company": "Garden Mall",
        "location": "Nairobi",
        "requirements": {"must": ["Leading 18 guards", "CCTV", "Certificate of good conduct"]},
    },
    "lab": {
        "title": "Laboratory Technologist",
        "company": "Lancet",
        "location": "Kampala",
        "requirements": {"must": ["Degree", "ISO 15189", "PCR"]},
    },
    "agronomist": {
        "title": "Field Manager",
        "company": "Kilimo Fresh",
        "location": "Arusha",
        "requirements": {"must": ["GlobalGAP", "40 hectares", "Managing 100 workers"]},
    },
}


def _person(label: str, name: str, position: str, start: str, highlights: list[str], **more: Any) -> dict[str, Any]:
    work = [{"name": name, "position": position, "startDate": start, "highlights": highlights}]
    return {"basics": {"name": "A. Person", "label": label}, "work": work, **more}


PEOPLE: dict[str, dict[str, Any]] = {
    "baker": _person(
        "Baker",
        "Kips Bakery",
        "Baker",
        "2018-05",
        [
            "Bake 900 loaves and 400 buns a night",
            "Start at two in the morning and finish at ten",
            "Returned bread fell from 40 to 12 loaves a day",
            "Weigh and mix the dough",
            "Keep the oven and the floor clean",
        ],
        languages=[{"language": "Chichewa", "fluency": "Native"}, {"language": "English", "fluency": "Basic"}],
    ),
    "librarian": _person(
        "Librarian",
        "Lead City University",
        "Assistant Librarian",
        "2019-01",
        [
            "Catalogued 6,400 books in Koha",
            "Show new students how to search databases, 14 sessions a year",
            "Started a late opening hour during examinations",
            "Loans of books rose from 210 to 330 a week",
        ],
        education=[
            {"institution": "University of Ibadan", "studyType": "MLS", "area": "Library Studies", "endDate": "2018"}
        ],
        languages=[{"language": "English", "fluency": "Fluent"}, {"language": "Yoruba", "fluency": "Native"}],
    ),
    "security": _person(
        "Security Guard",
        "BM Security",
        "Security Guard",
        "2016-08",
        [
            "Guard a bank branch and search visitors",
            "Watch 24 cameras in the control room",
            "Write the occurrence book",
            "Stopped a theft of two laptops in 2023",
            "Take turns as shift leader of 5 guards",
        ],
        certificates=[
            {"name": "Certificate of good conduct", "date": "2026"},
            {"name": "First aid", "issuer": "St John", "date": "2025"},
        ],
    ),
    "translator": _person(
        "Translator",
        "Kongo Media",
        "Translator",
        "2020-03",
        [
            "Translate about 9,000 words a week from English to French",
            "Subtitle short films, 31 so far",
            "Check translations of two colleagues",
            "Keep a glossary of 1,200 medical terms",
        ],
        education=[{"institution": "ISP Gombe", "studyType": "Licence", "area": "English", "endDate": "2018"}],
        languages=[
            {"language": "Lingala", "fluency": "Native"},
            {"language": "French", "fluency": "Fluent"},
            {"language": "English", "fluency": "Fluent"},
        ],
    ),
    "lab": _person(
        "Laboratory Technician",
        "Case Hospital",
        "Laboratory Technician",
        "2020-06",
        [
            "Run about 110 tests a day in haematology and chemistry",
            "Calibrate the analysers every morning",
            "Results delivered within two hours: from 74% to 93%",
            "Take blood from adults and children",
        ],
        education=[
            {
                "institution": "Mulago Paramedical School",
                "studyType": "Diploma",
                "area": "Medical Laboratory Technology",
                "endDate": "2019",
            }
        ],
        meta={"aditus": {"registrations": [{"body": "Allied Health Professionals Council", "number": "B-2204"}]}},
    ),
    "clerk": _person(
        "Store Clerk",
        "Swazi Spar",
        "Receiving Clerk",
        "2021-02",
        [
            "Receive 30 deliveries a day and check them against orders",
            "Enter stock in SAP",
            "Drive a forklift",
            "Broken goods went down by half in 2024",
        ],
        certificates=[{"name": "Forklift licence", "date": "2021"}],
    ),
    "editor": _person(
        "Video Editor",
        "Joy Prime",
        "Video Editor",
        "2021-09",
        [
            "Edit three news pieces a day in Premiere Pro",
            "Made 26 short documentaries",
            "A film on plastic waste was seen 480,000 times",
            "Add subtitles and sound",
        ],
        awards=[{"title": "Best Short Documentary, Accra Film Week", "date": "2024"}],
    ),
    "agronomist": _person(
        "Agronomist",
        "Mt Meru Flowers",
        "Agronomist",
        "2019-07",
        [
            "Look after 12 hectares of roses in greenhouses",
            "Use of pesticide fell by 28% after we began to scout for mites",
            "Supervise 34 workers who scout and spray",
            "Keep spray records for the auditors",
            "Export quality stems: 83% to 90%",
        ],
        education=[
            {
                "institution": "Sokoine University of Agriculture",
                "studyType": "BSc",
                "area": "Horticulture",
                "endDate": "2018",
            }
        ],
    ),
}

FAITHFUL: dict[str, str] = {
    "baker": """
Baker with eight years of night-shift experience.
Produce 900 loaves and 400 buns every night.
Bake 1,300 loaves and buns a night.
Cut returns from 40 to 12 loaves a day.
Bread returns dropped by 70%.
Prepare dough, from weighing to mixing.
Maintain a clean oven and bakery floor.
Used to early hours: my shift starts at 2 a.m.
Chichewa is my first language, and I speak basic English.
""",
    "librarian": """
Assistant librarian with more than seven years at a university library.
Catalogued over 6,000 books using Koha.
Deliver 14 training sessions a year on database searching for new students.
Introduced a late opening hour in the examination period.
Weekly book loans grew from 210 to 330.
Increased book loans by 57%.
Master of Library Studies from the University of Ibadan.
Students ask me for books, and I like it best when they leave with a better question.
""",
    "security": """
Security guard with ten years of experience protecting a bank branch.
Monitor 24 CCTV cameras from the control room.
Screen visitors at the entrance.
Maintain the occurrence book.
Prevented the theft of two laptops in 2023.
Act as shift leader of five guards in turn.
Hold a valid certificate of good conduct (2026) and first aid training from St John (2025).
I take turns as shift leader, and I would be ready to lead all 18 guards at Garden Mall.
Vigilant, punctual and calm.
""",
    "translator": """
English to French translator with six years of media experience.
Translate around 9,000 words weekly.
Subtitled 31 short films.
Review the translations of two colleagues.
Maintain a medical glossary with 1,200 entries.
Traductrice de l'anglais vers le français, environ 9 000 mots par semaine.
J'ai sous-titré 31 courts métrages.
Native Lingala, fluent French and English.
""",
    "lab": """
Laboratory technician performing around 110 haematology and chemistry tests daily.
Calibrate analysers each morning.
Improved the share of results delivered within two hours from 74% to 93%.
Turnaround: 93% of results within two hours, up from 74%.
Collect blood samples from children and adults.
Phlebotomy for adults and children.
Registered with the Allied Health Professionals Council (B-2204).
Diploma in Medical Laboratory Technology (2019).
I hold a diploma, not a degree, and six years at the bench.
""",
    "clerk": """
Receiving clerk with five years of experience in a supermarket.
Check thirty deliveries a day against purchase orders.
Record stock in SAP.
Licensed forklift driver.
Halved breakages in 2024.
Broken goods fell by 50% in 2024.
Reliable and used to physical work.
""",
    "editor": """
Video editor with five years in television news.
Edit three news items per day using Adobe Premiere Pro.
Produced 26 short documentaries, one of which won Best Short Documentary at Accra Film Week 2024.
Award-winning editor (Best Short Documentary, Accra Film Week, 2024).
My film about plastic waste has been viewed 480,000 times.
Reached nearly half a million views with a film on plastic waste.
Subtitling and sound.
I tell stories in pictures first and in words second.
""",
    "agronomist": """
Agronomist responsible for 12 hectares of greenhouse roses.
Manage 12 ha of roses under cover.
Reduced pesticide use by 28% through scouting for mites.
Supervise a team of 34 scouts and sprayers.
Raised export quality from 83% to 90% of stems.
Maintain spray records for audits.
BSc Horticulture, Sokoine University of Agriculture, 2018.
GlobalGAP is a standard I would be glad to be trained in.
Seven years in floriculture, all at Mt Meru Flowers.
""",
}

INVENTED: dict[str, str] = {
    "baker": """
loaves: Bake 1,900 loaves a night.
title: Head baker at Kips Bakery.
years: Eighteen years as a baker.
product: Bake wedding cakes and croissants.
team: Lead four bakers.
""",
    "librarian": """
books: Catalogued 64,000 books.
degree: PhD in Library Studies.
title: University Librarian at Lead City University.
sessions: Give 41 sessions a year.
tool: Set up DSpace.
""",
    "security": """
cameras: Watch 240 cameras.
guards: Lead 18 guards.
title: Security supervisor at BM Security.
army: Served in the Kenya Defence Forces.
certificate: Certified fire marshal.
""",
    "translator": """
words: Translate 90,000 words a week.
language: Also translate from Portuguese.
films: Subtitle 131 films.
tool: Work in Trados.
certificate: Sworn translator of the court.
""",
    "lab": """
tests: Run about 310 tests a day.
degree: Bachelor of Medical Laboratory Science.
skill: Perform PCR and sequencing.
standard: Led the laboratory to ISO 15189 accreditation.
percent: Results within two hours: from 74% to 99%.
""",
    "clerk": """
deliveries: Receive 130 deliveries a day.
title: Warehouse manager at Swazi Spar.
team: Supervise six packers.
percent: Broken goods went down by 80%.
licence: Crane operator's licence.
""",
    "editor": """
views: Seen 4.8 million times.
award: Best Short Documentary at Cannes.
tool: Edit in DaVinci Resolve and Avid.
title: Head of post-production at Joy Prime.
films: Made 62 short documentaries.
""",
    "agronomist": """
area: Look after 40 hectares of roses.
workers: Supervise 134 workers.
certificate: GlobalGAP certified farm assurer.
percent: Use of pesticide fell by 82%.
crop: Grew roses, carnations and tomatoes.
title: Farm manager at Mt Meru Flowers.
""",
}

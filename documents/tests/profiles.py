"""Fifteen people to render and tailor for: short, long, empty, hostile, several scripts, old key names."""

from __future__ import annotations

from typing import Any


def jane() -> dict[str, Any]:
    """An accountant in Nairobi with everything a Kenyan CV has."""
    return {
        "basics": {
            "name": "Jane Wanjiru",
            "label": "Accountant",
            "email": "jane.wanjiru@example.com",
            "phone": "+254 712 345 678",
            "summary": "Accountant with six years in food retail. Careful with month-end closing and tax returns.",
            "location": {"city": "Nairobi", "countryCode": "KE"},
            "profiles": [{"network": "LinkedIn", "username": "janew", "url": "https://linkedin.com/in/janew"}],
        },
        "work": [
            {
                "name": "Mavuno Grocers Ltd",
                "position": "Accountant",
                "location": "Nairobi",
                "startDate": "2021-03",
                "summary": "Keep the books of nine shops.",
                "highlights": [
                    "Reconcile 14 bank accounts every month in QuickBooks",
                    "File VAT, PAYE and withholding tax returns on iTax before the 20th",
                    "Cut the month-end close from 9 days to 4 days",
                    "Helped the auditors prepare the 2023 annual accounts",
                    "Supervise two accounts clerks",
                ],
            },
            {
                "name": "Tumaini Traders",
                "position": "Accounts Clerk",
                "startDate": "2018-06",
                "endDate": "2021-02",
                "highlights": [
                    "Posted about 300 supplier invoices a month in Sage",
                    "Banked daily takings of up to KSh 450,000",
                    "Collected overdue debts worth KES 1.2 million in 2020",
                ],
            },
        ],
        "education": [
            {
                "institution": "University of Nairobi",
                "studyType": "Bachelor of Commerce",
                "area": "Accounting",
                "startDate": "2014-09",
                "endDate": "2018-05",
                "score": "Second Class Upper",
                "courses": ["Taxation", "Auditing"],
            }
        ],
        "certificates": [{"name": "CPA Section 4", "issuer": "KASNEB", "date": "2019-12"}],
        "skills": [
            {"name": "Accounting software", "level": "Advanced", "keywords": ["QuickBooks", "Sage", "Excel"]},
            {"name": "Tax", "keywords": ["iTax", "VAT", "PAYE"]},
        ],
        "languages": [
            {"language": "English", "fluency": "Fluent"},
            {"language": "Swahili", "fluency": "Native speaker"},
        ],
        "meta": {
            "aditus": {
                "referees": [
                    {
                        "name": "Peter Otieno",
                        "position": "Finance Manager",
                        "organization": "Mavuno Grocers Ltd",
                        "phone": "+254 722 000 111",
                        "email": "p.otieno@example.com",
                    }
                ],
                "registrations": [{"body": "ICPAK", "number": "21987", "status": "Associate member"}],
                "grades": [{"examination": "KCSE", "grade": "B+", "year": "2013", "institution": "Moi Girls Eldoret"}],
                "noticePeriod": "One month",
                "expectedSalary": "KSh 120,000 a month",
                "workRight": "Kenyan citizen",
            }
        },
    }


def nurse() -> dict[str, Any]:
    return {
        "basics": {"name": "Achieng Odhiambo", "label": "Registered Nurse", "phone": "0712 000 333"},
        "work": [
            {
                "name": "Kisumu County Referral Hospital",
                "position": "Ward Nurse",
                "startDate": "2019-01-15",
                "endDate": "2024-07-31",
                "highlights": [
                    "Cared for 18 patients a shift on a surgical ward",
                    "Gave immunisations to more than 2,500 children during outreach",
                    "Trained 6 student nurses in wound care",
                ],
            }
        ],
        "education": [
            {
                "institution": "KMTC Kisumu",
                "studyType": "Diploma",
                "area": "Community Health Nursing",
                "endDate": "2018",
            }
        ],
        "certificates": [{"name": "Basic Life Support", "issuer": "St John Ambulance", "date": "2022"}],
        "meta": {"aditus": {"registrations": [{"body": "Nursing Council of Kenya", "number": "NCK/44120"}]}},
    }


def driver() -> dict[str, Any]:
    return {
        "basics": {
            "name": "Baraka Mushi",
            "phone": "+255 754 111 222",
            "location": {"city": "Arusha", "countryCode": "TZ"},
        },
        "work": [
            {
                "name": "Kilimanjaro Safaris",
                "position": "Driver guide",
                "startDate": "2016",
                "endDate": "2022",
                "highlights": ["Drove a 9-seat Land Cruiser over 200,000 km without an accident"],
            },
            {"position": "Casual loader", "startDate": "2015"},
        ],
        "languages": [{"language": "Swahili"}, {"language": "English", "fluency": "Good"}],
        "meta": {"aditus": {"grades": [{"examination": "CSEE", "grade": "Division III", "year": "2012"}]}},
    }


def graduate() -> dict[str, Any]:
    """No work at all: projects and skills lead."""
    return {
        "basics": {
            "name": "Moses Kiprotich",
            "email": "moses@example.org",
            "summary": "BSc graduate looking for a first post.",
        },
        "education": [
            {"institution": "Moi University", "studyType": "BSc", "area": "Statistics", "endDate": "2026-06"}
        ],
        "skills": [{"name": "R", "level": "Good"}, {"name": "Python", "keywords": ["pandas", "matplotlib"]}],
        "projects": [
            {
                "name": "Maize price dashboard",
                "description": "Weekly prices from 12 markets.",
                "keywords": ["R", "Shiny"],
                "roles": ["Author"],
                "entity": "Moi University",
                "type": "thesis",
                "highlights": ["Read by 40 farmers"],
            }
        ],
        "volunteer": [
            {
                "organization": "Red Cross",
                "position": "Volunteer",
                "startDate": "2023-01",
                "highlights": ["Registered 350 households"],
            }
        ],
        "interests": [{"name": "Chess", "keywords": ["county league"]}],
        "references": [{"name": "Dr Ann Chebet", "reference": "Moses is thorough."}],
    }


def hostile() -> dict[str, Any]:
    """Every control character of the formats we write."""
    return {
        "basics": {
            "name": 'Robert "); #set page(width: 1pt)',
            "label": "<script>alert(1)</script> & <b>bold</b>",
            "summary": '#import "x.typ" $x^2$ *b* _i_ `c` <tag> @ref // note /* c */ \\u{1F} ~ -- --- ... [x](y)',
        },
        "work": [
            {
                "name": "C# & C++ *Shop* [Ltd](http://evil.example)",
                "position": "# Head\\ing _of_ `code`",
                "startDate": "2020",
                "endDate": "2021",
                "highlights": [
                    "- not a list",
                    "1. not a number",
                    "> not a quote",
                    "Line one\nline two\twith tab",
                    "</w:t></w:p> ]]> &amp; &#65; %d %s {0} {{x}}",
                    "snake_case, __init__.py, a*b*c, 2 < 3 > 1, x|y",
                    "\\* already escaped \\\\ twice",
                    "~~~ fence ``` ticks",
                ],
            }
        ],
        "skills": [{"name": "=SUM(A1:A9)", "keywords": ["@mention", "#hash", "+1", "-x"]}],
    }


def long() -> dict[str, Any]:
    return {
        "basics": {
            "name": "Grace Nakato",
            "label": "Programme Manager",
            "summary": "Manager of health programmes. " * 12,
        },
        "work": [
            {
                "name": f"Organisation number {job}",
                "position": f"Programme Officer grade {job}",
                "startDate": f"{2024 - job}-01",
                "endDate": f"{2024 - job}-12",
                "highlights": [
                    f"Managed activity {job}-{line} in {line + 2} districts, reporting each quarter to donors, the "
                    f"ministry and the board, with a budget of USD {job * 1000 + line}"
                    for line in range(8)
                ],
            }
            for job in range(1, 15)
        ],
    }


def empty_sections() -> dict[str, Any]:
    return {
        "basics": {"name": "Only Name", "label": "", "email": None, "profiles": [], "location": None},
        "work": [],
        "education": None,
        "skills": [{}],
        "languages": [{"language": "", "fluency": ""}],
        "volunteer": [],
        "awards": [],
        "certificates": [],
        "publications": [],
        "projects": [{}],
        "meta": {},
    }


def arabic() -> dict[str, Any]:
    return {
        "basics": {"name": "Amina Hassan أمينة حسن", "label": "Teacher معلمة"},
        "work": [
            {
                "name": "مدرسة النور Al-Noor School",
                "position": "Arabic teacher",
                "startDate": "2017-09",
                "endDate": "2023-06",
                "highlights": ["تدريس اللغة العربية", "Taught Arabic to 120 pupils"],
            }
        ],
        "languages": [{"language": "العربية", "fluency": "اللغة الأم"}],
    }


def cyrillic() -> dict[str, Any]:
    return {
        "basics": {"name": "Олена Шевченко", "label": "Інженер", "location": {"city": "Київ"}},
        "work": [
            {"name": "Завод «Маяк»", "position": "Інженер-технолог", "startDate": "2010", "highlights": ["Ωμέγα & Δ"]}
        ],
        "education": [{"institution": "КПІ", "studyType": "Магістр", "area": "Механіка"}],
    }


def ethiopic() -> dict[str, Any]:
    """A script that this machine has no font for."""
    return {
        "basics": {"name": "አበበ በቀለ Abebe Bekele", "summary": "አካውንታንት በአዲስ አበባ"},
        "work": [
            {
                "name": "Ethio Trading",
                "position": "Accountant",
                "startDate": "2019",
                "highlights": ["ሂሳብ አያያዝ", "Books"],
            }
        ],
    }


def emoji() -> dict[str, Any]:
    return {
        "basics": {"name": "Zawadi 🌍 Njeri", "label": "Designer ✨", "summary": "Design with 💚 and care ✔ → ★"},
        "work": [
            {
                "name": "Studio 👩🏾‍🎨",
                "position": "Designer",
                "startDate": "2020-02",
                "highlights": ["Shipped 🚀 3 apps"],
            }
        ],
    }


def french() -> dict[str, Any]:
    return {
        "basics": {
            "name": "Aïssatou Diallo",
            "label": "Chargée de projet",
            "location": {"city": "Dakar", "countryCode": "SN"},
        },
        "work": [
            {
                "name": "ONG Espoir",
                "position": "Chargée de projet",
                "startDate": "2018-08",
                "endDate": "2023-12",
                "highlights": ["Géré un budget de 45 000 € pour l’œuvre", "Encadré 7 bénévoles à Thiès"],
            }
        ],
        "education": [
            {
                "institution": "Université Cheikh Anta Diop",
                "studyType": "Licence",
                "area": "Économie",
                "endDate": "2017",
            }
        ],
        "meta": {"language": "fr"},
    }


def swahili() -> dict[str, Any]:
    return {
        "basics": {"name": "Neema Juma", "label": "Mhudumu wa afya", "summary": "Nina uzoefu wa miaka 4 kijijini."},
        "work": [
            {
                "name": "Zahanati ya Mtaa",
                "position": "Mhudumu",
                "startDate": "2020-05",
                "highlights": ["Nilihudumia kaya 90"],
            }
        ],
        "meta": {"language": "sw"},
    }


def very_long_words() -> dict[str, Any]:
    return {
        "basics": {
            "name": "L" + "o" * 120 + "ng",
            "email": "a" * 90 + "@example.com",
            "url": "https://example.com/" + "p" * 300,
        },
        "work": [
            {
                "name": "W" * 180,
                "position": "Typist",
                "startDate": "2001",
                "endDate": "2002",
                "highlights": ["x" * 700, "y " * 400],
            }
        ],
    }


def old_names() -> dict[str, Any]:
    """What older tools write: company, website, gpa, numbers and null where text is meant."""
    return {
        "basics": {"name": "Old Format", "picture": "", "website": "http://old.example", "phone": 711222333},
        "work": [
            {
                "company": "Old Mill",
                "position": "Miller",
                "website": "http://mill.example",
                "startDate": 2009,
                "endDate": None,
                "highlights": "One text where a list is meant",
                "flavor": "kept",
            }
        ],
        "education": [{"institution": "Old School", "area": "Milling", "gpa": 3.5, "courses": None}],
        "languages": [{"language": "English", "level": "Native", "years": "All"}],
        "projects": [{"name": "Wheel", "description": "A water wheel", "url": None, "keywords": ["wood"]}],
        "$schema": "https://example.com/schema.json",
        "custom": {"kept": [1, 2.5, True, None]},
    }


ALL = {
    maker.__name__: maker
    for maker in (
        jane,
        nurse,
        driver,
        graduate,
        hostile,
        long,
        empty_sections,
        arabic,
        cyrillic,
        ethiopic,
        emoji,
        french,
        swahili,
        very_long_words,
        old_names,
    )
}

"""The fixed words of a CV and a letter, by language. Pure."""

from __future__ import annotations

from documents.schemas.content import SectionKind

LANGUAGES = ("en", "sw", "fr")

HEADINGS: dict[str, dict[SectionKind, str]] = {
    "en": {
        SectionKind.SUMMARY: "Profile",
        SectionKind.WORK: "Experience",
        SectionKind.EDUCATION: "Education",
        SectionKind.GRADES: "Examination results",
        SectionKind.SKILLS: "Skills",
        SectionKind.REGISTRATIONS: "Professional registration",
        SectionKind.CERTIFICATES: "Certificates",
        SectionKind.PROJECTS: "Projects",
        SectionKind.VOLUNTEER: "Volunteering",
        SectionKind.AWARDS: "Awards",
        SectionKind.PUBLICATIONS: "Publications",
        SectionKind.LANGUAGES: "Languages",
        SectionKind.INTERESTS: "Interests",
        SectionKind.DETAILS: "Availability",
        SectionKind.REFEREES: "Referees",
    },
    "fr": {
        SectionKind.SUMMARY: "Profil",
        SectionKind.WORK: "Expérience professionnelle",
        SectionKind.EDUCATION: "Formation",
        SectionKind.GRADES: "Résultats d’examens",
        SectionKind.SKILLS: "Compétences",
        SectionKind.REGISTRATIONS: "Inscriptions professionnelles",
        SectionKind.CERTIFICATES: "Certificats",
        SectionKind.PROJECTS: "Projets",
        SectionKind.VOLUNTEER: "Bénévolat",
        SectionKind.AWARDS: "Distinctions",
        SectionKind.PUBLICATIONS: "Publications",
        SectionKind.LANGUAGES: "Langues",
        SectionKind.INTERESTS: "Centres d’intérêt",
        SectionKind.DETAILS: "Disponibilité",
        SectionKind.REFEREES: "Références",
    },
    "sw": {
        SectionKind.SUMMARY: "Wasifu",
        SectionKind.WORK: "Uzoefu wa kazi",
        SectionKind.EDUCATION: "Elimu",
        SectionKind.GRADES: "Matokeo ya mitihani",
        SectionKind.SKILLS: "Ujuzi",
        SectionKind.REGISTRATIONS: "Usajili wa kitaaluma",
        SectionKind.CERTIFICATES: "Vyeti",
        SectionKind.PROJECTS: "Miradi",
        SectionKind.VOLUNTEER: "Kazi za kujitolea",
        SectionKind.AWARDS: "Tuzo",
        SectionKind.PUBLICATIONS: "Machapisho",
        SectionKind.LANGUAGES: "Lugha",
        SectionKind.INTERESTS: "Mambo ninayopenda",
        SectionKind.DETAILS: "Upatikanaji",
        SectionKind.REFEREES: "Wadhamini",
    },
}

WORDS: dict[str, dict[str, str]] = {
    "en": {
        "score": "Grade",
        "courses": "Courses",
        "keywords": "Tools",
        "roles": "Role",
        "number": "No.",
        "notice_period": "Notice period",
        "expected_salary": "Expected salary",
        "work_right": "Right to work",
    },
    "fr": {
        "score": "Note",
        "courses": "Cours",
        "keywords": "Outils",
        "roles": "Rôle",
        "number": "n°",
        "notice_period": "Préavis",
        "expected_salary": "Prétentions salariales",
        "work_right": "Droit de travailler",
    },
    "sw": {
        "score": "Alama",
        "courses": "Masomo",
        "keywords": "Zana",
        "roles": "Nafasi",
        "number": "Na.",
        "notice_period": "Muda wa notisi",
        "expected_salary": "Mshahara unaotarajiwa",
        "work_right": "Haki ya kufanya kazi",
    },
}

COUNTRIES = {
    "KE": "Kenya", "UG": "Uganda", "TZ": "Tanzania", "RW": "Rwanda", "BI": "Burundi", "ET": "Ethiopia",
    "SO": "Somalia", "SS": "South Sudan", "NG": "Nigeria", "GH": "Ghana", "ZA": "South Africa", "ZM": "Zambia",
    "ZW": "Zimbabwe", "MW": "Malawi", "MZ": "Mozambique", "BW": "Botswana", "NA": "Namibia", "EG": "Egypt",
    "MA": "Morocco", "TN": "Tunisia", "SN": "Senegal", "CM": "Cameroon", "CI": "Côte d’Ivoire", "CD": "DR Congo",
    "GB": "United Kingdom", "US": "United States", "CA": "Canada", "DE": "Germany", "FR": "France", "IN": "India",
    "AE": "United Arab Emirates", "SA": "Saudi Arabia", "QA": "Qatar", "AU": "Australia",
}  # fmt: skip


def known_language(language: str) -> str:
    """``language`` (``en-KE`` counts as ``en``) where we have words for it, else English."""
    code = language.strip().lower().replace("_", "-").split("-")[0]
    names = {"english": "en", "swahili": "sw", "kiswahili": "sw", "french": "fr", "français": "fr"}
    code = names.get(code, code)
    return code if code in LANGUAGES else "en"

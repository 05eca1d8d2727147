"""Fresh cases in French and Swahili: a French profile from Abidjan, a Swahili profile from Morogoro, and an English
profile from Kigali of which letters speak in French and in Swahili.

``FAITHFUL`` and ``INVENTED`` hold one case a line; an invented line opens with what is wrong in it.
"""

from __future__ import annotations

from typing import Any

JOBS: dict[str, dict[str, Any]] = {
    "comptable": {
        "title": "Chef comptable",
        "company": "Lagune Distribution",
        "location": "Abidjan",
        "requirements": {"must": ["Master en comptabilité", "SAP", "7 ans d'expérience"]},
    },
    "karani": {
        "title": "Afisa Ugavi",
        "company": "Kampuni ya Sukari Kilombero",
        "location": "Ifakara",
        "requirements": {"must": ["Shahada ya Ugavi", "Uzoefu wa miaka mitano"]},
    },
    "assistante": {
        "title": "Responsable administrative",
        "company": "Kivu Énergie",
        "location": "Kigali",
        "requirements": {"must": ["Licence en gestion", "Français et anglais courants"]},
    },
    "msaidizi": {
        "title": "Office Administrator",
        "company": "Ziwa Foods",
        "location": "Mwanza",
        "requirements": {"must": ["Diploma", "Excel"]},
    },
}

_ASSISTANT: dict[str, Any] = {
    "basics": {"name": "Claudine Uwera", "label": "Administrative Assistant"},
    "work": [
        {
            "name": "Kigali Dental Clinic",
            "position": "Administrative Assistant",
            "startDate": "2020-03",
            "highlights": [
                "Welcome about 45 patients a day",
                "Manage the appointments of 4 dentists",
                "Prepare invoices in Excel",
                "Helped the accountant with the yearly budget",
                "Unpaid invoices fell from 60 to 22 in 2023",
            ],
        },
    ],
    "education": [
        {
            "institution": "University of Kigali",
            "studyType": "Bachelor",
            "area": "Business Administration",
            "startDate": "2015",
            "endDate": "2019",
        }
    ],
    "skills": [{"name": "Excel"}, {"name": "Outlook"}],
    "languages": [
        {"language": "Kinyarwanda", "fluency": "Native"},
        {"language": "French", "fluency": "Fluent"},
        {"language": "English", "fluency": "Good"},
        {"language": "Swahili", "fluency": "Good"},
    ],
}

PEOPLE: dict[str, dict[str, Any]] = {
    "comptable": {
        "basics": {
            "name": "Awa Kouassi",
            "label": "Comptable",
            "summary": "Comptable rigoureuse, cinq ans d'expérience dans la distribution.",
        },
        "work": [
            {
                "name": "Supermarchés Akwaba",
                "position": "Comptable",
                "startDate": "2021-02",
                "highlights": [
                    "Saisie et contrôle de 600 factures fournisseurs par mois",
                    "Rapprochement de 9 comptes bancaires chaque semaine",
                    "Réduction du délai de clôture de 12 à 7 jours",
                    "Encadrement de deux aides-comptables",
                    "Participation à l'inventaire annuel avec les commissaires aux comptes",
                ],
            },
            {
                "name": "Cabinet Traoré",
                "position": "Aide-comptable",
                "startDate": "2019-01",
                "endDate": "2021-01",
                "highlights": ["Préparation des déclarations de TVA de 14 clients", "Classement des pièces comptables"],
            },
        ],
        "education": [
            {
                "institution": "Institut National Polytechnique Houphouët-Boigny",
                "studyType": "BTS",
                "area": "Finances et comptabilité",
                "endDate": "2018",
            }
        ],
        "skills": [{"name": "Sage"}, {"name": "Excel"}],
        "languages": [{"language": "Français", "fluency": "Courant"}, {"language": "Anglais", "fluency": "Notions"}],
    },
    "karani": {
        "basics": {"name": "Hamisi Mkude", "label": "Karani wa stoo"},
        "work": [
            {
                "name": "Kiwanda cha Nguo Morogoro",
                "position": "Karani wa stoo",
                "startDate": "2020-06",
                "highlights": [
                    "Kupokea na kutoa bidhaa 250 kwa siku",
                    "Kuhesabu mali kila mwezi",
                    "Kusaidia meneja wa stoo kuandaa ripoti",
                    "Kupunguza upotevu wa vitambaa kutoka asilimia 6 hadi asilimia 2",
                ],
            },
        ],
        "education": [
            {
                "institution": "Chuo cha Uhasibu Arusha",
                "studyType": "Stashahada",
                "area": "Ugavi na Ununuzi",
                "endDate": "2019",
            }
        ],
        "languages": [
            {"language": "Kiswahili", "fluency": "Lugha mama"},
            {"language": "Kiingereza", "fluency": "Wastani"},
        ],
        "skills": [{"name": "Excel"}],
    },
    "assistante": _ASSISTANT,
    "msaidizi": _ASSISTANT,
}

FAITHFUL: dict[str, str] = {
    "comptable": """
Je saisis et contrôle chaque mois 600 factures de fournisseurs.
Contrôle mensuel de six cents factures fournisseurs.
Chaque semaine, je rapproche neuf comptes bancaires.
Délai de clôture ramené de 12 à 7 jours.
J'ai réduit le délai de clôture de cinq jours, de 12 à 7.
J'encadre deux aides-comptables.
J'ai participé à l'inventaire annuel avec les commissaires aux comptes.
Au Cabinet Traoré, j'ai préparé les déclarations de TVA de quatorze clients.
Titulaire d'un BTS en finances et comptabilité obtenu en 2018.
Cinq ans d'expérience en comptabilité dans la distribution.
Je maîtrise Sage et Excel.
Je parle couramment le français et j'ai des notions d'anglais.
Votre annonce pour le poste de Chef comptable chez Lagune Distribution a retenu mon attention.
Je serais heureuse de vous rencontrer lors d'un entretien.
Veuillez agréer, Madame, Monsieur, l'expression de mes salutations distinguées.
""",
    "karani": """
Ninapokea na kutoa bidhaa 250 kila siku.
Ninahesabu mali ya stoo kila mwezi.
Nimesaidia meneja wa stoo kuandaa ripoti.
Upotevu wa vitambaa ulipungua kutoka asilimia 6 hadi asilimia 2.
Nilipunguza upotevu wa vitambaa kutoka asilimia sita hadi mbili.
Nina stashahada ya Ugavi na Ununuzi kutoka Chuo cha Uhasibu Arusha.
Nimefanya kazi Kiwanda cha Nguo Morogoro tangu Juni 2020.
Nina uzoefu wa miaka sita kama karani wa stoo.
Kiswahili ni lugha mama yangu na Kiingereza changu ni cha wastani.
Naomba nafasi ya Afisa Ugavi katika Kampuni ya Sukari Kilombero.
Nitafurahi kufika kwenye usaili wakati wowote.
Ninatumia Excel kutunza kumbukumbu.
""",
    "assistante": """
J'accueille environ 45 patients par jour à la Kigali Dental Clinic.
Je gère les rendez-vous de quatre dentistes.
J'établis les factures avec Excel.
J'ai aidé le comptable à préparer le budget annuel.
En 2023, les factures impayées sont passées de 60 à 22.
Titulaire d'un Bachelor en administration des affaires de l'University of Kigali.
Plus de six ans d'expérience comme assistante administrative.
Je parle couramment français et bien anglais.
Je vous adresse ma candidature au poste de Responsable administrative.
Dans l'attente de votre réponse, je vous prie d'agréer mes salutations.
""",
    "msaidizi": """
Ninakaribisha wagonjwa 45 hivi kwa siku.
Ninapanga miadi ya madaktari wa meno wanne.
Ninaandaa ankara kwa Excel.
Nilimsaidia mhasibu kuandaa bajeti ya mwaka.
Mwaka 2023 ankara ambazo hazijalipwa zilipungua kutoka 60 hadi 22.
Nina shahada ya kwanza ya Business Administration kutoka University of Kigali.
Nimefanya kazi Kigali Dental Clinic kwa miaka sita.
Ninazungumza Kifaransa kwa ufasaha na Kiingereza vizuri.
Ningependa kujiunga na Ziwa Foods mjini Mwanza.
Asante kwa kuzingatia ombi langu.
""",
}

INVENTED: dict[str, str] = {
    "comptable": """
nombre: Je contrôle 1 600 factures fournisseurs par mois.
comptes: Rapprochement de 19 comptes bancaires chaque semaine.
délai: Réduction du délai de clôture de 12 à 3 jours.
équipe: J'encadre huit aides-comptables.
titre: Chef comptable aux Supermarchés Akwaba.
titre: J'ai travaillé comme directrice financière.
diplôme: Titulaire d'un Master en comptabilité.
outil: Je maîtrise SAP et Power BI.
employeur: J'ai travaillé chez Deloitte Côte d'Ivoire.
durée: Quinze ans d'expérience en comptabilité.
langue: Je parle couramment l'anglais.
langue: Je parle aussi l'allemand.
verbe: J'ai dirigé l'inventaire annuel.
""",
    "karani": """
idadi: Ninapokea na kutoa bidhaa 950 kwa siku.
asilimia: Nilipunguza upotevu wa vitambaa kutoka asilimia 6 hadi asilimia 1.
cheo: Nilikuwa Meneja wa Ugavi katika Kiwanda cha Nguo Morogoro.
elimu: Nina Shahada ya Uzamili ya Ugavi.
mwajiri: Nilifanya kazi Bakhresa Group kabla ya hapo.
muda: Nina uzoefu wa miaka kumi na tano.
lugha: Ninazungumza Kiingereza kwa ufasaha.
lugha: Ninazungumza Kifaransa.
zana: Ninatumia SAP na QuickBooks.
timu: Nilisimamia wafanyakazi kumi na wawili.
kitenzi: Niliongoza idara ya stoo.
""",
    "assistante": """
nombre: J'accueille environ 145 patients par jour.
dentistes: Je gère les rendez-vous de douze dentistes.
verbe: J'ai élaboré le budget annuel et dirigé l'équipe.
titre: Responsable administrative à la Kigali Dental Clinic.
diplôme: Titulaire d'un Master en gestion.
outil: Je tiens la comptabilité sur Sage et QuickBooks.
durée: Quinze ans d'expérience administrative.
langue: Je parle espagnol.
employeur: J'ai travaillé pour la Banque de Kigali.
chiffres: Les factures impayées sont passées de 60 à 2.
""",
    "msaidizi": """
idadi: Ninakaribisha wagonjwa 145 kwa siku.
cheo: Nilikuwa Mkurugenzi wa Kigali Dental Clinic.
kitenzi: Niliongoza timu ya watu kumi.
elimu: Nina shahada ya uzamili.
muda: Nina uzoefu wa miaka ishirini.
zana: Ninatumia Salesforce na Sage.
lugha: Ninazungumza Kichina.
mwajiri: Nilifanya kazi Benki ya Equity.
""",
}

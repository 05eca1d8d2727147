"""The fixed sentences of a letter, by language and tone. Pure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LetterWords:
    openings: dict[str, str]
    at_company: str
    advertised_post: str
    member: str
    latest: dict[str, str]
    since: str
    span: str
    experience_lead: str
    included: str
    also_included: str
    degree_from: str
    degree_also: str
    degree_open: str
    certificates: str
    registered: str
    skills: str
    languages: str
    notice: str
    salary: str
    closings: dict[str, str]
    conjunction: str
    salutations: dict[str, str]
    farewells: dict[str, str]
    recipient: str
    subject: str
    reference: str


LETTER_WORDS = {
    "en": LetterWords(
        openings={
            "formal": "I am writing to apply for the position of {title}{at_company}.",
            "warm": "I was glad to read your advert for the position of {title}{at_company}, "
            "and I would like to apply.",
            "direct": "Please accept my application for the position of {title}{at_company}.",
        },
        at_company=" at {company}",
        advertised_post="the advertised post",
        member="a member of staff",
        latest={
            "now": "I currently work as {position}{span}.",
            "now_at": "I currently work as {position} at {employer}{span}.",
            "was": "I worked as {position}{span}.",
            "was_at": "I worked as {position} at {employer}{span}.",
        },
        since=", where I have been since {start}",
        span=" from {start} to {end}",
        experience_lead="The following experience speaks to what you ask for.",
        included="My work at {place} included: {bullet}.",
        also_included="It also included: {bullet}.",
        degree_from="I hold {article} {degree} from {institution}.",
        degree_also="I also hold {article} {degree} from {institution}.",
        degree_open="I am studying for {article} {degree} at {institution}.",
        certificates="My certificates include {names}.",
        registered="I am registered with {names}.",
        skills="My skills include {names}.",
        languages="I speak {names}.",
        notice="My notice period is {notice}.",
        salary="My expected salary is {salary}.",
        closings={
            "formal": "I would welcome the opportunity to discuss my application with you. "
            "Thank you for your consideration.",
            "warm": "I would be very happy to meet you and talk about the work. "
            "Thank you for taking the time to read this.",
            "direct": "I am available for an interview and look forward to your reply.",
        },
        conjunction="and",
        salutations={"formal": "Dear Sir or Madam,", "warm": "Dear Hiring Team,", "direct": "Dear Hiring Manager,"},
        farewells={"formal": "Yours faithfully,", "warm": "With kind regards,", "direct": "Kind regards,"},
        recipient="The Hiring Manager",
        subject="Application for the position of {title}",
        reference="Ref: {reference}",
    ),
    "sw": LetterWords(
        openings={
            "formal": "Ninaandika kuomba nafasi ya kazi ya {title}{at_company}.",
            "warm": "Nimefurahi kuona tangazo lenu la nafasi ya {title}{at_company}, na ningependa kuomba kazi hiyo.",
            "direct": "Tafadhali pokeeni ombi langu la kazi ya {title}{at_company}.",
        },
        at_company=" katika {company}",
        advertised_post="iliyotangazwa",
        member="mfanyakazi",
        latest={
            "now": "Kwa sasa ninafanya kazi kama {position}{span}.",
            "now_at": "Kwa sasa ninafanya kazi kama {position} katika {employer}{span}.",
            "was": "Nilifanya kazi kama {position}{span}.",
            "was_at": "Nilifanya kazi kama {position} katika {employer}{span}.",
        },
        since=" tangu {start}",
        span=" kuanzia {start} hadi {end}",
        experience_lead="",
        included="Kazi yangu katika {place} ilihusisha: {bullet}.",
        also_included="Pia ilihusisha: {bullet}.",
        degree_from="Nina {degree} kutoka {institution}.",
        degree_also="Pia nina {degree} kutoka {institution}.",
        degree_open="Ninasomea {degree} katika {institution}.",
        certificates="Vyeti vyangu ni pamoja na {names}.",
        registered="Nimesajiliwa na {names}.",
        skills="Ujuzi wangu ni pamoja na {names}.",
        languages="Ninazungumza {names}.",
        notice="Muda wangu wa notisi: {notice}.",
        salary="Mshahara ninaoutarajia ni {salary}.",
        closings={
            "formal": "Ningefurahi kupata nafasi ya mahojiano nanyi. Asanteni kwa kuzingatia ombi langu.",
            "warm": "Ningefurahi sana kukutana nanyi na kuzungumza kuhusu kazi hii. Asanteni kwa muda wenu.",
            "direct": "Niko tayari kwa mahojiano na nasubiri jibu lenu.",
        },
        conjunction="na",
        salutations={"formal": "Kwa Mheshimiwa,", "warm": "Ndugu Waajiri,", "direct": "Ndugu Meneja,"},
        farewells={"formal": "Wako mwaminifu,", "warm": "Kwa heshima na shukrani,", "direct": "Kwa heshima,"},
        recipient="Meneja wa Ajira",
        subject="Ombi la kazi ya {title}",
        reference="Kumb. Na.: {reference}",
    ),
    "fr": LetterWords(
        openings={
            "formal": "Par la présente, je vous adresse ma candidature au poste de {title}{at_company}.",
            "warm": "C’est avec grand intérêt que j’ai lu votre annonce pour le poste de {title}{at_company}, "
            "et je vous adresse ma candidature.",
            "direct": "Je vous adresse ma candidature au poste de {title}{at_company}.",
        },
        at_company=" au sein de {company}",
        advertised_post="votre annonce",
        member="membre du personnel",
        latest={
            "now": "J’occupe actuellement le poste de {position}{span}.",
            "now_at": "J’occupe actuellement le poste de {position} chez {employer}{span}.",
            "was": "J’ai occupé le poste de {position}{span}.",
            "was_at": "J’ai occupé le poste de {position} chez {employer}{span}.",
        },
        since=" depuis {start}",
        span=" de {start} à {end}",
        experience_lead="",
        included="Chez {place}, mon travail comprenait : {bullet}.",
        also_included="Il comprenait aussi : {bullet}.",
        degree_from="Je suis titulaire du diplôme suivant : {degree}, {institution}.",
        degree_also="Je suis également titulaire du diplôme suivant : {degree}, {institution}.",
        degree_open="Je prépare le diplôme suivant : {degree}, {institution}.",
        certificates="J’ai obtenu les certificats suivants : {names}.",
        registered="Inscription professionnelle : {names}.",
        skills="Mes compétences comprennent : {names}.",
        languages="Langues parlées : {names}.",
        notice="Mon préavis : {notice}.",
        salary="Mes prétentions salariales : {salary}.",
        closings={
            "formal": "Je me tiens à votre disposition pour un entretien. Je vous remercie de l’attention portée "
            "à ma candidature.",
            "warm": "Je serais très heureux d’échanger avec vous au sujet de ce poste. Merci de votre attention.",
            "direct": "Je suis disponible pour un entretien et j’attends votre réponse.",
        },
        conjunction="et",
        salutations={"formal": "Madame, Monsieur,", "warm": "Madame, Monsieur,", "direct": "Madame, Monsieur,"},
        farewells={
            "formal": "Veuillez agréer, Madame, Monsieur, mes salutations distinguées,",
            "warm": "Bien cordialement,",
            "direct": "Cordialement,",
        },
        recipient="Le service des ressources humaines",
        subject="Candidature au poste de {title}",
        reference="Réf. : {reference}",
    ),
}

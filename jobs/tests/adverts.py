"""Adverts written for these tests, in the ways people write them."""

KENYA = """\
BARAKA HIGHLANDS TEA LIMITED

VACANCY: FACTORY ACCOUNTANT (2 POSTS)
Ref: BHT/HR/ACC/07/2026

Baraka Highlands Tea Limited is looking for two Factory Accountants to be based in Kericho, Kenya.

Key Duties and Responsibilities:
• Preparing monthly management accounts and tax returns;
• Reconciling bank and farmers' payment accounts;
• Supervising stock takes at the factory and buying centres.

Minimum Requirements:
1. A Bachelor's degree in Commerce (Accounting option) OR a diploma in accountancy with five years' experience;
2. CPA (K) and a member of ICPAK in good standing;
3. Proficiency in QuickBooks and MS Excel;
4. Experience in a tea factory will be an added advantage.

Gross salary: Kshs 65,000 - 80,000 per month

How to Apply
Send your application letter, CV, copies of academic certificates and the names of three referees to
careers@barakatea.co.ke, with FACTORY ACCOUNTANT as the subject, so as to be received on or before Friday,
14th August 2026 at 5.00 pm. Only shortlisted candidates will be contacted.
"""

NIGERIA = """\
Job Title: Sales Representative
Company: Zuma Foods Nigeria Ltd
Location: Ikeja, Lagos
Job Type: Full-time
Salary: ₦150,000 - ₦200,000 monthly (net)

Requirements
- OND or HND in any discipline
- A valid driving licence
- Ability to ride a motorcycle is a plus

Application deadline: 30/09/2026
Apply at https://jobs.zumafoods.com.ng/sales-rep
"""

TANZANIA = """\
HALMASHAURI YA WILAYA YA KILOSA
TANGAZO LA NAFASI ZA KAZI
Kumb. Na. KDC/A.20/14/9          3 Machi, 2026

Mkurugenzi Mtendaji anakaribisha maombi ya kazi kutoka kwa Watanzania wenye sifa.

1. MTENDAJI WA KIJIJI DARAJA III - NAFASI 6
MAJUKUMU YA KAZI
i. Kuratibu shughuli za maendeleo ya kijiji;
ii. Kutunza kumbukumbu za mikutano ya kijiji;

SIFA ZA MWOMBAJI
Cheti cha kidato cha nne na stashahada ya utawala kutoka chuo kinachotambuliwa.

NGAZI YA MSHAHARA
TGS B

2. DEREVA DARAJA LA II - NAFASI 2
MAJUKUMU YA KAZI
i. Kuendesha magari ya Halmashauri;
ii. Kufanya matengenezo madogo ya gari;

SIFA ZA MWOMBAJI
Leseni ya udereva daraja E au C na uzoefu wa miaka mitatu.

JINSI YA KUTUMA MAOMBI
Maombi yatumwe kwa Mkurugenzi Mtendaji, S.L.P. 66, KILOSA. Mwisho wa kutuma maombi ni tarehe 20 Machi, 2026.
"""

GERMANY = """\
Sachbearbeiter Buchhaltung (m/w/d)
Nordlicht Versand GmbH (Hamburg, Deutschland)

Deine Aufgaben
• Kontierung und Verbuchung laufender Geschäftsvorfälle
• Mitarbeit am Monatsabschluss

Dein Profil
• Abgeschlossene kaufmännische Ausbildung
• Sicherer Umgang mit Excel
• Kenntnisse in SAP sind von Vorteil

Wir bieten
• 30 Tage Urlaub

Gehalt: 38.000 - 44.000 EUR brutto im Jahr
Bewerbungsfrist: 31.10.2026
Bewerbung an personal@nordlicht-versand.de
"""

SCAM = """\
URGENT HIRING! Packers and cleaners needed in Nairobi. Monthly salary Ksh 45,000, no experience required.
Requirements: must be above 18 years.
Pay a registration fee of Ksh 1,500 via M-Pesa before the interview.
To apply send your name on WhatsApp 0712 345 678.
"""

CV = """\
CURRICULUM VITAE
Amina Hassan

Career Objective
To grow as an accountant in a busy company.

Work Experience
Accounts assistant, Mwangaza Stores, 2019 to 2023. Responsible for ledgers and VAT returns.

Education
Bachelor of Commerce, 2018

Referees
Available on request
"""

JSON_LD_PAGE = """\
<!doctype html><html lang="en"><head><title>Nurse in Charge at Tumaini Clinics | Example Jobs</title>
<script type="application/ld+json">
{"@context": "https://schema.org", "@graph": [
 {"@type": "Organization", "@id": "#site", "name": "Example Jobs"},
 {"@type": "JobPosting", "title": "Nurse in Charge", "datePosted": "2026-07-01",
  "validThrough": "2026-07-31T17:00:00+03:00", "employmentType": ["FULL_TIME"],
  "hiringOrganization": {"@id": "#employer"},
  "jobLocation": {"@type": "Place", "address": {"addressLocality": "Machakos", "addressCountry": "KE"}},
  "baseSalary": {"@type": "MonetaryAmount", "currency": "KES",
    "value": {"@type": "QuantitativeValue", "minValue": 70000, "maxValue": 90000, "unitText": "MONTH"}},
  "description": "<p>Lead the nursing team of a busy outpatient clinic.</p><h3>Requirements</h3><ul>
<li>Diploma in nursing</li><li>Registered with the NCK</li></ul>
<h3>Responsibilities</h3><ul><li>Plan shifts</li></ul>",},
 // the employer stands apart
 {"@type": "Organization", "@id": "#employer", "name": "Tumaini Clinics"}
]}
</script></head><body><h1>Nurse in Charge</h1></body></html>
"""

SHELL_PAGE = """\
<!doctype html><html><head><title>Careers</title></head><body><div id="app"></div>
<footer>Kazi House, Nairobi</footer><script src="/app.js"></script></body></html>
"""

LIST_PAGE = """\
<!doctype html><html><body><ul>
<li><h2><a href="/jobs/1/driver">Driver</a></h2><p>Thika</p></li>
<li><h2><a href="/jobs/2/cook">Cook</a></h2><p>Embu</p></li>
<li><h2><a href="/jobs/3/clerk">Clerk</a></h2><p>Voi</p></li>
</ul></body></html>
"""

CLOSED_PAGE = "<!doctype html><html><body><h1>Sorry</h1><p>This job is no longer available.</p></body></html>"

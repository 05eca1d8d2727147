"""Named tools, systems and standards that adverts ask for, by trade. Pure.

Names that are also ordinary words ("Slack", "Opera") count only inside a sentence, where their capital says that a
name is meant.
"""

from __future__ import annotations

import re

from jobs.rules.lines import Item, Notice
from jobs.rules.vocabulary import Section

_PATTERNS = (  # names with versions, spellings and signs
    r"Java(?:Script)?|C\+\+|C#(?:\.NET)?|\.NET|ASP\.NET|Go(?=,|\))|Ruby(?:\son\sRails)?|Spring(?:\sBoot)?"
    r"|(?:Node|Next|Nuxt|Express|Three|D3)\.?js|React(?:\sNative|\.js)?|Vue(?:\.js)?|HTML5?|CSS3?|(?:PL/|T-)?SQL|NoSQL"
    r"|(?:Microsoft\s|MS\s)?SQL\sServer|REST(?:ful)?|Git(?:Hub(?:\sActions)?|Lab)?|git|CI/CD|TCP/IP|DHIS2?|STATA|JIRA"
    r"|(?:MS|Microsoft)\s(?:Office|Excel|Word|Project|Access|Teams|Outlook|PowerPoint|Publisher|Visio|Dynamics|365|Azure"
    r"|Entra|Intune|Suite)|(?:Office|Dynamics)\s365|Quick[Bb]ooks|Kobo(?:\s?Toolbox)?|Power\s?(?:BI|Automate|Apps|Query)"
    r"|ISO\s\d{4,5}|Ge[Nn]Expert|GeneXpert|S(?:iemens\s)?7-\d{3,4}|Siemens\sS7|SAP(?:\s(?:S/4HANA|Business\sOne|B1|FICO|MM|SD"
    r"|HCM|SuccessFactors|Ariba))?|Oracle(?:\s(?:ERP|EBS|HCM|Fusion|Financials))?|Sage(?:\s(?:Evolution|Pastel|Intacct|\d{2,3}|X3"
    r"|One|HR|People))?|Google\s(?:Analytics|Ads|Workspace|Sheets|Docs|Cloud|Tag\sManager|Search\sConsole|Data\sStudio|Maps"
    r"|Earth\sEngine)|Meta\s(?:Ads|Business\sSuite)|Facebook\sAds|LinkedIn\s(?:Recruiter|Ads)|Adobe\s(?:Creative\s(?:Suite"
    r"|Cloud)|XD|Photoshop|Illustrator|InDesign|Premiere(?:\sPro)?|After\sEffects|Acrobat)|DaVinci\sResolve|Final\sCut\sPro"
    r"|After\sEffects|Premiere\sPro|Zoho(?:\s(?:CRM|Books|Desk|People))?|Salesforce|Jira\sService\sManagement|DATEV(?:\sLODAS)?"
    r"|LS\sRetail|(?:NetSuite|Oracle\sNetSuite)|Primavera\sP6|Opera\sPMS|MICROS|Epi\sInfo|ATLAS\.ti|Atlas\.ti"
    r"|(?:Jetpack\s)?Compose(?=[,.;)\n]|$)|monday\.com|Make\.com|PLCs?(?=\s(?:programming|fault|control|automation|systems?)|[,;)])|n8n|dbt|Vertex\sAI|Excel"
)
_NAMES = """
    Python, TypeScript, MVC, Golang, Rust, PHP, Laravel, Symfony, Django, Flask, FastAPI, Angular, Svelte, jQuery,
    Bootstrap, Tailwind, MySQL, PostgreSQL, MariaDB, MongoDB, Redis, SQLite, Cassandra, DynamoDB, Firebase,
    Supabase, Elasticsearch, RabbitMQ, Kafka, SOAP, GraphQL, gRPC, Kubernetes, Docker, Helm, Terraform, Ansible,
    Puppet, Jenkins, CircleCI, ArgoCD, Prometheus, Grafana, Datadog, Splunk, AWS, Azure, GCP, Linux, Unix, Ubuntu,
    Windows Server, Active Directory, VMware, Hyper-V, Proxmox, XML, JSON, Bash, PowerShell, Kotlin, Swift, SwiftUI,
    Flutter, Dart, Xamarin, Scala, Elixir, Perl, COBOL, Solidity, Ethereum, Selenium, Playwright, Cypress, Appium,
    JUnit, Postman, RestAssured, SoapUI, JMeter, ISTQB, Swagger, OpenAPI, Unity3D, Unreal Engine, WordPress,
    WooCommerce, Drupal, Joomla, Magento, Shopify, Webflow, Wix, Odoo, Moodle, Cisco, CCNA, CCNP, CompTIA, MikroTik,
    Ubiquiti, Fortinet, FortiGate, Palo Alto, Wireshark, Nessus, CISSP, CEH, ITIL, COBIT, ServiceNow, Freshservice,
    BMC Remedy, USSD, M-Pesa API, ISO 8583, Zendesk, Freshdesk, Freshworks, Freshchat, Intercom, HubSpot, Gorgias,
    LiveChat, Tawk.to, Genesys, Avaya, Five9, Talkdesk, Aircall, Pipedrive, Zoho, CRM, Confluence, Trello, Asana,
    ClickUp, Basecamp, Airtable, Smartsheet, SharePoint, OneDrive, Zapier, Calendly, DocuSign, Miro, Mailchimp,
    Klaviyo, Brevo, SendGrid, Marketo, Pardot, ActiveCampaign, Hootsuite, Sprout Social, SEMrush, Semrush, Ahrefs,
    Hotjar, Mixpanel, Amplitude, SEO, SEM, PPC, Canva, CapCut, Figma, InVision, Photoshop, Illustrator, InDesign,
    Lightroom, CorelDRAW, CorelDraw, Blender, Cinema 4D, Procreate, BambooHR, Workday, SuccessFactors, PeopleSoft,
    Personio, Deel, Rippling, SeamlessHR, WorkPay, HRIS, HRMIS, IPPD, Kronos, ADP, Paychex, Lodas, Xero, FreshBooks,
    Wave Accounting, NetSuite, Navision, Business Central, Acumatica, Epicor, ERP, ERPNext, Tally, TallyPrime,
    ACCPAC, SunSystems, Sun Systems, Serenic, CaseWare, TeamMate, iTax, eTIMS, IFMIS, Hyperion, Bloomberg, Finacle,
    Temenos, T24, Flexcube, FLEXCUBE, Mambu, Bankers Realm, Craft Silicon, IFRS, IPSAS, GAAP, SOX, Basel III,
    Solvency II, SPSS, Stata, SAS, MATLAB, Minitab, EViews, RStudio, NVivo, MAXQDA, Dedoose, ODK, SurveyCTO,
    CommCare, CSPro, REDCap, OpenClinica, Qualtrics, SurveyMonkey, DHIS, Tableau, Looker, Qlik, QlikView, QlikSense,
    Qlik Sense, Metabase, Superset, Alteryx, Snowflake, BigQuery, Redshift, Databricks, Airflow, PySpark, Hadoop,
    pandas, NumPy, scikit-learn, TensorFlow, PyTorch, LangChain, Power Pivot, VBA, VLOOKUP, ETL, SSIS, SSRS,
    OpenMRS, KenyaEMR, HMIS, EMR, EHR, Cerner, Meditech, OpenELIS, PACS, ICD-10, ICH-GCP, BLS, ACLS, PALS, ATLS,
    BEmONC, IMCI, iCCM, IMNCI, Xpert MTB, HL7, FHIR, AutoCAD, ArchiCAD, Revit, SketchUp, Lumion, Rhino 3D,
    Navisworks, BIM, Civil 3D, ETABS, STAAD Pro, STAAD.Pro, SAP2000, Tekla, Prokon, PROKON, ArcGIS, QGIS, Erdas
    Imagine, Google Earth, HEC-RAS, EPANET, WaterCAD, SolidWorks, SOLIDWORKS, CATIA, ANSYS, Primavera, Procore,
    PlanSwift, CostX, WinQS, QSPlus, NEC3, FIDIC, PVsyst, ETAP, DIALux, SCADA, HMI, RSLogix, TIA Portal, CMMS,
    Maximo, PMP, PRINCE2, Scrum, Kanban, Agile, Lean, Six Sigma, Kaizen, TPM, 5S, HACCP, FSSC 22000, GlobalGAP,
    GLOBALG.A.P., BRC, GMP, SMETA, NEBOSH, IOSH, OSHA, WMS, TMS, RF scanners, EDI, Incoterms, INCOTERMS, Sabre,
    Amadeus, Galileo, Worldspan, iCMS, TradeNet, Fidelio, Cloudbeds, Protel, Booking.com, PMS, POS, MS-DOS,
    PowerPoint, Outlook, Word, LaTeX, Jira
"""
_ALSO_WORDS = """
    Slack, Notion, Zoom, Access, Publisher, Teams, Opera, Micros, Epic, Sketch, Unity, Segment, Stripe, Spark,
    Greenhouse, Loom, R
"""


def _alternation(names: str) -> str:
    found = {re.sub(r"\s+", " ", name.strip()) for name in names.split(",")}
    return "|".join(re.escape(name) for name in sorted(found, key=len, reverse=True))


_ENDING = r"(?![\w+#]|-\w)"
_TOOL = re.compile(rf"(?<![\w.+#-])(?<!//)(?:{_PATTERNS}|{_alternation(_NAMES)}){_ENDING}")
_WORDLIKE = re.compile(
    rf"(?:(?<=\b(?:in|of|on)\s)|(?<=\b(?:and|via)\s)|(?<=\b(?:with|like)\s)|(?<=\busing\s)|(?<=\beither\s)|(?<=\bor\s)|(?<=[,/(]\s)|(?<=[/(]))"
    rf"(?:{_alternation(_ALSO_WORDS)})(?=\s?[,;./)]|\s(?:and|or|is|for|as|software|system|experience)\b|\s?$)",
    re.MULTILINE,
)
_MOST_SKILLS = 40


def read_skills(notice: Notice) -> list[Item]:
    """Named tools, systems and standards under duties and requirements; in short adverts without sections, anywhere."""
    blocks = list(notice.of(Section.REQUIREMENTS, Section.NICE, Section.RESPONSIBILITIES))
    text = "\n".join(line.quote for block in blocks for line in block.lines) if blocks else notice.text
    matches = [*_TOOL.finditer(text), *_WORDLIKE.finditer(text)]
    found: dict[str, Item] = {}
    for match in sorted(matches, key=lambda match: match.start()):
        found.setdefault(match.group().casefold(), Item(match.group(), match.group()))
    return list(found.values())[:_MOST_SKILLS]

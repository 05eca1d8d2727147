"""Tools by name: programs, systems, libraries. Everything is folded; names of several words are separated by commas."""

from __future__ import annotations

from documents.wordlists import word_set


def _names(text: str) -> frozenset[str]:
    return frozenset(" ".join(name.split()) for name in text.split(",") if name.strip())


TOOLS = _names(
    """
    access, accurate, acumatica, adobe, affinity, airflow, airtable, akka, alteryx, amplitude, android studio, angular,
    ansible, apache, apollo, appium, arcgis, archicad, arduino, articulate, asana, atlas.ti, autocad, auditboard, aws,
    azure, azure devops, bash, basecamp, bigquery, bitbucket, blackboard, blender, bootstrap, business central, c#, c++,
    caseware, catia, canva, capcut, cassandra, celery, chatgpt, circleci, civil 3d, clickhouse, clickup, cobol,
    commcare, confluence, coreldraw, cpanel, crystal reports, css, cypress, cucumber, databricks, datadog, davinci
    resolve, dbt, deltek, dhis2, discord, django, docker, docusign, drupal, dynamics 365, dynatrace, ebms, eclipse,
    elasticsearch, elixir, epicor, epi info, epic, erlang, etabs, excel, express.js, fastapi, fidelio, figma, filmora,
    final cut pro, firebase, flask, flutter, fortran, freshbooks, freshdesk, gams, gantt, gatling, gcp, ghostscript,
    git, github, github actions, gitlab, gitlab ci, google ads, google analytics, google classroom, google cloud,
    google docs, google forms, google sheets, google workspace, golang, gradle, grafana, graphql, hadoop, haskell, helm,
    heroku, hibernate, hootsuite, html, hubspot, hyperion, illustrator, indesign, informatica, intellij, intercom, ionic,
    itax, java, javascript, jenkins, jest, jira, joomla, jquery, julia, junit, jupyter, kafka, kahoot, kanban, keras,
    kobo, kobotoolbox, kobocollect, kotlin, kubernetes, laravel, latex, lightroom, linux, looker, lotus notes, lumion,
    mailchimp, magento, mambu, mariadb, marketo, matlab, maven, maya, mendeley, metabase, micros, microsoft 365,
    microsoft access, microsoft dynamics, microsoft excel, microsoft office, microsoft outlook, microsoft powerpoint,
    microsoft project, microsoft teams, microsoft word, minitab, mixpanel, moodle, mongodb, ms access, ms excel,
    ms office, ms outlook, ms powerpoint, ms project, ms teams, ms word, mysql, navision, neo4j, nestjs, netsuite,
    new relic, next.js, nextjs, nginx, node.js, nodejs, notion, numpy, nvivo, odk, odoo, open data kit, openmrs,
    openshift, opera pms, oracle, outlook, pandas, pastel, payroll software, peachtree, perl, photoshop, php, playwright,
    postgres, postgresql, postman, powerapps, power apps, power automate, power bi, powerbi, powerpoint, premiere pro,
    primavera, procore, prometheus, pytest, pytorch, python, qgis, qlik, qlikview, quickbooks, quicken, rabbitmq, rails,
    react, react native, redis, redshift, revit, rhino, robot framework, ruby, ruby on rails, rust, sage, salesforce,
    sap, sas, scala, scikit-learn, scrum, selenium, semrush, sentry, servicenow, sharepoint, shopify, sketchup, slack,
    snowflake, solidworks, spark, splunk, spring, spring boot, spss, sql, sql server, sqlite, squarespace, staad, stata,
    streamlit, stripe, surveycto, surveymonkey, svelte, swift, symfony, t-sql, tableau, talend, tally, teamviewer,
    tensorflow, terraform, trello, twilio, typescript, ubuntu, unity, unreal, vba, vercel, vmware, vue, vue.js, vuejs,
    webflow, webpack, weka, wix, woocommerce, wordpress, workday, xcode, xero, yardi, zapier, zendesk, zoho, zoom,
    zotero, crane, excavator, bulldozer, backhoe, forklift, drone, drones, lathe, cnc, oscilloscope, spectrophotometer, hplc,
    mri, cranes, excavators, bulldozers, forklifts
    """
)
# Also ordinary words: a tool only where written as a name.
ORDINARY_TOOLS = word_set(
    """access accurate affinity apache apollo articulate bash basecamp blackboard blender bootstrap canva celery
    cucumber cypress discord eclipse elixir epic excel express flask flutter gantt helm illustrator intercom ionic
    java jest julia kanban kobo looker maya maven micros notion oracle outlook pastel perl playwright postman premiere
    primavera rails react redis rhino ruby rust sage scala scrum sentry slack snowflake spark spring stripe swift tally
    unity unreal vue workday zoom angular confluence ansible grafana git""",
)
# Names of one and the same tool.
_ALIASES = (
    "javascript, js, ecmascript",
    "typescript, ts",
    "postgresql, postgres, psql, pgsql",
    "kubernetes, k8s",
    "golang, go",
    "node.js, nodejs, node",
    "react, react.js, reactjs",
    "vue, vue.js, vuejs",
    "next.js, nextjs",
    "power bi, powerbi, ms power bi, microsoft power bi",
    "excel, ms excel, microsoft excel, ms-excel",
    "word, ms word, microsoft word, ms-word",
    "powerpoint, ms powerpoint, microsoft powerpoint, ms-powerpoint, ppt",
    "access, ms access, microsoft access",
    "outlook, ms outlook, microsoft outlook",
    "ms project, microsoft project",
    "ms teams, microsoft teams",
    "ms office, microsoft office, office suite, ms-office, microsoft 365, office 365",
    "aws, amazon web services",
    "gcp, google cloud, google cloud platform",
    "mongodb, mongo",
    "kobotoolbox, kobo, kobocollect, kobo toolbox, kobo collect",
    "odk, open data kit",
    "scikit-learn, sklearn",
    "gitlab ci, gitlab ci/cd, gitlab",
    "sql server, ms sql server, mssql, microsoft sql server",
    "c#, csharp",
    "c++, cpp",
    "ruby on rails, rails",
    "quickbooks, quick books, qb",
    "autocad, auto cad",
    "dhis2, dhis 2, dhis-2",
    "business central, navision, dynamics nav",
    "adobe photoshop, photoshop",
    "adobe illustrator, illustrator",
    "m-pesa, mpesa, lipa na m-pesa",
    "point of sale, pos",
    "css, css3",
    "html, html5",
    "google sheets, gsheets",
    "github actions, gh actions",
)
# What the name of the first may be said for: who has one of the others has it.
_INCLUDES = (
    "ms office, excel, word, powerpoint, outlook",
    "microsoft office, excel, word, powerpoint, outlook",
    "excel, ms office",
    "word, ms office",
    "powerpoint, ms office",
    "sql, postgresql, mysql, sqlite, sql server, mariadb, t-sql",
    "linux, ubuntu, debian",
    "git, github, gitlab, bitbucket",
    "spring, spring boot",
    "adobe, photoshop, illustrator, indesign, premiere pro, lightroom",
    "google workspace, google docs, google sheets, google forms",
    "sap, sap fi, sap mm",
    "python, django, flask, fastapi, pandas, numpy",
    "html, wordpress",
    "ci, github actions, gitlab ci, jenkins, circleci, azure devops",
    "cd, github actions, gitlab ci, jenkins, circleci, azure devops",
)


def _all_names() -> dict[str, frozenset[str]]:
    """Each name with every name whose holder may use it, its own included."""
    found: dict[str, set[str]] = {}
    for line in _ALIASES:
        names = set(_names(line))
        for name in names:
            found.setdefault(name, set()).update(names)
    aliases = {name: frozenset(others) for name, others in found.items()}
    for line in _INCLUDES:
        general, *specials = (" ".join(name.split()) for name in line.split(","))
        known = {other for special in specials for other in aliases.get(special, {special})}
        for name in aliases.get(general, {general}):
            found.setdefault(name, {name}).update(known)
    return {name: frozenset(others) for name, others in found.items()}


_SAME = _all_names()


def names_like(name: str) -> frozenset[str]:
    """The folded names under which a profile may hold the tool called ``name``."""
    return _SAME.get(name, frozenset((name,)))

"""An advert and a resume of nobody, for the browser tests."""

from __future__ import annotations

from typing import Any

ADVERT = """Rift Valley Dairies Ltd

Job title: Assistant Accountant
Location: Nakuru
Job type: Full time
Salary: KES 65,000 to 80,000 per month gross
Reference: RVD/ACC/07
Deadline: 12 December 2031

We are a family-owned dairy that collects milk from four thousand farmers. The assistant accountant keeps the daily
books and reports to the finance manager.

Responsibilities
- Post daily sales and receipts
- Reconcile bank and M-Pesa accounts each week
- Prepare VAT and PAYE returns

Requirements
- CPA Section 4 or above
- At least two years with QuickBooks or Sage
- Fluent English and Kiswahili

How to apply
Send your CV, certificates and the names of three referees to jobs@rvd.example with the subject
"Assistant Accountant RVD/ACC/07" not later than 12 December 2031.
"""

RESUME: dict[str, Any] = {
    "basics": {
        "name": "Amina Wanjiru",
        "label": "Accounts assistant",
        "email": "amina@example.org",
        "phone": "+254 700 000 001",
        "summary": "Accounts assistant with three years in agricultural trade.",
        "location": {"city": "Nakuru", "countryCode": "KE"},
    },
    "work": [
        {
            "name": "Menengai Feeds Ltd",
            "position": "Accounts assistant",
            "startDate": "2022-03",
            "highlights": [
                "Posted 120 invoices a week in QuickBooks",
                "Reconciled four bank and M-Pesa accounts each month",
                "Prepared VAT returns on iTax",
            ],
        },
        {"name": "Nakuru Growers", "position": "Intern", "startDate": "2021-05", "endDate": "2021-08"},
    ],
    "education": [{"institution": "Egerton University", "studyType": "BCom", "area": "Accounting", "endDate": "2021"}],
    "certificates": [{"name": "CPA Section 4", "issuer": "KASNEB", "date": "2023"}],
    "skills": [{"name": "Bookkeeping", "keywords": ["QuickBooks", "Excel", "iTax"]}],
    "languages": [{"language": "English", "fluency": "Fluent"}, {"language": "Swahili", "fluency": "Mother tongue"}],
}

CV = """Amina Wanjiru
Nakuru
Tel: 0700 000 001

EXPERIENCE
Mar 2022 - Present: Accounts assistant, Menengai Feeds Ltd
- Posted 120 invoices a week in QuickBooks

EDUCATION
2018 - 2021  Egerton University, BCom
"""

"""What the tests of this app share: a job, a profile, and the cast of ``conftest.py`` at the top."""

from __future__ import annotations

from typing import Any

import pytest

from aditus.accounts.models import User
from documents.models import Profile
from documents.services import create_profile
from documents.tests import profiles
from jobs.models import Advert, Job, SourceKind


def make_job(owner: User, **changes: Any) -> Job:
    """A vacancy for an accountant, as intake would leave it."""
    advert = Advert.objects.create(
        owner=owner, kind=SourceKind.TEXT, text="An advert.", digest=str(len(changes)) + repr(changes)[:60]
    )
    values: dict[str, Any] = {
        "title": "Senior Accountant",
        "company": "Baraka Foods Ltd",
        "location": "Nakuru",
        "language": "en",
        "reference": "BF/HR/07/2026",
        "responsibilities": ["Prepare monthly management accounts", "Supervise three accounts assistants"],
        "requirements": {
            "must": [
                "Bachelor of Commerce or related degree",
                "At least 5 years of experience in accounting",
                "CPA (K)",
            ],
            "nice": ["Experience with SAP", "Knowledge of iTax"],
        },
        "skills": ["QuickBooks", "SAP", "Bank reconciliation"],
        "apply": {
            "email": "jobs@barakafoods.example",
            "address": "The HR Manager, Baraka Foods Ltd, P.O. Box 77, Nakuru",
        },
    }
    return Job.objects.create(owner=owner, advert=advert, **{**values, **changes})


@pytest.fixture
def job(owner: User) -> Job:
    return make_job(owner)


@pytest.fixture
def profile(owner: User) -> Profile:
    return create_profile(user=owner, data=profiles.jane())

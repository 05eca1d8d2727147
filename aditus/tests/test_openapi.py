"""Every operation of the API with whatever its schema lets through, against rows that exist: no answer is a 500."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from rest_framework_simplejwt.tokens import RefreshToken
from schemathesis import Case
from schemathesis.core.result import Ok
from schemathesis.schemas import APIOperation

from aditus.accounts.models import User
from conftest import PASSWORD
from documents.applications.services import track_job
from documents.services import create_profile, draft_cover_letter
from documents.tests import profiles
from documents.tests.conftest import make_job
from providers.models import ProviderConfig, Route

pytestmark = [pytest.mark.slow, pytest.mark.django_db(transaction=True)]

ENDS_IT_ALL = r"/(me|auth)(/|$)"  # deleting the account or blacklisting the token would end the run


@pytest.fixture
def everything(transactional_db: None, settings: Any, tmp_path: Path) -> dict[str, str]:
    """A member of staff without limits who has one of each, by the word in an address that comes before its id."""
    settings.MEDIA_ROOT = tmp_path
    staff = User.objects.create_superuser("all@example.com", PASSWORD, plan_id="premium")
    offline = ProviderConfig.objects.create(name="Offline", provider_type="offline")
    profile = create_profile(user=staff, data=profiles.jane())
    job = make_job(staff)
    letter = draft_cover_letter(user=staff, job=job)
    rows = {"jobs": job, "profiles": profile, "documents": letter, "applications": track_job(user=staff, job=job)}
    rows |= {"providers": offline, "routes": Route.objects.create(task="extraction")}
    return {
        "token": str(RefreshToken.for_user(staff).access_token),
        **{name: str(row.pk) for name, row in rows.items()},
    }


def test_no_input_breaks_an_operation(everything: dict[str, str], live_server: Any) -> None:
    api = schemathesis.openapi.from_url(f"{live_server.url}/api/v1/schema").exclude(path_regex=ENDS_IT_ALL)
    found = [result.ok() for result in api.get_all_operations() if isinstance(result, Ok)]
    assert len(found) > 50
    for operation in sorted(found, key=lambda operation: operation.method.upper() == "DELETE"):  # rows go last
        probe(operation, everything)


def probe(operation: APIOperation[Any, Any, Any, Any], rows: dict[str, str]) -> None:
    """Asks one operation for many things, of which the row is the only one that makes sense."""

    @given(case=operation.as_strategy())
    @settings(max_examples=15, suppress_health_check=list(HealthCheck))
    def ask(case: Case[Any]) -> None:
        for name in case.path_parameters:
            noun = case.path.partition(f"/{{{name}}}")[0].rpartition("/")[2]
            case.path_parameters[name] = rows.get(noun, case.path_parameters[name])
        response = case.call(headers={"Authorization": f"Bearer {rows['token']}"})
        assert response.status_code not in (500, 502, 504), case.as_curl_command()

    ask()

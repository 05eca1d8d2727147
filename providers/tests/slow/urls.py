"""Every address of the site, and ``POST /api/v1/ask``: the shortest way from a request to ``AIOrchestrator``.

It goes through the same server, middleware, sign-in and throttles as any address of the API; what it leaves out is the
reading of adverts, which would cost more than everything that is measured here.
"""

from __future__ import annotations

import os
import time
from typing import Any

from django.urls import path
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from aditus.accounts.models import User
from aditus.lib.api import Problem
from aditus.urls import urlpatterns as _site
from providers.exceptions import GenerationError
from providers.models import Task
from providers.orchestrator import AIOrchestrator
from providers.tests.asking import Word, word_request


class AskView(APIView):
    """Answers with the model's word and with when it began and ended on the clock that all processes share."""

    def post(self, request: Request) -> Response:
        user = request.user
        assert isinstance(user, User)
        began = time.monotonic()
        try:
            generation = AIOrchestrator.generate(
                user=user, task=Task.EXTRACTION, request=word_request(total_seconds=60.0)
            )
        except GenerationError as error:
            raise Problem(
                error.message, code=error.code, status=error.http_status, retry_after=error.retry_after
            ) from error
        assert isinstance(generation.data, Word)
        return Response(
            {
                "word": generation.data.word,
                "provider": generation.provider,
                "request_id": generation.request_id,
                "attempts": generation.attempts,
                "began": began,
                "ended": time.monotonic(),
            }
        )

    def finalize_response(self, *args: Any, **kwargs: Any) -> Response:
        """Says which process answered, refusals included."""
        response = super().finalize_response(*args, **kwargs)
        response["Process"] = str(os.getpid())
        return response


urlpatterns = [path("api/v1/ask", AskView.as_view()), *_site]

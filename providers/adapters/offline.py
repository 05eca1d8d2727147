"""The engine without a model: runs the rules that came with the request."""

from __future__ import annotations

from pydantic import ValidationError

from providers.adapters.base import Adapter, Capabilities, CredentialCheck, GenerationRequest, Reply, Usage
from providers.exceptions import BadRequest, OutputInvalid

MODEL = "rules"


class OfflineAdapter(Adapter):
    """Needs no key and no network and costs nothing.

    A rule that raises anything but a validation error is a defect of ours and is not disguised as a provider's.
    """

    capabilities = Capabilities(image=False, pdf=False, json_schema=True)
    needs_key = False
    is_offline = True

    def generate(self, request: GenerationRequest, *, model: str, seconds: float) -> Reply:
        if request.rules is None:
            raise BadRequest("The offline engine has no rules for this task. Set up an AI provider for it.")
        try:
            answer = request.rules()
        except ValidationError as error:
            raise OutputInvalid(f"The rules' answer does not fit ({error.error_count()} problems).") from None
        return Reply(text=answer.model_dump_json(), usage=Usage(), model=MODEL, http_status=None)

    def check_credentials(self, *, model: str, seconds: float) -> CredentialCheck:
        return CredentialCheck(is_ok=True, message="The offline engine is ready; it needs no key.", latency_ms=0)

    def list_models(self, *, seconds: float) -> list[str]:
        return [MODEL]

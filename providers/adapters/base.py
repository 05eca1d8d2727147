"""The one interface every provider is spoken to through, and the plain values that cross it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from pydantic import BaseModel

from aditus.lib.secrets import Secret


@dataclass(frozen=True, slots=True)
class Attachment:
    """A picture or PDF sent along with the prompt. ``media_type`` is ``image/*`` or ``application/pdf``."""

    media_type: str
    data: bytes
    name: str = "attachment"

    @property
    def is_image(self) -> bool:
        return self.media_type.startswith("image/")

    @property
    def is_pdf(self) -> bool:
        return self.media_type == "application/pdf"


@dataclass(frozen=True, slots=True)
class Repair:
    """A second turn: what the model said, and what is wrong with it."""

    answer: str
    problem: str


@dataclass(frozen=True, slots=True)
class GenerationRequest:
    """What is wanted from a model, in no vendor's words.

    ``schema`` is the pydantic model of the answer. ``rules`` answers without a model; it is what the offline adapter
    runs, so that this app need know nothing of adverts. ``total_seconds`` is the time for all attempts together.
    """

    system: str
    prompt: str
    schema: type[BaseModel]
    max_output_tokens: int
    total_seconds: float = 60.0
    attachments: tuple[Attachment, ...] = ()
    rules: Callable[[], BaseModel] | None = None
    repair: Repair | None = None


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens of one attempt. ``input_tokens`` include cached ones, ``output_tokens`` include reasoning."""

    input_tokens: int = 0
    output_tokens: int = 0
    cached_tokens: int = 0
    reasoning_tokens: int = 0
    is_estimated: bool = False

    @property
    def total_tokens(self) -> int:
        return self.input_tokens + self.output_tokens


@dataclass(frozen=True, slots=True)
class Reply:
    """What a provider answered. ``text`` is the JSON as sent; it is not yet checked against the schema."""

    text: str
    usage: Usage
    model: str
    http_status: int | None = 200


@dataclass(frozen=True, slots=True)
class CredentialCheck:
    """The outcome of a "test credentials" call. ``message`` is fit for an admin's eyes."""

    is_ok: bool
    message: str
    latency_ms: int


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a target can take. Selection passes over a target that cannot take the whole request."""

    image: bool = True
    pdf: bool = True
    json_schema: bool = True


@dataclass(frozen=True, slots=True)
class AdapterSettings:
    """Plain values of one configuration row or one environment key.

    ``capabilities`` are the row's overrides; None leaves what the provider type says.
    """

    api_key: Secret
    base_url: str = ""
    capabilities: Capabilities | None = None


class Adapter(ABC):
    """Speaks one wire protocol. Instances are cached per row and version and used by many threads at once.

    Every method raises only ``AttemptError`` subclasses; a test asserts that the mapping from the SDK's and the
    transport's errors is total.
    """

    capabilities: ClassVar[Capabilities] = Capabilities()
    default_base_url: ClassVar[str] = ""
    needs_key: ClassVar[bool] = True
    is_offline: ClassVar[bool] = False

    def __init__(self, settings: AdapterSettings) -> None:
        self.settings = settings

    @property
    def base_url(self) -> str:
        return self.settings.base_url or self.default_base_url

    def prepare(self) -> None:  # noqa: B027  (nothing to prepare is a good answer)
        """Does now what the first call would have to do: the SDK's import and its client. Raises ``AttemptError``."""

    @abstractmethod
    def generate(self, request: GenerationRequest, *, model: str, seconds: float) -> Reply:
        """One call, no retries, over within ``seconds``."""

    @abstractmethod
    def check_credentials(self, *, model: str, seconds: float) -> CredentialCheck:
        """The smallest real call on ``model``. Raises ``AttemptError`` when it fails."""

    @abstractmethod
    def list_models(self, *, seconds: float) -> list[str]:
        """Names of the models the key may use, sorted."""

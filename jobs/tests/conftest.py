"""Fixtures of the jobs tests: the offline engine as a row."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from jobs.intake import ocr
from providers.models import ProviderConfig


@pytest.fixture
def offline(db: None) -> ProviderConfig:
    return ProviderConfig.objects.create(
        name="Offline", provider_type="offline", model_name="rules", is_active=True, is_default=True
    )


@pytest.fixture
def no_ocr(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A machine without tesseract: its name leads nowhere."""
    import pytesseract

    monkeypatch.setattr(pytesseract.pytesseract, "tesseract_cmd", "/nonexistent/tesseract")
    ocr.forget_installation()
    yield
    monkeypatch.undo()
    ocr.forget_installation()

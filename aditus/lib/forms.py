"""Form fields that more than one app uses. Like every door, they clean what comes in instead of refusing it."""

from __future__ import annotations

from typing import Any

from django import forms

from aditus.lib.text import clean


class TextField(forms.CharField):
    """Text without control characters and the like; a stray NUL from a copied PDF is no error."""

    def to_python(self, value: Any) -> Any:
        return super().to_python(clean(value) if isinstance(value, str) else value)


class LinesField(forms.CharField):
    """A list, one item a line. Dashes that people put before a point are taken off."""

    def __init__(self, *, rows: int = 4, **kwargs: Any) -> None:
        super().__init__(required=False, widget=forms.Textarea(attrs={"rows": rows}), **kwargs)

    def prepare_value(self, value: Any) -> Any:
        return "\n".join(str(item) for item in value) if isinstance(value, list) else value

    def to_python(self, value: Any) -> Any:
        if isinstance(value, list):
            return value
        lines = (line.strip().removeprefix("- ").strip() for line in clean(str(value or "")).splitlines())
        return [line for line in lines if line.strip("-")]

    def has_changed(self, initial: Any, data: Any) -> bool:
        return bool(self.to_python(initial or []) != self.to_python(data))

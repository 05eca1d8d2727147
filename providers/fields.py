"""A text column that is encrypted at rest and a ``Secret`` in memory."""

from __future__ import annotations

from typing import Any, Never

from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models.query_utils import DeferredAttribute

from aditus.lib import secrets
from aditus.lib.secrets import Secret

PURPOSE = "provider-keys"


class UnreadableSecret(Secret):
    """A stored value no key of FIELD_ENCRYPTION_KEYS opens. Saving it again keeps the stored value as it is."""

    __slots__ = ("token",)

    def __init__(self, token: str) -> None:
        super().__init__("")
        self.token = token

    def reveal(self) -> str:
        raise secrets.UndecryptableError("The stored key fits none of the keys in FIELD_ENCRYPTION_KEYS.")


class _SecretAttribute(DeferredAttribute):
    """A ``Secret`` from the moment it is assigned, saved or not."""

    def __set__(self, instance: models.Model, value: Any) -> None:
        instance.__dict__[self.field.attname] = self.field.to_python(value)


class EncryptedField(models.TextField[Secret | str, Secret]):
    """Encrypts on the way in, gives a ``Secret`` on the way out. Cannot be searched by value.

    ``hint_field`` names a sibling column, declared after this one, that is kept at the value's last characters.
    """

    descriptor_class = _SecretAttribute

    def __init__(self, *args: Any, hint_field: str = "", **kwargs: Any) -> None:
        self.hint_field = hint_field
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        name, path, args, kwargs = super().deconstruct()
        return name, path, list(args), {**kwargs, "hint_field": self.hint_field}

    def from_db_value(self, value: str | None, *_: Any) -> Secret | None:
        if value is None:
            return None
        if not value:
            return Secret("")
        try:
            return Secret(secrets.decrypt(value, purpose=PURPOSE))
        except secrets.UndecryptableError:
            return UnreadableSecret(value)

    def to_python(self, value: Any) -> Any:
        return value if value is None or isinstance(value, Secret) else Secret(str(value).strip())

    def pre_save(self, model_instance: models.Model, add: bool) -> Any:
        value = getattr(model_instance, self.attname)
        if self.hint_field and value is not None and not isinstance(value, UnreadableSecret):
            setattr(model_instance, self.hint_field, value.hint)
        return value

    def get_prep_value(self, value: Any) -> Any:
        value = self.to_python(value)
        if isinstance(value, UnreadableSecret):
            return value.token
        if value is None or not value:
            return value if value is None else ""
        return secrets.encrypt(value.reveal(), purpose=PURPOSE)

    def get_db_prep_value(self, value: Any, connection: BaseDatabaseWrapper, prepared: bool = False) -> Any:
        return value if prepared else self.get_prep_value(value)

    def value_to_string(self, obj: models.Model) -> str:
        """What ``dumpdata`` writes: never a key."""
        return ""

    def get_lookup(self, lookup_name: str) -> Never:
        raise TypeError(f"An encrypted column cannot be searched ({lookup_name}).")

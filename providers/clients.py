"""Adapters kept ready, one per key and address: building an SDK client costs more than the rest of a request."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterable

import structlog

from providers.adapters.base import Adapter, AdapterSettings, Capabilities
from providers.exceptions import AttemptError
from providers.registry import build_adapter
from providers.selection import Target

log = structlog.get_logger(__name__)

MOST_KEPT = 256

_kept: OrderedDict[tuple[str, str, str, Capabilities], Adapter] = OrderedDict()
_lock = threading.Lock()


def adapter_for(target: Target) -> Adapter:
    """The adapter for exactly this type, address, key and abilities; a change of any gives another one."""
    key = (target.provider_type, target.base_url, target.api_key.fingerprint, target.capabilities)
    with _lock:
        if adapter := _kept.get(key):
            _kept.move_to_end(key)
            return adapter
    settings = AdapterSettings(target.api_key, target.base_url, target.capabilities)
    adapter = build_adapter(target.provider_type, settings)
    with _lock:
        _kept[key] = adapter
        while len(_kept) > MOST_KEPT:
            _kept.popitem(last=False)
    return adapter


def warm_up(targets: Iterable[Target]) -> None:
    """Prepares the adapters of ``targets``, so that a process's first person does not wait for an SDK's import."""
    for target in targets:
        try:
            if not target.problem:
                adapter_for(target).prepare()
        except AttemptError as error:
            log.info("provider_not_warmed_up", provider=target.name, reason=error.message)

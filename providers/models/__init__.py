"""Provider configurations and their health, routes, allowances, and the log of every attempt."""

from providers.models.allowances import Allowance, BudgetAlert, Reservation, SpendingLimit
from providers.models.configs import ProviderConfig, ProviderHealth, SnapshotVersion
from providers.models.rollups import UsageDay, UsageRollup
from providers.models.routing import Route, RouteTarget
from providers.models.usage import Task, UsageLog

__all__ = [
    "Allowance",
    "BudgetAlert",
    "ProviderConfig",
    "ProviderHealth",
    "Reservation",
    "Route",
    "RouteTarget",
    "SnapshotVersion",
    "SpendingLimit",
    "Task",
    "UsageDay",
    "UsageLog",
    "UsageRollup",
]

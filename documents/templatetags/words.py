"""Words from elsewhere, fit for our pages: titles as adverts write them, findings as the gate says them."""

from __future__ import annotations

from django import template
from django.template.defaultfilters import stringfilter
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext

register = template.Library()


@register.filter
@stringfilter
def breakable(title: str) -> SafeString:
    """Lets a line end behind a slash, so that LIVELIHOODS/RESILIENCE is not torn in the middle of a word."""
    return mark_safe(conditional_escape(title).replace("/", "/<wbr>"))  # noqa: S308  # escaped just before


@register.filter
@stringfilter
def translated(finding: str) -> str:
    """What the gate said, in the reader's language (``documents.reviewing.finding_words``), else as it stands."""
    return gettext(finding) if finding else ""

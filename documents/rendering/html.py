"""A CV or a letter as HTML for the page, through the one Markdown path."""

from __future__ import annotations

from django.utils.safestring import SafeString

from aditus.lib.markdown import to_html
from documents.rendering.markdown import render_markdown
from documents.schemas import Content


def render_html(content: Content) -> SafeString:
    """Safe to put into a template as it is."""
    return to_html(render_markdown(content))


def render_text_html(text: str) -> SafeString:
    """An edited text (Markdown) as safe HTML."""
    return to_html(text)

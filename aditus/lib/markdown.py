"""The one way from generated or typed text to HTML: Markdown with raw HTML off, then an allow-list.

Two nets, either of which would do: markdown-it escapes every tag it is given, and nh3 lets through only what is
listed here. An image becomes its description, as loading one tells a stranger that the page was read.
"""

from __future__ import annotations

from collections.abc import Sequence

import nh3
from django.utils.safestring import SafeString, mark_safe
from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

ALLOWED_TAGS = frozenset(
    {
        "a", "blockquote", "br", "code", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "s",
        "strong", "table", "tbody", "td", "th", "thead", "tr", "ul",
    }
)  # fmt: skip
ALLOWED_ATTRIBUTES = {"a": {"href", "title"}, "ol": {"start"}}
ALLOWED_SCHEMES = {"http", "https", "mailto"}


def _describe_image(
    renderer: RendererHTML, tokens: Sequence[Token], position: int, options: OptionsDict, env: EnvType
) -> str:
    return escapeHtml(renderer.renderInlineAsText(tokens[position].children, options, env))


_markdown = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
_markdown.add_render_rule("image", _describe_image)
_cleaner = nh3.Cleaner(
    tags=set(ALLOWED_TAGS),
    clean_content_tags={"script", "style"},
    attributes=ALLOWED_ATTRIBUTES,
    url_schemes=ALLOWED_SCHEMES,
    url_relative="deny",
    link_rel="nofollow noopener",
    strip_comments=True,
)


def to_html(text: str) -> SafeString:
    """Safe HTML of a Markdown text. Links lead to http, https and mailto addresses only."""
    return mark_safe(_cleaner.clean(_markdown.render(text)))  # noqa: S308 cleaned by the allow-list above

from __future__ import annotations

import re
import time

import pytest
from django.utils.safestring import SafeString
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from aditus.lib.markdown import ALLOWED_TAGS, to_html

ATTACKS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<a href='javascript:alert(1)'>x</a>",
    "<iframe src=//evil.example></iframe>",
    "<style>body{display:none}</style>",
    "<form action=//evil.example><input name=q></form>",
    "<!--><img src=x onerror=alert(1)>-->",
    "<math><mtext></p><style><!--</style><img src=x onerror=alert(1)>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](java&#10;script:alert(1))",
    "[x](&#x6A;avascript:alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](vbscript:msgbox(1))",
    "[x](file:///etc/passwd)",
    "[x](//evil.example)",
    "[x](/admin/logout)",
    "<javascript:alert(1)>",
    "[x]: javascript:alert(1)\n\n[x]",
    '[x](https://a.example "\\" onmouseover=alert(1) \\"")',
    '[x](https://a.example/"onmouseover="alert(1))',
    "![x](https://tracker.example/p.png)",
    '![" onload=alert(1)](x)',
    "![<script>](x)",
    "```html\n<script>alert(1)</script>\n```",
    "`<script>alert(1)</script>`",
    '```" onclick=alert(1)\ncode\n```',
    "| <script>alert(1)</script> | b |\n|--|--|\n| <img src=x onerror=alert(1)> | c |",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
]


def assert_harmless(markup: str) -> None:
    tree = html.fragment_fromstring(markup, create_parent="main")
    for element in tree.iterdescendants():
        assert element.tag in ALLOWED_TAGS
        for name, value in element.attrib.items():
            assert name in ("href", "title", "rel", "start")
            assert name != "href" or re.match(r"(https?://|mailto:)", value)
        assert element.tag != "a" or element.get("rel") == "nofollow noopener"


@pytest.mark.parametrize("attack", ATTACKS)
def test_attacks_come_out_harmless(attack: str) -> None:
    assert_harmless(to_html(attack))


@given(st.lists(st.sampled_from([*ATTACKS, "\n", "\n\n", "*", "> ", "- ", "`", "<", '"', "'"])).map("".join))
def test_combined_attacks_come_out_harmless(attack: str) -> None:
    assert_harmless(to_html(attack))


def test_ordinary_markdown_is_rendered() -> None:
    out = to_html("# Title\n\nI **led** *four* ~~five~~ people.\n\n- one\n- two\n\n3. three\n\n|a|b|\n|-|-|\n|1|2|\n")
    for piece in ("<h1>Title</h1>", "<strong>led</strong>", "<em>four</em>", "<s>five</s>", "<li>one</li>"):
        assert piece in out
    assert '<ol start="3">' in out
    assert "<td>2</td>" in out
    assert isinstance(out, SafeString)


def test_links_are_kept_and_marked() -> None:
    out = to_html("[the board](https://board.example/a?b=1&c=2) <mailto:hr@school.ac.ke> <hr@school.ac.ke>")
    assert '<a href="https://board.example/a?b=1&amp;c=2" rel="nofollow noopener">the board</a>' in out
    assert out.count('href="mailto:hr@school.ac.ke"') == 2


def test_raw_html_is_shown_as_text() -> None:
    assert to_html("a <b>bold</b> claim") == "<p>a &lt;b&gt;bold&lt;/b&gt; claim</p>\n"


def test_an_image_becomes_its_description() -> None:
    assert to_html("![a *red* sign](https://tracker.example/p.png)") == "<p>a red sign</p>\n"


@pytest.mark.parametrize("piece", ["[", "*a ", ">", "- ", "[a](b", "![", "`a", "|a", "<a ", "_a_*"])
def test_long_repetitions_stay_quick(piece: str) -> None:
    started = time.monotonic()
    to_html(piece * (20_000 // len(piece)))
    assert time.monotonic() - started < 3

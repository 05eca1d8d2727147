"""Swahili on all pages of job seekers: whole, up to date, and with the dates and numbers that go with it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po
from django.conf import settings
from django.core.mail import EmailMessage
from django.test import Client
from django.urls import reverse

from aditus.accounts.models import User
from aditus.accounts.services import ask_password_reset
from aditus.tests.browser.material import ADVERT, RESUME
from documents.models import Document, DocumentKind, DocumentState
from documents.reviewing.finding_words import SAID_BY_THE_GATE
from documents.services import create_profile, draft_cover_letter, edit_document
from jobs.models import Advert, Job, SourceKind
from jobs.services import extract_jobs
from providers.models import ProviderConfig

ROOT = Path(settings.BASE_DIR)
FOLDER = ROOT / "aditus" / "locale" / "sw" / "LC_MESSAGES"
# All that a job seeker meets: every page but the admin's, and every text that a form, a message or a mail may say.
TEMPLATES = ["templates/*.html"]
TEMPLATES += [f"templates/{name}/**/*" for name in ("aditus", "accounts", "jobs", "documents", "profile")]
TEMPLATES += [f"templates/{name}/**/*" for name in ("applications", "personal")]
MODULES = ["aditus/accounts/forms.py", "aditus/accounts/views.py", "aditus/accounts/services.py", "jobs/views.py"]
MODULES += ["jobs/guest_views.py", "jobs/forms.py", "jobs/presenting.py", "jobs/exceptions.py", "providers/ledger.py"]
MODULES += ["aditus/lib/*.py"]
MODULES += [
    "documents/*.py",
    "documents/models/choices.py",
    *(
        f"documents/{name}/*.py"
        for name in (
            "applications",
            "checking",
            "importing",
            "matching",
            "personal",
            "profiles",
            "rendering",
            "reviewing",
            "writing",
        )
    ),
]
_CALLS = ("_", "gettext_lazy", "gettext_noop", "ngettext", "ngettext_lazy")
_PLACEHOLDER = re.compile(r"%\((\w+)\)s")


def _catalog() -> Catalog:
    with (FOLDER / "django.po").open("rb") as texts:
        return read_po(texts, locale="sw")


def _compiled() -> Catalog:
    with (FOLDER / "django.mo").open("rb") as compiled:
        return read_mo(compiled)


def _context(message: Message) -> str:
    """The compiled file gives bytes, and None for the usual one."""
    said: str | bytes = message.context or ""
    return said if isinstance(said, str) else said.decode()


def _ids(message: Message) -> tuple[str, ...]:
    return tuple(message.id) if isinstance(message.id, (list, tuple)) else (message.id,)


def _strings(message: Message) -> tuple[str, ...]:
    said = message.string
    return tuple(said) if isinstance(said, (list, tuple)) else (said or "",)


def _texts_of_template(source: str) -> Iterator[str]:
    yield from re.findall(r'{% translate "(.*?)"', source)
    yield from re.findall(r'_\("(.*?)"\)', source)
    for body in re.findall(r"{% blocktranslate[^%]*?%}(.*?){% endblocktranslate %}", source, flags=re.S):
        first = body.split("{% plural %}")[0]
        yield re.sub(r"{{ (\w+) }}", r"%(\1)s", " ".join(first.split()))


def _texts_of_module(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _CALLS:
            text = node.args[0]
            assert isinstance(text, ast.Constant), ast.unparse(node)
            yield str(text.value)


def _texts_of_job_seekers() -> dict[str, str]:
    """Every text with the file it stands in."""
    found: dict[str, str] = {}
    for pattern in TEMPLATES:
        for path in ROOT.glob(pattern):
            if path.is_file():
                found |= dict.fromkeys(_texts_of_template(path.read_text()), str(path.relative_to(ROOT)))
    for pattern in MODULES:
        for path in ROOT.glob(pattern):
            found |= dict.fromkeys(_texts_of_module(path.read_text()), str(path.relative_to(ROOT)))
    return found


def test_what_job_seekers_meet_is_whole() -> None:
    """After a new text: ``make messages``, write the Swahili into django.po, ``make messages`` again."""
    translated = {_ids(message)[0] for message in _catalog() if message.id and all(_strings(message))}
    missing = {text: place for text, place in _texts_of_job_seekers().items() if text not in translated}
    assert len(_texts_of_job_seekers()) > 700
    assert missing == {}


def test_nothing_is_half_translated_or_guessed() -> None:
    for message in _catalog():
        if not message.id:
            continue
        assert not message.fuzzy, message.id
        strings = _strings(message)
        assert all(strings) or not any(strings), message.id
        for text in filter(None, strings):
            wanted = set().union(*(_PLACEHOLDER.findall(each) for each in _ids(message)))
            assert set(_PLACEHOLDER.findall(text)) == wanted, message.id


def test_the_compiled_catalogue_is_that_of_the_texts() -> None:
    """A fresh clone has no msgfmt; so the compiled file is committed, and this says when it is old."""
    wanted = {
        (_context(message), *_ids(message)): _strings(message)
        for message in _catalog()
        if message.id and any(_strings(message))
    }
    compiled = {(_context(message), *_ids(message)): _strings(message) for message in _compiled() if message.id}
    assert compiled == wanted


# --- Pages ---------------------------------------------------------------------------------------------------------
SWAHILI = {"Accept-Language": "sw"}


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("landing", "Kutoka tangazo la kazi"),
        ("jobs:start", "Anza na tangazo"),
        ("accounts:sign-in", "Karibu tena"),
        ("accounts:sign-up", "Fungua akaunti"),
        ("accounts:password-reset", "Weka nenosiri jipya"),
    ],
)
def test_open_pages_speak_the_browsers_language(client: Client, plans: None, name: str, words: str) -> None:
    page = client.get(reverse(name), headers=SWAHILI)
    assert '<html lang="sw"' in page.text
    assert words in page.text
    assert page.headers["Content-Language"] == "sw"


@pytest.mark.django_db
def test_a_job_is_shown_in_swahili_and_its_own_words_stay_marked_as_theirs(
    owner_client: Client, owner: User, offline_provider: ProviderConfig
) -> None:
    User.objects.update(language="sw")
    owner_client.post(reverse("jobs:new"), {"advert": ADVERT})
    job = Job.objects.get()
    page = owner_client.get(reverse("jobs:detail", args=[job.pk])).text
    assert "KES 65,000 hadi 80,000 kwa mwezi, kabla ya makato" in page
    assert "12 Disemba 2031" in page
    assert '<h1 lang="en">Assistant Accountant</h1>' in page
    assert '<q lang="en">' in page


@pytest.mark.django_db
def test_a_document_keeps_its_language_on_a_page_in_another(owner_client: Client, owner: User) -> None:
    User.objects.update(language="sw")
    advert = Advert.objects.create(owner=owner, kind=SourceKind.TEXT, text="x", digest="x")
    job = Job.objects.create(owner=owner, advert=advert, title="Clerk", deadline=date(2031, 8, 1))
    letter = Document.objects.create(
        owner=owner, kind=DocumentKind.COVER_LETTER, job=job, state=DocumentState.FAILED, language="fr"
    )
    page = owner_client.get(reverse("documents:detail", args=[letter.pk])).text
    assert "Hii haikuweza kuandikwa" in page
    assert "1 Agosti 2031" in owner_client.get(reverse("jobs:list")).text


@pytest.mark.django_db
def test_what_the_gate_finds_is_said_in_swahili(
    owner_client: Client, owner: User, offline_provider: ProviderConfig
) -> None:
    User.objects.update(language="sw")
    create_profile(user=owner, data=RESUME)
    letter = draft_cover_letter(user=owner, job=extract_jobs(user=owner, text=ADVERT).jobs[0])
    edit_document(document=letter, text=f"{letter.text}\n\nI led a team of 45 engineers.\n", expected_version=1)
    for name in ("detail", "trust"):
        assert "Hakuna ukweli wenye namba hii." in owner_client.get(reverse(f"documents:{name}", args=[letter.pk])).text


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("applications:board", "Hakuna kinachofuatiliwa bado"),
        ("applications:reminders", "Kwenye kalenda yako"),
        ("personal:detail", "Chukua kila kitu"),
        ("personal:erase", "Ufute akaunti yako?"),
        ("profile:questions", "Maswali kumi"),
        ("profile:import", "Leta CV yako"),
        ("accounts:settings", "Nenosiri lisiwe namba tupu."),
    ],
)
def test_own_pages_speak_the_language_of_the_person(owner_client: Client, owner: User, name: str, words: str) -> None:
    User.objects.update(language="sw")
    assert words in owner_client.get(reverse(name)).text


@pytest.mark.django_db
def test_mails_are_in_the_language_of_the_person(owner: User, mailoutbox: list[EmailMessage]) -> None:
    User.objects.update(language="sw")
    ask_password_reset(email=owner.email)
    assert "Hujambo" in str(mailoutbox[0].body)
    assert mailoutbox[0].subject == "Chagua nenosiri jipya la Aditus"


def test_what_the_gate_says_is_known_to_the_catalogue() -> None:
    """Its messages are plain strings, as it is pure; each must be named where the catalogue finds it."""
    said = set()
    for file in (ROOT / "documents" / "facts").glob("*.py"):
        nodes = list(ast.walk(ast.parse(file.read_text())))
        told = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}  # docstrings
        texts = [node.value for node in nodes if isinstance(node, ast.Constant) and id(node) not in told]
        said |= {
            text for text in texts if isinstance(text, str) and re.match(r"(?:The|No) (?:profile|fact)\b.*\.$", text)
        }
    assert len(said) > 30
    assert said <= set(SAID_BY_THE_GATE)

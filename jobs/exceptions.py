"""What can go wrong between an advert and its job.

JobsError
├── InvalidSource       none or several sources, empty text (400)
├── InvalidChange       an edit that makes no job (400)
├── TooLarge            a file or a text above the limit (413)
├── WrongType           a file of a kind not read here, or not what its name says (415)
├── ServerBusy          all places for reading files are taken (503)
├── StashFull           no room to keep more before somebody signs in (429)
├── SourceRefused       the address is not one that may be fetched (422, refused_url)
├── SourceUnreadable    nothing could be read (422, unreadable)
│   ├── AdvertNotVisible    the page shows its advert to people only
│   └── PictureUnreadable   no AI that sees pictures, and no OCR on this machine
└── NotAnAdvert         it was read, and it is no advert (422, not_an_advert)
    ├── ListPage            many adverts, none of them opened
    └── AdvertClosed        the page only says that the job is gone

``code`` is stable and coarse, ``reason`` tells the finer case. ``message`` says what to do next and may be shown.
"""

from __future__ import annotations

from typing import Any, ClassVar

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from aditus.lib.refusals import Refusal


class JobsError(Refusal):
    """Root of everything this app raises on purpose."""

    code = "jobs_error"
    reason: str = ""
    default_message: ClassVar[str | Promise] = ""

    def __init__(self, message: str | Promise = "", *, reason: str = "") -> None:
        self.reason = reason or self.reason
        extra: dict[str, Any] = {"reason": self.reason} if self.reason else {}
        super().__init__(str(message or self.default_message), **extra)


class InvalidSource(JobsError):
    code = "invalid"
    http_status = 400
    default_message = _("Give exactly one of: a link, a picture, a file or the advert's text.")


class InvalidChange(JobsError):
    code = "invalid"
    http_status = 400
    default_message = _("This change does not fit. Check the marked fields.")


class TooLarge(JobsError):
    code = "too_large"
    http_status = 413
    default_message = _("This is larger than 10 MB. Send a smaller file, or paste the advert's text.")


class WrongType(JobsError):
    code = "wrong_type"
    http_status = 415
    default_message = _(
        "This kind of file is not read here. Send a picture (JPEG, PNG, WebP, GIF, HEIC), a PDF, a DOCX, a saved page "
        "or the text."
    )


class ServerBusy(JobsError):
    code = "busy"
    http_status = 503
    retry_after = 60
    default_message = _("Too many files are being read just now. Try again in a minute.")


class StashFull(JobsError):
    code = "throttled"
    http_status = 429
    default_message = _("Nothing more can be kept for you just now. Make an account or sign in first, then bring it.")


class SourceRefused(JobsError):
    code = "refused_url"
    default_message = _("This address cannot be opened from here. Paste the advert's text instead.")


class SourceUnreadable(JobsError):
    code = "unreadable"
    default_message = _("Nothing could be read from this. Paste the advert's text, or send a clearer picture.")


class AdvertNotVisible(SourceUnreadable):
    reason = "not_visible"
    default_message = _(
        "This page shows its advert to people, not to programs. Paste the text, or take a screenshot and send that."
    )


class PictureUnreadable(SourceUnreadable):
    reason = "no_vision"
    default_message = _(
        "Nothing here can read a picture yet. Type or paste the advert's text; on the page for new adverts the picture "
        "is kept beside a form to type into. Or ask the operator to add the key of an AI provider that sees pictures, "
        "or to install tesseract."
    )


class NotAnAdvert(JobsError):
    code = "not_an_advert"
    default_message = _("This does not read like a job advert. Send the advert itself, or paste its text.")


class ListPage(NotAnAdvert):
    reason = "list_page"
    default_message = _("This page lists many jobs. Open the one you want and send its own link or text.")


class AdvertClosed(NotAnAdvert):
    reason = "closed"
    default_message = _("This page says that the job is closed and no longer shows the advert.")

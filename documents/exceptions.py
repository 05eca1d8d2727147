"""What can go wrong with profiles and documents.

DocumentsError
├── ProfileMissing    there is no profile yet
├── ProfileInvalid    the file or data is no resume; ``pointer`` names the first wrong place
├── ProfileTooLarge   more than a resume can be
├── ServerBusy        all places for reading files are taken
├── NoModelAnswered   no AI could read a CV just now; what the rules read stands
├── ExportBlocked     the fact gate found something the profile does not bear out; ``findings`` says what
├── EditConflict      someone edited the text in the meantime
├── SectionConflict   a section of the profile is no longer the one the form was made from
├── NotReady          the draft is still being written, failed or was cancelled
├── ApplicationExists the job is tracked already; ``application`` is the id of its application
├── NotesConflict     someone changed the notes in the meantime
├── NothingToSend     there is no job that a file could be sent for
└── LastAdmin         without this account nobody could run the site

Messages are for the person and say what to do next; they never hold a prompt or a CV.
"""

from __future__ import annotations

from aditus.lib.refusals import Refusal


class DocumentsError(Refusal):
    """Root of the tree."""

    code = "documents_error"


class ProfileMissing(DocumentsError):
    code = "profile_missing"


class ProfileInvalid(DocumentsError):
    """``extra["pointer"]`` is a JSON pointer (RFC 6901) to the first wrong value, where there is one."""

    code = "profile_invalid"


class ProfileTooLarge(DocumentsError):
    code = "too_large"
    http_status = 413


class ServerBusy(DocumentsError):
    code = "busy"
    http_status = 503
    retry_after = 60


class NoModelAnswered(DocumentsError):
    code = "no_provider"
    http_status = 503


class ExportBlocked(DocumentsError):
    """``extra["findings"]`` lists what blocks, in the API's shape."""

    code = "export_blocked"
    http_status = 409


class EditConflict(DocumentsError):
    """``extra["current_version"]`` is the newest version's number."""

    code = "edit_conflict"
    http_status = 409


class SectionConflict(DocumentsError):
    code = "edit_conflict"
    http_status = 409


class NotReady(DocumentsError):
    code = "not_ready"
    http_status = 409


class ApplicationExists(DocumentsError):
    code = "application_exists"
    http_status = 409


class NotesConflict(DocumentsError):
    """``extra["current_version"]`` is the number of the notes as they stand."""

    code = "edit_conflict"
    http_status = 409


class NothingToSend(DocumentsError):
    code = "job_missing"
    http_status = 409


class LastAdmin(DocumentsError):
    code = "last_admin"
    http_status = 409

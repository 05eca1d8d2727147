"""Reading zip archives of strangers without unpacking a bomb."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable

from aditus.lib.kinds import FileRefused

MAX_MEMBERS = 2_000
MAX_UNPACKED_BYTES = 50_000_000
_COMPRESSIONS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_IS_ENCRYPTED = 0x1


def read_members(data: bytes, is_wanted: Callable[[str], bool]) -> dict[str, bytes]:
    """The wanted files of an archive by name, in the archive's order. Nothing is written to disk.

    Raises ``FileRefused`` when the archive is damaged, has a password, or unpacks to more than 50 MB: both as it
    declares (all members, wanted or not) and as it really does (the wanted ones).
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            _check_declared(members)
            return _unpack(archive, [member for member in members if is_wanted(member.filename)])
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, ValueError, OSError) as error:
        raise FileRefused("unreadable", "The file is damaged and could not be unpacked. Save it anew.") from error


def _check_declared(members: list[zipfile.ZipInfo]) -> None:
    if len(members) > MAX_MEMBERS or sum(member.file_size for member in members) > MAX_UNPACKED_BYTES:
        raise _too_large()
    if any(member.flag_bits & _IS_ENCRYPTED for member in members):
        raise FileRefused("password_protected", "The file is protected by a password. Save a copy without one.")
    if any(member.compress_type not in _COMPRESSIONS for member in members):
        raise FileRefused("unreadable", "The file is packed in an unusual way. Save it anew.")


def _unpack(archive: zipfile.ZipFile, members: list[zipfile.ZipInfo]) -> dict[str, bytes]:
    contents: dict[str, bytes] = {}
    left = MAX_UNPACKED_BYTES
    for member in members:
        with archive.open(member) as stream:
            content = stream.read(left + 1)
        left -= len(content)
        if left < 0:
            raise _too_large()
        contents[member.filename] = content
    return contents


def _too_large() -> FileRefused:
    return FileRefused("too_large", "The file unpacks to more than is allowed. Save a smaller one.")

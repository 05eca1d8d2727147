"""Files made on the spot: pictures, PDFs, Word files, sound and broken."""

from __future__ import annotations

import base64
import io
import quopri
import struct
import zipfile
import zlib
from typing import Any

import docx
import pillow_heif
import typst
from PIL import Image, ImageDraw

pillow_heif.register_heif_opener()


def picture(width: int = 60, height: int = 40, *, mode: str = "RGB") -> Image.Image:
    """White with a dark upper left quarter, so that turns show."""
    image = Image.new("RGB", (width, height), "white")
    ImageDraw.Draw(image).rectangle((0, 0, width // 2 - 1, height // 2 - 1), fill=(200, 0, 0))
    return image.convert(mode)


def encoded(image: Image.Image, format_name: str, **options: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, format_name, **options)
    return out.getvalue()


def rotated(orientation: int, *, format_name: str = "JPEG") -> bytes:
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "Secret Camera Maker"
    return encoded(picture(), format_name, exif=exif, quality=95)


def png_claiming(width: int, height: int) -> bytes:
    """A PNG whose header promises more than its few bytes hold."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(b"\0" * 1000)), (b"IEND", b"")]
    body = b"".join(
        struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
        for name, content in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + body


def pdf(source: str) -> bytes:
    """A PDF set by typst from its own markup."""
    made: bytes = typst.compile(source.encode(), format="pdf")
    return made


def scanned_pdf(pages: int = 1) -> bytes:
    first, *others = [picture(300, 400) for _ in range(pages)]
    return encoded(first, "PDF", save_all=True, append_images=others)


def protected_pdf() -> bytes:
    """A PDF that asks for a password: no key derived from the empty one fits its /U entry."""
    lock = b"<< /Filter /Standard /V 1 /R 2 /P -4 /O <" + b"ab" * 32 + b"> /U <" + b"cd" * 32 + b"> >>"
    return raw_pdf(kids=b"4 0 R", last=lock, trailer=b"/Encrypt 3 0 R")


def raw_pdf(*, kids: bytes, last: bytes = b"null", trailer: bytes = b"") -> bytes:
    """A PDF written by hand: object 4 is a good page, object 3 is ``last``, ``kids`` names the pages."""
    count = len(kids.split(b"R")) - 1
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, count),
        last,
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 5 0 R"
        b" /Resources << /Font << /F 6 0 R >> >> >>",
        b"<< /Length 37 >> stream\nBT /F 12 Tf 9 99 Td (Good page) Tj ET \nendstream",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out, offsets = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    ids = b"/ID [<" + b"01" * 16 + b"> <" + b"01" * 16 + b">]"
    end = b"<< /Size 7 /Root 1 0 R %s %s >>\nstartxref\n%d\n%%%%EOF" % (ids, trailer, len(out))
    return out + b"xref\n0 7\n0000000000 65535 f \n" + table + b"trailer\n" + end


def word(*, paragraphs: list[str] | None = None) -> bytes:
    document = docx.Document()
    for text in paragraphs or ["Accountant wanted"]:
        document.add_paragraph(text)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def word_with_body(body: str) -> bytes:
    """A Word file with this XML inside its body, for what python-docx cannot write."""
    main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    content = f'<?xml version="1.0"?><w:document xmlns:w="{main}" xmlns:mc="m"><w:body>{body}</w:body></w:document>'
    return archive({"[Content_Types].xml": b"<Types/>", "word/document.xml": content.encode()})


def archive(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in members.items():
            made.writestr(name, content)
    return out.getvalue()


def archive_lying_about_sizes(members: dict[str, bytes], *, declared: int) -> bytes:
    """An archive whose directory declares every member to be ``declared`` bytes long."""
    data = bytearray(archive(members))
    position = data.find(b"PK\x01\x02")
    while position != -1:
        struct.pack_into("<I", data, position + 24, declared)
        position = data.find(b"PK\x01\x02", position + 4)
    return bytes(data)


def mhtml(page: str, *, url: str = "https://board.example/jobs/7", encoding: str = "quoted-printable") -> bytes:
    """A page as Chrome saves it in one file, with a picture in it."""
    raw = page.encode()
    body = quopri.encodestring(raw) if encoding == "quoted-printable" else base64.encodebytes(raw)
    return (
        (
            f"From: <Saved by Blink>\r\nSnapshot-Content-Location: {url}\r\nSubject: A job\r\nMIME-Version: 1.0\r\n"
            'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--B--"\r\n\r\n'
            "----B--\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n"
            f"----B--\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"
        ).encode()
        + body
        + b"\r\n----B----\r\n"
    )

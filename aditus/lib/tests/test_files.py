from __future__ import annotations

import io
import os
import resource
import threading
import time
from pathlib import Path

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from aditus.lib.child import CHILDREN_AT_ONCE
from aditus.lib.files import (
    MAX_FILE_BYTES,
    FileKind,
    FileRefused,
    check_size,
    docx_text,
    identify,
    pdf_page_images,
    pdf_text,
    prepare_image,
    read_members,
    read_page,
    read_text,
    run_in_child,
    sniff,
)
from aditus.lib.tests import samples
from aditus.lib.tests.samples import encoded, picture

STARTS = [
    b"\xff\xd8\xff", b"\0\0\0\x18ftyp", b"PK\x03\x04", b"\xff\xfe", b"<?xml", b"{", b"%PDF-", b"RIFF\0\0\0\0WEBP",
    b"Content-Type: multipart/related;",
]  # fmt: skip
BAD = "aditus.lib.tests.child_functions"


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


# --- what a file is ---


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (encoded(picture(), "JPEG"), FileKind.JPEG),
        (encoded(picture(), "PNG"), FileKind.PNG),
        (encoded(picture(), "WEBP"), FileKind.WEBP),
        (encoded(picture(), "GIF"), FileKind.GIF),
        (encoded(picture(), "HEIF"), FileKind.HEIC),
        (encoded(picture(), "AVIF"), None),
        (encoded(picture(), "BMP"), None),
        (encoded(picture(), "TIFF"), None),
        (b"%PDF-1.7\n...", FileKind.PDF),
        (b"\n %PDF-1.7\n...", FileKind.PDF),
        (b"\x00\x01\x02\xff" * 20 + b"%PDF-1.7", FileKind.PDF),
        (samples.word(), FileKind.DOCX),
        (samples.archive({"Profile.csv": b"a,b"}), FileKind.ZIP),
        (b"PK\x03\x04 and then rubbish", FileKind.ZIP),
        (b"<!DOCTYPE html><title>x</title>", FileKind.HTML),
        (b"\xef\xbb\xbf  <!-- saved --> <HTML lang=en>", FileKind.HTML),
        (b"<div class=a>saved part</div>", FileKind.HTML),
        ("<html>Café</html>".encode("utf-16"), FileKind.HTML),
        (samples.mhtml("<html>x</html>"), FileKind.MHTML),
        (b"Subject: vacancy\n\nWe seek a clerk. Content-Type: multipart/related", FileKind.TEXT),
        (b'{"basics": {"name": "A"}}', FileKind.JSON),
        (b"[1, 2]", FileKind.JSON),
        (b"{not json}", FileKind.TEXT),
        (b"[" * 100_000, FileKind.TEXT),
        ("Mwalimu anahitajika – KSh 50,000".encode(), FileKind.TEXT),
        ("Salaire: 300 € par mois, référence Ç".encode("cp1252"), FileKind.TEXT),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", None),
        (b"<?xml version='1.0'?><!-- x --><svg onload='alert(1)'/>", None),
        (b"{\\rtf1 hello}", None),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500, None),
        (b"\x7fELF" + bytes(range(256)), None),
        (b"MZ" + b"\0" * 100, None),
        (b"\0" * 100, None),
        (b"   \n ", None),
        (b"", None),
    ],
)
def test_kind_is_told_by_content(data: bytes, kind: FileKind | None) -> None:
    assert sniff(data) is kind


def test_a_polyglot_is_what_its_first_bytes_say() -> None:
    page = b"<html><script>alert(1)</script>"
    assert sniff(encoded(picture(), "GIF") + page) is FileKind.GIF
    assert sniff(b"%PDF-1.4\n" + samples.archive({"word/document.xml": b"x"})) is FileKind.PDF
    assert sniff(encoded(picture(), "JPEG", comment=b"%PDF-1.4 " + page)) is FileKind.JPEG


@pytest.mark.parametrize(("size", "code"), [(0, "empty"), (MAX_FILE_BYTES + 1, "too_large"), (20_000_000, "too_large")])
def test_sizes_out_of_bounds_are_refused(size: int, code: str) -> None:
    with pytest.raises(FileRefused) as caught:
        check_size(size)
    assert caught.value.code == code
    check_size(MAX_FILE_BYTES)


def test_a_wrong_kind_is_named_with_what_would_do() -> None:
    with pytest.raises(FileRefused, match=r"PNG file.*PDF") as caught:
        identify(encoded(picture(), "PNG"), allowed=frozenset({FileKind.PDF}))
    assert caught.value.code == "wrong_type"


def test_text_is_read_and_cleaned() -> None:
    assert read_text("\ufeffCaf\u00e9\r\n\u200bopen".encode()) == "Café\nopen"
    assert read_text("prix 5 €".encode("cp1252")) == "prix 5 €"


@pytest.mark.parametrize(
    ("data", "code"), [(b"a" * 200_001, "too_large"), (b"", "empty"), (b"\0\1\2" * 9, "wrong_type")]
)
def test_unsuitable_text_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(FileRefused) as caught:
        read_text(data)
    assert caught.value.code == code
    assert len(read_text(b"a" * 200_000)) == 200_000


@given(st.binary() | st.sampled_from(STARTS).flatmap(lambda start: st.binary().map(start.__add__)))
def test_no_bytes_make_sniffing_fail(data: bytes) -> None:
    assert sniff(data) in {None, *FileKind}


# --- saved pages ---


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64"])
def test_a_page_saved_in_one_file_is_read_with_its_address(encoding: str) -> None:
    page = read_page(samples.mhtml("<html><p>Mhasibu – Café</p></html>", encoding=encoding))
    assert page.html.strip() == "<html><p>Mhasibu – Café</p></html>"
    assert page.url == "https://board.example/jobs/7"


def test_a_saved_page_without_a_web_address_has_none() -> None:
    assert read_page(samples.mhtml("<html>x</html>", url="file:///home/me/x.html")).url is None
    assert read_page("<html>Café</html>".encode("cp1252")).html == "<html>Café</html>"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"plain", "wrong_type"),
        (b"%PDF-1.4", "wrong_type"),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n\nhi", "unreadable"),
        (
            b"MIME-Version: 1.0\n"
            + b"".join(b"Content-Type: multipart/related; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(5000)),
            "unreadable",
        ),
    ],
)
def test_what_is_no_saved_page_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(FileRefused) as caught:
        read_page(data)
    assert caught.value.code == code


# --- pictures ---


@pytest.mark.parametrize("format_name", ["JPEG", "PNG", "WEBP", "GIF", "HEIF"])
def test_every_kind_of_picture_is_read_and_prepared(format_name: str) -> None:
    data = encoded(picture(), format_name)
    made = prepare_image(data)
    assert (made.original_width, made.original_height) == (60, 40)
    image = opened(made.data)
    assert (made.width, made.height) == image.size == (60, 40)
    assert image.mode == "RGB"
    assert made.media_type == ("image/png" if format_name in ("PNG", "GIF") else "image/jpeg")
    assert Image.MIME[image.format or ""] == made.media_type
    assert close(image, (5, 5), (200, 0, 0))
    assert close(image, (55, 35), (255, 255, 255))


def close(image: Image.Image, point: tuple[int, int], colour: tuple[int, int, int]) -> bool:
    found = image.convert("RGB").getpixel(point)
    assert isinstance(found, tuple)
    return all(abs(a - b) < 30 for a, b in zip(found, colour, strict=True))


@pytest.mark.parametrize("mode", ["L", "LA", "RGBA", "P", "1", "I;16"])
def test_every_colour_mode_comes_out_as_rgb(mode: str) -> None:
    source = picture(mode="L").convert("I;16") if mode == "I;16" else picture(mode=mode)
    if mode == "I;16":
        source = Image.frombytes("I;16", (60, 40), b"\x00\x80" * 2400)
    made = opened(prepare_image(encoded(source, "PNG")).data)
    assert made.mode == "RGB"
    assert mode != "I;16" or close(made, (1, 1), (128, 128, 128))


def test_cmyk_becomes_rgb() -> None:
    made = opened(prepare_image(encoded(picture(mode="CMYK"), "JPEG", quality=95)).data)
    assert made.mode == "RGB"
    assert close(made, (5, 5), (200, 0, 0))
    assert close(made, (55, 35), (255, 255, 255))


def test_transparent_paper_is_white() -> None:
    image = Image.new("RGBA", (10, 10), (0, 0, 0, 0))
    assert close(opened(prepare_image(encoded(image, "PNG")).data), (5, 5), (255, 255, 255))


@pytest.mark.parametrize(
    ("orientation", "size", "dark"),
    [
        (1, (60, 40), (5, 5)),
        (2, (60, 40), (55, 5)),
        (3, (60, 40), (55, 35)),
        (4, (60, 40), (5, 35)),
        (5, (40, 60), (5, 5)),
        (6, (40, 60), (35, 5)),
        (7, (40, 60), (35, 55)),
        (8, (40, 60), (5, 55)),
    ],
)
def test_turned_photos_are_set_upright(orientation: int, size: tuple[int, int], dark: tuple[int, int]) -> None:
    data = samples.rotated(orientation)
    prepared = prepare_image(data)
    assert (prepared.original_width, prepared.original_height) == size
    made = opened(prepared.data)
    assert made.size == size
    assert close(made, dark, (200, 0, 0))


@pytest.mark.parametrize("format_name", ["JPEG", "PNG", "WEBP"])
def test_metadata_does_not_leave(format_name: str) -> None:
    data = samples.rotated(6, format_name=format_name)
    assert b"Secret" in data
    made = prepare_image(data)
    assert b"Secret" not in made.data
    assert (made.width, made.height) == (40, 60)
    assert not opened(made.data).getexif()


@pytest.mark.parametrize(
    "data",
    [
        encoded(picture(), "PNG", exif=b"Exif\0\0damaged", icc_profile=b"damaged"),
        encoded(picture(), "JPEG", exif=b"Exif\0\0MM\0*\xff\xff\xff\xff"),
        samples.rotated(99),
    ],
)
def test_damaged_metadata_does_not_harm_the_picture(data: bytes) -> None:
    assert prepare_image(data).width == 60


def test_large_pictures_are_shrunk_and_small_ones_left() -> None:
    made = prepare_image(encoded(picture(5000, 3000), "PNG"))
    assert (made.width, made.height) == (2048, 1229)
    image = opened(made.data)
    assert close(image, (1000, 600), (200, 0, 0))
    assert close(image, (1050, 630), (255, 255, 255))
    assert prepare_image(encoded(picture(5000, 3000), "JPEG"), longest=500).width == 500


def test_an_animation_gives_its_first_frame() -> None:
    frames = [Image.new("RGB", (20, 20), colour) for colour in ("red", "lime")]
    data = encoded(frames[0], "GIF", save_all=True, append_images=frames[1:])
    assert close(opened(prepare_image(data).data), (5, 5), (255, 0, 0))


def test_a_phones_double_photo_gives_its_first() -> None:
    data = encoded(picture(3000, 2000), "MPO", save_all=True, append_images=[picture(30, 20)])
    assert sniff(data) is FileKind.JPEG
    made = prepare_image(data)
    assert (made.original_width, made.width) == (3000, 2048)


@pytest.mark.parametrize("size", [(1, 1), (1, 60_000), (60_000, 1), (60_000, 999)])
def test_odd_shapes_are_shrunk(size: tuple[int, int]) -> None:
    made = prepare_image(encoded(Image.new("L", size, 255), "PNG"))
    assert max(made.width, made.height) == min(2048, max(size))
    assert min(made.width, made.height) >= 1


@pytest.mark.parametrize("format_name", ["JPEG", "PNG", "WEBP", "GIF", "HEIF"])
def test_a_cut_picture_is_unreadable(format_name: str) -> None:
    noise = Image.effect_noise((300, 300), 80).convert("RGB")
    data = encoded(noise, format_name)
    for share in (0.1, 0.5, 0.9):
        with pytest.raises(FileRefused, match="could not be read") as caught:
            prepare_image(data[: int(len(data) * share)])
        assert caught.value.code == "unreadable"


@pytest.mark.parametrize("size", [(8000, 7501), (60_000, 60_000), (2**31 - 1, 2**31 - 1)])
def test_pixel_bombs_are_refused_before_decoding(size: tuple[int, int]) -> None:
    started = time.monotonic()
    with pytest.raises(FileRefused, match="60 megapixels") as caught:
        prepare_image(samples.png_claiming(*size))
    assert caught.value.code == "too_many_pixels"
    assert time.monotonic() - started < 10


def test_a_webp_bomb_is_refused_before_its_canvas_is_made() -> None:
    bomb = b"RIFF\x16\0\0\0WEBPVP8X\x0a\0\0\0\x02\0\0\0" + b"\xff\x3f\0" * 2
    with pytest.raises(FileRefused) as caught:
        prepare_image(bomb)
    assert caught.value.code == "too_many_pixels"


def test_fifty_megapixels_are_read_without_growing_this_process() -> None:
    data = encoded(Image.new("RGB", (8000, 6250), "navy"), "JPEG")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    made = prepare_image(data)
    assert (made.original_width, made.original_height) == (8000, 6250)
    assert (made.width, made.height) == (2048, 1600)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b"\xff\xd8\xff" + b"\0" * 20_000_000, "too_large"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "wrong_type"),
        (b"%PDF-1.4", "wrong_type"),
        (b"just words", "wrong_type"),
        (b"\xff\xd8\xff\xe0 not really", "unreadable"),
        (b"\x89PNG\r\n\x1a\n", "unreadable"),
        (b"GIF89a", "unreadable"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "unreadable"),
        (b"\0\0\0\x18ftypheic\0\0\0\0heicmif1", "unreadable"),
    ],
)
def test_what_is_no_picture_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(FileRefused) as caught:
        prepare_image(data)
    assert caught.value.code == code


def test_a_picture_with_a_page_behind_it_is_only_a_picture() -> None:
    data = encoded(picture(), "PNG") + b"<html><script>alert(1)</script></html>"
    assert sniff(data) is FileKind.PNG
    assert b"script" not in prepare_image(data).data


# --- PDF ---


def test_pdf_text_is_read_page_by_page() -> None:
    made = pdf_text(samples.pdf("Accountant wanted in Kisumu \n #pagebreak() Apply by *12 May*"))
    assert made.pages == ("Accountant wanted in Kisumu", "Apply by 12 May")
    assert (made.page_count, made.is_cut) == (2, False)
    assert made.text == "Accountant wanted in Kisumu\n\nApply by 12 May"


def test_a_word_broken_at_a_lines_end_is_whole_again() -> None:
    source = '#set page(width: 3cm)\n#set text(hyphenate: true, lang: "en")\n#set par(justify: true)\nresponsibilities'
    assert "responsibilities" in pdf_text(samples.pdf(source)).text


def test_a_scan_has_no_text_but_pictures() -> None:
    data = samples.scanned_pdf(pages=3)
    assert pdf_text(data).pages == ("", "", "")
    pictures = pdf_page_images(data, longest=400, most=2)
    assert [(each.width, each.height, each.media_type) for each in pictures] == [(300, 400, "image/png")] * 2
    assert close(opened(pictures[0].data), (50, 50), (200, 0, 0))


def test_a_page_of_absurd_size_is_drawn_small() -> None:
    (made,) = pdf_page_images(samples.pdf("#set page(width: 400cm, height: 2cm)\nhi"))
    assert made.width == 2048
    assert made.height < 20


def test_a_long_pdf_says_that_it_was_cut() -> None:
    made = pdf_text(samples.pdf("#for number in range(130) [page #number #pagebreak(weak: true)]"))
    assert (len(made.pages), made.page_count, made.is_cut) == (100, 130, True)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (samples.protected_pdf(), "password_protected"),
        (b"%PDF-1.7\nnothing more", "unreadable"),
        (samples.pdf("hi")[:300], "unreadable"),
        (b"no pdf", "wrong_type"),
        (b"", "empty"),
        (b"%PDF-1.7" + b"\0" * 20_000_000, "too_large"),
    ],
)
def test_unusable_pdfs_are_refused(data: bytes, code: str) -> None:
    with pytest.raises(FileRefused) as caught:
        pdf_text(data)
    assert caught.value.code == code
    with pytest.raises(FileRefused) as caught:
        pdf_page_images(data)
    assert caught.value.code == code


def test_a_damaged_page_does_not_cost_the_others() -> None:
    data = samples.raw_pdf(kids=b"3 0 R 4 0 R")
    made = pdf_text(data)
    assert (made.pages, made.page_count, made.is_cut) == (("", "Good page"), 2, True)
    assert len(pdf_page_images(data)) == 1
    for read in (pdf_text, pdf_page_images):
        with pytest.raises(FileRefused, match="damaged"):
            read(samples.raw_pdf(kids=b"3 0 R"))


# --- Word ---


def test_word_text_is_in_reading_order_with_tables_and_edges() -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Kisumu County"
    document.sections[0].footer.paragraphs[0].text = "Ref KC/1"
    document.add_heading("Vacancy", 1)
    document.add_paragraph("Before\tthe table")
    table = document.add_table(rows=2, cols=2)
    for row, texts in zip(table.rows, [("Post", "Clerk"), ("Grade", "J")], strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    document.add_paragraph("First duty", style="List Number")
    document.add_paragraph("After")
    out = io.BytesIO()
    document.save(out)
    made = docx_text(out.getvalue())
    lines = [line for line in made.text.splitlines() if line]
    assert lines[:5] == ["Kisumu County", "Vacancy", "Before\tthe table", "Post | Clerk", "Grade | J"]
    assert lines[-2:] == ["After", "Ref KC/1"]
    assert not made.is_cut


def test_word_text_boxes_controls_links_and_edits_are_read_once() -> None:
    body = (
        "<w:p><w:r><w:t>Apply </w:t></w:r><w:hyperlink><w:r><w:t>here</w:t></w:r></w:hyperlink>"
        "<w:del><w:r><w:delText>gone</w:delText><w:t>gone</w:t></w:r></w:del><w:ins><w:r><w:t> now</w:t></w:r></w:ins>"
        "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>Boxed</w:t></w:r></w:p></w:txbxContent>"
        "</mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>Boxed</w:t></w:r></w:p></w:txbxContent></mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p>"
        "<w:sdt><w:sdtContent><w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Degree</w:t><w:br/><w:t>or</w:t></w:r></w:p>"
        "</w:sdtContent></w:sdt>"
    )
    assert docx_text(samples.word_with_body(body)).text == "Apply here now\nBoxed\n• Degree\nor"


def test_long_word_text_says_that_it_was_cut() -> None:
    made = docx_text(samples.word(paragraphs=["word " * 10_000] * 5))
    assert (len(made.text), made.is_cut) == (200_000, True)


LAUGHS = (
    "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'haha'>"
    + "".join(f"<!ENTITY a{n} '{f'&a{n - 1 or str()};' * 10}'>" for n in range(1, 10))
    + "]><x>&a9;</x>"
).encode()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (samples.archive({"word/document.xml": b"\0" * 60_000_000}), "too_large"),
        (samples.archive({"word/document.xml": b"<a/>"} | {f"{n}": b"" for n in range(2_001)}), "too_large"),
        (samples.archive_lying_about_sizes({"word/document.xml": b"<a/>" * 999}, declared=10), "unreadable"),
        (samples.archive_lying_about_sizes({"word/document.xml": b"<a/>"}, declared=2**32 - 2), "too_large"),
        (samples.archive({"word/document.xml": b"<not xml"}), "unreadable"),
        (samples.archive({"word/document.xml": b"<a>" * 5_000}), "unreadable"),
        (samples.archive({"readme.txt": b"hi"}), "wrong_type"),
        (samples.word()[:-300], "wrong_type"),
        (b"", "empty"),
    ],
)
def test_unusable_word_files_are_refused(data: bytes, code: str) -> None:
    with pytest.raises(FileRefused) as caught:
        docx_text(data)
    assert caught.value.code == code


def test_entities_are_not_expanded() -> None:
    with pytest.raises(FileRefused):
        docx_text(samples.archive({"word/document.xml": LAUGHS}))
    outside = b"<!DOCTYPE x [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><p><t>a&f;b</t></p>"
    assert "root:" not in docx_text(samples.archive({"word/document.xml": outside})).text


# --- archives ---


def test_wanted_members_of_an_archive_are_read() -> None:
    data = samples.archive({"Positions.csv": b"a", "photo.jpg": b"b", "../Skills.csv": b"c"})
    assert read_members(data, lambda name: name.endswith(".csv")) == {"Positions.csv": b"a", "../Skills.csv": b"c"}


def test_a_damaged_archive_is_unreadable() -> None:
    for data in (b"", b"PK\x03\x04", samples.archive({"a": b"b"})[:-5]):
        with pytest.raises(FileRefused) as caught:
            read_members(data, lambda name: True)
        assert caught.value.code == "unreadable"


def test_an_encrypted_archive_says_so() -> None:
    data = bytearray(samples.archive({"a.csv": b"b"}))
    data[data.find(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(FileRefused) as caught:
        read_members(bytes(data), lambda name: True)
    assert caught.value.code == "password_protected"


# --- the child ---


def test_child_answers_with_facts_and_parts() -> None:
    answer = run_in_child(f"{BAD}:echo", b"a\nb", seconds=5, memory_mb=200, times=3)
    assert answer.facts == {"length": 3, "times": 3}
    assert answer.parts == [b"a\nb"] * 3


def test_what_a_library_prints_does_not_disturb_the_answer() -> None:
    answer = run_in_child(f"{BAD}:chatter", b"", seconds=5, memory_mb=200)
    assert (answer.facts, answer.parts) == ({"ok": True}, [b"\n\n"])


@pytest.mark.parametrize("name", ["spin", "sleep", "leave_a_thread"])
def test_child_is_killed_when_its_time_is_up(name: str) -> None:
    started = time.monotonic()
    with pytest.raises(FileRefused, match="too long") as caught:
        run_in_child(f"{BAD}:{name}", b"", seconds=0.5, memory_mb=200)
    assert caught.value.code == "unreadable"
    assert time.monotonic() - started < 10


@pytest.mark.parametrize("name", ["eat_memory", "crash", "fail", "flood"])
def test_child_that_fails_is_unreadable(name: str) -> None:
    with pytest.raises(FileRefused, match="could not be read") as caught:
        run_in_child(f"{BAD}:{name}", b"private words", seconds=5, memory_mb=300)
    assert caught.value.code == "unreadable"


def test_a_refusal_in_the_child_reaches_the_caller() -> None:
    with pytest.raises(FileRefused, match="Not that one") as caught:
        run_in_child(f"{BAD}:refuse", b"", seconds=5, memory_mb=200)
    assert caught.value.code == "wrong_type"


def test_the_log_names_the_failure_but_not_the_file(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("WARNING")
    with pytest.raises(FileRefused):
        run_in_child(f"{BAD}:fail", b"private words", seconds=5, memory_mb=200)
    assert "ValueError" in caplog.text
    assert "private" not in caplog.text


def test_child_cannot_write_large_files(tmp_path: Path) -> None:
    target = tmp_path / "written"
    with pytest.raises(FileRefused):
        run_in_child(f"{BAD}:write_file", b"", seconds=5, memory_mb=200, path=str(target))
    assert target.stat().st_size <= 100_000


def test_child_gets_no_environment_and_no_django(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test")
    facts = run_in_child(f"{BAD}:look_around", b"", seconds=5, memory_mb=200).facts
    assert set(facts["environment"]) <= {"LANG", "LC_CTYPE"}
    assert not [name for name in facts["modules"] if name.startswith(("django", "httpx2", "pydantic"))]


def test_children_can_be_started_from_many_threads() -> None:
    lengths: list[int] = []

    def ask() -> None:
        answer = run_in_child(f"{BAD}:echo", b"abc", seconds=20, memory_mb=200, times=1)
        lengths.append(answer.facts["length"])

    threads = [threading.Thread(target=ask) for _ in range(CHILDREN_AT_ONCE * 5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert lengths == [3] * len(threads)


def test_no_child_and_no_descriptor_is_left_behind() -> None:
    before = len(os.listdir("/proc/self/fd"))
    for name in ("spin", "fail", "crash"):
        with pytest.raises(FileRefused):
            run_in_child(f"{BAD}:{name}", b"", seconds=0.5, memory_mb=200)
    assert len(os.listdir("/proc/self/fd")) == before
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)

"""Pictures: how large they are, whether they decode to the end, and a smaller upright copy without metadata."""

from __future__ import annotations

import io
import struct
import warnings
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from PIL import Image, ImageFile

from aditus.lib.kinds import MAX_PIXELS, FileRefused

# Pillow refuses above twice this figure, before a decoder allocates anything.
Image.MAX_IMAGE_PIXELS = MAX_PIXELS // 2
warnings.simplefilter("ignore", Image.DecompressionBombWarning)

Strip = tuple[int, Image.Image]  # its first row, and what is in it

STRIP_ROWS = 32
FINE_FACTOR = 1.25  # what is left for the fine resize: less would blur letters, more would take memory
PNG_BYTES = 3_000_000
JPEG_QUALITY = 90
ORIENTATION_TAG = 0x0112
TRANSPOSITIONS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def prepare(data: bytes, *, kind: str, longest: int) -> tuple[dict[str, Any], list[bytes]]:
    """An upright RGB copy whose longer side is at most ``longest``. PNG and GIF stay PNG, for sharp letters, unless
    that takes more than 3 MB; everything else becomes JPEG. Decodes everything, so a cut file is noticed.

    ``original_width`` and ``original_height`` are those of the picture as seen, before it was made smaller.
    """
    image = _open(data, kind)
    width, height = image.size
    if kind == "jpeg":
        image.draft(image.mode, (longest, longest))
    small = shrink(image.size, partial(_heic_strips, data) if kind == "heic" else partial(_strips, image), longest)
    orientation = _orientation(image)
    image.close()
    turn = TRANSPOSITIONS.get(orientation)
    upright = small if turn is None else small.transpose(turn)
    described, parts = encode(upright, is_png_preferred=kind in ("png", "gif"))
    if orientation >= 5:
        width, height = height, width
    return {**described, "original_width": width, "original_height": height}, parts


def shrink(size: tuple[int, int], strips_of: Callable[[int], Iterator[Strip]], longest: int) -> Image.Image:
    """Converts to RGB and divides by a whole number strip by strip, so that no second full-size copy is ever held;
    a fine resize follows."""
    divisor = max(1, int(max(size) / (FINE_FACTOR * longest)))
    width, height = (-(-side // divisor) for side in size)
    small = Image.new("RGB", (width, height), "white")
    for top, strip in strips_of(STRIP_ROWS * divisor):
        small.paste(_flatten(strip).reduce(divisor), (0, top // divisor))
    small.thumbnail((longest, longest), Image.Resampling.LANCZOS)
    return small


def encode(image: Image.Image, *, is_png_preferred: bool) -> tuple[dict[str, Any], list[bytes]]:
    """The picture as PNG or JPEG without any metadata, with its media type and its size, also as the original one."""
    media_type, encoded = "image/png", b""
    if is_png_preferred:
        encoded = _save(image, "PNG")
    if not encoded or len(encoded) > PNG_BYTES:
        media_type, encoded = "image/jpeg", _save(image, "JPEG", quality=JPEG_QUALITY)
    width, height = image.size
    size = {"width": width, "height": height, "original_width": width, "original_height": height}
    return {"media_type": media_type, **size}, [encoded]


def _open(data: bytes, kind: str) -> ImageFile.ImageFile:
    """Only the decoder of the sniffed kind is tried, so that a file cannot be one thing to us and another to it."""
    if kind == "heic":
        import pillow_heif

        pillow_heif.register_heif_opener(thumbnails=False, decode_threads=1)
    try:
        return Image.open(io.BytesIO(data), formats=[{"heic": "HEIF"}.get(kind, kind.upper())])
    except Image.DecompressionBombError as error:
        limit = MAX_PIXELS // 1_000_000
        raise FileRefused(
            "too_many_pixels", f"The picture has more than {limit} megapixels. Take it at a lower resolution."
        ) from error


def _orientation(image: Image.Image) -> int:
    """EXIF orientation, 1 to 8; 1 when there is none or the metadata is damaged, which does not harm the picture."""
    try:
        found = image.getexif().get(ORIENTATION_TAG, 1)
    except (SyntaxError, ValueError, TypeError, LookupError, OSError, struct.error):
        return 1
    return found if isinstance(found, int) and 1 <= found <= 8 else 1


def _strips(image: Image.Image, rows: int) -> Iterator[Strip]:
    image.load()
    for top in range(0, image.height, rows):
        yield top, image.crop((0, top, image.width, min(top + rows, image.height)))


def _heic_strips(data: bytes, rows: int) -> Iterator[Strip]:
    """Straight from the decoder's memory: Pillow would make a second full-size copy of it."""
    import pillow_heif

    decoded = pillow_heif.open_heif(io.BytesIO(data))
    (width, height), pixels, stride = decoded.size, decoded.data, decoded.stride
    for top in range(0, height, rows):
        bottom = min(top + rows, height)
        part = pixels[top * stride : bottom * stride]
        yield top, Image.frombuffer(decoded.mode, (width, bottom - top), part, "raw", decoded.mode, stride, 1)


def _flatten(strip: Image.Image) -> Image.Image:
    """RGB on white paper: transparent screenshots have dark letters; 16-bit greys are brought down to 8."""
    if strip.mode.startswith("I"):
        strip = strip.convert("I").point(lambda value: value / 256).convert("L")
    if strip.has_transparency_data:
        strip = strip.convert("RGBA")
        paper = Image.new("RGB", strip.size, "white")
        paper.paste(strip, mask=strip.getchannel("A"))
        return paper
    return strip.convert("RGB")


def _save(image: Image.Image, format_name: str, **options: int) -> bytes:
    out = io.BytesIO()
    image.save(out, format_name, **options)
    return out.getvalue()

"""The head of a CV and of a letter: copied from the profile, never written. Pure."""

from __future__ import annotations

from documents.phrases import COUNTRIES
from documents.schemas import Header, Link, Resume


def build_header(resume: Resume) -> Header:
    """Who it is and how to reach them, as the profile says."""
    basics = resume.basics
    place = basics.location
    country = COUNTRIES.get(place.country_code.upper(), place.country_code)
    links = [Link(label=basics.url, url=basics.url)] if basics.url else []
    links += [
        Link(label=item.url or f"{item.network} {item.username}".strip(), url=item.url)
        for item in basics.profiles
        if item.url or item.username
    ]
    return Header(
        name=basics.name,
        headline=basics.label,
        email=basics.email,
        phone=basics.phone,
        location=", ".join(dict.fromkeys(part for part in (place.city, place.region, country) if part)),
        links=links,
    )

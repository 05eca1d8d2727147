"""The values that cross the documents app, all pure pydantic.

``resume`` is what a person gives (JSON Resume and what Africa needs beside it), ``facts`` its flat list of facts with
stable ids, ``content`` what every renderer takes, ``answers`` what a model may answer. Start reading at ``resume``.
"""

from documents.schemas.answers import (
    BulletChoice,
    CvSelection,
    EntryChoice,
    LetterDraft,
    LetterParagraph,
    LetterSentence,
    SummarySentence,
)
from documents.schemas.content import (
    Content,
    CvContent,
    Entry,
    Header,
    LetterContent,
    Line,
    Link,
    Paragraph,
    Section,
    SectionKind,
)
from documents.schemas.facts import (
    Fact,
    FactKind,
    facts_of,
    keep_ids,
    with_ids,
    without_ids,
)
from documents.schemas.resume import (
    Basics,
    Extension,
    Grade,
    Referee,
    Registration,
    Resume,
)

__all__ = [
    "Basics",
    "BulletChoice",
    "Content",
    "CvContent",
    "CvSelection",
    "Entry",
    "EntryChoice",
    "Extension",
    "Fact",
    "FactKind",
    "Grade",
    "Header",
    "LetterContent",
    "LetterDraft",
    "LetterParagraph",
    "LetterSentence",
    "Line",
    "Link",
    "Paragraph",
    "Referee",
    "Registration",
    "Resume",
    "Section",
    "SectionKind",
    "SummarySentence",
    "facts_of",
    "keep_ids",
    "with_ids",
    "without_ids",
]

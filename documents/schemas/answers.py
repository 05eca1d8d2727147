"""What a model may answer: selections and rewordings that name facts. Nothing else of an answer is ever used.

Plain nested objects, every field required, no maps and no unions, so that each provider's strict mode takes them.
Names, employers, titles, dates, degrees and contact data have no field here: code copies them.
"""

from __future__ import annotations

from pydantic import BaseModel, Field


class SummarySentence(BaseModel):
    text: str = Field(description="One sentence of the opening summary.")
    facts: list[str] = Field(description="Ids of every fact the sentence rests on.")


class BulletChoice(BaseModel):
    fact: str = Field(description="Id of the fact to show.")
    text: str = Field(description="The fact in words that suit the advert, or an empty string to keep its own words.")
    reason: str = Field(description="Why it was reworded, in a few words; empty when unchanged.")


class EntryChoice(BaseModel):
    entry: str = Field(description="Id of a job, project, degree or other entry to show.")
    bullets: list[BulletChoice] = Field(description="What to show under it, most relevant first.")


class CvSelection(BaseModel):
    summary: list[SummarySentence] = Field(description="Two to four sentences, or empty.")
    entries: list[EntryChoice] = Field(description="Entries to show with their bullets.")
    skills: list[str] = Field(description="Ids of skills and keywords, most relevant first.")


class LetterSentence(BaseModel):
    text: str = Field(description="One sentence.")
    facts: list[str] = Field(description="Ids of every fact it rests on; empty for courtesy and interest.")


class LetterParagraph(BaseModel):
    sentences: list[LetterSentence]


class LetterDraft(BaseModel):
    paragraphs: list[LetterParagraph] = Field(description="The body, without salutation and closing.")

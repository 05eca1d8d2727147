"""One sentence under judgement, with all that the checks need to judge it. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from documents.facts.findings import Finding, FindingKind, Severity, Span
from documents.facts.lexicon import APPLYING, ATTRIBUTION, INTENT
from documents.facts.numbers import Number, numbers_of, pairs_of
from documents.facts.support import Support
from documents.facts.synonyms import concept, stem
from documents.facts.tongue import tongue_of
from documents.facts.verbs import ALL_VERBS
from documents.facts.views import FactView, marks_of_numbers
from documents.facts.words import Word, fold, stems_of, verb_base, verbs_of, words_of
from documents.schemas import FactKind

_CLAUSE_END = re.compile(r"[;:]|,\s|\s[-–—]\s|\b(?:and|which|where|while|but|although|after|before)\b\s")
_ONE_MORE = re.compile(r"\b(?:and|or)\s$|,\s$")
_OWN = re.compile(
    r"\b(?:I have|I use|I used|I am (?!looking|eager|keen|ready|applying|interested|excited|writing|attracted|drawn|happy|"
    r"confident|convinced|sure|glad|aware|willing|available)|I was|my|bring|bringing|having|"
    r"I (?!(?:am|would|will|shall|can|could|may|might|hope|wish|want|look|see|saw|read|understand|believe|feel|noted?|noticed|"
    r"know (?:that|you|how)|apply|write to|wrote to|admired?|like|love|enjoy|heard|found|do not|did not|think|trust|was (?:excited|drawn|"
    r"pleased|glad|delighted|interested|impressed)|have (?:followed|read|seen|long|heard|always))\b)[a-z]+|"
    r"offer|offering|using|with over|j'ai|je suis|nina|nili\w+)\b",
    re.I,
)
_DENIAL = re.compile(
    r"\b(?:from books|in theory|not|cannot|never|nobody|no one|none|neither|nor|lack|lacking|yet to|without|rather than|instead of|n['’]t|no (?:university |college |formal )?(?:formal|degree|diploma|qualification|training|experience|certificate|licen[sc]e)"
    r"|new to me|(?-i:no (?=[A-Z]))|si|sina|sijawahi|pas|jamais|aucun\w*)\b|n['’]t\b",
    re.I,
)
# "Kafka and Go are tools I have not used", "Zendesk is new to me".
_DENIED_AFTER = re.compile(
    r"[^;:.,]{0,60}\b(?:is|are|was|were)\b[^;:.,]{0,50}\b(?:not|never|new to me|yet to|unfamiliar)\b(?! only| just)",
    re.I,
)
_BUT_MORE = re.compile(r"\bnot (?:only|just|least)\b|\bnever (?:missed|late|failed)\b", re.I)
INTENT_WORDS = re.compile(rf"\b(?:{'|'.join(re.escape(word) for word in sorted(INTENT))})\b", re.I)
_POSTS = re.compile(r"\b(?:as an?|years?|months?|then|before that|earlier|first)\b", re.I)
# "Managing 60 guards is more than I do today": what is spoken of, and not what was done.
_GERUND_SUBJECT = re.compile(
    r"(?:^|[;:]\s)\W*(?!During|Including|Using|Working|Following|According|Being|Having)[A-Za-z][a-z]+ing\b[^.;]*?\b(?:is|would be|will be|would|means|takes)\b"
)
_TRUTH = re.compile(
    r"(?!.*\b(?:I|me|we|our)\b)\W*[A-Z][a-z]+s\s(?:\w+ly\s)?(?:remember|need|want|know|deserve|trust|expect|buy|forget|notice|"
    r"like|feel|learn|depend|tell|ask|judge|choose)\b"
)
# "A budget of RWF 2 billion is ...", "while forty vehicles exceed mine".
_SUBJECT = re.compile(
    r"\W*(?:(?:While|Although|Though|If)\s)?(?:an?|the|with|such)\b(?:(?!\b(?:I|my)\b)[^.;])*?\b(?:is|are|would be|will be|exceeds?|goes beyond)\b"
    r"|\W*[\w-]+(?:\s[\w-]+){1,4}\s(?:is|are|would be)\s"
    r"(?:more|larger|bigger|far|above|beyond|an?|new|twice|[\w-]+ times)\b",
    re.I,
)
_AS_YOU = re.compile(
    r"(?:[^;:.]|\.(?=\d)){0,40}\b(?:that |which |as )?you (?:mention|describe|ask|want|need|seek|advertise|look|require|list|name)\w*\b",
    re.I,
)
_I_BRING = re.compile(  # "I bring the 8 years you are looking for"
    r"\bI (?:bring|have|offer|hold|possess)\b[^.;,]*$|\b[Mm]y (?:\w+ (?:is|are)\b[^.;,]*)?$"
)
# "..., which match your advert": what stands before is claimed.
_ASIDE = re.compile(
    r",\s(?:(?:which|as|just as|exactly as|all of which|both of which)\s(?:(?!\bI\b)[^,;.])*?\b(?:you|your|the (?:advert|job|post|role|vacancy))\b"
    r"|(?:(?:both|all)\s)?the\s(?:\w+\s){1,2}(?:that\s|which\s)?you(?:r \w+)?\s)"
)
# "You ask for Kubernetes, and I have run our service on it": what was asked for is taken up as one's own.
_TAKEN_UP = re.compile(
    r"(?:[^;:.]|\.(?=\d))*?,?\s(?:(?:both of |all of )?which\sI\s(?P<did>[^;:.]*)"
    r"|(?:and|so|as)\sI\s(?P<with_it>[^;:.]*\b(?:it|them|these|those|both|that|as many|as much|the same)\b[^;:.]*)"
    r"|(?:and )?(?:that|this|these|those|which)\s(?:is|are)\s[^;:.]*\bI\s(?P<brought>(?:bring|have|offer|do|did|hold|know|use)\b[^;:.]*))"
)
# "Arbor, which you use, is the system I fill in": the same with the advert in the midst.
_WHICH_YOU = re.compile(
    r"[^;:.,]*,\swhich\syou(?:r \w+)?\s[^,;:.]*,\s(?:is|are|was|were)\s(?P<said>[^;:.]*\b(?:I|my)\b[^;:.]*)"
)
_LEARNING = re.compile(
    r"\b(?:learn\w*|study\w*|train\w*|read\w*|would|will|can|could|may|might|am|see|saw|understand|believe|find|hope|want|wish|like)\b",
    re.I,
)
_AS_A = re.compile(r"\bas an?\s+([a-z-]+(?:\s[a-z-]+){0,2}?)(?=,|\sI\b|\s(?:at|with|in|for|and|or)\b|[.;]|$)", re.I)
_EXPERIENCE = re.compile(r"\b(?:experience|experienced|skilled|years|proven|track record|background|expertise)\b", re.I)
_PAST = re.compile(
    r"\b(?:worked|served|experience (?:at|from|with)|employed|my (?:time|years) (?:at|with)|I (?:was|have))\b", re.I
)
# "Moved to Winam in 2022", "and at Winam since": what stands before was elsewhere.
_MOVE = re.compile(
    r"\b(?:moved|moving|transferred|went|switched) (?:on |over )?to\s|\b(?:then|before|later) join(?:ed|ing)\s"
    r"|\band (?:then |now |later |have been )*(?:at|with)\s(?=.*\bsince\b)",
    re.I,
)
_AFTER = re.compile(r"\W*After\b")
_JOINED = re.compile(rf"{_MOVE.pattern}|\bI (?:then )?(?:joined|came to)\s", re.I)
_APPLYING = re.compile(APPLYING, re.I)
_ATTRIBUTION = re.compile(ATTRIBUTION, re.I)


@dataclass(frozen=True)
class Advert:
    """What may be said of the advert itself: its names freely, its wishes only as its wishes."""

    names: frozenset[str] = frozenset()
    title: frozenset[str] = frozenset()
    company: frozenset[str] = frozenset()
    called: str = ""
    wishes: frozenset[str] = frozenset()
    reference: str = ""
    numbers: tuple[Number, ...] = ()
    is_given: bool = False


@dataclass(frozen=True)
class Context:
    """``support`` is what the sentence may rest on, ``whole`` the entire profile."""

    text: str
    support: Support
    whole: Support
    advert: Advert

    @cached_property
    def words(self) -> list[Word]:
        return words_of(self.text)

    @cached_property
    def tongue(self) -> str:
        return tongue_of(self.text)

    @cached_property
    def is_translated(self) -> bool:
        """Whether the sentence is in another language than most of the profile, so that nouns cannot be compared."""
        return self.tongue != self.whole.tongue

    @cached_property
    def verbs(self) -> list[tuple[Word, str]]:
        return verbs_of(self.text)

    @cached_property
    def capitalised(self) -> list[Word]:
        return [word for word in self.words if word.is_capitalised]

    @cached_property
    def numbers(self) -> list[Number]:
        return numbers_of(self.text)

    @cached_property
    def pairs(self) -> dict[Number, Number]:
        return pairs_of(self.numbers, self.text)

    @cached_property
    def stems(self) -> frozenset[str]:
        return stems_of(self.text)

    @cached_property
    def marks(self) -> frozenset[str]:
        return self.stems | marks_of_numbers(self.numbers)

    @cached_property
    def concepts(self) -> frozenset[str]:
        return frozenset(concept(word.folded) for word in self.words)

    @cached_property
    def employers(self) -> list[str]:
        """Entries whose employer the sentence names; when it names none, the one whose title it names."""
        return self.whole.employers_in(self.text) or self._titled

    @cached_property
    def employer_stems(self) -> frozenset[str]:
        """Stems of the names of the employers the sentence names, which say nothing of what was done."""
        names = (name for entry in self.whole.employers_in(self.text) for name in self.whole.employers[entry])
        return frozenset(stem(name) for name in names)

    @cached_property
    def _titled(self) -> list[str]:
        """ "As an intern": the only entry with such a title."""
        matches = list(_AS_A.finditer(self.text))
        if len(matches) != 1 or re.match(r"\s(?:and|or)\b", self.text[matches[0].end() :]):
            return []
        found = self.titled(matches[0][1])
        meant = {view.title_concepts for view in self.whole.views if view.fact.id in found}
        posts = {view.title_concepts for view in self.whole.of_kinds(FactKind.WORK, FactKind.VOLUNTEER)} - meant
        is_other_named = any(post and post <= self.concepts and not any(post <= one for one in meant) for post in posts)
        return [] if is_other_named else found

    def titled(self, title: str) -> list[str]:
        """The one entry with this title, or with one that holds it; none where several could be meant."""
        own = self.whole.of_kinds(FactKind.WORK, FactKind.VOLUNTEER)
        literal = {word.folded for word in words_of(title)}
        named = [view.fact.id for view in own if literal <= {word.folded for word in words_of(view.fact.title)}]
        if len(named) == 1:
            return named
        said = {concept(word) for word in literal}
        exact = [view.fact.id for view in own if view.title_concepts == said]
        found = exact or [view.fact.id for view in own if said <= view.title_concepts]
        return found if len(found) == 1 else []

    @cached_property
    def ground(self) -> Support:
        """The facts of the one job the sentence names, where it names exactly one; else all of the support."""
        return self.support.of_entry(self.employers[0]) if len(self.employers) == 1 else self.support

    @cached_property
    def is_applying(self) -> bool:
        """Whether the sentence speaks of wanting the post."""
        return bool(_APPLYING.search(self.text))

    def employers_before_move(self, place: int) -> list[str]:
        """The other entries, where the place stands before a move to the one employer that the sentence names."""
        move = (_JOINED if _AFTER.match(self.text) else _MOVE).search(self.text)
        if not move or place >= move.start() or self.whole.employers_in(self.text[: move.start()]):
            return []
        named = self.whole.employers_in(self.text[move.end() : move.end() + 60])
        return [entry for entry in self.whole.employers if entry not in named] if named else []

    def employers_at(self, place: int) -> list[str]:
        """The entries a duration or title belongs to: those its clause names, else those of a simple sentence."""
        if others := self.employers_before_move(place):
            return others
        clause = self.clause_at(place)
        inside = self.whole.employers_in(clause)
        is_general = len(_POSTS.findall(self.text)) > 1 or _EXPERIENCE.search(clause) is not None
        return inside if inside or is_general else self.whole.employers_in(self.text)

    def clause_at(self, place: int) -> str:
        """The clause around a character."""
        start, end = 0, len(self.text)
        for match in _CLAUSE_END.finditer(self.text):
            if match.end() <= place:
                start = match.end()
            elif match.start() >= place:
                end = match.start()
                break
        return self.text[start:end]

    def _joined_clause_at(self, place: int) -> str:
        """The clause around a character, with the one before it where it is only one more thing: "Kubernetes and Kafka"."""
        clause = self.clause_at(place)
        start = self.text.find(clause)
        is_one_more = bool(_ONE_MORE.search(self.text[:start])) and not verbs_of(clause) and " I " not in f" {clause} "
        return f"{self.clause_at(max(start - 6, 0))} {clause}" if is_one_more else clause

    def is_attributed(self, place: int) -> bool:
        """Whether the words around a character say what the advert wants, and not what the person has.

        The nearest sign before it decides; where none stands before, the clause, then the sentence.
        """
        if self.is_own_beside_advert(place):
            return False
        last_own = max((match.start() for match in _OWN.finditer(self.text, 0, place)), default=-1)
        last_other = max((match.start() for match in self._attributions if match.start() <= place), default=-1)
        if _AS_YOU.match(self.text, place) and not _I_BRING.search(self.text[:place]):
            return True
        if last_other >= 0 or last_own >= 0:
            return last_other > last_own
        clause = self.clause_at(place)
        if _ATTRIBUTION.search(clause) and not _OWN.search(clause):
            return True
        return bool(self._attributions) and not _OWN.search(self.text)

    def _is_before_aside(self, place: int) -> bool:
        """Whether the advert is spoken of only in an aside that follows what the line claims."""
        aside = _ASIDE.search(self.text, place)
        if aside is None or any(match.start() < aside.start() for match in self._attributions):
            return False
        is_last = not re.search(r"[,;:]", self.text[aside.end() :])
        return is_last or self.is_claim(0) or _OWN.search(self.text[: aside.start()]) is not None

    def is_taken_up(self, place: int) -> bool:
        """Whether what the advert asks for is claimed by a pronoun: "which I used", "and I have run our service on it"."""
        taken = _WHICH_YOU.match(self.text, place)
        if taken is None and any(match.start() <= place for match in self._attributions):
            taken = _TAKEN_UP.match(self.text, place)
        said = next((part for part in taken.groups() if part), "") if taken else ""
        return bool(said) and not (_DENIAL.search(said) or INTENT_WORDS.search(said) or _LEARNING.search(said))

    def is_own_beside_advert(self, place: int) -> bool:
        """Whether a sentence that speaks of the advert claims what stands here all the same."""
        return self._is_before_aside(place) or self.is_taken_up(place)

    @cached_property
    def _attributions(self) -> list[re.Match[str]]:
        """Where the advert, the reader or the company applied to is spoken of."""
        found = list(_ATTRIBUTION.finditer(self.text))
        if self.advert.called and fold(self.advert.called) not in self.whole.text:
            found += re.finditer(rf"\b{re.escape(self.advert.called)}\b", self.text)
        return found

    def is_denied(self, place: int) -> bool:
        """Whether the clause says that it is not so: "I do not yet hold a degree"."""
        clause = self.clause_at(place)
        is_said_after = _DENIED_AFTER.match(self.text, place) is not None
        return (is_said_after or bool(_DENIAL.search(clause))) and not _BUT_MORE.search(clause)

    def is_intent(self, place: int) -> bool:
        """Whether the clause around a character speaks of what the person would like to do."""
        meant = INTENT_WORDS.finditer(self._joined_clause_at(place))
        if any(not found.start() or not found[0][0].isupper() for found in meant):  # "Hope Schools" is a name
            return True
        return any(found.start() <= place < found.end() for found in _GERUND_SUBJECT.finditer(self.text))

    def is_only_spoken_of(self, place: int) -> bool:
        """Whether the words around a character say what the advert wants, what is hoped for, or what is not so."""
        return self.is_attributed(place) or self.is_intent(place) or self.is_denied(place)

    @cached_property
    def is_general_truth(self) -> bool:
        """ "Guests remember the first five minutes": of the world, and not of the person."""
        return _TRUTH.match(self.text) is not None

    def is_subject(self, place: int) -> bool:
        """Whether a character belongs to what a sentence only speaks of: "a budget of RWF 2 billion is ..."."""
        subject = _SUBJECT.match(self.text)
        return subject is not None and place < subject.end() and " by me" not in self.text

    def is_claim(self, place: int) -> bool:
        """Whether the clause around a character says what the person has or did."""
        opening = self.words[0] if self.words else None
        is_deed = opening is not None and (opening.folded.endswith("ed") or verb_base(opening.folded) in ALL_VERBS)
        return is_deed or bool(_OWN.search(self.clause_at(place))) or bool(_EXPERIENCE.search(self.clause_at(place)))

    def is_about_employer(self, place: int) -> bool:
        """Whether a name stands in a clause about the post applied for, and not about what the person did."""
        clause = self.clause_at(place)
        is_about = self.is_intent(place) or bool(_APPLYING.search(clause) or _ATTRIBUTION.search(clause))
        return is_about and not _PAST.search(clause)

    def finding(
        self,
        kind: FindingKind,
        start: int,
        end: int,
        message: str,
        *,
        expected: str = "",
        fact: str = "",
        is_warning: bool = False,
    ) -> Finding:
        return Finding(
            span=Span(start=start, end=end, text=self.text[start:end]),
            kind=kind,
            severity=Severity.WARN if is_warning else Severity.BLOCK,
            message=message,
            expected=expected,
            fact=fact,
            sentence=self.text,
        )


def closest(marks: frozenset[str], support: Support, *, least: float = 0.0) -> list[FactView]:
    """The facts that share most with these marks, rare ones counting more, best first; those nearly as close follow."""
    weights = support.weights
    asked = sum(weights.get(word, 0.0 if "-" in word else 1.0) for word in marks)  # parts count for themselves
    scored: list[tuple[float, FactView]] = []
    for view, all_of_view in support.view_weights:
        shared = sum(weights[word] for word in marks & view.marks)
        score = shared / max(asked, 0.01) + shared / max(all_of_view, 0.01) / 2
        if shared and score > least:
            scored.append((score, view))
    scored.sort(key=lambda item: -item[0])
    return [view for score, view in scored[:3] if score >= 0.75 * scored[0][0]]

"""What a finished document can be asked and told over the API: changes, versions, what it shows of the advert."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from django.http import Http404
from drf_spectacular.utils import extend_schema
from rest_framework.decorators import action
from rest_framework.request import Request
from rest_framework.response import Response

from aditus.lib.api import problems
from documents.api import CHANGING, OWN, DocumentViewSet, expected_version
from documents.models import Document, Version
from documents.reviewing.comparing import compare_texts
from documents.reviewing.services import list_changes, match_document, mend_sentence, review_changes
from documents.serializers import (
    ChangeSerializer,
    CompareSerializer,
    DocumentMatchSerializer,
    DocumentSerializer,
    MendSerializer,
    PieceSerializer,
    RestoreSerializer,
    ReviewSerializer,
)
from documents.services import restore_version


class ReviewedDocumentViewSet(DocumentViewSet):
    """The caller's CVs and letters, with all that can be done to a finished one."""

    @extend_schema(
        operation_id="list_changes",
        methods=["GET"],
        responses={200: ChangeSerializer(many=True), **OWN, **problems(409)},
        filters=False,
    )
    @extend_schema(
        operation_id="review_changes",
        methods=["POST"],
        request=ReviewSerializer,
        responses={200: DocumentSerializer, **CHANGING, **problems(409)},
    )
    @action(detail=True, methods=["get", "post"], pagination_class=None, filterset_fields=None)
    def changes(self, request: Request, pk: str | None = None) -> Response:
        """Lists the lines that were reworded, with original and reason; a POST keeps or refuses them."""
        document = self.get_object()
        if request.method != "POST":
            return Response(ChangeSerializer(list_changes(document), many=True).data)
        form = ReviewSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        values = form.validated_data
        reviewed = review_changes(
            document=document,
            accept=values.get("accept", []),
            refuse=values.get("refuse", []),
            expected_version=expected_version(document, values),
        )
        return Response(DocumentSerializer(reviewed).data)

    @extend_schema(
        operation_id="mend_sentence",
        request=MendSerializer,
        responses={200: DocumentSerializer, **CHANGING, **problems(409)},
    )
    @action(detail=True, methods=["post"])
    def mend(self, request: Request, pk: str | None = None) -> Response:
        """Puts other words in the place of one sentence, such as one that a finding names."""
        document = self.get_object()
        form = MendSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        values = form.validated_data
        mended = mend_sentence(
            document=document,
            sentence=values["sentence"],
            replacement=values["replacement"],
            expected_version=expected_version(document, values),
        )
        return Response(DocumentSerializer(mended).data)

    @extend_schema(
        operation_id="restore_version",
        request=RestoreSerializer,
        responses={200: DocumentSerializer, **CHANGING, **problems(409)},
    )
    @action(detail=True, methods=["post"])
    def restore(self, request: Request, pk: str | None = None) -> Response:
        """Makes an older text the newest again, as a version of its own."""
        document = self.get_object()
        form = RestoreSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        number, expected = form.validated_data["version"], expected_version(document, form.validated_data)
        try:
            restored = restore_version(document=document, number=number, expected_version=expected)
        except Version.DoesNotExist as error:
            raise Http404 from error
        return Response(DocumentSerializer(restored).data)

    @extend_schema(
        operation_id="compare_versions",
        parameters=[CompareSerializer],
        responses={200: PieceSerializer(many=True), **OWN, **problems(400)},
        filters=False,
    )
    @action(detail=True, methods=["get"], pagination_class=None, filterset_fields=None)
    def compare(self, request: Request, pk: str | None = None) -> Response:
        """Two versions word by word; lines follow one another, each ended by a line end."""
        document = self.get_object()
        form = CompareSerializer(data=request.query_params)
        form.is_valid(raise_exception=True)
        number = form.validated_data["version"]
        texts = dict(document.versions.values_list("number", "text"))
        before = form.validated_data.get("before", number - 1)
        if number not in texts or (before and before not in texts):
            raise Http404
        rows = compare_texts(texts.get(before, ""), texts[number])
        pieces = [piece for row in rows for piece in _ended(row)]
        return Response(PieceSerializer(pieces, many=True).data)

    @extend_schema(
        operation_id="match_document",
        responses={200: DocumentMatchSerializer, **OWN, **problems(409)},
        filters=False,
    )
    @action(detail=True, methods=["get"], pagination_class=None, filterset_fields=None)
    def match(self, request: Request, pk: str | None = None) -> Response:
        """Says what the advert asks, which facts answer it, and whether this document shows them."""
        document: Document = self.get_object()
        match, gaps = match_document(document)
        counts = {name: getattr(match, name) for name in ("met", "partly", "missing", "total")}
        requirements = [{**_fields(gap.requirement), "is_shown": gap.is_shown} for gap in gaps]
        return Response(DocumentMatchSerializer({**counts, "requirements": requirements}).data)


def _fields(requirement: Any) -> dict[str, Any]:
    return {**asdict(requirement), "facts": requirement.facts}


def _ended(row: list[Any]) -> list[dict[str, Any]]:
    """A row's pieces; the last one ends the line."""
    pieces = [asdict(piece) for piece in row]
    pieces[-1]["text"] += "\n"
    return pieces

"""Registration, tokens, and the signed-in person over the API."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from drf_spectacular.utils import extend_schema, extend_schema_view
from rest_framework.generics import RetrieveAPIView
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView
from rest_framework_simplejwt.tokens import RefreshToken
from rest_framework_simplejwt.views import TokenObtainPairView

from aditus.accounts.models import User
from aditus.accounts.serializers import MeSerializer, RegistrationSerializer, TokenPairSerializer
from aditus.accounts.services import EmailTaken, register_user
from aditus.lib.api import Problem, problems


class RegisterView(APIView):
    """Opens an account on the free plan and signs it in."""

    permission_classes = [AllowAny]
    authentication_classes = []

    @extend_schema(
        operation_id="register",
        request=RegistrationSerializer,
        responses={201: TokenPairSerializer, **problems(400, 403, 409, 429)},
    )
    def post(self, request: Request) -> Response:
        if not settings.OPEN_SIGNUP:
            raise Problem("Sign-up is closed on this site.", code="signup_closed", status=403)
        form = RegistrationSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        try:
            user = register_user(**form.validated_data)
        except EmailTaken as error:
            raise Problem(str(error), code="email_taken", status=409) from error
        return Response(_tokens_for(user), status=201)


def _tokens_for(user: User) -> dict[str, Any]:
    refresh = RefreshToken.for_user(user)
    return {"access": str(refresh.access_token), "refresh": str(refresh)}


class TokenView(TokenObtainPairView):
    """An e-mail and a password for a pair of tokens."""

    def get_serializer_context(self) -> dict[str, Any]:
        """Django's own request, on which django-axes leaves word that the caller is locked out."""
        return {**super().get_serializer_context(), "request": self.request._request}


@extend_schema_view(get=extend_schema(operation_id="me", responses={200: MeSerializer, **problems(401, 429)}))
class MeView(RetrieveAPIView[User]):
    """The signed-in person and their plan."""

    serializer_class = MeSerializer

    def get_object(self) -> User:
        user = self.request.user
        assert isinstance(user, User)  # noqa: S101  (IsAuthenticated holds this)
        return user

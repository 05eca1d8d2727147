"""``/api/v1/auth/…``. (``/api/v1/me`` is in ``documents``, which knows all that deleting an account takes along.)"""

from django.urls import path
from rest_framework_simplejwt.views import TokenBlacklistView, TokenRefreshView

from aditus.accounts.api import RegisterView, TokenView

urlpatterns = [
    path("auth/register", RegisterView.as_view(), name="register"),
    path("auth/token", TokenView.as_view(), name="token"),
    path("auth/token/refresh", TokenRefreshView.as_view(), name="token-refresh"),
    path("auth/token/blacklist", TokenBlacklistView.as_view(), name="token-blacklist"),
]

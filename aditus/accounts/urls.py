"""Pages of the sign-in family, mounted at ``/accounts/``."""

from django.urls import path

from aditus.accounts import views

app_name = "accounts"
urlpatterns = [
    path("", views.show_settings, name="settings"),
    path("email", views.change_email, name="change-email"),
    path("email/<str:token>", views.confirm_email, name="confirm-email"),
    path("language", views.choose_language, name="language"),
    path("password", views.change_password, name="change-password"),
    path("sign-in", views.SignIn.as_view(), name="sign-in"),
    path("sign-out", views.SignOut.as_view(), name="sign-out"),
    path("sign-up", views.sign_up, name="sign-up"),
    path("password-reset", views.ResetPassword.as_view(), name="password-reset"),
    path("password-reset/sent", views.ResetPasswordSent.as_view(), name="password-reset-sent"),
    path("password-reset/done", views.NewPasswordChosen.as_view(), name="password-reset-done"),
    path("password-reset/<uidb64>/<token>", views.ChooseNewPassword.as_view(), name="password-reset-choose"),
]

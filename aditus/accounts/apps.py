from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "aditus.accounts"
    label = "accounts"

"""The WSGI application that gunicorn serves."""

import os
import threading

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "aditus.settings")

application = get_wsgi_application()

from providers.orchestrator import AIOrchestrator  # noqa: E402  (needs the settings)

threading.Thread(target=AIOrchestrator.warm_up, name="warm-up", daemon=True).start()

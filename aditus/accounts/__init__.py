"""Who is here and what their plan allows: ``User`` (signs in by e-mail), ``Plan``, sign-up, sign-in, JWT.

Imports only ``aditus.lib``. Start reading at ``models``.
"""

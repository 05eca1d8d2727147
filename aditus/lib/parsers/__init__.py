"""What opens files of strangers: ``images``, ``pdf``, ``word``, ``saved_page``.

Runs only in a child process (``aditus.lib.child``).

Each public function takes the file's bytes and returns facts (JSON) and binary parts, or raises ``FileRefused``; any
other failure ends the child and reaches the user as "unreadable". Imports ``aditus.lib.kinds`` and the one library it
needs. Start reading at ``aditus.lib.files``, which calls these.
"""

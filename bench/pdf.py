"""How long a PDF takes once typst is warm: ``python bench/pdf.py [--rounds N]``, in ms by template."""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "aditus.tests.settings")

import django  # noqa: E402

django.setup()

from documents.rendering.pdf import render_pdf  # noqa: E402
from documents.tests.test_rendering import cv_of  # noqa: E402
from documents.writing.looks import Template  # noqa: E402


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=50)
    rounds = parser.parse_args().rounds
    for template in Template:
        content = cv_of("jane").model_copy(update={"template": template.value})
        render_pdf(content)
        taken = []
        for _ in range(rounds):
            began = time.perf_counter()
            render_pdf(content)
            taken.append((time.perf_counter() - began) * 1000)
        figures = {
            "median_ms": round(statistics.median(taken), 1),
            "p95_ms": round(sorted(taken)[int(rounds * 0.95)], 1),
        }
        print(template.value, json.dumps(figures))


if __name__ == "__main__":
    main()

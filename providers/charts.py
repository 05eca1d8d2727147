"""The geometry of the dashboard's charts. Pure: numbers in, shapes out; the templates draw them as SVG."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

WIDTH, HEIGHT = 400, 180
LEFT, RIGHT, TOP, BOTTOM = 50, 8, 10, 24
PLOT_WIDTH, PLOT_HEIGHT = WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM
FEW_PLACES = 31
BAR_ROW, BAR_HEIGHT, BAR_LABEL = 40, 12, 16


@dataclass(frozen=True, slots=True)
class Series:
    """One kind of value over the chart's places. ``kind`` names its colour in the style sheet; None is a gap."""

    kind: str
    label: str
    values: Sequence[float | None]


@dataclass(frozen=True, slots=True)
class Rect:
    kind: str
    x: float
    y: float
    width: float
    height: float
    tip: str


@dataclass(frozen=True, slots=True)
class Dot:
    kind: str
    x: float
    y: float
    tip: str


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through neighbouring places, as the ``points`` of an SVG polyline."""

    kind: str
    points: str


@dataclass(frozen=True, slots=True)
class Shape:
    """All columns of a series as one SVG path: where there are many, none is wide enough to point at."""

    kind: str
    path: str


@dataclass(frozen=True, slots=True)
class Tick:
    at: float
    label: str
    anchor: str = "middle"


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing, and the sentence that says the same."""

    name: str
    title: str
    summary: str
    width: int
    height: int
    legend: Sequence[Series]
    note: str = ""
    rects: list[Rect] = field(default_factory=list)
    dots: list[Dot] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)
    shapes: list[Shape] = field(default_factory=list)
    rows: list[Tick] = field(default_factory=list)
    columns: list[Tick] = field(default_factory=list)
    texts: list[tuple[float, str, str]] = field(default_factory=list)


def nice_top(value: float) -> float:
    """The end of a scale: the next round number whose half is round too."""
    if value <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return next(step * power for step in (1, 1.2, 1.6, 2, 2.4, 3, 4, 5, 6, 8, 10) if value <= step * power * 1.000001)


def stacked_columns(
    *,
    name: str,
    title: str,
    summary: str,
    places: Sequence[str],
    series: Sequence[Series],
    say: Callable[[float], str],
    say_edge: Callable[[float], str],
    note: str = "",
) -> Chart:
    """One column a place, its series on top of each other."""
    sums = [sum(one.values[index] or 0 for one in series) for index in range(len(places))]
    top = nice_top(max(sums, default=0))
    chart = Chart(name, title, summary, WIDTH, HEIGHT, series, note)
    _add_scales(chart, places, top, say_edge)
    step = PLOT_WIDTH / max(len(places), 1)
    width = min(step * 0.8, 48)
    for index, place in enumerate(places):
        base = float(TOP + PLOT_HEIGHT)
        for one in series:
            value = one.values[index] or 0
            if not value:
                continue
            height = PLOT_HEIGHT * value / top
            base -= height
            x = LEFT + step * index + (step - width) / 2
            tip = f"{place}: {one.label} {say(value)}"
            chart.rects.append(Rect(one.kind, _round(x), _round(base), _round(width), _round(height), tip))
    if len(places) > FEW_PLACES:
        _join_columns(chart)
    return chart


def _join_columns(chart: Chart) -> None:
    for one in chart.legend:
        own = [rect for rect in chart.rects if rect.kind == one.kind]
        path = "".join(f"M{rect.x},{rect.y}h{rect.width}v{rect.height}h-{rect.width}z" for rect in own)
        chart.shapes.append(Shape(one.kind, path))
    chart.rects.clear()


def lines(
    *,
    name: str,
    title: str,
    summary: str,
    places: Sequence[str],
    series: Sequence[Series],
    say: Callable[[float], str],
    note: str = "",
) -> Chart:
    """One line a series, broken where there is no value."""
    top = nice_top(max((value for one in series for value in one.values if value is not None), default=0))
    chart = Chart(name, title, summary, WIDTH, HEIGHT, series, note)
    _add_scales(chart, places, top, say)
    step = PLOT_WIDTH / max(len(places), 1)
    for one in series:
        stretch: list[Dot] = []
        for index, value in enumerate(one.values):
            if value is None:
                _end_stretch(chart, stretch, len(places))
                stretch = []
                continue
            x, y = _round(LEFT + step * (index + 0.5)), _round(TOP + PLOT_HEIGHT * (1 - value / top))
            stretch.append(Dot(one.kind, x, y, f"{places[index]}: {one.label} {say(value)}"))
        _end_stretch(chart, stretch, len(places))
    return chart


def _end_stretch(chart: Chart, dots: list[Dot], places: int) -> None:
    """A line through the dots; the dots themselves where there are few, or where one stands alone."""
    if len(dots) > 1:
        chart.strokes.append(Stroke(dots[0].kind, " ".join(f"{dot.x},{dot.y}" for dot in dots)))
    if len(dots) == 1 or places <= FEW_PLACES:
        chart.dots.extend(dots)


def stacked_bars(
    *,
    name: str,
    title: str,
    summary: str,
    places: Sequence[str],
    series: Sequence[Series],
    say: Callable[[float], str],
    texts: Sequence[str],
    note: str = "",
) -> Chart:
    """One bar a place, lying, with its name and ``texts`` above it."""
    top = max((sum(one.values[index] or 0 for one in series) for index in range(len(places))), default=0) or 1
    chart = Chart(name, title, summary, WIDTH, BAR_ROW * max(len(places), 1), series, note)
    for index, place in enumerate(places):
        y, x = BAR_ROW * index + BAR_LABEL, 0.0
        chart.texts.append((y - 3, place, texts[index]))
        for one in series:
            value = one.values[index] or 0
            if not value:
                continue
            width = max(WIDTH * value / top, 0.5)
            tip = f"{place}: {one.label} {say(value)}"
            chart.rects.append(Rect(one.kind, _round(x), y + 3, _round(width), BAR_HEIGHT, tip))
            x += width
    return chart


def _add_scales(chart: Chart, places: Sequence[str], top: float, say: Callable[[float], str]) -> None:
    for share in (0, 0.5, 1):
        chart.rows.append(Tick(_round(TOP + PLOT_HEIGHT * (1 - share)), say(top * share), "end"))
    if not places:
        return
    step = PLOT_WIDTH / len(places)
    shown = range(len(places)) if len(places) <= 7 else (0, (len(places) - 1) // 2, len(places) - 1)
    for index in shown:
        is_last = len(places) > 7 and index == len(places) - 1
        at = WIDTH - RIGHT if is_last else LEFT + step * (index + 0.5)
        chart.columns.append(Tick(_round(at), places[index], "end" if is_last else "middle"))


def _round(number: float) -> float:
    return round(number, 1)

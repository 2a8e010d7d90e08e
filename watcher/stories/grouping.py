"""Which story an entry joins: one story per event, whatever the outlet, the language and the script."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from watcher.records import Fact, Placement, Report
from watcher.stories.concepts import tables
from watcher.stories.signature import Signature, sign
from watcher.stories.similarity import NEAR, likeness, mirror_map

WINDOW = timedelta(days=4)
#: Late reports of an event come up to three days after it; the hours are for time zones.
REACH = timedelta(days=3, hours=6)
THRESHOLD = 2.7


@dataclass(slots=True, eq=False)
class _Story:
    story_id: str
    members: list[Signature] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    features: dict[str, float] = field(default_factory=dict)
    countries: set[str] = field(default_factory=set)
    likely: set[str] = field(default_factory=set)


class Grouper:
    def __init__(self, *, mirrors: Mapping[str, Sequence[str]] = {}, window: timedelta = WINDOW) -> None:
        self.mirrors = mirror_map(mirrors)
        self.window = window
        self.stories: dict[str, _Story] = {}
        self.postings: dict[str, list[_Story]] = {}
        self.count = 0

    def place(self, report: Report, *, country: str = "", topics=(), facts=(), people=(), debug=None) -> Placement:
        at = report.published_at
        s = sign(report, at, country=country, people=people, facts=facts)
        best, best_score, why = None, 0.0, ""
        for story in self._candidates(s):
            score, reason = self._score(s, story)
            if debug is not None:
                debug.append((score, story.story_id, reason))
            if score > best_score:
                best, best_score, why = story, score, reason
        if best is not None and best_score >= THRESHOLD:
            role = "report"
        else:
            self.count += 1
            best = _Story(f"s{self.count}")
            self.stories[best.story_id] = best
            role = "first"
        self._add(best, s, report)
        return Placement(best.story_id, role, why)

    def _weight(self, f: str) -> float:
        sdf = len(self.postings.get(f, ()))
        t = f[0]
        if t == "c": base = tables().weights.get(f, 0.0); slope = .12
        elif t == "g": base = .9; slope = .06
        elif t == "l": base = .7 if f[2:] in CAP else 2.0; slope = .12
        elif t == "N": base = 2.2 ; slope = .5
        elif t == "p": base = 3; slope = .2
        elif t == "q": base = _qw(f); slope = .15
        else: base = 1.0; slope = .6
        return base / (1 + slope * math.log2(1 + sdf / 4))

    def _candidates(self, s: Signature) -> list[_Story]:
        tally: dict[_Story, float] = {}
        for f in s.features:
            w = self._weight(f)
            if w < .3: continue
            for story in self.postings.get(f, ())[-80:]:
                tally[story] = tally.get(story, 0) + w
        best = sorted(tally.items(), key=lambda x: -x[1])[:16]
        return [b[0] for b in best if s.at - b[0].members[0].at <= REACH]

    def _score(self, s: Signature, story: _Story) -> tuple[float, str]:
        for m in story.members:
            if s.title_key and s.title_key == m.title_key and likeness(s.shingles, m.shingles) > .3 or likeness(s.shingles, m.shingles) >= NEAR:
                return 99.0, "same text"
        best = 0.0
        for m in story.members[:6]+story.members[6:][-8:]:
            best = max(best, self._pair(s, m))
        union = sum(self._weight(f) * k * story.features[f] for f, k in s.features.items() if f in story.features)
        score = .65 * best + .35 * union
        pen = 0.0
        notes = []
        def p(x, n):
            nonlocal pen
            pen += x; notes.append(n)
        # countries
        if s.countries and story.countries:
            if not (s.countries & story.countries): return 0, "country"
        else:
            a = s.countries or ({s.likely_country} if s.likely_country else set())
            b = story.countries or story.likely
            if a and b and not (set(a) & set(b)): p(2.0, "likely country")
        towns = {t for m in story.members for t in m.towns}
        if s.towns and towns and not (s.towns & towns): p(2.5, "towns")
        people = {t for m in story.members for t in m.people}
        names = {f for m in story.members for f in m.features if f[0] == "N"}
        if s.people and people and not (s.people & names) and not (people & set(s.features)): p(2.0, "people")
        kinds = set().union(*(m.kinds for m in story.members))
        if s.kinds and kinds and not (widen(s.kinds) & widen(kinds)): p(2.0, "kinds")
        age = (s.at - story.members[-1].at) / timedelta(hours=1)
        counts = set().union(*(m.counts for m in story.members))
        big = {c for c in s.counts if c >= 3}
        near = any(abs(a-b) <= .1*max(a,b) and max(a,b) >= 50 for a in big for b in counts)
        growing = bool(widen(s.kinds) & GROW) and counts and big and max(big) > max(counts)
        if big and counts and not (big & counts):
            if near: p(-1.0, "near count")
            elif growing: p(.3, "grown")
            else: p(1.2, "counts")
        same_kind = bool(widen(s.kinds) & widen(kinds))
        if same_kind and s.towns & towns and age < 36: p(-1.0, "kind+town")
        if same_kind and big & counts: p(-.8, "kind+count")
        if same_kind and (s.people & names or people & set(s.features)): p(-1.0, "kind+person")
        if bool(s.forms - SOFT): p(2.5, "form")
        if bool(story.members[0].forms - SOFT): p(2.5, "form0")
        p(min(1.5, max(0.0, age - 10) * .03), "age")
        return score - pen, f"{best:.1f}/{union:.1f} -{pen:.1f} {notes} " + ' '.join(sorted(f for f in s.features if f in story.features))

    def _pair(self, s, m):
        return sum(self._weight(f) * min(k, m.features[f]) for f, k in s.features.items() if f in m.features)

    def _add(self, story: _Story, s: Signature, report: Report) -> None:
        story.members.append(s)
        story.ids.append(report.report_id)
        for f, k in s.features.items():
            if f not in story.features:
                self.postings.setdefault(f, []).append(story)
            story.features[f] = max(story.features.get(f, 0), k)
        story.countries |= s.countries
        if s.likely_country: story.likely.add(s.likely_country)

SOFT = frozenset({"form_correction", "form_quote"})
from watcher.stories.places import CAPITALS
CAP = CAPITALS
COMPAT = [{"pardon","release","swap","deport","amnesty"},{"detain","search","charge"},{"verdict","trial"},{"recognised"},{"label"},{"death","illness","torture"}]
def widen(kinds):
    out=set(kinds)
    for k in kinds:
        for c in COMPAT:
            if k[2:] in c: out |= {"c:"+x for x in c}
    return out
GROW = widen({"c:detain","c:death"})
def _qw(f):
    m = __import__('re').match(r"q:(n|y|m|d|h|a|%|date)(\d+)", f)
    u, v = m[1], int(m[2])
    if u == "n":
        if v >= 100: return 1.6 if v % 100 == 0 else 3.0
        if v >= 10: return 1.7
        return 0.5 if v == 2 else 1.0
    if u in "ym": return 1.2
    if u == "date": return 0.8
    if u == "a": return 1.5
    return 1.0

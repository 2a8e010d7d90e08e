"""Measures recognition on a labelled corpus, and its speed.

    python benchmarks/recognition.py eval [--lang be] [--written] [--worst 40] [--topics] [--config DIR]
    python benchmarks/recognition.py explain --lang ru "a headline" ["a summary"]
    python benchmarks/recognition.py speed
    python benchmarks/recognition.py lists [--lang lt]      how many terms each list has, by language
    python benchmarks/recognition.py stray [--lang ru]      alerts among the unlabelled items

The corpus is found through WATCHER_SHARED (default ../shared).
"""

import argparse
import gzip
import io
import json
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from watcher.errors import LexiconError
from watcher.records import Report, Verdict
from watcher.stories.checks import run_tests
from watcher.stories.classify import classify, judge
from watcher.stories.explain import explain, nearest_line
from watcher.stories.explain import lines as explain_lines
from watcher.stories.lexicon import Lexicon, read_lexicon
from watcher.tuning.evaluate import Label, evaluate, lines

ROOT = Path(__file__).resolve().parent.parent
CORPUS = Path(os.environ.get("WATCHER_SHARED", ROOT.parent / "shared")) / "corpus"


def load(config: str) -> Lexicon:
    root = Path(config)
    files = {str(path): path.read_text(encoding="utf-8") for path in sorted(root.rglob("*.yaml"))}
    try:
        return read_lexicon(files)
    except LexiconError as error:
        sys.exit(str(error))


def json_lines(path: Path) -> Iterator[dict[str, Any]]:
    data = path.read_bytes()
    with io.StringIO((gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8")) as file:
        yield from map(json.loads, file)


def report_of(item: dict[str, Any]) -> Report:
    return Report(item["id"], item["title"], item.get("summary") or "", lang=item.get("lang"))


def label_of(row: dict[str, Any]) -> Label:
    return Label(
        row["id"], bool(row["relevant"]), bool(row.get("uncertain")), frozenset(row["topics"]), row.get("country", "")
    )


def labelled(*, written: bool) -> tuple[list[Label], dict[str, Report], dict[str, str]]:
    if written:
        rows = list(json_lines(CORPUS / "written.dev.jsonl"))
        groups = {row["id"]: row["lang"] + (f"-{row['script']}" if row.get("script") else "") for row in rows}
        return [label_of(row) for row in rows], {row["id"]: report_of(row) for row in rows}, groups
    labels = [label_of(row) for row in json_lines(CORPUS / "labels.dev.jsonl")]
    wanted = {label.item_id for label in labels}
    reports = {i["id"]: report_of(i) for i in json_lines(CORPUS / "items.jsonl.gz") if i["id"] in wanted}
    return labels, reports, {key: report.lang or "" for key, report in reports.items()}


def evaluation(args: argparse.Namespace) -> None:
    lexicon = load(args.config)
    for fault in run_tests(lexicon):
        print(fault)
    for written in [True] if args.written else [False] if args.real else [False, True]:
        labels, reports, groups = labelled(written=written)
        if args.lang:
            labels = [label for label in labels if groups[label.item_id].startswith(args.lang)]
        verdicts: dict[str, Verdict] = {label.item_id: classify(lexicon, reports[label.item_id]) for label in labels}
        result = evaluate(
            labels, reports, verdicts, group=lambda report, groups=groups: groups[report.report_id],
            why=lambda report: nearest_line(judge(lexicon, report)),
        )  # fmt: skip
        print(f"\n==== {'written.dev.jsonl' if written else 'labels.dev.jsonl'}")
        print("\n".join(lines(result, worst=args.worst)))


def speed(args: argparse.Namespace) -> None:
    lexicon = load(args.config)
    items = list(json_lines(CORPUS / "items.jsonl.gz"))[:20000]
    reports = []
    for item in items:
        words = f"{item['title']} {item['summary']}".split()
        if len(words) >= 20:
            text = " ".join((words * 3)[:60])
            reports.append(Report(item["id"], text[:100], text[100:], lang=item["lang"]))
    reports = reports[:5000]
    for name, lang in (("lang given", True), ("lang detected", False)):
        told = reports if lang else [Report(r.report_id, r.title, r.summary) for r in reports]
        for _ in range(2):
            start = time.process_time()
            hits = sum(classify(lexicon, report).relevant for report in told)
            taken = time.process_time() - start
        print(f"{name}: {len(told) / taken:,.0f} items/s of 60 words ({hits} relevant of {len(told)})")


def stray(args: argparse.Namespace) -> None:
    lexicon = load(args.config)
    known = {row["id"] for row in json_lines(CORPUS / "labels.dev.jsonl")}
    items = [i for i in json_lines(CORPUS / "items.jsonl.gz") if i["id"] not in known]
    items = [i for i in items if not args.lang or i["lang"] == args.lang]
    found = 0
    for item in items:
        verdict = classify(lexicon, report_of(item))
        if verdict.relevant:
            found += 1
            print(f"{item['lang']} {verdict.score:5.1f} {'/'.join(verdict.topic_names)} {verdict.country}"
                  f" | {item['title'][:140]} // {item['summary'][:100]}")  # fmt: skip
    print(f"{found} of {len(items)}")


def list_sizes(args: argparse.Namespace) -> None:
    vocabulary = load(args.config).vocabulary
    languages = [args.lang] if args.lang else ["en", "ru", "be", "uk", "pl", "lt", "de", "es", "fr"]
    print(f"{'':22}" + "".join(f"{lang:>6}" for lang in languages))
    for name in sorted(vocabulary.names):
        print(f"{name:22}" + "".join(f"{len(vocabulary.terms(name, lang)):6}" for lang in languages))


def tell(args: argparse.Namespace) -> None:
    lexicon = load(args.config)
    report = Report("1", args.words[0], args.words[1] if len(args.words) > 1 else "", lang=args.lang)
    print("\n".join(explain_lines(explain(lexicon, report))))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["eval", "speed", "stray", "explain", "lists"])
    parser.add_argument("words", nargs="*")
    parser.add_argument("--lang")
    parser.add_argument("--written", action="store_true")
    parser.add_argument("--real", action="store_true")
    parser.add_argument("--worst", type=int, default=15)
    parser.add_argument("--config", default=str(Path(os.path.relpath(ROOT / "config"))))
    args = parser.parse_intermixed_args()
    {"eval": evaluation, "speed": speed, "stray": stray, "explain": tell, "lists": list_sizes}[args.what](args)


if __name__ == "__main__":
    main()

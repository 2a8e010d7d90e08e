"""The house's rules (docs/architecture.md). Each failure says what to do."""

import ast
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "watcher"
GROUND = {"watcher.records", "watcher.errors", "watcher.yamlfile"}
PURE = ("feeds", "stories", "alerts", "tuning")
#: What a pure folder may use besides the ground floor and itself.
PURE_ALSO = {"tuning": {"stories"}}
IMPURE_MODULES = {"os", "time", "random", "socket", "subprocess", "asyncio", "threading", "requests", "logging"}
#: Each third-party library lives in one module or folder.
LIBRARY_HOMES = {
    "feedparser": ("watcher.feeds",),
    "httpx2": ("watcher.net",),
    "httpcore2": ("watcher.net",),
    "httpx": ("watcher.net",),
    "sqlalchemy": ("watcher.store",),
    "alembic": ("watcher.store",),
    "cryptography": ("watcher.store",),
    "telegram": ("watcher.net.send", "watcher.faces.bot"),
    "apscheduler": ("watcher.faces.scheduler",),
    "babel": ("watcher.alerts",),
    "matplotlib": ("watcher.alerts.charts",),
    "rich": ("watcher.faces", "watcher.net.console_chat"),
    "yaml": ("watcher.yamlfile",),
    "anyascii": ("watcher.stories",),
}
#: Imports inside a function, allowed by name: the command line stays quick, extras stay optional.
LAZY_ALLOWED = {("watcher.faces.cli", "watcher.faces.commands")}


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


MODULES = {module_name(path): path for path in sorted(PACKAGE.rglob("*.py")) if "versions" not in path.parts}


def imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom) and node.module:
        assert node.level == 0, f"relative import of {node.module}: write the whole name"
        # `from watcher.stories import text` imports a module; `from watcher.records import Feed` a name.
        return [f"{node.module}.{a.name}" if f"{node.module}.{a.name}" in MODULES else node.module for a in node.names]
    return []


@cache
def imports_of(module: str) -> frozenset[str]:
    return frozenset(name for node in ast.walk(tree_of(MODULES[module])) for name in imported(node))


def ours(module: str) -> set[str]:
    return {name for name in imports_of(module) if name.split(".")[0] == "watcher" and name != "watcher"}


def in_ground(name: str) -> bool:
    return any(name == ground or name.startswith(ground + ".") for ground in GROUND)


def folder(name: str) -> str:
    parts = name.split(".")
    return parts[1] if len(parts) > 1 else ""


def test_the_ground_floor_imports_nothing_of_ours_but_itself():
    for module in filter(in_ground, MODULES):
        wrong = {name for name in ours(module) if not in_ground(name)}
        assert not wrong, f"{module} imports {wrong}: move what it needs down, or the code up"


@pytest.mark.parametrize("room", PURE)
def test_pure_rooms_import_only_the_ground_floor_and_themselves(room):
    allowed = {room} | PURE_ALSO.get(room, set())
    for module in MODULES:
        if folder(module) != room:
            continue
        wrong = {name for name in ours(module) if not in_ground(name) and folder(name) not in allowed}
        assert not wrong, f"{module} imports {wrong}: pass it in as bytes, text or a record"
        impure = {name for name in imports_of(module) if name.split(".")[0] in IMPURE_MODULES}
        assert not impure, f"{module} imports {impure}: a pure room gets `now`, jitter and contents from its caller"


@pytest.mark.parametrize("room", PURE)
def test_pure_rooms_never_ask_for_the_time(room):
    for module, path in MODULES.items():
        if folder(module) != room:
            continue
        for node in ast.walk(tree_of(path)):
            asks = isinstance(node, ast.Attribute) and node.attr in {"now", "utcnow", "today"}
            assert not (
                asks
                and isinstance(node.ctx, ast.Load)
                and isinstance(node.value, ast.Name)
                and node.value.id in {"datetime", "date"}
            ), f"{module}:{node.lineno}: take `now` as a parameter"


@pytest.mark.parametrize("room", ["net", "store"])
def test_net_and_store_know_only_records_errors_and_themselves(room):
    for module in MODULES:
        if folder(module) == room:
            wrong = {n for n in ours(module) if n.split(".")[1] not in {room, "records", "errors"}}
            assert not wrong, f"{module} imports {wrong}: let app pass it in"


def test_jobs_never_name_net_or_store():
    for module in MODULES:
        if folder(module) == "jobs":
            wrong = {n for n in ours(module) if not in_ground(n) and folder(n) not in {*PURE, "jobs"}}
            assert not wrong, f"{module} imports {wrong}: declare a Protocol for what the job needs"


def test_only_app_wires_the_rooms():
    for module in MODULES:
        room = folder(module)
        if room in {"net", "store", "settings", "app"}:
            continue
        wrong = {n for n in ours(module) if folder(n) in {"net", "store", "settings"}}
        assert not wrong, f"{module} imports {wrong}: only app does"


def test_faces_import_app_the_ground_floor_and_phrases():
    for module in MODULES:
        if folder(module) in {"faces", "demo"}:
            wrong = {
                n for n in ours(module)
                if not in_ground(n) and folder(n) not in {"faces", "demo", "app"} and n != "watcher.alerts.phrases"
            }  # fmt: skip
            assert not wrong, f"{module} imports {wrong}: ask app for it"


def test_there_is_no_circle():
    graph = {module: {n for n in ours(module) if n in MODULES and n != module} for module in MODULES}
    done: set[str] = set()

    def visit(module: str, path: tuple[str, ...]) -> None:
        assert module not in path, f"circle: {' -> '.join([*path[path.index(module) :], module])}"
        if module not in done:
            for other in graph[module]:
                visit(other, (*path, module))
            done.add(module)

    for module in graph:
        visit(module, ())


def test_each_library_lives_in_one_place():
    for module in MODULES:
        for name in imports_of(module):
            homes = LIBRARY_HOMES.get(name.split(".")[0])
            at_home = homes is None or any(module == home or module.startswith(home + ".") for home in homes)
            assert at_home, f"{module} imports {name}: it lives in {homes}"


def test_no_import_hides_in_a_function():
    for module, path in MODULES.items():
        for function in ast.walk(tree_of(path)):
            if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
                continue
            for node in ast.walk(function):
                for name in imported(node):
                    allowed = any(module.startswith(m) and name.startswith(n) for m, n in LAZY_ALLOWED)
                    assert allowed, f"{module}:{node.lineno} imports {name} inside {function.name}: move it to the top"


def functions() -> list[tuple[str, int, ast.FunctionDef | ast.AsyncFunctionDef]]:
    found = []
    for module, path in MODULES.items():
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                first = node.body[1] if ast.get_docstring(node) and len(node.body) > 1 else node.body[0]
                found.append((f"{module}.{node.name}", (node.end_lineno or 0) - first.lineno + 1, node))
    return found


def test_sizes_stay_readable():
    for module, path in MODULES.items():
        lines = path.read_text(encoding="utf-8").count("\n")
        assert lines <= 400, f"{module} has {lines} lines: split it at a noun"
    sizes = sorted(size for _, size, _ in functions())
    for name, size, _ in functions():
        assert size <= 50, f"{name} has {size} lines: name its parts"
    assert sizes[len(sizes) * 9 // 10] <= 25, "nine functions in ten stay within 25 lines"


def test_signatures_stay_readable():
    for name, _, node in functions():
        positional = [a for a in (*node.args.posonlyargs, *node.args.args) if a.arg not in {"self", "cls"}]
        assert len(positional) <= 5, (
            f"{name} takes {len(positional)} positional parameters: make the further ones keyword-only"
        )


def test_broad_excepts_are_counted():
    broad = [
        f"{module}:{node.lineno}"
        for module, path in MODULES.items()
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or (isinstance(node.type, ast.Name) and node.type.id in {"Exception", "BaseException"}))
    ]
    assert len(broad) <= 2, f"broad excepts: {broad}; catch what you can answer for"


@pytest.mark.parametrize("word", ["utils", "helpers", "manager", "common", "inner", "data", "handle"])
def test_modules_have_names_that_say_something(word):
    assert not [m for m in MODULES if m.rsplit(".", 1)[-1] == word]

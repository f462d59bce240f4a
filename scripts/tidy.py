#!/usr/bin/env python3
"""The house rules that a program can check. Prints one line a fault; ends with 1 when there is one.

What each target may import is DESIGN's table and Package.swift in one place: a module that is not named here
is a decision, and is made here.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LINE = 120

# Swift's own modules, which name no outside world by themselves.
EVERYWHERE = {"Swift", "Foundation", "Synchronization", "RegexBuilder"}
CORE = {"WaggleReferral", "WaggleTransport"}
MAY_IMPORT = {
    "WaggleTransport": set(),
    "WaggleMIME": {"CGMime", "CGumbo", "WaggleTransport", "Crypto"},
    "WaggleReferral": {"WaggleTransport", "Collections", "Crypto"},
    "WaggleReading": CORE | {"WaggleMIME", "CPhoneNumber"},
    "WaggleWriting": CORE | {"Mustache"},
    "WaggleStore": CORE | {"Crypto"},
    "WaggleCurl": {"CCurl", "Glibc", "Dispatch"},
    "WaggleMail": {"WaggleCurl", "WaggleMIME", "WaggleTransport", "Glibc"},
    "WaggleChat": {"WaggleCurl", "WaggleTransport"},
    "WaggleSQLite": CORE | {"WaggleStore", "Crypto", "GRDB", "Glibc"},
    "WagglePostgres": CORE | {"WaggleStore", "CPostgres", "Glibc"},
    "WaggleWorker": CORE
    | {"WaggleMIME", "WaggleReading", "WaggleWriting", "WaggleStore", "ServiceLifecycle", "Logging", "UnixSignals"},
    "WaggleDashboard": CORE | {"WaggleStore", "Hummingbird", "Mustache"},
}
# These know everything; what they import is Package.swift's business.
UNBOUND = {"waggle", "WaggleTestKit"}

# Pure: no clock, file, socket, database or random number.
PURE = {"WaggleTransport", "WaggleMIME", "WaggleReferral", "WaggleReading", "WaggleStore"}
OUTSIDE = re.compile(
    r"\b(Date\(\)|Date\.now\b|\w*Clock\.now\b|UUID\(\)|FileManager\b|FileHandle\b|ProcessInfo\b|Task\.sleep\b"
    r"|URLSession\b|SystemRandomNumberGenerator\b|\w+\.random\(|arc4random\w*)"
)

TYPE = re.compile(r"\b(?:struct|class|enum|actor|protocol|typealias)\s+(\w+)")
EMPTY_NAME = re.compile(r"(Manager|Helper|Util|Utils|Utilities|Service|Processor)$")
LEFTOVER = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b|\b\w+_old\b|\b\w*[a-z]V2\b|\bV2\b")
IMPORT = re.compile(r"^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|private|fileprivate)\s+)?"
                    r"import\s+(?:(?:struct|class|enum|protocol|func|typealias|var|let)\s+)?(\w+)")
PUBLIC_TYPE = re.compile(
    r"^(?:@\w+\s+)*public\s+(?:(?:final|indirect)\s+)*(?:struct|class|enum|actor|protocol)\s+(\w+)"
)
# Places where people keep their checkouts.
SOMEBODYS_PATH = re.compile(r"(?<![\w.~\-])/(?:home|Users|root|work)/\w")
ADDRESS = re.compile(r"[\w.+\-]+@((?:[\w\-]+\.)+[a-z]{2,})\b", re.IGNORECASE)
MADE_UP = re.compile(r"(^|\.)(example|test|invalid|localhost)(\.eml)?$|(^|\.)example\.(com|net|org)$", re.IGNORECASE)

# A literal of nothing but words, as tables have them.
WORDS = re.compile(r'\[\s*((?:"[^"\\]*"\s*,?\s*)+)\]')

Fault = tuple[Path, int, str]


def check_text(path: Path, lines: list[str]) -> Iterator[Fault]:
    for number, line in enumerate(lines, 1):
        # swift format knows better where a line of Swift can be broken. A table or a link cannot.
        if path.suffix not in {".swift", ".md"} and len(line) > LINE and "://" not in line:
            yield path, number, f"{len(line)} columns; {LINE} are the limit."
        if path != Path("scripts/tidy.py"):
            if found := LEFTOVER.search(line):
                yield path, number, f"a leftover: {found.group(0)}."
            if SOMEBODYS_PATH.search(line):
                yield path, number, "a path that exists on one machine only."


def check_people(path: Path, lines: list[str]) -> Iterator[Fault]:
    for number, line in enumerate(lines, 1):
        for found in ADDRESS.finditer(line):
            if not MADE_UP.search(found.group(1)):
                yield path, number, f"{found.group(0)} may be somebody's address; made-up ones end in .example."


def check_swift(path: Path, lines: list[str]) -> Iterator[Fault]:
    target = path.parts[1]
    for number, line in enumerate(lines, 1):
        code = line.split("//")[0]
        for name in TYPE.findall(code):
            if EMPTY_NAME.search(name):
                yield path, number, f"{name} says nothing: name the thing of the field that it is."
        if path.parts[0] != "Sources":
            continue
        if (found := IMPORT.match(code)) and target not in UNBOUND:
            module = found.group(1)
            if module not in EVERYWHERE and module not in MAY_IMPORT.get(target, set()):
                yield path, number, f"{target} may not import {module}."
        if target in PURE and (found := OUTSIDE.search(code)):
            yield path, number, f"{target} is pure and may not know {found.group(0)}."
        if (found := PUBLIC_TYPE.match(line)) and not is_documented(lines, number - 1):
            yield path, number, f"{found.group(1)} is public and has no doc comment."


def check_tables(path: Path, text: str) -> Iterator[Fault]:
    """Words twice in one table; a language's header lines may, since each says which program writes it."""
    for table in WORDS.finditer(text):
        words = [word.lower() for word in re.findall(r'"([^"]*)"', table.group(1))]
        for word in sorted({word for word in words if words.count(word) > 1}):
            yield path, text.count("\n", 0, table.start()) + 1, f'"{word}" stands twice in this table.'


def is_documented(lines: list[str], index: int) -> bool:
    above = index - 1
    while above >= 0 and lines[above].strip().startswith("@"):
        above -= 1
    return above >= 0 and lines[above].strip().startswith("///")


def check(path: Path) -> Iterator[Fault]:
    try:
        lines = (ROOT / path).read_text("utf-8").split("\n")
    except UnicodeDecodeError:
        # Mail as it comes is not always text.
        return
    yield from check_text(path, lines)
    yield from check_people(path, lines)
    if path.suffix == ".swift" and len(path.parts) > 2:
        yield from check_swift(path, lines)
        if path.parts[:2] == ("Sources", "WaggleReading") and "Forward" not in path.parts:
            yield from check_tables(path, "\n".join(lines))


def files() -> Iterator[Path]:
    for folder in ("Sources", "Tests", "scripts", "benchmarks", "interruptions", ".ci"):
        for path in sorted((ROOT / folder).rglob("*")):
            written = path.suffix in {".swift", ".py", ".sh", ".c", ".cpp", ".h", ".conf", ".cf", ".lua", ".md", ""}
            if path.is_file() and written and "__pycache__" not in path.parts and path.name != ".swift-format":
                yield path.relative_to(ROOT)
    yield Path("Package.swift")


def main() -> int:
    unknown = {path.name for path in (ROOT / "Sources").iterdir() if path.name.startswith("Waggle")}
    faults = [
        (Path("Sources") / name, 1, "is not in the table of scripts/tidy.py.")
        for name in sorted(unknown - MAY_IMPORT.keys() - UNBOUND)
    ]
    for path in files():
        faults += check(path)
    for path, line, what in faults:
        print(f"{path}:{line}: {what}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

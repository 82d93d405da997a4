"""Loads every output with the programs that people use, and compares each value with the JSON Lines.

Usage: load.py NIANBAO INPUT...

A value that another program reads differently, a warning of a library, or a column that is not
there is an error. The JSON Lines output is what the other outputs are compared with: its values
have been compared with what people read off the documents.
"""

import csv
import json
import math
import sqlite3
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path

import openpyxl
import pandas
from frictionless import Package

warnings.simplefilter("error")


def convert(program, inputs, *options):
    """Runs the program; a source that cannot be read is no failure here."""
    result = subprocess.run([program, "convert", *inputs, *options], capture_output=True, text=True)
    if result.returncode > 1:
        sys.exit(f"convert {' '.join(options)}: {result.stderr}")


def number(text):
    """The number of a cell of text, None where there is none."""
    return None if text is None or text == "" else float(text)


class Expected:
    """The values of the JSON Lines output."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as lines:
            self.reports = {}
            for line in lines:
                report = json.loads(line)
                self.reports[report["source"]] = report

    def wide(self, source):
        """The numbers of a report by their fields: a cell before a sentence, whatever is in it."""
        values = {}
        for origin in ("table", "prose"):
            found = {}
            for fact in self.reports[source]["facts"]:
                field = fact["field"]
                if fact["origin"] != origin or field in values or field.startswith("extra."):
                    continue
                if field not in found or (origin == "prose" and found[field] is None):
                    found[field] = fact["value"] if fact["state"] == "number" else None
            values.update(found)
        return {field: value for field, value in values.items() if value is not None}

    def facts(self):
        """Each fact as its source, field, origin, state and value, in a fixed order."""
        return ordered(
            (source, fact["field"], fact["origin"], fact["state"],
             fact["value"] if fact["state"] == "number" else None)
            for source, report in self.reports.items()
            for fact in report["facts"]
        )

    def findings(self):
        """Each finding as its source, rule and severity, in a fixed order."""
        return sorted(
            (source, finding["rule"], finding["severity"])
            for source, report in self.reports.items()
            for finding in report["findings"]
        )


def ordered(facts):
    """Facts in a fixed order, their values as floating-point numbers."""
    facts = [(*rest, None if value is None else float(value)) for *rest, value in facts]
    return sorted(facts, key=lambda fact: (*fact[:-1], math.inf if fact[-1] is None else fact[-1]))


class Comparison:
    """Counts the values that agree; tells those that do not."""

    def __init__(self):
        self.values = 0
        self.failures = []

    def compare(self, where, found, wanted):
        self.values += 1
        same = found == wanted
        if isinstance(found, float) and isinstance(wanted, (int, float)):
            same = math.isclose(found, wanted, rel_tol=1e-12)
        if not same:
            self.failures.append(f"{where}: {found!r} instead of {wanted!r}")

    def compare_wide(self, where, rows, expected):
        """Compares rows of numbers, each with its source, with those of the reports."""
        self.compare(f"{where}: sources", sorted(rows), sorted(expected.reports))
        for source, row in rows.items():
            wanted = expected.wide(source)
            for field in row.keys() | wanted.keys():
                self.compare(f"{where}: {source}: {field}", row.get(field), wanted.get(field))


def csv_rows(path):
    """The rows of a CSV file, each as a dictionary."""
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def wide_rows(rows, names):
    """The numbers of wide rows by their fields; `names` gives the field of a column."""
    found = {}
    for row in rows:
        numbers = {names[key]: number(value) for key, value in row.items() if key in names}
        found[row["source"]] = {key: value for key, value in numbers.items() if value is not None}
    return found


def panel_rows(rows, names):
    """The numbers of a panel by agency and year; `names` gives the series of a column."""
    found = {}
    for row in rows:
        key = (row["agency"] or None, number(row["year"]), row["source"])
        found[key] = {
            names[name]: number(value)
            for name, value in row.items()
            if name in names and number(value) is not None
        }
    return found


def frame_rows(frame):
    """The rows of a data frame, each as a dictionary; what is missing is None."""
    return [
        {key: None if not isinstance(value, str) and pandas.isna(value) else value
         for key, value in row.items()}
        for row in frame.to_dict("records")
    ]


def sheet_rows(sheet, key):
    """The rows of a sheet below the row of identifiers, which is the one that has `key` in it."""
    rows = sheet.iter_rows(values_only=True)
    head = next(row for row in rows if key in row)
    return [dict(zip(head, row)) for row in rows]


def check_csv(folder, expected, comparison, fields, _):
    rows = csv_rows(folder / "wide.csv")
    comparison.compare_wide("CSV", wide_rows(rows, {name: name for name in fields}), expected)
    comparison.compare(
        "CSV: facts",
        ordered((row["source"], row["field"], row["origin"], row["state"], number(row["value"]))
                for row in csv_rows(folder / "long.csv")),
        expected.facts())
    frame = pandas.read_csv(folder / "wide.csv")
    comparison.compare_wide(
        "CSV by pandas", wide_rows(frame_rows(frame), {name: name for name in fields}), expected)


def check_xlsx(folder, expected, comparison, fields, panel):
    book = openpyxl.load_workbook(folder / "wide.xlsx", data_only=True)
    rows = [row for row in sheet_rows(book["汇总"], "requests.received.new.all")
            if row["source"] in expected.reports]
    comparison.compare_wide(
        "XLSX",
        {row["source"]: {name: float(row[name]) for name in fields
                         if isinstance(row.get(name), (int, float))} for row in rows},
        expected)


def check_panel_sheet(folder, expected, comparison, fields, panel):
    book = openpyxl.load_workbook(folder / "panel.xlsx", data_only=True)
    sheet = book["面板"]
    rows = list(sheet_rows(sheet, "requests.received"))[1:]  # the first one has the titles
    wanted = csv_rows(folder / "package" / "panel.csv")
    comparison.compare("XLSX: panel: rows", len(rows), len(wanted))
    for row, other in zip(rows, wanted):
        where = f"XLSX: panel: {other['source']}"
        for name, value in other.items():
            found = row.get(name)
            if name not in panel:
                comparison.compare(f"{where}: {name}", str(found or ""), value)
            else:
                # A word tells what is unreadable; whatever else is missing is empty.
                is_number = isinstance(found, (int, float))
                comparison.compare(
                    f"{where}: {name}", float(found) if is_number else None, number(value))
    heads = [[cell.value for cell in row] for row in sheet.iter_rows(max_row=3)]
    comparison.compare("XLSX: panel: head", heads[2][:2], ["机关", "年度"])
    comparison.compare("XLSX: panel: ids are hidden", sheet.row_dimensions[2].hidden, True)


LETTERS = {"blank": ".a", "dash": ".b", "unreadable": ".d", "none": ".e", "text": ".f"}


def check_missing(folder, expected, comparison, fields, panel):
    """Compares the reasons for missing numbers in Stata's wide table with the states of the facts."""
    forms = json.loads((folder / "fields.json").read_text(encoding="utf-8"))
    frame = pandas.read_stata(folder / "wide.dta", convert_missing=True, convert_dates=False)
    seen = set()
    for row in frame.to_dict("records"):
        report = expected.reports[row["source"]]
        states = {}
        for fact in report["facts"]:
            if fact["origin"] == "table":
                states.setdefault(fact["field"], fact["state"])
        for field in forms:
            found = row[field["short_name"]]
            if isinstance(found, float) and not math.isnan(found):
                continue
            state = states.get(field["id"])
            if state is None and not set(field["forms"]) & set(report["forms"]):
                wanted = ".c"
            else:
                wanted = LETTERS.get(state, ".")
            seen.add(wanted)
            comparison.compare(
                f"Stata: {row['source']}: {field['id']}: missing", str(found), wanted)
    comparison.compare("Stata: missing codes that occur", sorted({".a", ".b", ".c", ".d"} - seen), [])


def check_stata(folder, expected, comparison, fields, panel):
    shorts = {short: name for name, short in fields.items()}
    frame = pandas.read_stata(folder / "wide.dta", convert_missing=False)
    comparison.compare_wide("Stata", wide_rows(frame_rows(frame), shorts), expected)
    frame = pandas.read_stata(folder / "panel.dta", convert_missing=False)
    wanted = panel_rows(csv_rows(folder / "package" / "panel.csv"), {name: name for name in panel})
    found = panel_rows(frame_rows(frame), {short: name for name, short in panel.items()})
    comparison.compare("Stata: panel", found, wanted)
    rows = csv_rows(folder / "package" / "codebook.csv")
    names = {row["short_name"] for row in rows if row["table"] == "panel"}
    comparison.compare("Stata: panel: names", sorted(set(frame.columns) ^ names), [])


def check_sqlite(folder, expected, comparison, fields, panel):
    base = sqlite3.connect(folder / "all.sqlite")
    base.row_factory = sqlite3.Row
    rows = [dict(row) for row in base.execute("select * from wide")]
    comparison.compare_wide("SQLite", wide_rows(rows, {name: name for name in fields}), expected)
    wanted = panel_rows(csv_rows(folder / "package" / "panel.csv"), {name: name for name in panel})
    rows = [dict(row) for row in base.execute("select * from panel")]
    comparison.compare("SQLite: panel", panel_rows(rows, {name: name for name in panel}), wanted)
    origins = [name for name in rows[0] if name.startswith("from.")] if rows else []
    comparison.compare("SQLite: panel: origins", len(origins) > 0, True)
    for row, other in zip(rows, csv_rows(folder / "package" / "panel.csv")):
        for name in origins:
            comparison.compare(f"SQLite: {row['source']}: {name}", row[name] or "", other[name])
    comparison.compare("SQLite: integrity", base.execute("pragma integrity_check").fetchone()[0], "ok")


def check_package(folder, expected, comparison, fields, panel):
    package = Package(str(folder / "package" / "datapackage.json"))
    report = package.validate()
    comparison.compare("data package", report.flatten(["title", "message"]), [])
    facts = package.get_resource("facts").read_rows()
    comparison.compare(
        "data package: facts",
        ordered((row["source"], row["field"], row["origin"], row["state"], row["value"])
                for row in facts),
        expected.facts())
    findings = package.get_resource("findings").read_rows()
    comparison.compare(
        "data package: findings",
        sorted((row["source"], row["rule"], row["severity"]) for row in findings),
        expected.findings())


def main(program, *inputs):
    comparison = Comparison()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for output, options in [
            ("all.jsonl", []), ("wide.csv", []), ("long.csv", ["--layout", "long"]),
            ("wide.xlsx", []), ("wide.dta", []), ("panel.dta", ["--layout", "panel"]),
            ("panel.xlsx", ["--layout", "panel"]), ("all.sqlite", []),
        ]:
            convert(program, inputs, "--output", str(folder / output), *options)
        convert(program, inputs, "--package", str(folder / "package"))
        expected = Expected(folder / "all.jsonl")
        listing = subprocess.run(
            [program, "fields", "--json"], capture_output=True, check=True, text=True)
        (folder / "fields.json").write_text(listing.stdout, encoding="utf-8")
        fields = {field["id"]: field["short_name"] for field in json.loads(listing.stdout)}
        panel = {row["column"]: row["short_name"]
                 for row in csv_rows(folder / "package" / "codebook.csv")
                 if row["table"] == "panel" and row["kind"] == "number"}
        for check in (check_csv, check_xlsx, check_panel_sheet, check_stata, check_missing,
                      check_sqlite, check_package):
            check(folder, expected, comparison, fields, panel)
    for failure in comparison.failures[:20]:
        print(failure)
    reports = len(expected.reports)
    print(f"{comparison.values} comparisons over {reports} reports, "
          f"{len(comparison.failures)} failures")
    return 1 if comparison.failures or reports == 0 else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

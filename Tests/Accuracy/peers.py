#!/usr/bin/env python3
"""Measures how many numbers general converters leave in the right row and column.

usage: peers.py DIR [PROGRAM ...]

DIR holds documents and truth.jsonl as `accuracy --generated N --only KIND --keep DIR` leaves them; only
the request table of the 2021 form is looked at, 25 rows and 7 columns, on pages in UTF-8, which all programs
read. A number counts as right when the
program's table has it in the row with the row's label and in the column with the column's label, wherever
in the header the program puts that label. Programs (each needs its own Python package, or pandoc):
markitdown, kreuzberg, trafilatura, pandas, pandoc. Prints one line for each program.
"""
import collections
import importlib
import io
import json
import os
import re
import subprocess
import sys
import unicodedata

COLUMNS = {}
ROWS = {}
FORM = os.path.join(os.path.dirname(os.path.abspath(__file__)),
                    "../../Plugins/Readers/Form2021/form.tsv")


def words(text):
    """A label without white space, brackets' width, numbering and punctuation."""
    text = unicodedata.normalize("NFKC", str(text))
    text = re.sub(r"<br ?/?>|\s|\*\*|\\", "", text)
    text = re.sub(r"^[(]?[0-9一二三四五六七八九十]{1,2}[)、.,]+", "", text)
    return re.sub(r"[^\w]", "", text)


def rows_of_form():
    in_table = False
    for line in open(FORM, encoding="utf-8"):
        parts = line.rstrip("\n").split("\t")
        if parts[0] == "table":
            in_table = parts[1] == "s3.requests"
        elif in_table and parts[0] == "row":
            for label in parts[5].split(" > ")[-1].split(";"):
                ROWS[words(label)] = parts[1]
        elif in_table and parts[0] == "column":
            for label in parts[5].split(" > ")[-1].split(";"):
                COLUMNS[words(label)] = parts[1]


def pipe_tables(text):
    tables, rows = [], []
    for line in text.splitlines() + [""]:
        if line.lstrip().startswith("|"):
            cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
            if not all(re.fullmatch(r":?-+:?", cell) for cell in cells):
                rows.append(cells)
        elif rows:
            tables.append(rows)
            rows = []
    return tables


def pandas_tables(html):
    pandas = importlib.import_module("pandas")
    tables = []
    for table in pandas.read_html(io.StringIO(html), flavor="lxml"):
        levels = range(table.columns.nlevels)
        header = [list(table.columns.get_level_values(level)) for level in levels]
        tables.append(header + [list(row) for row in table.astype(object).values])
    return tables


def markitdown(path):
    program = markitdown.program = getattr(markitdown, "program", None) or importlib.import_module(
        "markitdown").MarkItDown()
    return pipe_tables(program.convert(path).text_content)


def kreuzberg(path):
    result = importlib.import_module("kreuzberg").extract_file_sync(path)
    return [table.cells for table in result.tables]


def trafilatura(path):
    text = importlib.import_module("trafilatura").extract(
        open(path, "rb").read(), include_tables=True, favor_recall=True, output_format="markdown")
    return pipe_tables(text or "")


def pandas(path):
    return pandas_tables(open(path, encoding="utf-8").read())


def pandoc(path):
    done = subprocess.run(["pandoc", path, "-t", "html"], capture_output=True, check=True)
    return pandas_tables(done.stdout.decode())


def cells(table):
    """The values of the request table, by field id."""
    column_of = {}
    found = {}
    for row in table:
        labels = [words(cell) for cell in row]
        if sum(label in COLUMNS for label in set(labels)) > 1:
            for position, name in enumerate(labels):
                if name in COLUMNS:
                    column_of[COLUMNS[name]] = position
            continue
        label = next((label for label in labels if label in ROWS), None)
        if label is None:
            continue
        for column, position in column_of.items():
            if position < len(row):
                found.setdefault(f"{ROWS[label]}.{column}", row[position])
    return found


def number(cell):
    try:
        cell = re.sub(r"[,\s]|件$|\.0$", "", unicodedata.normalize("NFKC", str(cell)))
        return float(cell)
    except ValueError:
        return None


def main():
    rows_of_form()
    folder, programs = sys.argv[1], sys.argv[2:] or [
        "markitdown", "kreuzberg", "trafilatura", "pandas", "pandoc"]
    documents = [json.loads(line) for line in open(os.path.join(folder, "truth.jsonl"), encoding="utf-8")]
    documents = [document for document in documents
                 if "form-2021" in document["template"] and "-gb." not in document["file"]]
    wanted = {f"{row}.{column}" for row in ROWS.values() for column in set(COLUMNS.values())}
    for program in programs:
        count = collections.Counter()
        for document in documents:
            try:
                tables = globals()[program](os.path.join(folder, document["file"]))
            except Exception as error:  # a program that fails on a document has none of its numbers
                print(f"{program}: {document['file']}: {str(error)[:100]}", file=sys.stderr)
                tables = []
            found = {}
            for table in tables:
                for field, cell in cells(table).items():
                    found.setdefault(field, cell)
            for field, cell in document["cells"].items():
                if field in wanted and cell["s"] == "number" and cell["v"]:
                    count["numbers"] += 1
                    printed = number(found.get(field, ""))
                    if printed == cell["v"]:
                        count["right"] += 1
                    elif printed is not None:
                        count["wrong"] += 1
        print(f"{program}: {len(documents)} documents, {count['numbers']} numbers other than zero, "
              f"right {100 * count['right'] / max(count['numbers'], 1):.1f} %, "
              f"another number in their place {100 * count['wrong'] / max(count['numbers'], 1):.1f} %")


main()

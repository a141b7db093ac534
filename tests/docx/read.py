"""Reads a DOCX from standard input with python-docx: a line of JSON for each clause, in order.

Clauses are told by their bookmark; the number is computed from the lists, as a word processor does.
"""

import io
import json
import sys

import docx
from docx.oxml.ns import qn

FORMATS = {
    "decimal": str,
    "lowerLetter": lambda n: chr(96 + n),
    "lowerRoman": lambda n: ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"][n],
}

document = docx.Document(io.BytesIO(sys.stdin.buffer.read()))
numbering = document.part.numbering_part.element
levels = {
    level.get(qn("w:ilvl")): (level.find(qn("w:numFmt")).get(qn("w:val")), level.find(qn("w:lvlText")).get(qn("w:val")))
    for level in numbering.iter(qn("w:lvl"))
    if level.find(qn("w:numFmt")) is not None
}
counts = {}
for paragraph in document.paragraphs:
    marks = [mark.get(qn("w:name")) for mark in paragraph._p.iter(qn("w:bookmarkStart"))]
    if not marks:
        continue
    label = ""
    listed = paragraph._p.find(qn("w:pPr")).find(qn("w:numPr"))
    if listed is not None:
        number = listed.find(qn("w:numId")).get(qn("w:val"))
        level = listed.find(qn("w:ilvl")).get(qn("w:val"))
        counts[number] = counts.get(number, 0) + 1
        form, text = levels[level]
        label = text.replace("%" + str(int(level) + 1), FORMATS[form](counts[number]))
    italic = "".join(run.text for run in paragraph.runs[:1] if run.italic)
    print(json.dumps([paragraph.style.name, label, italic, paragraph.text]))

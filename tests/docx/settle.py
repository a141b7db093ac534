"""Accepts or rejects every tracked change of a DOCX as a word processor does: from standard input to standard output.

A paragraph whose end comes in or goes with a change must be empty once its words are gone, else it would run into the next one.
"""

import io
import sys
import zipfile

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
kept, gone = {"accept": ("ins", "del"), "reject": ("del", "ins")}[sys.argv[1]]


def settle(part):
    root = etree.fromstring(part)
    for paragraph in list(root.iter(W + "p")):
        mark = paragraph.find(f"{W}pPr/{W}rPr")
        ends = mark is not None and mark.find(W + gone) is not None
        if mark is not None:
            mark.getparent().remove(mark)
        for change in list(paragraph.iter(W + gone)):
            assert change.get(W + "author") and change.get(W + "date"), "a change has an author and a date"
            change.getparent().remove(change)
        for change in list(paragraph.iter(W + kept)):
            place = change.getparent().index(change)
            for run in reversed(list(change)):
                change.getparent().insert(place, run)
            change.getparent().remove(change)
        for words in paragraph.iter(W + "delText"):
            words.tag = W + "t"
        if ends:
            assert not "".join(paragraph.itertext()), "nothing is left of a paragraph that goes"
            paragraph.getparent().remove(paragraph)
    return etree.tostring(root)


package = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
out = io.BytesIO()
with zipfile.ZipFile(out, "w") as settled:
    for name in package.namelist():
        part = package.read(name)
        settled.writestr(name, settle(part) if name == "word/document.xml" else part)
sys.stdout.buffer.write(out.getvalue())

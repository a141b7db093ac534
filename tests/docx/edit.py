"""Edits a DOCX as a delegate does in a word processor: from standard input to standard output.

The plan is the first argument, a list in JSON: ["reword", the words of a paragraph, some of them, by what
they are replaced], ["track", the same], ["strike", the words of a paragraph], ["add", the words of the paragraph before,
the new one], ["unmark", the words of a paragraph]. The first paragraph that holds the words is meant.
"""

import copy
import io
import json
import sys

from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

document = Document(io.BytesIO(sys.stdin.buffer.read()))


def element(name, **attributes):
    made = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made


def run(words, tag="w:t"):
    made, text = element("w:r"), element(tag)
    text.text = words
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    made.append(text)
    return made


def change(name, *runs):
    made = element(name, id="9000", author="Ana <Souza>", date="2017-05-02T10:00:00Z")
    made.extend(runs)
    return made


def put(paragraph, *pieces):
    """In the place of the runs of a paragraph, behind where its bookmark begins."""
    runs = [one for one in paragraph if one.tag == qn("w:r")]
    at = list(paragraph).index(runs[0])
    for one in runs:
        paragraph.remove(one)
    for nth, piece in enumerate(pieces):
        paragraph.insert(at + nth, piece)


def goes(paragraph, name):
    """The end of a paragraph comes in, or goes."""
    properties = paragraph.get_or_add_pPr()
    mark = element("w:rPr")
    mark.append(change(name))
    properties.append(mark)


for act, words, *rest in json.loads(sys.argv[1]):
    found = next(one for one in document.paragraphs if words in one.text)
    text, paragraph = found.text, found._p
    if act == "reword":
        put(paragraph, run(text.replace(*rest)))
    elif act == "track":
        former, new = rest
        before, after = text.rsplit(former, 1)
        pieces = change("w:del", run(former, "w:delText")), change("w:ins", run(new))
        put(paragraph, run(before), *pieces, run(after))
    elif act == "strike":
        put(paragraph, change("w:del", run(text, "w:delText")))
        goes(paragraph, "w:del")
    elif act == "add":
        new = element("w:p")
        new.append(copy.deepcopy(paragraph.pPr))
        new.append(change("w:ins", run(rest[0])))
        paragraph.addnext(new)
        goes(new, "w:ins")
    elif act == "unmark":
        for one in paragraph.xpath("w:bookmarkStart | w:bookmarkEnd"):
            paragraph.remove(one)

document.save(sys.stdout.buffer)

"""Writes a DOCX with python-docx to standard output, from a plan on standard input.

The plan is JSON: {"lists": [[[format, text, start, restart, legal], …], …], "blocks": [BLOCK], "header": "", "footnotes": [""]}.
A block is a paragraph {"runs": [RUN], "list": [number, level], "joined": "ins" | "del", "style": ""}, or {"table": [[BLOCK], …]}.
A run is words, or {"words": "", "as": "ins" | "del" | "moveFrom" | "moveTo" | "i" | "hidden" | "link" | "field" | "box" | "note" | "comment"}.
"""

import io
import json
import sys
import zipfile

import docx
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

plan = json.load(sys.stdin)
document = docx.Document()
body = document.element.body
for paragraph in list(document.paragraphs):
    paragraph._p.getparent().remove(paragraph._p)


def element(name, **values):
    made = OxmlElement(name)
    for key, value in values.items():
        made.set(qn("w:" + key), str(value))
    return made


def lists():
    numbering = document.part.numbering_part.element
    for old in list(numbering):
        numbering.remove(old)
    for nth, levels in enumerate(plan.get("lists", [])):
        kind = element("w:abstractNum", abstractNumId=nth)
        for at, (form, text, start, restart, legal) in enumerate(levels):
            level = element("w:lvl", ilvl=at)
            level.append(element("w:start", val=start))
            level.append(element("w:numFmt", val=form))
            if restart is not None:
                level.append(element("w:lvlRestart", val=restart))
            if legal:
                level.append(element("w:isLgl"))
            level.append(element("w:lvlText", val=text))
            kind.append(level)
        numbering.append(kind)
    for nth, (kind, starts) in enumerate(plan.get("nums", [[nth, {}] for nth in range(len(plan.get("lists", [])))])):
        num = element("w:num", numId=nth + 1)
        num.append(element("w:abstractNumId", val=kind))
        for level, start in starts.items():
            override = element("w:lvlOverride", ilvl=level)
            override.append(element("w:startOverride", val=start))
            num.append(override)
        numbering.append(num)


def spoken(words, tag="w:t"):
    run = element("w:r")
    for nth, line in enumerate(words.split("\n")):
        if nth:
            run.append(element("w:br"))
        for at, piece in enumerate(line.split("\t")):
            if at:
                run.append(element("w:tab"))
            text = element(tag)
            text.text = piece
            text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            run.append(text)
    return run


def boxed(words):
    shown = f"<w:txbxContent><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:txbxContent>"
    spaces = nsdecls("w") + (
        ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
        ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
        ' xmlns:v="urn:schemas-microsoft-com:vml"'
    )
    return parse_xml(
        f'<w:r {spaces}><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>{shown}</wps:txbx></w:drawing>'
        f"</mc:Choice><mc:Fallback><w:pict><v:textbox>{shown}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


def field(words):
    for kind in ("begin", None, "separate", words, "end"):
        run = element("w:r")
        if kind is None:
            asked = element("w:instrText")
            asked.text = " REF _never seen_ "
            run.append(asked)
        elif kind is words:
            run = spoken(words)
        else:
            run.append(element("w:fldChar", fldCharType=kind))
        yield run


def runs(run):
    if isinstance(run, str):
        return [spoken(run)]
    words, kind = run["words"], run["as"]
    if kind in ("ins", "del", "moveFrom", "moveTo"):
        change = element("w:" + kind, id=1, author=run.get("by", "Ana"), date="2024-05-03T10:00:00Z")
        change.append(spoken(words, "w:delText" if kind == "del" else "w:t"))
        return [change]
    if kind in ("i", "hidden"):
        made = spoken(words)
        looks = element("w:rPr")
        looks.append(element("w:i" if kind == "i" else "w:vanish"))
        made.insert(0, looks)
        return [made]
    if kind == "link":
        link = element("w:hyperlink", anchor="somewhere")
        link.append(spoken(words))
        return [link]
    if kind == "field":
        return list(field(words))
    if kind == "box":
        return [boxed(words)]
    made = element("w:r")
    made.append(element("w:footnoteReference" if kind == "note" else "w:commentReference", id=words))
    return [made]


def paragraph(block):
    made = element("w:p")
    says = element("w:pPr")
    if "style" in block:
        says.append(element("w:pStyle", val=block["style"]))
    if "list" in block:
        numbered = element("w:numPr")
        numbered.append(element("w:ilvl", val=block["list"][1]))
        numbered.append(element("w:numId", val=block["list"][0]))
        says.append(numbered)
    if "joined" in block:
        looks = element("w:rPr")
        looks.append(element("w:" + block["joined"], id=2, author="Ana", date="2024-05-03T10:00:00Z"))
        says.append(looks)
    made.append(says)
    for run in block["runs"]:
        for one in runs(run):
            made.append(one)
    return made


def block(one):
    if "table" not in one:
        return paragraph(one)
    table = element("w:tbl")
    for cells in one["table"]:
        row = element("w:tr")
        for inner in cells:
            cell = element("w:tc")
            cell.append(block(inner))
            row.append(cell)
        table.append(row)
    return table


def with_footnotes(made, notes):
    """python-docx knows no footnotes: their part is added to the package."""
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    words = "".join(
        f'<w:footnote w:id="{nth}"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> {note}</w:t></w:r></w:p></w:footnote>'
        for nth, note in enumerate(notes, 1)
    )
    lines = '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    out = io.BytesIO()
    with zipfile.ZipFile(made) as before, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            part = before.read(name)
            if name == "word/_rels/document.xml.rels":
                relation = f'<Relationship Id="notes" Type="{kind}" Target="footnotes.xml"/></Relationships>'
                part = part.replace(b"</Relationships>", relation.encode())
            after.writestr(name, part)
        after.writestr("word/footnotes.xml", f"<w:footnotes {space}>{lines}{words}</w:footnotes>")
    return out


lists()
for one in plan["blocks"]:
    body.insert(len(body) - 1, block(one))
if plan.get("header"):
    document.sections[0].header.paragraphs[0].text = plan["header"]
saved = io.BytesIO()
document.save(saved)
if plan.get("footnotes"):
    saved = with_footnotes(saved, plan["footnotes"])
sys.stdout.buffer.write(saved.getvalue())

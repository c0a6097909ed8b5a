// Text in the form in which word processors and mail programs put it on the clipboard.
import { expect, test } from "vitest";
import { pastedParagraphs } from "./pasted-text.ts";

const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8>
<style><!-- p.MsoNormal {margin:0cm;} --></style>
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
</head><body lang=EN-GB><!--StartFragment-->
<p class=MsoNormal><b>The Agency&nbsp;presented</b> how the
programme is agreed &amp; financed.<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'>·<span>&nbsp;&nbsp; </span></span><![endif]>Zheng\u00adzhou asked for 3 &lt; 4 examples\u200b.</p>
<table><tr><td>Who</td><td>What</td></tr></table>
<script>alert(1)</script><!--EndFragment--></body></html>`;

test("only the paragraphs of a word processor's markup are kept", () => {
  expect(pastedParagraphs(word)).toEqual([
    "The Agency presented how the programme is agreed & financed.",
    "Zhengzhou asked for 3 < 4 examples.",
    "Who · What",
  ]);
});

test("plain text loses bullets, numbers of lists and invisible characters, and keeps everything else", () => {
  const plain =
    "\ufeff1.\tFirst point\r\n•\tSecond\u00a0point\n\n\uf0b7 Third\x07\n– Fourth\n12.30 Lunch\n2024. A year";
  expect(pastedParagraphs(plain)).toEqual([
    "First point",
    "Second point",
    "Third",
    "Fourth",
    "12.30 Lunch",
    "2024. A year",
  ]);
  expect(pastedParagraphs("a < b and c > d")).toEqual(["a < b and c > d"]);
  expect(pastedParagraphs("会谈\u3000纪要")).toEqual(["会谈\u3000纪要"]);
  expect(pastedParagraphs(" \n\t")).toEqual([]);
});

test.each([
  [
    "deleted text of a tracked change",
    "<p>We agreed <del>nothing</del><ins>to meet</ins>.</p>",
    ["We agreed to meet."],
  ],
  ["paragraphs without their ends", "<p>One<p>Two<li>Three", ["One", "Two", "Three"]],
  ["a value that holds a bracket", '<p title="a > b">Shown</p>', ["Shown"]],
  ["lines of a preformatted text", "<pre>line 1\nline 2</pre>", ["line 1", "line 2"]],
  ["a content control", "<w:Sdt Title=x><p>Within a control</p></w:Sdt>", ["Within a control"]],
  ["a comment without its end", "<p>Said<!-- and lost</p>", ["Said and lost"]],
  ["a hidden element without its end", "<p>Said<style>and kept</p>", ["Saidand kept"]],
  ["a comparison in markup", "<p>3 < 4 and 5 > 4</p>", ["3 < 4 and 5 > 4"]],
  [
    "a page of LibreOffice",
    "<!DOCTYPE html>\n<html><head><title>x</title><style>p { }</style></head><body><ol><li><p>First</p></li></ol></body></html>",
    ["First"],
  ],
  [
    "an XML declaration of Outlook",
    '<?xml:namespace prefix = o ns = "urn:x" /><P>We agreed.<o:p></o:p></P>',
    ["We agreed."],
  ],
  [
    "a document of Google",
    `<meta charset='utf-8'><b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr"><span>They meet.</span></p><br /><ul><li><p>One</p></li></ul></b>`,
    ["They meet.", "One"],
  ],
  [
    "a document of WPS",
    `<html><head><meta name="Generator" content="WPS Office"><style>p{mso-style-name:正文;}</style></head><body><!--StartFragment--><p><span>双方同意<font face="宋体">继续交流。</font></span><o:p></o:p></p><!--EndFragment--></body></html>`,
    ["双方同意继续交流。"],
  ],
  [
    "the clipboard of Windows",
    "Version:1.0\r\nStartHTML:0219\r\nSourceURL:file:///C:/x\r\n<html><p>Said</p></html>",
    ["Said"],
  ],
  [
    "text that a style hides",
    '<div style="display: none">Preview <div>of a mail</div> hidden</div><p>Shown<span style="mso-hide:all">x</span></p>',
    ["Shown"],
  ],
  [
    "named characters",
    "<p>Po&scaron;lje &Auml;nderung &euro; 5 &frac12; &hellip; &unknown;</p>",
    ["Pošlje Änderung € 5 ½ … &unknown;"],
  ],
  [
    "a comment in the margin of Word",
    `<p class=MsoNormal>The Mayor agreed<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[PM1]</a></span> to meet.</p><div style='mso-element:comment-list'><hr class=msocomoff><div style='mso-element:comment'><div id="_com_1" class=msocomtxt><p class=MsoCommentText><span><a class=msocomoff>[PM1]</a></span>Not for anybody else</p></div></div></div><p>After</p>`,
    ["The Mayor agreed to meet.", "After"],
  ],
  [
    "a table of Word",
    "<table class=MsoTableGrid><tr><td width=200><p class=MsoNormal><b>Task<o:p></o:p></b></p></td><td><p>&nbsp;</p></td><td><p>By<o:p></o:p></p></td></tr><tr><td><p>Study</p></td><td><p>Zhengzhou</p></td><td><p>12 March</p></td></tr></table>",
    ["Task · By", "Study · Zhengzhou · 12 March"],
  ],
  [
    "a table that lays out a page",
    "<table><tr><td><p>One.</p><p>Two.</p></td><td>Aside</td></tr></table>",
    ["One.", "Two.", "Aside"],
  ],
  [
    "a table of Google within a table",
    '<b id="docs-internal-guid-1"><table><tbody><tr><td><table><tr><td><p dir="ltr">Who</p></td><td><p>What</p></td></tr></table></td></tr></tbody></table></b>',
    ["Who · What"],
  ],
  [
    "a footnote of Word",
    `<p>Agreed<a style='mso-footnote-id:ftn1' href="#_ftn1"><span class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span></a>.</p><div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1">[1]</a> By letter.</p></div></div>`,
    ["Agreed[1].", "[1] By letter."],
  ],
  [
    "a footnote of LibreOffice",
    '<p>Dogovor<sup><a class="sdfootnoteanc" href="#sdfootnote1sym"><sup>1</sup></a></sup> velja</p><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" href="#x">1</a>\tOpomba</p></div>',
    ["Dogovor [1] velja", "[1] Opomba"],
  ],
  [
    "a field and a picture of Word",
    `<p>See <!--[if supportFields]><span style='mso-element:field-begin'></span> REF _Ref1 \\h <![endif]-->annex 2<!--[if supportFields]><![endif]-->.<!--[if gte vml 1]><v:imagedata src="x.png"/><![endif]--><![if !vml]><img alt="Photo" src="data:image/png;base64,AAAA"><![endif]></p>`,
    ["See annex 2."],
  ],
  [
    "a list within a list of Google",
    '<b id="docs-internal-guid-2"><ol><li aria-level="1"><p>First</p></li><ol><li aria-level="2"><p>Nested</p></li></ol></ol></b>',
    ["First", "Nested"],
  ],
  ["joined emoji", "<p>👨\u200d👩\u200d👧</p>", ["👨\u200d👩\u200d👧"]],
  ["a Persian word", "می\u200cخواهم", ["می\u200cخواهم"]],
  ["joiners without a use", "Zheng\u200czhou\u200d", ["Zhengzhou"]],
])("%s is read as it was written", (_, pasted, expected) => {
  expect(pastedParagraphs(pasted)).toEqual(expected);
});

test("markup that never ends is read in one pass", () => {
  const count = 100_000;
  expect(pastedParagraphs(`<p>A</p>${"<span ".repeat(count)}`)[1]).toHaveLength("<span ".length * count - 1);
  expect(pastedParagraphs(`<p>A</p>${"<style>".repeat(count)}B`)).toEqual(["A", "B"]);
  expect(pastedParagraphs(`<p>A</p>${"<!--".repeat(count)}B`)).toEqual(["A", "B"]);
});

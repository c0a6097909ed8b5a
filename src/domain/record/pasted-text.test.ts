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

test("of a word processor's markup, only the paragraphs are kept", () => {
  expect(pastedParagraphs(word)).toEqual([
    "The Agency presented how the programme is agreed & financed.",
    "Zhengzhou asked for 3 < 4 examples.",
    "Who What",
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

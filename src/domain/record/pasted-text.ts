// Pasted text: paragraphs without the markup, bullets and invisible characters of word processors.
import { isMarkup, textOfMarkup } from "./markup-text.ts";

/** The named characters of HTML 4 from U+00A0 on, in order, then others of European languages and of typography. */
const latin =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml".split(
    " ",
  );
const others =
  "amp & lt < gt > quot \" apos ' ndash – mdash — hellip … lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ lsaquo ‹ rsaquo › bull • euro € trade ™ OElig Œ oelig œ Scaron Š scaron š Ccaron Č ccaron č Zcaron Ž zcaron ž Cacute Ć cacute ć Dstrok Đ dstrok đ zwj \u200d zwnj \u200c thinsp \u2009 ensp \u2002 emsp \u2003".split(
    " ",
  );
const entities: ReadonlyMap<string, string> = new Map([
  ...latin.map((name, i) => [name, String.fromCodePoint(0xa0 + i)] as const),
  ...others.flatMap((name, i) => (i % 2 === 0 ? [[name, others[i + 1] ?? ""] as const] : [])),
]);

/** What Windows writes before markup on its clipboard. */
const clipboardHead = /^\s*Version:[\d.]+\s+StartHTML:[^<]*/i;

const decoded = (text: string): string =>
  text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8}\d{0,2});/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return entities.get(name) ?? entities.get(name.toLowerCase()) ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    const isCharacter = code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : "";
  });

/** Soft hyphens, zero-width spaces, direction marks, byte order marks, private use (bullets of Symbol fonts). */
const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffc\ue000-\uf8ff]/g;
/**
 * Joiners without effect on spelling. Within Persian and Indic words and within emoji, joiners have one and are kept.
 */
const joiners =
  /(?:(?<=^|[\s\p{P}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}])[\u200c\u200d]+|[\u200c\u200d]+(?=$|[\s\p{P}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}]))/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are removed here
const controls = /[\u0000-\u0008\u000e-\u001f\u007f]/g;
/** The list marker at the start of a line. A number needs a full stop or a bracket and a space after it. */
const bullet = /^\s*(?:[•·▪▫◦●○■□§➢✓*–—-]\s+|o\s{2,}|(?:\d{1,2}|[a-z])[.)]\s+)/;

/**
 * Returns the paragraphs of pasted text, which may be plain or contain markup. An unclosed tag stays as text, so that
 * no written text is lost.
 */
export function pastedParagraphs(pasted: string): readonly string[] {
  const plain = isMarkup(pasted) ? decoded(textOfMarkup(pasted.replace(clipboardHead, ""))) : pasted;
  return plain
    .normalize("NFC")
    .replace(invisible, "")
    .replace(joiners, "")
    .replace(controls, "")
    .split(/\r\n|[\n\r\v\f\u2028\u2029]/)
    .map((line) =>
      line
        .replaceAll("\u00a0", " ")
        .replace(bullet, "")
        .replace(/[ \t]+/g, " ")
        .trim(),
    )
    .filter((line) => line !== "");
}

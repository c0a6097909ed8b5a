// A letter as a file that email programs open (.eml, RFC 5322): UTF-8 in base64, every header in ASCII.

export interface MailLetter {
  readonly to: string | undefined;
  readonly subject: string;
  readonly text: string;
}

const base64 = (text: string): string => {
  const bytes = new TextEncoder().encode(text);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
};

/** Returns a header as encoded words (RFC 2047): each at most 75 characters, none splitting a character. */
function encodedWords(text: string): string {
  const words: string[] = [];
  let word = "";
  for (const character of text.replace(/[\r\n]+/g, " ")) {
    if (new TextEncoder().encode(word + character).length > 39) {
      words.push(word);
      word = "";
    }
    word += character;
  }
  return [...words, word].map((one) => `=?utf-8?B?${base64(one)}?=`).join("\r\n ");
}

/** Returns the file of an unsent letter. The recipient is empty if no address is known. */
export function letterFile({ to, subject, text }: MailLetter): string {
  const body = base64(text.replace(/\r?\n/g, "\r\n")).replace(/.{76}/g, "$&\r\n");
  return [
    ...(to ? [`To: ${to.replace(/[\r\n]/g, "")}`] : []),
    `Subject: ${encodedWords(subject)}`,
    "X-Unsent: 1",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    body,
    "",
  ].join("\r\n");
}

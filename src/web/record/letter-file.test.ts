// Letters as files, read back by decoding according to RFC 2047 and RFC 2045, in every script.
import { expect, test } from "vitest";
import { letterFile } from "./letter-file.ts";

const decoded = (text: string): string => Buffer.from(text, "base64").toString("utf8");

test("subject and text are read as they were written, and every line is short ASCII", () => {
  const subject =
    "关于“2023年布鲁塞尔—卢布尔雅那访问”的承诺事项：请于期限前答复，谢谢您的合作与支持 – Zaveze č š ž 🚲";
  const text = `Spoštovani!\n\n${"– 寄送研究报告\n".repeat(20)}`;
  const file = letterFile({ to: "jo@osaka.example\r\nBcc: x@y.example", subject, text });
  const [head = "", ...body] = file.split("\r\n\r\n");
  for (const line of file.split("\r\n")) {
    expect(line.length).toBeLessThanOrEqual(78);
    expect(line).toMatch(/^[\x20-\x7e]*$/);
  }
  const words = [...head.matchAll(/=\?utf-8\?B\?([^?]*)\?=/g)].map(([word, coded = ""]) => {
    expect(word.length).toBeLessThanOrEqual(75);
    return decoded(coded);
  });
  expect(words.length).toBeGreaterThan(1);
  expect(words.join("")).toBe(subject);
  expect(decoded(body.join(""))).toBe(text.replaceAll("\n", "\r\n"));
  expect(head).not.toMatch(/^Bcc:/m);
});

test("a letter without an address has no recipient", () => {
  expect(letterFile({ to: undefined, subject: "Visit", text: "" })).not.toContain("To:");
});

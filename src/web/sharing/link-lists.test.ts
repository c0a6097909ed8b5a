// Links of many people as a list, a table and emails.
import { expect, test } from "vitest";
import { asCsv, asList, asMail, type PersonLink } from "./link-lists.ts";

const link = (more: Partial<PersonLink>): PersonLink => ({
  name: "Head of delegation",
  party: "Osaka",
  email: undefined,
  address: "https://visit.example/l/abc",
  ...more,
});
const head = ["Name", "Party", "E-mail", "Link"];

test("a list has a line for each person", () => {
  expect(asList([link({}), link({ name: "佐藤" })])).toBe(
    "Head of delegation (Osaka): https://visit.example/l/abc\n佐藤 (Osaka): https://visit.example/l/abc",
  );
});

test("a table quotes special characters and contains no formula", () => {
  const csv = asCsv(head, [link({ name: 'Smith, "Jo"' }), link({ name: "=1+1", email: "a@b.example" })]);
  expect(csv.split("\r\n")).toEqual([
    "\uFEFFName,Party,E-mail,Link",
    '"Smith, ""Jo""",Osaka,,https://visit.example/l/abc',
    "'=1+1,Osaka,a@b.example,https://visit.example/l/abc",
    "",
  ]);
});

test("an email has a recipient, a subject and a text", () => {
  const mail = new URL(asMail(link({ email: "jo@osaka.example" }), "Visit & talks", "Your link:\nhttps://x"));
  expect(mail.pathname).toBe("jo@osaka.example");
  expect(mail.searchParams.get("subject")).toBe("Visit & talks");
  expect(mail.searchParams.get("body")).toBe("Your link:\r\nhttps://x");
});

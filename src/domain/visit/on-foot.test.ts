// People who are not asked to walk.
import { expect, test } from "vitest";
import { isHeadOfState } from "./on-foot.ts";
import { person } from "./people.ts";

const withRole = (role: string) => person.parse({ id: "one", party: "p", role, languages: ["en"] });

test.each([
  "Her Majesty The Queen",
  "President of the Republic",
  "President of Slovenia",
  "Président de la République",
  "Bundespräsidentin",
  "predsednica Republike Slovenije",
  "国家主席",
  "泰国国王",
])("%s is a head of state", (role) => expect(isHeadOfState(withRole(role))).toBe(true));

test.each([
  "President of the Senate",
  "President of the Chamber of Commerce",
  "President of Linden greets Linden",
  "Vice-Mayor",
  "Kingston, Mayor of",
  "Prime Minister",
  "Director, Queen Mary University",
  "市长",
])("%s is not a head of state", (role) => expect(isHeadOfState(withRole(role))).toBe(false));

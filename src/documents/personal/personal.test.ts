// The personal agenda: when to be at the entrance, and who need not register.
import { expect, test } from "vitest";
import type { Person, Programme, Visit } from "#domain";
import { smallProgramme } from "../../../test/fixtures/small-programme.ts";
import { smallVisit } from "../../../test/fixtures/small-visit.ts";
import { agendaOf } from "../agenda/agenda.ts";
import { personalOf } from "./personal.ts";

/** Returns the small visit with badges at City Hall, and a talk there immediately after the welcome. */
function atTheDoor(): { visit: Visit; programme: Programme } {
  const visit = smallVisit();
  const programme = smallProgramme();
  const welcome = programme.placements.find((placement) => placement.activity === "welcome");
  if (!welcome) throw new Error("the welcome is in the programme");
  const talk = {
    ...welcome,
    activity: "zhengzhou-talk",
    start: welcome.end,
    end: welcome.end + 45,
  } as typeof welcome;
  return {
    visit: {
      ...visit,
      places: visit.places.map((place) =>
        place.id === "city-hall"
          ? { ...place, entry: { minutes: 20, escort: false, note: { en: "Bring your passport" } } }
          : place,
      ),
    } as Visit,
    programme: { ...programme, placements: [welcome, talk], transfers: [], unplaced: [] },
  };
}

const detailsOf = (id: string) => {
  const { visit, programme } = atTheDoor();
  const person = visit.people.find((one) => one.id === id) as Person;
  return personalOf(visit, programme, person).days.flatMap((day) =>
    day.items.map((item) => item.details.join(" · ")),
  );
};

test("guests see when to be at the entrance, once for consecutive items in the same building", () => {
  const [welcome, talk] = detailsOf("zhengzhou-expert");
  expect(welcome).toContain("08:40");
  expect(welcome).toContain("Bring your passport");
  expect(talk).not.toContain("09:40");
  expect(talk).not.toContain("Bring your passport");
});

test("people who work in a building need not register there", () => {
  expect(detailsOf("mayor").join()).not.toMatch(/Bring your passport|8:40/);
});

test("an interpreter's agenda contains the items to interpret and the interpreter's transfers", () => {
  const visit = smallVisit();
  const programme = smallProgramme();
  const [interpreter] = visit.interpreters;
  if (!interpreter) throw new Error("the small visit has an interpreter");
  const agenda = agendaOf(visit, programme, { kind: "interpreter", id: interpreter.id }, "personal");
  const items = agenda.days.flatMap((day) => day.items);
  const interpreted = programme.placements.filter((p) =>
    p.interpreters.some((assigned) => assigned.interpreter === interpreter.id),
  );
  expect(interpreted.length).toBeGreaterThan(0);
  expect(items.flatMap((item) => (item.kind === "activity" ? [item.activity.id] : []))).toEqual(
    interpreted.map((placement) => placement.activity),
  );
  const ways = programme.transfers.filter((way) => way.interpreters.includes(interpreter.id));
  expect(items.filter((item) => item.kind === "transfer")).toHaveLength(ways.length);
  expect(personalOf(visit, programme, interpreter).languages[0]).toBe("zh-Hans");
});

// The answers about a new visit during typing, and the visit made from them.
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { validateVisit } from "#domain";
import { sayStart } from "#text";
import { api } from "../data/api.ts";
import { useReader, useSay } from "../widgets/reader.tsx";
import { faultSentences, problemSentences } from "../widgets/say-fault.ts";
import { withSpareRows } from "./answers.ts";
import { type Answers, type DraftWords, draftVisit } from "./draft-visit.ts";

export type AllAnswers = Required<Answers>;
/** The questions with rows as answers. */
export type RowList = "parties" | "hosts" | "cities" | "wishes";

export interface NewVisitForm {
  readonly answers: AllAnswers;
  /** The title suggested by the answers, as long as nobody has typed one. */
  readonly proposedTitle: string | undefined;
  readonly errors: readonly string[];
  readonly busy: boolean;
  change(next: Partial<AllAnswers>): void;
  changeRow<List extends RowList>(list: List, at: number, next: Partial<AllAnswers[List][number]>): void;
  addCity(): void;
  create(): Promise<void>;
}

export function useNewVisit(): NewVisitForm {
  const say = useSay(sayStart);
  const { language } = useReader();
  const navigate = useNavigate();
  const [errors, setErrors] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const [answers, setAnswers] = useState(() => firstAnswers(language));
  const change = (next: Partial<AllAnswers>) => setAnswers((before) => withSpareRows({ ...before, ...next }));

  const who = namesIn(answers.parties);
  const where = namesIn(answers.cities);
  const proposedTitle = who && where ? say("new.proposed", { who, where }) : undefined;

  const create = async () => {
    // Two visits may have the same title, but not the same address.
    const others = await api.visits().catch(() => []);
    const title = answers.title.trim() || (proposedTitle ?? "");
    const visit = draftVisit(
      { ...answers, title },
      draftWords(say),
      others.map(({ id }) => id),
    );
    const read = validateVisit(visit);
    if (!read.ok) {
      setErrors(problemSentences(language, read.error));
      return;
    }
    setBusy(true);
    try {
      const { id } = await api.add(visit);
      await navigate({ to: "/visits/$visit/days", params: { visit: id }, search: { plan: true } });
    } catch (fault) {
      const said = faultSentences(language, fault);
      setErrors(said.length > 0 ? said : [say("failed")]);
      setBusy(false);
    }
  };

  return {
    answers,
    proposedTitle,
    errors,
    busy,
    change,
    changeRow: (list, at, next) =>
      change({ [list]: answers[list].map((row, i) => (i === at ? { ...row, ...next } : row)) }),
    addCity: () => {
      const lastDay = answers.cities.at(-1)?.to ?? "";
      change({
        cities: [...answers.cities, { name: "", zone: hereZone(), from: lastDay, to: lastDay }],
      });
    },
    create,
  };
}

/** Returns the initial answers: two wishes in one city, from a Tuesday to a Thursday in about a month. */
function firstAnswers(language: string): AllAnswers {
  const inFourWeeks = Temporal.Now.plainDateISO().add({ weeks: 4 });
  const tuesday = inFourWeeks.add({ days: (9 - inFourWeeks.dayOfWeek) % 7 });
  return {
    title: "",
    language,
    interpreters: 0,
    guestLanguage: language === "zh-Hans" ? "en" : "zh-Hans",
    parties: [{ name: "", people: 3 }],
    hosts: [{ name: "", people: 1 }],
    cities: [
      {
        name: "",
        zone: hereZone(),
        from: tuesday.toString(),
        to: tuesday.add({ days: 2 }).toString(),
      },
    ],
    wishes: [
      { title: "", kind: "meeting", minutes: 60, city: 0, required: true },
      { title: "", kind: "site-visit", minutes: 90, city: 0, required: false },
    ],
  };
}

const hereZone = (): string => Temporal.Now.timeZoneId();

const namesIn = (rows: readonly { readonly name: string }[]): string =>
  rows
    .map(({ name }) => name.trim())
    .filter(Boolean)
    .join(", ");

const draftWords = (say: ReturnType<typeof useSay<Parameters<typeof sayStart>[1]>>): DraftWords => ({
  delegation: say("delegation"),
  head: say("head"),
  member: say("member"),
  hosts: say("hosts"),
  host: say("host"),
  interpreter: say("interpreter"),
  roleOf: (role, party) => say("roleOf", { role, party }),
  numbered: (role, number) => say("numbered", { role, number }),
});

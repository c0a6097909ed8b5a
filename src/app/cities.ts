// What a city does in a call through its link: sends its profile, ranks others, answers the proposal, withdraws.
import { err, ok, type Result } from "#base/result.ts";
import {
  type CityAction,
  type CityView,
  cityMay,
  cityView,
  type Edit,
  type InvitedCity,
  type PairAnswer,
} from "#domain";
import type { ChangeCases } from "./changes.ts";
import type { Clock } from "./ports.ts";
import type { ChangeProblem } from "./problems.ts";
import type { Viewer } from "./viewer.ts";
import type { WorkingCall } from "./working-call.ts";

/** What a city writes about itself, in the form of a call file. */
export interface CityProfile {
  /** The text in the language in which the city wrote it. An empty text removes it. */
  readonly about: { readonly language: string; readonly text: string };
  readonly population?: number | undefined;
  readonly languages: readonly string[];
  readonly partners: { readonly atLeast: number; readonly atMost: number };
  readonly offers: readonly unknown[];
  readonly wants: readonly unknown[];
}

/** `call-closed`: the call does not accept this at its present stage. */
type Done = Promise<Result<null, ChangeProblem | { readonly code: "call-closed" }>>;

export interface CityCases {
  /** Returns what the city of a link sees; undefined without one. */
  cityView(viewer: Viewer): Promise<CityView | undefined>;
  sendProfile(viewer: Viewer, profile: CityProfile, key: string): Done;
  /**
   * Stores a ranking of partners, the best first, with equal ones in groups. With an empty ranking, only points count.
   */
  rank(viewer: Viewer, ranking: readonly (readonly string[])[], key: string): Done;
  answerPair(
    viewer: Viewer,
    answer: { readonly partner: string; readonly answer: PairAnswer; readonly reason?: unknown },
    key: string,
  ): Done;
  withdraw(viewer: Viewer, key: string): Done;
}

interface CityTools {
  readonly changes: ChangeCases<WorkingCall>;
  open(call: string): Promise<WorkingCall | undefined>;
  readonly clock: Clock;
}

interface Writer {
  readonly working: WorkingCall;
  readonly city: InvitedCity;
}

export function cityCases({ changes, open, clock }: CityTools): CityCases {
  async function writerOf({ role, visit, subject }: Viewer): Promise<Writer | undefined> {
    if (role !== "city" || visit === null) return undefined;
    const working = await open(visit.slice(visit.indexOf("/") + 1));
    const city = working?.read.cities.find(({ id }) => id === subject);
    return working && city && { working, city };
  }
  /** Makes the edits of an action if the call accepts it at its present stage. */
  async function act(
    viewer: Viewer,
    action: CityAction,
    key: string,
    edits: (writer: Writer) => readonly Edit[],
  ): Done {
    const writer = await writerOf(viewer);
    if (!writer) return err({ code: "not-found" });
    const { id, version, read } = writer.working;
    if (!cityMay(read, writer.city, action)) return err({ code: "call-closed" });
    const made = await changes.edit({
      visit: id,
      base: version,
      key,
      who: viewer.label,
      edits: edits(writer),
      label: "",
    });
    return made.ok ? ok(null) : made;
  }
  const viewOf: CityCases["cityView"] = async (viewer) => {
    const writer = await writerOf(viewer);
    return writer && cityView(writer.working.read, writer.city.id);
  };
  const now = () => clock().toString();
  const field = ({ city }: Writer, name: string, value: unknown): Edit => {
    const path = ["call", "cities", city.id, name];
    return value === undefined ? { kind: "unset", path } : { kind: "set", path, value };
  };

  return {
    cityView: viewOf,
    sendProfile: (viewer, { about, population, languages, partners, offers, wants }, key) =>
      act(viewer, "profile", key, (writer) => [
        ...aboutEdits(writer.city, about),
        field(writer, "population", population),
        field(writer, "languages", languages),
        field(writer, "partners", partners),
        field(writer, "offers", offers),
        field(writer, "wants", wants),
        field(writer, "withdrawn", undefined),
        field(writer, "sent", now()),
      ]),
    rank: (viewer, ranking, key) =>
      act(viewer, "ranking", key, (writer) => [
        field(writer, "ranking", ranking.length === 0 ? undefined : ranking),
      ]),
    async answerPair(viewer, { partner, answer, reason }, key) {
      const isProposed = (await viewOf(viewer))?.proposed.some(({ city }) => city.id === partner);
      if (!isProposed) return err({ code: "not-found" });
      return act(viewer, "answer", key, ({ working, city }) => {
        const id = `${city.id}.${partner}`;
        const said = { id, city: city.id, partner, answer, at: now() };
        const item = reason === undefined ? said : { ...said, reason };
        const isKnown = working.read.answers.some((one) => one.id === id);
        return isKnown
          ? [{ kind: "set", path: ["call", "answers", id], value: item }]
          : [{ kind: "add", path: ["call", "answers"], item, before: null }];
      });
    },
    withdraw: (viewer, key) => act(viewer, "withdraw", key, (writer) => [field(writer, "withdrawn", now())]),
  };
}

/** Sets or removes the text in one language; those in other languages stay. */
function aboutEdits({ id, about }: InvitedCity, { language, text }: CityProfile["about"]): Edit[] {
  const path = ["call", "cities", id, "about"];
  const others = Object.keys(about ?? {}).filter((tag) => tag !== language);
  if (text === "") {
    if (about === undefined || !Object.hasOwn(about, language)) return [];
    return [{ kind: "unset", path: others.length > 0 ? [...path, language] : path }];
  }
  return about === undefined
    ? [{ kind: "set", path, value: { [language]: text } }]
    : [{ kind: "set", path: [...path, language], value: text }];
}

// The routes across visits: the directory and its decisions, partnerships, and the search in minutes.
import type { StoredChange, Viewer } from "#app";
import { type ApiAnswer, type ApiName, shapes } from "#contract";
import { figureFile, figureFiles, figurePng, figureRows, figuresShown } from "#documents";
import {
  appearanceKey,
  type Directory,
  type DirectoryKind,
  type DirectoryViewer,
  directoryKinds,
  directoryPermission,
  type Entity,
  entitiesOfKind,
  nameOfEntity,
  nextOccasions,
  occasionsOf,
  type Partnership,
  type Text,
  text,
  textIn,
} from "#domain";
import type { Handlers } from "./call.ts";
import { changeAnswer } from "./change-answer.ts";
import { fileAnswer } from "./files.ts";
import { problemResponse } from "./problems.ts";

type Names = Extract<
  ApiName,
  | `${string} /api/directory${string}`
  | `${string} /api/partnerships${string}`
  | `${string} /api/indicators${string}`
  | "GET /api/minutes"
  | "GET /api/minutes/:visit/:activity"
>;

const seenBy = (viewer: Viewer | undefined): DirectoryViewer => ({
  role: viewer?.role ?? "public",
  visit: viewer?.visit ?? null,
});

export const directoryHandlers: Handlers<Names> = {
  async "GET /api/directory"({ app, viewer, who, query: { kind } }) {
    const { directory, version } = await app.directory.open(seenBy(viewer));
    const { decides } = directoryPermission(seenBy(viewer).role);
    const steps = decides ? await app.directory.steps(who) : { undo: null, redo: null };
    const { entities, proposals } = entitiesOfKind(directory, kind);
    const within = placesOf(directory, kind);
    return {
      version,
      decides,
      undo: steps.undo !== null,
      redo: steps.redo !== null,
      visits: directory.digests.map(({ visit, title, from, to }) => ({ id: visit, title, from, to })),
      entities: entities.map((entity) => entityJson(entity, within)),
      proposals: proposals.map(({ entities: [first, second], reason }) => ({
        first: first.key,
        second: second.key,
        reason,
      })),
    };
  },
  async "GET /api/directory/decisions"({ app, viewer, query: { cursor, limit } }) {
    const { directory } = await app.directory.open(seenBy(viewer));
    const found = await app.directory.history(Number(cursor ?? shapes.mostNumber), limit);
    const last = found.length < limit ? 1 : (found.at(-1)?.version ?? 1);
    const items = found.filter(({ kind }) => kind !== "import").map((one) => decisionJson(one, directory));
    return { items, next: last > 1 ? String(last) : null };
  },
  async "POST /api/directory/merge"({ app, body, who, c, language }) {
    return changeAnswer(c, language, await app.directory.merge({ ...body, who }));
  },
  async "POST /api/directory/apart"({ app, body, who, c, language }) {
    return changeAnswer(c, language, await app.directory.keepApart({ ...body, who }));
  },
  async "POST /api/directory/part"({ app, body, who, c, language }) {
    return changeAnswer(c, language, await app.directory.part({ ...body, who }));
  },
  async "POST /api/directory/undo"({ app, body, who, c, language }) {
    return changeAnswer(c, language, await app.directory.undo({ ...body, who }));
  },
  async "POST /api/directory/redo"({ app, body, who, c, language }) {
    return changeAnswer(c, language, await app.directory.redo({ ...body, who }));
  },
  async "GET /api/indicators"({ app, viewer, query, language }) {
    const found = await app.directory.indicators(seenBy(viewer), choiceOf(query));
    return {
      visits: found.visits.map(({ visit, title, from, to }) => ({
        id: visit,
        title: { ...title },
        from,
        to,
      })),
      figures: figureRows(found.figures, language).map((row) => ({
        ...row,
        entries: [...row.entries],
        parts: row.parts.map((part) => ({ ...part, entries: [...part.entries] })),
      })),
      programmes: found.programmes.map(({ id, name, visits }) => ({
        id,
        name: { ...name },
        visits: [...visits],
      })),
      keeps: directoryPermission(seenBy(viewer).role).decides,
    };
  },
  async "POST /api/indicators/programmes"({ app, body, who, c, language }) {
    return changeAnswer(c, language, await app.directory.keepProgramme({ ...body, base: 0, who }));
  },
  async "DELETE /api/indicators/programmes/:programme"({ app, body, who, param, c, language }) {
    const dropped = { ...body, base: 0, who, programme: param("programme") };
    return changeAnswer(c, language, await app.directory.dropProgramme(dropped));
  },
  async "GET /api/indicators/:file"({ app, viewer, query, param, c, language }) {
    const path = figureFiles.find((one) => one === param("file"));
    const isPng = param("file") === figurePng;
    if (!path && !isPng) return problemResponse(c, language, "not-found");
    const { visits, figures } = await app.directory.indicators(seenBy(viewer), choiceOf(query));
    const title = visits.map((one) => textIn(one.title, language)).join(" · ");
    const rows = figureRows(figures, language);
    if (!path) {
      const shown = figuresShown(rows, { title, language });
      return fileAnswer(c, { path: figurePng, content: await app.directory.figuresPicture(shown) });
    }
    return fileAnswer(c, figureFile(path, rows, { title, language }));
  },
  async "GET /api/partnerships"({ app, viewer }) {
    return { items: (await app.directory.partnerships(seenBy(viewer))).map(cardJson) };
  },
  async "GET /api/partnerships/:first/:second"({ app, viewer, param, c, language }) {
    const found = await app.directory.partnership(seenBy(viewer), [param("first"), param("second")]);
    if (!found) return problemResponse(c, language, "not-found");
    return partnershipJson(found, app.directory.today());
  },
  async "GET /api/minutes/:visit/:activity"({ app, viewer, visit, param }) {
    const found = await app.directory.series(seenBy(viewer), visit, param("activity"));
    const items = found.map(({ title, visitTitle, paragraphs, ...rest }) => ({
      ...rest,
      title: { ...title },
      visitTitle: { ...visitTitle },
      paragraphs: paragraphs.map(({ paragraph, item, text, visibility }) => ({
        paragraph,
        item: { ...item },
        text: { ...text },
        visibility,
      })),
    }));
    return { items };
  },
  async "GET /api/minutes"({ app, viewer, query: { q, limit } }) {
    const found = (await app.directory.search(seenBy(viewer), q, limit + 1)) ?? [];
    const items = found.slice(0, limit).map(({ visitTitle, item, text, ...rest }) => ({
      ...rest,
      title: { ...visitTitle },
      item: { ...item },
      text: { ...text },
    }));
    return { items, more: found.length > limit };
  },
};

interface Choice {
  readonly visits?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}
const choiceOf = ({ visits, ...period }: Choice) => ({
  ...period,
  visits: visits === undefined || visits === "" ? undefined : visits.split(","),
});

interface PlaceOfEntry {
  readonly within: Text | null;
  readonly country: string | null;
}

/** The country of an organisation, or the organisation of a person or a practice, by the key of an entry. */
function placesOf(directory: Directory, kind: DirectoryKind): (key: string) => PlaceOfEntry {
  const places = new Map<string, PlaceOfEntry>();
  for (const { visit, organisations, people, practices } of directory.digests) {
    const names = new Map(organisations.map(({ id, name }) => [id, name]));
    const put = (id: string, place: PlaceOfEntry) => places.set(appearanceKey(visit, id), place);
    if (kind === "organisation") {
      for (const { id, country } of organisations) put(id, { within: null, country });
    } else {
      const owned =
        kind === "person" ? people : practices.map(({ id, owner }) => ({ id, organisation: owner }));
      for (const { id, organisation } of owned) {
        put(id, { within: names.get(organisation) ?? null, country: null });
      }
    }
  }
  return (key) => places.get(key) ?? { within: null, country: null };
}

const entityJson = (entity: Entity, placeOf: (key: string) => PlaceOfEntry) => ({
  key: entity.key,
  name: { ...nameOfEntity(entity) },
  by: entity.by,
  entries: entity.members.map(({ key, visit, name }) => {
    const { within, country } = placeOf(key);
    return { key, visit, name: { ...name }, within: within && { ...within }, country };
  }),
});

/** A decision with the names of its entries: for a merge and a separation, the entries that it added. */
function decisionJson(
  { version, who, at, kind: how, edits }: StoredChange,
  directory: Directory,
): ApiAnswer<"GET /api/directory/decisions">["items"][number] {
  if (edits.some(({ path }) => path[1] === "programmes") && how !== "undo" && how !== "redo") {
    const names = edits.flatMap((edit) => {
      const name = edit.kind === "add" ? text.safeParse(edit.item.name).data : undefined;
      return name ? [{ ...name }] : [];
    });
    return { version, who, at: at.toString(), what: "programme", kind: null, names };
  }
  const made = edits.flatMap((edit) => (edit.kind === "add" ? [edit] : [])).at(-1);
  const list = made?.path[1];
  const kind = directoryKinds.find((one) => one === made?.item.kind) ?? null;
  const members: readonly unknown[] = Array.isArray(made?.item.members) ? made.item.members : [];
  const names = members.flatMap((key) => {
    const entity = kind && typeof key === "string" ? entitiesOfKind(directory, kind).of(key) : undefined;
    const own = entity?.members.find((one) => one.key === key);
    return own ? [{ ...own.name }] : [];
  });
  const what = how === "undo" || how === "redo" ? how : list === "parted" ? "part" : "merge";
  return { version, who, at: at.toString(), what, kind, names };
}

const sideJson = (entity: Entity) => ({ key: entity.key, name: { ...nameOfEntity(entity) } });

const cardJson = ({ first, second, health }: Partnership) => ({
  first: sideJson(first),
  second: sideJson(second),
  health: { ...health },
});

function partnershipJson(
  { partnership, directory }: { readonly partnership: Partnership; readonly directory: Directory },
  today: Temporal.PlainDate,
): ApiAnswer<"GET /api/partnerships/:first/:second"> {
  const occasions = occasionsOf(partnership, today);
  const roles = new Map<string, Text>(
    directory.digests.flatMap(({ visit, people }) =>
      people.map(({ id, role }) => [appearanceKey(visit, id), role] as const),
    ),
  );
  const personJson = (key: string) => {
    const entity = directory.people.of(key);
    const role = roles.get(entity?.members.at(-1)?.key ?? key);
    return { key, name: { ...(entity && nameOfEntity(entity)) }, role: { ...role } };
  };
  const { visits, commitments, practices, agreements, topics, people, places } = partnership;
  const entryJson = <Entry extends { readonly title: Text }>(one: Entry) => ({
    ...one,
    title: { ...one.title },
  });
  return {
    ...cardJson(partnership),
    today: today.toString(),
    visits: visits.map((one) => ({ ...one, title: { ...one.title } })),
    commitments: commitments.map(({ visit, id, text, whose, due, closed, now }) => ({
      visit,
      id,
      text: { ...text },
      whose,
      due,
      closed,
      now,
    })),
    practices: practices.map((one) => ({
      ...one,
      title: { ...one.title },
      sightings: one.sightings.map((sighting) => ({ ...sighting })),
    })),
    agreements: agreements.map(({ visit, id, kind, title, state, date, ends }) => ({
      visit,
      id,
      kind,
      title: title && { ...title },
      state,
      date,
      ends,
    })),
    topics: topics.map(({ title, times, wanted, offered }) => ({
      title: { ...title },
      times,
      wanted: [...wanted],
      offered: [...offered],
    })),
    people: { first: people.first.map(personJson), second: people.second.map(personJson) },
    places: places.map(({ name, meetings, practices, lat, lon }) => ({
      name: { ...name },
      lat,
      lon,
      meetings: meetings.map(entryJson),
      practices: practices.map(entryJson),
    })),
    occasions: occasions.map((one) => ({ ...one, title: one.title && { ...one.title } })),
    next: nextOccasions(occasions, today).map((one) => ({ ...one, title: one.title && { ...one.title } })),
  };
}

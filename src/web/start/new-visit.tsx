// A new visit by a few questions: who, where, when, and what they want. Leads to the board, ready to be planned.
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useMemo, useState } from "react";
import { validateVisit } from "#domain";
import { sayStart, sayWeb } from "#text";
import { api } from "../data/api.ts";
import { languageChoices } from "../visit/languages.ts";
import { Errors } from "../widgets/fields.tsx";
import { onePress } from "../widgets/press.ts";
import { useReader, useSay } from "../widgets/reader.tsx";
import { faultSentences, problemSentences } from "../widgets/say-fault.ts";
import { timeZones } from "../widgets/time-zones.ts";
import { movedTo, titled, wishKinds, withSpareRows } from "./answers.ts";
import { type Answers, draftVisit } from "./draft-visit.ts";
import { StartFrame } from "./start-frame.tsx";
import "./start.css";

export function NewVisit() {
  const say = useSay(sayStart);
  const { language } = useReader();
  const navigate = useNavigate();
  const guestLanguages = useMemo(() => languageChoices(language), [language]);
  const zone = Temporal.Now.timeZoneId();
  const today = Temporal.Now.plainDateISO();
  const [errors, setErrors] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const [answers, setAnswers] = useState<Required<Answers>>({
    title: "",
    language: language,
    interpreters: 0,
    guestLanguage: language === "zh-Hans" ? "en" : "zh-Hans",
    parties: [{ name: "", people: 3 }],
    hosts: [{ name: "", people: 1 }],
    cities: [
      { name: "", zone, from: today.add({ days: 30 }).toString(), to: today.add({ days: 32 }).toString() },
    ],
    wishes: [
      { title: "", kind: "meeting", minutes: 60, city: 0, required: true },
      { title: "", kind: "site-visit", minutes: 90, city: 0, required: false },
    ],
  });
  const change = (next: Partial<Required<Answers>>) =>
    setAnswers((before) => withSpareRows({ ...before, ...next }));
  const inList = <Key extends "parties" | "hosts" | "cities" | "wishes">(
    key: Key,
    at: number,
    next: Partial<Required<Answers>[Key][number]>,
  ) => change({ [key]: answers[key].map((entry, i) => (i === at ? { ...entry, ...next } : entry)) });
  /** Where and by whom, until somebody gives the visit a name of its own. */
  const proposed = () => {
    const named = (list: readonly { readonly name: string }[]) =>
      list
        .map(({ name }) => name.trim())
        .filter(Boolean)
        .join(", ");
    const who = named(answers.parties);
    const where = named(answers.cities);
    return who && where ? say("new.proposed", { who, where }) : undefined;
  };

  const create = async () => {
    const words = {
      delegation: say("delegation"),
      head: say("head"),
      member: say("member"),
      hosts: say("hosts"),
      host: say("host"),
      interpreter: say("interpreter"),
    };
    // Two visits may have one title; their addresses differ.
    const others = await api.visits().catch(() => []);
    const visit = draftVisit(
      { ...answers, title: answers.title.trim() || (proposed() ?? "") },
      words,
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
  return (
    <StartFrame>
      <form
        className="page stack new-visit"
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <h1>{say("new.title")}</h1>
        <label className="field">
          {say("new.name")}
          <input
            value={answers.title}
            placeholder={proposed() ?? say("new.nameHint")}
            onChange={(event) => change({ title: event.target.value })}
          />
        </label>
        <Rows title={say("new.who")}>
          {answers.parties.map((party, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its position
            <div className="row-of-fields" key={i}>
              <label className="field grows">
                {say("new.party")}
                <input
                  required={i === 0}
                  value={party.name}
                  onChange={(event) => inList("parties", i, { name: event.target.value })}
                />
              </label>
              <label className="field">
                {say("new.people")}
                <input
                  type="number"
                  min={1}
                  max={500}
                  value={party.people}
                  onChange={(event) => inList("parties", i, { people: Number(event.target.value) })}
                />
              </label>
            </div>
          ))}
          <div className="row-of-fields">
            <label className="field">
              {say("new.guestLanguage")}
              <select
                value={answers.guestLanguage}
                onChange={(event) => change({ guestLanguage: event.target.value })}
              >
                {guestLanguages.map(({ tag, name }) => (
                  <option key={tag} value={tag}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <label className="field">
              {say("new.interpreters")}
              <input
                type="number"
                min={0}
                max={20}
                value={answers.interpreters}
                onChange={(event) => change({ interpreters: Number(event.target.value) })}
              />
            </label>
          </div>
        </Rows>
        <Rows title={say("new.hosts")}>
          {answers.hosts.map((host, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its position
            <div className="row-of-fields" key={i}>
              <label className="field grows">
                {say("new.host")}
                <input
                  value={host.name}
                  onChange={(event) => inList("hosts", i, { name: event.target.value })}
                />
              </label>
              <label className="field">
                {say("new.people")}
                <input
                  type="number"
                  min={1}
                  max={500}
                  value={host.people}
                  onChange={(event) => inList("hosts", i, { people: Number(event.target.value) })}
                />
              </label>
            </div>
          ))}
        </Rows>
        <Rows
          title={say("new.where")}
          add={say("new.addCity")}
          onAdd={() => {
            const last = answers.cities.at(-1);
            change({
              cities: [...answers.cities, { name: "", zone, from: last?.to ?? "", to: last?.to ?? "" }],
            });
          }}
        >
          {answers.cities.map((city, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its position
            <div className="row-of-fields" key={i}>
              <label className="field grows">
                {say("new.city")}
                <input
                  required={i === 0}
                  value={city.name}
                  onChange={(event) => inList("cities", i, { name: event.target.value })}
                />
              </label>
              <label className="field">
                {say("new.zone")}
                <select
                  value={city.zone}
                  onChange={(event) => inList("cities", i, { zone: event.target.value })}
                >
                  {timeZones(city.zone).map((name) => (
                    <option key={name}>{name}</option>
                  ))}
                </select>
              </label>
              <label className="field">
                {say("new.from")}
                <input
                  type="date"
                  required
                  value={city.from}
                  onChange={(event) => inList("cities", i, movedTo(city, event.target.value))}
                />
              </label>
              <label className="field">
                {say("new.to")}
                <input
                  type="date"
                  required
                  value={city.to}
                  onChange={(event) => inList("cities", i, { to: event.target.value })}
                />
              </label>
            </div>
          ))}
        </Rows>
        <Rows title={say("new.what")}>
          {answers.wishes.map((wish, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its position
            <div className="row-of-fields" key={i}>
              <label className="field grows">
                {say("new.wish")}
                <input
                  value={wish.title}
                  onChange={(event) => inList("wishes", i, titled(wish, event.target.value))}
                />
              </label>
              <label className="field">
                {say("new.kind")}
                <select
                  value={wish.kind}
                  onChange={(event) => {
                    const kind = wishKinds.find((candidate) => candidate === event.target.value);
                    if (kind) inList("wishes", i, { kind, kindIsChosen: true });
                  }}
                >
                  {wishKinds.map((kind) => (
                    <option key={kind} value={kind}>
                      {sayWeb(language, `kind.${kind}`)}
                    </option>
                  ))}
                </select>
              </label>
              <label className="field">
                {say("new.minutes")}
                <input
                  type="number"
                  min={5}
                  max={1440}
                  step={5}
                  value={wish.minutes}
                  onChange={(event) => inList("wishes", i, { minutes: Number(event.target.value) })}
                />
              </label>
              {answers.cities.length > 1 && (
                <label className="field">
                  {say("new.city")}
                  <select
                    value={wish.city}
                    onChange={(event) => inList("wishes", i, { city: Number(event.target.value) })}
                  >
                    {answers.cities.map((city, c) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: a city is its position
                      <option key={c} value={c}>
                        {city.name || c + 1}
                      </option>
                    ))}
                  </select>
                </label>
              )}
              <label className="row">
                <input
                  type="checkbox"
                  checked={wish.required}
                  onChange={(event) => inList("wishes", i, { required: event.target.checked })}
                />
                {say("new.required")}
              </label>
            </div>
          ))}
        </Rows>
        <Errors errors={errors} />
        <div className="row">
          <button type="submit" className="button main" disabled={busy} onClick={onePress()}>
            {say("new.create")}
          </button>
          <p className="soft small">{say("new.later")}</p>
        </div>
      </form>
    </StartFrame>
  );
}

function Rows({
  title,
  add,
  onAdd,
  children,
}: {
  readonly title: string;
  readonly add?: string;
  readonly children: ReactNode;
  onAdd?(): void;
}) {
  return (
    <fieldset className="card stack">
      <legend>
        <h2>{title}</h2>
      </legend>
      {children}
      {onAdd && (
        <div>
          <button type="button" className="button" onClick={onePress(onAdd)}>
            {add}
          </button>
        </div>
      )}
    </fieldset>
  );
}

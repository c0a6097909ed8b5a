// Gifts given and received at an item: givers, receivers, objects and values.
import type { VisitRecord } from "#domain";
import { labelled, listed, sayOnDay } from "#text";
import { useSnapshot } from "../data/live.ts";
import { useRecordSnapshot } from "../data/record.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { newRecordId } from "./entry-edits.ts";
import { bodyText } from "./mentions.ts";
import { ownerOptions } from "./owner-options.ts";
import { useRecordSave } from "./use-record-save.ts";

type Gift = VisitRecord["gifts"][number];

/** Returns `party:ID` or `organisation:ID` as a field of the entry. */
function bodyField(value: string, party: "by" | "to", organisation: "byOrganisations" | "toOrganisations") {
  const [kind, id = ""] = value.split(":");
  if (id === "") return {};
  return { [kind === "party" ? party : organisation]: [id] };
}

export function Gifts({ activity }: { readonly activity: string }) {
  const say = useSay(sayOnDay);
  const read = useRead();
  const { language } = useReader();
  const save = useRecordSave();
  const { visit } = useSnapshot();
  const { record } = useRecordSnapshot();
  const gifts = record.gifts.filter((one) => one.activity === activity);
  const options = ownerOptions(visit, read);
  const names = (ids: readonly string[]) =>
    listed(
      ids.map((id) => bodyText(visit, id, read)),
      language,
    ) || "–";
  const lineOf = (one: Gift) =>
    labelled(
      language,
      read(one.what),
      `${names([...one.by, ...one.byOrganisations])} → ${names([...one.to, ...one.toOrganisations])}`,
    );
  const add = (form: HTMLFormElement) => {
    const data = new FormData(form);
    const field = (name: string) => String(data.get(name) ?? "").trim();
    const amount = field("worth") === "" ? undefined : Number(field("worth"));
    const item = {
      id: newRecordId("gift"),
      activity,
      what: { [language]: field("what") },
      ...bodyField(field("by"), "by", "byOrganisations"),
      ...bodyField(field("to"), "to", "toOrganisations"),
      ...(amount === undefined ? {} : { worth: { amount, currency: field("currency").toUpperCase() } }),
    };
    if (save([{ kind: "add", path: ["record", "gifts"], item, before: null }])) form.reset();
  };
  const body = (name: "by" | "to", label: string) => (
    <label className="field">
      {label}
      <select name={name} required defaultValue="">
        <option value="">{say("giftChoose")}</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <details className="gifts">
      <summary>{say("gifts", { count: gifts.length })}</summary>
      <ul>
        {gifts.map((one) => (
          <li key={one.id} className="row">
            <span className="spread">
              {lineOf(one)}{" "}
              {one.worth && (
                <span className="soft small">
                  {one.worth.amount.toLocaleString(language, {
                    style: "currency",
                    currency: one.worth.currency,
                  })}
                </span>
              )}
            </span>
            <button
              type="button"
              className="button quiet"
              onClick={() => save([{ kind: "remove", path: ["record", "gifts", one.id] }])}
            >
              {say("removeGift", { what: read(one.what) })}
            </button>
          </li>
        ))}
      </ul>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          add(event.currentTarget);
        }}
      >
        <label className="field">
          {say("gift")}
          <input name="what" required maxLength={500} autoComplete="off" />
        </label>
        {body("by", say("giftBy"))}
        {body("to", say("giftTo"))}
        <label className="field">
          {say("giftWorth")}
          <input name="worth" type="number" min={0} max={1_000_000_000} step="any" inputMode="decimal" />
        </label>
        <label className="field">
          {say("giftCurrency")}
          <input name="currency" pattern="[A-Za-z]{3}" defaultValue="EUR" size={4} required />
        </label>
        <button type="submit" className="button">
          {say("addGift")}
        </button>
      </form>
    </details>
  );
}

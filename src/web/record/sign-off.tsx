// Sign-off of the minutes of an item: who was asked, who signed, and which paragraphs have changed since.
import { useState } from "react";
import {
  askedFor,
  isStillSigned,
  type Signature,
  type SignOff,
  sinceSigned,
  toInstant,
  unsignedBy,
  type Visit,
  type VisitRecord,
} from "#domain";
import { instantInProse, sayFollowUp } from "#text";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { bodyText } from "./mentions.ts";
import { ownerOptions, personOptions } from "./owner-options.ts";
import { useRecordSave } from "./use-record-save.ts";

interface Props {
  readonly item: string;
  readonly visit: Visit;
  readonly record: VisitRecord;
}

export function SignOffs({ item, visit, record }: Props) {
  const say = useSay(sayFollowUp);
  const read = useRead();
  const signOff = record.signOffs.find(({ activity }) => activity === item);
  const signatures = record.signatures.filter(({ activity }) => activity === item);
  return (
    <section className="card stack">
      <h2>{say("signOff")}</h2>
      <ul className="stack small">
        {signatures.map((one) => (
          <Signed key={one.id} of={one} visit={visit} record={record} />
        ))}
        {unsignedBy(visit, record, item).map((id) => (
          <li key={id}>
            <span className="mark warn">{say("waiting", { name: bodyText(visit, id, read) })}</span>
          </li>
        ))}
      </ul>
      <Asking item={item} visit={visit} signOff={signOff} asked={askedFor(record, item)} />
    </section>
  );
}

/** One signature, with the differences from the signed text. */
function Signed({ of, visit, record }: { readonly of: Signature } & Omit<Props, "item">) {
  const say = useSay(sayFollowUp);
  const read = useRead();
  const { language } = useReader();
  const since = sinceSigned(
    of,
    record.minutes.filter(({ activity }) => activity === of.activity),
  );
  const name = bodyText(visit, of.by ?? of.organisation ?? "", read);
  const date = instantInProse(toInstant(of.at), language);
  return (
    <li className="stack">
      <span className={`mark ${isStillSigned(since) ? "good" : "warn"}`}>
        {say("signedOn", { name, date })}
      </span>
      {!isStillSigned(since) && (
        <>
          <span>{say("since")}</span>
          <ul className="signed-since">
            {since.changed.map(({ before, now }) => (
              <li key={now.id} title={say("before", { text: read(before.text) })}>
                {say("changed", { text: read(now.text) })}
              </li>
            ))}
            {since.added.map((one) => (
              <li key={one.id}>{say("added", { text: read(one.text) })}</li>
            ))}
            {since.removed.map((one) => (
              <li key={one.id}>{say("removed", { text: read(one.text) })}</li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

interface AskingProps {
  readonly item: string;
  readonly visit: Visit;
  readonly signOff: SignOff | undefined;
  readonly asked: readonly string[];
}

/** Adds a party, an organisation or a person to those asked to sign. */
function Asking({ item, visit, signOff, asked }: AskingProps) {
  const say = useSay(sayFollowUp);
  const read = useRead();
  const save = useRecordSave();
  const [who, setWho] = useState("");
  const options = [
    ...ownerOptions(visit, read),
    ...personOptions(visit, read, undefined).map(({ value, text }) => ({ value: `person:${value}`, text })),
  ].filter(({ value }) => !asked.includes(value.slice(value.indexOf(":") + 1)));
  const ask = () => {
    const [kind, id = ""] = who.split(":");
    const field = kind === "organisation" ? "organisations" : "by";
    const item_ = { id: `sign-off-${item}`.slice(0, 80), activity: item, [field]: [id] };
    save([
      signOff
        ? { kind: "insert", path: ["record", "signOffs", signOff.id, field], value: id, before: null }
        : { kind: "add", path: ["record", "signOffs"], item: item_, before: null },
    ]);
    setWho("");
  };
  return (
    <div className="stack">
      <select
        aria-label={say("chooseWho")}
        value={who}
        onChange={({ currentTarget }) => setWho(currentTarget.value)}
      >
        <option value="">{say("chooseWho")}</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      <button type="button" className="button" disabled={who === ""} onClick={ask}>
        {say("ask")}
      </button>
      <p className="soft small">{say("asked")}</p>
    </div>
  );
}

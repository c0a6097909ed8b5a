// Closures of a place or room: each from a local time to another with a reason. One that is half written is not saved.
import { useState } from "react";
import { localTime, type Place } from "#domain";
import { sayPlaces } from "#text";
import { useSay } from "../shell/reader.tsx";
import { Errors, LineField, put, withLanguage } from "./fields.tsx";
import { plainText } from "./names.ts";
import { useSaving } from "./save.ts";

type Closure = NonNullable<Place["closed"]>[number];

interface Props {
  readonly closures: readonly Closure[];
  readonly path: readonly string[];
}

/** A closure as the visit file writes it. */
const plain = ({ from, to, reason }: Closure): Record<string, unknown> => ({
  from: localTime.encode(from),
  to: localTime.encode(to),
  ...(reason ? { reason: plainText(reason) } : {}),
});

export function ClosuresField({ closures, path }: Props) {
  const say = useSay(sayPlaces);
  const { errors, save } = useSaving();
  const [draft, setDraft] = useState({ from: "", to: "" });
  const written = closures.map(plain);
  const field = (label: string, i: number, key: "from" | "to") => (
    <LineField
      label={label}
      kind="datetime-local"
      value={String(written[i]?.[key] ?? "").slice(0, 16)}
      path={path}
      toValue={(text) => written.with(i, { ...written[i], [key]: text })}
    />
  );
  const remove = (i: number) =>
    save([put(path, written.length > 1 ? written.filter((_, other) => other !== i) : undefined)]);
  return (
    <fieldset className="stack">
      <legend className="label">{say("closed.title")}</legend>
      {closures.map((closure, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: closures have no names but their place in the list
        <div className="closure stack" key={i}>
          {field(say("closed.from"), i, "from")}
          {field(say("closed.to"), i, "to")}
          <LineField
            label={say("closed.reason")}
            value={closure.reason?.und ?? closure.reason?.en ?? ""}
            path={path}
            toValue={(text) => {
              const tag = closure.reason && closure.reason.und === undefined ? "en" : "und";
              const reason = withLanguage(closure.reason, tag, text);
              const { reason: _, ...times } = written[i] ?? {};
              return written.with(i, reason === undefined ? times : { ...times, reason });
            }}
          />
          <button type="button" className="button quiet" onClick={() => void remove(i)}>
            {say("closed.remove")}
          </button>
        </div>
      ))}
      <details>
        <summary>{say("closed.add")}</summary>
        <form
          className="stack"
          onSubmit={async (event) => {
            event.preventDefault();
            if (await save([put(path, [...written, draft])])) setDraft({ from: "", to: "" });
          }}
        >
          {(["from", "to"] as const).map((key) => (
            <label className="field" key={key}>
              {say(`closed.${key}`)}
              <input
                type="datetime-local"
                required
                value={draft[key]}
                onChange={(event) => setDraft((before) => ({ ...before, [key]: event.target.value }))}
              />
            </label>
          ))}
          <button type="submit" className="button">
            {say("closed.add")}
          </button>
        </form>
      </details>
      <Errors errors={errors} />
    </fieldset>
  );
}

// The aim of a call, its sides, and which pairs are possible.
import { sayCalls } from "#text";
import { onePress } from "../widgets/press.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { type CallActions, setTo } from "./calls.ts";
import { Line } from "./line.tsx";

export function Rules({ call }: { readonly call: CallActions }) {
  const say = useSay(sayCalls);
  const read = useRead();
  const { language } = useReader();
  const { aim, sides, rules } = call.run;
  const tick = (label: string, checked: boolean, field: string, values: readonly [string, string]) => (
    <label className="row">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => void call.save(setTo(["rules", field], values[event.target.checked ? 0 : 1]))}
      />
      <span>{label}</span>
    </label>
  );
  return (
    <section className="card stack" aria-labelledby="call-rules">
      <h2 id="call-rules">{say("rules")}</h2>
      <label className="field">
        <span className="label">{say("aim")}</span>
        <select value={aim} onChange={(event) => void call.save(setTo(["aim"], event.target.value))}>
          <option value="total">{say("aim.total")}</option>
          <option value="stable" disabled={!sides}>
            {say("aim.stable")}
          </option>
        </select>
      </label>
      {tick(say("sameCountry"), rules.sameCountry === "allowed", "sameCountry", ["allowed", "excluded"])}
      {tick(say("commonLanguage"), rules.commonLanguage === "required", "commonLanguage", [
        "required",
        "counts",
      ])}
      {tick(say("needTopic"), rules.topics === "required", "topics", ["required", "counts"])}
      <p className="soft small">{say("sides")}</p>
      {sides?.map(({ id, name }, at) => (
        <Line
          key={id}
          label={say("sideName", { number: at + 1 })}
          value={read(name)}
          onSave={(typed) => call.save(setTo(["sides", id, "name", language], typed))}
        />
      ))}
      <button
        type="button"
        className="button"
        onClick={onePress(() =>
          sides
            ? call.save(
                setTo(["aim"], "total"),
                ...call.run.cities
                  .filter(({ side }) => side)
                  .map(({ id }) => setTo(["cities", id, "side"], undefined)),
                setTo(["sides"], undefined),
              )
            : call.save(
                setTo(
                  ["sides"],
                  [1, 2].map((number) => ({
                    id: `side-${number}`,
                    name: { [language]: `${say("side")} ${number}` },
                  })),
                ),
              ),
        )}
      >
        {say(sides ? "dropSides" : "addSides")}
      </button>
    </section>
  );
}

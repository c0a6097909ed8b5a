// The cities of a call: their invitations, their links and their progress.

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { X } from "lucide-react";
import { useState } from "react";
import type { InvitedCity } from "#domain";
import { sayCalls } from "#text";
import type { NewLink } from "../data/release-queries.ts";
import { MadeLink } from "../sharing/link-table.tsx";
import { countryChoices } from "../visit/countries.ts";
import { newId } from "../visit/names.ts";
import { onePress } from "../widgets/press.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { useNotifyFault } from "../widgets/say-fault.ts";
import { addTo, type CallActions, calls, remove, setTo } from "./calls.ts";

export function Cities({ call }: { readonly call: CallActions }) {
  const say = useSay(sayCalls);
  const { cities, sides } = call.run;
  const [made, setMade] = useState<NewLink>();
  const links = useQuery({ queryKey: ["call", call.id, "links"], queryFn: () => calls.links(call.id) });
  const linkOf = (city: string) =>
    links.data?.find(({ subject, revokedAt }) => subject === city && revokedAt === null);
  return (
    <section className="card stack" aria-labelledby="call-cities">
      <h2 id="call-cities">{say("cities")}</h2>
      {cities.length === 0 ? (
        <p className="soft">{say("noCities")}</p>
      ) : (
        <div className="scroll-x">
          <table className="grid">
            <thead>
              <tr>
                <th scope="col">{say("city")}</th>
                {sides && <th scope="col">{say("side")}</th>}
                <th scope="col">{say("contact")}</th>
                <th scope="col">{say("profile")}</th>
                <th scope="col">{say("link")}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {cities.map((city) => (
                <CityRow key={city.id} call={call} city={city} link={linkOf(city.id)} onMade={setMade} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <MadeLink made={made} />
      <AddCity call={call} />
    </section>
  );
}

interface RowProps {
  readonly call: CallActions;
  readonly city: InvitedCity;
  readonly link: { readonly id: string; readonly at: string } | undefined;
  onMade(link: NewLink): void;
}

function CityRow({ call, city, link, onMade }: RowProps) {
  const say = useSay(sayCalls);
  const read = useRead();
  const { language } = useReader();
  const day = new Intl.DateTimeFormat(language, { dateStyle: "medium" });
  const name = read(city.name);
  const path = (field: string) => ["cities", city.id, field];
  const state = city.withdrawn
    ? say("withdrawn")
    : city.sent
      ? say("sent", { date: day.format(new Date(city.sent)) })
      : say("open");
  return (
    <tr>
      <th scope="row">
        {name} <span className="soft small">{city.country}</span>
      </th>
      {call.run.sides && (
        <td>
          <select
            aria-label={`${say("side")} ${name}`}
            value={city.side ?? ""}
            onChange={(event) => void call.save(setTo(path("side"), event.target.value))}
          >
            <option value="">{say("choose")}</option>
            {call.run.sides.map((side) => (
              <option key={side.id} value={side.id}>
                {read(side.name)}
              </option>
            ))}
          </select>
        </td>
      )}
      <td>
        <input
          aria-label={`${say("contact")} ${name}`}
          key={city.contact}
          defaultValue={city.contact ?? ""}
          maxLength={200}
          onBlur={({ target }) => {
            if (target.value.trim() !== (city.contact ?? ""))
              void call.save(setTo(path("contact"), target.value.trim()));
          }}
        />
      </td>
      <td>
        {state}
        {city.ranking && <span className="mark"> {say("ranked")}</span>}
      </td>
      <td>
        <CityLink call={call} city={city.id} link={link} onMade={onMade} />
      </td>
      <td>
        <button
          type="button"
          className="button quiet"
          aria-label={say("remove", { name })}
          onClick={onePress(() => call.save(remove("cities", city.id)))}
        >
          <X size={14} aria-hidden="true" />
        </button>
      </td>
    </tr>
  );
}

/** Makes or revokes the link of a city. */
function CityLink({ call, city, link, onMade }: Omit<RowProps, "city"> & { readonly city: string }) {
  const say = useSay(sayCalls);
  const { language } = useReader();
  const queries = useQueryClient();
  const notifyFault = useNotifyFault();
  const then = async (work: Promise<unknown>) => {
    await work.catch((fault) => notifyFault(fault, say("failed")));
    await queries.invalidateQueries({ queryKey: ["call", call.id, "links"] });
  };
  if (link === undefined) {
    const make = async () => onMade(await calls.link(call.id, city));
    return (
      <button type="button" className="button" onClick={onePress(() => then(make()))}>
        {say("make")}
      </button>
    );
  }
  const date = new Intl.DateTimeFormat(language, { dateStyle: "medium" }).format(new Date(link.at));
  return (
    <div className="row">
      <span className="small">{say("linked", { date })}</span>
      <button
        type="button"
        className="button quiet"
        onClick={onePress(() => then(calls.revoke(call.id, link.id)))}
      >
        {say("revoke")}
      </button>
    </div>
  );
}

function AddCity({ call }: { readonly call: CallActions }) {
  const say = useSay(sayCalls);
  const { language } = useReader();
  const [typed, setTyped] = useState({ name: "", country: "", side: "" });
  const { cities } = call.run;
  const sides = call.run.sides ?? [];
  const read = useRead();
  const add = async () => {
    const name = typed.name.trim();
    if (name === "" || typed.country === "") return;
    const id = newId(
      name,
      cities.map((city) => city.id),
      "city",
    );
    setTyped({ ...typed, name: "" });
    const side = typed.side === "" ? {} : { side: typed.side };
    await call.save(addTo("cities", { id, name: { [language]: name }, country: typed.country, ...side }));
  };
  return (
    <form
      className="row across-pick"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label className="field">
        <span className="label">{say("city")}</span>
        <input
          required
          maxLength={200}
          value={typed.name}
          onChange={(event) => setTyped({ ...typed, name: event.target.value })}
        />
      </label>
      <label className="field">
        <span className="label">{say("country")}</span>
        <select
          required
          value={typed.country}
          onChange={(event) => setTyped({ ...typed, country: event.target.value })}
        >
          <option value="">{say("choose")}</option>
          {countryChoices(language).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {sides.length > 0 && (
        <label className="field">
          <span className="label">{say("side")}</span>
          <select value={typed.side} onChange={(event) => setTyped({ ...typed, side: event.target.value })}>
            <option value="">{say("choose")}</option>
            {sides.map((side) => (
              <option key={side.id} value={side.id}>
                {read(side.name)}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="submit" className="button">
        {say("addCity")}
      </button>
    </form>
  );
}

// Calls for pairing: a list with their stage, a form to begin one, and the call that is open.
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { sayCalls } from "#text";
import { AcrossFrame } from "../across/across-frame.tsx";
import { onePress } from "../widgets/press.ts";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";
import { useNotifyFault } from "../widgets/say-fault.ts";
import { CallView } from "./call-view.tsx";
import { calls } from "./calls.ts";

export function CallsPage() {
  const { call } = useSearch({ strict: false });
  return call === undefined ? <Calls /> : <CallView key={call} id={call} />;
}

function Calls() {
  const say = useSay(sayCalls);
  const read = useRead();
  const found = useQuery({ queryKey: ["calls"], queryFn: calls.list });
  return (
    <AcrossFrame title={say("calls")} fault={found.error}>
      <p className="soft">{say("more")}</p>
      {found.data?.length === 0 && <p className="soft">{say("none")}</p>}
      <ul className="stack">
        {found.data?.map(({ id, title, stage, invited, taking }) => (
          <li className="card" key={id}>
            <div className="row">
              <h2>
                <Link to="/calls" search={{ call: id }}>
                  {read(title)}
                </Link>
              </h2>
              <span className="mark">{say(`stage.${stage}`)}</span>
            </div>
            <p className="small soft">{say("taking", { taking, invited })}</p>
          </li>
        ))}
      </ul>
      <Begin />
    </AcrossFrame>
  );
}

function Begin() {
  const say = useSay(sayCalls);
  const { language } = useReader();
  const navigate = useNavigate();
  const notifyFault = useNotifyFault();
  const [title, setTitle] = useState("");
  const begin = async () => {
    if (title.trim() === "") return;
    try {
      const call = await calls.begin(title.trim(), language);
      await navigate({ to: "/calls", search: { call } });
    } catch (fault) {
      notifyFault(fault, say("failed"));
    }
  };
  return (
    <section className="card stack">
      <h2>{say("new")}</h2>
      <form
        className="row across-pick"
        onSubmit={(event) => {
          event.preventDefault();
          void begin();
        }}
      >
        <label className="field">
          <span className="label">{say("name")}</span>
          <input required maxLength={200} value={title} onChange={(event) => setTitle(event.target.value)} />
        </label>
        <button type="submit" className="button main" onClick={onePress()}>
          {say("begin")}
        </button>
      </form>
    </section>
  );
}

// A page with one message (not found, no permission, failure) and a link to leave it.
import { Link } from "@tanstack/react-router";
import { sayShell } from "#text";
import { useSay } from "./reader.tsx";

export function Message({ of }: { readonly of: "missing" | "closed" | "failed" }) {
  const say = useSay(sayShell);
  return (
    <section className="page stack">
      <h1>{say(`message.${of}`)}</h1>
      <p>{say(`message.${of}More`)}</p>
      <p>
        <Link to="/">{say("allVisits")}</Link>
      </p>
    </section>
  );
}

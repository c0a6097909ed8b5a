// The page for an unknown address.
import { sayShell } from "#text";
import { Message } from "./message.tsx";
import { usePageTitle } from "./page-title.ts";
import { useSay } from "./reader.tsx";

export function NothingHere() {
  const say = useSay(sayShell);
  usePageTitle(say("message.missing"));
  return (
    <main className="content">
      <Message of="missing" />
    </main>
  );
}

// Findings as a short list, because many of one kind say little more than the first.
import type { Finding } from "#domain";
import { sayFinding, sayRelease, together } from "#text";
import { useSnapshot } from "../data/live.ts";
import { useReader, useSay } from "../widgets/reader.tsx";

const most = 5;

export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const say = useSay(sayRelease);
  const { language } = useReader();
  const { visit } = useSnapshot();
  const lines = [...new Set(together(findings).map((finding) => sayFinding(language, finding, visit)))];
  return (
    <ul className="findings">
      {lines.slice(0, most).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {lines.length > most && <li>{say("releases.more", { count: lines.length - most })}</li>}
    </ul>
  );
}

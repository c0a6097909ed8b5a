// The page for guests and hosts: the replies of hosts, the personal links, and those of owners.
import { sayRelease } from "#text";
import { useSay } from "../widgets/reader.tsx";
import { Answers } from "./answers.tsx";
import { Links } from "./links.tsx";
import { OwnerLinks } from "./owner-links.tsx";
import "../releases/releases.css";

export function SharingPage() {
  const say = useSay(sayRelease);
  return (
    <div className="page stack guests">
      <h1>{say("guests.title")}</h1>
      <Answers />
      <Links />
      <OwnerLinks />
    </div>
  );
}

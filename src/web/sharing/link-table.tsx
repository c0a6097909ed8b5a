// The list of links, and the address of a new one, which is shown once.
import { labelled, sayRelease } from "#text";
import type { LinkCard, NewLink } from "../data/release-queries.ts";
import { when } from "../releases/when.ts";
import { useNotify } from "../widgets/notices.tsx";
import { useReader, useSay } from "../widgets/reader.tsx";
import { useNotifyFault } from "../widgets/say-fault.ts";

/** Whether an address works only on this computer. */
export const isThisMachine = (address: string): boolean =>
  /^(localhost|127\.[\d.]+|\[::1\])$/.test(new URL(address).hostname);

/** The link that was just made, with a warning if nobody else can open it. */
export function MadeLink({ made }: { readonly made: NewLink | undefined }) {
  const say = useSay(sayRelease);
  const notify = useNotify();
  const notifyFault = useNotifyFault();
  const address = made && (made.address ?? new URL(made.path, location.origin).href);
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      notify(say("guests.copied"));
    } catch (fault) {
      notifyFault(fault, say("guests.copyFailed"));
    }
  };
  return (
    <div role="status">
      {made && address !== undefined && (
        <div className="note good stack">
          <p>{say("guests.made", { label: made.label })}</p>
          <p className="link-address">{address}</p>
          <p>
            <button type="button" className="button" onClick={() => void copy(address)}>
              {say("guests.copy")}
            </button>
          </p>
          {isThisMachine(address) && <p className="note warn">{say("guests.thisMachine")}</p>}
        </div>
      )}
    </div>
  );
}

/** Every link with its role, its use and its end; revoked and ended ones stay in the list. */
export function LinkTable({
  links,
  onRevoke,
}: {
  readonly links: readonly LinkCard[];
  onRevoke(link: LinkCard): Promise<void>;
}) {
  const say = useSay(sayRelease);
  const { language } = useReader();
  if (links.length === 0) return null;
  const isOver = ({ expiresAt }: LinkCard) => Date.parse(expiresAt) <= Date.now();
  return (
    <div className="scroll-x">
      <table className="grid">
        <thead>
          <tr>
            <th scope="col">{say("guests.label")}</th>
            <th scope="col">{say("guests.role")}</th>
            <th scope="col">{say("guests.end")}</th>
            <td />
            <td />
          </tr>
        </thead>
        <tbody>
          {links.map((link) => (
            <tr key={link.id}>
              <td>{link.label}</td>
              <td>{say(`guests.role.${link.role}`)}</td>
              <td>
                {when(link.expiresAt, language)}
                {isOver(link) && <span className="mark warn"> {say("guests.ended")}</span>}
              </td>
              <td className="soft">
                {link.revokedAt
                  ? say("guests.revoked")
                  : link.usedAt
                    ? say("guests.used", { date: when(link.usedAt, language) })
                    : say("guests.unused")}
              </td>
              <td className="link-end">
                {!link.revokedAt && !isOver(link) && (
                  <button
                    type="button"
                    className="button"
                    aria-label={labelled(language, say("guests.revoke"), link.label)}
                    onClick={() => void onRevoke(link)}
                  >
                    {say("guests.revoke")}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

// The bar of the days: the choice of people, and the other view of the same programme.
import { memo, type ReactNode } from "react";
import { indexVisit, type Visit } from "#domain";
import { nameOf, sayDays, sayShell } from "#text";
import { useLive } from "../data/live.ts";
import { PageTabs } from "../shell/page-tabs.tsx";
import { useRead, useReader, useSay } from "../widgets/reader.tsx";

interface Props {
  readonly visit: Visit;
  readonly who: string;
  readonly children: ReactNode;
  /** The view of the programme that is shown. */
  readonly page?: "days" | "document";
  onWho(id: string): void;
}

export function DaysBar({ visit, who, children, onWho, page = "days" }: Props) {
  const sayFrame = useSay(sayShell);
  const live = useLive();
  return (
    <div className="days-bar no-print">
      <h1>{sayFrame(`page.${page}`)}</h1>
      <WhoChoice visit={visit} who={who} onWho={onWho} />
      <PageTabs visit={live.id} entry="views" look="segments" />
      <span className="spread" />
      {children}
    </div>
  );
}

/** The choice of everyone, a party or one of its people. */
export const WhoChoice = memo(function WhoChoice({ visit, who, onWho }: Omit<Props, "children" | "page">) {
  const say = useSay(sayDays);
  const read = useRead();
  const { language } = useReader();
  const { peopleOf } = indexVisit(visit);
  return (
    <select aria-label={say("who")} value={who} onChange={(event) => onWho(event.target.value)}>
      <option value="">{say("everyone")}</option>
      {visit.delegations.flatMap(({ parties }) =>
        parties.map(({ id, title }) => (
          <optgroup label={read(title)} key={id}>
            <option value={id}>{read(title)}</option>
            {peopleOf(id).map((person) => (
              <option value={person} key={person}>
                {nameOf(visit, { kind: "person", id: person }, language)}
              </option>
            ))}
          </optgroup>
        )),
      )}
    </select>
  );
});

// Indicators across visits: those of a year, or of a programme of visits that the reader chooses.
import { useNavigate, useSearch } from "@tanstack/react-router";
import { sayIndicators } from "#text";
import { FigureFiles, Figures } from "../indicators/figures.tsx";
import { useIndicators, type VisitChoice } from "../indicators/indicator-query.ts";
import { Check } from "../widgets/check.tsx";
import { useRead, useSay } from "../widgets/reader.tsx";
import { AcrossFrame } from "./across-frame.tsx";
import { ForgetProgramme, KeepProgramme } from "./visit-programmes.tsx";

interface Shown {
  readonly year?: number | undefined;
  readonly visits?: string | undefined;
  readonly programme?: string | undefined;
}

export function IndicatorsAcrossPage() {
  const say = useSay(sayIndicators);
  const read = useRead();
  const navigate = useNavigate();
  const { year, visits, programme } = useSearch({ strict: false });
  const choice: VisitChoice = {
    ...(year === undefined ? {} : { from: `${year}-01-01`, to: `${year}-12-31` }),
    ...(visits === undefined ? {} : { visits }),
    ...(programme === undefined ? {} : { programme }),
  };
  const everything = useIndicators({});
  const found = useIndicators(choice);
  const all = everything.data?.visits ?? [];
  const programmes = everything.data?.programmes ?? [];
  const open = programmes.find(({ id }) => id === programme);
  const years = [...new Set(all.map(({ from }) => from.slice(0, 4)))].sort().toReversed();
  const ofYear = all.filter(({ from }) => year === undefined || from.startsWith(`${year}`));
  const chosen = new Set(visits?.split(","));
  const show = (next: Shown) =>
    void navigate({
      to: "/indicators",
      search: {
        ...(next.year === undefined ? {} : { year: next.year }),
        ...(next.visits ? { visits: next.visits } : {}),
        ...(next.programme ? { programme: next.programme } : {}),
      },
    });
  const toggle = (id: string) => {
    const next = chosen.has(id) ? [...chosen].filter((one) => one !== id) : [...chosen, id];
    show({ year, visits: next.join(",") });
  };
  return (
    <AcrossFrame title={say("across")} fault={found.error ?? everything.error}>
      <div className="row">
        <label className="field">
          <span className="label">{say("year")}</span>
          <select
            value={year ?? ""}
            onChange={({ currentTarget: { value } }) =>
              show({ programme, year: value === "" ? undefined : Number(value) })
            }
          >
            <option value="">{say("allYears")}</option>
            {years.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
        {programmes.length > 0 && (
          <label className="field">
            <span className="label">{say("programme")}</span>
            <select
              value={open?.id ?? ""}
              onChange={({ currentTarget: { value } }) => show({ year, programme: value })}
            >
              <option value="">{say("noProgramme")}</option>
              {programmes.map(({ id, name }) => (
                <option key={id} value={id}>
                  {read(name)}
                </option>
              ))}
            </select>
          </label>
        )}
        <span className="spread" />
        <FigureFiles choice={choice} />
      </div>
      {everything.data?.keeps && open && (
        <ForgetProgramme
          programme={open}
          onDone={async () => {
            await everything.refetch();
            show({ year });
          }}
        />
      )}
      {ofYear.length > 1 && !open && (
        <details open={chosen.size > 0}>
          <summary>{say("visits")}</summary>
          <div className="row checks">
            {ofYear.map(({ id, title }) => (
              <Check
                key={id}
                label={read(title)}
                isOn={chosen.size === 0 || chosen.has(id)}
                onChange={() =>
                  chosen.size === 0
                    ? show({
                        year,
                        visits: ofYear
                          .map((one) => one.id)
                          .filter((one) => one !== id)
                          .join(","),
                      })
                    : toggle(id)
                }
              />
            ))}
          </div>
          {everything.data?.keeps && (
            <KeepProgramme
              visits={chosen.size > 0 ? [...chosen] : ofYear.map(({ id }) => id)}
              onDone={async (kept) => {
                const { data } = await everything.refetch();
                const made = data?.programmes.find(({ name }) => Object.values(name).includes(kept));
                show({ year, programme: made?.id });
              }}
            />
          )}
        </details>
      )}
      <p className="soft">
        {say("lead")} {say("acrossMore")}
      </p>
      {found.data &&
        (found.data.visits.length === 0 ? (
          <p>{say("noVisits")}</p>
        ) : (
          <Figures figures={found.data.figures} />
        ))}
    </AcrossFrame>
  );
}

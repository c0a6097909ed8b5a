// Findings about the news item: claims without a record, entries left out, and entries without a text in the language.
import { sayNewsEditor } from "#text";
import { useRecordSave } from "../record/use-record-save.ts";
import { useSay } from "../widgets/reader.tsx";
import type { Draft } from "./draft.ts";
import { takeBack } from "./news-edits.ts";

export function NewsCheck({ draft, language }: { readonly draft: Draft; readonly language: string }) {
  const say = useSay(sayNewsEditor);
  const save = useRecordSave();
  const { unsupported, omitted, leftOut, lost } = draft;
  const isFine = unsupported.length + omitted.length + lost.length === 0;
  return (
    <aside className="card stack news-check" aria-labelledby="news-check">
      <h2 id="news-check">{say("check")}</h2>
      {isFine && <p>{say("fine")}</p>}
      {unsupported.length > 0 && (
        <Findings title={say("unsupported")}>
          {unsupported.map(({ words, internal, sentence }) => (
            <li key={`${sentence} ${words}`}>
              <a href={`#sentence-${sentence + 1}`}>
                {say("toSentence", {
                  words: internal ? say("internal", { words }) : words,
                  number: sentence + 1,
                })}
              </a>
            </li>
          ))}
        </Findings>
      )}
      {omitted.length > 0 && (
        <Findings title={say("omitted")}>
          {omitted.map(({ name, sentence }) => (
            <li key={`${name} ${sentence}`}>
              {name}
              <br />
              <q className="soft small" lang={language}>
                {sentence}
              </q>
            </li>
          ))}
        </Findings>
      )}
      {lost.length > 0 && (
        <Findings title={say("lost")}>
          {lost.map(({ written, text }) => (
            <li key={written}>
              <span lang={language}>{text}</span>{" "}
              <button type="button" className="button quiet" onClick={() => save(takeBack(written))}>
                {say("remove")}
              </button>
            </li>
          ))}
        </Findings>
      )}
      {leftOut.length > 0 && (
        <details>
          <summary>
            {say("leftOut")} ({leftOut.length})
          </summary>
          <ul>
            {leftOut.map(({ name, reason }) => (
              <li key={`${reason} ${name}`}>{say(`reason.${reason}`, { name })}</li>
            ))}
          </ul>
        </details>
      )}
    </aside>
  );
}

function Findings({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </div>
  );
}

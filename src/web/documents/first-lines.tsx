// The beginning of a document that is not printed: a page as its browser shows it, or the first lines of a text.

import { useQuery } from "@tanstack/react-query";
import { FileCode2 } from "lucide-react";
import { useEffect, useRef } from "react";

/** Pixels: the width for which a page is laid out before it is made smaller. */
const pageWidth = 1000;
const mostLines = 60;

interface Props {
  readonly address: string;
  readonly isPage: boolean;
}

export function FirstLines({ address, isPage }: Props) {
  const frame = useRef<HTMLSpanElement>(null);
  const { data: text } = useQuery({
    queryKey: ["first-lines", address],
    queryFn: async () => {
      const answer = await fetch(address);
      return answer.ok ? answer.text() : "";
    },
  });
  useEffect(() => {
    const element = frame.current;
    if (element && text) draw(element, text, isPage);
  }, [text, isPage]);
  return (
    <span className="first-page" data-paper>
      {!text && <FileCode2 size={22} aria-hidden="true" />}
      <span className="first-lines" ref={frame} aria-hidden="true" inert />
    </span>
  );
}

const style = /<style[^>]*>([\s\S]*?)<\/style>/giu;

/** Draws a document apart from the styles of the application. Scripts of a parsed page never run. */
function draw(element: HTMLElement, text: string, isPage: boolean): void {
  const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
  const scale = element.clientWidth / (isPage ? pageWidth : 420);
  const box = document.createElement("div");
  const styles = isPage ? [...text.matchAll(style)].map(([, rules]) => rules ?? "") : [];
  // Where the page is parsed, its own styles would be refused: they are given to the shadow alone.
  const page = isPage ? new DOMParser().parseFromString(text.replaceAll(style, ""), "text/html") : undefined;
  const look = new CSSStyleSheet();
  // A page states its colours on the root, which is the host here, and its type on the body.
  const rules = styles
    .join("\n")
    .replaceAll(":root", ":host")
    .replaceAll(/(?<![\w.#-])body(?=[:{\s,>])/g, ".whole");
  look.replaceSync(rules);
  const frame = new CSSStyleSheet();
  frame.replaceSync(
    `:host { display: block; overflow: hidden; background: white; color: black; }
     .whole { width: ${isPage ? pageWidth : 420}px; transform: scale(${scale}); transform-origin: 0 0; }
     pre { margin: 24px; font: 11px/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }`,
  );
  root.adoptedStyleSheets = [look, frame];
  box.className = "whole";
  if (page) {
    for (const other of page.querySelectorAll("script, link")) other.remove();
    box.append(...page.body.childNodes);
  } else {
    const lines = document.createElement("pre");
    lines.textContent = text.split("\n").slice(0, mostLines).join("\n");
    box.append(lines);
  }
  root.replaceChildren(box);
}

// Files, functions and components stay as short as CONTRIBUTING.md says.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { filesOf, root } from "../support/files.ts";

const mostLines = { file: 400, function: 85, component: 150 };

interface Part {
  readonly kind: keyof typeof mostLines;
  readonly name: string;
  readonly lines: number;
}

/** Returns a file and every function in it, with their numbers of lines. A function in a .tsx file is a component. */
function partsOf(file: string, text: string): readonly Part[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false);
  const lineAt = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1;
  const kind = file.endsWith(".tsx") ? "component" : "function";
  const parts: Part[] = [{ kind: "file", name: file, lines: text.split("\n").length - 1 }];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && "body" in node && node.body) {
      const from = lineAt(node.getStart(source));
      parts.push({ kind, name: `${file}:${from}`, lines: lineAt(node.end) - from + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return parts;
}

const isLong = ({ kind, lines }: Part): boolean => lines > mostLines[kind];

test("no file, function or component is longer than the limits", () => {
  const files = filesOf("src/**/*.{ts,tsx}").filter(
    (file) => !/\.test\.tsx?$|^src\/text\/\w+(-\w+)?\//.test(file),
  );
  const parts = files.flatMap((file) => partsOf(file, readFileSync(join(root, file), "utf8")));
  expect(parts.length).toBeGreaterThan(5000);
  expect(parts.filter(isLong).map(({ name, lines }) => `${name} has ${lines} lines`)).toEqual([]);
});

test("a function of 90 lines is too long, and is found inside another one", () => {
  const body = "  a();\n".repeat(88);
  const parts = partsOf("src/a.ts", `const b = () => {\n  const c = () => {\n${body}  };\n};\n`);
  expect(parts.map(isLong)).toEqual([false, true, true]);
});

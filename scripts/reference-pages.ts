// The pages of docs/reference, made from the sources of the program: schemas, rules, commands.
import pc from "picocolors";
import { z } from "zod";
import { jsonSchemaText, publishedSchemas } from "#formats";
import { catalogue, packs } from "#rules";
import { sayPackSource, sayRule, sayRuleSource } from "#text";
import { commandLine } from "../src/cli/commands.ts";
import type { Terminal } from "../src/cli/terminal.ts";

/** The part of JSON Schema that our schemas use. */
interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const note = "<!-- Made by `npm run reference`; changes belong into the schemas, rules or commands. -->";

/** Returns every page by its path below docs/reference. */
export function referencePages(): ReadonlyMap<string, string> {
  return new Map([
    ...Object.keys(publishedSchemas).map((file): [string, string] => [
      file.replace(".schema.json", "-file.md"),
      schemaPage(file as keyof typeof publishedSchemas),
    ]),
    ["rules.md", rulesPage()],
    ["command-line.md", commandsPage()],
  ]);
}

function schemaPage(file: keyof typeof publishedSchemas): string {
  const schema = JSON.parse(jsonSchemaText(file)) as Schema;
  const name = publishedSchemas[file].title;
  const parts = Object.entries(schema.$defs ?? {});
  return page([
    `# ${name} file`,
    `${schema.description ?? name}. JSON Schema: [\`schemas/${file}\`](../../schemas/${file}).`,
    "A key that is not in these tables is an error. **Bold** keys are required.",
    table(schema),
    ...parts.flatMap(([id, part]) => [
      `## ${part.title ?? id}`,
      part.description ?? "",
      part.properties ? table(part) : `Written as: ${formOf(part)}.`,
    ]),
  ]);
}

const page = (blocks: readonly string[]): string =>
  `${[note, ...blocks].filter((block) => block !== "").join("\n\n")}\n`;

/** Returns the keys of a mapping, with those of inner mappings indented below them. */
function table(schema: Schema): string {
  return ["| key | what it holds | default |", "|---|---|---|", ...rows(schema, "")].join("\n");
}

function rows(schema: Schema, prefix: string): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    const name = `\`${prefix}${key}\``;
    const isRequired = schema.required?.includes(key) && value.default === undefined;
    const standard = value.default === undefined ? "" : `\`${JSON.stringify(value.default)}\``;
    const inner = value.properties ? value : value.items?.properties ? value.items : undefined;
    const said = value.description ? `: ${value.description}` : "";
    return [
      `| ${isRequired ? `**${name}**` : name} | ${cell(`${formOf(value)}${said}`)} | ${cell(standard)} |`,
      ...(inner ? rows(inner, `${prefix}${key}${value.properties ? "." : "[]."}`) : []),
    ];
  });
}

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

/** Describes the form of a value in words. */
function formOf(schema: Schema): string {
  if (schema.$ref) {
    const id = schema.$ref.replace("#/$defs/", "");
    return `[${id.replaceAll("-", " ")}](#${id})`;
  }
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return options.map(formOf).join(" or ");
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${String(value)}\``).join(", ");
  switch (schema.type) {
    case "array":
      if (schema.prefixItems) return `[${schema.prefixItems.map(formOf).join(", ")}]`;
      return `list of ${schema.items ? formOf(schema.items) : "anything"}`;
    case "object":
      return mappingForm(schema);
    case "integer":
    case "number":
      return `${schema.type === "integer" ? "whole number" : "number"}${rangeOf(schema)}`;
    case "boolean":
      return "`true` or `false`";
    default:
      return schema.type ?? "anything";
  }
}

function mappingForm(schema: Schema): string {
  const keys = Object.keys(schema.properties ?? {});
  if (keys.length > 0) return `mapping of ${keys.map((key) => `\`${key}\``).join(", ")}`;
  const values =
    typeof schema.additionalProperties === "object" ? formOf(schema.additionalProperties) : "anything";
  return `mapping to ${values}`;
}

/** Limits above this are not shown: no file reaches them. */
const endless = 1e9;

function rangeOf({ minimum, maximum }: Schema): string {
  const from = minimum !== undefined && minimum > -endless ? ` from ${minimum}` : "";
  const to = maximum !== undefined && maximum < endless ? ` to ${maximum}` : "";
  return from + to;
}

function rulesPage(): string {
  return page([
    "# Rules",
    "A visit sets rules under `rules:` (`- { rule: lunch, level: warn, parameters: { minutes: 45 } }`) and takes over whole packs under `packs:`. Levels: `block` (no programme breaks it), `block-release`, `warn` (said, and allowed), `off`.",
    ...catalogue.flatMap((rule) => {
      const schema = z.toJSONSchema(rule.parameters, { io: "input" }) as Schema;
      return [
        `## ${rule.id}`,
        `${sayRule("en", rule.id)}. Level: \`${rule.level}\`. Source: ${sayRuleSource("en", rule.id)} (${rule.date}).`,
        Object.keys(schema.properties ?? {}).length > 0 ? table(schema) : "No parameters.",
      ];
    }),
    "## Packs",
    ...packs.map((pack) =>
      [
        `### ${pack.id}`,
        `Source: ${sayPackSource("en", pack.id)} (${pack.date}).`,
        pack.settings
          .map(({ rule, level, parameters }) => {
            const set = parameters ? `, \`${JSON.stringify(parameters)}\`` : "";
            return `- \`${rule}\`${level ? `: \`${level}\`` : ""}${set}`;
          })
          .join("\n"),
      ].join("\n\n"),
    ),
  ]);
}

const silent: Terminal = {
  out: () => {},
  error: () => {},
  status: () => {},
  colours: pc.createColors(false),
  errorColours: pc.createColors(false),
};

function commandsPage(): string {
  const root = commandLine(silent, "en", () => {});
  const help = (command: typeof root): string => {
    let text = "";
    command.configureOutput({ writeOut: (part) => (text += part), getOutHelpWidth: () => 90 });
    command.outputHelp();
    return ["```text", text.trimEnd(), "```"].join("\n");
  };
  return page([
    "# Command line",
    "In a checkout, `npx entente …` or `npm run entente -- …` runs it. Colours and the live progress line appear on terminals only; `NO_COLOR` is respected. The first Ctrl-C during planning writes the best programme so far, the second one leaves at once.",
    help(root),
    ...root.commands.flatMap((command) => [`## ${command.name()}`, help(command)]),
  ]);
}

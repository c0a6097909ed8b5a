// Commands that write files: exports, news and the report.
import { languages } from "#text/command-line";
import { type Declaration, visitFile } from "./declaration.ts";
import { exportFormats, reportFormats } from "./formats.ts";
import { oneOf, repeated } from "./usage.ts";

export const exportDocuments: Declaration = ({ terminal, command, option, choice, done }) =>
  command("export", {
    args: [visitFile],
    examples: ["entente export visit.yaml --programme out/programme.json --format ics --out calendars"],
  })
    .addOption(option("--programme <file>", "option.export-programme").makeOptionMandatory())
    .addOption(choice("--format <format>", "option.format", exportFormats).makeOptionMandatory())
    .addOption(option("--out <folder>", "option.out").makeOptionMandatory())
    .action(async (file: string, options) => {
      const { exportCommand } = await import("./export-command.ts");
      done(await exportCommand(terminal, file, options));
    });

export const news: Declaration = ({ terminal, command, option, choice, done }) =>
  command("news", {
    args: [visitFile],
    examples: [
      "entente news visit.yaml --check news.en.md",
      "entente news visit.yaml --check news.sl.md --before record-of-monday.yaml",
    ],
  })
    .addOption(option("--check <file>", "option.news-check").makeOptionMandatory())
    .addOption(option("--record <file>", "option.record"))
    .addOption(option("--before <file>", "option.news-before"))
    .addOption(choice("--in <language>", "option.news-in", languages))
    .action(async (file: string, options) => {
      const { newsCommand } = await import("./news-command.ts");
      done(await newsCommand(terminal, file, options));
    });

export const report: Declaration = ({ terminal, language, command, option, done }) =>
  command("report", {
    args: [visitFile],
    examples: [
      "entente report visit.yaml --out report",
      "entente report visit.yaml --format docx --format pdf --out report",
      "entente report visit.yaml --record what-happened.yaml --programme out/programme.json --out report",
    ],
  })
    .addOption(option("--record <file>", "option.record"))
    .addOption(option("--programme <file>", "option.report-programme"))
    .addOption(option("--out <folder>", "option.out").makeOptionMandatory())
    .addOption(
      option("--format <format>", "option.report-format")
        .choices([...reportFormats])
        .argParser(repeated(oneOf(language, "--format", reportFormats))),
    )
    .action(async (file: string, options) => {
      const { reportCommand } = await import("./report-command.ts");
      done(await reportCommand(terminal, file, options));
    });

// Commands that plan, check and repair a programme, or pair cities.
import { type Declaration, sample, visitFile } from "./declaration.ts";
import { repeated, seconds, wholeNumber } from "./usage.ts";

const call = "examples/pairing-europe-china.yaml";

export const plan: Declaration = ({ terminal, command, option, done }) =>
  command("plan", {
    args: [visitFile],
    examples: [
      `entente plan ${sample} --out out`,
      "entente plan visit.yaml --out out --seconds 20",
      "entente plan visit.yaml --iterations 2000 --seed 7 --json > programme.json",
    ],
  })
    .addOption(option("--out <folder>", "option.plan-out"))
    .addOption(option("--seconds <n>", "option.plan-seconds", seconds).conflicts("iterations"))
    .addOption(option("--iterations <n>", "option.iterations", wholeNumber))
    .addOption(option("--seed <n>", "option.seed", wholeNumber).default(1))
    .addOption(option("--json", "option.plan-json"))
    .action(async (file: string, options) => {
      const { planCommand } = await import("./plan-command.ts");
      done(await planCommand(terminal, file, options));
    });

export const check: Declaration = ({ terminal, command, option, done }) =>
  command("check", {
    args: [visitFile],
    examples: ["entente check visit.yaml", "entente check visit.yaml --programme out/programme.json --json"],
  })
    .addOption(option("--programme <file>", "option.check-programme"))
    .addOption(option("--json", "option.check-json"))
    .action(async (file: string, options) => {
      await import("./read-once.ts");
      const { checkCommand } = await import("./check-command.ts");
      done(await checkCommand(terminal, file, options));
    });

export const bound: Declaration = ({ terminal, command, option, done }) =>
  command("bound", {
    args: [visitFile],
    examples: ["entente bound visit.yaml", "entente bound visit.yaml --programme out/programme.json --json"],
  })
    .addOption(option("--programme <file>", "option.bound-programme"))
    .addOption(option("--seconds <n>", "option.bound-seconds", seconds).default(10))
    .addOption(option("--json", "option.bound-json"))
    .action(async (file: string, options) => {
      const { boundCommand } = await import("./bound-command.ts");
      done(await boundCommand(terminal, file, options));
    });

export const explain: Declaration = ({ terminal, command, option, done }) =>
  command("explain", {
    args: [visitFile, ["<ACTIVITY>", "argument.activity"]],
    examples: [
      "entente explain visit.yaml rog-workshop",
      "entente explain visit.yaml rog-workshop --programme out/programme.json",
    ],
  })
    .addOption(option("--programme <file>", "option.explain-programme"))
    .addOption(option("--seed <n>", "option.seed", wholeNumber).default(1))
    .addOption(option("--json", "option.explain-json"))
    .action(async (file: string, activity: string, options) => {
      const { explainCommand } = await import("./explain-command.ts");
      done(await explainCommand(terminal, file, activity, options));
    });

export const repair: Declaration = ({ terminal, command, option, done }) =>
  command("repair", {
    args: [visitFile],
    examples: [
      'entente repair visit.yaml --from out/programme.json --event "late flight-to-ljubljana 120"',
      'entente repair visit.yaml --from out/programme.json --now 2023-10-25T14:20 --event "over dg-regio-meeting 30"',
      'entente repair visit.yaml --from out/programme.json --event "closed red-hall 2023-10-26T08:00/2023-10-26T13:00" --choose 2 --out out',
    ],
  })
    .addOption(option("--from <file>", "option.repair-from").makeOptionMandatory())
    .addOption(option("--event <event>", "option.event").argParser(repeated(String)))
    .addOption(option("--events <file>", "option.events"))
    .addOption(option("--now <time>", "option.now"))
    .addOption(option("--choose <n>", "option.choose", wholeNumber).default(1))
    .addOption(option("--out <folder>", "option.repair-out"))
    .addOption(option("--seconds <n>", "option.seconds", seconds))
    .addOption(option("--work <n>", "option.work", wholeNumber))
    .addOption(option("--seed <n>", "option.seed", wholeNumber).default(1))
    .addOption(option("--json", "option.repair-json"))
    .action(async (file: string, options) => {
      const { repairCommand } = await import("./repair-command.ts");
      done(await repairCommand(terminal, file, options));
    });

export const pair: Declaration = ({ terminal, command, option, done }) =>
  command("pair", {
    args: [["<CALL.yaml>", "argument.call"]],
    examples: [
      `entente pair ${call}`,
      `entente pair ${call} --why ljubljana,chengdu --why ljubljana`,
      `entente pair ${call} --out out`,
    ],
  })
    .addOption(option("--why <cities>", "option.why").argParser(repeated(String)))
    .addOption(option("--out <folder>", "option.pair-out"))
    .addOption(option("--json", "option.pair-json"))
    .action(async (file: string, options) => {
      const { pairCommand } = await import("./pair-command.ts");
      done(await pairCommand(terminal, file, options));
    });

// Names of the built-in demands, of the rules and of their parameters, and the sources of rules and packs.
import { messagesOf } from "./catalogues.ts";
import { sayRule } from "./findings.ts";
import { catalogueOf, type Language, voice } from "./say.ts";

const say = voice("rules");
type RuleKey = Parameters<typeof say>[1];
const isKnown = (rule: string): rule is RuleKey => rule in catalogueOf("en").rules;

/** Returns the name of any rule: of the catalogue, or of a structural demand. */
export const sayAnyRule = (language: Language, rule: string): string =>
  isKnown(rule) ? say(language, rule) : sayRule(language, rule);

const sayKnownParameter = voice("ruleParameters");
type ParameterKey = Parameters<typeof sayKnownParameter>[1];
const isParameter = (name: string): name is ParameterKey =>
  Object.hasOwn(catalogueOf("en").ruleParameters, name);

/** Returns the name of a rule's parameter or of one of its choices; undefined if the catalogue has none. */
export const sayParameter = (language: Language, name: string): string | undefined =>
  isParameter(name) ? sayKnownParameter(language, name) : undefined;

const sayKnownPack = voice("rulePacks");
type PackKey = Parameters<typeof sayKnownPack>[1];
const isPackKey = (id: string): id is PackKey => Object.hasOwn(catalogueOf("en").rulePacks, id);

/** Returns the name of a rule pack; its id if it has none. */
export const sayPack = (language: Language, id: string): string =>
  isPackKey(id) ? sayKnownPack(language, id) : id;

/** Returns what a rule rests on, as a sentence without a full stop; nothing for a rule that is not in the catalogue. */
export const sayRuleSource = (language: Language, rule: string): string =>
  sourceIn(messagesOf(language, "ruleSources"), rule);

/** Returns what a pack rests on, as a sentence without a full stop; nothing for an unknown pack. */
export const sayPackSource = (language: Language, id: string): string =>
  sourceIn(messagesOf(language, "packSources"), id);

const sourceIn = (sources: Readonly<Record<string, string>>, id: string): string => sources[id] ?? "";

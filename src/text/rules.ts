// Names of the demands that hold by nature, in two words; and of the parameters of the rules of the catalogue.
import { messages as enMessages, packNames as enPackNames, parameters as enParameters } from "./en/rules.ts";
import { sayRule } from "./findings.ts";
import { type Language, voice } from "./say.ts";
import { messages as slMessages, packNames as slPackNames, parameters as slParameters } from "./sl/rules.ts";
import {
  messages as zhHansMessages,
  packNames as zhHansPackNames,
  parameters as zhHansParameters,
} from "./zh-Hans/rules.ts";

const messages = { en: enMessages, "zh-Hans": zhHansMessages, sl: slMessages } as const;

const say = voice<keyof (typeof messages)["en"]>(messages);
const isKnown = (rule: string): rule is keyof (typeof messages)["en"] => rule in messages.en;

/** The name of any rule: of the catalogue, or of a demand that holds by nature. */
export const sayAnyRule = (language: Language, rule: string): string =>
  isKnown(rule) ? say(language, rule) : sayRule(language, rule);

const parameters = { en: enParameters, "zh-Hans": zhHansParameters, sl: slParameters } as const;

type ParameterKey = keyof (typeof parameters)["en"];
const sayKnownParameter = voice<ParameterKey>(parameters);

/** The name of a rule's parameter or of one of its choices; undefined where the catalogue has none. */
export function sayParameter(language: Language, name: string): string | undefined {
  const key = Object.keys(parameters.en).find((known): known is ParameterKey => known === name);
  return key && sayKnownParameter(language, key);
}

const packNames = { en: enPackNames, "zh-Hans": zhHansPackNames, sl: slPackNames } as const;

type PackKey = keyof (typeof packNames)["en"];
const sayKnownPack = voice<PackKey>(packNames);
const isPackKey = (id: string): id is PackKey => Object.hasOwn(packNames.en, id);

/** The name of a pack of rules; its id where it has none. */
export const sayPack = (language: Language, id: string): string =>
  isPackKey(id) ? sayKnownPack(language, id) : id;

// The families of published problems that the bench knows.
import { b2b } from "./b2b/family.ts";
import { csplib046 } from "./csplib046/family.ts";
import type { Family } from "./family.ts";
import { optw } from "./optw/family.ts";

export const families: readonly Family[] = [b2b, csplib046, optw];

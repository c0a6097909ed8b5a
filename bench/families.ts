// The families of published problems that the bench knows.
import { b2b } from "./b2b/family.ts";
import { congresses } from "./congress/family.ts";
import { csplib046 } from "./csplib046/family.ts";
import type { Family } from "./family.ts";
import { meetings } from "./meetings/family.ts";
import { optw } from "./optw/family.ts";
import { scaling } from "./scaling/family.ts";

export const families: readonly Family[] = [b2b, csplib046, optw, meetings, scaling, congresses];

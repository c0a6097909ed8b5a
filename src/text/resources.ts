// What the rooms of organisations, interpreters and vehicles say.
import { voice } from "./say.ts";

export const sayResources = voice("resources");

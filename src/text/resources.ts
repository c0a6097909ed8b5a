// Texts of the pages of organisations, interpreters and vehicles.
import { voice } from "./say.ts";

export const sayResources = voice("resources");

// Positions of findings in a visit file, without the other formats and their schemas.

export { positionsIn } from "../visit-file/position-in.ts";

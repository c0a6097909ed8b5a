// The formats that machines read and write: the visit file, the record file and the programme as JSON.

export { isTurned, type Jpeg, jpegOrientation, jpegWithoutMetadata, type Orientation } from "./jpeg.ts";
export { callToYaml, type ReadCall, readPairingCall } from "./pairing-file.ts";
export { decodeProgramme, encodeProgramme, type ProgrammeProblem, programmeJson } from "./programme-json.ts";
export { readRecord, recordToYaml } from "./record-file.ts";
export * from "./visit-file/index.ts";

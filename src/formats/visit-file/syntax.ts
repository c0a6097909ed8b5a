// Complaints of the YAML reader, as codes that can be explained to an officer.
import type { ErrorCode, YAMLError } from "yaml";
import type { FileProblemCode } from "#domain";

const codes: Readonly<Partial<Record<ErrorCode, FileProblemCode>>> = {
  TAB_AS_INDENT: "yaml-tab",
  BAD_INDENT: "yaml-indent",
  BAD_DQ_ESCAPE: "yaml-escape",
  BLOCK_IN_FLOW: "yaml-bracket",
  BLOCK_AS_IMPLICIT_KEY: "yaml-colon",
  MULTILINE_IMPLICIT_KEY: "yaml-no-colon",
  BAD_SCALAR_START: "yaml-character",
  NON_STRING_KEY: "yaml-key",
  KEY_OVER_1024_CHARS: "yaml-key",
  TAG_RESOLVE_FAILED: "yaml-tag",
  MULTIPLE_TAGS: "yaml-tag",
  BAD_COLLECTION_TYPE: "yaml-tag",
  BAD_ALIAS: "yaml-alias",
  ALIAS_PROPS: "yaml-alias",
  MULTIPLE_ANCHORS: "yaml-alias",
  MULTIPLE_DOCS: "file-several-documents",
  RESOURCE_EXHAUSTION: "yaml-too-deep",
};

/**
 * Returns the code of a syntax error. The library has one code for all missing characters; only its message differs.
 */
export function codeOf(error: YAMLError): FileProblemCode {
  if (/flow (map|sequence|collection)|Flow (map|sequence)/.test(error.message)) return "yaml-bracket";
  if (error.code !== "MISSING_CHAR") return codes[error.code] ?? "yaml-syntax";
  if (/quote/.test(error.message)) return "yaml-quote";
  if (/without - indicator|must be indented/.test(error.message)) return "yaml-indent";
  return /implicit/i.test(error.message) ? "yaml-no-colon" : "yaml-syntax";
}

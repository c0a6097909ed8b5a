// The answers of the planner to questions about a working document.
import { z } from "zod";
import { demand, edit, finding, objective } from "#domain";
import { instant, json } from "./basic-shapes.ts";

const edits = z
  .array(edit)
  .describe("One change that does it: send it with the version that was asked about");
const spokenDemand = z.object({ demand, text: z.string() });
const relaxation = z.object({
  change: json.describe("What gives way, by kind"),
  also: json.nullable().describe("What else gives way, where one change alone does not suffice"),
  text: z.string().describe("In the reader's language"),
  price: z.number().describe("On the scale of the weights of wishes; never 0"),
  effect: z.array(z.string()).describe("What it asks and brings, in the reader's language"),
  before: objective,
  after: objective,
  edits,
});

const waysOut = {
  waysOut: z
    .string()
    .nullable()
    .describe("What the relaxations are, or that there is none; null: none is needed"),
  rearranged: edits.nullable().describe("Where others only have to make room"),
  relaxations: z.array(relaxation).describe("Cheapest first; each was tried"),
};

export const explanation = z
  .object({
    kind: z.enum(["placed", "unplaced", "wish"]),
    text: z.string().describe("In the reader's language"),
    reasons: z.array(
      z.object({
        activity: z.string(),
        proof: z.string(),
        text: z.string(),
        demands: z.array(spokenDemand).describe("The fewest that clash"),
      }),
    ),
    ...waysOut,
    alternatives: z
      .array(z.object({ start: instant, place: z.string().nullable(), objective }))
      .describe("Other starts of what is placed, with what the programme would be worth"),
  })
  .meta({ id: "Explanation" });

export const recommendation = z
  .object({
    objective: objective.describe("Of the programme as it stands"),
    places: z.array(
      z.object({ start: instant, end: instant, place: z.string().nullable(), objective, edits }),
    ),
  })
  .meta({ id: "Recommendation" });

const touched = z.object({ people: z.int(), items: z.int(), times: z.int() });
export const repairs = z
  .object({
    forced: z.array(z.string()).describe("Activities that cannot stay as they were, whatever is done"),
    repairs: z
      .array(
        z.object({
          objective,
          touched,
          unforced: touched.describe("What changes although the disruption would have let it be"),
          transfers: z
            .array(z.string())
            .describe("Transfers that change, in the reader's language: time, vehicle or means, riders"),
          edits,
        }),
      )
      .describe("Up to three, ranked: fewest touched first"),
    lost: z
      .array(z.object({ activity: z.string(), ...waysOut }))
      .describe("What the first repair leaves without a time; the edits of a recovery include the repair"),
    conflicts: z
      .array(
        z.object({
          activity: z.string(),
          text: z.string().describe("That it keeps its time, in the reader's language"),
          reasons: z.array(
            z.object({
              finding,
              others: z.int().describe("Further people for whom the same holds"),
              text: z.string().describe("In the reader's language"),
            }),
          ),
          ...waysOut,
        }),
      )
      .describe(
        "Confirmed activities that keep their time in the first repair although something is now in their way, and what would end the conflict; the edits include the repair",
      ),
  })
  .meta({ id: "Repairs" });

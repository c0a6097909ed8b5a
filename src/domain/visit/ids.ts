// Identifiers: the names by which one part of a visit refers to another.
import { z } from "zod";
import { expects } from "../validation/expectations.ts";

const pattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const id = <Kind extends string>(what: string) =>
  z.string().regex(pattern, expects("id")).max(80).describe(`The id of ${what}`).brand<Kind>();

export const visitId = id<"VisitId">("a visit");
export const legId = id<"LegId">("a leg of the visit");
export const organisationId = id<"OrganisationId">("an organisation");
export const delegationId = id<"DelegationId">("a delegation");
export const partyId = id<"PartyId">("a party");
export const personId = id<"PersonId">("a person");
export const placeId = id<"PlaceId">("a place or a room in it");
export const activityId = id<"ActivityId">("an activity");
export const interpreterId = id<"InterpreterId">("an interpreter");
export const vehicleId = id<"VehicleId">("a vehicle");
export const topicId = id<"TopicId">("a topic");
export const wishId = id<"WishId">("a wish");
export const recordId = id<"RecordId">("an entry of the record");
/** The id of a delegation, a party or a person: these three share one namespace. */
export const attendeeId = id<"AttendeeId">("a delegation, a party or a person");

export type VisitId = z.output<typeof visitId>;
export type LegId = z.output<typeof legId>;
export type OrganisationId = z.output<typeof organisationId>;
export type DelegationId = z.output<typeof delegationId>;
export type PartyId = z.output<typeof partyId>;
export type PersonId = z.output<typeof personId>;
export type PlaceId = z.output<typeof placeId>;
export type ActivityId = z.output<typeof activityId>;
export type InterpreterId = z.output<typeof interpreterId>;
export type VehicleId = z.output<typeof vehicleId>;
export type TopicId = z.output<typeof topicId>;
export type WishId = z.output<typeof wishId>;
export type RecordId = z.output<typeof recordId>;
export type AttendeeId = z.output<typeof attendeeId>;

/** Returns the id of a delegation, a party or a person as that of an attendee. */
export const attendeeOf = (id: DelegationId | PartyId | PersonId): AttendeeId => attendeeId.parse(id);

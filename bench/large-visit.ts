// A large visit for load tests, without anything random: activities and people over a week.

/**
 * Returns a visit in the form of a visit file, in two languages. Parties have ten people each and take turns with the
 * activities.
 */
export function largeVisit(activities: number, people: number): Record<string, unknown> {
  const parties = Array.from({ length: Math.ceil(people / 10) }, (_, i) => `party-${i + 1}`);
  const rooms = Array.from({ length: 40 }, (_, i) => `room-${i + 1}`);
  const days = 7;
  return {
    entente: 1,
    id: "large-visit",
    title: { en: "A large visit", sl: "Velik obisk" },
    languages: ["en", "sl"],
    from: "2024-05-13",
    to: "2024-05-19",
    legs: [
      {
        id: "city",
        title: "City",
        zone: "Europe/Ljubljana",
        from: "2024-05-13",
        to: "2024-05-19",
        base: "hotel",
      },
    ],
    organisations: parties.map((id) => ({ id: `org-${id}`, name: `Organisation of ${id}`, kind: "city" })),
    delegations: [
      {
        id: "guests",
        title: "Guests",
        side: "visiting",
        parties: parties.map((id) => ({ id, title: `Party ${id}`, organisation: `org-${id}` })),
      },
    ],
    people: Array.from({ length: people }, (_, i) => ({
      id: `person-${i + 1}`,
      party: parties[i % parties.length],
      role: `Member ${i + 1}`,
      languages: ["en"],
    })),
    places: [
      { id: "hotel", name: "Hotel", leg: "city", coordinates: { lat: 46.05, lon: 14.5 } },
      ...rooms.map((id, i) => ({
        id,
        name: { en: `Venue ${i + 1}`, sl: `Prizorišče ${i + 1}` },
        leg: "city",
        parallel: 4,
        coordinates: { lat: 46.04 + (i % 8) * 0.003, lon: 14.49 + Math.floor(i / 8) * 0.004 },
      })),
    ],
    activities: Array.from({ length: activities }, (_, i) => ({
      id: `activity-${i + 1}`,
      kind: i % 3 === 0 ? "site-visit" : "meeting",
      title: { en: `Activity ${i + 1}`, sl: `Dejavnost ${i + 1}` },
      minutes: 45,
      places: [rooms[i % rooms.length]],
      when: [{ days: [`2024-05-${13 + (Math.floor(i / parties.length) % days)}`] }],
      attend: { wished: [parties[i % parties.length]] },
      languages: ["en"],
    })),
  };
}

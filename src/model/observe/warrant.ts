// What a client is due, against which contact is held.

/** Minutes warranted for one day of a client, and for a contact at a given complexity. */
export interface Warrant {
  perDay(client: number): number;
  travelPerDay(client: number): number;
  contactMinutes(complexity: number): number;
  intervalOf(client: number): number;
}

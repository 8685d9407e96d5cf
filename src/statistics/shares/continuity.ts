// Whether a client keeps meeting the same person: three indices over the sequence of contacts.

/** Continuity says nothing about a client met fewer times than this. */
const fewestContacts = 2;

/**
 * Usual-provider index: the share of contacts held by the provider met most, in (0, 1]. `providers` lists the
 * provider's number at each contact, in order. NaN for fewer than 2 contacts.
 */
export function usualProviderIndex(providers: ArrayLike<number>): number {
  if (providers.length < fewestContacts) return Number.NaN;
  let most = 0;
  for (const contacts of contactsByProvider(providers).values()) most = Math.max(most, contacts);
  return most / providers.length;
}

/**
 * Continuity-of-care index (Bice & Boxerman): the share of all pairs of contacts that share a provider, 0 to 1.
 * NaN for fewer than 2 contacts. Source: (sum(n_i^2) - N) / (N (N - 1)).
 */
export function continuityOfCare(providers: ArrayLike<number>): number {
  const count = providers.length;
  if (count < fewestContacts) return Number.NaN;
  let samePairs = 0;
  for (const contacts of contactsByProvider(providers).values()) samePairs += contacts * (contacts - 1);
  return samePairs / (count * (count - 1));
}

/**
 * Sequential continuity: the share of contacts, from the second on, with the same provider as the one before,
 * 0 to 1. NaN for fewer than 2 contacts.
 */
export function sequentialContinuity(providers: ArrayLike<number>): number {
  const count = providers.length;
  if (count < fewestContacts) return Number.NaN;
  let kept = 0;
  for (let contact = 1; contact < count; contact++) {
    if (providers[contact] === providers[contact - 1]) kept++;
  }
  return kept / (count - 1);
}

function contactsByProvider(providers: ArrayLike<number>): Map<number, number> {
  const contacts = new Map<number, number>();
  for (let contact = 0; contact < providers.length; contact++) {
    const provider = providers[contact];
    contacts.set(provider, (contacts.get(provider) ?? 0) + 1);
  }
  return contacts;
}

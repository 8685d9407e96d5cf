// A rival theory of coping, for the worked example of your-own-theory.md.
//
// Lipsky's caseworker under strain favours those who promise success, shortens contacts, puts them off and handles the
// complex as simple. This caseworker never shortens and never simplifies: whoever is seen is seen properly. She copes
// by choosing whom to see: first those who want to be helped.
//
// An editor that finds the package street-level checks the functions by the @type lines; nothing is loaded by them.

/** @type {Record<string, import("street-level").ContactOrder>} */
export const contactOrder = {
  // Strain moves weight from who is most overdue to who wants to be helped.
  byMotivation: (client, strain) =>
    (1 - strain) * (client.lateness / (1 + client.lateness)) + strain * client.motivation,
};

/** @type {Record<string, import("street-level").Coping>} */
export const coping = {
  // Time is found by seeing people less often; the unmotivated wait longest.
  neverShorten: (client, strain, p) => ({
    minutesShare: 1,
    complexityShare: 1,
    intervalFactor: 1 + 2 * p.stretchShare * strain * (1 - client.motivation),
    noiseFactor: 1,
  }),
};

/** @type {Record<string, import("street-level").OwnMeasure>} */
export const measures = {
  medianGrant: {
    label: "Median cost of a case that was granted",
    unit: "dollars",
    better: "neither",
    matters: 50,
    of({ decisions }) {
      const costs = decisions
        .filter(({ answer }) => answer === "granted")
        .map(({ cost }) => cost)
        .sort((one, other) => one - other);
      return costs.length === 0 ? Number.NaN : costs[Math.floor(costs.length / 2)];
    },
  },
};

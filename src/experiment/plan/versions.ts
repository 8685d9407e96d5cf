// What a result depends on besides its scenario: the versions that its manifest names.

/** The model's own version, not the package's: it goes up whenever the same scenario and seed give other numbers. */
export const modelVersion = "0.3.0";

/** The random generator and the samplers on top of it. */
export const generatorVersion = "philox4x32-10 v1";

/** Of the scenario file and of the results folder's files: columns, their order, units, what an empty cell means. */
export const schemaVersions = { scenario: 1, results: 4 } as const;

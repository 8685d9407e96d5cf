// The few functions of jStat that are used here; the package has no types of its own.
declare module "jstat" {
  interface JStat {
    readonly studentt: {
      /** Density at `t`. */
      pdf(t: number, degreesOfFreedom: number): number;
      /** Quantile, with a relative error of about 1e-7. */
      inv(probability: number, degreesOfFreedom: number): number;
    };
    /** Regularised incomplete beta function, with a relative error of about 1e-7. */
    ibeta(x: number, a: number, b: number): number;
  }
  const jStat: JStat;
  export = jStat;
}

// The few functions of Cephes that are used here; the package's own types cannot be found through its `exports`.
declare module "cephes" {
  /** Done when the functions may be called: they are WebAssembly, which a browser compiles in the background. */
  export const compiled: Promise<void>;
  /** Student's t: share of the distribution below `t`, for `k` degrees of freedom. */
  export function stdtr(k: number, t: number): number;
  /** Student's t: the value below which a share `p` lies, for `k` degrees of freedom. */
  export function stdtri(k: number, p: number): number;
  /** Regularised incomplete beta function: share of the beta distribution below `x`. */
  export function incbet(a: number, b: number, x: number): number;
  /** Its inverse: the value below which a share `p` lies. */
  export function incbi(a: number, b: number, p: number): number;
}

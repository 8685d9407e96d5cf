// Where the t and the beta distribution come from: the Cephes library of special functions, ready to be called.
import { compiled, incbet, incbi, stdtr, stdtri } from "cephes";

await compiled;

export { incbet, incbi, stdtr, stdtri };

// A tenth of the ten-year soak, for every continuous run.
import { testTenYears } from "./ten-years.ts";

testTenYears(50);

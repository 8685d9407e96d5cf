// Ten years of 500 small agencies.
import { testTenYears } from "./ten-years.ts";

testTenYears(500);

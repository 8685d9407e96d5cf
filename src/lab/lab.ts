// The script of the page itself.
import { startPage } from "./start-page.tsx";

startPage();

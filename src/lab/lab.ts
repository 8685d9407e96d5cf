// The one script of the lab: in a page it shows the screens, in a worker it runs the model.
import { workFor } from "./engine/worker.ts";
import { startPage } from "./start-page.tsx";

if (typeof document === "undefined") workFor(self as unknown as Parameters<typeof workFor>[0]);
else startPage();

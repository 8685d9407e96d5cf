// Whether the page stands on something as narrow as a phone.
import { useEffect, useState } from "preact/hooks";

const narrow = "(max-width: 40rem)";

export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(narrow).matches);
  useEffect(() => {
    const asked = matchMedia(narrow);
    const tell = () => setNarrow(asked.matches);
    asked.addEventListener("change", tell);
    return () => asked.removeEventListener("change", tell);
  }, []);
  return isNarrow;
}

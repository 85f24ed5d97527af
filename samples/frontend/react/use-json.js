// run-by: visit.py
// --8<-- [start:effect]
import { useEffect, useState } from "react";

export function useJson(url) {
  const [answer, setAnswer] = useState({});
  useEffect(() => {
    let outdated = false;
    async function load() {
      try {
        const response = await fetch(url);
        if (!response.ok) throw new Error(`the server said ${response.status}`);
        const data = await response.json();
        if (!outdated) setAnswer({ url, data });
      } catch (error) {
        if (!outdated) setAnswer({ url, error });
      }
    }
    load();
    return () => {
      outdated = true;
    };
  }, [url]);
  return answer.url === url ? answer : {};
}
// --8<-- [end:effect]

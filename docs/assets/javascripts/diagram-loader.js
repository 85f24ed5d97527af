/* Stands in for Mermaid on a page whose diagram could not be drawn at build time: fetches it at the first render.
   Material and mermaid2 both look for a global of this name. A classic script, because they expect it at once. */
(function () {
  const address = new URL("../vendor/mermaid/mermaid.min.js", document.currentScript.src);
  let options = {};
  let library;

  function load() {
    library ??= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = address;
      script.onload = () => {
        const real = globalThis.mermaid;
        real.initialize({ ...options, securityLevel: "strict", suppressErrorRendering: true });
        resolve(real);
      };
      script.onerror = () => reject(new Error(`could not load ${address}`));
      document.head.append(script);
    });
    return library;
  }

  globalThis.mermaid = {
    initialize(given) {
      options = { ...options, ...given };
    },
    async render(id, text) {
      return (await load()).render(id, text);
    },
  };
})();
